import { O as Fault } from "./base.mjs";
// src/verify/loopback.ts
function loopbackEndpoint(text, option) {
	if (!URL.canParse(text) || !isLoopback(text)) throw new Fault("usage", `${option} takes a loopback address of this machine, like http://127.0.0.1:5000.`);
	return new URL(text).origin;
}
function isLoopback(url) {
	const { protocol, hostname, username, password } = new URL(url);
	return (hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname)) && /^https?:$/.test(protocol) && username === "" && password === "";
}
export { loopbackEndpoint as n, isLoopback as t };
