let e = require("node:worker_threads");
// src/git/pack/worker-thread.ts
function prepareWorker(t, n = {}, r = {}) {
	return new ThreadWorker(new e.Worker(t, {
		env: n,
		execArgv: [],
		resourceLimits: r
	}));
}
function serveParts(e, n) {
	e.once("message", (r) => {
		let i = n(r);
		e.on("message", (n) => n === t ? e.close() : e.postMessage(i.audit(n)));
	});
}
const t = "end";
var ThreadWorker = class {
	#e;
	#t;
	#n = "prepared";
	#r;
	constructor(e) {
		this.#e = e;
		e.on("message", (e) => {
			this.#n = "idle";
			this.#r?.resolve(e);
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
			this.#n = "busy";
			this.#r = {
				resolve: t,
				reject: n
			};
			this.#e.postMessage(e);
		});
	}
	async stop() {
		this.#n === "idle" ? this.#e.postMessage("end") : await this.#e.terminate();
	}
	#i(e) {
		this.#t ??= e;
		this.#r?.reject(this.#t);
	}
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return serveParts;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return prepareWorker;
	}
});
