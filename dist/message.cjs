require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:path");
// src/sources/message.ts
function messageSource(r, i) {
	let a = t.q(r, 256 * t.W);
	if (a === "missing") throw new e.j("usage", `No such file: ${r}. Name the message file that git gives a commit-msg hook.`);
	return {
		command: "staged",
		target: r,
		async *units(e) {
			if (typeof a == "string") return t.R(e, {
				unit: (0, n.basename)(r),
				reason: a
			});
			e.enumerated();
			let o = withoutEditor(i) ? a : a.subarray(0, endOfMessage(a));
			yield {
				id: "commit message",
				role: "target",
				places: [{
					source: "commit-message",
					path: (0, n.basename)(r),
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
const r = /^(\S{1,8}) -{24} >8 -{24}\r?\n\1/m;
function endOfMessage(e) {
	return r.exec(e.toString("latin1"))?.index ?? e.length;
}
exports.messageSource = messageSource;
