const e = require("./scan.cjs");
const t = require("./part-names.cjs");
let n = require("node:worker_threads");
// src/git/pack/audit.ts
var Untouched = class extends Error {};
async function* auditHere(t, n, r) {
	for (let i of t) {
		if (r?.aborted === !0) return;
		if (i === "wait") continue;
		yield n.audit(i);
		await e.pr();
	}
}
async function* auditInWorkers(e, t, n, r, i) {
	let a = Array.from({ length: n }, () => new Lane(e, r));
	let end = () => Promise.all(a.map((e) => e.end()));
	let o = new Set();
	let s = t[Symbol.iterator]();
	let feed = () => {
		for (let e = freest(a); e.inHand < 2; e = freest(a)) {
			let { value: t, done: n } = s.next();
			if (n === !0 || t === "wait") return;
			let r = e.audit(t).then((e) => ({
				answer: r,
				result: e
			}));
			o.add(r);
		}
	};
	i?.addEventListener("abort", end, { once: !0 });
	try {
		i?.aborted !== !0 && feed();
		for (; o.size > 0;) {
			let { answer: e, result: t } = await Promise.race(o);
			if (i?.aborted === !0) return;
			o.delete(e);
			feed();
			yield t;
			feed();
		}
	} finally {
		i?.removeEventListener("abort", end);
		await end();
	}
}
function freest(e) {
	return e.reduce((e, t) => t.inHand < e.inHand ? t : e);
}
var Lane = class {
	inHand = 0;
	#e;
	#t;
	#n;
	#r = !1;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	async audit(e) {
		this.inHand += 1;
		let t = await this.#i(e);
		--this.inHand;
		return t;
	}
	end() {
		this.#r = !0;
		return this.#a();
	}
	async #i(e) {
		try {
			this.#n ??= this.#t();
			return await this.#n.audit(e);
		} catch (n) {
			if (n instanceof Untouched && !this.#r) return this.#i(e);
			await this.#a();
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
	async #a() {
		let e = this.#n;
		this.#n = void 0;
		await e?.stop();
	}
};
// src/git/pack/worker-thread.ts
function prepareWorker(e, t = {}) {
	return new ThreadWorker(new n.Worker(e, {
		env: {},
		execArgv: [],
		...t
	}));
}
function serveParts(e, t) {
	e.once("message", (n) => {
		let i = t(n);
		e.on("message", (t) => t === r ? e.close() : e.postMessage(i.audit(t)));
	});
}
const r = "end";
var ThreadWorker = class {
	#e;
	#t;
	#n = [];
	#r = !1;
	constructor(e) {
		this.#e = e;
		e.on("message", (e) => {
			this.#r = !0;
			this.#n.shift()?.resolve(e);
		});
		e.on("messageerror", (e) => this.#i(e));
		e.on("error", (e) => this.#i(e));
		e.on("exit", (e) => this.#i(Error(`it ended with code ${e}`)));
		e.unref();
	}
	begin(e) {
		this.#e.ref();
		this.#e.postMessage(e);
		return this;
	}
	audit(e) {
		return new Promise((t, n) => {
			if (this.#t !== void 0) return n(this.#t);
			this.#n.push({
				resolve: t,
				reject: n
			});
			this.#e.postMessage(e);
		});
	}
	async stop() {
		this.#r && this.#n.length === 0 && this.#t === void 0 ? this.#e.postMessage("end") : await this.#e.terminate();
	}
	#i(e) {
		this.#t ??= e;
		this.#n.shift()?.reject(this.#t);
		for (let { reject: e } of this.#n.splice(0)) e(new Untouched());
	}
};
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return auditInWorkers;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return serveParts;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return auditHere;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return prepareWorker;
	}
});
