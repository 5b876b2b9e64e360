require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./worker-thread.cjs");
const n = require("./packed-bytes.cjs");
let r = require("node:fs");
// src/surfaces/audit-size.ts
function auditSize(e) {
	if (e <= 2097152) return "small";
	return e <= i ? "middle" : "large";
}
const i = 32 << 20;
function guessAuditSize([e, ...t]) {
	if (e !== "audit-history") return;
	let i = [...t, "."].flatMap((e) => [`${e}/objects`, `${e}/.git/objects`]).find((e) => (0, r.existsSync)(e));
	return auditSize(i === void 0 ? 0 : n.t([i]));
}
const a = Math.min(4, e.b());
const o = [];
function startEarly(e) {
	let t = guessAuditSize(e);
	if (t === void 0 || t === "small") return;
	let n = e.some((e) => e.startsWith("--jobs")) ? 1 : a;
	for (; o.length < n;) o.push(prepare(t));
}
function auditThread(e) {
	return o.pop() ?? prepare(e);
}
async function stopEarly() {
	await Promise.all(o.splice(0).map((e) => e.stop()));
}
function prepare(e) {
	let n = new URL("./worker.cjs", require("url").pathToFileURL(__filename).href);
	return e === "large" ? t.t(n, {}, s) : t.t(n, keeping(process.env));
}
const s = { maxYoungGenerationSizeMb: 8 };
function keeping(e) {
	return Object.fromEntries([
		"HOME",
		"USERPROFILE",
		"XDG_CACHE_HOME",
		"NODE_DISABLE_COMPILE_CACHE"
	].flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
}
exports.DEFAULT_JOBS = a;
exports.auditThread = auditThread;
exports.n = auditSize;
exports.startEarly = startEarly;
exports.stopEarly = stopEarly;
exports.t = 2097152;
