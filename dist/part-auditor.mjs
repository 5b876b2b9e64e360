import { $ as LABEL_REACH, A as PORTS, At as PieceScanner, B as MARK, F as unfold, Ft as shifted, G as wideRegions, H as indexRules, I as unfoldWhole, J as skip, K as wideStart, L as isOpenable, Mt as movedMatch, Nt as hull, R as viewContext, S as hashBytes, U as RegionFinder, Ut as derive, V as MARK_REACH, W as TRIGGERS, X as linesAt, Y as skipBack, Z as assemble, en as disclose, it as readCommit, j as rulesFrom, jt as outcomeOf, ot as readTagTarget, q as VALUE, tn as makeFingerprinter, tt as MalformedTree } from "./scan.mjs";
import { _ as lfsContentId, c as TreeParser, f as Numbers, g as StoreStatistics, i as ObjectSlots, l as ObjectTable, m as addPieces, n as StoreReader, s as NOTED, t as StoreWalk, u as CommitList } from "./store-walk.mjs";
import { Worker } from "node:worker_threads";
// src/git/pack/worker-thread.ts
function startWorker(module, start) {
	return new ThreadWorker(new Worker(module, {
		workerData: start,
		env: {},
		execArgv: []
	}));
}
function serveParts(port, audit) {
	port.on("message", (part) => port.postMessage(audit.audit(part)));
}
var ThreadWorker = class {
	#worker;
	#death;
	#settle;
	constructor(worker) {
		this.#worker = worker;
		worker.on("message", (result) => this.#settle?.resolve(result));
		worker.on("messageerror", (error) => this.#die(error));
		worker.on("error", (error) => this.#die(error));
		worker.on("exit", (code) => this.#die(new Error(`it ended with code ${code}`)));
	}
	audit(part) {
		return new Promise((resolve, reject) => {
			if (this.#death !== void 0) return reject(this.#death);
			this.#settle = {
				resolve,
				reject
			};
			this.#worker.postMessage(part);
		});
	}
	async stop() {
		await this.#worker.terminate();
	}
	#die(error) {
		this.#death ??= error;
		this.#settle?.reject(this.#death);
	}
};
// src/core/far-anchors.ts
const NEAR = {
	before: LABEL_REACH.before + 64,
	after: 512
};
var FarAnchors = class {
	nearReach;
	#prefilter;
	#reach;
	constructor(rules, makePrefilter) {
		const far = rules.filter(isFar);
		this.nearReach = widest(rules.filter((rule) => !isFar(rule)));
		this.#reach = widest([...far, { reach: {
			before: 0,
			after: MARK_REACH
		} }]);
		this.#prefilter = makePrefilter({
			literals: [{
				text: MARK,
				ignoreCase: false
			}, ...far.flatMap(anchorsOf)],
			runs: []
		});
	}
	find(bytes, own = {
		start: 0,
		end: bytes.length
	}) {
		const { starts, ends, count } = this.#prefilter.find(bytes, own.start, own.end);
		const found = [];
		for (let i = 0; i < count; i++) {
			const span = {
				start: starts[i] ?? 0,
				end: ends[i] ?? 0
			};
			const window = {
				start: Math.max(0, span.start - this.#reach.before),
				end: Math.min(bytes.length, span.start + this.#reach.after)
			};
			found.push({
				far: true,
				span,
				window
			});
		}
		return found;
	}
};
function isFar({ spec, reach }) {
	if (spec.kind === "labelled") return reach.after > LABEL_REACH.after + NEAR.after;
	return spec.kind === "pattern" && (reach.before > NEAR.before || reach.after > NEAR.after);
}
function anchorsOf({ spec }) {
	if (spec.kind === "shape") return [];
	return spec.anchors.map((text) => ({
		text,
		ignoreCase: spec.kind === "labelled" || (spec.ignoreCase ?? false)
	}));
}
function widest(rules) {
	return {
		before: Math.max(NEAR.before, ...rules.map(({ reach }) => reach.before)),
		after: Math.max(NEAR.after, ...rules.map(({ reach }) => reach.after))
	};
}
// src/core/views/grow.ts
const MARGIN = 1024;
const LOOK = 256;
function grow(finder, find, bytes, span) {
	const near = {
		start: wordyStart(bytes, span.start) - MARGIN,
		end: wordyEnd(bytes, span.end) + MARGIN
	};
	for (let look = LOOK;; look *= 4) {
		const from = Math.min(wordyStart(bytes, Math.max(0, near.start - look)), wideStart(bytes, span.start));
		const to = Math.min(bytes.length, near.end + look);
		const grown = regionsIn(finder, find, bytes, {
			start: from,
			end: to
		}).filter((region) => region.start <= near.end && region.end >= near.start).reduce(hull, span);
		if ((from === 0 || grown.start > from + MARGIN) && (to === bytes.length || grown.end < to - MARGIN)) return grown;
	}
}
function regionsIn(finder, find, bytes, part) {
	const all = {
		start: 0,
		end: bytes.length
	};
	return [...finder.regionsAt(bytes, find(bytes, part.start, part.end), all), ...wideRegions(bytes, part)];
}
const LINES = 64;
const WORD_LIMIT = 1 << 20;
const BLANKS = new Uint8Array(256).fill(1, 32, 33).fill(1, 9, 10).fill(1, 13, 14);
function wordyStart(bytes, at) {
	let start = skipBack(VALUE, bytes, at, at - WORD_LIMIT);
	for (let lines = 0; lines < LINES; lines++) {
		const feed = skipBack(BLANKS, bytes, start, start - MARGIN) - 1;
		if (bytes[feed] !== 10) return start;
		const end = skipBack(BLANKS, bytes, feed, feed - MARGIN);
		const next = skipBack(VALUE, bytes, end, end - WORD_LIMIT);
		if (next === end) return start;
		start = next;
	}
	return start;
}
function wordyEnd(bytes, at) {
	return skip(VALUE, bytes, at, at + WORD_LIMIT);
}
// src/core/ranges.ts
function createRangeScanner(rules, ports) {
	const optics = {
		set: indexRules(rules, ports.makePrefilter),
		latin1: ports.latin1,
		inflater: ports.inflater
	};
	const far = new FarAnchors(rules, ports.makePrefilter);
	const triggers = ports.makePrefilter(TRIGGERS);
	const regions = new RegionFinder(triggers.spec);
	const inFull = (bytes) => unfoldWhole(optics, bytes, viewContext(optics.inflater, bytes.length));
	const assembled = (bytes, found) => assemble(found, {
		locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
		textOf: ({ start, end }) => ports.latin1(bytes, start, end)
	});
	return {
		reach: far.nearReach,
		traces: (bytes, own) => [...tracesOf(own ? part(optics, bytes, own) : inFull(bytes)), ...far.find(bytes, own)],
		grow: (bytes, { start, end }) => {
			const touched = {
				start: Math.max(0, start - far.nearReach.after),
				end: Math.min(bytes.length, end + far.nearReach.before)
			};
			return grow(regions, (all, from, to) => triggers.find(all, from, to), bytes, touched);
		},
		isWhole: isOpenable,
		assemble: (bytes, traces) => assembled(bytes, unfolded(traces)),
		pieces: new PieceScanner((bytes) => assembled(bytes, inFull(bytes)), ports.latin1)
	};
}
function moved(trace, by) {
	return "rule" in trace ? movedMatch(trace, by) : {
		...trace,
		span: shifted(trace.span, by),
		window: shifted(trace.window, by)
	};
}
function part(optics, bytes, own) {
	return unfold(optics, bytes, own, {
		atStart: true,
		atEnd: true
	}, viewContext(optics.inflater, bytes.length));
}
function tracesOf({ matches, marks, unread, skipped }) {
	return [
		...matches,
		...marks,
		...unread.map(gapOf("unread")),
		...skipped.map(gapOf("skipped"))
	];
}
function gapOf(gap) {
	return ({ span, reason }) => ({
		gap,
		reason,
		span,
		window: span
	});
}
function unfolded(traces) {
	const found = {
		matches: [],
		marks: [],
		unread: [],
		skipped: []
	};
	for (const trace of traces) if ("rule" in trace) found.matches.push(trace);
	else if ("target" in trace) found.marks.push(trace);
	else if ("gap" in trace) found[trace.gap].push(trace);
	return found;
}
// src/git/pack/changes.ts
function findChanges(runs, baseBytes, resultBytes, slack, changes) {
	changes.clear();
	let done = 0;
	let wasStart = true;
	for (let i = 0; i < runs.count; i += 1) {
		const target = runs.targets[i] ?? 0;
		const source = runs.sources[i] ?? 0;
		if (!(wasStart && target === 0 && source === 0)) changes.add(Math.max(0, done - 1), Math.min(resultBytes, target + 1), slack);
		done = target + (runs.lengths[i] ?? 0);
		wasStart = false;
	}
	if (!(runs.count > 0 && done === resultBytes && (runs.sources[runs.count - 1] ?? 0) + (runs.lengths[runs.count - 1] ?? 0) === baseBytes)) changes.add(Math.max(0, done - 1), resultBytes, slack);
}
// src/git/pack/inherit.ts
function inherit(scanner, traces, runs, baseBytes, resultBytes) {
	const inherited = [];
	const anchors = [];
	const before = widestBefore(traces);
	for (let run = 0; run < runs.count; run += 1) {
		const source = runs.sources[run] ?? 0;
		const end = source + (runs.lengths[run] ?? 0);
		const by = (runs.targets[run] ?? 0) - source;
		for (let i = firstFrom(traces, source - before); i < traces.length; i += 1) {
			const trace = traces[i];
			if (trace === void 0 || trace.window.start > end) break;
			if (liesInRun(trace.window, source, end, by, baseBytes, resultBytes)) inherited.push(scanner.moved(trace, by));
			else if (trace.span.start >= source && trace.span.start < end) anchors.push(trace.span.start + by);
		}
	}
	return {
		traces: inherited,
		anchors: anchors.sort((a, b) => a - b)
	};
}
function byWindow(a, b) {
	return a.window.start - b.window.start || a.span.start - b.span.start;
}
function widestBefore(traces) {
	return traces.reduce((widest, { span, window }) => Math.max(widest, span.start - window.start), 0);
}
function firstFrom(traces, start) {
	let low = 0;
	let high = traces.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((traces[middle]?.window.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
function isCopied(window, runs, baseBytes, resultBytes) {
	const run = lastRunAt(runs, window.start);
	if (run < 0) return false;
	const source = runs.sources[run] ?? 0;
	const by = (runs.targets[run] ?? 0) - source;
	return liesInRun({
		start: window.start - by,
		end: window.end - by
	}, source, source + (runs.lengths[run] ?? 0), by, baseBytes, resultBytes);
}
function lastRunAt(runs, start) {
	let low = 0;
	let high = runs.count;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((runs.targets[middle] ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
function liesInRun(window, source, end, by, baseBytes, resultBytes) {
	const starts = window.start > source || window.start === 0 && source === 0 && by === 0;
	const ends = window.end < end || window.end === baseBytes && end === baseBytes && end + by === resultBytes;
	return starts && ends;
}
// src/git/pack/span-list.ts
var SpanList = class {
	count = 0;
	starts = new Uint32Array(256);
	ends = new Uint32Array(256);
	clear() {
		this.count = 0;
	}
	add(start, end, slack) {
		let from = start;
		let to = end;
		for (; this.count > 0 && from <= (this.ends[this.count - 1] ?? 0) + slack; this.count -= 1) {
			from = Math.min(from, this.starts[this.count - 1] ?? 0);
			to = Math.max(to, this.ends[this.count - 1] ?? 0);
		}
		if (this.count === this.starts.length) this.#grow();
		this.starts[this.count] = from;
		this.ends[this.count] = to;
		this.count += 1;
	}
	bytes() {
		let sum = 0;
		for (let i = 0; i < this.count; i += 1) sum += (this.ends[i] ?? 0) - (this.starts[i] ?? 0);
		return sum;
	}
	#grow() {
		const starts = new Uint32Array(2 * this.starts.length);
		const ends = new Uint32Array(2 * this.ends.length);
		starts.set(this.starts);
		ends.set(this.ends);
		this.starts = starts;
		this.ends = ends;
	}
};
// src/git/pack/delta-scanner.ts
const MEASURED = {
	small: 4096,
	slack: 1024,
	share: .5
};
var DeltaScanner = class {
	#scanner;
	#thresholds;
	#changes = new SpanList();
	#parts = new SpanList();
	constructor(scanner, thresholds = MEASURED) {
		this.#scanner = scanner;
		this.#thresholds = thresholds;
	}
	scan(bytes) {
		return this.#inFull(bytes, this.#scanner.isWhole(bytes));
	}
	scanDelta(bytes, runs, base, baseBytes) {
		const whole = this.#scanner.isWhole(bytes);
		const { small, slack, share } = this.#thresholds;
		if (whole || base.whole || bytes.length <= small) return this.#inFull(bytes, whole);
		findChanges(runs, baseBytes, bytes.length, slack, this.#changes);
		const inherited = base.traces.length === 0 ? NONE : inherit(this.#scanner, base.traces, runs, baseBytes, bytes.length);
		if (this.#collectParts(bytes, inherited.anchors) > bytes.length * share) return this.#inFull(bytes, false);
		const traces = [...inherited.traces, ...this.#scanParts(bytes, runs, baseBytes)];
		return traces.length === 0 ? NOTHING : {
			traces: traces.sort(byWindow),
			whole: false
		};
	}
	#inFull(bytes, whole) {
		const traces = this.#scanner.traces(bytes);
		if (traces.length === 0) return whole ? NOTHING_WHOLE : NOTHING;
		return {
			traces: [...traces].sort(byWindow),
			whole
		};
	}
	#collectParts(bytes, anchors) {
		this.#parts.clear();
		let next = 0;
		for (let i = 0; i < this.#changes.count; i += 1) {
			const { start, end } = this.#scanner.grow(bytes, {
				start: this.#changes.starts[i] ?? 0,
				end: this.#changes.ends[i] ?? 0
			});
			for (; (anchors[next] ?? Infinity) < end; next += 1) this.#addAnchor(anchors[next] ?? 0);
			this.#parts.add(start, end, 0);
		}
		for (; next < anchors.length; next += 1) this.#addAnchor(anchors[next] ?? 0);
		return this.#parts.bytes();
	}
	#addAnchor(at) {
		this.#parts.add(at, at + 1, 0);
	}
	#scanParts(bytes, runs, baseBytes) {
		const found = [];
		for (let i = 0; i < this.#parts.count; i += 1) {
			const own = {
				start: this.#parts.starts[i] ?? 0,
				end: this.#parts.ends[i] ?? 0
			};
			for (const trace of this.#scanner.traces(bytes, own)) if (!isCopied(trace.window, runs, baseBytes, bytes.length)) found.push(trace);
		}
		return found;
	}
};
const NOTHING = {
	traces: [],
	whole: false
};
const NOTHING_WHOLE = {
	traces: [],
	whole: true
};
const NONE = {
	traces: [],
	anchors: []
};
// src/git/pack/links.ts
var LinkCollector = class {
	#slots;
	#idBytes;
	#parser;
	#isOfNote;
	#absent;
	#gitlinks;
	#trees = new TreeLists();
	#commits = new CommitList();
	#tags = new Numbers(16);
	#malformed = [];
	constructor(slots, format, isOfNote) {
		this.#slots = slots;
		this.#idBytes = hashBytes(format);
		this.#absent = new ObjectTable(this.#idBytes, 16);
		this.#gitlinks = new ObjectTable(this.#idBytes, 16);
		this.#isOfNote = isOfNote;
		this.#parser = new TreeParser(this.#idBytes, (bytes, entry) => this.#entry(bytes, entry));
	}
	tree(slot, bytes, runs, base) {
		try {
			return runs !== void 0 && base !== void 0 ? this.#parser.derived(bytes, runs, base) : this.#parser.whole(bytes);
		} catch (error) {
			if (!(error instanceof MalformedTree)) throw error;
			if (slot !== void 0) this.#malformed.push({
				id: this.#slots.id(slot),
				type: "tree",
				reason: error.message
			});
			return;
		} finally {
			if (slot !== void 0) this.#trees.add(slot, this.#parser);
		}
	}
	notedPieces(bytes) {
		const pieces = [];
		this.#parser.eachNoted(bytes, (entry) => addPieces(pieces, bytes, entry, (_, at) => this.#slots.find(bytes, at) >= 0));
		return pieces;
	}
	commit(slot, bytes) {
		this.#reading(slot, "commit", () => {
			const { tree, parents, date } = readCommit(bytes);
			this.#commits.push(slot, this.#refer(tree), parents.map((parent) => this.#refer(parent)), date);
		});
	}
	tag(slot, bytes) {
		this.#reading(slot, "tag", () => {
			const target = this.#refer(readTagTarget(bytes));
			this.#tags.push(slot);
			this.#tags.push(target);
		});
	}
	take() {
		const links = {
			...this.#trees.data(),
			commits: this.#commits.data(),
			tags: this.#tags.toArray(),
			absent: this.#absent.data().ids,
			gitlinks: this.#gitlinks.data().ids,
			malformed: this.#malformed
		};
		this.#absent = new ObjectTable(this.#idBytes, 16);
		this.#gitlinks = new ObjectTable(this.#idBytes, 16);
		this.#trees = new TreeLists();
		this.#commits = new CommitList();
		this.#tags = new Numbers(16);
		this.#malformed = [];
		return links;
	}
	#entry(bytes, entry) {
		const { nameStart, nameEnd, idStart, end, isGitlink } = entry;
		const slot = this.#slots.find(bytes, idStart);
		const isNoted = this.#isOfNote !== void 0 && (this.#isOfNote(bytes, nameStart, nameEnd) || slot < 0 && this.#isOfNote(bytes, idStart, end));
		if (isGitlink) this.#gitlinks.add(bytes, idStart);
		const child = slot >= 0 || isGitlink ? slot : this.#slots.count + this.#absent.add(bytes, idStart);
		return (entry.isTree ? child + 1 : 0) + (isNoted ? NOTED : 0);
	}
	#refer(id) {
		if (id.length !== 2 * this.#idBytes) throw new SyntaxError("an object id of another format");
		return this.#number(Buffer.from(id, "hex"), 0);
	}
	#number(bytes, at) {
		const slot = this.#slots.find(bytes, at);
		return slot >= 0 ? slot : this.#slots.count + this.#absent.add(bytes, at);
	}
	#reading(slot, type, read) {
		try {
			read();
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			this.#malformed.push({
				id: this.#slots.id(slot),
				type,
				reason: error.message
			});
		}
	}
};
var TreeLists = class {
	#trees = new Numbers();
	#start = new Numbers();
	#end = new Numbers();
	#subtrees = new Numbers();
	#lastStart = 0;
	add(tree, { entries, length }) {
		const first = this.#subtrees.length;
		for (let i = 1; i < length; i += 2) {
			const child = (entries[i] ?? 0) & ~NOTED;
			if (child !== 0) this.#subtrees.push(child - 1);
		}
		if (this.#repeatsLast(first)) this.#subtrees.truncate(first);
		else this.#lastStart = first;
		this.#trees.push(tree);
		this.#start.push(this.#lastStart);
		this.#end.push(this.#subtrees.length);
	}
	data() {
		return {
			trees: this.#trees.toArray(),
			subtreeStart: this.#start.toArray(),
			subtreeEnd: this.#end.toArray(),
			subtrees: this.#subtrees.toArray()
		};
	}
	#repeatsLast(first) {
		const length = this.#subtrees.length - first;
		if (first - this.#lastStart !== length) return false;
		for (let i = 0; i < length; i += 1) if (this.#subtrees.at(this.#lastStart + i) !== this.#subtrees.at(first + i)) return false;
		return true;
	}
};
// src/git/pack/part-audit.ts
var PartAudit = class {
	#reader;
	#walk;
	#tally;
	constructor(survey, scanner, seal) {
		const slots = new ObjectSlots(survey);
		this.#reader = new StoreReader(survey);
		this.#tally = new Tally(scanner, seal, new LinkCollector(slots, survey.format, scanner.pieces && ((bytes, start, end) => scanner.pieces?.isOfNote(bytes, start, end) ?? true)));
		this.#walk = new StoreWalk(this.#reader, slots, this.#tally);
	}
	audit(part) {
		this.#walk.walk(part);
		return this.#tally.take();
	}
	close() {
		this.#reader.close();
	}
};
var Tally = class {
	#scanner;
	#engine;
	#seal;
	#links;
	#statistics = new StoreStatistics();
	#scanned = 0;
	#bytes = 0;
	#found = [];
	#unread = [];
	#deferred = [];
	#lfs = [];
	constructor(scanner, seal, links) {
		this.#scanner = scanner;
		this.#engine = new DeltaScanner(scanner);
		this.#seal = seal;
		this.#links = links;
	}
	whole(name, type, bytes) {
		return this.#object(name, type, bytes, void 0);
	}
	derived(name, type, bytes, runs, base, baseBytes) {
		return this.#object(name, type, bytes, {
			runs,
			known: base,
			bytes: baseBytes
		});
	}
	foreign(type, bytes) {
		if (type !== "tree") return {
			seen: this.#engine.scan(bytes),
			entries: void 0
		};
		const entries = this.#links.tree(void 0, bytes);
		return {
			seen: this.#isText(type, bytes, entries) ? this.#engine.scan(bytes) : void 0,
			entries
		};
	}
	failed(id, { kind, message }) {
		(kind === "damaged" ? this.#unread : this.#deferred).push({
			id,
			reason: message
		});
	}
	take() {
		const result = {
			scanned: this.#scanned,
			bytes: this.#bytes,
			found: this.#found,
			unread: this.#unread,
			deferred: this.#deferred,
			learnt: {
				links: this.#links.take(),
				statistics: this.#statistics.data(),
				lfs: this.#lfs
			}
		};
		this.#statistics = new StoreStatistics();
		this.#scanned = 0;
		this.#bytes = 0;
		this.#found = [];
		this.#unread = [];
		this.#deferred = [];
		this.#lfs = [];
		return result;
	}
	#object(name, type, bytes, from) {
		if (!name.spare) this.#count(type, bytes.length);
		if (type !== "tree") {
			const seen = this.#scan(name, type, bytes, from);
			if (!name.spare) this.#learn(name, type, bytes);
			return {
				seen,
				entries: void 0
			};
		}
		const entries = this.#links.tree(name.spare ? void 0 : name.slot(), bytes, from?.runs, from?.known.entries);
		if (this.#isText(type, bytes, entries)) return {
			seen: this.#scan(name, type, bytes, from),
			entries
		};
		if (!name.spare) this.#scanNames(name, bytes);
		return {
			seen: void 0,
			entries
		};
	}
	#count(type, size) {
		this.#scanned += 1;
		this.#bytes += size;
		this.#statistics.count({
			type,
			size
		});
	}
	#isText(type, bytes, entries) {
		return type !== "tree" || entries === void 0 || this.#scanner.pieces === void 0 || bytes.length > 8388608;
	}
	#scan(name, type, bytes, from) {
		const seen = from?.known.seen === void 0 ? this.#engine.scan(bytes) : this.#engine.scanDelta(bytes, from.runs, from.known.seen, from.bytes);
		if (!name.spare && seen.traces.length > 0) this.#tell(name, type, bytes, this.#scanner.assemble(bytes, seen.traces));
		return seen;
	}
	#scanNames(name, bytes) {
		const pieces = this.#links.notedPieces(bytes);
		if (pieces.length > 0 && this.#scanner.pieces) this.#tell(name, "tree", bytes, this.#scanner.pieces.scan(bytes, pieces));
	}
	#tell(name, type, bytes, result) {
		if (tellsAnything(result)) this.#found.push({
			id: name.id(),
			type,
			bytes: bytes.length,
			outcome: this.#seal(result)
		});
	}
	#learn(name, type, bytes) {
		if (type === "tag") this.#links.tag(name.slot(), bytes);
		if (type === "commit") {
			this.#links.commit(name.slot(), bytes);
			this.#statistics.commit(bytes);
		}
		const pointsTo = type === "blob" ? lfsContentId(bytes) : void 0;
		if (pointsTo !== void 0) this.#lfs.push(pointsTo);
	}
};
function tellsAnything({ detections, marks, unread, skipped }) {
	return detections.length + marks.length + unread.length + skipped.length > 0;
}
// src/git/pack/part-scanner.ts
function partScanner(scanner) {
	return {
		traces: (bytes, own) => scanner.traces(bytes, own),
		moved,
		grow: (bytes, changed) => scanner.grow(bytes, changed),
		isWhole: (bytes) => scanner.isWhole(bytes),
		assemble: (bytes, traces) => scanner.assemble(bytes, traces),
		pieces: scanner.pieces
	};
}
// src/surfaces/part-auditor.ts
function makePartAudit(survey, settings) {
	const scanner = createRangeScanner(rulesFrom(settings.scanner), PORTS);
	const sealing = {
		fingerprint: makeFingerprinter(derive, settings.key),
		disclose: settings.disclose ? disclose : void 0
	};
	return new PartAudit(survey, partScanner(scanner), (result) => outcomeOf(result, sealing));
}
export { serveParts as n, startWorker as r, makePartAudit as t };
