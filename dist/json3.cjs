require("./rolldown-runtime.cjs");
const e = require("./json2.cjs");
const t = require("./json-array.cjs");
// src/reporters/json.ts
const n = { render };
function render({ findings: n, ...r }) {
	return t.t(e.t(r, 2).replace(/\n}$/, ",\n  \"findings\": ["), t.n(n, indented), "  ]\n}");
}
function indented(t) {
	return e.t(t, 2).replace(/^/gm, "    ");
}
exports.json = n;
