require("./rolldown-runtime.cjs");
const require_part_names = require("./part-names.cjs");
const require_part_auditor = require("./part-auditor.cjs");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");
// src/git/pack/audit.ts
async function* auditHere(parts, auditor, signal) {
	for (const part of parts) {
		if (signal?.aborted === true) return;
		yield auditor.audit(part);
		await (0, node_timers_promises.setImmediate)();
	}
}
async function* auditInWorkers(survey, parts, jobs, start, signal) {
	const lanes = Array.from({ length: Math.min(jobs, parts.length) }, () => new Lane(survey, start));
	const stop = () => Promise.all(lanes.map((lane) => lane.stop()));
	const running = new Map();
	const queue = parts.values();
	const feed = (lane) => {
		const { value: part, done } = queue.next();
		if (done !== true) running.set(lane, lane.audit(part).then((result) => [lane, result]));
	};
	signal?.addEventListener("abort", stop, { once: true });
	try {
		if (signal?.aborted !== true) lanes.forEach(feed);
		while (running.size > 0) {
			const [lane, result] = await Promise.race(running.values());
			if (signal?.aborted === true) return;
			running.delete(lane);
			feed(lane);
			yield result;
		}
	} finally {
		signal?.removeEventListener("abort", stop);
		await stop();
	}
}
var Lane = class {
	#survey;
	#start;
	#worker;
	constructor(survey, start) {
		this.#survey = survey;
		this.#start = start;
	}
	async audit(part) {
		try {
			this.#worker ??= this.#start();
			return await this.#worker.audit(part);
		} catch (error) {
			await this.stop();
			const reason = `the worker that was to read it died: ${error instanceof Error ? error.message : "unknown failure"}`;
			return {
				scanned: 0,
				bytes: 0,
				found: [],
				deferred: [],
				unread: require_part_names.namesOf(this.#survey, part).map((id) => ({
					id,
					reason
				}))
			};
		}
	}
	async stop() {
		const worker = this.#worker;
		this.#worker = void 0;
		await worker?.stop();
	}
};
// src/surfaces/cli/audit-engine.ts
const MOST_BY_DEFAULT = 4;
function auditEngine(settings, jobs = Math.min(MOST_BY_DEFAULT, (0, node_os.availableParallelism)())) {
	const start = (survey) => require_part_auditor.startWorker(new URL("./worker.cjs", require("url").pathToFileURL(__filename).href), {
		survey,
		settings
	});
	return { audit: async function* (survey, parts, signal) {
		if (!isSmall(survey)) return yield* auditInWorkers(survey, parts, jobs, () => start(survey), signal);
		const auditor = require_part_auditor.makePartAudit(survey, settings);
		try {
			yield* auditHere(parts, auditor, signal);
		} finally {
			auditor.close();
		}
	} };
}
const SMALL = {
	packed: 2 << 20,
	loose: 1e3
};
function isSmall({ packs, loose }) {
	return loose.length <= SMALL.loose && packs.reduce((sum, { tables }) => sum + tables.fileBytes, 0) <= SMALL.packed;
}
exports.auditEngine = auditEngine;
