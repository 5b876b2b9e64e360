const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_objects_whole = require("./objects-whole.cjs");
const require_base = require("./base.cjs");
const require_object_parts = require("./object-parts.cjs");
// src/git/config-upstream.ts
function upstreamConfig(config) {
	return config.entries.flatMap(([key, value]) => {
		const [, section, subsection, name] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(key) ?? [];
		if (section === void 0 || subsection === void 0 || !(section === "branch" ? name !== "fetch" : name === "fetch") || /[\0\n]/.test(subsection + value)) return [];
		return [`[${section} ${require_scan.quoteConfigValue(subsection)}]`, `\t${name} = ${require_scan.quoteConfigValue(value)}`];
	});
}
// src/git/resolve.ts
async function resolveRevisions(git, revisions, head) {
	if (revisions.length === 0) throw new require_base.Fault("usage", "Name the commits to scan, for instance main..topic or HEAD --not --remotes.");
	const refused = revisions.find((revision) => revision.startsWith("-") && !ALLOWED.test(revision));
	if (refused !== void 0) throw new require_base.Fault("usage", `Not an option of a range: ${JSON.stringify(refused.slice(0, 60))}. Known: --not, --all, --branches, --tags, --remotes, --glob=PATTERN.`);
	const ids = await parse(git, revisions, head);
	const exclude = ids.filter((id) => id.startsWith("^")).map((id) => id.slice(1)).filter(require_scan.isOid);
	const include = ids.filter(require_scan.isOid);
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
	if (ids.slice(-2).join() !== "--,") throw new require_base.Fault("git", "git rev-parse failed: its answer is cut short.");
	return ids;
}
async function ask(git, args) {
	try {
		return await require_base.runGit(git, [
			"rev-parse",
			...args,
			"--"
		]);
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		const shown = JSON.stringify(args.join(" ").slice(0, 100));
		throw new require_base.Fault("usage", `Not found here: ${shown}. Check the names; in a shallow clone, fetch more history.`, { cause: error });
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
		for await (const object of require_objects_whole.readWhole(reader, level.map(({ tree }) => tree))) {
			const branches = visits.next().value?.wanted.below ?? new Map();
			if ("unread" in object) yield object;
			else yield* entriesOf(object.oid, object.content, branches, below);
		}
		level = [...below.values()];
	}
}
function* entriesOf(tree, content, branches, below) {
	const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
	const cursor = new require_scan.TreeCursor(bytes, tree.length === 40 ? 20 : 32);
	try {
		while (cursor.next()) {
			const branch = branches.get(bytes.toString("latin1", cursor.nameStart, cursor.nameEnd));
			if (branch === void 0 || cursor.isGitlink) continue;
			const id = require_scan.oid(bytes.toString("hex", cursor.idStart, cursor.end));
			if (cursor.isTree) below.set(`${id} ${branch.id}`, {
				tree: id,
				wanted: branch
			});
			else if (branch.isPath) yield id;
		}
	} catch (error) {
		if (!(error instanceof require_scan.MalformedTree)) throw error;
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
	const ask = (...args) => answerOf(require_base.runGit(git, [
		"rev-list",
		...args,
		"--stdin"
	], {
		...options,
		input
	}));
	const list = await ask("--topo-order", "--reverse", "--boundary", "--parents");
	const walked = list === null ? null : readList(list);
	if (walked === null) return null;
	return include.every((id) => walked.parents.has(id)) || await ask("--count") === `${walked.parents.size}\n` ? {
		commits: [...walked.parents.keys()],
		boundary: walked.boundary,
		unread: []
	} : null;
}
async function answerOf(output) {
	try {
		return (await output).toString("latin1");
	} catch (error) {
		if (require_base.isFault(error)) return null;
		throw error;
	}
}
function readList(list) {
	const parents = new Map();
	const boundary = new Set();
	for (const line of list.split("\n")) {
		const [commit = "", ...behind] = line.split(" ");
		if (require_scan.isOid(commit)) parents.set(commit, behind.filter(require_scan.isOid));
		else if (commit.startsWith("-") && require_scan.isOid(commit.slice(1))) boundary.add(require_scan.oid(commit.slice(1)));
	}
	return [...parents.values()].every((behind) => behind.every((id) => parents.has(id) || boundary.has(id))) && (list === "" || list.endsWith("\n")) ? {
		parents,
		boundary: [...boundary]
	} : null;
}
async function presentOf(reader, oids) {
	const present = [];
	for await (const object of require_objects_whole.readWhole(reader, oids)) if (!("unread" in object)) present.push(object.oid);
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
		for await (const object of require_objects_whole.readWhole(reader, fresh)) {
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
		return require_scan.readCommit(content).parents;
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
		for await (const record of require_scan.diffCommits(git, commits, options)) if (typeof record === "string") {
			yield* passedOver(commits, progress, record);
			commit = record;
		} else if (commit !== void 0) yield {
			commit,
			change: record
		};
		yield* passedOver(commits, progress, void 0);
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
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
async function readChanges(request, commits, stamps, trees, known) {
	const { git, repository, ledger, spawn } = request;
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
	for await (const found of known ?? (commits.length === 0 ? [] : diffRange(await git(), commits, spawn))) if ("unread" in found) require_scan.unreadObject(ledger, found);
	else take(found.change, stamps.get(found.commit) ?? { commit: found.commit });
	for (const tree of trees) try {
		for await (const change of require_scan.listTree(await git(), tree, repository.objectFormat, spawn)) take(change, { commit: null });
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		require_scan.unreadUnit(ledger, {
			unit: `tree ${tree}`,
			reason: error.message
		});
	}
	if (submodules.size > 0) require_scan.skippedUnit(ledger, "submodule", submodules.size);
	return changes;
}
function addBlob(blobs, { after, path }, stamp) {
	const blob = require_scan.blobOf(after);
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
// src/git/direct/straight-line.ts
function straightLine(objects, base, head, shallow) {
	const line = [];
	let oid = head;
	let commit = oid === base ? null : headerOf(objects, oid);
	while (oid !== base) {
		const [parent, ...others] = commit?.parents ?? [];
		if (commit === null || parent === void 0 || others.length > 0 || line.length === LONGEST || shallow.includes(oid)) return null;
		const behind = headerOf(objects, parent);
		if (behind === null) return null;
		line.push({
			oid,
			tree: commit.tree,
			parentTree: behind.tree
		});
		[oid, commit] = [parent, behind];
	}
	return line.reverse();
}
const LONGEST = 500;
function headerOf(objects, oid) {
	const object = objects.read(oid);
	try {
		return object?.type === "commit" ? require_scan.readCommit(object.content) : null;
	} catch {
		return null;
	}
}
// src/git/direct/tree-diff.ts
function diffPlainTrees(objects, before, after, hashLength) {
	const changes = [];
	try {
		compare({
			trees: new require_scan.PlainTrees(objects, hashLength),
			changes,
			empty: require_scan.emptyTree(hashLength === 20 ? "sha1" : "sha256")
		}, before, after, "");
	} catch (error) {
		if (error instanceof require_scan.Unanswered) return null;
		throw error;
	}
	return changes.sort((a, b) => a.rawPath < b.rawPath ? -1 : 1);
}
function compare(comparison, before, after, prefix) {
	if (before === after) return;
	const [old, fresh] = [comparison.trees.read(before), comparison.trees.read(after)];
	for (const name of new Set([...old.keys(), ...fresh.keys()])) compareEntry(comparison, entry(old, name), entry(fresh, name), prefix + name);
}
function entry(entries, name) {
	return entries.get(name) ?? null;
}
function compareEntry(comparison, before, after, rawPath) {
	if (before?.mode === after?.mode && before?.oid === after?.oid) return;
	const [old, fresh] = [before, after].map((version) => version !== null && require_scan.isFolder(version) ? version.oid : null);
	if (old || fresh) compare(comparison, old ?? comparison.empty, fresh ?? comparison.empty, `${rawPath}/`);
	const [was, is] = [old ? null : before, fresh ? null : after];
	if (was !== null || is !== null) comparison.changes.push({
		path: require_scan.pathName(Buffer.from(rawPath, "latin1")),
		rawPath,
		before: [was],
		after: is,
		unmerged: false
	});
}
// src/sources/range-direct.ts
function quickRange({ reader, repository, revisions }, include) {
	const [head, ...heads] = include;
	const [base, ...bases] = revisions.exclude;
	if (!(reader instanceof require_scan.QuickReader) || head === void 0 || base === void 0 || heads.length + bases.length > 0) return null;
	const line = straightLine(reader.objects, base, head, repository.shallow);
	if (line === null) return null;
	const changes = [];
	for (const { oid, tree, parentTree } of line) {
		const found = diffPlainTrees(reader.objects, parentTree, tree, repository.objectFormat === "sha1" ? 20 : 32);
		if (found === null) return null;
		changes.push(...found.map((change) => ({
			commit: oid,
			change
		})));
	}
	return {
		commits: line.map(({ oid }) => oid),
		boundary: line.length === 0 ? [] : [base],
		changes
	};
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
		for await (const object of require_objects_whole.readWhole(reader, fresh)) if ("unread" in object) require_scan.unreadObject(ledger, object);
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
		return [require_scan.readTagTarget(content)];
	} catch {
		require_scan.unreadObject(ledger, {
			oid,
			unread: "a damaged tag"
		});
		return [];
	}
}
function parentsOf({ content }) {
	try {
		return require_scan.readCommit(content).parents;
	} catch {
		return [];
	}
}
// src/sources/range-units.ts
async function* rangeUnits(request) {
	const { reader, revisions, ledger, progress } = request;
	const tips = await readTips(reader, revisions.include, revisions.exclude, ledger);
	const quick = quickRange(request, tips.commits);
	const { commits, boundary } = revisions.single ? {
		commits: tips.commits,
		boundary: tips.parents
	} : quick ?? await walk(request, tips.commits);
	progress.commits = commits.length;
	nameShallow(commits, request);
	for (const tag of tips.tags) yield messageUnit(tag, stampOf(tag, "tagger", null), request);
	const stamps = new Map();
	for await (const commit of require_objects_whole.readWhole(reader, commits)) {
		if ("unread" in commit) {
			require_scan.unreadObject(ledger, commit);
			continue;
		}
		const stamp = stampOf(commit, "author", commit.oid);
		stamps.set(commit.oid, stamp);
		yield messageUnit(commit, stamp, request);
	}
	const { blobs, newPaths, touched } = await readChanges(request, commits, stamps, tips.trees, quick?.changes);
	request.onTouched?.(touched);
	for (const blob of tips.blobs) blobs.set(blob, [{
		source: "range",
		object: blob,
		commit: null
	}]);
	for (const [blob, places] of blobs) progress.places.set(blob, places);
	yield* require_scan.objectUnits(reader, blobs, "target", ledger);
	for (const [rawPath, place] of newPaths) yield require_scan.pathNameUnit(rawPath, place, ledger);
	if (request.needsBase()) yield* baseUnits(request, boundary, touched);
}
async function walk({ git, reader, revisions, ledger, spawn, progress }, include) {
	if (include.length === 0) return {
		commits: [],
		boundary: [],
		unread: [],
		absent: 0
	};
	const walked = await walkRange(await git(), reader, include, revisions.exclude, spawn);
	for (const object of walked.unread) require_scan.unreadObject(ledger, object);
	if (walked.absent > 0) progress.notes.push(`${walked.absent} of the excluded objects ${walked.absent === 1 ? "is" : "are"} not here, so more may have been scanned than was asked for.`);
	return walked;
}
function nameShallow(commits, { repository, ledger }) {
	const shallow = new Set(repository.shallow);
	for (const commit of commits) if (shallow.has(commit)) require_scan.unreadUnit(ledger, {
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
	const person = require_scan.readPerson(content, role);
	const date = person === null ? void 0 : require_scan.isoTime(person.seconds);
	return {
		commit,
		...person === null ? {} : { author: person.name },
		...date === void 0 ? {} : { date }
	};
}
async function* baseUnits({ reader, revisions, ledger }, boundary, touched) {
	const trees = [];
	for await (const commit of require_objects_whole.readWhole(reader, boundary)) {
		const tree = "unread" in commit ? null : treeOf(commit);
		if (tree === null) require_scan.unreadUnit(ledger, {
			unit: `commit ${commit.oid}`,
			reason: "unreadable"
		});
		else trees.push(tree);
	}
	for await (const commit of require_objects_whole.readWhole(reader, revisions.replaced ?? [])) trees.push(...("unread" in commit ? [] : [treeOf(commit)]).filter((tree) => tree !== null));
	const base = new Map();
	for await (const found of blobsAt(reader, trees, touched)) if (typeof found === "string") base.set(found, []);
	else require_scan.unreadObject(ledger, found);
	yield* require_scan.objectUnits(reader, base, "base", ledger);
}
function treeOf({ content }) {
	try {
		return require_scan.readCommit(content).tree;
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
	for await (const object of require_objects_whole.readWhole(reader, oids)) {
		const [place] = places.get(object.oid) ?? [];
		if ("unread" in object || place === void 0) continue;
		for (const offset of held instanceof Map ? held.get(object.oid) ?? [] : []) {
			const source = require_object_parts.classify(object.content, object.type, offset);
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
var range_exports = require_rolldown_runtime.__exportAll({ rangeSource: () => rangeSource });
function rangeSource(options) {
	const { path, revisions, signal } = options;
	const opened = options.opened ?? openForRange(options);
	const { repository, reader } = opened;
	const { refs, problems } = isResolved(revisions) ? {
		refs: [],
		problems: []
	} : require_scan.readRefs(repository);
	const progress = {
		commits: 0,
		places: new Map(),
		notes: [...repository.notes]
	};
	return {
		command: options.command ?? "range",
		target: options.target ?? (isResolved(revisions) ? path : revisions.join(" ")),
		async *units(ledger, needsBase = () => true) {
			if (options.opened === void 0) await opened.git();
			for (const problem of [...repository.problems, ...problems]) require_scan.unreadUnit(ledger, problem);
			const resolved = isResolved(revisions) ? revisions : await resolve(await opened.git(), require_scan.readHead(repository), refs.length, revisions);
			if (resolved.include.length === 0) progress.notes.push("There is no commit to scan.");
			yield* rangeUnits({
				...opened,
				revisions: resolved,
				ledger,
				needsBase,
				spawn: signal ? { signal } : {},
				progress,
				onTouched: options.onTouched
			});
		},
		relocates: true,
		locate: async (holders) => locateInRange(holders, progress.places, reader),
		statistics: () => ({ commits: progress.commits }),
		notes: () => progress.notes,
		async close() {
			if (options.opened === void 0) await opened.close();
		}
	};
}
function openForRange({ path, variables, revisions, signal }) {
	const repository = require_scan.openRepository(path, variables);
	const head = require_scan.readHead(repository);
	const dir = require_scan.openPrivateDir(repository, variables, {
		refs: isResolved(revisions) ? [] : require_scan.readRefs(repository).refs,
		heads: require_scan.readOwnHeads(repository),
		branch: head.kind === "broken" ? null : head.branch,
		config: upstreamConfig(repository.config),
		logs: isResolved(revisions) || !revisions.some((revision) => revision.includes("@{")) ? [] : require_objects_whole.readRawLogs(repository)
	});
	const reader = new require_scan.ObjectReader(dir, signal ? { signal } : {});
	let checked = null;
	return {
		repository,
		reader,
		git: () => checked ??= require_scan.requireGit(dir).then(() => dir),
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
Object.defineProperty(exports, "blobsAt", {
	enumerable: true,
	get: function() {
		return blobsAt;
	}
});
Object.defineProperty(exports, "rangeSource", {
	enumerable: true,
	get: function() {
		return rangeSource;
	}
});
Object.defineProperty(exports, "range_exports", {
	enumerable: true,
	get: function() {
		return range_exports;
	}
});
Object.defineProperty(exports, "resolveRevisions", {
	enumerable: true,
	get: function() {
		return resolveRevisions;
	}
});
Object.defineProperty(exports, "walkRange", {
	enumerable: true,
	get: function() {
		return walkRange;
	}
});
