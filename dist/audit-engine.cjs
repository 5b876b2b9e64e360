require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./part-names.cjs");
const n = require("./early-threads.cjs");
const r = require("./scan-and-report.cjs");
const i = require("./part-auditor.cjs");
// src/git/pack/audit.ts
async function* auditHere(t, n, r) {
	for (let i of t) {
		if (r?.aborted === !0) return;
		if (i === "wait") continue;
		yield n.audit(i);
		await e.ut();
	}
}
async function* auditInWorkers(e, t, n, r, i) {
	let a = Array.from({ length: n }, () => new Lane(e, r));
	let stop = () => Promise.all(a.map((e) => e.stop()));
	let o = new Set(a);
	let s = new Map();
	let c = t[Symbol.iterator]();
	let feed = () => {
		for (let e of o) {
			let { value: t, done: n } = c.next();
			if (n === !0 || t === "wait") return;
			o.delete(e);
			s.set(e, e.audit(t).then((t) => [e, t]));
		}
	};
	i?.addEventListener("abort", stop, { once: !0 });
	try {
		i?.aborted !== !0 && feed();
		for (; s.size > 0;) {
			let [e, t] = await Promise.race(s.values());
			if (i?.aborted === !0) return;
			s.delete(e);
			o.add(e);
			feed();
			yield t;
			feed();
		}
	} finally {
		i?.removeEventListener("abort", stop);
		await stop();
	}
}
var Lane = class {
	#e;
	#t;
	#n;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	async audit(e) {
		try {
			this.#n ??= this.#t();
			return await this.#n.audit(e);
		} catch (n) {
			await this.stop();
			if (e.outline) return {
				scanned: 0,
				bytes: 0,
				found: [],
				deferred: [],
				unread: [],
				part: e
			};
			let r = `the worker that was to read it died: ${n instanceof Error ? n.message : "unknown failure"}`;
			return {
				scanned: 0,
				bytes: 0,
				found: [],
				deferred: [],
				unread: t.n(this.#e, e).map((e) => ({
					id: e,
					reason: r
				}))
			};
		}
	}
	async stop() {
		let e = this.#n;
		this.#n = void 0;
		await e?.stop();
	}
};
function growSlowlyInAudits() {
	setFlags(isNode24() ? "--heap-growing-percent=100" : "--heap-growing-percent=50");
}
function isNode24() {
	return process.versions.v8.startsWith("13.");
}
function setFlags(e) {
	let { setFlagsFromString: t } = process.getBuiltinModule("node:v8");
	t(e);
}
// src/surfaces/cli/audit-engine.ts
function auditEngine(e, t = n.DEFAULT_JOBS) {
	let i = [];
	let o = n.t(0);
	return {
		expect: (e) => {
			o = n.t(e);
			o === "large" && growSlowlyInAudits();
			if (o !== "small") for (; i.length < t;) i.push(n.auditThread(o));
		},
		tidy: r.a,
		audit: async function* (r, s, c) {
			let l = o === "small" && r.loose.length <= a ? auditorHere(r, e) : void 0;
			try {
				l ? yield* auditHere(s, l, c) : yield* auditInWorkers(r, s, t, () => (i.pop() ?? n.auditThread(o)).begin({
					survey: r,
					settings: e
				}), c);
			} finally {
				l?.close();
				await Promise.all(i.splice(0).map((e) => e.stop()));
				await n.stopEarly();
			}
		}
	};
}
function auditorHere(t, n) {
	try {
		return i.t(t, n);
	} catch (t) {
		e.$t(t);
		return;
	}
}
const a = 1e3;
exports.auditEngine = auditEngine;
