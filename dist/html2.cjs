require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_closing = require("./closing.cjs");
const require_html = require("./html.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_words = require("./words.cjs");
let node_crypto = require("node:crypto");
// src/reporters/html-card.ts
const PLACES = 100;
function card(finding, rank, report, options) {
	return `<li class="finding" id="f-${finding.fingerprint}" ${attributes(finding, rank)}>
<details>
<summary>${summary(finding)}</summary>
<dl>
${rows(finding, report, options)}</dl>
</details>
</li>
`;
}
function attributes(finding, rank) {
	const data = {
		rank: String(rank),
		severity: finding.severity,
		status: statusOf(finding),
		since: require_story.earliest(finding)?.date ?? "",
		days: String(finding.exposure?.days ?? -1),
		path: finding.occurrences[0]?.path ?? ""
	};
	return Object.entries(data).map(([name, value]) => `data-${name}="${require_html.html(value)}"`).join(" ");
}
function statusOf({ status, new: isNew }) {
	if (status === "suppressed") return "suppressed";
	return isNew ? "open" : "known";
}
function summary(finding) {
	const [place] = finding.occurrences;
	const more = finding.occurrences.length > 1 ? ` <span class="more">+${require_words.grouped(finding.occurrences.length - 1)}</span>` : "";
	const date = require_story.earliest(finding)?.date;
	const status = statusOf(finding);
	return [
		`<span class="severity ${finding.severity}">${finding.severity}</span>`,
		`<span class="title">${require_html.html(finding.title)}${status === "open" ? "" : ` <i>${status === "known" ? "in base already" : status}</i>`}</span>`,
		`<code class="value">${require_html.html(require_story.maskedParts(finding))}</code>`,
		`<span class="place"><code>${place === void 0 ? "" : require_html.html(require_place.placeName(place))}</code>${more}</span>`,
		`<span class="since">${date === void 0 ? "" : require_html.html(require_words.day(date))}</span>`,
		`<span class="head">${finding.exposure === null ? "" : finding.exposure.inHead ? "in HEAD" : "gone from HEAD"}</span>`
	].join("\n");
}
function rows(finding, report, options) {
	return [
		["Where", places(finding, options)],
		["Since", sentence(require_story.since(finding, report.scan.startedAt))],
		["Now", sentence(require_story.standing(finding))],
		["Exposed", sentence(require_story.exposed(finding))],
		["Facts", sentence(require_story.factList(finding).join(" \u00b7 "))],
		["Because", sentence((finding.signals ?? []).join(", "))],
		["Checked", sentence(require_story.verdictOf(finding))],
		["Suppressed", finding.suppressedBy === null ? void 0 : sentence(`by ${finding.suppressedBy.by}: ${finding.suppressedBy.reason}`)],
		["To do", ways(finding, report)],
		["Rule", `<code>${require_html.html(finding.rule)}</code>, confidence ${finding.confidence}`],
		["Fingerprint", `<code>${finding.fingerprint}</code>`]
	].filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `<dt>${name}</dt><dd>${value ?? ""}</dd>\n`).join("");
}
function sentence(text) {
	return text === void 0 ? void 0 : require_html.html(text);
}
function places({ occurrences }, { linkTo }) {
	const items = occurrences.slice(0, PLACES).map((place) => `<li>${linked(place, linkTo)}${notes(place)}</li>`);
	const rest = occurrences.length - PLACES;
	if (rest > 0) items.push(`<li>and ${require_words.count(rest, "more place", "more places")}</li>`);
	return `<ul>${items.join("")}</ul>`;
}
function linked(place, linkTo) {
	const name = `<code>${require_html.html(require_place.placeName(place))}</code>`;
	const target = linkTo?.(place);
	return target !== void 0 && target.startsWith("https://") ? `<a href="${require_html.html(target)}" rel="noreferrer">${name}</a>` : name;
}
function notes(place) {
	const { commit, date } = place;
	const shown = [
		...require_place.placeNotes(place),
		...commit === void 0 || commit === null ? [] : [`commit ${commit}`],
		...date === void 0 ? [] : [require_words.day(date)]
	];
	return shown.length === 0 ? "" : ` <small>${require_html.html(shown.join(" \u00b7 "))}</small>`;
}
function ways(finding, report) {
	const { introduction, line } = require_story.allowance(finding, report);
	return `<ol><li>${require_html.html(finding.remediation)}${references(finding)}</li><li>${require_html.html(introduction)}<br><code>${require_html.html(line)}</code></li></ol>`;
}
function references({ references: all }) {
	return all.filter((reference) => reference.startsWith("https://")).map(require_html.html).map((link) => `<br><a href="${link}" rel="noreferrer">${link}</a>`).join("");
}
// src/reporters/html-script.ts
const SCRIPT = `
'use strict';
const list = document.getElementById('findings');
if (list) {
  const element = (id) => document.getElementById(id);
  const cards = Array.from(list.children, (card) => ({ card, data: card.dataset, text: '' }));
  const byNumber = (name, direction) => (a, b) => direction * (Number(a.data[name]) - Number(b.data[name]));
  const byText = (name) => (a, b) => {
    const left = a.data[name] || '\\uffff', right = b.data[name] || '\\uffff';
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const orders = { rank: byNumber('rank', 1), days: byNumber('days', -1), since: byText('since'), path: byText('path') };

  const filter = () => {
    const words = element('query').value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severity = element('severity').value, status = element('status').value;
    let shown = 0;
    for (const entry of cards) {
      if (words.length > 0 && entry.text === '') entry.text = entry.card.textContent.toLowerCase();
      const fits = (!severity || entry.data.severity === severity) && (!status || entry.data.status === status)
        && words.every((word) => entry.text.includes(word));
      entry.card.hidden = !fits;
      if (fits) shown += 1;
    }
    element('shown').textContent = shown === cards.length ? cards.length + ' shown' : shown + ' of ' + cards.length + ' shown';
  };
  const sort = () => {
    const order = orders[element('order').value] || orders.rank;
    cards.sort((a, b) => order(a, b) || Number(a.data.rank) - Number(b.data.rank));
    list.append(...cards.map((entry) => entry.card));
  };
  const openAll = (open) => {
    for (const { card } of cards) card.firstElementChild.open = open;
  };
  const openTarget = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const details = target && target.querySelector('details');
    if (details) { target.hidden = false; details.open = true; target.scrollIntoView(); }
  };

  let waiting;
  element('query').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  element('severity').addEventListener('change', filter);
  element('status').addEventListener('change', filter);
  element('order').addEventListener('change', sort);
  element('expand').addEventListener('click', (event) => {
    const open = event.target.textContent === 'Expand all';
    openAll(open);
    event.target.textContent = open ? 'Collapse all' : 'Expand all';
  });
  addEventListener('beforeprint', () => openAll(true));
  addEventListener('hashchange', openTarget);
  element('controls').hidden = false;
  filter();
  openTarget();
}
`;
// src/reporters/html-style.ts
const STYLE = `
:root { color-scheme: light dark; --paper: #fbfbfa; --ink: #1c1e21; --dim: #62676f; --line: #dfe1e4; --card: #fff;
  --critical: #b3123a; --high: #c2410c; --medium: #a16207; --low: #1d6fa5; --info: #62676f; --good: #15803d; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e6e7e9; --dim: #9aa0a8; --line: #2c3036; --card: #1c1f23;
  --critical: #ff6b8b; --high: #fb923c; --medium: #eab308; --low: #5bb3e8; --info: #9aa0a8; --good: #4ade80; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 3rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
code { font: 0.92em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.15rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
a { color: inherit; }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); }
.tool, .figures, .more, footer, small { color: var(--dim); }
.tool { margin: 0 0 0.25rem; }
.verdict { margin: 1rem 0 0; padding: 0.6rem 0.9rem; border-left: 4px solid currentColor; background: var(--card); font-weight: 600; }
.verdict.good { color: var(--good); } .verdict.bad { color: var(--critical); } .verdict.incomplete { color: var(--medium); }
.tiles { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.tiles li { padding: 0.45rem 0.9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.tiles b { margin-right: 0.25rem; font-size: 1.25rem; } .tiles .none { opacity: 0.45; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }
.low { color: var(--low); } .info, .other { color: var(--info); }
svg { display: block; width: 100%; height: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
svg text { fill: var(--dim); font: 11px system-ui, sans-serif; } svg a:hover .label, svg a:focus .label { fill: var(--ink); font-weight: 600; }
.grid { stroke: var(--line); } rect { fill: currentColor; } rect.bar-out { fill-opacity: 0.35; stroke: currentColor; }
.legend { margin: 0 0 0.4rem; color: var(--dim); } .legend span { margin-right: 1rem; }
.legend span::before { content: ""; display: inline-block; width: 1.6em; height: 0.7em; margin-right: 0.4em; border: 1px solid currentColor; border-radius: 3px; }
.legend .bar-in::before { background: currentColor; }
#controls { display: flex; flex-wrap: wrap; gap: 0.9rem; align-items: center; margin-bottom: 0.75rem; color: var(--dim); }
#controls[hidden] { display: none; }
input, select, button { padding: 0.3rem 0.5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; }
#query { width: 17rem; max-width: 70vw; } #shown { margin-left: auto; }
#findings { margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.finding { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 3.9rem; scroll-margin-top: 1rem; }
.finding[hidden] { display: none; }
.finding:target { background: var(--card); box-shadow: inset 3px 0 var(--low); }
summary { display: grid; grid-template-columns: 6rem minmax(0, 1fr) minmax(0, 1fr) 8.5rem; gap: 0 1rem; padding: 0.55rem 0.6rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--card); }
:focus-visible { outline: 2px solid var(--low); outline-offset: 1px; }
.severity { grid-row: span 2; font-weight: 700; } .severity::before { content: "\u25b8"; display: inline-block; width: 1em; color: var(--dim); }
details[open] .severity::before { content: "\u25be"; } .title { font-weight: 600; overflow-wrap: anywhere; } .title i { color: var(--dim); font-weight: 400; }
.place { overflow-wrap: anywhere; } .value { grid-column: 2; grid-row: 2; color: var(--dim); } .since, .head { text-align: right; color: var(--dim); white-space: nowrap; }
.place { grid-column: 3; grid-row: 1 / span 2; } .since { grid-column: 4; grid-row: 1; } .head { grid-column: 4; grid-row: 2; }
dl { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.3rem 1rem; margin: 0; padding: 0.4rem 0.6rem 1.1rem 7.6rem; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; } dd ul, dd ol { margin: 0; padding-left: 1.2rem; } dd ul { padding-left: 0; list-style: none; }
table { border-collapse: collapse; } th, td { padding: 0.3rem 1.2rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; }
footer { margin-top: 3rem; font-size: 0.9rem; }
@media (max-width: 46rem) { body { padding: 1rem; } summary { grid-template-columns: 5rem minmax(0, 1fr); } .place, .since, .head, .value { grid-column: 2; grid-row: auto; text-align: left; }
  .severity { grid-row: auto; } dl { padding-left: 0.6rem; grid-template-columns: 5rem minmax(0, 1fr); } }
@media print { body { max-width: none; padding: 0; background: none; font-size: 10pt; } #controls { display: none; } .finding { content-visibility: visible; break-inside: avoid; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; } @page { margin: 1.5cm; } }
`;
// src/reporters/html-timeline.ts
const BARS = 150;
const DAY = 864e5;
const WIDTH = 1e3;
const LABELS = 230;
const ROW = 18;
const TOP = 22;
function* timeline(findings, report) {
	const all = findings.flatMap((finding) => barOf(finding));
	if (all.length === 0) return;
	const bars = all.slice(0, BARS).sort((a, b) => a.start - b.start);
	const from = bars.reduce((least, bar) => Math.min(least, bar.start), Infinity);
	const to = Math.max(Date.parse(report.scan.startedAt) || 0, bars.reduce((most, bar) => Math.max(most, bar.end), from + DAY));
	const x = (time) => Math.round(LABELS + (time - from) / (to - from) * 766);
	yield `<section aria-labelledby="timeline-title">\n<h2 id="timeline-title">Exposure over time</h2>\n<a class="skip" href="#findings-title">Skip to the list</a>\n`;
	yield `<p class="legend"><span class="bar-in">still in HEAD</span> <span class="bar-out">gone from HEAD</span></p>\n`;
	const label = `Exposure of ${require_words.count(bars.length, "credential")} from ${isoDay(from)} to ${isoDay(to)}`;
	yield `<svg viewBox="0 0 ${WIDTH} ${TOP + bars.length * ROW + 6}" role="img" aria-label="${label}">\n`;
	for (const year of yearsBetween(from, to)) yield gridLine(x(Date.UTC(year, 0, 1)), String(year), bars.length);
	for (const [index, bar] of bars.entries()) yield row(bar, TOP + index * ROW, x);
	yield "</svg>\n";
	if (all.length > bars.length) yield `<p class="more">The ${require_words.grouped(bars.length)} worst of ${require_words.grouped(all.length)} are drawn; the list has them all.</p>\n`;
	yield "</section>\n";
}
function barOf(finding) {
	const start = Date.parse(require_story.earliest(finding)?.date ?? "");
	if (finding.exposure === null || finding.status === "suppressed" || Number.isNaN(start)) return [];
	return [{
		finding,
		start,
		end: start + Math.max(1, finding.exposure.days) * DAY
	}];
}
function yearsBetween(from, to) {
	const first = new Date(from).getUTCFullYear() + 1;
	const last = new Date(to).getUTCFullYear();
	const step = Math.max(1, Math.ceil((last - first + 1) / 12));
	const years = [];
	for (let year = first; year <= last; year += step) years.push(year);
	return years;
}
function gridLine(x, label, rows) {
	return `${`<line class="grid" x1="${x}" y1="16" x2="${x}" y2="${TOP + rows * ROW}"/>`}<text class="year" x="${x}" y="12" text-anchor="middle">${label}</text>\n`;
}
function row({ finding, start, end }, y, x) {
	const left = x(start);
	const length = Math.max(3, x(end) - left);
	const place = finding.exposure?.inHead === true ? "bar-in" : "bar-out";
	const story = [
		finding.title,
		`since ${require_story.since(finding) ?? "?"}`,
		`exposed for ${require_story.exposed(finding) ?? "?"}`
	].join(", ");
	return `<a href="#f-${finding.fingerprint}"><title>${require_html.html(story)}</title><text class="label" x="222" y="${y + 12}" text-anchor="end">${require_html.html(cut(finding.title, 34))}</text><rect class="${place} ${finding.severity}" x="${left}" y="${y + 2}" width="${length}" height="12" rx="3"/></a>\n`;
}
function cut(text, most) {
	const characters = [...text];
	return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}\u2026`;
}
function isoDay(time) {
	return require_words.day(new Date(time).toISOString());
}
// src/reporters/html.ts
const html = { render };
const WORST_FIRST = [...require_base.SEVERITIES].reverse();
function* render(report, options) {
	const findings = require_closing.worstFirst(report.findings);
	yield head(report);
	yield opening(report, options);
	yield* timeline(findings, report);
	if (findings.length > 0) yield* list(findings, report, options);
	yield* ledger(report);
	yield `<footer>${require_html.html(report.tool.name)} ${require_html.html(report.tool.version)} \u00b7 ${require_html.html(report.scan.startedAt)}</footer>\n`;
	yield `<script>${SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function head({ scan }) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>leaksift ${require_html.html(scan.command)} ${require_html.html(scan.target)}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}
