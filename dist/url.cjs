// src/git/url.ts
function isUrl(e) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(e) || /^[\w.-]+@[\w.-]+:/.test(e);
}
function protocolOf(e) {
	let [, t, n] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(e) ?? [];
	if (t === void 0) return "ssh";
	return `${t.toLowerCase()}${n === void 0 ? "" : "::"}`;
}
function printableUrl(e) {
	let [, t, n = ""] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(e) ?? [];
	if (t === void 0) return e.replace(/^[^@]*@/, "").replace(/[?#].*$/s, "");
	let [r = ""] = n.split(/[?#]/, 1);
	let i = r.indexOf("/");
	let a = i < 0 ? r : r.slice(0, i);
	return `${t}://${a.slice(a.lastIndexOf("@") + 1)}${i < 0 ? "" : r.slice(i)}`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return printableUrl;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return protocolOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isUrl;
	}
});
