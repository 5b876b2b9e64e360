require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_yaml = require("./yaml.cjs");
// src/config/json.ts
function readJson(text) {
	return {
		value: strictValue(text),
		place: require_yaml.readYaml(text.replaceAll("	", " ")).place
	};
}
function strictValue(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const place = error instanceof Error ? jsonPlace(text, error.message) : void 0;
		throw new require_scan.Unreadable([{
			path: [],
			message: "Not valid JSON: check commas, quotes and brackets; comments are not allowed.",
			place
		}]);
	}
}
function jsonPlace(text, message) {
	const position = /at position (\d+)/.exec(message)?.[1];
	if (position === void 0) return endPlace(message, text);
	return placeOfOffset(text, Number(position));
}
function endPlace(message, text) {
	return message.startsWith("Unexpected end") ? placeOfOffset(text, text.length) : void 0;
}
function placeOfOffset(text, offset) {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	return {
		line: lines.length,
		column: (lines.at(-1)?.length ?? 0) + 1
	};
}
exports.readJson = readJson;
