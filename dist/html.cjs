require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./closing.cjs");
const n = require("./html-head.cjs");
const r = require("./place-count.cjs");
const i = require("./place.cjs");
const a = require("./story.cjs");
const o = require("./words.cjs");
function card(e, t, n) {
	return `<li class="finding" id="f-${e.fingerprint}" ${attributes(e, t)}>
<details>
<summary>${summary(e)}</summary>
<dl>
${rows(e, n)}</dl>
</details>
</li>
`;
}
function attributes(e, t) {
	let r = {
		rank: String(t),
		severity: e.severity,
		status: statusOf(e),
		since: a.r(e)?.date ?? "",
		days: String(e.exposure?.days ?? -1),
		path: e.occurrences[0]?.path ?? ""
	};
	return Object.entries(r).map(([e, t]) => `data-${e}="${n.n(t)}"`).join(" ");
}
function statusOf({ status: e, new: t }) {
	if (e === "suppressed") return "suppressed";
	return t ? "open" : "known";
}
function summary(e) {
	let [t] = e.occurrences;
	let s = r.t(e.occurrences) - 1;
	let c = s > 0 ? ` <span class="more">+${o.o(s)}</span>` : "";
	let l = a.r(e)?.date;
	let u = statusOf(e);
	return [
		`<span class="severity ${e.severity}">${e.severity}</span>`,
		`<span class="title">${n.n(e.title)}${u === "open" ? "" : ` <i>${u === "known" ? "in base already" : u}</i>`}</span>`,
		`<code class="value">${n.n(a.o(e))}</code>`,
		`<span class="place"><code>${t === void 0 ? "" : n.n(i.n(t))}</code>${c}</span>`,
		`<span class="since">${l === void 0 ? "" : n.n(o.r(l))}</span>`,
		`<span class="head">${e.exposure === null ? "" : e.exposure.inHead ? "in HEAD" : "gone from HEAD"}</span>`
	].join("\n");
}
function rows(e, t) {
	return [
		["Where", places(e)],
		["Since", sentence(a.l(e, t.scan.startedAt))],
		["Now", sentence(a.u(e))],
		["Exposed", sentence(a.i(e))],
		["Facts", sentence(a.a(e).join(" \u00b7 "))],
		["Because", sentence((e.signals ?? []).join(", "))],
		["Checked", sentence(a.d(e))],
		["Suppressed", e.suppressedBy === null ? void 0 : sentence(`by ${e.suppressedBy.by}: ${e.suppressedBy.reason}`)],
		["To do", ways(e, t)],
		["Rule", `<code>${n.n(e.rule)}</code>, confidence ${e.confidence}`],
		["Fingerprint", `<code>${e.fingerprint}</code>`]
	].filter(([, e]) => e !== void 0 && e !== "").map(([e, t]) => `<dt>${e}</dt><dd>${t ?? ""}</dd>\n`).join("");
}
function sentence(e) {
	return e === void 0 ? void 0 : n.n(e);
}
function places({ occurrences: e }) {
	let t = e.slice(0, 100).map((e) => `<li><code>${n.n(i.n(e))}</code>${notes(e)}</li>`);
	let a = r.t(e) - t.length;
	a > 0 && t.push(`<li>and ${o.n(a, "more place", "more places")}</li>`);
	return `<ul>${t.join("")}</ul>`;
}
function notes(e) {
	let { commit: t, date: r } = e;
	let a = [
		...i.r(e),
		...t == null ? [] : [`commit ${t}`],
		...r === void 0 ? [] : [o.r(r)]
	];
	return a.length === 0 ? "" : ` <small>${n.n(a.join(" \u00b7 "))}</small>`;
}
function ways(e, t) {
	let { introduction: r, line: i } = a.n(e, t);
	return `<ol><li>${n.n(a.t(e))}${references(e)}</li><li>${n.n(r)}<br><code>${n.n(i)}</code></li></ol>`;
}
function references({ references: e }) {
	return e.filter((e) => e.startsWith("https://")).map(n.n).map((e) => `<br><a href="${e}" rel="noreferrer">${e}</a>`).join("");
}
// src/reporters/html-script.ts
const s = "\n'use strict';\nconst list = document.getElementById('findings');\nif (list) {\n  const element = (id) => document.getElementById(id);\n  const cards = Array.from(list.children, (card) => ({ card, data: card.dataset, text: '' }));\n  const byNumber = (name, direction) => (a, b) => direction * (Number(a.data[name]) - Number(b.data[name]));\n  const byText = (name) => (a, b) => {\n    const left = a.data[name] || '\\uffff', right = b.data[name] || '\\uffff';\n    return left < right ? -1 : left > right ? 1 : 0;\n  };\n  const orders = { rank: byNumber('rank', 1), days: byNumber('days', -1), since: byText('since'), path: byText('path') };\n\n  const filter = () => {\n    const words = element('query').value.toLowerCase().split(/\\s+/).filter(Boolean);\n    const severity = element('severity').value, status = element('status').value;\n    let shown = 0;\n    for (const entry of cards) {\n      if (words.length > 0 && entry.text === '') entry.text = entry.card.textContent.toLowerCase();\n      const fits = (!severity || entry.data.severity === severity) && (!status || entry.data.status === status)\n        && words.every((word) => entry.text.includes(word));\n      entry.card.hidden = !fits;\n      if (fits) shown += 1;\n    }\n    element('shown').textContent = shown === cards.length ? cards.length + ' shown' : shown + ' of ' + cards.length + ' shown';\n  };\n  const sort = () => {\n    const order = orders[element('order').value] || orders.rank;\n    cards.sort((a, b) => order(a, b) || Number(a.data.rank) - Number(b.data.rank));\n    list.append(...cards.map((entry) => entry.card));\n  };\n  const openAll = (open) => {\n    for (const { card } of cards) card.firstElementChild.open = open;\n  };\n  const openTarget = () => {\n    const target = location.hash && document.getElementById(location.hash.slice(1));\n    const details = target && target.querySelector('details');\n    if (details) { target.hidden = false; details.open = true; target.scrollIntoView(); }\n  };\n\n  let waiting;\n  element('query').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });\n  element('severity').addEventListener('change', filter);\n  element('status').addEventListener('change', filter);\n  element('order').addEventListener('change', sort);\n  element('expand').addEventListener('click', (event) => {\n    const open = event.target.textContent === 'Expand all';\n    openAll(open);\n    event.target.textContent = open ? 'Collapse all' : 'Expand all';\n  });\n  addEventListener('beforeprint', () => openAll(true));\n  addEventListener('hashchange', openTarget);\n  element('controls').hidden = false;\n  filter();\n  openTarget();\n}\n";
const c = 864e5;
function* timeline(e, t) {
	let n = e.flatMap((e) => barOf(e));
	if (n.length === 0) return;
	let r = n.slice(0, 150).sort((e, t) => e.start - t.start);
	let i = r.reduce((e, t) => Math.min(e, t.start), Infinity);
	let a = Math.max(Date.parse(t.scan.startedAt) || 0, r.reduce((e, t) => Math.max(e, t.end), i + c));
	let x = (e) => Math.round(230 + (e - i) / (a - i) * 766);
	yield "<section aria-labelledby=\"timeline-title\">\n<h2 id=\"timeline-title\">Exposure over time</h2>\n<a class=\"skip\" href=\"#findings-title\">Skip to the list</a>\n";
	yield "<p class=\"legend\"><span class=\"bar-in\">still in HEAD</span> <span class=\"bar-out\">gone from HEAD</span></p>\n";
	let s = `Exposure of ${o.n(r.length, "credential")} from ${isoDay(i)} to ${isoDay(a)}`;
	yield `<svg viewBox="0 0 1000 ${22 + r.length * 18 + 6}" role="img" aria-label="${s}">\n`;
	for (let e of yearsBetween(i, a)) yield gridLine(x(Date.UTC(e, 0, 1)), String(e), r.length);
	for (let [e, t] of r.entries()) yield row(t, 22 + e * 18, x);
	yield "</svg>\n";
	n.length > r.length && (yield `<p class="more">The ${o.o(r.length)} worst of ${o.o(n.length)} are drawn; the list has them all.</p>\n`);
	yield "</section>\n";
}
function barOf(e) {
	let t = Date.parse(a.r(e)?.date ?? "");
	if (e.exposure === null || e.status === "suppressed" || Number.isNaN(t)) return [];
	return [{
		finding: e,
		start: t,
		end: t + Math.max(1, e.exposure.days) * c
	}];
}
function yearsBetween(e, t) {
	let n = new Date(e).getUTCFullYear() + 1;
	let r = new Date(t).getUTCFullYear();
	let i = Math.max(1, Math.ceil((r - n + 1) / 12));
	let a = [];
	for (let e = n; e <= r; e += i) a.push(e);
	return a;
}
function gridLine(e, t, n) {
	return `${`<line class="grid" x1="${e}" y1="16" x2="${e}" y2="${22 + n * 18}"/>`}<text class="year" x="${e}" y="12" text-anchor="middle">${t}</text>\n`;
}
function row({ finding: e, start: t, end: r }, i, o) {
	let s = o(t);
	let c = Math.max(3, o(r) - s);
	let l = e.exposure?.inHead === !0 ? "bar-in" : "bar-out";
	let u = [
		e.title,
		`since ${a.l(e) ?? "?"}`,
		`exposed for ${a.i(e) ?? "?"}`
	].join(", ");
	return `<a href="#f-${e.fingerprint}"><title>${n.n(u)}</title><text class="label" x="222" y="${i + 12}" text-anchor="end">${n.n(cut(e.title, 34))}</text><rect class="${l} ${e.severity}" x="${s}" y="${i + 2}" width="${c}" height="12" rx="3"/></a>\n`;
}
function cut(e, t) {
	let n = [...e];
	return n.length <= t ? e : `${n.slice(0, t - 1).join("")}\u2026`;
}
function isoDay(e) {
	return o.r(new Date(e).toISOString());
}
// src/reporters/html.ts
const l = { render };
const u = [...e.O].reverse();
function* render(e, t) {
	let { findings: r } = e;
	yield n.t({
		title: `leaksift ${e.scan.command} ${e.scan.target}`,
		style: "\n:root { color-scheme: light dark; --paper: #fbfbfa; --ink: #1c1e21; --dim: #62676f; --line: #dfe1e4; --card: #fff;\n  --critical: #b3123a; --high: #c2410c; --medium: #a16207; --low: #1d6fa5; --info: #62676f; --good: #15803d; }\n@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e6e7e9; --dim: #9aa0a8; --line: #2c3036; --card: #1c1f23;\n  --critical: #ff6b8b; --high: #fb923c; --medium: #eab308; --low: #5bb3e8; --info: #9aa0a8; --good: #4ade80; } }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 3rem; background: var(--paper); color: var(--ink);\n  font: 15px/1.5 system-ui, sans-serif; }\ncode { font: 0.92em/1.4 ui-monospace, \"DejaVu Sans Mono\", Menlo, Consolas, monospace; overflow-wrap: anywhere; }\nh1 { margin: 0; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }\nh2 { margin: 2.5rem 0 0.75rem; font-size: 1.15rem; }\nh3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }\na { color: inherit; }\n.skip:not(:focus) { position: absolute; clip-path: inset(50%); }\n.tool, .figures, .more, footer, small { color: var(--dim); }\n.tool { margin: 0 0 0.25rem; }\n.verdict { margin: 1rem 0 0; padding: 0.6rem 0.9rem; border-left: 4px solid currentColor; background: var(--card); font-weight: 600; }\n.verdict.good { color: var(--good); } .verdict.bad { color: var(--critical); } .verdict.incomplete { color: var(--medium); }\n.tiles { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1rem 0 0; padding: 0; list-style: none; }\n.tiles li { padding: 0.45rem 0.9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }\n.tiles b { margin-right: 0.25rem; font-size: 1.25rem; } .tiles .none { opacity: 0.45; }\n.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }\n.low { color: var(--low); } .info, .other { color: var(--info); }\nsvg { display: block; width: 100%; height: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }\nsvg text { fill: var(--dim); font: 11px system-ui, sans-serif; } svg a:hover .label, svg a:focus .label { fill: var(--ink); font-weight: 600; }\n.grid { stroke: var(--line); } rect { fill: currentColor; } rect.bar-out { fill-opacity: 0.35; stroke: currentColor; }\n.legend { margin: 0 0 0.4rem; color: var(--dim); } .legend span { margin-right: 1rem; }\n.legend span::before { content: \"\"; display: inline-block; width: 1.6em; height: 0.7em; margin-right: 0.4em; border: 1px solid currentColor; border-radius: 3px; }\n.legend .bar-in::before { background: currentColor; }\n#controls { display: flex; flex-wrap: wrap; gap: 0.9rem; align-items: center; margin-bottom: 0.75rem; color: var(--dim); }\n#controls[hidden] { display: none; }\ninput, select, button { padding: 0.3rem 0.5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; }\n#query { width: 17rem; max-width: 70vw; } #shown { margin-left: auto; }\n#findings { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }\n.finding { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 3.9rem; scroll-margin-top: 1rem; }\n.finding[hidden] { display: none; }\n.finding:target { background: var(--card); box-shadow: inset 3px 0 var(--low); }\nsummary { display: grid; grid-template-columns: 6rem minmax(0, 1fr) minmax(0, 1fr) 8.5rem; gap: 0 1rem; padding: 0.55rem 0.6rem; cursor: pointer; list-style: none; }\nsummary::-webkit-details-marker { display: none; }\nsummary:hover { background: var(--card); }\n:focus-visible { outline: 2px solid var(--low); outline-offset: 1px; }\n.severity { grid-row: span 2; font-weight: 700; } .severity::before { content: \"\u25b8\"; display: inline-block; width: 1em; color: var(--dim); }\ndetails[open] .severity::before { content: \"\u25be\"; } .title { font-weight: 600; overflow-wrap: anywhere; } .title i { color: var(--dim); font-weight: 400; }\n.place { overflow-wrap: anywhere; } .value { grid-column: 2; grid-row: 2; color: var(--dim); } .since, .head { text-align: right; color: var(--dim); white-space: nowrap; }\n.place { grid-column: 3; grid-row: 1 / span 2; } .since { grid-column: 4; grid-row: 1; } .head { grid-column: 4; grid-row: 2; }\ndl { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.3rem 1rem; margin: 0; padding: 0.4rem 0.6rem 1.1rem 7.6rem; }\ndt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; } dd ul, dd ol { margin: 0; padding-left: 1.2rem; } dd ul { padding-left: 0; list-style: none; }\ntable { border-collapse: collapse; } th, td { padding: 0.3rem 1.2rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; }\nfooter { margin-top: 3rem; font-size: 0.9rem; }\n@media (max-width: 46rem) { body { padding: 1rem; } summary { grid-template-columns: 5rem minmax(0, 1fr); } .place, .since, .head, .value { grid-column: 2; grid-row: auto; text-align: left; }\n  .severity { grid-row: auto; } dl { padding-left: 0.6rem; grid-template-columns: 5rem minmax(0, 1fr); } }\n@media print { body { max-width: none; padding: 0; background: none; font-size: 10pt; } #controls { display: none; } .finding { content-visibility: visible; break-inside: avoid; }\n  details::details-content { display: block; content-visibility: visible; block-size: auto; } @page { margin: 1.5cm; } }\n",
		script: s
	});
	yield opening(e, t);
	yield* timeline(r, e);
	r.length > 0 && (yield* list(r, e));
	yield* ledger(e);
	yield `<footer>${n.n(e.tool.name)} ${n.n(e.tool.version)} \u00b7 ${n.n(e.scan.startedAt)}</footer>\n`;
	yield `<script>${s}<\/script>\n</body>\n</html>\n`;
}
function opening(e, { failOn: r }) {
	let { scan: i } = e;
	let a = e.ledger.complete ? i.exitCode === 0 ? "good" : "bad" : "incomplete";
	let o = [...t.s(e), t.n(e)].map(n.n).join(" \u00b7 ");
	return `<header>
<p class="tool">leaksift <b>${n.n(i.command)}</b></p>
<h1>${n.n(heading(i.target))}</h1>
<p class="verdict ${a}" role="status">${n.n(t.t(e, r))}</p>
<p class="figures">${o}</p>
${counters(e)}</header>
<main>
`;
}
function heading(e) {
	return e === "." ? "the current folder" : e;
}
function counters({ findings: e }) {
	let { open: n, known: r, suppressed: i } = t.c(e);
	let a = u.map((e) => tile(n[e], e, e));
	r > 0 && a.push(tile(r, "in base already", "other"));
	i > 0 && a.push(tile(i, "suppressed", "other"));
	return e.length === 0 ? "" : `<ul class="tiles">${a.join("")}</ul>\n`;
}
function tile(e, t, n) {
	return `<li class="${n}${e === 0 ? " none" : ""}"><b>${o.o(e)}</b> ${t}</li>`;
}
function* list(e, t) {
	yield `<section aria-labelledby="findings-title">\n<h2 id="findings-title">Credentials</h2>\n${d}<ol id="findings">\n`;
	let n = 0;
	for (let r of e) yield card(r, n++, t);
	yield "</ol>\n</section>\n";
}
const d = `<div id="controls" role="search" hidden>
<label>Search <input id="query" type="search" placeholder="path, commit, author, account \u2026"></label>
<label>Severity <select id="severity"><option value="">all</option>${u.map((e) => `<option>${e}</option>`).join("")}</select></label>
<label>Status <select id="status"><option value="">all</option>
<option>open</option><option>known</option><option>suppressed</option></select></label>
<label>Order <select id="order"><option value="rank">worst first</option><option value="since">oldest first</option>
<option value="days">longest exposed</option><option value="path">by path</option></select></label>
<button id="expand" type="button">Expand all</button>
<output id="shown"></output>
</div>
`;
function* ledger(e) {
	let { ledger: { units: r, skipped: i, unread: a, unreadOmitted: s }, scan: c } = e;
	let l = t.a(e);
	yield "<section aria-labelledby=\"ledger-title\">\n<h2 id=\"ledger-title\">What was read</h2>\n";
	yield `<table><thead><tr><th>Units</th><th>Read</th><th>Skipped by policy</th><th>Not read</th></tr></thead>\n<tbody><tr>${[
		r.enumerated,
		r.scanned,
		r.skipped,
		r.unread
	].map((e) => `<td>${o.o(e)}</td>`).join("")}</tr></tbody></table>\n`;
	yield bullets("Skipped", i.map(({ reason: e, count: t }) => `${o.o(t)} \u00d7 ${e}`));
	yield bullets("Not read", a.map(({ unit: e, reason: t }) => `${e}: ${t}`));
	s !== void 0 && (yield `<p>and ${o.o(s)} more that were not read</p>\n`);
	yield bullets("Notes", c.notes ?? []);
	l !== void 0 && (yield `<p class="verdict incomplete">${n.n(l)}</p>\n`);
	yield "</section>\n</main>\n";
}
function bullets(e, t) {
	if (t.length === 0) return "";
	return `<h3>${e}</h3>\n<ul>\n${t.map((e) => `<li>${n.n(e)}</li>\n`).join("")}</ul>\n`;
}
exports.html = l;
