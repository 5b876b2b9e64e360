require("./rolldown-runtime.cjs");
const e = require("./markdown.cjs");
const t = require("./base.cjs");
// src/respond/render/markdown.ts
function* markdown({ title: t, opening: n, chapters: r }) {
	yield `# ${e.n(t)}\n\n`;
	for (let t of n) yield `${e.n(t)}\n\n`;
	for (let [t, n] of r.entries()) {
		yield `## ${t + 1}. ${e.n(n.title)}\n\n`;
		let r = 0;
		for (let e of n.sections) {
			yield opened(e);
			for (let n of e.steps) yield written(n, `${t + 1}.${r += 1}`);
		}
	}
}
function opened({ heading: t, facts: n }) {
	let r = t === void 0 ? "" : `### ${e.n(t)}\n\n`;
	return n.length === 0 ? r : `${r}${n.map((t) => `- ${e.n(t)}\n`).join("")}\n`;
}
function written({ title: t, why: n, commands: r = [], check: i, notes: a = [] }, o) {
	return [
		`#### ${o} ${e.n(t)}\n\n`,
		`**Why:** ${e.n(n)}\n\n`,
		...r.map(fenced),
		`- [ ] **Done when:** ${e.n(i)}\n\n`,
		...a.length > 0 ? [a.map((t) => `- ${e.n(t)}\n`).join(""), "\n"] : []
	].join("");
}
function fenced(e) {
	let n = (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 2);
	let r = "`".repeat(n + 1);
	return `${r}sh\n${e.split("\n").map(t.c).join("\n")}\n${r}\n\n`;
}
exports.markdown = markdown;
