import { d as visible } from "./base.mjs";
import { n as wrap } from "./text-wrap.mjs";
// src/respond/render/text.ts
function* text({ title, opening, chapters }, width) {
	const columns = Math.max(40, Math.min(width, 100));
	yield `${title}\n${"=".repeat(title.length)}\n\n`;
	for (const line of opening) yield `${wrap(visible(line), columns)}\n`;
	for (const [index, chapter] of chapters.entries()) {
		const heading = `${index + 1}. ${chapter.title}`;
		yield `\n${heading}\n${"-".repeat(heading.length)}\n`;
		let number = 0;
		for (const section of chapter.sections) {
			yield* opened(section, columns);
			for (const step of section.steps) yield written(step, `${index + 1}.${number += 1}`, columns);
		}
	}
}
function* opened({ heading, facts }, columns) {
	if (heading !== void 0) yield `\n${visible(heading)}\n`;
	for (const fact of facts) yield `${wrap(`  ${visible(fact)}`, columns, "  ")}\n`;
}
function written({ title, why, commands = [], check, notes = [] }, number, columns) {
	const paragraph = (label, sentence) => `${wrap(`  ${label} ${visible(sentence)}`, columns, "    ")}\n`;
	return [
		`\n${number} ${visible(title)}\n`,
		paragraph("Why:", why),
		...commands.length > 0 ? [
			"\n",
			...commands.map((command) => `${command.split("\n").map(visible).join("\n")}\n`),
			"\n"
		] : [],
		paragraph("Done when:", check),
		...notes.map((note) => paragraph("-", note))
	].join("");
}
export { text };
