require("./rolldown-runtime.cjs");
const require_markdown = require("./markdown.cjs");
const require_base = require("./base.cjs");
// src/respond/render/markdown.ts
function* markdown({ title, opening, chapters }) {
	yield `# ${require_markdown.prose(title)}\n\n`;
	for (const line of opening) yield `${require_markdown.prose(line)}\n\n`;
	for (const [index, chapter] of chapters.entries()) {
		yield `## ${index + 1}. ${require_markdown.prose(chapter.title)}\n\n`;
		let number = 0;
		for (const section of chapter.sections) {
			yield opened(section);
			for (const step of section.steps) yield written(step, `${index + 1}.${number += 1}`);
		}
	}
}
function opened({ heading, facts }) {
	const title = heading === void 0 ? "" : `### ${require_markdown.prose(heading)}\n\n`;
	return facts.length === 0 ? title : `${title}${facts.map((fact) => `- ${require_markdown.prose(fact)}\n`).join("")}\n`;
}
function written({ title, why, commands = [], check, notes = [] }, number) {
	return [
		`#### ${number} ${require_markdown.prose(title)}\n\n`,
		`**Why:** ${require_markdown.prose(why)}\n\n`,
		...commands.map(fenced),
		`- [ ] **Done when:** ${require_markdown.prose(check)}\n\n`,
		...notes.length > 0 ? [notes.map((note) => `- ${require_markdown.prose(note)}\n`).join(""), "\n"] : []
	].join("");
}
function fenced(command) {
	const longest = (command.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}sh\n${command.split("\n").map(require_base.visible).join("\n")}\n${fence}\n\n`;
}
exports.markdown = markdown;
