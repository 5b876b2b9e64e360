// src/surfaces/terminal.ts
function wantsColor(e, t, n = !1) {
	if (n || (t.NO_COLOR ?? "") !== "") return !1;
	let r = t.FORCE_COLOR;
	if (r !== void 0 && r !== "") return r !== "0" && r !== "false";
	return isCapable(e, t);
}
function isCapable(e, t) {
	return e.isTTY === !0 && t.TERM !== "dumb";
}
function widthOf(e, t) {
	let n = e.columns ?? Number(t.COLUMNS);
	return Number.isInteger(n) && n > 0 ? n : 80;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return wantsColor;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return widthOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isCapable;
	}
});
