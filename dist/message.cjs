require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
let node_path = require("node:path");
// src/sources/message.ts
function messageSource(path) {
	const bytes = require_scan.readSmallFile(path, 256 * require_scan.MEBIBYTE);
	if (bytes === "missing") throw new require_base.Fault("usage", `No such file: ${path}. Name the message file that git gives a commit-msg hook.`);
	return {
		command: "staged",
		target: path,
		async *units(ledger) {
			if (typeof bytes === "string") return require_scan.unreadUnit(ledger, {
				unit: (0, node_path.basename)(path),
				reason: bytes
			});
			ledger.enumerated();
			const content = bytes.subarray(0, endOfMessage(bytes));
			yield {
				id: "commit message",
				role: "target",
				places: [{
					source: "commit-message",
					path: (0, node_path.basename)(path),
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
exports.messageSource = messageSource;
