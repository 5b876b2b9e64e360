require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./make-folder.cjs");
const n = require("./scan.cjs");
let r = require("node:fs");
let i = require("node:path");
// src/surfaces/hook/skip.ts
function skip(t, r, i) {
	let { commonDir: o } = n.O(".", process.env);
	let s = record(o, JSON.stringify({
		time: new Date().toISOString(),
		event: t,
		reason: r.slice(0, a)
	}));
	i(`leaksift: SKIPPED, nothing was scanned: ${r.slice(0, a)}`);
	i(`leaksift: written down in ${s}`);
	return e.C.clean;
}
const a = 500;
function record(n, a) {
	let o = (0, i.join)(n, "leaksift", "skips.log");
	try {
		t.t((0, i.join)(n, "leaksift"));
		let e = (0, r.openSync)(o, r.constants.O_WRONLY | r.constants.O_APPEND | r.constants.O_CREAT | (r.constants.O_NOFOLLOW ?? 0), 384);
		(0, r.writeSync)(e, `${a}\n`);
		(0, r.closeSync)(e);
	} catch (t) {
		throw new e.j("io", `LEAKSIFT_SKIP is set, but the skip can't be written down in ${o}, so nothing is skipped.`, { cause: t });
	}
	return o;
}
exports.skip = skip;
