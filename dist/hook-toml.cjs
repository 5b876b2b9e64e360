const e = require("./surface-hook.cjs");
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(e, t) {
	let n = e.slice(0, t).split(/\r?\n/);
	return [n.length, n.pop().length + 1];
}
function makeCodeBlock(e, t, n) {
	let r = e.split(/\r?\n/);
	let i = "";
	let a = (Math.log10(t + 1) | 0) + 1;
	for (let e = t - 1; e <= t + 1; e++) {
		let o = r[e - 1];
		if (!o) continue;
		i += e.toString().padEnd(a, " ");
		i += ":  ";
		i += o;
		i += "\n";
		if (e === t) {
			i += " ".repeat(a + n + 2);
			i += "^\n";
		}
	}
	return i;
}
var t = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(e, t) {
		let [n, r] = getLineColFromPtr(t.toml, t.ptr);
		let i = makeCodeBlock(t.toml, n, r);
		super(`Invalid TOML document: ${e}\n\n${i}`, t);
		this.line = n;
		this.column = r;
		this.codeblock = i;
	}
	static x(e, t, n) {
		throw new TomlError(e, {
			toml: t.s,
			ptr: n ?? t.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
function parseString(e) {
	let n = e.p;
	let r = e.s.charCodeAt(e.p++);
	let i = r;
	let a = r === 39;
	let o = r === e.s.charCodeAt(e.p) && r === e.s.charCodeAt(e.p + 1);
	o && ((r = e.s.charCodeAt(e.p += 2)) === 10 ? e.p++ : r === 13 && e.s.charCodeAt(e.p + 1) === 10 && (e.p += 2));
	let s = "";
	let c = e.p;
	let l = 0;
	for (; e.p < e.s.length; e.p++) {
		r = e.s.charCodeAt(e.p);
		if (o && (r === 10 || r === 13 && e.s.charCodeAt(e.p + 1) === 10)) l &&= 3;
		else if (r < 32 && r !== 9 || r === 127) t.x("control characters are not allowed in strings", e);
		else if ((!l || l === 3) && r === i && (!o || e.s.charCodeAt(e.p + 1) === i && e.s.charCodeAt(e.p + 2) === i)) {
			if (o) {
				e.s.charCodeAt(e.p + 3) === i && e.p++;
				e.s.charCodeAt(e.p + 3) === i && e.p++;
			}
			if (!l) {
				let t = e.s.slice(c, e.p);
				s = s ? s + t : t;
			}
			e.p += o ? 3 : 1;
			return s;
		} else if (!l) {
			if (!a && r === 92) {
				s += e.s.slice(c, c = e.p);
				l = 1;
			}
		} else if (l === 1) {
			if (r === 120 || r === 117 || r === 85) {
				let n = e.p++ - 1;
				let i = 0;
				let a = r === 120 ? 2 : r === 117 ? 4 : 8;
				for (let n = 0; n < a; n++, e.p++) {
					let n = e.s.charCodeAt(e.p);
					let r = n >= 48 && n <= 57 ? n - 48 : n >= 65 && n <= 70 ? n - 65 + 10 : n >= 97 && n <= 102 ? n - 97 + 10 : -1;
					r < 0 && t.x("invalid non-hex character in unicode escape", e);
					i = i << 4 | r;
				}
				(i < 0 || i > 1114111 || i >= 55296 && i <= 57343) && t.x("invalid unicode escape", e, n);
				s += String.fromCodePoint(i);
				c = e.p--;
				l = 0;
			} else if (o && (r === 32 || r === 9)) l = 2;
			else {
				r === 98 ? s += "\b" : r === 116 ? s += "	" : r === 110 ? s += "\n" : r === 102 ? s += "\f" : r === 114 ? s += "\r" : r === 101 ? s += "\x1B" : r === 34 ? s += "\"" : r === 92 ? s += "\\" : t.x("unrecognised escape sequence", e);
				c = e.p + 1;
				l = 0;
			}
		} else if (r !== 32 && r !== 9) {
			l === 2 && t.x("invalid escape: only line-ending whitespace may be escaped", e, c);
			l = +(!a && r === 92);
			c = e.p;
		}
	}
	t.x("unfinished string", e, n);
}
// node_modules/smol-toml/dist/date.js
let n = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var r = class TomlDate extends Date {
	#e = !1;
	#t = !1;
	#n = null;
	constructor(e, t, r) {
		let i = !0;
		let a = !0;
		let o = "Z";
		let s;
		if (typeof e == "string") {
			if (t) prep: {
				if (t < 3) {
					if (+e.slice(11, 13) > 23) {
						e = "";
						break prep;
					}
					if (t === 2) {
						o = null;
						e += "Z";
					} else (s = e.charCodeAt(e.length - 1)) !== 90 && s !== 122 && (o = e.slice(e.length - 6));
					r && (e = e.slice(0, 10) + "T" + e.slice(11));
				} else t === 4 && (e = +e.slice(0, 2) > 23 ? "" : `0000-01-01T${e}Z`);
				i = t !== 4;
				a = t !== 3;
			}
			else {
				let t = e.match(n);
				if (t) {
					if (!t[1]) {
						i = !1;
						e = `0000-01-01T${e}`;
					}
					a = !!t[2];
					a && e[10] === " " && (e = e.replace(" ", "T"));
					if (t[2] && +t[2] > 23) e = "";
					else {
						o = t[3] || null;
						!o && a && (e += "Z");
					}
				} else e = "";
			}
		}
		super(e);
		if (!isNaN(this.getTime())) {
			this.#e = i;
			this.#t = a;
			this.#n = o;
		}
	}
	isDateTime() {
		return this.#e && this.#t;
	}
	isLocal() {
		return !this.#e || !this.#t || !this.#n;
	}
	isDate() {
		return this.#e && !this.#t;
	}
	isTime() {
		return this.#t && !this.#e;
	}
	isValid() {
		return this.#e || this.#t;
	}
	toISOString() {
		let e = super.toISOString();
		if (this.isDate()) return e.slice(0, 10);
		if (this.isTime()) return e.slice(11, 23);
		if (this.#n === null) return e.slice(0, -1);
		if (this.#n === "Z" || this.#n === "z") return e;
		let t = this.#n.slice(1, 3) * 60 + +this.#n.slice(4, 6);
		t = this.#n[0] === "-" ? t : -t;
		return new Date(this.getTime() - t * 6e4).toISOString().slice(0, -1) + this.#n;
	}
	static wrapAsOffsetDateTime(e, t = "Z") {
		let n = new TomlDate(e);
		n.#n = t;
		return n;
	}
	static wrapAsLocalDateTime(e) {
		let t = new TomlDate(e);
		t.#n = null;
		return t;
	}
	static wrapAsLocalDate(e) {
		let t = new TomlDate(e);
		t.#t = !1;
		t.#n = null;
		return t;
	}
	static wrapAsLocalTime(e) {
		let t = new TomlDate(e);
		t.#e = !1;
		t.#n = null;
		return t;
	}
};
// node_modules/smol-toml/dist/extract.js
function isDigit(e, t = 10) {
	return t === 16 ? e > 47 && e < 58 || e > 64 && e < 71 || e > 96 && e < 103 : e > 47 && e < 48 + t;
}
function isEndOfValue(e, t) {
	return e === 32 || e === 9 || e === 10 || e === 13 || t && (e === t || e === 44) || e === 35;
}
function extractValue(e, n) {
	let r = e.p;
	let i = e.s.charCodeAt(e.p);
	if (i === 91 || i === 123) {
		e.d-- || t.x("document contains excessively nested structures. aborting.", e);
		let n = i === 91 ? parseArray(e) : parseInlineTable(e);
		e.d++;
		return n;
	}
	if (i === 34 || i === 39) return parseString(e);
	if (i === 116) {
		(e.s.charCodeAt(++e.p) !== 114 || e.s.charCodeAt(++e.p) !== 117 || e.s.charCodeAt(++e.p) !== 101) && t.x("invalid value", e, r);
		return e.p++, !0;
	}
	if (i === 102) {
		(e.s.charCodeAt(++e.p) !== 97 || e.s.charCodeAt(++e.p) !== 108 || e.s.charCodeAt(++e.p) !== 115 || e.s.charCodeAt(++e.p) !== 101) && t.x("invalid value", e, r);
		return e.p++, !1;
	}
	if (i === 43 || i === 45) return parseNumber(e, e.p, e.s.charCodeAt(++e.p), 44 - i, n);
	if (e.s.charCodeAt(e.p + 4) === 45 && e.s.charCodeAt(e.p + 7) === 45) return parseDate(e, i, n);
	if (e.s.charCodeAt(e.p + 2) === 58) return parseTime(e, i, n);
	return parseNumber(e, e.p, i, 0, n);
}
function parseNumber(e, n, r, i, a) {
	let o = r;
	let s = 0;
	let c = !1;
	if (o === 105) {
		(e.s.charCodeAt(++e.p) !== 110 || e.s.charCodeAt(++e.p) !== 102) && t.x("invalid value", e, n);
		return e.p++, (i || 1) / 0;
	}
	if (o === 110) {
		(e.s.charCodeAt(++e.p) !== 97 || e.s.charCodeAt(++e.p) !== 110) && t.x("invalid value", e, n);
		return e.p++, NaN;
	}
	if (o === 48) {
		if (++e.p >= e.s.length || isEndOfValue(o = e.s.charCodeAt(e.p), a)) return e.bi === !0 ? 0n : 0;
		if (!i) {
			if (o === 120) return parseIntegerBaseN(e, n, 16, a);
			else if (o === 98) return parseIntegerBaseN(e, n, 2, a);
			else if (o === 111) return parseIntegerBaseN(e, n, 8, a);
		}
		o === 46 ? s = 2 : o === 101 || o === 69 ? s = 4 : t.x("illegal leading zero", e, n);
	} else isDigit(o) || t.x("invalid value", e, n);
	for (; ++e.p < e.s.length && (o = e.s.charCodeAt(e.p), !isEndOfValue(o, a));) {
		s ||= 1;
		if (o === 95) {
			s & 1 || t.x("illegal underscore", e);
			s += 11;
			c = !0;
		} else s === 1 && o === 46 ? s = 2 : (s === 1 || s === 3) && (o === 101 || o === 69) ? s = 4 : s === 4 && (o === 43 || o === 45) ? s = 6 : isDigit(o) ? s > 9 ? s -= 11 : s & 1 || s++ : t.x("illegal character in numeric literal", e);
	}
	if (!s) {
		let t = (r - 48) * (i || 1);
		return e.bi === !0 ? BigInt(t) : t;
	}
	s & 1 || t.x("unfinished numeric value", e, n);
	let l = e.s.slice(n, e.p);
	c && (l = l.replaceAll("_", ""));
	return s > 1 ? parseFloat(l) : parseInteger(e, l, 10, n);
}
function parseIntegerBaseN(e, n, r, i) {
	let a, o = 1;
	for (; ++e.p < e.s.length && (a = e.s.charCodeAt(e.p), !isEndOfValue(a, i));) if (a === 95) {
		o & 1 && t.x("illegal underscore", e);
		o = 3;
	} else isDigit(a, r) ? o & 1 && o-- : t.x("illegal character in numeric literal", e);
	o & 1 && t.x("unfinished numeric value", e);
	let s = e.s.slice(n + 2, e.p);
	o && (s = s.replaceAll("_", ""));
	return parseInteger(e, s, r, n);
}
function parseInteger(e, n, r, i) {
	if (e.bi !== !0) int: {
		let a = parseInt(n, r);
		if (!Number.isSafeInteger(a)) {
			if (e.bi) break int;
			t.x("integer value cannot be represented losslessly", e, i);
		}
		return a;
	}
	return BigInt(r === 10 ? n : (r === 2 ? "0b" : r === 8 ? "0o" : "0x") + n);
}
function parseDate(e, n, r) {
	let i = e.p++, a;
	if (!isDigit(n) || !isDigit(e.s.charCodeAt(e.p++)) || !isDigit(e.s.charCodeAt(e.p++)) || !isDigit(e.s.charCodeAt(e.p++))) return parseNumber(e, e.p = i, n, 0, r);
	e.p += 5;
	isDigit(e.s.charCodeAt(e.p++)) || t.x("invalid date-time: date part is malformed", e, i);
	if (e.p >= e.s.length || ((n = e.s.charCodeAt(e.p)) !== 32 || (a = !0, !isDigit(e.s.charCodeAt(e.p + 1)))) && n !== 84 && n !== 116) return readDate(e, e.s.slice(i, e.p), 3, !1, i);
	e.s.charCodeAt(e.p += 3) !== 58 && t.x("invalid date-time: time part is malformed", e, i);
	e.s.charCodeAt(e.p += 3) === 58 && (e.p += 3);
	if (e.s.charCodeAt(e.p) === 46) for (; isDigit(e.s.charCodeAt(++e.p)););
	if (n = e.s.charCodeAt(e.p)) {
		if (n === 90 || n === 122) return readDate(e, e.s.slice(i, ++e.p), 1, a, i, "[+00:00]");
		if (n === 43 || n === 45) return readDate(e, e.s.slice(i, e.p += 6), 1, a, i, !e.ld && "[" + e.s.slice(e.p - 6, e.p) + "]");
	}
	return readDate(e, e.s.slice(i, e.p), 2, a, i);
}
function parseTime(e, t, n) {
	let r = e.p;
	if (!isDigit(t) || !isDigit(e.s.charCodeAt(++e.p))) return parseNumber(e, --e.p, t, 0, n);
	e.s.charCodeAt(e.p += 4) === 58 && (e.p += 3);
	if (e.s.charCodeAt(e.p) === 46) for (; isDigit(e.s.charCodeAt(++e.p)););
	return readDate(e, e.s.slice(r, e.p), 4, !1, r);
}
function readDate(e, n, i, a, o, s) {
	if (e.ld) {
		let s = new r(n, i, a);
		s.isValid() || t.x("invalid date", e, o);
		return s;
	}
	try {
		s && (n += s);
		switch (i) {
			case 1: return Temporal.ZonedDateTime.from(n);
			case 2: return Temporal.PlainDateTime.from(n);
			case 3: return Temporal.PlainDate.from(n);
			case 4: return Temporal.PlainTime.from(n);
		}
	} catch (n) {
		t.x(n instanceof Error ? n.message : "" + n, e, o);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(e) {
	for (; e.p < e.s.length; e.p++) {
		let n = e.s.charCodeAt(e.p);
		if (n === 10) break;
		if (n === 13 && e.s.charCodeAt(e.p + 1) === 10) {
			e.p++;
			break;
		}
		(n < 32 && n !== 9 || n === 127) && t.x("control characters are not allowed in comments", e);
	}
}
function skipVoid(e, t, n) {
	let r;
	for (; e.p < e.s.length;) {
		for (; e.p < e.s.length && ((r = e.s.charCodeAt(e.p)) === 32 || r === 9 || !t && (r === 10 || r === 13 && e.s.charCodeAt(e.p + 1) === 10));) e.p++;
		if (n || r !== 35) break;
		skipComment(e);
	}
}
// node_modules/smol-toml/dist/struct.js
function parseKey(e, n = 61) {
	let r;
	let i = 0;
	let a = [];
	let o;
	let s = e.s.charCodeAt(r = e.p);
	do
		if (s === n) {
			i || t.x("unexpected end of key", e);
			i === 1 && a.push(e.s.slice(o, e.p));
			return e.p++, a;
		} else if (s === 46) {
			i || t.x("illegal empty bare key", e);
			i === 1 && a.push(e.s.slice(o, e.p));
			i = 0;
		} else if (!i && (s === 34 || s === 39)) {
			s === e.s.charCodeAt(e.p + 1) && s === e.s.charCodeAt(e.p + 2) && t.x("illegal quoted key: multiline strings are not allowed", e);
			a.push(parseString(e));
			i = 2;
			e.p--;
		} else if (s === 32 || s === 9) {
			if (i === 1) {
				a.push(e.s.slice(o, e.p));
				i = 2;
			}
		} else if (i === 2 || s < 48 && s !== 45 || s > 57 && s < 65 || s > 90 && s < 97 && s !== 95 || s > 122) t.x("illegal character in key", e);
		else if (!i) {
			i = 1;
			o = e.p;
		}
	while (s = e.s.charCodeAt(++e.p));
	t.x("incomplete key-value: cannot find end of key", e, r);
}
function parseInlineTable(e) {
	let n = e.p++;
	let r = Object.create(null);
	let i = new Set();
	let a;
	for (; e.p < e.s.length;) {
		skipVoid(e);
		if ((a = e.s.charCodeAt(e.p)) === 125) {
			e.p++;
			return r;
		}
		let n;
		let o = r;
		let s = !1;
		let c = e.p;
		let l = parseKey(e);
		for (let r = 0; r < l.length; r++) {
			r && (o = s ? o[n] : o[n] = Object.create(null));
			n = l[r];
			(s = Object.hasOwn(o, n)) && (typeof o[n] != "object" || i.has(o[n])) && t.x("trying to redefine an already defined value", e, c);
			let a = n === "__proto__";
			if (e.uk && (a || n === "constructor")) {
				o = e.uk !== 1 && t.x("document contains an unsafe property", e, c);
				break;
			}
			!s && a && Object.defineProperty(o, n, {
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		s && t.x("trying to redefine an already defined value", e, c);
		skipVoid(e, !0, !0);
		let u = extractValue(e, 125);
		o && typeof (o[n] = u) == "object" && i.add(u);
		skipVoid(e);
		if ((a = e.s.charCodeAt(e.p++)) === 125) return r;
		a !== 44 && t.x("expected comma or end of structure", e, e.p - 1);
	}
	t.x("unfinished table", e, n);
}
function parseArray(e) {
	let n = e.p++;
	let r = [];
	let i;
	for (; e.p < e.s.length;) {
		skipVoid(e);
		if ((i = e.s.charCodeAt(e.p)) === 93) {
			e.p++;
			return r;
		}
		r.push(extractValue(e, 93));
		skipVoid(e);
		if ((i = e.s.charCodeAt(e.p++)) === 93) return r;
		i !== 44 && t.x("expected comma or end of structure", e, e.p - 1);
	}
	t.x("unfinished array", e, n);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(e, t, n, r, i) {
	let a = n;
	let o = r;
	let s;
	let c = !1;
	let l;
	for (let n = 0; n < t.length; n++) {
		if (n) {
			a = c ? a[s] : a[s] = Object.create(null);
			o = (l = o[s]).c;
			if (i === 0 && (l.t === 1 || l.t === 2)) return null;
			if (l.t === 2) {
				let e = a.length - 1;
				a = a[e];
				o = o[e].c;
			}
		}
		s = t[n];
		if ((c = Object.hasOwn(a, s)) && o[s]?.t === 0 && o[s]?.d) return null;
		if (!c) {
			let r = s === "__proto__";
			if (e.uk && (r || s === "constructor")) return !1;
			if (r) {
				Object.defineProperty(a, s, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				});
				Object.defineProperty(o, s, {
					enumerable: !0,
					configurable: !0,
					writable: !0
				});
			}
			o[s] = {
				t: n < t.length - 1 && i === 2 ? 3 : i,
				d: !1,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	l = o[s];
	if (l.t !== i && (i !== 1 || l.t !== 3)) return null;
	if (i === 2) {
		if (!l.d) {
			l.d = !0;
			a[s] = [];
		}
		a[s].push(a = Object.create(null));
		l.c[l.i++] = l = {
			t: 1,
			d: !1,
			i: 0,
			c: Object.create(null)
		};
	}
	if (l.d) return null;
	l.d = !0;
	if (i === 1) a = c ? a[s] : a[s] = Object.create(null);
	else if (i === 0 && c) return null;
	return [
		s,
		a,
		l.c
	];
}
function validateTablePeek(e, n, r) {
	(n === null || e.uk === 2) && t.x(n === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", e, r);
}
function parse(e, n = {}) {
	let r = {
		s: e,
		p: 0,
		d: n.maxDepth ?? 1e3,
		bi: n.integersAsBigInt ?? !1,
		ld: n.useLegacyDate ?? !0,
		uk: n.unsafeKeyBehaviour === "throw" ? 2 : +(n.unsafeKeyBehaviour === "drop")
	};
	let i = Object.create(null);
	let a = Object.create(null);
	let o;
	let s = !1;
	let c = i;
	let l = a;
	e.charCodeAt(0) === 65279 && r.p++;
	skipVoid(r);
	for (; r.p < e.length;) {
		if (e.charCodeAt(r.p) === 91) {
			let n = e.charCodeAt(++r.p) === 91;
			o = r.p += +n;
			s = !1;
			let u = parseKey(r, 93);
			if (n) {
				e.charCodeAt(r.p) !== 93 && t.x("expected end of table array declaration", r);
				r.p++;
			}
			let d = peekTable(r, u, i, a, n ? 2 : 1);
			if (d) {
				l = d[2];
				c = d[1];
			} else {
				validateTablePeek(r, d, o);
				s = !0;
			}
		} else {
			o = r.p;
			let e = peekTable(r, parseKey(r), c, l, 0);
			!e && !s && validateTablePeek(r, e, o);
			skipVoid(r, !0, !0);
			let t = extractValue(r, void 0);
			e && !s && (e[1][e[0]] = t);
		}
		skipVoid(r, !0);
		r.p < e.length && (o = e.charCodeAt(r.p)) !== 10 && (o !== 13 || e.charCodeAt(r.p + 1) !== 10) && t.x("each key-value declaration must be followed by an end-of-line", r);
		skipVoid(r);
	}
	return i;
}
"".isWellFormed;
// src/config/toml-places.ts
const i = RegExp("#[^\\n]*|\"\"\"(?:\\\\[\\s\\S]|[^\\\\])*?\"{3,5}|'''[\\s\\S]*?'{3,5}|\"(?:\\\\.|[^\"\\\\\\n])*\"|'[^'\\n]*'|\\n|[\\[\\]{}=,.]|[^\\s#\"'\\[\\]{}=,.]+", "g");
function tomlPlaces(e) {
	return new PlaceReader(e).read();
}
var PlaceReader = class {
	#e;
	#t;
	#n = new Map();
	#r = new Map();
	#i = 0;
	#a = [];
	constructor(e) {
		this.#e = [...e.matchAll(i)].map((e) => ({
			text: e[0],
			offset: e.index
		})).filter(({ text: e }) => !e.startsWith("#"));
		this.#t = [0, ...[...e.matchAll(/\n/g)].map((e) => e.index + 1)];
	}
	read() {
		for (; this.#h() !== void 0;) this.#o();
		return this.#n;
	}
	#o() {
		if (this.#_("\n")) return;
		this.#h()?.text === "[" ? this.#s() : this.#l(this.#a);
	}
	#s() {
		let e = this.#g();
		let t = this.#_("[");
		let n = this.#c(this.#u("]"), t);
		this.#m(n, e);
		this.#a = n;
		this.#_("]");
	}
	#c(t, n) {
		let r = [];
		for (let [i, a] of t.entries()) {
			r = [...r, a];
			let o = e.Sn(r);
			n && i === t.length - 1 && this.#r.set(o, (this.#r.get(o) ?? 0) + 1);
			let s = this.#r.get(o);
			s !== void 0 && (r = [...r, s - 1]);
		}
		return r;
	}
	#l(e) {
		let t = this.#h();
		let n = this.#u("=");
		for (let r = 1; r <= n.length; r++) this.#m([...e, ...n.slice(0, r)], t);
		this.#d([...e, ...n]);
	}
	#u(e) {
		let t = [];
		for (let n = this.#g(); n !== void 0 && n.text !== e; n = this.#g()) n.text !== "." && t.push(unquoted(n.text));
		return t;
	}
	#d(e) {
		if (this.#_("[")) this.#f(e);
		else if (this.#_("{")) this.#p(e);
		else for (; ![
			"\n",
			",",
			"]",
			"}",
			void 0
		].includes(this.#h()?.text);) this.#g();
	}
	#f(e) {
		for (let t = 0; this.#h() !== void 0 && !this.#_("]");) {
			if (this.#_("\n") || this.#_(",")) continue;
			this.#m([...e, t], this.#h());
			this.#d([...e, t++]);
		}
	}
	#p(e) {
		for (; this.#h() !== void 0 && !this.#_("}");) !this.#_("\n") && !this.#_(",") && this.#l(e);
	}
	#m(t, n) {
		let r = e.Sn(t);
		if (n === void 0 || this.#n.has(r)) return;
		let i = lineOf(this.#t, n.offset);
		this.#n.set(r, {
			line: i,
			column: n.offset - (this.#t[i - 1] ?? 0) + 1
		});
	}
	#h() {
		return this.#e[this.#i];
	}
	#g() {
		return this.#e[this.#i++];
	}
	#_(e) {
		if (this.#h()?.text !== e) return !1;
		this.#i += 1;
		return !0;
	}
};
function lineOf(e, t) {
	let n = 0;
	let r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		(e[i] ?? 0) <= t ? n = i + 1 : r = i;
	}
	return n;
}
function unquoted(e) {
	if (e.startsWith("'")) return e.slice(1, -1);
	return e.startsWith("\"") ? e.slice(1, -1).replace(/\\(["\\])/g, "$1") : e;
}
// src/config/toml.ts
function readToml(t) {
	let n = undated(parseToml(t));
	let r = tomlPlaces(t);
	return {
		value: n,
		place: (t) => {
			for (let n = t.length; n > 0; n--) {
				let i = r.get(e.Sn(t.slice(0, n)));
				if (i !== void 0) return i;
			}
			return {
				line: 1,
				column: 1
			};
		}
	};
}
function parseToml(t) {
	try {
		return parse(t);
	} catch (t) {
		throw new e.bn([problemOf(t)]);
	}
}
function problemOf(e) {
	if (!(e instanceof t)) return {
		path: [],
		message: "This can not be read: it is nested too deeply."
	};
	return {
		path: [],
		message: `Not valid TOML: ${e.message.split("\n", 1)[0]?.replace("Invalid TOML document: ", "") ?? ""}.`,
		place: {
			line: e.line,
			column: e.column
		}
	};
}
function undated(e) {
	if (e instanceof r) return e.toISOString();
	if (Array.isArray(e)) return e.map(undated);
	if (typeof e != "object" || !e) return e;
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, undated(t)]));
}
exports.readToml = readToml;
