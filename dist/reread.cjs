require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./scan-and-report.cjs");
const r = require("./git-dir-files.cjs");
const i = require("./files-content.cjs");
let a = require("node:fs");
let o = require("node:path");
function reportedSource({ report: t, findings: n, at: r, variables: i, signal: a }) {
	let o = r ?? targetOf(t);
	let s = n.flatMap(({ occurrences: e }) => e.slice(0, 4));
	let c = new Set(s.flatMap(({ object: e }) => e ?? []));
	let l = s.filter(({ object: e }) => e === void 0);
	let u = c.size > 0 || l.some(({ source: e }) => e === "git-dir") ? storesOf(r === void 0 ? namedRepository(t) : e.O(r, {})) : [];
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
	return (e === "scan" || e === "audit-history") && !n.o(t) ? t : ".";
}
function namedRepository(n) {
	try {
		return e.O(targetOf(n), {});
	} catch (e) {
		if (!t.P(e)) throw e;
		throw new t.j(e.code, `${e.message} The report is of ${JSON.stringify(n.scan.target)}: --repository names where that is now.`, { cause: e });
	}
}
function unitName({ object: e, path: t, source: n }) {
	return e === void 0 ? t ?? n : `object ${e}`;
}
const s = new Set(["missing", "missing object"]);
function storesOf(t) {
	let { repositories: n } = r.t(t.commonDir, new Set(t.objectDirectories.map(({ path: e }) => e)));
	return [t, ...n.flatMap(({ absolute: t }) => storesOf(e.O(t, {})))];
}
function openReader(t, n, r, i) {
	let a = e.w(t, n);
	let o = new e.T(a, { signal: r });
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
	for (let [t, n] of a) e.R(r, {
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
		if (typeof c == "string") e.R(i, {
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
	if (e === "git-dir") return r && (0, o.join)(r.commonDir, t);
	if (e !== "file") return;
	return isFolder(n) ? (0, o.resolve)(n, t) : (0, o.resolve)(t);
}
function contentOf(e) {
	let t = i.t(Buffer.from(e));
	return t === "a symbolic link" ? (0, a.readlinkSync)(e, "buffer") : t;
}
function isFolder(e) {
	return (0, a.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
}
// src/surfaces/cli/reread.ts
async function reread(t, r, i) {
	let a = t.findings.filter(r);
	let { config: o, baseline: s } = await n.t({
		kind: "files",
		paths: [i.repository ?? "."]
	}, i);
	let c = new Set([s?.key ?? "leaksift/1", e.bn]);
	let l = new e.l();
	let u = new Map();
	let d = targetsOf(t, a, i.repository);
	for (let e of d) for (let t of c) {
		let n = await valuesIn({
			...e,
			findings: e.findings.filter(({ fingerprint: e }) => !u.has(e))
		}, t, {
			config: o,
			ledger: l,
			isOneOfSeveral: d.length > 1
		});
		for (let [e, t] of n) u.set(e, t);
	}
	let { unread: f } = l.report();
	return {
		findings: t.findings.map((e) => withValues(e, u)),
		gone: new Map(a.filter(({ fingerprint: e }) => !u.has(e)).map((e) => [e.fingerprint, unreadable(e, f)])),
		reasons: reasonsOf(f),
		failOn: o.failOn
	};
}
function reasonsOf(e) {
	let t = new Map();
	for (let { unit: n, reason: r } of e) t.set(r, (t.get(r) ?? new Set()).add(n));
	return [...t].map(([e, [t = "", ...n]]) => `${t}${n.length > 0 ? ` and ${n.length} more` : ""}: ${e}`);
}
function unreadable({ occurrences: e }, t) {
	let n = new Set(e.map(unitName));
	return t.find(({ unit: e, reason: t }) => n.has(e) && !s.has(t))?.reason;
}
function targetsOf(e, t, r) {
	return [...new Set(t.flatMap(({ occurrences: e }) => e.map(({ repository: e }) => e)))].map((i) => {
		if (i === void 0) return {
			report: e,
			findings: t,
			at: r
		};
		let a = t.map((e) => ({
			...e,
			occurrences: e.occurrences.filter(({ repository: e }) => e === i)
		}));
		return {
			report: {
				...e,
				scan: {
					...e.scan,
					target: i
				}
			},
			findings: a.filter(({ occurrences: e }) => e.length > 0),
			at: r === void 0 ? void 0 : (0, o.resolve)(r, n.o(i) ? (0, o.basename)(i) : i)
		};
	});
}
async function valuesIn(n, r, { config: i, ledger: a, isOneOfSeveral: o }) {
	let { findings: s } = n;
	if (s.length === 0) return new Map();
	let { signal: c } = t.l;
	let l;
	try {
		l = openTarget(n);
	} catch (e) {
		if (!o || !t.P(e)) throw e;
		for (let t of new Set(s.flatMap(({ occurrences: e }) => e.map(unitName)))) a.unreadOnce(t, e.message);
		return new Map();
	}
	try {
		let { grouping: t } = await e.s(l, a, {
			scanner: e.pt(i),
			fingerprint: e.Sn(e.vt, r),
			disclose: e.xn,
			signal: c,
			onUnit: void 0,
			lanes: []
		});
		return new Map([...t.sightings()].map(([e, [t, ...n]]) => [e, fullest([t, ...n].map(({ sealed: e }) => e.parts))]));
	} finally {
		await l.close();
	}
}
function openTarget({ report: e, findings: r, at: i }) {
	let { target: a } = e.scan;
	if (r.some(({ occurrences: e }) => e.some(({ repository: e }) => e !== void 0)) && i === void 0 && n.o(a)) throw new t.j("usage", `${a} was cloned for the audit and removed afterwards: clone it into a folder under the name ${JSON.stringify((0, o.basename)(a))}, and name that folder with --repository.`);
	return reportedSource({
		report: e,
		findings: r,
		variables: process.env,
		signal: t.l.signal,
		...i === void 0 ? {} : { at: i }
	});
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
