require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./output.cjs");
const n = require("./scan.cjs");
const r = require("./url.cjs");
const i = require("./shard-seal.cjs");
const a = require("./join-targets.cjs");
const o = require("./scan-and-report.cjs");
let s = require("node:path");
let c = require("node:fs/promises");
// src/surfaces/cli/repositories.ts
async function auditList({ file: e, shard: t, failOn: r, terms: o, audit: s }) {
	let c = await readList(e);
	let l = c.filter((e, n) => t === void 0 || n % t.count === t.index - 1);
	let u = [];
	let d = [];
	for (let e of l) {
		let t = await auditOne(e, s);
		"report" in t ? u.push(t.report) : d.push(t);
	}
	let [f = nothing(), ...p] = u;
	let m = a.t([f, ...p], {
		command: "audit-history",
		target: e,
		failOn: r,
		unread: d
	});
	if (t === void 0) return m;
	return {
		...m,
		scan: {
			...m.scan,
			shard: {
				...t,
				terms: i.i(JSON.stringify([
					n.L,
					t.count,
					o,
					c
				])),
				share: i.r({
					repositories: c.length,
					failOn: r
				})
			}
		}
	};
}
async function readList(t) {
	let n = (await (0, c.readFile)(t, "utf8").catch((n) => {
		throw new e.O("usage", `The list ${JSON.stringify(t)} can not be read.`, { cause: n });
	})).replace(/^\uFEFF/, "").split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
	if (n.length === 0) throw new e.O("usage", `The list ${JSON.stringify(t)} names no repository.`);
	let i = n.find((e, t) => n.indexOf(e) !== t);
	if (i !== void 0) throw new e.O("usage", `The list ${JSON.stringify(t)} names ${JSON.stringify(nameOf(i))} twice.`);
	return n.map((e) => r.t(e) || (0, s.isAbsolute)(e) ? e : (0, s.join)(t, "..", e));
}
async function auditOne(t, n) {
	let r = `repository ${nameOf(t)}`;
	if (e.i.signal.aborted) return {
		unit: r,
		reason: "the scan was interrupted"
	};
	try {
		return { report: await n(t) };
	} catch (t) {
		if (!e.k(t) || t.code === "config") throw t;
		return {
			unit: r,
			reason: t.message
		};
	}
}
function nameOf(e) {
	return r.t(e) ? r.n(e) : e;
}
function nothing() {
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: n.L
		},
		scan: {
			command: "audit-history",
			target: "",
			startedAt: new Date().toISOString(),
			seconds: 0,
			exitCode: 0,
			statistics: { repositories: 0 }
		},
		ledger: {
			complete: !0,
			units: {
				enumerated: 0,
				scanned: 0,
				skipped: 0,
				unread: 0
			},
			bytes: 0,
			skipped: [],
			unread: []
		},
		findings: []
	};
}
// src/surfaces/cli/audit-list.ts
async function auditListAndReport(r, i) {
	i.output !== void 0 && await t.t(i.output);
	let a = await o.t({
		kind: "files",
		paths: ["."]
	}, i);
	let s = i.failOn ?? a.config.failOn ?? "medium";
	let c = await o.i(i);
	let l = {
		policy: a,
		failOn: s,
		quiet: i.quiet ?? !1,
		showSecrets: i.showSecrets ?? !1,
		...c ? { verify: c } : {}
	};
	let u = await auditList({
		file: r,
		failOn: s,
		shard: i.shard,
		terms: JSON.stringify([
			n.U(n.B(a.config)),
			a.texts,
			l.showSecrets
		]),
		audit: (e) => o.n({
			kind: "history",
			repository: e,
			jobs: i.jobs,
			cache: i.cache,
			isOneOfSeveral: !0
		}, l)
	});
	return await o.a(u, i, s) ? u.scan.exitCode : e.x.incomplete;
}
exports.auditListAndReport = auditListAndReport;
