import { n as stringify } from "./dist.mjs";
import { Ht as printable } from "./scan.mjs";
// src/config/import/write-config.ts
function writeConfig({ config, notes }, origin) {
	const head = [`Imported from ${origin}.`, ...notes.map(noteText)].map((line) => `# ${printable(line)}\n`).join("");
	return Object.keys(config).length === 0 ? head : `${head}\n${stringify(config)}\n`;
}
function noteText({ what, outcome, why }) {
	return `${outcome}: ${what}: ${why}`;
}
export { noteText, writeConfig };
