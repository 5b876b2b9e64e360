const e = require("./surface-action.cjs");
const t = require("./action-literal-name.cjs");
// src/core/views/codecs.ts
const n = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function base64(t, n) {
	return {
		kind: t,
		name: "base64",
		alphabet: e.ft(n),
		shortest: 20,
		characters: 4,
		bytes: 3,
		decode: decodeSextets
	};
}
const r = base64("base64", `${n}+/`);
const i = base64("base64url", `${n}-_`);
const a = {
	kind: "hex",
	name: "hex",
	alphabet: e.ft("0123456789abcdefABCDEF"),
	shortest: 32,
	characters: 2,
	bytes: 1,
	decode: decodeNibbles
};
const o = e.ft("=");
function decodeSextets(t, n, r, i, a) {
	let o = a;
	for (let a = n; a < n + r * 4; a += 4) {
		let n = (e.ot[t[a] ?? 0] ?? 0) << 18 | (e.ot[t[a + 1] ?? 0] ?? 0) << 12 | (e.ot[t[a + 2] ?? 0] ?? 0) << 6 | (e.ot[t[a + 3] ?? 0] ?? 0);
		i[o++] = n >> 16;
		i[o++] = n >> 8 & 255;
		i[o++] = n & 255;
	}
}
function decodeNibbles(t, n, r, i, a) {
	for (let o = 0; o < r; o++) {
		let r = n + o * 2;
		i[a + o] = (e.at[t[r] ?? 0] ?? 0) << 4 | (e.at[t[r + 1] ?? 0] ?? 0);
	}
}
const s = new Uint8Array(256).fill(1, 32, 64);
const c = {
	kind: "terminal",
	triggers: [{ text: "\x1B[" }],
	leads: e.ft("\x1B"),
	worth(t, n) {
		let r = endOf$2(t, n, t.length);
		return r > n && (e.pt(e.lt, t, r, r + 8) >= r + 8 || e.mt(e.lt, t, n, n - 8) <= n - 8) ? r : -1;
	},
	decode: (e, t, n) => endOf$2(e, t, n)
};
function endOf$2(e, t, n) {
	return e[t] === 27 ? behindBracket(e, t + 1, n) ?? t : t;
}
function behindBracket(t, n, r) {
	if (t[n] !== 91) return;
	let i = e.pt(s, t, n + 1, n + 1 + 24);
	let a = t[i] ?? 0;
	return i < r && a >= 64 && a < 127 ? i + 1 : void 0;
}
const l = " 	>#*";
const u = e.ft(l);
const d = e.ut + l;
function besides(t) {
	if (e.st[t] === 1) return {};
	return { after: {
		bytes: t === 10 || t === 62 ? d : e.ut,
		min: 6
	} };
}
function isWorth(t, n, r, i, a) {
	if (i >= 128) return !1;
	if (i === 27) return beforeWord(t, behindBracket(t, r, t.length));
	let o = i === 10 || i === 62 ? e.pt(u, t, r, r + 64) : r;
	let s = e.pt(e.lt, t, o, o + 6) - o;
	if (e.st[i] !== 1) return isSeparator(i) && s >= 6;
	if (a || s >= 6) return !0;
	return n - e.mt(e.lt, t, n, n - 6) + s >= 6;
}
function beforeWord(t, n) {
	return n !== void 0 && e.pt(e.lt, t, n, n + 6) - n >= 6;
}
function isSeparator(e) {
	return e >= 32 || e === 9 || e === 10 || e === 13;
}
const separator = (e, t) => [{
	text: e,
	...besides(t)
}, {
	text: `${e}",`,
	onward: {
		over: " 	\r\n",
		to: "\""
	}
}];
const digits = (e, t, n) => ({
	text: e,
	after: {
		bytes: t,
		min: n
	}
});
const f = {
	kind: "escapes",
	triggers: [
		digits("\\u", `${e.it}{`, 2),
		digits("\\U", e.it, 8),
		digits("\\x", `${e.it}{`, 2),
		digits("\\0", "01234567", 1),
		digits("\\1", "01234567", 1),
		...separator("\\n", 10),
		...separator("\\t", 9),
		...separator("\\r", 13),
		...separator("\\\"", 34),
		...separator("\\'", 39),
		{ text: "\\/" },
		{ text: "\\:" },
		{ text: "\\=" }
	],
	leads: e.ft("\\"),
	worth(e, t) {
		let n = read(e, t, e.length);
		if (n < 0) return -1;
		let r = nextElement(e, t + lengthOf(n), e.length);
		return isWorth(e, t, r, valueOf$1(n), e[r] === 92) ? r : -1;
	},
	decode(e, t, n, r) {
		let i = read(e, t, n);
		if (i < 0) return t;
		let a = t + lengthOf(i);
		write(r, e[t + 1] ?? 0, valueOf$1(i), t, a - t);
		return valueOf$1(i) === 10 ? nextElement(e, a, n) : a;
	}
};
function write(e, t, n, r, i) {
	t === 117 || t === 85 ? e.codePoint(n, r, i) : e.byte(n, r, i);
}
function packed(e, t) {
	return e < 0 ? -1 : e * 16 + t;
}
function valueOf$1(e) {
	return Math.floor(e / 16);
}
function lengthOf(e) {
	return e % 16;
}
const p = new Map([..."abtnvfre"].map((e, t) => [e.charCodeAt(0), t === 7 ? 27 : t + 7]));
function read(e, t, n) {
	if (t + 1 >= n) return -1;
	let r = e[t + 1] ?? 0;
	if (r === 117) return readUnicode(e, t, n);
	if (r === 85) return packed(number(e, t + 2, n, 8), 10);
	if (r === 120) return e[t + 2] === 123 ? readBraces(e, t, n) : packed(number(e, t + 2, n, 2), 4);
	if (r >= 48 && r <= 55) return readOctal(e, t, n);
	if (isPunctuation(r)) return packed(r, 2);
	return packed(p.get(r) ?? -1, 2);
}
function readUnicode(e, t, n) {
	if (e[t + 2] === 123) return readBraces(e, t, n);
	let r = number(e, t + 2, n, 4);
	if (r < 55296 || r > 56319 || e[t + 6] !== 92 || e[t + 7] !== 117) return packed(r, 6);
	let i = number(e, t + 8, n, 4);
	if (i < 56320 || i > 57343) return packed(r, 6);
	return packed(65536 + (r - 55296) * 1024 + i - 56320, 12);
}
function readBraces(t, n, r) {
	let i = n + 3;
	for (; i < r && i < n + 9 && (e.at[t[i] ?? 0] ?? 255) < 16;) i++;
	return t[i] === 125 && i < r ? packed(number(t, n + 3, r, i - n - 3), i + 1 - n) : -1;
}
function readOctal(e, t, n) {
	let r = 0;
	let i = t + 1;
	for (; i < n && i < t + 4; i++) {
		let t = (e[i] ?? 0) - 48;
		if (t < 0 || t > 7) break;
		r = r * 8 + t;
	}
	return packed(r & 255, i - t);
}
function number(t, n, r, i) {
	if (n + i > r || i === 0) return -1;
	let a = 0;
	for (let r = n; r < n + i; r++) {
		let n = e.at[t[r] ?? 0] ?? 255;
		if (n > 15) return -1;
		a = a * 16 + n;
	}
	return a;
}
function isPunctuation(e) {
	return e > 32 && e < 48 || e > 57 && e < 65 || e > 90 && e < 97 || e > 122 && e < 127;
}
function nextElement(e, t, n) {
	if (t + 1 >= e.length || e[t] !== 34 || e[t + 1] !== 44) return t;
	let r = Math.min(n, t + 256);
	let i = t + 2;
	for (; i < r && isBlank(e[i] ?? 0);) i++;
	return i < r && e[i] === 34 ? i + 1 : t;
}
function isBlank(e) {
	return e === 32 || e === 10 || e === 13 || e === 9;
}
// src/core/views/html.ts
const NAMES = () => ({
	sol: "/",
	plus: "+",
	equals: "=",
	quot: "\"",
	QUOT: "\"",
	apos: "'",
	amp: "&",
	AMP: "&",
	lt: "<",
	gt: ">",
	colon: ":",
	semi: ";",
	comma: ",",
	period: ".",
	lowbar: "_",
	UnderBar: "_",
	hyphen: "-",
	dash: "-",
	commat: "@",
	percnt: "%",
	dollar: "$",
	excl: "!",
	num: "#",
	ast: "*",
	midast: "*",
	lpar: "(",
	rpar: ")",
	lsqb: "[",
	lbrack: "[",
	rsqb: "]",
	rbrack: "]",
	lcub: "{",
	lbrace: "{",
	rcub: "}",
	rbrace: "}",
	vert: "|",
	verbar: "|",
	bsol: "\\",
	Hat: "^",
	grave: "`",
	quest: "?",
	nbsp: " ",
	Tab: "	",
	NewLine: "\n"
});
let m;
const values = () => m ??= new Map(Object.entries(NAMES()).map(([e, t]) => [e, t.charCodeAt(0)]));
const h = {
	kind: "html",
	get triggers() {
		return [{
			text: "&#",
			after: {
				bytes: "0123456789xX",
				min: 1
			}
		}, ...[...values()].map(([e, t]) => ({
			text: `&${e};`,
			...besides(t)
		}))];
	},
	leads: e.ft("&"),
	worth(e, t) {
		let n = endOf$1(e, t, e.length);
		let r = n < 0 ? -1 : valueOf(e, t, n);
		if (r < 0) return -1;
		return isWorth(e, t, n, r, e[n] === 38) ? n : -1;
	},
	decode(e, t, n, r) {
		let i = endOf$1(e, t, n);
		let a = i < 0 ? -1 : valueOf(e, t, i);
		if (a < 0) return t;
		r.codePoint(a, t, i - t);
		return i;
	}
};
function endOf$1(e, t, n) {
	let r = Math.min(n, t + 10);
	for (let n = t + 2; n < r; n++) {
		let t = e[n] ?? 0;
		if (t === 59) return n + 1;
		if (t < 48 || t > 122) return -1;
	}
	return -1;
}
function valueOf(e, t, n) {
	if (e[t + 1] !== 35) return values().get(String.fromCharCode(...e.subarray(t + 1, n - 1))) ?? -1;
	let r = e[t + 2] === 120 || e[t + 2] === 88;
	return numberAt(e, r ? t + 3 : t + 2, n - 1, r ? 16 : 10);
}
function numberAt(t, n, r, i) {
	let a = 0;
	for (let o = n; o < r; o++) {
		let n = e.at[t[o] ?? 0] ?? 255;
		if (n >= i) return -1;
		a = a * i + n;
	}
	return n < r ? a : -1;
}
const g = 4096;
const _ = e.ft(" 	");
const v = e.ft("+-0123456789");
function blockAt(t, n) {
	let r = e.pt(v, t, n + 1, n + 3);
	let i = lineAfter(t, e.pt(_, t, r, r + 128));
	if (i < 0) return;
	let a = indentOf(t, i);
	if (a === 0) return;
	let o = linesFrom(t, i, (e) => indentOf(t, e) < a);
	return t[n] === 124 && o.length > 1 ? void 0 : block(t, o);
}
const y = e.ft("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
const ee = e.ft("-~");
const b = e.ft("\"'");
function heredocAt(t, n) {
	if (t[n + 1] !== 60 || t[n - 1] === 60) return;
	let r = e.pt(b, t, e.pt(ee, t, n + 2, n + 3), n + 4);
	let i = e.pt(y, t, r, r + 128);
	if (i === r) return;
	let a = lineAfter(t, e.pt(_, t, e.pt(b, t, i, i + 1), i + 128));
	if (a < 0) return;
	let o = t.subarray(r, i);
	return block(t, linesFrom(t, a, (e) => isTerminator(t, e, o)));
}
function blockReach(t, n) {
	let r = n + 512;
	let i = t.subarray(n, r).indexOf(10) + n;
	for (let a = 0; i >= n && a <= 64; a++) {
		let n = e.pt(_, t, i + 1, i + 1 + 128);
		let a = e.pt(e.st, t, n, n + g);
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
	if (r - n < 8 || e.pt(e.lt, t, n, r) < r) return !1;
	return !t.subarray(n, r).includes(61);
}
function linesFrom(t, n, r) {
	let i = [];
	for (let a = n; a < t.length && !r(a);) {
		let n = e.pt(_, t, a, a + 128);
		let r = e.pt(e.st, t, n, n + g);
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
	return e.pt(_, t, n, n + 128) - n;
}
function isTerminator(e, t, n) {
	let r = t + indentOf(e, t);
	for (let t = 0; t < n.length; t++) if (e[r + t] !== n[t]) return !1;
	let i = e[r + n.length] ?? 10;
	return y[i] !== 1;
}
const x = e.ft("\"'`");
function literalJoint(t, n) {
	let r = t[n] ?? 0;
	if (x[r] !== 1 || n < 2 || e.lt[t[n - 1] ?? 0] !== 1) return n;
	let i = skipGap(t, n + 1, n + 256);
	let a = openingQuote(t, n, i);
	if (a < 0 || e.lt[t[a + 1] ?? 0] !== 1) return n;
	return isOneValue(t, n, a, isPlain(t, n + 1, i)) ? a + 1 : n;
}
function openingQuote(t, n, r) {
	let i = skipGap(t, r + operatorLength(t, r), n + 256);
	if (i === n + 1) return -1;
	let a = e.pt(S, t, i, i + 2);
	return x[t[a] ?? 0] === 1 ? a : -1;
}
const S = e.ft("rbfuRBFUL8@$");
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
	if (C[n] !== 1) return 0;
	if (e[t + 1] === n) return 2;
	return n === 124 ? 0 : 1;
}
const C = e.ft("+.&|");
function isPlain(e, t, n) {
	if (e[n] === 43) return !0;
	return e[n] === 46 && n > t == skipGap(e, n + 1, n + 2) > n + 1;
}
function isOneValue(t, n, r, i) {
	let a = e.mt(e.lt, t, n, n - 20);
	if (n - a === 1 && t[a - 1] === 92) return !1;
	let o = e.pt(e.lt, t, r + 1, r + 1 + 20);
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
const w = new Set([
	": >",
	": |",
	"<<"
]);
const joint = (t, n) => ({
	text: t,
	before: {
		bytes: e.ut,
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
		bytes: e.ut,
		min: 1
	},
	after: {
		bytes: e.ut,
		min: 1
	},
	around: {
		bytes: e.ut,
		min: 8
	}
}, {
	text: t,
	before: {
		bytes: " ",
		min: 1
	},
	backward: {
		over: ` ${e.ut.replace("-", "")}`,
		to: "-"
	},
	after: {
		bytes: `${e.ct}"' \t`,
		min: 1
	}
}];
const indented = (t) => [" ", "	"].map((n) => ({
	text: t + n,
	before: {
		bytes: e.ut,
		min: 4
	},
	onward: {
		over: " 	",
		to: e.ut
	}
}));
const T = {
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
				bytes: e.ut,
				min: 4
			},
			after: {
				bytes: e.ut,
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
				bytes: `${e.ut}~"'`,
				min: 1
			},
			onward: {
				over: `${e.ut}~"' \t`,
				to: "\r\n"
			}
		}
	],
	leads: e.ft("\"'`\\>|<"),
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
	let a = e.pt(E, t, i, i + 64);
	if (a > i) return isIndented(t, n, a) ? a : n;
	let o = n - e.mt(e.lt, t, n, n - 8);
	let s = e.pt(e.lt, t, i, i + 8) - i;
	return o > 0 && s > 0 && o + s >= 8 ? i : n;
}
const E = new Uint8Array(256).fill(1, 9, 10).fill(1, 32, 33);
function isIndented(t, n, r) {
	let i = e.mt(e.lt, t, n, n - 20);
	let a = e.pt(e.lt, t, r, r + 20);
	return n - i >= 4 && a - r >= 4 && isMixed(t, [i, n], [r, a]);
}
function optionValue(t, n, r) {
	let i = e.pt(E, t, n, n + 64);
	let a = t[i] ?? 0;
	return a !== 45 && (e.st[a] === 1 || a === 34 || a === 39) ? i : r;
}
function isOption(t, n) {
	let r = e.mt(e.lt, t, n, n - 64);
	return n - r > 3 && t[r] === 45 && (r === 0 || (t[r - 1] ?? 0) <= 32);
}
// src/core/views/normalised.ts
const D = "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0425X\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0406I\u0405S\u0408J\u0456i\u0455s\u0458j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03bfo";
const INVISIBLE = () => [
	173,
	...range(8203, 8207),
	...range(8234, 8238),
	...range(8288, 8297),
	65279
];
let O;
const readings = () => O ??= makeReadings();
const k = {
	kind: "normalised",
	get triggers() {
		return [...new Set([...readings()].filter(([, e]) => !isLower$1(e)).map(([e]) => toLiteral(e)))].map(toTrigger);
	},
	leads: leads(194, 206, 207, 208, 209, 226, 239),
	worth(t, n) {
		let r = lengthAt$1(t, n);
		let i = readings().get(keyAt(t, n, r));
		if (i === void 0) return -1;
		let a = n + r;
		let o = n - e.mt(e.lt, t, n, n - 8);
		let s = e.pt(e.lt, t, a, a + 8) - a;
		if (i === 0 && (o === 0 || s === 0)) return -1;
		return o + s >= 8 ? a : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt$1(e, t);
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
	for (let t = 0; t < 78; t += 2) e.set(key(D.charCodeAt(t)), D.charCodeAt(t + 1));
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
function lengthAt$1(e, t) {
	return (e[t] ?? 0) >= 224 ? 3 : 2;
}
function isLower$1(e) {
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
			bytes: e.ut,
			min: 8
		}
	};
	return t.charCodeAt(0) === 239 ? {
		...n,
		tail: 1
	} : n;
}
const A = {
	kind: "percent",
	triggers: [...[
		"%0",
		"%2",
		"%3",
		"%4",
		"%5",
		"%6",
		"%7"
	].map((t) => ({
		text: t,
		after: {
			bytes: e.it,
			min: 1
		}
	})), {
		text: "%u",
		after: {
			bytes: e.it,
			min: 4
		}
	}],
	leads: e.ft("%"),
	worth(e, t) {
		let n = lengthAt(e, t, e.length);
		if (n === 0) return -1;
		let r = t + n;
		return isWorth(e, t, r, valueAt(e, t, n), e[r] === 37) ? r : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt(e, t, n);
		i === 3 && r.byte(valueAt(e, t, i), t, i);
		i === 6 && r.codePoint(valueAt(e, t, i), t, i);
		return t + i;
	}
};
function lengthAt(t, n, r) {
	if (e.dt(t, n + 1) >= 0) return n + 3 <= r ? 3 : 0;
	if (t[n + 1] !== 117 || e.dt(t, n + 2) < 0 || e.dt(t, n + 4) < 0) return 0;
	return n + 6 <= r ? 6 : 0;
}
function valueAt(t, n, r) {
	return r === 3 ? e.dt(t, n + 1) : e.dt(t, n + 2) * 256 + e.dt(t, n + 4);
}
const te = {
	kind: "quoted-printable",
	triggers: [...[
		"3D",
		"2F",
		"2B",
		"22",
		"27",
		"3A",
		"26",
		"25",
		"40",
		"2D",
		"5F",
		"0A",
		"0D",
		"7E"
	].map((e) => ({
		text: `=${e}`,
		...besides(Number.parseInt(e, 16))
	})), ...["=\n", "=\r\n"].map((t) => ({
		text: t,
		before: {
			bytes: e.ct.replace("=", ""),
			min: 1
		},
		after: {
			bytes: e.ut,
			min: 1
		}
	}))],
	leads: e.ft("="),
	worth(e, t) {
		let n = endOfBreak(e, t, e.length);
		if (n > t) return n;
		let r = tripleAt(e, t, e.length);
		return r >= 0 && isWorth(e, t, t + 3, r, tripleAt(e, t + 3, e.length) >= 0) ? t + 3 : -1;
	},
	decode(e, t, n, r) {
		let i = tripleAt(e, t, n);
		if (i < 0) return endOfBreak(e, t, n);
		r.byte(i, t, 3);
		return t + 3;
	}
};
function tripleAt(t, n, r) {
	if (n + 3 > r || t[n] !== 61 || isLower(t[n + 1] ?? 0) || isLower(t[n + 2] ?? 0)) return -1;
	return e.dt(t, n + 1);
}
function isLower(e) {
	return e >= 97;
}
function endOfBreak(t, n, r) {
	let i = t[n + 1] === 13 ? n + 2 : n + 1;
	if (i + 1 >= r || t[i] !== 10 || e.lt[t[i + 1] ?? 0] !== 1) return n;
	if (n === 0 || t[n - 1] === 61 || e.st[t[n - 1] ?? 0] !== 1) return n;
	let a = n - e.mt(j, t, n, n - 77);
	if (a >= 77) return n;
	return a >= 55 || hasTriple(t, n - a, n) || hasTriple(t, i, i + 77) ? i + 1 : n;
}
const j = new Uint8Array(256).fill(1).fill(0, 10, 11);
function hasTriple(e, t, n) {
	let r = Math.min(n, e.length);
	for (let i = t; i < r; i++) if (e[i] === 61 && tripleAt(e, i, n) >= 0) return !0;
	return !1;
}
// src/core/views/region-kinds.ts
const M = [
	f,
	A,
	h,
	te,
	T,
	k,
	c
];
const N = [
	r,
	i,
	a
];
const P = {
	get literals() {
		return M.flatMap(({ triggers: e }) => e.map((e) => ({
			...e,
			ignoreCase: !1
		})));
	},
	runs: N.map(({ kind: e, shortest: t }) => ({
		alphabet: e,
		min: t,
		opens: !0
	}))
};
function regionKinds({ literals: e, runs: n }) {
	let r = new Set(P.literals.map(({ text: e }) => e));
	let i = new Map(e.flatMap((e, n) => r.has(e.text) ? [[t.t(e), n]] : []));
	let a = M.flatMap(({ triggers: e }, n) => e.map((e) => [i.get(t.t({
		...e,
		ignoreCase: !1
	})) ?? missing(e.text), n]));
	let o = N.map(({ kind: t, shortest: r }, i) => {
		let a = n.findIndex(({ alphabet: e, min: n, opens: i }) => e === t && n === r && i);
		return [e.length + (a < 0 ? missing(t) : a), M.length + i];
	});
	return {
		literals: e.length,
		hits: e.length + n.length,
		meanings: [...a, ...o],
		blocks: e.flatMap(({ text: e }, t) => w.has(e) ? [t] : [])
	};
}
function missing(e) {
	throw RangeError(`the prefilter does not look for the trigger ${JSON.stringify(e)}`);
}
const F = 4096;
function indexed(n) {
	let r = new Keys(t.t);
	let i = new Keys(({ alphabet: e, min: t, opens: n, mixed: r }) => `${e} ${t} ${n} ${r}`);
	let a = openAnchors(n);
	let o = new Set([...P.literals, ...n.flatMap((e) => e.kind === "labelled" ? labelLiterals(e, a) : [])].flatMap(e.u));
	n.forEach((e, t) => addRule(e, t, {
		literals: r,
		runs: i,
		open: a,
		sets: o
	}));
	for (let e of P.literals) r.at(e).trigger = !0;
	for (let e of P.runs) i.at(e).trigger = !0;
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
				before: F,
				after: F
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
		max: c + L,
		...l >= I ? { mixed: !0 } : {}
	}).shapes ??= []).push(t);
}
const I = 4;
const L = 2;
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
		let r = n.has(t) ? void 0 : e.Dt(t);
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
const R = e.ft(" 	");
const z = e.ft("\"'`");
const B = e.ft("+.,&\\_");
const V = e.ft(">#*%; 	");
const H = e.ft("\"'`\\ 	\r\n");
function nextLine(t, n, r, i) {
	let a = startOfNext(t, n);
	if (a < 0 || a >= r) return;
	let o = e.pt(i, t, a, r);
	return o > a && endsThere(t, o, r) ? {
		start: a,
		end: o
	} : void 0;
}
function startOfNext(t, n) {
	let r = skipEscapedEnd(t, n);
	let i = e.pt(V, t, r, r + 256);
	if (r > n && (e.ot[t[i] ?? 0] ?? 255) < 64) return i;
	let a = e.pt(z, t, r, r + 1);
	a = e.pt(R, t, a, a + 256);
	a = e.pt(R, t, e.pt(B, t, a, a + 1), a + 256);
	t[a] === 13 && a++;
	if (t[a] !== 10) return -1;
	a = e.pt(V, t, a + 1, a + 256);
	let o = markAt(t, a);
	R[t[a + o] ?? 0] === 1 && (a = e.pt(R, t, a + o, a + 256));
	return e.pt(z, t, a, a + 1);
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
	return r >= e.length || H[e[r] ?? 0] === 1 || e[r] === 44 && r < n;
}
// src/core/views/open-run.ts
function openRun(t, n, r) {
	let i = r.run ?? r;
	let a = new e.tt(n, r.end - r.start);
	a.copy(r.start, i.start);
	let o = decodeLines(t, n, i, a);
	a.copy(o, r.end);
	return a.view(t.name, r);
}
function decodeLines(t, n, r, i) {
	let a = new Group(t, n, i);
	let s = {
		start: r.start,
		end: e.pt(t.alphabet, n, r.start, r.end)
	};
	let c = r.start;
	for (; s !== void 0;) {
		let e = a.complete(s);
		let o = Math.floor((s.end - e) / t.characters);
		i.groups(e, t.bytes, t.characters, o, (r, i) => t.decode(n, e, o, r, i));
		a.begin(e + o * t.characters, s.end);
		c = s.end;
		s = nextLine(n, c, r.end, t.alphabet);
	}
	c = e.pt(o, n, c, c + 2);
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
// src/core/views/rewriting.ts
function rewrite(t, n, r) {
	let i = new e.tt(n, r.end - r.start);
	let a = r.start;
	let o = r.start;
	for (; o < r.end;) {
		if (t.leads[n[o] ?? 0] !== 1) {
			o++;
			continue;
		}
		i.copy(a, o);
		a = t.decode(n, o, r.end, i);
		o = Math.max(a, o + 1);
	}
	i.copy(a, r.end);
	return i.view(t.kind, r);
}
// src/core/views/region.ts
const U = 1024;
function decidedBy({ start: e, end: t }, n) {
	return {
		start: Math.max(0, e - U),
		end: Math.min(n, t + U)
	};
}
const W = 1048576;
const G = 16384;
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
		let n = this.#t;
		return {
			name: e,
			bytes: this.#n.subarray(0, n.length),
			region: t,
			window: decidedBy(t, this.#e.length),
			toParent: (e) => n.toParent(e)
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
function cut$1(e, t, n) {
	let r = e[t] === 0 && e[n - 1] !== 0;
	let i = !r && e[t] === 0 ? t + 1 : t;
	let a = Math.ceil((n - i) / W);
	return Array.from({ length: a }, (e, t) => {
		let a = i + t * W;
		return {
			kind: r ? "utf-16be" : "utf-16le",
			start: a,
			end: Math.min(n, a + W + G)
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
	let n = M.find(({ kind: e }) => e === t.kind);
	if (n !== void 0) return {
		...rewrite(n, e, t),
		cut: {
			before: isInWord(e, t.start),
			after: isInWord(e, t.end)
		}
	};
	let r = N.find(({ kind: e }) => e === t.kind);
	return r === void 0 ? openWide(e, t) : openRun(r, e, t);
}
function isInWord(t, n) {
	return n > 0 && e.st[t[n - 1] ?? 0] === 1 && e.st[t[n] ?? 0] === 1;
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
		s === "too-large" ? this.fail(e, t, "it unpacks to more than is opened of one blob") : s !== "complete" && this.pass(e, t, K[s]);
		if (s === "damaged" || s === "too-large") return -1;
		this.pay(a.length);
		this.views.push(inflated(e, a, {
			start: t.start,
			end: t.start + o
		}));
		return t.start + o;
	}
};
const K = {
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
const q = 8192;
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
		this.#c = e.pt(e.st, this.#n, this.#c, t + q);
		return this.#d(this.#c);
	}
	#d(t) {
		if (t < this.#a || t > this.#o) {
			this.#a = t;
			this.#o = t;
		}
		this.#o = e.pt(J, this.#n, this.#o, t + 512);
		return this.#o;
	}
};
const J = new Uint8Array(256).fill(1).fill(0, 10, 11);
function contextBefore(t, n) {
	let r = e.mt(e.st, t, n, n - q);
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
		let r = N[e - M.length];
		r === void 0 ? this.#r(e)?.hit(t) : this.#t.hit(r, t, n);
	}
	close() {
		let { regions: e } = this.#t;
		for (let t of this.#n) if (t) for (let n of t.close()) cutText(t.kind, n, e);
		return e;
	}
	#r(e) {
		let t = M[e];
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
function cutText(e, { start: t, end: n }, r) {
	let i = t;
	do
		r.push({
			kind: e,
			start: i,
			end: Math.min(n, i + W + G)
		});
	while ((i += W) < n);
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
const Y = 1024;
const X = new Map([
	r,
	i,
	a
].map((e) => [e.kind, e]));
function opens(e, t, n, r) {
	let i = X.get(e);
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
	for (let i = n + Y; i < r; i += Y) for (let n = 0; n < e.characters; n++) if (judge(e, t, i + n, r) === "text") return i + n;
	return -1;
}
const Z = new Uint8Array(24);
function judge(e, t, n, r) {
	if (r - n < e.shortest) return "other";
	e.decode(t, n, 1, Z, 0);
	if (!mayBegin(Z[0] ?? 0)) return "other";
	let i = Math.min(headGroups(e), Math.floor((r - n) / e.characters));
	e.decode(t, n, i, Z, 0);
	let a = judgeHead(Z, i * e.bytes);
	return a !== "other" && isDigits(e, t, n, i) ? "other" : a;
}
function isDigits({ kind: t, characters: n }, r, i, o) {
	let s = i + o * n;
	return t !== "hex" && e.pt(a.alphabet, r, i, s) === s;
}
function headGroups(e) {
	return Math.floor(Z.length / e.bytes);
}
function cut(e, t, n, r) {
	let i = [n.start];
	let a = n;
	let o = 0;
	for (;;) {
		let s = i.at(-1) ?? n.start;
		let c = Math.max(a.start, s + W);
		let l = c + (e.characters - (o + c - a.start) % e.characters) % e.characters;
		if (l < a.end && r !== "packed") {
			i.push(l);
			a = {
				start: l,
				end: a.end
			};
			o = 0;
			continue;
		}
		o = (o + a.end - a.start) % e.characters;
		let u = nextLine(t, a.end, t.length, e.alphabet);
		if (u === void 0 || !goesOn(e, t, a, u, o, r)) break;
		a = u;
	}
	return i.map((e, t) => ({
		start: e,
		end: Math.min(a.end, (i[t + 1] ?? Infinity) + G)
	}));
}
function goesOn(t, n, r, i, a, s) {
	if (s !== "text") return i.end - i.start <= r.end - r.start;
	let c = i.start + (t.characters - a) % t.characters;
	let l = Math.min(headGroups(t), Math.floor((i.end - c) / t.characters));
	if (l <= 0) return a > 0 || o[n[i.end] ?? 0] === 1;
	t.decode(n, c, l, Z, 0);
	return isText(Z, e.pt(ne, Z, 0, 3), l * t.bytes);
}
const ne = new Uint8Array(256).fill(1, 128, 192);
function regionOf(t, n, r, i) {
	let { kind: a } = t;
	let s = e.pt(o, n, r.end, r.end + 2);
	if (judge(t, n, r.start, r.end) !== "text") return {
		kind: a,
		start: r.start,
		end: s,
		run: r
	};
	return {
		kind: a,
		start: i ? lineStart(n, r.start) : r.start,
		end: lineEnd(n, s),
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
		if (i < M.length) return (M[i]?.worth(e, n) ?? -1) >= 0;
		let a = N[i - M.length];
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
		return N.flatMap((r, i) => {
			let a = e.mt(r.alphabet, t, n, 0);
			let o = e.pt(r.alphabet, t, n, t.length);
			let s = a + Math.ceil((n + ie - a) / r.characters) * r.characters;
			return a < n && o - s >= r.shortest ? [{
				start: s,
				end: o,
				what: this.#e.indexOf(M.length + i)
			}] : [];
		});
	}
	regionsAt(e, t, n) {
		if (t.count === 0) return re;
		let r = new FoundRegions(e);
		for (let e = 0; e < t.count; e++) {
			let n = this.#e[t.what[e] ?? 0] ?? -1;
			n >= 0 && r.hit(n, t.starts[e] ?? 0, t.ends[e] ?? 0);
		}
		let i = r.close().filter(({ start: e }) => e >= n.start && e < n.end);
		return i.length > 1 ? i.sort(byStart) : i;
	}
};
const re = [];
const ie = 256;
function byStart(e, t) {
	return e.start - t.start || t.end - e.end;
}
const Q = "PK";
function findDirectory(e) {
	return directoryAt(e, findEnd(e));
}
function findEnd(t) {
	let n = Math.max(0, t.length - 22 - 65535);
	for (let r = t.length - 22; r >= n; r--) if (t[r] === 80 && e.gt(t, "PK", r) && r + 22 + e._t(t, r + 20) <= t.length) return r;
	return -1;
}
function directoryAt(t, n) {
	if (n < 0) return;
	let r = end64(t, n);
	let i = r === void 0 ? e._t(t, n + 10) : e.yt(t, r + 32);
	let a = r === void 0 ? e.vt(t, n + 12) : e.yt(t, r + 40);
	let o = r === void 0 ? e.vt(t, n + 16) : e.yt(t, r + 48);
	let s = (r ?? n) - a;
	if (s < 0 || i > 0 && !e.gt(t, Q, s)) return;
	return {
		start: s,
		end: r ?? n,
		entries: i,
		shift: s - o
	};
}
function end64(t, n) {
	let r = n - 20;
	if (r < 0 || !e.gt(t, "PK\x07", r)) return;
	for (let n of [e.yt(t, r + 8), r - 56]) if (e.gt(t, "PK", n)) return n;
}
function entriesOf(t, n, r) {
	let i = [];
	let a = n.start;
	for (; a + 46 <= n.end && e.gt(t, Q, a);) {
		i.push(entryAt(t, a, n.shift));
		a += 46 + e._t(t, a + 28) + e._t(t, a + 30) + e._t(t, a + 32);
	}
	(n.entries > 65535 ? i.length : i.length & 65535) !== n.entries && r.fail("zip", {
		start: a,
		end: n.end
	}, "its directory lists other entries than it counts");
	return i;
}
function entryAt(t, n, r) {
	let i = n + 46 + e._t(t, n + 28);
	let a = extra64(t, n, i);
	return {
		name: `zip:${e.ht(t.subarray(n + 46, i))}`,
		encrypted: !!(e._t(t, n + 8) & 1),
		method: e._t(t, n + 10),
		compressed: a.compressed ?? e.vt(t, n + 20),
		offset: (a.offset ?? e.vt(t, n + 42)) + r
	};
}
const $ = 4294967295;
function extra64(t, n, r) {
	let i = r + e._t(t, n + 30);
	for (let a = r; a + 4 <= i; a += 4 + e._t(t, a + 2)) {
		if (e._t(t, a) !== 1) continue;
		let r = a + 4 + (e.vt(t, n + 24) === $ ? 8 : 0);
		let i = e.vt(t, n + 20) === $ ? { compressed: e.yt(t, r) } : {};
		r += e.vt(t, n + 20) === $ ? 8 : 0;
		return {
			...i,
			...e.vt(t, n + 42) === $ ? { offset: e.yt(t, r) } : {}
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
	return eachEntry(e, t, ({ nameStart: t, nameEnd: r }) => n.push(e.subarray(t, r), ae)) ? new Uint8Array(Buffer.concat(n)) : e;
}
const ae = Uint8Array.of(10);
function addEntries(t, { id: n, bytes: r }, i) {
	eachEntry(r, i, ({ nameStart: i, nameEnd: a, idStart: o, end: s }) => {
		let c = Buffer.from(r.subarray(o, s)).toString("hex");
		t.has(c) || t.set(c, {
			tree: n,
			name: e.On(r.subarray(i, a))
		});
	});
}
function eachEntry(t, n, r) {
	let i = new e.Gt(t, n);
	try {
		for (; i.next();) r(i);
		return !0;
	} catch (t) {
		if (t instanceof e.Wt) return !1;
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
	let r = t.length - e.nn("sha256");
	if (r <= n) return "sha1";
	return e.rn("sha256").update(t.subarray(n, r)).digest("hex") === Buffer.from(t.subarray(r)).toString("hex") ? "sha256" : "sha1";
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
	#l = new e.Ft();
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
			e.Ut(n.length === 12 && n.toString("latin1", 0, 4) === "PACK", "its pack has no header");
			let t = n.readUInt32BE(8);
			for (; i < t; i += 1) {
				if (i === this.#r) throw new e.Bt("large", `${t - i} of its objects are more than are opened`);
				r = this.#u(r);
			}
		} catch (t) {
			let { kind: n, message: a } = e.Ht(t);
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
		let t = pathsOf(this.#o, e.nn(this.#t));
		return {
			objects: this.#o.map(({ id: n, type: r, bytes: i, start: a, end: o }) => ({
				name: [
					r,
					n.slice(0, 12),
					t.get(n) ?? ""
				].join(" ").trimEnd(),
				bytes: r === "tree" ? treeNames(i, e.nn(this.#t)) : i,
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
		let n = e.nn(this.#t);
		let r = this.#e.length - n;
		let i = e.Mt();
		e.Ut(t < r, "the pack ends early");
		e.Pt(this.#e, t, r, n, i);
		if (i.size > this.#i) throw new e.Bt("large", "the pack unpacks to more than is opened of one blob");
		let { bytes: a, consumed: o, status: s } = this.#n.inflate(this.#e.subarray(i.data, r), "zlib", i.size);
		s === "truncated" && this.#p(t, r, i.type, a);
		e.Ut(s === "complete" && a.length === i.size, s === "truncated" ? "the pack ends early" : "its stored bytes are damaged");
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
		return Buffer.from(this.#e.subarray(r, r + e.nn(this.#t))).toString("hex");
	}
	#f(t) {
		let { base: n, payload: r } = t;
		if (n === void 0) return this.#m(t, e.Nt(t.type), r);
		this.#a.add(n, t);
	}
	#p(t, n, r, i) {
		r !== 6 && r !== 7 && this.#o.push({
			start: t,
			end: n,
			type: e.Nt(r),
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
			id: e.an(this.#t, r, i)
		});
	}
	#h(t, n) {
		try {
			this.#m(t, n.type, this.#g(t.payload, n.bytes));
		} catch (n) {
			let { kind: r, message: i } = e.Ht(n);
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
		e.Lt(t, 0, t.length, r);
		e.Ut(r.baseSize === n.length, "its delta was made for a base of another size");
		if (r.resultSize > this.#i) throw new e.Bt("large", "it makes more bytes than are opened of one blob");
		this.#i -= r.resultSize;
		let i = t.length + n.length;
		let a = new Uint8Array(i + r.resultSize);
		a.set(t);
		a.set(n, t.length);
		e.It(a, r.instructions, t.length, {
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
