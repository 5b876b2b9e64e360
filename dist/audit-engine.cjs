require("./rolldown-runtime.cjs");
const e = require("./part-names.cjs");
const t = require("./part-auditor.cjs");
let n = require("node:os");
let r = require("node:timers/promises");
// src/git/pack/audit.ts
async function* auditHere(e, t, n) {
	for (let i of e) {
		if (n?.aborted === !0) return;
		yield t.audit(i);
		await (0, r.setImmediate)();
	}
}
async function* auditInWorkers(e, t, n, r, i) {
	let a = Array.from({ length: Math.min(n, t.length) }, () => new Lane(e, r));
	let stop = () => Promise.all(a.map((e) => e.stop()));
	let o = new Map();
	let s = t.values();
	let feed = (e) => {
		let { value: t, done: n } = s.next();
		n !== !0 && o.set(e, e.audit(t).then((t) => [e, t]));
	};
	i?.addEventListener("abort", stop, { once: !0 });
	try {
		i?.aborted !== !0 && a.forEach(feed);
		for (; o.size > 0;) {
			let [e, t] = await Promise.race(o.values());
			if (i?.aborted === !0) return;
			o.delete(e);
			feed(e);
			yield t;
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
function auditEngine(e, r = Math.min(4, (0, n.availableParallelism)())) {
	let start = (n) => t.r(new URL("./worker.cjs", require("url").pathToFileURL(__filename).href), {
		survey: n,
		settings: e
	});
	return { audit: async function* (n, i, a) {
		if (!isSmall(n)) return yield* auditInWorkers(n, i, r, () => start(n), a);
		let o = t.t(n, e);
		try {
			yield* auditHere(i, o, a);
		} finally {
			o.close();
		}
	} };
}
const i = {
	packed: 2 << 20,
	loose: 1e3
};
function isSmall({ packs: e, loose: t }) {
	return t.length <= i.loose && e.reduce((e, { tables: t }) => e + t.fileBytes, 0) <= i.packed;
}
exports.auditEngine = auditEngine;
