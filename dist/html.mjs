import { d as visible } from "./base.mjs";
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
	return visible(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}
export { html as t };
