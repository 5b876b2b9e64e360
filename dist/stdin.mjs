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
		close: async () => {}
	};
}
export { stdinSource };
