import { t as json$1 } from "./json2.mjs";
import { n as map, t as jsonArray } from "./json-array.mjs";
// src/reporters/json.ts
const json = { render };
function render({ findings, ...head }) {
	return jsonArray(json$1(head, 2).replace(/\n}$/, ",\n  \"findings\": ["), map(findings, indented), "  ]\n}");
}
function indented(value) {
	return json$1(value, 2).replace(/^/gm, "    ");
}
export { json };
