const e = require("./action-errors.cjs");
const t = require("./surface-action.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/git/make-folder.ts
function makeFolder(e, t = 511) {
	if (isFolder(e)) return;
	(0, r.dirname)(e) !== e && makeFolder((0, r.dirname)(e), t);
	try {
		(0, n.mkdirSync)(e, { mode: t });
	} catch (t) {
		if (!isFolder(e)) throw t;
	}
}
function isFolder(e) {
	try {
		return (0, n.statSync)(e, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
	} catch {
		return !1;
	}
}
// src/reporters/escape/sarif.ts
function sarif$1(e) {
	return t.Un(e).replace(/[[\]\\]/g, "\\$&");
}
// src/reporters/sarif-invocation.ts
function invocation(e, n) {
	let { scan: r, ledger: i } = e;
	return {
		executionSuccessful: i.complete,
		exitCode: r.exitCode,
		exitCodeDescription: t.v(e),
		...times(r.startedAt, r.seconds),
		toolExecutionNotifications: notifications(e, n)
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
function notifications(e, n) {
	let { ledger: r, scan: i } = e;
	let a = t.b(e);
	return [
		...a === void 0 ? [] : [notification("error", "incomplete", a)],
		...r.unread.map(({ unit: e, reason: t }) => notification("error", "unread", `Not read: ${e}: ${t}`)),
		...n > 0 ? [notification("warning", "cut", `${t.T(n)} further results, none worse than these, were left out.`)] : [],
		...r.skipped.map(({ reason: e, count: n }) => notification("note", "skipped", `Skipped by policy: ${t.T(n)} \u00d7 ${e}`)),
		...(i.notes ?? []).map((e) => notification("note", "note", e)),
		notification("note", "coverage", t.y(e))
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
const i = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
function result(e, n) {
	let [r, ...a] = e.occurrences.slice(0, 100);
	return {
		ruleId: e.rule,
		ruleIndex: n,
		level: i[e.severity],
		baselineState: e.new ? "new" : "unchanged",
		message: { text: message(e) },
		locations: r === void 0 ? [] : [location(r)],
		relatedLocations: a.map((e, n) => ({
			id: n + 1,
			...location(e),
			message: { text: sarif$1(t._(e)) }
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
			places: t.i(e.occurrences),
			exposure: e.exposure,
			verdict: e.verdict
		}
	};
}
function message(e) {
	let n = [
		t.l("Since ", t.u(e)),
		t.l("Now: ", t.d(e)),
		t.l("Exposed for ", t.o(e)),
		t.l("Checked: ", t.f(e))
	].filter((e) => e !== "");
	return [
		`${sarif$1(e.title)}: ${sarif$1(t.c(e))}.`,
		...n.map((e) => `${sarif$1(e)}.`),
		sarif$1(t.a(e))
	].join(" ").trim();
}
function suppression(e) {
	return {
		kind: e.by === "inline" ? "inSource" : "external",
		justification: t.Un(e.reason)
	};
}
function location(e) {
	return {
		physicalLocation: physical(e),
		logicalLocations: [{
			fullyQualifiedName: t.Un(t._(e)),
			kind: e.source
		}]
	};
}
function physical(e) {
	let n = e.source === "git-dir" ? `.git/${e.path ?? ""}` : e.path;
	return {
		artifactLocation: {
			uri: ((t.g(e) || e.source === "git-dir") && n !== void 0 ? t.n(n) : void 0) ?? substitute(e),
			uriBaseId: "%SRCROOT%"
		},
		region: region(e)
	};
}
function substitute(e) {
	return `.git/${e.source}/${e.commit ?? e.object ?? (t.r(e.path ?? "") || "unnamed")}`;
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
const a = { render };
function render(e) {
	let { findings: n } = e;
	let r = fitting(n.slice(0, 25e3));
	let i = worstOfEachRule(r);
	let a = new Map([...i.keys()].map((e, t) => [e, t]));
	let o = t.jn(r, (e) => t.Mn(result(e, a.get(e.rule) ?? 0)));
	let [s, c] = around(log(e, [...i.values()], n.length - r.length));
	return t.An(s, o, c);
}
function fitting(e) {
	let n = 95e5;
	for (let r = 0; r < e.length; r += o) {
		n -= t.wt(e.slice(r, r + o).map((e) => t.Mn(result(e, 0))).join("\n")).length;
		if (n < 0) return e.slice(0, r);
	}
	return e;
}
const o = 50;
function around(e) {
	return [`${t.Mn(e).slice(0, -3)},"results":[`, "]}]}"];
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
		(e === void 0 || t.Hn(r.severity, e.severity) > 0) && n.set(r.rule, r);
	}
	return n;
}
function rule({ rule: e, title: n, severity: r, remediation: a, references: o }) {
	let l = o.find((e) => s.test(e));
	return {
		id: e,
		name: pascalCase(e),
		shortDescription: { text: t.Un(n) || e },
		fullDescription: { text: t.Un(`${n}. A credential in a repository must be taken as known to others.`) },
		help: {
			text: [a, ...o].map(t.Un).join("\n").trim() || "Revoke it.",
			markdown: [t.zn(a), ...o.map((e) => `- ${t.zn(e)}`)].join("\n") || "Revoke it."
		},
		...l === void 0 ? {} : { helpUri: l },
		defaultConfiguration: { level: i[r] },
		properties: {
			tags: ["security", "secret"],
			"security-severity": c[r],
			precision: "high"
		}
	};
}
const s = /^https:\/\/(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const c = {
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
let l;
const loaded = () => l ??= require("node:fs/promises");
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
async function writeAll(n, r) {
	let i = 0;
	for (; i < r.length;) try {
		i += await writeSome(n, r, i);
	} catch (n) {
		if (e.n(n) !== "EAGAIN") throw n;
		await t.Jt(5);
	}
}
function writeSome(e, t, r) {
	return new Promise((i, a) => {
		(0, n.write)(e, t, r, t.length - r, null, (e, t) => e === null ? i(t) : a(e));
	});
}
// src/surfaces/output.ts
async function writeReport(n, r, i = 1) {
	try {
		r === void 0 ? await writePieces(i, n) : await writeFile(r, n);
		return { written: !0 };
	} catch (n) {
		return {
			written: !1,
			fault: e.i(n) ? n : t.Dn(r, n)
		};
	}
}
async function writeFile(e, t) {
	let n = kindOf(e);
	n === "through" ? await writeThrough(e, t) : replace(e, n, t);
}
function kindOf(e) {
	let t = (0, n.lstatSync)(e, { throwIfNoEntry: !1 });
	if (t === void 0) return;
	let r = t.isSymbolicLink() ? (0, n.statSync)(e, { throwIfNoEntry: !1 }) : t;
	if (r !== void 0 && (r.isCharacterDevice() || r.isFIFO())) return "through";
	if (t.isSymbolicLink()) throw refusal$1(e, "a symbolic link; name the file that it leads to, or use stdout");
	if (!t.isFile()) throw refusal$1(e, t.isDirectory() ? "a folder" : "a socket or a block device");
	if (!isWritable(e)) throw refusal$1(e, "a file that must not be written");
	return t;
}
function isWritable(e) {
	try {
		(0, n.accessSync)(e, n.constants.W_OK);
		return !0;
	} catch {
		return !1;
	}
}
async function writeThrough(e, t) {
	let r = await open(e, n.constants.O_WRONLY);
	try {
		let { isCharacterDevice: n, isFIFO: i } = await shapeOf(r);
		if (!n && !i) throw refusal$1(e, "no longer the device or pipe that it was");
		await writePieces(r.fd, t);
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
function replace(e, i, a) {
	let o = (0, r.join)((0, r.dirname)(e), `.${(0, r.basename)(e).slice(0, 100)}.${t.En()}.tmp`);
	let s = (0, n.openSync)(o, "wx", 384);
	t.On.add(o);
	try {
		fill(s, a, i === void 0 ? 438 & ~process.umask() : i.mode & 511);
		(0, n.renameSync)(o, e);
	} catch (e) {
		attempt(() => (0, n.unlinkSync)(o));
		throw e;
	} finally {
		t.On.delete(o);
	}
	attempt(() => syncFolder((0, r.dirname)(e)));
}
function fill(e, r, i) {
	try {
		t.kn(e, r);
		(0, n.fchmodSync)(e, i);
		(0, n.fsyncSync)(e);
	} finally {
		(0, n.closeSync)(e);
	}
}
function syncFolder(e) {
	let t = (0, n.openSync)(e, n.constants.O_RDONLY);
	try {
		(0, n.fsyncSync)(t);
	} finally {
		(0, n.closeSync)(t);
	}
}
function attempt(e) {
	try {
		e();
	} catch {}
}
function refusal$1(t, n) {
	return new e.t("usage", `Won't write the report to ${JSON.stringify(t)}: it is ${n}.`);
}
// src/surfaces/action/sarif-file.ts
async function writeSarif(e, n, r) {
	let i = checkSarifPath(n, r);
	return {
		path: i,
		outcome: await writeReport(a.render(e, t.Tn), i)
	};
}
function checkSarifPath(t, r) {
	try {
		let e = realPath(t, r);
		if ((0, n.lstatSync)(e, { throwIfNoEntry: !1 })?.isDirectory() !== !0) return e;
	} catch (t) {
		if (e.i(t)) throw t;
		throw new e.t("usage", `Input sarif-file names a place in the workspace where no file can be (${e.n(t, "no reason given")}).`, { cause: t });
	}
	throw new e.t("usage", "Input sarif-file is the path of a folder, and must be that of a file.");
}
function realPath(e, i) {
	let a = ancestor((0, r.dirname)(e));
	if (!t.xn((0, n.realpathSync)(a), i)) throw refusal();
	makeFolder((0, r.dirname)(e));
	let o = (0, r.join)((0, n.realpathSync)((0, r.dirname)(e)), (0, r.basename)(e));
	if (!t.xn(o, i)) throw refusal();
	if ((0, n.lstatSync)(o, { throwIfNoEntry: !1 })?.isSymbolicLink() !== !0) return o;
	let s = targetOf(o);
	if (s === null || !t.xn(s, i)) throw refusal();
	return s;
}
function ancestor(e) {
	for (let t = e;; t = (0, r.dirname)(t)) if ((0, n.lstatSync)(t, { throwIfNoEntry: !1 }) !== void 0 || t === (0, r.dirname)(t)) return t;
}
function targetOf(e) {
	try {
		return (0, n.realpathSync)(e);
	} catch {
		return null;
	}
}
function refusal() {
	return new e.t("usage", "Input sarif-file must name a file in the workspace; this leads out of it, or nowhere.");
}
exports.checkSarifPath = checkSarifPath;
exports.writeSarif = writeSarif;
