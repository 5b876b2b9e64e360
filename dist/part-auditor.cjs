const require_scan = require("./scan.cjs");
const require_reader = require("./reader.cjs");
const require_object_table = require("./object-table.cjs");
let node_worker_threads = require("node:worker_threads");
// src/git/pack/worker-thread.ts
function startWorker(module, start) {
	return new ThreadWorker(new node_worker_threads.Worker(module, {
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
// src/core/anchor-reader.ts
const WHOLE = {
	atStart: true,
	atEnd: true
};
var AnchorReader = class {
	matches = [];
	marks = [];
	#set;
	#bytes;
	#piece;
	constructor(set, latin1, bytes, ahead) {
		this.#set = set;
		this.#bytes = bytes;
		this.#piece = new require_scan.Piece(set, latin1, bytes, WHOLE, {
			matches: this.matches,
			marks: this.marks,
			triggers: NONE
		}, ahead);
	}
	readAll({ starts, ends, what, count }, into) {
		for (let i = 0; i < count; i++) this.read(starts[i] ?? 0, ends[i] ?? 0, what[i] ?? 0, into);
	}
	read(start, end, kind, into) {
		const wakes = this.#set.wakes[kind];
		if (wakes === void 0) return;
		const piece = this.#piece;
		const matches = this.matches.length;
		const marks = this.marks.length;
		piece.wake(wakes, start, end);
		const isLive = wakes.trigger && this.#set.regions.isLive(this.#bytes, kind, start, end);
		let { from, to } = piece;
		if (wakes.trigger) {
			from = Math.min(from, Math.max(0, this.#set.regions.windowStart(kind, start)));
			to = Math.max(to, Math.min(this.#bytes.length, this.#set.regions.windowEnd(this.#bytes, kind, start, end)));
		}
		const window = {
			start: from,
			end: to
		};
		for (let i = matches; i < this.matches.length; i++) this.matches[i] = {
			...this.matches[i],
			window
		};
		for (let i = marks; i < this.marks.length; i++) this.marks[i] = {
			...this.marks[i],
			window
		};
		if (isLive || from < start || to > end || !this.#set.isRun(kind)) into.add(start, end, kind, from, to, isLive);
	}
};
const NONE = new require_scan.HitList();
// src/core/anchors.ts
const STRIDE = 5;
const LIVE = 2147483648;
const KIND = 2147483647;
const MOST = 1 << 19;
var Anchors = class {
	count = 0;
	isPartial = false;
	live = 0;
	numbers = new Uint32Array(256 * STRIDE);
	clear() {
		this.count = 0;
		this.live = 0;
		this.isPartial = false;
	}
	add(start, end, kind, from, to, isLive) {
		if (this.#leavesOut(isLive)) return;
		const at = this.#next();
		this.numbers[at] = start;
		this.numbers[at + 1] = end;
		this.numbers[at + 2] = isLive ? (kind | LIVE) >>> 0 : kind;
		this.numbers[at + 3] = from;
		this.numbers[at + 4] = to;
		if (isLive) this.live += 1;
	}
	copy(others, n, by) {
		const from = n * STRIDE;
		const kind = others.numbers[from + 2] ?? 0;
		if (this.#leavesOut(kind >= LIVE)) return;
		const at = this.#next();
		this.numbers[at] = (others.numbers[from] ?? 0) + by;
		this.numbers[at + 1] = (others.numbers[from + 1] ?? 0) + by;
		this.numbers[at + 2] = kind;
		this.numbers[at + 3] = (others.numbers[from + 3] ?? 0) + by;
		this.numbers[at + 4] = (others.numbers[from + 4] ?? 0) + by;
		if (kind >= LIVE) this.live += 1;
	}
	start(n) {
		return this.numbers[n * STRIDE] ?? 0;
	}
	end(n) {
		return this.numbers[n * STRIDE + 1] ?? 0;
	}
	kind(n) {
		return (this.numbers[n * STRIDE + 2] ?? 0) & KIND;
	}
	windowStart(n) {
		return this.numbers[n * STRIDE + 3] ?? 0;
	}
	windowEnd(n) {
		return this.numbers[n * STRIDE + 4] ?? 0;
	}
	isLive(n) {
		return (this.numbers[n * STRIDE + 2] ?? 0) >= LIVE;
	}
	firstFrom(start) {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.numbers[middle * STRIDE] ?? 0) < start) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	#leavesOut(isLive) {
		if (isLive || this.count < MOST) return false;
		this.isPartial = true;
		return true;
	}
	#next() {
		const at = this.count * STRIDE;
		if (at + STRIDE > this.numbers.length) this.#grow();
		this.count += 1;
		return at;
	}
	#grow() {
		const larger = new Uint32Array(2 * this.numbers.length + STRIDE);
		larger.set(this.numbers);
		this.numbers = larger;
	}
};
// src/core/views/grow.ts
const MARGIN = 1024;
const LOOK = 256;
function firstLook(bytes, span) {
	const near = wordyStart(bytes, span.start) - MARGIN - LOOK;
	return {
		start: wordyStart(bytes, Math.max(0, near)),
		end: Math.min(bytes.length, wordyEnd(bytes, span.end) + MARGIN + LOOK)
	};
}
function grow(finder, find, bytes, span, mayBeWide = true) {
	const near = {
		start: wordyStart(bytes, span.start) - MARGIN,
		end: wordyEnd(bytes, span.end) + MARGIN
	};
	for (let look = LOOK;; look *= 4) {
		const from = Math.min(wordyStart(bytes, Math.max(0, near.start - look)), require_scan.wideStart(bytes, span.start));
		const to = Math.min(bytes.length, near.end + look);
		const grown = regionsIn(finder, find, bytes, {
			start: from,
			end: to
		}, mayBeWide).filter((region) => region.start <= near.end && region.end >= near.start).reduce(require_scan.hull, span);
		if ((from === 0 || grown.start > from + MARGIN) && (to === bytes.length || grown.end < to - MARGIN)) return grown;
	}
}
function regionsIn(finder, find, bytes, part, mayBeWide) {
	const all = {
		start: 0,
		end: bytes.length
	};
	const regions = finder.regionsAt(bytes, find(bytes, part.start, part.end), all);
	return mayBeWide ? [...regions, ...require_scan.wideRegions(bytes, part)] : regions;
}
const LINES = 64;
const WORD_LIMIT = 1 << 20;
const BLANKS = new Uint8Array(256).fill(1, 32, 33).fill(1, 9, 10).fill(1, 13, 14);
function wordyStart(bytes, at) {
	let start = require_scan.skipBack(require_scan.VALUE, bytes, at, at - WORD_LIMIT);
	for (let lines = 0; lines < LINES; lines++) {
		const feed = require_scan.skipBack(BLANKS, bytes, start, start - MARGIN) - 1;
		if (bytes[feed] !== 10) return start;
		const end = require_scan.skipBack(BLANKS, bytes, feed, feed - MARGIN);
		const next = require_scan.skipBack(require_scan.VALUE, bytes, end, end - WORD_LIMIT);
		if (next === end) return start;
		start = next;
	}
	return start;
}
function wordyEnd(bytes, at) {
	return require_scan.skip(require_scan.VALUE, bytes, at, at + WORD_LIMIT);
}
// src/core/ranges.ts
const TEXT_AHEAD = 32768;
const TEXT_NEAR = 2048;
const PIECE = 262144;
function createRangeScanner(rules, ports) {
	const optics = {
		set: require_scan.indexRules(rules, ports.makePrefilter),
		...ports
	};
	const assembled = (bytes, found) => require_scan.assemble(found, {
		locate: (offsets, encoding) => require_scan.linesAt(bytes, offsets, encoding),
		textOf: ({ start, end }) => ports.latin1(bytes, start, end)
	});
	return {
		scan: (bytes, anchors, nature) => scanAll(optics, bytes, anchors, nature),
		reread: (bytes) => new Reread(optics, bytes),
		isWhole: require_scan.isOpenable,
		assemble: (bytes, traces) => assembled(bytes, unfolded(traces)),
		pieces: new require_scan.PieceScanner((bytes) => assembled(bytes, require_scan.unfoldWhole(optics, bytes, require_scan.viewContext(optics, bytes.length))), ports.latin1)
	};
}
function moved(trace, by) {
	return "rule" in trace ? require_scan.movedMatch(trace, by) : {
		...trace,
		span: require_scan.shifted(trace.span, by),
		window: require_scan.shifted(trace.window, by)
	};
}
function scanAll(optics, bytes, anchors, { whole, hasNul }) {
	const { prefilter } = optics.set;
	const reader = new AnchorReader(optics.set, optics.latin1, bytes, TEXT_AHEAD);
	for (let from = 0; from < bytes.length; from += PIECE) reader.readAll(prefilter.find(bytes, from, Math.min(bytes.length, from + PIECE)), anchors);
	const { matches, marks } = reader;
	if (!whole && !hasNul && anchors.live === 0) return matches.length + marks.length === 0 ? NOTHING$1 : [...matches, ...marks];
	const context = require_scan.viewContext(optics, bytes.length);
	const all = {
		start: 0,
		end: bytes.length
	};
	const found = require_scan.unfoldSeen(optics, bytes, all, {
		matches,
		marks,
		triggers: liveHits(anchors, all, new require_scan.HitList())
	}, context);
	return tracesOf(whole ? require_scan.addWhole(optics, bytes, found, context) : found);
}
const RUNS = require_scan.members("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-");
var Reread = class {
	traces = [];
	#optics;
	#bytes;
	#reader;
	constructor(optics, bytes) {
		this.#optics = optics;
		this.#bytes = bytes;
		this.#reader = new AnchorReader(optics.set, optics.latin1, bytes, TEXT_NEAR);
	}
	before(at, floor) {
		return Math.max(floor, Math.min(require_scan.skipBack(RUNS, this.#bytes, at + 1, floor), at - this.#optics.set.longest - 16));
	}
	after(at) {
		return Math.min(this.#bytes.length, at + 16);
	}
	read(from, to, anchors) {
		this.#reader.readAll(this.#optics.set.prefilter.find(this.#bytes, from, to), anchors);
		this.#take();
	}
	again(start, end, kind, anchors) {
		this.#reader.read(start, end, kind, anchors);
		this.#take();
	}
	open(anchors, changed, mayBeWide) {
		if (anchors.live === 0 && !mayBeWide) return;
		const bytes = this.#bytes;
		const hits = new require_scan.HitList();
		const find = (_, start, end) => liveHits(anchors, {
			start,
			end
		}, hits);
		let open;
		for (const span of changed) {
			const grown = !mayBeWide && isQuiet(anchors, bytes, span) ? span : grow(this.#optics.set.regions, find, bytes, span, mayBeWide);
			if (open !== void 0 && grown.start <= open.end) open = {
				start: Math.min(open.start, grown.start),
				end: Math.max(open.end, grown.end)
			};
			else {
				if (open !== void 0) this.#open(open, find, mayBeWide);
				open = grown;
			}
		}
		if (open !== void 0) this.#open(open, find, mayBeWide);
	}
	#open(own, find, mayBeWide) {
		const optics = this.#optics;
		const triggers = find(this.#bytes, own.start, own.end);
		if (triggers.count === 0 && !mayBeWide) return;
		const context = require_scan.viewContext(optics, this.#bytes.length);
		require_scan.append(this.traces, tracesOf(require_scan.unfoldSeen(optics, this.#bytes, own, {
			matches: [],
			marks: [],
			triggers
		}, context)));
	}
	#take() {
		const { matches, marks } = this.#reader;
		if (matches.length + marks.length === 0) return;
		require_scan.append(this.traces, matches.splice(0));
		require_scan.append(this.traces, marks.splice(0));
	}
};
function isQuiet(anchors, bytes, changed) {
	const { start, end } = firstLook(bytes, changed);
	for (let n = anchors.firstFrom(start); n < anchors.count && anchors.start(n) < end; n++) if (anchors.isLive(n)) return false;
	return true;
}
function liveHits(anchors, own, hits) {
	hits.count = 0;
	if (anchors.live === 0) return hits;
	for (let n = anchors.firstFrom(own.start); n < anchors.count && anchors.start(n) < own.end; n++) if (anchors.isLive(n)) hits.add(anchors.start(n), anchors.end(n), anchors.kind(n));
	return hits;
}
function tracesOf({ matches, marks, unread, skipped }) {
	if (matches.length + marks.length + unread.length + skipped.length === 0) return NOTHING$1;
	return [
		...matches,
		...marks,
		...unread.map(gapOf("unread")),
		...skipped.map(gapOf("skipped"))
	];
}
const NOTHING$1 = [];
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
	else found[trace.gap].push(trace);
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
	if (traces.length === 0) return inherited;
	for (let run = 0; run < runs.count; run += 1) {
		const source = runs.sources[run] ?? 0;
		const end = source + (runs.lengths[run] ?? 0);
		const by = (runs.targets[run] ?? 0) - source;
		for (let i = firstFrom(traces, source); i < traces.length; i += 1) {
			const trace = traces[i];
			if (trace === void 0 || trace.window.start > end) break;
			if (liesInRun(trace.window.start, trace.window.end, source, end, by, baseBytes, resultBytes)) inherited.push(scanner.moved(trace, by));
		}
	}
	return inherited;
}
function byWindow(a, b) {
	return a.window.start - b.window.start || a.span.start - b.span.start;
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
	return liesInRun(window.start - by, window.end - by, source, source + (runs.lengths[run] ?? 0), by, baseBytes, resultBytes);
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
function liesInRun(start, end, source, sourceEnd, by, baseBytes, resultBytes) {
	return (start > source || start === 0 && source === 0 && by === 0) && (end < sourceEnd || end === baseBytes && sourceEnd === baseBytes && sourceEnd + by === resultBytes);
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
	small: 512,
	slack: 192
};
const MOST_SPARE = 8;
var DeltaScanner = class {
	#scanner;
	#thresholds;
	#changes = new SpanList();
	#anchors = new Anchors();
	#spare = [];
	constructor(scanner, thresholds = MEASURED) {
		this.#scanner = scanner;
		this.#thresholds = thresholds;
	}
	scan(bytes, isBase = true) {
		return this.#inFull(bytes, this.#scanner.isWhole(bytes), isBase);
	}
	scanDelta(bytes, runs, base, baseBytes, isBase = true) {
		const whole = this.#scanner.isWhole(bytes);
		if (whole || base.anchors === void 0 || bytes.length <= this.#thresholds.small) return this.#inFull(bytes, whole, isBase);
		findChanges(runs, baseBytes, bytes.length, this.#thresholds.slack, this.#changes);
		const reading = this.#scanner.reread(bytes);
		this.#readChanges(bytes, reading, runs, base.anchors, baseBytes);
		const hasNul = base.hasNul || bringNul(bytes, runs);
		if (hasNul || this.#anchors.live > 0) reading.open(this.#anchors, this.#changedSpans(), hasNul);
		return this.#seen(this.#tracesOf(bytes, reading, runs, base, baseBytes), hasNul, isBase);
	}
	release({ anchors }) {
		if (anchors !== void 0 && this.#spare.length < MOST_SPARE) this.#spare.push(anchors);
	}
	#inFull(bytes, whole, isBase) {
		this.#anchors.clear();
		const hasNul = whole || holdsNul(bytes);
		const found = this.#scanner.scan(bytes, this.#anchors, {
			whole,
			hasNul
		});
		const traces = found.length === 0 ? NOTHING : [...found].sort(byWindow);
		return whole ? {
			traces,
			anchors: void 0,
			hasNul
		} : this.#seen(traces, hasNul, isBase);
	}
	#seen(traces, hasNul, isBase) {
		const anchors = this.#anchors;
		if (!isBase || anchors.isPartial) return {
			traces,
			anchors: void 0,
			hasNul
		};
		this.#anchors = this.#spare.pop() ?? new Anchors();
		return {
			traces,
			anchors,
			hasNul
		};
	}
	#readChanges(bytes, reading, runs, base, baseBytes) {
		const { starts, ends, count } = this.#changes;
		this.#anchors.clear();
		let done = 0;
		let run = 0;
		for (let i = 0; i <= count; i += 1) {
			const change = i < count ? starts[i] ?? 0 : bytes.length;
			const from = i < count ? reading.before(change, done) : change;
			if (done < from) run = this.#takeOver(done, from, reading, runs, run, base, baseBytes, bytes.length);
			if (i === count) return;
			done = Math.max(done, reading.after(ends[i] ?? 0));
			if (from < done) reading.read(from, done, this.#anchors);
		}
	}
	#takeOver(from, to, reading, runs, first, base, baseBytes, resultBytes) {
		let run = first;
		while ((runs.targets[run] ?? 0) + (runs.lengths[run] ?? 0) <= from) run += 1;
		const source = runs.sources[run] ?? 0;
		const end = source + (runs.lengths[run] ?? 0);
		const by = (runs.targets[run] ?? 0) - source;
		const limit = to - by;
		for (let n = base.firstFrom(from - by); n < base.count && base.start(n) < limit; n += 1) if (liesInRun(base.windowStart(n), base.windowEnd(n), source, end, by, baseBytes, resultBytes)) this.#anchors.copy(base, n, by);
		else reading.again(base.start(n) + by, base.end(n) + by, base.kind(n), this.#anchors);
		return run;
	}
	#changedSpans() {
		const { starts, ends, count } = this.#changes;
		return Array.from({ length: count }, (_, i) => ({
			start: starts[i] ?? 0,
			end: ends[i] ?? 0
		}));
	}
	#tracesOf(bytes, { traces }, runs, base, baseBytes) {
		if (traces.length + base.traces.length === 0) return NOTHING;
		const found = traces.filter(({ window }) => !isCopied(window, runs, baseBytes, bytes.length));
		return [...inherit(this.#scanner, base.traces, runs, baseBytes, bytes.length), ...found].sort(byWindow);
	}
};
const NOTHING = [];
function holdsNul({ buffer, byteOffset, length }) {
	return Buffer.from(buffer, byteOffset, length).includes(0);
}
function bringNul(bytes, { count, targets, lengths }) {
	let at = 0;
	for (let run = 0; run <= count; run += 1) {
		const end = run < count ? targets[run] ?? 0 : bytes.length;
		for (; at < end; at += 1) if (bytes[at] === 0) return true;
		at = end + (lengths[run] ?? 0);
	}
	return false;
}
// src/git/pack/links.ts
var LinkCollector = class {
	#slots;
	#idBytes;
	#parser;
	#isOfNote;
	#absent;
	#gitlinks;
	#trees = new TreeLists();
	#commits = new require_object_table.CommitList();
	#tags = new require_object_table.Numbers(16);
	#malformed = [];
	constructor(slots, format, isOfNote) {
		this.#slots = slots;
		this.#idBytes = require_scan.hashBytes(format);
		this.#absent = new require_object_table.ObjectTable(this.#idBytes, 16);
		this.#gitlinks = new require_object_table.ObjectTable(this.#idBytes, 16);
		this.#isOfNote = isOfNote;
		this.#parser = new require_reader.TreeParser(this.#idBytes, (bytes, entry) => this.#entry(bytes, entry));
	}
	tree(slot, bytes, runs, base, isBase = true) {
		try {
			return runs !== void 0 && base !== void 0 ? this.#parser.derived(bytes, runs, base, isBase) : this.#parser.whole(bytes, isBase);
		} catch (error) {
			if (!(error instanceof require_scan.MalformedTree)) throw error;
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
		this.#parser.eachNoted(bytes, (entry) => require_reader.addPieces(pieces, bytes, entry, (_, at) => this.#slots.find(bytes, at) >= 0));
		return pieces;
	}
	commit(slot, bytes) {
		this.#reading(slot, "commit", () => {
			const { tree, parents, date } = require_scan.readCommit(bytes);
			this.#commits.push(slot, this.#refer(tree), parents.map((parent) => this.#refer(parent)), date);
		});
	}
	tag(slot, bytes) {
		this.#reading(slot, "tag", () => {
			const target = this.#refer(require_scan.readTagTarget(bytes));
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
		this.#absent = new require_object_table.ObjectTable(this.#idBytes, 16);
		this.#gitlinks = new require_object_table.ObjectTable(this.#idBytes, 16);
		this.#trees = new TreeLists();
		this.#commits = new require_object_table.CommitList();
		this.#tags = new require_object_table.Numbers(16);
		this.#malformed = [];
		return links;
	}
	#entry(bytes, entry) {
		const { nameStart, nameEnd, idStart, end, isGitlink } = entry;
		const slot = this.#slots.find(bytes, idStart);
		const isNoted = this.#isOfNote !== void 0 && (this.#isOfNote(bytes, nameStart, nameEnd) || slot < 0 && this.#isOfNote(bytes, idStart, end));
		if (isGitlink) this.#gitlinks.add(bytes, idStart);
		const child = slot >= 0 || isGitlink ? slot : this.#slots.count + this.#absent.add(bytes, idStart);
		return (entry.isTree ? child + 1 : 0) + (isNoted ? require_reader.NOTED : 0);
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
	#trees = new require_object_table.Numbers();
	#start = new require_object_table.Numbers();
	#end = new require_object_table.Numbers();
	#subtrees = new require_object_table.Numbers();
	#lastStart = 0;
	add(tree, { entries, length }) {
		const first = this.#subtrees.length;
		for (let i = 1; i < length; i += 2) {
			const child = (entries[i] ?? 0) & ~require_reader.NOTED;
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
// src/git/pack/part-outline.ts
var PartOutline = class {
	#visitor;
	#walk;
	constructor(reader, slots) {
		this.#visitor = new LinkVisitor(new LinkCollector(slots, reader.survey.format));
		this.#walk = new require_reader.StoreWalk(reader, slots, this.#visitor);
	}
	read(part) {
		this.#walk.walk(part, LINKING);
		return {
			scanned: 0,
			bytes: 0,
			found: [],
			unread: [],
			...this.#visitor.take()
		};
	}
};
const LINKING = new Set([
	"commit",
	"tree",
	"tag"
]);
var LinkVisitor = class {
	#links;
	#deferred = [];
	constructor(links) {
		this.#links = links;
	}
	whole(name, type, bytes) {
		return this.#object(name, type, bytes);
	}
	derived(name, type, bytes, runs, base) {
		return this.#object(name, type, bytes, runs, base);
	}
	foreign(type, bytes) {
		return type === "tree" ? this.#links.tree(void 0, bytes) : void 0;
	}
	failed(id, { kind, message }) {
		if (kind !== "damaged") this.#deferred.push({
			id,
			reason: message
		});
	}
	take() {
		const deferred = this.#deferred;
		this.#deferred = [];
		return {
			deferred,
			learnt: {
				links: this.#links.take(),
				statistics: new require_object_table.StoreStatistics().data(),
				lfs: []
			}
		};
	}
	#object(name, type, bytes, runs, base) {
		if (type === "tree") return this.#links.tree(name.spare ? void 0 : name.slot(), bytes, runs, base);
		if (!name.spare && type === "commit") this.#links.commit(name.slot(), bytes);
		if (!name.spare && type === "tag") this.#links.tag(name.slot(), bytes);
	}
};
// src/git/pack/part-audit.ts
var PartAudit = class {
	#reader;
	#walk;
	#tally;
	#outline;
	constructor(survey, scanner, seal) {
		const slots = new require_reader.ObjectSlots(survey);
		this.#reader = new require_reader.StoreReader(survey);
		this.#tally = new Tally(scanner, seal, new LinkCollector(slots, survey.format, scanner.pieces && ((bytes, start, end) => scanner.pieces?.isOfNote(bytes, start, end) ?? true)));
		this.#walk = new require_reader.StoreWalk(this.#reader, slots, this.#tally);
		this.#outline = new PartOutline(this.#reader, slots);
	}
	audit(part) {
		if (part.outline) return this.#outline.read(part);
		this.#walk.walk(part);
		return {
			...this.#tally.take(),
			part
		};
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
	#statistics = new require_object_table.StoreStatistics();
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
	whole(name, type, bytes, isBase) {
		return this.#object(name, type, bytes, isBase, void 0);
	}
	derived(name, type, bytes, runs, base, baseBytes, isBase) {
		return this.#object(name, type, bytes, isBase, {
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
	release({ seen }) {
		if (seen !== void 0) this.#engine.release(seen);
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
		this.#statistics = new require_object_table.StoreStatistics();
		this.#scanned = 0;
		this.#bytes = 0;
		this.#found = [];
		this.#unread = [];
		this.#deferred = [];
		this.#lfs = [];
		return result;
	}
	#object(name, type, bytes, isBase, from) {
		if (!name.spare) this.#count(type, bytes.length);
		if (type !== "tree") {
			const seen = this.#scan(name, type, bytes, isBase, from);
			if (!name.spare) this.#learn(name, type, bytes);
			return {
				seen,
				entries: void 0
			};
		}
		const entries = this.#links.tree(name.spare ? void 0 : name.slot(), bytes, from?.runs, from?.known.entries, isBase);
		if (this.#isText(type, bytes, entries)) return {
			seen: this.#scan(name, type, bytes, isBase, from),
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
	#scan(name, type, bytes, isBase, from) {
		const base = from?.known.seen;
		const seen = from === void 0 || base === void 0 ? this.#engine.scan(bytes, isBase) : this.#engine.scanDelta(bytes, from.runs, base, from.bytes, isBase);
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
		const pointsTo = type === "blob" ? require_reader.lfsContentId(bytes) : void 0;
		if (pointsTo !== void 0) this.#lfs.push(pointsTo);
	}
};
function tellsAnything({ detections, marks, unread, skipped }) {
	return detections.length + marks.length + unread.length + skipped.length > 0;
}
// src/git/pack/part-scanner.ts
function partScanner(scanner) {
	return {
		...scanner,
		moved
	};
}
// src/surfaces/part-auditor.ts
function makePartAudit(survey, settings) {
	const scanner = createRangeScanner(require_scan.rulesFrom(settings.scanner), require_scan.PORTS);
	const sealing = {
		fingerprint: require_scan.makeFingerprinter(require_scan.derive, settings.key),
		disclose: settings.disclose ? require_scan.disclose : void 0
	};
	return new PartAudit(survey, partScanner(scanner), (result) => require_scan.outcomeOf(result, sealing));
}
Object.defineProperty(exports, "makePartAudit", {
	enumerable: true,
	get: function() {
		return makePartAudit;
	}
});
Object.defineProperty(exports, "serveParts", {
	enumerable: true,
	get: function() {
		return serveParts;
	}
});
Object.defineProperty(exports, "startWorker", {
	enumerable: true,
	get: function() {
		return startWorker;
	}
});
