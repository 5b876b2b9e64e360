const e = require("./surface-hook.cjs");
const t = require("./hook-literal-name.cjs");
const n = require("./hook-rewriting.cjs");
// src/core/views/codecs.ts
const r = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function base64(t, n) {
	return {
		kind: t,
		name: "base64",
		alphabet: e.Lt(n),
		shortest: 20,
		characters: 4,
		bytes: 3,
		decode: decodeSextets
	};
}
const i = base64("base64", `${r}+/`);
const a = base64("base64url", `${r}-_`);
const o = {
	kind: "hex",
	name: "hex",
	alphabet: e.Lt("0123456789abcdefABCDEF"),
	shortest: 32,
	characters: 2,
	bytes: 1,
	decode: decodeNibbles
};
const s = e.Lt("=");
function decodeSextets(t, n, r, i, a) {
	let o = a;
	for (let a = n; a < n + r * 4; a += 4) {
		let n = (e.jt[t[a] ?? 0] ?? 0) << 18 | (e.jt[t[a + 1] ?? 0] ?? 0) << 12 | (e.jt[t[a + 2] ?? 0] ?? 0) << 6 | (e.jt[t[a + 3] ?? 0] ?? 0);
		i[o++] = n >> 16;
		i[o++] = n >> 8 & 255;
		i[o++] = n & 255;
	}
}
function decodeNibbles(t, n, r, i, a) {
	for (let o = 0; o < r; o++) {
		let r = n + o * 2;
		i[a + o] = (e.At[t[r] ?? 0] ?? 0) << 4 | (e.At[t[r + 1] ?? 0] ?? 0);
	}
}
const c = 4096;
const l = e.Lt(" 	");
const u = e.Lt("+-0123456789");
function blockAt(t, n) {
	let r = e.Rt(u, t, n + 1, n + 3);
	let i = lineAfter(t, e.Rt(l, t, r, r + 128));
	if (i < 0) return;
	let a = indentOf(t, i);
	if (a === 0) return;
	let o = linesFrom(t, i, (e) => indentOf(t, e) < a);
	return t[n] === 124 && o.length > 1 ? void 0 : block(t, o);
}
const d = e.Lt("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
const f = e.Lt("-~");
const p = e.Lt("\"'");
function heredocAt(t, n) {
	if (t[n + 1] !== 60 || t[n - 1] === 60) return;
	let r = e.Rt(p, t, e.Rt(f, t, n + 2, n + 3), n + 4);
	let i = e.Rt(d, t, r, r + 128);
	if (i === r) return;
	let a = lineAfter(t, e.Rt(l, t, e.Rt(p, t, i, i + 1), i + 128));
	if (a < 0) return;
	let o = t.subarray(r, i);
	return block(t, linesFrom(t, a, (e) => isTerminator(t, e, o)));
}
function blockReach(t, n) {
	let r = n + 512;
	let i = t.subarray(n, r).indexOf(10) + n;
	for (let a = 0; i >= n && a <= 64; a++) {
		let n = e.Rt(l, t, i + 1, i + 1 + 128);
		let a = e.Rt(e.Mt, t, n, n + c);
		r = Math.max(r, a + 256 + 2);
		let o = t[a] === 13 ? a + 1 : a;
		if (t[o] !== 10) break;
		i = o;
	}
	return Math.min(r, t.length);
}
function copyBlock({ lines: e, end: t }, n) {
	for (let t of e) n.copy(t.start, t.end);
	return t;
}
function block(e, t) {
	let [n] = t;
	let r = t.at(-1);
	if (n === void 0 || r === void 0) return;
	if (t.length === 1) return n.end - n.start >= 6 ? {
		lines: t,
		end: r.end
	} : void 0;
	return t.slice(0, -1).every((t) => isPiece(e, t)) ? {
		lines: t,
		end: r.end
	} : void 0;
}
function isPiece(t, { start: n, end: r }) {
	if (r - n < 8 || e.Rt(e.Pt, t, n, r) < r) return !1;
	return !t.subarray(n, r).includes(61);
}
function linesFrom(t, n, r) {
	let i = [];
	for (let a = n; a < t.length && !r(a);) {
		let n = e.Rt(l, t, a, a + 128);
		let r = e.Rt(e.Mt, t, n, n + c);
		let o = r === t.length ? r : lineAfter(t, r);
		if (r === n || o < 0 || i.length === 64) return [];
		i.push({
			start: n,
			end: r
		});
		a = o;
	}
	return i;
}
function lineAfter(e, t) {
	let n = e[t] === 13 ? t + 1 : t;
	return e[n] === 10 ? n + 1 : -1;
}
function indentOf(t, n) {
	return e.Rt(l, t, n, n + 128) - n;
}
function isTerminator(e, t, n) {
	let r = t + indentOf(e, t);
	for (let t = 0; t < n.length; t++) if (e[r + t] !== n[t]) return !1;
	let i = e[r + n.length] ?? 10;
	return d[i] !== 1;
}
const m = e.Lt("\"'`");
function literalJoint(t, n) {
	let r = t[n] ?? 0;
	if (m[r] !== 1 || n < 2 || e.Pt[t[n - 1] ?? 0] !== 1) return n;
	let i = skipGap(t, n + 1, n + 256);
	let a = openingQuote(t, n, i);
	if (a < 0 || e.Pt[t[a + 1] ?? 0] !== 1) return n;
	return isOneValue(t, n, a, isPlain(t, n + 1, i)) ? a + 1 : n;
}
function openingQuote(t, n, r) {
	let i = skipGap(t, r + operatorLength(t, r), n + 256);
	if (i === n + 1) return -1;
	let a = e.Rt(h, t, i, i + 2);
	return m[t[a] ?? 0] === 1 ? a : -1;
}
const h = e.Lt("rbfuRBFUL8@$");
function skipGap(e, t, n) {
	let r = t;
	for (; r < n && r < e.length && isGap(e, r);) r++;
	return r;
}
function isGap(e, t) {
	let n = e[t] ?? 0;
	if (n === 32 || n === 9 || n === 10 || n === 13) return !0;
	return (n === 92 || n === 95) && (e[t + 1] === 10 || e[t + 1] === 13);
}
function operatorLength(e, t) {
	let n = e[t] ?? 0;
	if (g[n] !== 1) return 0;
	if (e[t + 1] === n) return 2;
	return n === 124 ? 0 : 1;
}
const g = e.Lt("+.&|");
function isPlain(e, t, n) {
	if (e[n] === 43) return !0;
	return e[n] === 46 && n > t == skipGap(e, n + 1, n + 2) > n + 1;
}
function isOneValue(t, n, r, i) {
	let a = e.zt(e.Pt, t, n, n - 20);
	if (n - a === 1 && t[a - 1] === 92) return !1;
	let o = e.Rt(e.Pt, t, r + 1, r + 1 + 20);
	let [s, c] = [n - a, o - r - 1];
	if (i) return s + c >= 8;
	if (s < 4 || c < 4 || s + c < 12) return !1;
	return isMixed(t, [a, n], [r + 1, o]);
}
function isMixed(e, ...t) {
	let n = 0;
	let r = 0;
	let i = 0;
	for (let [a, o] of t) for (let t = a; t < o; t++) {
		let a = e[t] ?? 0;
		a >= 48 && a <= 57 ? n++ : a >= 65 && a <= 90 ? r++ : a >= 97 && i++;
	}
	return n > 3 || n > 0 && r > 0 && i > 0;
}
const _ = new Set([
	": >",
	": |",
	"<<"
]);
const joint = (t, n) => ({
	text: t,
	before: {
		bytes: e.Ft,
		min: n
	},
	onward: {
		over: " 	\n\r\\_+.&|rbfuRBFUL8@$",
		to: "\"'`"
	}
});
const continued = (t) => [{
	text: t,
	before: {
		bytes: e.Ft,
		min: 1
	},
	after: {
		bytes: e.Ft,
		min: 1
	},
	around: {
		bytes: e.Ft,
		min: 8
	}
}, {
	text: t,
	before: {
		bytes: " ",
		min: 1
	},
	backward: {
		over: ` ${e.Ft.replace("-", "")}`,
		to: "-"
	},
	after: {
		bytes: `${e.Nt}"' \t`,
		min: 1
	}
}];
const indented = (t) => [" ", "	"].map((n) => ({
	text: t + n,
	before: {
		bytes: e.Ft,
		min: 4
	},
	onward: {
		over: " 	",
		to: e.Ft
	}
}));
const v = {
	kind: "joined",
	triggers: [
		...[
			"\"",
			"'",
			"`"
		].flatMap((e) => [
			...[
				"+",
				" +",
				".",
				" ."
			].map((t) => joint(e + t, 1)),
			...["&", "||"].map((t) => joint(`${e} ${t}`, 4)),
			joint(`${e} \\`, 1)
		]),
		...["\"", "'"].flatMap((e) => [
			"\n ",
			"\n	",
			"\r\n ",
			"\r\n	"
		].map((t) => joint(e + t, 1))),
		...[
			"\" \"",
			"' '",
			"\" '",
			"' \""
		].map((t) => ({
			text: t,
			before: {
				bytes: e.Ft,
				min: 4
			},
			after: {
				bytes: e.Ft,
				min: 4
			}
		})),
		...["\\\n", "\\\r\n"].flatMap((e) => [...continued(e), ...indented(e)]),
		...[": >", ": |"].map((e) => ({
			text: e,
			after: {
				bytes: "+-0123456789 	\r\n",
				min: 1
			}
		})),
		{
			text: "<<",
			after: {
				bytes: `${e.Ft}~"'`,
				min: 1
			},
			onward: {
				over: `${e.Ft}~"' \t`,
				to: "\r\n"
			}
		}
	],
	leads: e.Lt("\"'`\\>|<"),
	worth(e, t) {
		if (e[t] === 58) return blockAt(e, t + 2)?.end ?? -1;
		if (e[t] === 60) return heredocAt(e, t)?.end ?? -1;
		let n = jointEnd(e, t);
		return n > t ? n : -1;
	},
	decode(e, t, n, r) {
		let i = blockOf(e, t);
		if (i !== void 0 && i.end <= n) return copyBlock(i, r);
		let a = jointEnd(e, t);
		return a <= n ? a : t;
	}
};
function blockOf(e, t) {
	let n = e[t];
	if (n === 60) return heredocAt(e, t);
	if (n !== 62 && n !== 124) return;
	return e[t - 1] === 32 && e[t - 2] === 58 ? blockAt(e, t) : void 0;
}
function jointEnd(e, t) {
	return e[t] === 92 ? continuation(e, t) : literalJoint(e, t);
}
function continuation(t, n) {
	let r = t[n + 1] === 13 ? n + 2 : n + 1;
	if (t[r] !== 10) return n;
	let i = r + 1;
	if (t[n - 1] === 32) return isOption(t, n - 1) ? optionValue(t, i, n) : n;
	let a = e.Rt(y, t, i, i + 64);
	if (a > i) return isIndented(t, n, a) ? a : n;
	let o = n - e.zt(e.Pt, t, n, n - 8);
	let s = e.Rt(e.Pt, t, i, i + 8) - i;
	return o > 0 && s > 0 && o + s >= 8 ? i : n;
}
const y = new Uint8Array(256).fill(1, 9, 10).fill(1, 32, 33);
function isIndented(t, n, r) {
	let i = e.zt(e.Pt, t, n, n - 20);
	let a = e.Rt(e.Pt, t, r, r + 20);
	return n - i >= 4 && a - r >= 4 && isMixed(t, [i, n], [r, a]);
}
function optionValue(t, n, r) {
	let i = e.Rt(y, t, n, n + 64);
	let a = t[i] ?? 0;
	return a !== 45 && (e.Mt[a] === 1 || a === 34 || a === 39) ? i : r;
}
function isOption(t, n) {
	let r = e.zt(e.Pt, t, n, n - 64);
	return n - r > 3 && t[r] === 45 && (r === 0 || (t[r - 1] ?? 0) <= 32);
}
// src/core/views/normalised.ts
const b = "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0425X\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0406I\u0405S\u0408J\u0456i\u0455s\u0458j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03bfo";
const INVISIBLE = () => [
	173,
	...range(8203, 8207),
	...range(8234, 8238),
	...range(8288, 8297),
	65279
];
let x;
const readings = () => x ??= makeReadings();
const S = {
	kind: "normalised",
	get triggers() {
		return [...new Set([...readings()].filter(([, e]) => !isLower(e)).map(([e]) => toLiteral(e)))].map(toTrigger);
	},
	leads: leads(194, 206, 207, 208, 209, 226, 239),
	worth(t, n) {
		let r = lengthAt(t, n);
		let i = readings().get(keyAt(t, n, r));
		if (i === void 0) return -1;
		let a = n + r;
		let o = n - e.zt(e.Pt, t, n, n - 8);
		let s = e.Rt(e.Pt, t, a, a + 8) - a;
		if (i === 0 && (o === 0 || s === 0)) return -1;
		return o + s >= 8 ? a : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt(e, t);
		let a = t + i <= n ? readings().get(keyAt(e, t, i)) : void 0;
		if (a === void 0) return t;
		a > 0 && r.byte(a, t, i);
		return t + i;
	}
};
function leads(...e) {
	let t = new Uint8Array(256);
	for (let n of e) t[n] = 1;
	return t;
}
function makeReadings() {
	let e = new Map();
	for (let t = 0; t < 78; t += 2) e.set(key(b.charCodeAt(t)), b.charCodeAt(t + 1));
	for (let t of INVISIBLE()) e.set(key(t), 0);
	for (let t of range(65281, 65374)) e.set(key(t), t - 65281 + 33);
	return e;
}
function range(e, t) {
	return Array.from({ length: t - e + 1 }, (t, n) => e + n);
}
function key(e) {
	if (e < 2048) return (192 | e >> 6) << 16 | (128 | e & 63) << 8;
	return (224 | e >> 12) << 16 | (128 | e >> 6 & 63) << 8 | 128 | e & 63;
}
function keyAt(e, t, n) {
	return (e[t] ?? 0) << 16 | (e[t + 1] ?? 0) << 8 | (n === 3 ? e[t + 2] ?? 0 : 0);
}
function lengthAt(e, t) {
	return (e[t] ?? 0) >= 224 ? 3 : 2;
}
function isLower(e) {
	return e >= 97 && e <= 122;
}
function toLiteral(e) {
	let t = String.fromCharCode(e >> 16, e >> 8 & 255);
	return !(e & 255) || e >> 16 == 239 ? t : t + String.fromCharCode(e & 255);
}
function toTrigger(t) {
	let n = {
		text: t,
		around: {
			bytes: e.Ft,
			min: 8
		}
	};
	return t.charCodeAt(0) === 239 ? {
		...n,
		tail: 1
	} : n;
}
// src/core/views/region-kinds.ts
const C = [
	n.c,
	n.o,
	n.s,
	n.a,
	v,
	S,
	n.l
];
const w = [
	i,
	a,
	o
];
const T = {
	get literals() {
		return C.flatMap(({ triggers: e }) => e.map((e) => ({
			...e,
			ignoreCase: !1
		})));
	},
	runs: w.map(({ kind: e, shortest: t }) => ({
		alphabet: e,
		min: t,
		opens: !0
	}))
};
function regionKinds({ literals: e, runs: n }) {
	let r = new Set(T.literals.map(({ text: e }) => e));
	let i = new Map(e.flatMap((e, n) => r.has(e.text) ? [[t.t(e), n]] : []));
	let a = C.flatMap(({ triggers: e }, n) => e.map((e) => [i.get(t.t({
		...e,
		ignoreCase: !1
	})) ?? missing(e.text), n]));
	let o = w.map(({ kind: t, shortest: r }, i) => {
		let a = n.findIndex(({ alphabet: e, min: n, opens: i }) => e === t && n === r && i);
		return [e.length + (a < 0 ? missing(t) : a), C.length + i];
	});
	return {
		literals: e.length,
		hits: e.length + n.length,
		meanings: [...a, ...o],
		blocks: e.flatMap(({ text: e }, t) => _.has(e) ? [t] : [])
	};
}
function missing(e) {
	throw RangeError(`the prefilter does not look for the trigger ${JSON.stringify(e)}`);
}
const E = 4096;
function indexed(n) {
	let r = new Keys(t.t);
	let i = new Keys(({ alphabet: e, min: t, opens: n, mixed: r }) => `${e} ${t} ${n} ${r}`);
	let a = openAnchors(n);
	let o = new Set([...T.literals, ...n.flatMap((e) => e.kind === "labelled" ? labelLiterals(e, a) : [])].flatMap(e.u));
	n.forEach((e, t) => addRule(e, t, {
		literals: r,
		runs: i,
		open: a,
		sets: o
	}));
	for (let e of T.literals) r.at(e).trigger = !0;
	for (let e of T.runs) i.at(e).trigger = !0;
	r.at({
		text: "leaksift:allow",
		ignoreCase: !1
	}).mark = !0;
	let s = [...r.woken, ...i.woken];
	return {
		index: {
			literals: r.keys,
			runs: i.keys,
			woken: (e) => s[e],
			regions: regionKinds({
				literals: r.keys,
				runs: i.keys
			}),
			literalReach: Math.max(...r.keys.map(e.l)),
			reach: furthest([{
				before: E,
				after: E
			}, ...n.map((e) => e.reach)])
		},
		all: n,
		at: (e) => n[e]
	};
}
function openAnchors(e) {
	return new Set(e.flatMap(({ kind: e, spec: t }) => e === "labelled" && t.value !== void 0 ? t.anchors : []));
}
function addRule(e, t, { literals: n, runs: r, open: i, sets: a }) {
	if (e.kind === "pattern") return addPattern(e, t, n, a);
	if (e.kind === "labelled") return addLabelled(e, t, n, i);
	let { alphabet: o, length: [s, c], entropy: l = 0 } = e.spec;
	(r.at({
		alphabet: o,
		min: s,
		max: c + O,
		...l >= D ? { mixed: !0 } : {}
	}).shapes ??= []).push(t);
}
const D = 4;
const O = 2;
function addPattern(e, t, n, r) {
	let { anchors: i, ignoreCase: a = !1 } = e.spec;
	i.forEach((i, o) => {
		let s = e.offsets[o];
		(n.at({
			text: i,
			ignoreCase: a,
			...besideOf(e.behind[o], r)
		}).patterns ??= []).push(s ? [t, s] : [t]);
	});
}
function besideOf(t, n) {
	let r = e.u(t ?? {}).filter((e) => !n.has(e));
	if (t === void 0 || n.size + r.length > 64) return {};
	for (let e of r) n.add(e);
	return t;
}
function addLabelled(e, t, n, r) {
	for (let i of labelLiterals(e, r)) {
		let r = n.at(i);
		(r.labelled ??= []).push(t);
		r.labelledReach = furthest([r.labelledReach ?? e.reach, e.reach]);
		i.onward && (r.word = !0);
	}
}
function labelLiterals({ spec: t }, n) {
	return t.anchors.map((t) => {
		let r = n.has(t) ? void 0 : e.Qt(t);
		return {
			text: t,
			ignoreCase: !0,
			...r ? { onward: r } : {}
		};
	});
}
function furthest(e) {
	return {
		before: Math.max(...e.map(({ before: e }) => e)),
		after: Math.max(...e.map(({ after: e }) => e))
	};
}
var Keys = class {
	keys = [];
	woken = [];
	#e = new Map();
	#t;
	constructor(e) {
		this.#t = e;
	}
	at(e) {
		let t = this.#t(e);
		let n = this.#e.get(t);
		if (n) return n;
		let r = {};
		this.keys.push(e);
		this.woken.push(r);
		this.#e.set(t, r);
		return r;
	}
};
const k = e.Lt(" 	");
const A = e.Lt("\"'`");
const j = e.Lt("+.,&\\_");
const M = e.Lt(">#*%; 	");
const N = e.Lt("\"'`\\ 	\r\n");
function nextLine(t, n, r, i) {
	let a = startOfNext(t, n);
	if (a < 0 || a >= r) return;
	let o = e.Rt(i, t, a, r);
	return o > a && endsThere(t, o, r) ? {
		start: a,
		end: o
	} : void 0;
}
function startOfNext(t, n) {
	let r = skipEscapedEnd(t, n);
	let i = e.Rt(M, t, r, r + 256);
	if (r > n && (e.jt[t[i] ?? 0] ?? 255) < 64) return i;
	let a = e.Rt(A, t, r, r + 1);
	a = e.Rt(k, t, a, a + 256);
	a = e.Rt(k, t, e.Rt(j, t, a, a + 1), a + 256);
	t[a] === 13 && a++;
	if (t[a] !== 10) return -1;
	a = e.Rt(M, t, a + 1, a + 256);
	let o = markAt(t, a);
	k[t[a + o] ?? 0] === 1 && (a = e.Rt(k, t, a + o, a + 256));
	return e.Rt(A, t, a, a + 1);
}
function markAt(e, t) {
	let n = e[t] ?? 0;
	if (n === 43) return 1;
	return (n === 47 || n === 45) && e[t + 1] === n ? 2 : 0;
}
function skipEscapedEnd(e, t) {
	let n = e[t] === 92 && e[t + 1] === 114 ? t + 2 : t;
	return e[n] === 92 && e[n + 1] === 110 ? n + 2 : n;
}
function endsThere(e, t, n) {
	if (t >= n) return !0;
	let r = t;
	for (; r < t + 2 && e[r] === 61;) r++;
	return r >= e.length || N[e[r] ?? 0] === 1 || e[r] === 44 && r < n;
}
// src/core/views/open-run.ts
function openRun(t, n, r) {
	let i = r.run ?? r;
	let a = new e.Et(n, r.end - r.start);
	a.copy(r.start, i.start);
	let o = decodeLines(t, n, i, a);
	a.copy(o, r.end);
	return a.view(t.name, r);
}
function decodeLines(t, n, r, i) {
	let a = new Group(t, n, i);
	let o = {
		start: r.start,
		end: e.Rt(t.alphabet, n, r.start, r.end)
	};
	let c = r.start;
	for (; o !== void 0;) {
		let e = a.complete(o);
		let s = Math.floor((o.end - e) / t.characters);
		i.groups(e, t.bytes, t.characters, s, (r, i) => t.decode(n, e, s, r, i));
		a.begin(e + s * t.characters, o.end);
		c = o.end;
		o = nextLine(n, c, r.end, t.alphabet);
	}
	c = e.Rt(s, n, c, c + 2);
	a.finish(c);
	return c;
}
var Group = class {
	#e;
	#t;
	#n;
	#r = [];
	#i = 0;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	begin(e, t) {
		this.#r.length === 0 && (this.#i = e);
		for (let n = e; n < t; n++) this.#r.push(this.#t[n] ?? 0);
	}
	complete(e) {
		if (this.#r.length === 0) return e.start;
		let t = Math.min(e.end, e.start + this.#e.characters - this.#r.length);
		this.begin(e.start, t);
		this.#r.length === this.#e.characters && this.#a(this.#e.bytes, t);
		return t;
	}
	finish(e) {
		let t = Math.floor(this.#r.length * this.#e.bytes / this.#e.characters);
		t > 0 && this.#a(t, e);
	}
	#a(e, t) {
		let n = new Uint8Array(this.#e.bytes);
		this.#e.decode(Uint8Array.from(this.#r), 0, 1, n, 0);
		this.#n.groups(this.#i, e, t - this.#i, 1, (t, r) => t.set(n.subarray(0, e), r));
		this.#r.length = 0;
	}
};
var SpanMap = class {
	#e = new Uint32Array(16);
	#t = 0;
	#n = 0;
	append(e, t, n, r = 1) {
		if (r === 0) return;
		this.#a(e, t, n) || this.#o(e, t, n);
		this.#n += t * r;
	}
	get length() {
		return this.#n;
	}
	toParent(e) {
		if (this.#t === 0) return {
			start: 0,
			end: 0
		};
		let t = this.#r(Math.min(e.start, this.#n - 1)).start;
		if (e.end <= e.start) return {
			start: t,
			end: t
		};
		return {
			start: t,
			end: this.#r(Math.min(e.end, this.#n) - 1).end
		};
	}
	#r(e) {
		let t = this.#i(e);
		let [n = 0, r = 0, i = 1, a = 1] = this.#e.subarray(t, t + 4);
		let o = r + Math.floor((e - n) / i) * a;
		if (i !== 3 || a !== 4) return {
			start: o,
			end: o + a
		};
		let s = o + (e - n) % 3;
		return {
			start: s,
			end: s + 2
		};
	}
	#i(e) {
		let t = 0;
		let n = this.#t / 4 - 1;
		for (; t < n;) {
			let r = t + n + 1 >> 1;
			(this.#e[r * 4] ?? 0) <= e ? t = r : n = r - 1;
		}
		return t * 4;
	}
	#a(e, t, n) {
		if (this.#t === 0) return !1;
		let r = this.#t - 4;
		let i = this.#e;
		if (i[r + 2] !== t || i[r + 3] !== n) return !1;
		let a = (this.#n - (i[r] ?? 0)) / t;
		return (i[r + 1] ?? 0) + a * n === e;
	}
	#o(e, t, n) {
		if (this.#t === this.#e.length) {
			let e = new Uint32Array(this.#e.length * 2);
			e.set(this.#e);
			this.#e = e;
		}
		this.#e[this.#t] = this.#n;
		this.#e[this.#t + 1] = e;
		this.#e[this.#t + 2] = t;
		this.#e[this.#t + 3] = n;
		this.#t += 4;
	}
};
// src/core/views/transcript.ts
var Transcript = class {
	#e;
	#t = new SpanMap();
	#n;
	constructor(e, t) {
		this.#e = e;
		this.#n = new Uint8Array(Math.max(64, t));
	}
	get length() {
		return this.#t.length;
	}
	copy(e, t) {
		if (t <= e) return;
		this.#r(t - e);
		this.#n.set(this.#e.subarray(e, t), this.#t.length);
		this.#t.append(e, 1, 1, t - e);
	}
	byte(e, t, n) {
		this.#r(1);
		this.#n[this.#t.length] = e;
		this.#t.append(t, 1, n);
	}
	codePoint(e, t, n) {
		let r = e > 1114111 || e >= 55296 && e < 57344 ? 65533 : e;
		this.#r(4);
		let i = writeUtf8(this.#n, this.#t.length, r);
		this.#t.append(t, i, n);
	}
	groups(e, t, n, r, i) {
		this.#r(t * r);
		i(this.#n, this.#t.length);
		this.#t.append(e, t, n, r);
	}
	view(e, t) {
		let r = this.#t;
		return {
			name: e,
			bytes: this.#n.subarray(0, r.length),
			region: t,
			window: n.i(t, this.#e.length),
			toParent: (e) => r.toParent(e)
		};
	}
	#r(e) {
		let t = this.#t.length + e;
		if (t <= this.#n.length) return;
		let n = new Uint8Array(Math.max(t, this.#n.length * 2));
		n.set(this.#n);
		this.#n = n;
	}
};
function writeUtf8(e, t, n) {
	if (n < 128) {
		e[t] = n;
		return 1;
	}
	if (n < 2048) {
		e[t] = 192 | n >> 6;
		e[t + 1] = 128 | n & 63;
		return 2;
	}
	if (n < 65536) {
		e[t] = 224 | n >> 12;
		e[t + 1] = 128 | n >> 6 & 63;
		e[t + 2] = 128 | n & 63;
		return 3;
	}
	e[t] = 240 | n >> 18;
	e[t + 1] = 128 | n >> 12 & 63;
	e[t + 2] = 128 | n >> 6 & 63;
	e[t + 3] = 128 | n & 63;
	return 4;
}
function wideRegions(e, t) {
	let n = [];
	let r = Math.min(e.length, t.end + 15);
	if (e.subarray(Math.max(0, t.start - 1), r + 1).indexOf(0) < 0) return n;
	for (let i = t.start; i < r;) {
		let r = i + 15;
		if (alternates(e, i) || i > 0 && alternates(e, i - 1)) {
			let a = wideStart(e, i);
			let o = endOf(e, a);
			o - a >= 16 && a >= t.start && a < t.end && n.push(...cut$1(e, a, o));
			o > r && (r = o);
		}
		i = r;
	}
	return n;
}
function openWide(e, t) {
	let n = new Transcript(e, (t.end - t.start) / 2);
	let r = t.kind === "utf-16le" ? 0 : 1;
	for (let i = t.start; i + 1 < t.end; i += 2) n.codePoint(e[i + r] ?? 0, i, 2);
	return n.view(t.kind, t);
}
function wideStart(e, t) {
	let n = t;
	for (; n > 0 && alternates(e, n - 1);) n--;
	return n;
}
function endOf(e, t) {
	if (e[t] !== 0 && !isCharacter(e[t] ?? 0)) return t;
	let n = t + 1;
	for (; n < e.length && alternates(e, n - 1);) n++;
	return n;
}
function alternates(e, t) {
	let n = e[t] ?? 0;
	let r = e[t + 1] ?? 0;
	return n === 0 ? isCharacter(r) : r === 0 && isCharacter(n);
}
function isCharacter(e) {
	return e >= 32 && e < 127 || e >= 160 && e < 254 || e === 10 || e === 13 || e === 9;
}
function cut$1(e, t, r) {
	let i = e[t] === 0 && e[r - 1] !== 0;
	let a = !i && e[t] === 0 ? t + 1 : t;
	let o = Math.ceil((r - a) / n.r);
	return Array.from({ length: o }, (e, t) => {
		let o = a + t * n.r;
		return {
			kind: i ? "utf-16be" : "utf-16le",
			start: o,
			end: Math.min(r, o + n.r + n.n)
		};
	});
}
// src/core/views/open-region.ts
function openRegion(e, t, n) {
	let { budget: r } = n;
	if (r.regions < t.end - t.start) return;
	let i = open(e, t);
	r.regions -= i.bytes.length;
	return i;
}
function open(e, t) {
	let r = C.find(({ kind: e }) => e === t.kind);
	if (r !== void 0) return {
		...n.t(r, e, t),
		cut: {
			before: isInWord(e, t.start),
			after: isInWord(e, t.end)
		}
	};
	let i = w.find(({ kind: e }) => e === t.kind);
	return i === void 0 ? openWide(e, t) : openRun(i, e, t);
}
function isInWord(t, n) {
	return n > 0 && e.Mt[t[n - 1] ?? 0] === 1 && e.Mt[t[n] ?? 0] === 1;
}
// src/core/views/opened.ts
var Opening = class {
	views = [];
	unread = [];
	skipped = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	countEntry(e) {
		let { budget: t } = this.#t;
		if (t.entries <= 0) {
			this.unread.push({
				span: e,
				reason: "more entries in archives than are opened"
			});
			return !1;
		}
		--t.entries;
		return !0;
	}
	pass(e, t, n) {
		this.skipped.push({
			span: t,
			reason: `${e.replace(/:.*/s, "")}: ${n}`
		});
	}
	fail(e, t, n) {
		this.unread.push({
			span: t,
			reason: `${e}: ${n}`
		});
	}
	stored(e, { start: t, end: n }) {
		let r = this.#e.subarray(t, n);
		let toParent = (e) => ({
			start: t + e.start,
			end: t + e.end
		});
		this.views.push({
			name: e,
			bytes: r,
			region: {
				start: t,
				end: n
			},
			toParent
		});
	}
	pay(e) {
		this.#t.budget.containers -= e;
		this.#t.budget.regions += e * 4;
	}
	inflate(e, t, n) {
		let { budget: r, inflater: i } = this.#t;
		let { bytes: a, consumed: o, status: s } = i.inflate(this.#e.subarray(t.start, t.end), n, r.containers);
		s === "too-large" ? this.fail(e, t, "it unpacks to more than is opened of one blob") : s !== "complete" && this.pass(e, t, P[s]);
		if (s === "damaged" || s === "too-large") return -1;
		this.pay(a.length);
		this.views.push(inflated(e, a, {
			start: t.start,
			end: t.start + o
		}));
		return t.start + o;
	}
};
const P = {
	truncated: "its compressed data ends early",
	damaged: "its compressed data is damaged"
};
function inflated(e, t, n) {
	return {
		name: e,
		bytes: t,
		region: n,
		toParent: () => n
	};
}
// src/core/views/clusters.ts
const F = 8192;
var Clusters = class {
	#e = [];
	#t;
	#n;
	#r = 0;
	#i = 0;
	#a = 0;
	#o = 0;
	#s = 0;
	#c = 0;
	constructor(e, t) {
		this.#t = e;
		this.#n = t;
	}
	get kind() {
		return this.#t.kind;
	}
	hit(e) {
		let t = this.#t.worth(this.#n, e);
		if (t < 0) return;
		e >= this.#i && this.#l(e);
		this.#i = Math.max(this.#i, this.#u(t));
	}
	close() {
		this.#i > 0 && this.#e.push({
			start: this.#r,
			end: this.#i
		});
		this.#i = 0;
		return this.#e;
	}
	#l(e) {
		let t = contextBefore(this.#n, e);
		if (this.#i > 0 && t <= this.#i) return;
		this.#i > 0 && this.#e.push({
			start: this.#r,
			end: this.#i
		});
		this.#r = t;
	}
	#u(t) {
		if (t < this.#s || t > this.#c) {
			this.#s = t;
			this.#c = t;
		}
		this.#c = e.Rt(e.Mt, this.#n, this.#c, t + F);
		return this.#d(this.#c);
	}
	#d(t) {
		if (t < this.#a || t > this.#o) {
			this.#a = t;
			this.#o = t;
		}
		this.#o = e.Rt(I, this.#n, this.#o, t + 512);
		return this.#o;
	}
};
const I = new Uint8Array(256).fill(1).fill(0, 10, 11);
function contextBefore(t, n) {
	let r = e.zt(e.Mt, t, n, n - F);
	let i = Math.max(0, r - 512);
	let a = r;
	for (let e = 0; a > i && (t[a - 1] !== 10 || ++e !== 2); a--);
	return a;
}
// src/core/views/found-regions.ts
var FoundRegions = class {
	#e;
	#t;
	#n = [];
	constructor(e) {
		this.#e = e;
		this.#t = new Runs(e);
	}
	hit(e, t, n) {
		let r = w[e - C.length];
		r === void 0 ? this.#r(e)?.hit(t) : this.#t.hit(r, t, n);
	}
	close() {
		let { regions: e } = this.#t;
		for (let t of this.#n) if (t) for (let n of t.close()) cutText(t.kind, n, e);
		return e;
	}
	#r(e) {
		let t = C[e];
		return this.#n[e] ??= t && new Clusters(t, this.#e);
	}
};
var Runs = class {
	regions = [];
	#e;
	#t = -1;
	#n = 0;
	#r = 0;
	#i = 0;
	constructor(e) {
		this.#e = e;
	}
	hit(t, n, r) {
		if (n === this.#t ? r <= this.#n : n < this.#r) return;
		let i = e.s(t, this.#e, n, r);
		let a = i.at(-1);
		if (a === void 0) return;
		n !== this.#t && (this.#i = this.regions.length);
		this.regions.splice(this.#i, Infinity, ...i);
		this.#t = n;
		this.#n = r;
		this.#r = a.run?.end ?? a.end;
	}
};
function cutText(e, { start: t, end: r }, i) {
	let a = t;
	do
		i.push({
			kind: e,
			start: a,
			end: Math.min(r, a + n.r + n.n)
		});
	while ((a += n.r) < r);
}
function mayBegin(e) {
	return isPrintable(e) || e >= 194 || e === 31 || e === 0;
}
function judgeHead(e, t) {
	if (isPacked(e)) return "packed";
	if (isText(e, 0, t)) return "text";
	if (isWide(e, t)) return "wide";
	return isFastZlib(e) ? "packed" : "other";
}
function isText(e, t, n) {
	let r = 0;
	let i = (n - t) / 7;
	for (let a = t; a < n;) {
		let t = isPrintable(e[a] ?? 0) ? 1 : sequenceLength(e, a, n);
		if (t === 0 && ++r > i) return !1;
		a += t || 1;
	}
	return !0;
}
function isPrintable(e) {
	return e >= 32 && e < 127 || e === 10 || e === 13 || e === 9;
}
function sequenceLength(e, t, n) {
	let r = e[t] ?? 0;
	if (r < 194 || r > 244) return 0;
	let i = r < 224 ? 2 : r < 240 ? 3 : 4;
	for (let r = t + 1; r < t + i && r < n; r++) if (((e[r] ?? 0) & 192) != 128) return 0;
	return i;
}
function isPacked(e) {
	let [t, n] = e;
	if (t === 31) return n === 139 && e[2] === 8;
	if (t === 80) return n === 75 && e[2] === 3 && e[3] === 4;
	return t === 120 && (n === 1 || n === 156 || n === 218);
}
function isFastZlib(e) {
	return e[0] === 120 && e[1] === 94;
}
function isWide(e, t) {
	if (e[0] === 255 && e[1] === 254 || e[0] === 254 && e[1] === 255) return !0;
	let n = +(e[0] === 0);
	let r = 0;
	for (let i = 0; i + 1 < t; i += 2) isPrintable(e[i + n] ?? 0) && e[i + 1 - n] === 0 && r++;
	return r * 10 >= t * 3;
}
// src/core/views/runs.ts
const L = 1024;
const R = new Map([
	i,
	a,
	o
].map((e) => [e.kind, e]));
function opens(e, t, n, r) {
	let i = R.get(e);
	return i !== void 0 && judge(i, t, n, r) !== "other";
}
function runRegions(e, t, n, r) {
	let i = findHead(e, t, n, r);
	if (i < 0) return [];
	return cut(e, t, {
		start: i,
		end: r
	}, judge(e, t, i, r)).map((r) => regionOf(e, t, r, r.start === n));
}
function beginsRegion(e, t, n, r) {
	return findHead(e, t, n, r) >= 0;
}
function findHead(e, t, n, r) {
	if (judge(e, t, n, r) !== "other") return n;
	for (let i = n + L; i < r; i += L) for (let n = 0; n < e.characters; n++) if (judge(e, t, i + n, r) === "text") return i + n;
	return -1;
}
const z = new Uint8Array(24);
function judge(e, t, n, r) {
	if (r - n < e.shortest) return "other";
	e.decode(t, n, 1, z, 0);
	if (!mayBegin(z[0] ?? 0)) return "other";
	let i = Math.min(headGroups(e), Math.floor((r - n) / e.characters));
	e.decode(t, n, i, z, 0);
	let a = judgeHead(z, i * e.bytes);
	return a !== "other" && isDigits(e, t, n, i) ? "other" : a;
}
function isDigits({ kind: t, characters: n }, r, i, a) {
	let s = i + a * n;
	return t !== "hex" && e.Rt(o.alphabet, r, i, s) === s;
}
function headGroups(e) {
	return Math.floor(z.length / e.bytes);
}
function cut(e, t, r, i) {
	let a = [r.start];
	let o = r;
	let s = 0;
	for (;;) {
		let c = a.at(-1) ?? r.start;
		let l = Math.max(o.start, c + n.r);
		let u = l + (e.characters - (s + l - o.start) % e.characters) % e.characters;
		if (u < o.end && i !== "packed") {
			a.push(u);
			o = {
				start: u,
				end: o.end
			};
			s = 0;
			continue;
		}
		s = (s + o.end - o.start) % e.characters;
		let d = nextLine(t, o.end, t.length, e.alphabet);
		if (d === void 0 || !goesOn(e, t, o, d, s, i)) break;
		o = d;
	}
	return a.map((e, t) => ({
		start: e,
		end: Math.min(o.end, (a[t + 1] ?? Infinity) + n.n)
	}));
}
function goesOn(t, n, r, i, a, o) {
	if (o !== "text") return i.end - i.start <= r.end - r.start;
	let c = i.start + (t.characters - a) % t.characters;
	let l = Math.min(headGroups(t), Math.floor((i.end - c) / t.characters));
	if (l <= 0) return a > 0 || s[n[i.end] ?? 0] === 1;
	t.decode(n, c, l, z, 0);
	return isText(z, e.Rt(B, z, 0, 3), l * t.bytes);
}
const B = new Uint8Array(256).fill(1, 128, 192);
function regionOf(t, n, r, i) {
	let { kind: a } = t;
	let o = e.Rt(s, n, r.end, r.end + 2);
	if (judge(t, n, r.start, r.end) !== "text") return {
		kind: a,
		start: r.start,
		end: o,
		run: r
	};
	return {
		kind: a,
		start: i ? lineStart(n, r.start) : r.start,
		end: lineEnd(n, o),
		run: r
	};
}
function lineStart(e, t) {
	let n = Math.max(0, t - 128);
	let r = t;
	for (; r > n && e[r - 1] !== 10;) r--;
	return r;
}
function lineEnd(e, t) {
	let n = Math.min(e.length, t + 64);
	let r = t;
	for (; r < n && e[r] !== 10;) r++;
	return r;
}
var RegionFinder = class {
	#e;
	#t;
	#n;
	constructor({ literals: e, hits: t, meanings: n, blocks: r }) {
		this.#t = e;
		this.#e = new Int16Array(t).fill(-1);
		for (let e of n) this.#e[e[0]] = e[1];
		this.#n = new Uint8Array(e);
		for (let e of r) this.#n[e] = 1;
	}
	isLive(e, t, n, r) {
		let i = this.#e[t] ?? -1;
		if (i < 0) return !1;
		if (i < C.length) return (C[i]?.worth(e, n) ?? -1) >= 0;
		let a = w[i - C.length];
		return a !== void 0 && beginsRegion(a, e, n, r);
	}
	windowStart(e, t) {
		return e < this.#t ? t - 96 : t;
	}
	windowEnd(e, t, n, r) {
		if (t >= this.#t) return r;
		return this.#n[t] === 1 ? blockReach(e, n) : n + 384;
	}
	crossing(t, n) {
		return w.flatMap((r, i) => {
			let a = e.zt(r.alphabet, t, n, 0);
			let o = e.Rt(r.alphabet, t, n, t.length);
			let s = a + Math.ceil((n + H - a) / r.characters) * r.characters;
			return a < n && o - s >= r.shortest ? [{
				start: s,
				end: o,
				what: this.#e.indexOf(C.length + i)
			}] : [];
		});
	}
	regionsAt(e, t, n) {
		if (t.count === 0) return V;
		let r = new FoundRegions(e);
		for (let e = 0; e < t.count; e++) {
			let n = this.#e[t.what[e] ?? 0] ?? -1;
			n >= 0 && r.hit(n, t.starts[e] ?? 0, t.ends[e] ?? 0);
		}
		let i = r.close().filter(({ start: e }) => e >= n.start && e < n.end);
		return i.length > 1 ? i.sort(byStart) : i;
	}
};
const V = [];
const H = 256;
function byStart(e, t) {
	return e.start - t.start || t.end - e.end;
}
const U = "PK";
function findDirectory(e) {
	return directoryAt(e, findEnd(e));
}
function findEnd(t) {
	let n = Math.max(0, t.length - 22 - 65535);
	for (let r = t.length - 22; r >= n; r--) if (t[r] === 80 && e.Vt(t, "PK", r) && r + 22 + e.Ht(t, r + 20) <= t.length) return r;
	return -1;
}
function directoryAt(t, n) {
	if (n < 0) return;
	let r = end64(t, n);
	let i = r === void 0 ? e.Ht(t, n + 10) : e.Wt(t, r + 32);
	let a = r === void 0 ? e.Ut(t, n + 12) : e.Wt(t, r + 40);
	let o = r === void 0 ? e.Ut(t, n + 16) : e.Wt(t, r + 48);
	let s = (r ?? n) - a;
	if (s < 0 || i > 0 && !e.Vt(t, U, s)) return;
	return {
		start: s,
		end: r ?? n,
		entries: i,
		shift: s - o
	};
}
function end64(t, n) {
	let r = n - 20;
	if (r < 0 || !e.Vt(t, "PK\x07", r)) return;
	for (let n of [e.Wt(t, r + 8), r - 56]) if (e.Vt(t, "PK", n)) return n;
}
function entriesOf(t, n, r) {
	let i = [];
	let a = n.start;
	for (; a + 46 <= n.end && e.Vt(t, U, a);) {
		i.push(entryAt(t, a, n.shift));
		a += 46 + e.Ht(t, a + 28) + e.Ht(t, a + 30) + e.Ht(t, a + 32);
	}
	(n.entries > 65535 ? i.length : i.length & 65535) !== n.entries && r.fail("zip", {
		start: a,
		end: n.end
	}, "its directory lists other entries than it counts");
	return i;
}
function entryAt(t, n, r) {
	let i = n + 46 + e.Ht(t, n + 28);
	let a = extra64(t, n, i);
	return {
		name: `zip:${e.Bt(t.subarray(n + 46, i))}`,
		encrypted: !!(e.Ht(t, n + 8) & 1),
		method: e.Ht(t, n + 10),
		compressed: a.compressed ?? e.Ut(t, n + 20),
		offset: (a.offset ?? e.Ut(t, n + 42)) + r
	};
}
const W = 4294967295;
function extra64(t, n, r) {
	let i = r + e.Ht(t, n + 30);
	for (let a = r; a + 4 <= i; a += 4 + e.Ht(t, a + 2)) {
		if (e.Ht(t, a) !== 1) continue;
		let r = a + 4 + (e.Ut(t, n + 24) === W ? 8 : 0);
		let i = e.Ut(t, n + 20) === W ? { compressed: e.Wt(t, r) } : {};
		r += e.Ut(t, n + 20) === W ? 8 : 0;
		return {
			...i,
			...e.Ut(t, n + 42) === W ? { offset: e.Wt(t, r) } : {}
		};
	}
	return {};
}
// src/git/pack/unpacked-names.ts
function pathsOf(e, t) {
	let n = new Map();
	for (let r of e) r.type === "tree" && addEntries(n, r, t);
	return new Map([...n.keys()].map((e) => [e, pathOf(e, n)]));
}
function treeNames(e, t) {
	let n = [];
	return eachEntry(e, t, ({ nameStart: t, nameEnd: r }) => n.push(e.subarray(t, r), G)) ? new Uint8Array(Buffer.concat(n)) : e;
}
const G = Uint8Array.of(10);
function addEntries(t, { id: n, bytes: r }, i) {
	eachEntry(r, i, ({ nameStart: i, nameEnd: a, idStart: o, end: s }) => {
		let c = Buffer.from(r.subarray(o, s)).toString("hex");
		t.has(c) || t.set(c, {
			tree: n,
			name: e.Un(r.subarray(i, a))
		});
	});
}
function eachEntry(t, n, r) {
	let i = new e.I(t, n);
	try {
		for (; i.next();) r(i);
		return !0;
	} catch (t) {
		if (t instanceof e.F) return !1;
		throw t;
	}
}
function pathOf(e, t) {
	let n = [];
	for (let r = t.get(e); r !== void 0 && n.length < 100; r = t.get(r.tree)) n.push(r.name);
	return n.reverse().join("/");
}
// src/git/pack/waiting-deltas.ts
var WaitingDeltas = class {
	#e = new Map();
	add(e, t) {
		let n = this.#e.get(e);
		n ? n.push(t) : this.#e.set(e, [t]);
	}
	take(e) {
		let t = this.#e.get(e) ?? [];
		this.#e.delete(e);
		return t;
	}
	*takeWithoutBase() {
		for (let [e, t] of this.#e) {
			let [n] = t;
			if (n === void 0 || typeof e == "number") continue;
			let r = this.#t(t);
			let i = r === 1 ? "1 object is a delta" : `${r} objects are deltas`;
			yield {
				span: {
					start: n.start,
					end: n.end
				},
				reason: `${i} of ${e}, which it does not hold`
			};
		}
	}
	onDamaged() {
		let e = [...this.#e].filter(([e]) => typeof e == "number").flatMap(([, e]) => e);
		let [t] = e;
		return t && {
			span: {
				start: t.start,
				end: t.end
			},
			reason: `objects that rest on damaged ones: ${e.length}`
		};
	}
	#t(e) {
		let t = [...e];
		for (let e = 0; e < t.length; e += 1) {
			let { start: n } = t[e] ?? { start: -1 };
			t.push(...this.take(n));
		}
		return t.length;
	}
};
// src/git/pack/unpacker.ts
function unpack(e, t, n, r, i) {
	let a = new Unpacking(e, n ?? hashOfTrailer(e, t), r, i);
	a.readEntries(t);
	a.resolveDeltas();
	return a.result();
}
function hashOfTrailer(t, n) {
	let r = t.length - e.lt("sha256");
	if (r <= n) return "sha1";
	return e.ut("sha256").update(t.subarray(n, r)).digest("hex") === Buffer.from(t.subarray(r)).toString("hex") ? "sha256" : "sha1";
}
var Unpacking = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = new WaitingDeltas();
	#o = [];
	#s = [];
	#c = [];
	#l = new e.V();
	constructor(e, t, n, r) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r.objects;
		this.#i = r.bytes;
	}
	readEntries(t) {
		let n = Buffer.from(this.#e.buffer, this.#e.byteOffset + t, Math.min(12, this.#e.length - t));
		let r = t + 12;
		let i = 0;
		try {
			e.tt(n.length === 12 && n.toString("latin1", 0, 4) === "PACK", "its pack has no header");
			let t = n.readUInt32BE(8);
			for (; i < t; i += 1) {
				if (i === this.#r) throw new e.Q("large", `${t - i} of its objects are more than are opened`);
				r = this.#u(r);
			}
		} catch (t) {
			let { kind: n, message: a } = e.et(t);
			let o = {
				span: {
					start: Math.min(r, this.#e.length),
					end: this.#e.length
				},
				reason: `from its object ${i + 1} on nothing is read: ${a}`
			};
			(n === "large" ? this.#s : this.#c).push(o);
		}
	}
	resolveDeltas() {
		for (let e = 0; e < this.#o.length; e += 1) {
			let t = this.#o[e];
			if (t === void 0) continue;
			for (let e of [t.start, t.id]) for (let n of this.#a.take(e)) this.#h(n, t);
		}
		for (let e of this.#a.takeWithoutBase()) this.#s.push(e);
		let e = this.#a.onDamaged();
		e && this.#c.push(e);
	}
	result() {
		let t = pathsOf(this.#o, e.lt(this.#t));
		return {
			objects: this.#o.map(({ id: n, type: r, bytes: i, start: a, end: o }) => ({
				name: [
					r,
					n.slice(0, 12),
					t.get(n) ?? ""
				].join(" ").trimEnd(),
				bytes: r === "tree" ? treeNames(i, e.lt(this.#t)) : i,
				region: {
					start: a,
					end: o
				}
			})),
			unread: this.#s,
			damaged: this.#c
		};
	}
	#u(t) {
		let n = e.lt(this.#t);
		let r = this.#e.length - n;
		let i = e.R();
		e.tt(t < r, "the pack ends early");
		e.B(this.#e, t, r, n, i);
		if (i.size > this.#i) throw new e.Q("large", "the pack unpacks to more than is opened of one blob");
		let { bytes: a, consumed: o, status: s } = this.#n.inflate(this.#e.subarray(i.data, r), "zlib", i.size);
		s === "truncated" && this.#p(t, r, i.type, a);
		e.tt(s === "complete" && a.length === i.size, s === "truncated" ? "the pack ends early" : "its stored bytes are damaged");
		this.#i -= a.length;
		let c = i.data + o;
		this.#f({
			start: t,
			end: c,
			type: i.type,
			payload: a,
			base: this.#d(i.type, t - i.distance, i.baseId)
		});
		return c;
	}
	#d(t, n, r) {
		if (t === 6) return n;
		if (t !== 7) return;
		return Buffer.from(this.#e.subarray(r, r + e.lt(this.#t))).toString("hex");
	}
	#f(t) {
		let { base: n, payload: r } = t;
		if (n === void 0) return this.#m(t, e.z(t.type), r);
		this.#a.add(n, t);
	}
	#p(t, n, r, i) {
		r !== 6 && r !== 7 && this.#o.push({
			start: t,
			end: n,
			type: e.z(r),
			bytes: i,
			id: "cut short"
		});
	}
	#m({ start: t, end: n }, r, i) {
		this.#o.push({
			start: t,
			end: n,
			type: r,
			bytes: i,
			id: e.ft(this.#t, r, i)
		});
	}
	#h(t, n) {
		try {
			this.#m(t, n.type, this.#g(t.payload, n.bytes));
		} catch (n) {
			let { kind: r, message: i } = e.et(n);
			(r === "large" ? this.#s : this.#c).push({
				span: {
					start: t.start,
					end: t.end
				},
				reason: `object at byte ${t.start}: ${i}`
			});
		}
	}
	#g(t, n) {
		let r = {
			baseSize: 0,
			resultSize: 0,
			instructions: 0
		};
		e.U(t, 0, t.length, r);
		e.tt(r.baseSize === n.length, "its delta was made for a base of another size");
		if (r.resultSize > this.#i) throw new e.Q("large", "it makes more bytes than are opened of one blob");
		this.#i -= r.resultSize;
		let i = t.length + n.length;
		let a = new Uint8Array(i + r.resultSize);
		a.set(t);
		a.set(n, t.length);
		e.H(a, r.instructions, t.length, {
			start: t.length,
			end: i
		}, {
			start: i,
			end: a.length
		}, this.#l);
		return a.slice(i);
	}
};
exports.Opening = Opening;
exports.RegionFinder = RegionFinder;
exports.Transcript = Transcript;
exports.beginsRegion = beginsRegion;
exports.directoryAt = directoryAt;
exports.entriesOf = entriesOf;
exports.findDirectory = findDirectory;
exports.indexed = indexed;
exports.inflated = inflated;
exports.openRegion = openRegion;
exports.openWide = openWide;
exports.opens = opens;
exports.runRegions = runRegions;
exports.unpack = unpack;
exports.wideRegions = wideRegions;
exports.wideStart = wideStart;
