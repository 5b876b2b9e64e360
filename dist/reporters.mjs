// src/reporters/index.ts
const REPORTERS = {
	text: async () => (await import("./text2.mjs")).text,
	json: async () => (await import("./json3.mjs")).json,
	jsonl: async () => (await import("./jsonl.mjs")).jsonl,
	sarif: async () => (await import("./sarif.mjs")).sarif,
	csv: async () => (await import("./csv.mjs")).csv,
	junit: async () => (await import("./junit.mjs")).junit,
	gitlab: async () => (await import("./gitlab.mjs")).gitlab,
	html: async () => (await import("./html2.mjs")).html,
	markdown: async () => (await import("./markdown2.mjs")).markdown
};
const FORMATS = Object.keys(REPORTERS);
function loadReporter(format) {
	return REPORTERS[format]();
}
export { loadReporter as n, FORMATS as t };
