const e = require("./surface-hook.cjs");
let t = require("node:path");
// src/sources/message.ts
function messageSource(n, r) {
	let i = e.Vn(n, 256 * e.Rn);
	if (i === "missing") throw new e.mr("usage", `No such file: ${n}. Name the message file that git gives a commit-msg hook.`);
	return {
		command: "staged",
		target: n,
		async *units(a) {
			if (typeof i == "string") return e.Y(a, {
				unit: (0, t.basename)(n),
				reason: i
			});
			a.enumerated();
			let o = withoutEditor(r) ? i : i.subarray(0, endOfMessage(i));
			yield {
				id: "commit message",
				role: "target",
				places: [{
					source: "commit-message",
					path: (0, t.basename)(n),
					commit: null
				}],
				content: o
			};
		},
		close: async () => {}
	};
}
function withoutEditor(e) {
	return e.GIT_EDITOR === ":";
}
const n = /^(\S{1,8}) -{24} >8 -{24}\r?\n\1/m;
function endOfMessage(e) {
	return n.exec(e.toString("latin1"))?.index ?? e.length;
}
exports.messageSource = messageSource;
