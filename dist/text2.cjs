require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_text_wrap = require("./text-wrap.cjs");
// src/respond/render/text.ts
function* text({ title, opening, chapters }, width) {
	const columns = Math.max(40, Math.min(width, 100));
	yield `${title}\n${"=".repeat(title.length)}\n\n`;
	for (const line of opening) yield `${require_text_wrap.wrap(require_base.visible(line), columns)}\n`;
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
	if (heading !== void 0) yield `\n${require_base.visible(heading)}\n`;
	for (const fact of facts) yield `  ${require_text_wrap.wrap(require_base.visible(fact), columns - 2, "  ")}\n`;
}
function written({ title, why, commands = [], check, notes = [] }, number, columns) {
	const paragraph = (label, sentence) => `${require_text_wrap.wrap(`  ${label} ${require_base.visible(sentence)}`, columns, "    ")}\n`;
	return [
		`\n${require_text_wrap.wrap(`${number} ${require_base.visible(title)}`, columns, "    ")}\n`,
		paragraph("Why:", why),
		...commands.length > 0 ? [
			"\n",
			...commands.map((command) => `${command.split("\n").map(require_base.visible).join("\n")}\n`),
			"\n"
		] : [],
		paragraph("Done when:", check),
		...notes.map((note) => paragraph("-", note))
	].join("");
}
exports.text = text;
