require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./promises.cjs");
const n = require("./base.cjs");
const r = require("./scan-and-report.cjs");
const i = require("./shard-seal.cjs");
const a = require("./join-targets.cjs");
const o = require("./write-out.cjs");
let s = require("node:path");
// src/surfaces/cli/repositories.ts
async function auditList({ file: t, shard: n, failOn: r, terms: o, audit: s }) {
	let c = await readList(t);
	let l = c.filter((e, t) => n === void 0 || t % n.count === n.index - 1);
	let u = [];
	let d = [];
	for (let e of l) {
		let t = await auditOne(e, s);
		"report" in t ? u.push(t.report) : d.push(t);
	}
	let [f = nothing(), ...p] = u;
	let m = a.r([f, ...p], {
		command: "audit-history",
		target: t,
		failOn: r,
		unread: d
	});
	if (n === void 0) return m;
	return {
		...m,
		scan: {
			...m.scan,
			shard: {
				...n,
				terms: i.i(JSON.stringify([
					e.d,
					n.count,
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
async function readList(e) {
	let i = await t.n(e, "utf8").catch((t) => {
		throw new n.j("usage", `The list ${JSON.stringify(e)} can not be read.`, { cause: t });
	});
	if (i.includes("\0")) throw new n.j("usage", `The list ${JSON.stringify(e)} is no text: save it as UTF-8.`);
	let a = i.replace(/^\uFEFF/, "").split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "" && !e.startsWith("#"));
	if (a.length === 0) throw new n.j("usage", `The list ${JSON.stringify(e)} names no repository.`);
	let o = a.find((e, t) => a.indexOf(e) !== t);
	if (o !== void 0) throw new n.j("usage", `The list ${JSON.stringify(e)} names ${JSON.stringify(nameOf(o))} twice.`);
	return a.map((t) => r.o(t) || (0, s.isAbsolute)(t) ? t : (0, s.join)(e, "..", t));
}
async function auditOne(e, t) {
	let r = `repository ${nameOf(e)}`;
	if (n.l.signal.aborted) return {
		unit: r,
		reason: "the scan was interrupted"
	};
	try {
		return { report: await t(e) };
	} catch (e) {
		if (!n.P(e) || e.code === "config") throw e;
		return {
			unit: r,
			reason: e.message
		};
	}
}
function nameOf(e) {
	return r.o(e) ? r.s(e) : e;
}
function nothing() {
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: e.d
		},
		scan: {
			command: "audit-history",
			target: "",
			startedAt: new Date().toISOString(),
			seconds: 0,
			exitCode: 0,
			statistics: { [a.t]: 0 }
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
	let i = await r.r({
		kind: "files",
		paths: ["."]
	}, n);
	let { policy: a, failOn: s, showSecrets: c } = i;
	let l = await auditList({
		file: t,
		failOn: s,
		shard: n.shard,
		terms: JSON.stringify([
			e._t(e.pt(a.config)),
			a.texts,
			c
		]),
		audit: (e) => r.i({
			kind: "history",
			repository: e,
			jobs: n.jobs,
			cache: n.cache,
			isOneOfSeveral: !0
		}, i)
	});
	return o.t(l, n, s);
}
exports.auditListAndReport = auditListAndReport;
