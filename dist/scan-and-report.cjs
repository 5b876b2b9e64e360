const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
const require_output = require("./output.cjs");
const require_words = require("./words.cjs");
const require_shard_seal = require("./shard-seal.cjs");
const require_terminal = require("./terminal.cjs");
const require_url = require("./url.cjs");
const require_target = require("./target.cjs");
let node_os = require("node:os");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
let node_worker_threads = require("node:worker_threads");
let node_v8 = require("node:v8");
// src/surfaces/breathing.ts
const BREATH = 50;
function breathing(source) {
	return {
		command: source.command,
		target: source.target,
		get expected() {
			return source.expected;
		},
		units: (ledger, needsBase) => withTurns(source.units(ledger, needsBase)),
		...source.relocates ? { relocates: true } : {},
		...source.locate ? { locate: source.locate.bind(source) } : {},
		...source.statistics ? { statistics: source.statistics.bind(source) } : {},
		...source.notes ? { notes: source.notes.bind(source) } : {},
		...source.share ? { share: source.share.bind(source) } : {},
		close: () => source.close()
	};
}
async function* withTurns(items) {
	let last = performance.now();
	for await (const item of items) {
		yield item;
		if (performance.now() - last < BREATH) continue;
		await (0, node_timers_promises.setImmediate)();
		await (0, node_timers_promises.setImmediate)();
		last = performance.now();
	}
}
// src/surfaces/lanes.ts
const ALONE = 2097152;
const MOST_THREADS = 3;
function makeLanes(settings) {
	const lanes = Array.from({ length: Math.min(MOST_THREADS, (0, node_os.availableParallelism)() - 1) }, () => new ThreadLane());
	return {
		lanes,
		read: (bytes) => {
			if (bytes >= ALONE) for (const lane of lanes) lane.start(settings);
		},
		close: async () => {
			await Promise.all(lanes.map((lane) => lane.close()));
		}
	};
}
var ThreadLane = class {
	#worker;
	#isReady = false;
	#asked;
	get isFree() {
		return this.#isReady && this.#asked === void 0;
	}
	start(settings) {
		if (this.#worker) return;
		const worker = new node_worker_threads.Worker(new URL("./scan-worker.cjs", require("url").pathToFileURL(__filename).href), {
			workerData: settings,
			env: {},
			execArgv: [],
			stdout: true,
			stderr: true
		});
		worker.on("message", (message) => this.#told(message));
		worker.on("error", (error) => this.#died(error));
		worker.on("exit", () => this.#died(new Error("the thread has ended")));
		worker.unref();
		this.#worker = worker;
	}
	scan(batch) {
		return new Promise((resolve, reject) => {
			this.#asked = {
				resolve,
				reject
			};
			this.#worker?.ref();
			this.#worker?.postMessage({
				ends: batch.ends,
				bytes: batch.bytes.subarray(0, batch.ends.at(-1))
			});
		});
	}
	async close() {
		await this.#worker?.terminate();
	}
	#told(message) {
		if (message === "ready") {
			this.#isReady = true;
			return;
		}
		const asked = this.#asked;
		this.#asked = void 0;
		this.#worker?.unref();
		asked?.resolve(message);
	}
	#died(error) {
		this.#isReady = false;
		this.#asked?.reject(error);
		this.#asked = void 0;
	}
};
// src/surfaces/progress.ts
const SILENT = {
	update: () => {},
	phase: () => {},
	end: () => {}
};
const INTERVAL = 100;
const ERASE = "\r\x1B[2K";
function startProgress(stream, now) {
	const started = now();
	let drawn = -Infinity;
	let shown = false;
	let ended = false;
	let name = "Reading";
	const draw = (text) => {
		drawn = now();
		shown = true;
		stream.write(`${ERASE}${text}`);
	};
	const columns = () => stream.columns ?? 80;
	return {
		update(done) {
			if (!ended && now() - drawn >= INTERVAL) draw(sentence(name, done, (now() - started) / 1e3, columns()));
		},
		phase(next) {
			name = require_base.visible(next);
			if (!ended && now() - drawn >= INTERVAL) draw(fitted(`${name}\u2026`, columns()));
		},
		end() {
			if (shown && !ended) stream.write(ERASE);
			ended = true;
		}
	};
}
function sentence(name, { units, bytes, total }, seconds, columns) {
	const counts = total === void 0 ? require_words.count(units, "unit") : `${require_words.grouped(units)} of ${require_words.count(total, "unit")}${percent(units, total)}`;
	const rate = seconds >= .5 ? [`${require_words.size(Math.round(bytes / seconds))}/s`] : [];
	const left = remaining(units, total, seconds);
	const time = left === void 0 ? [] : [`${left} left`];
	const share = total === void 0 ? [] : [percent(units, total).replace(/[ ()]/g, "")];
	const texts = [
		[
			name,
			counts,
			require_words.size(bytes),
			...rate,
			...time
		],
		[
			name,
			counts,
			...rate,
			...time
		],
		[
			name,
			...share,
			...rate,
			...time
		],
		[
			...share,
			...rate,
			...time
		]
	].map((form) => form.filter((one) => one !== "").join("  "));
	return texts.find((text) => [...text].length < columns) ?? fitted(texts.at(-1) ?? "", columns);
}
function percent(units, total) {
	return total === 0 ? "" : ` (${Math.floor(100 * Math.min(units, total) / total)}%)`;
}
function remaining(units, total, seconds) {
	if (total === void 0 || seconds < 2 || units < total / 100 || units >= total) return void 0;
	return require_words.duration(seconds / units * (total - units));
}
function fitted(text, columns) {
	const characters = [...text];
	return characters.length < columns ? text : `${characters.slice(0, Math.max(0, columns - 2)).join("")}\u2026`;
}
// src/surfaces/cli/open-source.ts
async function openSource(target, { variables, signal, skip, onClone, scanning }) {
	switch (target.kind) {
		case "staged": return (await Promise.resolve().then(() => require("./scan.cjs")).then((n) => n.staged_exports)).stagedSource({
			path: ".",
			variables,
			signal
		});
		case "range": return (await Promise.resolve().then(() => require("./range.cjs")).then((n) => n.range_exports)).rangeSource({
			path: ".",
			variables,
			signal,
			revisions: target.revisions
		});
		case "history": return openAudit(target, {
			variables,
			signal,
			onClone,
			scanning
		});
		case "stdin": return (await Promise.resolve().then(() => require("./stdin.cjs"))).stdinSource(process.stdin, target.name);
		case "files": return (await Promise.resolve().then(() => require("./files.cjs"))).filesSource({
			paths: target.paths,
			skip: skipped(skip, require_target.prefixOf(target))
		});
	}
}
async function openAudit({ repository, jobs, reader, shard, cache }, { variables, signal, onClone, scanning }) {
	const [{ openHistory }, { auditEngine }] = await Promise.all([Promise.resolve().then(() => require("./history.cjs")), Promise.resolve().then(() => require("./audit-engine.cjs"))]);
	return openHistory({
		target: repository,
		variables,
		signal,
		now: () => Date.now() / 1e3,
		...reader === "git" ? {} : { engine: auditEngine(scanning, jobs) },
		...onClone ? { onClone } : {},
		...shard ? { shard: {
			index: shard.index - 1,
			count: shard.count
		} } : {},
		...cache ? { cache: await cacheFor(cache, repository, {
			scanning,
			variables
		}) } : {}
	});
}
async function cacheFor(wanted, repository, { scanning, variables }) {
	if (wanted === "auto" && require_url.isUrl(repository)) throw new require_base.Fault("usage", "--cache auto is for a repository that stays: what a URL names is cloned and removed. Name a folder.");
	return (await Promise.resolve().then(() => require("./cache-option.cjs"))).cacheSettings(wanted, scanning.scanner, variables);
}
function skipped(skip, prefix) {
	return (path, kind) => {
		const entry = kind === "file" ? skip.find((one) => one.path.matches(prefix + path)) : void 0;
		return entry === void 0 ? null : `configured: ${entry.path.text} (${entry.reason})`;
	};
}
// src/surfaces/cli/tiering.ts
function optimiseLater() {
	const flag = flagFor(process.versions.v8);
	if (flag !== void 0) (0, node_v8.setFlagsFromString)(flag);
}
function flagFor(version) {
	return /^11\./.test(version) ? `--interrupt-budget=${BUDGET}` : void 0;
}
const BUDGET = 1e6;
// src/surfaces/cli/scan-and-report.ts
var scan_and_report_exports = require_rolldown_runtime.__exportAll({
	policyFor: () => policyFor,
	scanAndReport: () => scanAndReport,
	scanTarget: () => scanTarget,
	verifying: () => verifying,
	writeOut: () => writeOut
});
async function scanAndReport(target, args) {
	if (args.output !== void 0) await require_output.checkOutput(args.output);
	const policy = await policyFor(target, args);
	const failOn = args.failOn ?? policy.config.failOn ?? "medium";
	const verify = await verifying(args);
	const report = await scanTarget(target, {
		policy,
		failOn,
		quiet: args.quiet ?? false,
		showSecrets: args.showSecrets ?? false,
		...verify ? { verify } : {}
	});
	return await writeOut(report, args, failOn) ? report.scan.exitCode : require_base.EXIT.incomplete;
}
async function verifying(args) {
	if (!args.verify) {
		if (args.stsEndpoint ?? args.verifyExclude ?? args.verifyUserAgent) throw new require_base.Fault("usage", "Options of the live check need --verify.");
		return;
	}
	const [{ verifier }, { withoutValues }] = await Promise.all([Promise.resolve().then(() => require("./verifying.cjs")), Promise.resolve().then(() => require("./verify.cjs"))]);
	const check = await verifier(args, args.quiet ?? false);
	return args.showSecrets ? check : async (findings) => withoutValues(await check(findings));
}
async function policyFor(target, { config, noConfig, baseline, quiet }) {
	const policy = await require_scan.loadPolicy(require_scan.folderReader(require_target.policyFolder(target)), {
		...noConfig ? { config: false } : config === void 0 ? {} : { config: (0, node_path.resolve)(config) },
		...baseline === void 0 ? {} : { baseline: (0, node_path.resolve)(baseline) }
	});
	if (!quiet && policy.config.name !== null) require_base.say(`leaksift: configuration ${policy.config.name}`);
	return policy;
}
async function scanTarget(target, { policy, failOn, quiet, showSecrets, verify }) {
	optimiseLater();
	const scanner = require_scan.scannerFor(policy.config);
	const { signal } = require_base.interruption;
	const progress = progressFor(quiet);
	const key = policy.baseline?.key ?? "leaksift/1";
	const values = showSecrets || verify !== void 0;
	const lanes = target.kind === "files" ? makeLanes({
		scanner: require_scan.settingsOf(scanner),
		key,
		showSecrets: values
	}) : void 0;
	let [units, bytes] = [0, 0];
	try {
		const onClone = (stage, percent) => progress.phase(`Cloning: ${stage} ${percent}%`);
		const scanning = {
			scanner: require_scan.settingsOf(scanner),
			key,
			disclose: values
		};
		const source = breathing(await openSource(jobsFrom(target, policy.config), {
			variables: process.env,
			signal,
			skip: policy.config.skip,
			onClone,
			scanning
		}));
		progress.phase("Reading");
		return await require_scan.run({
			source,
			scanner,
			failOn,
			fingerprint: require_scan.makeFingerprinter(require_scan.derive, key),
			policy: {
				...policy,
				whole: require_target.isWhole(target),
				prefix: require_target.prefixOf(target)
			},
			...values ? { disclose: require_scan.disclose } : {},
			...verify ? { verify } : {},
			...target.kind === "history" && target.shard ? { shard: require_shard_seal.sealing({
				...target.shard,
				scanner: require_scan.settingsOf(scanner),
				policy: policy.texts,
				failOn,
				showSecrets
			}) } : {}
		}, {
			now: () => new Date(),
			version: require_scan.VERSION,
			signal,
			onUnit: (size, count) => {
				progress.update({
					units: units += count,
					bytes: bytes += size,
					...source.expected === void 0 ? {} : { total: source.expected }
				});
				lanes?.read(bytes);
			},
			lanes: lanes?.lanes ?? []
		});
	} finally {
		progress.end();
		await lanes?.close();
	}
}
function jobsFrom(target, { jobs }) {
	return target.kind === "history" ? {
		...target,
		jobs: target.jobs ?? jobs
	} : target;
}
function progressFor(quiet) {
	return quiet || !require_terminal.isCapable(process.stderr, process.env) ? SILENT : startProgress(process.stderr, () => performance.now());
}
async function writeOut(report, { format = "text", output, quiet, noColor }, failOn) {
	const pieces = (await require_output.loadReporter(format)).render(report, {
		color: output === void 0 && require_terminal.wantsColor(process.stdout, process.env, noColor),
		width: require_terminal.widthOf(process.stdout, process.env),
		quiet: quiet ?? false,
		failOn
	});
	const outcome = await require_output.writeReport(pieces, output);
	if (!outcome.written) require_base.say(`leaksift: ${outcome.fault.message}`);
	return outcome.written;
}
Object.defineProperty(exports, "policyFor", {
	enumerable: true,
	get: function() {
		return policyFor;
	}
});
Object.defineProperty(exports, "scanTarget", {
	enumerable: true,
	get: function() {
		return scanTarget;
	}
});
Object.defineProperty(exports, "scan_and_report_exports", {
	enumerable: true,
	get: function() {
		return scan_and_report_exports;
	}
});
Object.defineProperty(exports, "verifying", {
	enumerable: true,
	get: function() {
		return verifying;
	}
});
Object.defineProperty(exports, "writeOut", {
	enumerable: true,
	get: function() {
		return writeOut;
	}
});
