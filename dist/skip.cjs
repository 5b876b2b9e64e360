require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/surfaces/hook/skip.ts
function skip(n, r, a) {
	let { commonDir: o } = t.mn(".", process.env);
	let s = record(o, JSON.stringify({
		time: new Date().toISOString(),
		event: n,
		reason: r.slice(0, i)
	}));
	a(`leaksift: SKIPPED, nothing was scanned: ${r.slice(0, i)}`);
	a(`leaksift: written down in ${s}`);
	return e.T.clean;
}
const i = 500;
function record(t, i) {
	let a = (0, r.join)(t, "leaksift", "skips.log");
	try {
		(0, n.mkdirSync)((0, r.join)(t, "leaksift"), { recursive: !0 });
		let e = (0, n.openSync)(a, n.constants.O_WRONLY | n.constants.O_APPEND | n.constants.O_CREAT | (n.constants.O_NOFOLLOW ?? 0), 384);
		(0, n.writeSync)(e, `${i}\n`);
		(0, n.closeSync)(e);
	} catch (t) {
		throw new e.M("io", `LEAKSIFT_SKIP is set, but the skip can't be written down in ${a}, so nothing is skipped.`, { cause: t });
	}
	return a;
}
exports.skip = skip;
