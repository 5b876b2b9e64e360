const e = require("./surface-action.cjs");
// src/reporters/sarif-invocation.ts
function invocation(t, n) {
	let { scan: r, ledger: i } = t;
	return {
		executionSuccessful: i.complete,
		exitCode: r.exitCode,
		exitCodeDescription: e.h(t),
		...times(r.startedAt, r.seconds),
		toolExecutionNotifications: notifications(t, n)
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
function notifications(t, n) {
	let { ledger: r, scan: i } = t;
	let a = e._(t);
	return [
		...a === void 0 ? [] : [notification("error", "incomplete", a)],
		...r.unread.map(({ unit: e, reason: t }) => notification("error", "unread", `Not read: ${e}: ${t}`)),
		...n > 0 ? [notification("warning", "cut", `${e.v(n)} further results, none worse than these, were left out.`)] : [],
		...r.skipped.map(({ reason: t, count: n }) => notification("note", "skipped", `Skipped by policy: ${e.v(n)} \u00d7 ${t}`)),
		...(i.notes ?? []).map((e) => notification("note", "note", e)),
		notification("note", "coverage", e.g(t))
	];
}
function notification(t, n, r) {
	return {
		level: t,
		descriptor: { id: n },
		message: { text: e.W(r).replace(/[[\]\\]/g, "\\$&") }
	};
}
// src/reporters/sarif-result.ts
const t = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
function result(n, r) {
	let [i, ...a] = n.occurrences.slice(0, 100);
	return {
		ruleId: n.rule,
		ruleIndex: r,
		level: t[n.severity],
		baselineState: n.new ? "new" : "unchanged",
		message: { text: message(n) },
		locations: i === void 0 ? [] : [location(i)],
		relatedLocations: a.map((t, n) => ({
			id: n + 1,
			...location(t),
			message: { text: plain(e.m(t)) }
		})),
		partialFingerprints: { "leaksift/v1": n.fingerprint },
		...n.suppressedBy === null ? {} : { suppressions: [suppression(n.suppressedBy)] },
		properties: {
			severity: n.severity,
			confidence: n.confidence,
			kind: n.kind,
			parts: n.parts.map(({ kind: e, masked: t }) => ({
				kind: e,
				masked: t
			})),
			facts: n.facts,
			places: e.f(n.occurrences),
			exposure: n.exposure,
			verdict: n.verdict
		}
	};
}
function message(t) {
	let n = [
		e.c("Since ", e.l(t)),
		e.c("Now: ", e.u(t)),
		e.c("Exposed for ", e.a(t)),
		e.c("Checked: ", e.d(t))
	].filter((e) => e !== "");
	return [
		`${plain(t.title)}: ${plain(e.s(t))}.`,
		...n.map((e) => `${plain(e)}.`),
		plain(e.i(t))
	].join(" ").trim();
}
function plain(t) {
	return e.W(t).replace(/[[\]\\]/g, "\\$&");
}
function suppression(t) {
	return {
		kind: t.by === "inline" ? "inSource" : "external",
		justification: e.W(t.reason)
	};
}
function location(t) {
	return {
		physicalLocation: physical(t),
		logicalLocations: [{
			fullyQualifiedName: e.W(e.m(t)),
			kind: t.source
		}]
	};
}
function physical(t) {
	let n = t.source === "git-dir" ? `.git/${t.path ?? ""}` : t.path;
	return {
		artifactLocation: {
			uri: ((e.p(t) || t.source === "git-dir") && n !== void 0 ? e.n(n) : void 0) ?? substitute(t),
			uriBaseId: "%SRCROOT%"
		},
		region: region(t)
	};
}
function substitute(t) {
	return `.git/${t.source}/${t.commit ?? t.object ?? (e.r(t.path ?? "") || "unnamed")}`;
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
const n = { render };
function render(t) {
	let { findings: n } = t;
	let r = fitting(n.slice(0, 25e3));
	let i = worstOfEachRule(r);
	let a = new Map([...i.keys()].map((e, t) => [e, t]));
	let o = e.P(r, (t) => e.F(result(t, a.get(t.rule) ?? 0)));
	let [s, c] = around(log(t, [...i.values()], n.length - r.length));
	return e.N(s, o, c);
}
function fitting(t) {
	let n = 95e5;
	for (let i = 0; i < t.length; i += r) {
		n -= e.y(t.slice(i, i + r).map((t) => e.F(result(t, 0))).join("\n")).length;
		if (n < 0) return t.slice(0, i);
	}
	return t;
}
const r = 50;
function around(t) {
	return [`${e.F(t).slice(0, -3)},"results":[`, "]}]}"];
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
		(t === void 0 || e.U(r.severity, t.severity) > 0) && n.set(r.rule, r);
	}
	return n;
}
function rule({ rule: n, title: r, severity: o, remediation: s, references: c }) {
	let l = c.find((e) => i.test(e));
	return {
		id: n,
		name: pascalCase(n),
		shortDescription: { text: e.W(r) || n },
		fullDescription: { text: e.W(`${r}. A credential in a repository must be taken as known to others.`) },
		help: {
			text: [s, ...c].map(e.W).join("\n").trim() || "Revoke it.",
			markdown: [e.B(s), ...c.map((t) => `- ${e.B(t)}`)].join("\n") || "Revoke it."
		},
		...l === void 0 ? {} : { helpUri: l },
		defaultConfiguration: { level: t[o] },
		properties: {
			tags: ["security", "secret"],
			"security-severity": a[o],
			precision: "high"
		}
	};
}
const i = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const a = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
function pascalCase(e) {
	return e.split("-").map((e) => `${e.charAt(0).toUpperCase()}${e.slice(1)}`).join("");
}
exports.sarif = n;
