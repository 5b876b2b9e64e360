const e = require("./rolldown-runtime.cjs");
const t = require("./base.cjs");
const n = require("./scan.cjs");
const r = require("./output.cjs");
const i = require("./baseline.cjs");
const a = require("./own-command.cjs");
const o = require("./make-folder.cjs");
const s = require("./promises.cjs");
let c = require("node:fs");
let l = require("node:path");
let u = require("fs");
let d = require("util");
let f = require("node:module");
let p = require("path");
let m = require("assert");
let h = require("url");
let g = require("node:url");
// src/reporters/index.ts
const _ = {
	text: async () => (await Promise.resolve().then(() => require("./text.cjs"))).text,
	json: async () => (await Promise.resolve().then(() => require("./json3.cjs"))).json,
	jsonl: async () => (await Promise.resolve().then(() => require("./jsonl.cjs"))).jsonl,
	sarif: async () => (await Promise.resolve().then(() => require("./sarif.cjs"))).sarif,
	csv: async () => (await Promise.resolve().then(() => require("./csv.cjs"))).csv,
	junit: async () => (await Promise.resolve().then(() => require("./junit.cjs"))).junit,
	gitlab: async () => (await Promise.resolve().then(() => require("./gitlab.cjs"))).gitlab,
	html: async () => (await Promise.resolve().then(() => require("./html.cjs"))).html,
	markdown: async () => (await Promise.resolve().then(() => require("./markdown2.cjs"))).markdown
};
const v = Object.keys(_);
function loadReporter(e) {
	return _[e]();
}
// src/surfaces/cli/print.ts
async function print(e, t) {
	let n = await r.n(e, t);
	if (!n.written) throw n.fault;
}
// node_modules/cliui/build/lib/index.js
const y = {
	right: alignRight,
	center: alignCenter
};
var UI = class {
	constructor(e) {
		this.width = e.width;
		this.wrap = e.wrap ?? !0;
		this.rows = [];
	}
	span(...e) {
		let t = this.div(...e);
		t.span = !0;
	}
	resetOutput() {
		this.rows = [];
	}
	div(...e) {
		e.length === 0 && this.div("");
		if (this.wrap && this.shouldApplyLayoutDSL(...e) && typeof e[0] == "string") return this.applyLayoutDSL(e[0]);
		let t = e.map((e) => {
			if (typeof e == "string") return this.colFromString(e);
			return e;
		});
		this.rows.push(t);
		return t;
	}
	shouldApplyLayoutDSL(...e) {
		return e.length === 1 && typeof e[0] == "string" && /[\t\n]/.test(e[0]);
	}
	applyLayoutDSL(e) {
		let t = e.split("\n").map((e) => e.split("	"));
		let n = 0;
		t.forEach((e) => {
			e.length > 1 && b.stringWidth(e[0]) > n && (n = Math.min(Math.floor(this.width * .5), b.stringWidth(e[0])));
		});
		t.forEach((e) => {
			this.div(...e.map((t, r) => ({
				text: t.trim(),
				padding: this.measurePadding(t),
				width: r === 0 && e.length > 1 ? n : void 0
			})));
		});
		return this.rows[this.rows.length - 1];
	}
	colFromString(e) {
		return {
			text: e,
			padding: this.measurePadding(e)
		};
	}
	measurePadding(e) {
		let t = b.stripAnsi(e);
		return [
			0,
			t.match(/\s*$/)[0].length,
			0,
			t.match(/^\s*/)[0].length
		];
	}
	toString() {
		let e = [];
		this.rows.forEach((t) => {
			this.rowToString(t, e);
		});
		return e.filter((e) => !e.hidden).map((e) => e.text).join("\n");
	}
	rowToString(e, t) {
		this.rasterize(e).forEach((n, r) => {
			let i = "";
			n.forEach((n, a) => {
				let { width: o } = e[a];
				let s = this.negatePadding(e[a]);
				let c = n;
				s > b.stringWidth(n) && (c += " ".repeat(s - b.stringWidth(n)));
				if (e[a].align && e[a].align !== "left" && this.wrap) {
					let t = y[e[a].align];
					c = t(c, s);
					b.stringWidth(c) < s && (c += " ".repeat((o || 0) - b.stringWidth(c) - 1));
				}
				let l = e[a].padding || [
					0,
					0,
					0,
					0
				];
				l[3] && (i += " ".repeat(l[3]));
				i += addBorder(e[a], c, "| ");
				i += c;
				i += addBorder(e[a], c, " |");
				l[1] && (i += " ".repeat(l[1]));
				r === 0 && t.length > 0 && (i = this.renderInline(i, t[t.length - 1]));
			});
			t.push({
				text: i.replace(/ +$/, ""),
				span: e.span
			});
		});
		return t;
	}
	renderInline(e, t) {
		let n = e.match(/^ */);
		let r = n ? n[0].length : 0;
		let i = t.text;
		let a = b.stringWidth(i.trimRight());
		if (!t.span) return e;
		if (!this.wrap) {
			t.hidden = !0;
			return i + e;
		}
		if (r < a) return e;
		t.hidden = !0;
		return i.trimRight() + " ".repeat(r - a) + e.trimLeft();
	}
	rasterize(e) {
		let t = [];
		let n = this.columnWidths(e);
		let r;
		e.forEach((e, i) => {
			e.width = n[i];
			r = this.wrap ? b.wrap(e.text, this.negatePadding(e), { hard: !0 }).split("\n") : e.text.split("\n");
			if (e.border) {
				r.unshift("." + "-".repeat(this.negatePadding(e) + 2) + ".");
				r.push("'" + "-".repeat(this.negatePadding(e) + 2) + "'");
			}
			if (e.padding) {
				r.unshift(...Array(e.padding[0] || 0).fill(""));
				r.push(...Array(e.padding[2] || 0).fill(""));
			}
			r.forEach((e, n) => {
				t[n] || t.push([]);
				let r = t[n];
				for (let e = 0; e < i; e++) r[e] === void 0 && r.push("");
				r.push(e);
			});
		});
		return t;
	}
	negatePadding(e) {
		let t = e.width || 0;
		e.padding && (t -= (e.padding[3] || 0) + (e.padding[1] || 0));
		e.border && (t -= 4);
		return t;
	}
	columnWidths(e) {
		if (!this.wrap) return e.map((e) => e.width || b.stringWidth(e.text));
		let t = e.length;
		let n = this.width;
		let r = e.map((e) => {
			if (e.width) {
				t--;
				n -= e.width;
				return e.width;
			}
		});
		let i = t ? Math.floor(n / t) : 0;
		return r.map((t, n) => {
			if (t === void 0) return Math.max(i, _minWidth(e[n]));
			return t;
		});
	}
};
function addBorder(e, t, n) {
	if (e.border) {
		if (/[.']-+[.']/.test(t)) return "";
		if (t.trim().length !== 0) return n;
		return "  ";
	}
	return "";
}
function _minWidth(e) {
	let t = e.padding || [];
	let n = 1 + (t[3] || 0) + (t[1] || 0);
	if (e.border) return n + 4;
	return n;
}
function getWindowWidth() {
	if (typeof process == "object" && process.stdout && process.stdout.columns) return process.stdout.columns;
	return 80;
}
function alignRight(e, t) {
	e = e.trim();
	let n = b.stringWidth(e);
	if (n < t) return " ".repeat(t - n) + e;
	return e;
}
function alignCenter(e, t) {
	e = e.trim();
	let n = b.stringWidth(e);
	if (n >= t) return e;
	return " ".repeat(t - n >> 1) + e;
}
let b;
function cliui(e, t) {
	b = t;
	return new UI({
		width: e?.width || getWindowWidth(),
		wrap: e?.wrap
	});
}
// node_modules/cliui/node_modules/string-width/index.js
var string_width_default$2 = (e) => e.length;
// node_modules/ansi-regex/index.js
const x = String.raw`(?:\u001B\u005C|\u009C)`;
const ee = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const te = String.raw`(?:\u001B\]|\u009D)[^\u0007${ee}]*(?:\u0007|${x})`;
const ne = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${ee}]*${x}`;
const re = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${x})?`}|${te}|${ne}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst: e = !1 } = {}) {
	return new RegExp(re, e ? void 0 : "g");
}
// node_modules/strip-ansi/index.js
const ie = ansiRegex();
function stripAnsi(e) {
	if (typeof e != "string") throw TypeError(`Expected a \`string\`, got \`${typeof e}\``);
	if (!e.includes("\x1B") && !e.includes("\u009b")) return e;
	return e.replace(ie, "");
}
// node_modules/wrap-ansi/node_modules/string-width/index.js
var string_width_default$1 = (e) => e.length;
const wrapAnsi16 = (e = 0) => (t) => `\u001B[${t + e}m`;
const wrapAnsi256 = (e = 0) => (t) => `\u001B[${38 + e};5;${t}m`;
const wrapAnsi16m = (e = 0) => (t, n, r) => `\u001B[${38 + e};2;${t};${n};${r}m`;
const S = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(S.modifier);
const ae = Object.keys(S.color);
const oe = Object.keys(S.bgColor);
[...ae, ...oe];
function assembleStyles() {
	let e = new Map();
	for (let [t, n] of Object.entries(S)) {
		for (let [t, r] of Object.entries(n)) {
			S[t] = {
				open: `\u001B[${r[0]}m`,
				close: `\u001B[${r[1]}m`
			};
			n[t] = S[t];
			e.set(r[0], r[1]);
		}
		Object.defineProperty(S, t, {
			value: n,
			enumerable: !1
		});
	}
	Object.defineProperty(S, "codes", {
		value: e,
		enumerable: !1
	});
	S.color.close = "\x1B[39m";
	S.bgColor.close = "\x1B[49m";
	S.color.ansi = wrapAnsi16();
	S.color.ansi256 = wrapAnsi256();
	S.color.ansi16m = wrapAnsi16m();
	S.bgColor.ansi = wrapAnsi16(10);
	S.bgColor.ansi256 = wrapAnsi256(10);
	S.bgColor.ansi16m = wrapAnsi16m(10);
	Object.defineProperties(S, {
		rgbToAnsi256: {
			value(e, t, n) {
				if (e === t && t === n) {
					if (e < 8) return 16;
					if (e > 248) return 231;
					return Math.round((e - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(e / 255 * 5) + 6 * Math.round(t / 255 * 5) + Math.round(n / 255 * 5);
			},
			enumerable: !1
		},
		hexToRgb: {
			value(e) {
				let t = /[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));
				if (!t) return [
					0,
					0,
					0
				];
				let [n] = t;
				n.length === 3 && (n = [...n].map((e) => e + e).join(""));
				let r = Number.parseInt(n, 16);
				return [
					r >> 16 & 255,
					r >> 8 & 255,
					r & 255
				];
			},
			enumerable: !1
		},
		hexToAnsi256: {
			value: (e) => S.rgbToAnsi256(...S.hexToRgb(e)),
			enumerable: !1
		},
		ansi256ToAnsi: {
			value(e) {
				if (e < 8) return 30 + e;
				if (e < 16) return 90 + (e - 8);
				let t;
				let n;
				let r;
				if (e >= 232) {
					t = ((e - 232) * 10 + 8) / 255;
					n = t;
					r = t;
				} else {
					e -= 16;
					let i = e % 36;
					t = Math.floor(e / 36) / 5;
					n = Math.floor(i / 6) / 5;
					r = i % 6 / 5;
				}
				let i = Math.max(t, n, r) * 2;
				if (i === 0) return 30;
				let a = 30 + (Math.round(r) << 2 | Math.round(n) << 1 | Math.round(t));
				i === 2 && (a += 60);
				return a;
			},
			enumerable: !1
		},
		rgbToAnsi: {
			value: (e, t, n) => S.ansi256ToAnsi(S.rgbToAnsi256(e, t, n)),
			enumerable: !1
		},
		hexToAnsi: {
			value: (e) => S.ansi256ToAnsi(S.hexToAnsi256(e)),
			enumerable: !1
		}
	});
	return S;
}
const se = assembleStyles();
// node_modules/wrap-ansi/index.js
const ce = new Set(["\x1B", "\u009b"]);
const le = "]8;;";
const wrapAnsiCode = (e) => `${ce.values().next().value}[${e}m`;
const wrapAnsiHyperlink = (e) => `${ce.values().next().value}${le}${e}`;
const wordLengths = (e) => e.split(" ").map((e) => string_width_default$1(e));
const wrapWord = (e, t, n) => {
	let r = [...t];
	let i = !1;
	let a = !1;
	let o = string_width_default$1(stripAnsi(e.at(-1)));
	for (let [t, s] of r.entries()) {
		let c = string_width_default$1(s);
		if (o + c <= n) e[e.length - 1] += s;
		else {
			e.push(s);
			o = 0;
		}
		if (ce.has(s)) {
			i = !0;
			a = r.slice(t + 1, t + 1 + 4).join("") === le;
		}
		if (i) {
			if (a) {
				if (s === "\x07") {
					i = !1;
					a = !1;
				}
			} else s === "m" && (i = !1);
			continue;
		}
		o += c;
		if (o === n && t < r.length - 1) {
			e.push("");
			o = 0;
		}
	}
	!o && e.at(-1).length > 0 && e.length > 1 && (e[e.length - 2] += e.pop());
};
const stringVisibleTrimSpacesRight = (e) => {
	let t = e.split(" ");
	let n = t.length;
	for (; n > 0 && !(string_width_default$1(t[n - 1]) > 0);) n--;
	if (n === t.length) return e;
	return t.slice(0, n).join(" ") + t.slice(n).join("");
};
const exec = (e, t, n = {}) => {
	if (n.trim !== !1 && e.trim() === "") return "";
	let r = "";
	let i;
	let a;
	let o = wordLengths(e);
	let s = [""];
	for (let [r, i] of e.split(" ").entries()) {
		n.trim !== !1 && (s[s.length - 1] = s.at(-1).trimStart());
		let e = string_width_default$1(s.at(-1));
		if (r !== 0) {
			if (e >= t && (n.wordWrap === !1 || n.trim === !1)) {
				s.push("");
				e = 0;
			}
			if (e > 0 || n.trim === !1) {
				s[s.length - 1] += " ";
				e++;
			}
		}
		if (n.hard && o[r] > t) {
			let n = t - e;
			let a = 1 + Math.floor((o[r] - n - 1) / t);
			Math.floor((o[r] - 1) / t) < a && s.push("");
			wrapWord(s, i, t);
			continue;
		}
		if (e + o[r] > t && e > 0 && o[r] > 0) {
			if (n.wordWrap === !1 && e < t) {
				wrapWord(s, i, t);
				continue;
			}
			s.push("");
		}
		if (e + o[r] > t && n.wordWrap === !1) {
			wrapWord(s, i, t);
			continue;
		}
		s[s.length - 1] += i;
	}
	n.trim !== !1 && (s = s.map((e) => stringVisibleTrimSpacesRight(e)));
	let c = s.join("\n");
	let l = [...c];
	let u = 0;
	for (let [e, t] of l.entries()) {
		r += t;
		if (ce.has(t)) {
			let { groups: e } = RegExp(`(?:\\[(?<code>\\d+)m|\\${le}(?<uri>.*))`).exec(c.slice(u)) || { groups: {} };
			if (e.code !== void 0) {
				let t = Number.parseFloat(e.code);
				i = t === 39 ? void 0 : t;
			} else e.uri !== void 0 && (a = e.uri.length === 0 ? void 0 : e.uri);
		}
		let n = se.codes.get(Number(i));
		if (l[e + 1] === "\n") {
			a && (r += wrapAnsiHyperlink(""));
			i && n && (r += wrapAnsiCode(n));
		} else if (t === "\n") {
			i && n && (r += wrapAnsiCode(i));
			a && (r += wrapAnsiHyperlink(a));
		}
		u += t.length;
	}
	return r;
};
function wrapAnsi(e, t, n) {
	return String(e).normalize().replaceAll("\r\n", "\n").split("\n").map((e) => exec(e, t, n)).join("\n");
}
// node_modules/cliui/index.mjs
function ui(e) {
	return cliui(e, {
		stringWidth: string_width_default$2,
		stripAnsi,
		wrap: wrapAnsi
	});
}
// node_modules/escalade/sync/index.mjs
var sync_default = () => void 0;
// node_modules/yargs-parser/build/lib/string-utils.js
function camelCase(e) {
	(e === e.toLowerCase() || e === e.toUpperCase()) && (e = e.toLowerCase());
	if (e.indexOf("-") === -1 && e.indexOf("_") === -1) return e;
	else {
		let t = "";
		let n = !1;
		let r = e.match(/^-+/);
		for (let i = r ? r[0].length : 0; i < e.length; i++) {
			let r = e.charAt(i);
			if (n) {
				n = !1;
				r = r.toUpperCase();
			}
			i !== 0 && (r === "-" || r === "_") ? n = !0 : r !== "-" && r !== "_" && (t += r);
		}
		return t;
	}
}
function decamelize(e, t) {
	let n = e.toLowerCase();
	t ||= "-";
	let r = "";
	for (let i = 0; i < e.length; i++) {
		let a = n.charAt(i);
		let o = e.charAt(i);
		r += a !== o && i > 0 ? `${t}${n.charAt(i)}` : o;
	}
	return r;
}
function looksLikeNumber(e) {
	if (e == null) return !1;
	if (typeof e == "number") return !0;
	if (/^0x[0-9a-f]+$/i.test(e)) return !0;
	if (/^0[^.]/.test(e)) return !1;
	return /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(e);
}
// node_modules/yargs-parser/build/lib/tokenize-arg-string.js
function tokenizeArgString(e) {
	if (Array.isArray(e)) return e.map((e) => typeof e == "string" ? e : e + "");
	e = e.trim();
	let t = 0;
	let n = null;
	let r = null;
	let i = null;
	let a = [];
	for (let o = 0; o < e.length; o++) {
		n = r;
		r = e.charAt(o);
		if (r === " " && !i) {
			n !== " " && t++;
			continue;
		}
		r === i ? i = null : r !== "'" && r !== "\"" || i || (i = r);
		a[t] || (a[t] = "");
		a[t] += r;
	}
	return a;
}
// node_modules/yargs-parser/build/lib/yargs-parser-types.js
var C;
(function(e) {
	e.BOOLEAN = "boolean";
	e.STRING = "string";
	e.NUMBER = "number";
	e.ARRAY = "array";
})(C ||= {});
// node_modules/yargs-parser/build/lib/yargs-parser.js
let w;
var YargsParser = class {
	constructor(e) {
		w = e;
	}
	parse(e, t) {
		let n = Object.assign({
			alias: void 0,
			array: void 0,
			boolean: void 0,
			config: void 0,
			configObjects: void 0,
			configuration: void 0,
			coerce: void 0,
			count: void 0,
			default: void 0,
			envPrefix: void 0,
			narg: void 0,
			normalize: void 0,
			string: void 0,
			number: void 0,
			__: void 0,
			key: void 0
		}, t);
		let r = tokenizeArgString(e);
		let i = typeof e == "string";
		let a = combineAliases(Object.assign(Object.create(null), n.alias));
		let o = Object.assign({
			"boolean-negation": !0,
			"camel-case-expansion": !0,
			"combine-arrays": !1,
			"dot-notation": !0,
			"duplicate-arguments-array": !0,
			"flatten-duplicate-arrays": !0,
			"greedy-arrays": !0,
			"halt-at-non-option": !1,
			"nargs-eats-options": !1,
			"negation-prefix": "no-",
			"parse-numbers": !0,
			"parse-positional-numbers": !0,
			"populate--": !1,
			"set-placeholder-key": !1,
			"short-option-groups": !0,
			"strip-aliased": !1,
			"strip-dashed": !1,
			"unknown-options-as-args": !1
		}, n.configuration);
		let s = Object.assign(Object.create(null), n.default);
		let c = n.configObjects || [];
		let l = n.envPrefix;
		let u = o["populate--"];
		let d = u ? "--" : "_";
		let f = Object.create(null);
		let p = Object.create(null);
		let m = n.__ || w.format;
		let h = {
			aliases: Object.create(null),
			arrays: Object.create(null),
			bools: Object.create(null),
			strings: Object.create(null),
			numbers: Object.create(null),
			counts: Object.create(null),
			normalize: Object.create(null),
			configs: Object.create(null),
			nargs: Object.create(null),
			coercions: Object.create(null),
			keys: []
		};
		let g = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
		let _ = RegExp("^--" + o["negation-prefix"] + "(.+)");
		[].concat(n.array || []).filter(Boolean).forEach(function(e) {
			let t = typeof e == "object" ? e.key : e;
			let n = Object.keys(e).map(function(e) {
				return {
					boolean: "bools",
					string: "strings",
					number: "numbers"
				}[e];
			}).filter(Boolean).pop();
			n && (h[n][t] = !0);
			h.arrays[t] = !0;
			h.keys.push(t);
		});
		[].concat(n.boolean || []).filter(Boolean).forEach(function(e) {
			h.bools[e] = !0;
			h.keys.push(e);
		});
		[].concat(n.string || []).filter(Boolean).forEach(function(e) {
			h.strings[e] = !0;
			h.keys.push(e);
		});
		[].concat(n.number || []).filter(Boolean).forEach(function(e) {
			h.numbers[e] = !0;
			h.keys.push(e);
		});
		[].concat(n.count || []).filter(Boolean).forEach(function(e) {
			h.counts[e] = !0;
			h.keys.push(e);
		});
		[].concat(n.normalize || []).filter(Boolean).forEach(function(e) {
			h.normalize[e] = !0;
			h.keys.push(e);
		});
		typeof n.narg == "object" && Object.entries(n.narg).forEach(([e, t]) => {
			if (typeof t == "number") {
				h.nargs[e] = t;
				h.keys.push(e);
			}
		});
		typeof n.coerce == "object" && Object.entries(n.coerce).forEach(([e, t]) => {
			if (typeof t == "function") {
				h.coercions[e] = t;
				h.keys.push(e);
			}
		});
		n.config !== void 0 && (Array.isArray(n.config) || typeof n.config == "string" ? [].concat(n.config).filter(Boolean).forEach(function(e) {
			h.configs[e] = !0;
		}) : typeof n.config == "object" && Object.entries(n.config).forEach(([e, t]) => {
			(typeof t == "boolean" || typeof t == "function") && (h.configs[e] = t);
		}));
		extendAliases(n.key, a, n.default, h.arrays);
		Object.keys(s).forEach(function(e) {
			(h.aliases[e] || []).forEach(function(t) {
				s[t] = s[e];
			});
		});
		let v = null;
		checkConfiguration();
		let y = [];
		let b = Object.assign(Object.create(null), { _: [] });
		let x = {};
		for (let e = 0; e < r.length; e++) {
			let t = r[e];
			let n = t.replace(/^-{3,}/, "---");
			let i;
			let a;
			let s;
			let c;
			let l;
			let u;
			if (t !== "--" && /^-/.test(t) && isUnknownOptionAsArg(t)) pushPositional(t);
			else if (n.match(/^---+(=|$)/)) {
				pushPositional(t);
				continue;
			} else if (t.match(/^--.+=/) || !o["short-option-groups"] && t.match(/^-.+=/)) {
				c = t.match(/^--?([^=]+)=([\s\S]*)$/);
				c !== null && Array.isArray(c) && c.length >= 3 && (checkAllAliases(c[1], h.arrays) ? e = eatArray(e, c[1], r, c[2]) : checkAllAliases(c[1], h.nargs) === !1 ? setArg(c[1], c[2], !0) : e = eatNargs(e, c[1], r, c[2]));
			} else if (t.match(_) && o["boolean-negation"]) {
				c = t.match(_);
				if (c !== null && Array.isArray(c) && c.length >= 2) {
					a = c[1];
					setArg(a, checkAllAliases(a, h.arrays) ? [!1] : !1);
				}
			} else if (t.match(/^--.+/) || !o["short-option-groups"] && t.match(/^-[^-]+/)) {
				c = t.match(/^--?(.+)/);
				if (c !== null && Array.isArray(c) && c.length >= 2) {
					a = c[1];
					if (checkAllAliases(a, h.arrays)) e = eatArray(e, a, r);
					else if (checkAllAliases(a, h.nargs) !== !1) e = eatNargs(e, a, r);
					else {
						l = r[e + 1];
						if (l !== void 0 && (!l.match(/^-/) || l.match(g)) && !checkAllAliases(a, h.bools) && !checkAllAliases(a, h.counts)) {
							setArg(a, l);
							e++;
						} else if (/^(true|false)$/.test(l)) {
							setArg(a, l);
							e++;
						} else setArg(a, defaultValue(a));
					}
				}
			} else if (t.match(/^-.\..+=/)) {
				c = t.match(/^-([^=]+)=([\s\S]*)$/);
				c !== null && Array.isArray(c) && c.length >= 3 && setArg(c[1], c[2]);
			} else if (t.match(/^-.\..+/) && !t.match(g)) {
				l = r[e + 1];
				c = t.match(/^-(.\..+)/);
				if (c !== null && Array.isArray(c) && c.length >= 2) {
					a = c[1];
					if (l !== void 0 && !l.match(/^-/) && !checkAllAliases(a, h.bools) && !checkAllAliases(a, h.counts)) {
						setArg(a, l);
						e++;
					} else setArg(a, defaultValue(a));
				}
			} else if (t.match(/^-[^-]+/) && !t.match(g)) {
				s = t.slice(1, -1).split("");
				i = !1;
				for (let n = 0; n < s.length; n++) {
					l = t.slice(n + 2);
					if (s[n + 1] && s[n + 1] === "=") {
						u = t.slice(n + 3);
						a = s[n];
						checkAllAliases(a, h.arrays) ? e = eatArray(e, a, r, u) : checkAllAliases(a, h.nargs) === !1 ? setArg(a, u) : e = eatNargs(e, a, r, u);
						i = !0;
						break;
					}
					if (l === "-") {
						setArg(s[n], l);
						continue;
					}
					if (/[A-Za-z]/.test(s[n]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(l) && checkAllAliases(l, h.bools) === !1) {
						setArg(s[n], l);
						i = !0;
						break;
					}
					if (s[n + 1] && s[n + 1].match(/\W/)) {
						setArg(s[n], l);
						i = !0;
						break;
					} else setArg(s[n], defaultValue(s[n]));
				}
				a = t.slice(-1)[0];
				if (!i && a !== "-") {
					if (checkAllAliases(a, h.arrays)) e = eatArray(e, a, r);
					else if (checkAllAliases(a, h.nargs) !== !1) e = eatNargs(e, a, r);
					else {
						l = r[e + 1];
						if (l !== void 0 && (!/^(-|--)[^-]/.test(l) || l.match(g)) && !checkAllAliases(a, h.bools) && !checkAllAliases(a, h.counts)) {
							setArg(a, l);
							e++;
						} else if (/^(true|false)$/.test(l)) {
							setArg(a, l);
							e++;
						} else setArg(a, defaultValue(a));
					}
				}
			} else if (t.match(/^-[0-9]$/) && t.match(g) && checkAllAliases(t.slice(1), h.bools)) {
				a = t.slice(1);
				setArg(a, defaultValue(a));
			} else if (t === "--") {
				y = r.slice(e + 1);
				break;
			} else if (o["halt-at-non-option"]) {
				y = r.slice(e);
				break;
			} else pushPositional(t);
		}
		applyEnvVars(b, !0);
		applyEnvVars(b, !1);
		setConfig(b);
		setConfigObjects();
		applyDefaultsAndAliases(b, h.aliases, s, !0);
		applyCoercions(b);
		o["set-placeholder-key"] && setPlaceholderKeys(b);
		Object.keys(h.counts).forEach(function(e) {
			hasKey(b, e.split(".")) || setArg(e, 0);
		});
		u && y.length && (b[d] = []);
		y.forEach(function(e) {
			b[d].push(e);
		});
		o["camel-case-expansion"] && o["strip-dashed"] && Object.keys(b).filter((e) => e !== "--" && e.includes("-")).forEach((e) => {
			delete b[e];
		});
		o["strip-aliased"] && [].concat(...Object.keys(a).map((e) => a[e])).forEach((e) => {
			o["camel-case-expansion"] && e.includes("-") && delete b[e.split(".").map((e) => camelCase(e)).join(".")];
			delete b[e];
		});
		function pushPositional(e) {
			let t = maybeCoerceNumber("_", e);
			(typeof t == "string" || typeof t == "number") && b._.push(t);
		}
		function eatNargs(e, t, n, r) {
			let i;
			let a = checkAllAliases(t, h.nargs);
			a = typeof a != "number" || isNaN(a) ? 1 : a;
			if (a === 0) {
				isUndefined(r) || (v = Error(m("Argument unexpected for: %s", t)));
				setArg(t, defaultValue(t));
				return e;
			}
			let s = +!isUndefined(r);
			if (o["nargs-eats-options"]) {
				n.length - (e + 1) + s < a && (v = Error(m("Not enough arguments following: %s", t)));
				s = a;
			} else {
				for (i = e + 1; i < n.length && (!n[i].match(/^-[^0-9]/) || n[i].match(g) || isUnknownOptionAsArg(n[i])); i++) s++;
				s < a && (v = Error(m("Not enough arguments following: %s", t)));
			}
			let c = Math.min(s, a);
			if (!isUndefined(r) && c > 0) {
				setArg(t, r);
				c--;
			}
			for (i = e + 1; i < c + e + 1; i++) setArg(t, n[i]);
			return e + c;
		}
		function eatArray(e, t, n, r) {
			let a = [];
			let c = r || n[e + 1];
			let l = checkAllAliases(t, h.nargs);
			if (checkAllAliases(t, h.bools) && !/^(true|false)$/.test(c)) a.push(!0);
			else if (isUndefined(c) || isUndefined(r) && /^-/.test(c) && !g.test(c) && !isUnknownOptionAsArg(c)) {
				if (s[t] !== void 0) {
					let e = s[t];
					a = Array.isArray(e) ? e : [e];
				}
			} else {
				isUndefined(r) || a.push(processValue(t, r, !0));
				for (let r = e + 1; r < n.length && !(!o["greedy-arrays"] && a.length > 0 || l && typeof l == "number" && a.length >= l); r++) {
					c = n[r];
					if (/^-/.test(c) && !g.test(c) && !isUnknownOptionAsArg(c)) break;
					e = r;
					a.push(processValue(t, c, i));
				}
			}
			typeof l == "number" && (l && a.length < l || isNaN(l) && a.length === 0) && (v = Error(m("Not enough arguments following: %s", t)));
			setArg(t, a);
			return e;
		}
		function setArg(e, t, n = i) {
			/-/.test(e) && o["camel-case-expansion"] && addNewAlias(e, e.split(".").map(function(e) {
				return camelCase(e);
			}).join("."));
			let r = processValue(e, t, n);
			let a = e.split(".");
			setKey(b, a, r);
			h.aliases[e] && h.aliases[e].forEach(function(e) {
				let t = e.split(".");
				setKey(b, t, r);
			});
			a.length > 1 && o["dot-notation"] && (h.aliases[a[0]] || []).forEach(function(t) {
				let n = t.split(".");
				let i = [].concat(a);
				i.shift();
				n = n.concat(i);
				(h.aliases[e] || []).includes(n.join(".")) || setKey(b, n, r);
			});
			checkAllAliases(e, h.normalize) && !checkAllAliases(e, h.arrays) && [e].concat(h.aliases[e] || []).forEach(function(e) {
				Object.defineProperty(x, e, {
					enumerable: !0,
					get() {
						return t;
					},
					set(e) {
						t = typeof e == "string" ? w.normalize(e) : e;
					}
				});
			});
		}
		function addNewAlias(e, t) {
			if (!(h.aliases[e] && h.aliases[e].length)) {
				h.aliases[e] = [t];
				f[t] = !0;
			}
			h.aliases[t] && h.aliases[t].length || addNewAlias(t, e);
		}
		function processValue(e, t, n) {
			n && (t = stripQuotes(t));
			(checkAllAliases(e, h.bools) || checkAllAliases(e, h.counts)) && typeof t == "string" && (t = t === "true");
			let r = Array.isArray(t) ? t.map(function(t) {
				return maybeCoerceNumber(e, t);
			}) : maybeCoerceNumber(e, t);
			checkAllAliases(e, h.counts) && (isUndefined(r) || typeof r == "boolean") && (r = increment());
			checkAllAliases(e, h.normalize) && checkAllAliases(e, h.arrays) && (r = Array.isArray(t) ? t.map((e) => w.normalize(e)) : w.normalize(t));
			return r;
		}
		function maybeCoerceNumber(e, t) {
			if (!o["parse-positional-numbers"] && e === "_") return t;
			!checkAllAliases(e, h.strings) && !checkAllAliases(e, h.bools) && !Array.isArray(t) && (looksLikeNumber(t) && o["parse-numbers"] && Number.isSafeInteger(Math.floor(parseFloat(`${t}`))) || !isUndefined(t) && checkAllAliases(e, h.numbers)) && (t = Number(t));
			return t;
		}
		function setConfig(e) {
			let t = Object.create(null);
			applyDefaultsAndAliases(t, h.aliases, s);
			Object.keys(h.configs).forEach(function(n) {
				let r = e[n] || t[n];
				if (r) try {
					let e = null;
					let t = w.resolve(w.cwd(), r);
					let i = h.configs[n];
					if (typeof i == "function") {
						try {
							e = i(t);
						} catch (t) {
							e = t;
						}
						if (e instanceof Error) {
							v = e;
							return;
						}
					} else e = w.require(t);
					setConfigObject(e);
				} catch (t) {
					t.name === "PermissionDenied" ? v = t : e[n] && (v = Error(m("Invalid JSON config file: %s", r)));
				}
			});
		}
		function setConfigObject(e, t) {
			Object.keys(e).forEach(function(n) {
				let r = e[n];
				let i = t ? t + "." + n : n;
				typeof r == "object" && r && !Array.isArray(r) && o["dot-notation"] ? setConfigObject(r, i) : (!hasKey(b, i.split(".")) || checkAllAliases(i, h.arrays) && o["combine-arrays"]) && setArg(i, r);
			});
		}
		function setConfigObjects() {
			c !== void 0 && c.forEach(function(e) {
				setConfigObject(e);
			});
		}
		function applyEnvVars(e, t) {
			if (l === void 0) return;
			let n = typeof l == "string" ? l : "";
			let r = w.env();
			Object.keys(r).forEach(function(i) {
				if (n === "" || i.lastIndexOf(n, 0) === 0) {
					let a = i.split("__").map(function(e, t) {
						t === 0 && (e = e.substring(n.length));
						return camelCase(e);
					});
					(t && h.configs[a.join(".")] || !t) && !hasKey(e, a) && setArg(a.join("."), r[i]);
				}
			});
		}
		function applyCoercions(e) {
			let t;
			let n = new Set();
			Object.keys(e).forEach(function(r) {
				if (!n.has(r)) {
					t = checkAllAliases(r, h.coercions);
					if (typeof t == "function") try {
						let i = maybeCoerceNumber(r, t(e[r]));
						[].concat(h.aliases[r] || [], r).forEach((t) => {
							n.add(t);
							e[t] = i;
						});
					} catch (e) {
						v = e;
					}
				}
			});
		}
		function setPlaceholderKeys(e) {
			h.keys.forEach((t) => {
				if (~t.indexOf(".")) return;
				e[t] === void 0 && (e[t] = void 0);
			});
			return e;
		}
		function applyDefaultsAndAliases(e, t, n, r = !1) {
			Object.keys(n).forEach(function(i) {
				if (!hasKey(e, i.split("."))) {
					setKey(e, i.split("."), n[i]);
					r && (p[i] = !0);
					(t[i] || []).forEach(function(t) {
						if (hasKey(e, t.split("."))) return;
						setKey(e, t.split("."), n[i]);
					});
				}
			});
		}
		function hasKey(e, t) {
			let n = e;
			o["dot-notation"] || (t = [t.join(".")]);
			t.slice(0, -1).forEach(function(e) {
				n = n[e] || {};
			});
			let r = t[t.length - 1];
			if (typeof n != "object") return !1;
			else return r in n;
		}
		function setKey(e, t, n) {
			let r = e;
			o["dot-notation"] || (t = [t.join(".")]);
			t.slice(0, -1).forEach(function(e) {
				e = sanitizeKey(e);
				typeof r == "object" && r[e] === void 0 && (r[e] = {});
				if (typeof r[e] != "object" || Array.isArray(r[e])) {
					Array.isArray(r[e]) ? r[e].push({}) : r[e] = [r[e], {}];
					r = r[e][r[e].length - 1];
				} else r = r[e];
			});
			let i = sanitizeKey(t[t.length - 1]);
			let a = checkAllAliases(t.join("."), h.arrays);
			let s = Array.isArray(n);
			let c = o["duplicate-arguments-array"];
			if (!c && checkAllAliases(i, h.nargs)) {
				c = !0;
				(!isUndefined(r[i]) && h.nargs[i] === 1 || Array.isArray(r[i]) && r[i].length === h.nargs[i]) && (r[i] = void 0);
			}
			n === increment() ? r[i] = increment(r[i]) : Array.isArray(r[i]) ? c && a && s ? r[i] = o["flatten-duplicate-arrays"] ? r[i].concat(n) : (Array.isArray(r[i][0]) ? r[i] : [r[i]]).concat([n]) : !c && !!a == !!s ? r[i] = n : r[i] = r[i].concat([n]) : r[i] === void 0 && a ? r[i] = s ? n : [n] : c && !(r[i] === void 0 || checkAllAliases(i, h.counts) || checkAllAliases(i, h.bools)) ? r[i] = [r[i], n] : r[i] = n;
		}
		function extendAliases(...e) {
			e.forEach(function(e) {
				Object.keys(e || {}).forEach(function(e) {
					if (h.aliases[e]) return;
					h.aliases[e] = [].concat(a[e] || []);
					h.aliases[e].concat(e).forEach(function(t) {
						if (/-/.test(t) && o["camel-case-expansion"]) {
							let n = camelCase(t);
							if (n !== e && h.aliases[e].indexOf(n) === -1) {
								h.aliases[e].push(n);
								f[n] = !0;
							}
						}
					});
					h.aliases[e].concat(e).forEach(function(t) {
						if (t.length > 1 && /[A-Z]/.test(t) && o["camel-case-expansion"]) {
							let n = decamelize(t, "-");
							if (n !== e && h.aliases[e].indexOf(n) === -1) {
								h.aliases[e].push(n);
								f[n] = !0;
							}
						}
					});
					h.aliases[e].forEach(function(t) {
						h.aliases[t] = [e].concat(h.aliases[e].filter(function(e) {
							return t !== e;
						}));
					});
				});
			});
		}
		function checkAllAliases(e, t) {
			let n = [].concat(h.aliases[e] || [], e);
			let r = Object.keys(t);
			let i = n.find((e) => r.includes(e));
			return i ? t[i] : !1;
		}
		function hasAnyFlag(e) {
			let t = Object.keys(h);
			return [].concat(t.map((e) => h[e])).some(function(t) {
				return Array.isArray(t) ? t.includes(e) : t[e];
			});
		}
		function hasFlagsMatching(e, ...t) {
			return [].concat(...t).some(function(t) {
				let n = e.match(t);
				return n && hasAnyFlag(n[1]);
			});
		}
		function hasAllShortFlags(e) {
			if (e.match(g) || !e.match(/^-[^-]+/)) return !1;
			let t = !0;
			let n;
			let r = e.slice(1).split("");
			for (let i = 0; i < r.length; i++) {
				n = e.slice(i + 2);
				if (!hasAnyFlag(r[i])) {
					t = !1;
					break;
				}
				if (r[i + 1] && r[i + 1] === "=" || n === "-" || /[A-Za-z]/.test(r[i]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(n) || r[i + 1] && r[i + 1].match(/\W/)) break;
			}
			return t;
		}
		function isUnknownOptionAsArg(e) {
			return o["unknown-options-as-args"] && isUnknownOption(e);
		}
		function isUnknownOption(e) {
			e = e.replace(/^-{3,}/, "--");
			if (e.match(g)) return !1;
			if (hasAllShortFlags(e)) return !1;
			return !hasFlagsMatching(e, /^-+([^=]+?)=[\s\S]*$/, _, /^-+([^=]+?)$/, /^-+([^=]+?)-$/, /^-+([^=]+?\d+)$/, /^-+([^=]+?)\W+.*$/);
		}
		function defaultValue(e) {
			if (!checkAllAliases(e, h.bools) && !checkAllAliases(e, h.counts) && `${e}` in s) return s[e];
			else return defaultForType(guessType(e));
		}
		function defaultForType(e) {
			return {
				[C.BOOLEAN]: !0,
				[C.STRING]: "",
				[C.NUMBER]: void 0,
				[C.ARRAY]: []
			}[e];
		}
		function guessType(e) {
			let t = C.BOOLEAN;
			checkAllAliases(e, h.strings) ? t = C.STRING : checkAllAliases(e, h.numbers) ? t = C.NUMBER : checkAllAliases(e, h.bools) ? t = C.BOOLEAN : checkAllAliases(e, h.arrays) && (t = C.ARRAY);
			return t;
		}
		function isUndefined(e) {
			return e === void 0;
		}
		function checkConfiguration() {
			Object.keys(h.counts).find((e) => {
				if (checkAllAliases(e, h.arrays)) {
					v = Error(m("Invalid configuration: %s, opts.count excludes opts.array.", e));
					return !0;
				} else if (checkAllAliases(e, h.nargs)) {
					v = Error(m("Invalid configuration: %s, opts.count excludes opts.narg.", e));
					return !0;
				}
				return !1;
			});
		}
		return {
			aliases: Object.assign({}, h.aliases),
			argv: Object.assign(x, b),
			configuration: o,
			defaulted: Object.assign({}, p),
			error: v,
			newAliases: Object.assign({}, f)
		};
	}
};
function combineAliases(e) {
	let t = [];
	let n = Object.create(null);
	let r = !0;
	Object.keys(e).forEach(function(n) {
		t.push([].concat(e[n], n));
	});
	for (; r;) {
		r = !1;
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) if (t[e].filter(function(e) {
			return t[n].indexOf(e) !== -1;
		}).length) {
			t[e] = t[e].concat(t[n]);
			t.splice(n, 1);
			r = !0;
			break;
		}
	}
	t.forEach(function(e) {
		e = e.filter(function(e, t, n) {
			return n.indexOf(e) === t;
		});
		let t = e.pop();
		t !== void 0 && typeof t == "string" && (n[t] = e);
	});
	return n;
}
function increment(e) {
	return e === void 0 ? 1 : e + 1;
}
function sanitizeKey(e) {
	if (e === "__proto__") return "___proto___";
	return e;
}
function stripQuotes(e) {
	return typeof e == "string" && (e[0] === "'" || e[0] === "\"") && e[e.length - 1] === e[0] ? e.substring(1, e.length - 1) : e;
}
const ue = process && process.env && process.env.YARGS_MIN_NODE_VERSION ? Number(process.env.YARGS_MIN_NODE_VERSION) : 20;
const de = (process == null ? void 0 : process.versions)?.node ?? (process == null ? void 0 : process.version)?.slice(1);
if (de && Number(de.match(/^([^.]+)/)[1]) < ue) throw Error(`yargs parser supports a minimum Node.js version of ${ue}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);
const fe = process ? process.env : {};
const pe = f.createRequire ? (0, f.createRequire)(require("url").pathToFileURL(__filename).href) : void 0;
const me = new YargsParser({
	cwd: process.cwd,
	env: () => fe,
	format: d.format,
	normalize: p.normalize,
	resolve: p.resolve,
	require: (e) => {
		if (pe !== void 0) return pe(e);
		else if (e.match(/\.json$/)) return JSON.parse((0, u.readFileSync)(e, "utf8"));
		else throw Error("only .json config files are supported in ESM");
	}
});
const he = function Parser(e, t) {
	return me.parse(e.slice(), t).argv;
};
he.detailed = function(e, t) {
	return me.parse(e.slice(), t);
};
he.camelCase = camelCase;
he.decamelize = decamelize;
he.looksLikeNumber = looksLikeNumber;
// node_modules/yargs/build/lib/utils/process-argv.js
function getProcessArgvBinIndex() {
	if (isBundledElectronApp()) return 0;
	return 1;
}
function isBundledElectronApp() {
	return isElectronApp() && !process.defaultApp;
}
function isElectronApp() {
	return !!process.versions.electron;
}
function getProcessArgvBin() {
	return process.argv[getProcessArgvBinIndex()];
}
// node_modules/string-width/index.js
var string_width_default = (e) => e.length;
// node_modules/y18n/build/lib/platform-shims/node.js
var ge = {
	fs: {
		readFileSync: u.readFileSync,
		writeFile: u.writeFile
	},
	format: d.format,
	resolve: p.resolve,
	exists: (e) => {
		try {
			return (0, u.statSync)(e).isFile();
		} catch {
			return !1;
		}
	}
};
// node_modules/y18n/build/lib/index.js
let T;
var Y18N = class {
	constructor(e) {
		e ||= {};
		this.directory = e.directory || "./locales";
		this.updateFiles = typeof e.updateFiles != "boolean" || e.updateFiles;
		this.locale = e.locale || "en";
		this.fallbackToLanguage = typeof e.fallbackToLanguage != "boolean" || e.fallbackToLanguage;
		this.cache = Object.create(null);
		this.writeQueue = [];
	}
	__(...e) {
		if (typeof arguments[0] != "string") return this._taggedLiteral(arguments[0], ...arguments);
		let t = e.shift();
		let cb = function() {};
		typeof e[e.length - 1] == "function" && (cb = e.pop());
		cb ||= function() {};
		this.cache[this.locale] || this._readLocaleFile();
		if (!this.cache[this.locale][t] && this.updateFiles) {
			this.cache[this.locale][t] = t;
			this._enqueueWrite({
				directory: this.directory,
				locale: this.locale,
				cb
			});
		} else cb();
		return T.format.apply(T.format, [this.cache[this.locale][t] || t].concat(e));
	}
	__n() {
		let e = Array.prototype.slice.call(arguments);
		let t = e.shift();
		let n = e.shift();
		let r = e.shift();
		let cb = function() {};
		typeof e[e.length - 1] == "function" && (cb = e.pop());
		this.cache[this.locale] || this._readLocaleFile();
		let i = r === 1 ? t : n;
		this.cache[this.locale][t] && (i = this.cache[this.locale][t][r === 1 ? "one" : "other"]);
		if (!this.cache[this.locale][t] && this.updateFiles) {
			this.cache[this.locale][t] = {
				one: t,
				other: n
			};
			this._enqueueWrite({
				directory: this.directory,
				locale: this.locale,
				cb
			});
		} else cb();
		let a = [i];
		~i.indexOf("%d") && a.push(r);
		return T.format.apply(T.format, a.concat(e));
	}
	setLocale(e) {
		this.locale = e;
	}
	getLocale() {
		return this.locale;
	}
	updateLocale(e) {
		this.cache[this.locale] || this._readLocaleFile();
		for (let t in e) Object.prototype.hasOwnProperty.call(e, t) && (this.cache[this.locale][t] = e[t]);
	}
	_taggedLiteral(e, ...t) {
		let n = "";
		e.forEach(function(e, r) {
			let i = t[r + 1];
			n += e;
			i !== void 0 && (n += "%s");
		});
		return this.__.apply(this, [n].concat([].slice.call(t, 1)));
	}
	_enqueueWrite(e) {
		this.writeQueue.push(e);
		this.writeQueue.length === 1 && this._processWriteQueue();
	}
	_processWriteQueue() {
		let e = this;
		let t = this.writeQueue[0];
		let n = t.directory;
		let r = t.locale;
		let i = t.cb;
		let a = this._resolveLocaleFile(n, r);
		let o = JSON.stringify(this.cache[r], null, 2);
		T.fs.writeFile(a, o, "utf-8", function(t) {
			e.writeQueue.shift();
			e.writeQueue.length > 0 && e._processWriteQueue();
			i(t);
		});
	}
	_readLocaleFile() {
		let e = {};
		let t = this._resolveLocaleFile(this.directory, this.locale);
		try {
			T.fs.readFileSync && (e = JSON.parse(T.fs.readFileSync(t, "utf-8")));
		} catch (n) {
			n instanceof SyntaxError && (n.message = "syntax error in " + t);
			if (n.code === "ENOENT") e = {};
			else throw n;
		}
		this.cache[this.locale] = e;
	}
	_resolveLocaleFile(e, t) {
		let n = T.resolve(e, "./", t + ".json");
		if (this.fallbackToLanguage && !this._fileExistsSync(n) && ~t.lastIndexOf("_")) {
			let r = T.resolve(e, "./", t.split("_")[0] + ".json");
			this._fileExistsSync(r) && (n = r);
		}
		return n;
	}
	_fileExistsSync(e) {
		return T.exists(e);
	}
};
function y18n$1(e, t) {
	T = t;
	let n = new Y18N(e);
	return {
		__: n.__.bind(n),
		__n: n.__n.bind(n),
		setLocale: n.setLocale.bind(n),
		getLocale: n.getLocale.bind(n),
		updateLocale: n.updateLocale.bind(n),
		locale: n.locale
	};
}
// node_modules/y18n/index.mjs
const y18n = (e) => y18n$1(e, ge);
// node_modules/get-caller-file/index.js
var _e = e.t(((e, t) => {
	t.exports = function getCallerFile(e) {
		e === void 0 && (e = 2);
		if (e >= Error.stackTraceLimit) throw TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `" + e + "` and Error.stackTraceLimit was: `" + Error.stackTraceLimit + "`");
		var t = Error.prepareStackTrace;
		Error.prepareStackTrace = function(e, t) {
			return t;
		};
		var n = Error().stack;
		Error.prepareStackTrace = t;
		if (typeof n == "object" && n) return n[e] ? n[e].getFileName() : void 0;
	};
}));
// node_modules/yargs/lib/platform-shims/esm.mjs
var ve = e.a(_e(), 1);
const ye = (0, h.fileURLToPath)(require("url").pathToFileURL(__filename).href);
const be = ye.substring(0, ye.lastIndexOf("node_modules"));
const xe = (0, f.createRequire)(require("url").pathToFileURL(__filename).href);
var Se = {
	assert: {
		notStrictEqual: m.notStrictEqual,
		strictEqual: m.strictEqual
	},
	cliui: ui,
	findUp: sync_default,
	getEnv: (e) => process.env[e],
	inspect: d.inspect,
	getProcessArgvBin,
	mainFilename: be || process.cwd(),
	Parser: he,
	path: {
		basename: p.basename,
		dirname: p.dirname,
		extname: p.extname,
		relative: p.relative,
		resolve: p.resolve,
		join: p.join
	},
	process: {
		argv: () => process.argv,
		cwd: process.cwd,
		emitWarning: (e, t) => process.emitWarning(e, t),
		execPath: () => process.execPath,
		exit: (e) => {
			process.exit(e);
		},
		nextTick: process.nextTick,
		stdColumns: process.stdout.columns === void 0 ? null : process.stdout.columns
	},
	readFileSync: c.readFileSync,
	readdirSync: c.readdirSync,
	require: xe,
	getCallerFile: () => {
		let e = (0, ve.default)(3);
		return e.match(/^file:\/\//) ? (0, h.fileURLToPath)(e) : e;
	},
	stringWidth: string_width_default,
	y18n: y18n({
		directory: (0, p.resolve)(ye, "../../../locales"),
		updateFiles: !1
	})
};
// node_modules/yargs/build/lib/typings/common-types.js
function assertNotStrictEqual(e, t, n, r) {
	n.assert.notStrictEqual(e, t, r);
}
function assertSingleKey(e, t) {
	t.assert.strictEqual(typeof e, "string");
}
function objectKeys(e) {
	return Object.keys(e);
}
// node_modules/yargs/build/lib/utils/is-promise.js
function isPromise(e) {
	return !!e && !!e.then && typeof e.then == "function";
}
// node_modules/yargs/build/lib/yerror.js
var E = class YError extends Error {
	constructor(e) {
		super(e || "yargs error");
		this.name = "YError";
		Error.captureStackTrace && Error.captureStackTrace(this, YError);
	}
};
// node_modules/yargs/build/lib/parse-command.js
function parseCommand(e) {
	let t = e.replace(/\s{2,}/g, " ").split(/\s+(?![^[]*]|[^<]*>)/);
	let n = /\.*[\][<>]/g;
	let r = t.shift();
	if (!r) throw Error(`No command found in: ${e}`);
	let i = {
		cmd: r.replace(n, ""),
		demanded: [],
		optional: []
	};
	t.forEach((e, r) => {
		let a = !1;
		e = e.replace(/\s/g, "");
		/\.+[\]>]/.test(e) && r === t.length - 1 && (a = !0);
		/^\[/.test(e) ? i.optional.push({
			cmd: e.replace(n, "").split("|"),
			variadic: a
		}) : i.demanded.push({
			cmd: e.replace(n, "").split("|"),
			variadic: a
		});
	});
	return i;
}
// node_modules/yargs/build/lib/argsert.js
const Ce = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth"
];
function argsert(e, t, n) {
	function parseArgs() {
		return typeof e == "object" ? [
			{
				demanded: [],
				optional: []
			},
			e,
			t
		] : [
			parseCommand(`cmd ${e}`),
			t,
			n
		];
	}
	try {
		let e = 0;
		let [t, n, r] = parseArgs();
		let i = [].slice.call(n);
		for (; i.length && i[i.length - 1] === void 0;) i.pop();
		let a = r || i.length;
		if (a < t.demanded.length) throw new E(`Not enough arguments provided. Expected ${t.demanded.length} but received ${i.length}.`);
		let o = t.demanded.length + t.optional.length;
		if (a > o) throw new E(`Too many arguments provided. Expected max ${o} but received ${a}.`);
		t.demanded.forEach((t) => {
			let n = guessType(i.shift());
			t.cmd.filter((e) => e === n || e === "*").length === 0 && argumentTypeError(n, t.cmd, e);
			e += 1;
		});
		t.optional.forEach((t) => {
			if (i.length === 0) return;
			let n = guessType(i.shift());
			t.cmd.filter((e) => e === n || e === "*").length === 0 && argumentTypeError(n, t.cmd, e);
			e += 1;
		});
	} catch (e) {
		console.warn(e.stack);
	}
}
function guessType(e) {
	if (Array.isArray(e)) return "array";
	else if (e === null) return "null";
	return typeof e;
}
function argumentTypeError(e, t, n) {
	throw new E(`Invalid ${Ce[n] || "manyith"} argument. Expected ${t.join(" or ")} but received ${e}.`);
}
// node_modules/yargs/build/lib/middleware.js
var GlobalMiddleware = class {
	constructor(e) {
		this.globalMiddleware = [];
		this.frozens = [];
		this.yargs = e;
	}
	addMiddleware(e, t, n = !0, r = !1) {
		argsert("<array|function> [boolean] [boolean] [boolean]", [
			e,
			t,
			n
		], arguments.length);
		if (Array.isArray(e)) {
			for (let r = 0; r < e.length; r++) {
				if (typeof e[r] != "function") throw Error("middleware must be a function");
				let i = e[r];
				i.applyBeforeValidation = t;
				i.global = n;
			}
			Array.prototype.push.apply(this.globalMiddleware, e);
		} else if (typeof e == "function") {
			let i = e;
			i.applyBeforeValidation = t;
			i.global = n;
			i.mutates = r;
			this.globalMiddleware.push(e);
		}
		return this.yargs;
	}
	addCoerceMiddleware(e, t) {
		let n = this.yargs.getAliases();
		this.globalMiddleware = this.globalMiddleware.filter((e) => {
			let r = [...n[t] || [], t];
			if (e.option) return !r.includes(e.option);
			else return !0;
		});
		e.option = t;
		return this.addMiddleware(e, !0, !0, !0);
	}
	getMiddleware() {
		return this.globalMiddleware;
	}
	freeze() {
		this.frozens.push([...this.globalMiddleware]);
	}
	unfreeze() {
		let e = this.frozens.pop();
		e !== void 0 && (this.globalMiddleware = e);
	}
	reset() {
		this.globalMiddleware = this.globalMiddleware.filter((e) => e.global);
	}
};
function commandMiddlewareFactory(e) {
	if (!e) return [];
	return e.map((e) => {
		e.applyBeforeValidation = !1;
		return e;
	});
}
function applyMiddleware(e, t, n, r) {
	return n.reduce((e, n) => {
		if (n.applyBeforeValidation !== r) return e;
		if (n.mutates) {
			if (n.applied) return e;
			n.applied = !0;
		}
		if (isPromise(e)) return e.then((e) => Promise.all([e, n(e, t)])).then(([e, t]) => Object.assign(e, t));
		else {
			let r = n(e, t);
			return isPromise(r) ? r.then((t) => Object.assign(e, t)) : Object.assign(e, r);
		}
	}, e);
}
// node_modules/yargs/build/lib/utils/maybe-async-result.js
function maybeAsyncResult(e, t, n = (e) => {
	throw e;
}) {
	try {
		let n = isFunction(e) ? e() : e;
		return isPromise(n) ? n.then((e) => t(e)) : t(n);
	} catch (e) {
		return n(e);
	}
}
function isFunction(e) {
	return typeof e == "function";
}
// node_modules/yargs/build/lib/command.js
const we = /(^\*)|(^\$0)/;
var CommandInstance = class {
	constructor(e, t, n, r) {
		this.requireCache = new Set();
		this.handlers = {};
		this.aliasMap = {};
		this.frozens = [];
		this.shim = r;
		this.usage = e;
		this.globalMiddleware = n;
		this.validation = t;
	}
	addDirectory(e, t, n, r) {
		r ||= {};
		this.requireCache.add(n);
		let i = this.shim.path.resolve(this.shim.path.dirname(n), e);
		let a = this.shim.readdirSync(i, { recursive: !!r.recurse });
		Array.isArray(r.extensions) || (r.extensions = ["js"]);
		let o = typeof r.visit == "function" ? r.visit : (e) => e;
		for (let e of a) {
			let n = e.toString();
			if (r.exclude) {
				let e = !1;
				e = typeof r.exclude == "function" ? r.exclude(n) : r.exclude.test(n);
				if (e) continue;
			}
			if (r.include) {
				let e = !1;
				e = typeof r.include == "function" ? r.include(n) : r.include.test(n);
				if (!e) continue;
			}
			let a = !1;
			for (let e of r.extensions) n.endsWith(e) && (a = !0);
			if (a) {
				let e = this.shim.path.join(i, n);
				let r = t(e);
				let a = Object.create(null, Object.getOwnPropertyDescriptors({ ...r }));
				if (o(a, e, n)) {
					if (this.requireCache.has(e)) continue;
					else this.requireCache.add(e);
					a.command ||= this.shim.path.basename(e, this.shim.path.extname(e));
					this.addHandler(a);
				}
			}
		}
	}
	addHandler(e, t, n, handler, r, i) {
		let a = [];
		let o = commandMiddlewareFactory(r);
		handler ||= (() => {});
		if (Array.isArray(e)) {
			if (isCommandAndAliases(e)) [e, ...a] = e;
			else for (let t of e) this.addHandler(t);
		} else if (isCommandHandlerDefinition(e)) {
			let t = Array.isArray(e.command) || typeof e.command == "string" ? e.command : null;
			if (t === null) throw Error(`No command name given for module: ${this.shim.inspect(e)}`);
			e.aliases && (t = [].concat(t, e.aliases));
			this.addHandler(t, this.extractDesc(e), e.builder, e.handler, e.middlewares, e.deprecated);
			return;
		} else if (isCommandBuilderDefinition(n)) {
			this.addHandler([e].concat(a), t, n.builder, n.handler, n.middlewares, n.deprecated);
			return;
		}
		if (typeof e == "string") {
			let r = parseCommand(e);
			a = a.map((e) => parseCommand(e).cmd);
			let s = !1;
			let c = [r.cmd].concat(a).filter((e) => {
				if (we.test(e)) {
					s = !0;
					return !1;
				}
				return !0;
			});
			c.length === 0 && s && c.push("$0");
			if (s) {
				r.cmd = c[0];
				a = c.slice(1);
				e = e.replace(we, r.cmd);
			}
			a.forEach((e) => {
				this.aliasMap[e] = r.cmd;
			});
			t !== !1 && this.usage.command(e, t, s, a, i);
			this.handlers[r.cmd] = {
				original: e,
				description: t,
				handler,
				builder: n || {},
				middlewares: o,
				deprecated: i,
				demanded: r.demanded,
				optional: r.optional
			};
			s && (this.defaultCommand = this.handlers[r.cmd]);
		}
	}
	getCommandHandlers() {
		return this.handlers;
	}
	getCommands() {
		return Object.keys(this.handlers).concat(Object.keys(this.aliasMap));
	}
	hasDefaultCommand() {
		return !!this.defaultCommand;
	}
	runCommand(e, t, n, r, i, a) {
		let o = this.handlers[e] || this.handlers[this.aliasMap[e]] || this.defaultCommand;
		let s = t.getInternalMethods().getContext();
		let c = s.commands.slice();
		let l = !e;
		if (e) {
			s.commands.push(e);
			s.fullCommands.push(o.original);
		}
		let u = this.applyBuilderUpdateUsageAndParse(l, o, t, n.aliases, c, r, i, a);
		return isPromise(u) ? u.then((e) => this.applyMiddlewareAndGetResult(l, o, e.innerArgv, s, i, e.aliases, t)) : this.applyMiddlewareAndGetResult(l, o, u.innerArgv, s, i, u.aliases, t);
	}
	applyBuilderUpdateUsageAndParse(e, t, n, r, i, a, o, s) {
		let c = t.builder;
		let l = n;
		if (isCommandBuilderCallback(c)) {
			n.getInternalMethods().getUsageInstance().freeze();
			let u = c(n.getInternalMethods().reset(r), s);
			if (isPromise(u)) return u.then((r) => {
				l = isYargsInstance(r) ? r : n;
				return this.parseAndUpdateUsage(e, t, l, i, a, o);
			});
		} else if (isCommandBuilderOptionDefinitions(c)) {
			n.getInternalMethods().getUsageInstance().freeze();
			l = n.getInternalMethods().reset(r);
			Object.keys(t.builder).forEach((e) => {
				l.option(e, c[e]);
			});
		}
		return this.parseAndUpdateUsage(e, t, l, i, a, o);
	}
	parseAndUpdateUsage(e, t, n, r, i, a) {
		e && n.getInternalMethods().getUsageInstance().unfreeze(!0);
		this.shouldUpdateUsage(n) && n.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(r, t), t.description);
		let o = n.getInternalMethods().runYargsParserAndExecuteCommands(null, void 0, !0, i, a);
		return isPromise(o) ? o.then((e) => ({
			aliases: n.parsed.aliases,
			innerArgv: e
		})) : {
			aliases: n.parsed.aliases,
			innerArgv: o
		};
	}
	shouldUpdateUsage(e) {
		return !e.getInternalMethods().getUsageInstance().getUsageDisabled() && e.getInternalMethods().getUsageInstance().getUsage().length === 0;
	}
	usageFromParentCommandsCommandHandler(e, t) {
		let n = we.test(t.original) ? t.original.replace(we, "").trim() : t.original;
		let r = e.filter((e) => !we.test(e));
		r.push(n);
		return `$0 ${r.join(" ")}`;
	}
	handleValidationAndGetResult(e, t, n, r, i, a, o, s) {
		if (!a.getInternalMethods().getHasOutput()) {
			let t = a.getInternalMethods().runValidation(i, s, a.parsed.error, e);
			n = maybeAsyncResult(n, (e) => {
				t(e);
				return e;
			});
		}
		if (t.handler && !a.getInternalMethods().getHasOutput()) {
			a.getInternalMethods().setHasOutput();
			let r = !!a.getOptions().configuration["populate--"];
			a.getInternalMethods().postProcess(n, r, !1, !1);
			n = applyMiddleware(n, a, o, !1);
			n = maybeAsyncResult(n, (e) => {
				let n = t.handler(e);
				return isPromise(n) ? n.then(() => e) : e;
			});
			e || a.getInternalMethods().getUsageInstance().cacheHelpMessage();
			isPromise(n) && !a.getInternalMethods().hasParseCallback() && n.catch((e) => {
				try {
					a.getInternalMethods().getUsageInstance().fail(null, e);
				} catch {}
			});
		}
		if (!e) {
			r.commands.pop();
			r.fullCommands.pop();
		}
		return n;
	}
	applyMiddlewareAndGetResult(e, t, n, r, i, a, o) {
		let s = {};
		if (i) return n;
		o.getInternalMethods().getHasOutput() || (s = this.populatePositionals(t, n, r, o));
		let c = this.globalMiddleware.getMiddleware().slice(0).concat(t.middlewares);
		let l = applyMiddleware(n, o, c, !0);
		return isPromise(l) ? l.then((n) => this.handleValidationAndGetResult(e, t, n, r, a, o, c, s)) : this.handleValidationAndGetResult(e, t, l, r, a, o, c, s);
	}
	populatePositionals(e, t, n, r) {
		t._ = t._.slice(n.commands.length);
		let i = e.demanded.slice(0);
		let a = e.optional.slice(0);
		let o = {};
		this.validation.positionalCount(i.length, t._.length);
		for (; i.length;) {
			let e = i.shift();
			this.populatePositional(e, t, o);
		}
		for (; a.length;) {
			let e = a.shift();
			this.populatePositional(e, t, o);
		}
		t._ = n.commands.concat(t._.map((e) => "" + e));
		this.postProcessPositionals(t, o, this.cmdToParseOptions(e.original), r);
		return o;
	}
	populatePositional(e, t, n) {
		let r = e.cmd[0];
		e.variadic ? n[r] = t._.splice(0).map(String) : t._.length && (n[r] = [String(t._.shift())]);
	}
	cmdToParseOptions(e) {
		let t = {
			array: [],
			default: {},
			alias: {},
			demand: {}
		};
		let n = parseCommand(e);
		n.demanded.forEach((e) => {
			let [n, ...r] = e.cmd;
			if (e.variadic) {
				t.array.push(n);
				t.default[n] = [];
			}
			t.alias[n] = r;
			t.demand[n] = !0;
		});
		n.optional.forEach((e) => {
			let [n, ...r] = e.cmd;
			if (e.variadic) {
				t.array.push(n);
				t.default[n] = [];
			}
			t.alias[n] = r;
		});
		return t;
	}
	postProcessPositionals(e, t, n, r) {
		let i = Object.assign({}, r.getOptions());
		i.default = Object.assign(n.default, i.default);
		for (let e of Object.keys(n.alias)) i.alias[e] = (i.alias[e] || []).concat(n.alias[e]);
		i.array = i.array.concat(n.array);
		i.config = {};
		let a = [];
		Object.keys(t).forEach((e) => {
			t[e].map((t) => {
				i.configuration["unknown-options-as-args"] && (i.key[e] = !0);
				a.push(`--${e}`);
				a.push(t);
			});
		});
		if (!a.length) return;
		let o = Object.assign({}, i.configuration, { "populate--": !1 });
		let s = this.shim.Parser.detailed(a, Object.assign({}, i, { configuration: o }));
		if (s.error) r.getInternalMethods().getUsageInstance().fail(s.error.message, s.error);
		else {
			let n = Object.keys(t);
			Object.keys(t).forEach((e) => {
				n.push(...s.aliases[e]);
			});
			Object.keys(s.argv).forEach((i) => {
				if (n.includes(i)) {
					t[i] || (t[i] = s.argv[i]);
					e[i] = !this.isInConfigs(r, i) && !this.isDefaulted(r, i) && Object.prototype.hasOwnProperty.call(e, i) && Object.prototype.hasOwnProperty.call(s.argv, i) && (Array.isArray(e[i]) || Array.isArray(s.argv[i])) ? [].concat(e[i], s.argv[i]) : s.argv[i];
				}
			});
		}
	}
	isDefaulted(e, t) {
		let { default: n } = e.getOptions();
		return Object.prototype.hasOwnProperty.call(n, t) || Object.prototype.hasOwnProperty.call(n, this.shim.Parser.camelCase(t));
	}
	isInConfigs(e, t) {
		let { configObjects: n } = e.getOptions();
		return n.some((e) => Object.prototype.hasOwnProperty.call(e, t)) || n.some((e) => Object.prototype.hasOwnProperty.call(e, this.shim.Parser.camelCase(t)));
	}
	runDefaultBuilderOn(e) {
		if (!this.defaultCommand) return;
		if (this.shouldUpdateUsage(e)) {
			let t = we.test(this.defaultCommand.original) ? this.defaultCommand.original : this.defaultCommand.original.replace(/^[^[\]<>]*/, "$0 ");
			e.getInternalMethods().getUsageInstance().usage(t, this.defaultCommand.description);
		}
		let t = this.defaultCommand.builder;
		if (isCommandBuilderCallback(t)) return t(e, !0);
		else isCommandBuilderDefinition(t) || Object.keys(t).forEach((n) => {
			e.option(n, t[n]);
		});
	}
	extractDesc({ describe: e, description: t, desc: n }) {
		for (let r of [
			e,
			t,
			n
		]) {
			if (typeof r == "string" || r === !1) return r;
			assertNotStrictEqual(r, !0, this.shim);
		}
		return !1;
	}
	freeze() {
		this.frozens.push({
			handlers: this.handlers,
			aliasMap: this.aliasMap,
			defaultCommand: this.defaultCommand
		});
	}
	unfreeze() {
		let e = this.frozens.pop();
		assertNotStrictEqual(e, void 0, this.shim);
		({handlers: this.handlers, aliasMap: this.aliasMap, defaultCommand: this.defaultCommand} = e);
	}
	reset() {
		this.handlers = {};
		this.aliasMap = {};
		this.defaultCommand = void 0;
		this.requireCache = new Set();
		return this;
	}
};
function command$1(e, t, n, r) {
	return new CommandInstance(e, t, n, r);
}
function isCommandBuilderDefinition(e) {
	return typeof e == "object" && !!e.builder && typeof e.handler == "function";
}
function isCommandAndAliases(e) {
	return e.every((e) => typeof e == "string");
}
function isCommandBuilderCallback(e) {
	return typeof e == "function";
}
function isCommandBuilderOptionDefinitions(e) {
	return typeof e == "object";
}
function isCommandHandlerDefinition(e) {
	return typeof e == "object" && !Array.isArray(e);
}
// node_modules/yargs/build/lib/utils/obj-filter.js
function objFilter(e = {}, t = () => !0) {
	let n = {};
	objectKeys(e).forEach((r) => {
		t(r, e[r]) && (n[r] = e[r]);
	});
	return n;
}
// node_modules/yargs/build/lib/utils/set-blocking.js
function setBlocking(e) {
	if (typeof process > "u") return;
	[process.stdout, process.stderr].forEach((t) => {
		let n = t;
		n._handle && n.isTTY && typeof n._handle.setBlocking == "function" && n._handle.setBlocking(e);
	});
}
// node_modules/yargs/build/lib/usage.js
function isBoolean(e) {
	return typeof e == "boolean";
}
function usage(e, t) {
	let n = t.y18n.__;
	let r = {};
	let i = [];
	r.failFn = function failFn(e) {
		i.push(e);
	};
	let a = null;
	let o = null;
	let s = !0;
	r.showHelpOnFail = function showHelpOnFailFn(t = !0, n) {
		let [i, c] = typeof t == "string" ? [!0, t] : [t, n];
		e.getInternalMethods().isGlobalContext() && (o = c);
		a = c;
		s = i;
		return r;
	};
	let c = !1;
	r.fail = function fail(t, n) {
		let l = e.getInternalMethods().getLoggerInstance();
		if (i.length) for (let e = i.length - 1; e >= 0; --e) {
			let a = i[e];
			if (isBoolean(a)) {
				if (n) throw n;
				else if (t) throw Error(t);
			} else a(t, n, r);
		}
		else {
			e.getExitProcess() && setBlocking(!0);
			if (!c) {
				c = !0;
				if (s) {
					e.showHelp("error");
					l.error();
				}
				(t || n) && l.error(t || n);
				let r = a || o;
				if (r) {
					(t || n) && l.error("");
					l.error(r);
				}
			}
			n ||= new E(t);
			if (e.getExitProcess()) return e.exit(1);
			else if (e.getInternalMethods().hasParseCallback()) return e.exit(1, n);
			else throw n;
		}
	};
	let l = [];
	let u = !1;
	r.usage = (e, t) => {
		if (e === null) {
			u = !0;
			l = [];
			return r;
		}
		u = !1;
		l.push([e, t || ""]);
		return r;
	};
	r.getUsage = () => l;
	r.getUsageDisabled = () => u;
	r.getPositionalGroupName = () => n("Positionals:");
	let d = [];
	r.example = (e, t) => {
		d.push([e, t || ""]);
	};
	let f = [];
	r.command = function command(e, t, n, r, i = !1) {
		n && (f = f.map((e) => {
			e[2] = !1;
			return e;
		}));
		f.push([
			e,
			t || "",
			n,
			r,
			i
		]);
	};
	r.getCommands = () => f;
	let p = {};
	r.describe = function describe(e, t) {
		Array.isArray(e) ? e.forEach((e) => {
			r.describe(e, t);
		}) : typeof e == "object" ? Object.keys(e).forEach((t) => {
			r.describe(t, e[t]);
		}) : p[e] = t;
	};
	r.getDescriptions = () => p;
	let m = [];
	r.epilog = (e) => {
		m.push(e);
	};
	let h = !1;
	let g;
	r.wrap = (e) => {
		h = !0;
		g = e;
	};
	r.getWrap = () => {
		if (t.getEnv("YARGS_DISABLE_WRAP")) return null;
		if (!h) {
			g = windowWidth();
			h = !0;
		}
		return g;
	};
	let _ = "__yargsString__:";
	r.deferY18nLookup = (e) => _ + e;
	r.help = function help() {
		if (v) return v;
		normalizeAliases();
		let i = e.customScriptName ? e.$0 : t.path.basename(e.$0);
		let a = e.getDemandedOptions();
		let o = e.getDemandedCommands();
		let s = e.getDeprecatedOptions();
		let c = e.getGroups();
		let h = e.getOptions();
		let g = [];
		g = g.concat(Object.keys(p));
		g = g.concat(Object.keys(a));
		g = g.concat(Object.keys(o));
		g = g.concat(Object.keys(h.default));
		g = g.filter(filterHiddenOptions);
		g = Object.keys(g.reduce((e, t) => {
			t !== "_" && (e[t] = !0);
			return e;
		}, {}));
		let y = r.getWrap();
		let b = t.cliui({
			width: y,
			wrap: !!y
		});
		if (!u) {
			if (l.length) {
				l.forEach((e) => {
					b.div({ text: `${e[0].replace(/\$0/g, i)}` });
					e[1] && b.div({
						text: `${e[1]}`,
						padding: [
							1,
							0,
							0,
							0
						]
					});
				});
				b.div();
			} else if (f.length) {
				let e = null;
				e = o._ ? `${i} <${n("command")}>\n` : `${i} [${n("command")}]\n`;
				b.div(`${e}`);
			}
		}
		if (f.length > 1 || f.length === 1 && !f[0][2]) {
			b.div(n("Commands:"));
			let t = e.getInternalMethods().getContext();
			let r = t.commands.length ? `${t.commands.join(" ")} ` : "";
			e.getInternalMethods().getParserConfiguration()["sort-commands"] === !0 && (f = f.sort((e, t) => e[0].localeCompare(t[0])));
			let a = i ? `${i} ` : "";
			f.forEach((e) => {
				let t = `${a}${r}${e[0].replace(/^\$0 ?/, "")}`;
				b.span({
					text: t,
					padding: [
						0,
						2,
						0,
						2
					],
					width: maxWidth(f, y, `${i}${r}`) + 4
				}, { text: e[1] });
				let o = [];
				e[2] && o.push(`[${n("default")}]`);
				e[3] && e[3].length && o.push(`[${n("aliases:")} ${e[3].join(", ")}]`);
				e[4] && (typeof e[4] == "string" ? o.push(`[${n("deprecated: %s", e[4])}]`) : o.push(`[${n("deprecated")}]`));
				o.length ? b.div({
					text: o.join(" "),
					padding: [
						0,
						0,
						0,
						2
					],
					align: "right"
				}) : b.div();
			});
			b.div();
		}
		let x = (Object.keys(h.alias) || []).concat(Object.keys(e.parsed.newAliases) || []);
		g = g.filter((t) => !e.parsed.newAliases[t] && x.every((e) => (h.alias[e] || []).indexOf(t) === -1));
		let ee = n("Options:");
		c[ee] || (c[ee] = []);
		addUngroupedKeys(g, h.alias, c, ee);
		let isLongSwitch = (e) => /^--/.test(getText(e));
		let te = Object.keys(c).filter((e) => c[e].length > 0).map((e) => ({
			groupName: e,
			normalizedKeys: c[e].filter(filterHiddenOptions).map((e) => {
				if (x.includes(e)) return e;
				for (let t = 0, n; (n = x[t]) !== void 0; t++) if ((h.alias[n] || []).includes(e)) return n;
				return e;
			})
		})).filter(({ normalizedKeys: e }) => e.length > 0).map(({ groupName: e, normalizedKeys: t }) => ({
			groupName: e,
			normalizedKeys: t,
			switches: t.reduce((t, n) => {
				t[n] = [n].concat(h.alias[n] || []).map((t) => {
					if (e === r.getPositionalGroupName()) return t;
					else return (/^[0-9]$/.test(t) ? h.boolean.includes(n) ? "-" : "--" : t.length > 1 ? "--" : "-") + t;
				}).sort((e, t) => isLongSwitch(e) === isLongSwitch(t) ? 0 : isLongSwitch(e) ? 1 : -1).join(", ");
				return t;
			}, {})
		}));
		te.filter(({ groupName: e }) => e !== r.getPositionalGroupName()).some(({ normalizedKeys: e, switches: t }) => !e.every((e) => isLongSwitch(t[e]))) && te.filter(({ groupName: e }) => e !== r.getPositionalGroupName()).forEach(({ normalizedKeys: e, switches: t }) => {
			e.forEach((e) => {
				isLongSwitch(t[e]) && (t[e] = addIndentation(t[e], 4));
			});
		});
		te.forEach(({ groupName: t, normalizedKeys: i, switches: o }) => {
			b.div(t);
			i.forEach((t) => {
				let i = o[t];
				let c = p[t] || "";
				let l = null;
				c.includes(_) && (c = n(c.substring(16)));
				h.boolean.includes(t) && (l = `[${n("boolean")}]`);
				h.count.includes(t) && (l = `[${n("count")}]`);
				h.string.includes(t) && (l = `[${n("string")}]`);
				h.normalize.includes(t) && (l = `[${n("string")}]`);
				h.array.includes(t) && (l = `[${n("array")}]`);
				h.number.includes(t) && (l = `[${n("number")}]`);
				let deprecatedExtra = (e) => typeof e == "string" ? `[${n("deprecated: %s", e)}]` : `[${n("deprecated")}]`;
				let u = [
					t in s ? deprecatedExtra(s[t]) : null,
					l,
					t in a ? `[${n("required")}]` : null,
					h.choices && h.choices[t] ? `[${n("choices:")} ${r.stringifiedValues(h.choices[t])}]` : null,
					defaultString(h.default[t], h.defaultDescription[t])
				].filter(Boolean).join(" ");
				b.span({
					text: getText(i),
					padding: [
						0,
						2,
						0,
						2 + getIndentation(i)
					],
					width: maxWidth(o, y) + 4
				}, c);
				let d = e.getInternalMethods().getUsageConfiguration()["hide-types"] === !0;
				u && !d ? b.div({
					text: u,
					padding: [
						0,
						0,
						0,
						2
					],
					align: "right"
				}) : b.div();
			});
			b.div();
		});
		if (d.length) {
			b.div(n("Examples:"));
			d.forEach((e) => {
				e[0] = e[0].replace(/\$0/g, i);
			});
			d.forEach((e) => {
				e[1] === "" ? b.div({
					text: e[0],
					padding: [
						0,
						2,
						0,
						2
					]
				}) : b.div({
					text: e[0],
					padding: [
						0,
						2,
						0,
						2
					],
					width: maxWidth(d, y) + 4
				}, { text: e[1] });
			});
			b.div();
		}
		if (m.length > 0) {
			let e = m.map((e) => e.replace(/\$0/g, i)).join("\n");
			b.div(`${e}\n`);
		}
		return b.toString().replace(/\s*$/, "");
	};
	function maxWidth(e, n, r) {
		let i = 0;
		Array.isArray(e) || (e = Object.values(e).map((e) => [e]));
		e.forEach((e) => {
			i = Math.max(t.stringWidth(r ? `${r} ${getText(e[0])}` : getText(e[0])) + getIndentation(e[0]), i);
		});
		n && (i = Math.min(i, parseInt((n * .5).toString(), 10)));
		return i;
	}
	function normalizeAliases() {
		let t = e.getDemandedOptions();
		let n = e.getOptions();
		(Object.keys(n.alias) || []).forEach((i) => {
			n.alias[i].forEach((a) => {
				p[a] && r.describe(i, p[a]);
				a in t && e.demandOption(i, t[a]);
				n.boolean.includes(a) && e.boolean(i);
				n.count.includes(a) && e.count(i);
				n.string.includes(a) && e.string(i);
				n.normalize.includes(a) && e.normalize(i);
				n.array.includes(a) && e.array(i);
				n.number.includes(a) && e.number(i);
			});
		});
	}
	let v;
	r.cacheHelpMessage = function() {};
	r.clearCachedHelpMessage = function() {
		v = void 0;
	};
	r.hasCachedHelpMessage = function() {
		return !!v;
	};
	function addUngroupedKeys(e, t, n, r) {
		let i = [];
		let a = null;
		Object.keys(n).forEach((e) => {
			i = i.concat(n[e]);
		});
		e.forEach((e) => {
			a = [e].concat(t[e]);
			a.some((e) => i.indexOf(e) !== -1) || n[r].push(e);
		});
		return i;
	}
	function filterHiddenOptions(t) {
		return e.getOptions().hiddenOptions.indexOf(t) < 0 || e.parsed.argv[e.getOptions().showHiddenOpt];
	}
	r.showHelp = (t) => {
		let n = e.getInternalMethods().getLoggerInstance();
		t ||= "error";
		(typeof t == "function" ? t : n[t])(r.help());
	};
	r.functionDescription = (e) => [
		"(",
		e.name ? t.Parser.decamelize(e.name, "-") : n("generated-value"),
		")"
	].join("");
	r.stringifiedValues = function stringifiedValues(e, t) {
		let n = "";
		let r = t || ", ";
		let i = [].concat(e);
		if (!e || !i.length) return n;
		i.forEach((e) => {
			n.length && (n += r);
			n += JSON.stringify(e);
		});
		return n;
	};
	function defaultString(e, t) {
		let r = `[${n("default:")} `;
		if (e === void 0 && !t) return null;
		if (t) r += t;
		else switch (typeof e) {
			case "string":
				r += `"${e}"`;
				break;
			case "object":
				r += JSON.stringify(e);
				break;
			default: r += e;
		}
		return `${r}]`;
	}
	function windowWidth() {
		if (t.process.stdColumns) return Math.min(80, t.process.stdColumns);
		else return 80;
	}
	let y = null;
	r.version = (e) => {
		y = e;
	};
	r.showVersion = (t) => {
		let n = e.getInternalMethods().getLoggerInstance();
		t ||= "error";
		(typeof t == "function" ? t : n[t])(y);
	};
	r.reset = function reset(e) {
		a = null;
		c = !1;
		l = [];
		u = !1;
		m = [];
		d = [];
		f = [];
		p = objFilter(p, (t) => !e[t]);
		return r;
	};
	let b = [];
	r.freeze = function freeze() {
		b.push({
			failMessage: a,
			failureOutput: c,
			usages: l,
			usageDisabled: u,
			epilogs: m,
			examples: d,
			commands: f,
			descriptions: p
		});
	};
	r.unfreeze = function unfreeze(e = !1) {
		let t = b.pop();
		if (!t) return;
		if (e) {
			p = {
				...t.descriptions,
				...p
			};
			f = [...t.commands, ...f];
			l = [...t.usages, ...l];
			d = [...t.examples, ...d];
			m = [...t.epilogs, ...m];
		} else ({failMessage: a, failureOutput: c, usages: l, usageDisabled: u, epilogs: m, examples: d, commands: f, descriptions: p} = t);
	};
	return r;
}
function isIndentedText(e) {
	return typeof e == "object";
}
function addIndentation(e, t) {
	return isIndentedText(e) ? {
		text: e.text,
		indentation: e.indentation + t
	} : {
		text: e,
		indentation: t
	};
}
function getIndentation(e) {
	return isIndentedText(e) ? e.indentation : 0;
}
function getText(e) {
	return isIndentedText(e) ? e.text : e;
}
// node_modules/yargs/build/lib/completion.js
var Completion = class {
	constructor(e, t, n, r) {
		this.yargs = e;
		this.usage = t;
		this.command = n;
		this.shim = r;
		this.completionKey = "get-yargs-completions";
		this.aliases = null;
		this.customCompletionFunction = null;
		this.indexAfterLastReset = 0;
		this.zshShell = (this.shim.getEnv("SHELL")?.includes("zsh") || this.shim.getEnv("ZSH_NAME")?.includes("zsh")) ?? !1;
		this.fishShell = this.shim.getEnv("SHELL")?.includes("fish") ?? !1;
	}
	defaultCompletion(e, t, n, r) {
		let i = this.command.getCommandHandlers();
		for (let t = 0, n = e.length; t < n; ++t) if (i[e[t]] && i[e[t]].builder) {
			let n = i[e[t]].builder;
			if (isCommandBuilderCallback(n)) {
				this.indexAfterLastReset = t + 1;
				let e = this.yargs.getInternalMethods().reset();
				n(e, !0);
				return e.argv;
			}
		}
		let a = [];
		this.commandCompletions(a, e, n);
		this.optionCompletions(a, e, t, n);
		this.choicesFromOptionsCompletions(a, e, t, n);
		this.choicesFromPositionalsCompletions(a, e, t, n);
		r(null, a);
	}
	commandCompletions(e, t, n) {
		let r = this.yargs.getInternalMethods().getContext().commands;
		!n.match(/^-/) && r[r.length - 1] !== n && !this.previousArgHasChoices(t) && this.usage.getCommands().forEach((n) => {
			let r = parseCommand(n[0]).cmd;
			if (t.indexOf(r) === -1) {
				let t = n[1] || "";
				this.fishShell ? e.push(r + "	" + t) : this.zshShell ? e.push(r.replace(/:/g, "\\:") + ":" + t) : e.push(r);
			}
		});
	}
	optionCompletions(e, t, n, r) {
		if ((r.match(/^-/) || r === "" && e.length === 0) && !this.previousArgHasChoices(t)) {
			let n = this.yargs.getOptions();
			let i = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
			Object.keys(n.key).forEach((a) => {
				let o = !!n.configuration["boolean-negation"] && n.boolean.includes(a);
				i.includes(a) || n.hiddenOptions.includes(a) || this.argsContainKey(t, a, o) || this.completeOptionKey(a, e, r, o && !!n.default[a]);
			});
		}
	}
	choicesFromOptionsCompletions(e, t, n, r) {
		if (this.previousArgHasChoices(t)) {
			let n = this.getPreviousArgChoices(t);
			n && n.length > 0 && (this.fishShell ? e.push(...n) : e.push(...n.map((e) => e.replace(/:/g, "\\:"))));
		}
	}
	choicesFromPositionalsCompletions(e, t, n, r) {
		if (r === "" && e.length > 0 && this.previousArgHasChoices(t)) return;
		let i = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
		let a = Math.max(this.indexAfterLastReset, this.yargs.getInternalMethods().getContext().commands.length + 1);
		let o = i[n._.length - a - 1];
		if (!o) return;
		let s = this.yargs.getOptions().choices[o] || [];
		for (let t of s) t.startsWith(r) && (this.fishShell ? e.push(t) : e.push(t.replace(/:/g, "\\:")));
	}
	getPreviousArgChoices(e) {
		if (e.length < 1) return;
		let t = e[e.length - 1];
		let n = "";
		if (!t.startsWith("-") && e.length > 1) {
			n = t;
			t = e[e.length - 2];
		}
		if (!t.startsWith("-")) return;
		let r = t.replace(/^-+/, "");
		let i = this.yargs.getOptions();
		let a = [r, ...this.yargs.getAliases()[r] || []];
		let o;
		for (let e of a) if (Object.prototype.hasOwnProperty.call(i.key, e) && Array.isArray(i.choices[e])) {
			o = i.choices[e];
			break;
		}
		if (o) return o.filter((e) => !n || e.startsWith(n));
	}
	previousArgHasChoices(e) {
		let t = this.getPreviousArgChoices(e);
		return t !== void 0 && t.length > 0;
	}
	argsContainKey(e, t, n) {
		let argsContains = (t) => e.indexOf((/^[^0-9]$/.test(t) ? "-" : "--") + t) !== -1;
		if (argsContains(t)) return !0;
		if (n && argsContains(`no-${t}`)) return !0;
		if (this.aliases) {
			for (let e of this.aliases[t]) if (argsContains(e)) return !0;
		}
		return !1;
	}
	completeOptionKey(e, t, n, r) {
		let i = e;
		if (this.zshShell || this.fishShell) {
			let t = this.usage.getDescriptions();
			let n = ((this === null || this === void 0 ? void 0 : this.aliases)?.[e])?.find((e) => {
				let n = t[e];
				return typeof n == "string" && n.length > 0;
			});
			let r = n ? t[n] : void 0;
			let a = (t[e] ?? r ?? "").replace("__yargsString__:", "").replace(/(\r\n|\n|\r)/gm, " ");
			i = this.fishShell ? `${e}\t${a}` : `${e.replace(/:/g, "\\:")}:${a}`;
		}
		let startsByTwoDashes = (e) => /^--/.test(e);
		let isShortOption = (e) => /^[^0-9]$/.test(e);
		let a = !startsByTwoDashes(n) && isShortOption(e) ? "-" : "--";
		t.push(a + i);
		r && t.push(a + "no-" + i);
	}
	customCompletion(e, t, n, r) {
		assertNotStrictEqual(this.customCompletionFunction, null, this.shim);
		if (isSyncCompletionFunction(this.customCompletionFunction)) {
			let e = this.customCompletionFunction(n, t);
			if (isPromise(e)) return e.then((e) => {
				this.shim.process.nextTick(() => {
					r(null, e);
				});
			}).catch((e) => {
				this.shim.process.nextTick(() => {
					r(e, void 0);
				});
			});
			return r(null, e);
		} else if (isFallbackCompletionFunction(this.customCompletionFunction)) return this.customCompletionFunction(n, t, (i = r) => this.defaultCompletion(e, t, n, i), (e) => {
			r(null, e);
		});
		else return this.customCompletionFunction(n, t, (e) => {
			r(null, e);
		});
	}
	getCompletion(e, t) {
		let n = e.length ? e[e.length - 1] : "";
		let r = this.yargs.parse(e, !0);
		let i = this.customCompletionFunction ? (r) => this.customCompletion(e, r, n, t) : (r) => this.defaultCompletion(e, r, n, t);
		return isPromise(r) ? r.then(i) : i(r);
	}
	generateCompletionScript(e, t) {
		let n;
		n = this.zshShell ? "#compdef {{app_name}}\n###-begin-{{app_name}}-completions-###\n#\n# yargs command completion script\n#\n# Installation: {{app_path}} {{completion_command}} >> ~/.zshrc\n#    or {{app_path}} {{completion_command}} >> ~/.zprofile on OSX.\n#\n_{{app_name}}_yargs_completions()\n{\n  local reply\n  local si=$IFS\n  IFS=$'\n' reply=($(COMP_CWORD=\"$((CURRENT-1))\" COMP_LINE=\"$BUFFER\" COMP_POINT=\"$CURSOR\" {{app_path}} --get-yargs-completions \"${words[@]}\"))\n  IFS=$si\n  if [[ ${#reply} -gt 0 ]]; then\n    _describe 'values' reply\n  else\n    _default\n  fi\n}\nif [[ \"${zsh_eval_context[-1]}\" == \"loadautofunc\" ]]; then\n  _{{app_name}}_yargs_completions \"$@\"\nelse\n  compdef _{{app_name}}_yargs_completions {{app_name}}\nfi\n###-end-{{app_name}}-completions-###\n" : this.fishShell ? "###-begin-{{app_name}}-completions-###\n#\n# yargs command completion script\n#\n# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish\n#\ncomplete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'\n###-end-{{app_name}}-completions-###\n" : "###-begin-{{app_name}}-completions-###\n#\n# yargs command completion script\n#\n# Installation: {{app_path}} {{completion_command}} >> ~/.bashrc\n#    or {{app_path}} {{completion_command}} >> ~/.bash_profile on OSX.\n#\n_{{app_name}}_yargs_completions()\n{\n    local cur_word args type_list\n\n    cur_word=\"${COMP_WORDS[COMP_CWORD]}\"\n    args=(\"${COMP_WORDS[@]}\")\n\n    # ask yargs to generate completions.\n    # see https://stackoverflow.com/a/40944195/7080036 for the spaces-handling awk\n    mapfile -t type_list < <({{app_path}} --get-yargs-completions \"${args[@]}\")\n    mapfile -t COMPREPLY < <(compgen -W \"$( printf '%q ' \"${type_list[@]}\" )\" -- \"${cur_word}\" |\n        awk '/ / { print \"\\\"\"$0\"\\\"\" } /^[^ ]+$/ { print $0 }')\n\n    # if no match was found, fall back to filename completion\n    if [ ${#COMPREPLY[@]} -eq 0 ]; then\n      COMPREPLY=()\n    fi\n\n    return 0\n}\ncomplete -o bashdefault -o default -F _{{app_name}}_yargs_completions {{app_name}}\n###-end-{{app_name}}-completions-###\n";
		let r = this.shim.path.basename(e);
		e.match(/\.js$/) && (e = `./${e}`);
		n = n.replace(/{{app_name}}/g, r);
		n = n.replace(/{{completion_command}}/g, t);
		return n.replace(/{{app_path}}/g, e);
	}
	registerFunction(e) {
		this.customCompletionFunction = e;
	}
	setParsed(e) {
		this.aliases = e.aliases;
	}
};
function completion(e, t, n, r) {
	return new Completion(e, t, n, r);
}
function isSyncCompletionFunction(e) {
	return e.length < 3;
}
function isFallbackCompletionFunction(e) {
	return e.length > 3;
}
// node_modules/yargs/build/lib/utils/levenshtein.js
function levenshtein(e, t) {
	if (e.length === 0) return t.length;
	if (t.length === 0) return e.length;
	let n = [];
	let r = 0;
	for (; r <= t.length; r++) n[r] = [r];
	let i = 0;
	for (; i <= e.length; i++) n[0][i] = i;
	for (r = 1; r <= t.length; r++) for (i = 1; i <= e.length; i++) t.charAt(r - 1) === e.charAt(i - 1) ? n[r][i] = n[r - 1][i - 1] : r > 1 && i > 1 && t.charAt(r - 2) === e.charAt(i - 1) && t.charAt(r - 1) === e.charAt(i - 2) ? n[r][i] = n[r - 2][i - 2] + 1 : n[r][i] = Math.min(n[r - 1][i - 1] + 1, Math.min(n[r][i - 1] + 1, n[r - 1][i] + 1));
	return n[t.length][e.length];
}
// node_modules/yargs/build/lib/validation.js
const Te = [
	"$0",
	"--",
	"_"
];
function validation(e, t, n) {
	let r = n.y18n.__;
	let i = n.y18n.__n;
	let a = {};
	a.nonOptionCount = function nonOptionCount(n) {
		let r = e.getDemandedCommands();
		let a = n._.length + (n["--"] ? n["--"].length : 0) - e.getInternalMethods().getContext().commands.length;
		r._ && (a < r._.min || a > r._.max) && (a < r._.min ? r._.minMsg === void 0 ? t.fail(i("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", a, a.toString(), r._.min.toString())) : t.fail(r._.minMsg ? r._.minMsg.replace(/\$0/g, a.toString()).replace(/\$1/, r._.min.toString()) : null) : a > r._.max && (r._.maxMsg === void 0 ? t.fail(i("Too many non-option arguments: got %s, maximum of %s", "Too many non-option arguments: got %s, maximum of %s", a, a.toString(), r._.max.toString())) : t.fail(r._.maxMsg ? r._.maxMsg.replace(/\$0/g, a.toString()).replace(/\$1/, r._.max.toString()) : null)));
	};
	a.positionalCount = function positionalCount(e, n) {
		n < e && t.fail(i("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", n, n + "", e + ""));
	};
	a.requiredArguments = function requiredArguments(e, n) {
		let r = null;
		for (let t of Object.keys(n)) if (!Object.prototype.hasOwnProperty.call(e, t) || e[t] === void 0) {
			r ||= {};
			r[t] = n[t];
		}
		if (r) {
			let e = [];
			for (let t of Object.keys(r)) {
				let n = r[t];
				n && e.indexOf(n) < 0 && e.push(n);
			}
			let n = e.length ? `\n${e.join("\n")}` : "";
			t.fail(i("Missing required argument: %s", "Missing required arguments: %s", Object.keys(r).length, Object.keys(r).join(", ") + n));
		}
	};
	a.unknownArguments = function unknownArguments(n, r, o, s, c = !0) {
		let l = e.getInternalMethods().getCommandInstance().getCommands();
		let u = [];
		let d = e.getInternalMethods().getContext();
		Object.keys(n).forEach((t) => {
			Te.includes(t) || Object.prototype.hasOwnProperty.call(o, t) || Object.prototype.hasOwnProperty.call(e.getInternalMethods().getParseContext(), t) || a.isValidAndSomeAliasIsNotNew(t, r) || u.push(t);
		});
		c && (d.commands.length > 0 || l.length > 0 || s) && n._.slice(d.commands.length).forEach((e) => {
			l.includes("" + e) || u.push("" + e);
		});
		if (c) {
			let t = e.getDemandedCommands()._?.max || 0;
			let r = d.commands.length + t;
			r < n._.length && n._.slice(r).forEach((e) => {
				e = String(e);
				!d.commands.includes(e) && !u.includes(e) && u.push(e);
			});
		}
		u.length && t.fail(i("Unknown argument: %s", "Unknown arguments: %s", u.length, u.map((e) => e.trim() ? e : `"${e}"`).join(", ")));
	};
	a.unknownCommands = function unknownCommands(n) {
		let r = e.getInternalMethods().getCommandInstance().getCommands();
		let a = [];
		let o = e.getInternalMethods().getContext();
		(o.commands.length > 0 || r.length > 0) && n._.slice(o.commands.length).forEach((e) => {
			r.includes("" + e) || a.push("" + e);
		});
		if (a.length > 0) {
			t.fail(i("Unknown command: %s", "Unknown commands: %s", a.length, a.join(", ")));
			return !0;
		} else return !1;
	};
	a.isValidAndSomeAliasIsNotNew = function isValidAndSomeAliasIsNotNew(t, n) {
		if (!Object.prototype.hasOwnProperty.call(n, t)) return !1;
		let r = e.parsed.newAliases;
		return [t, ...n[t]].some((e) => !Object.prototype.hasOwnProperty.call(r, e) || !r[t]);
	};
	a.limitedChoices = function limitedChoices(n) {
		let i = e.getOptions();
		let a = {};
		if (!Object.keys(i.choices).length) return;
		Object.keys(n).forEach((e) => {
			Te.indexOf(e) === -1 && Object.prototype.hasOwnProperty.call(i.choices, e) && [].concat(n[e]).forEach((t) => {
				i.choices[e].indexOf(t) === -1 && t !== void 0 && (a[e] = (a[e] || []).concat(t));
			});
		});
		let o = Object.keys(a);
		if (!o.length) return;
		let s = r("Invalid values:");
		o.forEach((e) => {
			s += `\n  ${r("Argument: %s, Given: %s, Choices: %s", e, t.stringifiedValues(a[e]), t.stringifiedValues(i.choices[e]))}`;
		});
		t.fail(s);
	};
	let o = {};
	a.implies = function implies(t, r) {
		argsert("<string|object> [array|number|string]", [t, r], arguments.length);
		if (typeof t == "object") Object.keys(t).forEach((e) => {
			a.implies(e, t[e]);
		});
		else {
			e.global(t);
			o[t] || (o[t] = []);
			if (Array.isArray(r)) r.forEach((e) => a.implies(t, e));
			else {
				assertNotStrictEqual(r, void 0, n);
				o[t].push(r);
			}
		}
	};
	a.getImplied = function getImplied() {
		return o;
	};
	function keyExists(e, t) {
		let n = Number(t);
		t = isNaN(n) ? t : n;
		if (typeof t == "number") t = e._.length >= t;
		else if (t.match(/^--no-.+/)) {
			t = t.match(/^--no-(.+)/)[1];
			t = !Object.prototype.hasOwnProperty.call(e, t);
		} else t = Object.prototype.hasOwnProperty.call(e, t);
		return t;
	}
	a.implications = function implications(e) {
		let n = [];
		Object.keys(o).forEach((t) => {
			let r = t;
			(o[t] || []).forEach((t) => {
				let i = r;
				let a = t;
				i = keyExists(e, i);
				t = keyExists(e, t);
				i && !t && n.push(` ${r} -> ${a}`);
			});
		});
		if (n.length) {
			let e = `${r("Implications failed:")}\n`;
			n.forEach((t) => {
				e += t;
			});
			t.fail(e);
		}
	};
	let s = {};
	a.conflicts = function conflicts(t, n) {
		argsert("<string|object> [array|string]", [t, n], arguments.length);
		if (typeof t == "object") Object.keys(t).forEach((e) => {
			a.conflicts(e, t[e]);
		});
		else {
			e.global(t);
			s[t] || (s[t] = []);
			Array.isArray(n) ? n.forEach((e) => a.conflicts(t, e)) : s[t].push(n);
		}
	};
	a.getConflicting = () => s;
	a.conflicting = function conflictingFn(i) {
		Object.keys(i).forEach((e) => {
			s[e] && s[e].forEach((n) => {
				n && i[e] !== void 0 && i[n] !== void 0 && t.fail(r("Arguments %s and %s are mutually exclusive", e, n));
			});
		});
		e.getInternalMethods().getParserConfiguration()["strip-dashed"] && Object.keys(s).forEach((e) => {
			s[e].forEach((a) => {
				a && i[n.Parser.camelCase(e)] !== void 0 && i[n.Parser.camelCase(a)] !== void 0 && t.fail(r("Arguments %s and %s are mutually exclusive", e, a));
			});
		});
	};
	a.recommendCommands = function recommendCommands(e, n) {
		n = n.sort((e, t) => t.length - e.length);
		let i = null;
		let a = Infinity;
		for (let t = 0, r; (r = n[t]) !== void 0; t++) {
			let t = levenshtein(e, r);
			if (t <= 3 && t < a) {
				a = t;
				i = r;
			}
		}
		i && t.fail(r("Did you mean %s?", i));
	};
	a.reset = function reset(e) {
		o = objFilter(o, (t) => !e[t]);
		s = objFilter(s, (t) => !e[t]);
		return a;
	};
	let c = [];
	a.freeze = function freeze() {
		c.push({
			implied: o,
			conflicting: s
		});
	};
	a.unfreeze = function unfreeze() {
		let e = c.pop();
		assertNotStrictEqual(e, void 0, n);
		({implied: o, conflicting: s} = e);
	};
	return a;
}
// node_modules/yargs/build/lib/utils/apply-extends.js
let Ee = [];
let De;
function applyExtends(e, t, n, r) {
	De = r;
	let i = {};
	if (Object.prototype.hasOwnProperty.call(e, "extends")) {
		if (typeof e.extends != "string") return i;
		let a = /\.json|\..*rc$/.test(e.extends);
		let o = null;
		if (a) o = getPathToDefaultConfig(t, e.extends);
		else try {
			o = require.resolve(e.extends);
		} catch {
			return e;
		}
		checkForCircularExtends(o);
		Ee.push(o);
		i = a ? JSON.parse(De.readFileSync(o, "utf8")) : r.require(e.extends);
		delete e.extends;
		i = applyExtends(i, De.path.dirname(o), n, De);
	}
	Ee = [];
	return n ? mergeDeep(i, e) : Object.assign({}, i, e);
}
function checkForCircularExtends(e) {
	if (Ee.indexOf(e) > -1) throw new E(`Circular extended configurations: '${e}'.`);
}
function getPathToDefaultConfig(e, t) {
	return De.path.resolve(e, t);
}
function mergeDeep(e, t) {
	let n = {};
	function isObject(e) {
		return e && typeof e == "object" && !Array.isArray(e);
	}
	Object.assign(n, e);
	for (let r of Object.keys(t)) {
		if (r === "__proto__") continue;
		n[r] = isObject(t[r]) && isObject(n[r]) ? mergeDeep(e[r], t[r]) : t[r];
	}
	return n;
}
// node_modules/yargs/build/lib/yargs-factory.js
var __classPrivateFieldSet = function(e, t, n, r, i) {
	if (r === "m") throw TypeError("Private method is not writable");
	if (r === "a" && !i) throw TypeError("Private accessor was defined without a setter");
	if (typeof t == "function" ? e !== t || !i : !t.has(e)) throw TypeError("Cannot write private member to an object whose class did not declare it");
	return r === "a" ? i.call(e, n) : i ? i.value = n : t.set(e, n), n;
};
var __classPrivateFieldGet = function(e, t, n, r) {
	if (n === "a" && !r) throw TypeError("Private accessor was defined without a getter");
	if (typeof t == "function" ? e !== t || !r : !t.has(e)) throw TypeError("Cannot read private member from an object whose class did not declare it");
	return n === "m" ? r : n === "a" ? r.call(e) : r ? r.value : t.get(e);
};
var D;
var O;
var Oe;
var k;
var A;
var ke;
var j;
var M;
var Ae;
var N;
var je;
var P;
var F;
var I;
var L;
var Me;
var R;
var z;
var B;
var Ne;
var Pe;
var V;
var H;
var Fe;
var U;
var W;
var Ie;
var G;
var K;
var q;
var Le;
var J;
var Re;
var Y;
var X;
function YargsFactory(e) {
	return (t = [], n = e.process.cwd(), r) => {
		let i = new YargsInstance(t, n, r, e);
		Object.defineProperty(i, "argv", {
			get: () => i.parse(),
			enumerable: !0
		});
		i.help();
		i.version();
		return i;
	};
}
const ze = Symbol("copyDoubleDash");
const Be = Symbol("copyDoubleDash");
const Ve = Symbol("deleteFromParserHintObject");
const He = Symbol("emitWarning");
const Ue = Symbol("freeze");
const We = Symbol("getDollarZero");
const Ge = Symbol("getParserConfiguration");
const Ke = Symbol("getUsageConfiguration");
const qe = Symbol("guessLocale");
const Je = Symbol("guessVersion");
const Ye = Symbol("parsePositionalNumbers");
const Xe = Symbol("pkgUp");
const Z = Symbol("populateParserHintArray");
const Ze = Symbol("populateParserHintSingleValueDictionary");
const Qe = Symbol("populateParserHintArrayDictionary");
const $e = Symbol("populateParserHintDictionary");
const et = Symbol("sanitizeKey");
const tt = Symbol("setKey");
const nt = Symbol("unfreeze");
const rt = Symbol("validateAsync");
const it = Symbol("getCommandInstance");
const at = Symbol("getContext");
const ot = Symbol("getHasOutput");
const st = Symbol("getLoggerInstance");
const ct = Symbol("getParseContext");
const lt = Symbol("getUsageInstance");
const ut = Symbol("getValidationInstance");
const dt = Symbol("hasParseCallback");
const ft = Symbol("isGlobalContext");
const pt = Symbol("postProcess");
const mt = Symbol("rebase");
const ht = Symbol("reset");
const gt = Symbol("runYargsParserAndExecuteCommands");
const _t = Symbol("runValidation");
const vt = Symbol("setHasOutput");
const yt = Symbol("kTrackManuallySetKeys");
var YargsInstance = class {
	constructor(e = [], t, n, r) {
		this.customScriptName = !1;
		this.parsed = !1;
		D.set(this, void 0);
		O.set(this, void 0);
		Oe.set(this, {
			commands: [],
			fullCommands: []
		});
		k.set(this, null);
		A.set(this, null);
		ke.set(this, "show-hidden");
		j.set(this, null);
		M.set(this, !0);
		Ae.set(this, {});
		N.set(this, !0);
		je.set(this, []);
		P.set(this, void 0);
		F.set(this, {});
		I.set(this, !1);
		L.set(this, null);
		Me.set(this, !0);
		R.set(this, void 0);
		z.set(this, "");
		B.set(this, void 0);
		Ne.set(this, void 0);
		Pe.set(this, {});
		V.set(this, null);
		H.set(this, null);
		Fe.set(this, {});
		U.set(this, {});
		W.set(this, void 0);
		Ie.set(this, !1);
		G.set(this, void 0);
		K.set(this, !1);
		q.set(this, !1);
		Le.set(this, !1);
		J.set(this, void 0);
		Re.set(this, {});
		Y.set(this, null);
		X.set(this, void 0);
		__classPrivateFieldSet(this, G, r, "f");
		__classPrivateFieldSet(this, W, e, "f");
		__classPrivateFieldSet(this, O, t, "f");
		__classPrivateFieldSet(this, Ne, n, "f");
		__classPrivateFieldSet(this, P, new GlobalMiddleware(this), "f");
		this.$0 = this[We]();
		this[ht]();
		__classPrivateFieldSet(this, D, __classPrivateFieldGet(this, D, "f"), "f");
		__classPrivateFieldSet(this, J, __classPrivateFieldGet(this, J, "f"), "f");
		__classPrivateFieldSet(this, X, __classPrivateFieldGet(this, X, "f"), "f");
		__classPrivateFieldSet(this, B, __classPrivateFieldGet(this, B, "f"), "f");
		__classPrivateFieldGet(this, B, "f").showHiddenOpt = __classPrivateFieldGet(this, ke, "f");
		__classPrivateFieldSet(this, R, this[Be](), "f");
		__classPrivateFieldGet(this, G, "f").y18n.setLocale("en_US");
	}
	addHelpOpt(e, t) {
		argsert("[string|boolean] [string]", [e, t], arguments.length);
		if (__classPrivateFieldGet(this, L, "f")) {
			this[Ve](__classPrivateFieldGet(this, L, "f"));
			__classPrivateFieldSet(this, L, null, "f");
		}
		if (e === !1 && t === void 0) return this;
		__classPrivateFieldSet(this, L, typeof e == "string" ? e : "help", "f");
		this.boolean(__classPrivateFieldGet(this, L, "f"));
		this.describe(__classPrivateFieldGet(this, L, "f"), t || __classPrivateFieldGet(this, J, "f").deferY18nLookup("Show help"));
		return this;
	}
	help(e, t) {
		return this.addHelpOpt(e, t);
	}
	addShowHiddenOpt(e, t) {
		argsert("[string|boolean] [string]", [e, t], arguments.length);
		if (e === !1 && t === void 0) return this;
		let n = typeof e == "string" ? e : __classPrivateFieldGet(this, ke, "f");
		this.boolean(n);
		this.describe(n, t || __classPrivateFieldGet(this, J, "f").deferY18nLookup("Show hidden options"));
		__classPrivateFieldGet(this, B, "f").showHiddenOpt = n;
		return this;
	}
	showHidden(e, t) {
		return this.addShowHiddenOpt(e, t);
	}
	alias(e, t) {
		argsert("<object|string|array> [string|array]", [e, t], arguments.length);
		this[Qe](this.alias.bind(this), "alias", e, t);
		return this;
	}
	array(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("array", e);
		this[yt](e);
		return this;
	}
	boolean(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("boolean", e);
		this[yt](e);
		return this;
	}
	check(e, t) {
		argsert("<function> [boolean]", [e, t], arguments.length);
		this.middleware((t, n) => maybeAsyncResult(() => e(t, n.getOptions()), (n) => {
			n ? (typeof n == "string" || n instanceof Error) && __classPrivateFieldGet(this, J, "f").fail(n.toString(), n) : __classPrivateFieldGet(this, J, "f").fail(__classPrivateFieldGet(this, G, "f").y18n.__("Argument check failed: %s", e.toString()));
			return t;
		}, (e) => {
			__classPrivateFieldGet(this, J, "f").fail(e.message ? e.message : e.toString(), e);
			return t;
		}), !1, t);
		return this;
	}
	choices(e, t) {
		argsert("<object|string|array> [string|array]", [e, t], arguments.length);
		this[Qe](this.choices.bind(this), "choices", e, t);
		return this;
	}
	coerce(e, t) {
		argsert("<object|string|array> [function]", [e, t], arguments.length);
		if (Array.isArray(e)) {
			if (!t) throw new E("coerce callback must be provided");
			for (let n of e) this.coerce(n, t);
			return this;
		} else if (typeof e == "object") {
			for (let t of Object.keys(e)) this.coerce(t, e[t]);
			return this;
		}
		if (!t) throw new E("coerce callback must be provided");
		let n = e;
		__classPrivateFieldGet(this, B, "f").key[n] = !0;
		__classPrivateFieldGet(this, P, "f").addCoerceMiddleware((e, r) => {
			let i = r.getAliases()[n] ?? [];
			let a = [n, ...i].filter((t) => Object.prototype.hasOwnProperty.call(e, t));
			if (a.length === 0) return e;
			return maybeAsyncResult(() => t(e[a[0]]), (t) => {
				a.forEach((n) => {
					e[n] = t;
				});
				return e;
			}, (e) => {
				throw new E(e.message);
			});
		}, n);
		return this;
	}
	conflicts(e, t) {
		argsert("<string|object> [string|array]", [e, t], arguments.length);
		__classPrivateFieldGet(this, X, "f").conflicts(e, t);
		return this;
	}
	config(e = "config", t, n) {
		argsert("[object|string] [string|function] [function]", [
			e,
			t,
			n
		], arguments.length);
		if (typeof e == "object" && !Array.isArray(e)) {
			e = applyExtends(e, __classPrivateFieldGet(this, O, "f"), this[Ge]()["deep-merge-config"] || !1, __classPrivateFieldGet(this, G, "f"));
			__classPrivateFieldGet(this, B, "f").configObjects = (__classPrivateFieldGet(this, B, "f").configObjects || []).concat(e);
			return this;
		}
		if (typeof t == "function") {
			n = t;
			t = void 0;
		}
		this.describe(e, t || __classPrivateFieldGet(this, J, "f").deferY18nLookup("Path to JSON config file"));
		(Array.isArray(e) ? e : [e]).forEach((e) => {
			__classPrivateFieldGet(this, B, "f").config[e] = n || !0;
		});
		return this;
	}
	completion(e, t, n) {
		argsert("[string] [string|boolean|function] [function]", [
			e,
			t,
			n
		], arguments.length);
		if (typeof t == "function") {
			n = t;
			t = void 0;
		}
		__classPrivateFieldSet(this, A, e || __classPrivateFieldGet(this, A, "f") || "completion", "f");
		!t && t !== !1 && (t = "generate completion script");
		this.command(__classPrivateFieldGet(this, A, "f"), t);
		n && __classPrivateFieldGet(this, k, "f").registerFunction(n);
		return this;
	}
	command(e, t, n, r, i, a) {
		argsert("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]", [
			e,
			t,
			n,
			r,
			i,
			a
		], arguments.length);
		__classPrivateFieldGet(this, D, "f").addHandler(e, t, n, r, i, a);
		return this;
	}
	commands(e, t, n, r, i, a) {
		return this.command(e, t, n, r, i, a);
	}
	commandDir(e, t) {
		argsert("<string> [object]", [e, t], arguments.length);
		let n = __classPrivateFieldGet(this, Ne, "f") || __classPrivateFieldGet(this, G, "f").require;
		__classPrivateFieldGet(this, D, "f").addDirectory(e, n, __classPrivateFieldGet(this, G, "f").getCallerFile(), t);
		return this;
	}
	count(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("count", e);
		this[yt](e);
		return this;
	}
	default(e, t, n) {
		argsert("<object|string|array> [*] [string]", [
			e,
			t,
			n
		], arguments.length);
		if (n) {
			assertSingleKey(e, __classPrivateFieldGet(this, G, "f"));
			__classPrivateFieldGet(this, B, "f").defaultDescription[e] = n;
		}
		if (typeof t == "function") {
			assertSingleKey(e, __classPrivateFieldGet(this, G, "f"));
			__classPrivateFieldGet(this, B, "f").defaultDescription[e] || (__classPrivateFieldGet(this, B, "f").defaultDescription[e] = __classPrivateFieldGet(this, J, "f").functionDescription(t));
			t = t.call();
		}
		this[Ze](this.default.bind(this), "default", e, t);
		return this;
	}
	defaults(e, t, n) {
		return this.default(e, t, n);
	}
	demandCommand(e = 1, t, n, r) {
		argsert("[number] [number|string] [string|null|undefined] [string|null|undefined]", [
			e,
			t,
			n,
			r
		], arguments.length);
		if (typeof t != "number") {
			n = t;
			t = Infinity;
		}
		this.global("_", !1);
		__classPrivateFieldGet(this, B, "f").demandedCommands._ = {
			min: e,
			max: t,
			minMsg: n,
			maxMsg: r
		};
		return this;
	}
	demand(e, t, n) {
		if (Array.isArray(t)) {
			t.forEach((e) => {
				assertNotStrictEqual(n, !0, __classPrivateFieldGet(this, G, "f"));
				this.demandOption(e, n);
			});
			t = Infinity;
		} else if (typeof t != "number") {
			n = t;
			t = Infinity;
		}
		if (typeof e == "number") {
			assertNotStrictEqual(n, !0, __classPrivateFieldGet(this, G, "f"));
			this.demandCommand(e, t, n, n);
		} else Array.isArray(e) ? e.forEach((e) => {
			assertNotStrictEqual(n, !0, __classPrivateFieldGet(this, G, "f"));
			this.demandOption(e, n);
		}) : typeof n == "string" ? this.demandOption(e, n) : (n === !0 || n === void 0) && this.demandOption(e);
		return this;
	}
	demandOption(e, t) {
		argsert("<object|string|array> [string]", [e, t], arguments.length);
		this[Ze](this.demandOption.bind(this), "demandedOptions", e, t);
		return this;
	}
	deprecateOption(e, t) {
		argsert("<string> [string|boolean]", [e, t], arguments.length);
		__classPrivateFieldGet(this, B, "f").deprecatedOptions[e] = t;
		return this;
	}
	describe(e, t) {
		argsert("<object|string|array> [string]", [e, t], arguments.length);
		this[tt](e, !0);
		__classPrivateFieldGet(this, J, "f").describe(e, t);
		return this;
	}
	detectLocale(e) {
		argsert("<boolean>", [e], arguments.length);
		__classPrivateFieldSet(this, M, e, "f");
		return this;
	}
	env(e) {
		argsert("[string|boolean]", [e], arguments.length);
		e === !1 ? delete __classPrivateFieldGet(this, B, "f").envPrefix : __classPrivateFieldGet(this, B, "f").envPrefix = e || "";
		return this;
	}
	epilogue(e) {
		argsert("<string>", [e], arguments.length);
		__classPrivateFieldGet(this, J, "f").epilog(e);
		return this;
	}
	epilog(e) {
		return this.epilogue(e);
	}
	example(e, t) {
		argsert("<string|array> [string]", [e, t], arguments.length);
		Array.isArray(e) ? e.forEach((e) => this.example(...e)) : __classPrivateFieldGet(this, J, "f").example(e, t);
		return this;
	}
	exit(e, t) {
		__classPrivateFieldSet(this, I, !0, "f");
		__classPrivateFieldSet(this, j, t, "f");
		__classPrivateFieldGet(this, N, "f") && __classPrivateFieldGet(this, G, "f").process.exit(e);
	}
	exitProcess(e = !0) {
		argsert("[boolean]", [e], arguments.length);
		__classPrivateFieldSet(this, N, e, "f");
		return this;
	}
	fail(e) {
		argsert("<function|boolean>", [e], arguments.length);
		if (typeof e == "boolean" && e !== !1) throw new E("Invalid first argument. Expected function or boolean 'false'");
		__classPrivateFieldGet(this, J, "f").failFn(e);
		return this;
	}
	getAliases() {
		return this.parsed ? this.parsed.aliases : {};
	}
	async getCompletion(e, t) {
		argsert("<array> [function]", [e, t], arguments.length);
		if (t) return __classPrivateFieldGet(this, k, "f").getCompletion(e, t);
		else return new Promise((t, n) => {
			__classPrivateFieldGet(this, k, "f").getCompletion(e, (e, r) => {
				e ? n(e) : t(r);
			});
		});
	}
	getDemandedOptions() {
		argsert([], 0);
		return __classPrivateFieldGet(this, B, "f").demandedOptions;
	}
	getDemandedCommands() {
		argsert([], 0);
		return __classPrivateFieldGet(this, B, "f").demandedCommands;
	}
	getDeprecatedOptions() {
		argsert([], 0);
		return __classPrivateFieldGet(this, B, "f").deprecatedOptions;
	}
	getDetectLocale() {
		return __classPrivateFieldGet(this, M, "f");
	}
	getExitProcess() {
		return __classPrivateFieldGet(this, N, "f");
	}
	getGroups() {
		return Object.assign({}, __classPrivateFieldGet(this, F, "f"), __classPrivateFieldGet(this, U, "f"));
	}
	getHelp() {
		__classPrivateFieldSet(this, I, !0, "f");
		if (!__classPrivateFieldGet(this, J, "f").hasCachedHelpMessage()) {
			if (!this.parsed) {
				let e = this[gt](__classPrivateFieldGet(this, W, "f"), void 0, void 0, 0, !0);
				if (isPromise(e)) return e.then(() => __classPrivateFieldGet(this, J, "f").help());
			}
			let e = __classPrivateFieldGet(this, D, "f").runDefaultBuilderOn(this);
			if (isPromise(e)) return e.then(() => __classPrivateFieldGet(this, J, "f").help());
		}
		return Promise.resolve(__classPrivateFieldGet(this, J, "f").help());
	}
	getOptions() {
		return __classPrivateFieldGet(this, B, "f");
	}
	getStrict() {
		return __classPrivateFieldGet(this, K, "f");
	}
	getStrictCommands() {
		return __classPrivateFieldGet(this, q, "f");
	}
	getStrictOptions() {
		return __classPrivateFieldGet(this, Le, "f");
	}
	global(e, t) {
		argsert("<string|array> [boolean]", [e, t], arguments.length);
		e = [].concat(e);
		t === !1 ? e.forEach((e) => {
			__classPrivateFieldGet(this, B, "f").local.includes(e) || __classPrivateFieldGet(this, B, "f").local.push(e);
		}) : __classPrivateFieldGet(this, B, "f").local = __classPrivateFieldGet(this, B, "f").local.filter((t) => e.indexOf(t) === -1);
		return this;
	}
	group(e, t) {
		argsert("<string|array> <string>", [e, t], arguments.length);
		let n = __classPrivateFieldGet(this, U, "f")[t] || __classPrivateFieldGet(this, F, "f")[t];
		__classPrivateFieldGet(this, U, "f")[t] && delete __classPrivateFieldGet(this, U, "f")[t];
		let r = {};
		__classPrivateFieldGet(this, F, "f")[t] = (n || []).concat(e).filter((e) => {
			if (r[e]) return !1;
			return r[e] = !0;
		});
		return this;
	}
	hide(e) {
		argsert("<string>", [e], arguments.length);
		__classPrivateFieldGet(this, B, "f").hiddenOptions.push(e);
		return this;
	}
	implies(e, t) {
		argsert("<string|object> [number|string|array]", [e, t], arguments.length);
		__classPrivateFieldGet(this, X, "f").implies(e, t);
		return this;
	}
	locale(e) {
		argsert("[string]", [e], arguments.length);
		if (e === void 0) {
			this[qe]();
			return __classPrivateFieldGet(this, G, "f").y18n.getLocale();
		}
		__classPrivateFieldSet(this, M, !1, "f");
		__classPrivateFieldGet(this, G, "f").y18n.setLocale(e);
		return this;
	}
	middleware(e, t, n) {
		return __classPrivateFieldGet(this, P, "f").addMiddleware(e, !!t, n);
	}
	nargs(e, t) {
		argsert("<string|object|array> [number]", [e, t], arguments.length);
		this[Ze](this.nargs.bind(this), "narg", e, t);
		return this;
	}
	normalize(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("normalize", e);
		return this;
	}
	number(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("number", e);
		this[yt](e);
		return this;
	}
	option(e, t) {
		argsert("<string|object> [object]", [e, t], arguments.length);
		if (typeof e == "object") Object.keys(e).forEach((t) => {
			this.options(t, e[t]);
		});
		else {
			typeof t != "object" && (t = {});
			this[yt](e);
			__classPrivateFieldGet(this, Y, "f") && (e === "version" || t?.alias === "version") && this[He]("\"version\" is a reserved word.\nPlease do one of the following:\n- Disable version with `yargs.version(false)` if using \"version\" as an option\n- Use the built-in `yargs.version` method instead (if applicable)\n- Use a different option key\nhttps://yargs.js.org/docs/#api-reference-version", void 0, "versionWarning");
			__classPrivateFieldGet(this, B, "f").key[e] = !0;
			t.alias && this.alias(e, t.alias);
			let n = t.deprecate || t.deprecated;
			n && this.deprecateOption(e, n);
			let r = t.demand || t.required || t.require;
			r && this.demand(e, r);
			t.demandOption && this.demandOption(e, typeof t.demandOption == "string" ? t.demandOption : void 0);
			t.conflicts && this.conflicts(e, t.conflicts);
			"default" in t && this.default(e, t.default);
			t.implies !== void 0 && this.implies(e, t.implies);
			t.nargs !== void 0 && this.nargs(e, t.nargs);
			t.config && this.config(e, t.configParser);
			t.normalize && this.normalize(e);
			t.choices && this.choices(e, t.choices);
			t.coerce && this.coerce(e, t.coerce);
			t.group && this.group(e, t.group);
			if (t.boolean || t.type === "boolean") {
				this.boolean(e);
				t.alias && this.boolean(t.alias);
			}
			if (t.array || t.type === "array") {
				this.array(e);
				t.alias && this.array(t.alias);
			}
			if (t.number || t.type === "number") {
				this.number(e);
				t.alias && this.number(t.alias);
			}
			if (t.string || t.type === "string") {
				this.string(e);
				t.alias && this.string(t.alias);
			}
			(t.count || t.type === "count") && this.count(e);
			typeof t.global == "boolean" && this.global(e, t.global);
			t.defaultDescription && (__classPrivateFieldGet(this, B, "f").defaultDescription[e] = t.defaultDescription);
			t.skipValidation && this.skipValidation(e);
			let i = t.describe || t.description || t.desc;
			let a = __classPrivateFieldGet(this, J, "f").getDescriptions();
			Object.prototype.hasOwnProperty.call(a, e) && typeof i != "string" || this.describe(e, i);
			t.hidden && this.hide(e);
			t.requiresArg && this.requiresArg(e);
		}
		return this;
	}
	options(e, t) {
		return this.option(e, t);
	}
	parse(e, t, n) {
		argsert("[string|array] [function|boolean|object] [function]", [
			e,
			t,
			n
		], arguments.length);
		this[Ue]();
		e === void 0 && (e = __classPrivateFieldGet(this, W, "f"));
		if (typeof t == "object") {
			__classPrivateFieldSet(this, H, t, "f");
			t = n;
		}
		if (typeof t == "function") {
			__classPrivateFieldSet(this, V, t, "f");
			t = !1;
		}
		t || __classPrivateFieldSet(this, W, e, "f");
		__classPrivateFieldGet(this, V, "f") && __classPrivateFieldSet(this, N, !1, "f");
		let r = this[gt](e, !!t);
		let i = this.parsed;
		__classPrivateFieldGet(this, k, "f").setParsed(this.parsed);
		if (isPromise(r)) return r.then((e) => {
			__classPrivateFieldGet(this, V, "f") && __classPrivateFieldGet(this, V, "f").call(this, __classPrivateFieldGet(this, j, "f"), e, __classPrivateFieldGet(this, z, "f"));
			return e;
		}).catch((e) => {
			__classPrivateFieldGet(this, V, "f") && __classPrivateFieldGet(this, V, "f")(e, this.parsed.argv, __classPrivateFieldGet(this, z, "f"));
			throw e;
		}).finally(() => {
			this[nt]();
			this.parsed = i;
		});
		else {
			__classPrivateFieldGet(this, V, "f") && __classPrivateFieldGet(this, V, "f").call(this, __classPrivateFieldGet(this, j, "f"), r, __classPrivateFieldGet(this, z, "f"));
			this[nt]();
			this.parsed = i;
		}
		return r;
	}
	parseAsync(e, t, n) {
		let r = this.parse(e, t, n);
		return isPromise(r) ? r : Promise.resolve(r);
	}
	parseSync(e, t, n) {
		let r = this.parse(e, t, n);
		if (isPromise(r)) throw new E(".parseSync() must not be used with asynchronous builders, handlers, or middleware");
		return r;
	}
	parserConfiguration(e) {
		argsert("<object>", [e], arguments.length);
		__classPrivateFieldSet(this, Pe, e, "f");
		return this;
	}
	pkgConf(e, t) {
		argsert("<string> [string]", [e, t], arguments.length);
		let n = null;
		let r = this[Xe](t || __classPrivateFieldGet(this, O, "f"));
		if (r[e] && typeof r[e] == "object") {
			n = applyExtends(r[e], t || __classPrivateFieldGet(this, O, "f"), this[Ge]()["deep-merge-config"] || !1, __classPrivateFieldGet(this, G, "f"));
			__classPrivateFieldGet(this, B, "f").configObjects = (__classPrivateFieldGet(this, B, "f").configObjects || []).concat(n);
		}
		return this;
	}
	positional(e, t) {
		argsert("<string> <object>", [e, t], arguments.length);
		let n = [
			"default",
			"defaultDescription",
			"implies",
			"normalize",
			"choices",
			"conflicts",
			"coerce",
			"type",
			"describe",
			"desc",
			"description",
			"alias"
		];
		t = objFilter(t, (e, t) => {
			if (e === "type" && ![
				"string",
				"number",
				"boolean"
			].includes(t)) return !1;
			return n.includes(e);
		});
		let r = __classPrivateFieldGet(this, Oe, "f").fullCommands[__classPrivateFieldGet(this, Oe, "f").fullCommands.length - 1];
		let i = r ? __classPrivateFieldGet(this, D, "f").cmdToParseOptions(r) : {
			array: [],
			alias: {},
			default: {},
			demand: {}
		};
		objectKeys(i).forEach((n) => {
			let r = i[n];
			Array.isArray(r) ? r.indexOf(e) !== -1 && (t[n] = !0) : r[e] && !(n in t) && (t[n] = r[e]);
		});
		this.group(e, __classPrivateFieldGet(this, J, "f").getPositionalGroupName());
		return this.option(e, t);
	}
	recommendCommands(e = !0) {
		argsert("[boolean]", [e], arguments.length);
		__classPrivateFieldSet(this, Ie, e, "f");
		return this;
	}
	required(e, t, n) {
		return this.demand(e, t, n);
	}
	require(e, t, n) {
		return this.demand(e, t, n);
	}
	requiresArg(e) {
		argsert("<array|string|object> [number]", [e], arguments.length);
		if (typeof e == "string" && __classPrivateFieldGet(this, B, "f").narg[e]) return this;
		else this[Ze](this.requiresArg.bind(this), "narg", e, NaN);
		return this;
	}
	showCompletionScript(e, t) {
		argsert("[string] [string]", [e, t], arguments.length);
		e ||= this.$0;
		__classPrivateFieldGet(this, R, "f").log(__classPrivateFieldGet(this, k, "f").generateCompletionScript(e, t || __classPrivateFieldGet(this, A, "f") || "completion"));
		return this;
	}
	showHelp(e) {
		argsert("[string|function]", [e], arguments.length);
		__classPrivateFieldSet(this, I, !0, "f");
		if (!__classPrivateFieldGet(this, J, "f").hasCachedHelpMessage()) {
			if (!this.parsed) {
				let t = this[gt](__classPrivateFieldGet(this, W, "f"), void 0, void 0, 0, !0);
				if (isPromise(t)) {
					t.then(() => {
						__classPrivateFieldGet(this, J, "f").showHelp(e);
					});
					return this;
				}
			}
			let t = __classPrivateFieldGet(this, D, "f").runDefaultBuilderOn(this);
			if (isPromise(t)) {
				t.then(() => {
					__classPrivateFieldGet(this, J, "f").showHelp(e);
				});
				return this;
			}
		}
		__classPrivateFieldGet(this, J, "f").showHelp(e);
		return this;
	}
	scriptName(e) {
		this.customScriptName = !0;
		this.$0 = e;
		return this;
	}
	showHelpOnFail(e, t) {
		argsert("[boolean|string] [string]", [e, t], arguments.length);
		__classPrivateFieldGet(this, J, "f").showHelpOnFail(e, t);
		return this;
	}
	showVersion(e) {
		argsert("[string|function]", [e], arguments.length);
		__classPrivateFieldGet(this, J, "f").showVersion(e);
		return this;
	}
	skipValidation(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("skipValidation", e);
		return this;
	}
	strict(e) {
		argsert("[boolean]", [e], arguments.length);
		__classPrivateFieldSet(this, K, e !== !1, "f");
		return this;
	}
	strictCommands(e) {
		argsert("[boolean]", [e], arguments.length);
		__classPrivateFieldSet(this, q, e !== !1, "f");
		return this;
	}
	strictOptions(e) {
		argsert("[boolean]", [e], arguments.length);
		__classPrivateFieldSet(this, Le, e !== !1, "f");
		return this;
	}
	string(e) {
		argsert("<array|string>", [e], arguments.length);
		this[Z]("string", e);
		this[yt](e);
		return this;
	}
	terminalWidth() {
		argsert([], 0);
		return __classPrivateFieldGet(this, G, "f").process.stdColumns;
	}
	updateLocale(e) {
		return this.updateStrings(e);
	}
	updateStrings(e) {
		argsert("<object>", [e], arguments.length);
		__classPrivateFieldSet(this, M, !1, "f");
		__classPrivateFieldGet(this, G, "f").y18n.updateLocale(e);
		return this;
	}
	usage(e, t, n, r) {
		argsert("<string|null|undefined> [string|boolean] [function|object] [function]", [
			e,
			t,
			n,
			r
		], arguments.length);
		if (t !== void 0) {
			assertNotStrictEqual(e, null, __classPrivateFieldGet(this, G, "f"));
			if ((e || "").match(/^\$0( |$)/)) return this.command(e, t, n, r);
			else throw new E(".usage() description must start with $0 if being used as alias for .command()");
		} else {
			__classPrivateFieldGet(this, J, "f").usage(e);
			return this;
		}
	}
	usageConfiguration(e) {
		argsert("<object>", [e], arguments.length);
		__classPrivateFieldSet(this, Re, e, "f");
		return this;
	}
	version(e, t, n) {
		let r = "version";
		argsert("[boolean|string] [string] [string]", [
			e,
			t,
			n
		], arguments.length);
		if (__classPrivateFieldGet(this, Y, "f")) {
			this[Ve](__classPrivateFieldGet(this, Y, "f"));
			__classPrivateFieldGet(this, J, "f").version(void 0);
			__classPrivateFieldSet(this, Y, null, "f");
		}
		if (arguments.length === 0) {
			n = this[Je]();
			e = r;
		} else if (arguments.length === 1) {
			if (e === !1) return this;
			n = e;
			e = r;
		} else if (arguments.length === 2) {
			n = t;
			t = void 0;
		}
		__classPrivateFieldSet(this, Y, typeof e == "string" ? e : r, "f");
		t ||= __classPrivateFieldGet(this, J, "f").deferY18nLookup("Show version number");
		__classPrivateFieldGet(this, J, "f").version(n || void 0);
		this.boolean(__classPrivateFieldGet(this, Y, "f"));
		this.describe(__classPrivateFieldGet(this, Y, "f"), t);
		return this;
	}
	wrap(e) {
		argsert("<number|null|undefined>", [e], arguments.length);
		__classPrivateFieldGet(this, J, "f").wrap(e);
		return this;
	}
	[(D = new WeakMap(), O = new WeakMap(), Oe = new WeakMap(), k = new WeakMap(), A = new WeakMap(), ke = new WeakMap(), j = new WeakMap(), M = new WeakMap(), Ae = new WeakMap(), N = new WeakMap(), je = new WeakMap(), P = new WeakMap(), F = new WeakMap(), I = new WeakMap(), L = new WeakMap(), Me = new WeakMap(), R = new WeakMap(), z = new WeakMap(), B = new WeakMap(), Ne = new WeakMap(), Pe = new WeakMap(), V = new WeakMap(), H = new WeakMap(), Fe = new WeakMap(), U = new WeakMap(), W = new WeakMap(), Ie = new WeakMap(), G = new WeakMap(), K = new WeakMap(), q = new WeakMap(), Le = new WeakMap(), J = new WeakMap(), Re = new WeakMap(), Y = new WeakMap(), X = new WeakMap(), ze)](e) {
		if (!e._ || !e["--"]) return e;
		e._.push.apply(e._, e["--"]);
		try {
			delete e["--"];
		} catch {}
		return e;
	}
	[Be]() {
		return {
			log: (...e) => {
				this[dt]() || console.log(...e);
				__classPrivateFieldSet(this, I, !0, "f");
				__classPrivateFieldGet(this, z, "f").length && __classPrivateFieldSet(this, z, __classPrivateFieldGet(this, z, "f") + "\n", "f");
				__classPrivateFieldSet(this, z, __classPrivateFieldGet(this, z, "f") + e.join(" "), "f");
			},
			error: (...e) => {
				this[dt]() || console.error(...e);
				__classPrivateFieldSet(this, I, !0, "f");
				__classPrivateFieldGet(this, z, "f").length && __classPrivateFieldSet(this, z, __classPrivateFieldGet(this, z, "f") + "\n", "f");
				__classPrivateFieldSet(this, z, __classPrivateFieldGet(this, z, "f") + e.join(" "), "f");
			}
		};
	}
	[Ve](e) {
		objectKeys(__classPrivateFieldGet(this, B, "f")).forEach((t) => {
			if (((e) => e === "configObjects")(t)) return;
			let n = __classPrivateFieldGet(this, B, "f")[t];
			Array.isArray(n) ? n.includes(e) && n.splice(n.indexOf(e), 1) : typeof n == "object" && delete n[e];
		});
		delete __classPrivateFieldGet(this, J, "f").getDescriptions()[e];
	}
	[He](e, t, n) {
		if (!__classPrivateFieldGet(this, Ae, "f")[n]) {
			__classPrivateFieldGet(this, G, "f").process.emitWarning(e, t);
			__classPrivateFieldGet(this, Ae, "f")[n] = !0;
		}
	}
	[Ue]() {
		__classPrivateFieldGet(this, je, "f").push({
			options: __classPrivateFieldGet(this, B, "f"),
			configObjects: __classPrivateFieldGet(this, B, "f").configObjects.slice(0),
			exitProcess: __classPrivateFieldGet(this, N, "f"),
			groups: __classPrivateFieldGet(this, F, "f"),
			strict: __classPrivateFieldGet(this, K, "f"),
			strictCommands: __classPrivateFieldGet(this, q, "f"),
			strictOptions: __classPrivateFieldGet(this, Le, "f"),
			completionCommand: __classPrivateFieldGet(this, A, "f"),
			output: __classPrivateFieldGet(this, z, "f"),
			exitError: __classPrivateFieldGet(this, j, "f"),
			hasOutput: __classPrivateFieldGet(this, I, "f"),
			parsed: this.parsed,
			parseFn: __classPrivateFieldGet(this, V, "f"),
			parseContext: __classPrivateFieldGet(this, H, "f")
		});
		__classPrivateFieldGet(this, J, "f").freeze();
		__classPrivateFieldGet(this, X, "f").freeze();
		__classPrivateFieldGet(this, D, "f").freeze();
		__classPrivateFieldGet(this, P, "f").freeze();
	}
	[We]() {
		let e = "";
		let t;
		t = /\b(node|iojs|electron|bun)(\.exe)?$/.test(__classPrivateFieldGet(this, G, "f").process.argv()[0]) ? __classPrivateFieldGet(this, G, "f").process.argv().slice(1, 2) : __classPrivateFieldGet(this, G, "f").process.argv().slice(0, 1);
		e = t.map((e) => {
			let t = this[mt](__classPrivateFieldGet(this, O, "f"), e);
			return e.match(/^(\/|([a-zA-Z]:)?\\)/) && t.length < e.length ? t : e;
		}).join(" ").trim();
		__classPrivateFieldGet(this, G, "f").getEnv("_") && __classPrivateFieldGet(this, G, "f").getProcessArgvBin() === __classPrivateFieldGet(this, G, "f").getEnv("_") && (e = __classPrivateFieldGet(this, G, "f").getEnv("_").replace(`${__classPrivateFieldGet(this, G, "f").path.dirname(__classPrivateFieldGet(this, G, "f").process.execPath())}/`, ""));
		return e;
	}
	[Ge]() {
		return __classPrivateFieldGet(this, Pe, "f");
	}
	[Ke]() {
		return __classPrivateFieldGet(this, Re, "f");
	}
	[qe]() {
		if (!__classPrivateFieldGet(this, M, "f")) return;
		let e = __classPrivateFieldGet(this, G, "f").getEnv("LC_ALL") || __classPrivateFieldGet(this, G, "f").getEnv("LC_MESSAGES") || __classPrivateFieldGet(this, G, "f").getEnv("LANG") || __classPrivateFieldGet(this, G, "f").getEnv("LANGUAGE") || "en_US";
		this.locale(e.replace(/[.:].*/, ""));
	}
	[Je]() {
		return this[Xe]().version || "unknown";
	}
	[Ye](e) {
		let t = e["--"] ? e["--"] : e._;
		for (let e = 0, n; (n = t[e]) !== void 0; e++) __classPrivateFieldGet(this, G, "f").Parser.looksLikeNumber(n) && Number.isSafeInteger(Math.floor(parseFloat(`${n}`))) && (t[e] = Number(n));
		return e;
	}
	[Xe](e) {
		let t = e || "*";
		if (__classPrivateFieldGet(this, Fe, "f")[t]) return __classPrivateFieldGet(this, Fe, "f")[t];
		let n = {};
		try {
			let t = e || __classPrivateFieldGet(this, G, "f").mainFilename;
			__classPrivateFieldGet(this, G, "f").path.extname(t) && (t = __classPrivateFieldGet(this, G, "f").path.dirname(t));
			let r = __classPrivateFieldGet(this, G, "f").findUp(t, (e, t) => {
				if (t.includes("package.json")) return "package.json";
				else return;
			});
			assertNotStrictEqual(r, void 0, __classPrivateFieldGet(this, G, "f"));
			n = JSON.parse(__classPrivateFieldGet(this, G, "f").readFileSync(r, "utf8"));
		} catch {}
		__classPrivateFieldGet(this, Fe, "f")[t] = n || {};
		return __classPrivateFieldGet(this, Fe, "f")[t];
	}
	[Z](e, t) {
		t = [].concat(t);
		t.forEach((t) => {
			t = this[et](t);
			__classPrivateFieldGet(this, B, "f")[e].push(t);
		});
	}
	[Ze](e, t, n, r) {
		this[$e](e, t, n, r, (e, t, n) => {
			__classPrivateFieldGet(this, B, "f")[e][t] = n;
		});
	}
	[Qe](e, t, n, r) {
		this[$e](e, t, n, r, (e, t, n) => {
			__classPrivateFieldGet(this, B, "f")[e][t] = (__classPrivateFieldGet(this, B, "f")[e][t] || []).concat(n);
		});
	}
	[$e](e, t, n, r, i) {
		if (Array.isArray(n)) n.forEach((t) => {
			e(t, r);
		});
		else if (((e) => typeof e == "object")(n)) for (let t of objectKeys(n)) e(t, n[t]);
		else i(t, this[et](n), r);
	}
	[et](e) {
		if (e === "__proto__") return "___proto___";
		return e;
	}
	[tt](e, t) {
		this[Ze](this[tt].bind(this), "key", e, t);
		return this;
	}
	[nt]() {
		var e, t, n, r, i, a, o, s, c, l, u, d;
		let f = __classPrivateFieldGet(this, je, "f").pop();
		assertNotStrictEqual(f, void 0, __classPrivateFieldGet(this, G, "f"));
		let p;
		e = this, t = this, n = this, r = this, i = this, a = this, o = this, s = this, c = this, l = this, u = this, d = this, {options: { set value(t) {
			__classPrivateFieldSet(e, B, t, "f");
		} }.value, configObjects: p, exitProcess: { set value(e) {
			__classPrivateFieldSet(t, N, e, "f");
		} }.value, groups: { set value(e) {
			__classPrivateFieldSet(n, F, e, "f");
		} }.value, output: { set value(e) {
			__classPrivateFieldSet(r, z, e, "f");
		} }.value, exitError: { set value(e) {
			__classPrivateFieldSet(i, j, e, "f");
		} }.value, hasOutput: { set value(e) {
			__classPrivateFieldSet(a, I, e, "f");
		} }.value, parsed: this.parsed, strict: { set value(e) {
			__classPrivateFieldSet(o, K, e, "f");
		} }.value, strictCommands: { set value(e) {
			__classPrivateFieldSet(s, q, e, "f");
		} }.value, strictOptions: { set value(e) {
			__classPrivateFieldSet(c, Le, e, "f");
		} }.value, completionCommand: { set value(e) {
			__classPrivateFieldSet(l, A, e, "f");
		} }.value, parseFn: { set value(e) {
			__classPrivateFieldSet(u, V, e, "f");
		} }.value, parseContext: { set value(e) {
			__classPrivateFieldSet(d, H, e, "f");
		} }.value} = f;
		__classPrivateFieldGet(this, B, "f").configObjects = p;
		__classPrivateFieldGet(this, J, "f").unfreeze();
		__classPrivateFieldGet(this, X, "f").unfreeze();
		__classPrivateFieldGet(this, D, "f").unfreeze();
		__classPrivateFieldGet(this, P, "f").unfreeze();
	}
	[rt](e, t) {
		return maybeAsyncResult(t, (t) => {
			e(t);
			return t;
		});
	}
	getInternalMethods() {
		return {
			getCommandInstance: this[it].bind(this),
			getContext: this[at].bind(this),
			getHasOutput: this[ot].bind(this),
			getLoggerInstance: this[st].bind(this),
			getParseContext: this[ct].bind(this),
			getParserConfiguration: this[Ge].bind(this),
			getUsageConfiguration: this[Ke].bind(this),
			getUsageInstance: this[lt].bind(this),
			getValidationInstance: this[ut].bind(this),
			hasParseCallback: this[dt].bind(this),
			isGlobalContext: this[ft].bind(this),
			postProcess: this[pt].bind(this),
			reset: this[ht].bind(this),
			runValidation: this[_t].bind(this),
			runYargsParserAndExecuteCommands: this[gt].bind(this),
			setHasOutput: this[vt].bind(this)
		};
	}
	[it]() {
		return __classPrivateFieldGet(this, D, "f");
	}
	[at]() {
		return __classPrivateFieldGet(this, Oe, "f");
	}
	[ot]() {
		return __classPrivateFieldGet(this, I, "f");
	}
	[st]() {
		return __classPrivateFieldGet(this, R, "f");
	}
	[ct]() {
		return __classPrivateFieldGet(this, H, "f") || {};
	}
	[lt]() {
		return __classPrivateFieldGet(this, J, "f");
	}
	[ut]() {
		return __classPrivateFieldGet(this, X, "f");
	}
	[dt]() {
		return !!__classPrivateFieldGet(this, V, "f");
	}
	[ft]() {
		return __classPrivateFieldGet(this, Me, "f");
	}
	[pt](e, t, n, r) {
		if (n) return e;
		if (isPromise(e)) return e;
		t || (e = this[ze](e));
		(this[Ge]()["parse-positional-numbers"] || this[Ge]()["parse-positional-numbers"] === void 0) && (e = this[Ye](e));
		r && (e = applyMiddleware(e, this, __classPrivateFieldGet(this, P, "f").getMiddleware(), !1));
		return e;
	}
	[ht](e = {}) {
		__classPrivateFieldSet(this, B, __classPrivateFieldGet(this, B, "f") || {}, "f");
		let t = {};
		t.local = __classPrivateFieldGet(this, B, "f").local || [];
		t.configObjects = __classPrivateFieldGet(this, B, "f").configObjects || [];
		let n = {};
		t.local.forEach((t) => {
			n[t] = !0;
			(e[t] || []).forEach((e) => {
				n[e] = !0;
			});
		});
		Object.assign(__classPrivateFieldGet(this, U, "f"), Object.keys(__classPrivateFieldGet(this, F, "f")).reduce((e, t) => {
			let r = __classPrivateFieldGet(this, F, "f")[t].filter((e) => !(e in n));
			r.length > 0 && (e[t] = r);
			return e;
		}, {}));
		__classPrivateFieldSet(this, F, {}, "f");
		let r = [
			"array",
			"boolean",
			"string",
			"skipValidation",
			"count",
			"normalize",
			"number",
			"hiddenOptions"
		];
		let i = [
			"narg",
			"key",
			"alias",
			"default",
			"defaultDescription",
			"config",
			"choices",
			"demandedOptions",
			"demandedCommands",
			"deprecatedOptions"
		];
		r.forEach((e) => {
			t[e] = (__classPrivateFieldGet(this, B, "f")[e] || []).filter((e) => !n[e]);
		});
		i.forEach((e) => {
			t[e] = objFilter(__classPrivateFieldGet(this, B, "f")[e], (e) => !n[e]);
		});
		t.envPrefix = __classPrivateFieldGet(this, B, "f").envPrefix;
		__classPrivateFieldSet(this, B, t, "f");
		__classPrivateFieldSet(this, J, __classPrivateFieldGet(this, J, "f") ? __classPrivateFieldGet(this, J, "f").reset(n) : usage(this, __classPrivateFieldGet(this, G, "f")), "f");
		__classPrivateFieldSet(this, X, __classPrivateFieldGet(this, X, "f") ? __classPrivateFieldGet(this, X, "f").reset(n) : validation(this, __classPrivateFieldGet(this, J, "f"), __classPrivateFieldGet(this, G, "f")), "f");
		__classPrivateFieldSet(this, D, __classPrivateFieldGet(this, D, "f") ? __classPrivateFieldGet(this, D, "f").reset() : command$1(__classPrivateFieldGet(this, J, "f"), __classPrivateFieldGet(this, X, "f"), __classPrivateFieldGet(this, P, "f"), __classPrivateFieldGet(this, G, "f")), "f");
		__classPrivateFieldGet(this, k, "f") || __classPrivateFieldSet(this, k, completion(this, __classPrivateFieldGet(this, J, "f"), __classPrivateFieldGet(this, D, "f"), __classPrivateFieldGet(this, G, "f")), "f");
		__classPrivateFieldGet(this, P, "f").reset();
		__classPrivateFieldSet(this, A, null, "f");
		__classPrivateFieldSet(this, z, "", "f");
		__classPrivateFieldSet(this, j, null, "f");
		__classPrivateFieldSet(this, I, !1, "f");
		this.parsed = !1;
		return this;
	}
	[mt](e, t) {
		return __classPrivateFieldGet(this, G, "f").path.relative(e, t);
	}
	[gt](e, t, n, r = 0, i = !1) {
		let a = !!n || i;
		e ||= __classPrivateFieldGet(this, W, "f");
		__classPrivateFieldGet(this, B, "f").__ = __classPrivateFieldGet(this, G, "f").y18n.__;
		__classPrivateFieldGet(this, B, "f").configuration = this[Ge]();
		let o = !!__classPrivateFieldGet(this, B, "f").configuration["populate--"];
		let s = Object.assign({}, __classPrivateFieldGet(this, B, "f").configuration, { "populate--": !0 });
		let c = __classPrivateFieldGet(this, G, "f").Parser.detailed(e, Object.assign({}, __classPrivateFieldGet(this, B, "f"), { configuration: {
			"parse-positional-numbers": !1,
			...s
		} }));
		let l = Object.assign(c.argv, __classPrivateFieldGet(this, H, "f"));
		let u;
		let d = c.aliases;
		let f = !1;
		let p = !1;
		Object.keys(l).forEach((e) => {
			e === __classPrivateFieldGet(this, L, "f") && l[e] ? f = !0 : e === __classPrivateFieldGet(this, Y, "f") && l[e] && (p = !0);
		});
		l.$0 = this.$0;
		this.parsed = c;
		r === 0 && __classPrivateFieldGet(this, J, "f").clearCachedHelpMessage();
		try {
			this[qe]();
			if (t) return this[pt](l, o, !!n, !1);
			if (__classPrivateFieldGet(this, L, "f") && [__classPrivateFieldGet(this, L, "f")].concat(d[__classPrivateFieldGet(this, L, "f")] || []).filter((e) => e.length > 1).includes("" + l._[l._.length - 1])) {
				l._.pop();
				f = !0;
			}
			__classPrivateFieldSet(this, Me, !1, "f");
			let s = __classPrivateFieldGet(this, D, "f").getCommands();
			let m = __classPrivateFieldGet(this, k, "f")?.completionKey ? [__classPrivateFieldGet(this, k, "f")?.completionKey, ...this.getAliases()[__classPrivateFieldGet(this, k, "f")?.completionKey] ?? []].some((e) => Object.prototype.hasOwnProperty.call(l, e)) : !1;
			let h = f || m || i;
			if (l._.length) {
				if (s.length) {
					let e;
					for (let t = r || 0, a; l._[t] !== void 0; t++) {
						a = String(l._[t]);
						if (s.includes(a) && a !== __classPrivateFieldGet(this, A, "f")) {
							let e = __classPrivateFieldGet(this, D, "f").runCommand(a, this, c, t + 1, i, f || p || i);
							return this[pt](e, o, !!n, !1);
						} else if (!e && a !== __classPrivateFieldGet(this, A, "f")) {
							e = a;
							break;
						}
					}
					!__classPrivateFieldGet(this, D, "f").hasDefaultCommand() && __classPrivateFieldGet(this, Ie, "f") && e && !h && __classPrivateFieldGet(this, X, "f").recommendCommands(e, s);
				}
				if (__classPrivateFieldGet(this, A, "f") && l._.includes(__classPrivateFieldGet(this, A, "f")) && !m) {
					__classPrivateFieldGet(this, N, "f") && setBlocking(!0);
					this.showCompletionScript();
					this.exit(0);
				}
			}
			if (__classPrivateFieldGet(this, D, "f").hasDefaultCommand() && !h) {
				let e = __classPrivateFieldGet(this, D, "f").runCommand(null, this, c, 0, i, f || p || i);
				return this[pt](e, o, !!n, !1);
			}
			if (m) {
				__classPrivateFieldGet(this, N, "f") && setBlocking(!0);
				e = [].concat(e);
				let t = e.slice(e.indexOf(`--${__classPrivateFieldGet(this, k, "f").completionKey}`) + 1);
				__classPrivateFieldGet(this, k, "f").getCompletion(t, (e, t) => {
					if (e) throw new E(e.message);
					(t || []).forEach((e) => {
						__classPrivateFieldGet(this, R, "f").log(e);
					});
					this.exit(0);
				});
				return this[pt](l, !o, !!n, !1);
			}
			if (!__classPrivateFieldGet(this, I, "f")) {
				if (f) {
					__classPrivateFieldGet(this, N, "f") && setBlocking(!0);
					a = !0;
					this.showHelp((e) => {
						__classPrivateFieldGet(this, R, "f").log(e);
						this.exit(0);
					});
				} else if (p) {
					__classPrivateFieldGet(this, N, "f") && setBlocking(!0);
					a = !0;
					__classPrivateFieldGet(this, J, "f").showVersion("log");
					this.exit(0);
				}
			}
			!a && __classPrivateFieldGet(this, B, "f").skipValidation.length > 0 && (a = Object.keys(l).some((e) => __classPrivateFieldGet(this, B, "f").skipValidation.indexOf(e) >= 0 && l[e] === !0));
			if (!a) {
				if (c.error) throw new E(c.error.message);
				if (!m) {
					let e = this[_t](d, {}, c.error);
					n || (u = applyMiddleware(l, this, __classPrivateFieldGet(this, P, "f").getMiddleware(), !0));
					u = this[rt](e, u ?? l);
					isPromise(u) && !n && (u = u.then(() => applyMiddleware(l, this, __classPrivateFieldGet(this, P, "f").getMiddleware(), !1)));
				}
			}
		} catch (e) {
			if (e instanceof E) __classPrivateFieldGet(this, J, "f").fail(e.message, e);
			else throw e;
		}
		return this[pt](u ?? l, o, !!n, !0);
	}
	[_t](e, t, n, r) {
		let i = { ...this.getDemandedOptions() };
		return (a) => {
			if (n) throw new E(n.message);
			__classPrivateFieldGet(this, X, "f").nonOptionCount(a);
			__classPrivateFieldGet(this, X, "f").requiredArguments(a, i);
			let o = !1;
			__classPrivateFieldGet(this, q, "f") && (o = __classPrivateFieldGet(this, X, "f").unknownCommands(a));
			__classPrivateFieldGet(this, K, "f") && !o ? __classPrivateFieldGet(this, X, "f").unknownArguments(a, e, t, !!r) : __classPrivateFieldGet(this, Le, "f") && __classPrivateFieldGet(this, X, "f").unknownArguments(a, e, {}, !1, !1);
			__classPrivateFieldGet(this, X, "f").limitedChoices(a);
			__classPrivateFieldGet(this, X, "f").implications(a);
			__classPrivateFieldGet(this, X, "f").conflicting(a);
		};
	}
	[vt]() {
		__classPrivateFieldSet(this, I, !0, "f");
	}
	[yt](e) {
		if (typeof e == "string") __classPrivateFieldGet(this, B, "f").key[e] = !0;
		else for (let t of e) __classPrivateFieldGet(this, B, "f").key[t] = !0;
	}
};
function isYargsInstance(e) {
	return !!e && typeof e.getInternalMethods == "function";
}
// node_modules/yargs/index.mjs
const bt = YargsFactory(Se);
// src/surfaces/cli/command.ts
function command(e) {
	return e;
}
const xt = /^--(?:not|all|branches|tags|remotes|glob|exclude)(?:=|$)/;
const St = new Set([
	"-",
	"true",
	"false"
]);
function shield(e) {
	let [t] = e;
	let n = e.includes("--") ? e.indexOf("--") : e.length;
	return [...e.slice(0, n).map((e) => St.has(e) || t === "range" && xt.test(e) ? "\0" + e : e), ...e.slice(n + 1).map((e) => "\0" + e)];
}
function unshield(e) {
	return e.startsWith("\0") ? e.slice(1) : e;
}
function unshieldAll(e) {
	for (let [t, n] of Object.entries(e)) {
		typeof n == "string" && (e[t] = unshield(n));
		Array.isArray(n) && (e[t] = n.map((e) => typeof e == "string" ? unshield(e) : e));
	}
}
// src/surfaces/cli/options.ts
const Q = {
	format: {
		choices: v,
		describe: "Form of the report (text)",
		requiresArg: !0
	},
	output: {
		type: "string",
		describe: "Write the report to FILE, whole or not at all (-: stdout)",
		requiresArg: !0,
		coerce: (e) => unshield(e) === "-" ? void 0 : e
	},
	config: {
		type: "string",
		describe: "Configuration to use",
		requiresArg: !0,
		conflicts: "no-config"
	},
	"no-config": {
		type: "boolean",
		describe: "Use no configuration"
	},
	baseline: {
		type: "string",
		describe: "Baseline to use",
		requiresArg: !0
	},
	"fail-on": {
		choices: n.ct,
		describe: "Least severity that fails (medium)",
		requiresArg: !0
	},
	quiet: {
		type: "boolean",
		describe: "Say only what must be acted on"
	},
	"no-color": {
		type: "boolean",
		describe: "No colours"
	},
	"show-secrets": {
		type: "boolean",
		describe: "Put the values of secrets into the report"
	},
	verify: {
		type: "boolean",
		describe: "Ask AWS STS whether AWS keys live"
	}
};
const Ct = {
	config: Q.config,
	"no-config": Q["no-config"],
	quiet: Q.quiet
};
const wt = {
	baseline: Q.baseline,
	...Ct
};
function wholeNumber(e, t) {
	return (n) => {
		let r = /^\d+$/.test(n) ? Number(n) : NaN;
		if (!(r >= 1 && r <= t)) throw RangeError(`${e} must be a whole number from 1 to ${t}`);
		return r;
	};
}
// src/surfaces/cli/shard-shape.ts
const Tt = 1e4;
function checkedShard(e, t, n) {
	if (!(t >= 1 && t <= Tt)) throw RangeError(`${n}: the number of shards must be from 1 to ${Tt}`);
	if (!(e >= 1 && e <= t)) throw RangeError(`${n}: shards are counted from 1 to ${t}, so there is no shard ${e}`);
	return {
		index: e,
		count: t
	};
}
// src/surfaces/cli/shard-variables.ts
const Et = [
	{
		name: "a Kubernetes indexed Job",
		index: "JOB_COMPLETION_INDEX",
		read: (e) => ({ index: number(e, "JOB_COMPLETION_INDEX") + 1 })
	},
	{
		name: "an AWS Batch array",
		index: "AWS_BATCH_JOB_ARRAY_INDEX",
		read: (e) => ({
			index: number(e, "AWS_BATCH_JOB_ARRAY_INDEX") + 1,
			...counted(e, "AWS_BATCH_JOB_ARRAY_SIZE")
		})
	},
	{
		name: "a Slurm array",
		index: "SLURM_ARRAY_TASK_ID",
		read: readSlurm
	},
	{
		name: "GNU parallel",
		index: "PARALLEL_SEQ",
		read: (e) => ({ index: number(e, "PARALLEL_SEQ") })
	}
];
const $ = {
	index: "LEAKSIFT_SHARD_INDEX",
	count: "LEAKSIFT_SHARD_COUNT"
};
const Dt = `Set ${$.index} (from 0) and ${$.count}, or give --shard I/N.`;
function shardFrom(e) {
	let t = isSet(e, $.count) ? number(e, $.count) : void 0;
	if (isSet(e, $.index)) {
		if (t === void 0) throw RangeError(`--shard auto: ${$.index} is set, but not ${$.count}`);
		return checkedShard(number(e, $.index) + 1, t, "--shard auto");
	}
	let n = onlyEngine(e);
	let { index: r, count: i } = n.read(e);
	if (i !== void 0 && t !== void 0 && i !== t) throw RangeError(`--shard auto: ${n.name} has ${i} jobs, but ${$.count} says ${t}`);
	let a = i ?? t;
	if (a === void 0) throw RangeError(`--shard auto: ${n.name} doesn't tell its jobs how many they are: set ${$.count}`);
	return checkedShard(r, a, "--shard auto");
}
function onlyEngine(e) {
	let [t, n] = Et.filter(({ index: t }) => isSet(e, t));
	if (t === void 0) throw RangeError(`--shard auto: there is no ${Et.map(({ index: e }) => e).join(", ")}. ${Dt}`);
	if (n !== void 0) throw RangeError(`--shard auto: both ${t.index} and ${n.index} are set, so which one counts? ${Dt}`);
	return t;
}
function readSlurm(e) {
	let slurm = (t) => number(e, `SLURM_ARRAY_TASK_${t}`);
	let [t, n, r] = [
		slurm("MIN"),
		slurm("MAX"),
		slurm("COUNT")
	];
	let i = isSet(e, "SLURM_ARRAY_TASK_STEP") ? slurm("STEP") : 1;
	let a = (slurm("ID") - t) / i;
	if ((n - t) / i + 1 !== r || !Number.isInteger(a)) throw RangeError(`--shard auto: the Slurm array is no range such as 0-7. ${Dt}`);
	return {
		index: a + 1,
		count: r
	};
}
function counted(e, t) {
	return isSet(e, t) ? { count: number(e, t) } : {};
}
function number(e, t) {
	let n = e[t] ?? "";
	if (!/^\d{1,9}$/.test(n)) throw RangeError(`--shard auto: ${t} should be a whole number${n === "" ? " and is not set" : ""}. ${Dt}`);
	return Number(n);
}
function isSet(e, t) {
	return (e[t] ?? "") !== "";
}
// src/surfaces/cli/shard-option.ts
function shardOption(e, t) {
	if (e === "auto") return shardFrom(t);
	let [, n, r] = /^(\d{1,5})\/(\d{1,5})$/.exec(e) ?? [];
	if (n === void 0 || r === void 0) throw RangeError("--shard takes I/N, for instance 1/4, or auto");
	return checkedShard(Number(n), Number(r), "--shard");
}
// src/surfaces/cli/verify-options.ts
const Ot = {
	"verify-exclude": {
		type: "string",
		array: !0,
		describe: "AWS accounts that are never called",
		requiresArg: !0
	},
	"verify-user-agent": {
		type: "string",
		describe: "What the check calls itself",
		requiresArg: !0
	},
	"sts-endpoint": {
		type: "string",
		describe: "Loopback address to ask in place of AWS, for tests and emulators",
		requiresArg: !0
	}
};
// src/surfaces/cli/audit-history.ts
const kt = command({
	command: "audit-history [repository]",
	describe: "Scan everything a repository stores, reachable or not",
	positionals: { repository: {
		type: "string",
		describe: "A folder, a bare repository or a URL to clone (.)"
	} },
	options: {
		...Q,
		...Ot,
		jobs: {
			type: "string",
			describe: "Worker threads",
			requiresArg: !0,
			coerce: wholeNumber("--jobs", 256)
		},
		shard: {
			type: "string",
			describe: "Read only part I/N (or auto: as the variables of a job array say), to be joined by \"merge\"",
			requiresArg: !0,
			coerce: (e) => shardOption(String(e), process.env)
		},
		cache: {
			type: "string",
			describe: "Remember in DIR (or auto: in the git directory) which packs were read",
			requiresArg: !0
		},
		repositories: {
			type: "string",
			describe: "Audit every repository that FILE lists, one a line",
			requiresArg: !0,
			conflicts: "repository"
		},
		"read-by": {
			choices: ["git"],
			hidden: !0,
			describe: "Let git read every object: slow, and what the engine is held against",
			requiresArg: !0
		}
	},
	run: async (e) => {
		if (e.shard && e.readBy) throw new t.j("usage", "--shard is not for --read-by: shards are parts of packs.");
		if (e.cache && (e.shard || e.readBy)) throw new t.j("usage", "--cache remembers whole packs, so it is not for --shard or --read-by.");
		if (e.shard && e.verify) throw new t.j("usage", "A shard knows only part of each key. Merge the reports, then check them with leaksift verify.");
		if (e.repositories !== void 0) return (await Promise.resolve().then(() => require("./audit-list.cjs"))).auditListAndReport(e.repositories, e);
		return (await Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.n)).scanAndReport({
			kind: "history",
			repository: e.repository ?? ".",
			jobs: e.jobs,
			reader: e.readBy,
			shard: e.shard,
			cache: e.cache
		}, e);
	}
});
// src/surfaces/cli/baseline-create.ts
const At = command({
	command: "create [report..]",
	describe: "Accept what the reports hold, or what an audit of this repository finds",
	positionals: { report: {
		type: "string",
		array: !0,
		describe: "Reports in the format json or jsonl"
	} },
	options: {
		...wt,
		reason: {
			type: "string",
			describe: "Why these are accepted",
			requiresArg: !0,
			demandOption: !0
		},
		expires: {
			type: "string",
			describe: "Last day on which they are (2027-01-31)",
			requiresArg: !0
		}
	},
	run: async (e) => {
		await checkWords(e);
		let { entryFor: n, openBaseline: r, saveBaseline: i } = await Promise.resolve().then(() => require("./baseline-file.cjs"));
		let a = await r(e.baseline);
		let { reports: o, baseline: s } = await (await Promise.resolve().then(() => require("./baseline-reports.cjs"))).reportsFor(e.report ?? [], a.baseline, e);
		let c = o.flatMap(({ findings: e }) => e).filter(({ status: e }) => e === "open").map((t) => n(t, e.reason, e.expires));
		await i(a.path, s, c);
		let l = o.some(({ ledger: e }) => !e.complete);
		t.s(`leaksift: ${c.length} accepted in ${a.path}${l ? "; not everything was read, so there may be more" : ""}`);
		return l ? t.C.incomplete : t.C.clean;
	}
});
async function checkWords({ reason: e, expires: n }) {
	if (!/[\p{L}\p{N}]/u.test(e) || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(e) || e.length > 500) throw new t.j("usage", "--reason must be one line that says why (at most 500 characters).");
	if (n === void 0) return;
	let { isDay: r } = await Promise.resolve().then(() => require("./validate.cjs")).then((e) => e.d);
	if (!r(n)) throw new t.j("usage", "--expires must be a date like 2027-01-31.");
	if (n < new Date().toISOString().slice(0, 10)) throw new t.j("usage", `--expires ${n} has passed: such an entry would accept nothing. Name a day to come.`);
}
// src/surfaces/cli/baseline-stale.ts
const jt = command({
	command: "stale [report..]",
	describe: "Name entries that match nothing any more",
	positionals: { report: {
		type: "string",
		array: !0,
		describe: "Reports made with this baseline; without one, an audit is run"
	} },
	options: wt,
	run: async (e) => {
		let { openBaseline: n } = await Promise.resolve().then(() => require("./baseline-file.cjs"));
		let { baseline: r, path: a } = await n(e.baseline);
		if (r === null) throw new t.j("usage", `There is no baseline at ${a}: make one with leaksift baseline create.`);
		let { reports: o } = await (await Promise.resolve().then(() => require("./baseline-reports.cjs"))).reportsFor(e.report ?? [], r, e);
		let s = new Set(o.flatMap(({ findings: e }) => e.map(({ fingerprint: e }) => e)));
		let c = i.i(r, s);
		await print([...c.map(({ fingerprint: e, rule: t, reason: n }) => `${e}  ${t}  ${n}\n`), `${c.length} of ${r.entries.length} match nothing any more.\n`]);
		return o.every(({ ledger: e }) => e.complete) ? t.C.clean : t.C.incomplete;
	}
});
// \0node:readline/promises
let Mt;
const loaded = () => Mt ??= require("node:readline/promises");
function createInterface(...e) {
	return loaded().createInterface(...e);
}
// src/surfaces/cli/baseline-triage.ts
const Nt = command({
	command: "triage [report]",
	describe: "Walk through open findings, and accept or leave each",
	positionals: { report: {
		type: "string",
		describe: "A report in the format json or jsonl; without one, an audit is run"
	} },
	options: wt,
	run: async (e) => {
		let { openBaseline: n } = await Promise.resolve().then(() => require("./baseline-file.cjs"));
		let r = await n(e.baseline);
		let { reports: i, baseline: a } = await (await Promise.resolve().then(() => require("./baseline-reports.cjs"))).reportsFor(e.report === void 0 ? [] : [e.report], r.baseline, e);
		let o = new Set(a.entries.map(({ fingerprint: e }) => e));
		let s = i.flatMap(({ findings: e }) => e).filter(({ status: e, fingerprint: t }) => e === "open" && !o.has(t));
		let c = createInterface({
			input: process.stdin,
			output: process.stderr
		});
		try {
			await walk(s, {
				path: r.path,
				baseline: a
			}, c);
		} finally {
			c.close();
		}
		s.length === 0 && t.s("leaksift: there is no open finding.");
		let l = i.every(({ ledger: e }) => e.complete);
		l || t.s("leaksift: not everything was read, so there may be more.");
		return l ? t.C.clean : t.C.incomplete;
	}
});
async function walk(e, t, r) {
	let { entryFor: i, saveBaseline: a } = await Promise.resolve().then(() => require("./baseline-file.cjs"));
	let { baseline: o } = t;
	let s = answersOf(r);
	for (let [r, c] of e.entries()) {
		process.stderr.write(`\n${r + 1} of ${e.length}\n${describe(c)}\n`);
		let l = await s("Accept? yes, no, quit [no] ");
		if (l === void 0 || l.startsWith("q")) return;
		let u = l.startsWith("y") ? await s("Reason: ") : void 0;
		if (u === void 0 || !/[\p{L}\p{N}]/u.test(u)) continue;
		let d = i(c, n.Et(u).slice(0, 500), void 0);
		await a(t.path, o, [d]);
		o = {
			...o,
			entries: [...o.entries, d]
		};
	}
}
function answersOf(e) {
	let t = e[Symbol.asyncIterator]();
	return async (e) => {
		process.stderr.write(e);
		let { value: n, done: r } = await t.next();
		return r ? void 0 : String(n).trim();
	};
}
function describe({ severity: e, title: t, rule: r, fingerprint: i, parts: a, occurrences: o }) {
	let [s, ...c] = o;
	let l = s === void 0 ? "" : `  ${s.path ?? s.source}:${s.line}${c.length > 0 ? ` and ${c.length} more` : ""}`;
	return [
		`${e}: ${t} (${r}, ${i})`,
		`  ${a.map(({ kind: e, masked: t }) => `${e} ${t}`).join(", ")}`,
		l
	].map(n.Et).join("\n");
}
// src/surfaces/cli/hook-status.ts
const Pt = command({
	command: "status",
	describe: "Is this repository protected, and by what",
	positionals: {},
	options: {},
	run: async () => {
		let e = await repositoryStatus();
		await print(statusLines(e).map((e) => `${e}\n`));
		return isProtected(e) ? t.C.clean : t.C.findings;
	}
});
async function repositoryStatus() {
	let [{ findPlace: e, neededEvents: t }, { statusOf: n }, { globalConfigs: r }] = await Promise.all([
		Promise.resolve().then(() => require("./place2.cjs")),
		Promise.resolve().then(() => require("./status.cjs")),
		Promise.resolve().then(() => require("./global.cjs"))
	]);
	let i = await e(".", process.env);
	return n(i, t(i), [`${i.commonDir}/config`, ...r(process.env)]);
}
function isProtected({ events: e, broken: t }) {
	return t.length === 0 && e.every(({ by: e }) => e !== null);
}
function statusLines(e) {
	return [
		...e.events.map(({ event: e, by: t, problem: n }) => `${e.padEnd(17)} ${t === null ? `NOT PROTECTED${n === void 0 ? "" : `: ${n}`}` : `runs leaksift, from ${t}`}`),
		...e.broken.map((e) => `BROKEN            ${e}`),
		...past(e),
		isProtected(e) ? "Protected." : `Not protected. Run: ${a.t(process.env)} hook install`
	];
}
function past({ events: e }) {
	if (e.some(({ event: e }) => e === "pre-receive")) return ["Past pre-receive goes what is written into this repository on its own machine: fetch, commit-tree, a copy."];
	return ["Past the commit hooks go: cherry-pick, revert, rebase, am, stash, tag, notes, fast-forwards, --no-verify.", e.some(({ event: e, by: t }) => e === "pre-push" && t !== null) ? "Their commits and tags are checked at the push; only git push --no-verify goes past that." : "Nothing checks these: the pre-push hook would."];
}
// src/surfaces/cli/doctor.ts
const Ft = command({
	command: "doctor",
	describe: "Is this repository protected, and by what",
	positionals: {},
	options: {},
	run: async () => {
		let { workTree: e, commonDir: r, gitDir: i } = n.O(".", process.env);
		let a = await policyLine(e ?? i);
		let o = await repositoryStatus();
		await print([
			`leaksift ${n.d}, Node ${process.versions.node}`,
			`repository ${e ?? i}`,
			a.line,
			skipsLine(r),
			...statusLines(o)
		].map((e) => `${e}\n`));
		return isProtected(o) && a.valid ? t.C.clean : t.C.findings;
	}
});
async function policyLine(e) {
	let { loadPolicy: r } = await Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.nt);
	try {
		let { config: t, baseline: i } = await r(n.at(e));
		let a = i === null ? "no baseline" : `a baseline of ${i.entries.length}`;
		return {
			line: `policy: ${t.name ?? "no configuration, so the defaults"}; ${a}; fails on ${t.failOn}`,
			valid: !0
		};
	} catch (e) {
		if (!t.P(e)) throw e;
		return {
			line: `policy: BROKEN, so every hook blocks: ${e.message}`,
			valid: !1
		};
	}
}
function skipsLine(e) {
	let t = (0, l.join)(e, "leaksift/skips.log");
	return (0, c.existsSync)(t) ? `runs that were skipped are in ${t}` : "no run was skipped here";
}
// src/surfaces/hook/install/block.ts
const It = "# >>> leaksift";
function withBlock(e, t, n = e === null ? "created" : "existed", r = "") {
	if (e === null) return `#!/bin/sh\n${block(t, n, r)}`;
	let i = afterShebang(e);
	return i === null ? `${e}\n${block(t, n, r, " (unterminated)").slice(0, -1)}` : insertedAt(e, i, block(t, n, r));
}
function insertedAt(e, t, n) {
	return e.slice(0, t) + n + e.slice(t);
}
function block(e, t = "existed", n = "", r = "") {
	return [
		`${It}${told$1(t)}${r}: to take this out, run leaksift hook uninstall >>>`,
		...e,
		"# <<< leaksift <<<"
	].map((e) => `${n}${e}\n`).join("");
}
function told$1(e) {
	if (typeof e == "object") return ` (file mode was ${e.mode.toString(8)})`;
	return e === "existed" ? "" : e === "created" ? Lt : Rt;
}
const Lt = " (made this file)";
const Rt = " (made this file and its folder)";
function madeItsFolder(e) {
	return e.includes(It + Rt);
}
function hasBlock(e) {
	return e !== null && zt.test(e);
}
function blockLines(e) {
	let t = zt.exec(e)?.[0];
	return t === void 0 ? null : t.trimEnd().split("\n").slice(1, -1);
}
function withoutBlock(e) {
	let t = { text: e };
	for (let n = zt.exec(e); n !== null; n = zt.exec(t.text ?? "")) t = {
		...t,
		...withoutOne(t.text ?? "", n)
	};
	return t;
}
function withoutOne(e, { 0: t, 1: n = "", index: r }) {
	let i = n.includes("(unterminated)");
	let a = e.slice(0, i ? r - 1 : r) + e.slice(r + (i ? t.trimEnd() : t).length);
	if ((n.includes(Lt) || n.includes(Rt)) && (a === "" || a === "#!/bin/sh\n")) return { text: null };
	let o = /\(file mode was ([0-7]+)\)/.exec(n)?.[1];
	return {
		text: a,
		...o === void 0 ? {} : { mode: Number.parseInt(o, 8) }
	};
}
function appended(e, t) {
	return e === "" || e.endsWith("\n") ? e + block(t) : `${e}\n${block(t, "existed", "", " (unterminated)").slice(0, -1)}`;
}
const zt = /^[ \t]*# >>> leaksift([^\n]*)>>>\n(?:(?![ \t]*# <<< leaksift)[^\n]*\n)*[ \t]*# <<< leaksift <<<(?:\n|$)/m;
function afterShebang(e) {
	if (!e.startsWith("#!")) return 0;
	let t = e.indexOf("\n");
	return t < 0 ? null : t + 1;
}
function isShellScript(e) {
	if (e.includes("\0")) return !1;
	if (!e.startsWith("#!")) return !0;
	let [t = ""] = e.split("\n", 1);
	return /(?:\/|\s)(?:sh|bash|dash|ash|zsh|ksh)(?:\.exe)?(?:\s|$)/.test(t.replace(/\r$/, ""));
}
// src/surfaces/hook/install/edit.ts
function readText(e) {
	let n = statusOf(e);
	if (n === void 0) return null;
	if (!n.isFile() && !isNothing(e)) throw new t.j("io", `${e} is no regular file. Move it out of the way.`);
	try {
		return (0, c.readFileSync)(e, "latin1");
	} catch (n) {
		throw new t.j("io", `Can't read ${e}.`, { cause: n });
	}
}
function statusOf(e) {
	try {
		return (0, c.statSync)(e, { throwIfNoEntry: !1 });
	} catch (n) {
		if (t.M(n) === "ENOTDIR") return;
		throw new t.j("io", `${e} can not be reached (${t.M(n)}).`, { cause: n });
	}
}
function isNothing(e) {
	return (0, c.realpathSync)(e) === "/dev/null";
}
function modeOf(e) {
	return (0, c.statSync)(e).mode & 4095;
}
function effective(e) {
	return e.filter(({ path: e, before: t, after: n, mode: r }) => t !== n || r !== void 0 && n !== null && modeOf(e) !== r);
}
function apply(e) {
	for (let n of e) try {
		n.after === null ? remove(n.path, n.before ?? "") : write(n.path, n.after, n.mode);
	} catch (e) {
		throw new t.j("io", `Can't change ${n.path}. What was changed before it stays: run leaksift hook status.`, { cause: e });
	}
}
function remove(e, t) {
	(0, c.unlinkSync)(e);
	let n = (0, l.dirname)(e);
	try {
		(madeItsFolder(t) || /\/leaksift(?:\/hooks)?$/.test(n)) && (0, c.rmdirSync)(n);
	} catch {}
}
function write(e, t, n) {
	let r = (0, c.existsSync)(e) ? (0, c.realpathSync)(e) : e;
	o.t((0, l.dirname)(r));
	let i = n ?? ((0, c.existsSync)(r) ? modeOf(r) : void 0);
	let a = (0, l.join)((0, l.dirname)(r), `.leaksift-${process.pid}.tmp`);
	try {
		writeWhole(a, t);
		i !== void 0 && (0, c.chmodSync)(a, i);
		(0, c.renameSync)(a, r);
	} catch (e) {
		(0, c.rmSync)(a, { force: !0 });
		throw e;
	}
}
function writeWhole(e, t) {
	let n = (0, c.openSync)(e, "wx");
	try {
		(0, c.writeFileSync)(n, t, "latin1");
		(0, c.fsyncSync)(n);
	} finally {
		(0, c.closeSync)(n);
	}
}
// src/surfaces/cli/hook-install.ts
const Bt = {
	global: {
		type: "boolean",
		describe: "For all repositories of this user"
	},
	"dry-run": {
		type: "boolean",
		describe: "Say what would change, and change nothing"
	}
};
const Vt = command({
	command: "install",
	describe: "Let git run leaksift",
	positionals: {},
	options: {
		...Bt,
		hooks: {
			type: "string",
			requiresArg: !0,
			describe: "Which, joined by commas (pre-commit,pre-merge-commit,pre-push; pre-receive in a bare repository)"
		},
		"own-credentials": {
			type: "boolean",
			describe: "Also refuse what this machine itself holds: ~/.aws/credentials, environment, .netrc, .npmrc, \u2026"
		}
	},
	run: async (e) => {
		if (isUnattended(process.env)) {
			t.s("leaksift: nothing is installed on a CI machine or with NODE_ENV=production.");
			return t.C.clean;
		}
		let n = await planned(e);
		let r = effective(n.edits);
		perform(r, e);
		for (let r of n.where) t.s(`leaksift: ${e.dryRun ? "would run" : "runs"} from ${r}`);
		for (let e of n.refused) t.s(`leaksift: NOT installed: ${e}`);
		r.length === 0 && n.refused.length === 0 && t.s("leaksift: installed already; nothing was changed.");
		return n.refused.length > 0 ? t.C.findings : t.C.clean;
	}
});
const Ht = command({
	command: "uninstall",
	describe: "Take leaksift out; every file becomes as it was",
	positionals: {},
	options: Bt,
	run: async (e) => {
		let [{ planUninstall: n, remains: r }, { planGlobalUninstall: i }, { findPlace: a }] = await Promise.all([
			Promise.resolve().then(() => require("./unplan.cjs")).then((e) => e.r),
			Promise.resolve().then(() => require("./global.cjs")),
			Promise.resolve().then(() => require("./place2.cjs"))
		]);
		let o = e.global ? null : await a(".", process.env);
		let s = effective(o === null ? i(process.env) : n(o));
		let c = o === null ? [] : r(o);
		perform(s, e);
		for (let e of c) t.s(`leaksift: NOT taken out: ${e} calls leaksift in lines whose marks are gone. Take these lines out, then run this again.`);
		s.length === 0 && c.length === 0 && t.s("leaksift: there is nothing to take out.");
		return c.length > 0 ? t.C.findings : t.C.clean;
	}
});
function isUnattended(e) {
	let t = e.CI;
	return t !== void 0 && t !== "" && t !== "false" && t !== "0" || e.NODE_ENV === "production";
}
async function planned({ global: e, hooks: t, ownCredentials: n }) {
	let [{ planInstall: r }, { planGlobalInstall: i }, { findPlace: a, findGlobalPlace: o, neededEvents: s }] = await Promise.all([
		Promise.resolve().then(() => require("./plan.cjs")).then((e) => e.t),
		Promise.resolve().then(() => require("./global.cjs")),
		Promise.resolve().then(() => require("./place2.cjs"))
	]);
	let c = t === void 0 ? void 0 : chosen(t);
	let l = {
		node: process.execPath,
		program: (0, g.fileURLToPath)(new URL("hook.cjs", require("url").pathToFileURL(__filename).href)),
		ownCredentials: n ?? !1
	};
	if (e) return i(await o(process.cwd(), process.env), c ?? s({ isServer: !1 }), l, process.env);
	let u = await a(".", process.env);
	return r(u, c ?? s(u), l);
}
function chosen(e) {
	return [...new Set(e.split(",").map((e) => e.trim()))].map((e) => {
		if (n.i(e)) return e;
		throw new t.j("usage", `--hooks: there is no hook ${JSON.stringify(e)}; there are ${n.r.join(", ")}.`);
	});
}
function perform(e, { dryRun: n }) {
	for (let { path: r, before: i, after: a } of e) t.s(`leaksift: ${n ? "would " : ""}${i === null ? "make" : a === null ? "remove" : "change"} ${r}`);
	n || apply(e);
}
// src/surfaces/cli/hook-run.ts
const Ut = command({
	command: "run <event> [args..]",
	describe: "What a hook calls: read what git is about to record or send; 0 lets it pass",
	positionals: {
		event: {
			type: "string",
			demandOption: !0,
			describe: `${n.r.join(", ")}; agent for a coding agent's tool call on stdin`
		},
		args: {
			type: "string",
			array: !0,
			describe: "What git gives the hook"
		}
	},
	options: {},
	run: async ({ event: e, args: n = [] }) => (await Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.t)).runHook([e, ...n], t.s)
});
// src/surfaces/cli/import.ts
const Wt = [
	"gitleaks",
	"git-secrets",
	"gitallowed"
];
const Gt = [
	"gitleaksignore",
	"gitleaks-report",
	"detect-secrets",
	"marks"
];
const Kt = command({
	command: "import <format> <file> [report]",
	describe: "Take over configuration and baselines of other scanners",
	positionals: {
		format: {
			choices: [...Wt, ...Gt],
			demandOption: !0,
			describe: "What the file is"
		},
		file: {
			type: "string",
			demandOption: !0,
			describe: "The file"
		},
		report: {
			type: "string",
			describe: "For baselines: a report of leaksift (json), in which places are looked up"
		}
	},
	options: {
		output: {
			...Q.output,
			describe: "Write what was imported to FILE, whole or not at all"
		},
		baseline: Q.baseline
	},
	run: async (e) => {
		let { text: n, notes: r } = isConfiguration(e.format) ? await configuration(e.format, e.file) : await baseline(e);
		let { noteText: i } = await Promise.resolve().then(() => require("./write-config.cjs"));
		for (let e of r) t.s(`leaksift: ${i(e)}`);
		await print([n], e.output);
		return t.C.clean;
	}
});
function isConfiguration(e) {
	return Wt.some((t) => t === e);
}
async function configuration(e, t) {
	let [{ importGitleaks: r }, { importGitAllowed: i, importGitSecrets: a }, { writeConfig: o }, { parse: s }] = await Promise.all([
		Promise.resolve().then(() => require("./gitleaks.cjs")),
		Promise.resolve().then(() => require("./git-secrets.cjs")),
		Promise.resolve().then(() => require("./write-config.cjs")),
		Promise.resolve().then(() => require("./dist.cjs")).then((e) => e.t)
	]);
	let c = await textOf(t);
	let l = new Set(n.Dt().map(({ id: e }) => e));
	let gate = (e) => n.xt(e).problems;
	let u = e === "gitleaks" ? r(readable(t, () => s(c)), gate, l) : e === "git-secrets" ? a(c, gate, l) : i(c);
	return {
		text: o(u, t),
		notes: u.notes
	};
}
async function baseline({ format: e, file: n, report: r, baseline: i }) {
	if (r === void 0) throw new t.j("usage", `${e} names places: give a report in which they are looked up, made with leaksift audit-history --format json --output report.json.`);
	let [{ readReportFile: a }, { openBaseline: o }, { acceptPlaces: s }, { writeBaseline: c, mergeEntries: l }] = await Promise.all([
		Promise.resolve().then(() => require("./report-file.cjs")),
		Promise.resolve().then(() => require("./baseline-file.cjs")),
		Promise.resolve().then(() => require("./positions.cjs")),
		Promise.resolve().then(() => require("./baseline.cjs")).then((e) => e.t)
	]);
	let { findings: u } = await a(r);
	let { entries: d, notes: f } = s(await placesOf(e, n, u), u);
	let p = (await o(i)).baseline ?? {
		key: null,
		entries: []
	};
	return {
		text: c({
			key: p.key,
			entries: l(p.entries, d)
		}),
		notes: f
	};
}
async function placesOf(e, t, n) {
	let r = await Promise.resolve().then(() => require("./place-formats.cjs"));
	if (e === "marks") return marksUnder(t, n, r.readForeignMarks);
	let i = await textOf(t);
	if (e === "gitleaksignore") return r.readGitleaksIgnore(i);
	let a = readable(t, () => JSON.parse(i));
	return e === "gitleaks-report" ? r.readGitleaksReport(a) : r.readSecretsBaseline(a);
}
async function marksUnder(e, t, n) {
	let r = new Set(t.flatMap(({ occurrences: e }) => e.flatMap(({ path: e }) => e ?? [])));
	return {
		places: (await Promise.all([...r].map(async (t) => n(t, await s.n(`${e}/${t}`, "utf8").catch(() => ""))))).flatMap(({ places: e }) => e),
		notes: []
	};
}
async function textOf(e) {
	try {
		return (await s.n(e, "utf8")).replace(/^\uFEFF/, "");
	} catch (n) {
		throw new t.j("usage", `${JSON.stringify(e)} can not be read (${t.M(n)}).`, { cause: n });
	}
}
function readable(e, n) {
	try {
		return n();
	} catch (n) {
		throw new t.j("usage", `${JSON.stringify(e)} is not of that format.`, { cause: n });
	}
}
// src/surfaces/cli/merge.ts
const { format: qt, output: Jt, quiet: Yt, "no-color": Xt, "fail-on": Zt } = Q;
const Qt = command({
	command: "merge <report...>",
	describe: "Join the reports of shards",
	positionals: { report: {
		type: "string",
		array: !0,
		demandOption: !0,
		describe: "Reports in the format json or jsonl; patterns are expanded"
	} },
	options: {
		format: qt,
		output: Jt,
		quiet: Yt,
		"no-color": Xt,
		"fail-on": {
			...Zt,
			describe: "Least severity that fails (that of the shards, or medium)"
		}
	},
	run: async (e) => {
		e.output !== void 0 && await r.t(e.output);
		let { report: t, floor: n } = await mergeReports(e.report, e.failOn);
		return (await Promise.resolve().then(() => require("./write-out.cjs")).then((e) => e.r)).writeOut(t, e, n);
	}
});
async function mergeReports(e, n) {
	let r = await (await Promise.resolve().then(() => require("./merge-input.cjs"))).readMergeInputs(e);
	let i = r.filter(({ shard: e }) => e !== void 0).length;
	if (i === r.length) return (await Promise.resolve().then(() => require("./merge-shards.cjs"))).mergeShards(r, n);
	if (i > 0) throw new t.j("usage", "Some of these reports are of shards and some are not: merge the shards of each audit first.");
	return {
		report: (await Promise.resolve().then(() => require("./merge-targets.cjs"))).mergeTargets(r, n),
		floor: n ?? "medium"
	};
}
// src/surfaces/cli/range.ts
const $t = command({
	command: "range <revisions..>",
	describe: "Scan what the commits of a range introduce",
	positionals: { revisions: {
		type: "string",
		array: !0,
		describe: "As for git rev-list: main..topic, HEAD --not --remotes, HEAD@{1}.."
	} },
	options: {
		...Q,
		...Ot
	},
	run: async (e) => (await Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.n)).scanAndReport({
		kind: "range",
		revisions: e.revisions ?? []
	}, e)
});
// src/surfaces/cli/respond.ts
const en = command({
	command: "respond [report]",
	describe: "Make an incident guide for what was found",
	positionals: { report: {
		type: "string",
		describe: "A report in the format json or jsonl"
	} },
	options: {
		...wt,
		output: {
			...Q.output,
			describe: "Write the guide to FILE, whole or not at all"
		},
		format: {
			choices: [
				"text",
				"markdown",
				"html"
			],
			describe: "Form of the guide (text)",
			requiresArg: !0
		},
		since: {
			type: "string",
			describe: "Day on which the credentials became public (2027-01-31)",
			requiresArg: !0
		},
		repository: {
			type: "string",
			describe: "Where its repository or folder is now",
			requiresArg: !0
		},
		sweep: {
			type: "boolean",
			describe: "Look over all Regions of your own account; changes nothing. With a report: marks its keys"
		},
		profile: {
			type: "string",
			describe: "Your own clean AWS profile, for --sweep",
			requiresArg: !0
		},
		region: {
			type: "string",
			describe: "First Region to ask, for --sweep (us-east-1, or that of the partition)",
			requiresArg: !0
		},
		"aws-endpoint": {
			type: "string",
			describe: "Loopback address to ask in place of AWS, for tests and emulators",
			requiresArg: !0
		},
		safeguards: {
			type: "boolean",
			describe: "Print a CloudFormation template: budget, alarm, trail, contact, Regions"
		}
	},
	run: async (e) => {
		e.since !== void 0 && await checkDay(e.since, new Date());
		if (e.safeguards && (e.sweep || e.report !== void 0)) throw new t.j("usage", "--safeguards stands alone: use a run of its own for it.");
		if (e.safeguards) return (await Promise.resolve().then(() => require("./respond-safeguards.cjs"))).writeSafeguards(e.output);
		if (e.sweep) return (await Promise.resolve().then(() => require("./respond-sweep.cjs"))).writeSweep(e);
		if (e.profile ?? e.region ?? e.awsEndpoint) throw new t.j("usage", "--profile, --region and --aws-endpoint need --sweep.");
		if (e.report === void 0) throw new t.j("usage", "Name a report: leaksift audit-history --format json --output report.json makes one.");
		return (await Promise.resolve().then(() => require("./respond-guide.cjs"))).writeGuide({
			...e,
			report: e.report
		});
	}
});
async function checkDay(e, n) {
	let { isDay: r } = await Promise.resolve().then(() => require("./validate.cjs")).then((e) => e.d);
	if (!r(e)) throw new t.j("usage", "--since must be a day like 2027-01-31.");
	if (Date.parse(`${e}T00:00:00Z`) > n.getTime()) throw new t.j("usage", "--since must not lie in the future.");
}
// src/surfaces/cli/rules-list.ts
const tn = command({
	command: "list",
	describe: "List the rules in force",
	positionals: {},
	options: Ct,
	run: async (e) => {
		let [{ policyFor: r }, { scannerFor: i }] = await Promise.all([Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.n), Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.ht)]);
		let { config: a } = await r({ kind: "staged" }, e);
		let o = i(a).rules.map(({ id: e, spec: t }) => ({
			id: e,
			title: t.title,
			severity: a.severity.get(e) ?? t.severity
		})).sort((e, t) => n.p(e.id, t.id));
		let s = Math.max(...o.map(({ id: e }) => e.length));
		await print(o.map(({ id: e, title: t, severity: n }) => `${e.padEnd(s)}  ${n.padEnd(8)}  ${t}\n`));
		return t.C.clean;
	}
});
// src/core/examples.ts
function readExample(e) {
	let t = e.replaceAll("\u00a6", "");
	let n = [...t.matchAll(/\u27e6(.*?)\u27e7/gs)].map((e) => e[1] ?? "");
	return {
		text: t.replaceAll(/[\u27e6\u27e7]/g, ""),
		values: n
	};
}
function checkExamples(e, t, n) {
	let found = (r) => t.matches(n(r)).filter((t) => t.rule.id === e.id && !t.tentative).map((e) => `${e.span.start}:${e.span.end}`);
	let { match: r, clean: i } = e.spec.examples;
	return [...r.flatMap((t, r) => problemOf(e, `match ${r + 1}`, matchProblem(t, found, n))), ...i.flatMap((t, n) => problemOf(e, `clean ${n + 1}`, found(readExample(t).text).length > 0 ? "is reported" : void 0))];
}
function problemOf(e, t, n) {
	return n === void 0 ? [] : [{
		rule: e.id,
		example: t,
		message: n
	}];
}
function matchProblem(e, t, n) {
	let { text: r, values: i } = readExample(e);
	if (i.length === 0) return "marks no value with \u27e6 and \u27e7";
	let a = expectedSpans(e, n);
	let o = t(r);
	return a.every((e) => o.includes(e)) ? void 0 : "is not reported where it is marked";
}
function expectedSpans(e, t) {
	let n = e.replaceAll("\u00a6", "");
	return [...n.matchAll(/\u27e6(.*?)\u27e7/gs)].map((e) => {
		let r = t(n.slice(0, e.index).replaceAll(/[\u27e6\u27e7]/g, "")).length;
		return `${r}:${r + t(e[1] ?? "").length}`;
	});
}
// src/surfaces/cli/rules-show.ts
const nn = command({
	command: "show <rule>",
	describe: "Show what a rule looks for",
	positionals: { rule: {
		type: "string",
		demandOption: !0,
		describe: "Its id"
	} },
	options: Ct,
	run: async (e) => {
		let [{ policyFor: r }, { scannerFor: i }] = await Promise.all([Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.n), Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.ht)]);
		let { config: a } = await r({ kind: "staged" }, e);
		let { rules: o } = i(a);
		let [s, c] = Object.entries(n.mn).find(([, { id: t }]) => t === e.rule) ?? [];
		let l = o.find(({ id: t, spec: n }) => s === void 0 ? t === e.rule : n.part === s);
		if (l === void 0) throw new t.j("usage", `There is no rule ${JSON.stringify(e.rule)}.${n.St(e.rule, o.map(({ id: e }) => e))} See leaksift rules list.`);
		await print([...c === void 0 ? [] : [
			`${c.id}: ${c.title}`,
			"joins       its ID, and what this rule finds:",
			""
		], ...lines(l.spec, a.severity.get(l.id) ?? l.spec.severity)].map((e) => `${e}\n`));
		return t.C.clean;
	}
});
function lines(e, t) {
	return [
		`${e.id}: ${e.title}`,
		`severity    ${t}`,
		`confidence  ${e.confidence}`,
		...looksFor(e),
		...e.entropy === void 0 ? [] : [`entropy     at least ${e.entropy} bits per character`],
		...(e.checks ?? []).map((e) => `check       ${e}`),
		`do          ${e.remediation}`,
		...e.references.map((e) => `see         ${e}`),
		...e.examples.match.map((e) => `finds       ${masked(e)}`),
		...e.examples.clean.map((e) => `passes      ${oneLine(e)}`)
	];
}
function looksFor(e) {
	switch (e.kind) {
		case "pattern": return [`anchors     ${e.anchors.join(" ")}`, `pattern     ${e.pattern}${e.ignoreCase ? "  (letters of either case)" : ""}`];
		case "shape": return [`shape       ${e.length.join(" to ")} characters of ${e.alphabet}`, `labels      ${e.labels.join(" ")}`];
		case "labelled": return [`labels      ${e.anchors.join(" ")}`, ...e.value === void 0 ? [] : [`value       ${e.value}`]];
	}
}
function masked(e) {
	let { text: t, values: r } = readExample(e);
	return oneLine(r.reduce((e, t) => e.replaceAll(t, new n.jn(t).masked()), t));
}
function oneLine(e) {
	return e.replace(/[^ -~\u2026\u00a6]+/g, " ").slice(0, 160);
}
// src/surfaces/cli/rules-test.ts
const rn = command({
	command: "test [file]",
	describe: "Check the rules of a configuration: the patterns and every example",
	positionals: { file: {
		type: "string",
		describe: "A configuration; without one, the built-in rules are checked"
	} },
	options: {},
	run: async ({ file: e }) => {
		let { scannerFor: r } = await Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.ht);
		let i = e === void 0 ? n.st : await readConfig(e);
		let a = r({
			...i,
			disable: []
		});
		let o = a.rules.filter(({ id: t }) => e === void 0 || i.rules.some((e) => e.id === t));
		let s = new TextEncoder();
		let c = o.flatMap((e) => checkExamples(e, a, (e) => s.encode(e)));
		await print([...c.map(({ rule: e, example: t, message: r }) => `${e}: example ${t} ${n.Et(r)}\n`), `${o.length} rules, ${c.length} problems\n`]);
		return c.length === 0 ? t.C.clean : t.C.findings;
	}
});
async function readConfig(e) {
	let { text: t } = await n.ot(n.at("."), (0, l.resolve)(e));
	return (await Promise.resolve().then(() => require("./parse.cjs"))).parseConfig(e, t);
}
// src/surfaces/cli/scan.ts
const an = command({
	command: "scan [path..]",
	describe: "Scan files and folders; - reads stdin",
	positionals: { path: {
		type: "string",
		array: !0,
		describe: "Files or folders (.)"
	} },
	options: {
		...Q,
		...Ot,
		"stdin-name": {
			type: "string",
			describe: "Name of what stdin holds",
			requiresArg: !0
		}
	},
	run: async (e) => {
		let n = e.path === void 0 || e.path.length === 0 ? ["."] : e.path;
		let { scanAndReport: r } = await Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.n);
		if (e.stdinName !== void 0 && !n.includes("-")) throw new t.j("usage", "--stdin-name names what stdin holds: scan it with \"leaksift scan -\".");
		if (!n.includes("-")) return r({
			kind: "files",
			paths: n
		}, e);
		if (n.length > 1) throw new t.j("usage", "Stdin (-) can not be scanned together with files: use two runs.");
		return r({
			kind: "stdin",
			name: e.stdinName ?? "stdin"
		}, e);
	}
});
// src/surfaces/cli/staged.ts
const on = command({
	command: "staged",
	describe: "Scan what the next commit would record",
	positionals: {},
	options: {
		...Q,
		...Ot
	},
	run: async (e) => (await Promise.resolve().then(() => require("./scan-and-report.cjs")).then((e) => e.n)).scanAndReport({ kind: "staged" }, e)
});
// src/surfaces/cli/verify.ts
const { "show-secrets": sn, verify: cn, ...ln } = Q;
const un = command({
	command: "verify <report>",
	describe: "Ask AWS STS whether the keys of a report live",
	positionals: { report: {
		type: "string",
		demandOption: !0,
		describe: "A report in the format json or jsonl"
	} },
	options: {
		...ln,
		...Ot,
		repository: {
			type: "string",
			describe: "Where its repository or folder is now",
			requiresArg: !0
		}
	},
	run: async (e) => {
		let [{ readReportFile: n }, { verifier: r }, { isPair: i, isUnanswered: a }] = await Promise.all([
			Promise.resolve().then(() => require("./report-file.cjs")),
			Promise.resolve().then(() => require("./verifying.cjs")),
			Promise.resolve().then(() => require("./candidate.cjs"))
		]);
		let o = await r(e, e.quiet ?? !1);
		let s = await n(e.report);
		let wanted = (e) => e.status === "open" && i(e);
		if (!s.findings.some(wanted)) throw new t.j("usage", `${JSON.stringify(e.report)} holds no open AWS key with its secret: there is nothing to ask AWS about.`);
		let { reread: c } = await Promise.resolve().then(() => require("./reread.cjs"));
		let { findings: l, gone: u, reasons: d, failOn: f } = await c(s, wanted, e);
		for (let e of d) t.s(`leaksift: could not be read again: ${e}`);
		let [{ withoutValues: p }, { writeOut: m }] = await Promise.all([Promise.resolve().then(() => require("./verify.cjs")), Promise.resolve().then(() => require("./write-out.cjs")).then((e) => e.r)]);
		let h = p(await o(l)).map((e) => withGone(e, u));
		let g = e.failOn ?? f;
		let _ = h.filter(({ verdict: e }) => e !== null && a(e)).length;
		_ > 0 && t.s(`leaksift: INCOMPLETE: ${_} of ${s.findings.filter(wanted).length} keys could not be checked; that does not make them harmless`);
		return m(judged(s, h, g, _ === 0), e, g);
	}
});
const dn = {
	status: "unknown",
	reason: "not asked: it no longer stands where the report has it; that does not make it harmless"
};
function withGone(e, t) {
	if (!t.has(e.fingerprint) || e.verdict?.status !== "unknown") return e;
	let n = t.get(e.fingerprint);
	return {
		...e,
		verdict: n === void 0 ? dn : {
			status: "unknown",
			reason: `not asked: it could not be read again: ${n}`
		}
	};
}
function judged(e, r, i, a) {
	return {
		...e,
		findings: n.c(r),
		scan: {
			...e.scan,
			exitCode: t.T(e.ledger.complete && a, r, i)
		}
	};
}
// src/surfaces/cli/commands.ts
const fn = [
	an,
	on,
	$t,
	kt,
	{
		command: "baseline",
		describe: "Accept what is known",
		parts: [
			At,
			Nt,
			jt
		]
	},
	Kt,
	{
		command: "hook",
		describe: "Git hooks",
		parts: [
			Vt,
			Ht,
			Pt,
			Ut
		]
	},
	Ft,
	Qt,
	un,
	en,
	{
		command: "rules",
		describe: "The rule set",
		parts: [
			tn,
			nn,
			rn
		]
	}
];
function wordOf({ command: e }) {
	return e.split(" ")[0] ?? e;
}
// src/surfaces/cli/wrong-use.ts
function checkSwitches({ options: e }, t) {
	let n = t.indexOf("--");
	for (let r of n < 0 ? t : t.slice(0, n)) {
		let [, n = "", i = ""] = /^--([a-z-]+)=(.*)$/s.exec(r) ?? [];
		if ((pn.includes(n) || e[n]?.type === "boolean") && i !== "true" && i !== "false") throw wrong(`--${n} takes no value`, t);
	}
}
function checkValues({ positionals: e, options: t }, n, r) {
	for (let [i, { array: a = !1 }] of Object.entries({
		...t,
		...e
	})) {
		let t = n[i];
		if (Array.isArray(t) && !a) throw wrong(`--${i} is given twice`, r);
		if ((Array.isArray(t) ? t : [t]).includes("")) throw wrong(`${i in e ? `The argument <${i}>` : `The value of --${i}`} is empty`, r);
	}
}
function sentence(e, t) {
	return told(plainly(e.split("\n").map((e) => e.trim()).filter((e) => e !== "").join(" "), t), t);
}
const pn = ["help", "version"];
const mn = Object.fromEntries(fn.flatMap((e) => "parts" in e ? [[wordOf(e), e.parts.map(wordOf)]] : []));
const hn = [
	...fn.map(wordOf),
	"completion",
	"help"
];
const gn = [...new Set([...pn, ...fn.flatMap((e) => "parts" in e ? e.parts : [e]).flatMap(shownOptions)])];
function shownOptions({ options: e }) {
	return Object.entries(e).flatMap(([e, { hidden: t }]) => t ? [] : [e]);
}
function wrong(e, n) {
	return new t.j("usage", told(e, n));
}
function told(e, [t = "", r = ""]) {
	let i = hn.includes(t) ? ` ${t}${mn[t]?.includes(r) ? ` ${r}` : ""}` : "";
	return `${n.Et(e).replace(/[.:]?$/, (t) => /[?]$/.test(e) ? t : ".")} See leaksift${i} --help.`;
}
function plainly(e, t) {
	if (e.startsWith("Not enough non-option arguments")) return "An argument is missing";
	let [, n] = /^Not enough arguments following: (.+)$/.exec(e) ?? [];
	if (n !== void 0) return `--${n} needs a value`;
	let [, r, i = "", a = ""] = /^Invalid values: Argument: (.+), Given: (.*), Choices: (.+)$/.exec(e) ?? [];
	if (r !== void 0) return `${r} can not be ${i}; it is one of ${a.replaceAll("\"", "")}`;
	let [, o] = /^Unknown (?:argument|command)s?: (.+)$/s.exec(e) ?? [];
	return o === void 0 ? e : unknownWord(unshield(unquoted(o.split(", ")[0] ?? "")), t);
}
function unquoted(e) {
	return /^".*"$/s.test(e) ? e.slice(1, -1) : e;
}
function unknownWord(e, t) {
	let [r = "", i] = t;
	let a = t.map((e) => e.split("=")[0] ?? "").find((t) => t.startsWith("-") && t.replace(/^--?/, "") === e);
	if (a !== void 0) return gn.includes(e) ? `${a} belongs to another command` : `There is no option ${a}.${n.St(a, gn.map((e) => `--${e}`))}`;
	if (e === r) return `There is no command ${JSON.stringify(e)}.${meantCommand(e)}`;
	if (e === i && r in mn) return `There is no ${JSON.stringify(`${r} ${e}`)}.${n.St(`${r} ${e}`, partsOf(r))}`;
	return `There is one argument too many: ${JSON.stringify(e)}`;
}
function partsOf(e) {
	return (mn[e] ?? []).map((t) => `${e} ${t}`);
}
function meantCommand(e) {
	let t = hn.filter((t) => e !== "" && t.startsWith(e.toLowerCase()));
	let r = Object.keys(mn).flatMap(partsOf).filter((t) => t.endsWith(` ${e}`));
	let [i, ...a] = [
		...t,
		...r,
		...gn.includes(e) ? [`--${e}`] : []
	];
	return i !== void 0 && a.length === 0 ? ` Did you mean "${i}"?` : n.St(e, hn);
}
// src/surfaces/cli/main.ts
async function runCommandLine(e) {
	let n;
	let start = (t, r) => {
		checkSwitches(t, e);
		checkValues(t, r, e);
		unshieldAll(r);
		n = t.run(r);
	};
	if (e[0] === _n) return complete(commandLine(start, e));
	let r = await parse(commandLine(start, e), shield(e));
	r !== "" && await print([`${r}\n`]);
	if (r === "" && n === void 0 && e[0] !== "completion") throw new t.j("usage", "Which command? See leaksift --help.");
	return n ?? t.C.clean;
}
function commandLine(e, r) {
	let i = bt([...r]).scriptName("leaksift").usage("$0 <command>\n\nKeeps credentials out of git.").version(n.d).help().alias({ help: "h" }).strict().exitProcess(!1).wrap(Math.min(100, process.stdout.columns ?? 100)).parserConfiguration({
		"boolean-negation": !1,
		"dot-notation": !1,
		"short-option-groups": !1,
		"parse-numbers": !1,
		"parse-positional-numbers": !1
	}).fail((e, n) => {
		throw n instanceof t.j ? n : new t.j("usage", sentence(e || n.message, r));
	}).epilogue("Exit codes: 0 nothing found, 1 found, 2 wrong use, 3 incomplete, 4 incomplete and found.");
	return withCompletion(commandsFor(r).reduce((t, n) => add(t, n, e), i));
}
function commandsFor([e]) {
	let t = fn.filter((t) => wordOf(t) === e);
	return t.length > 0 ? t : fn;
}
function add(e, t, n) {
	let { command: r, describe: i } = t;
	if (!("parts" in t)) return e.command({
		command: r,
		describe: i,
		builder: (e) => withArguments(e, t),
		handler: (e) => n(t, e)
	});
	let { parts: a } = t;
	return e.command(r, i, (e) => a.reduce((e, t) => add(e, t, n), e).demandCommand(1, `Which part of ${r}? ${a.map(wordOf).join(", ")}`));
}
function withArguments(e, { positionals: t, options: n }) {
	return Object.entries(t).reduce((e, [t, n]) => e.positional(t, n), e).options(n);
}
function withCompletion(e) {
	let printScript = () => {
		e.showCompletionScript();
	};
	return e.completion("completion-of-yargs", !1).command("completion", "Print a completion script for bash or zsh", {}, printScript);
}
const _n = "--get-yargs-completions";
async function complete(e) {
	await e.parseAsync();
	return t.C.clean;
}
function parse(e, t) {
	return new Promise((n, r) => {
		Promise.resolve(e.parse([...t], {}, (e, t, i) => e ? r(e) : n(i))).catch(r);
	});
}
exports.a = block;
exports.c = insertedAt;
exports.d = withoutBlock;
exports.f = print;
exports.i = appended;
exports.l = isShellScript;
exports.n = readText;
exports.o = blockLines;
exports.p = loadReporter;
exports.r = statusOf;
exports.runCommandLine = runCommandLine;
exports.s = hasBlock;
exports.t = modeOf;
exports.u = withBlock;
