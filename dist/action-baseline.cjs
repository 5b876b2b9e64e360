const e = require("./surface-action.cjs");
const t = require("./action-validate.cjs");
const n = t._({
	"leaksift-baseline": t.p(1),
	key: t.d(t.m(t.v(), t.h(/^[0-9a-f]{64}$/)))
});
function readHeader(e) {
	let r = jsonObject(e);
	let i = r?.["leaksift-baseline"];
	if (i === void 0) return { problem: "the first line must be the header of a baseline: make one with `leaksift baseline create`." };
	if (i !== 1) return { problem: "is of a format that this version of leaksift does not know (it knows 1): use a newer leaksift." };
	let a = t.g(n, r);
	return a.success ? { key: a.output.key ?? null } : { problem: "the header may hold \"key\", 64 lower-case hexadecimal digits, and nothing else." };
}
function readEntry(n) {
	let r = jsonObject(n);
	if (r === void 0) return { problems: [{
		path: [],
		message: "is not a JSON object."
	}] };
	if ("leaksift-baseline" in r) return { problems: [{
		path: [],
		message: "is a second header with another key: entries of two baselines do not mix; create one anew."
	}] };
	let { value: i, problems: a } = t.t(t.i, r);
	if (i === void 0) return { problems: a };
	return {
		...i,
		fingerprint: e.qn(i.fingerprint),
		rule: e.Zn(i.rule)
	};
}
function jsonObject(t) {
	try {
		let n = JSON.parse(t);
		return e.H(n) ? n : void 0;
	} catch {
		return;
	}
}
// src/config/baseline.ts
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
function at(t, n, { path: r, message: i }) {
	return r.length === 0 ? `${t}:${n}: ${i}` : `${t}:${n}: ${e.wn(r)}: ${i}`;
}
function fault(t, n) {
	return new e.sr("config", `The baseline ${e.Tn(t)} is not valid:\n${n.map((t) => `  ${e.Tn(t)}`).join("\n")}`);
}
exports.parseBaseline = parseBaseline;
