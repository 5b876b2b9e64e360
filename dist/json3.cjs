require("./rolldown-runtime.cjs");
const require_json = require("./json2.cjs");
const require_json_array = require("./json-array.cjs");
// src/reporters/json.ts
const json = { render };
function render({ findings, ...head }) {
	return require_json_array.jsonArray(require_json.json(head, 2).replace(/\n}$/, ",\n  \"findings\": ["), require_json_array.map(findings, indented), "  ]\n}");
}
function indented(value) {
	return require_json.json(value, 2).replace(/^/gm, "    ");
}
exports.json = json;
