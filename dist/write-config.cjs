require("./rolldown-runtime.cjs");
const e = require("./dist.cjs");
const t = require("./scan.cjs");
// src/config/import/write-config.ts
function writeConfig({ config: n, notes: r }, i) {
	let a = [`Imported from ${i}.`, ...r.map(noteText)].map((e) => `# ${t.Et(e)}\n`).join("");
	return Object.keys(n).length === 0 ? a : `${a}\n${e.n(n)}\n`;
}
function noteText({ what: e, outcome: t, why: n }) {
	return `${t}: ${e}: ${n}`;
}
exports.noteText = noteText;
exports.writeConfig = writeConfig;
