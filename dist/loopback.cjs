const require_base = require("./base.cjs");
// src/verify/loopback.ts
function loopbackEndpoint(text, option) {
	if (!URL.canParse(text) || !isLoopback(text)) throw new require_base.Fault("usage", `${option} takes a loopback address of this machine, like http://127.0.0.1:5000.`);
	return new URL(text).origin;
}
function isLoopback(url) {
	const { protocol, hostname, username, password } = new URL(url);
	return (hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname)) && /^https?:$/.test(protocol) && username === "" && password === "";
}
Object.defineProperty(exports, "isLoopback", {
	enumerable: true,
	get: function() {
		return isLoopback;
	}
});
Object.defineProperty(exports, "loopbackEndpoint", {
	enumerable: true,
	get: function() {
		return loopbackEndpoint;
	}
});
