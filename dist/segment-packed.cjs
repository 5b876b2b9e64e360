const e = require("./scan.cjs");
function packSegment({ matches: t, ...n }) {
	let r = [];
	let i = new Map();
	let a = new Float64Array(5 * t.length);
	t.forEach(({ span: t, window: n, rule: o, secret: s, ...c }, l) => {
		let u = {
			...c,
			rule: o.id,
			value: e.xn(s),
			identifier: s.identifier
		};
		let d = JSON.stringify(u);
		let f = i.get(d);
		f === void 0 && i.set(d, f = r.push(u) - 1);
		a.set([
			f,
			t.start,
			t.end,
			n.start,
			n.end
		], 5 * l);
	});
	return {
		...n,
		said: r,
		places: a
	};
}
function unpackSegment({ said: e, places: t, ...n }, r) {
	let i = e.map((e) => unpacked(e, r));
	let a = [];
	for (let e = 0; e < t.length; e += 5) {
		let [n = 0, r = 0, o = 0, s = 0, c = 0] = t.subarray(e, e + 5);
		let l = i[n];
		l && a.push({
			...l,
			span: {
				start: r,
				end: o
			},
			window: {
				start: s,
				end: c
			}
		});
	}
	return {
		...n,
		matches: a
	};
}
function unpacked({ rule: t, value: n, identifier: r, ...i }, a) {
	let o = a.get(t);
	if (o === void 0) throw TypeError(`no rule ${t} here`);
	return {
		...i,
		rule: o,
		secret: new e.jn(n, { identifier: r })
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return unpackSegment;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return packSegment;
	}
});
