require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./git-dir-files.cjs");
const r = require("./url.cjs");
const i = require("./files-content.cjs");
const a = require("./scan-and-report.cjs");
let o = require("node:fs");
let s = require("node:path");
function reportedSource({ report: t, findings: n, at: r, variables: i, signal: a }) {
	let o = r ?? targetOf(t);
	let s = n.flatMap(({ occurrences: e }) => e.slice(0, 4));
	let c = new Set(s.flatMap(({ object: e }) => e ?? []));
	let l = s.filter(({ object: e }) => e === void 0);
	let u = c.size > 0 || l.some(({ source: e }) => e === "git-dir") ? storesOf(r === void 0 ? namedRepository(t) : e.Vt(r, {})) : [];
	let d = [];
	return {
		command: "verify",
		target: o,
		async *units(e) {
			yield* objectsFrom(u, c, e, (e) => openReader(e, i, a, d));
			yield* otherPlaces(l, o, u[0], e);
		},
		async close() {
			for (let e of d) await e.close();
		}
	};
}
function targetOf({ scan: { command: e, target: t } }) {
	return (e === "scan" || e === "audit-history") && !r.t(t) ? t : ".";
}
function namedRepository(n) {
	try {
		return e.Vt(targetOf(n), {});
	} catch (e) {
		if (!t.k(e)) throw e;
		throw new t.O(e.code, `${e.message} The report is of ${JSON.stringify(n.scan.target)}: --repository names where that is now.`, { cause: e });
	}
}
function unitName({ object: e, path: t, source: n }) {
	return e === void 0 ? t ?? n : `object ${e}`;
}
const c = new Set(["missing", "missing object"]);
function storesOf(t) {
	let { repositories: r } = n.t(t.commonDir, new Set(t.objectDirectories.map(({ path: e }) => e)));
	return [t, ...r.flatMap(({ absolute: t }) => storesOf(e.Vt(t, {})))];
}
function openReader(t, n, r, i) {
	let a = e.D(t, n);
	let o = new e.A(a, r ? { signal: r } : {});
	i.push(o, a);
	return o;
}
async function* objectsFrom(t, n, r, i) {
	let a = new Map([...n].map((e) => [e, "missing object"]));
	for (let e of t) {
		if (a.size === 0) return;
		for await (let t of i(e).readMany([...a.keys()])) if ("unread" in t) a.set(t.oid, t.unread);
		else {
			a.delete(t.oid);
			r.enumerated();
			yield {
				id: `${t.type} ${t.oid}`,
				role: "target",
				object: t.oid,
				places: [],
				content: t.content
			};
		}
	}
	for (let [t, n] of a) e.T(r, {
		unit: `object ${t}`,
		reason: n
	});
}
function* otherPlaces(t, n, r, i) {
	let a = new Set();
	for (let o of t) {
		let t = fileOf(o, n, r);
		let s = t ?? o.source;
		if (a.has(s)) continue;
		a.add(s);
		let c = t === void 0 ? notKept(o) : contentOf(t);
		if (typeof c == "string") e.T(i, {
			unit: unitName(o),
			reason: c
		});
		else {
			i.enumerated();
			yield {
				id: unitName(o),
				role: "target",
				places: [],
				content: c
			};
		}
	}
}
function notKept({ source: e }) {
	return e === "stdin" ? "a report does not keep what came through standard input; scan it again with --verify" : "a report does not keep what stood there";
}
function fileOf({ source: e, path: t }, n, r) {
	if (t === void 0) return;
	if (e === "git-dir") return r && (0, s.join)(r.commonDir, t);
	if (e !== "file") return;
	return isFolder(n) ? (0, s.resolve)(n, t) : (0, s.resolve)(t);
}
function contentOf(e) {
	let t = i.t(Buffer.from(e));
	return t === "a symbolic link" ? (0, o.readlinkSync)(e, "buffer") : t;
}
function isFolder(e) {
	return (0, o.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
}
// src/surfaces/cli/reread.ts
async function reread(t, n, r) {
	let i = t.findings.filter(n);
	let { config: o, baseline: s } = await a.t({
		kind: "files",
		paths: [r.repository ?? "."]
	}, r);
	let c = new Set([s?.key ?? "leaksift/1", e.in]);
	let l = new e.Pt();
	let u = new Map();
	for (let e of c) {
		let n = await valuesIn(t, i.filter(({ fingerprint: e }) => !u.has(e)), e, {
			config: o,
			args: r,
			ledger: l
		});
		for (let [e, t] of n) u.set(e, t);
	}
	let { unread: d } = l.report();
	return {
		findings: t.findings.map((e) => withValues(e, u)),
		gone: new Map(i.filter(({ fingerprint: e }) => !u.has(e)).map((e) => [e.fingerprint, unreadable(e, d)])),
		reasons: [...new Set(d.map(({ unit: e, reason: t }) => `${e}: ${t}`))]
	};
}
function unreadable({ occurrences: e }, t) {
	let n = new Set(e.map(unitName));
	return t.find(({ unit: e, reason: t }) => n.has(e) && !c.has(t))?.reason;
}
async function valuesIn(n, r, i, { config: a, args: o, ledger: s }) {
	if (r.length === 0) return new Map();
	let { signal: c } = t.i;
	let l = reportedSource({
		report: n,
		findings: r,
		variables: process.env,
		signal: c,
		...o.repository === void 0 ? {} : { at: o.repository }
	});
	try {
		let { grouping: t } = await e.st(l, s, {
			scanner: e.B(a),
			fingerprint: e.on(e.Bt, i),
			disclose: e.an,
			signal: c,
			onUnit: void 0,
			lanes: []
		});
		return new Map([...t.sightings()].map(([e, [t, ...n]]) => [e, fullest([t, ...n].map(({ sealed: e }) => e.parts))]));
	} finally {
		await l.close();
	}
}
function fullest(e) {
	return e.reduce((e, t) => t.length > e.length ? t : e);
}
function withValues(e, t) {
	let n = t.get(e.fingerprint);
	if (n === void 0) return e;
	return {
		...e,
		parts: e.parts.map((e) => ({
			...e,
			...valueOf(e, n)
		}))
	};
}
function valueOf({ kind: e, masked: t }, n) {
	let r = n.find((n) => n.kind === e && n.masked === t)?.value;
	return r === void 0 ? {} : { value: r };
}
exports.reread = reread;
