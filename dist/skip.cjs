require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/hook/skip.ts
function skip(event, reason, say) {
	const { commonDir } = require_scan.openRepository(".", process.env);
	const log = record(commonDir, JSON.stringify({
		time: new Date().toISOString(),
		event,
		reason: reason.slice(0, LONGEST)
	}));
	say(`leaksift: SKIPPED, nothing was scanned: ${reason.slice(0, LONGEST)}`);
	say(`leaksift: written down in ${log}`);
	return require_base.EXIT.clean;
}
const LONGEST = 500;
function record(commonDir, line) {
	const log = (0, node_path.join)(commonDir, "leaksift", "skips.log");
	try {
		(0, node_fs.mkdirSync)((0, node_path.join)(commonDir, "leaksift"), { recursive: true });
		const file = (0, node_fs.openSync)(log, node_fs.constants.O_WRONLY | node_fs.constants.O_APPEND | node_fs.constants.O_CREAT | (node_fs.constants.O_NOFOLLOW ?? 0), 384);
		(0, node_fs.writeSync)(file, `${line}\n`);
		(0, node_fs.closeSync)(file);
	} catch (error) {
		throw new require_base.Fault("io", `LEAKSIFT_SKIP is set, but the skip can't be written down in ${log}, so nothing is skipped.`, { cause: error });
	}
	return log;
}
exports.skip = skip;
