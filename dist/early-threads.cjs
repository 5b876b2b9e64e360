require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./worker-thread.cjs");
const n = require("./packed-bytes.cjs");
let r = require("node:fs");
// src/surfaces/audit-size.ts
function auditSize(e) {
	if (e <= i) return "small";
	return e <= a ? "middle" : "large";
}
const i = 2 << 20;
const a = 32 << 20;
function guessAuditSize([e, ...t]) {
	if (e !== "audit-history") return;
	let i = [...t, "."].flatMap((e) => [`${e}/objects`, `${e}/.git/objects`]).find((e) => (0, r.existsSync)(e));
	return auditSize(i === void 0 ? 0 : n.t([i]));
}
const o = Math.min(4, e.y());
const s = [];
let c;
function startEarly(e) {
	let t = guessAuditSize(e);
	c = t;
	if (t === void 0 || t === "small" || e.some((e) => e.startsWith("--cache"))) return;
	let n = e.some((e) => e.startsWith("--jobs")) ? 1 : o;
	for (; s.length < n;) s.push(prepare(t));
}
function auditThread(e) {
	return s.pop() ?? prepare(e);
}
async function stopEarly() {
	await Promise.all(s.splice(0).map((e) => e.stop()));
}
function prepare(e) {
	return t.t(new URL("./worker.cjs", require("url").pathToFileURL(__filename).href), {
		env: e === "large" == (c === "large") ? keeping(process.env) : {},
		argv: [`${e}-worker`],
		...e === "large" && { resourceLimits: l }
	});
}
const l = { maxYoungGenerationSizeMb: 8 };
function keeping(e) {
	return Object.fromEntries([
		"HOME",
		"USERPROFILE",
		"XDG_CACHE_HOME",
		"NODE_DISABLE_COMPILE_CACHE"
	].flatMap((t) => e[t] === void 0 ? [] : [[t, e[t]]]));
}
exports.DEFAULT_JOBS = o;
exports.auditThread = auditThread;
exports.startEarly = startEarly;
exports.stopEarly = stopEarly;
exports.t = auditSize;
