require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:path");
// src/sources/message.ts
function messageSource(r) {
	let i = t.ln(r, 256 * t.on);
	if (i === "missing") throw new e.O("usage", `No such file: ${r}. Name the message file that git gives a commit-msg hook.`);
	return {
		command: "staged",
		target: r,
		async *units(e) {
			if (typeof i == "string") return t.E(e, {
				unit: (0, n.basename)(r),
				reason: i
			});
			e.enumerated();
			let a = i.subarray(0, endOfMessage(i));
			yield {
				id: "commit message",
				role: "target",
				places: [{
					source: "commit-message",
					path: (0, n.basename)(r),
					commit: null
				}],
				content: a
			};
		},
		close: async () => {}
	};
}
const r = /^\S{1,8} -{24} >8 -{24}\r?$/m;
function endOfMessage(e) {
	return r.exec(e.toString("latin1"))?.index ?? e.length;
}
exports.messageSource = messageSource;
