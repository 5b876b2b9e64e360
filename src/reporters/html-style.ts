/** The style of the HTML report: light and dark, narrow and wide, screen and paper. Its hash stands in the page's policy. */
export const STYLE = `
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
.severity { grid-row: span 2; font-weight: 700; } .severity::before { content: "▸"; display: inline-block; width: 1em; color: var(--dim); }
details[open] .severity::before { content: "▾"; } .title { font-weight: 600; overflow-wrap: anywhere; } .title i { color: var(--dim); font-weight: 400; }
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
