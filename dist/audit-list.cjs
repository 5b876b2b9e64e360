require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./url.cjs");
const r = require("./shard-seal.cjs");
const i = require("./join-targets.cjs");
const a = require("./scan-and-report.cjs");
let o = require("node:path");
let s = require("node:fs/promises");
// src/surfaces/cli/repositories.ts
async function auditList({ file: t, shard: n, failOn: a, terms: o, audit: s }) {
	let c = await readList(t);
	let l = c.filter((e, t) => n === void 0 || t % n.count === n.index - 1);
	let u = [];
	let d = [];
	for (let e of l) {
		let t = await auditOne(e, s);
		"report" in t ? u.push(t.report) : d.push(t);
	}
	let [f = nothing(), ...p] = u;
	let m = i.r([f, ...p], {
		command: "audit-history",
		target: t,
		failOn: a,
		unread: d
	});
	if (n === void 0) return m;
	return {
		...m,
		scan: {
			...m.scan,
			shard: {
				...n,
				terms: r.i(JSON.stringify([
					e.R,
					n.count,
					o,
					c
				])),
				share: r.r({
					repositories: c.length,
					failOn: a
				})
			}
		}
	};
}
async function readList(e) {
	let r = (await (0, s.readFile)(e, "utf8").catch((n) => {
		throw new t.O("usage", `The list ${JSON.stringify(e)} can not be read.`, { cause: n });
	})).replace(/^\uFEFF/, "").split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
	if (r.length === 0) throw new t.O("usage", `The list ${JSON.stringify(e)} names no repository.`);
	let i = r.find((e, t) => r.indexOf(e) !== t);
	if (i !== void 0) throw new t.O("usage", `The list ${JSON.stringify(e)} names ${JSON.stringify(nameOf(i))} twice.`);
	return r.map((t) => n.t(t) || (0, o.isAbsolute)(t) ? t : (0, o.join)(e, "..", t));
}
async function auditOne(e, n) {
	let r = `repository ${nameOf(e)}`;
	if (t.i.signal.aborted) return {
		unit: r,
		reason: "the scan was interrupted"
	};
	try {
		return { report: await n(e) };
	} catch (e) {
		if (!t.k(e) || e.code === "config") throw e;
		return {
			unit: r,
			reason: e.message
		};
	}
}
function nameOf(e) {
	return n.t(e) ? n.n(e) : e;
}
function nothing() {
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: e.R
		},
		scan: {
			command: "audit-history",
			target: "",
			startedAt: new Date().toISOString(),
			seconds: 0,
			exitCode: 0,
			statistics: { [i.t]: 0 }
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
async function auditListAndReport(t, n) {
	let r = await a.i({
		kind: "files",
		paths: ["."]
	}, n);
	let { policy: i, failOn: o, showSecrets: s } = r;
	let c = await auditList({
		file: t,
		failOn: o,
		shard: n.shard,
		terms: JSON.stringify([
			e.W(e.V(i.config)),
			i.texts,
			s
		]),
		audit: (e) => a.n({
			kind: "history",
			repository: e,
			jobs: n.jobs,
			cache: n.cache,
			isOneOfSeveral: !0
		}, r)
	});
	return a.a(c, n, o);
}
exports.auditListAndReport = auditListAndReport;
