require("./rolldown-runtime.cjs");
const e = require("./html-head.cjs");
function* html({ title: t, opening: n, chapters: r }) {
	yield `${e.t({
		title: t,
		style: "\n:root { color-scheme: light dark; --paper: #fbfbfa; --ink: #1c1e21; --dim: #62676f; --line: #dfe1e4; --card: #fff; --mark: #b3123a; }\n@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e6e7e9; --dim: #9aa0a8; --line: #2c3036; --card: #1c1f23; --mark: #ff6b8b; } }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 3rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }\nh1 { margin: 0 0 1rem; line-height: 1.2; } h2 { margin: 2.5rem 0 0.5rem; padding-top: 1rem; border-top: 2px solid var(--line); }\nh3 { margin: 1.5rem 0 0.5rem; color: var(--mark); overflow-wrap: anywhere; } h4 { margin: 1.5rem 0 0.25rem; }\npre { margin: 0.5rem 0; padding: 0.7rem 0.9rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9em/1.45 ui-monospace, \"DejaVu Sans Mono\", Menlo, Consolas, monospace; }\n.why, .notes { color: var(--dim); } p, ul { margin: 0.35rem 0; } label { font-weight: 600; } li { overflow-wrap: anywhere; }\n@media print { body { max-width: none; padding: 0; background: none; font-size: 10pt; } pre, section { break-inside: avoid; } }\n"
	})}<main>\n<h1>${e.n(t)}</h1>\n`;
	for (let t of n) yield `<p>${e.n(t)}</p>\n`;
	for (let [t, n] of r.entries()) {
		yield `<h2>${t + 1}. ${e.n(n.title)}</h2>\n`;
		let r = 0;
		for (let e of n.sections) {
			yield opened(e);
			for (let n of e.steps) yield written(n, `${t + 1}.${r += 1}`);
		}
	}
	yield "</main>\n</body>\n</html>\n";
}
function opened({ heading: t, facts: n }) {
	let r = t === void 0 ? "" : `<h3>${e.n(t)}</h3>\n`;
	return n.length === 0 ? r : `${r}${list(n, "facts")}`;
}
function written({ title: t, why: n, commands: r = [], check: i, notes: a = [] }, o) {
	return [
		`<section>\n<h4>${o} ${e.n(t)}</h4>\n<p class="why">${e.n(n)}</p>\n`,
		...r.map((t) => `<pre><code>${t.split("\n").map(e.n).join("\n")}</code></pre>\n`),
		`<p><label><input type="checkbox"> Done when:</label> ${e.n(i)}</p>\n`,
		a.length > 0 ? list(a, "notes") : "",
		"</section>\n"
	].join("");
}
function list(t, n) {
	return `<ul class="${n}">\n${t.map((t) => `<li>${e.n(t)}</li>\n`).join("")}</ul>\n`;
}
exports.html = html;
