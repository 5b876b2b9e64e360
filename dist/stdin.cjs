require("./rolldown-runtime.cjs");
// src/sources/stdin.ts
function stdinSource(e, t = "stdin") {
	return {
		command: "scan",
		target: "-",
		async *units(n) {
			n.enumerated();
			yield {
				id: t,
				role: "target",
				places: [{
					source: "stdin",
					path: t
				}],
				content: e
			};
		},
		close: async () => {
			e.destroy();
		}
	};
}
exports.stdinSource = stdinSource;
