const e = require("./scan.cjs");
const t = require("./base.cjs");
// src/reporters/escape/html.ts
const n = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function html(e) {
	return t.c(e).replace(/[&<>"'`]/g, (e) => n[e] ?? "");
}
// src/reporters/html-head.ts
function htmlHead({ title: e, style: t, script: n }) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
		"default-src 'none'",
		`style-src ${hash(t)}`,
		...n === void 0 ? [] : [`script-src ${hash(n)}`],
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(e)}</title>
<style>${t}</style>
</head>
<body>
`;
}
function hash(t) {
	return `'sha256-${e.ar("sha256").update(t).digest("base64")}'`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return html;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return htmlHead;
	}
});
