// src/reporters/escape/uri.ts
function relativeUri(path) {
	const segments = path.split("/");
	if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return void 0;
	return segments.map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return segment.split(/((?:%[89A-F][0-9A-F])+)/).map((run, index) => index % 2 === 1 && !isUtf8(run) ? run : uriComponent(run)).join("");
}
function uriComponent(text) {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isUtf8(encoded) {
	try {
		return true;
	} catch {
		return false;
	}
}
Object.defineProperty(exports, "relativeUri", {
	enumerable: true,
	get: function() {
		return relativeUri;
	}
});
Object.defineProperty(exports, "uriComponent", {
	enumerable: true,
	get: function() {
		return uriComponent;
	}
});
