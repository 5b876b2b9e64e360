// src/reporters/text-wrap.ts
function wrap(e, t, n = "") {
	let [r = "", ...i] = e.split(" ");
	let a = r;
	let o = columns(r);
	for (let e of i) {
		let r = columns(e);
		let i = o + 1 + r <= t;
		a += i ? ` ${e}` : `\n${n}${e}`;
		o = i ? o + 1 + r : n.length + r;
	}
	return a;
}
function wrapItems(e, t) {
	return wrap(e.map((e) => e.replaceAll(" ", "\xA0")).join("\xA0\u00b7 "), t).replaceAll("\xA0", " ");
}
function columns(e) {
	return e.length - (e.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return wrap;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return wrapItems;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return columns;
	}
});
