import { Gt as openRepository, Qt as quoteConfigValue, St as openPrivateDir, Tt as ObjectReader, _t as readHead, at as readPerson, cn as oid, ct as objectUnits, dt as unreadObject, ft as unreadUnit, gt as requireGit, ht as listTree, it as readCommit, lt as pathNameUnit, mt as diffCommits, nt as TreeCursor, ot as readTagTarget, rt as isoTime, sn as isOid, st as blobOf, tt as MalformedTree, ut as skippedUnit, xt as readRefs, yt as readOwnHeads } from "./scan.mjs";
import { O as Fault, _ as runGit, k as isFault } from "./base.mjs";
import { n as readWhole, t as classify } from "./object-parts.mjs";
// src/git/config-upstream.ts
function upstreamConfig(config) {
	return config.entries.flatMap(([key, value]) => {
		const [, section, subsection, name] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(key) ?? [];
		if (section === void 0 || subsection === void 0 || !(section === "branch" ? name !== "fetch" : name === "fetch") || /[\0\n]/.test(subsection + value)) return [];
		return [`[${section} ${quoteConfigValue(subsection)}]`, `\t${name} = ${quoteConfigValue(value)}`];
	});
}
// src/git/resolve.ts
async function resolveRevisions(git, revisions, head) {
	if (revisions.length === 0) throw new Fault("usage", "Name the commits to scan, for instance main..topic or HEAD --not --remotes.");
	const refused = revisions.find((revision) => revision.startsWith("-") && !ALLOWED.test(revision));
	if (refused !== void 0) throw new Fault("usage", `Not an option of a range: ${JSON.stringify(refused.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
	const ids = await parse(git, revisions, head);
	const exclude = ids.filter((id) => id.startsWith("^")).map((id) => id.slice(1)).filter(isOid);
	const include = ids.filter(isOid);
	const [only] = revisions;
	return {
		include,
		exclude,
		single: revisions.length === 1 && include.length === 1 && exclude.length === 0 && only !== void 0 && !only.startsWith("-")
	};
}
const ALLOWED = /^--(?:not|all|(?:branches|tags|remotes)(?:=.*)?|glob=.+)$/s;
async function parse(git, revisions, head) {
	const ids = (await ask(git, revisions.flatMap((revision) => revision === "--all" && head !== null ? [revision, head] : [revision]))).toString("latin1").split("\n");
	if (ids.slice(-2).join() !== "--,") throw new Fault("git", "git rev-parse failed: its answer is cut short.");
	return ids;
}
async function ask(git, args) {
	try {
		return await runGit(git, [
			"rev-parse",
			...args,
			"--"
		]);
	} catch (error) {
		if (!isFault(error)) throw error;
		const shown = JSON.stringify(args.join(" ").slice(0, 100));
		throw new Fault("usage", `Not found here: ${shown}. Check the names; in a shallow clone, fetch more history.`, { cause: error });
	}
}
// src/git/tree-paths.ts
async function* blobsAt(reader, trees, rawPaths) {
	const wanted = branchOf(rawPaths);
	let level = [...new Set(trees)].map((tree) => ({
		tree,
		wanted
	}));
	while (level.length > 0) {
		const below = new Map();
		const visits = level.values();
		for await (const object of readWhole(reader, level.map(({ tree }) => tree))) {
			const branches = visits.next().value?.wanted.below ?? new Map();
			if ("unread" in object) yield object;
			else yield* entriesOf(object.oid, object.content, branches, below);
		}
		level = [...below.values()];
	}
}
function* entriesOf(tree, content, branches, below) {
	const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
	const cursor = new TreeCursor(bytes, tree.length === 40 ? 20 : 32);
	try {
		while (cursor.next()) {
			const branch = branches.get(bytes.toString("latin1", cursor.nameStart, cursor.nameEnd));
			if (branch === void 0 || cursor.isGitlink) continue;
			const id = oid(bytes.toString("hex", cursor.idStart, cursor.end));
			if (cursor.isTree) below.set(`${id} ${branch.id}`, {
				tree: id,
				wanted: branch
			});
			else if (branch.isPath) yield id;
		}
	} catch (error) {
		if (!(error instanceof MalformedTree)) throw error;
		yield {
			oid: tree,
			unread: "a damaged tree"
		};
	}
}
function branchOf(rawPaths) {
	let count = 0;
	const root = {
		id: count++,
		below: new Map(),
		isPath: false
	};
	for (const rawPath of rawPaths) {
		let branch = root;
		for (const name of rawPath.split("/")) {
			const next = branch.below.get(name) ?? {
				id: count++,
				below: new Map(),
				isPath: false
			};
			branch.below.set(name, next);
			branch = next;
		}
		branch.isPath = true;
	}
	return root;
}
// src/git/walk.ts
async function walkRange(git, reader, include, exclude, options = {}) {
	if (include.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	const whole = await walkWithGit(git, include, exclude, options);
	if (whole !== null) return {
		...whole,
		absent: 0
	};
	const present = await presentOf(reader, exclude);
	const absent = exclude.length - present.length;
	return {
		...await walkWithGit(git, include, present, options) ?? await walkOurselves(reader, include, present),
		absent
	};
}
async function walkWithGit(git, include, exclude, options) {
	const input = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`).join("");
	const ask = (...args) => runGit(git, [
		"rev-list",
		...args,
		"--stdin"
	], {
		...options,
		input
	});
	const answers = await Promise.allSettled([ask("--topo-order", "--reverse", "--boundary"), ask("--count")]);
	const [list, count] = answers.map((answer) => answer.status === "fulfilled" ? answer.value.toString("latin1") : null);
	const failed = answers.find((answer) => answer.status === "rejected" && !isFault(answer.reason));
	if (failed?.status === "rejected") throw failed.reason;
	const lines = list?.split("\n") ?? [];
	const commits = lines.filter(isOid);
	if (count !== `${commits.length}\n`) return null;
	return {
		commits,
		boundary: lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1)).filter(isOid),
		unread: []
	};
}
async function presentOf(reader, oids) {
	const present = [];
	for await (const object of readWhole(reader, oids)) if (!("unread" in object)) present.push(object.oid);
	return present;
}
async function walkOurselves(reader, include, exclude) {
	const excluded = await ancestry(reader, exclude, new Map());
	const included = await ancestry(reader, include, excluded.parents);
	const boundary = new Set([...included.parents.values()].flat().filter((id) => excluded.parents.has(id)));
	return {
		commits: parentsFirst(included.parents),
		boundary: [...boundary],
		unread: included.unread
	};
}
async function ancestry(reader, tips, stop) {
	const parents = new Map();
	const unread = [];
	const seen = new Set();
	for (let level = [...tips]; level.length > 0;) {
		const fresh = [...new Set(level)].filter((id) => !seen.has(id) && !stop.has(id));
		for (const id of fresh) seen.add(id);
		level = [];
		for await (const object of readWhole(reader, fresh)) {
			const behind = "unread" in object ? object : parentsOf$1(object);
			if ("unread" in behind) unread.push(behind);
			else {
				parents.set(object.oid, behind);
				level.push(...behind);
			}
		}
	}
	return {
		parents,
		unread
	};
}
function parentsOf$1({ oid, content }) {
	try {
		return readCommit(content).parents;
	} catch {
		return {
			oid,
			unread: "a damaged commit"
		};
	}
}
function parentsFirst(parents) {
	const done = new Set();
	const stack = [...parents.keys()];
	while (stack.length > 0) {
		const commit = stack[stack.length - 1];
		const open = commit === void 0 || done.has(commit) ? [] : (parents.get(commit) ?? []).filter((id) => parents.has(id) && !done.has(id));
		if (open.length > 0) stack.push(...open);
		else {
			stack.pop();
			if (commit !== void 0) done.add(commit);
		}
	}
	return [...done];
}
// src/git/diff-range.ts
async function* diffRange(git, commits, options = {}) {
	let rest = commits;
	while (rest.length > 0) {
		const progress = {
			at: -1,
			failure: null
		};
		yield* oneRun(git, rest, progress, options);
		if (progress.failure === null) return;
		const blamed = progress.at <= 0 ? rest[progress.at + 1] ?? rest[0] : void 0;
		if (blamed !== void 0) yield {
			oid: blamed,
			unread: progress.failure
		};
		rest = rest.slice(progress.at <= 0 ? progress.at + 2 : progress.at);
	}
}
async function* oneRun(git, commits, progress, options) {
	let commit;
	try {
		for await (const record of diffCommits(git, commits, options)) if (typeof record === "string") {
			yield* passedOver(commits, progress, record);
			commit = record;
		} else if (commit !== void 0) yield {
			commit,
			change: record
		};
		yield* passedOver(commits, progress, void 0);
	} catch (error) {
		if (!isFault(error)) throw error;
		progress.failure = error.message;
	}
}
function* passedOver(commits, progress, until) {
	for (progress.at += 1; progress.at < commits.length; progress.at += 1) {
		const expected = commits[progress.at];
		if (expected === void 0 || expected === until) return;
		yield {
			oid: expected,
			unread: "git can not read this commit"
		};
	}
}
// src/sources/range-changes.ts
async function readChanges({ dir, ledger, spawn }, commits, stamps, trees) {
	const changes = {
		blobs: new Map(),
		newPaths: new Map(),
		touched: new Set()
	};
	const submodules = new Set();
	const take = (change, stamp) => {
		changes.touched.add(change.rawPath);
		if (change.after?.mode === 57344) submodules.add(`${change.after.oid} ${change.rawPath}`);
		addBlob(changes.blobs, change, stamp);
		if (change.after !== null && change.before.every((version) => version === null) && !changes.newPaths.has(change.rawPath)) changes.newPaths.set(change.rawPath, {
			path: change.path,
			...stamp
		});
	};
	for await (const found of diffRange(dir, commits, spawn)) if ("unread" in found) unreadObject(ledger, found);
	else take(found.change, stamps.get(found.commit) ?? { commit: found.commit });
	for (const tree of trees) try {
		for await (const change of listTree(dir, tree, dir.repository.objectFormat, spawn)) take(change, { commit: null });
	} catch (error) {
		if (!isFault(error)) throw error;
		unreadUnit(ledger, {
			unit: `tree ${tree}`,
			reason: error.message
		});
	}
	if (submodules.size > 0) skippedUnit(ledger, "submodule", submodules.size);
	return changes;
}
function addBlob(blobs, { after, path }, stamp) {
	const blob = blobOf(after);
	if (blob === null) return;
	const places = blobs.get(blob) ?? [];
	if (!places.some((place) => place.path === path)) places.push({
		source: "range",
		path,
		object: blob,
		...stamp
	});
	blobs.set(blob, places);
}
// src/sources/range-tips.ts
async function readTips(reader, include, exclude, ledger) {
	const found = new Map([
		["tag", []],
		["commit", []],
		["tree", []],
		["blob", []]
	]);
	const seen = new Set(exclude);
	for (let level = [...include]; level.length > 0;) {
		const fresh = [...new Set(level)].filter((oid) => !seen.has(oid));
		for (const oid of fresh) seen.add(oid);
		level = [];
		for await (const object of readWhole(reader, fresh)) if ("unread" in object) unreadObject(ledger, object);
		else {
			found.get(object.type)?.push(object);
			level.push(...targetOf(object, ledger));
		}
	}
	const commits = found.get("commit") ?? [];
	const ids = (type) => (found.get(type) ?? []).map(({ oid }) => oid);
	return {
		tags: found.get("tag") ?? [],
		commits: ids("commit"),
		trees: ids("tree"),
		blobs: ids("blob"),
		parents: [...new Set(commits.flatMap(parentsOf))]
	};
}
function targetOf({ oid, type, content }, ledger) {
	if (type !== "tag") return [];
	try {
		return [readTagTarget(content)];
	} catch {
		unreadObject(ledger, {
			oid,
			unread: "a damaged tag"
		});
		return [];
	}
}
function parentsOf({ content }) {
	try {
		return readCommit(content).parents;
	} catch {
		return [];
	}
}
// src/sources/range-units.ts
async function* rangeUnits(request) {
	const { reader, revisions, ledger, progress } = request;
	const tips = await readTips(reader, revisions.include, revisions.exclude, ledger);
	const { commits, boundary } = revisions.single ? {
		commits: tips.commits,
		boundary: tips.parents
	} : await walk(request, tips.commits);
	progress.commits = commits.length;
	nameShallow(commits, request);
	for (const tag of tips.tags) yield messageUnit(tag, stampOf(tag, "tagger", null), request);
	const stamps = new Map();
	for await (const commit of readWhole(reader, commits)) {
		if ("unread" in commit) {
			unreadObject(ledger, commit);
			continue;
		}
		const stamp = stampOf(commit, "author", commit.oid);
		stamps.set(commit.oid, stamp);
		yield messageUnit(commit, stamp, request);
	}
	const { blobs, newPaths, touched } = await readChanges(request, commits, stamps, tips.trees);
	request.onTouched?.(touched);
	for (const blob of tips.blobs) blobs.set(blob, [{
		source: "range",
		object: blob,
		commit: null
	}]);
	for (const [blob, places] of blobs) progress.places.set(blob, places);
	yield* objectUnits(reader, blobs, "target", ledger);
	for (const [rawPath, place] of newPaths) yield pathNameUnit(rawPath, place, ledger);
	if (request.needsBase()) yield* baseUnits(request, boundary, touched);
}
async function walk({ dir, reader, revisions, ledger, spawn, progress }, include) {
	const walked = await walkRange(dir, reader, include, revisions.exclude, spawn);
	for (const object of walked.unread) unreadObject(ledger, object);
	if (walked.absent > 0) progress.notes.push(`${walked.absent} of the excluded objects are not here, so more may have been scanned than was asked for.`);
	return walked;
}
function nameShallow(commits, { dir, ledger }) {
	const shallow = new Set(dir.repository.shallow);
	for (const commit of commits) if (shallow.has(commit)) unreadUnit(ledger, {
		unit: `commit ${commit}`,
		reason: "its parents are beyond the shallow boundary"
	});
}
function messageUnit(object, stamp, { ledger, progress }) {
	const place = {
		source: object.type === "tag" ? "tag-message" : "commit-message",
		object: object.oid,
		...stamp
	};
	progress.places.set(object.oid, [place]);
	ledger.enumerated();
	return {
		id: `${object.type} ${object.oid}`,
		role: "target",
		object: object.oid,
		places: [place],
		content: object.content
	};
}
function stampOf({ content }, role, commit) {
	const person = readPerson(content, role);
	const date = person === null ? void 0 : isoTime(person.seconds);
	return {
		commit,
		...person === null ? {} : { author: person.name },
		...date === void 0 ? {} : { date }
	};
}
async function* baseUnits({ reader, revisions, ledger }, boundary, touched) {
	const trees = [];
	for await (const commit of readWhole(reader, boundary)) {
		const tree = "unread" in commit ? null : treeOf(commit);
		if (tree === null) unreadUnit(ledger, {
			unit: `commit ${commit.oid}`,
			reason: "unreadable"
		});
		else trees.push(tree);
	}
	for await (const commit of readWhole(reader, revisions.replaced ?? [])) trees.push(...("unread" in commit ? [] : [treeOf(commit)]).filter((tree) => tree !== null));
	const base = new Map();
	for await (const found of blobsAt(reader, trees, touched)) if (typeof found === "string") base.set(found, []);
	else unreadObject(ledger, found);
	yield* objectUnits(reader, base, "base", ledger);
}
function treeOf({ content }) {
	try {
		return readCommit(content).tree;
	} catch {
		return null;
	}
}
// src/sources/range-places.ts
async function locateInRange(holders, places, reader) {
	const order = new Map([...places.keys()].map((oid, index) => [oid, index]));
	const whereabouts = new Map();
	for (const [fingerprint, held] of holders) {
		const oids = [...held.keys()].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
		const inFiles = oids.flatMap((oid) => (places.get(oid) ?? []).filter(({ source }) => source === "range"));
		const inMessages = await partsOf(oids.filter((oid) => places.get(oid)?.some(({ source }) => source !== "range")), held, places, reader);
		whereabouts.set(fingerprint, {
			places: [...firstOfEachPath(inFiles), ...inMessages],
			exposure: null
		});
	}
	return whereabouts;
}
function firstOfEachPath(places) {
	const byPath = new Map();
	for (const place of places) byPath.set(place.path ?? "", [...byPath.get(place.path ?? "") ?? [], place]);
	return [...byPath.values()].flatMap((same) => same.slice(0, 1).map((first) => ({
		...first,
		objects: new Set(same.map(({ object }) => object)).size
	})));
}
async function partsOf(oids, held, places, reader) {
	const parts = new Map();
	for await (const object of readWhole(reader, oids)) {
		const [place] = places.get(object.oid) ?? [];
		if ("unread" in object || place === void 0) continue;
		for (const offset of held instanceof Map ? held.get(object.oid) ?? [] : []) {
			const source = classify(object.content, object.type, offset);
			const key = source === "identity" ? source : `${source} ${object.oid}`;
			const known = parts.get(key);
			if (known === void 0) parts.set(key, {
				...place,
				source,
				offsets: [offset]
			});
			else if (known.object === object.oid) parts.set(key, {
				...known,
				offsets: [...known.offsets ?? [], offset]
			});
		}
		if (!(held instanceof Map)) parts.set(object.oid, place);
	}
	return [...parts.values()];
}
// src/sources/range.ts
function rangeSource(options) {
	const { path, variables, revisions, signal } = options;
	const spawn = signal ? { signal } : {};
	const repository = options.repository ?? openRepository(path, variables);
	const { refs, problems } = readRefs(repository);
	const head = readHead(repository);
	const dir = openPrivateDir(repository, variables, {
		refs,
		heads: readOwnHeads(repository),
		branch: head.kind === "broken" ? null : head.branch,
		config: upstreamConfig(repository.config)
	});
	const reader = new ObjectReader(dir, spawn);
	const progress = {
		commits: 0,
		places: new Map(),
		notes: [...repository.notes]
	};
	return {
		command: options.command ?? "range",
		target: options.target ?? (isResolved(revisions) ? path : revisions.join(" ")),
		async *units(ledger, needsBase = () => true) {
			await requireGit(dir);
			for (const problem of [...repository.problems, ...isResolved(revisions) ? [] : problems]) unreadUnit(ledger, problem);
			const resolved = isResolved(revisions) ? revisions : await resolve(dir, head, refs.length, revisions);
			if (resolved.include.length === 0) progress.notes.push("There is no commit to scan.");
			yield* rangeUnits({
				dir,
				reader,
				revisions: resolved,
				ledger,
				needsBase,
				spawn,
				progress,
				onTouched: options.onTouched
			});
		},
		relocates: true,
		locate: async (holders) => locateInRange(holders, progress.places, reader),
		statistics: () => ({ commits: progress.commits }),
		notes: () => progress.notes,
		async close() {
			await reader.close();
			dir.close();
		}
	};
}
function isResolved(revisions) {
	return "include" in revisions;
}
async function resolve(dir, head, refs, revisions) {
	if (head.kind === "unborn" && refs === 0) return {
		include: [],
		exclude: [],
		single: false
	};
	return resolveRevisions(dir, revisions, head.kind === "commit" ? head.oid : null);
}
export { resolveRevisions as i, walkRange as n, blobsAt as r, rangeSource as t };
