import { O as Fault } from "./base.mjs";
import { Xt as readSmallFile, ft as unreadUnit, qt as MEBIBYTE } from "./scan.mjs";
import { basename } from "node:path";
// src/sources/message.ts
function messageSource(path) {
	const bytes = readSmallFile(path, 256 * MEBIBYTE);
	if (bytes === "missing") throw new Fault("usage", `No such file: ${path}. Name the message file that git gives a commit-msg hook.`);
	return {
		command: "staged",
		target: path,
		async *units(ledger) {
			if (typeof bytes === "string") return unreadUnit(ledger, {
				unit: basename(path),
				reason: bytes
			});
			ledger.enumerated();
			const content = bytes.subarray(0, endOfMessage(bytes));
			yield {
				id: "commit message",
				role: "target",
				places: [{
					source: "commit-message",
					path: basename(path),
					commit: null
				}],
				content
			};
		},
		close: async () => {}
	};
}
const SCISSORS = /^\S{1,8} -{24} >8 -{24}\r?$/m;
function endOfMessage(bytes) {
	return SCISSORS.exec(bytes.toString("latin1"))?.index ?? bytes.length;
}
export { messageSource };
