const e = require("./base.cjs");
// src/reporters/escape/html.ts
const t = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function html(n) {
	return e.c(n).replace(/[&<>"'`]/g, (e) => t[e] ?? "");
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return html;
	}
});
