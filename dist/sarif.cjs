require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./json2.cjs");
const r = require("./markdown.cjs");
const i = require("./json-array.cjs");
const a = require("./closing.cjs");
const o = require("./words.cjs");
const s = require("./place-count.cjs");
const c = require("./place.cjs");
const l = require("./story.cjs");
// src/reporters/escape/sarif.ts
function sarif$1(e) {
	return t.c(e).replace(/[[\]\\]/g, "\\$&");
}
// src/reporters/sarif-invocation.ts
function invocation(e, t) {
	let { scan: n, ledger: r } = e;
	return {
		executionSuccessful: r.complete,
		exitCode: n.exitCode,
		exitCodeDescription: a.t(e),
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
	let i = a.a(e);
	return [
		...i === void 0 ? [] : [notification("error", "incomplete", i)],
		...n.unread.map(({ unit: e, reason: t }) => notification("error", "unread", `Not read: ${e}: ${t}`)),
		...t > 0 ? [notification("warning", "cut", `${o.o(t)} further results, none worse than these, were left out.`)] : [],
		...n.skipped.map(({ reason: e, count: t }) => notification("note", "skipped", `Skipped by policy: ${o.o(t)} \u00d7 ${e}`)),
		...(r.notes ?? []).map((e) => notification("note", "note", e)),
		notification("note", "coverage", a.n(e))
	];
}
function notification(e, t, n) {
	return {
		level: e,
		descriptor: { id: t },
		message: { text: sarif$1(n) }
	};
}
// src/reporters/escape/uri.ts
function relativeUri(e) {
	let t = e.split("/");
	if (t.some((e) => e === "" || e === "." || e === "..")) return;
	return t.map(encodeSegment).join("/");
}
function encodeSegment(e) {
	return e.split(/((?:%[89A-F][0-9A-F])+)/).map((e, t) => t % 2 == 1 && !isUtf8(e) ? e : uriComponent(e)).join("");
}
function uriComponent(e) {
	return encodeURIComponent(e.replace(/[\ud800-\udfff]/gu, "\ufffd")).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isUtf8(e) {
	try {
		return !0;
	} catch {
		return !1;
	}
}
// src/reporters/sarif-result.ts
const u = {
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
		level: u[e.severity],
		baselineState: e.new ? "new" : "unchanged",
		message: { text: message(e) },
		locations: n === void 0 ? [] : [location(n)],
		relatedLocations: r.map((e, t) => ({
			id: t + 1,
			...location(e),
			message: { text: sarif$1(c.n(e)) }
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
			places: s.t(e.occurrences),
			exposure: e.exposure,
			verdict: e.verdict
		}
	};
}
function message(e) {
	let t = [
		l.c("Since ", l.l(e)),
		l.c("Now: ", l.u(e)),
		l.c("Exposed for ", l.i(e)),
		l.c("Checked: ", l.d(e))
	].filter((e) => e !== "");
	return [
		`${sarif$1(e.title)}: ${sarif$1(l.o(e))}.`,
		...t.map((e) => `${sarif$1(e)}.`),
		sarif$1(l.t(e))
	].join(" ").trim();
}
function suppression(e) {
	return {
		kind: e.by === "inline" ? "inSource" : "external",
		justification: t.c(e.reason)
	};
}
function location(e) {
	return {
		physicalLocation: physical(e),
		logicalLocations: [{
			fullyQualifiedName: t.c(c.n(e)),
			kind: e.source
		}]
	};
}
function physical(e) {
	let t = e.source === "git-dir" ? `.git/${e.path ?? ""}` : e.path;
	return {
		artifactLocation: {
			uri: ((c.t(e) || e.source === "git-dir") && t !== void 0 ? relativeUri(t) : void 0) ?? substitute(e),
			uriBaseId: "%SRCROOT%"
		},
		region: region(e)
	};
}
function substitute(e) {
	return `.git/${e.source}/${e.commit ?? e.object ?? (uriComponent(e.path ?? "") || "unnamed")}`;
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
const d = { render };
function render(e) {
	let { findings: t } = e;
	let r = fitting(t.slice(0, 25e3));
	let a = worstOfEachRule(r);
	let o = new Map([...a.keys()].map((e, t) => [e, t]));
	let s = i.n(r, (e) => n.t(result(e, o.get(e.rule) ?? 0)));
	let [c, l] = around(log(e, [...a.values()], t.length - r.length));
	return i.t(c, s, l);
}
function fitting(t) {
	let r = 95e5;
	for (let i = 0; i < t.length; i += f) {
		r -= e.Ht(t.slice(i, i + f).map((e) => n.t(result(e, 0))).join("\n")).length;
		if (r < 0) return t.slice(0, i);
	}
	return t;
}
const f = 50;
function around(e) {
	return [`${n.t(e).slice(0, -3)},"results":[`, "]}]}"];
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
function worstOfEachRule(e) {
	let n = new Map();
	for (let r of e) {
		let e = n.get(r.rule);
		(e === void 0 || t.A(r.severity, e.severity) > 0) && n.set(r.rule, r);
	}
	return n;
}
function rule({ rule: e, title: n, severity: i, remediation: a, references: o }) {
	let s = o.find((e) => p.test(e));
	return {
		id: e,
		name: pascalCase(e),
		shortDescription: { text: t.c(n) || e },
		fullDescription: { text: t.c(`${n}. A credential in a repository must be taken as known to others.`) },
		help: {
			text: [a, ...o].map(t.c).join("\n").trim() || "Revoke it.",
			markdown: [r.n(a), ...o.map((e) => `- ${r.n(e)}`)].join("\n") || "Revoke it."
		},
		...s === void 0 ? {} : { helpUri: s },
		defaultConfiguration: { level: u[i] },
		properties: {
			tags: ["security", "secret"],
			"security-severity": m[i],
			precision: "high"
		}
	};
}
const p = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const m = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
function pascalCase(e) {
	return e.split("-").map((e) => `${e.charAt(0).toUpperCase()}${e.slice(1)}`).join("");
}
exports.sarif = d;
