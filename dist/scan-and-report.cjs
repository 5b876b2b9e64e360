const e = require("./rolldown-runtime.cjs");
const t = require("./scan.cjs");
const n = require("./base.cjs");
const r = require("./output.cjs");
const i = require("./segment-packed.cjs");
const a = require("./words.cjs");
const o = require("./shard-seal.cjs");
const s = require("./write-out.cjs");
const c = require("./target.cjs");
let l = require("node:fs");
let u = require("node:path");
let d = require("node:worker_threads");
let f = require("node:stream");
let p = require("node:module");
// src/git/url.ts
function isUrl(e) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/|:)/.test(e) || /^[\w.-]+@[\w.-]+:/.test(e);
}
function protocolOf(e) {
	let [, t, n] = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/|(:))/.exec(e) ?? [];
	if (t === void 0) return "ssh";
	return `${t.toLowerCase()}${n === void 0 ? "" : "::"}`;
}
function printableUrl(e) {
	let [, t, n = ""] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/s.exec(e) ?? [];
	if (t === void 0) return e.replace(/^[^@]*@/, "").replace(/[?#].*$/s, "");
	let [r = ""] = n.split(/[?#]/, 1);
	let i = r.indexOf("/");
	let a = i < 0 ? r : r.slice(0, i);
	return `${t}://${a.slice(a.lastIndexOf("@") + 1)}${i < 0 ? "" : r.slice(i)}`;
}
let m;
function collectGarbage() {
	process.memoryUsage.rss() > 201326592 && (m ??= exposed())();
}
function exposed() {
	let e = (0, p.createRequire)(process.execPath);
	let { setFlagsFromString: t } = e("node:v8");
	let { runInNewContext: n } = e("node:vm");
	t("--expose-gc");
	let r = n("gc");
	t("--no-expose-gc");
	return typeof r == "function" ? () => void r() : () => {};
}
function makeLanes(e, t, r = Math.min(3, n.y() - 1)) {
	let i = new Map(t.map((e) => [e.id, e]));
	let a = Array.from({ length: r }, () => new ThreadLane(e, i));
	let start = () => {
		for (let e of a) e.start();
	};
	return {
		lanes: a,
		start,
		read: (e) => {
			e >= 2097152 && start();
		},
		close: async () => {
			await Promise.all(a.map((e) => e.close()));
		}
	};
}
const h = { maxYoungGenerationSizeMb: 8 };
var ThreadLane = class {
	#e;
	#t;
	#n;
	#r = !1;
	#i = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	get isFree() {
		return this.#r && this.#i.length === 0;
	}
	get hasRoom() {
		return this.#r && this.#i.length < 2;
	}
	start() {
		if (this.#n) return;
		let e = new d.Worker(new URL("./scan-worker.cjs", require("url").pathToFileURL(__filename).href), {
			workerData: this.#e,
			env: {},
			execArgv: [],
			stdout: !0,
			stderr: !0,
			resourceLimits: h
		});
		e.on("message", (e) => this.#o(e));
		e.on("error", (e) => this.#s(e));
		e.on("exit", () => this.#s(Error("the thread has ended")));
		e.unref();
		this.#n = e;
	}
	async scan({ bytes: e, ends: t }) {
		let n = await this.#a({
			kind: "batch",
			batch: {
				ends: t,
				bytes: e.subarray(0, t.at(-1))
			}
		});
		if (n.kind !== "batch") throw TypeError(`the thread answered with a ${n.kind}`);
		return n.outcomes;
	}
	async search(e, t) {
		let n = await this.#a({
			kind: "segment",
			segment: e,
			texts: t
		});
		if (n.kind !== "segment") throw TypeError(`the thread answered with a ${n.kind}`);
		return i.n(n.packed, this.#t);
	}
	async close() {
		await this.#n?.terminate();
	}
	#a(e) {
		return new Promise((t, n) => {
			this.#i.push({
				resolve: t,
				reject: n
			});
			this.#n?.ref();
			this.#n?.postMessage(e);
		});
	}
	#o(e) {
		if (e.kind === "ready") {
			this.#r = !0;
			return;
		}
		let t = this.#i.shift();
		this.#i.length === 0 && this.#n?.unref();
		t?.resolve(e);
	}
	#s(e) {
		this.#r = !1;
		for (let { reject: t } of this.#i) t(e);
		this.#i = [];
	}
};
// src/surfaces/progress.ts
const g = {
	update: () => {},
	phase: () => {},
	end: () => {}
};
const _ = "\r\x1B[2K";
function startProgress(e, t) {
	return new ProgressLine(e, t);
}
var ProgressLine = class {
	#e;
	#t;
	#n;
	#r = -Infinity;
	#i = !1;
	#a = "Reading";
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		this.#n = t();
	}
	update(e) {
		this.#o((t, n) => sentence(this.#a, e, (t - this.#n) / 1e3, n));
	}
	phase(e) {
		this.#a = n.c(e);
		this.#o((e, t) => fitted(`${this.#a}\u2026`, t));
	}
	end() {
		this.#r >= 0 && !this.#i && this.#e.write(_);
		this.#i = !0;
	}
	#o(e) {
		let t = this.#t();
		if (this.#i || t - this.#r < 100) return;
		this.#r = t;
		this.#e.write(`${_}${e(t, this.#e.columns ?? 80)}`);
	}
};
function sentence(e, { units: t, bytes: n, total: r }, i, o) {
	let s = r === void 0 ? a.n(t, "unit") : `${a.o(t)} of ${a.n(r, "unit")}${percent(t, r)}`;
	let c = i >= .5 ? [`${a.l(Math.round(n / i))}/s`] : [];
	let l = remaining(t, r, i);
	let u = l === void 0 ? [] : [`${l} left`];
	let d = r === void 0 ? [] : [percent(t, r).replace(/[ ()]/g, "")];
	let f = [
		[
			e,
			s,
			a.l(n),
			...c,
			...u
		],
		[
			e,
			s,
			...c,
			...u
		],
		[
			e,
			...d,
			...c,
			...u
		],
		[
			...d,
			...c,
			...u
		]
	].map((e) => e.filter((e) => e !== "").join("  "));
	return f.find((e) => [...e].length < o) ?? fitted(f.at(-1) ?? "", o);
}
function percent(e, t) {
	return t === 0 ? "" : ` (${Math.floor(100 * Math.min(e, t) / t)}%)`;
}
function remaining(e, t, n) {
	if (t === void 0 || n < 2 || e < t / 100 || e >= t) return;
	return a.a(n / e * (t - e));
}
function fitted(e, t) {
	let n = [...e];
	return n.length < t ? e : `${n.slice(0, Math.max(0, t - 2)).join("")}\u2026`;
}
// src/surfaces/cli/open-source.ts
async function openSource(e, { variables: n, signal: r, skip: i, onClone: a, scanning: o }) {
	switch (e.kind) {
		case "staged": return (await Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.f)).stagedSource({
			path: ".",
			variables: n,
			signal: r,
			quick: !0
		});
		case "range": return (await Promise.resolve().then(() => require("./range.cjs"))).rangeSource({
			path: ".",
			variables: n,
			signal: r,
			revisions: e.revisions
		});
		case "history": return openAudit(e, {
			variables: n,
			signal: r,
			onClone: a,
			scanning: o
		});
		case "stdin": return (await Promise.resolve().then(() => require("./stdin.cjs"))).stdinSource(standardInput(), e.name);
		case "files": return (await Promise.resolve().then(() => require("./files.cjs"))).filesSource({
			paths: e.paths,
			skip: t.a(i, c.r(e))
		});
	}
}
function standardInput() {
	return process.stdin.constructor === f.Readable ? (0, l.createReadStream)("", { fd: 0 }) : process.stdin;
}
async function openAudit({ repository: e, jobs: t, reader: n, shard: r, cache: i }, { variables: a, signal: o, onClone: s, scanning: c }) {
	let [{ openHistory: l }, { auditEngine: u }] = await Promise.all([Promise.resolve().then(() => require("./history.cjs")), Promise.resolve().then(() => require("./audit-engine.cjs"))]);
	return l({
		target: e,
		variables: a,
		signal: o,
		now: () => Date.now() / 1e3,
		...n === "git" ? {} : { engine: u(c, t) },
		...s ? { onClone: s } : {},
		...r ? { shard: {
			index: r.index - 1,
			count: r.count
		} } : {},
		...i ? { cache: await cacheFor(i, e, {
			scanning: c,
			variables: a
		}) } : {}
	});
}
async function cacheFor(e, t, { scanning: r, variables: i }) {
	if (e === "auto" && isUrl(t)) throw new n.j("usage", "--cache auto is for a repository that stays: what a URL names is cloned and removed. Name a folder.");
	return (await Promise.resolve().then(() => require("./cache-option.cjs"))).cacheSettings(e, r.scanner, i);
}
// src/surfaces/cli/scan-target.ts
async function scanTarget(e, r) {
	let { policy: { config: i, baseline: a }, quiet: o, showSecrets: s, verify: c } = r;
	let l = t.pt(i);
	let u = {
		scanner: t._t(l),
		key: a?.key ?? "leaksift/1",
		disclose: s || c !== void 0
	};
	let d = progressFor(o);
	let f = e.kind === "files" ? makeLanes(u, l.rules) : void 0;
	try {
		e.kind === "files" && (await Promise.resolve().then(() => require("./files-size.cjs"))).holdAtLeast(e.paths, 2097152) && f?.start();
		let onClone = (e, t) => d.phase(`Cloning: ${e} ${t}%`);
		let a = n.u(await openSource(jobsFrom(e, i), {
			variables: process.env,
			signal: n.l.signal,
			skip: i.skip,
			onClone,
			scanning: u
		}));
		d.phase("Reading");
		return await t.o({
			source: a,
			scanner: l,
			...t.gt(u),
			...judging(e, r, u)
		}, portsOf(a, d, f));
	} finally {
		d.end();
		await f?.close();
	}
}
function judging(e, { policy: t, failOn: n, showSecrets: r, verify: i }, { scanner: a }) {
	let s = e.kind === "history" ? e.shard : void 0;
	return {
		failOn: n,
		policy: {
			...t,
			whole: c.t(e),
			prefix: c.r(e)
		},
		...i ? { verify: i } : {},
		...s ? { shard: o.t({
			...s,
			scanner: a,
			policy: t.texts,
			failOn: n,
			showSecrets: r
		}) } : {}
	};
}
function portsOf(e, r, i) {
	let [a, o] = [0, 0];
	return {
		now: () => new Date(),
		version: t.d,
		signal: n.l.signal,
		onUnit: (t, n) => {
			r.update({
				units: a += n,
				bytes: o += t,
				...e.expected === void 0 ? {} : { total: e.expected }
			});
			i?.read(o);
		},
		lanes: i?.lanes ?? []
	};
}
function jobsFrom(e, { jobs: t }) {
	return e.kind === "history" ? {
		...e,
		jobs: e.jobs ?? t
	} : e;
}
function progressFor(e) {
	return e || !s.i(process.stderr, process.env) ? g : startProgress(process.stderr, () => performance.now());
}
// src/surfaces/cli/scan-and-report.ts
var v = e.r({
	policyFor: () => policyFor,
	scanAndReport: () => scanAndReport,
	wishesFor: () => wishesFor
});
async function scanAndReport(e, t) {
	let n = await wishesFor(e, t);
	let r = await scanTarget(e, n);
	collectGarbage();
	return s.t(r, t, n.failOn);
}
async function wishesFor(e, t) {
	t.output !== void 0 && await r.t(t.output);
	let n = await policyFor(e, t);
	let i = await verifying(t);
	return {
		policy: n,
		failOn: t.failOn ?? n.config.failOn,
		quiet: t.quiet ?? !1,
		showSecrets: t.showSecrets ?? !1,
		...i ? { verify: i } : {}
	};
}
async function verifying(e) {
	if (!e.verify) {
		if (e.stsEndpoint ?? e.verifyExclude ?? e.verifyUserAgent) throw new n.j("usage", "Options of the live check need --verify.");
		return;
	}
	let [{ verifier: t }, { withoutValues: r }] = await Promise.all([Promise.resolve().then(() => require("./verifying.cjs")), Promise.resolve().then(() => require("./verify.cjs"))]);
	let i = await t(e, e.quiet ?? !1);
	return e.showSecrets ? i : async (e) => r(await i(e));
}
async function policyFor(e, { config: r, noConfig: i, baseline: a, quiet: o }) {
	let s = await t.tt(t.at(c.n(e)), {
		...i ? { config: !1 } : r === void 0 ? {} : { config: (0, u.resolve)(r) },
		...a === void 0 ? {} : { baseline: (0, u.resolve)(a) }
	});
	!o && s.config.name !== null && n.s(`leaksift: configuration ${s.config.name}`);
	return s;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return collectGarbage;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return protocolOf;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return scanTarget;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return v;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isUrl;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return wishesFor;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return printableUrl;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return policyFor;
	}
});
