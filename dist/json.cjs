require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./yaml.cjs");
// src/config/json.ts
function readJson(e) {
	return {
		value: strictValue(e),
		place: t.readYaml(e.replaceAll("	", " ")).place
	};
}
function strictValue(t) {
	try {
		return JSON.parse(t);
	} catch (n) {
		let r = n instanceof Error ? jsonPlace(t, n.message) : void 0;
		throw new e.Ct([{
			path: [],
			message: "Not valid JSON: check commas, quotes and brackets; comments are not allowed.",
			place: r
		}]);
	}
}
function jsonPlace(e, t) {
	let n = /at position (\d+)/.exec(t)?.[1];
	if (n === void 0) return endPlace(t, e);
	return placeOfOffset(e, Number(n));
}
function endPlace(e, t) {
	return e.startsWith("Unexpected end") ? placeOfOffset(t, t.length) : void 0;
}
function placeOfOffset(e, t) {
	let n = e.slice(0, t).split(/\r\n|\r|\n/);
	return {
		line: n.length,
		column: (n.at(-1)?.length ?? 0) + 1
	};
}
exports.readJson = readJson;
