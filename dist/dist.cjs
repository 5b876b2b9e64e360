require("./rolldown-runtime.cjs");
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
var e = class TomlError extends Error {
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
function parseString(t) {
	let n = t.p;
	let r = t.s.charCodeAt(t.p++);
	let i = r;
	let a = r === 39;
	let o = r === t.s.charCodeAt(t.p) && r === t.s.charCodeAt(t.p + 1);
	o && ((r = t.s.charCodeAt(t.p += 2)) === 10 ? t.p++ : r === 13 && t.s.charCodeAt(t.p + 1) === 10 && (t.p += 2));
	let s = "";
	let c = t.p;
	let l = 0;
	for (; t.p < t.s.length; t.p++) {
		r = t.s.charCodeAt(t.p);
		if (o && (r === 10 || r === 13 && t.s.charCodeAt(t.p + 1) === 10)) l &&= 3;
		else if (r < 32 && r !== 9 || r === 127) e.x("control characters are not allowed in strings", t);
		else if ((!l || l === 3) && r === i && (!o || t.s.charCodeAt(t.p + 1) === i && t.s.charCodeAt(t.p + 2) === i)) {
			if (o) {
				t.s.charCodeAt(t.p + 3) === i && t.p++;
				t.s.charCodeAt(t.p + 3) === i && t.p++;
			}
			if (!l) {
				let e = t.s.slice(c, t.p);
				s = s ? s + e : e;
			}
			t.p += o ? 3 : 1;
			return s;
		} else if (!l) {
			if (!a && r === 92) {
				s += t.s.slice(c, c = t.p);
				l = 1;
			}
		} else if (l === 1) {
			if (r === 120 || r === 117 || r === 85) {
				let n = t.p++ - 1;
				let i = 0;
				let a = r === 120 ? 2 : r === 117 ? 4 : 8;
				for (let n = 0; n < a; n++, t.p++) {
					let n = t.s.charCodeAt(t.p);
					let r = n >= 48 && n <= 57 ? n - 48 : n >= 65 && n <= 70 ? n - 65 + 10 : n >= 97 && n <= 102 ? n - 97 + 10 : -1;
					r < 0 && e.x("invalid non-hex character in unicode escape", t);
					i = i << 4 | r;
				}
				(i < 0 || i > 1114111 || i >= 55296 && i <= 57343) && e.x("invalid unicode escape", t, n);
				s += String.fromCodePoint(i);
				c = t.p--;
				l = 0;
			} else if (o && (r === 32 || r === 9)) l = 2;
			else {
				r === 98 ? s += "\b" : r === 116 ? s += "	" : r === 110 ? s += "\n" : r === 102 ? s += "\f" : r === 114 ? s += "\r" : r === 101 ? s += "\x1B" : r === 34 ? s += "\"" : r === 92 ? s += "\\" : e.x("unrecognised escape sequence", t);
				c = t.p + 1;
				l = 0;
			}
		} else if (r !== 32 && r !== 9) {
			l === 2 && e.x("invalid escape: only line-ending whitespace may be escaped", t, c);
			l = +(!a && r === 92);
			c = t.p;
		}
	}
	e.x("unfinished string", t, n);
}
// node_modules/smol-toml/dist/date.js
let t = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var n = class TomlDate extends Date {
	#e = !1;
	#t = !1;
	#n = null;
	constructor(e, n, r) {
		let i = !0;
		let a = !0;
		let o = "Z";
		let s;
		if (typeof e == "string") {
			if (n) prep: {
				if (n < 3) {
					if (+e.slice(11, 13) > 23) {
						e = "";
						break prep;
					}
					if (n === 2) {
						o = null;
						e += "Z";
					} else (s = e.charCodeAt(e.length - 1)) !== 90 && s !== 122 && (o = e.slice(e.length - 6));
					r && (e = e.slice(0, 10) + "T" + e.slice(11));
				} else n === 4 && (e = +e.slice(0, 2) > 23 ? "" : `0000-01-01T${e}Z`);
				i = n !== 4;
				a = n !== 3;
			}
			else {
				let n = e.match(t);
				if (n) {
					if (!n[1]) {
						i = !1;
						e = `0000-01-01T${e}`;
					}
					a = !!n[2];
					a && e[10] === " " && (e = e.replace(" ", "T"));
					if (n[2] && +n[2] > 23) e = "";
					else {
						o = n[3] || null;
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
function extractValue(t, n) {
	let r = t.p;
	let i = t.s.charCodeAt(t.p);
	if (i === 91 || i === 123) {
		t.d-- || e.x("document contains excessively nested structures. aborting.", t);
		let n = i === 91 ? parseArray(t) : parseInlineTable(t);
		t.d++;
		return n;
	}
	if (i === 34 || i === 39) return parseString(t);
	if (i === 116) {
		(t.s.charCodeAt(++t.p) !== 114 || t.s.charCodeAt(++t.p) !== 117 || t.s.charCodeAt(++t.p) !== 101) && e.x("invalid value", t, r);
		return t.p++, !0;
	}
	if (i === 102) {
		(t.s.charCodeAt(++t.p) !== 97 || t.s.charCodeAt(++t.p) !== 108 || t.s.charCodeAt(++t.p) !== 115 || t.s.charCodeAt(++t.p) !== 101) && e.x("invalid value", t, r);
		return t.p++, !1;
	}
	if (i === 43 || i === 45) return parseNumber(t, t.p, t.s.charCodeAt(++t.p), 44 - i, n);
	if (t.s.charCodeAt(t.p + 4) === 45 && t.s.charCodeAt(t.p + 7) === 45) return parseDate(t, i, n);
	if (t.s.charCodeAt(t.p + 2) === 58) return parseTime(t, i, n);
	return parseNumber(t, t.p, i, 0, n);
}
function parseNumber(t, n, r, i, a) {
	let o = r;
	let s = 0;
	let c = !1;
	if (o === 105) {
		(t.s.charCodeAt(++t.p) !== 110 || t.s.charCodeAt(++t.p) !== 102) && e.x("invalid value", t, n);
		return t.p++, (i || 1) / 0;
	}
	if (o === 110) {
		(t.s.charCodeAt(++t.p) !== 97 || t.s.charCodeAt(++t.p) !== 110) && e.x("invalid value", t, n);
		return t.p++, NaN;
	}
	if (o === 48) {
		if (++t.p >= t.s.length || isEndOfValue(o = t.s.charCodeAt(t.p), a)) return t.bi === !0 ? 0n : 0;
		if (!i) {
			if (o === 120) return parseIntegerBaseN(t, n, 16, a);
			else if (o === 98) return parseIntegerBaseN(t, n, 2, a);
			else if (o === 111) return parseIntegerBaseN(t, n, 8, a);
		}
		o === 46 ? s = 2 : o === 101 || o === 69 ? s = 4 : e.x("illegal leading zero", t, n);
	} else isDigit(o) || e.x("invalid value", t, n);
	for (; ++t.p < t.s.length && (o = t.s.charCodeAt(t.p), !isEndOfValue(o, a));) {
		s ||= 1;
		if (o === 95) {
			s & 1 || e.x("illegal underscore", t);
			s += 11;
			c = !0;
		} else s === 1 && o === 46 ? s = 2 : (s === 1 || s === 3) && (o === 101 || o === 69) ? s = 4 : s === 4 && (o === 43 || o === 45) ? s = 6 : isDigit(o) ? s > 9 ? s -= 11 : s & 1 || s++ : e.x("illegal character in numeric literal", t);
	}
	if (!s) {
		let e = (r - 48) * (i || 1);
		return t.bi === !0 ? BigInt(e) : e;
	}
	s & 1 || e.x("unfinished numeric value", t, n);
	let l = t.s.slice(n, t.p);
	c && (l = l.replaceAll("_", ""));
	return s > 1 ? parseFloat(l) : parseInteger(t, l, 10, n);
}
function parseIntegerBaseN(t, n, r, i) {
	let a, o = 1;
	for (; ++t.p < t.s.length && (a = t.s.charCodeAt(t.p), !isEndOfValue(a, i));) if (a === 95) {
		o & 1 && e.x("illegal underscore", t);
		o = 3;
	} else isDigit(a, r) ? o & 1 && o-- : e.x("illegal character in numeric literal", t);
	o & 1 && e.x("unfinished numeric value", t);
	let s = t.s.slice(n + 2, t.p);
	o && (s = s.replaceAll("_", ""));
	return parseInteger(t, s, r, n);
}
function parseInteger(t, n, r, i) {
	if (t.bi !== !0) int: {
		let a = parseInt(n, r);
		if (!Number.isSafeInteger(a)) {
			if (t.bi) break int;
			e.x("integer value cannot be represented losslessly", t, i);
		}
		return a;
	}
	return BigInt(r === 10 ? n : (r === 2 ? "0b" : r === 8 ? "0o" : "0x") + n);
}
function parseDate(t, n, r) {
	let i = t.p++, a;
	if (!isDigit(n) || !isDigit(t.s.charCodeAt(t.p++)) || !isDigit(t.s.charCodeAt(t.p++)) || !isDigit(t.s.charCodeAt(t.p++))) return parseNumber(t, t.p = i, n, 0, r);
	t.p += 5;
	isDigit(t.s.charCodeAt(t.p++)) || e.x("invalid date-time: date part is malformed", t, i);
	if (t.p >= t.s.length || ((n = t.s.charCodeAt(t.p)) !== 32 || (a = !0, !isDigit(t.s.charCodeAt(t.p + 1)))) && n !== 84 && n !== 116) return readDate(t, t.s.slice(i, t.p), 3, !1, i);
	t.s.charCodeAt(t.p += 3) !== 58 && e.x("invalid date-time: time part is malformed", t, i);
	t.s.charCodeAt(t.p += 3) === 58 && (t.p += 3);
	if (t.s.charCodeAt(t.p) === 46) for (; isDigit(t.s.charCodeAt(++t.p)););
	if (n = t.s.charCodeAt(t.p)) {
		if (n === 90 || n === 122) return readDate(t, t.s.slice(i, ++t.p), 1, a, i, "[+00:00]");
		if (n === 43 || n === 45) return readDate(t, t.s.slice(i, t.p += 6), 1, a, i, !t.ld && "[" + t.s.slice(t.p - 6, t.p) + "]");
	}
	return readDate(t, t.s.slice(i, t.p), 2, a, i);
}
function parseTime(e, t, n) {
	let r = e.p;
	if (!isDigit(t) || !isDigit(e.s.charCodeAt(++e.p))) return parseNumber(e, --e.p, t, 0, n);
	e.s.charCodeAt(e.p += 4) === 58 && (e.p += 3);
	if (e.s.charCodeAt(e.p) === 46) for (; isDigit(e.s.charCodeAt(++e.p)););
	return readDate(e, e.s.slice(r, e.p), 4, !1, r);
}
function readDate(t, r, i, a, o, s) {
	if (t.ld) {
		let s = new n(r, i, a);
		s.isValid() || e.x("invalid date", t, o);
		return s;
	}
	try {
		s && (r += s);
		switch (i) {
			case 1: return Temporal.ZonedDateTime.from(r);
			case 2: return Temporal.PlainDateTime.from(r);
			case 3: return Temporal.PlainDate.from(r);
			case 4: return Temporal.PlainTime.from(r);
		}
	} catch (n) {
		e.x(n instanceof Error ? n.message : "" + n, t, o);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(t) {
	for (; t.p < t.s.length; t.p++) {
		let n = t.s.charCodeAt(t.p);
		if (n === 10) break;
		if (n === 13 && t.s.charCodeAt(t.p + 1) === 10) {
			t.p++;
			break;
		}
		(n < 32 && n !== 9 || n === 127) && e.x("control characters are not allowed in comments", t);
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
function parseKey(t, n = 61) {
	let r;
	let i = 0;
	let a = [];
	let o;
	let s = t.s.charCodeAt(r = t.p);
	do
		if (s === n) {
			i || e.x("unexpected end of key", t);
			i === 1 && a.push(t.s.slice(o, t.p));
			return t.p++, a;
		} else if (s === 46) {
			i || e.x("illegal empty bare key", t);
			i === 1 && a.push(t.s.slice(o, t.p));
			i = 0;
		} else if (!i && (s === 34 || s === 39)) {
			s === t.s.charCodeAt(t.p + 1) && s === t.s.charCodeAt(t.p + 2) && e.x("illegal quoted key: multiline strings are not allowed", t);
			a.push(parseString(t));
			i = 2;
			t.p--;
		} else if (s === 32 || s === 9) {
			if (i === 1) {
				a.push(t.s.slice(o, t.p));
				i = 2;
			}
		} else if (i === 2 || s < 48 && s !== 45 || s > 57 && s < 65 || s > 90 && s < 97 && s !== 95 || s > 122) e.x("illegal character in key", t);
		else if (!i) {
			i = 1;
			o = t.p;
		}
	while (s = t.s.charCodeAt(++t.p));
	e.x("incomplete key-value: cannot find end of key", t, r);
}
function parseInlineTable(t) {
	let n = t.p++;
	let r = Object.create(null);
	let i = new Set();
	let a;
	for (; t.p < t.s.length;) {
		skipVoid(t);
		if ((a = t.s.charCodeAt(t.p)) === 125) {
			t.p++;
			return r;
		}
		let n;
		let o = r;
		let s = !1;
		let c = t.p;
		let l = parseKey(t);
		for (let r = 0; r < l.length; r++) {
			r && (o = s ? o[n] : o[n] = Object.create(null));
			n = l[r];
			(s = Object.hasOwn(o, n)) && (typeof o[n] != "object" || i.has(o[n])) && e.x("trying to redefine an already defined value", t, c);
			let a = n === "__proto__";
			if (t.uk && (a || n === "constructor")) {
				o = t.uk !== 1 && e.x("document contains an unsafe property", t, c);
				break;
			}
			!s && a && Object.defineProperty(o, n, {
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		s && e.x("trying to redefine an already defined value", t, c);
		skipVoid(t, !0, !0);
		let u = extractValue(t, 125);
		o && typeof (o[n] = u) == "object" && i.add(u);
		skipVoid(t);
		if ((a = t.s.charCodeAt(t.p++)) === 125) return r;
		a !== 44 && e.x("expected comma or end of structure", t, t.p - 1);
	}
	e.x("unfinished table", t, n);
}
function parseArray(t) {
	let n = t.p++;
	let r = [];
	let i;
	for (; t.p < t.s.length;) {
		skipVoid(t);
		if ((i = t.s.charCodeAt(t.p)) === 93) {
			t.p++;
			return r;
		}
		r.push(extractValue(t, 93));
		skipVoid(t);
		if ((i = t.s.charCodeAt(t.p++)) === 93) return r;
		i !== 44 && e.x("expected comma or end of structure", t, t.p - 1);
	}
	e.x("unfinished array", t, n);
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
function validateTablePeek(t, n, r) {
	(n === null || t.uk === 2) && e.x(n === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", t, r);
}
function parse(t, n = {}) {
	let r = {
		s: t,
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
	t.charCodeAt(0) === 65279 && r.p++;
	skipVoid(r);
	for (; r.p < t.length;) {
		if (t.charCodeAt(r.p) === 91) {
			let n = t.charCodeAt(++r.p) === 91;
			o = r.p += +n;
			s = !1;
			let u = parseKey(r, 93);
			if (n) {
				t.charCodeAt(r.p) !== 93 && e.x("expected end of table array declaration", r);
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
		r.p < t.length && (o = t.charCodeAt(r.p)) !== 10 && (o !== 13 || t.charCodeAt(r.p + 1) !== 10) && e.x("each key-value declaration must be followed by an end-of-line", r);
		skipVoid(r);
	}
	return i;
}
// node_modules/smol-toml/dist/stringify.js
let r = /^[a-z0-9-_]+$/i;
let i = !!"".isWellFormed;
function extendedTypeOf(e) {
	let t = typeof e;
	if (t === "object") {
		if (Array.isArray(e)) return "array";
		if (typeof e.getUTCDate == "function" && e instanceof Date) return "date";
		if (globalThis.Temporal) {
			if (e.until) {
				if (e instanceof Temporal.ZonedDateTime) return "temporal/tz+uc";
				if (e instanceof Temporal.PlainDateTime || e instanceof Temporal.PlainDate) return "temporal/uc";
				if (e instanceof Temporal.PlainTime || e instanceof Temporal.Instant) return "temporal";
				if (e instanceof Temporal.PlainYearMonth) return "temporal/x";
			} else if (e.toPlainDate && e instanceof Temporal.PlainMonthDay || e.negated && e instanceof Temporal.Duration) return "temporal/x";
		}
	}
	return t;
}
function isArrayOfTables(e) {
	for (let t = 0; t < e.length; t++) if (extendedTypeOf(e[t]) !== "object") return !1;
	return e.length != 0;
}
function formatWellFormedStringUnchecked(e) {
	return JSON.stringify(e).replaceAll("", "\\u007f");
}
function formatString(e) {
	return formatWellFormedStringUnchecked(i ? e.toWellFormed() : e);
}
function formatKey(e) {
	if (r.test(e)) return e;
	if (i && !e.isWellFormed()) throw RangeError("key contains illegal lone surrogates");
	return formatWellFormedStringUnchecked(e);
}
function stringifyValue(e, t, n, r, i) {
	if (n === 0) throw Error("Could not stringify the object: maximum object depth exceeded");
	switch (t) {
		case "number":
			if (isNaN(e)) return "nan";
			if (e === Infinity) return "inf";
			if (e === -Infinity) return "-inf";
			if (Number.isInteger(e) && (r || !Number.isSafeInteger(e))) return e.toFixed(1);
		case "bigint":
		case "boolean":
		case "temporal": return e.toString();
		case "string": return formatString(e);
		case "date":
			if (isNaN(e.getTime())) throw TypeError("cannot serialize invalid date");
			return e.toISOString();
		case "object": return stringifyInlineTable(e, n, r, i);
		case "array": return stringifyArray(e, n, r, i);
		case "temporal/tz+uc": if (i) {
			let t = e.timeZoneId;
			let n = t.charCodeAt(0);
			if (n !== 43 && n !== 45 && (n !== 85 && n !== 71 && n !== 90 && n !== 69 || t !== "UTC" && t !== "UCT" && t !== "Universal" && t !== "Zulu" && !t.startsWith("GMT") && t !== "Greenwich" && !t.startsWith("Etc/"))) throw TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode");
		}
		case "temporal/uc":
			if (i && e.calendarId !== "iso8601") throw TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");
			return e.toString({
				calendarName: "never",
				timeZoneName: "never"
			});
		case "temporal/x": throw TypeError("Unsupported " + e[Symbol.toStringTag]);
	}
}
function stringifyInlineTable(e, t, n, r) {
	let i = Object.keys(e);
	if (i.length === 0) return "{}";
	let a = "{ ";
	for (let o = 0; o < i.length; o++) {
		let s = i[o];
		o && (a += ", ");
		a += formatKey(s) + " = " + stringifyValue(e[s], extendedTypeOf(e[s]), t - 1, n, r);
	}
	return a + " }";
}
function stringifyArray(e, t, n, r) {
	if (e.length === 0) return "[]";
	let i = "[ ";
	for (let a = 0; a < e.length; a++) {
		a && (i += ", ");
		if (e[a] === null || e[a] === void 0) throw TypeError("arrays cannot contain null or undefined values");
		i += stringifyValue(e[a], extendedTypeOf(e[a]), t - 1, n, r);
	}
	return i + " ]";
}
function stringifyArrayTable(e, t, n, r, i) {
	if (n === 0) throw Error("Could not stringify the object: maximum object depth exceeded");
	let a = "";
	for (let o = 0; o < e.length; o++) {
		a += `${a && "\n"}[[${t}]]\n`;
		a += stringifyTable(0, e[o], t, n, r, i);
	}
	return a;
}
function stringifyTable(e, t, n, r, i, a) {
	if (r === 0) throw Error("Could not stringify the object: maximum object depth exceeded");
	let o = "";
	let s = "";
	let c = Object.keys(t);
	for (let e = 0; e < c.length; e++) {
		let l = c[e];
		if (t[l] !== null && t[l] !== void 0) {
			let e = extendedTypeOf(t[l]);
			if (e === "symbol" || e === "function") throw TypeError(`cannot serialize values of type '${e}'`);
			let c = formatKey(l);
			if (e === "array" && isArrayOfTables(t[l])) s += (s && "\n") + stringifyArrayTable(t[l], n ? `${n}.${c}` : c, r - 1, i, a);
			else if (e === "object") {
				let e = n ? `${n}.${c}` : c;
				s += (s && "\n") + stringifyTable(e, t[l], e, r - 1, i, a);
			} else {
				o += c;
				o += " = ";
				o += stringifyValue(t[l], e, r, i, a);
				o += "\n";
			}
		}
	}
	e && (o || !s) && (o = o ? `[${e}]\n${o}` : `[${e}]`);
	return o && s ? `${o}\n${s}` : o || s;
}
function stringify(e, { maxDepth: t = 1e3, numbersAsFloat: n = !1, strictTemporal: r = !1 } = {}) {
	if (extendedTypeOf(e) !== "object") throw TypeError("stringify can only be called with an object");
	let i = stringifyTable(0, e, "", t, n, r);
	if (i[i.length - 1] !== "\n") return i + "\n";
	return i;
}
// node_modules/smol-toml/dist/index.js
var a = {
	parse,
	stringify,
	TomlDate: n,
	TomlError: e
};
exports.TomlDate = n;
exports.TomlError = e;
exports.default = a;
exports.parse = parse;
exports.stringify = stringify;
