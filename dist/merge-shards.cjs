require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
const require_staged_paths = require("./staged-paths.cjs");
const require_object_table = require("./object-table.cjs");
const require_joined = require("./joined.cjs");
const require_shard_seal = require("./shard-seal.cjs");
const require_merge_targets = require("./merge-targets.cjs");
// src/core/slow-mask.ts
const LEAST = 8;
function slowMask(sightings, fingerprint) {
	const known = [...knownSecrets(sightings)].sort((a, b) => b.length - a.length);
	const done = new Map();
	return (text) => {
		const before = done.get(text);
		if (before !== void 0) return before;
		const shown = maskIn(text, known, fingerprint);
		done.set(text, shown);
		return shown;
	};
}
function maskIn(text, known, fingerprint) {
	let shown = "";
	let from = 0;
	for (let at = 0; at + LEAST <= text.length; at += 1) {
		const secret = known.find((one) => standsAt(text, at, one, fingerprint));
		if (secret === void 0) continue;
		shown += text.slice(from, at) + secret.masked;
		from = at + secret.length;
		at = from - 1;
	}
	return shown + text.slice(from);
}
function standsAt(text, at, { kind, fingerprint: wanted, masked, length }, fingerprint) {
	if (at + length > text.length) return false;
	const candidate = new require_scan.Secret(text.slice(at, at + length));
	return candidate.masked() === masked && fingerprint(kind, candidate) === wanted;
}
function knownSecrets(sightings) {
	const known = new Map();
	for (const [, seen] of sightings) for (const { sealed } of seen) for (const secret of secretsOf(sealed)) known.set(`${secret.kind} ${secret.fingerprint}`, secret);
	return known.values();
}
function secretsOf({ fingerprint, parts: [first, ...rest] }) {
	const primary = require_scan.primaryPart([first, ...rest]);
	return [first, ...rest].flatMap((part) => asKnown(part, part === primary ? fingerprint : part.fingerprint));
}
function asKnown({ kind, masked, identifier }, fingerprint) {
	const length = Number(/\u2026\((\d+)\)$/.exec(masked)?.[1] ?? 0);
	return identifier || fingerprint === void 0 || length < LEAST ? [] : [{
		kind,
		fingerprint,
		masked,
		length
	}];
}
// src/git/attribution-join.ts
function concludeShares(shares, found, now) {
	const [{ refs, head }] = shares;
	const graph = joinGraphs(shares);
	const holders = require_staged_paths.numberHolders(found, graph);
	const order = new require_staged_paths.CommitOrder(graph);
	const gathered = {
		graph,
		order,
		holders,
		leaves: joinLeaves(shares, graph, holders),
		own: joinOwn(shares, graph, order, holders),
		view: new require_staged_paths.RefView(refs, head, graph, order)
	};
	const authors = new Map(shares.flatMap(({ named }) => named.map(({ id, author }) => [id, author])));
	return require_staged_paths.conclude(gathered, async (commits) => new Map(commits.map((id) => [id, authors.get(id) ?? null])), now);
}
function heldBy(shares) {
	return new Set(shares.flatMap(({ objects }) => objects.map(([id]) => id)));
}
function joinGraphs(shares) {
	const [{ idBytes, commits: { ids, dates, parents } }] = shares;
	const graph = new require_staged_paths.ObjectGraph(idBytes);
	const names = new Map(shares.flatMap(({ named }) => named.map(({ at, id }) => [at, id])));
	const numbers = dates.map((_, at) => graph.table.addOid(names.get(at) ?? padded(ids.slice(at * 16, (at + 1) * 16), idBytes)));
	numbers.forEach((number) => graph.table.setType(number, "commit"));
	for (const { objects, tags } of shares) {
		for (const [id, type] of objects) if (type !== null) graph.table.setType(graph.table.addOid(id), type);
		for (const [tag, target] of tags) graph.addTag(graph.table.addOid(tag), graph.table.addOid(target));
	}
	let date = 0;
	numbers.forEach((number, at) => {
		date += dates[at];
		graph.commits.push(number, treeNumber(at), (parents[at] ?? []).map((parent) => numbers[parent]), date);
	});
	return graph;
}
function treeNumber(at) {
	return 2 ** 31 + at;
}
function padded(digits, idBytes) {
	return require_scan.oid(digits.padEnd(2 * idBytes, "0"));
}
function joinLeaves(shares, graph, holders) {
	const leaves = new require_staged_paths.Leaves();
	const unions = new Unions(leaves, shares.map((share) => leafNumbers(share, leaves, graph, holders)));
	const [{ commits: { sets } }] = shares;
	sets.forEach((_, at) => unions.keep(treeNumber(at), shares.map((share) => share.commits.sets[at] ?? 0)));
	let next = sets.length;
	shares.forEach((share, i) => {
		for (const top of share.tops) {
			leaves.tops.push(treeNumber(next));
			unions.keep(treeNumber(next), shares.map((_, j) => i === j ? top : 0));
			next += 1;
		}
		for (const object of share.cut) leaves.cut.add(graph.table.addOid(object));
	});
	for (const tree of new Set(shares.flatMap(({ trees }) => trees.map(([id]) => id)))) unions.keep(graph.table.addOid(tree), shares.map(({ trees }) => trees.find(([id]) => id === tree)?.[1] ?? 0));
	return leaves;
}
function leafNumbers(share, leaves, graph, holders) {
	const credentials = new Map(holders.credentials.map((fingerprint, credential) => [fingerprint, credential]));
	const numbers = share.leaves.map((leaf) => internLeaf(leaf, (credential) => credentials.get(share.credentials[credential]) ?? -1, leaves, graph));
	return share.sets.map((set) => set.map((leaf) => numbers[leaf]));
}
function internLeaf({ path, object, isName, credentials, offsets }, renumbered, leaves, graph) {
	return leaves.internLeaf({
		path: path === void 0 ? 0 : leaves.paths.under(leaves.paths.name(Buffer.from(path)), 0),
		object: graph.table.addOid(object),
		isName,
		credentials: credentials.map(renumbered),
		...offsets === void 0 ? {} : { offsets }
	});
}
var Unions = class {
	#leaves;
	#numbers;
	constructor(leaves, numbers) {
		this.#leaves = leaves;
		this.#numbers = numbers;
	}
	keep(tree, sets) {
		if (sets.every((set) => set === 0)) return;
		this.#leaves.keepTree(tree, new Set(sets.flatMap((set, share) => this.#numbers[share]?.[set] ?? [])));
	}
};
function joinOwn(shares, graph, order, holders) {
	const credentials = new Map(holders.credentials.map((fingerprint, credential) => [fingerprint, credential]));
	const places = shares.flatMap((share) => share.own.map((own) => {
		const object = graph.table.addOid(own.object);
		return {
			...own,
			credential: credentials.get(share.credentials[own.credential]) ?? -1,
			object,
			commit: order.position(object)
		};
	}));
	const different = new Map(places.map((place) => [`${place.credential} ${place.source} ${place.object}`, place]));
	return require_staged_paths.groupOwn([...different.values()], holders.credentials.length);
}
// src/sources/shards.ts
function shardsSource(options) {
	return new ShardsSource(options);
}
var ShardsSource = class {
	command = "audit-history";
	target;
	#options;
	#stores;
	#notes = [];
	constructor(options) {
		this.target = options.target;
		this.#options = options;
		this.#stores = joinStores([...options.shares.values()]);
	}
	async *units(ledger) {
		const { count, shares, unusable } = this.#options;
		for (let index = 1; index <= count; index += 1) {
			const share = shares.get(index);
			if (share === void 0) ledger.unreadOnce(`shard ${index} of ${count}`, unusable.get(index) ?? "its report is missing");
			else yield* unitsOf(share, ledger);
		}
	}
	async locate(holders) {
		const found = new Map();
		for (const store of this.#stores) for (const [fingerprint, where] of await this.#locateIn(store, holders)) found.set(fingerprint, require_joined.joined(found.get(fingerprint), where));
		return found;
	}
	statistics() {
		return require_joined.sumOf(this.#stores.map(({ statistics }) => statistics.report()));
	}
	notes() {
		return require_joined.historyNotes(this.statistics(), this.#stores, this.#notes);
	}
	async close() {}
	async #locateIn({ histories: [first, ...others], staged }, holders) {
		if (first === void 0) return new Map();
		const objects = heldBy([first, ...others]);
		const { whereabouts, notes } = await concludeShares([first, ...others], require_staged_paths.heldIn(holders, (id) => objects.has(id)), this.#options.now);
		this.#notes.push(...notes);
		return require_staged_paths.withStagedPaths(whereabouts, staged);
	}
};
function* unitsOf({ ledger: counted, sightings, marked }, ledger) {
	ledger.absorb(counted);
	for (const { sealed, ...seen } of sightings) yield unit(seen, { sealed: [sealed] });
	for (const { marks, ...seen } of marked) yield unit(seen, { marks });
}
function unit({ object, places }, outcome) {
	return {
		id: object ?? "",
		role: "target",
		places,
		bytes: 0,
		units: 0,
		outcome: {
			sealed: [],
			marks: [],
			unread: [],
			skipped: [],
			...outcome
		},
		...object === void 0 ? {} : { object }
	};
}
function joinStores(shares) {
	const byStore = new Map();
	for (const store of shares.flatMap(({ source }) => source.stores)) {
		const key = `${store.repository ?? ""}\0${store.name}`;
		byStore.set(key, [...byStore.get(key) ?? [], store]);
	}
	return [...byStore.values()].map(joinStore);
}
function joinStore(stores) {
	const statistics = new require_object_table.StoreStatistics();
	for (const store of stores) statistics.absorb(store.statistics);
	statistics.refs = stores[0]?.refs ?? 0;
	const histories = stores.flatMap(({ history }) => history ?? []);
	return {
		statistics,
		histories,
		notes: [...new Set(stores.flatMap(({ notes }) => notes))],
		lost: stores.reduce((sum, { lost }) => sum + lost, 0),
		staged: new Map(histories.flatMap(({ staged }) => staged))
	};
}
// src/surfaces/cli/merge-shards.ts
function isOfObjects(shard) {
	return "share" in shard.packed;
}
async function mergeShards(inputs, failOn) {
	refuseStrangers(inputs);
	const opening = inputs.flatMap(opened);
	if (opening.length === 0) throw new require_base.Fault("usage", "Every one of these reports is cut off: there is nothing to join.");
	const floor = failOn ?? floorOf(opening);
	const shards = opening.filter(isOfObjects);
	const [first] = shards;
	if (first === void 0) return {
		report: require_merge_targets.mergeLists(inputs, inputs[0]?.shard?.count ?? 1, floor),
		floor
	};
	const policy = await require_scan.parsePolicy(first.packed.policy);
	const startedAt = shards.map(({ report }) => report.scan.startedAt).sort()[0] ?? first.report.scan.startedAt;
	const now = new Date(startedAt);
	const fingerprint = require_scan.makeFingerprinter(require_scan.derive, policy.baseline?.key ?? "leaksift/1");
	const report = await require_scan.run({
		source: shardsSource({
			target: first.report.scan.target,
			count: first.report.scan.shard?.count ?? 1,
			shares: new Map(shards.map(({ index, packed }) => [index, packed.share])),
			unusable: new Map(inputs.flatMap(({ shard, report: whole }) => whole === void 0 && shard ? [[shard.index, "its report is cut off"]] : [])),
			now: now.getTime() / 1e3
		}),
		scanner: require_scan.scannerFor(policy.config),
		failOn: floor,
		fingerprint,
		policy: {
			...policy,
			whole: true,
			prefix: ""
		},
		maskFor: (sightings) => slowMask(sightings, fingerprint)
	}, {
		now: () => now,
		version: require_scan.VERSION
	});
	const seconds = shards.reduce((sum, shard) => sum + shard.report.scan.seconds, 0);
	return {
		report: {
			...report,
			scan: {
				...report.scan,
				seconds: Math.round(seconds * 1e3) / 1e3
			}
		},
		floor
	};
}
function refuseStrangers(inputs) {
	const [first] = inputs;
	const seen = new Map();
	for (const { name, report, shard } of inputs) {
		if (shard === void 0 || first?.shard === void 0) continue;
		if (report !== void 0 && report.tool.version !== "0.1.0") throw refusal(name, `it was made by version ${report.tool.version}, this is ${require_scan.VERSION}`);
		if (shard.count !== first.shard.count) throw refusal(name, `it is one of ${shard.count} shards, ${JSON.stringify(first.name)} one of ${first.shard.count}`);
		if (shard.terms !== first.shard.terms) throw refusal(name, `it does not belong to ${JSON.stringify(first.name)}: another repository, another state of it, other rules, another policy or other options`);
		const twin = seen.get(shard.index);
		if (twin !== void 0) throw refusal(name, `it is of shard ${shard.index}, as ${JSON.stringify(twin)} is`);
		seen.set(shard.index, name);
	}
}
function opened({ name, report, shard }) {
	if (report?.scan.shard === void 0 || shard === void 0) return [];
	const packed = require_shard_seal.unseal(report.scan.shard);
	if (packed === void 0) throw refusal(name, "what it holds for the merge is damaged");
	return [{
		name,
		report,
		index: shard.index,
		packed
	}];
}
function floorOf(shards) {
	const floors = new Set(shards.map(({ packed }) => packed.failOn));
	const [floor] = floors;
	if (floor === void 0 || floors.size > 1) throw new require_base.Fault("usage", "The shards were judged by different floors: say which one holds with --fail-on.");
	return floor;
}
function refusal(name, why) {
	return new require_base.Fault("usage", `Can't merge the report ${JSON.stringify(name)}: ${why}.`);
}
exports.mergeShards = mergeShards;
