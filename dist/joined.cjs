// src/sources/history/joined.ts
function joined(e, t) {
	if (e === void 0) return t;
	return {
		places: [...e.places, ...t.places],
		exposure: wider(e.exposure, t.exposure)
	};
}
function sumOf(e) {
	let [t, ...n] = e;
	let r = { ...t };
	for (let e of n) for (let [t, n] of Object.entries(e)) r[t] = add(t, r[t], n);
	return r;
}
function historyNotes(e, t, n) {
	let r = e.commits === 0 ? ["No commit was read."] : [];
	let i = t.filter(({ lost: e }) => e > 0).map(({ lost: e }) => `${e} objects could not be read a second time: places may be incomplete.`);
	return [
		...r,
		...t.flatMap(({ notes: e }) => e),
		...new Set([...n, ...i])
	];
}
function wider(e, t) {
	if (e === null || t === null) return e ?? t;
	return {
		...e.introduced === null ? t : e,
		inHead: e.inHead || t.inHead,
		refs: [...new Set([...e.refs, ...t.refs])].sort(),
		days: Math.max(e.days, t.days)
	};
}
function add(e, t, n) {
	if (t === void 0) return n;
	if (e === "firstYear") return Math.min(t, n);
	return e === "lastYear" ? Math.max(t, n) : t + n;
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return wider;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return joined;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return sumOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return historyNotes;
	}
});
