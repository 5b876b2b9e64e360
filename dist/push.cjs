require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./range.cjs");
// src/sources/push.ts
function prePushSource(t) {
	return pushSource(t, parse(t.lines, /^\S.* (?<new>[0-9a-f]+) \S+ (?<old>[0-9a-f]+)$/, "pre-push"), refsBelow(e.mn(t.path, t.variables), `refs/remotes/${t.remote}/`), t.remote);
}
function preReceiveSource(t) {
	return pushSource(t, parse(t.lines, /^(?<old>[0-9a-f]+) (?<new>[0-9a-f]+) \S.*$/, "pre-receive"), refsBelow(e.mn(t.path, t.variables), "refs/"), t.path);
}
function parse(n, r, i) {
	return n.split("\n").filter((e) => e !== "").map((n, a) => {
		let { old: o = "", new: s = "" } = r.exec(n)?.groups ?? {};
		if (e.Vn(o) && e.Vn(s)) return {
			old: o,
			new: s
		};
		throw new t.M("usage", `Line ${a + 1} on standard input is not what git gives a ${i} hook. Run it as a hook, or scan with "leaksift range".`);
	});
}
function refsBelow(t, n) {
	return e.Cn(t).refs.filter(({ rawName: e }) => e.startsWith(n)).map(({ oid: e }) => e);
}
function pushSource({ path: e, variables: t, signal: r }, i, a, o) {
	let s = [...new Set(i.map((e) => e.new).filter(isObject))];
	let c = i.map(({ old: e }) => e).filter(isObject);
	let l = [...new Set([...a, ...c])];
	let u = n.rangeSource({
		path: e,
		variables: t,
		target: o,
		command: "push",
		revisions: {
			include: s,
			exclude: l,
			single: !1,
			replaced: c
		},
		...r ? { signal: r } : {}
	});
	return {
		...u,
		statistics: () => ({
			...u.statistics?.(),
			refs: i.length
		})
	};
}
function isObject(e) {
	return !/^0+$/.test(e);
}
exports.prePushSource = prePushSource;
exports.preReceiveSource = preReceiveSource;
