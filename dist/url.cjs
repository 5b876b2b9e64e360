// src/git/url.ts
function isUrl(target) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(target) || /^[\w.-]+@[\w.-]+:/.test(target);
}
function protocolOf(url) {
	const [, scheme, helper] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(url) ?? [];
	if (scheme === void 0) return "ssh";
	return `${scheme.toLowerCase()}${helper === void 0 ? "" : "::"}`;
}
function printableUrl(url) {
	const [, scheme, rest = ""] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(url) ?? [];
	if (scheme === void 0) return url.replace(/^[^@]*@/, "").replace(/[?#].*$/s, "");
	const [place = ""] = rest.split(/[?#]/, 1);
	const slash = place.indexOf("/");
	const host = slash < 0 ? place : place.slice(0, slash);
	return `${scheme}://${host.slice(host.lastIndexOf("@") + 1)}${slash < 0 ? "" : place.slice(slash)}`;
}
Object.defineProperty(exports, "isUrl", {
	enumerable: true,
	get: function() {
		return isUrl;
	}
});
Object.defineProperty(exports, "printableUrl", {
	enumerable: true,
	get: function() {
		return printableUrl;
	}
});
Object.defineProperty(exports, "protocolOf", {
	enumerable: true,
	get: function() {
		return protocolOf;
	}
});
