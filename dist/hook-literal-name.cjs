const e = require("./surface-hook.cjs");
function literalName(t) {
	let { text: n, ignoreCase: r, before: i, after: a, around: o, tail: s = 0, onward: c, backward: l } = t;
	let u = `${r} ${n}`;
	return e.d(t) ? u : [
		setName(i),
		setName(a),
		setName(o),
		s,
		passageName(c),
		passageName(l),
		u
	].join("\u0100");
}
function setName(e) {
	return e === void 0 ? "" : `${e.min} ${e.bytes}`;
}
function passageName(e) {
	return e === void 0 ? "" : e.over + "\u0100" + e.to;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return literalName;
	}
});
