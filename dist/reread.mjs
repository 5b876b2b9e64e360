import { $t as DEFAULT_KEY, Gt as openRepository, Lt as Ledger, M as scannerFor, Ot as scanUnits, St as openPrivateDir, Tt as ObjectReader, Ut as derive, en as disclose, ft as unreadUnit, tn as makeFingerprinter } from "./scan.mjs";
import { t as listGitDir } from "./git-dir-files.mjs";
import { t as isUrl } from "./url.mjs";
import { t as fileContent } from "./files-content.mjs";
import { f as interruption } from "./base.mjs";
import { t as policyFor } from "./scan-and-report.mjs";
import { readlinkSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
// src/sources/reported.ts
const PLACES = 4;
function reportedSource({ report, findings, at, variables, signal }) {
	const target = at ?? targetOf(report);
	const places = findings.flatMap(({ occurrences }) => occurrences.slice(0, PLACES));
	const objects = new Set(places.flatMap(({ object }) => object ?? []));
	const others = places.filter(({ object }) => object === void 0);
	const stores = objects.size > 0 || others.some(({ source }) => source === "git-dir") ? storesOf(openRepository(target, {})) : [];
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
	return (command === "scan" || command === "audit-history") && !isUrl(target) ? target : ".";
}
function storesOf(repository) {
	const { repositories } = listGitDir(repository.commonDir, new Set(repository.objectDirectories.map(({ path }) => path)));
	return [repository, ...repositories.flatMap(({ absolute }) => storesOf(openRepository(absolute, {})))];
}
function openReader(repository, variables, signal, opened) {
	const dir = openPrivateDir(repository, variables);
	const reader = new ObjectReader(dir, signal ? { signal } : {});
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
	for (const [oid, reason] of missing) unreadUnit(ledger, {
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
		const content = file === void 0 ? "a report does not keep what stood there" : contentOf(file);
		if (typeof content === "string") unreadUnit(ledger, {
			unit: place.path ?? place.source,
			reason: content
		});
		else {
			ledger.enumerated();
			yield {
				id: place.path ?? place.source,
				role: "target",
				places: [],
				content
			};
		}
	}
}
function fileOf({ source, path }, target, repository) {
	if (path === void 0) return void 0;
	if (source === "git-dir") return repository && join(repository.commonDir, path);
	if (source !== "file") return void 0;
	return isFolder(target) ? resolve(target, path) : resolve(path);
}
function contentOf(file) {
	const content = fileContent(Buffer.from(file));
	return content === "a symbolic link" ? readlinkSync(file, "buffer") : content;
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/surfaces/cli/reread.ts
async function reread(report, wanted, args) {
	const findings = report.findings.filter(wanted);
	const { config, baseline } = await policyFor({
		kind: "files",
		paths: [args.repository ?? "."]
	}, args);
	const keys = new Set([baseline?.key ?? "leaksift/1", DEFAULT_KEY]);
	const ledger = new Ledger();
	const values = new Map();
	for (const key of keys) {
		const found = await valuesIn(report, findings.filter(({ fingerprint }) => !values.has(fingerprint)), key, {
			config,
			args,
			ledger
		});
		for (const [fingerprint, parts] of found) values.set(fingerprint, parts);
	}
	return {
		findings: report.findings.map((finding) => withValues(finding, values)),
		gone: new Set(findings.map(({ fingerprint }) => fingerprint).filter((fingerprint) => !values.has(fingerprint))),
		reasons: [...new Set(ledger.report().unread.map(({ unit, reason }) => `${unit}: ${reason}`))]
	};
}
async function valuesIn(report, findings, key, { config, args, ledger }) {
	if (findings.length === 0) return new Map();
	const { signal } = interruption;
	const source = reportedSource({
		report,
		findings,
		variables: process.env,
		signal,
		...args.repository === void 0 ? {} : { at: args.repository }
	});
	try {
		const { grouping } = await scanUnits(source, ledger, {
			scanner: scannerFor(config),
			fingerprint: makeFingerprinter(derive, key),
			disclose,
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
export { reread as t };
