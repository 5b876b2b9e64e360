require("./rolldown-runtime.cjs");
const require_dist$1 = require("./dist2.cjs");
const require_scan = require("./scan.cjs");
// src/config/yaml.ts
var import_dist = require_dist$1.require_dist();
const MOST_ALIASED = 100;
function readYaml(text) {
	const lines = new import_dist.LineCounter();
	const document = parseYaml(text, lines);
	const problems = syntaxProblems(document, lines);
	if (problems.length > 0) throw new require_scan.Unreadable(problems);
	return {
		value: plainValue(document),
		place: (path) => yamlPlace(document, lines, path)
	};
}
function parseYaml(text, lineCounter) {
	try {
		return (0, import_dist.parseDocument)(text, {
			version: "1.2",
			schema: "core",
			lineCounter,
			prettyErrors: false,
			uniqueKeys: true
		});
	} catch {
		throw new require_scan.Unreadable([{
			path: [],
			message: "This can not be read: it is nested too deeply."
		}]);
	}
}
function syntaxProblems(document, lines) {
	return [...document.errors, ...document.warnings].map((problem) => ({
		path: [],
		message: yamlMessage(problem.code, problem.message),
		place: placeAt(lines, problem.pos[0])
	}));
}
function yamlMessage(code, message) {
	if (code === "TAG_RESOLVE_FAILED") return "A tag (!\u2026) is not understood here: a configuration is plain data.";
	if (code === "MULTIPLE_DOCS") return "Only one YAML document is read: remove the second.";
	if (code === "DUPLICATE_KEY") return "This key stands here twice.";
	return `Not valid YAML: ${message.split("\n", 1)[0] ?? code}`;
}
function plainValue(document) {
	if (document.contents === null) return {};
	try {
		return document.toJS({ maxAliasCount: MOST_ALIASED });
	} catch {
		throw new require_scan.Unreadable([{
			path: [],
			message: "Aliases (*name) stand for too much: write the values out."
		}]);
	}
}
function yamlPlace(document, lines, path) {
	for (let length = path.length; length >= 0; length--) {
		const start = startOf(document, path.slice(0, length));
		if (start !== void 0) return placeAt(lines, start);
	}
}
function startOf(document, path) {
	const parent = path.length === 0 ? void 0 : document.getIn(path.slice(0, -1), true);
	const key = (0, import_dist.isMap)(parent) ? parent.items.find((item) => (0, import_dist.isPair)(item) && String(item.key) === path.at(-1))?.key : void 0;
	if ((0, import_dist.isNode)(key)) return offsetOf(key);
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	return (0, import_dist.isNode)(node) ? offsetOf(node) : void 0;
}
function offsetOf(node) {
	return node.range?.[0];
}
function placeAt(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return line === 0 ? void 0 : {
		line,
		column: col
	};
}
exports.readYaml = readYaml;
