require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./json2.cjs");
const n = require("./markdown.cjs");
const r = require("./json-array.cjs");
const i = require("./closing.cjs");
const a = require("./words.cjs");
const o = require("./place-count.cjs");
const s = require("./uri.cjs");
const c = require("./place.cjs");
const l = require("./story.cjs");
let u = require("node:zlib");
// src/reporters/sarif-invocation.ts
function invocation(e, t) {
	let { scan: n, ledger: r } = e;
	return {
		executionSuccessful: r.complete,
		exitCode: n.exitCode,
		exitCodeDescription: i.t(e),
		...times(n.startedAt, n.seconds),
		toolExecutionNotifications: notifications(e, t)
	};
}
function times(e, t) {
	let n = Date.parse(e);
	if (Number.isNaN(n)) return {};
	return {
		startTimeUtc: new Date(n).toISOString(),
		endTimeUtc: new Date(n + t * 1e3).toISOString()
	};
}
function notifications(e, t) {
	let { ledger: n, scan: r } = e;
	let o = i.a(e);
	return [
		...o === void 0 ? [] : [notification("error", "incomplete", o)],
		...n.unread.map(({ unit: e, reason: t }) => notification("error", "unread", `Not read: ${e}: ${t}`)),
		...t > 0 ? [notification("warning", "cut", `${a.s(t)} further results, none worse than these, were left out.`)] : [],
		...n.skipped.map(({ reason: e, count: t }) => notification("note", "skipped", `Skipped by policy: ${a.s(t)} \u00d7 ${e}`)),
		...(r.notes ?? []).map((e) => notification("note", "note", e)),
		notification("note", "coverage", i.n(e))
	];
}
function notification(t, n, r) {
	return {
		level: t,
		descriptor: { id: n },
		message: { text: e.c(r).replace(/[[\]\\]/g, "\\$&") }
	};
}
// src/reporters/sarif-result.ts
const d = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
function result(e, t) {
	let [n, ...r] = e.occurrences.slice(0, 100);
	return {
		ruleId: e.rule,
		ruleIndex: t,
		level: d[e.severity],
		baselineState: e.new ? "new" : "unchanged",
		message: { text: message(e) },
		locations: n === void 0 ? [] : [location(n)],
		relatedLocations: r.map((e, t) => ({
			id: t + 1,
			...location(e),
			message: { text: plain(c.n(e)) }
		})),
		partialFingerprints: { "leaksift/v1": e.fingerprint },
		...e.suppressedBy === null ? {} : { suppressions: [suppression(e.suppressedBy)] },
		properties: {
			severity: e.severity,
			confidence: e.confidence,
			kind: e.kind,
			parts: e.parts.map(({ kind: e, masked: t }) => ({
				kind: e,
				masked: t
			})),
			facts: e.facts,
			places: o.t(e.occurrences),
			exposure: e.exposure,
			verdict: e.verdict
		}
	};
}
function message(e) {
	let t = [
		prefixed("Since ", l.s(e)),
		prefixed("Now: ", l.c(e)),
		prefixed("Exposed for ", l.r(e)),
		prefixed("Checked: ", l.l(e))
	].filter((e) => e !== "");
	return [
		`${plain(e.title)}: ${plain(l.a(e))}.`,
		...t.map((e) => `${plain(e)}.`),
		plain(e.remediation)
	].join(" ").trim();
}
function prefixed(e, t) {
	return t === void 0 ? "" : e + t;
}
function plain(t) {
	return e.c(t).replace(/[[\]\\]/g, "\\$&");
}
function suppression(t) {
	return {
		kind: t.by === "inline" ? "inSource" : "external",
		justification: e.c(t.reason)
	};
}
function location(t) {
	return {
		physicalLocation: physical(t),
		logicalLocations: [{
			fullyQualifiedName: e.c(c.n(t)),
			kind: t.source
		}]
	};
}
function physical(e) {
	let t = e.source === "git-dir" ? `.git/${e.path ?? ""}` : e.path;
	return {
		artifactLocation: {
			uri: ((c.t(e) || e.source === "git-dir") && t !== void 0 ? s.t(t) : void 0) ?? substitute(e),
			uriBaseId: "%SRCROOT%"
		},
		region: region(e)
	};
}
function substitute(e) {
	return `.git/${e.source}/${e.commit ?? e.object ?? (s.n(e.path ?? "") || "unnamed")}`;
}
function region(e) {
	let t = Math.max(1, e.line);
	let n = Math.max(1, e.column);
	let r = Math.max(t, e.endLine);
	return {
		startLine: t,
		startColumn: n,
		endLine: r,
		endColumn: Math.max(r === t ? n : 1, e.endColumn),
		byteOffset: e.offset,
		byteLength: e.length
	};
}
// src/reporters/sarif.ts
const f = { render };
function render(e) {
	let { findings: n } = e;
	let i = fitting(n.slice(0, 25e3));
	let a = worstOfEachRule(i);
	let o = new Map([...a.keys()].map((e, t) => [e, t]));
	let s = r.n(i, (e) => t.t(result(e, o.get(e.rule) ?? 0)));
	let [c, l] = around(log(e, [...a.values()], n.length - i.length));
	return r.t(c, s, l);
}
function fitting(e) {
	let n = 95e5;
	for (let r = 0; r < e.length; r += p) {
		n -= (0, u.gzipSync)(e.slice(r, r + p).map((e) => t.t(result(e, 0))).join("\n")).length;
		if (n < 0) return e.slice(0, r);
	}
	return e;
}
const p = 50;
function around(e) {
	return [`${t.t(e).slice(0, -3)},"results":[`, "]}]}"];
}
function log(e, t, n) {
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [run(e, t, n)]
	};
}
function run(e, t, n) {
	let { tool: r, scan: i, ledger: a } = e;
	return {
		tool: { driver: {
			name: r.name,
			version: r.version,
			semanticVersion: r.version,
			rules: t.map(rule)
		} },
		automationDetails: { id: `leaksift/${i.command}/` },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository or of the scanned folder." } } },
		invocations: [invocation(e, n)],
		properties: {
			target: i.target,
			ledger: a,
			statistics: i.statistics ?? {},
			resultsOmitted: n
		}
	};
}
function worstOfEachRule(t) {
	let n = new Map();
	for (let r of t) {
		let t = n.get(r.rule);
		(t === void 0 || e.D(r.severity, t.severity) > 0) && n.set(r.rule, r);
	}
	return n;
}
function rule({ rule: t, title: r, severity: i, remediation: a, references: o }) {
	let s = o.find((e) => m.test(e));
	return {
		id: t,
		name: pascalCase(t),
		shortDescription: { text: e.c(r) || t },
		fullDescription: { text: e.c(`${r}. A credential in a repository must be taken as known to others.`) },
		help: {
			text: [a, ...o].map(e.c).join("\n").trim() || "Revoke it.",
			markdown: [n.n(a), ...o.map((e) => `- ${n.n(e)}`)].join("\n") || "Revoke it."
		},
		...s === void 0 ? {} : { helpUri: s },
		defaultConfiguration: { level: d[i] },
		properties: {
			tags: ["security", "secret"],
			"security-severity": h[i],
			precision: "high"
		}
	};
}
const m = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const h = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
function pascalCase(e) {
	return e.split("-").map((e) => `${e.charAt(0).toUpperCase()}${e.slice(1)}`).join("");
}
exports.sarif = f;
