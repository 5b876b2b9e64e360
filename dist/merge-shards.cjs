require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./staged-paths.cjs");
const r = require("./store-statistics.cjs");
const i = require("./joined.cjs");
const a = require("./shard-seal.cjs");
const o = require("./merge-targets.cjs");
// src/core/slow-mask.ts
function slowMask(t, n) {
	let r = [...knownSecrets(t)].sort((e, t) => t.length - e.length);
	return e.Mn((t) => e.Nn(t, (e) => r.find((r) => standsAt(t, e, r, n))));
}
function standsAt(t, n, { kind: r, fingerprint: i, masked: a, length: o }, s) {
	if (n + o > t.length) return !1;
	let c = new e.jn(t.slice(n, n + o));
	return c.masked() === a && s(r, c) === i;
}
function knownSecrets(e) {
	let t = new Map();
	for (let [, n] of e) for (let { sealed: e } of n) for (let n of secretsOf(e)) t.set(`${n.kind} ${n.fingerprint}`, n);
	return t.values();
}
function secretsOf({ fingerprint: t, parts: [n, ...r] }) {
	let i = e.er([n, ...r]);
	return [n, ...r].flatMap((e) => asKnown(e, e === i ? t : e.fingerprint));
}
function asKnown({ kind: e, masked: t, identifier: n }, r) {
	let i = Number(/\u2026\((\d+)\)$/.exec(t)?.[1] ?? 0);
	return n || r === void 0 || i < 8 ? [] : [{
		kind: e,
		fingerprint: r,
		masked: t,
		length: i
	}];
}
// src/git/attribution/join.ts
function concludeShares(e, t, r) {
	let [{ refs: i, head: a }] = e;
	let o = joinGraphs(e);
	let s = n.u(t, o);
	let c = new n.b(o);
	let l = {
		graph: o,
		order: c,
		holders: s,
		leaves: joinLeaves(e, o, s),
		own: joinOwn(e, o, c, s),
		view: new n.c(i, a, o, c)
	};
	let u = new Map(e.flatMap(({ named: e }) => e.map(({ id: e, author: t }) => [e, t])));
	return n.a(l, async (e) => new Map(e.map((e) => [e, u.get(e) ?? null])), r);
}
function heldBy(e) {
	return new Set(e.flatMap(({ objects: e }) => e.map(([e]) => e)));
}
function joinGraphs(e) {
	let [{ idBytes: t, commits: { ids: r, dates: i, parents: a } }] = e;
	let o = new n.g(t);
	let s = new Map(e.flatMap(({ named: e }) => e.map(({ at: e, id: t }) => [e, t])));
	let c = i.map((e, n) => o.table.addOid(s.get(n) ?? padded(r.slice(n * 16, (n + 1) * 16), t)));
	c.forEach((e) => o.table.setType(e, "commit"));
	for (let { objects: t, tags: n } of e) {
		for (let [e, n] of t) n !== null && o.table.setType(o.table.addOid(e), n);
		for (let [e, t] of n) o.addTag(o.table.addOid(e), o.table.addOid(t));
	}
	let l = 0;
	c.forEach((e, t) => {
		l += i[t];
		o.commits.push(e, treeNumber(t), (a[t] ?? []).map((e) => c[e]), l);
	});
	return o;
}
function treeNumber(e) {
	return 2 ** 31 + e;
}
function padded(t, n) {
	return e.En(t.padEnd(2 * n, "0"));
}
function joinLeaves(e, t, r) {
	let i = new n.d();
	let a = new Unions(i, e.map((e) => leafNumbers(e, i, t, r)));
	let [{ commits: { sets: o } }] = e;
	o.forEach((t, n) => a.keep(treeNumber(n), e.map((e) => e.commits.sets[n] ?? 0)));
	let s = o.length;
	e.forEach((n, r) => {
		for (let t of n.tops) {
			i.tops.push(treeNumber(s));
			a.keep(treeNumber(s), e.map((e, n) => r === n ? t : 0));
			s += 1;
		}
		for (let e of n.cut) i.cut.add(t.table.addOid(e));
	});
	for (let n of new Set(e.flatMap(({ trees: e }) => e.map(([e]) => e)))) a.keep(t.table.addOid(n), e.map(({ trees: e }) => e.find(([e]) => e === n)?.[1] ?? 0));
	return i;
}
function leafNumbers(e, t, n, r) {
	let i = new Map(r.credentials.map((e, t) => [e, t]));
	let a = e.leaves.map((r) => internLeaf(r, (t) => i.get(e.credentials[t]) ?? -1, t, n));
	return e.sets.map((e) => e.map((e) => a[e]));
}
function internLeaf({ path: e, object: t, isName: n, credentials: r, offsets: i }, a, o, s) {
	return o.internLeaf({
		path: e === void 0 ? 0 : o.paths.under(o.paths.name(Buffer.from(e).toString("latin1")), 0),
		object: s.table.addOid(t),
		isName: n,
		credentials: r.map(a),
		...i === void 0 ? {} : { offsets: i }
	});
}
var Unions = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	keep(e, t) {
		if (t.every((e) => e === 0)) return;
		this.#e.keepTree(e, new Set(t.flatMap((e, t) => this.#t[t]?.[e] ?? [])));
	}
};
function joinOwn(e, t, r, i) {
	let a = new Map(i.credentials.map((e, t) => [e, t]));
	let o = e.flatMap((e) => e.own.map((n) => {
		let i = t.table.addOid(n.object);
		return {
			...n,
			credential: a.get(e.credentials[n.credential]) ?? -1,
			object: i,
			commit: r.position(i)
		};
	}));
	let s = new Map(o.map((e) => [`${e.credential} ${e.source} ${e.object}`, e]));
	return n.l([...s.values()], i.credentials.length);
}
// src/sources/shards.ts
function shardsSource(e) {
	return new ShardsSource(e);
}
var ShardsSource = class {
	command = "audit-history";
	target;
	#e;
	#t;
	#n = [];
	constructor(e) {
		this.target = e.target;
		this.#e = e;
		this.#t = joinStores([...e.shares.values()]);
	}
	async *units(e) {
		let { count: t, shares: n, unusable: r } = this.#e;
		for (let i = 1; i <= t; i += 1) {
			let a = n.get(i);
			a === void 0 ? e.unreadOnce(`shard ${i} of ${t}`, r.get(i) ?? "its report is missing") : yield* unitsOf(a, e);
		}
	}
	async locate(e) {
		let t = new Map();
		for (let n of this.#t) for (let [r, a] of await this.#r(n, e)) t.set(r, i.n(t.get(r), a));
		return t;
	}
	statistics() {
		return i.r(this.#t.map(({ statistics: e }) => e.report()));
	}
	notes() {
		return i.t(this.statistics(), this.#t, this.#n);
	}
	async close() {}
	async #r({ histories: [e, ...t], staged: r }, i) {
		if (e === void 0) return new Map();
		let a = heldBy([e, ...t]);
		let { whereabouts: o, notes: s } = await concludeShares([e, ...t], n.x(i, (e) => a.has(e)), this.#e.now);
		this.#n.push(...s);
		return n.n(o, r);
	}
};
function* unitsOf({ ledger: e, sightings: t, marked: n }, r) {
	r.absorb(e);
	for (let { sealed: e, ...n } of t) yield unit(n, { sealed: [e] });
	for (let { marks: e, ...t } of n) yield unit(t, { marks: e });
}
function unit({ object: e, places: t }, n) {
	return {
		id: e ?? "",
		role: "target",
		places: t,
		bytes: 0,
		units: 0,
		outcome: {
			sealed: [],
			marks: [],
			unread: [],
			skipped: [],
			...n
		},
		...e === void 0 ? {} : { object: e }
	};
}
function joinStores(e) {
	let t = new Map();
	for (let n of e.flatMap(({ source: e }) => e.stores)) {
		let e = `${n.repository ?? ""}\0${n.name}`;
		t.set(e, [...t.get(e) ?? [], n]);
	}
	return [...t.values()].map(joinStore);
}
function joinStore(e) {
	let t = new r.t();
	for (let n of e) t.absorb(n.statistics);
	t.refs = e[0]?.refs ?? 0;
	let n = e.flatMap(({ history: e }) => e ?? []);
	return {
		statistics: t,
		histories: n,
		notes: [...new Set(e.flatMap(({ notes: e }) => e))],
		lost: e.reduce((e, { lost: t }) => e + t, 0),
		staged: new Map(n.flatMap(({ staged: e }) => e))
	};
}
// src/surfaces/cli/merge-shards.ts
function isOfObjects(e) {
	return "share" in e.packed;
}
async function mergeShards(n, r) {
	refuseStrangers(n);
	let i = n.flatMap(opened);
	if (i.length === 0) throw new t.j("usage", "Every one of these reports is cut off: there is nothing to join. Run the shards again.");
	let a = r ?? floorOf(i);
	let s = i.filter(isOfObjects);
	let [c] = s;
	if (c === void 0) return {
		report: o.mergeLists(n, n[0]?.shard?.count ?? 1, a),
		floor: a
	};
	let l = await e.rt(c.packed.policy);
	let u = s.map(({ report: e }) => e.scan.startedAt).sort()[0] ?? c.report.scan.startedAt;
	let d = new Date(u);
	let f = e.Sn(e.vt, l.baseline?.key ?? "leaksift/1");
	let p = shardsSource({
		target: c.report.scan.target,
		count: c.report.scan.shard?.count ?? 1,
		shares: new Map(s.map(({ index: e, packed: t }) => [e, t.share])),
		unusable: new Map(n.flatMap(cutOff)),
		now: d.getTime() / 1e3
	});
	let m = await e.o({
		source: p,
		scanner: e.pt(l.config),
		failOn: a,
		fingerprint: f,
		policy: {
			...l,
			whole: !0,
			prefix: ""
		},
		maskFor: (e) => slowMask(e, f)
	}, {
		now: () => d,
		version: e.d
	});
	let h = s.reduce((e, t) => e + t.report.scan.seconds, 0);
	return {
		report: {
			...m,
			scan: {
				...m.scan,
				seconds: Math.round(h * 1e3) / 1e3
			}
		},
		floor: a
	};
}
function cutOff({ shard: e, report: t }) {
	return t === void 0 && e ? [[e.index, "its report is cut off"]] : [];
}
function refuseStrangers(t) {
	let [n] = t;
	let r = new Map();
	for (let { name: i, report: a, shard: o } of t) {
		if (o === void 0 || n?.shard === void 0) continue;
		if (a !== void 0 && a.tool.version !== "0.1.0") throw refusal(i, `it was made by version ${a.tool.version}, this is ${e.d}`);
		if (o.count !== n.shard.count) throw refusal(i, `it is one of ${o.count} shards, ${JSON.stringify(n.name)} one of ${n.shard.count}`);
		if (o.terms !== n.shard.terms) throw refusal(i, `it does not belong to ${JSON.stringify(n.name)}: another repository, another state of it, other rules, another policy or other options`);
		let t = r.get(o.index);
		if (t !== void 0) throw refusal(i, `it is of shard ${o.index}, as ${JSON.stringify(t)} is`);
		r.set(o.index, i);
	}
}
function opened({ name: e, report: t, shard: n }) {
	if (t?.scan.shard === void 0 || n === void 0) return [];
	let r = a.n(t.scan.shard);
	if (r === void 0) throw refusal(e, "what it holds for the merge is damaged");
	return [{
		name: e,
		report: t,
		index: n.index,
		packed: r
	}];
}
function floorOf(e) {
	let n = new Set(e.map(({ packed: e }) => e.failOn));
	let [r] = n;
	if (r === void 0 || n.size > 1) throw new t.j("usage", "The shards were judged by different floors: say which one holds with --fail-on.");
	return r;
}
function refusal(e, n) {
	return new t.j("usage", `Can't merge the report ${JSON.stringify(e)}: ${n}.`);
}
exports.mergeShards = mergeShards;
