import { D as folderReader, Dt as run, M as scannerFor, P as settingsOf, Ut as derive, en as disclose, tn as makeFingerprinter, un as VERSION, w as loadPolicy } from "./scan.mjs";
import { O as Fault, d as visible, f as interruption, l as say, r as writeReport, t as checkOutput, x as EXIT } from "./base.mjs";
import { n as loadReporter } from "./reporters.mjs";
import { a as duration, l as size, n as count, o as grouped } from "./words.mjs";
import { n as wantsColor, r as widthOf, t as isCapable } from "./terminal.mjs";
import { n as policyFolder, r as prefixOf, t as isWhole } from "./target.mjs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
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
		close: () => source.close()
	};
}
async function* withTurns(items) {
	let last = performance.now();
	for await (const item of items) {
		yield item;
		if (performance.now() - last < BREATH) continue;
		await setImmediate();
		last = performance.now();
	}
}
// src/surfaces/lanes.ts
const ALONE = 2097152;
const MOST_THREADS = 3;
function makeLanes(settings) {
	const lanes = Array.from({ length: Math.min(MOST_THREADS, availableParallelism() - 1) }, () => new ThreadLane());
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
		const worker = new Worker(new URL("./scan-worker.mjs", import.meta.url), {
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
		stream.write(`${ERASE}${fitted(text, stream.columns ?? 80)}`);
	};
	return {
		update(done) {
			if (!ended && now() - drawn >= INTERVAL) draw(sentence(name, done, (now() - started) / 1e3));
		},
		phase(next) {
			name = visible(next);
			if (!ended && now() - drawn >= INTERVAL) draw(`${name}…`);
		},
		end() {
			if (shown && !ended) stream.write(ERASE);
			ended = true;
		}
	};
}
function sentence(name, { units, bytes, total }, seconds) {
	const said = [
		name,
		total === void 0 ? count(units, "unit") : `${grouped(units)} of ${count(total, "unit")}${percent(units, total)}`,
		size(bytes)
	];
	if (seconds >= .5) said.push(`${size(Math.round(bytes / seconds))}/s`);
	const left = remaining(units, total, seconds);
	if (left !== void 0) said.push(`${left} left`);
	return said.join("  ");
}
function percent(units, total) {
	return total === 0 ? "" : ` (${Math.floor(100 * Math.min(units, total) / total)}%)`;
}
function remaining(units, total, seconds) {
	if (total === void 0 || seconds < 2 || units < total / 100 || units >= total) return void 0;
	return duration(seconds / units * (total - units));
}
function fitted(text, columns) {
	const characters = [...text];
	return characters.length < columns ? text : `${characters.slice(0, Math.max(0, columns - 2)).join("")}…`;
}
// src/surfaces/cli/open-source.ts
async function openSource(target, { variables, signal, skip, onClone, scanning }) {
	switch (target.kind) {
		case "staged": return (await import("./staged.mjs")).stagedSource({
			path: ".",
			variables,
			signal
		});
		case "range": return (await import("./range2.mjs")).rangeSource({
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
		case "stdin": return (await import("./stdin.mjs")).stdinSource(process.stdin, target.name);
		case "files": return (await import("./files.mjs")).filesSource({
			paths: target.paths,
			skip: skipped(skip, prefixOf(target))
		});
	}
}
async function openAudit({ repository, jobs, reader }, { variables, signal, onClone, scanning }) {
	const [{ openHistory }, { auditEngine }] = await Promise.all([import("./history.mjs"), import("./audit-engine.mjs")]);
	const engine = reader === "git" ? {} : { engine: auditEngine(scanning, jobs) };
	return openHistory({
		target: repository,
		variables,
		signal,
		now: () => Date.now() / 1e3,
		...onClone ? { onClone } : {},
		...engine
	});
}
function skipped(skip, prefix) {
	return (path, kind) => {
		const entry = kind === "file" ? skip.find((one) => one.path.matches(prefix + path)) : void 0;
		return entry === void 0 ? null : `configured: ${entry.path.text} (${entry.reason})`;
	};
}
// src/surfaces/cli/scan-and-report.ts
async function scanAndReport(target, args) {
	if (args.output !== void 0) await checkOutput(args.output);
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
	return await writeOut(report, args, failOn) ? report.scan.exitCode : EXIT.incomplete;
}
async function verifying(args) {
	if (!args.verify) {
		if (args.stsEndpoint ?? args.verifyExclude ?? args.verifyUserAgent) throw new Fault("usage", "Options of the live check need --verify.");
		return;
	}
	const [{ verifier }, { withoutValues }] = await Promise.all([import("./verifying2.mjs"), import("./verify.mjs")]);
	const check = await verifier(args, args.quiet ?? false);
	return args.showSecrets ? check : async (findings) => withoutValues(await check(findings));
}
async function policyFor(target, { config, noConfig, baseline, quiet }) {
	const policy = await loadPolicy(folderReader(policyFolder(target)), {
		...noConfig ? { config: false } : config === void 0 ? {} : { config: resolve(config) },
		...baseline === void 0 ? {} : { baseline: resolve(baseline) }
	});
	if (!quiet && policy.config.name !== null) say(`leaksift: configuration ${policy.config.name}`);
	return policy;
}
async function scanTarget(target, { policy, failOn, quiet, showSecrets, verify }) {
	const scanner = scannerFor(policy.config);
	const { signal } = interruption;
	const progress = progressFor(quiet);
	const key = policy.baseline?.key ?? "leaksift/1";
	const values = showSecrets || verify !== void 0;
	const lanes = target.kind === "files" ? makeLanes({
		scanner: settingsOf(scanner),
		key,
		showSecrets: values
	}) : void 0;
	let [units, bytes] = [0, 0];
	try {
		const onClone = (stage, percent) => progress.phase(`Cloning: ${stage} ${percent}%`);
		const scanning = {
			scanner: settingsOf(scanner),
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
		return await run({
			source,
			scanner,
			failOn,
			fingerprint: makeFingerprinter(derive, key),
			policy: {
				...policy,
				whole: isWhole(target),
				prefix: prefixOf(target)
			},
			...values ? { disclose } : {},
			...verify ? { verify } : {}
		}, {
			now: () => new Date(),
			version: VERSION,
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
	return quiet || !isCapable(process.stderr, process.env) ? SILENT : startProgress(process.stderr, () => performance.now());
}
async function writeOut(report, { format = "text", output, quiet, noColor }, failOn) {
	const pieces = (await loadReporter(format)).render(report, {
		color: output === void 0 && wantsColor(process.stdout, process.env, noColor),
		width: widthOf(process.stdout, process.env),
		quiet: quiet ?? false,
		failOn
	});
	const outcome = await writeReport(pieces, output);
	if (!outcome.written) say(`leaksift: ${outcome.fault.message}`);
	return outcome.written;
}
export { writeOut as i, scanAndReport as n, scanTarget as r, policyFor as t };
