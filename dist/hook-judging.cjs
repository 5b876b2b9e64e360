const e = require("./surface-hook.cjs");
const t = require("./hook-record.cjs");
// src/config/ruleset.ts
function rulesInForce(e, t, n = []) {
	let r = [...t, ...e.rules];
	let i = r.filter(({ id: t }) => !e.disable.some((e) => e === t));
	let a = [
		...unknownNames(e, [...r.map(({ id: e }) => e), ...n]),
		...takenNames(e, t),
		...nothingLeft(i)
	];
	if (a.length > 0) throw faultAt(e, a);
	return i;
}
function refuseBadRules(e, t) {
	let n = t.flatMap(({ rule: t, field: n, message: r }) => {
		let i = e.rules.findIndex(({ id: e }) => e === t);
		return i < 0 ? [] : [{
			path: [
				"rules",
				i,
				...fieldPath(n)
			],
			message: r
		}];
	});
	if (n.length > 0) throw faultAt(e, n);
}
function unknownNames(t, n) {
	return [
		...t.disable.map((e, t) => [["disable", t], e]),
		...[...t.severity.keys()].map((e) => [["severity", e], e]),
		...t.allow.flatMap(({ target: e }, t) => e.kind === "rule" ? [[[
			"allow",
			t,
			"rule"
		], e.rule]] : [])
	].filter(([, e]) => !n.includes(e)).map(([t, r]) => ({
		path: t,
		message: `names no rule.${e.w(r, n)} See \`leaksift rules list\`.`
	}));
}
function takenNames(e, t) {
	return e.rules.flatMap(({ id: e }, n) => t.some((t) => t.id === e) ? [{
		path: [
			"rules",
			n,
			"id"
		],
		message: "is the id of a built-in rule: choose another, and put the built-in one into \"disable\" if this replaces it."
	}] : []);
}
function nothingLeft(e) {
	return e.length > 0 ? [] : [{
		path: ["disable"],
		message: "turns off every rule: then nothing would be found."
	}];
}
function faultAt(t, n) {
	return e.xn(t.name ?? "configuration", n.map((e) => ({
		...e,
		place: t.place(e.path)
	})));
}
function fieldPath(e) {
	return (e === "ignoreCase" ? ["ignore-case"] : e.match(/[^.[\]]+/g) ?? []).map((e) => /^\d+$/.test(e) ? Number(e) : e);
}
// src/core/comments.ts
const n = new Map([
	["#", null],
	["//", null],
	["--", null],
	["/*", "*/"],
	["<!--", "-->"],
	["(*", "*)"],
	["{-", "-}"]
]);
const r = /\\.|["`]|(?<!\w)'|<!--|\/\*|(?<!:)\/\/|\(\*|\{-|--(?=[\s[]|$)|#(?!\{)/g;
const i = /^\s*(?:[;%!*]|--|::|"""|'''|\\"|(?:rem|dnl|@c|\.\.)\s)/i;
const a = /(?:\s[;%!]|\{\{!)[^"'`]*$|[\s@]\*\s*$/;
const o = /(?:^|\s)(')\s*$|^\s*(")\s*$/;
const s = /"(?:\/\/[^"]{0,40}|[_$]?_?comment)"\s*:\s*\[?\s*"[^"]*$/i;
const c = [
	[/(?<![^\s;{}(),>])\/\*/g, /\*\//g],
	[/<!--/g, /-->/g],
	[/\{[-#]/g, /[-#]\}/g],
	[/<#/g, /#>/g],
	[/\(\*/g, /\*\)/g],
	[/--\[\[/g, /\]\]/g],
	[/^=begin\b/gm, /^=end\b/gm],
	[/^\s*(?:"""|''')/gm, /\S\s*(?:"""|''')/g]
];
function inComment(e, t) {
	let n = e.slice(Math.max(e.lastIndexOf("\n"), e.lastIndexOf("\r")) + 1);
	return i.test(n) || a.test(n) || s.test(n) || isBehindOpening(n) || isBehindQuote(n, t) || isInBlock(e);
}
function isBehindOpening(e) {
	let t = "";
	r.lastIndex = 0;
	for (let i = r.exec(e); i; i = r.exec(e)) {
		let [a] = i;
		if (a === t) t = "";
		else if (t === "" && /["'`]/.test(a)) t = a;
		else if (n.has(a)) {
			let i = endOf(e, r.lastIndex, n.get(a) ?? null, t);
			if (i < 0) return !0;
			r.lastIndex = i;
		}
	}
	return !1;
}
function endOf(e, t, n, r) {
	let i = [n === null ? -1 : e.indexOf(n, t), r === "" ? -1 : closingQuote(e, t, r)].filter((e) => e >= 0);
	return i.length === 0 ? -1 : Math.min(...i);
}
function closingQuote(e, t, n) {
	for (let r = e.indexOf(n, t); r >= 0; r = e.indexOf(n, r + 1)) if (e[r - 1] !== "\\") return r;
	return -1;
}
function isBehindQuote(e, t) {
	let [, n, r = n] = o.exec(e) ?? [];
	return r !== void 0 && closingQuote(t.replace(/\w'\w/g, ""), 0, r) < 0;
}
function isInBlock(e) {
	return c.some(([t, n]) => {
		let r = lastEnd(t, e);
		return r > 0 && r >= lastEnd(n, e);
	});
}
function lastEnd(e, t) {
	let n = 0;
	for (let r of t.matchAll(e)) n = r.index + r[0].length;
	return n;
}
const l = RegExp(`${e.Yt}[ \\t]{1,8}([\\w-]{1,100})(?:[ \\t]{1,8}([^\\r\\n]{1,400}))?`, "y");
const u = /\s*(?:\*\/|-->|--%>|%>|#\}|\*\)|"""|''')?\s*$/;
function readMark(e, t, n) {
	l.lastIndex = t;
	let r = l.exec(e.length > t + 600 ? e.slice(0, t + 600) : e);
	if (!r?.[1]) return;
	let i = n + t;
	return {
		target: r[1],
		reason: (r[2] ?? "").replace(u, "").trim(),
		...inComment(e.slice(Math.max(0, t - 512), t), r[0]) ? {} : { outside: !0 },
		span: {
			start: i,
			end: i + r[0].length
		},
		window: {
			start: Math.max(0, i - 512),
			end: i + 600
		}
	};
}
const d = 1e5;
var Listing = class {
	#e = [];
	#t = new Map();
	#n = new Map();
	#r = 0;
	#i = {
		count: 0,
		start: Infinity,
		end: 0,
		worst: 0
	};
	add(e) {
		let t = nameOf(e);
		let n = this.#t.get(t);
		if (n) return this.#a(e, n);
		let r = this.#n.get(e.severity) ?? 0;
		if (r >= d) return this.#s(e);
		this.#n.set(e.severity, r + 1);
		this.#t.set(t, {
			last: this.#o(e),
			places: 1
		});
		return !0;
	}
	inOrder() {
		return this.#e.sort((e, t) => e.credential.primary.span.start - t.credential.primary.span.start);
	}
	get omitted() {
		let { count: t, start: n, end: r, worst: i } = this.#i;
		return t === 0 ? [] : [{
			span: {
				start: n,
				end: r
			},
			reason: `more than ${d} findings of one severity: ${t} places of others, up to ${e.dr[i] ?? ""}, are not listed`
		}];
	}
	#a(e, t) {
		if (t.places >= 1e3 || this.#r >= 5e4) {
			t.last.more += 1;
			return !1;
		}
		this.#r += 1;
		t.places += 1;
		t.last = this.#o(e);
		return !0;
	}
	#o(e) {
		let t = {
			credential: e,
			more: 0
		};
		this.#e.push(t);
		return t;
	}
	#s({ severity: t, primary: { span: n } }) {
		let r = this.#i;
		r.count += 1;
		r.start = Math.min(r.start, n.start);
		r.end = Math.max(r.end, n.end);
		r.worst = Math.max(r.worst, e.dr.indexOf(t));
		return !1;
	}
};
function nameOf({ id: t, severity: n, parts: [r, ...i] }) {
	let { match: a } = e.dn([asPart(r), ...i.map(asPart)]);
	return `${t} ${n} ${e.Gn(a.rule.spec.part, a.secret)}`;
}
function asPart(e) {
	return {
		match: e,
		identifier: e.secret.identifier
	};
}
// src/core/span-index.ts
const f = 1024;
var SpanIndex = class {
	#e = new Map();
	#t = [];
	add(e, t) {
		let { first: n, last: r } = blocksOf(t);
		if (r - n >= 4) {
			this.#t.push({
				item: e,
				first: n,
				last: r
			});
			return;
		}
		for (let t = n; t <= r; t++) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	some(e, t) {
		let n = blocksOf(e);
		if (this.#t.some((e) => meet(e, n) && t(e.item))) return !0;
		for (let e = n.first; e <= n.last; e++) if (this.#e.get(e)?.some(t)) return !0;
		return !1;
	}
	near(e) {
		let t = blocksOf(e);
		let n = new Set(this.#t.filter((e) => meet(e, t)).map(({ item: e }) => e));
		for (let e = t.first; e <= t.last; e++) for (let t of this.#e.get(e) ?? []) n.add(t);
		return [...n];
	}
};
function blocksOf({ start: e, end: t }) {
	let n = Math.floor(e / f);
	return {
		first: n,
		last: Math.max(n, Math.ceil(t / f) - 1)
	};
}
function meet(e, t) {
	return e.first <= t.last && t.first <= e.last;
}
// src/core/pair.ts
const ee = "aws-access-key-id";
function pair(t, n) {
	let r = awsGroups(t, n);
	let i = indexOf(r.flat());
	let a = e.r(t.filter((t) => !t.tentative && !i.some(t.span, (n) => n === t || e.a(n, t))));
	let o = indexOf(a);
	let s = new SpanIndex();
	for (let e of a) e.cover && s.add(e, e.cover);
	let isInside = (t) => s.some(t.span, (n) => n !== t && n.cover !== void 0 && e.ln(n.cover, t.span));
	return [...r.map(composed), ...a.filter((e) => !isInside(e)).map((e) => single$1(e, inner(e, o)))].sort((e, t) => e.primary.span.start - t.primary.span.start);
}
function indexOf(e) {
	let t = new SpanIndex();
	for (let n of e) t.add(n, n.span);
	return t;
}
function inner(t, n) {
	let { cover: r } = t;
	return r ? n.near(r).filter((n) => n !== t && e.ln(r, n.span)) : [];
}
function isPaired({ rule: { spec: e } }) {
	return te.has(e.part);
}
const te = new Set([
	ee,
	e.pn,
	e.hn,
	e.mn
]);
function awsGroups(t, n) {
	let r = new SpanIndex();
	for (let { rule: e, cover: n } of t) e.spec.part === "aws-presigned-url" && n && r.add(n, n);
	let i = e.r(t.filter(isPaired)).filter(({ span: t }) => !r.some(t, (n) => e.ln(n, t)));
	let a = i.filter(({ rule: e }) => e.spec.part === ee);
	let o = i.filter(({ rule: e }) => e.spec.part === "aws-secret-access-key" || e.spec.part === "aws-ses-smtp-password");
	let s = oneToOne(e.i(a, o, n));
	let c = s.filter(([e]) => e.facts.keyType === "temporary").map(([, e]) => e);
	let l = new Map(oneToOne(e.i(c, i.filter(({ rule: t }) => t.spec.part === e.hn), n)));
	return s.map(([e, t]) => {
		let n = l.get(t);
		return n ? [
			e,
			t,
			n
		] : [e, t];
	});
}
function oneToOne(e) {
	let t = new Set();
	let n = [];
	for (let { first: r, second: i } of e) {
		if (t.has(r) || t.has(i)) continue;
		t.add(r).add(i);
		n.push([r, i]);
	}
	return n;
}
function composed(t) {
	let [n, r = n, i] = t;
	let a = i ? e.hn : r.rule.spec.part === "aws-ses-smtp-password" ? e.mn : e.pn;
	let o = t.some(({ facts: e }) => e.documented) ? "info" : n.facts.implausible ? r.severity : "critical";
	return {
		...e.fn[a],
		rule: r.rule,
		severity: o,
		confidence: n.facts.implausible ? r.confidence : "high",
		facts: Object.assign({}, ...[...t].reverse().map(({ facts: e }) => e)),
		signals: [...new Set(["pair", ...t.flatMap(({ signals: e }) => e).filter((e) => e !== "no-label")])],
		parts: t,
		primary: r
	};
}
function single$1(t, n) {
	let { rule: r, severity: i, confidence: a, facts: o, signals: s } = t;
	let c = n.filter((t) => t.rule.spec.identifier && e.pr(t.severity, i) <= 0);
	return {
		id: r.id,
		title: r.spec.title,
		rule: r,
		severity: i,
		confidence: a,
		facts: o,
		signals: s,
		parts: [t, ...c],
		primary: t
	};
}
var Settling = class {
	#e;
	#t;
	#n = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	get from() {
		return this.#n.reduce((e, t) => Math.min(e, extent(t, 0).start), Infinity);
	}
	add(t, n) {
		e.wn(this.#n, t);
		let r = this.#n.sort(byPlace);
		let i = [];
		let a = 0;
		for (;;) {
			let t = Math.min(r.length, a + 4096 - i.length);
			e.wn(i, r.slice(a, t));
			let o = r[a = t];
			if (o === void 0 || o.span.start >= n) break;
			i = this.#r(i);
		}
		this.#n = [...i, ...r.slice(a)];
	}
	end() {
		this.add([], Infinity);
		for (let e of this.#i(this.#n)) this.#t(e);
		this.#n = [];
	}
	#r(t) {
		let n = seam(t);
		let r = new Set(t.slice(0, n));
		let i = [];
		for (let n of this.#i(t)) {
			if (!n.parts.some((e) => r.has(e))) continue;
			this.#t(n);
			e.wn(i, n.parts.filter((e) => !r.has(e)));
		}
		return t.slice(n).filter((t) => !i.some((n) => e.a(t, n)));
	}
	#i(t) {
		return pair(e.qt(t), this.#e);
	}
};
function seam(e) {
	let t = levelOf(e);
	let n = [];
	let r = 0;
	for (let i of e) n.push(r = Math.max(r, extent(i, t).end));
	for (let r = e.length - 512; r > 0; r--) {
		let i = e[r];
		if (i && extent(i, t).start >= (n[r - 1] ?? 0)) return r;
	}
	return e.length;
}
function levelOf(e) {
	let [t, n] = [e[0], e.at(-1)];
	let r = t?.packed?.length ?? 0;
	for (let e = 0; e < r; e++) if (t && n && place(t, e).start !== place(n, e).start) return e;
	return r;
}
function place({ span: e, packed: t }, n) {
	return t?.[n - 1] ?? e;
}
function extent(t, n) {
	return n === 0 && t.cover ? e.cn(t.span, t.cover) : place(t, n);
}
function byPlace(e, t) {
	return e.span.start - t.span.start || byPacked(e, t) || e.span.end - t.span.end || e.decoded.length - t.decoded.length || (e.rule.id < t.rule.id ? -1 : +(e.rule.id > t.rule.id));
}
function byPacked({ packed: e = [] }, { packed: t = [] }) {
	for (let n = 0; n < Math.min(e.length, t.length); n++) {
		let r = (e[n]?.start ?? 0) - (t[n]?.start ?? 0);
		if (r !== 0) return r;
	}
	return e.length - t.length;
}
// src/core/assemble.ts
function assemble(e, { locate: t, textOf: n }) {
	let r = new Listing();
	let i = new Settling(n, (e) => r.add(e));
	i.add(e.matches, Infinity);
	i.end();
	return conclude(r, e, t);
}
function conclude(e, { marks: t, unread: n, skipped: r }, i) {
	let a = onePerPlace(t);
	let o = positionsOf([...e.inOrder().flatMap(({ credential: e }) => spotsOf(e)), ...a.map(markSpot)], i);
	return {
		detections: e.inOrder().map((e) => detection(e, o)),
		marks: a.map((e) => allowMark(e, o)),
		unread: [...n, ...e.omitted],
		skipped: r
	};
}
function spotsOf(e) {
	return e.parts.map(spot);
}
function onePerPlace(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.span.start);
		(!e || weight(e) < weight(n)) && t.set(n.span.start, n);
	}
	return [...t.values()].sort((e, t) => e.span.start - t.span.start).slice(0, 1e5);
}
function weight({ reason: e, outside: t }) {
	return t ? -1 : e.length;
}
function spot({ decoded: [e], cover: t, span: n }) {
	return {
		span: t ?? n,
		encoding: encodingOf(e)
	};
}
function markSpot({ span: e, outermost: t }) {
	return {
		span: e,
		encoding: encodingOf(t)
	};
}
function encodingOf(e = "") {
	return ne[e] ?? "utf-8";
}
const ne = {
	"utf-16le": "utf-16le",
	"utf-16be": "utf-16be",
	"utf-32le": "utf-32le",
	"utf-32be": "utf-32be"
};
function positionsOf(e, t) {
	let n = new Map();
	for (let r of new Set(e.map((e) => e.encoding))) {
		let i = e.filter((e) => e.encoding === r).flatMap(({ span: e }) => [e.start, e.end]);
		let a = [...new Set(i)].sort((e, t) => e - t);
		let o = t(a, r);
		a.forEach((e, t) => {
			let i = o[t];
			i && n.set(`${r}:${e}`, i);
		});
	}
	return n;
}
function positionOf({ span: e, encoding: t }, n) {
	let r = n.get(`${t}:${e.start}`) ?? {
		line: 1,
		column: 1
	};
	let i = n.get(`${t}:${e.end}`) ?? r;
	return {
		line: r.line,
		column: r.column,
		endLine: i.line,
		endColumn: i.column
	};
}
function detection({ credential: e, more: t }, n) {
	let [r, ...i] = e.parts;
	let part = (e) => ({
		kind: e.rule.spec.part,
		secret: e.secret,
		span: e.cover ?? e.span,
		position: positionOf(spot(e), n)
	});
	return {
		rule: e.id,
		title: e.title,
		severity: e.severity,
		confidence: e.confidence,
		parts: [part(r), ...i.map(part)],
		facts: e.facts,
		decoded: e.primary.decoded,
		signals: e.signals,
		...t > 0 ? { more: t } : {}
	};
}
function allowMark(e, t) {
	let { target: n, reason: r, outside: i, span: a } = e;
	return {
		target: n,
		reason: r,
		...i && { outside: i },
		span: a,
		position: positionOf(markSpot(e), t)
	};
}
// src/core/beginning.ts
var Beginning = class {
	#e = [];
	#t = 0;
	#n;
	constructor(t = e.Dt) {
		this.#n = t;
	}
	add(e) {
		this.#e.push(new Uint8Array(e));
		this.#t += e.length;
	}
	get isLong() {
		return this.#t > this.#n;
	}
	whole() {
		let [e] = this.#e;
		if (this.#e.length === 1 && e) return e;
		let t = new Uint8Array(this.#t);
		let n = 0;
		for (let e of this.chunks()) {
			t.set(e, n);
			n += e.length;
		}
		return t;
	}
	*chunks() {
		let e = this.#e.reverse();
		this.#e = [];
		for (let t = e.pop(); t; t = e.pop()) yield t;
	}
};
// src/core/segment-notes.ts
function wayTo(e, { offsets: t, to: n }) {
	let [r, i] = [0, t.length];
	for (; r < i;) {
		let n = r + i >>> 1;
		(t[n] ?? 0) < e ? r = n + 1 : i = n;
	}
	return t[r] === e ? {
		lines: n[2 * r] ?? 0,
		column: n[2 * r + 1] ?? 0
	} : void 0;
}
function along({ line: e, column: t }, { lines: n, column: r }) {
	return {
		line: e + n,
		column: n === 0 ? t + r : r
	};
}
const p = 65536;
function waysThrough({ bytes: e, base: t, own: n }, r, i) {
	let a = t === 0 ? 0 : n.start - p;
	let o = i ? e.length : Math.max(a, n.end - p);
	let s = endsOf(r);
	let c = new Uint32Array(2 * s.length);
	let l = new Walk(e, a);
	let u = s.findIndex((e) => e > o);
	let d = u < 0 ? s.length : u;
	let follow = (e, t) => {
		for (let n = e; n < t; n++) {
			let { lines: e, column: t } = l.to(s[n] ?? 0);
			c.set([e, t], 2 * n);
		}
	};
	follow(0, d);
	let f = l.to(o);
	follow(d, s.length);
	return {
		offsets: s.map((e) => t + e),
		to: c,
		out: f
	};
}
function endsOf(e) {
	let t = new Float64Array(2 * e.length);
	e.forEach(({ start: e, end: n }, r) => t.set([e, n], 2 * r));
	t.sort();
	return t.filter((e, n) => e !== t[n - 1]);
}
var Walk = class {
	#e;
	#t = new e.$t();
	#n;
	#r;
	constructor(e, t) {
		this.#e = e;
		this.#r = t;
		t > 0 && this.#t.pass(e, Math.max(0, t - 4), t);
		this.#n = this.#t.here();
	}
	to(e) {
		if (e > this.#r) {
			this.#t.pass(this.#e, this.#r, e);
			this.#r = e;
		}
		let { line: t, column: n } = this.#t.here();
		let r = t - this.#n.line;
		return {
			lines: r,
			column: r === 0 ? n - this.#n.column : n
		};
	}
};
const re = 4096;
function textsAround(e, t, n, r) {
	let i = [];
	for (let { span: t } of e) {
		let [e, r] = [Math.max(0, t.start - re), Math.min(n, t.end + re)];
		let a = i.at(-1);
		a && a.start <= e && e <= a.end ? a.end = Math.max(a.end, r) : i.push({
			start: e,
			end: r
		});
	}
	return i.map((e) => ({
		start: t + e.start,
		text: r(e)
	}));
}
// src/core/segment-join.ts
var SegmentJoin = class {
	#e = {
		marks: [],
		unread: [],
		skipped: []
	};
	#t = new Listing();
	#n = new Settling((e) => this.#d(e), (e) => this.#s(e));
	#r = [];
	#i = new Map();
	#a = [];
	#o = {
		line: 1,
		column: 1
	};
	get wanted() {
		return Math.max(0, 1e4 - this.#a.length);
	}
	add(t) {
		let n = this.#e.unread.length === 0;
		e.Jt(this.#e, t);
		n && e.Jt(this.#e, t.ending);
		e.wn(this.#a, t.texts.slice(0, this.wanted));
		this.#l(t.ways);
		let r = t.marks.slice(0, 2 * e.tn - this.#e.marks.length);
		e.wn(this.#e.marks, r);
		for (let { span: e } of r) this.#c(e);
		this.#n.add(t.matches, t.horizon);
		this.#u(this.#n.from);
	}
	result() {
		this.#n.end();
		return e.nn(this.#t, this.#e, (e) => e.map((e) => this.#i.get(e) ?? {
			line: 1,
			column: 1
		}));
	}
	#s(t) {
		if (this.#t.add(t)) for (let { span: n } of e.rn(t)) this.#c(n);
	}
	#c({ start: e, end: t }) {
		for (let n of [e, t]) for (let { from: e, ways: t } of this.#r) {
			let r = wayTo(n, t);
			r && this.#i.set(n, along(e, r));
		}
	}
	#l(e) {
		this.#r.push({
			from: this.#o,
			ways: e
		});
		this.#o = along(this.#o, e.out);
	}
	#u(e) {
		this.#r = this.#r.filter(({ ways: t }) => (t.offsets.at(-1) ?? 0) >= e);
		this.#a = this.#a.filter(({ start: t, text: n }) => t + n.length >= e);
	}
	#d({ start: e, end: t }) {
		let n = this.#a.find((n) => n.start <= e && t <= n.start + n.text.length);
		return n ? n.text.slice(e - n.start, t - n.start) : "";
	}
};
// src/core/match.ts
function coincide(t, n) {
	return e.ln(t.span, n.span) && (t.packed ?? []).every((t, r) => e.ln(t, n.packed?.[r] ?? t));
}
function placesOf(t, n) {
	let r = (t.packed ?? []).findIndex((t, r) => n.packed?.[r] !== void 0 && !e.ln(t, n.packed[r]));
	let [i, a] = [t.packed?.[r], n.packed?.[r]];
	return e.ln(t.span, n.span) && i && a ? [i, a] : [t.span, n.span];
}
function movedMatch(t, n) {
	if (n === 0) return t;
	let r = t.cover ? { cover: e.un(t.cover, n) } : {};
	return {
		...t,
		...r,
		span: e.un(t.span, n),
		window: e.un(t.window, n)
	};
}
// src/core/segments.ts
const m = 2097152;
const h = 1114112;
function searchSegment(t, { bytes: n, base: r, own: i, atEnd: a, pages: o }, s) {
	let c = e.Ot(t, i.end - i.start);
	let l = unfoldOwn(t, n, i, {
		atStart: r === 0,
		atEnd: a
	}, c);
	r === 0 && addGaps(l, e.St(n, i, c));
	o && addRecords(t, n, r, i, o, c, l);
	let u = a && i.end === n.length;
	let d = [...l.matches.map(({ span: e, cover: t }) => t ?? e), ...l.marks.map(({ span: e }) => e)];
	return {
		matches: l.matches.map((e) => movedMatch(e, r)),
		marks: l.marks.map((t) => ({
			...t,
			span: e.un(t.span, r)
		})),
		unread: l.unread.map(({ span: t, reason: n }) => ({
			span: e.un(t, r),
			reason: n
		})),
		skipped: l.skipped.map(({ span: t, reason: n }) => ({
			span: e.un(t, r),
			reason: n
		})),
		ending: u ? e.Ct(n, {
			start: r + i.start,
			end: r + i.end
		}) : {
			unread: [],
			skipped: []
		},
		ways: waysThrough({
			bytes: n,
			base: r,
			own: i
		}, d, u),
		horizon: r + i.end - p,
		texts: textsAround(l.matches.filter(isPaired).slice(0, s), r, n.length, ({ start: e, end: r }) => t.latin1(n, e, r))
	};
}
function unfoldOwn(t, n, r, i, a) {
	let o = e.Gt(t.set, t.latin1, n, r, i);
	let s = e.Gt(t.set, t.latin1, n, {
		start: r.end,
		end: Math.min(r.end + 16384, n.length)
	}, i).triggers;
	let c = e.Kt.take();
	for (let { start: e, end: i, what: a } of t.set.regions.crossing(n, r.start)) c.add(e, i, a);
	for (let e of [o.triggers, s]) {
		for (let t = 0; t < e.count; t++) c.add(e.starts[t] ?? 0, e.ends[t] ?? 0, e.what[t] ?? 0);
		e.giveBack();
	}
	let l = e.xt(t, n, r, {
		...o,
		triggers: c
	}, a);
	c.giveBack();
	return l;
}
function addRecords(t, n, r, i, a, o, s) {
	let tell = () => void s.skipped.push({
		span: i,
		reason: "sqlite: its records overlap"
	});
	e.bt(t, e.Tt(n, a, r, i, tell), o, 0, s);
}
function addGaps(t, { unread: n, skipped: r }) {
	e.wn(t.unread, n);
	e.wn(t.skipped, r);
}
var SegmentCutter = class {
	#e = new Uint8Array(4325376);
	#t = 0;
	#n = 0;
	#r = 0;
	#i;
	*write(e) {
		let t = 0;
		for (; t < e.length;) {
			let n = Math.min(e.length - t, this.#e.length - this.#n);
			this.#e.set(e.subarray(t, t + n), this.#n);
			this.#n += n;
			t += n;
			for (; this.#a >= this.#r + m + h;) yield* this.#o(m, !1);
		}
	}
	*end() {
		for (; this.#r < this.#a;) yield* this.#o(Math.min(m, this.#a - this.#r), !0);
	}
	get #a() {
		return this.#t + this.#n;
	}
	*#o(t, n) {
		let r = {
			start: this.#r - this.#t,
			end: this.#r - this.#t + t
		};
		let i = n ? this.#n : r.end + h;
		this.#r === 0 && (this.#i = e.wt(this.#e.subarray(0, i)));
		yield {
			bytes: this.#e.subarray(0, i),
			base: this.#t,
			own: r,
			atEnd: n,
			...this.#i ? { pages: this.#i } : {}
		};
		this.#r += t;
		this.#s(this.#r - h);
	}
	#s(e) {
		let t = e - this.#t;
		if (t <= 0) return;
		this.#e.copyWithin(0, t, this.#n);
		this.#n -= t;
		this.#t = e;
	}
};
// src/core/blob-stream.ts
var Collecting = class {
	#e;
	#t;
	#n = new Beginning();
	#r;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	write(e) {
		if (this.#r) return this.#r.write(e);
		this.#n.add(e);
		this.#n.isLong && this.#i();
	}
	end() {
		return this.#r ? this.#r.end() : this.#t(this.#n.whole());
	}
	#i() {
		this.#r = new Segments(this.#e);
		for (let e of this.#n.chunks()) this.#r.write(e);
	}
};
function scanLong(e, t) {
	let n = new Segments(e);
	n.write(t);
	return n.end();
}
var Segments = class {
	#e;
	#t = new SegmentCutter();
	#n = new SegmentJoin();
	constructor(e) {
		this.#e = e;
	}
	write(e) {
		for (let t of this.#t.write(e)) this.#r(t);
	}
	end() {
		for (let e of this.#t.end()) this.#r(e);
		return this.#n.result();
	}
	#r(e) {
		this.#n.add(searchSegment(this.#e, e, this.#n.wanted));
	}
};
// src/core/regex-class.ts
const ALL = () => range(0, 255);
const g = range(48, 57);
const _ = new Set([
	...g,
	...range(65, 90),
	...range(97, 122),
	95
]);
const ie = new Set([
	9,
	10,
	11,
	12,
	13,
	32,
	160
]);
const ae = {
	n: 10,
	r: 13,
	t: 9,
	f: 12,
	v: 11,
	0: 0
};
const oe = "names a character above \u00ff: rules see bytes";
function classOf$1(e) {
	let t = e.take("^");
	let n = new Set();
	for (; !e.isAtEnd() && e.peek() !== "]";) addItem(e, n);
	e.take("]");
	return t ? complement(n) : n;
}
function addItem(e, t) {
	let n = classAtom(e);
	let r = single(n);
	if (r === void 0 || e.peek() !== "-" || e.peek(1) === "]") {
		for (let e of n) t.add(e);
		return;
	}
	e.skip(1);
	let i = single(classAtom(e)) ?? r;
	for (let e of range(r, i)) t.add(e);
}
function classAtom(e) {
	let t = e.next();
	if (t !== "\\") return new Set([codeOf(e, t)]);
	let n = e.next();
	return n === "b" ? new Set([8]) : escaped(e, n);
}
function escaped(e, t) {
	if (t === "d") return g;
	if (t === "D") return complement(g);
	if (t === "w") return _;
	if (t === "W") return complement(_);
	if (t === "s") return ie;
	if (t === "S") return complement(ie);
	if (t === "x" || t === "u") return new Set([hexadecimal(e, t === "x" ? 2 : 4)]);
	return new Set([ae[t] ?? codeOf(e, t)]);
}
function hexadecimal(e, t) {
	let n = Number.parseInt(e.ahead(t), 16);
	e.skip(t);
	n <= 255 || e.problems.add(oe);
	return n & 255;
}
function codeOf(e, t) {
	let n = t.charCodeAt(0);
	n > 255 && e.problems.add(oe);
	return n & 255;
}
function eitherCase(e) {
	return new Set([...e].flatMap((e) => [e, otherCase(e)]));
}
function otherCase(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 ? e ^ 32 : e;
}
function complement(e) {
	return new Set([...ALL()].filter((t) => !e.has(t)));
}
function single(e) {
	let [t] = e;
	return e.size === 1 ? t : void 0;
}
function range(e, t) {
	return new Set(Array.from({ length: t - e + 1 }, (t, n) => e + n));
}
// src/core/regex-cursor.ts
var RegexCursor = class {
	problems = new Set();
	#e;
	#t = 0;
	constructor(e) {
		this.#e = e;
	}
	isAtEnd() {
		return this.#t >= this.#e.length;
	}
	peek(e = 0) {
		return this.#e[this.#t + e] ?? "";
	}
	ahead(e = Infinity) {
		return this.#e.slice(this.#t, this.#t + e);
	}
	next() {
		let e = this.peek();
		this.#t += 1;
		return e;
	}
	take(e) {
		if (this.peek() !== e) return !1;
		this.#t += 1;
		return !0;
	}
	skip(e) {
		this.#t += e;
	}
};
// src/core/regex-parse.ts
function parse$1(e, t = !1) {
	try {
		new RegExp(e, "s");
	} catch {
		return {
			node: se,
			groups: [],
			problems: ["is not a regular expression"]
		};
	}
	let n = new RegexCursor(e);
	let r = new Reader(n, t);
	return {
		node: r.choice(),
		groups: r.groups,
		problems: [...n.problems]
	};
}
const se = {
	kind: "sequence",
	parts: []
};
var Reader = class {
	groups = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	choice() {
		let e = [this.#n()];
		for (; this.#e.take("|");) e.push(this.#n());
		let [t] = e;
		return e.length === 1 && t ? t : {
			kind: "choice",
			options: e
		};
	}
	#n() {
		let e = [];
		for (; !this.#e.isAtEnd() && !"|)".includes(this.#e.peek());) {
			let t = this.#r();
			let n = this.#s(t);
			n.kind === "sequence" ? e.push(...n.parts) : e.push(n);
		}
		let [t] = e;
		return e.length === 1 && t ? t : {
			kind: "sequence",
			parts: e
		};
	}
	#r() {
		let e = this.#e.next();
		if (e === "(") return this.#a();
		if (e === "[") return this.#i(classOf$1(this.#e));
		if (e === ".") return this.#i(ALL());
		if (e === "\\") return this.#o();
		if (e === "^" || e === "$") return this.#c("uses ^ or $: a window has no lines; write a look-around for the line end");
		return this.#i(new Set([codeOf(this.#e, e)]));
	}
	#i(e) {
		return {
			kind: "set",
			characters: this.#t ? eitherCase(e) : e
		};
	}
	#a() {
		let e = this.#e;
		let t = /^\?(<?)[=!]/.exec(e.ahead(3));
		let n = /^\?<([A-Za-z_]\w*)>/.exec(e.ahead());
		if (t) e.skip(t[0].length);
		else if (n) e.skip(n[0].length);
		else if (e.ahead(2) === "?:") e.skip(2);
		else if (e.peek() === "?") return this.#c("uses a kind of group that rules do not know");
		n?.[1] && this.groups.push(n[1]);
		let r = this.choice();
		e.take(")");
		return t ? {
			kind: "look",
			behind: t[1] === "<",
			body: r
		} : r;
	}
	#o() {
		let e = this.#e.next();
		if (e === "b" || e === "B") return { kind: "boundary" };
		if (/[1-9k]/.test(e)) return this.#c("uses a back-reference");
		return this.#i(escaped(this.#e, e));
	}
	#s(e) {
		let t = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#e.ahead(24));
		if (!t) return e;
		this.#e.skip(t[0].length);
		this.#e.take("?");
		let [n, r, i, a] = t;
		if (r !== void 0) {
			let t = Number(r);
			return {
				kind: "repeat",
				body: e,
				min: t,
				max: i ? a ? Number(a) : Infinity : t
			};
		}
		return {
			kind: "repeat",
			body: e,
			min: +(n === "+"),
			max: n === "?" ? 1 : Infinity
		};
	}
	#c(e) {
		this.#e.problems.add(e);
		return se;
	}
};
// src/core/regex-sets.ts
function characters(e) {
	switch (e.kind) {
		case "set": return e.characters;
		case "sequence": return union(e.parts.map(characters));
		case "choice": return union(e.options.map(characters));
		case "repeat": return characters(e.body);
		default: return new Set();
	}
}
function union(e) {
	let t = new Set();
	for (let n of e) for (let e of n) t.add(e);
	return t;
}
function disjoint(e, t) {
	for (let n of e) if (t.has(n)) return !1;
	return !0;
}
function headOf(e) {
	switch (e.kind) {
		case "set": return {
			head: [e.characters],
			whole: !0
		};
		case "boundary":
		case "look": return {
			head: [],
			whole: !0
		};
		case "repeat": {
			let t = headOf(e.body);
			let n = e.min === e.max && t.whole ? e.min : Math.min(e.min, 1);
			return {
				head: Array.from({ length: n }, () => t.head).flat(),
				whole: t.whole && e.min === e.max
			};
		}
		case "sequence": return joined(e.parts);
		case "choice": return zipped(e.options.map(headOf));
	}
}
function joined(e) {
	let t = [];
	for (let [n, r] of e.entries()) {
		let i = headOf(r);
		t.push(...i.head);
		if (!i.whole) return {
			head: [...t, ...afterOptional(r, e.slice(n + 1))],
			whole: !1
		};
	}
	return {
		head: t,
		whole: !0
	};
}
function afterOptional(e, t) {
	if (e.kind !== "repeat" || e.min > 0) return [];
	let [n, r] = [headOf(e.body).head[0], joined(t).head[0]];
	return n && r ? [union([n, r])] : [];
}
function zipped(e) {
	let t = Math.min(...e.map(({ head: e }) => e.length));
	return {
		head: Array.from({ length: t }, (t, n) => union(e.map((e) => e.head[n] ?? new Set()))),
		whole: e.every((e) => e.whole && e.head.length === t)
	};
}
// src/core/regex-ambiguity.ts
function ambiguityOf(e) {
	return ambiguity(withoutEnd(e));
}
function varies(e) {
	switch (e.kind) {
		case "repeat": return e.min !== e.max || varies(e.body);
		case "sequence": return e.parts.some(varies);
		case "choice": return e.options.some(varies);
		default: return !1;
	}
}
function delimited$1(e) {
	return (e.kind === "choice" ? e.options : [e]).every((e) => {
		if (!varies(e)) return !0;
		let t = e.kind === "sequence" ? e.parts : [e];
		let n = union(t.filter(varies).map(characters));
		return t.some((e) => !varies(e) && e.kind === "set" && disjoint(e.characters, n));
	});
}
function withoutEnd(e) {
	return e.kind === "sequence" && e.parts.at(-1)?.kind === "repeat" ? {
		...e,
		parts: e.parts.slice(0, -1)
	} : e;
}
function ambiguity(e) {
	switch (e.kind) {
		case "sequence": return sequenceAmbiguity(e.parts);
		case "choice": return Math.max(...e.options.map(ambiguity)) * (exclusive(e.options) ? 1 : e.options.length);
		case "repeat": return ambiguity(e.body) * readings(e) * (e.min === e.max ? 1 : Math.min(e.max, ce));
		case "look": return ambiguity(e.body);
		default: return 1;
	}
}
const ce = 1e9;
function readings(e) {
	switch (e.kind) {
		case "sequence": return e.parts.reduce((e, t) => e * readings(t), 1);
		case "choice": {
			let t = e.options.map(readings);
			return exclusive(e.options) ? Math.max(...t) : t.reduce((e, t) => e + t, 0);
		}
		case "repeat": return Math.min(ce, readings(e.body) ** e.max);
		default: return 1;
	}
}
function exclusive(e) {
	let t = e.map((e) => headOf(e).head);
	return t.every((e, n) => t.slice(n + 1).every((t) => e.some((e, n) => disjoint(e, t[n] ?? e))));
}
function sequenceAmbiguity(e) {
	let t = 1;
	let n = 1;
	let r = new Set();
	for (let i of e) {
		let e = bends(i) ? ambiguity(i) : readings(i);
		let a = bends(i) || e > 1;
		fences(i, r) && ([n, r] = [1, a ? r : new Set()]);
		if (!a) continue;
		n *= e;
		r = union([r, characters(i)]);
		t = Math.max(t, n);
	}
	return t;
}
function bends(e) {
	return stretches(e) || e.kind === "repeat" && e.min === 0;
}
function stretches(e) {
	switch (e.kind) {
		case "repeat": return e.min !== e.max && e.max > 1 || stretches(e.body);
		case "sequence": return e.parts.some(stretches);
		case "choice": return e.options.some(stretches);
		default: return !1;
	}
}
function fences(e, t) {
	switch (e.kind) {
		case "set": return disjoint(e.characters, t);
		case "sequence": {
			let n = e.parts.findIndex(bends);
			return e.parts.slice(0, n < 0 ? void 0 : n + 1).some((e) => fences(e, t));
		}
		case "choice": return e.options.every((e) => fences(e, t));
		case "repeat": return fences(e.body, t);
		default: return !1;
	}
}
// src/core/regex.ts
const le = 1e7;
function regexFacts(e, t = !1) {
	let { node: n, groups: r, problems: i } = parse$1(e, t);
	if (i.length > 0) return {
		shortest: 0,
		longest: Infinity,
		looksBack: 0,
		looksAhead: 0,
		groups: r,
		problems: i
	};
	let a = new Set();
	let { min: o, max: s, back: c, ahead: l } = measure(n, a);
	o === 0 && a.add("can match the empty text");
	ambiguityOf(n) > le && a.add("has adjacent repeats that can share characters in too many ways");
	return {
		shortest: o,
		longest: s,
		looksBack: c,
		looksAhead: l,
		groups: r,
		problems: [...a]
	};
}
function measureNode(e) {
	return measure(e, new Set());
}
const v = {
	min: 0,
	max: 0,
	back: 0,
	ahead: 0
};
function measure(e, t) {
	switch (e.kind) {
		case "set": return {
			min: 1,
			max: 1,
			back: 0,
			ahead: 0
		};
		case "boundary": return {
			...v,
			back: 1,
			ahead: 1
		};
		case "look": {
			let n = measure(e.body, t);
			return e.behind ? {
				...v,
				back: n.max
			} : {
				...v,
				ahead: n.max
			};
		}
		case "sequence": return e.parts.map((e) => measure(e, t)).reduce(append, v);
		case "choice": return e.options.map((e) => measure(e, t)).reduce(either);
		case "repeat": return repeated$1(e, measure(e.body, t), t);
	}
}
function append(e, t) {
	return {
		min: e.min + t.min,
		max: e.max + t.max,
		back: Math.max(e.back, t.back),
		ahead: Math.max(e.ahead, t.ahead)
	};
}
function either(e, t) {
	return {
		min: Math.min(e.min, t.min),
		max: Math.max(e.max, t.max),
		back: Math.max(e.back, t.back),
		ahead: Math.max(e.ahead, t.ahead)
	};
}
function repeated$1(e, t, n) {
	Number.isFinite(e.max) || n.add("repeats without bound: write {n,m} in place of *, + or {n,}");
	e.max > 1 && varies(e.body) && !delimited$1(e.body) && (e.min !== e.max || Math.max(2, ambiguity(e.body)) ** e.max > le) && n.add("repeats a part that itself varies and has no delimiter of its own");
	return {
		...t,
		min: t.min * e.min,
		max: t.max === 0 ? 0 : t.max * e.max
	};
}
// src/core/anchor-offset.ts
function anchorOffset(e, t, n) {
	let { node: r, problems: i } = parse$1(e, n);
	if (i.length > 0) return;
	let a = spread(r).map((e) => placeIn$1(e, t)).filter((e) => e !== void 0);
	if (a.length === 0) return;
	return [Math.min(...a.map(([e]) => e)), Math.max(...a.map(([, e]) => e))];
}
function isWide({ kind: e }) {
	return e !== "boundary" && e !== "look";
}
function spread(e) {
	switch (e.kind) {
		case "sequence": return e.parts.reduce((e, t) => product(e, spread(t), t), [[]]);
		case "choice": return e.options.flatMap(spread);
		case "repeat": return repeated(e);
		default: return [[e]];
	}
}
function product(e, t, n) {
	if (e.length * t.length > 512) return e.map((e) => [...e, n]);
	return e.flatMap((e) => t.map((t) => [...e, ...t]));
}
function repeated(e) {
	if (e.min === 0 && e.max === 1) return [[], ...spread(e.body)];
	if (e.min !== e.max || e.max > 16) return [[e]];
	let t = spread(e.body);
	return Array.from({ length: e.max }).reduce((n) => product(n, t, e.body), [[]]);
}
function placeIn$1(e, t) {
	let n = narrowest(e, t);
	if (n < 0) return;
	let { min: r, max: i } = measureNode({
		kind: "sequence",
		parts: e.slice(0, n)
	});
	return [r, i];
}
function narrowest(e, t) {
	let n = e.map((n, r) => width(e, r, t));
	let r = Math.min(...n);
	return r <= 8 * t.length ? n.indexOf(r) : -1;
}
function width(e, t, n) {
	if (e[t]?.kind !== "set") return Infinity;
	let r = e.slice(t).filter(isWide);
	let i = 0;
	for (let e = 0; e < n.length; e++) {
		let t = r[e];
		if (t?.kind !== "set" || !t.characters.has(n.charCodeAt(e))) return Infinity;
		i += t.characters.size;
	}
	return i;
}
// src/core/anchor-beside.ts
const [ue, de] = [96, 56];
function anchorNeighbours(e, t, n) {
	let { node: r, problems: i } = parse$1(e, n);
	let a = i.length > 0 ? [] : spread(r).map((e) => ({
		line: e,
		place: narrowest(e, t)
	}));
	if (a.some(({ line: e, place: t }) => t < 0 && e.some(isClosed))) return;
	let o = a.filter(({ place: e }) => e >= 0);
	let s = o.map(({ line: e, place: n }) => e.slice(n).filter(isWide).slice(t.length));
	let c = runOf(s);
	let l = c ? void 0 : passageOf(s);
	let u = passageOf(o.map(({ line: e, place: t }) => e.slice(0, t).filter(isWide).reverse()));
	if (!c && !l && !u) return;
	return {
		...c ? { after: c } : {},
		...l ? { onward: l } : {},
		...u ? { backward: u } : {}
	};
}
function isClosed(e) {
	return isWide(e) && !setOf(e);
}
function runOf(e) {
	let t = setOf(e[0]?.[0]);
	let n = Math.min(16, ...e.map((e) => runIn(e, t)));
	return t && n > 0 && isTelling(t, ue) ? {
		bytes: written(t),
		min: n
	} : void 0;
}
function runIn(e, t) {
	let n = e.findIndex((e) => !isSame(setOf(e), t));
	return e.slice(0, n < 0 ? e.length : n).reduce((e, t) => e + measureNode(t).min, 0);
}
function passageOf(e) {
	let t = e.map((e) => e.findIndex((e) => measureNode(e).min > 0));
	if (e.length === 0 || t.includes(-1)) return;
	let n = union(e.flatMap((e, n) => e.slice(0, t[n]).map(characters)));
	let r = union(e.flatMap((e, n) => e.slice(t[n], (t[n] ?? 0) + 1).map(characters)));
	let [i, a] = [rounded(n), rounded(r)];
	if (!disjoint(i, a)) return isTelling(union([i, a]), de) ? {
		over: "",
		to: written(union([i, a]))
	} : void 0;
	return isTelling(a, de) ? {
		over: written(i),
		to: written(a)
	} : void 0;
}
function rounded(e) {
	return union([e, ...pe.filter((t) => !disjoint(t, e))]);
}
const fe = Array.from({ length: 256 }, (e, t) => t);
const pe = [
	/[A-Za-z]/,
	/\d/,
	/[\n\r\f\v\xa0]/
].map((e) => new Set(fe.filter((t) => e.test(String.fromCharCode(t)))));
function isTelling(e, t) {
	return e.size <= t && !e.has(0);
}
function setOf(e) {
	if (e?.kind === "set") return e.characters;
	return e?.kind === "repeat" ? setOf(e.body) : void 0;
}
function isSame(e, t) {
	return e !== void 0 && e.size === t?.size && [...e].every((e) => t.has(e));
}
function written(e) {
	return String.fromCharCode(...[...e].sort((e, t) => e - t));
}
const y = new Int8Array(128).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((e, t) => y[e.charCodeAt(0)] = t);
y[45] = 62;
y[95] = 63;
function decodeBase64(e) {
	let t = e.replace(/=+$/, "");
	if (t.length % 4 == 1) return;
	let [n, r, i] = [
		0,
		0,
		""
	];
	for (let e = 0; e < t.length; e++) {
		let a = y[t.charCodeAt(e)] ?? -1;
		if (a < 0) return;
		n = (n << 6 | a) & 16777215;
		r += 6;
		if (r >= 8) {
			r -= 8;
			i += String.fromCharCode(n >> r & 255);
		}
	}
	return i;
}
// src/core/entropy.ts
function shannon(e) {
	let [t, n] = [255, 0];
	for (let r = 0; r < e.length; r++) {
		let i = e.charCodeAt(r) & 255;
		b[i] = (b[i] ?? 0) + 1;
		i < t && (t = i);
		i > n && (n = i);
	}
	let r = 0;
	for (let e = t; e <= n; e++) {
		let t = b[e] ?? 0;
		t > 1 && (r += t * Math.log2(t));
		b[e] = 0;
	}
	return e.length === 0 ? 0 : Math.log2(e.length) - r / e.length;
}
const b = new Uint32Array(256);
function mixed(e) {
	return shannon(e) >= floorOf(alphabetSize(e), e.length) - .005;
}
function alphabetSize(e) {
	if (/^\d*$/.test(e)) return 10;
	if (/^(?:[\da-f]*|[\dA-F]*)$/.test(e)) return 16;
	if (/^(?:[a-z2-7]*|[A-Z2-7]*)$/.test(e)) return 32;
	if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(e)) return 36;
	return /^[\dA-Za-z]*$/.test(e) ? 62 : 64;
}
const x = [
	8,
	10,
	12,
	14,
	16,
	20,
	24,
	28,
	32,
	40,
	48,
	64,
	96,
	128
];
const me = new Map([
	[10, [
		1.41,
		1.72,
		1.92,
		2.07,
		2.22,
		2.4,
		2.54,
		2.64,
		2.72,
		2.84,
		2.93,
		3.03,
		3.13,
		3.18
	]],
	[16, [
		1.75,
		1.97,
		2.22,
		2.41,
		2.58,
		2.8,
		2.96,
		3.07,
		3.19,
		3.34,
		3.44,
		3.59,
		3.73,
		3.8
	]],
	[32, [
		2.16,
		2.32,
		2.62,
		2.81,
		2.98,
		3.25,
		3.45,
		3.62,
		3.74,
		3.95,
		4.1,
		4.31,
		4.54,
		4.66
	]],
	[36, [
		2.16,
		2.45,
		2.63,
		2.84,
		3.02,
		3.3,
		3.52,
		3.68,
		3.83,
		4.04,
		4.2,
		4.42,
		4.66,
		4.79
	]],
	[62, [
		2.25,
		2.65,
		2.86,
		3.09,
		3.25,
		3.55,
		3.77,
		3.97,
		4.14,
		4.38,
		4.58,
		4.85,
		5.18,
		5.37
	]],
	[64, [
		2.25,
		2.65,
		2.86,
		3.09,
		3.28,
		3.58,
		3.8,
		3.99,
		4.16,
		4.4,
		4.6,
		4.87,
		5.21,
		5.4
	]]
]);
function floorOf(e, t) {
	let n = me.get(e) ?? [];
	let r = x.findIndex((e) => e >= t);
	if (r === -1) return n.at(-1) ?? 0;
	if (r === 0) return (n[0] ?? 0) * t / 8 - .3;
	let [i, a] = [x[r - 1] ?? 0, x[r] ?? 0];
	let [o, s] = [n[r - 1] ?? 0, n[r] ?? 0];
	return o + (s - o) * (t - i) / (a - i);
}
// src/core/der.ts
const S = String.raw`(?:[\0-\x7f]|\x81[^]|\x82[^][^])`;
const he = RegExp(`^0${S}(?:0${S})?\\x06[\\x03-\\x0b][*+U]`);
const ge = RegExp(`^0${S}0${S}\\xa0\\x03\\x02\\x01[\\x01\\x02]`);
function isPublicDer(e) {
	return he.test(e) || ge.test(e);
}
function isWholeDer(e) {
	let [t, n] = [e.charCodeAt(0), e.charCodeAt(1)];
	if (t !== 48) return !1;
	if (n < 128) return e.length === 2 + n;
	let r = n & 127;
	let i = 0;
	for (let t = 0; t < r && r <= 3; t++) i = i * 256 + e.charCodeAt(2 + t);
	return e.length === 2 + r + i;
}
// src/core/jwt.ts
function jwtHeader(e) {
	let t = parse(e.split(".")[0] ?? "");
	return t && typeof t.alg == "string" ? t : void 0;
}
function jwtClaims(e) {
	let t = parse(e.split(".")[1] ?? "")?.exp;
	return typeof t == "number" && t > 0 && t < 1e11 ? { exp: new Date(t * 1e3).toISOString() } : {};
}
function parse(e) {
	try {
		let n = JSON.parse(decodeBase64(e) ?? "");
		return t.t(n) ? n : void 0;
	} catch {
		return;
	}
}
// src/core/words.ts
function wordsOf(e) {
	return e.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
function compact(e) {
	return e.replace(/[^A-Za-z\d]+/g, "").toLowerCase();
}
// src/core/labels.ts
const _e = {
	"aws-secret": /secret(?:access)?_?key|secretaccess|accesskeysecret|(?:aws|amazon|s3|iam|boto|ses)\w*(?:secret|private|pass|cred|token|key)(?!id)|access(?:key)?secret|^(?:the)?(?:my)?secret$|^secretaccess|privatekey$|(?<!client|consumer|token|webhook)secret$/,
	"aws-session-token": /session_?token|security_?token|aws\w*token/,
	"long-key": /^(?!.*(?:public|pubkey|cert|signature|modulus|hash|digest|fingerprint))(?:.*(?:private|secret|encrypt(?:ion)?|signing|master|server|client|access|auth|api|session|ssh|rsa|gpg|pgp|host|deploy))?(?:key|secret|privatekey|password|passphrase|token|credentials?)(?:data|bytes|blob|hex|b64|base64|der|raw|value|str(?:ing)?)?$/,
	"ses-password": /smtp|mail|ses|pass/,
	"access-key-id": /accesskey(?:id)?$|awskeyid$/,
	"key-pair-id": /keypairid$|publickeyid$/,
	identifier: /key|id|user|access|login/
};
const ve = /secret|private|access|passw|session|security|token|smtp|mail|key|user|cred|aws/gi;
function labelOf(e, t, n, r) {
	let i = r.flatMap((e) => _e[e] ?? []);
	let fits = (e) => i.some((t) => t.test(compact(e)));
	return named(e, t, n, fits) ?? stated(e.text, t, n, fits) ?? commented(e.text, t, n, fits);
}
function isDictionary(e) {
	return Object.hasOwn(_e, e);
}
function named(t, n, r, i) {
	let a = Math.max(0, n - e.t.before);
	let o = [...t.text.slice(a, n).matchAll(ve)].reverse().slice(0, 24).map((e) => a + e.index);
	let s = [...t.text.slice(r, r + 200).matchAll(ve)].slice(0, 4).map((e) => r + e.index);
	for (let a of [...o, ...s]) {
		let o = e.n(t, a, a + 3).find((e) => e.start <= n && r <= e.end);
		if (o && i(o.label.text)) return o.label;
	}
}
function stated(e, t, n, r) {
	let i = /^["'`]? (?:is|was) (?:the|my|our|your|an?) ([\w -]{3,40})/.exec(e.slice(n, n + 70))?.[1];
	if (i && r(i)) return {
		text: i,
		relation: "comment",
		quote: ""
	};
	let a = /(?:^|[\r\n])["']?([A-Za-z][\w. -]{2,40})["']?[,;\t|]["']?$/.exec(e.slice(Math.max(0, t - 60), t))?.[1];
	return a && r(a) ? {
		text: a,
		relation: "column",
		quote: ""
	} : void 0;
}
function commented(e, t, n, r) {
	let i = /^["'`]?[;,)]{0,3}[ \t]{1,20}(?:\/\/|#|--|\/\*|;)([^\r\n]{1,120})/.exec(e.slice(n, n + 160))?.[1];
	let a = /(?:^|\n)[ \t]*(?:\/\/|#|--|\/?\*|;|<!--|rem )([^\r\n]{1,120})\r?\n[^\r\n]{0,120}$/i.exec(e.slice(Math.max(0, t - 300), t))?.[1];
	for (let e of [i, a]) if (e && /aws|amazon|\bs3\b/i.test(e) && (r(e) || /key|secret|cred/i.test(e))) return {
		text: e.trim(),
		relation: "comment",
		quote: ""
	};
}
// src/core/ngrams.ts
function surprise(e) {
	let [t, n, r, i] = [
		0,
		0,
		0,
		0
	];
	for (let a = 0; a <= e.length; a++) {
		let o = a < e.length ? letterOf(e.charCodeAt(a)) : 0;
		if (o === 0 && i === 0) continue;
		t += "x;?:===CC=QN@?@?=Q<9<AG@OQVxM=;8OAETSeW5F6_<a8:=?DMdecw5KMH3KZa9]]=[\\:Tf8K[6fZh;Wx6MLIHPW7Pfg;CU-Lh>RMAOU_Obx;KJK/M_^2c^T]Y4\\aEMT@`ThRcx=OABJFU`E_m>=3COE:DIU>U0]mx7LKG=IYX1fi@OK2La9FT;bXdbmsEVGR2[WR/ab?MF;Gc7SMAXg\\fMs/\\YO1W[V:aWXWZ6VcTV<C^agM^xYZM?S<A`\\fdU;,OPkR89cdaZiie:SDUDSJMCRCROM2D[M;I.WOOOQhDOON-PUD9TPIL4ETPIKQOG?ZQSv7XSP5NZ[/`]H\\L1SfSCNP__`XYw/OST4[[Y8cD\\NW6YmXCN:KccIfv6RSQ2PT^H`bPVV.RhGNK8WWb[\\wZ9GK`8Z^AdJBJ5T5m7J<8=Hdp^x0ZTX;XVMBmR?VZ8U_0MM<bK^DreJQMSQKMSRUWNQKKKIKAM)ODPTRx>URS)I_[E_gWG_ASi\\PW?`\\_`nx@SC\\5_\\99eFIKU<<PQM37OJj@[x:UP_7[Y/>bVVLd8[m5WQH_CL@Uu\\TSYbQX^EgXMT/`5d@0>Siedeao.QMS1PTV8[`YTV<T_TGPNZ`]\\]v5VLZ9[b23lc]T]6Zj9PQ[bM]gtg9;97;8IJL`ZN8RDEeF9JNNL;DIeFSPT2UUW<VUWKR,SPVHRJIURGX_BPHE-LLF7SR:GJ;SVK>JLRHHSE6<G@@8DDD<WK?C==BW<<;BJIMHW4+=CIFEVQUYVMNXg]HGQe]]s^TV<DACXAVel>hh,xX7xxT<dMx[`ZeAZ^:Z5^l5Hm1QbxSbPFV3RmxmMh0BOK28RY^<GcHJ\\HOhU>Z[@cS>x.?ACACDTiLxTD2CSSO;IWXoQLnx6MJML37brNb]WrVPbxMU-Zxxb]x5:_[w-Z@^@kkTJCHYkD7_Wxxxkx.=MMR/ccRCvRHKM>avJMHaiRlRNNlfdK`XRxlxa/J.emi@>@dVaT]n7DLGLDL^E<pMX\\D+LpGVK[cMfbp3BxVa,OaX9xZX_aZTxKCeUxxgOx0OeNOCNGY9xH0RTINxE;D=]FxVl8EBiV+ixe@jgTJiF8xLD`[nLxx_5H]72Ga8fBdJVd?AWxj=:EYex;h0RA>HFH<CGlD7X:R?IC@CWDHDHI4@cYX=[x=<xcSxcJ-XN=C]ffkkx26M:Z>^HHBqIYHLC\\qVCL0dcNFN7;JA<6U8j;nBEO?HUqA:8baXv<v4MdD[2cf7@h@^[MEUj^48QfejGm5@d<b1Ks:3px]`hCfx[L<A^bxexJgiXGfhBxqii/VEshxX30wddMxxG7bft,_U]5xxsgp6ggaaovxxgPb/3PORDY]XBY>IT3UQYO;QXVs^sx+SSLF?MSM7_w@WVSOxGAIQSPZQx+S@Ut>_xgCgxCQWE]xX4a]g]xgx.HKaPOUff6xUaU^GdNO^]ClPo0G6<G@@8DDD<WK?C==BW<<;BJIMHW@RC2;RWH^OxS<cGu^\\70BWa`^^D1G5DH9KmWBxtBQVNkQ0Pd[\\rvR\\/EHB6HKUHUxS6HU4NxQHWBU]]Rx1:D:H=I\\m/X]KlfGkXTWdUs]v]x3QT9B;:=<?he;cGvlh6D;xm\\PK`+=DB>@@Uf;VmaeMFdxGF]Mlkojx1L=6I<__^1NIF^WMDq<BL]NdNcI199>B:;TT>g[OSM9RgLL=CZ>]CgHKTLCSS9gpcc6c.P\\`RA3v``hh[7O\\QH)Ru^Rxx^sb^WxmI^^xxxxx19?F83XXXFG_=WQQGj8POV^]G\\kS=ce_*xlx=xRxxv8xxvk^Kxxx>m:K\\R[G[ml6x\\Oke*HxZec[rTWqx30_JC7>K\\>oKWKU7ZoTCSKbKe`oMJKY;bhA`Vx`9JP7Nx8<55:]>XW96H;`MKSSKwkDSN7Ew.\\DbjimBw0KBNNGSSR:8ZNQKLQ=K8J=Y=[8eE-bYs1wYwAxNrap7_xeeVMgfgYx2P]C:4]]DHbQRqk7?]`Q4FUQxCbA1haa@PfTIUm=EEBcx.OSdUKn<U_e\\R\\b27x5xxEOAt_xJG/exxx_X>LaMM3M_^+IfZ]WW\\qWWUMdNgcN2;F9F9XXF4jBFVPPFjAPNU=:`\\j-KV=AGSSBKfZNBLAQfK=JQ;X\\;C+PRWbEbbs]xx[^IlCxaY0bcc^^x-CIADCZZI4maDYRHXl;C=XIIc^l6<G@@8DDD<WK?C==BW<<;BJIMHWG[P>KZVilcqx1O5k>q>93<Vqxcx*>CA@BDjjNZqMYcAQxJbJHYosnZ7GLAP+LaaBxxXXZ:fx^TX:ffxfx+?IFH7Hm\\8xMQlOQR\\WLOJs\\\\qx.POX=EMqPBjmBK<f<fD2axxehjm.DABBDD5W9SX:gRRWSGF`SnPqmx9HIMI4__^,rNZ^FBIqBHLNeFhcr03_\\Q2[]c;h_XIN<^kEXXJxfxRsF6PS>;0xx<hhFD;GExA@7w^ccx`8;<MN>RAA;A.MAJKAdJJIPXW[Ve-BT[S5AI]<xiD[J<N_U:PMfExLnB4fcT4xfc<xxwfa3`xOIU1xxxZl@FbV0Eas]Dx]RqVO,]kTM]xbxwX54R_RHMMR[vkMRQ@Rv>G-JRhlNvQ]dX9]cNidxk>10P?x:Ql>Icdrx.:nRYTUZkIxFKjYM=xFYI:Zpt1x6T^WXP\\\\[TocW[TUZnTTS)bae`oCAfNj.ecj/xxCjb:_kiZPExckFx+GSDUFDnFCxOMSGQ@xW>>DJUUrx0M_bb7[xc3xx>UQ8cmT:Y<hmIPhU`UhXTdxxYx_:5^^Mx-96ciixxx7EUbP3CffKxUPMHTDUM-SPlkoPx9?KO+JaKa@tK\\PZBPLOFFHgIjet/OZES>WWWOjFEVPPFBOADA]\\/FG,;O7gOk7PTxZUUYdUU?cMiPZtox+PBSS8?XWOj_RVPEFBPENU=\\`Bj6<G@@8DDD<WK?C==BW<<;BJIMHW<SAKSCYQZWfaIJ@uK_9A+cIkk@x,>II9>EETFx\\F@TCWWJRZ=rq\\Bx14:GJ:GV8SxvBF\\:<xI\\MRtYVV^/LBCE5Ah]6x_@]]W]a9=YW]xh[x4HG=:L7TxWli=O=[@R78>fCf?vq,=JHA>@SU:xs@ZYAR[HHK;qVSZ[7Mhaa*fUeDxmaA^Kdx@^]PkUnUU40K?K1K]F=odFKUFZoUJFZbaeaoTBk?AB5FxqxxSX3Mgx27;QFxcxd?6QP^CbbbZui]a[[QuZPY*hgkfR-E^WW5E\\[@AcJZ;TYnIER>C`dJn>OvYY+^QV4xxDslFYx[lkrccx:x91gSa3eTd3xTSO]6Tw]LLLkjnix*8jVG?RWgDxoOg`DWxV>UJnmqWx5XV5Y6YXdCmaK?3XKhHN?<^8clc5.eGPCLQQIuHPa[6`u;L>FQgQFu/DFRRKWAVOj^RUDPUi<<D3FA9[i88XTV0_q[6xxLXi4ZxiHZOORx9X)PcSgGYgJRxx\\`bWZhq[;XcCx\\c8?SS?>Pi-CxpWga?gx<JN>XMq@xL?S4b=_x][xg0;E_4x:FXvgx_\\xD0YXe0XjT0xYSMWWXYWP`gonrnx;5c\\\\MKaC.HP\\_N8Os7JJOffieP)^PaMEPfe]xUTTLSTx^I\\TkjnjU)gqQkc^^nDxvLT;h]YgV\\muYxYx2HR>>5PP4>c?K:IINbHHGNVUYTc6<G@@8DDD<WK?C==BW<<;BJIMHWDXR;0`UWdxx=@?;xMx886[Fkxxx30I@FJKYqBx\\O\\j?RW@F_3wwaCx<@\\[W=Ox?9x9JRa8goLJ.=Utxax)S[\\OD^P_@xsSjcScjZH[Hdbxcx/JUT3JNx[KxAGE7e:iL?JmSXQmU46YSQ8?Qx4xxAYF;ZjG:>=Xxjox;4QNa5BOf2xaNFo=ea9I^<Vff?x;,oh[?lVl7xtLPV6[xdeMjr[uRxOXZKM[G9t[xZFC2SXd4E3c5_xxxBFiTb)fPfTxmTUHCdxT@]PUkoUx+?ib?;JUF=xnGUMKdxJ:PIlkokV8;`N?3=h`;kf8`Y=<ph:D`Ibx8p5:@FO4eg^Bxx[Sd25xc<dKjjxg\\3>d:7@YGWLinXnaHaXY?/HCepZ]IjHYP^-RWQxV<@A`8x>NG6Owxvx56ZX^:]xVIxn:il1Xx;E6[nix_x4ox\\^TaeU[fxZ\\ooePoLd*aSxfx/=KLV8D@T@x]FB@HKx;9?aDFjEx-Qm>a=`gKJx\\cgLEAtc66CqjxPx1<X=S7RZ;@gxKWTJMcD@;6RCeOnDYZ?81kSUExsfOBdCx42EiZp[p[4=xaj,akk5xcYYSPUx_FW`x`xxx-AINM;KZ?@^a8NL>Jx:DNVO\\xZx7;e9U<diS6xx\\egZ1xiN3l^llxx+kFGIDPOrKxaPUT@OxM8T\\O;xwx<E`YC4^^]CqeY]V-\\p;GKLHc?bp6<G@@8DDD<WK?C==BW<<;BJIMHWCVS9QSVxx1xD5EIixQF<B1Ixxkf*=DD?>@PfTxmJe_PdxMT]UlkoLx-CDFB;HN@QxZ:L?6hxMTQhposPx,AD<D7Fm\\Axt[le>kNV?dFWWMqx:<J:F=PZ[hxbIQM^x\\-O6`x@Txx/QTIQ0:`]9xxHYUF^j[;LZYxj`x-PG<I8QQ4@uiBaPP`uFLYLhgkLR.5J=E>J[Z:nbEZI8YmDIRYa`d_nE[m<Y9Q8xxxx0r4mgx=ZJxOx7x`-LVB=GS7SKf>ARLLQfLAJQBB\\>f-:S8M=QQPIdX8PIJOcIIHOWVZ;cG0xdY;ud_3xx_tQ2sxn_Y9xxxKxC@gIaCeedAxl`dSEcwSN)ckjnix11SS0DllkYxsgBdGVxSOYINqupx:cgMbcdbxxxg:xJ<Kx+]i;xj\\od0?TLJQeedLxlSdOITT/NJ6kjnix1LVO/HTCCBg[OSBMCfLBK;ZYCXCA8xss1fxw?xxs]a-uxpYeWx]Ygg-QT:P6K[^Exx]=lV;cZa=Vc^xB^0>ZV\\.u_IEXX^U^AExME^cx;xQxWp]sU`wxfoVx/v/pRx>8;uxxxxE4-FRR=WWV>jFRUOEUiD<DU\\\\_AF5:]VEGB[IBnbIYSTYJ-9HY`Jc_m+AZAF@FAAOj_AFAPFjEPNF]\\B\\j)^sll]q[[6x[_oZZVxVVQ[vvxXx15N:G?LLKC_SGJDEI^DDBIQ;;;^6<G@@8DDD<WK?C==BW<<;BJIMHWCRI?J[UQY1Wa>H@kHx6S0W@Mxvx0<HYLD^H];q:CAVAHM;GT4cbfbM,EX7MVXX;MxqKHS7SxCbSXYOrTx2;3YGA^^G4peXCV8[pVD@LcbMbp0ZbZ:_ZhfXgxTP8Mkb:82cxkEpp=0g`RFdNS1wkR=REKw<R[6OLmhTAI\\W\\,n:X6xuDl[WXX:Md\\srvAx2QO^aAwfaGax>voJRfdX+RfffxfJXW@LQQ[`kxmX^4JbxaA,e7xhme/J<@M5RRQIeYM9JJOdJJH<WAZAd1OERR1WE:8iARU@@TiDOME\\[_[iLK\\mn.\\rY9\\\\W\\_0paj_[OY\\\\=W:/Paa1ffeSxmId^EDx^;7TkjKjU67f^e4w_w:xxaCp/uxoMn<fxxxx3ELbW?TW];xxMT@5Bx7E2HFb^^^79iQcMg-N8xV;f_JUxA_^UmVpkx3@T@N>ARQJAYMQJKP<J;?3<9[VeL/xes/]XfFxfevW4L_ao\\Xxxxfg(nWVTKYvWExeVPdoVfnOKJeexUf5ImTYCPR*IZPTYcKUZDXNUZZRHxP9Zrr?vv`7\\e;2P?Ue0>StxxxRx)DQbbONgfAxnaePPUxTT]dlkVkV-Cd]]Nbba.ui]PZZ_QZZX_gfjQQ0KUNOG=S:KfB8RAL:=KA@=BX\\Wf(Je^_LRcbLvjMb[\\QR[[PMihlgJ/HaIZKF_N.NfZDWD]FLL@]eNgNq6<G@@8DDD<WK?C==BW<<;BJIMHW@gDNFZiaYFxVCK1aAq566R8Pl^g37^II>[[[9KJBEI3YF;EB;a`dJn69MBZC^M9EMe@5W5;qHH=\\dcg?q=6ERR=SSc2wkGNRGNv0\\I;KSmhv59\\9=Spx^Dxu=B8Wk]2:GQ_dFCx/Ib[<L_`_4rg;^XB]rF6V:edhdr+?XQDJVVE?i]DUN@Dh?NMEE@_Zi5=HZLA^^->qeH9LE\\HVVUMdcgbqKZS8DHBAmeQW7S1WGxE1?xEnxxx3ISLL7?QP>d@?OI4?c:>GNV;YUc3C\\HH0ZDACla??RGWlR4PH_Ib^I5EQUA7Qgf.xVJQPANxPM]ULko8x13lXe9jTiIxTSAb3gxW?<Qonrnx<+VEHCgOg4xRQf`EeWULUMmlplW:b_\\=Xc]iJxX=B<=Gx69J3U5xbx/6LAK?]]LUpdX\\V:?o@<J6cbfap19RKK8OOOGbVJ>9HM:GG8MUT>Sb9DaPa-]arAxxUaF1pxk\\`Hbwxbx+QXOj@]nULxXSm[W1xf[CJUsX]K,K\\``CPUQLfaE:XLUxSA2^xKxMx<P7XTWJCPXxGR80\\IY?5:TtswVx+9HUUFZHY=laUXR=HlRRGW_^b^l64YRS=F<8:j^RV>EUi2ODU]\\`[j1G==JB9O4FaVJM<GLaGG<=TSWSa,^GaK=fKe]UmTdS^3PI<\\MkjnMx*@YRRCWEVDj^EUOOTiOOMT\\[_Ai6<G@@8DDD<WK?C==BW<<;BJIMHW;`6XUMxAxdxb.N<bi_J>6xx`xje2WRDJ:SKh:ix3NSMKx=IV3x\\[I\\33db^8\\x:;x:RTc@\\xKD8DoxxOx/?dI?0UPZCxbJVFKYxVCBEf`Bdx;j[I3WKgdtZl;_8bdx;1?XE=[xx2Q_WHJ2Zx2mxWVBLmxWQ@]xmm6m5J[N]KWD29a`XS0XN_IOR7iadxd64ARRJWAV9i^RU@8TAOO9@7[_Ai+NjQ6[ggg5xOUVNKVxNLIemlRlx7C\\UUBZZDQl,?XGRWACCPH_^IIl>IqX\\)nnO>xuQmXO]xffeUtY]rx7?XU;.\\xe;xh8OcShx^><EfmmBf>:XdP2lVg5xx_BdS/x]NjAlxxxx8B`>=:C/T=aDQaQSKjg>8HFbxgqDq[]RpkkxjnsU])ffxEX_>\\^xrx1EUIZ<ShRKxa8xaZ:aK?/HL[xdx6Mf__Pddc[Sk_b\\\\avF\\M*ihlhv0LeFC/^chJxZOJG>VxF6D`^ZhJh2>Q@K:MS==]GNGKDDkR;1Ofd[[e0FaEO7SW78xSFHU>TmM<?KbPr>`9@`HHR^M]VqEL+VW\\pL9K\\dMgbMG;eiv)ddx8xehVsaxxsdqdxxxxj67WPPAC7C6gDOSM9Rg9MK7ZY]Yg,Z`V`0Y]vBx`RJ`WIfdQFBexexx1/TMMFRA9JeYM<JKPdJJI@WWZVdQ:xre)wwvBxxevoEufoonfxxxxQ6<G@@8DDD<WK?C==BW<<;BJIMHW:RD6KPdISRS@R=3];J8HKb4iNDS+ISLM:QQP>d@LPIJO;IIHOWVZUc+S]VIC[[@DEb@BSBYmSSHY`_J;m6EZSEDWWW+G^<VPPFjOENF]\\`[jMZ](dVL][mxxp]VcseZW__x]xxe6JUN@FARR0eYMAK<Pe9JIA<<AAe0DYRRJE@V0i]DUD@TiDNMEE@_EA,=VOOGSSSAf==R=LBfAAJQYX\\=f5?LB:Q]B\\UpLX?JF<oJ/7[cbeaL;H]VHNZZZR)bHISSXmRHHI`_c_m-V`DLJ]^LDpe0GKVLpVVT[EbfbM0J<M@ERRQ4eA@@JJOd;JH9WVZVd2=VOOGSS=K>ZARLL/fK=@BYX\\Wf00WPPHTTTB?[BSMMRgLLA5ZYCXgQN4NfBkk8-xrYiBTUx8LbJppsox-;@@G5Y8YGl`TXRRWlGQPWH^HHl6CMFF>KKJB]RFICCH58C8HPO5O]12U<N6SSRJfZN=<LPeKK@PXWBWe-PeE_FcRRHRjQB[/auP[Jaihlgu,AVOP=TCCLg>>SA=RfLLKBZY]CfS\\q]IboQnf^YC>3glxU+eltsw^^19:9G?:KKC^RFJ9DI]CCBIQPTO^+>S?LDQQPHd@LO>JNcIIGNVUY@c-ISL?DQQP7dXLOI>Nc>IGNV@Y@@28TMM7QQQ:dX?@JJOdII2@WVZUd21RKKCPP7G?WKNH9MbHHFM?TXTb6<G@@8DDD<WK?C==BW<<;BJIMHW8P?fBSH.FQRrDUAdFx7BBipU==M3J_KK1]>\\CpdFKU7Zo?FS4LaeGo6;J@B?[[ZSnb@@H3IE><;<``c:mC?OWeEMii)xXJhSCgxaSCgXnrmx1gl`4;Ex`[xxEY8kGe===VYMc7xDRkdKOiKh+Sp3IWFWxRaVHXXrXx7_iIQ[LQf,xnUfN`Qx1NTKmlpkx12`LZ?^^]9qMLCL7\\pVGE:MCgbMDo^LKCwZenfx@S+W1xWNStfffxx1IS?L54Q?HcXK:IINcI>G?VUYUc7D_XY8]]D=G,XKFF[GUUTKcLfao><haK/KTe4xUT9^:cM^LLTkjU8U23\\?U8H=CQla=XR>AlG<PW_^I?lH@qjjDoonRx^jm\\)]xggfLts^sxBYGSZRK[ZDx[ZLDZB[HLK)PqtpxA-bNNLJO_XsgNON/Jr?XAOfeids;KU=O?SS=<:ZARKLQ=KKJ.Y=\\Wf87MLL-M^@;qeLMW;MqVHU\\dcgEM)YwNpO^tNGxx@cbOCdllFCx^^xV9?UTf@UkLAxrGKc=hx+cahposEZC`FQcThhMExoKIHU)xUGUOmWpWx3A\\U=@ZZD-maUDCSXlR?QX`_c^l9*UU=SQgUFxnIU_EdxK=Tdlkokx/EOHIA7MLE`<H<EFK_EE:KSRV<`)Xb[[?``JXsgNGXI^JMGIEeeOJr0ISLL9P:P>cXK8IIN6IIGNV;YUc6<G@@8DDD<WK?C==BW<<;BJIMHWI]<8]bx<W>xRbB=_Fg762IWWX=H@)OWeHXIXNxpFNW>gxEW`KonrOT6>XSSGPX4HxX@KE5@P;FL3nPqMx*WTET9QxY@xeQKBPUeE<U^WYjex.8aD<SGN^_riO?;]XfA8<cD\\J^x)OrVJV^YYExSNTS<mWDDKVuMxYx>>kSNEXiXIxpWhb*DX>W`NXnrmx:9GYY6L]GDpGKLV/[pD6D=cbGapPD:7<>CDhxn?k@1\\Nhm8:`Mscs>6@T@@5RAQJeY@AJ5PdJ9I4XW[Ve,aWRP9iih4xpWJKVfXa8OWnmqmx.DCN^:[m`?rhQ_V4VhXCSVZdm5m7.OSS?SedJxl`S91bwRJNbTimiw03VQQ9VLf_x8UQ_;ex_?P9LlLkxG<;4^ZZ9x\\q\\dd7:DqA<HSZ3xVa0;TMT0?Y:GxvVVNJPxG>LTSSxTx4HR>KCPPOGb?9N9HM:H=F2UTXTb<@ZKO)ZlUHxsfLdIF[YURFqV[Zx-TeWY0`xTLxbh]_5N[ZYDY^xx]x/>[YX4xjE2xS__bM_jP:Z_eeeN`LFWO/1^Hi_xVh>OYZd;8<daxZxxFBQhW)mmW9xtRGZVkxeed[sruqxC)lWe]iiiDxpdXPbMxJM`gonrXY.J<;@>QRQIdYL@JJ;d?;H@WVZVd(]nxianaiDogf_axZeiR]geexxV0=GAF;FFBAk_A1PEVjPEOB]\\`\\j6<G@@8DDD<WK?C==BW<<;BJIMHWHqVBGorEm7Q:;j5q;r;D3gjx>>a>KdHC-Zuc3xxDs[5c_PIbDxxxUx4<MJaYeJ7SxPA4^@1xLEEckjTMx+DWTLS\\Wl9x\\;DITRWeAO>s\\\\qx0BRL>XYWY]xdM?3KZg97;l^MjiS4XbF?HG__3rf/^X?]rFMLFeEhNr.RA:C;HZHQlD@HR:Wl;RPAI^IDA-7\\CU:HYY@l`TXR;HlGC@WC^bCDOe_@Bg[?avxX>I3[dfJ6/\\ixEx?.JT@MEQ;QIdAL;JJ@dJ5HOW@Z@dCXMP+HBkUHxrMiLc<xc;7Rposox.NWIEA\\\\O/W\\NlFOKxFOHQsrvAOG1SiZ6Pex.xxbIs:xxi\\hEjxxHx.@g<`9eedFxlNSH9Sw]3EcjimiTNkhX/aZa`T_]aR7Sex7=9E4`xcU57oeQILe[?jx0cZ7aj@J7Bg[ob[AHRKK8PPOH::>NHIN.H=GNUU?Tb=NNE`*dddHwO_c]:bwR\\NCjimhw,ROIK:c2VNccYYbUUcYWC^C[cFY-EmTXOjjJ1xTeQXB:ZGQSTTNsIxNSx=G[Zeu[x]/;>dexM0>exxXxx)QGH_FcdcHvkQb\\\\Rv\\\\ZaiNlhv9D_GYQ]]L@pdX\\UG[o*KT[cbfap/IS;?E;QPIdX?PI?;cI>:O@VZUc+MAIF?AQFMxVPNMLDxF@?JQJVVx32W>P1UUC>g\\PSMMR?>MKRZY]Yg6<G@@8DDD<WK?C==BW<<;BJIMHWNn;PQfYGdUxZ2.F_Mo>R7[P\\o`o<<ibbIPUUCxP:P_/dQ<B]4Uko=x?Cd^_0ob6Dxb7NT5[p?W:MkkfGp.?V[c4Od^8xn;W\\?SsQ;URdaxWx/L`?7<OC_Ns`FTFOdV:;F^E9?enBQxQPK]dh.Va7hr0hxHQ^?xxxxx)^be^:XxbKkaC^c[bxY?GMnSxgvA0OSI-eTe>xmOTSGTU]^SLkjnTUPP_<TFDQhveZSC1DKCk:/hPxDxA>5JEI0[EZ;nJVZSDYmSHR2a`d_E-M\\Mq=M:WBx_St6\\\\xZ5Sc\\ZdRdBLdVc7Zut4x_ZtZ:\\x^T\\Xxxd,dF6R[[*mmlLx\\[le;RxeTPOsWvRTBEwp^0cu_3xxVsB0rxP^OQxxxDx8RMPCNN\\[OxbTO7NEi6G/DS8qZeD2TVXLVJPExvHJUCl^9TP-t^wLx9Yc\\OTaa`Xth\\ONNOsYYW)feieP0?ohV,mmlD\\\\TkVJ[xeZNLr\\u\\x.GlWk8ExO7xdFNWICdkR4>lPl\\b/8dZa5DqL9xqAQdATn;:[QnfnQl>>YR_9WccMdS20VV=xY9HwixCxx43RS[2``e5xxWe]6Wx[O_tN[X`x6/cJ\\@aaB6sh\\_N@Os4GJOPeiPs,LV;B@BTS:g[ORLMQfLL=RYX\\CC*UMOU\\U[YQxx];NJbx]L8q^;xbx8>LLL/]^]1HeL\\VKLpKGG?cbfHp6<G@@8DDD<WK?C==BW<<;BJIMHWHhQ@*dpZShxJ>PPiS_=O:DuuZtx67D^TI`xhJ-h=xSE^xS;DHEcxTx63TA_6NfMCx4ZXj<ZxMFA8xgx`T8KDeN.chx5xxWmVF_c`D]4xmx@xB^[SJeXqpixxLS?X_xD)VoHXFU`+XgSSV4xxAhxV`qOgxVJ9vhxxxx0DZVV;O@V:x`@N=B`a3@[>xexJx7/QPI:bbP6uQ9G8E`tOGG`ggjftESxC-\\bYwox]SW.auxZGOugxxxO>Jibc)VgVJxnQfNUex_L^QmVpkx0ES\\Z0\\uZ9xRYRWVsxc8b9Zxddx3DZY5<`db>xS4gY9gxu>W<:axXm4ADe_6\\ff?x^U0_U2xeWYdqxxgx/BVGA8;AxI`aAJHM_ea69fEdoR\\5bIv>aPE\\Vx23GGG<xF=8`]jxej6H[Sa3P]L@xxDI[ICSD?1Bd[n8n36OHIAMMLE`THLE;K_EED1SRV<`3GQE=7jGf=x<O8OVRx@B6cYLr;x:Sd][0VkO2x``\\VLPTu84LggKT^0>[WO2VS2?xfV\\Y=XpXFHad_UNN=pFFTkq=xixl6Z5xBx6:0xqqlxgGCh^u*hxx5xx`hrcwxrr`hxxxdx.I\\PY7TxW;hxIY5]emS7NYh\\xxx-`WOM<OhO5WocO`aROAVUJLmq3x,@Q]I6bEa<uQP@ZI`tZCE`gfjQt9?AYG.G]]3pdKGVK[CUUTGcbfG@6<G@@8DDD<WK?C==BW<<;BJIMHWUlK4HomDhExxT[Af\\V0;1S_J^Kx3:`LYF^EL?qAE<C6[H9KU8cbf=A.@haIZffAOxDECI5Kx5MDMKKnCx?)KnoLJsrCxba]kRab`TSZxXWw]8?x1>FR[geqqH]5JPg1DNql_lxq6]gS?KeOd0xl=c?Ecw=A\\4ji;iw.PQUQ;ggCGxVb@TI:Q66TeVlpQx22p\\W6mnm7xXh\\f<B]?A[P]\\vCx9Yx3=:_Vwogf6V3Y:g<W@u_fRxx,DOHH@LLLD_SGKEE;_DDCJRQ;P_?EbCEDN/_MsgI^MY]rXM.NeGhdrH2ndm/xxi3xxxxlBbxwdvAdxx;x/=GHQ.cccMSjHb\\;aS[BPRiRlgv0/c\\\\<O6`XsK\\FN@OsNYWFfeiOs:fVQSfO`n:xXCn:J@x/1EPeMxjx@JeV^/Xxx9xx4YM3ex:UV\\]jxLx1RDUUBZZYQmaUARRWl-GP=_Ib^lEKkbx/hkx6xx]pX/xpxbcDkpkkx+]vX^:D[E7x^^^lmFx[Y9IXc^xc2IeZa@YlA.xxTe\\C]xD<kI^xx8xI`:`^eg^x\\xx8XJfLx<4-wx``xc,3^FX:KCKIocW[C=ZnTTSZbaK`K9>QN+DggQAxnbeBCdxIG]@lkokV*MWPPHTCTLg\\OSMMRDBBKRCYDYg.ZMHLQIPsAxxUU]ZPx2P3bPYcx^)R\\UUMYYYQlaGXGRWlQQPW_^bCl6<G@@8DDD<WK?C==BW<<;BJIMHW6:6F?K6XF8G_F?>PAjAP>A]\\`Bj-7TMM>AAQ?AAMPJKPA?JIPWWZVd3:3R@JVV;Di]Q=O6TiDNC;\\[_Ei4KANN;<SR@eZMQ.<PeKK@PXW[We26VO9HCTCLg[;>=MR8;BKCZY]Xg6AVOAGBSS4f9NRL5Qf=KJBY9>Bf8@59@FARR9eY@<KK<B@J;P:W[Ve2JT@M/Q;QIdALPJ;Od?JHOW@ZVd43=N8FSSAJfZ<Q6LPe<<JPXW[We.IT;MEQ8@Id@LPJJ@@?IHO@V@@d.FPI86NNMFaUILFGL`FFE<=S=R`0PGTT:?GG0C>FGQBVkPPOV^]aGk176LL9QQPHdXLOI:NcIIG;V;Y@c10WPP=TUTLg\\OCM;R?MMK>ZC<Yg9K;A:G7:SKfZARAL7f8K:BBX\\Bf.:UAOGBSRKfBNBK5Be:KJBYX\\Wf.IEBWH[EJ@nc>ZTIE1SIEJa`dJK2HJVVA[IZSnbVEHHImH.6YJJcJm3LaHE@HMH?Ne>MW.\\qLL?<dcgbq1:BN=9BS=KfBNQK8Qe<K@QYB[=eW7d]u/hhx/xxhxr7wxggcTxxWdi0>SL7=P:P>cXKOII8cII>NVU;Uc+R\\?UBC?C6laTXRRWlRRCW_^b^l+JTMMER@@IeAMPJJ<dJJ?OWAZVd29R>K6PP5GbW9NH9MbHHFMUTXTb-<QJ<BN=NFaUIMGGLaFF;=T=WRa6<G@@8DDD<WK?C==BW<<;BJIMHWCbF6GdMDb=r_>;4p>e?D3]FBdA];8_llK[Mp5x`N[i3_xGPg/`u`N[8@a\\R.]w2@gXI=TIQgQFUA[fxWx-I^KZ3Xgg9xxAZ^HZcV8YAhLxhx58L:>>;D^UPlA?=Z;CL8>S?Mjdh35a:N@YV\\Axx:AY0pxOSGJawaTx7IUAv.xdNAb`Qd\\FQeX8Z6=xiXe;.eL^3bbbBuD]aP=`uZ?Y9hgkfuJ<;>B:A9hqsXHE4B8smC6fCsYeK-A;OO@TBSK>[ORLLQfLLJ5YX\\>f/DJ\\H7Aa^6x^YYo`Vx]77J\\\\xOx0?WJ=:=[[:Y`GJcCN]UEWR]Q`2x2.`SK>[ee5xxQxeIRx`=ZN`jexe/4aGN9UTa7kjVatAeki8YMj\\fjx?NB;AWN?Y\\CCA7<@<x7D=9>?ILT9=I>\\Knn:JxuIEU1Ux/XINXTwXx1GRKKCO>O=?V=>9HM?GGF6>TXSb89WOb0dkd:gx_VC1_xfT`?xbxAx.DjM_3bxJ4xc_xfIPai\\8SgjjXe-AbN_7TxA6ggIXWG\\xQ:WEaajCcHUO2R4GZdYxi?N/h=x]>NhxxiixB9OW_*T_p6xxkoiSZ[iig_vuxuxE3VjYKooQ-^vjng]mx4RVmTtD^^*OYRRKAWVOj^REO>UiO@NUF\\_[i)XRWReVkxDxd`]cTGg\\ZBxQTlgx3=R=K2OO>9bVJNHHMb=G<MUTX9b6<G@@8DDD<WK?C==BW<<;BJIMHWFd7@RX;3jJZT?5;iNe:K?W<KS?\\-DgEO5eEJDTlBONETTBJ\\BkTC<x@5iYh@xd=<iAJJU:Sd-TPBxiiZi/<WWO>Chh0x=ERDAfxOJOLnmqmX/I`?9?JPg[xc@L=ZDF9=6TNW]fx8N[UO2lZF6[sZZU6Z[FYA3VpK?x*PJGOGAlZ9[[ZHPYUxD@LFqQ[px/7\\RP7Lxb=x_LKa1ZxNXTHQZx`xOV>E;KO8rpmrG=35gxO?8rAxGx:5@YESCFWV9j^RV@/Ui@6NE]\\F[i0TUnR:Rar-xX\\]Z\\FbZ=GZ]wxJx8/`IU<\\`q8xPmpE6TxVVOHOvx6x4.Ojj<To]:VvjmP8TY\\B>@^sw^x+9oJHFlmlAxtSkV>:xeZHLr[uqx2]S<fT@g`txg64:MTl7ja8d`bxlG2[V\\.ax\\Gxa7jN8xxJXcRx^^fx9SFHaYefeSPU;d^^OUBC\\*kjnjx0Bk.d5WihRXpdga@PxVVVGFXXNx/8dY\\7GoH3`hFP[CKp`XU<fIxTp14XWA9Yd`<sjRXT<^x3AaJkckKxYA15TACIjAxc9:Md5o:L`ioxjcg;Dj6cGhMgJxFcC+QexKUQemlRlxH8pXB;UUQ,xu\\\\[5SxMUWlssXrx*ULY;QG]]UM8XLKK[MUUT[cbLLp=n[qqjvvu[`x]11o`x]/_d`xeex(If__EdRc[wkMR\\]av\\\\QRihlhv6<G@@8DDD<WK?C==BW<<;BJIMHW;j:?Lb^9b8s?:H;dTi8D3QYXJRg2:SRKDKDSCNk:S\\6Nv<KQ5jim=C;KUcc^]U*cxdCQ`=KxVQWJOJx_x;ELJG3UrU/YxBT[2oxNUhoa`x`x2FaF4S]HcbxhE>;^P^37WeScAtx,It`LfrWq;\\xN`Y3QTEFOJxwxax;@dP^Bbba1ui:aZ=`t5Z:8hgIf<4;c]W/axf6vfYLK8dx?B_Hibq^\\K<G<ZJGNouof?;4.CkMJFj=wmxR.CWCQ>UUD8hDC6?CSgMMLS[Z^Y=*\\RIC@ddc?wk_bM\\Nv\\HFRI8lSS@I^rU7vV`9xx`SSA`xnE`exxx+fB0R^Y>^ZoN_W3^Y83xLAFK__Zt_<-iHU1HUfHxnTe_>PxTPPDUkoUx3`QAH]REVRqEH=F::x/LFDTSgil2@[[AI[MUC[xNrlGQxA7E.cHxWx0LVOOGTT>Af[BRLLQfLLJ-YX\\Xf<3BDL5Ob]3xnIVN>ZxYMO7J`s;x)YgU^BanTCxjcgaNUgx]FRjLx^aLCxw^.xxT5kMG]eA8x6caWaax=kP6PPLRFZfPxl_YFj6x-:AkPg^xx6,B]^9>Qa?uiLaZPPtOZYPhgkQtJ9uZZ0aTJ<bb\\a`-pxO``]xwbbx/PSee]iiiaxXECWbgxaS,gonrNK,^ev]T^xxWxj=x[d0j^SZi\\xexx*Zd]DFCbaAuiPIDA@tZ?O`gQQfE6<G@@8DDD<WK?C==BW<<;BJIMHWJ[L[MZe@]_`x*[Io`]:@9txx[[e5QS::MRb[L=T65OMAxJ5?MM`gSxIWc1Y6c`3F`DZgqbZxVV1g`cc[xHSY[L*^CY5xOUcl?U^[PaXxcxQx,hb`DYxxe^xxGe9^bxB2ZAjxxeb-WUobF.^baxxQb]aQcZD@bxxx^x1PvoZGD7.Mx^GNllqxK>XKxbxxR.7?9Q>UU:ChDPDNCSgMMLS[?^Dh=fMC>;V\\g]xx2_;\\\\x2B6g>xxxc<3S;MEQ@P/dXLPIJ?cI>HOWV@Uc18KAJ5\\\\C;KACKTCKn7JI@bae`o::xe47aUgPxS4xTN^xic0ZxxoVo5A4^v.JxdFxZR>AW<xrHaGdixax<AJ74ALMP:q=?E?TENB:7CdPxdYEeohh`lV[dxsgkSeExNd*4rqWpx/^_U3?XL^Mxx:Z_G4m\\=?lWXx`O/7PIIBNNMFaUILF<8`;FE<TS=R`9=X<S3\\Pg<pW<\\3TDp9;DeVok[k4@g\\_.px;;xxFbhkRxJJ5DiiqWx.DYJM7BZ;9xkR_o<;bYAHDphxfi6BJ?I9[E[.ncV?TTYnSIIEa`5`n:DFRR?WWA@F^EUOPUiOODUF+_[i14RKK3PPO=bWKNHHMbHHFMU?XT:)ZQ^PCFbb:uQ]aF[`uZZY`HgkfM-<WPQ8UUTMh\\CT>NSgM>LC9Z^Dg;@LXYIL]\\ULdK\\UVKoUUTDDbfL*6<G@@8DDD<WK?C==BW<<;BJIMHWFbRZRhxVx<cc,W>tek1NAf^fckk.6JVIO[[I@JbDEDT>m9HH=`_c;m/B>@[SGN>AsO[ABB9O:;W^BdOJO.2ARSK;WV@j^RVOAUAOO>U]>`[F0TeI<bgncfsn<R8mWx/@[inkx_s6H]IEO[[Z;Jb@>D:5m64RY`EcJm0PZSF.WWFOjF<VPPUjOEAU]\\`FG9MDC6=U?T3D\\>SM3RgMML?ZY]YgH8i<5:XUdrxxJI66h_96GxOidxa43Q86BO=N<aVJM<GLaGGELTSW>a.?TM?4@QQIdXL@J?OdIIH@WV@U@17E@R6VWV2i^DUODTiOO=T\\[_[i/6JVVC[IZ9nJIYS5ImS8RY`JJ_m,=PMDNffeIxUTM^OKx4>]>lMnPxNj`=m^r\\`+a59`NjRx@jVHw\\xax06\\CG:YYYGlaTX@:Wl6=GW?Hb]l0EOHIA<MLE<<HL;FK_6EDKSR<Q`0DARS39WV@jFRAO7UiOO>U]\\`[F,GLDM?RhJ;xWcR@QBRB;JDWFqlW10DHH@ZZCClaCCR>Wl>CGHI^DDI8G\\UCMZZYGla*XCRClR@PWI^I^l5/ZEACWWWEj^RVPPUjAONU1\\`[F:9ZSAKFWWEGF>VPEUjOONU]\\+[j.ISLLD?Q?Hc@K:IINcIIGN;6YUc,?W<CIU<DMD\\PTNNSg?M<SDZ^Yh-GQ2=COON<bVJNGHMaGGFMUTXSa6<G@@8DDD<WK?C==BW<<;BJIMHWShVYW_ZiO<^M=e7hFx06G\\VW]3x/7_XYILB\\>pdG\\U;[o3UT:cbfGo.FfR_Wdd7MSkMC\\7aNF3BKiKlhv)BSddCWiW@xpRNaGWxa@_KnmqXx2?=t78x[gCxx:]H]vx3G\\v<gWxx:C_X;P\\\\F-oKWFJ8FD>TSAbae`L/????5DUDCh\\CTN?Sh6MLS[Z^Dh^8eiw.xxx0xjbxs:jxssdjxxjFxWulI>]XZxuxM6N3vVdQ9-xxxdxg/GQJ=C>>NGbV9NG==aGGF9UTXSa*DIVVG[[IDmbVIDHXmSSQI`9c_mDHkWe4iih,xpdXaDgxaR`gonr5X-6_XX7]KGBpBX[J9GoUBJKLaeao*FaGW:aP\\Dbx<akJWxjBYSMSxvx5qVtc_^hWbxRV`@TVx+ZY7cTxxc80]VV>[9ZHnbVID1Ym=HRE`_cJm/EOH;@M;LD`<HKEEJ<EECJ<QUQ<I6`VdHv`v*xxd`[:txnnSt`xe`x*HsSX;XMRF`RPViSLx^ZHSJ`xV?.7PKHBKaA@PhKHH6Hs@NXKFPjPs7R\\UDNIZY3maHD0S<l8;GH__b^D61EQ@>VDU2iE?TNCTh?NMT[E^Eh-Cg`SYeeOJxl`c]^cwER\\cj.miw1S]VWO[BESEb>ZS@Em5<HEa`J2m,9RKK<PPOGbW>NHHMb=H=MUTXTb-DNGG8L:KC_SGJDEI^DDBIQPT;^6<G@@8DDD<WK?C==BW<<;BJIMHW?F?2?EF[pix`X,ZjXxEZL_vvxux39588:8RcCwkMGQKaSK\\QFSSlhv;=GGF.GrDNxx0Y[HpxU_[Px\\\\vx8=>:?77:h3xo;WaVRxO`RBWWqWx<IH04GHttlxcRNRmrZ=1krcx\\Wx4:;:793gfFxnNQ_?VxCNHGmlVkV5PZTT,GGBPk_FWQQVj7PAV^]a\\k9.LKA=L]L@GdK\\U?[o@K5KLb?apQ\\JEJL\\\\tmxxN<>bsxZ-1s_xxxx,F8<JBN=NFaUIMGGLaFFELTSWRa4@U:N-SSR@f=AQKLPeKK@PXW[We;AMEH-M^]3qeL\\V=\\pKCKLccfHpD0ibU4ggfPxA0APNGD_P^QQVpkx14WPP9CTT6g[OSM9RgLLA>CYCXg;@GXBQ>]\\UpdX\\@V0o3K6<Gbfap@9x[`.`\\x>xh7[Y6Mx:V\\bxxxxh.:7HH@MMLD`THK6EJ_EECJRQUQ_8A`K6-]]]GpdKLVDGpUUTLc8fap@VL?WGhWG:PW>W<VEX`D.@nmqP5,S[FM3QfNTxgLTVZWx7J]EJVbYg?CIMZR_D^VqfC]CW+qL<7\\dcgcq52YAE5WWA3j^EVEPUiEODUA\\`[j7?E8=BVVD5i]Q@N9Th1NMT[Z^Zh/bmXG^QjjbxqOicXhxbIOYpo,Rx-Ad]^GbbGIui]aZ[FtZGKIhgGI/+PZSSK=WFEj_RVPEAjOP<UBF`\\G6<G@@8DDD<WK?C==BW<<;BJIMHW8CCD?UOKDJtCA7/F^P<CJ=feiHKACN``,SddRwk?c]2Sw>R[FSimCw6@dEPNbG6KQi.IZ9`tKKCLIgkLL6.CWX7\\\\[9oKJ[T;ZnCJCKbKe`o;:LU6KXXL[xu>\\CfLQ742ksrN]]?D]VWO[[Z.nJIZS3Ym4IR;a`d_nBMbI[:_DNCrEZ^X>;r<CLIe,Ncr3M8>P4TCCBD\\OSM2RgMMK>ZY]YgLfpUF6UnmfxXiX)UXXf[Wltswrx1FQ<JBN88FaUI=G<LaFF;=TS=Ra.HRLL6:PPH?W>OI:NbHHG?V?YTcDQjRI+hhg>xoRG`3fxQ`ULnmqlx:I1jSJX]XFYv1BX:Lx8BNlYswsYG9q/LIn]nf^YOm\\1RY\\f3XXsQrxPi`lQ]VX_ZxxlT<jTxRMZ)`X[X[JAvo[*bbB9ccobl>qxWl>bx^x[x3@U9NF<RRJ=A9Q<KPe<J;9X<[VeHOmfTARUj)xUfiXXhxcQaHZosoZ,R[@bFtRLCx^JWVWWWNU0^YWx^xQL\\`m.`r,Ixxmp[LoxIR[WaaxRa7AZ5SDXXWEG=A?4Q=j9;OF]GG\\B79KXX6KFK-ocJ[UJAoTFSZKKeKoF0haONfM4Oxmad^.cxLS\\ckjnUU1;TMMEQ66IdX?@JJOd?IHOW@@@@0UGXXP]]\\TpLK<UVZoUJTZDae-B.@`YY5H^LDqeY\\VWLpVVU[cHMb16<G@@8DDD<WK?C==BW<<;BJIMHW;P=QQ[VVHHxHbKU`IQFU*QQVQKx42T?M7QQQ?dXL@J8OdIIH6WVZUd1=C=O@T9>Lg[BBA=QfLLKRYC\\3f/=YRDCEVE0i]QED=EiDNCE\\[_Zi,UUY5dfxX\\_bU]G<Ox5ATub]xxb-=VOOGSTB3f[NRLAQf=LAQYX\\Xf;H?>><P:OH?W7NHI>?HHGN5U:?b1>?CP/UUTBD\\PSM>RD>MKCZY]Yg@`jVVIKKg_MW5V1U.x``^VmlplM0DN::?L:KC_SGJD9I^9DBIQPTP^09NGG?LLKC_SGJ5EI^9DB:QPTP^@K?@Y:L^L*peL\\VG[pVKT[cbfbp6/YR@=>9ANAF=EDOEiOOMT\\[_[i41RL>DP:P9c?>?IINbHHGN?UY?cCPR^^WDRbPvj^A*>>uJELQRMkgu2/?L:DPPPHcW>OIINbHH=NVUYTc.ISL:D6QPHcX>OIINcIIG:VUY;c5BVOP2CTS=g[>SB1RfLLKR>Y]Xg=SIAV<IZ.;mbUYSSXmRS1I`_c_J3.VOP=T>>Lg[OSLBRCAAKRZ>]Xf0MWPPAU:TMh88:MNRg5MLSZY]DD0G>KK84OOGbV=NH9MbGGFMU>XSb5KBOA8=BSKCZAR:5Bf=KJ=Y=BBf/KUNNF<SRJ3ZAA9KPeKKI<XA[We)YPH\\UaaPYHhB`YZ_sYNJOgfPes0OG]G9bPa@uL@`Z[`tOZOIgGj34".charCodeAt((r * 27 + i) * 27 + o) - 40;
		n += 1;
		[r, i] = o === 0 ? [0, 0] : [i, o];
	}
	return n === 0 ? 0 : t / n / 5;
}
function letterOf(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 ? t - 96 : 0;
}
// src/core/placeholders.ts
const ye = [
	/^(?:123e4567-e89b-[\da-f]{4}-a456-|550e8400-e29b-41d4-a716-446655440000|f47ac10b-58cc-4372-a567-0e02b2c3d479|f81d4fae-7dec-11d0-a765-00a0c91e6bf6)/i,
	/^wJalrXUtnFEMI[/+]K7MDENG[/+]bPxRfiCY/i,
	/^je7MtGbClwBF[/]2Zp9Utk[/]h3yCo8nvbEXAMPLEKEY$/,
	/EXAMPLE(?:KEY|TOKEN)?$/,
	/^(?:AQo|IQoJ|FwoG|FQo).{0,60}(?:EXAMPLE|\/{8})/s,
	/^Eby8vdM02xNOcqFl[A-Za-z0-9+/]{70}==$/
];
const be = /^(?:[<[{(].*[>\]})]|\*+|x+|X+|\.{2,}|-+|_+|\?+|0+|1+|#+|(?:your|insert|enter|replace|change|fill)[-_ ]?(?:own|in|a|an|the|with|me)?[-_ ].*|(?:my|the|some|put|add|use)[-_ ].*)$/i;
const xe = /([^A0=])\1{7}|x{5,}|X{5,}|\*{3,}|\.{3}|\u2026|_{4,}|#{4,}|\?{3,}|[yY]our|YOUR|[eE]xample|EXAMPLE|[sS]ample|SAMPLE|[dD]ummy|DUMMY|[pP]laceholder|PLACEHOLDER|[cC]hange[-_]?[mM]e|CHANGE[-_]?ME|[rR]eplace[-_]?[mM]e|REPLACE[-_]?ME|[rR]edacted|REDACTED|[rR]emoved|REMOVED|[hH]idden|HIDDEN|[cC]ensored|CENSORED|[mM]asked|MASKED|[fF]ake|FAKE|[tT]odo|TODO|[fF]ixme|FIXME|[iI]nsert[-_]|INSERT[-_]/;
function isDocumented(e) {
	return ye.some((t) => t.test(e));
}
function isPlaceholder(e) {
	return be.test(e) || xe.test(e) || isRun(e);
}
function isRun(e) {
	return isRepeat(e) || sequenceShare(e, 1) > .7 || e.length >= Se && sequenceShare(e, 2) > .8;
}
const Se = 12;
function isRepeat(e) {
	for (let t = 1; t <= Math.min(10, e.length / 2); t++) if (e.slice(t) === e.slice(0, e.length - t)) return !0;
	return !1;
}
function sequenceShare(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r++) {
		let i = e.charCodeAt(r) - e.charCodeAt(r - t);
		i >= -1 && i <= 1 && (n += 1);
	}
	return e.length <= t ? 0 : n / (e.length - t);
}
// src/core/references.ts
const Ce = [
	/^\$\{?[A-Za-z_][\w.:-]*\}?(?:$|\/)/,
	/\$\{[^}]*\}|\$\([^)]*\)|\{\{.*\}\}|\{%.*%\}|<%.*%>|#\{[^}]*\}|\$\[[^\]]*\]/,
	/^%[\w.-]+%$|^%\(?\w*\)?[sdvq]$|%[sdv]/,
	/^!(?:Ref|Sub|GetAtt|ImportValue|reference|vault|secret|env|Base64)\b/,
	/^(?:ENC\[|ENC\(|vault:|op:\/\/|ref\+|arn:aws[\w-]*:|secretsmanager:|ssm:|keyring:|env:|file:|sops:|akv:|gcpsm:|projects\/[\w-]+\/secrets\/|AQICAH|kms:|\$ANSIBLE_VAULT|\{AQAA|\{cipher\}|\{noop\}|\{bcrypt\})/i,
	/^\[[\w:]+$/,
	/^(?:var|local|data|module|each|self|this|process\.env|import\.meta|os\.environ|ENV|secrets|vars|env|config|settings|params|props|inputs|steps|needs|github)[.[]/
];
function isReference(e) {
	return Ce.some((t) => t.test(e));
}
const C = new Set([
	1,
	2,
	3,
	16,
	17,
	18,
	19,
	22,
	25,
	26,
	27,
	28
]);
function isPublicPacket(e) {
	let t = headerOf(e);
	if (!t) return !1;
	let { tag: n, at: r } = t;
	let i = e.charCodeAt(r);
	if (i < 3 || i > 6) return !1;
	if (n === 2) return C.has(e.charCodeAt(r + 2));
	return (n === 6 || n === 14) && C.has(e.charCodeAt(r + 5));
}
function headerOf(e) {
	let [t, n] = [e.charCodeAt(0), e.charCodeAt(1)];
	if (!(t >= 128)) return;
	if (!(t & 64)) return {
		tag: t >> 2 & 15,
		at: 1 + 2 ** (t & 3)
	};
	return {
		tag: t & 63,
		at: n < 192 ? 2 : n < 224 ? 3 : 6
	};
}
// src/core/structures.ts
const w = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;
const we = [
	["uuid", RegExp(w.source.slice(0, -1) + "(?:[/:].*)?$", "i")],
	["integrity", /^(?:hmac-)?(?:sha(?:1|224|256|384|512)|md5|blake2b)[-:=]/i],
	["password-hash", /^(?:[\w.@-]{1,40}:)?(?:\$(?:1|2[abxy]?|5|6|apr1|y|argon2\w*|scrypt|pbkdf2\w*)\$|\{(?:SSHA|SHA|MD5|CRYPT)\w*\}|pbkdf2[_:]|scrypt:|(?:sha1|sha256|md5|crypt|bcrypt(?:_sha256)?|argon2)\$|\*[\dA-F]{40}$)/i],
	["algorithm", /^(?:aws4-)?(?:hmac|sha|md5|aes|rsa|ecdsa|ed25519|bcrypt|pbkdf2|argon2|scrypt|pkcs|blowfish|chacha)[\w.-]{0,20}$|^id-(?:[\w-]{1,20}-)?hmac[\w-]{0,30}$/i],
	["escapes", /^(?:\\+(?:u00|x)[01][\da-f])+$/i],
	["beginning", /^[a-z]{2,}(?:_[a-z]{2,})+_$/],
	["constant", /^[A-Z]{2,}(?:_[A-Z]+)+$|^k(?:[A-Z][a-z]+)+[A-Z]*\d{0,3}(?:[A-Z][a-z]+)+$/],
	["number", /^[-+]?(?:0x[\da-f]{1,16}|\d{1,5}|\d+\.\d+)[ulf]{0,3}$/i],
	["version", /^[~^=v<>]{0,2}\d{1,5}\.\d{1,6}(?:\.[\w*-]+)*(?:[-+][\w.-]+)?$/],
	["package", /^[a-z][\w.]*(?:-[a-z][\w.]*)*-\d+(?:\.\d+)+(?:[-.][a-z]\w*)?$/i],
	["date", /^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/],
	["url", /^(?:[a-z][a-z\d+.-]{1,20}(?::\/\/|%3a%2f%2f)|urn(?::|%3a))/i],
	["path", /^\/?[\w.-]+(?:\/[\w.-]+)*\?[\w.-]+=/],
	["file", /^[\w./-]+\.(?:csv|gz|html?|jpe?g|js|json|log|mp4|ova|parquet|pdf|png|txt|xml|ya?ml|zip)$/],
	["mail", /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
	["arn", /^arn:/],
	["mime", /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+$/],
	["colour", /^#[\da-f]{3,8}$/i],
	["public-key", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|AAAA[BCE]3Nza|age1[a-z\d]{58}|pk_(?:live|test)_)/],
	["ciphertext", /^(?:U2FsdGVkX1|gAAAAA[AB]|AQICAH|age-encryption|CfDJ8)/],
	["data-uri", /^data:[\w/+.-]*[;,]/],
	["shortcut", /^(?:(?:alt|cmd|command|control|ctrl|meta|mod|option|primary|shift|super|win)\+)+(?:\w|f\d\d|[a-z_]{3,12}\d?)(?:,|$)/i]
];
function isUuid(e) {
	return w.test(e) && new Set(e).size > 8;
}
function isUlid(e) {
	return /^01[\dA-HJKMNP-TV-Z]{24}$/.test(e) || /^01[\da-hjkmnp-tv-z]{24}$/.test(e);
}
function structureOf(e) {
	return we.find(([, t]) => t.test(e))?.[0] ?? (isReadable(e) ? "base64-text" : isDottedName(e) ? "dotted-name" : isPublicBytes(e) ? "public-bytes" : void 0);
}
function isDottedName(e) {
	if (!/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(e)) return !1;
	let t = e.split(/[._]/).filter((e) => /^[a-z]{3,}$/i.test(e)).join(" ");
	return t.length * 2 >= e.length && surprise(t) < Te;
}
const Te = 4.5;
function isPublicBytes(e) {
	if (e.length < 32) return !1;
	let t = bytesOf(e.slice(0, isHex(e) ? 40 : 28));
	return t !== void 0 && (isPublicPacket(t) || isPublicDer(t));
}
function bytesOf(e) {
	return isHex(e) ? fromHex$1(e) : decodeBase64(e);
}
function isHex(e) {
	return /^(?:[\da-f]{2})+$/i.test(e);
}
function fromHex$1(e) {
	return e.replace(/../g, (e) => String.fromCharCode(Number.parseInt(e, 16)));
}
function isReadable(e) {
	if (e.length < 16 || !/^[\w+/-]+={0,2}$/.test(e)) return !1;
	let t = decodeBase64(e);
	return t !== void 0 && t.length >= 10 && /^[\t\n\r\x20-\x7e]+$/.test(t);
}
function isDigest(e) {
	return /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(e);
}
function isPathName(e) {
	let t = e.split("/").filter((e) => /^[A-Za-z]{4,}$/.test(e));
	return t.join("").length >= 8 && surprise(t.join(" ")) < Te || /^\/?(?:[a-z]{2,}\/){3}/.test(e);
}
function isLogicalId(e) {
	return /^[A-Za-z]\w+[\dA-F]{8}(?:[\da-f]{8,32})?$/.test(e);
}
function holdsText(e) {
	return [
		0,
		1,
		2,
		3
	].some((t) => /[\t\n\r\x20-\x7e]{12}/.test(decodeBase64(e.slice(t, t + (e.length - t & -4))) ?? ""));
}
function isLiteral(e) {
	return !isReference(e) && !isPlaceholder(e) && !isNamedAfterSecrets(e) && structureOf(e) === void 0;
}
function isTokenLike(e) {
	return e.length >= 12 && isLiteral(e) && mixed(e) && /\d/.test(e) && !readsAsWords(e);
}
function isShortEncoded(e) {
	if (e.replace(/=+$/, "").length >= 20 || e.length % 4 != 0 || !isReadable(e)) return !1;
	return isPassword((decodeBase64(e) ?? "").replace(/\r?\n$/, ""));
}
function isPassword(e) {
	return e.length >= 4 && isLiteral(e) && !readsAsWords(e) && !/[\x80-\xff]/.test(e);
}
function readsAsWords(e) {
	let t = e.match(/[A-Za-z]+/g) ?? [];
	if (/^(?=(?:\D*\d){3})[\da-f]{10,}$/i.test(e)) return !1;
	let n = Math.max(0, ...t.map((e) => e.length));
	if (n < 4 && /\d/.test(e)) return /^\d{1,5}$/.test(e) || t.length < 2 && e.length < 6;
	if (n < 3) return !0;
	return surprise(e) < 5 - allowance(e);
}
function allowance(e) {
	if (e.length < 10) return 0;
	let t = 0;
	for (let n = 1; n < e.length; n++) kindOf(e.charCodeAt(n)) !== kindOf(e.charCodeAt(n - 1)) && (t += 1);
	let n = t / (e.length - 1);
	return n >= .35 ? 2.5 : n >= .2 || isJagged(e) ? .8 : /[A-Za-z]\d+[A-Za-z]/.test(e) ? .3 : 0;
}
function isJagged(e) {
	let t = e.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
	return t.length > 3 && t.join("").length < 2.5 * t.length;
}
function kindOf(e) {
	let t = e | 32;
	if (t >= 97 && t <= 122 || "_-.: ".includes(String.fromCharCode(e))) return 1;
	return e >= 48 && e <= 57 ? 2 : 3;
}
function isNamedAfterSecrets(e) {
	if (e.split(/\\u[\da-f]{4}|[^A-Za-z\d]+/i).some((t) => isRandomPiece(t, e))) return !1;
	return wordsOf(e).some((e) => /^(?:pass(?:word|wd|phrase|code)?|passwords|secrets?|tokens?|keys?|api|oauth2?|auth\w*|credentials?)$/.test(e));
}
function isRandomPiece(e, t) {
	if (!/\d./.test(e) || !mixed(e)) return !1;
	if (e === t && (e.match(/\d/g) ?? []).length * 6 >= e.length) return !0;
	return e.length >= Ee && !readsAsWords(e);
}
const Ee = 16;
function isByteList(e) {
	let t = e.match(/0x[\da-f]{1,2}|\d{1,3}/gi) ?? [];
	return t.length >= 8 && /^[\s\da-fx,]+$/i.test(e) && new Set(t).size >= .7 * Math.min(t.length, 64) && !isRun(String.fromCharCode(...t.map(Number)));
}
function basicPassword(e) {
	let t = decodeBase64(e) ?? "";
	let n = /^([!-9;-~]{16,200}):(?:x-oauth-basic|X|x)?\r?\n?$/.exec(t)?.[1];
	if (n !== void 0) return isTokenLike(n) ? n : void 0;
	let r = /^[\x20-\x7e]{1,100}:([\x20-\x7e]{3,200})\r?\n?$/.exec(t)?.[1];
	return r !== void 0 && isPassword(r) ? r : void 0;
}
// src/core/checks.ts
const De = {
	"aws-access-key-id": ({ window: e, start: t, end: n }) => standsAlone$1(e.text, t, n),
	"aws-access-key-id-label": (e) => isNamed(e, "access-key-id") && surprise(e.value.slice(4)) > 4.5,
	"aws-public-key-id": (e) => isNamed(e, "key-pair-id") || isKeyFile(e),
	"aws-bedrock-long-term": ({ value: e }) => /-at-\d{12}:/.test(decodeBase64(e.slice(4)) ?? ""),
	"aws-bedrock-short-term": ({ value: e }) => /X-Amz-(?:Credential|Signature|Algorithm)|CallWithBearerToken/i.test(decodeBase64(e.slice(16)) ?? ""),
	"aws-secret-access-key": ({ value: e }) => e.length === 40 || isDocumented(e),
	"aws-session-token": ({ value: e }) => /^.\n(?:\torigin_ec|\x06er\/aws|\x03aws)/s.test(decodeBase64(e.slice(0, 24)) ?? ""),
	"aws-ses-smtp-password": ({ value: e }) => ["", ""].includes((decodeBase64(e) ?? "").charAt(0)),
	"near-sso": (e) => isNear(e, /startUrl|awsapps\.com\/start|registrationExpiresAt/),
	"near-cognito": (e) => isNear(e, /cognito|user_?pool/i),
	"private-key": ({ value: e }) => hasKeyBody(e),
	"private-key-bytes": ({ value: e }) => hasSecretBytes(e),
	"whole-der": ({ value: e }) => isWholeDer(bytesOf(e.replace(/\s+/g, "")) ?? ""),
	"not-public-bytes": ({ value: e }) => !isPublicBytes(e),
	"nkey-seed": ({ value: e }) => /^S[UAONCX][A-Z2-7]{56}$/.test(e),
	"twilio-api-key-sid": ({ value: e }) => /^SK[\da-f]{32}$/.test(e),
	"crates-io-token": ({ value: e }) => /^cio[A-Za-z\d]{32}$/.test(e) && /\d/.test(e) && surprise(e) > 5,
	"not-words": ({ value: e }) => surprise(e) > 4.5,
	"not-a-reference": ({ value: e }) => !isReference(e) && !isPlaceholder(e),
	mnemonic: ({ value: e }) => isMnemonic(e),
	"token-like": ({ value: e }) => isTokenLike(e),
	"basic-credentials": ({ value: e }) => basicPassword(e) !== void 0,
	"user-and-password": ({ value: e }) => holdsPassword(e),
	"base64-password": ({ value: e }) => hidesPassword(e),
	"not-a-placeholder": ({ value: e }) => !isPlaceholder(e),
	mixed: ({ value: e }) => mixed(e),
	"url-password": ({ value: e }) => isPassword(unescaped(e)),
	"command-password": ({ value: e }) => isPassword(e.replace(/(?:\\+[nrt])+\\*$/, "")) && !isPublishedPort(e),
	"json-web-token": ({ value: e }) => jwtHeader(e) !== void 0
};
function passes(e) {
	return (e.rule.spec.checks ?? []).every((t) => De[t]?.(e) ?? !1);
}
function isPublishedPort(e) {
	return /^(?:[\d.]{7,15}:)?\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/\w+)?$/.test(e);
}
function isCheck(e) {
	return Object.hasOwn(De, e);
}
function standsAlone$1(e, t, n) {
	let r = /^\n?\+$/.test(e.slice(Math.max(0, t - 2), t));
	if (ke.test(e.charAt(t - 1)) && !r) return !1;
	if (Oe.test(e.slice(n, n + T))) return !0;
	if (ke.test(e.charAt(n))) return !1;
	let i = r ? "" : /[A-Za-z\d+/]*$/.exec(e.slice(Math.max(0, t - T), t))?.[0] ?? "";
	let a = /^[A-Za-z\d+/]*={0,2}/.exec(e.slice(n, n + T))?.[0] ?? "";
	if (/^=(?![^=\s"'])/.test(a)) return !1;
	return /^\/\d{8}\/[a-z]/.test(a) || i.length + a.length < T / 2 && !i.includes("+") && !a.includes("+");
}
const Oe = /^[/+=][A-Za-z\d+/]{40}(?![A-Za-z\d+/=])/;
const ke = /[A-Za-z\d+]/;
const T = 80;
function isNamed({ window: e, start: t, end: n }, r) {
	return labelOf(e, t, n, [r]) !== void 0;
}
function isKeyFile({ window: { text: e }, start: t, end: n }) {
	return e.slice(Math.max(0, t - 3), t) === "pk-" && e.startsWith(".pem", n);
}
function hasKeyBody(e) {
	let t = e.replace(/-----[A-Z\d ]{1,60}-----/g, "").replace(/\\[nrt]/g, "\n").replace(/^[\w-]{2,20}: .*$/gm, "");
	let n = (t.match(/[A-Za-z\d+/=]{20,}/g) ?? []).join("");
	return n.length >= 64 && n.length > .6 * t.replace(/\s/g, "").length && shannon(n) > 3.5 && surprise(n) > 4.5;
}
function hasSecretBytes(e) {
	let t = String.fromCharCode(...(e.match(/0x[\da-f]{2}/gi) ?? []).map(Number));
	let n = /PRIVATE KEY-----\s*([^]*)$/.exec(t)?.[1] ?? "";
	return shannon(n) > 3.5 && surprise(n) > 4.5;
}
function holdsPassword(e) {
	let t = /^[!-9;-~]{1,100}:([!-~]{3,3000})$/.exec(decodeBase64(e) ?? "")?.[1];
	return t !== void 0 && !isPlaceholder(t) && !isReference(t) && !isNamedAfterSecrets(t);
}
function hidesPassword(e) {
	let t = decodeBase64(e) ?? "";
	let n = t.includes("\0") ? t.replaceAll("\0", "").replace(/(?:Administrator)?Password$/, "") : t;
	return /^[ -~]+$/.test(n) && isPassword(n.replace(/^"(.*)"$/, "$1").replace(/^\{(?:clear(?:text)?|plain)\}/i, ""));
}
function isMnemonic(e) {
	let t = e.split(" ");
	return t.length % 3 == 0 && new Set(t).size > .75 * t.length && !t.some((e) => /^(?:the|and|for|with|from|are|not|has|have|was|were|your|its|must|can)$/.test(e));
}
function unescaped(e) {
	return e.replace(/%([\da-f]{2})/gi, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
}
function isNear({ window: { text: e }, start: t, end: n }, r) {
	return r.test(e.slice(Math.max(0, t - 800), t)) || r.test(e.slice(n, n + 800));
}
// src/core/aws-account.ts
const E = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const Ae = new Set("052310077262.171436882533.534261010715.595918472158.717712589309.819147034852.992382622183.730335385048.266735846894.893192397702.044858866125.251535659677.344043088457.351906852752.390477818340.426127672474.427150556519.439872796651.445142720921.465867158099.637958123769.693412236332.732624840810.735421457923.959235150393.982842642351".split("."));
function ownerOf(e) {
	let t = e.slice(4);
	if (![...t].every((e) => E.includes(e))) return { kind: "impossible" };
	if (E.indexOf(t.charAt(0)) < 16) return { kind: "old" };
	let n = [...t.slice(0, 9)].reduce((e, t) => e * 32 + E.indexOf(t), 0);
	let r = Math.floor(n / 16) % 2 ** 40;
	return r > 999999999999 ? { kind: "impossible" } : {
		kind: "account",
		account: String(r).padStart(12, "0")
	};
}
function isCanary(e) {
	return Ae.has(e);
}
// src/core/aws-tokens.ts
function sessionTokenRegion(e) {
	let t = decodeBase64(e.slice(0, 80).replace(/=+$/, "").slice(0, 80)) ?? "";
	let n = /origin_ec[^]{1,16}?((?:us|eusc|eu|ap|sa|ca|af|me|cn|il|mx)-(?:gov-|iso[a-z]?-|de-)?[a-z]+-\d)/.exec(t)?.[1];
	return {
		keyType: "temporary",
		...n ? {
			region: n,
			partition: partitionOf(n)
		} : {}
	};
}
function partitionOf(e) {
	if (e.startsWith("cn-")) return "aws-cn";
	if (e.startsWith("eusc-")) return "aws-eusc";
	return e.includes("-gov-") ? "aws-us-gov" : "aws";
}
function bedrockLongTerm(e) {
	let t = /-at-(\d{12}):/.exec(decodeBase64(e.slice(4)) ?? "")?.[1];
	return t ? {
		account: t,
		keyType: "long-term"
	} : {};
}
function bedrockShortTerm(e) {
	return signedUrlFacts(decodeBase64(e.slice(16)) ?? "");
}
function presignedUrl(e, t, n) {
	let { from: r, to: i } = urlAround(e, t, n);
	return signedUrlFacts(e.slice(r, i));
}
function urlAround(e, t, n) {
	let [r, i] = [t, n];
	for (; r > 0 && t - r < 4096 && isUrlCode(e.charCodeAt(r - 1));) --r;
	for (; i < e.length && i - n < 4096 && isUrlCode(e.charCodeAt(i));) i += 1;
	let a = e.slice(r, t).lastIndexOf("http");
	return {
		from: r + Math.max(0, a),
		to: i
	};
}
function isUrlCode(e) {
	return e > 32 && e < 127 && !"\"'<>\\^`{|}".includes(String.fromCharCode(e));
}
function signedUrlFacts(e) {
	let query = (t) => RegExp(`[?&;]${t}=([^&;#\\s]*)`, "i").exec(e)?.[1]?.replace(/%2F/gi, "/") ?? "";
	let [t = "", , n] = query("X-Amz-Credential").split("/");
	let r = /^A[KS]IA\w{16}$/.test(t) ? ownerOf(t) : void 0;
	let i = r?.kind === "account" ? r.account : void 0;
	let a = expiry(query("X-Amz-Date"), query("X-Amz-Expires")) ?? epoch(query("Expires"));
	return {
		...n ? {
			region: n,
			partition: partitionOf(n)
		} : {},
		...i ? { account: i } : {},
		...i && isCanary(i) ? { canary: !0 } : {},
		...a ? { expires: a } : {},
		...t.includes("EXAMPLE") ? { documented: !0 } : {}
	};
}
function expiry(e, t) {
	let n = Date.parse(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
	return Number.isNaN(n) || !/^\d{1,7}$/.test(t) ? void 0 : new Date(n + Number(t) * 1e3).toISOString();
}
function epoch(e) {
	return /^\d{9,11}$/.test(e) ? new Date(Number(e) * 1e3).toISOString() : void 0;
}
// src/core/aws-partition.ts
const je = /\b(cn-north(?:west)?-1|arn:aws-cn:|amazonaws\.com\.cn)|\b(us-gov-(?:east|west)-1|arn:aws-us-gov:)|\b(eusc-[a-z]{2,3}-[a-z]{4,9}-\d|arn:aws-eusc:|amazonaws\.eu)\b|\b(?:(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central)[a-z]{0,5}-\d|arn:aws:)/g;
function partitionNear(e, t) {
	let n;
	for (let { index: r, 1: i, 2: a, 3: o } of e.matchAll(je)) {
		let e = i ? "aws-cn" : a ? "aws-us-gov" : o ? "aws-eusc" : void 0;
		let s = Math.abs(r - t);
		(n === void 0 || s < n.distance) && (n = {
			partition: e,
			distance: s
		});
	}
	return n?.partition;
}
// src/core/crc32.ts
function crc32(e) {
	let t = 4294967295;
	for (let n = 0; n < e.length; n++) {
		t ^= e.charCodeAt(n);
		for (let e = 0; e < 8; e++) t = t >>> 1 ^ (t & 1 ? 3988292384 : 0);
	}
	return (t ^ 4294967295) >>> 0;
}
function crc16(e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		t ^= e.charCodeAt(n) << 8;
		for (let e = 0; e < 8; e++) t = (t << 1 ^ (t & 32768 ? 4129 : 0)) & 65535;
	}
	return t;
}
function sha256(e) {
	let [t, n] = Me ??= constants();
	let r = pad(e);
	let i = Uint32Array.from(t);
	for (let e = 0; e < r.length; e += 64) mix(i, schedule(r, e), n);
	return Array.from(i, (e) => bigEndian(e)).join("");
}
let Me;
function constants() {
	let e = [];
	for (let t = 2; e.length < 64; t++) e.every((e) => t % e !== 0) && e.push(t);
	let fraction = (e) => (e - Math.floor(e)) * 2 ** 32 >>> 0;
	return [e.slice(0, 8).map((e) => fraction(Math.sqrt(e))), e.map((e) => fraction(Math.cbrt(e)))];
}
function pad(e) {
	let t = (119 - e.length % 64) % 64;
	return `${e}\x80${"\0".repeat(t)}\0\0\0\0${bigEndian(e.length * 8)}`;
}
function bigEndian(e) {
	return String.fromCharCode(e >>> 24, e >>> 16 & 255, e >>> 8 & 255, e & 255);
}
function schedule(e, t) {
	let n = new Uint32Array(64);
	for (let r = 0; r < 16; r++) n[r] = e.charCodeAt(t + 4 * r) << 24 | e.charCodeAt(t + 4 * r + 1) << 16 | e.charCodeAt(t + 4 * r + 2) << 8 | e.charCodeAt(t + 4 * r + 3);
	for (let e = 16; e < 64; e++) {
		let [t, r] = [n[e - 15] ?? 0, n[e - 2] ?? 0];
		let i = turned(t, 7) ^ turned(t, 18) ^ t >>> 3;
		let a = turned(r, 17) ^ turned(r, 19) ^ r >>> 10;
		n[e] = (n[e - 16] ?? 0) + i + (n[e - 7] ?? 0) + a;
	}
	return n;
}
function mix(e, t, n) {
	let [r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = 0, u = 0] = e;
	for (let e = 0; e < 64; e++) {
		let d = u + (turned(s, 6) ^ turned(s, 11) ^ turned(s, 25)) + (s & c ^ ~s & l) + (n[e] ?? 0) + (t[e] ?? 0) | 0;
		let f = (turned(r, 2) ^ turned(r, 13) ^ turned(r, 22)) + (r & i ^ r & a ^ i & a) | 0;
		[u, l, c, s, o, a, i, r] = [
			l,
			c,
			s,
			o + d | 0,
			a,
			i,
			r,
			d + f | 0
		];
	}
	[
		r,
		i,
		a,
		o,
		s,
		c,
		l,
		u
	].forEach((t, n) => e[n] = (e[n] ?? 0) + t);
}
function turned(e, t) {
	return e >>> t | e << 32 - t;
}
// src/core/checksums.ts
const Ne = {
	"crc32-base62": (e) => {
		let t = e.slice(e.indexOf("_") + 1);
		return inBase62(crc32(t.slice(0, -6))) === t.slice(-6);
	},
	"crc32-gitlab": (e) => !/\.[\da-z]{9}$/.test(e) || crc32(e.slice(0, -7)) === Number.parseInt(e.slice(-7), 36),
	"crc32-grafana": (e) => !e.startsWith("glsa_") || littleEndian$1(crc32(e.slice(0, -9))) === fromHex(e.slice(-8)),
	"crc32-confluent": (e) => /[AQgw]$/.test(e) && littleEndian$1(crc32(e.slice(4, 58))) === decodeBase64(e.slice(58)),
	"crc16-nkey": (e) => {
		let t = bytesOfDigits(e, Pe);
		return littleEndian$1(crc16(t.slice(0, -2))).slice(0, 2) === t.slice(-2);
	},
	bech32: (e) => polymod(e.toLowerCase()) === 1,
	base58check: (e) => {
		let t = fromBase58(e);
		return sha256(sha256(t.slice(0, -4))).slice(0, 4) === t.slice(-4);
	}
};
const Pe = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const Fe = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
function inBase62(e) {
	let t = "";
	for (let n = e; n > 0; n = Math.floor(n / 62)) t = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".charAt(n % 62) + t;
	return t.padStart(6, "0");
}
function littleEndian$1(e) {
	return String.fromCharCode(e & 255, e >>> 8 & 255, e >>> 16 & 255, e >>> 24);
}
function fromHex(e) {
	return e.replace(/../g, (e) => String.fromCharCode(Number.parseInt(e, 16)));
}
function bytesOfDigits(e, t) {
	let [n, r, i] = [
		0,
		0,
		""
	];
	for (let a of e) {
		n = (n << 5 | t.indexOf(a)) & 4095;
		r += 5;
		if (r < 8) continue;
		r -= 8;
		i += String.fromCharCode(n >> r & 255);
	}
	return i;
}
function polymod(e) {
	let t = e.lastIndexOf("1");
	let n = Array.from(e.slice(0, t), (e) => e.charCodeAt(0));
	let r = [
		...n.map((e) => e >> 5),
		0,
		...n.map((e) => e & 31),
		...Array.from(e.slice(t + 1), (e) => "qpzry9x8gf2tvdw0s3jn54khce6mua7l".indexOf(e))
	];
	let i = 1;
	for (let e of r) {
		let t = i >>> 25;
		i = (i & 33554431) << 5 ^ e;
		Fe.forEach((e, n) => i ^= t >> n & 1 ? e : 0);
	}
	return i;
}
function fromBase58(e) {
	let t = [];
	for (let n of e) {
		let e = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".indexOf(n);
		for (let n = t.length - 1; n >= 0; n--) {
			e += (t[n] ?? 0) * 58;
			t[n] = e & 255;
			e >>= 8;
		}
		for (; e > 0;) {
			t.unshift(e & 255);
			e >>= 8;
		}
	}
	let n = /^1*/.exec(e)?.[0].length ?? 0;
	return "\0".repeat(n) + String.fromCharCode(...t);
}
// src/core/key-armour.ts
function isEncryptedKey(e) {
	if (/BEGIN ENCRYPTED |Proc-Type: ?4,ENCRYPTED|^Encryption: (?!none)/m.test(e)) return !0;
	return e.includes("BEGIN OPENSSH ") && !openSshCipher(e).startsWith("none");
}
function openSshCipher(e) {
	let t = e.replace(/-----[A-Z\d ]{1,60}-----|\\[nr]|[^A-Za-z\d+/]/g, "");
	return /^openssh-key-v1\0[^]{4}([\w@.-]*)/.exec(decodeBase64(t.slice(0, 64)) ?? "")?.[1] ?? "none";
}
// src/core/facts.ts
const Ie = {
	"aws-access-key-id": ({ value: e, window: t, start: n }) => ({
		...accessKeyFacts(e),
		...surroundings(t.text, n)
	}),
	"aws-session-token": ({ value: e }) => sessionTokenRegion(e),
	"aws-bedrock-long-term": ({ value: e }) => bedrockLongTerm(e),
	"aws-bedrock-short-term": ({ value: e }) => bedrockShortTerm(e),
	"aws-presigned-url": ({ window: e, start: t, end: n }) => presignedUrl(e.text, t, n),
	"aws-codecommit": ({ window: e, start: t }) => accountBefore(e.text.slice(Math.max(0, t - 80), t)),
	...Object.fromEntries(Object.entries(Ne).map(([e, t]) => [e, ({ value: n }) => t(n) ? {} : failing(e)])),
	"private-key": ({ value: e }) => isEncryptedKey(e) ? { encrypted: !0 } : {},
	"json-web-token": ({ value: e }) => jwtClaims(e)
};
function failing(e) {
	return e === "crc16-nkey" ? { mistyped: !0 } : { implausible: !0 };
}
function factsOf(e) {
	return Object.assign({}, ...(e.rule.spec.facts ?? []).map((t) => Ie[t]?.(e) ?? {}));
}
function isReader(e) {
	return Object.hasOwn(Ie, e);
}
function severityBy(e, t) {
	if (t.documented || t.implausible) return "info";
	return t.encrypted || t.mistyped ? "low" : e;
}
function severityAt(e, t, n) {
	return t.expires !== void 0 && new Date(t.expires) <= n ? "info" : e;
}
function accessKeyFacts(e) {
	let t = e.startsWith("ASIA") ? "temporary" : "long-term";
	if (isDocumentedId(e)) return {
		keyType: t,
		documented: !0
	};
	let n = ownerOf(e);
	if (n.kind === "impossible") return {
		keyType: t,
		implausible: !0
	};
	if (n.kind === "old") return { keyType: t };
	return {
		keyType: t,
		account: n.account,
		...isCanary(n.account) ? { canary: !0 } : {}
	};
}
function isDocumentedId(e) {
	return e.includes("EXAMPLE") || /^A[KS]IA(?:IOSFODNN|I44QH8DH)/.test(e);
}
function surroundings(e, t) {
	let n = partitionNear(e, t);
	return n === void 0 ? {} : { partition: n };
}
function accountBefore(e) {
	let t = /-at-(\d{12})\W{1,12}$/.exec(e)?.[1];
	return t ? { account: t } : {};
}
// src/core/label-class.ts
const Le = [
	[
		"password",
		3,
		/^(?:(?!nopass)\w*(?:passwords?|passwd|passphrase|passwort|passcode|pswd|pwds?)|(?!(?:com|by|sur|tres|over|under|multi|one|two|first|second|single|trans|sub|re)pass)\w{0,12}(?:pass|psw)|pw|\w{0,8}(?:bind|root|db|user|admin)pw|masterauth|passw|pword|contrasena|senha)$/
	],
	[
		"secret",
		3,
		/^\w*secrets?$/
	],
	[
		"token",
		3,
		/^(?:\w*tokens?|jwt|pat)$/
	],
	[
		"key",
		3,
		/^(?:(?:api|app|access|secret|private|auth|encryption|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|private|priv|consumer|client|webhook|maps|ssh|subscription|function|host)keys?|apikeys?)$/
	],
	[
		"key",
		1,
		/^(?:keys?|seed|salt|nonce|pin|otp|totp)$/
	],
	[
		"auth",
		2,
		/^(?:auth|oauth\d?|authorization|authentication|\w*credentials?|creds?|cred|bearer|cookie|sessionid|sid|hmac|apisecret|login)$/
	]
];
const Re = new Map(Object.entries({
	pw: "",
	pass: "cpw",
	psw: "d",
	pwd: "s",
	secret: "s",
	token: "s",
	jwt: "",
	_pat: "",
	key: "s",
	seed: "",
	salt: "",
	nonce: "",
	otp: "",
	auth: "",
	cred: "es",
	cookie: "",
	sessionid: "",
	bearer: "",
	hmac: ""
}));
function behindWord(e) {
	let t = Re.get(e);
	let n = Array.from({ length: 256 }, (e, t) => String.fromCharCode(t));
	return t === void 0 ? void 0 : {
		over: "",
		to: n.filter((e) => !"abcdefghijklmnopqrstuvwxyz".includes(e) || t.includes(e)).join("")
	};
}
const ze = new Set(Array.from([...Re.values()].join("").toUpperCase(), (e) => e.charCodeAt(0)));
function goesOnInCapitals(e, t) {
	let n = e[t] ?? 0;
	return isCapital(n) && isCapital(e[t - 1] ?? 0) && !ze.has(n) && !isCapital((e[t + 1] ?? 0) - 32);
}
function isCapital(e) {
	return e >= 65 && e <= 90;
}
const Be = /^(?:api|app|access|secret|private|o?auth|encryption|encrypt|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|priv|consumer|client|webhook|ssh|subscription|function|authentication|security|instrumentation|ingest|recovery|symmetric)$/;
const Ve = /^(?:public|socket|authenticity|antiforgery|verification|magic|encrypted|hashed|masked|redacted|obfuscated|primary|foreign|sort|partition|hash|cache|translation|i18n|unique|composite|object|map|dict|lookup|index|hot|shortcut|arrow|short|page|next|continuation|csrf|xsrf|previous|end|start|stop|eos|bos|pad|unk|mask|mime|no|invalid|missing|wrong|forgot|reset|change|show|hide|toggle|is|has|use|enable|disable|require|requires|required|allow|min|max|num|total|error|err|parse|lexer|current|expected|unexpected)$/;
const He = /^(?:ids?|names?|urls?|uris?|paths?|files?|filename|dir|type|types|length|len|size|count|hash|hashed|digest|sha\d*|md5|checksum|fields?|labels?|placeholder|header|headers|prefix|suffix|format|policy|regex|pattern|expir\w*|ttl|status|errors?|err|message|msg|hint|text|title|desc\w*|help|input|form|page|link|reset|changed?|strength|validator|validation|required|min|max|minimum|maximum|algorithm|alg|algo|version|ref|reference|arn|endpoint|host|port|user|username|email|mail|column|index|map|store|provider|manager|service|handler|helper|class|template|env|var|variable|parameter|param|option|config|settings?|mode|scheme|method|enabled|disabled|visible|mismatch|invalid|incorrect|empty|missing|limit|usage|scope|scopes|issuer|audience|iterations?|rounds|bits|bytes|entry|exists|match|matches|at|on|by|for|from|in|of|to|with|is|was|not|code|codes|stream|pair|ring|words|press|down|up|event|board|bind\w*|frame|point|space|style|exchange|usages|info|id|idx|table|list|set|metadata|location|domain|region|namespaces?|accessor|salt|callback|last)$/;
const Ue = /^(?:hashed|masked|redacted|obfuscated)$/;
const We = /^(?:label|msg|message|placeholder|hint|title|tooltip|caption|lbl|txt)$/;
const D = new Map();
function classOf(e) {
	if (e.length > 36) return classify(e);
	let t = D.get(e);
	if (t !== void 0) return t ?? void 0;
	D.size >= 4096 && D.clear();
	let n = copyOf(e);
	let r = classify(n);
	D.set(n, r ?? null);
	return r;
}
function copyOf(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 12) t += e.slice(n, n + 12);
	return t;
}
function classify(e) {
	let t = wordsOf(e).filter((e) => !/^\d+$/.test(e));
	if (/public_?key/i.test(e) || isFileName(e) || /^(?:\$?(?:OLD)?PWD|PASS)$/.test(e) || t.some((e) => We.test(e) || Ue.test(e))) return;
	for (let e = t.length - 1; e >= 0 && e >= t.length - 4; e--) {
		let n = Le.find(([, , n]) => n.test(t[e] ?? ""));
		if (n) return graded$1(n, t[e - 1] ?? "", t.slice(e + 1));
	}
}
function isFileName(e) {
	return /\.[a-z]{1,4}$/i.test(e) && !/\.(?:sid|pwd|pass|psw|pw|jwt)$|\b(?:self|this|cls|conf|config|cfg|settings|options|opts|params|args)\.key$/.test(e);
}
function graded$1([e, t], n, r) {
	if (Ve.test(n) || r.some((e) => He.test(e))) return;
	return {
		class: e,
		strength: e === "key" && Be.test(n) ? 3 : t
	};
}
function judgeGeneric(e, t, n) {
	let r = t.value === void 0 ? graded(e, t, n) : known(e, t, n);
	if (!r) return;
	let i = {
		...factsOf(e),
		...isDocumented(e.value) ? { documented: !0 } : {}
	};
	return {
		...r,
		severity: severityBy(r.severity, i),
		facts: i,
		label: n.text
	};
}
function isHeard(e, t) {
	let n = partOf(classOf(t));
	for (let { spec: t } of e) if (t.value !== void 0 || n !== void 0 && t.part === n) return !0;
	return !1;
}
function partOf(e) {
	return e && Ge[e.class];
}
const Ge = {
	password: "generic-password",
	secret: "generic-secret",
	token: "generic-token",
	key: "generic-key",
	auth: "generic-auth"
};
function known({ value: e }, t, n) {
	if (isReference(e) || isRun(e)) return;
	return {
		severity: t.severity,
		confidence: t.confidence,
		signals: [`label:${n.relation}`]
	};
}
function graded(e, t, n) {
	let { value: r } = e;
	let i = classOf(n.text);
	if (!i || t.part !== partOf(i)) return;
	let a = [`label:${i.class}`, n.relation];
	if (n.quote === "[" || n.quote === "{") return isByteList(r) && i.strength > 1 ? {
		severity: "medium",
		confidence: "medium",
		signals: [...a, "byte-list"]
	} : void 0;
	if (isUuid(r) || isUlid(r)) return i.strength === 3 || /(?:^|-)authorization$/i.test(n.text) ? {
		severity: "low",
		confidence: "low",
		signals: [...a, isUlid(r) ? "ulid" : "uuid"]
	} : void 0;
	if (isSameName(r, n) || isTranslation(r, n) || /cookie/i.test(n.text) && isOtherCookie(r)) return;
	if (i.strength === 3 && isShortEncoded(r)) return {
		severity: "low",
		confidence: "low",
		signals: [...a, "base64"]
	};
	if (/\s/.test(r) || isCode(e, n) || i.class !== "password" && /[(),;<>{}[\]]|\|.*\|/.test(r)) return;
	if (!isLiteral(r) || readsAsWords(r) || isForeign(r) || i.strength === 1 && (isDigest(r) || isObjectId(r) || isSlug(r) || isInFolder(r))) return;
	if (/pw$/i.test(n.text) && !isMeantByPw(r, n)) return;
	if (i.strength === 1 && isOpenPgpKeyId(r) || isSigningKey(n) && isOpenPgpName(r)) return;
	if (isRandom(r, i)) return {
		severity: opensNothing(n) ? "low" : "medium",
		confidence: "medium",
		signals: [
			...a,
			"not-a-word",
			"random"
		]
	};
	return isLikelySecret(r, i) ? {
		severity: "low",
		confidence: "low",
		signals: [...a, "not-a-word"]
	} : void 0;
}
function isSameName(e, { text: t }) {
	return lettersOf(e) === lettersOf(t);
}
function lettersOf(e) {
	return e.replace(/[^A-Za-z\d]/g, "").toLowerCase();
}
function isTranslation(e, { text: t }) {
	let [n = "", ...r] = e.split(/[ -]/);
	return n.length > 1 && /\d/.test(n) && r.length > 0 && r.every((e) => /^[A-Za-z\x80-\xff]?[a-z\x80-\xff]+$/.test(e)) && t.toLowerCase().startsWith(n.toLowerCase());
}
const Ke = /\xc2[\xa3\xa7\xac\xb0\xb4\xb5]|\xe2\x82\xac|\xc3[\x80-\xbf]/g;
function isForeign(e) {
	if (!/[\x80-\xff]/.test(e)) return !1;
	let t = e.replace(Ke, "");
	return /[\x80-\xff]/.test(t) || t.length < 8 || t.length < .7 * e.length || !mixed(t) || !/\d/.test(t) || !/[A-Za-z]/.test(t);
}
function isSlug(e) {
	return /^[a-z][a-z\d]*(?:[-._][a-z\d]+){2,}$/.test(e) && (e.match(/\d/g) ?? []).length * 4 < e.length;
}
function isObjectId(e) {
	return /^[\da-f]{24}$/.test(e);
}
function isInFolder(e) {
	return /^[a-z]{3,}\//.test(e);
}
function isOtherCookie(e) {
	let t = /^([\w.-]{1,60})=[^=]/.exec(e)?.[1];
	return t !== void 0 && !classOf(t) && !/sess|sid|login|remember/i.test(t);
}
function isMeantByPw(e, { text: t }) {
	return /^(?:[\w.$-]*[_.-])?[A-Za-z]{1,12}pw$/i.test(t) || /^(?:[\w.$ -]*[_. -])?pw$/i.test(t) && e.length >= 8 && /\d/.test(e);
}
function isSigningKey({ text: e }) {
	return /(?:^|[ .])signing_?key$/i.test(e);
}
function isOpenPgpKeyId(e) {
	return /^(?:0x)?[\dA-F]{16}$/.test(e);
}
function isOpenPgpName(e) {
	return isOpenPgpKeyId(e) || /^(?:0x)?[\dA-F]{40}$/.test(e);
}
function opensNothing({ text: e }) {
	return /(?:salt|nonce)\W*$/i.test(e);
}
function isRandom(e, { strength: t }) {
	return isMixed(e) || t > 1 && isMixed(e.replace(/^(?:0x|(?:[A-Za-z][A-Za-z\d]{0,9}[-_.:]){1,2})/, ""));
}
function isMixed(e) {
	return e.length >= 16 && mixed(e) && /\d/.test(e) && /[A-Za-z]/.test(e);
}
function isLikelySecret(e, t) {
	if (t.class === "password") return e.length >= 4;
	if (/^\d+$/.test(e)) return !1;
	return e.length >= (t.strength === 3 ? 8 : t.strength === 2 ? 16 : Infinity);
}
function isCode({ window: { text: e }, end: t, value: n }, r) {
	if (r.quote !== "") return !1;
	return /^[([]|^->|^::/.test(e.slice(t, t + 2)) || /[()[\]{}<>]|->|::|\|\||\.\w+\(|^[&*]/.test(n) || /^[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(n) && !n.split(".").some(isMixed);
}
function judgeShape(e, t) {
	let { value: n, window: r, start: i, end: a } = e;
	let o = isDocumented(n);
	if (!o && !isOwnValue(e, t)) return;
	let s = labelOf(r, i, a, t.labels);
	let c = {
		...factsOf(e),
		...o ? { documented: !0 } : {}
	};
	let l = {
		facts: c,
		...s ? { label: s.text } : {}
	};
	if (s) return {
		...l,
		severity: severityBy(t.severity, c),
		confidence: t.confidence,
		signals: [`label:${s.relation}`]
	};
	if (o) return {
		...l,
		severity: "info",
		confidence: "high",
		signals: []
	};
	if (t.bare && isCertainAlone(e, t.bare)) return {
		...l,
		severity: severityBy(t.bare.severity, c),
		confidence: t.bare.certain ? t.confidence : "medium",
		signals: ["no-label", "random"]
	};
	return t.partner === void 0 ? void 0 : {
		...l,
		severity: "info",
		confidence: "low",
		signals: ["no-label"],
		tentative: !0
	};
}
function hasForm(e, t) {
	return e.entropy === void 0 || shannon(t) > e.entropy || isDocumented(t);
}
function isOwnValue(e, t) {
	let { value: n } = e;
	return shannon(n) > (t.entropy ?? 0) && (t.bare?.certain === !0 || t.alphabet === "hex" || surprise(n) >= 5) && !isRun(n) && !isReadable(n) && !(t.alphabet === "base64" && isLogicalId(n)) && isFree(e);
}
function isCertainAlone(e, t) {
	let { value: n, window: r, end: i } = e;
	if (shannon(n) <= t.entropy) return !1;
	return t.certain === !0 || mixesClasses(n) && !holdsText(n) && !isPathName(n) && !isPublicBytes(n) && !inEncodedBlock(e) && r.text.charAt(i) !== "@";
}
function isFree({ value: e, window: { text: t }, start: n, end: r }) {
	let i = t.slice(Math.max(0, n - 2), n);
	if (i.endsWith("\\") && /^u[\da-f]{4}/i.test(e) || /^\\+u00(?:2[bf]|3d)/i.test(t.slice(r, r + 8))) return !1;
	return (/^(?:(?:0|\\)x|\n?-)$/.test(i) || !/[\w.$~%-]$|==$/.test(i)) && !/^(?:[\w$~-]|=|\.\w)/.test(t.slice(r, r + 2));
}
function mixesClasses(e) {
	let t = e.length / 10;
	return e.replace(/[^a-z]+/g, "").length >= t && e.replace(/[^A-Z]+/g, "").length >= t && /[\d+/]/.test(e);
}
function inEncodedBlock({ window: { text: e }, start: t, end: n }) {
	return /[A-Za-z\d+/]{50,76}["',\\n]{0,4}\s{0,3}\r?\n[\s"'+*#/>]{0,20}$/.test(e.slice(Math.max(0, t - 160), t)) || /^["',\\n]{0,4}\r?\n[\s"'+*#/>]{0,20}[A-Za-z\d+/]{50}/.test(e.slice(n, n + 120));
}
// src/core/judge.ts
function judge(e, t) {
	if (!passes(e)) return;
	let { spec: n } = e.rule;
	if (n.kind === "shape") return judgeShape(e, n);
	if (n.entropy !== void 0 && shannon(e.value) < n.entropy) return;
	if (n.kind === "labelled" && t) return judgeGeneric(e, n, t);
	return judgePattern(e);
}
function judgePattern(e) {
	let { rule: { spec: t }, value: n, window: r, start: i, end: a } = e;
	if (isRun(n.slice(-16))) return;
	let o = isDocumented(n) ? { documented: !0 } : {};
	let s = {
		...factsOf(e),
		...o
	};
	let c = t.identifier ? labelOf(r, i, a, ["identifier"])?.text : void 0;
	let l = {
		severity: severityBy(t.severity, s),
		confidence: t.confidence,
		signals: [],
		facts: s,
		...c ? { label: c } : {}
	};
	if (t.kind !== "pattern" || t.cover === void 0) return l;
	let { from: u, to: d } = urlAround(r.text, i, a);
	return {
		...l,
		cover: {
			start: r.offset + u,
			end: r.offset + d
		}
	};
}
// src/core/values/match-at.ts
function match(e, t, n) {
	e.lastIndex = n;
	return e.test(t) ? e.lastIndex : void 0;
}
function codeAt(e, t) {
	return t >= 0 && t < e.length ? e.charCodeAt(t) : 0;
}
function past(e, t, n, r) {
	let i = Math.min(r, t.length);
	let a = n;
	for (; a < i && e[t.charCodeAt(a)] === 1;) a += 1;
	return a;
}
function backPast(e, t, n, r) {
	let i = Math.max(r, 0);
	let a = n;
	for (; a > i && e[t.charCodeAt(a - 1)] === 1;) --a;
	return a;
}
// src/core/values/behind.ts
const qe = e.Lt("\\\"'`])*}");
const O = e.Lt(" 	");
const k = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
const Je = e.Lt(`${k}0123456789.<>[]&*?`);
const Ye = e.Lt(`${k}&*?`);
const A = e.Lt("?+|:.");
const [Xe, Ze, Qe, $e, et, j, tt, nt, M, rt, it, at, ot] = [
	9,
	32,
	33,
	42,
	44,
	45,
	58,
	60,
	61,
	62,
	63,
	91,
	93
];
function behind(e, { end: t }, n) {
	let r = past(O, e, past(qe, e, t, t + 4), t + 80);
	n.at(t, r + 1);
	return r;
}
function mayAssign(e, { end: t }, n, r) {
	let i = codeAt(e, n);
	r.at(t, n + 2);
	if (i === M || i === tt || i === it) return !0;
	let a = codeAt(e, n + 1);
	if (i === et) return isDropped(a === Ze || a === Xe ? codeAt(e, n + 2) : a, n, r);
	if (i === at) return a >= 48 && a <= 57 || a === ot;
	if (i === nt) return a === j;
	if (i === j) return a === rt;
	if (i === Qe) return a === M;
	if (A[i] === 1) return endsInSign(e, n, r);
	return Ye[i] === 1 && mayBeType(e, n, r) || hasStar(e, t, n);
}
function isDropped(e, t, n) {
	n.at(t, t + 3);
	return e === 95 || e === 101 || e === 111;
}
function endsInSign(e, t, n) {
	let r = past(A, e, t, t + 3);
	n.at(t, r + 1);
	return codeAt(e, r) === M;
}
function mayBeType(e, t, n) {
	let r = past(Je, e, t, t + 31);
	let i = past(O, e, r, r + 80);
	n.at(t, i + 1);
	return i > r && (codeAt(e, i) === M || r === t + 2 && e.startsWith("As", t));
}
function hasStar(e, t, n) {
	for (let r = t; r < n; r += 1) if (e.charCodeAt(r) === $e) return !0;
	return !1;
}
const N = new Uint8Array(256).fill(1, 48, 58).fill(1, 65, 91).fill(1, 95, 96).fill(1, 97, 123).fill(2, 36, 37).fill(2, 45, 47);
function nameAt(e, t, n) {
	let r = t;
	let i = n;
	for (; r > 0 && t - r < 120 && (N[e.charCodeAt(r - 1)] ?? 0) > 0;) --r;
	for (; i < e.length && i - n < 120 && (N[e.charCodeAt(i)] ?? 0) > 0;) i += 1;
	let a = i + 1;
	for (; i > n && N[e.charCodeAt(i - 1)] !== 1;) --i;
	let o = r > 0 ? e.charCodeAt(r - 1) : 0;
	return {
		start: r,
		end: i,
		text: e.slice(r, i),
		quote: o === 34 || o === 39 || o === 96 ? e.charAt(r - 1) : "",
		from: r - 1,
		to: a
	};
}
function phraseOf(e, { start: t, text: n }) {
	if (codeAt(e, t - 1) !== 32) return n;
	return (/(?:[A-Za-z]{2,12} ){1,3}$/.exec(e.slice(Math.max(0, t - 40), t))?.[0] ?? "") + n;
}
function lastBefore(e, t, n, r) {
	let i = t.charCodeAt(0);
	let a = Math.max(0, n - r);
	for (let t = Math.min(n, e.length - 1); t >= a; t--) if (e.charCodeAt(t) === i) return t;
	return -1;
}
// src/core/values/command.ts
const st = /(?:^|[\s;&|(])(?:ENV|ARG|[#%][ \t]?(?:define|global)|setq|setf|defvar|defconst|defparameter|def|setx?|set -U?g?x|-U?g?x|configure set|setenv|login|machine [\w.-]{1,80}|git config(?: --\w{1,10})?|identified)[ \t]{1,8}$|(?:^|\n)[ \t]{0,40}$|[ \t]login[ \t]{1,8}[^\s]{1,80}[ \t]{1,8}$/i;
function standsInCommand(e, { start: t, end: n }, r) {
	if (!mayStandInCommand(e, t, r)) return !1;
	let i = lastBefore(e, "\n", t - 1, 119);
	let a = i < 0 ? t - 120 : i + 1;
	r.at(a - 1, n);
	return st.test(e.slice(Math.max(0, a), t));
}
const ct = /(?:env|arg|define|global|setq|setf|def|defvar|defconst|defparameter|setx?|-[a-z]{1,3}|login|config|identified)$/i;
const lt = /(?:machine|login|config)$/i;
const P = e.Lt(" 	");
function mayStandInCommand(e, t, n) {
	let r = backPast(P, e, t, 0);
	n.at(r - 1, t);
	if (r === 0 || e.charCodeAt(r - 1) === ut) return !0;
	let i = wordBefore(e, r);
	n.at(i - 1, t);
	if (ct.test(e.slice(i, r))) return !0;
	let a = backPast(P, e, i, 0);
	let o = wordBefore(e, a);
	n.at(o - 1, t);
	return lt.test(e.slice(o, a));
}
const ut = 10;
function wordBefore(e, t) {
	let n = Math.max(0, t - 81);
	let r = t;
	for (; r > n && !isBlank(e.charCodeAt(r - 1));) --r;
	return r;
}
function isBlank(e) {
	return e === 32 || e === 9 || e === 10;
}
const F = /(?:\[\d{0,4}\]|(?:new\s)?(?:char|byte|String|string)?\[\]\s?\{|(?:new\s)?(?![\w.:$]{0,40}(?:[gG]et|env|Env|[fF]ind|[qQ]uery|[sS]elect|[iI]nput|[pP]rompt|[lL]ookup|[fF]etch|[rR]equire|[rR]ead|[lL]oad|[fF]ormat|[pP]rint|[lL]og|[hH]ash|md5|sha\d|[dD]igest|[eE]ncrypt|[tT]ranslate|[iI]ndex|[hH]as|[iI]s)\w{0,30}\s?\()[\w.:$[\]]{0,60}\s?[({]\s?){0,2}\s{0,40}(?:[bBrRuUfFlLN@$]{0,2})(?=\\?["'`])/y;
function readValue(e, t, n, r) {
	let i = skipSpaces(e, t);
	return readQuoted(e, i, r) ?? readBare(e, i, n);
}
function readQuoted(e, t, n) {
	n.at(t, t + 210);
	F.lastIndex = t;
	let r = F.exec(e);
	if (!r) return;
	let i = t + r[0].length;
	let a = e[i] === "\\";
	a && (i += 1);
	let o = e.charAt(i);
	let s = a ? o : fence(e, i, o, n);
	let c = i + s.length;
	let l = closing(e, c, s, a);
	l === void 0 ? n.everywhere() : n.at(t, l + s.length);
	return l === void 0 ? void 0 : {
		...withoutSpaces(e, c, l),
		quote: o
	};
}
function withoutSpaces(e, t, n) {
	let r = skipSpaces(e, t);
	let i = n;
	for (; i > r && " 	".includes(e.charAt(i - 1));) --i;
	return i - r < dt ? {
		start: t,
		end: n
	} : {
		start: r,
		end: i
	};
}
const dt = 12;
const I = "'\\''";
const L = /(["'])\1[^\s"'`]{4,500}\1\1/y;
function fence(e, t, n, r) {
	if (n === "`") return e.startsWith("``", t) && !e.startsWith("```", t) ? "``" : n;
	if (e.charAt(t + 1) !== n) return e.startsWith(I, t) ? I : n;
	if (e.charAt(t + 2) === n) return n.repeat(3);
	r.at(t, t + 504);
	L.lastIndex = t;
	return L.test(e) ? n.repeat(2) : n;
}
function closing(e, t, n, r) {
	let i = Math.min(e.length, t + 4096);
	for (let a = t; a < i; a++) {
		let t = e.charAt(a);
		if (t === "\\") {
			if (r && e.startsWith(n, a + 1)) return a;
			a += 1;
		} else if (e.startsWith(n, a)) return r ? void 0 : a;
		else if ((t === "\n" || t === "\r") && n.length !== 3 && n !== "`") return;
	}
}
function readBare(e, t, n) {
	n.lastIndex = t;
	let r = n.exec(e);
	return r && r[0] !== "" ? {
		start: t,
		end: t + r[0].length,
		quote: ""
	} : void 0;
}
function nextLine(e, t, n) {
	let r = Math.min(e.length, t + n);
	let i = t;
	for (; i < r && e.charCodeAt(i) !== 10;) i += 1;
	return i + 1;
}
function skipSpaces(e, t) {
	for (; codeAt(e, t) === 32 || codeAt(e, t) === 9;) t += 1;
	return t;
}
// src/core/values/inner.ts
const ft = /\{(?:\s{0,80}"(?!(?:[vV]alue|[dD]efault(?:Value)?)")\w{1,30}"[ \t]?:[ \t]?(?:"[^"\n]{0,120}"|true|false|\d{1,6}),){0,4}\s{0,80}"(?:[vV]alue|[dD]efault(?:Value)?)"[ \t]?:[ \t]{0,8}(?=")/y;
const pt = /(?:\[\[(?=[^\s[\]"',]{4,200}\]\])|(?:qq?|%[qQ]?)(?:\{(?=[^\s{}"',]{4,200}\})|\((?=[^\s()"',]{4,200}\))))/y;
const mt = new Map([
	["[", "]]"],
	["{", "}"],
	["(", ")"]
]);
function innerValue(e, t, n) {
	let r = match(ft, e, t);
	let i = r ?? match(pt, e, t);
	if (i === void 0) return;
	n.everywhere();
	if (r !== void 0) return readQuoted(e, r, n);
	return {
		start: i,
		end: e.indexOf(mt.get(e.charAt(i - 1)) ?? "", i),
		quote: "\""
	};
}
// src/core/values/look.ts
const R = 2 ** 30;
var Look = class {
	from = 0;
	to = 0;
	restart(e, t) {
		this.from = e;
		this.to = t;
	}
	at(e, t) {
		e < this.from && (this.from = e);
		t > this.to && (this.to = t);
	}
	everywhere() {
		this.from = -R;
		this.to = R;
	}
};
// src/core/values/assignment.ts
const z = /[^\s"'`]{1,4096}/y;
const ht = /[^\s"'`,;&|<>()[\]{}]{1,4096}/y;
const gt = /[\\"'`\])*]{0,4}[ \t]{0,40}(?:,[ \t]?(?:_|err|ok)[ \t]{0,4}(?=:?=))?(?:\[\d{0,6}\][ \t]{0,4})?(?:(?::[ \t]?|[ \t]{0,40})(?:As[ \t])?(?:[A-Za-z_&*?][\w.<>[\]&*?]{1,30})[ \t]{1,8}(?==[^=>]))?(:=|=>|<-|->|[!=]==?|[?+|:.]{0,3}=|:(?!:|\/\/))/y;
const _t = /[\\"'`\])}]{0,4}[ \t]{0,8}(?:\|\||\?\?|\bor\b)[ \t]{0,8}(?=["'`])/y;
const vt = /\\?["'`][ \t]{0,4},\s{0,40}(?=\\?["'`])/y;
const B = /[ \t]{0,4},\s{0,40}(?=["'])/y;
const yt = /[ \t]{1,8}(?=")/y;
const bt = /\\?";s:\d{1,4}:(?=\\?")/y;
const xt = /[ \t]?\([ \t]{0,4}(?=\\?["'`])/y;
const St = /[ \t]{1,4}(?:-{1,2}|is|was)[ \t]{1,4}(?=["'`])/y;
const Ct = /(?:(?:\[\d{0,4}\]|new )?(?:byte|uint8|u8|char|string|String|bytes|bytearray)(?:\[\])?[ \t]?\(?|[A-Z][\w.]{0,40}(?=\{0x)|vec!|&|Uint8Array\.(?:from|of)\(|new Uint8Array\()?[ \t]?(?=[[{][^\]])/y;
const wt = /["']?[ \t]{1,40}/y;
function assigned(e, t, n) {
	let r = behind(e, t, n);
	return (mayAssign(e, t, r, n) ? byOperator(e, t, n) : void 0) ?? byCall(e, t, codeAt(e, r), n) ?? bySpace(e, t, n);
}
function byOperator(e, t, n) {
	let r = match(gt, e, t.end);
	n.at(t.start, nextLine(e, t.end, Et));
	if (r === void 0) return;
	n.at(t.start - V, t.end + 300);
	if (isResourceType(e, t)) return [];
	let i = afterOperator(e, r);
	let a = skipSpaces(e, i);
	(a >= e.length || "\r\n{".includes(e.charAt(a))) && n.at(r, r + Tt);
	let o = namesBefore(e, t, n);
	if (o > 0) return tupleValue(e, a, o, t, n);
	let s = innerValue(e, a, n);
	if (s) return [labelled(e, t, s, "assignment")];
	let c = match(Ct, e, a);
	(c !== void 0 || i !== r || e[a] === "|" || e[a] === ">") && n.everywhere();
	if (c !== void 0) return listValues(e, c, t);
	let l = readValue(e, i, bareForm(e, t), n);
	l && n.at(t.start - 2, l.end + 100);
	return l && (l.quote !== "" || isOption(e, r, t) || endsStatement(e, r, l)) ? [labelled(e, t, l, "assignment")] : [];
}
const Tt = 1200;
const [V, Et] = [80, 180];
function isResourceType(e, t) {
	return codeAt(e, t.start - 1) === Pt && /:\d{12}:$|:secretsmanager:[^:\s]{0,30}:[^:\s]{0,30}:$/.test(e.slice(Math.max(0, t.start - V), t.start));
}
function namesBefore(e, t, n) {
	n.at(t.start - 2, t.end);
	if (!/,[ \t]?$/.test(e.slice(Math.max(0, t.start - 2), t.start))) return 0;
	n.at(t.start - Dt, t.end);
	return /(?:^|[\r\n;({])[ \t]{0,40}(?:(?:var|let|const|local|my)[ \t(]{1,4})?((?:[$@]?[A-Za-z_][\w.]{0,40},[ \t]{0,2}){1,3})$/.exec(e.slice(Math.max(0, t.start - Dt), t.start))?.[1]?.split(",").slice(1).length ?? 0;
}
const Dt = 160;
function tupleValue(e, t, n, r, i) {
	let a = readQuoted(e, t, i);
	for (let t = 0; a && t < n; t++) {
		let t = match(/["'`],[ \t]{0,8}/y, e, a.end);
		a = t === void 0 ? void 0 : readQuoted(e, t, i);
	}
	a && i.at(r.start - 160, a.end + 100);
	return a ? [labelled(e, r, a, "assignment")] : [];
}
function endsStatement(e, t, n) {
	if (e.charAt(t - 1) === "=" && n.start === t) return !0;
	return !/^[ \t]{1,40}(?![ \t\r\n#;|&)}\]\\,<]|\/\/|\/\*|\*\/|--|[\w.-]{1,40}[ \t]?[:=]|$)/.test(e.slice(n.end, n.end + 90));
}
function isOption(e, t, n) {
	return t === n.end + 1 && e.charAt(n.end) === ":" && !/\s/.test(e.charAt(t)) && /\s\/$/.test(e.slice(Math.max(0, n.start - 2), n.start));
}
const Ot = /[ \t]{0,8}<<[-~]?["']?\w{1,30}["']?[ \t]{0,8}\r?\n[ \t]{0,40}/y;
const kt = /[ \t]{0,8}[|>][-+]?\d?[ \t]{0,8}\r?\n[ \t]{1,40}(?=\S{1,4096}[ \t]{0,8}(?:\r?\n|$))/y;
const At = /[ \t]{0,8}\r?\n[ \t]{1,40}(?=["'`]|(?<=:\s{1,60})(?=\S{0,400}\d)[\w!@#$%^&*+=.~/-]{8,400}[ \t]{0,8}(?:\r?\n|$))/y;
const jt = /(?<=:)\*\*[ \t]{1,4}/y;
function afterOperator(e, t) {
	return match(Ot, e, t) ?? match(kt, e, t) ?? match(At, e, t) ?? match(jt, e, t) ?? t;
}
const Mt = new Look();
function listValues(e, t, n) {
	let r = match(/[[{]\s{0,40}(?:(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},\s{0,40}){7,1024}(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},?\s{0,40}(?=[\]}])/y, e, t);
	if (r !== void 0) return [labelled(e, n, {
		start: t + 1,
		end: r,
		quote: "["
	}, "assignment")];
	let i = [];
	let a = t + 1;
	for (; a !== void 0 && i.length < 64;) {
		let t = readQuoted(e, skipBlanks(e, a), Mt);
		if (!t) break;
		i.push(labelled(e, n, t, "assignment"));
		a = match(/\\?["'`]\s{0,40},/y, e, t.end);
	}
	return a === void 0 && /^\\?["'`]\s{0,40}[\]}]/.test(e.slice(i.at(-1)?.end ?? t, (i.at(-1)?.end ?? t) + 50)) ? i : [];
}
function byCall(e, t, n, r) {
	let i = Nt[n] === 1;
	i && r.at(t.end, t.end + It);
	let a = (i ? match(_t, e, t.end) : void 0) ?? argumentOf(e, t, r) ?? (i ? callOf(e, t) ?? match(St, e, t.end) : void 0);
	if (a === void 0) return;
	r.at(t.start - V, t.end + 300);
	let o = readQuoted(e, a, r);
	return o ? [labelled(e, t, o, "argument")] : [];
}
const Nt = e.Lt("|?o(-iw");
const [Pt, Ft] = [58, 123];
const It = 32;
function argumentOf(e, t, n) {
	let r = codeAt(e, t.start - 1);
	if (t.quote === "" && r !== Pt && r !== Ft) return;
	n.at(t.start - 2, t.end + 50);
	if (t.quote !== "") return match(vt, e, t.end) ?? match(bt, e, t.end);
	let i = e.slice(Math.max(0, t.start - 2), t.start);
	if (/(?:^|[\s(,{]):$/.test(i)) return match(B, e, t.end) ?? match(yt, e, t.end);
	return /(?:^|[\s([{,])\{$/.test(i) ? match(B, e, t.end) : void 0;
}
function callOf(e, t) {
	return /(?:^|[^A-Za-z\d])(?:get|fetch|lookup)_?[A-Za-z]\w*$/i.test(t.text) ? void 0 : match(xt, e, t.end);
}
function bySpace(e, t, n) {
	let r = +(codeAt(e, t.end) === 34 || codeAt(e, t.end) === 39);
	n.at(t.start - 1, t.end + r + 1);
	let i = codeAt(e, t.end + r);
	if (i !== 32 && i !== 9) return [];
	let a = t.text.startsWith("-");
	if (!a && t.start > 0 && !" 	\n".includes(e.charAt(t.start - 1))) return [];
	if (!a && !standsInCommand(e, t, n)) return [];
	n.at(t.start - 40, t.end + 300);
	let o = readValue(e, match(wt, e, t.end) ?? t.end, z, n);
	o && n.at(t.start, o.end + 100);
	if (!o || !a && !endsLine(e, o)) return [];
	return [labelled(e, t, o, a ? "flag" : "argument")];
}
function endsLine(e, t) {
	return /^["']?[ \t]{0,40}(?:[#;&)\\\r\n]|$|password|account|\/\/|\/\*)/.test(e.slice(t.end, t.end + 60));
}
function bareForm(e, t) {
	let n = e.slice(Math.max(0, t.start - 80), t.start);
	return /(?:^|[\r\n])[ \t]{0,60}(?:(?:export|set|ENV|ARG|declare|local|-x|env|setx?|[-#/*]{1,3}|\$[Ee]nv:)[ \t]{0,4}){0,3}["']?$/.test(n) ? z : ht;
}
function labelled(e, t, n, r) {
	let i = n.quote === "" ? e.slice(n.start, n.end).replace(/[,;]+$|\\[nr].*$/, "") : e.slice(n.start, n.end);
	return {
		start: n.start,
		end: n.start + i.length,
		value: i,
		label: {
			text: phraseOf(e, t),
			relation: r,
			quote: n.quote
		}
	};
}
function skipBlanks(e, t) {
	return match(/\s{0,80}/y, e, t) ?? t;
}
// src/core/values/cell.ts
const Lt = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
function clean(e) {
	if (!e) return;
	let t = /^\s*(?:N?["'`]|\*\*)?/.exec(e.text)?.[0].length ?? 0;
	let n = e.text.slice(t).replace(/(?:["'`]|\*\*)?\s*$/, "");
	return {
		start: e.start + t,
		text: n
	};
}
function value(e, t) {
	return {
		start: e.start,
		end: e.start + e.text.length,
		value: e.text,
		label: {
			text: t,
			relation: "column",
			quote: ""
		}
	};
}
// src/core/values/header.ts
const [H, U, W] = [
	1,
	2,
	3
];
const G = kinds();
const Rt = 1e3;
function headerAround(e, { start: t, end: n }, r) {
	if (!endsCell(e, n, r)) return;
	let i = t;
	let a = t;
	let o = !1;
	for (; a < e.length && a - t < 1001; a += 1) {
		let n = G[e.charCodeAt(a)] ?? 0;
		if (n === W) break;
		if (n === 0) return no(r, t, a);
		n === U && (o = !0);
	}
	for (; i > 0 && t - i < Rt; --i) {
		let t = G[e.charCodeAt(i - 1)] ?? 0;
		if (t === W) break;
		if (t === 0) return no(r, i - 1, a);
		t === U && (o = !0);
	}
	r.at(i - 1, a + 1);
	return o && a - i <= Rt ? {
		from: i,
		to: a
	} : void 0;
}
function endsCell(e, t, n) {
	let r = t;
	for (; r < e.length && r - t < 22 && isOfCell(e.charCodeAt(r));) r += 1;
	n.at(t, r + 1);
	return r === e.length || (G[e.charCodeAt(r)] ?? 0) >= U;
}
function isOfCell(e) {
	return G[e] === H && e !== 58;
}
function no(e, t, n) {
	e.at(t, n + 1);
}
function kinds() {
	let e = new Uint8Array(256).fill(H, 48, 58).fill(H, 65, 91).fill(H, 97, 123);
	for (let t of "_ \"'`*.:()/-") e[t.charCodeAt(0)] = H;
	for (let t of ",	;|") e[t.charCodeAt(0)] = U;
	e[10] = e[13] = W;
	return e;
}
// src/core/values/html-table.ts
function htmlTable(e, t, n) {
	let r = backPast(zt, e, t.start, t.start - Bt) - 1;
	n.at(r - 1, t.end);
	if (codeAt(e, r) !== Ht || isArrow(e, r)) return;
	let i = lastBefore(e, "<", t.start, Vt);
	n.at(i < 0 ? t.start - Vt : i, t.end);
	if (i < 0 || !/^<th[^<>]*>[^<>]*$/i.test(e.slice(i, t.start))) return;
	n.everywhere();
	let a = e.slice(Math.max(0, t.start - 1e3), t.start);
	let o = (a.slice(a.toLowerCase().lastIndexOf("<tr") + 1).match(/<th/gi) ?? []).length - 1;
	let s = [];
	for (let n of e.slice(t.end).matchAll(/<tr[^<>]*>((?:(?!<\/tr)[^]){0,2000})/gi)) {
		let r = [...(n[1] ?? "").matchAll(/<td[^<>]*>(?:\s*<(?:code|b|i|tt|span|pre)[^<>]*>)?([^<>]*)/gi)][o];
		if (!r?.[1] || s.length >= 50) break;
		let i = clean({
			start: t.end + n.index + n[0].indexOf(n[1] ?? "") + r.index + r[0].length - r[1].length,
			text: r[1]
		});
		i?.text && s.push(value(i, phraseOf(e, t)));
	}
	return s.length > 0 ? s : void 0;
}
const zt = e.Lt(`${Lt} \t\r\n"'.:*/()&;#-`);
const Bt = 80;
const Vt = 200;
function isArrow(e, t) {
	let n = e.charCodeAt(t - 1);
	return n === 45 || n === 61;
}
const Ht = 62;
// src/core/values/inserted.ts
function inserted(e, t, n) {
	if (!endsAsColumn(e, t.end, n)) return;
	let r = listBefore(e, t.start);
	n.at(r - 1, t.end);
	if (codeAt(e, r) !== Ut || !mayBeInto(e, r, n)) return;
	n.at(r - 121, t.end);
	if (!/insert\s+into\s+[\w."`[\]]{1,80}\s*$/i.test(e.slice(Math.max(0, r - 120), r))) return;
	n.everywhere();
	let i = e.indexOf(")", t.end);
	let a = e.slice(r, t.start).split(",").length - 1;
	let o = /^\)\s{0,40}values\s{0,40}/i.exec(e.slice(i, i + 100));
	if (i < 0 || !o) return;
	let s = [];
	let c = i + o[0].length;
	for (; e[c] === "(" && s.length < 50;) {
		let n = sqlRow(e, c + 1);
		let r = clean(n.cells[a]);
		r && s.push(value(r, t.text));
		c = n.end + (/^\)\s{0,40},\s{0,40}/.exec(e.slice(n.end, n.end + 90))?.[0].length ?? e.length);
	}
	return s.length > 0 ? s : void 0;
}
const K = e.Lt(" 	\n\r\f\v\xA0");
const [Ut, Wt, Gt] = [
	40,
	41,
	44
];
function endsAsColumn(e, t, n) {
	let r = past(K, e, past(Kt, e, t, t + 1), t + 21);
	n.at(t, r + 1);
	let i = codeAt(e, r);
	return i === Gt || i === Wt;
}
const Kt = e.Lt("\"'`]");
const qt = new Uint8Array(256).fill(1);
for (let e of [
	Ut,
	Wt,
	59,
	60,
	61,
	62,
	123,
	125
]) qt[e] = 0;
function listBefore(e, t) {
	return backPast(qt, e, t, t - 1e3) - 1;
}
function mayBeInto(e, t, n) {
	let r = t - 120;
	let i = backPast(Jt, e, backPast(K, e, t, r), r);
	let a = backPast(K, e, i, r);
	n.at(a - 5, t);
	return a < i && e.slice(Math.max(0, a - 4), a).toLowerCase() === "into";
}
const Jt = e.Lt(`${Lt}."\`[]`);
function sqlRow(e, t) {
	let n = [];
	let [r, i, a] = [
		t,
		"",
		t
	];
	for (; a < e.length; a++) {
		let t = e.charAt(a);
		if (i) t === "\\" ? a += 1 : t === i && (i = "");
		else if (t === "'" || t === "\"") i = t;
		else if (t === "," || t === ")") {
			n.push({
				start: r,
				text: e.slice(r, a)
			});
			r = a + 1;
			if (t === ")") break;
		}
	}
	return {
		cells: n,
		end: a
	};
}
// src/core/values/column.ts
function columnValues(e, t, n) {
	return delimited(e, t, n) ?? inserted(e, t, n) ?? htmlTable(e, t, n) ?? [];
}
function delimited(e, t, n) {
	let r = headerAround(e, t, n);
	if (r === void 0) return;
	let { from: i, to: a } = r;
	let o = e.slice(i, a);
	let s = /^\s*\|/.test(o) ? "|" : /[,\t;|]/.exec(o)?.[0] ?? "";
	if (!s || isIndentation(o, s)) return;
	let c = cells(o, i, s);
	let l = c.findIndex((e) => e.start <= t.start && t.end <= e.start + e.text.length);
	let u = clean(c[l]);
	if (!isTable(c, s) || !u || !/^[A-Za-z][\w .-]{0,40}$/.test(u.text) || !c.every((e) => /^[^\w]*[A-Za-z][\w .()/-]{0,40}\W*$|^\s*$/.test(e.text))) return;
	n.at(i - Yt - 1, a);
	if (isRowBelow(o, e.slice(Math.max(0, i - Yt), i))) return;
	return rowValues(e, a, {
		delimiter: s,
		width: c.length,
		column: l,
		label: u.text
	}, n);
}
const Yt = 300;
const Xt = /\w[^\r\n]*\|[ \t]*(?:\r?\n|\r)(?:[ \t]*\|[ \t|:-]*(?:\r?\n|\r))?$/;
function isRowBelow(e, t) {
	return /^\s*\|.*\|\s*$/.test(e) && Xt.test(t);
}
function isIndentation(e, t) {
	return t === "	" && e.indexOf(t, e.search(/[^\t]/)) < 0;
}
function isTable(e, t) {
	return e.filter(({ text: e }) => /\w/.test(e)).length > 1 || t === "|" && e.length > 2;
}
function rowValues(e, t, { delimiter: n, width: r, column: i, label: a }, o) {
	let s = [];
	let c = t;
	for (let l = 0; l < 50; l++) {
		c = /^\r?\n|^\r/.test(e.slice(c, c + 2)) ? c + (e.startsWith("\r\n", c) ? 2 : 1) : e.length;
		o.at(t, c + 2);
		if (c >= e.length) break;
		let [, l] = lineAround(e, c);
		o.at(t, l + 2);
		let u = cells(e.slice(c, l), c, n);
		if (u.length !== r) break;
		let d = clean(u[i]);
		d && d.text !== "" && !/^:?-{2,}:?$/.test(d.text) && s.push(value(d, a));
		c = l;
	}
	return s.length > 0 ? s : void 0;
}
function cells(e, t, n) {
	let r = [];
	let i = 0;
	let a = !1;
	for (let o = 0; o <= e.length; o++) {
		e[o] === "\"" && (a = !a);
		if (o < e.length && (e[o] !== n || a)) continue;
		r.push({
			start: t + i,
			text: e.slice(i, o)
		});
		i = o + 1;
	}
	return r;
}
function lineAround(e, t) {
	let [n, r] = [t, t];
	for (; n > 0 && !isBreak(e.charCodeAt(n - 1)) && t - n < 1e3;) --n;
	for (; r < e.length && !isBreak(e.charCodeAt(r)) && r - t < 5e3;) r += 1;
	return [n, r];
}
function isBreak(e) {
	return e === 10 || e === 13;
}
// src/core/values/declaration.ts
const Zt = /"[ \t]{0,8}\{[^{}]{0,400}?\n[ \t]{1,40}default[ \t]{0,20}=[ \t]{0,8}"([^"\r\n]{1,400})"/y;
const Qt = /:[ \t]{0,8}\r?\n(?:[ \t]{2,40}(?!Default)[A-Z][A-Za-z]{1,30}:[^\r\n]{0,120}\r?\n){0,6}[ \t]{2,40}Default:[ \t]{1,8}["']?([^\s"'#]{1,400})/y;
const $t = /\\?"(?:\r?\n|(?:\\r)?\\n)(?:[Cc]ontent-[^\r\n\\]{1,80}(?:\r?\n|(?:\\r)?\\n))?(?:\r?\n|(?:\\r)?\\n)([^\s\\"]{1,400})(?=\s|\\)/y;
function declaredValue(e, t, n) {
	let r = formOf(e, t, n);
	if (r === void 0) return;
	n.at(t.start, t.end + 1400);
	r.lastIndex = t.end;
	let i = r.exec(e)?.[1];
	if (i === void 0) return;
	let a = r.lastIndex - +(e.charAt(r.lastIndex - 1) === "\"" && r === Zt) - i.length;
	return {
		start: a,
		end: a + i.length,
		value: i,
		label: {
			text: t.text,
			relation: "sibling",
			quote: r === Qt ? "" : "\""
		}
	};
}
function formOf(e, { start: t, end: n, quote: r }, i) {
	i.at(t - (r === "" ? 0 : 24), n + 2);
	if (r === "") return codeAt(e, n) === 58 && /\s/.test(e.slice(n + 1, n + 2)) ? Qt : void 0;
	if (/\bvariable[ \t]{1,8}"$/.test(e.slice(Math.max(0, t - 24), t))) return Zt;
	return /form-data; name=\\?"$/.test(e.slice(Math.max(0, t - 24), t)) ? $t : void 0;
}
// src/core/values/element.ts
const en = /(?=[\w:.\s"'\\/>-])[^<>]{0,120}(?<![=-])>\s{0,40}(?:<Value>\s{0,40})?(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const tn = /["'][^<>]{0,80}?\s(?:value|content|val|data)\s?=\s?["']([^"'<>]{1,4096})/iy;
const nn = /["'] ?\/?>\s{0,80}<(?:value|val)\s?=\s?["']([^"'<>]{1,4096})/iy;
const rn = /\s{0,4}<\/[\w:-]{1,40}>\s{0,80}<[\w:-]{1,40}[^<>]{0,40}>\s{0,40}(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const [an, q] = [300, 24];
function elementValue(e, t, n) {
	let r = codeAt(e, t.start - 1);
	if (r !== J && r !== sn && r !== Y && !(t.quote && standsBehindEquals(e, t.start, n) && goesOn(e, t, n) && inTag(e, t.start, n))) return;
	n.at(t.start - 4, t.end + 300);
	return pick(e, t, r, n);
}
function pick(e, t, n, r) {
	if (/\(\?P?<$/.test(e.slice(Math.max(0, t.start - 4), t.start))) return;
	if (n === J || n === sn) return content(e, t, en, r);
	if (n === Y) return content(e, t, rn, r);
	return content(e, t, tn, r) ?? content(e, t, nn, r) ?? content(e, t, en, r);
}
function standsBehindEquals(e, t, n) {
	let r = backPast(on, e, t - 1, t - 6);
	n.at(r - 1, t);
	return codeAt(e, r - 1) === cn;
}
const on = e.Lt("\\ 	\n");
const [sn, J, cn, Y] = [
	58,
	60,
	61,
	62
];
function goesOn(e, { start: t, end: n }, r) {
	let i = n;
	for (; i < e.length && i - n <= 120 && !isAngle(e.charCodeAt(i));) i += 1;
	r.at(t, i + 1);
	return i < e.length && e.charAt(i) === ">" && !"=-".includes(e.charAt(i - 1)) || match(tn, e, n) !== void 0;
}
function isAngle(e) {
	return e === J || e === Y;
}
function inTag(e, t, n) {
	let r = lastBefore(e, "<", t, an);
	n.at(r < 0 ? t - an : r, t);
	return r >= 0 && /[A-Za-z]/.test(e.charAt(r + 1)) && !e.slice(r, t + 1).includes(">");
}
function content(e, t, n, r) {
	n.lastIndex = t.end;
	let i = n.exec(e);
	if (!i?.[1] || i[1].startsWith("@")) return;
	r.at(t.start - 40, n.lastIndex + q);
	if (!/^(?!<)|^<(?:[/!?]|[A-Za-z][\w:-]*[\s/>])/.test(e.slice(n.lastIndex, n.lastIndex + q))) return;
	let a = i[1].trim();
	let o = n.lastIndex - i[1].length + i[1].indexOf(a);
	return {
		start: o,
		end: o + a.length,
		value: a,
		label: {
			text: phraseOf(e, t),
			relation: "element",
			quote: "<"
		}
	};
}
// src/core/values/sibling.ts
const ln = /(?:\b(?:name|key|parameter_?key|variable|option_?name|field|Name|id))\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}\\?["']?$/i;
const un = String.raw`\\?["']?\b(?:default_?value|parameter_?value|value|val|literal|secret_?value)\b\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}(?:(\\?["'])(.{1,4096}?)\2|([^\s"',{}]{1,4096}))`;
const X = new RegExp(String.raw`\\?["']?(?:\s{0,80}|[ \t]{0,8},\s{0,80}|(?:[^{}<>]{0,200}?[\s,]))` + un.replace(String.raw`\2`, String.raw`\1`), "iy");
const dn = new RegExp(un.replace(String.raw`\2`, String.raw`\1`) + String.raw`[\s,-]{1,80}\\?["']?\w{0,9}$`, "i");
function siblingValue(e, t, n) {
	if (!standsBehindSign(e, t.start, n)) return;
	n.at(t.start - 40, t.start);
	let r = e.slice(Math.max(0, t.start - 40), t.start);
	let i = ln.exec(r);
	if (!i) return;
	n.everywhere();
	return after(e, t) ?? before(e, t, t.start - i[0].length);
}
function standsBehindSign(e, t, n) {
	let r = t - 1;
	(codeAt(e, r) === 34 || codeAt(e, r) === 39) && --r;
	codeAt(e, r) === 92 && --r;
	for (; codeAt(e, r) === 32 || codeAt(e, r) === 9;) --r;
	n.at(r, t);
	let i = codeAt(e, r);
	return i === 58 || i === 61 || i === 62;
}
const fn = /(?:value|val|literal)\\?["']?[ \t]{0,8}[:=]/i;
function after(e, t) {
	if (!fn.test(e.slice(t.end, t.end + 241))) return;
	X.lastIndex = t.end;
	let n = X.exec(e);
	if (!n) return;
	let r = n[2] ?? n[3] ?? "";
	return sibling(t, X.lastIndex - (n[1]?.length ?? 0) - r.length, r, n[1]);
}
function before(e, t, n) {
	let r = Math.max(0, n - 512);
	if (!fn.test(e.slice(r, n))) return;
	let i = dn.exec(e.slice(r, n));
	if (!i) return;
	let a = i[2] ?? i[3] ?? "";
	return sibling(t, r + i.index + i[0].indexOf(a, i[0].search(/[:=]/)), a, i[1]);
}
function sibling(e, t, n, r) {
	return {
		start: t,
		end: t + n.length,
		value: n,
		label: {
			text: e.text,
			relation: "sibling",
			quote: r?.at(-1) ?? ""
		}
	};
}
// src/core/values.ts
const Z = {
	before: 1024,
	after: 1024
};
function valuesNear({ text: e }, t, n) {
	return valuesOf(e, nameAt(e, t, n), pn);
}
function valuesOf(e, t, n) {
	let r = siblingValue(e, t, n);
	if (r) return [r];
	let i = assigned(e, t, n);
	if (i.length > 0) return i;
	let a = declaredValue(e, t, n);
	if (a) return [a];
	let o = elementValue(e, t, n);
	return o ? [o] : columnValues(e, t, n);
}
const pn = new Look();
// src/core/compile.ts
function compile(t, n) {
	if (t.kind === "pattern") return new PatternRule(t, n ?? measurePattern(t));
	if (t.kind === "labelled") return new LabelledRule(t, n?.reach ?? labelledReach(t));
	return {
		kind: "shape",
		id: e.Zn(t.id),
		spec: t,
		reach: {
			before: Z.before,
			after: t.length[1] + 512
		}
	};
}
var PatternRule = class {
	kind = "pattern";
	id;
	spec;
	reach;
	offsets;
	behind;
	#e;
	#t;
	constructor(t, { reach: n, offsets: r, behind: i = [] }) {
		this.id = e.Zn(t.id);
		this.spec = t;
		this.reach = n;
		this.offsets = r;
		this.behind = i;
	}
	get regex() {
		return this.#e ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? "isy" : "sy");
	}
	get indexed() {
		return this.#t ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? "disy" : "dsy");
	}
};
var LabelledRule = class {
	kind = "labelled";
	id;
	spec;
	reach;
	#e;
	constructor(t, n) {
		this.id = e.Zn(t.id);
		this.spec = t;
		this.reach = n;
	}
	get regex() {
		let { value: e } = this.spec;
		return e === void 0 ? void 0 : this.#e ??= RegExp(`^(?:${e})$`, "s");
	}
};
function measurePattern(e) {
	let { longest: t, looksBack: n, looksAhead: r } = regexFacts(e.pattern, e.ignoreCase);
	let { before: i, after: a } = e.context ?? (e.identifier ? Z : {
		before: 160,
		after: 160
	});
	let o = e.anchors.map((t) => anchorOffset(e.pattern, t, e.ignoreCase ?? !1));
	let s = e.anchors.map((t) => isCommon(t) ? anchorNeighbours(e.pattern, t, e.ignoreCase ?? !1) : void 0);
	let c = Math.max(...o.map((e) => e?.[1] ?? t));
	let l = Math.min(...o.map((e) => e?.[0] ?? 0));
	return {
		reach: {
			before: c + Math.max(n, i),
			after: t - l + Math.max(r, a)
		},
		offsets: o,
		...s.some(Boolean) ? { behind: s } : {}
	};
}
function isCommon(e) {
	return e.length <= 3 || /^[_-]?[a-z]+[ -]?$|^[a-z]{3}_$/.test(e);
}
function labelledReach({ value: e }) {
	return e === void 0 ? Z : {
		before: Z.before,
		after: Z.after + regexFacts(e).longest
	};
}
const mn = /[\0-\x08\x0e-\x1f\x7f]|[\xc0-\xff](?![\x80-\xbf])|(?<![\x80-\xff])[\x80-\xbf]/;
const hn = /[^\t-\r -~]/;
function isBinary(e) {
	return hn.test(e) && mn.test(e);
}
function countedAround(e, { start: t, end: n }, r) {
	let { text: i } = e;
	if (!isBinary(i)) return gn;
	let a = graphicAround(i, t);
	let o = [];
	for (let s of beginnings(a.start, t, r)) for (let t of lengthsBefore(i, s)) {
		let r = {
			start: s,
			end: s + t
		};
		if (r.end < n || !touches(i, r)) continue;
		(s < a.start ? isPrintable(i, s, r.end) : r.end <= a.end) && o.push({
			window: apart(e, r),
			string: r
		});
	}
	return o;
}
const gn = [];
function countedIn(e, t, [n, r]) {
	let { text: i } = e;
	if (!isBinary(i)) return;
	for (let a of [t.start, t.start + 1]) {
		let o = lengthsBefore(i, a).find((e) => e >= n && e <= r && a + e <= t.end);
		let s = {
			start: a,
			end: a + (o ?? 0)
		};
		if (o !== void 0) return {
			window: apart(e, s),
			string: s
		};
	}
}
function graphicAround(e, t) {
	let [n, r] = [t, t];
	for (; n > 0 && t - n < 256 && isGraphic(e.charCodeAt(n - 1));) --n;
	for (; isGraphic(e.charCodeAt(r));) r += 1;
	return {
		start: n,
		end: r
	};
}
function beginnings(e, t, n) {
	let r = [];
	for (let n = e; n <= Math.min(t, e + 3); n++) r.push(n);
	if (n && n.end - n.start <= 16) for (let e = n.end; e >= n.start; e--) r.push(e);
	return r;
}
function lengthsBefore(e, t) {
	if (t === 0) return [];
	let n = e.charCodeAt(t - 1);
	let r = e.charCodeAt(t - 2);
	let i = t > 1 ? [n, r * 256 + n] : [n];
	r >= 128 && i.push(n * 128 + (r & 127));
	(n >= 160 && n < 192 || n >= 96 && n < 120) && i.push(n & 31);
	n === 0 && r === 0 && i.push(...littleEndian(e, t));
	return i;
}
function littleEndian(e, t) {
	let n = e.charCodeAt(t - 3) * 256 + e.charCodeAt(t - 4);
	let r = e.charCodeAt(t - 5);
	return isGraphic(r) && !_n.includes(String.fromCharCode(r)) || isPrintable(e, t + n, t + n + 3 + 2) ? [] : [n];
}
const _n = "XTUBsatuA";
function touches(e, { start: t, end: n }) {
	return isWord(e.charCodeAt(t - 1)) || isWord(e.charCodeAt(n));
}
function isPrintable(e, t, n) {
	for (let r = t; r < n; r++) if (!isGraphic(e.charCodeAt(r))) return !1;
	return !0;
}
function apart(e, { start: t, end: n }) {
	let { text: r } = e;
	return {
		...e,
		text: `${r.slice(0, t - 1)}\0${r.slice(t, n)}\0${r.slice(n + 1)}`
	};
}
function isGraphic(e) {
	return e >= 32 && e < 127;
}
function isWord(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 || e >= 43 && e <= 57 || e === 95 || e === 61;
}
// src/core/doubles.ts
function withoutDoubles(e) {
	let t = [...e].sort(byWorth);
	let n = [];
	let r = new SpanIndex();
	for (let e of t) {
		let { part: t } = e.rule.spec;
		if (r.some(e.span, (n) => n.rule.spec.part === t && doubles(n, e))) continue;
		n.push(e);
		r.add(e, e.span);
	}
	return n.sort((e, t) => e.span.start - t.span.start || e.span.end - t.span.end);
}
function byWorth(e, t) {
	return Number(isBare(e)) - Number(isBare(t)) || e.decoded.length - t.decoded.length || e.span.start - t.span.start || t.span.end - e.span.end || (e.rule.id < t.rule.id ? -1 : 1);
}
function isBare({ rule: e, label: t }) {
	return e.spec.kind === "shape" && t === void 0;
}
function doubles(t, n) {
	if (t.secret.equals(n.secret)) return e.ln(t.span, n.span);
	return coincide(t, n) && e.sn(t.span, n.span) && t.decoded.length === n.decoded.length;
}
// src/core/gate.ts
const vn = 16384;
const yn = 4096;
function compileRules(e, t = new Map()) {
	let n = [];
	let r = new Set();
	let i = [];
	e.forEach((e, a) => {
		let o = typeof e.id == "string" && e.id ? e.id : `#${a + 1}`;
		let s = t.get(e);
		let c = s ? [] : problemsOf(e);
		r.has(o) && c.push({
			field: "id",
			message: "is used by another rule as well"
		});
		r.add(o);
		n.push(...c.map((e) => ({
			rule: o,
			...e
		})));
		c.length === 0 && i.push(compile(e, s));
	});
	return {
		rules: i,
		problems: n
	};
}
function problemsOf(t) {
	let n = [];
	let say = (e, t) => void n.push({
		field: e,
		message: t
	});
	try {
		e.Zn(t.id);
	} catch {
		say("id", "must be lower-case words joined by hyphens");
	}
	for (let e of t.checks ?? []) isCheck(e) || say("checks", `names no known check: ${e}`);
	for (let e of t.facts ?? []) isReader(e) || say("facts", `names no known reader: ${e}`);
	t.kind === "pattern" && sayPattern(t, say);
	t.kind === "shape" && sayShape(t, say);
	t.kind === "labelled" && sayLabelled(t, say);
	return n;
}
function sayPattern(e, t) {
	sayAnchors(e.anchors, t);
	let n = regexFacts(e.pattern, e.ignoreCase);
	for (let e of n.problems) t("pattern", e);
	e.group !== void 0 && !n.groups.includes(e.group) && t("group", `is not a named group of the pattern: ${e.group}`);
	n.problems.length === 0 && n.longest > vn && t("pattern", `may match ${n.longest} bytes; ${vn} are allowed`);
}
function sayShape(e, t) {
	let [n, r] = e.length;
	n >= 12 && r >= n && r <= yn || t("length", `must be two numbers from 12 to ${yn}, the smaller first`);
	for (let n of e.labels) isDictionary(n) || t("labels", `names no known dictionary: ${n}`);
}
function sayLabelled(e, t) {
	sayAnchors(e.anchors, t);
	e.anchors.some((e) => e !== e.toLowerCase()) && t("anchors", "must be lower case");
	if (e.value === void 0) return;
	for (let n of regexFacts(e.value).problems) t("value", n);
}
function sayAnchors(e, t) {
	e.length === 0 && t("anchors", "needs at least one literal");
	for (let n of e) /^[ -~]{2,64}$/.test(n) || t("anchors", `must be 2 to 64 printable ASCII characters: ${JSON.stringify(n)}`);
}
var LineCounter = class {
	#e;
	#t = 1;
	#n = 1;
	#r = 0;
	#i = !1;
	#a = 0;
	constructor(e = "utf-8") {
		this.#e = e;
	}
	get offset() {
		return this.#r;
	}
	pass(e, t, n) {
		this.#e === "utf-8" ? this.#c(e, this.#s(e, t + this.#o(e, t, n), n), n) : this.#l(e, t, n);
		this.#r += n - t;
	}
	here() {
		return {
			line: this.#t,
			column: this.#n
		};
	}
	#o(e, t, n) {
		return this.#r === 0 && n - t >= 3 && e[t] === 239 && e[t + 1] === 187 && e[t + 2] === 191 ? 3 : 0;
	}
	#s(e, t, n) {
		let r = beginOfLast(e, t, n);
		if (r === t) return t;
		let i = this.#t;
		let a = this.#i;
		for (let n = t; n < r; n++) {
			let t = e[n];
			(t === 13 || t === 10 && !a) && (i += 1);
			a = t === 13;
		}
		this.#t = i;
		this.#n = 1;
		this.#i = a;
		this.#a = 0;
		return r;
	}
	#c(e, t, n) {
		let r = this.#t;
		let i = this.#n;
		let a = this.#i;
		let o = this.#a;
		for (let s = t; s < n; s++) {
			let t = e[s];
			if (t === 10) {
				a || (r += 1);
				i = 1;
			} else if (t === 13) {
				r += 1;
				i = 1;
			} else if (t < 128) i += 1;
			else if (t < 192 && o > 0) {
				--o;
				continue;
			} else {
				o = continuations(e, s, t);
				i += o === 3 ? 2 : 1;
				a = !1;
				continue;
			}
			a = t === 13;
			o = 0;
		}
		this.#t = r;
		this.#n = i;
		this.#i = a;
		this.#a = o;
	}
	#l(e, t, n) {
		let r = this.#e.startsWith("utf-16") ? 2 : 4;
		let i = this.#e.endsWith("le");
		let a = new DataView(e.buffer, e.byteOffset, e.byteLength);
		for (let e = t; e + r <= n; e += r) {
			let n = r === 2 ? a.getUint16(e, i) : a.getUint32(e, i);
			if (n === 65279 && e === t && this.#r === 0) continue;
			this.#u(n);
		}
	}
	#u(e) {
		if (e === 10 || e === 13) {
			e !== 13 && this.#i || (this.#t += 1);
			this.#n = 1;
		} else this.#n += e > 65535 ? 2 : 1;
		this.#i = e === 13;
	}
};
function beginOfLast(e, t, n) {
	let r = n;
	for (; r > t && e[r - 1] !== 10 && e[r - 1] !== 13;) --r;
	return r;
}
function continuations(e, t, n) {
	let r = n >= 240 && n < 245 ? 3 : n >= 224 && n < 240 ? 2 : +(n >= 194 && n < 224);
	for (let n = 1; n <= r && t + n < e.length; n++) if ((e[t + n] & 192) != 128) return 0;
	return r;
}
function linesAt(e, t, n = "utf-8") {
	let r = new LineCounter(n);
	return t.map((t) => {
		r.pass(e, r.offset, Math.min(t, e.length));
		return r.here();
	});
}
// src/core/pattern-value.ts
function patternValues(e, t, n, r) {
	let [i, a] = r ?? [0, n.start];
	let o = {
		start: Math.max(0, n.start - a),
		end: n.start - i
	};
	let s = valueIn(e, t, n, o);
	let c = bestCut(e, countedAround(t, n, r && o), n, o);
	let l = s ? [{
		window: t,
		value: s
	}] : [];
	if (!c) return l;
	return s && !takesMore(s, c.value) ? [...l, c] : [c];
}
function valueIn(e, { text: t }, n, r) {
	let { regex: i } = e;
	for (let a = r.start; a <= r.end; a++) {
		i.lastIndex = a;
		let r = i.exec(t);
		if (r && a + r[0].length >= n.end) return valueOf(e, t, a, a + r[0].length);
	}
}
function valueOf(e, t, n, r) {
	let { group: i } = e.spec;
	let [a, o] = i === void 0 ? [n, r] : placeOf(i, e, t, n);
	return a < o ? {
		start: a,
		end: o
	} : void 0;
}
function placeOf(e, { indexed: t }, n, r) {
	t.lastIndex = r;
	return t.exec(n)?.indices?.groups?.[e] ?? bn;
}
const bn = [0, 0];
function bestCut(e, t, n, r) {
	return t.flatMap(({ window: t, string: i }) => {
		let a = valueIn(e, t, n, r);
		return a ? [{
			window: t,
			value: a,
			worth: (a.end === i.end ? 2 : 0) + +(a.start === i.start)
		}] : [];
	}).sort((e, t) => t.worth - e.worth).find(({ worth: e }) => e > 0);
}
function takesMore(e, t) {
	return t.end < e.end && e.end - t.end <= 4;
}
// src/core/secret.ts
const xn = Symbol.for("nodejs.util.inspect.custom");
var Secret = class {
	#e;
	identifier;
	constructor(e, t = {}) {
		this.#e = e;
		this.identifier = t.identifier ?? !1;
	}
	reveal() {
		return this.#e;
	}
	get length() {
		return this.#e.length;
	}
	equals(e) {
		return this.#e === e.#e;
	}
	trail() {
		return this.identifier ? void 0 : e.vn(this.#e);
	}
	masked() {
		let e = this.#e;
		if (this.identifier && e.length >= 16) return `${inert(e.slice(0, 4))}\u2026${inert(e.slice(-4))}`;
		let t = Math.min(2, Math.floor(e.length / 8));
		return `${inert(e.slice(0, t))}\u2026(${e.length})`;
	}
	toString() {
		return this.masked();
	}
	toJSON() {
		return this.masked();
	}
	[xn]() {
		return `Secret ${this.masked()}`;
	}
};
function inert(e) {
	return e.replace(/[^!-~]/gu, "?");
}
function onlyLabel(e, t, n) {
	return wordEndsAt(e, t.start, -1, n) && wordEndsAt(e, t.end, 1, n) ? t.text : void 0;
}
function wordEndsAt(e, t, n, r) {
	let i = n > 0 ? t : t - 1;
	for (let t = 0; t < 42 && codeAt(e, i) === 32; t++) i += n;
	r.at(i, i + 1);
	return !isCellCode(codeAt(e, i));
}
function isCellCode(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90 || e >= 48 && e <= 57 || e === 95 || e === 32 || e === 46 || e === 45;
}
const Sn = [];
const Cn = [];
var Matcher = class {
	#e;
	#t;
	#n;
	#r = new Look();
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	read(e) {
		let { starts: t, ends: n, what: r, count: i } = e;
		for (let e = 0; e < i; e++) {
			let i = r[e] ?? 0;
			let a = this.#e.wakesOf(i);
			let o = t[e] ?? 0;
			let s = n[e] ?? 0;
			a?.trigger && this.#n.triggers.add(o, s, i);
			a && this.wake(a, o, s);
		}
	}
	wake(e, t, n) {
		this.#t.restart(t, n);
		e.mark && this.#i(t);
		for (let { rule: r, offset: i } of e.patterns) this.#a(r, t, n, i);
		for (let r of e.shapes) this.#o(r, t, n);
		e.labelled.length > 0 && this.#f(e, t, n);
	}
	#i(t) {
		let n = this.#t.read(t, 512, e.Xt);
		let r = readMark(n.text, t - n.offset, n.offset);
		r && this.#n.marks.push(r);
	}
	#a(e, t, n, r) {
		let i = this.#t.read(t, e.reach.before, e.reach.after);
		let a = {
			start: t - i.offset,
			end: n - i.offset
		};
		for (let { window: t, value: n } of patternValues(e, i, a, r)) if (this.#m(e, t, n.start, n.end, void 0)) return;
	}
	#o(e, t, n) {
		let [r, i] = e.spec.length;
		if (n - t > i && this.#u(t)) return this.#o(e, t + 2, n);
		if (n - t < r) return;
		if (n - t <= i && (!this.#s(e, t, n) || this.#c(e, t, n))) return;
		if (this.#d(t)) return this.#o(e, t + 1, n);
		i - r <= 2 && this.#l(e, t, n);
	}
	#s({ spec: e }, t, n) {
		return hasForm(e, this.#t.read(t, 0, n - t).text);
	}
	#c(e, t, n) {
		let r = this.#t.read(t, e.reach.before, e.reach.after);
		let i = t - r.offset;
		return this.#m(e, r, i, i + n - t, void 0);
	}
	#l(e, t, n) {
		let r = this.#t.read(t, e.reach.before, e.reach.after);
		let i = countedIn(r, {
			start: t - r.offset,
			end: n - r.offset
		}, e.spec.length);
		i && this.#m(e, i.window, i.string.start, i.string.end, void 0);
	}
	#u(e) {
		let t = this.#t.bytes;
		return t[e] === 47 && t[e + 1] === 47 && (e === 0 || (t[e - 1] ?? 0) <= 32);
	}
	#d(e) {
		let t = this.#t.bytes;
		return t[e] === 43 && (e === 0 || t[e - 1] === 10);
	}
	#f({ labelled: t, labelledReach: n, word: r }, i, a) {
		if (r && goesOnInCapitals(this.#t.bytes, a)) return this.#t.depends(i, a + 2);
		let o = this.#t.open(i, n.before, n.after);
		let s = nameAt(o.text, i - o.offset, a - o.offset);
		this.#r.restart(s.from, s.to);
		let c = this.#p(t, o, s) ? valuesOf(o.text, s, this.#r) : Cn;
		this.#t.dependsWithin(o, this.#r.from, this.#r.to);
		for (let n of c) for (let r of t) {
			if (r.regex && !r.regex.test(o.text.slice(n.start, n.end))) continue;
			let t = e.Zt(r.spec) ? Infinity : 160;
			this.#t.dependsWithin(o, n.start - t, n.end + t);
			this.#m(r, o, n.start, n.end, n.label);
		}
	}
	#p(e, { text: t }, n) {
		let r = onlyLabel(t, n, this.#r);
		return r === void 0 || isHeard(e, r);
	}
	#m(e, t, n, r, i) {
		let a = {
			rule: e,
			window: t,
			start: n,
			end: r,
			value: t.text.slice(n, r)
		};
		let o = i ? this.#e.memory.judge(a, i) : judge(a);
		if (!o) return !1;
		this.#n.matches.push({
			...o,
			rule: e,
			secret: new Secret(this.#t.copy(t.offset + n, t.offset + r), { identifier: e.spec.identifier ?? !1 }),
			span: {
				start: t.offset + n,
				end: t.offset + r
			},
			window: {
				start: t.offset,
				end: t.offset + t.text.length
			},
			decoded: Sn
		});
		return !0;
	}
};
// src/core/neighbours.ts
function hasNeighbours(e, t, n) {
	let { before: r = Q, after: i = Q, around: a = Q, tail: o = 0 } = e;
	let s = n + e.text.length + o;
	if (count(r, t, n - 1, -1) < r.min || count(i, t, s, 1) < i.min) return !1;
	if (count(a, t, n - 1, -1) + count(a, t, s, 1) < a.min) return !1;
	return leadsOn(e.onward, t, s, 1, 48) && leadsOn(e.backward, t, n - 1, -1, 16);
}
function literalReach({ text: e, after: t, around: n, tail: r = 0, onward: i }) {
	return e.length + r + Math.max(t || n ? 16 : 0, i ? reachOf(i) : 0);
}
function reachOf({ over: e }) {
	return e === "" ? 1 : 49;
}
function standsAlone({ before: e, after: t, around: n, onward: r, backward: i }) {
	return !e && !t && !n && !r && !i;
}
function setsInOrder({ before: e, after: t, around: n, onward: r, backward: i }) {
	return [
		e?.bytes,
		t?.bytes,
		n?.bytes,
		r?.over,
		r?.to,
		i?.over,
		i?.to
	].map((e) => e ?? "");
}
const Q = {
	bytes: "",
	min: 0
};
function count({ bytes: e, min: t }, n, r, i) {
	let a = 0;
	for (let o = r; a < t && o >= 0 && o < n.length && isIn(e, n[o]); o += i) a++;
	return a;
}
function leadsOn(e, t, n, r, i) {
	if (e === void 0) return !0;
	let a = 0;
	for (; a < i && isIn(e.over, t[n + r * a]);) a++;
	return a === i || isIn(e.to, t[n + r * a]);
}
function isIn(e, t = 0) {
	return e.includes(String.fromCharCode(t));
}
// src/core/pair/cost.ts
const $ = 4096;
const wn = new Set("aws.amazon.s3.iam.access.key.keys.id.secret.private.token.session.security.user.name.username.pass.password.smtp.ses.email.mail.export.set.env.const.var.let.string.public.static.final.the.my".split("."));
function cheapestFirst(e, t, n) {
	let r = e.length === t.length;
	let i = t.map((e, t) => [e, t]).sort(([e], [t]) => e.span.start - t.span.start);
	let a = [];
	e.forEach((e, t) => {
		nearest(e, i).forEach(([i, o]) => {
			let s = costOf(e, i, n);
			s !== void 0 && a.push({
				first: e,
				second: i,
				cost: s + (r ? 150 * Math.min(10, Math.abs(t - o)) : 0)
			});
		});
	});
	return a.sort((e, t) => e.cost - t.cost || e.first.span.start - t.first.span.start || e.second.span.start - t.second.span.start);
}
function nearest(e, t) {
	let n = placeIn(t, e.packed ? e.span.start : e.span.start - 3 * $);
	let r = placeIn(t, e.span.end + 3 * $);
	let i = placeIn(t, e.span.start);
	return (e.packed ? t.slice(n, r) : t.slice(Math.max(n, i - 48), Math.min(r, i + 48))).map((t) => ({
		one: t,
		length: gapOf(e, t[0]).length
	})).filter(({ length: e }) => e <= 3 * $).sort((e, t) => e.length - t.length).slice(0, 48).map(({ one: e }) => e);
}
function placeIn(e, t) {
	let [n, r] = [0, e.length];
	for (; n < r;) {
		let i = n + r >> 1;
		(e[i]?.[0].span.start ?? 0) < t ? n = i + 1 : r = i;
	}
	return n;
}
function costOf(e, t, n) {
	if ((e.facts.documented ?? !1) !== (t.facts.documented ?? !1)) return;
	let r = gapOf(e, t);
	if (r.length > 3 * $ || t.tentative && r.length > 400) return;
	let i = r.length > 0 && e.packed === void 0 ? n(r.span) : "";
	let a = (i.match(/\r\n|\n|\r/g) ?? []).length;
	if (a > 40 && r.length > $) return;
	if (t.tentative && a > 3) return;
	let [o, s] = placesOf(e, t);
	let c = s.start < o.start ? 2 : 0;
	return kinship(e.label, t.label) + 40 * Math.min(20, boundaries(i)) + 4 * a + r.length / 64 + c + (t.tentative ? 30 : 0);
}
function gapOf(e, t) {
	let [n, r] = placesOf(e, t);
	let i = n.end <= r.start ? {
		start: n.end,
		end: r.start
	} : {
		start: r.end,
		end: n.start
	};
	return {
		span: i,
		length: Math.max(0, i.end - i.start)
	};
}
function kinship(e, t) {
	let [n, r] = [stem(e), stem(t)];
	if (n === r) return n === "" ? 300 : 0;
	return n === "" || r === "" ? 400 : 3e3;
}
function stem(e) {
	return wordsOf(e ?? "").filter((e) => !wn.has(e)).join(" ");
}
function boundaries(e) {
	let t = e.match(/^[ \t]*\[[^\]\r\n]{1,80}\][ \t]*$|^---|^[ \t]*<\/(?!.*(?:key|secret|id)\w*>)[\w.-]+>[ \t]*$/gim) ?? [];
	let n = e.match(/\}[\s,;]{0,40}|^[ \t]*end\b/gm) ?? [];
	let r = e.match(/\n[ \t]*\r?\n/g) ?? [];
	return 3 * t.length + 2 * n.length + r.length;
}
// src/core/resolve.ts
function resolve(e) {
	let t = [];
	let n = new SpanIndex();
	for (let r of [...e].sort(strongestFirst)) {
		if (n.some(r.span, (e) => coincide(e, r))) continue;
		t.push(r);
		n.add(r, r.span);
	}
	return t.sort((e, t) => e.span.start - t.span.start);
}
function strongestFirst(e, t) {
	return specificity(t) - specificity(e) || t.decoded.length - e.decoded.length || t.span.end - t.span.start - (e.span.end - e.span.start);
}
function specificity({ rule: { spec: e }, confidence: t, label: n }) {
	let r = +(t === "high");
	if (e.kind === "pattern") return 6 + r + (e.context ? .5 : 0);
	if (e.kind === "shape") return n === void 0 ? 1 : 5 + r;
	return e.value === void 0 ? 2 + r : 4 + r;
}
// src/core/text-windows.ts
var TextWindows = class {
	from = 0;
	to = 0;
	bytes;
	#e;
	#t;
	#n;
	#r = "";
	#i = 0;
	#a = 0;
	constructor(e, t, n, r) {
		this.bytes = e;
		this.#e = t;
		this.#t = n;
		this.#n = r;
	}
	restart(e, t) {
		this.from = e;
		this.to = t;
	}
	read(e, t, n) {
		let r = this.open(e, t, n);
		this.depends(r.offset, r.offset + r.text.length);
		return r;
	}
	open(e, t, n) {
		let r = Math.max(0, e - t);
		let i = Math.min(this.bytes.length, e + n);
		(r < this.#i || i > this.#a) && this.#o(r, i);
		return {
			text: this.#r.slice(r - this.#i, i - this.#i),
			offset: r,
			atStart: r === 0 && this.#t.atStart,
			atEnd: i === this.bytes.length && this.#t.atEnd
		};
	}
	copy(e, t) {
		return this.#e(this.bytes, e, t);
	}
	dependsWithin({ text: e, offset: t }, n, r) {
		this.depends(t + Math.max(0, n), t + Math.min(e.length, r));
	}
	depends(e, t) {
		e < this.from && (this.from = e);
		t > this.to && (this.to = Math.min(this.bytes.length, t));
	}
	#o(e, t) {
		this.#i = e;
		this.#a = Math.min(this.bytes.length, t + this.#n);
		this.#r = this.#e(this.bytes, this.#i, this.#a);
	}
};
// src/scan-segments.ts
var SpreadStream = class {
	#e;
	#t;
	#n;
	#r;
	#i = new SegmentJoin();
	#a;
	#o = [];
	#s = new Set();
	#c = [];
	constructor(t, n, r, i = e.Dt) {
		this.#e = t;
		this.#t = n;
		this.#n = r;
		this.#r = new Beginning(i);
		for (let e of r) e.start();
	}
	async write(e) {
		if (this.#a) return this.#u(this.#a.write(e));
		this.#r.add(e);
		this.#r.isLong && await this.#l();
	}
	async end() {
		if (!this.#a) return this.#e.scan(this.#r.whole());
		await this.#u(this.#a.end());
		await Promise.all(this.#s);
		this.#h();
		return this.#i.result();
	}
	async #l() {
		this.#a = new SegmentCutter();
		for (let e of this.#r.chunks()) await this.#u(this.#a.write(e));
	}
	async #u(t) {
		for (let n of t) {
			await e.on();
			this.#h();
			let t = e.an(this.#n);
			t ? this.#f(t, n) : this.#d(n);
		}
	}
	#d(e) {
		this.#o.push({
			isOver: !0,
			found: this.#t(e, this.#i.wanted)
		});
	}
	#f(e, t) {
		let n = {
			isOver: !1,
			sent: this.#m(t)
		};
		this.#o.push(n);
		let r = this.#p(e, n).finally(() => this.#s.delete(r));
		this.#s.add(r);
	}
	async #p(e, t) {
		t.sent && (t.found = await e.search(t.sent, this.#i.wanted).catch(() => void 0));
		t.isOver = !0;
	}
	#m({ bytes: e, ...t }) {
		let n = this.#c.pop();
		let r = n?.length === e.length ? n : new Uint8Array(new SharedArrayBuffer(e.length));
		r.set(e);
		return {
			...t,
			bytes: r
		};
	}
	#h() {
		for (; this.#o[0]?.isOver;) {
			let { found: e, sent: t } = this.#o[0];
			this.#o.shift();
			e ? this.#i.add(e) : t && this.#i.add(this.#t(t, this.#i.wanted));
			t && this.#c.push(t.bytes);
		}
	}
};
exports.Collecting = Collecting;
exports.LabelledRule = LabelledRule;
exports.LineCounter = LineCounter;
exports.Matcher = Matcher;
exports.PatternRule = PatternRule;
exports.Secret = Secret;
exports.SegmentCutter = SegmentCutter;
exports.SpreadStream = SpreadStream;
exports.TextWindows = TextWindows;
exports.addGaps = addGaps;
exports.assemble = assemble;
exports.behindWord = behindWord;
exports.cheapestFirst = cheapestFirst;
exports.classOf = classOf;
exports.coincide = coincide;
exports.compile = compile;
exports.compileRules = compileRules;
exports.conclude = conclude;
exports.copyOf = copyOf;
exports.countedAround = countedAround;
exports.countedIn = countedIn;
exports.factsOf = factsOf;
exports.goesOnInCapitals = goesOnInCapitals;
exports.hasForm = hasForm;
exports.hasNeighbours = hasNeighbours;
exports.isBare = isBare;
exports.isHeard = isHeard;
exports.isReader = isReader;
exports.judge = judge;
exports.judgeGeneric = judgeGeneric;
exports.judgeShape = judgeShape;
exports.linesAt = linesAt;
exports.literalReach = literalReach;
exports.movedMatch = movedMatch;
exports.patternValues = patternValues;
exports.placesOf = placesOf;
exports.readMark = readMark;
exports.refuseBadRules = refuseBadRules;
exports.resolve = resolve;
exports.rulesInForce = rulesInForce;
exports.scanLong = scanLong;
exports.searchSegment = searchSegment;
exports.setsInOrder = setsInOrder;
exports.severityAt = severityAt;
exports.severityBy = severityBy;
exports.spotsOf = spotsOf;
exports.standsAlone = standsAlone;
exports.valuesNear = valuesNear;
exports.valuesOf = valuesOf;
exports.withoutDoubles = withoutDoubles;
