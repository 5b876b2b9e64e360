const e = require("./action-rolldown-runtime.cjs");
const t = require("./surface-action.cjs");
let n = require("os");
n = e.a(n, 1);
// src/config/marks.ts
function obeyMarks(e, t) {
	let n = e.map(() => null);
	let r = [];
	let i = new Lines(e);
	let a = new Set();
	for (let e of t) {
		let t = `${e.position.line} ${e.target}`;
		let o = faultOf(e);
		let s = o || a.has(t) ? [] : near(e, i);
		for (let t of s) n[t] ??= e;
		s.length > 0 ? a.add(t) : (o || !a.has(t)) && r.push({
			mark: e,
			why: o ?? "nothing to allow here"
		});
	}
	return {
		allowedBy: n,
		idle: r
	};
}
function idleMarkNote({ mark: e, why: n }, i) {
	return `${`${t.Tn(i)}:${e.position.line}`}: leaksift:allow ${t.Tn(e.target.slice(0, 80))} ${r[n]}`;
}
const r = {
	"without a reason": "gives no reason and allows nothing: write the reason after it.",
	"in no comment": "stands in no comment and allows nothing: put it into one.",
	"nothing to allow here": "allows nothing that stands here: remove it."
};
function faultOf(e) {
	if (reasonless(e)) return "without a reason";
	return e.outside && "in no comment";
}
function reasonless(e) {
	return !(a ??= new RegExp(i, "u")).test(e.reason);
}
const i = String.raw`[\p{L}\p{N}]`;
let a;
function near({ target: e, position: { line: t } }, n) {
	let r = n.on(e, t);
	return r.length > 0 ? r : n.from(e, t + 1);
}
var Lines = class {
	#e = new Map();
	constructor(e) {
		let t = new Map();
		for (let [n, { rule: r, fingerprint: i, lines: a }] of e.entries()) for (let e of new Set([r, i])) {
			let r = t.get(e) ?? [];
			for (let { line: e, endLine: t } of a) r.push({
				index: n,
				line: e,
				endLine: t
			});
			t.set(e, r);
		}
		for (let [e, n] of t) this.#e.set(e, withReach(n.sort((e, t) => e.line - t.line)));
	}
	on(e, t) {
		let n = this.#e.get(e) ?? [];
		let r = new Set();
		for (let e = firstFrom(n, t + 1) - 1; (n[e]?.reached ?? 0) >= t; --e) {
			let i = n[e];
			i !== void 0 && i.endLine >= t && r.add(i.index);
		}
		return [...r].sort((e, t) => e - t);
	}
	from(e, t) {
		let n = this.#e.get(e) ?? [];
		return [...new Set(n.slice(firstFrom(n, t), firstFrom(n, t + 1)).map(({ index: e }) => e))].sort((e, t) => e - t);
	}
};
function withReach(e) {
	let t = 0;
	return e.map((e) => ({
		...e,
		reached: t = Math.max(t, e.endLine)
	}));
}
function firstFrom(e, t) {
	let [n, r] = [0, e.length];
	for (; n < r;) {
		let i = n + r >>> 1;
		(e[i]?.line ?? Infinity) < t ? n = i + 1 : r = i;
	}
	return n;
}
// src/core/foreign-code.ts
const o = new Set("package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.lock,composer.lock,Gemfile.lock,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.lock,conda-lock.yml,Cargo.lock,go.sum,go.work.sum,gradle.lockfile,packages.lock.json,paket.lock,Podfile.lock,Cartfile.resolved,Package.resolved,mix.lock,pubspec.lock,flake.lock,conan.lock,Chart.lock,MODULE.bazel.lock,.terraform.lock.hcl".split(","));
const s = /(?:^|\/)(?:vendor|node_modules|bower_components|jspm_packages|third[_-]party|Pods|Carthage|Godeps|site-packages|dist-packages)\//;
const c = /(?:^|\/)__generated__\/|\.(?:pb(?:\.gw)?\.(?:go|cc|h|c|swift|dart)|g\.dart|freezed\.dart|generated\.\w{1,8}|gen\.go)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|rb|d\.ts)$|_generated\.\w{1,8}$|(?:^|\/)zz_generated\.[^/]+$/;
function foreignCode(e) {
	if (s.test(e)) return "vendored";
	if (o.has(e.slice(e.lastIndexOf("/") + 1))) return "lock-file";
	return c.test(e) ? "generated" : void 0;
}
const l = "lowered:";
function loweredAs(e) {
	return l + e;
}
function joinSignals(e = [], t = []) {
	let isLowered = (e) => e.some((e) => e.startsWith(l));
	let n = [...new Set([...e, ...t])].sort();
	return isLowered(e) && isLowered(t) ? n : n.filter((e) => !e.startsWith(l));
}
// src/config/path-rules.ts
function pathRules({ rule: e, occurrences: t }, n) {
	if (!isGeneric(n.rules.get(e))) return [];
	return t.map((t) => byPathRule(t, n) ?? (n.config.severity.has(e) ? void 0 : byForeignCode(t, n)));
}
function isGeneric(e) {
	return e?.kind === "labelled" && e.value === void 0;
}
function byPathRule(e, { config: t, prefix: n }) {
	let r = t.paths.find(({ path: t }) => isUnder(t, e, n));
	return r && {
		most: r.generic,
		rule: r
	};
}
function byForeignCode({ path: e }, { prefix: t = "" }) {
	let n = e === void 0 ? void 0 : foreignCode(t + e);
	return n && {
		most: "low",
		foreign: n
	};
}
function loweredByPath({ signals: e = [] }, n, r) {
	let i = r.map((e) => lower(n, e)).sort(t.nr).at(-1) ?? n;
	let a = i === n ? [] : r.flatMap((e) => e?.foreign === void 0 || lower(n, e) !== i ? [] : [loweredAs(e.foreign)]);
	return a.length === 0 ? { severity: i } : {
		severity: i,
		signals: [...new Set([...e, ...a])].sort()
	};
}
function lower(e, n) {
	if (n === void 0) return e;
	if (n.most === "ignore") return "info";
	return t.nr(n.most, e) < 0 ? n.most : e;
}
function byPathRules(e) {
	let t = e[0]?.rule;
	if (t === void 0 || !e.every((e) => e?.most === "ignore")) return null;
	return {
		by: "config",
		reason: t.reason ?? `generic findings in ${t.path.text} are ignored`
	};
}
function isUnder(e, { path: t }, n = "") {
	return t !== void 0 && e.matches(n + t);
}
// src/config/suggest.ts
function suggestion(e, t) {
	let n = nearestWord(e, t);
	return n === void 0 ? "" : ` Did you mean "${n}"?`;
}
function nearestWord(e, t) {
	let n;
	let r = Infinity;
	for (let i of t) {
		let t = distance(plain(e), plain(i), Math.max(1, Math.floor(i.length / 3)));
		t < r && ([n, r] = [i, t]);
	}
	return n;
}
function plain(e) {
	return e.slice(0, 64).replace(/[-_ ]/g, "").toLowerCase();
}
function distance(e, t, n) {
	if (Math.abs(e.length - t.length) > n) return Infinity;
	let r = [];
	let i = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let n = 1; n <= e.length; n++) {
		let a = [n];
		for (let o = 1; o <= t.length; o++) a.push(cell(e, t, n, o, {
			before: r,
			last: i,
			current: a
		}));
		[r, i] = [i, a];
	}
	let a = i[t.length] ?? Infinity;
	return a <= n ? a : Infinity;
}
function cell(e, t, n, r, { before: i, last: a, current: o }) {
	let at = (e, t) => e[t] ?? Infinity;
	let s = e[n - 1] === t[r - 1];
	let c = n > 1 && r > 1 && e[n - 1] === t[r - 2] && e[n - 2] === t[r - 1];
	return Math.min(at(o, r - 1) + 1, at(a, r) + 1, at(a, r - 1) + +!s, c ? at(i, r - 2) + 1 : Infinity);
}
// src/core/seal.ts
function primaryPart(e) {
	return e.find((e) => !e.identifier) ?? e[0];
}
function seal(e, t, n) {
	let [r, ...i] = e.parts;
	let a = primaryPart([asPrimary(r), ...i.map(asPrimary)]).part;
	let sealed = (e) => ({
		...sealPart(e, n),
		...e === a || e.secret.identifier ? {} : { fingerprint: t(e.kind, e.secret) }
	});
	return {
		fingerprint: t(a.kind, a.secret),
		rule: e.rule,
		title: e.title,
		kind: a.secret.identifier ? "identifier" : "credential",
		severity: e.severity,
		confidence: e.confidence,
		facts: e.facts,
		signals: e.signals,
		decoded: e.decoded,
		parts: [sealed(r), ...i.map(sealed)],
		...e.more === void 0 ? {} : { more: e.more }
	};
}
function asPrimary(e) {
	return {
		part: e,
		identifier: e.secret.identifier
	};
}
function sealPart(e, t) {
	let n = e.secret.trail();
	return {
		kind: e.kind,
		masked: e.secret.masked(),
		identifier: e.secret.identifier,
		...e.position,
		offset: e.span.start,
		length: e.span.end - e.span.start,
		...n ? { trail: n } : {},
		...t ? { value: t(e.secret) } : {}
	};
}
function primaryOf({ parts: [e, ...t] }) {
	return primaryPart([e, ...t]);
}
// src/core/occurrences.ts
function occurrences(e, t) {
	let n = e.filter(({ object: e }) => e === void 0 || t?.isWhole !== !0).flatMap(ownPlaces);
	let r = t ? [...n, ...locatedPlaces(e, t)] : n;
	return (r.length > 0 ? r : e.map(nowhere)).sort(byPlace);
}
function ownPlaces({ sealed: e, places: t }) {
	return t.map((t) => occurrence(e, t));
}
function locatedPlaces(e, { places: t }) {
	let n = groupByObject(e);
	return t.flatMap(({ offsets: e, ...t }) => (n.get(t.object) ?? []).filter(({ sealed: t }) => e === void 0 || e.includes(primaryOf(t).offset)).map(({ sealed: e }) => occurrence(e, t)));
}
function nowhere({ sealed: e, object: t }) {
	return occurrence(e, {
		source: "history",
		commit: null,
		...t === void 0 ? {} : { object: t }
	});
}
function groupByObject(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.object);
		e ? e.push(n) : t.set(n.object, [n]);
	}
	return t;
}
function occurrence(e, t) {
	let { line: n, column: r, endLine: i, endColumn: a, offset: o, length: s } = primaryOf(e);
	return {
		...t,
		line: n,
		column: r,
		endLine: i,
		endColumn: a,
		offset: o,
		length: s,
		...e.decoded.length > 0 ? { decoded: e.decoded } : {},
		...e.parts.length > 1 ? { parts: e.parts.map(placedPart) } : {},
		...e.more === void 0 ? {} : { more: e.more }
	};
}
function placedPart({ kind: e, line: t, column: n, endLine: r, endColumn: i, offset: a, length: o }) {
	return {
		kind: e,
		line: t,
		column: n,
		endLine: r,
		endColumn: i,
		offset: a,
		length: o
	};
}
function bySighting(e, n) {
	let [r, i] = [e.places[0], n.places[0]];
	return t.xn(e.object, n.object) || t.xn(r?.source, i?.source) || t.xn(r?.path, i?.path) || primaryOf(e.sealed).offset - primaryOf(n.sealed).offset || t.xn(e.sealed.rule, n.sealed.rule);
}
function byPlace(e, n) {
	return Number(e.date === void 0) - Number(n.date === void 0) || t.xn(e.date, n.date) || t.xn(e.path, n.path) || t.xn(e.commit ?? "", n.commit ?? "") || e.offset - n.offset || t.xn(e.source, n.source);
}
// src/core/group-finding.ts
function toFinding(e, t) {
	let n = [...e].sort(bySighting);
	let r = n.map(({ sealed: e }) => e).reduce(worse);
	let { remediation: i, references: a } = t.describe(r.rule);
	let o = [...new Set(n.flatMap(({ sealed: e }) => e.signals))].sort();
	return {
		fingerprint: r.fingerprint,
		rule: r.rule,
		title: r.title,
		kind: r.kind,
		severity: r.severity,
		confidence: r.confidence,
		new: t.isNew,
		parts: r.parts.map(reportPart),
		facts: allFacts(n, r),
		...o.length > 0 ? { signals: o } : {},
		remediation: i,
		references: a,
		occurrences: occurrences(n, t.located),
		exposure: t.located?.exposure ?? null,
		verdict: null
	};
}
function worse(e, n) {
	return (t.nr(e.severity, n.severity) || e.parts.length - n.parts.length || (e.rule <= n.rule ? 1 : -1)) >= 0 ? e : n;
}
function allFacts(e, t) {
	let n = {};
	for (let { sealed: t } of e) Object.assign(n, t.facts);
	return Object.assign(n, t.facts);
}
function reportPart(e) {
	return {
		kind: e.kind,
		masked: e.masked,
		...e.identifier ? { identifier: !0 } : {},
		...e.value === void 0 ? {} : { value: e.value }
	};
}
// src/core/share-of.ts
function shareOf({ grouping: e, marked: t }) {
	return {
		sightings: [...e.sightings()].flatMap(([, e]) => e.map(sharedSighting)),
		marked: t.map(({ marks: e, object: t, places: n }) => ({
			marks: e,
			places: n,
			...t === void 0 ? {} : { object: t }
		}))
	};
}
function maskShare(e, n) {
	let { ledger: r, sightings: i, marked: a, source: o } = e;
	return {
		ledger: maskLedger(r, n),
		sightings: i.map(({ sealed: e, ...r }) => ({
			...r,
			sealed: {
				...e,
				facts: t.vn(e.facts, n)
			},
			places: maskPlaces(r.places, n)
		})),
		marked: a.map((e) => ({
			...e,
			marks: e.marks.map((e) => ({
				...e,
				target: n(e.target),
				reason: n(e.reason)
			})),
			places: maskPlaces(e.places, n)
		})),
		source: {
			...o,
			stores: o.stores.map((e) => maskStore(e, n))
		}
	};
}
function sharedSighting({ sealed: e, object: t, places: n }) {
	let [r, ...i] = e.parts;
	return {
		sealed: {
			...e,
			parts: [withoutTrail(r), ...i.map(withoutTrail)]
		},
		places: n,
		...t === void 0 ? {} : { object: t }
	};
}
function withoutTrail({ trail: e, ...t }) {
	return t;
}
function maskPlaces(e, n) {
	return e.map((e) => t.yn(e, n));
}
function maskLedger(e, t) {
	let unread = (e) => e.map(({ unit: e, reason: n }) => ({
		unit: t(e),
		reason: t(n)
	}));
	return {
		...e,
		unread: unread(e.unread),
		unreadOnce: unread(e.unreadOnce),
		skipped: e.skipped.map(([e, n]) => [t(e), n]),
		skippedOnce: e.skippedOnce.map(([e, n]) => [t(e), t(n)])
	};
}
function maskStore({ history: e, ...t }, n) {
	return {
		...t,
		notes: t.notes.map(n),
		...e === void 0 ? {} : { history: maskHistory(e, n) }
	};
}
function maskHistory(e, t) {
	let person = (e) => e && {
		...e,
		name: t(e.name)
	};
	return {
		...e,
		named: e.named.map(({ author: e, ...t }) => ({
			...t,
			author: person(e)
		})),
		refs: e.refs.map(({ name: e, oid: n }) => ({
			name: t(e),
			oid: n
		})),
		leaves: e.leaves.map((e) => e.path === void 0 ? e : {
			...e,
			path: t(e.path)
		}),
		own: e.own.map((e) => ({
			...e,
			person: person(e.person)
		})),
		staged: e.staged.map(([e, n]) => [e, t(n)])
	};
}
// src/reporters/place.ts
function placeName(e) {
	let t = (Object.hasOwn(d, e.source) ? d[e.source] : inFile)(e);
	return e.repository === void 0 ? t : `${e.repository}: ${t}`;
}
function placeNotes(e) {
	let t = [];
	e.objects !== void 0 && e.objects > 1 && t.push(`${e.objects} versions`);
	e.decoded !== void 0 && e.decoded.length > 0 && t.push(`through ${e.decoded.join(", ")}`);
	return t;
}
function isFilePlace(e) {
	return e.path !== void 0 && u.has(e.source);
}
const u = new Set([
	"file",
	"staged",
	"range",
	"history"
]);
const d = {
	file: inFile,
	stdin: inFile,
	staged: inFile,
	range: inFile,
	history: inFile,
	"git-dir": (e) => inFile({
		...e,
		path: withGitDir(e.path ?? "?")
	}),
	"commit-message": (e) => `message of commit ${objectName(e)}, line ${e.line}`,
	"commit-header": (e) => `header of commit ${objectName(e)}, line ${e.line}`,
	"tag-message": (e) => `message of tag ${e.path ?? objectName(e)}, line ${e.line}`,
	note: (e) => `note ${e.path ?? objectName(e)}, line ${e.line}`,
	identity: (e) => `author or committer of commit ${objectName(e)}`,
	"ref-name": (e) => `name of ref ${e.path ?? "?"}`,
	"path-name": (e) => `name of file ${e.path ?? "?"}`
};
function inFile(e) {
	return `${e.path ?? fallbackName(e)}:${e.line}:${e.column}`;
}
function fallbackName(e) {
	if (e.source === "stdin") return "stdin";
	return e.object === void 0 ? "?" : `object ${t.B(e.object)}`;
}
function withGitDir(e) {
	return e.startsWith(".git/") ? e : `.git/${e}`;
}
function objectName(e) {
	return t.B(e.commit ?? e.object ?? "?");
}
// src/reporters/story.ts
function prefixed(e, t) {
	return t === void 0 ? "" : e + t;
}
function maskedParts(e) {
	return e.parts.map((e) => e.masked).join(" + ");
}
function origin(e) {
	let t = earliest(e);
	let n = e.exposure?.introduced ?? t?.commit;
	return {
		...t?.date === void 0 ? {} : { date: t.date },
		...t?.author === void 0 || t.author === "" ? {} : { author: t.author },
		...n == null ? {} : { commit: n }
	};
}
function since(e, n) {
	let { date: r, author: i, commit: a } = origin(e);
	let o = r === void 0 || n === void 0 ? void 0 : t.P(r, n);
	let s = [
		...r === void 0 ? [] : [t.I(r)],
		...o === void 0 ? [] : [`(${o})`],
		...i === void 0 ? [] : [`by ${i}`],
		...a === void 0 ? [] : [`in commit ${t.B(a)}`]
	];
	return s.length === 0 ? void 0 : s.join(" ");
}
function earliest(e) {
	let t = e.exposure?.introduced;
	let n = e.occurrences.filter((e) => e.date !== void 0);
	return n.find((e) => e.commit === t) ?? n.reduce(older, void 0) ?? e.occurrences[0];
}
function standing(e) {
	let { exposure: n } = e;
	if (n === null) return;
	if (isUncommitted(e)) return "in no commit: it was staged, and git still stores it";
	let r = n.refs.length === 0 ? "no ref leads to it" : `reachable from ${t.z(n.refs)}`;
	if (n.inHead) return `still in HEAD; ${r}`;
	if (n.removed !== null) return `removed from HEAD by commit ${t.B(n.removed)}, but the history keeps it; ${r}`;
	return `not in HEAD; ${r}`;
}
function isUncommitted({ occurrences: e, exposure: t }) {
	return t?.introduced === null && !t.inHead && e.length > 0 && e.every(({ source: e, commit: t }) => (e === "staged" || e === "history") && (t ?? null) === null);
}
function exposed({ exposure: e }) {
	if (e === null || e.introduced === null && !e.inHead) return;
	return e.removed === null ? t.L(e.days) : `${t.L(e.days)} until its removal`;
}
function factList(e) {
	let { account: t, keyType: n, region: r, partition: i, principal: a, expires: o, canary: s, documented: c, ...l } = e.facts;
	let u = [];
	t !== void 0 && u.push(`account ${t}`);
	n !== void 0 && u.push(`${n} key`);
	a !== void 0 && u.push(`principal ${a}`);
	r !== void 0 && u.push(`region ${r}`);
	i !== void 0 && i !== "aws" && u.push(`partition ${i}`);
	o !== void 0 && u.push(`expires ${o}`);
	s === !0 && u.push("a canary: using it alerts whoever planted it");
	c === !0 && u.push("a documented example");
	for (let [e, t] of Object.entries(l)) t !== void 0 && u.push(t === !0 ? e : `${e} ${t}`);
	return u;
}
function harmlessness({ severity: e, facts: n }) {
	if (e !== "info") return;
	if (n.documented === !0) return "No danger as it stands: a documented example.";
	if (n.implausible === !0) return "No danger as it stands: no issuer makes such a value.";
	return n.expires === void 0 ? void 0 : `No danger as it stands: expired on ${t.I(n.expires)}.`;
}
function advice(e) {
	return harmlessness(e) ?? e.remediation;
}
function verdictOf(e) {
	let { verdict: t } = e;
	if (t === null) return;
	let n = f[t.status];
	let r = [t.arn ?? t.account, t.reason].filter((e) => e !== void 0).join(", ");
	return r === "" ? n : `${n} (${r})`;
}
const f = {
	live: "LIVE: it opens the account right now",
	rejected: "rejected by the issuer: no longer valid",
	"secret-mismatch": "the issuer knows the ID, but this secret does not belong to it",
	expired: "expired",
	canary: "a canary: not checked, because using it alerts whoever planted it",
	unknown: "could not be checked"
};
function allowance(e, t, n = "leaksift") {
	if (!canBeMarked(e, t)) return {
		introduction: "Dealt with, or no secret? Accept it with",
		line: `${n} baseline triage`
	};
	return {
		introduction: "No secret? Say so in a comment on that line or the line above:",
		line: `leaksift:allow ${e.fingerprint} <reason>`
	};
}
function canBeMarked(e, t) {
	if (t.scan.command === "audit-history" || t.scan.command === "action") return !1;
	return e.occurrences.some((e) => p.has(e.source));
}
const p = new Set([
	"file",
	"staged",
	"range",
	"stdin",
	"commit-message"
]);
function older(e, t) {
	return e?.date !== void 0 && e.date <= (t.date ?? "") ? e : t;
}
function block(e, t, n) {
	return [
		heading(e, n),
		...rows(e, t, n).map(([e, t]) => row(e, t, n)),
		""
	].join("\n") + "\n";
}
function heading(e, { paint: n, width: r }) {
	let i = e.severity.toUpperCase();
	let a = t.rr(e.title);
	let o = t.B(e.fingerprint);
	let s = r - t.E(`${i}  ${a}${o}`);
	let c = s < 2 ? "\n  " : " ".repeat(s);
	return `${badge(e.severity, n)(i)}  ${n.bold(a)}${c}${n.dim(o)}`;
}
function badge(e, t) {
	return {
		critical: (e) => t.bold(t.red(t.inverse(e))),
		high: (e) => t.bold(t.red(e)),
		medium: (e) => t.bold(t.yellow(e)),
		low: (e) => t.bold(t.cyan(e)),
		info: (e) => t.bold(e)
	}[e];
}
function rows(e, t, n) {
	return [
		["what", sentences(shownParts(e), n)],
		["where", places(e, n.paint)],
		["since", sentences(since(e, t.scan.startedAt), n)],
		["now", sentences(standing(e), n)],
		["exposed", sentences(exposed(e), n)],
		["facts", facts(e, n)],
		["because", sentences((e.signals ?? []).join(", "), n)],
		["checked", sentences(verdictOf(e), n)],
		["do", ways(e, t, n)]
	].filter(([, e]) => e.length > 0);
}
function shownParts(e) {
	return e.parts.map((e) => e.value ?? e.masked).join(" + ");
}
function places({ occurrences: e }, n) {
	let r = e.slice(0, 5).map((e) => {
		let r = placeNotes(e);
		return `${t.rr(placeName(e))}${r.length === 0 ? "" : `  ${n.dim(`(${t.rr(r.join("; "))})`)}`}`;
	});
	let i = t._(e) - r.length;
	i > 0 && r.push(n.dim(`and ${t.F(i, "more place", "more places")}`));
	return r;
}
function sentences(e, { width: n }) {
	return e === void 0 || e === "" ? [] : t.D(t.rr(e), n - 11).split("\n");
}
function facts(e, { width: n }) {
	let r = factList(e).map(t.rr);
	return r.length === 0 ? [] : t.O(r, n - 11).split("\n");
}
function ways(e, n, { paint: r, width: i, program: a }) {
	let { introduction: o, line: s } = allowance(e, n, a);
	let c = t.E(`2. ${o} ${s}`) <= i - 11;
	let l = e.remediation === "" ? "Revoke it where it was issued, then remove it here." : e.remediation;
	return [...t.D(`1. ${t.rr(l)}`, i - 11, "   ").split("\n"), ...c ? [`2. ${o} ${r.cyan(s)}`] : [...t.D(`2. ${o}`, i - 11, "   ").split("\n"), `   ${r.cyan(s)}`]];
}
function row(e, t, { paint: n }) {
	let r = " ".repeat(11);
	return t.map((t, i) => `${i === 0 ? `  ${n.dim(e.padEnd(9))}` : r}${t}`).join("\n");
}
function slight(e, { paint: n, width: r }) {
	let i = t.B(e.fingerprint);
	let a = `  ${e.severity.padEnd(10)}${t.rr(whereOf(e))}`;
	let o = r - t.E(a + i);
	let s = " ".repeat(12);
	let c = [...storyOf(e), ...o < 2 ? [i] : []].map(t.rr).join("\xA0\u00b7 ");
	let l = t.D(c, r - 12).replaceAll("\xA0", " ").split("\n").map((e) => `${s}${e}\n`);
	return `${a}${o < 2 ? "" : `${" ".repeat(o)}${n.dim(i)}`}\n${l.join("")}`;
}
function whereOf({ occurrences: e }) {
	let [n] = e;
	let r = t._(e) - 1;
	return `${n === void 0 ? "" : placeName(n)}${r > 0 ? `, ${t.F(r, "more place", "more places")}` : ""}`;
}
function storyOf(e) {
	let { title: t, exposure: n, signals: r = [] } = e;
	let i = since(e);
	return [
		`${t} ${shownParts(e)}`,
		...i === void 0 ? [] : [`since ${i}`],
		...n === null ? [] : [n.inHead ? "in HEAD" : "not in HEAD"],
		...factList(e),
		...r.length === 0 ? [] : [r.join(", ")]
	];
}
// src/git/object-parts.ts
const m = new Set([
	"author",
	"committer",
	"tagger"
]);
function classify(e, t, n) {
	if (t === "blob") return "history";
	if (t === "tree") return "path-name";
	let r = t === "tag" ? "tag-message" : "commit-message";
	let i = headerAt(Buffer.from(e.buffer, e.byteOffset, e.length), n);
	if (i === null) return r;
	if (m.has(i)) return "identity";
	return i === "mergetag" ? "tag-message" : "commit-header";
}
function headerAt(e, t) {
	let n = "";
	for (let r = 0; r < e.length;) {
		let i = e.indexOf(10, r);
		let a = i < 0 ? e.length : i;
		if (a === r) return null;
		e[r] !== 32 && (n = e.toString("latin1", r, Math.min(a, r + 64)).split(" ", 1)[0] ?? "");
		if (t <= a) return n;
		r = a + 1;
	}
	return null;
}
// src/sources/range-places.ts
async function locateInRange(e, t, n) {
	let r = new Map([...t.keys()].map((e, t) => [e, t]));
	let i = new Map();
	for (let [a, o] of e) {
		let e = [...o.keys()].sort((e, t) => (r.get(e) ?? 0) - (r.get(t) ?? 0));
		let s = e.flatMap((e) => (t.get(e) ?? []).filter(({ source: e }) => e === "range"));
		let c = await partsOf(e.filter((e) => t.get(e)?.some(({ source: e }) => e !== "range")), o, t, n);
		i.set(a, {
			places: [...firstOfEachPath(s), ...c],
			exposure: null
		});
	}
	return i;
}
function firstOfEachPath(e) {
	let t = new Map();
	for (let n of e) t.set(n.path ?? "", [...t.get(n.path ?? "") ?? [], n]);
	return [...t.values()].flatMap((e) => e.slice(0, 1).map((t) => ({
		...t,
		objects: new Set(e.map(({ object: e }) => e)).size
	})));
}
async function partsOf(e, n, r, i) {
	let a = new Map();
	for await (let o of t.Kt(i, e)) {
		let [e] = r.get(o.oid) ?? [];
		if ("unread" in o || e === void 0) continue;
		for (let t of n instanceof Map ? n.get(o.oid) ?? [] : []) {
			let n = classify(o.content, o.type, t);
			let r = n === "identity" ? n : `${n} ${o.oid}`;
			let i = a.get(r);
			i === void 0 ? a.set(r, {
				...e,
				source: n,
				offsets: [t]
			}) : i.object === o.oid && a.set(r, {
				...i,
				offsets: [...i.offsets ?? [], t]
			});
		}
		n instanceof Map || a.set(o.oid, e);
	}
	return [...a.values()];
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	if (e == null) return "";
	else if (typeof e == "string" || e instanceof String) return e;
	return JSON.stringify(e);
}
function toCommandProperties(e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(e, t, r) {
	let i = new Command(e, t, r);
	process.stdout.write(i.toString() + n.EOL);
}
var Command = class {
	constructor(e, t, n) {
		e ||= "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				if (r) {
					t ? t = !1 : e += ",";
					e += `${n}=${escapeProperty(r)}`;
				}
			}
		}
		e += `::${escapeData(this.message)}`;
		return e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var h;
