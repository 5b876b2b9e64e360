require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./range.cjs");
const r = require("./ref-names.cjs");
// src/sources/push.ts
function prePushSource(t) {
	return pushSource(t, parse(t.lines, /^\S.* (?<new>[0-9a-f]+) (?<ref>\S+) (?<old>[0-9a-f]+)$/, "pre-push"), refsBelow(e.O(t.path, t.variables), `refs/remotes/${t.remote}/`), t.remote);
}
function preReceiveSource(t) {
	return pushSource(t, parse(t.lines, /^(?<old>[0-9a-f]+) (?<new>[0-9a-f]+) (?<ref>\S.*)$/, "pre-receive"), refsBelow(e.O(t.path, t.variables), "refs/"), t.path);
}
function parse(n, r, i) {
	return n.split("\n").filter((e) => e !== "").map((n, a) => {
		let { old: o = "", new: s = "", ref: c = "" } = r.exec(n)?.groups ?? {};
		if (e.Tn(o) && e.Tn(s)) return {
			old: o,
			new: s,
			ref: c
		};
		throw new t.j("usage", `Line ${a + 1} on standard input is not what git gives a ${i} hook. Run it as a hook, or scan with "leaksift range".`);
	});
}
function refsBelow(t, n) {
	return e.j(t).refs.filter(({ rawName: e }) => e.startsWith(n)).map(({ oid: e }) => e);
}
function pushSource({ path: e, variables: t, signal: i }, a, o, s) {
	let c = [...new Set(a.map((e) => e.new).filter(isObject))];
	let l = a.map(({ old: e }) => e).filter(isObject);
	let u = [...new Set([...o, ...l])];
	let d = n.rangeSource({
		path: e,
		variables: t,
		target: s,
		command: "push",
		revisions: {
			include: c,
			exclude: u,
			single: !1,
			replaced: l
		},
		signal: i
	});
	return {
		...d,
		async *units(e, t) {
			yield* r.t(e, a.filter(isNew).map(({ ref: e }) => e));
			yield* d.units(e, t);
		},
		statistics: () => ({
			...d.statistics?.(),
			refs: a.length
		})
	};
}
function isNew({ old: e, new: t }) {
	return !isObject(e) && isObject(t);
}
function isObject(e) {
	return !/^0+$/.test(e);
}
exports.prePushSource = prePushSource;
exports.preReceiveSource = preReceiveSource;