function hash(text) {
	return `'sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}'`;
}
function opening(report, { failOn }) {
	const { scan } = report;
	const mood = report.ledger.complete ? scan.exitCode === 0 ? "good" : "bad" : "incomplete";
	const figures = [...require_closing.statistics(report), require_closing.coverage(report)].map(require_html.html).join(" \u00b7 ");
	return `<header>
<p class="tool">leaksift <b>${require_html.html(scan.command)}</b></p>
<h1>${require_html.html(scan.target)}</h1>
<p class="verdict ${mood}" role="status">${require_html.html(require_closing.conclusion(report, failOn))}</p>
<p class="figures">${figures}</p>
${counters(report)}</header>
<main>
`;
}
function counters({ findings }) {
	const { open, known, suppressed } = require_closing.tally(findings);
	const tiles = WORST_FIRST.map((severity) => tile(open[severity], severity, severity));
	if (known > 0) tiles.push(tile(known, "in base already", "other"));
	if (suppressed > 0) tiles.push(tile(suppressed, "suppressed", "other"));
	return findings.length === 0 ? "" : `<ul class="tiles">${tiles.join("")}</ul>\n`;
}
function tile(amount, name, sort) {
	return `<li class="${sort}${amount === 0 ? " none" : ""}"><b>${require_words.grouped(amount)}</b> ${name}</li>`;
}
function* list(findings, report, options) {
	yield `<section aria-labelledby="findings-title">\n<h2 id="findings-title">Credentials</h2>\n${CONTROLS}<ol id="findings">\n`;
	let position = 0;
	for (const finding of findings) yield card(finding, position++, report, options);
	yield "</ol>\n</section>\n";
}
const CONTROLS = `<div id="controls" role="search" hidden>
<label>Search <input id="query" type="search" placeholder="path, commit, author, account \u2026"></label>
<label>Severity <select id="severity"><option value="">all</option>${WORST_FIRST.map((severity) => `<option>${severity}</option>`).join("")}</select></label>
<label>Status <select id="status"><option value="">all</option>
<option>open</option><option>known</option><option>suppressed</option></select></label>
<label>Order <select id="order"><option value="rank">worst first</option><option value="since">oldest first</option>
<option value="days">longest exposed</option><option value="path">by path</option></select></label>
<button id="expand" type="button">Expand all</button>
<output id="shown"></output>
</div>
`;
function* ledger(report) {
	const { ledger: { units, skipped, unread, unreadOmitted }, scan } = report;
	const warning = require_closing.incompleteness(report);
	yield "<section aria-labelledby=\"ledger-title\">\n<h2 id=\"ledger-title\">What was read</h2>\n";
	yield `<table><thead><tr><th>Units</th><th>Read</th><th>Skipped by policy</th><th>Not read</th></tr></thead>\n<tbody><tr>${[
		units.enumerated,
		units.scanned,
		units.skipped,
		units.unread
	].map((amount) => `<td>${require_words.grouped(amount)}</td>`).join("")}</tr></tbody></table>\n`;
	yield bullets("Skipped", skipped.map(({ reason, count }) => `${require_words.grouped(count)} \u00d7 ${reason}`));
	yield bullets("Not read", unread.map(({ unit, reason }) => `${unit}: ${reason}`));
	if (unreadOmitted !== void 0) yield `<p>and ${require_words.grouped(unreadOmitted)} more that were not read</p>\n`;
	yield bullets("Notes", scan.notes ?? []);
	if (warning !== void 0) yield `<p class="verdict incomplete">${require_html.html(warning)}</p>\n`;
	yield "</section>\n</main>\n";
}
function bullets(title, items) {
	if (items.length === 0) return "";
	return `<h3>${title}</h3>\n<ul>\n${items.map((item) => `<li>${require_html.html(item)}</li>\n`).join("")}</ul>\n`;
}
exports.html = html;
