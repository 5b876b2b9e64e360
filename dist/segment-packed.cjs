const e = require("./scan.cjs");
// src/core/segment-packed.ts
function packSegment(t) {
	return {
		...t,
		matches: t.matches.map(({ rule: t, secret: n, ...r }) => ({
			...r,
			rule: t.id,
			value: e.Ln(n),
			identifier: n.identifier
		}))
	};
}
function unpackSegment(t, n) {
	return {
		...t,
		matches: t.matches.map(({ rule: t, value: r, identifier: i, ...a }) => {
			let o = n.get(t);
			if (o === void 0) throw TypeError(`no rule ${t} here`);
			return {
				...a,
				rule: o,
				secret: new e.Et(r, { identifier: i })
			};
		})
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
