const e = require("./surface-hook.cjs");
let t = require("node:fs");
let n = require("node:path");
// src/git/make-folder.ts
function makeFolder(e, r = 511) {
	if (isFolder(e)) return;
	(0, n.dirname)(e) !== e && makeFolder((0, n.dirname)(e), r);
	try {
		(0, t.mkdirSync)(e, { mode: r });
	} catch (t) {
		if (!isFolder(e)) throw t;
	}
}
function isFolder(e) {
	try {
		return (0, t.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
	} catch {
		return !1;
	}
}
// src/surfaces/hook/skip.ts
function skip(t, n, i) {
	let { commonDir: a } = e.kn(".", process.env);
	let o = record(a, JSON.stringify({
		time: new Date().toISOString(),
		event: t,
		reason: n.slice(0, r)
	}));
	i(`leaksift: SKIPPED, nothing was scanned: ${n.slice(0, r)}`);
	i(`leaksift: written down in ${o}`);
	return e.cr.clean;
}
const r = 500;
function record(r, i) {
	let a = (0, n.join)(r, "leaksift", "skips.log");
	try {
		makeFolder((0, n.join)(r, "leaksift"));
		let e = (0, t.openSync)(a, t.constants.O_WRONLY | t.constants.O_APPEND | t.constants.O_CREAT | (t.constants.O_NOFOLLOW ?? 0), 384);
		(0, t.writeSync)(e, `${i}\n`);
		(0, t.closeSync)(e);
	} catch (t) {
		throw new e.mr("io", `LEAKSIFT_SKIP is set, but the skip can't be written down in ${a}, so nothing is skipped.`, { cause: t });
	}
	return a;
}
exports.skip = skip;
