require("./rolldown-runtime.cjs");
// src/sources/stdin.ts
function stdinSource(input, name = "stdin") {
	return {
		command: "scan",
		target: "-",
		async *units(ledger) {
			ledger.enumerated();
			yield {
				id: name,
				role: "target",
				places: [{
					source: "stdin",
					path: name
				}],
				content: input
			};
		},
		close: async () => {
			input.destroy();
		}
	};
}
exports.stdinSource = stdinSource;
