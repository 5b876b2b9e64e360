const e = require("./import-note.cjs");
// src/config/import/re2-sample.ts
function randomFrom(e) {
	let t = e >>> 0;
	return () => {
		t = Math.imul(t, 1664525) + 1013904223 >>> 0;
		return ((t ^ t >>> 15) >>> 0) / 2 ** 32;
	};
}
function sampleOf(e, t) {
	switch (e.kind) {
		case "set": return pick(readable([...e.bytes]), t) ?? "";
		case "assertion": return "";
		case "capture": return sampleOf(e.body, t);
		case "sequence": return e.parts.map((e) => sampleOf(e, t)).join("");
		case "choice": return sampleOf(pick(e.options, t) ?? e, t);
		case "repeat": return Array.from({ length: timesOf(e, t) }, () => sampleOf(e.body, t)).join("");
	}
}
function timesOf({ min: e, max: t }, n) {
	if (e === 0 && t === 1) return n() < .5 ? 0 : 1;
	let r = Math.min(t - e, e === 0 ? 1 : 24);
	return e + Math.floor(n() * (r + 1));
}
function readable(e) {
	let t = e.map((e) => String.fromCharCode(e));
	for (let e of [
		/[A-Za-z0-9]/,
		/[!-~]/,
		/ /
	]) {
		let n = t.filter((t) => e.test(t));
		if (n.length > 0) return n;
	}
	return t;
}
function pick(e, t) {
	return e[Math.floor(t() * e.length)];
}
function writeExample(e, t) {
	let n = new RegExp(t.pattern, t.ignoreCase ? "dis" : "ds");
	for (let r = 1; r <= 60; r++) {
		let i = sampleOf(e, randomFrom(r));
		let a = n.exec(i);
		let o = t.group === void 0 ? a?.indices?.[0] : a?.indices?.groups?.[t.group];
		if (o === void 0 || a?.[0] !== i || !/^[ -~]+$/.test(i)) continue;
		let s = i.slice(...o);
		if (s.length < 4 || entropyOf(s) < (t.entropy ?? 0)) continue;
		let c = Math.ceil(s.length / 2);
		return `${i.slice(0, o[0])}\u27e6${s.slice(0, c)}\u00a6${s.slice(c)}\u27e7${i.slice(o[1])}`;
	}
}
function entropyOf(e) {
	let t = new Map();
	for (let n of e) t.set(n, (t.get(n) ?? 0) + 1);
	return [...t.values()].reduce((t, n) => t - n / e.length * Math.log2(n / e.length), 0);
}
// src/config/import/re2-node.ts
const t = {
	kind: "sequence",
	parts: []
};
function range(e, t) {
	return Array.from({ length: t - e + 1 }, (t, n) => e + n);
}
const codes = (e) => [...e].map((e) => e.charCodeAt(0));
const n = range(48, 57);
const r = range(65, 90);
const i = range(97, 122);
const a = {
	d: n,
	s: codes("	\n\f\r "),
	w: [
		...n,
		...r,
		...i,
		95
	]
};
const o = {
	alnum: [
		...n,
		...r,
		...i
	],
	alpha: [...r, ...i],
	ascii: range(0, 127),
	blank: codes("	 "),
	cntrl: [...range(0, 31), 127],
	digit: n,
	graph: range(33, 126),
	lower: i,
	print: range(32, 126),
	punct: range(33, 126).filter((e) => ![
		...n,
		...r,
		...i
	].includes(e)),
	space: codes("	\n\v\f\r "),
	upper: r,
	word: [
		...n,
		...r,
		...i,
		95
	],
	xdigit: [
		...n,
		...range(65, 70),
		...range(97, 102)
	]
};
function complement(e) {
	let t = new Set(range(0, 255));
	for (let n of e) t.delete(n);
	return t;
}
function folded(e) {
	let t = new Set(e);
	for (let e of [...t]) isLetter(e) && t.add(e ^ 32);
	return t;
}
function isLetter(e) {
	let t = e | 32;
	return t >= 97 && t <= 122;
}
function findAnchors(e) {
	let t = knowsCases(e);
	let n = t ? literalsOf(e, sensitive) : void 0;
	if (n !== void 0) return {
		literals: n,
		ignoreCase: !1,
		widened: !1
	};
	let r = literalsOf(e, insensitive);
	if (r === void 0) return;
	let i = r.some((e) => /[a-z]/.test(e));
	return {
		literals: r,
		ignoreCase: i,
		widened: t && i
	};
}
function knowsCases(e) {
	switch (e.kind) {
		case "set": return folded(e.bytes).size !== e.bytes.size;
		case "sequence": return e.parts.some(knowsCases);
		case "choice": return e.options.some(knowsCases);
		case "assertion": return !1;
		default: return knowsCases(e.body);
	}
}
const sensitive = (e) => few([...e].map((e) => String.fromCharCode(e)));
const insensitive = (e) => few([...new Set([...e].map((e) => String.fromCharCode(e).toLowerCase()))]);
function few(e) {
	return e.length <= 6 && e.every((e) => /[ -~]/.test(e)) ? e : void 0;
}
const s = {
	all: void 0,
	some: void 0
};
function literalsOf(e, t) {
	let { all: n, some: r } = know(e, t);
	return better(fit(n), r);
}
function know(e, t) {
	switch (e.kind) {
		case "set": return {
			all: t(e.bytes),
			some: void 0
		};
		case "assertion": return {
			all: [""],
			some: void 0
		};
		case "capture": return know(e.body, t);
		case "sequence": return knowSequence(e.parts.map((e) => know(e, t)));
		case "choice": return knowChoice(e.options.map((e) => know(e, t)));
		case "repeat": return knowRepeat(e, know(e.body, t));
	}
}
function knowSequence(e) {
	let t = [""];
	let n;
	let r = !0;
	for (let i of e) {
		let e = t !== void 0 && i.all !== void 0 ? joined(t, i.all) : void 0;
		if (e === void 0) {
			r = !1;
			n = better(better(n, fit(t)), i.some);
		}
		t = e ?? i.all ?? [""];
	}
	return {
		all: r ? t : void 0,
		some: better(n, fit(t))
	};
}
function joined(e, t) {
	if (e.length * t.length > 40) return;
	let n = e.flatMap((e) => t.map((t) => e + t));
	return n.every((e) => e.length <= 64) ? n : void 0;
}
function knowChoice(e) {
	let t = e.every((e) => e.all !== void 0) ? e.flatMap((e) => e.all ?? []) : void 0;
	let n = e.map((e) => better(fit(e.all), e.some));
	let r = n.every((e) => e !== void 0) ? n.flatMap((e) => e ?? []) : void 0;
	return {
		all: t !== void 0 && t.length <= 40 ? t : void 0,
		some: fit(r)
	};
}
function knowRepeat({ min: e, max: t }, n) {
	if (e === 0) return t === 1 && n.all !== void 0 ? {
		all: ["", ...n.all],
		some: void 0
	} : s;
	let r = knowSequence(Array.from({ length: Math.min(e, 64) }, () => n));
	return e === t && e <= 64 ? r : {
		all: void 0,
		some: better(fit(r.all), r.some)
	};
}
function fit(e) {
	if (e === void 0 || e.length === 0 || e.length > 40) return;
	let t = [...new Set(e)].filter((t) => !e.some((e) => e !== "" && e !== t && t.includes(e)));
	return t.every((e) => e.length >= 2 && e.length <= 64) ? t : void 0;
}
function better(e, t) {
	if (e === void 0 || t === void 0) return e ?? t;
	return score(t) > score(e) ? t : e;
}
function score(e) {
	return e.length === 0 ? 0 : Math.min(...e.map((e) => e.length)) - e.length / 100;
}
// src/config/import/re2-cursor.ts
var NotImportable = class extends Error {};
var Cursor = class {
	#e;
	#t = 0;
	constructor(e) {
		this.#e = e;
	}
	get isAtEnd() {
		return this.#t >= this.#e.length;
	}
	until(e) {
		let t = this.#e.indexOf(e, this.#t);
		let n = this.#e.slice(this.#t, t < 0 ? void 0 : t);
		this.#t = t < 0 ? this.#e.length : t + e.length;
		return n;
	}
	match(e) {
		let t = e.exec(this.#e.slice(this.#t, this.#t + 200));
		if (t === null) return;
		this.#t += t[0].length;
		return t;
	}
	sees(e) {
		return this.#e.startsWith(e, this.#t);
	}
	take(e) {
		if (!this.sees(e)) return !1;
		this.#t += e.length;
		return !0;
	}
	peek() {
		return String.fromCodePoint(this.#e.codePointAt(this.#t) ?? 0);
	}
	next() {
		if (this.#t >= this.#e.length) throw new NotImportable("it ends in the middle");
		let e = this.peek();
		this.#t += e.length;
		return e;
	}
};
// src/config/import/re2-class.ts
const c = {
	a: 7,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11
};
function readClass(e, t) {
	let n = e.take("^");
	let r = new Set();
	for (let t = !0; t || !e.sees("]"); t = !1) {
		if (e.isAtEnd) throw new NotImportable("a class is not closed");
		for (let t of classItem(e)) r.add(t);
	}
	e.take("]");
	let i = t(r);
	return n ? complement(i) : i;
}
function classItem(e) {
	let t = e.match(/^\[:(\^?)(\w+):\]/);
	if (t !== void 0) return posixClass(t[1] === "^", t[2] ?? "");
	let n = classAtom(e);
	if (typeof n != "number" || !e.sees("-") || e.sees("-]")) return typeof n == "number" ? [n] : n;
	e.take("-");
	let r = classAtom(e);
	if (typeof r != "number" || r < n) throw new NotImportable("a range in a class has no order");
	return range(n, r);
}
function classAtom(e) {
	let t = e.next();
	if (t !== "\\") return byteOf(t);
	let n = [...readEscaped(e)];
	return n.length === 1 ? n[0] ?? 0 : n;
}
function readEscaped(e) {
	let t = e.next();
	let n = a[t.toLowerCase()];
	if (n !== void 0) return t === t.toLowerCase() ? n : complement(n);
	if (/[pPC]/.test(t)) throw new NotImportable(`it uses \\${t}, a class of characters: rules see bytes`);
	if (t === "x") return [hexadecimal(e)];
	if (/[0-7]/.test(t)) return [octal(e, t)];
	if (/[A-Za-z89]/.test(t) && c[t] === void 0) throw new NotImportable(`it uses \\${t}, which RE2 does not have`);
	return [c[t] ?? byteOf(t)];
}
function hexadecimal(e) {
	let [, t, n] = e.match(/^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/) ?? [];
	let r = Number.parseInt(t ?? n ?? "", 16);
	if (!(r <= 127)) throw new NotImportable("it names a character outside ASCII by number: rules see bytes");
	return r;
}
function octal(e, t) {
	let [n = ""] = e.match(/^[0-7]{0,2}/) ?? [];
	if (t !== "0" && n === "") throw new NotImportable("it uses a back-reference, which RE2 does not have");
	return Number.parseInt(t + n, 8) & 255;
}
function posixClass(e, t) {
	let n = o[t];
	if (n === void 0) throw new NotImportable(`it uses [:${t}:], which RE2 does not have`);
	return e ? complement(n) : n;
}
function byteOf(e) {
	let t = e.codePointAt(0) ?? 0;
	if (t > 127) throw new NotImportable("it has a character outside ASCII in a class: rules see bytes");
	return t;
}
// src/config/import/re2-parse.ts
function parseRe2(e) {
	let t = new Reader(e);
	return {
		node: t.whole(),
		captures: t.captures
	};
}
const l = {
	i: !1,
	m: !1,
	s: !1,
	U: !1
};
const u = 1e3;
var Reader = class {
	captures = 0;
	#e;
	#t = l;
	constructor(e) {
		this.#e = new Cursor(e);
	}
	whole() {
		let e = this.#n();
		if (!this.#e.isAtEnd) throw new NotImportable("it closes a bracket that was not opened");
		return e;
	}
	#n() {
		let e = [this.#r()];
		for (; this.#e.take("|");) e.push(this.#r());
		return e.length === 1 ? e[0] ?? t : {
			kind: "choice",
			options: e
		};
	}
	#r() {
		let e = [];
		for (; !this.#e.isAtEnd && !this.#e.sees("|") && !this.#e.sees(")");) e.push(...this.#i(), ...this.#a());
		return e.length === 1 ? e[0] ?? t : {
			kind: "sequence",
			parts: e
		};
	}
	#i() {
		if (!this.#e.take("\\Q")) return [];
		return [...this.#e.until("\\E")].map((e) => this.#f(e));
	}
	#a() {
		if (this.#e.isAtEnd || this.#e.sees("|") || this.#e.sees(")") || this.#e.sees("\\Q")) return [];
		let e = this.#o();
		return e === void 0 ? [] : [this.#d(e)];
	}
	#o() {
		if (this.#e.take("(?")) return this.#l();
		if (this.#e.take("(")) return this.#s();
		if (this.#e.take("[")) return {
			kind: "set",
			bytes: readClass(this.#e, (e) => this.#p(e))
		};
		if (this.#e.take(".")) return {
			kind: "set",
			bytes: this.#t.s ? new Set(range(0, 255)) : complement([10])
		};
		if (this.#e.take("^")) return {
			kind: "assertion",
			at: this.#t.m ? "line-start" : "text-start"
		};
		if (this.#e.take("$")) return {
			kind: "assertion",
			at: this.#t.m ? "line-end" : "text-end"
		};
		if (this.#e.take("\\")) return this.#u();
		if (/[*+?]/.test(this.#e.peek())) throw new NotImportable(`it repeats nothing with "${this.#e.peek()}"`);
		return this.#f(this.#e.next());
	}
	#s() {
		return {
			kind: "capture",
			index: ++this.captures,
			body: this.#c()
		};
	}
	#c() {
		let e = this.#t;
		let t = this.#n();
		if (!this.#e.take(")")) throw new NotImportable("a bracket is not closed");
		this.#t = e;
		return t;
	}
	#l() {
		if (this.#e.match(/^P?<[A-Za-z_]\w*>/)) return this.#s();
		let [, e = "", t = "", n] = this.#e.match(/^([imsU]*)(?:-([imsU]+))?([:)])/) ?? [];
		if (n === void 0) throw new NotImportable("it uses a kind of group that RE2 does not have");
		let r = this.#t;
		this.#t = {
			...r,
			...Object.fromEntries([...e].map((e) => [e, !0])),
			...Object.fromEntries([...t].map((e) => [e, !1]))
		};
		if (n === ")") return;
		let i = this.#c();
		this.#t = r;
		return i;
	}
	#u() {
		let e = d[this.#e.peek()];
		if (e !== void 0) {
			this.#e.next();
			return {
				kind: "assertion",
				at: e
			};
		}
		return {
			kind: "set",
			bytes: this.#p(readEscaped(this.#e))
		};
	}
	#d(e) {
		let t = this.#e.match(/^(?:([*+?])|\{(\d+)(,?)(\d*)\})/);
		if (t === void 0) return e;
		let [, n, r, i, a] = t;
		let o = n === void 0 ? Number(r) : +(n === "+");
		let s = n === void 0 ? counted(o, i, a) : n === "?" ? 1 : Infinity;
		if (o > u || s !== Infinity && s > u || s < o) throw new NotImportable("it repeats more often than RE2 allows");
		let c = this.#e.take("?") !== this.#t.U;
		return this.#d({
			kind: "repeat",
			body: e,
			min: o,
			max: s,
			lazy: c
		});
	}
	#f(e) {
		let n = [...new TextEncoder().encode(e)].map((e) => ({
			kind: "set",
			bytes: this.#p([e])
		}));
		return n.length === 1 ? n[0] ?? t : {
			kind: "sequence",
			parts: n
		};
	}
	#p(e) {
		return this.#t.i ? folded(e) : new Set(e);
	}
};
const d = {
	b: "word-edge",
	B: "inside-word",
	A: "text-start",
	z: "text-end"
};
function counted(e, t, n) {
	if (t === "") return e;
	return n === "" ? Infinity : Number(n);
}
function writePattern(e, t = {}) {
	return {
		pattern: write(e, t),
		bounded: isUnbounded(e)
	};
}
function write(e, t) {
	switch (e.kind) {
		case "set": return writeSet(e.bytes, t.ignoreCase ?? !1);
		case "sequence": return e.parts.map((e) => e.kind === "choice" ? `(?:${write(e, t)})` : write(e, t)).join("");
		case "choice": return e.options.map((e) => write(e, t)).join("|");
		case "capture": return `${e.index === t.value ? "(?<value>" : "(?:"}${write(e.body, t)})`;
		case "assertion": return f[e.at];
		case "repeat": return writeRepeat(e, t);
	}
}
const f = {
	"word-edge": "\\b",
	"inside-word": "\\B",
	"text-start": "(?<!.)",
	"text-end": "(?!.)",
	"line-start": "(?<![^\\n])",
	"line-end": "(?![^\\n])"
};
function writeRepeat({ body: e, min: t, max: n, lazy: r }, i) {
	if (e.kind === "assertion") return t === 0 ? "" : write(e, i);
	return `${e.kind === "set" || e.kind === "capture" ? write(e, i) : `(?:${write(e, i)})`}${countOf(t, n === Infinity ? Math.max(200, 2 * t) : n)}${r && t !== n ? "?" : ""}`;
}
function countOf(e, t) {
	if (e === 0 && t === 1) return "?";
	if (e === t) return e === 1 ? "" : `{${e}}`;
	return `{${e},${t}}`;
}
function isUnbounded(e) {
	switch (e.kind) {
		case "repeat": return e.max === Infinity || isUnbounded(e.body);
		case "sequence": return e.parts.some(isUnbounded);
		case "choice": return e.options.some(isUnbounded);
		case "capture": return isUnbounded(e.body);
		default: return !1;
	}
}
function lowered(e) {
	return new Set([...e].filter((t) => !(t >= 65 && t <= 90 && e.has(t + 32))));
}
function writeSet(e, t) {
	if (e.size === 256) return ".";
	if (e.size === 0) return "(?!)";
	let written = (e) => t ? lowered(e) : e;
	let [n, ...r] = written(e);
	if (r.length === 0 && n !== void 0) return writeByte(n, /[\\^$.*+?()[\]{}|/]/);
	let i = `[${writeRanges(written(e))}]`;
	let a = `[^${writeRanges(written(complement(e)))}]`;
	return a.length < i.length ? a : i;
}
function writeRanges(e) {
	let t = [...e].sort((e, t) => e - t);
	let n = [];
	for (let e of t) {
		let t = n.at(-1);
		t !== void 0 && t[1] === e - 1 ? t[1] = e : n.push([e, e]);
	}
	return n.map(([e, t]) => writeRun(e, t)).join("").replaceAll(/0-9(?:A-Z)?_a-z/g, (e) => e.length === 10 ? "\\w" : e).replaceAll("0-9", "\\d");
}
function writeRun(e, t) {
	let n = /[\\\]^-]/;
	if (e === t) return writeByte(e, n);
	return `${writeByte(e, n)}${t === e + 1 ? "" : "-"}${writeByte(t, n)}`;
}
const p = {
	9: "\\t",
	10: "\\n",
	12: "\\f",
	13: "\\r"
};
function writeByte(e, t) {
	let n = String.fromCharCode(e);
	if (e < 32 || e > 126) return p[e] ?? `\\x${e.toString(16).padStart(2, "0")}`;
	return t.test(n) ? `\\${n}` : n;
}
// src/config/import/gitleaks-rule.ts
function importRule(t, n, r) {
	let i = `rule ${t.id || "(without an id)"}`;
	try {
		let { written: a, notes: o } = translate(t, i, r);
		let [s] = n([specOf(a)]);
		if (s !== void 0) throw new NotImportable(`the pattern ${s.message}`);
		return {
			written: a,
			notes: [...o, ...t.unknown.map((t) => e.n(`${i}: ${t}`, "This key is not known."))]
		};
	} catch (t) {
		if (t instanceof NotImportable) return { notes: [e.n(i, `Not taken over: ${t.message}.`)] };
		throw t;
	}
}
function translate(t, n, r) {
	refuseUnequal(t);
	let i = parseRe2(t.regex);
	let a = findAnchors(i.node);
	if (a === void 0) throw new NotImportable("no text of two or more characters stands in every match, so that nothing could wake the rule");
	let o = groupOf(t, i);
	let { pattern: s, bounded: c } = writePattern(i.node, {
		value: o,
		ignoreCase: a.ignoreCase
	});
	let l = t.entropy > 0 ? { entropy: Math.min(8, t.entropy) } : {};
	let u = writeExample(i.node, {
		pattern: s,
		ignoreCase: a.ignoreCase,
		group: o === void 0 ? void 0 : "value",
		...l
	});
	if (u === void 0) throw new NotImportable("no example could be made up that it finds");
	let d = {
		id: freeId(idOf(t.id), r),
		title: titleOf(t),
		anchors: a.literals,
		...a.ignoreCase ? { "ignore-case": !0 } : {},
		pattern: s,
		...o === void 0 ? {} : { group: "value" },
		...l,
		examples: { match: [u] }
	};
	return {
		written: d,
		notes: [
			...c ? [e.t(n, "Repeats without bound end at 200, or at twice their least count.")] : [],
			...a.widened ? [e.t(n, "Letters of either case match now in the whole pattern.")] : [],
			...o === void 0 && i.captures > 1 ? [e.t(n, "Of several groups none is named, so the whole match is the value.")] : [],
			...d.id === t.id ? [] : [e.t(n, `Its id is now ${d.id}.`)]
		]
	};
}
function refuseUnequal(e) {
	if (e.regex === "") throw new NotImportable("it has no pattern, only a path");
	if (e.path !== "") throw new NotImportable("it holds only under certain paths, and rules of leaksift hold everywhere");
	if (e.composite) throw new NotImportable("it needs findings of other rules beside it");
	if (e.silent) throw new NotImportable("it reports nothing of its own");
}
function groupOf({ secretGroup: e }, { captures: t }) {
	if (e > t) throw new NotImportable(`it names group ${e} and has ${t}`);
	if (e > 0) return e;
	return t === 1 ? 1 : void 0;
}
function idOf(e) {
	let t = e.toLowerCase().split(/[^a-z0-9]+/).filter((e) => e !== "");
	if (t.length === 0) throw new NotImportable("it has no id");
	let n = t.join("-").slice(0, 100).replace(/-$/, "");
	return /^[a-z]/.test(n) ? n : `rule-${n}`.slice(0, 100);
}
function freeId(e, t) {
	let n = e;
	for (let r = 2; t.has(n); r++) n = `imported-${e.slice(0, 80)}${r === 2 ? "" : `-${r}`}`;
	return n;
}
function titleOf({ id: e, description: t }) {
	let n = t.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim().replace(/\.$/, "");
	return n === "" ? e : n.slice(0, 500);
}
function specOf({ "ignore-case": e, ...t }) {
	let n = {
		match: t.examples.match,
		clean: []
	};
	return {
		...t,
		kind: "pattern",
		part: t.id,
		severity: "high",
		confidence: "medium",
		remediation: "-",
		references: [],
		examples: n,
		...e ? { ignoreCase: e } : {}
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return parseRe2;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return NotImportable;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return importRule;
	}
});
