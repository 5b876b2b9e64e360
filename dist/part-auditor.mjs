import { $ as outcomeOf, A as isOpenable, B as VALUE, C as PORTS, Dt as makeFingerprinter, Et as disclose, F as indexRules, G as assemble, H as skipBack, I as RegionFinder, L as TRIGGERS, N as MARK, O as unfold, P as MARK_REACH, R as wideRegions, U as movedMatch, V as skip, W as linesAt, et as hull, j as viewContext, k as unfoldWhole, nt as shifted, q as LABEL_REACH, ut as derive, w as rulesFrom, z as wideStart } from "./scan.mjs";
import { i as readCommit, n as TreeCursor, o as readTagTarget, t as MalformedTree } from "./trees.mjs";
import { C as StoreStatistics, S as Numbers, _ as intact, a as readLoose, b as CommitList, d as readEntry, f as ObjectSlots, g as asDamage, h as Damage, l as newEntryHead, o as ARENA_LIMIT, p as PackIndex, r as FileWindow, t as positionOf, u as objectType, v as hashBytes, w as lfsContentId, y as ObjectTable } from "./survey.mjs";
import { closeSync, openSync } from "node:fs";
import { constants as constants$1, crc32, createInflate, inflateSync } from "node:zlib";
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
	return spec.kind === "pattern" && (reach.before > NEAR.before || reach.after > NEAR.after);
}
function anchorsOf({ spec }) {
	if (spec.kind !== "pattern") return [];
	return spec.anchors.map((text) => ({
		text,
		ignoreCase: spec.ignoreCase ?? false
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
const LOOK = 2048;
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
	return {
		reach: far.nearReach,
		traces: (bytes, own) => {
			return [...tracesOf(own ? part(optics, bytes, own) : unfoldWhole(optics, bytes, viewContext(optics.inflater, bytes.length))), ...far.find(bytes, own)];
		},
		grow: (bytes, { start, end }) => {
			const touched = {
				start: Math.max(0, start - far.nearReach.after),
				end: Math.min(bytes.length, end + far.nearReach.before)
			};
			return grow(regions, (all, from, to) => triggers.find(all, from, to), bytes, touched);
		},
		isWhole: isOpenable,
		assemble: (bytes, traces) => assemble(unfolded(traces), {
			locate: (offsets, encoding) => linesAt(bytes, offsets, encoding),
			textOf: ({ start, end }) => ports.latin1(bytes, start, end)
		})
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
	small: 1024,
	slack: 256,
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
// src/git/pack/tree-entries.ts
var TreeParser = class {
	entries = new Uint32Array(256);
	length = 0;
	#cursor;
	#name;
	constructor(idBytes, name) {
		this.#cursor = new TreeCursor(new Uint8Array(), idBytes);
		this.#name = name;
	}
	whole(bytes) {
		this.length = 0;
		for (let at = 0; at < bytes.length;) at = this.#parse(bytes, at);
		return this.entries.slice(0, this.length);
	}
	derived(bytes, runs, base) {
		this.length = 0;
		let run = 0;
		for (let at = 0; at < bytes.length;) {
			while (run < runs.count && endOf(runs, run) <= at) run += 1;
			const next = run < runs.count && (runs.targets[run] ?? 0) <= at ? this.#copied(at, runs, run, base) : at;
			at = next === at ? this.#parse(bytes, at) : next;
		}
		return this.entries.slice(0, this.length);
	}
	#copied(at, runs, run, base) {
		const by = (runs.targets[run] ?? 0) - (runs.sources[run] ?? 0);
		const limit = (runs.sources[run] ?? 0) + (runs.lengths[run] ?? 0);
		const first = entryAt(base, at - by);
		if (first < 0) return at;
		let end = first;
		while (end < base.length && (base[end] ?? 0) <= limit) end += 2;
		this.#reserve(end - first);
		for (let i = first; i < end; i += 2) {
			this.entries[this.length] = (base[i] ?? 0) + by;
			this.entries[this.length + 1] = base[i + 1] ?? 0;
			this.length += 2;
		}
		return end === first ? at : (base[end - 2] ?? 0) + by;
	}
	#parse(bytes, at) {
		const cursor = this.#cursor.reset(bytes, at);
		cursor.next();
		this.#reserve(2);
		this.entries[this.length] = cursor.end;
		this.entries[this.length + 1] = this.#name(bytes, cursor);
		this.length += 2;
		return cursor.end;
	}
	#reserve(more) {
		if (this.length + more <= this.entries.length) return;
		const larger = new Uint32Array(2 * this.entries.length + more);
		larger.set(this.entries);
		this.entries = larger;
	}
};
function endOf(runs, run) {
	return (runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0);
}
function entryAt(entries, start) {
	if (start === 0) return 0;
	let low = 0;
	let high = entries.length / 2 - 1;
	while (low <= high) {
		const middle = low + high >>> 1;
		const end = entries[2 * middle] ?? 0;
		if (end === start) return 2 * middle + 2;
		if (end < start) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
// src/git/pack/links.ts
var LinkCollector = class {
	#slots;
	#idBytes;
	#parser;
	#absent;
	#gitlinks;
	#trees = new TreeLists();
	#commits = new CommitList();
	#tags = new Numbers(16);
	#malformed = [];
	constructor(slots, format) {
		this.#slots = slots;
		this.#idBytes = hashBytes(format);
		this.#absent = new ObjectTable(this.#idBytes, 16);
		this.#gitlinks = new ObjectTable(this.#idBytes, 16);
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
		if (entry.isGitlink) {
			this.#gitlinks.add(bytes, entry.idStart);
			return 0;
		}
		const child = this.#number(bytes, entry.idStart);
		return entry.isTree ? child + 1 : 0;
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
			const named = entries[i] ?? 0;
			if (named !== 0) this.#subtrees.push(named - 1);
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
// src/git/pack/inflater.ts
function makeInflater() {
	const reused = ReusedInflater.make();
	return reused !== void 0 && worksOnSample(reused) ? reused : plainInflater;
}
const plainInflater = { inflate(input, start, end, output, at, size) {
	const content = inflateWhole(input.subarray(start, end), size);
	intact(content.length === size, "its inflated size differs from the declared one");
	output.set(content, at);
} };
function inflateWhole(input, size) {
	try {
		return inflateSync(input, { maxOutputLength: Math.max(1, size) });
	} catch (error) {
		throw new Damage("damaged", `it does not inflate: ${error instanceof Error ? error.message : "unknown failure"}`);
	}
}
var ReusedInflater = class ReusedInflater {
	#stream;
	#rest;
	#failure = "";
	static make() {
		const inflate = createInflate();
		const stream = Reflect.get(inflate, "_handle");
		const rest = Reflect.get(inflate, "_writeState");
		return isNativeStream(stream) && rest instanceof Uint32Array ? new ReusedInflater(stream, rest) : void 0;
	}
	constructor(stream, rest) {
		this.#stream = stream;
		this.#rest = rest;
		stream.onerror = (message) => {
			this.#failure = message;
		};
	}
	inflate(input, start, end, output, at, size) {
		this.#failure = "";
		this.#stream.reset();
		this.#stream.writeSync(constants$1.Z_FINISH, input, start, end - start, output, at, size + 1);
		if (this.#failure !== "") throw new Damage("damaged", `it does not inflate: ${this.#failure}`);
		intact(this.#rest[0] === 1, "its inflated size differs from the declared one");
		intact(this.#rest[1] === 0, "its stream ends before its entry does");
	}
};
function isNativeStream(value) {
	return typeof value === "object" && value !== null && [
		"reset",
		"close",
		"writeSync"
	].every((name) => typeof Reflect.get(value, name) === "function");
}
const SAMPLE = Uint8Array.of(120, 156, 75, 76, 2, 0, 1, 38, 0, 196);
function worksOnSample(inflater) {
	const output = new Uint8Array(4);
	try {
		for (let round = 0; round < 2; round += 1) {
			inflater.inflate(SAMPLE, 0, SAMPLE.length, output, 1, 2);
			if (output[1] !== 97 || output[2] !== 98 || output[0] !== 0) return false;
			if (!refuses(inflater, SAMPLE.length - 1) || !refuses(inflater, SAMPLE.length, 1)) return false;
			output.fill(0);
		}
		return true;
	} catch {
		return false;
	}
}
function refuses(inflater, end, size = 2) {
	try {
		inflater.inflate(SAMPLE, 0, end, new Uint8Array(4), 0, size);
		return false;
	} catch {
		return true;
	}
}
// src/git/pack/arena.ts
const SPARE = 1;
var Arena = class {
	bytes;
	#limit;
	#held = [];
	constructor(initial, limit) {
		this.bytes = new Uint8Array(initial);
		this.#limit = limit;
	}
	allocate(size) {
		let start = 0;
		let at = 0;
		for (; at < this.#held.length; at += 1) {
			const next = this.#held[at];
			if (next === void 0 || next.start - start >= size + SPARE) break;
			start = next.end + SPARE;
		}
		if (start + size + SPARE > this.bytes.length) this.#grow(start + size + SPARE);
		const region = {
			start,
			end: start + size
		};
		this.#held.splice(at, 0, region);
		return region;
	}
	free(region) {
		const at = this.#held.indexOf(region);
		if (at >= 0) this.#held.splice(at, 1);
	}
	clear() {
		this.#held.length = 0;
	}
	#grow(needed) {
		if (needed > this.#limit) throw new Damage("large", `its delta family needs more than ${this.#limit >> 20} MiB at once`);
		const bytes = new Uint8Array(Math.min(this.#limit, Math.max(needed, 2 * this.bytes.length)));
		bytes.set(this.bytes);
		this.bytes = bytes;
	}
};
// src/git/pack/delta.ts
var Runs = class {
	count = 0;
	targets = new Uint32Array(256);
	sources = new Uint32Array(256);
	lengths = new Uint32Array(256);
	clear() {
		this.count = 0;
	}
	add(target, source, length) {
		const last = this.count - 1;
		if (last >= 0 && this.#continues(last, target, source)) {
			this.lengths[last] = (this.lengths[last] ?? 0) + length;
			return;
		}
		if (this.count === this.targets.length) this.#grow();
		this.targets[this.count] = target;
		this.sources[this.count] = source;
		this.lengths[this.count] = length;
		this.count += 1;
	}
	#continues(last, target, source) {
		const length = this.lengths[last] ?? 0;
		return (this.targets[last] ?? 0) + length === target && (this.sources[last] ?? 0) + length === source;
	}
	#grow() {
		this.targets = doubled(this.targets);
		this.sources = doubled(this.sources);
		this.lengths = doubled(this.lengths);
	}
};
function readDeltaHead(bytes, start, end, head) {
	let at = start;
	for (let part = 0; part < 2; part += 1) {
		let value = 0;
		let scale = 1;
		for (let byte = 128; byte & 128; scale *= 128) {
			intact(at < end && scale < 2 ** 50, "its delta is cut short");
			byte = bytes[at++] ?? 0;
			value += (byte & 127) * scale;
		}
		if (part === 0) head.baseSize = value;
		else head.resultSize = value;
	}
	head.instructions = at;
}
function applyDelta(bytes, at, end, base, result, runs) {
	runs.clear();
	const baseSize = base.end - base.start;
	let to = result.start;
	while (at < end) {
		const code = bytes[at++] ?? 0;
		if (code & 128) {
			let from = 0;
			let length = 0;
			if (code & 1) from = bytes[at++] ?? 0;
			if (code & 2) from |= (bytes[at++] ?? 0) << 8;
			if (code & 4) from |= (bytes[at++] ?? 0) << 16;
			if (code & 8) from += (bytes[at++] ?? 0) * 16777216;
			if (code & 16) length = bytes[at++] ?? 0;
			if (code & 32) length |= (bytes[at++] ?? 0) << 8;
			if (code & 64) length |= (bytes[at++] ?? 0) << 16;
			if (length === 0) length = 65536;
			intact(at <= end && from + length <= baseSize && to + length <= result.end, "its delta copies outside its base or result");
			copy(bytes, base.start + from, to, length);
			runs.add(to - result.start, from, length);
			to += length;
		} else {
			intact(code !== 0 && at + code <= end && to + code <= result.end, "its delta holds an unknown or overlong instruction");
			copy(bytes, at, to, code);
			at += code;
			to += code;
		}
	}
	intact(to === result.end, "its delta does not fill its result");
}
const SHORT = 24;
function copy(bytes, from, to, length) {
	if (length > SHORT) bytes.copyWithin(to, from, from + length);
	else for (let i = 0; i < length; i += 1) bytes[to + i] = bytes[from + i] ?? 0;
}
function doubled(values) {
	const larger = new Uint32Array(values.length * 2);
	larger.set(values);
	return larger;
}
// src/git/pack/materialiser.ts
var Materialiser = class {
	arena = new Arena(65536, ARENA_LIMIT);
	runs = new Runs();
	#delta = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	whole(pack) {
		const region = this.allocate(pack.head.size);
		return this.#orFree(region, () => {
			pack.inflate(this.arena.bytes, region.start);
			return region;
		});
	}
	derive(pack, base) {
		const scratch = this.allocate(pack.head.size);
		try {
			pack.inflate(this.arena.bytes, scratch.start);
			readDeltaHead(this.arena.bytes, scratch.start, scratch.end, this.#delta);
			intact(this.#delta.baseSize === base.end - base.start, "its delta was made for a base of another size");
			return this.#apply(base, scratch);
		} finally {
			this.arena.free(scratch);
		}
	}
	allocate(size) {
		if (size > 33554432) throw new Damage("large", `it has ${size} bytes`);
		return this.arena.allocate(size);
	}
	view(region) {
		return this.arena.bytes.subarray(region.start, region.end);
	}
	#apply(base, delta) {
		const region = this.allocate(this.#delta.resultSize);
		return this.#orFree(region, () => {
			applyDelta(this.arena.bytes, this.#delta.instructions, delta.end, base, region, this.runs);
			return region;
		});
	}
	#orFree(region, make) {
		try {
			return make();
		} catch (error) {
			this.arena.free(region);
			throw error;
		}
	}
};
// src/git/pack/pack.ts
const BLOCK_BYTES = 16384;
const BLOCKS = 2048;
var Pack = class {
	tables;
	index;
	head = newEntryHead();
	#file;
	#window;
	#inflater;
	#hash;
	constructor(tables, inflater) {
		this.tables = tables;
		this.index = new PackIndex(tables.indexBytes, tables.format);
		this.#hash = hashBytes(tables.format);
		this.#file = tables.refused === void 0 ? openSync(tables.path, "r") : void 0;
		this.#window = new FileWindow(this.#file ?? -1, tables.fileBytes, BLOCK_BYTES, BLOCKS);
		this.#inflater = inflater;
	}
	get count() {
		return this.tables.indexes.length;
	}
	id(position) {
		return this.index.id(this.tables.indexes[position] ?? 0);
	}
	position(index) {
		if (this.tables.refused !== void 0) return index;
		return positionOf(this.tables.offsets, this.index.offset(index));
	}
	read(position) {
		const { offsets, indexes, refused, fileBytes } = this.tables;
		if (refused !== void 0) throw new Damage(refused.kind, `its pack ${this.tables.path} can't be read: ${refused.message}`);
		const start = offsets[position] ?? 0;
		const end = offsets[position + 1] ?? 0;
		if (end - start > 67108864) throw new Damage("large", `its entry has ${end - start} bytes`);
		intact(end <= fileBytes, "it lies behind the end of its pack");
		this.#window.read(start, end);
		const window = this.#window;
		if (this.index.hasChecksums) {
			const checksum = crc32(window.bytes.subarray(window.start, window.end));
			intact(checksum === this.index.crc(indexes[position] ?? 0), "its stored bytes have another checksum than the index says");
		}
		readEntry(window.bytes, window.start, window.end, this.#hash, this.head);
	}
	inflate(output, at) {
		this.#inflater.inflate(this.#window.bytes, this.head.data, this.#window.end, output, at, this.head.size);
	}
	baseId() {
		return this.#window.bytes.slice(this.head.baseId, this.head.baseId + this.#hash);
	}
	close() {
		if (this.#file !== void 0) closeSync(this.#file);
	}
};
// src/git/pack/reader.ts
var StoreReader = class {
	survey;
	packs;
	#maker = new Materialiser();
	#looseById = new Map();
	constructor(survey) {
		const inflater = makeInflater();
		this.survey = survey;
		this.packs = survey.packs.map(({ tables }) => new Pack(tables, inflater));
		for (const file of [...survey.loose, ...survey.spareLoose]) this.#looseById.set(file.id, [...this.#looseById.get(file.id) ?? [], file]);
	}
	read(id) {
		return this.#read(id, new Set());
	}
	get hasCopies() {
		return this.packs.length + this.#looseById.size > 1;
	}
	close() {
		for (const pack of this.packs) pack.close();
	}
	#read(id, open) {
		let damage;
		for (const attempt of this.#places(id, open)) try {
			return attempt();
		} catch (error) {
			damage = worst(damage, asDamage(error));
		}
		const cyclic = [...open].some((place) => place.endsWith(id));
		throw damage ?? new Damage("damaged", cyclic ? `object ${id} can't be read without itself` : `object ${id} is missing`);
	}
	*#places(id, open) {
		const binary = Buffer.from(id, "hex");
		for (const [number, pack] of this.packs.entries()) {
			const place = pack.index.find(binary);
			const key = `${number} ${id}`;
			if (place >= 0 && !open.has(key)) yield () => this.#packed(pack, pack.position(place), new Set(open).add(key));
		}
		for (const file of this.#looseById.get(id) ?? []) yield () => readLoose(file, this.survey.format);
	}
	#packed(pack, position, open) {
		let object;
		const chain = chainOf(pack, position);
		for (let next = chain.pop(); next !== void 0; next = chain.pop()) try {
			object = this.#onBase(pack, next, object, open);
		} catch (error) {
			if (next === position) throw error;
			object = this.#read(pack.id(next), new Set(open).add(`${this.packs.indexOf(pack)} ${pack.id(next)}`));
		}
		intact(object !== void 0, "its chain of deltas is empty");
		return object;
	}
	#onBase(pack, position, base, open) {
		const kind = pack.tables.bases[position];
		intact(kind !== -3, "its delta base is no entry of the pack");
		pack.read(position);
		if (base !== void 0) return this.#derive(pack, base);
		if (kind !== -2) return this.#whole(pack);
		const foreign = this.#read(Buffer.from(pack.baseId()).toString("hex"), open);
		pack.read(position);
		return this.#derive(pack, foreign);
	}
	#whole(pack) {
		const type = objectType(pack.head.type);
		this.#maker.arena.clear();
		return {
			type,
			content: this.#maker.view(this.#maker.whole(pack)).slice()
		};
	}
	#derive(pack, { type, content }) {
		this.#maker.arena.clear();
		const base = this.#maker.allocate(content.length);
		this.#maker.arena.bytes.set(content, base.start);
		return {
			type,
			content: this.#maker.view(this.#maker.derive(pack, base)).slice()
		};
	}
};
function chainOf(pack, position) {
	const chain = [];
	for (let at = position; at >= 0; at = pack.tables.bases[at] ?? -3) {
		chain.push(at);
		intact(chain.length <= pack.count, "its delta bases form a cycle");
	}
	return chain;
}
function worst(one, other) {
	return one === void 0 || one.kind === "damaged" ? other : one;
}
// src/git/pack/family-walk.ts
var FamilyWalk = class {
	#pack;
	#forest;
	#visitor;
	#maker = new Materialiser();
	#stack = [];
	constructor(pack, forest, visitor) {
		this.#pack = pack;
		this.#forest = forest;
		this.#visitor = visitor;
	}
	walk(root) {
		this.#maker.arena.clear();
		this.#attempt(root, () => this.#root(root));
		for (let member = this.#stack.at(-1); member !== void 0; member = this.#stack.at(-1)) {
			const position = this.#forest.children[member.next] ?? 0;
			member.next += 1;
			const parent = member;
			if (member.next === member.end) this.#stack.pop();
			this.#attempt(position, () => this.#child(position, parent));
			if (member.next === member.end) this.#maker.arena.free(member.region);
		}
	}
	#attempt(position, make) {
		try {
			const member = make();
			if (member.next < member.end) this.#stack.push(member);
			else this.#maker.arena.free(member.region);
		} catch (error) {
			this.#fail(position, asDamage(error));
		}
	}
	#root(position) {
		const base = this.#pack.tables.bases[position];
		intact(base !== -3, "its delta base is no entry of the pack");
		this.#pack.read(position);
		if (base === -2) return this.#onForeign(position);
		const type = objectType(this.#pack.head.type);
		const region = this.#maker.whole(this.#pack);
		return this.#member(position, type, region, this.#visitor.whole(position, type, this.#maker.view(region)));
	}
	#onForeign(position) {
		const { type, content } = this.#visitor.elsewhere(this.#pack.baseId());
		const region = this.#maker.allocate(content.length);
		this.#maker.arena.bytes.set(content, region.start);
		const state = this.#visitor.foreign(type, content);
		const member = this.#child(position, {
			type,
			region,
			state,
			next: 0,
			end: 0
		});
		this.#maker.arena.free(region);
		return member;
	}
	#child(position, base) {
		this.#pack.read(position);
		const region = this.#maker.derive(this.#pack, base.region);
		const bytes = this.#maker.view(region);
		const baseBytes = base.region.end - base.region.start;
		const state = this.#visitor.derived(position, base.type, bytes, this.#maker.runs, base.state, baseBytes);
		return this.#member(position, base.type, region, state);
	}
	#member(position, type, region, state) {
		const { firsts } = this.#forest;
		return {
			type,
			region,
			state,
			next: firsts[position] ?? 0,
			end: firsts[position + 1] ?? 0
		};
	}
	#fail(position, damage) {
		this.#visitor.failed(position, damage);
		const because = new Damage(damage.kind, `its delta base ${this.#pack.id(position)} can't be read: ${damage.message}`);
		const { firsts, children } = this.#forest;
		const lost = [position];
		for (let at = lost.pop(); at !== void 0; at = lost.pop()) {
			if (at !== position) this.#visitor.failed(at, because);
			for (let i = firsts[at] ?? 0; i < (firsts[at + 1] ?? 0); i += 1) lost.push(children[i] ?? 0);
		}
	}
};
// src/git/pack/store-walk.ts
var StoreWalk = class {
	#reader;
	#slots;
	#visitor;
	#walks;
	constructor(reader, slots, visitor) {
		this.#reader = reader;
		this.#slots = slots;
		this.#visitor = visitor;
		this.#walks = reader.survey.packs.map((surveyed, number) => this.#familyWalk(surveyed, number));
	}
	walk(part) {
		if (part.kind === "loose") return this.#walkLoose(part.from, part.to);
		if (part.kind === "cyclic") return this.#nameCyclic(part.pack);
		const { roots } = this.#packed(part.pack).forest;
		for (let i = part.from; i < part.to; i += 1) this.#walks[part.pack]?.walk(roots[i] ?? 0);
	}
	#familyWalk(surveyed, number) {
		const pack = this.#pack(number);
		const name = new PackedName(pack, surveyed.spare, this.#slots.packed(number, 0));
		const visitor = this.#visitor;
		return new FamilyWalk(pack, surveyed.forest, {
			whole: (position, type, bytes) => visitor.whole(name.at(position), type, bytes),
			derived: (position, type, bytes, runs, base, baseBytes) => visitor.derived(name.at(position), type, bytes, runs, base, baseBytes),
			foreign: (type, bytes) => visitor.foreign(type, bytes),
			elsewhere: (id) => this.#reader.read(Buffer.from(id).toString("hex")),
			failed: (position, damage) => this.#recover(name.at(position), damage)
		});
	}
	#recover(name, damage) {
		if (name.spare) return;
		const id = name.id();
		const slot = name.slot();
		if (damage.kind === "large" || !this.#reader.hasCopies) return this.#visitor.failed(id, damage);
		try {
			const { type, content } = this.#reader.read(id);
			this.#visitor.whole({
				id: () => id,
				spare: false,
				slot: () => slot
			}, type, content);
		} catch (error) {
			this.#visitor.failed(id, asDamage(error));
		}
	}
	#walkLoose(from, to) {
		const { loose, format } = this.#reader.survey;
		for (const [i, file] of loose.slice(from, to).entries()) {
			const name = {
				id: () => file.id,
				spare: false,
				slot: () => this.#slots.looseStart + from + i
			};
			try {
				const { type, content } = readLoose(file, format);
				this.#visitor.whole(name, type, content);
			} catch (error) {
				this.#recover(name, asDamage(error));
			}
		}
	}
	#nameCyclic(number) {
		const { forest, spare } = this.#packed(number);
		const name = new PackedName(this.#pack(number), spare, this.#slots.packed(number, 0));
		for (const position of forest.cyclic) this.#recover(name.at(position), new Damage("damaged", "its delta bases form a cycle"));
	}
	#packed(number) {
		const surveyed = this.#reader.survey.packs[number];
		if (surveyed === void 0) throw new RangeError(`the store has no pack ${number}`);
		return surveyed;
	}
	#pack(number) {
		const pack = this.#reader.packs[number];
		if (pack === void 0) throw new RangeError(`the store has no pack ${number}`);
		return pack;
	}
};
var PackedName = class {
	#pack;
	#spare;
	#firstSlot;
	#position = 0;
	constructor(pack, spare, firstSlot) {
		this.#pack = pack;
		this.#spare = spare;
		this.#firstSlot = firstSlot;
	}
	at(position) {
		this.#position = position;
		return this;
	}
	id() {
		return this.#pack.id(this.#position);
	}
	slot() {
		return this.#firstSlot + (this.#pack.tables.indexes[this.#position] ?? 0);
	}
	get spare() {
		return this.#spare[this.#pack.tables.indexes[this.#position] ?? 0] === 1;
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
		this.#tally = new Tally(scanner, seal, new LinkCollector(slots, survey.format));
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
		const seen = this.#engine.scan(bytes);
		this.#count(name, type, bytes, seen);
		return {
			seen,
			entries: this.#learn(name, type, bytes)
		};
	}
	derived(name, type, bytes, runs, base, baseBytes) {
		const seen = this.#engine.scanDelta(bytes, runs, base.seen, baseBytes);
		this.#count(name, type, bytes, seen);
		return {
			seen,
			entries: this.#learn(name, type, bytes, runs, base.entries)
		};
	}
	foreign(type, bytes) {
		return {
			seen: this.#engine.scan(bytes),
			entries: type === "tree" ? this.#links.tree(void 0, bytes) : void 0
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
	#count(name, type, bytes, seen) {
		if (name.spare) return;
		this.#scanned += 1;
		this.#bytes += bytes.length;
		if (seen.traces.length === 0) return;
		const result = this.#scanner.assemble(bytes, seen.traces);
		if (tellsAnything(result)) this.#found.push({
			id: name.id(),
			type,
			bytes: bytes.length,
			outcome: this.#seal(result)
		});
	}
	#learn(name, type, bytes, runs, base) {
		const { spare } = name;
		if (!spare) this.#statistics.count({
			type,
			size: bytes.length
		});
		if (type === "tree") return this.#links.tree(spare ? void 0 : name.slot(), bytes, runs, base);
		if (!spare) this.#learnSmall(name, type, bytes);
	}
	#learnSmall(name, type, bytes) {
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
		assemble: (bytes, traces) => scanner.assemble(bytes, traces)
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
