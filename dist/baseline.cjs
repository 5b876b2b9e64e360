const e = require("./rolldown-runtime.cjs");
const t = require("./base.cjs");
const n = require("./scan.cjs");
const r = require("./validate.cjs");
const i = r.A({
	"leaksift-baseline": r.y(1),
	key: r.h(r.E(r.j(), r.O(/^[0-9a-f]{64}$/)))
});
function headerLine(e) {
	return JSON.stringify({
		"leaksift-baseline": 1,
		...e === null ? {} : { key: e }
	});
}
function readHeader(e) {
	let t = jsonObject(e);
	let n = t?.["leaksift-baseline"];
	if (n === void 0) return { problem: "the first line must be the header of a baseline: make one with `leaksift baseline create`." };
	if (n !== 1) return { problem: "is of a format that this version of leaksift does not know (it knows 1): use a newer leaksift." };
	let a = r.k(i, t);
	return a.success ? { key: a.output.key ?? null } : { problem: "the header may hold \"key\", 64 lower-case hexadecimal digits, and nothing else." };
}
function entryLine({ fingerprint: e, rule: t, title: n, reason: r, expires: i }) {
	return JSON.stringify({
		fingerprint: e,
		rule: t,
		title: n,
		reason: r,
		expires: i
	});
}
function readEntry(e) {
	let t = jsonObject(e);
	if (t === void 0) return { problems: [{
		path: [],
		message: "is not a JSON object."
	}] };
	if ("leaksift-baseline" in t) return { problems: [{
		path: [],
		message: "is a second header with another key: entries of two baselines do not mix; create one anew."
	}] };
	let { value: i, problems: a } = r.t(r.i, t);
	if (i === void 0) return { problems: a };
	return {
		...i,
		fingerprint: n.Cn(i.fingerprint),
		rule: n.Dn(i.rule)
	};
}
function jsonObject(e) {
	try {
		let t = JSON.parse(e);
		return n.Yn(t) ? t : void 0;
	} catch {
		return;
	}
}
// src/config/baseline.ts
var a = e.r({
	mergeEntries: () => mergeEntries,
	parseBaseline: () => parseBaseline,
	staleEntries: () => staleEntries,
	writeBaseline: () => writeBaseline
});
function parseBaseline(e, t) {
	let n = t.replace(/^\uFEFF/, "").split(/\r\n|\n/).map((e, t) => ({
		line: e,
		number: t + 1
	})).filter(({ line: e }) => e.trim() !== "");
	let r = n.find(({ line: e }) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(e));
	if (r !== void 0) throw fault(e, [`${e}:${r.number}: holds a merge conflict: keep the lines of both sides, and one header.`]);
	let [i, ...a] = n;
	let o = readHeader(i?.line ?? "");
	if ("problem" in o) throw fault(e, [`${e}:1: ${o.problem}`]);
	let s = a.filter(({ line: e }) => e !== i?.line).map(({ line: e, number: t }) => ({
		number: t,
		entry: readEntry(e)
	}));
	let c = s.flatMap(({ number: t, entry: n }) => "problems" in n ? n.problems.map((n) => at(e, t, n)) : []);
	if (c.length > 0) throw fault(e, c);
	return {
		key: o.key,
		entries: s.flatMap(({ entry: e }) => "problems" in e ? [] : [e])
	};
}
function writeBaseline(e) {
	let t = mergeEntries(e.entries, []).map(entryLine);
	return [headerLine(e.key), ...t].map((e) => `${e}\n`).join("");
}
function mergeEntries(e, t) {
	let n = new Map();
	for (let r of [...e, ...t]) {
		let e = n.get(r.fingerprint);
		(e === void 0 || holdsLonger(r, e)) && n.set(r.fingerprint, r);
	}
	return [...n.values()].sort((e, t) => e.fingerprint < t.fingerprint ? -1 : 1);
}
function staleEntries(e, t) {
	return e.entries.filter(({ fingerprint: e }) => !t.has(e));
}
function holdsLonger(e, t) {
	return (e.expires ?? "never") > (t.expires ?? "never");
}
function at(e, t, { path: r, message: i }) {
	return r.length === 0 ? `${e}:${t}: ${i}` : `${e}:${t}: ${n.Tt(r)}: ${i}`;
}
function fault(e, r) {
	return new t.j("config", `The baseline ${n.Et(e)} is not valid:\n${r.map((e) => `  ${n.Et(e)}`).join("\n")}`);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return writeBaseline;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return staleEntries;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return mergeEntries;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return parseBaseline;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
