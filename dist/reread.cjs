require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
const require_git_dir_files = require("./git-dir-files.cjs");
const require_url = require("./url.cjs");
const require_files_content = require("./files-content.cjs");
const require_scan_and_report = require("./scan-and-report.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/reported.ts
const PLACES = 4;
function reportedSource({ report, findings, at, variables, signal }) {
	const target = at ?? targetOf(report);
	const places = findings.flatMap(({ occurrences }) => occurrences.slice(0, PLACES));
	const objects = new Set(places.flatMap(({ object }) => object ?? []));
	const others = places.filter(({ object }) => object === void 0);
	const stores = objects.size > 0 || others.some(({ source }) => source === "git-dir") ? storesOf(at === void 0 ? namedRepository(report) : require_scan.openRepository(at, {})) : [];
	const opened = [];
	return {
		command: "verify",
		target,
		async *units(ledger) {
			yield* objectsFrom(stores, objects, ledger, (repository) => openReader(repository, variables, signal, opened));
			yield* otherPlaces(others, target, stores[0], ledger);
		},
		async close() {
			for (const one of opened) await one.close();
		}
	};
}
function targetOf({ scan: { command, target } }) {
	return (command === "scan" || command === "audit-history") && !require_url.isUrl(target) ? target : ".";
}
function namedRepository(report) {
	try {
		return require_scan.openRepository(targetOf(report), {});
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		throw new require_base.Fault(error.code, `${error.message} The report is of ${JSON.stringify(report.scan.target)}: --repository names where that is now.`, { cause: error });
	}
}
function unitName({ object, path, source }) {
	return object === void 0 ? path ?? source : `object ${object}`;
}
const MISSING = new Set(["missing", "missing object"]);
function storesOf(repository) {
	const { repositories } = require_git_dir_files.listGitDir(repository.commonDir, new Set(repository.objectDirectories.map(({ path }) => path)));
	return [repository, ...repositories.flatMap(({ absolute }) => storesOf(require_scan.openRepository(absolute, {})))];
}
function openReader(repository, variables, signal, opened) {
	const dir = require_scan.openPrivateDir(repository, variables);
	const reader = new require_scan.ObjectReader(dir, signal ? { signal } : {});
	opened.push(reader, dir);
	return reader;
}
async function* objectsFrom(stores, objects, ledger, open) {
	const missing = new Map([...objects].map((oid) => [oid, "missing object"]));
	for (const store of stores) {
		if (missing.size === 0) return;
		for await (const object of open(store).readMany([...missing.keys()])) if ("unread" in object) missing.set(object.oid, object.unread);
		else {
			missing.delete(object.oid);
			ledger.enumerated();
			yield {
				id: `${object.type} ${object.oid}`,
				role: "target",
				object: object.oid,
				places: [],
				content: object.content
			};
		}
	}
	for (const [oid, reason] of missing) require_scan.unreadUnit(ledger, {
		unit: `object ${oid}`,
		reason
	});
}
function* otherPlaces(places, target, repository, ledger) {
	const seen = new Set();
	for (const place of places) {
		const file = fileOf(place, target, repository);
		const name = file ?? place.source;
		if (seen.has(name)) continue;
		seen.add(name);
		const content = file === void 0 ? notKept(place) : contentOf(file);
		if (typeof content === "string") require_scan.unreadUnit(ledger, {
			unit: unitName(place),
			reason: content
		});
		else {
			ledger.enumerated();
			yield {
				id: unitName(place),
				role: "target",
				places: [],
				content
			};
		}
	}
}
function notKept({ source }) {
	return source === "stdin" ? "a report does not keep what came through standard input; scan it again with --verify" : "a report does not keep what stood there";
}
function fileOf({ source, path }, target, repository) {
	if (path === void 0) return void 0;
	if (source === "git-dir") return repository && (0, node_path.join)(repository.commonDir, path);
	if (source !== "file") return void 0;
	return isFolder(target) ? (0, node_path.resolve)(target, path) : (0, node_path.resolve)(path);
}
function contentOf(file) {
	const content = require_files_content.fileContent(Buffer.from(file));
	return content === "a symbolic link" ? (0, node_fs.readlinkSync)(file, "buffer") : content;
}
function isFolder(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/surfaces/cli/reread.ts
async function reread(report, wanted, args) {
	const findings = report.findings.filter(wanted);
	const { config, baseline } = await require_scan_and_report.policyFor({
		kind: "files",
		paths: [args.repository ?? "."]
	}, args);
	const keys = new Set([baseline?.key ?? "leaksift/1", require_scan.DEFAULT_KEY]);
	const ledger = new require_scan.Ledger();
	const values = new Map();
	for (const key of keys) {
		const found = await valuesIn(report, findings.filter(({ fingerprint }) => !values.has(fingerprint)), key, {
			config,
			args,
			ledger
		});
		for (const [fingerprint, parts] of found) values.set(fingerprint, parts);
	}
	const { unread } = ledger.report();
	return {
		findings: report.findings.map((finding) => withValues(finding, values)),
		gone: new Map(findings.filter(({ fingerprint }) => !values.has(fingerprint)).map((finding) => [finding.fingerprint, unreadable(finding, unread)])),
		reasons: [...new Set(unread.map(({ unit, reason }) => `${unit}: ${reason}`))]
	};
}
function unreadable({ occurrences }, unread) {
	const names = new Set(occurrences.map(unitName));
	return unread.find(({ unit, reason }) => names.has(unit) && !MISSING.has(reason))?.reason;
}
async function valuesIn(report, findings, key, { config, args, ledger }) {
	if (findings.length === 0) return new Map();
	const { signal } = require_base.interruption;
	const source = reportedSource({
		report,
		findings,
		variables: process.env,
		signal,
		...args.repository === void 0 ? {} : { at: args.repository }
	});
	try {
		const { grouping } = await require_scan.scanUnits(source, ledger, {
			scanner: require_scan.scannerFor(config),
			fingerprint: require_scan.makeFingerprinter(require_scan.derive, key),
			disclose: require_scan.disclose,
			signal,
			onUnit: void 0,
			lanes: []
		});
		return new Map([...grouping.sightings()].map(([fingerprint, [first, ...rest]]) => [fingerprint, fullest([first, ...rest].map(({ sealed }) => sealed.parts))]));
	} finally {
		await source.close();
	}
}
function fullest(sightings) {
	return sightings.reduce((most, parts) => parts.length > most.length ? parts : most);
}
function withValues(finding, values) {
	const found = values.get(finding.fingerprint);
	if (found === void 0) return finding;
	return {
		...finding,
		parts: finding.parts.map((part) => ({
			...part,
			...valueOf(part, found)
		}))
	};
}
function valueOf({ kind, masked }, found) {
	const value = found.find((part) => part.kind === kind && part.masked === masked)?.value;
	return value === void 0 ? {} : { value };
}
exports.reread = reread;
