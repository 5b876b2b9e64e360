require("./rolldown-runtime.cjs");
const e = require("./dist2.cjs");
const t = require("./scan.cjs");
// src/config/yaml.ts
var n = e.t();
function readYaml(e) {
	let r = new n.LineCounter();
	let i = parseYaml(e, r);
	let a = syntaxProblems(i, r);
	if (a.length > 0) throw new t.Ct(a);
	return {
		value: plainValue(i),
		place: (e) => yamlPlace(i, r, e)
	};
}
function parseYaml(e, r) {
	try {
		return (0, n.parseDocument)(e, {
			version: "1.2",
			schema: "core",
			lineCounter: r,
			prettyErrors: !1,
			uniqueKeys: !0
		});
	} catch {
		throw new t.Ct([{
			path: [],
			message: "This can not be read: it is nested too deeply."
		}]);
	}
}
function syntaxProblems(e, t) {
	return [...e.errors, ...e.warnings].map((e) => ({
		path: [],
		message: yamlMessage(e.code, e.message),
		place: placeAt(t, e.pos[0])
	}));
}
function yamlMessage(e, t) {
	if (e === "TAG_RESOLVE_FAILED") return "A tag (!\u2026) is not understood here: a configuration is plain data.";
	if (e === "MULTIPLE_DOCS") return "Only one YAML document is read: remove the second.";
	if (e === "DUPLICATE_KEY") return "This key stands here twice.";
	return `Not valid YAML: ${t.split("\n", 1)[0] ?? e}`;
}
function plainValue(e) {
	if (e.contents === null) return {};
	try {
		return e.toJS({ maxAliasCount: 100 });
	} catch {
		throw new t.Ct([{
			path: [],
			message: "Aliases (*name) stand for too much: write the values out."
		}]);
	}
}
function yamlPlace(e, t, n) {
	for (let r = n.length; r >= 0; r--) {
		let i = startOf(e, n.slice(0, r));
		if (i !== void 0) return placeAt(t, i);
	}
}
function startOf(e, t) {
	let r = t.length === 0 ? void 0 : e.getIn(t.slice(0, -1), !0);
	let i = (0, n.isMap)(r) ? r.items.find((e) => (0, n.isPair)(e) && String(e.key) === t.at(-1))?.key : void 0;
	if ((0, n.isNode)(i)) return offsetOf(i);
	let a = t.length === 0 ? e.contents : e.getIn(t, !0);
	return (0, n.isNode)(a) ? offsetOf(a) : void 0;
}
function offsetOf(e) {
	return e.range?.[0];
}
function placeAt(e, t) {
	let { line: n, col: r } = e.linePos(t);
	return n === 0 ? void 0 : {
		line: n,
		column: r
	};
}
exports.readYaml = readYaml;
