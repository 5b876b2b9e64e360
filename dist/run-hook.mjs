import { D as folderReader, Dt as run, Gt as openRepository, M as scannerFor, Ut as derive, _t as readHead, a as sourceOf, i as isEvent, r as EVENTS, t as tellClean, tn as makeFingerprinter, un as VERSION, w as loadPolicy } from "./scan.mjs";
import { O as Fault } from "./base.mjs";
// src/surfaces/hook/run-hook.ts
async function runHook(words, say) {
	const own = words[0] === OWN;
	const [event = "", ...args] = own ? words.slice(1) : words;
	const wrap = own ? withOwn : unchanged;
	if (event === "agent") return (await import("./agent.mjs")).runAgentHook(say, wrap);
	if (!isEvent(event)) throw new Fault("usage", `Which hook? One of ${EVENTS.join(", ")}, agent.`);
	const reason = process.env["LEAKSIFT_SKIP"]?.trim();
	if (reason) return (await import("./skip.mjs")).skip(event, reason, say);
	return scanEvent(event, args, wrap, say);
}
const OWN = "--own-credentials";
async function scanEvent(event, args, wrap, say) {
	const source = await sourceOf(event, args, process.env, new AbortController().signal);
	const { config, baseline } = await loadPolicy(folderReader(policyFolder()));
	const failOn = config.failOn ?? "medium";
	const report = await run({
		source,
		scanner: await wrap(scannerFor(config)),
		failOn,
		fingerprint: makeFingerprinter(derive, baseline?.key ?? "leaksift/1"),
		policy: {
			config,
			baseline,
			whole: false
		}
	}, {
		now: () => new Date(),
		version: VERSION
	});
	await tell(report, event, failOn, say);
	return report.scan.exitCode;
}
function policyFolder() {
	const { workTree, gitDir } = openRepository(".", process.env);
	return workTree ?? gitDir;
}
const unchanged = async (scanner) => scanner;
const withOwn = async (scanner) => (await import("./own-credentials.mjs")).withOwnCredentials(scanner, process.env);
async function tell(report, event, failOn, say) {
	if (report.scan.exitCode === 0) return tellClean(report, failOn, say);
	(await import("./blocked2.mjs")).tellBlocked(report, {
		event,
		failOn,
		variables: process.env,
		unborn: readHead(openRepository(".", process.env)).kind === "unborn"
	}, say);
}
export { runHook };
