const e = require("./surface-action.cjs");
let t = require("node:fs");
let n = require("node:path");
// src/git/make-folder.ts
function makeFolder(e, r = 511) {
	if (isFolder(e)) return;
	(0, n.dirname)(e) !== e && makeFolder((0, n.dirname)(e), r);
	try {
		(0, t.mkdirSync)(e, { mode: r });
	} catch (t) {
		if (!isFolder(e)) throw t;
	}
}
function isFolder(e) {
	try {
		return (0, t.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
	} catch {
		return !1;
	}
}
// src/reporters/escape/sarif.ts
function sarif$1(t) {
	return e.rr(t).replace(/[[\]\\]/g, "\\$&");
}
// src/reporters/sarif-invocation.ts
function invocation(t, n) {
	let { scan: r, ledger: i } = t;
	return {
		executionSuccessful: i.complete,
		exitCode: r.exitCode,
		exitCodeDescription: e.j(t),
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
	let a = e.N(t);
	return [
		...a === void 0 ? [] : [notification("error", "incomplete", a)],
		...r.unread.map(({ unit: e, reason: t }) => notification("error", "unread", `Not read: ${e}: ${t}`)),
		...n > 0 ? [notification("warning", "cut", `${e.R(n)} further results, none worse than these, were left out.`)] : [],
		...r.skipped.map(({ reason: t, count: n }) => notification("note", "skipped", `Skipped by policy: ${e.R(n)} \u00d7 ${t}`)),
		...(i.notes ?? []).map((e) => notification("note", "note", e)),
		notification("note", "coverage", e.M(t))
	];
}
function notification(e, t, n) {
	return {
		level: e,
		descriptor: { id: t },
		message: { text: sarif$1(n) }
	};
}
// src/reporters/sarif-result.ts
const r = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
function result(t, n) {
	let [i, ...a] = t.occurrences.slice(0, 100);
	return {
		ruleId: t.rule,
		ruleIndex: n,
		level: r[t.severity],
		baselineState: t.new ? "new" : "unchanged",
		message: { text: message(t) },
		locations: i === void 0 ? [] : [location(i)],
		relatedLocations: a.map((t, n) => ({
			id: n + 1,
			...location(t),
			message: { text: sarif$1(e.A(t)) }
		})),
		partialFingerprints: { "leaksift/v1": t.fingerprint },
		...t.suppressedBy === null ? {} : { suppressions: [suppression(t.suppressedBy)] },
		properties: {
			severity: t.severity,
			confidence: t.confidence,
			kind: t.kind,
			parts: t.parts.map(({ kind: e, masked: t }) => ({
				kind: e,
				masked: t
			})),
			facts: t.facts,
			places: e._(t.occurrences),
			exposure: t.exposure,
			verdict: t.verdict
		}
	};
}
function message(t) {
	let n = [
		e.S("Since ", e.C(t)),
		e.S("Now: ", e.w(t)),
		e.S("Exposed for ", e.y(t)),
		e.S("Checked: ", e.T(t))
	].filter((e) => e !== "");
	return [
		`${sarif$1(t.title)}: ${sarif$1(e.x(t))}.`,
		...n.map((e) => `${sarif$1(e)}.`),
		sarif$1(e.v(t))
	].join(" ").trim();
}
function suppression(t) {
	return {
		kind: t.by === "inline" ? "inSource" : "external",
		justification: e.rr(t.reason)
	};
}
function location(t) {
	return {
		physicalLocation: physical(t),
		logicalLocations: [{
			fullyQualifiedName: e.rr(e.A(t)),
			kind: t.source
		}]
	};
}
function physical(t) {
	let n = t.source === "git-dir" ? `.git/${t.path ?? ""}` : t.path;
	return {
		artifactLocation: {
			uri: ((e.k(t) || t.source === "git-dir") && n !== void 0 ? e.h(n) : void 0) ?? substitute(t),
			uriBaseId: "%SRCROOT%"
		},
		region: region(t)
	};
}
function substitute(t) {
	return `.git/${t.source}/${t.commit ?? t.object ?? (e.g(t.path ?? "") || "unnamed")}`;
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
const i = { render };
function render(t) {
	let { findings: n } = t;
	let r = fitting(n.slice(0, 25e3));
	let i = worstOfEachRule(r);
	let a = new Map([...i.keys()].map((e, t) => [e, t]));
	let o = e.Gn(r, (t) => e.Kn(result(t, a.get(t.rule) ?? 0)));
	let [s, c] = around(log(t, [...i.values()], n.length - r.length));
	return e.Wn(s, o, c);
}
function fitting(t) {
	let n = 95e5;
	for (let r = 0; r < t.length; r += a) {
		n -= e.zt(t.slice(r, r + a).map((t) => e.Kn(result(t, 0))).join("\n")).length;
		if (n < 0) return t.slice(0, r);
	}
	return t;
}
const a = 50;
function around(t) {
	return [`${e.Kn(t).slice(0, -3)},"results":[`, "]}]}"];
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
		(t === void 0 || e.nr(r.severity, t.severity) > 0) && n.set(r.rule, r);
	}
	return n;
}
function rule({ rule: t, title: n, severity: i, remediation: a, references: c }) {
	let l = c.find((e) => o.test(e));
	return {
		id: t,
		name: pascalCase(t),
		shortDescription: { text: e.rr(n) || t },
		fullDescription: { text: e.rr(`${n}. A credential in a repository must be taken as known to others.`) },
		help: {
			text: [a, ...c].map(e.rr).join("\n").trim() || "Revoke it.",
			markdown: [e.$n(a), ...c.map((t) => `- ${e.$n(t)}`)].join("\n") || "Revoke it."
		},
		...l === void 0 ? {} : { helpUri: l },
		defaultConfiguration: { level: r[i] },
		properties: {
			tags: ["security", "secret"],
			"security-severity": s[i],
			precision: "high"
		}
	};
}
const o = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const s = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
function pascalCase(e) {
	return e.split("-").map((e) => `${e.charAt(0).toUpperCase()}${e.slice(1)}`).join("");
}
// \0node:fs/promises
let c;
const loaded = () => c ??= require("node:fs/promises");
function open(...e) {
	return loaded().open(...e);
}
async function writePieces(e, t) {
	let n = [];
	let r = 0;
	for (let i of t) {
		n.push(i);
		r += i.length;
		if (r < 65536) continue;
		await writeAll(e, Buffer.from(n.join("")));
		n = [];
		r = 0;
	}
	await writeAll(e, Buffer.from(n.join("")));
}
async function writeAll(t, n) {
	let r = 0;
	for (; r < n.length;) try {
		r += await writeSome(t, n, r);
	} catch (t) {
		if (e.cr(t) !== "EAGAIN") throw t;
		await e.cn(5);
	}
}
function writeSome(e, n, r) {
	return new Promise((i, a) => {
		(0, t.write)(e, n, r, n.length - r, null, (e, t) => e === null ? i(t) : a(e));
	});
}
// src/surfaces/output.ts
async function writeReport(t, n, r = 1) {
	try {
		n === void 0 ? await writePieces(r, t) : await writeFile(n, t);
		return { written: !0 };
	} catch (t) {
		return {
			written: !1,
			fault: e.lr(t) ? t : e.Vn(n, t)
		};
	}
}
async function writeFile(e, t) {
	let n = kindOf(e);
	n === "through" ? await writeThrough(e, t) : replace(e, n, t);
}
function kindOf(e) {
	let n = (0, t.lstatSync)(e, { throwIfNoEntry: !1 });
	if (n === void 0) return;
	let r = n.isSymbolicLink() ? (0, t.statSync)(e, { throwIfNoEntry: !1 }) : n;
	if (r !== void 0 && (r.isCharacterDevice() || r.isFIFO())) return "through";
	if (n.isSymbolicLink()) throw refusal$1(e, "a symbolic link; name the file that it leads to, or use stdout");
	if (!n.isFile()) throw refusal$1(e, n.isDirectory() ? "a folder" : "a socket or a block device");
	if (!isWritable(e)) throw refusal$1(e, "a file that must not be written");
	return n;
}
function isWritable(e) {
	try {
		(0, t.accessSync)(e, t.constants.W_OK);
		return !0;
	} catch {
		return !1;
	}
}
async function writeThrough(e, n) {
	let r = await open(e, t.constants.O_WRONLY);
	try {
		let { isCharacterDevice: t, isFIFO: i } = await shapeOf(r);
		if (!t && !i) throw refusal$1(e, "no longer the device or pipe that it was");
		await writePieces(r.fd, n);
	} finally {
		await r.close();
	}
}
async function shapeOf(e) {
	let t = await e.stat();
	return {
		isCharacterDevice: t.isCharacterDevice(),
		isFIFO: t.isFIFO()
	};
}
function replace(r, i, a) {
	let o = (0, n.join)((0, n.dirname)(r), `.${(0, n.basename)(r).slice(0, 100)}.${e.Bn()}.tmp`);
	let s = (0, t.openSync)(o, "wx", 384);
	e.Hn.add(o);
	try {
		fill(s, a, i === void 0 ? 438 & ~process.umask() : i.mode & 511);
		(0, t.renameSync)(o, r);
	} catch (e) {
		attempt(() => (0, t.unlinkSync)(o));
		throw e;
	} finally {
		e.Hn.delete(o);
	}
	attempt(() => syncFolder((0, n.dirname)(r)));
}
function fill(n, r, i) {
	try {
		e.Un(n, r);
		(0, t.fchmodSync)(n, i);
		(0, t.fsyncSync)(n);
	} finally {
		(0, t.closeSync)(n);
	}
}
function syncFolder(e) {
	let n = (0, t.openSync)(e, t.constants.O_RDONLY);
	try {
		(0, t.fsyncSync)(n);
	} finally {
		(0, t.closeSync)(n);
	}
}
function attempt(e) {
	try {
		e();
	} catch {}
}
function refusal$1(t, n) {
	return new e.sr("usage", `Won't write the report to ${JSON.stringify(t)}: it is ${n}.`);
}
// src/surfaces/action/sarif-file.ts
async function writeSarif(t, n, r) {
	let a = checkSarifPath(n, r);
	return {
		path: a,
		outcome: await writeReport(i.render(t, e.zn), a)
	};
}
function checkSarifPath(n, r) {
	try {
		let e = realPath(n, r);
		if ((0, t.lstatSync)(e, { throwIfNoEntry: !1 })?.isDirectory() !== !0) return e;
	} catch (t) {
		if (e.lr(t)) throw t;
		throw new e.sr("usage", `Input sarif-file names a place in the workspace where no file can be (${e.cr(t, "no reason given")}).`, { cause: t });
	}
	throw new e.sr("usage", "Input sarif-file is the path of a folder, and must be that of a file.");
}
function realPath(r, i) {
	let a = ancestor((0, n.dirname)(r));
	if (!e.Fn((0, t.realpathSync)(a), i)) throw refusal();
	makeFolder((0, n.dirname)(r));
	let o = (0, n.join)((0, t.realpathSync)((0, n.dirname)(r)), (0, n.basename)(r));
	if (!e.Fn(o, i)) throw refusal();
	if ((0, t.lstatSync)(o, { throwIfNoEntry: !1 })?.isSymbolicLink() !== !0) return o;
	let s = targetOf(o);
	if (s === null || !e.Fn(s, i)) throw refusal();
	return s;
}
function ancestor(e) {
	for (let r = e;; r = (0, n.dirname)(r)) if ((0, t.lstatSync)(r, { throwIfNoEntry: !1 }) !== void 0 || r === (0, n.dirname)(r)) return r;
}
function targetOf(e) {
	try {
		return (0, t.realpathSync)(e);
	} catch {
		return null;
	}
}
function refusal() {
	return new e.sr("usage", "Input sarif-file must name a file in the workspace; this leads out of it, or nowhere.");
}
exports.checkSarifPath = checkSarifPath;
exports.writeSarif = writeSarif;
