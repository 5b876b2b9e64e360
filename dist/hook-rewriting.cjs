const e = require("./surface-hook.cjs");
const t = new Uint8Array(256).fill(1, 32, 64);
const n = {
	kind: "terminal",
	triggers: [{ text: "\x1B[" }],
	leads: e.Lt("\x1B"),
	worth(t, n) {
		let r = endOf$1(t, n, t.length);
		return r > n && (e.Rt(e.Pt, t, r, r + 8) >= r + 8 || e.zt(e.Pt, t, n, n - 8) <= n - 8) ? r : -1;
	},
	decode: (e, t, n) => endOf$1(e, t, n)
};
function endOf$1(e, t, n) {
	return e[t] === 27 ? behindBracket(e, t + 1, n) ?? t : t;
}
function behindBracket(n, r, i) {
	if (n[r] !== 91) return;
	let a = e.Rt(t, n, r + 1, r + 1 + 24);
	let o = n[a] ?? 0;
	return a < i && o >= 64 && o < 127 ? a + 1 : void 0;
}
const r = " 	>#*";
const i = e.Lt(r);
const a = e.Ft + r;
function besides(t) {
	if (e.Mt[t] === 1) return {};
	return { after: {
		bytes: t === 10 || t === 62 ? a : e.Ft,
		min: 6
	} };
}
function isWorth(t, n, r, a, o) {
	if (a >= 128) return !1;
	if (a === 27) return beforeWord(t, behindBracket(t, r, t.length));
	let s = a === 10 || a === 62 ? e.Rt(i, t, r, r + 64) : r;
	let c = e.Rt(e.Pt, t, s, s + 6) - s;
	if (e.Mt[a] !== 1) return isSeparator(a) && c >= 6;
	if (o || c >= 6) return !0;
	return n - e.zt(e.Pt, t, n, n - 6) + c >= 6;
}
function beforeWord(t, n) {
	return n !== void 0 && e.Rt(e.Pt, t, n, n + 6) - n >= 6;
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
const o = {
	kind: "escapes",
	triggers: [
		digits("\\u", `${e.kt}{`, 2),
		digits("\\U", e.kt, 8),
		digits("\\x", `${e.kt}{`, 2),
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
	leads: e.Lt("\\"),
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
const s = new Map([..."abtnvfre"].map((e, t) => [e.charCodeAt(0), t === 7 ? 27 : t + 7]));
function read(e, t, n) {
	if (t + 1 >= n) return -1;
	let r = e[t + 1] ?? 0;
	if (r === 117) return readUnicode(e, t, n);
	if (r === 85) return packed(number(e, t + 2, n, 8), 10);
	if (r === 120) return e[t + 2] === 123 ? readBraces(e, t, n) : packed(number(e, t + 2, n, 2), 4);
	if (r >= 48 && r <= 55) return readOctal(e, t, n);
	if (isPunctuation(r)) return packed(r, 2);
	return packed(s.get(r) ?? -1, 2);
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
	for (; i < r && i < n + 9 && (e.At[t[i] ?? 0] ?? 255) < 16;) i++;
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
		let n = e.At[t[r] ?? 0] ?? 255;
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
let c;
const values = () => c ??= new Map(Object.entries(NAMES()).map(([e, t]) => [e, t.charCodeAt(0)]));
const l = {
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
	leads: e.Lt("&"),
	worth(e, t) {
		let n = endOf(e, t, e.length);
		let r = n < 0 ? -1 : valueOf(e, t, n);
		if (r < 0) return -1;
		return isWorth(e, t, n, r, e[n] === 38) ? n : -1;
	},
	decode(e, t, n, r) {
		let i = endOf(e, t, n);
		let a = i < 0 ? -1 : valueOf(e, t, i);
		if (a < 0) return t;
		r.codePoint(a, t, i - t);
		return i;
	}
};
function endOf(e, t, n) {
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
		let n = e.At[t[o] ?? 0] ?? 255;
		if (n >= i) return -1;
		a = a * i + n;
	}
	return n < r ? a : -1;
}
const u = {
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
			bytes: e.kt,
			min: 1
		}
	})), {
		text: "%u",
		after: {
			bytes: e.kt,
			min: 4
		}
	}],
	leads: e.Lt("%"),
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
	if (e.It(t, n + 1) >= 0) return n + 3 <= r ? 3 : 0;
	if (t[n + 1] !== 117 || e.It(t, n + 2) < 0 || e.It(t, n + 4) < 0) return 0;
	return n + 6 <= r ? 6 : 0;
}
function valueAt(t, n, r) {
	return r === 3 ? e.It(t, n + 1) : e.It(t, n + 2) * 256 + e.It(t, n + 4);
}
const d = {
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
			bytes: e.Nt.replace("=", ""),
			min: 1
		},
		after: {
			bytes: e.Ft,
			min: 1
		}
	}))],
	leads: e.Lt("="),
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
	return e.It(t, n + 1);
}
function isLower(e) {
	return e >= 97;
}
function endOfBreak(t, n, r) {
	let i = t[n + 1] === 13 ? n + 2 : n + 1;
	if (i + 1 >= r || t[i] !== 10 || e.Pt[t[i + 1] ?? 0] !== 1) return n;
	if (n === 0 || t[n - 1] === 61 || e.Mt[t[n - 1] ?? 0] !== 1) return n;
	let a = n - e.zt(f, t, n, n - 77);
	if (a >= 77) return n;
	return a >= 55 || hasTriple(t, n - a, n) || hasTriple(t, i, i + 77) ? i + 1 : n;
}
const f = new Uint8Array(256).fill(1).fill(0, 10, 11);
function hasTriple(e, t, n) {
	let r = Math.min(n, e.length);
	for (let i = t; i < r; i++) if (e[i] === 61 && tripleAt(e, i, n) >= 0) return !0;
	return !1;
}
// src/core/views/region.ts
const p = 1024;
function decidedBy({ start: e, end: t }, n) {
	return {
		start: Math.max(0, e - p),
		end: Math.min(n, t + p)
	};
}
// src/core/views/rewriting.ts
function rewrite(t, n, r) {
	let i = new e.Et(n, r.end - r.start);
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
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return d;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return o;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return decidedBy;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return n;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return 16384;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return u;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return 1048576;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return l;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return rewrite;
	}
});
