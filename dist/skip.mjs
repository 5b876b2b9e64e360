import { O as Fault, x as EXIT } from "./base.mjs";
import { Gt as openRepository } from "./scan.mjs";
import { closeSync, constants, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
// src/surfaces/hook/skip.ts
function skip(event, reason, say) {
	const { commonDir } = openRepository(".", process.env);
	const log = record(commonDir, JSON.stringify({
		time: new Date().toISOString(),
		event,
		reason: reason.slice(0, LONGEST)
	}));
	say(`leaksift: SKIPPED, nothing was scanned: ${reason.slice(0, LONGEST)}`);
	say(`leaksift: written down in ${log}`);
	return EXIT.clean;
}
const LONGEST = 500;
function record(commonDir, line) {
	const log = join(commonDir, "leaksift", "skips.log");
	try {
		mkdirSync(join(commonDir, "leaksift"), { recursive: true });
		const file = openSync(log, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 384);
		writeSync(file, `${line}\n`);
		closeSync(file);
	} catch (error) {
		throw new Fault("io", `LEAKSIFT_SKIP is set, but the skip can't be written down in ${log}, so nothing is skipped.`, { cause: error });
	}
	return log;
}
export { skip };
