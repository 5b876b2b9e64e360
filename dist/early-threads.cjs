require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./worker-thread.cjs");
const n = require("./packed-bytes.cjs");
// src/surfaces/audit-size.ts
function auditSize(e) {
	if (e <= 2097152) return "small";
	return e <= r ? "middle" : "large";
}
const r = 32 << 20;
function guessAuditSize([e, ...t]) {
	if (e !== "audit-history") return;
	return auditSize([...t, "."].flatMap((e) => [`${e}/objects`, `${e}/.git/objects`]).map((e) => n.t([e])).find((e) => e > 0) ?? 0);
}
const i = Math.min(4, e.x());
const a = [];
function startEarly(e) {
	let t = guessAuditSize(e);
	if (t === void 0 || t === "small") return;
	let n = e.some((e) => e.startsWith("--jobs")) ? 1 : i;
	for (; a.length < n;) a.push(prepare(t));
}
function auditThread(e) {
	return a.pop() ?? prepare(e);
}
async function stopEarly() {
	await Promise.all(a.splice(0).map((e) => e.stop()));
}
function prepare(e) {
	let n = new URL("./worker.cjs", require("url").pathToFileURL(__filename).href);
	return e === "large" ? t.t(n, {}, o) : t.t(n, keeping(process.env));
}
const o = { maxYoungGenerationSizeMb: 8 };
function keeping(e) {
	return Object.fromEntries([
		"HOME",
		"USERPROFILE",
		"XDG_CACHE_HOME",
		"NODE_DISABLE_COMPILE_CACHE"
	].flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
}
exports.DEFAULT_JOBS = i;
exports.auditThread = auditThread;
exports.n = auditSize;
exports.startEarly = startEarly;
exports.stopEarly = stopEarly;
exports.t = 2097152;
