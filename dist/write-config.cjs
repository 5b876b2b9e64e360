require("./rolldown-runtime.cjs");
const require_dist = require("./dist.cjs");
const require_scan = require("./scan.cjs");
// src/config/import/write-config.ts
function writeConfig({ config, notes }, origin) {
	const head = [`Imported from ${origin}.`, ...notes.map(noteText)].map((line) => `# ${require_scan.printable(line)}\n`).join("");
	return Object.keys(config).length === 0 ? head : `${head}\n${require_dist.stringify$1(config)}\n`;
}
function noteText({ what, outcome, why }) {
	return `${outcome}: ${what}: ${why}`;
}
exports.noteText = noteText;
exports.writeConfig = writeConfig;
