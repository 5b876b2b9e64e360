require("./rolldown-runtime.cjs");
const e = require("./dist.cjs");
const t = require("./scan.cjs");
// src/config/toml-places.ts
const n = RegExp("#[^\\n]*|\"\"\"(?:\\\\[\\s\\S]|[^\\\\])*?\"{3,5}|'''[\\s\\S]*?'{3,5}|\"(?:\\\\.|[^\"\\\\\\n])*\"|'[^'\\n]*'|\\n|[\\[\\]{}=,.]|[^\\s#\"'\\[\\]{}=,.]+", "g");
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
		this.#e = [...e.matchAll(n)].map((e) => ({
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
	#c(e, n) {
		let r = [];
		for (let [i, a] of e.entries()) {
			r = [...r, a];
			let o = t.Tt(r);
			n && i === e.length - 1 && this.#r.set(o, (this.#r.get(o) ?? 0) + 1);
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
	#m(e, n) {
		let r = t.Tt(e);
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
function readToml(e) {
	let n = undated(parseToml(e));
	let r = tomlPlaces(e);
	return {
		value: n,
		place: (e) => {
			for (let n = e.length; n > 0; n--) {
				let i = r.get(t.Tt(e.slice(0, n)));
				if (i !== void 0) return i;
			}
			return {
				line: 1,
				column: 1
			};
		}
	};
}
function parseToml(n) {
	try {
		return e.r(n);
	} catch (e) {
		throw new t.Ct([problemOf(e)]);
	}
}
function problemOf(t) {
	if (!(t instanceof e.a)) return {
		path: [],
		message: "This can not be read: it is nested too deeply."
	};
	return {
		path: [],
		message: `Not valid TOML: ${t.message.split("\n", 1)[0]?.replace("Invalid TOML document: ", "") ?? ""}.`,
		place: {
			line: t.line,
			column: t.column
		}
	};
}
function undated(t) {
	if (t instanceof e.i) return t.toISOString();
	if (Array.isArray(t)) return t.map(undated);
	if (typeof t != "object" || !t) return t;
	return Object.fromEntries(Object.entries(t).map(([e, t]) => [e, undated(t)]));
}
exports.readToml = readToml;
