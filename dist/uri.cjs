// src/reporters/escape/uri.ts
function relativeUri(e) {
	let t = e.split("/");
	if (t.some((e) => e === "" || e === "." || e === "..")) return;
	return t.map(encodeSegment).join("/");
}
function encodeSegment(e) {
	return e.split(/((?:%[89A-F][0-9A-F])+)/).map((e, t) => t % 2 == 1 && !isUtf8(e) ? e : uriComponent(e)).join("");
}
function uriComponent(e) {
	return encodeURIComponent(e.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isUtf8(e) {
	try {
		return !0;
	} catch {
		return !1;
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return uriComponent;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return relativeUri;
	}
});
