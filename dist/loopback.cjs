const e = require("./base.cjs");
// src/verify/loopback.ts
function loopbackEndpoint(t, n) {
	if (!URL.canParse(t) || !isLoopback(t)) throw new e.j("usage", `${n} takes a loopback address of this machine, like http://127.0.0.1:5000.`);
	return new URL(t).origin;
}
function isLoopback(e) {
	let { protocol: t, hostname: n, username: r, password: i } = new URL(e);
	return (n === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(n)) && /^https?:$/.test(t) && r === "" && i === "";
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return loopbackEndpoint;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isLoopback;
	}
});
