require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./text-wrap.cjs");
// src/respond/render/text.ts
function* text({ title: n, opening: r, chapters: i }, a) {
	let o = Math.max(40, Math.min(a, 100));
	yield `${n}\n${"=".repeat(n.length)}\n\n`;
	for (let n of r) yield `${t.n(e.c(n), o)}\n`;
	for (let [e, t] of i.entries()) {
		let n = `${e + 1}. ${t.title}`;
		yield `\n${n}\n${"-".repeat(n.length)}\n`;
		let r = 0;
		for (let n of t.sections) {
			yield* opened(n, o);
			for (let t of n.steps) yield written(t, `${e + 1}.${r += 1}`, o);
		}
	}
}
function* opened({ heading: n, facts: r }, i) {
	n !== void 0 && (yield `\n${e.c(n)}\n`);
	for (let n of r) yield `  ${t.n(e.c(n), i - 2, "  ")}\n`;
}
function written({ title: n, why: r, commands: i = [], check: a, notes: o = [] }, s, c) {
	let paragraph = (n, r) => `${t.n(`  ${n} ${e.c(r)}`, c, "    ")}\n`;
	return [
		`\n${t.n(`${s} ${e.c(n)}`, c, "    ")}\n`,
		paragraph("Why:", r),
		...i.length > 0 ? [
			"\n",
			...i.map((t) => `${t.split("\n").map(e.c).join("\n")}\n`),
			"\n"
		] : [],
		paragraph("Done when:", a),
		...o.map((e) => paragraph("-", e))
	].join("");
}
exports.text = text;
