const e = require("./surface-hook.cjs");
const t = require("./hook-ref-names.cjs");
// src/sources/push.ts
function prePushSource(t) {
	return pushSource(t, parse(t.lines, /^\S.* (?<new>[0-9a-f]+) (?<ref>\S+) (?<old>[0-9a-f]+)$/, "pre-push"), refsBelow(e.kn(t.path, t.variables), `refs/remotes/${t.remote}/`), t.remote);
}
function preReceiveSource(t) {
	return pushSource(t, parse(t.lines, /^(?<old>[0-9a-f]+) (?<new>[0-9a-f]+) (?<ref>\S.*)$/, "pre-receive"), refsBelow(e.kn(t.path, t.variables), "refs/"), t.path);
}
function parse(t, n, r) {
	return t.split("\n").filter((e) => e !== "").map((t, i) => {
		let { old: a = "", new: o = "", ref: s = "" } = n.exec(t)?.groups ?? {};
		if (e.Yn(a) && e.Yn(o)) return {
			old: a,
			new: o,
			ref: s
		};
		throw new e.mr("usage", `Line ${i + 1} on standard input is not what git gives a ${r} hook. Run it as a hook, or scan with "leaksift range".`);
	});
}
function refsBelow(t, n) {
	return e.Ln(t).refs.filter(({ rawName: e }) => e.startsWith(n)).map(({ oid: e }) => e);
}
function pushSource({ path: e, variables: n, signal: r }, i, a, o) {
	let s = [...new Set(i.map((e) => e.new).filter(isObject))];
	let c = i.map(({ old: e }) => e).filter(isObject);
	let l = [...new Set([...a, ...c])];
	let u = t.n({
		path: e,
		variables: n,
		target: o,
		command: "push",
		revisions: {
			include: s,
			exclude: l,
			single: !1,
			replaced: c
		},
		signal: r
	});
	return {
		...u,
		async *units(e, n) {
			yield* t.t(e, i.filter(isNew).map(({ ref: e }) => e));
			yield* u.units(e, n);
		},
		statistics: () => ({
			...u.statistics?.(),
			refs: i.length
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
