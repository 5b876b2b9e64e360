const require_base = require("./base.cjs");
// src/reporters/escape/html.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function html(text) {
	return require_base.visible(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}
Object.defineProperty(exports, "html", {
	enumerable: true,
	get: function() {
		return html;
	}
});