(function(e) {
	e[e.Success = 0] = "Success";
	e[e.Failure = 1] = "Failure";
})(h ||= {});
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
// src/surfaces/action/commands.ts
const g = {
	error,
	warning,
	notice
};
function annotate(e, t, n) {
	g[e](t, n);
}
function mask(e) {
	setSecret(e);
}
// src/surfaces/action/new-branch.ts
async function besideBranches(e, t, n, r, i) {
	let a = t.startsWith("refs/tags/");
	let o = t.replace(/^refs\/heads\//, "");
	let s = [...new Set(branches(r).filter(({ branch: e }) => a || e !== o).map(({ oid: e }) => e))];
	let c = a || s.length === 0 ? null : await withoutCompanions(e, o, s, n, r);
	c !== null && i.push("Other branches have commits that nobody had pushed before this branch, so that these are scanned, too.");
	let l = c ?? (s.length > 0 ? s : await defaultBranch(n, r, o));
	l.length === 0 && i.push("No other branch is known, so that all that it reaches is scanned.");
	return {
		include: [e],
		exclude: l
	};
}
async function defaultBranch({ defaultBranch: e }, t, n) {
	if (e === null || e === n) return [];
	let r = branches(t).find(({ branch: t }) => t === e);
	if (r !== void 0) return [r.oid];
	return (await t.remoteRefs()).filter((t) => t.name === `refs/heads/${e}`).map(({ oid: e }) => e);
}
async function withoutCompanions(e, t, n, r, i) {
	let { ids: a, isCut: o } = r.fresh;
	if (a.size === 0) return null;
	await i.complete([e], n, r.commits);
	if (!await i.has(e)) return null;
	let s = new Set((await i.walk([e], n)).commits);
	if ([...a].every((e) => s.has(e))) return null;
	let c = await defaultBranch(r, i, t);
	await i.complete([e], c, r.commits);
	let l = (await i.walk([e], c)).commits.filter((e) => !s.has(e));
	let u = l.filter((e) => a.has(e));
	if (u.length === 0) return null;
	let { commits: d, boundary: f } = await i.walk([e], [...c, ...o ? [] : l.filter((e) => !a.has(e))]);
	let p = new Set(d);
	return u.every((e) => p.has(e)) ? f : c;
}
function branches(e) {
	return e.isOfEvent ? e.refs.flatMap(({ name: e, oid: t }) => {
		let n = /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/s.exec(e)?.[1];
		return n === void 0 || /^refs\/remotes\/pull\//.test(e) ? [] : [{
			branch: n,
			oid: t
		}];
	}) : [];
}
// src/surfaces/write-failure.ts
function failure(e, n, r = "io") {
	let i = e === void 0 ? "stdout" : JSON.stringify(e);
	return new t.sr(r, `The report can't be written to ${i}: ${_[t.cr(n)] ?? t.cr(n)}.`, { cause: n });
}
const _ = {
	EPIPE: "its reader has gone",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EACCES: "permission denied",
	ENOENT: "its folder does not exist",
	EROFS: "the file system is read-only",
	EIO: "the device reports an error",
	EBADF: "it is closed"
};
exports.advice = advice;
exports.allowance = allowance;
exports.annotate = annotate;
exports.besideBranches = besideBranches;
exports.block = block;
exports.byPathRules = byPathRules;
exports.byPlace = byPlace;
exports.bySighting = bySighting;
exports.defaultBranch = defaultBranch;
exports.earliest = earliest;
exports.exposed = exposed;
exports.factList = factList;
exports.failure = failure;
exports.foreignCode = foreignCode;
exports.harmlessness = harmlessness;
exports.idleMarkNote = idleMarkNote;
exports.isFilePlace = isFilePlace;
exports.isUnder = isUnder;
exports.joinSignals = joinSignals;
exports.locateInRange = locateInRange;
exports.loweredAs = loweredAs;
exports.loweredByPath = loweredByPath;
exports.mask = mask;
exports.maskShare = maskShare;
exports.maskedParts = maskedParts;
exports.nearestWord = nearestWord;
exports.obeyMarks = obeyMarks;
exports.occurrences = occurrences;
exports.origin = origin;
exports.pathRules = pathRules;
exports.placeName = placeName;
exports.placeNotes = placeNotes;
exports.prefixed = prefixed;
exports.primaryOf = primaryOf;
exports.primaryPart = primaryPart;
exports.seal = seal;
exports.shareOf = shareOf;
exports.shownParts = shownParts;
exports.since = since;
exports.slight = slight;
exports.standing = standing;
exports.suggestion = suggestion;
exports.toFinding = toFinding;
exports.verdictOf = verdictOf;
