require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_json = require("./json2.cjs");
const require_markdown = require("./markdown.cjs");
const require_json_array = require("./json-array.cjs");
const require_closing = require("./closing.cjs");
const require_words = require("./words.cjs");
const require_uri = require("./uri.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
let node_zlib = require("node:zlib");
// src/reporters/sarif-invocation.ts
function invocation(report, omitted) {
	const { scan, ledger } = report;
	return {
		executionSuccessful: ledger.complete,
		exitCode: scan.exitCode,
		exitCodeDescription: require_closing.conclusion(report),
		...times(scan.startedAt, scan.seconds),
		toolExecutionNotifications: notifications(report, omitted)
	};
}
function times(startedAt, seconds) {
	const start = Date.parse(startedAt);
	if (Number.isNaN(start)) return {};
	return {
		startTimeUtc: new Date(start).toISOString(),
		endTimeUtc: new Date(start + seconds * 1e3).toISOString()
	};
}
function notifications(report, omitted) {
	const { ledger, scan } = report;
	const warning = require_closing.incompleteness(report);
	return [
		...warning === void 0 ? [] : [notification("error", "incomplete", warning)],
		...ledger.unread.map(({ unit, reason }) => notification("error", "unread", `Not read: ${unit}: ${reason}`)),
		...omitted > 0 ? [notification("warning", "cut", `${require_words.grouped(omitted)} further results, none worse than these, were left out.`)] : [],
		...ledger.skipped.map(({ reason, count }) => notification("note", "skipped", `Skipped by policy: ${require_words.grouped(count)} \u00d7 ${reason}`)),
		...(scan.notes ?? []).map((note) => notification("note", "note", note)),
		notification("note", "coverage", require_closing.coverage(report))
	];
}
function notification(level, id, text) {
	return {
		level,
		descriptor: { id },
		message: { text: require_base.visible(text).replace(/[[\]\\]/g, "\\$&") }
	};
}
// src/reporters/sarif-result.ts
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
const MOST_PLACES = 100;
function result(finding, ruleIndex) {
	const [first, ...others] = finding.occurrences.slice(0, MOST_PLACES);
	return {
		ruleId: finding.rule,
		ruleIndex,
		level: LEVELS[finding.severity],
		baselineState: finding.new ? "new" : "unchanged",
		message: { text: message(finding) },
		locations: first === void 0 ? [] : [location(first)],
		relatedLocations: others.map((place, index) => ({
			id: index + 1,
			...location(place),
			message: { text: plain(require_place.placeName(place)) }
		})),
		partialFingerprints: { "leaksift/v1": finding.fingerprint },
		...finding.suppressedBy === null ? {} : { suppressions: [suppression(finding.suppressedBy)] },
		properties: {
			severity: finding.severity,
			confidence: finding.confidence,
			kind: finding.kind,
			parts: finding.parts.map(({ kind, masked }) => ({
				kind,
				masked
			})),
			facts: finding.facts,
			places: finding.occurrences.length,
			exposure: finding.exposure,
			verdict: finding.verdict
		}
	};
}
function message(finding) {
	const story = [
		prefixed("Since ", require_story.since(finding)),
		prefixed("Now: ", require_story.standing(finding)),
		prefixed("Exposed for ", require_story.exposed(finding)),
		prefixed("Checked: ", require_story.verdictOf(finding))
	].filter((sentence) => sentence !== "");
	return [
		`${plain(finding.title)}: ${plain(require_story.maskedParts(finding))}.`,
		...story.map((sentence) => `${plain(sentence)}.`),
		plain(finding.remediation)
	].join(" ").trim();
}
function prefixed(prefix, text) {
	return text === void 0 ? "" : prefix + text;
}
function plain(text) {
	return require_base.visible(text).replace(/[[\]\\]/g, "\\$&");
}
function suppression(by) {
	return {
		kind: by.by === "inline" ? "inSource" : "external",
		justification: require_base.visible(by.reason)
	};
}
function location(place) {
	return {
		physicalLocation: physical(place),
		logicalLocations: [{
			fullyQualifiedName: require_base.visible(require_place.placeName(place)),
			kind: place.source
		}]
	};
}
function physical(place) {
	const path = place.source === "git-dir" ? `.git/${place.path ?? ""}` : place.path;
	return {
		artifactLocation: {
			uri: ((require_place.isFilePlace(place) || place.source === "git-dir") && path !== void 0 ? require_uri.relativeUri(path) : void 0) ?? substitute(place),
			uriBaseId: "%SRCROOT%"
		},
		region: region(place)
	};
}
function substitute(place) {
	return `.git/${place.source}/${place.commit ?? place.object ?? (require_uri.uriComponent(place.path ?? "") || "unnamed")}`;
}
function region(place) {
	const startLine = Math.max(1, place.line);
	const startColumn = Math.max(1, place.column);
	const endLine = Math.max(startLine, place.endLine);
	return {
		startLine,
		startColumn,
		endLine,
		endColumn: Math.max(endLine === startLine ? startColumn : 1, place.endColumn),
		byteOffset: place.offset,
		byteLength: place.length
	};
}
// src/reporters/sarif.ts
const sarif = { render };
const MOST_RESULTS = 25e3;
const MOST_COMPRESSED = 95e5;
function render(report) {
	const findings = require_closing.worstFirst(report.findings);
	const kept = fitting(findings.slice(0, MOST_RESULTS));
	const rules = worstOfEachRule(kept);
	const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
	const results = require_json_array.map(kept, (finding) => require_json.json(result(finding, indexes.get(finding.rule) ?? 0)));
	const [before, after] = around(log(report, [...rules.values()], findings.length - kept.length));
	return require_json_array.jsonArray(before, results, after);
}
function fitting(findings) {
	let room = MOST_COMPRESSED;
	for (let at = 0; at < findings.length; at += PIECE) {
		room -= (0, node_zlib.gzipSync)(findings.slice(at, at + PIECE).map((finding) => require_json.json(result(finding, 0))).join("\n")).length;
		if (room < 0) return findings.slice(0, at);
	}
	return findings;
}
const PIECE = 50;
function around(log) {
	return [`${require_json.json(log).slice(0, -3)},"results":[`, `]}]}`];
}
function log(report, rules, omitted) {
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [run(report, rules, omitted)]
	};
}
function run(report, rules, omitted) {
	const { tool, scan, ledger } = report;
	return {
		tool: { driver: {
			name: tool.name,
			version: tool.version,
			semanticVersion: tool.version,
			rules: rules.map(rule)
		} },
		automationDetails: { id: `leaksift/${scan.command}/` },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository or of the scanned folder." } } },
		invocations: [invocation(report, omitted)],
		properties: {
			target: scan.target,
			ledger,
			statistics: scan.statistics ?? {},
			resultsOmitted: omitted
		}
	};
}
function worstOfEachRule(findings) {
	const rules = new Map();
	for (const finding of findings) {
		const known = rules.get(finding.rule);
		if (known === void 0 || require_base.compareSeverity(finding.severity, known.severity) > 0) rules.set(finding.rule, finding);
	}
	return rules;
}
function rule({ rule: id, title, severity, remediation, references }) {
	const link = references.find((reference) => WEB_ADDRESS.test(reference));
	return {
		id,
		name: pascalCase(id),
		shortDescription: { text: require_base.visible(title) || id },
		fullDescription: { text: require_base.visible(`${title}. A credential in a repository must be taken as known to others.`) },
		help: {
			text: [remediation, ...references].map(require_base.visible).join("\n").trim() || "Revoke it.",
			markdown: [require_markdown.prose(remediation), ...references.map((reference) => `- ${require_markdown.prose(reference)}`)].join("\n") || "Revoke it."
		},
		...link === void 0 ? {} : { helpUri: link },
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			tags: ["security", "secret"],
			"security-severity": SCORES[severity],
			precision: "high"
		}
	};
}
const WEB_ADDRESS = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const SCORES = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
function pascalCase(id) {
	return id.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
}
exports.sarif = sarif;
