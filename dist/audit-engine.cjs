require("./rolldown-runtime.cjs");
const e = require("./part-names.cjs");
const t = require("./part-auditor.cjs");
let n = require("node:os");
let r = require("node:timers/promises");
let i = require("node:module");
// src/git/pack/audit.ts
async function* auditHere(e, t, n) {
	for (let i of e) {
		if (n?.aborted === !0) return;
		if (i === "wait") continue;
		yield t.audit(i);
		await (0, r.setImmediate)();
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
	async audit(t) {
		try {
			this.#n ??= this.#t();
			return await this.#n.audit(t);
		} catch (n) {
			await this.stop();
			if (t.outline) return {
				scanned: 0,
				bytes: 0,
				found: [],
				deferred: [],
				unread: [],
				part: t
			};
			let r = `the worker that was to read it died: ${n instanceof Error ? n.message : "unknown failure"}`;
			return {
				scanned: 0,
				bytes: 0,
				found: [],
				deferred: [],
				unread: e.n(this.#e, t).map((e) => ({
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
function growSlowly() {
	setFlags("--heap-growing-percent=50");
}
function setFlags(e) {
	let { setFlagsFromString: t } = (0, i.createRequire)(process.execPath)("node:v8");
	t(e);
}
function auditEngine(e, r = Math.min(4, (0, n.availableParallelism)())) {
	let prepare = () => t.r(new URL("./worker.cjs", require("url").pathToFileURL(__filename).href), e);
	let i = [];
	return {
		expect: (e) => {
			e > a && growSlowly();
			if (e > o.packed) for (; i.length < r;) i.push(prepare());
		},
		audit: async function* (n, a, o) {
			let s = isSmall(n) ? t.t(n, e) : void 0;
			try {
				s ? yield* auditHere(a, s, o) : yield* auditInWorkers(n, a, r, () => (i.pop() ?? prepare()).begin(n), o);
			} finally {
				s?.close();
				await Promise.all(i.splice(0).map((e) => e.stop()));
			}
		}
	};
}
const a = 32 << 20;
const o = {
	packed: 2 << 20,
	loose: 1e3
};
function isSmall({ packs: e, loose: t }) {
	return t.length <= o.loose && e.reduce((e, { tables: t }) => e + t.fileBytes, 0) <= o.packed;
}
exports.auditEngine = auditEngine;
