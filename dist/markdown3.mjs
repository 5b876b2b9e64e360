import { n as prose } from "./markdown.mjs";
import { d as visible } from "./base.mjs";
// src/respond/render/markdown.ts
function* markdown({ title, opening, chapters }) {
	yield `# ${prose(title)}\n\n`;
	for (const line of opening) yield `${prose(line)}\n\n`;
	for (const [index, chapter] of chapters.entries()) {
		yield `## ${index + 1}. ${prose(chapter.title)}\n\n`;
		let number = 0;
		for (const section of chapter.sections) {
			yield opened(section);
			for (const step of section.steps) yield written(step, `${index + 1}.${number += 1}`);
		}
	}
}
function opened({ heading, facts }) {
	const title = heading === void 0 ? "" : `### ${prose(heading)}\n\n`;
	return facts.length === 0 ? title : `${title}${facts.map((fact) => `- ${prose(fact)}\n`).join("")}\n`;
}
function written({ title, why, commands = [], check, notes = [] }, number) {
	return [
		`#### ${number} ${prose(title)}\n\n`,
		`**Why:** ${prose(why)}\n\n`,
		...commands.map(fenced),
		`- [ ] **Done when:** ${prose(check)}\n\n`,
		...notes.length > 0 ? [notes.map((note) => `- ${prose(note)}\n`).join(""), "\n"] : []
	].join("");
}
function fenced(command) {
	const longest = (command.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}sh\n${command.split("\n").map(visible).join("\n")}\n${fence}\n\n`;
}
export { markdown };
