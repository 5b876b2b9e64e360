require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_output = require("./output.cjs");
const require_scan = require("./scan.cjs");
const require_url = require("./url.cjs");
const require_shard_seal = require("./shard-seal.cjs");
const require_join_targets = require("./join-targets.cjs");
const require_scan_and_report = require("./scan-and-report.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/surfaces/cli/repositories.ts
async function auditList({ file, shard, failOn, terms, audit }) {
	const list = await readList(file);
	const own = list.filter((_, i) => shard === void 0 || i % shard.count === shard.index - 1);
	const reports = [];
	const unread = [];
	for (const repository of own) {
		const outcome = await auditOne(repository, audit);
		if ("report" in outcome) reports.push(outcome.report);
		else unread.push(outcome);
	}
	const [first = nothing(), ...others] = reports;
	const joined = require_join_targets.joinTargets([first, ...others], {
		command: "audit-history",
		target: file,
		failOn,
		unread
	});
	if (shard === void 0) return joined;
	return {
		...joined,
		scan: {
			...joined.scan,
			shard: {
				...shard,
				terms: require_shard_seal.sha256(JSON.stringify([
					require_scan.VERSION,
					shard.count,
					terms,
					list
				])),
				share: require_shard_seal.packJson({
					repositories: list.length,
					failOn
				})
			}
		}
	};
}
async function readList(file) {
	const lines = (await (0, node_fs_promises.readFile)(file, "utf8").catch((error) => {
		throw new require_base.Fault("usage", `The list ${JSON.stringify(file)} can not be read.`, { cause: error });
	})).replace(/^\uFEFF/, "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	if (lines.length === 0) throw new require_base.Fault("usage", `The list ${JSON.stringify(file)} names no repository.`);
	const twice = lines.find((line, i) => lines.indexOf(line) !== i);
	if (twice !== void 0) throw new require_base.Fault("usage", `The list ${JSON.stringify(file)} names ${JSON.stringify(nameOf(twice))} twice.`);
	return lines.map((line) => require_url.isUrl(line) || (0, node_path.isAbsolute)(line) ? line : (0, node_path.join)(file, "..", line));
}
async function auditOne(repository, audit) {
	const unit = `repository ${nameOf(repository)}`;
	if (require_base.interruption.signal.aborted) return {
		unit,
		reason: "the scan was interrupted"
	};
	try {
		return { report: await audit(repository) };
	} catch (error) {
		if (!require_base.isFault(error) || error.code === "config") throw error;
		return {
			unit,
			reason: error.message
		};
	}
}
function nameOf(repository) {
	return require_url.isUrl(repository) ? require_url.printableUrl(repository) : repository;
}
function nothing() {
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: require_scan.VERSION
		},
		scan: {
			command: "audit-history",
			target: "",
			startedAt: new Date().toISOString(),
			seconds: 0,
			exitCode: 0,
			statistics: { repositories: 0 }
		},
		ledger: {
			complete: true,
			units: {
				enumerated: 0,
				scanned: 0,
				skipped: 0,
				unread: 0
			},
			bytes: 0,
			skipped: [],
			unread: []
		},
		findings: []
	};
}
// src/surfaces/cli/audit-list.ts
async function auditListAndReport(file, args) {
	if (args.output !== void 0) await require_output.checkOutput(args.output);
	const policy = await require_scan_and_report.policyFor({
		kind: "files",
		paths: ["."]
	}, args);
	const failOn = args.failOn ?? policy.config.failOn ?? "medium";
	const verify = await require_scan_and_report.verifying(args);
	const wishes = {
		policy,
		failOn,
		quiet: args.quiet ?? false,
		showSecrets: args.showSecrets ?? false,
		...verify ? { verify } : {}
	};
	const report = await auditList({
		file,
		failOn,
		shard: args.shard,
		terms: JSON.stringify([
			require_scan.settingsOf(require_scan.scannerFor(policy.config)),
			policy.texts,
			wishes.showSecrets
		]),
		audit: (repository) => require_scan_and_report.scanTarget({
			kind: "history",
			repository,
			jobs: args.jobs,
			cache: args.cache,
			isOneOfSeveral: true
		}, wishes)
	});
	return await require_scan_and_report.writeOut(report, args, failOn) ? report.scan.exitCode : require_base.EXIT.incomplete;
}
exports.auditListAndReport = auditListAndReport;
