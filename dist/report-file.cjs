const e = require("./rolldown-runtime.cjs");
const t = require("./promises.cjs");
const n = require("./base.cjs");
const r = require("./validate.cjs");
const i = require("./scan.cjs");
let a = require("node:fs");
// node_modules/fast-glob/out/utils/array.js
var o = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.splitWhen = e.flatten = void 0;
	function flatten(e) {
		return e.reduce((e, t) => [].concat(e, t), []);
	}
	e.flatten = flatten;
	function splitWhen(e, t) {
		let n = [[]];
		let r = 0;
		for (let i of e) if (t(i)) {
			r++;
			n[r] = [];
		} else n[r].push(i);
		return n;
	}
	e.splitWhen = splitWhen;
}));
// node_modules/fast-glob/out/utils/errno.js
var s = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.isEnoentCodeError = void 0;
	function isEnoentCodeError(e) {
		return e.code === "ENOENT";
	}
	e.isEnoentCodeError = isEnoentCodeError;
}));
// node_modules/fast-glob/out/utils/fs.js
var c = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.createDirentFromStats = void 0;
	var DirentFromStats = class {
		constructor(e, t) {
			this.name = e;
			this.isBlockDevice = t.isBlockDevice.bind(t);
			this.isCharacterDevice = t.isCharacterDevice.bind(t);
			this.isDirectory = t.isDirectory.bind(t);
			this.isFIFO = t.isFIFO.bind(t);
			this.isFile = t.isFile.bind(t);
			this.isSocket = t.isSocket.bind(t);
			this.isSymbolicLink = t.isSymbolicLink.bind(t);
		}
	};
	function createDirentFromStats(e, t) {
		return new DirentFromStats(e, t);
	}
	e.createDirentFromStats = createDirentFromStats;
}));
// node_modules/fast-glob/out/utils/path.js
var l = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.convertPosixPathToPattern = e.convertWindowsPathToPattern = e.convertPathToPattern = e.escapePosixPath = e.escapeWindowsPath = e.escape = e.removeLeadingDotSegment = e.makeAbsolute = e.unixify = void 0;
	let t = require("os");
	let n = require("path");
	let r = t.platform() === "win32";
	let i = /(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g;
	let a = /(\\?)([()[\]{}]|^!|[!+@](?=\())/g;
	let o = /^\\\\([.?])/;
	let s = /\\(?![!()+@[\]{}])/g;
	function unixify(e) {
		return e.replace(/\\/g, "/");
	}
	e.unixify = unixify;
	function makeAbsolute(e, t) {
		return n.resolve(e, t);
	}
	e.makeAbsolute = makeAbsolute;
	function removeLeadingDotSegment(e) {
		if (e.charAt(0) === ".") {
			let t = e.charAt(1);
			if (t === "/" || t === "\\") return e.slice(2);
		}
		return e;
	}
	e.removeLeadingDotSegment = removeLeadingDotSegment;
	e.escape = r ? escapeWindowsPath : escapePosixPath;
	function escapeWindowsPath(e) {
		return e.replace(a, "\\$2");
	}
	e.escapeWindowsPath = escapeWindowsPath;
	function escapePosixPath(e) {
		return e.replace(i, "\\$2");
	}
	e.escapePosixPath = escapePosixPath;
	e.convertPathToPattern = r ? convertWindowsPathToPattern : convertPosixPathToPattern;
	function convertWindowsPathToPattern(e) {
		return escapeWindowsPath(e).replace(o, "//$1").replace(s, "/");
	}
	e.convertWindowsPathToPattern = convertWindowsPathToPattern;
	function convertPosixPathToPattern(e) {
		return escapePosixPath(e);
	}
	e.convertPosixPathToPattern = convertPosixPathToPattern;
}));
// node_modules/is-extglob/index.js
var u = e.t(((e, t) => {
	t.exports = function isExtglob(e) {
		if (typeof e != "string" || e === "") return !1;
		var t;
		for (; t = /(\\).|([@?!+*]\(.*\))/g.exec(e);) {
			if (t[2]) return !0;
			e = e.slice(t.index + t[0].length);
		}
		return !1;
	};
}));
// node_modules/is-glob/index.js
var d = e.t(((e, t) => {
	var n = u();
	var r = {
		"{": "}",
		"(": ")",
		"[": "]"
	};
	var strictCheck = function(e) {
		if (e[0] === "!") return !0;
		var t = 0;
		var n = -2;
		var i = -2;
		var a = -2;
		var o = -2;
		var s = -2;
		for (; t < e.length;) {
			if (e[t] === "*") return !0;
			if (e[t + 1] === "?" && /[\].+)]/.test(e[t])) return !0;
			if (i !== -1 && e[t] === "[" && e[t + 1] !== "]") {
				i < t && (i = e.indexOf("]", t));
				if (i > t) {
					if (s === -1 || s > i) return !0;
					s = e.indexOf("\\", t);
					if (s === -1 || s > i) return !0;
				}
			}
			if (a !== -1 && e[t] === "{" && e[t + 1] !== "}") {
				a = e.indexOf("}", t);
				if (a > t) {
					s = e.indexOf("\\", t);
					if (s === -1 || s > a) return !0;
				}
			}
			if (o !== -1 && e[t] === "(" && e[t + 1] === "?" && /[:!=]/.test(e[t + 2]) && e[t + 3] !== ")") {
				o = e.indexOf(")", t);
				if (o > t) {
					s = e.indexOf("\\", t);
					if (s === -1 || s > o) return !0;
				}
			}
			if (n !== -1 && e[t] === "(" && e[t + 1] !== "|") {
				n < t && (n = e.indexOf("|", t));
				if (n !== -1 && e[n + 1] !== ")") {
					o = e.indexOf(")", n);
					if (o > n) {
						s = e.indexOf("\\", n);
						if (s === -1 || s > o) return !0;
					}
				}
			}
			if (e[t] === "\\") {
				var c = e[t + 1];
				t += 2;
				var l = r[c];
				if (l) {
					var u = e.indexOf(l, t);
					u !== -1 && (t = u + 1);
				}
				if (e[t] === "!") return !0;
			} else t++;
		}
		return !1;
	};
	var relaxedCheck = function(e) {
		if (e[0] === "!") return !0;
		var t = 0;
		for (; t < e.length;) {
			if (/[*?{}()[\]]/.test(e[t])) return !0;
			if (e[t] === "\\") {
				var n = e[t + 1];
				t += 2;
				var i = r[n];
				if (i) {
					var a = e.indexOf(i, t);
					a !== -1 && (t = a + 1);
				}
				if (e[t] === "!") return !0;
			} else t++;
		}
		return !1;
	};
	t.exports = function isGlob(e, t) {
		if (typeof e != "string" || e === "") return !1;
		if (n(e)) return !0;
		var r = strictCheck;
		t && t.strict === !1 && (r = relaxedCheck);
		return r(e);
	};
}));
// node_modules/glob-parent/index.js
var f = e.t(((e, t) => {
	var n = d();
	var r = require("path").posix.dirname;
	var i = require("os").platform() === "win32";
	var a = "/";
	var o = /\\/g;
	var s = /[\{\[].*[\}\]]$/;
	var c = /(^|[^\\])([\{\[]|\([^\)]+$)/;
	var l = /\\([\!\*\?\|\[\]\(\)\{\}])/g;
	t.exports = function globParent(e, t) {
		Object.assign({ flipBackslashes: !0 }, t).flipBackslashes && i && e.indexOf(a) < 0 && (e = e.replace(o, a));
		s.test(e) && (e += a);
		e += "a";
		do
			e = r(e);
		while (n(e) || c.test(e));
		return e.replace(l, "$1");
	};
}));
// node_modules/braces/lib/utils.js
var p = e.t(((e) => {
	e.isInteger = (e) => {
		if (typeof e == "number") return Number.isInteger(e);
		if (typeof e == "string" && e.trim() !== "") return Number.isInteger(Number(e));
		return !1;
	};
	e.find = (e, t) => e.nodes.find((e) => e.type === t);
	e.exceedsLimit = (t, n, r = 1, i) => {
		if (i === !1) return !1;
		if (!e.isInteger(t) || !e.isInteger(n)) return !1;
		return (Number(n) - Number(t)) / Number(r) >= i;
	};
	e.escapeNode = (e, t = 0, n) => {
		let r = e.nodes[t];
		if (!r) return;
		if ((n && r.type === n || r.type === "open" || r.type === "close") && r.escaped !== !0) {
			r.value = "\\" + r.value;
			r.escaped = !0;
		}
	};
	e.encloseBrace = (e) => {
		if (e.type !== "brace") return !1;
		if (!(e.commas >> 0 + e.ranges | 0)) {
			e.invalid = !0;
			return !0;
		}
		return !1;
	};
	e.isInvalidBrace = (e) => {
		if (e.type !== "brace") return !1;
		if (e.invalid === !0 || e.dollar) return !0;
		if (!(e.commas >> 0 + e.ranges | 0)) {
			e.invalid = !0;
			return !0;
		}
		if (e.open !== !0 || e.close !== !0) {
			e.invalid = !0;
			return !0;
		}
		return !1;
	};
	e.isOpenOrClose = (e) => {
		if (e.type === "open" || e.type === "close") return !0;
		return e.open === !0 || e.close === !0;
	};
	e.reduce = (e) => e.reduce((e, t) => {
		t.type === "text" && e.push(t.value);
		t.type === "range" && (t.type = "text");
		return e;
	}, []);
	e.flatten = (...e) => {
		let t = [];
		let flat = (e) => {
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				if (Array.isArray(r)) {
					flat(r);
					continue;
				}
				r !== void 0 && t.push(r);
			}
			return t;
		};
		flat(e);
		return t;
	};
}));
// node_modules/braces/lib/stringify.js
var m = e.t(((e, t) => {
	let n = p();
	t.exports = (e, t = {}) => {
		let stringify = (e, r = {}) => {
			let i = t.escapeInvalid && n.isInvalidBrace(r);
			let a = e.invalid === !0 && t.escapeInvalid === !0;
			let o = "";
			if (e.value) {
				if ((i || a) && n.isOpenOrClose(e)) return "\\" + e.value;
				return e.value;
			}
			if (e.value) return e.value;
			if (e.nodes) for (let t of e.nodes) o += stringify(t);
			return o;
		};
		return stringify(e);
	};
}));
// node_modules/is-number/index.js
var h = e.t(((e, t) => {
	t.exports = function(e) {
		if (typeof e == "number") return e - e === 0;
		if (typeof e == "string" && e.trim() !== "") return Number.isFinite ? Number.isFinite(+e) : isFinite(+e);
		return !1;
	};
}));
// node_modules/to-regex-range/index.js
var g = e.t(((e, t) => {
	let n = h();
	let toRegexRange = (e, t, r) => {
		if (n(e) === !1) throw TypeError("toRegexRange: expected the first argument to be a number");
		if (t === void 0 || e === t) return String(e);
		if (n(t) === !1) throw TypeError("toRegexRange: expected the second argument to be a number.");
		let i = {
			relaxZeros: !0,
			...r
		};
		typeof i.strictZeros == "boolean" && (i.relaxZeros = i.strictZeros === !1);
		let a = String(i.relaxZeros);
		let o = String(i.shorthand);
		let s = String(i.capture);
		let c = String(i.wrap);
		let l = e + ":" + t + "=" + a + o + s + c;
		if (toRegexRange.cache.hasOwnProperty(l)) return toRegexRange.cache[l].result;
		let u = Math.min(e, t);
		let d = Math.max(e, t);
		if (Math.abs(u - d) === 1) {
			let n = e + "|" + t;
			if (i.capture) return `(${n})`;
			if (i.wrap === !1) return n;
			return `(?:${n})`;
		}
		let f = hasPadding(e) || hasPadding(t);
		let p = {
			min: e,
			max: t,
			a: u,
			b: d
		};
		let m = [];
		let h = [];
		if (f) {
			p.isPadded = f;
			p.maxLen = String(p.max).length;
		}
		if (u < 0) {
			h = splitToPatterns(d < 0 ? Math.abs(d) : 1, Math.abs(u), p, i);
			u = p.a = 0;
		}
		d >= 0 && (m = splitToPatterns(u, d, p, i));
		p.negatives = h;
		p.positives = m;
		p.result = collatePatterns(h, m, i);
		i.capture === !0 ? p.result = `(${p.result})` : i.wrap !== !1 && m.length + h.length > 1 && (p.result = `(?:${p.result})`);
		toRegexRange.cache[l] = p;
		return p.result;
	};
	function collatePatterns(e, t, n) {
		let r = filterPatterns(e, t, "-", !1, n) || [];
		let i = filterPatterns(t, e, "", !1, n) || [];
		let a = filterPatterns(e, t, "-?", !0, n) || [];
		return r.concat(a).concat(i).join("|");
	}
	function splitToRanges(e, t) {
		let n = 1;
		let r = 1;
		let i = countNines(e, n);
		let a = new Set([t]);
		for (; e <= i && i <= t;) {
			a.add(i);
			n += 1;
			i = countNines(e, n);
		}
		i = countZeros(t + 1, r) - 1;
		for (; e < i && i <= t;) {
			a.add(i);
			r += 1;
			i = countZeros(t + 1, r) - 1;
		}
		a = [...a];
		a.sort(compare);
		return a;
	}
	function rangeToPattern(e, t, n) {
		if (e === t) return {
			pattern: e,
			count: [],
			digits: 0
		};
		let r = zip(e, t);
		let i = r.length;
		let a = "";
		let o = 0;
		for (let e = 0; e < i; e++) {
			let [t, i] = r[e];
			t === i ? a += t : t !== "0" || i !== "9" ? a += toCharacterClass(t, i, n) : o++;
		}
		o && (a += n.shorthand === !0 ? "\\d" : "[0-9]");
		return {
			pattern: a,
			count: [o],
			digits: i
		};
	}
	function splitToPatterns(e, t, n, r) {
		let i = splitToRanges(e, t);
		let a = [];
		let o = e;
		let s;
		for (let e = 0; e < i.length; e++) {
			let t = i[e];
			let c = rangeToPattern(String(o), String(t), r);
			let l = "";
			if (!n.isPadded && s && s.pattern === c.pattern) {
				s.count.length > 1 && s.count.pop();
				s.count.push(c.count[0]);
				s.string = s.pattern + toQuantifier(s.count);
				o = t + 1;
				continue;
			}
			n.isPadded && (l = padZeros(t, n, r));
			c.string = l + c.pattern + toQuantifier(c.count);
			a.push(c);
			o = t + 1;
			s = c;
		}
		return a;
	}
	function filterPatterns(e, t, n, r, i) {
		let a = [];
		for (let i of e) {
			let { string: e } = i;
			!r && !contains(t, "string", e) && a.push(n + e);
			r && contains(t, "string", e) && a.push(n + e);
		}
		return a;
	}
	function zip(e, t) {
		let n = [];
		for (let r = 0; r < e.length; r++) n.push([e[r], t[r]]);
		return n;
	}
	function compare(e, t) {
		return e > t ? 1 : t > e ? -1 : 0;
	}
	function contains(e, t, n) {
		return e.some((e) => e[t] === n);
	}
	function countNines(e, t) {
		return Number(String(e).slice(0, -t) + "9".repeat(t));
	}
	function countZeros(e, t) {
		return e - e % 10 ** t;
	}
	function toQuantifier(e) {
		let [t = 0, n = ""] = e;
		if (n || t > 1) return `{${t + (n ? "," + n : "")}}`;
		return "";
	}
	function toCharacterClass(e, t, n) {
		return `[${e}${t - e === 1 ? "" : "-"}${t}]`;
	}
	function hasPadding(e) {
		return /^-?(0+)\d/.test(e);
	}
	function padZeros(e, t, n) {
		if (!t.isPadded) return e;
		let r = Math.abs(t.maxLen - String(e).length);
		let i = n.relaxZeros !== !1;
		switch (r) {
			case 0: return "";
			case 1: return i ? "0?" : "0";
			case 2: return i ? "0{0,2}" : "00";
			default: return i ? `0{0,${r}}` : `0{${r}}`;
		}
	}
	toRegexRange.cache = {};
	toRegexRange.clearCache = () => toRegexRange.cache = {};
	t.exports = toRegexRange;
}));
// node_modules/fill-range/index.js
var _ = e.t(((e, t) => {
	let n = require("util");
	let r = g();
	let isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e);
	let transform = (e) => (t) => e === !0 ? Number(t) : String(t);
	let isValidValue = (e) => typeof e == "number" || typeof e == "string" && e !== "";
	let isNumber = (e) => Number.isInteger(+e);
	let zeros = (e) => {
		let t = `${e}`;
		let n = -1;
		t[0] === "-" && (t = t.slice(1));
		if (t === "0") return !1;
		for (; t[++n] === "0";);
		return n > 0;
	};
	let stringify = (e, t, n) => {
		if (typeof e == "string" || typeof t == "string") return !0;
		return n.stringify === !0;
	};
	let pad = (e, t, n) => {
		if (t > 0) {
			let n = e[0] === "-" ? "-" : "";
			n && (e = e.slice(1));
			e = n + e.padStart(n ? t - 1 : t, "0");
		}
		if (n === !1) return String(e);
		return e;
	};
	let toMaxLen = (e, t) => {
		let n = e[0] === "-" ? "-" : "";
		if (n) {
			e = e.slice(1);
			t--;
		}
		for (; e.length < t;) e = "0" + e;
		return n ? "-" + e : e;
	};
	let toSequence = (e, t, n) => {
		e.negatives.sort((e, t) => e < t ? -1 : +(e > t));
		e.positives.sort((e, t) => e < t ? -1 : +(e > t));
		let r = t.capture ? "" : "?:";
		let i = "";
		let a = "";
		let o;
		e.positives.length && (i = e.positives.map((e) => toMaxLen(String(e), n)).join("|"));
		e.negatives.length && (a = `-(${r}${e.negatives.map((e) => toMaxLen(String(e), n)).join("|")})`);
		o = i && a ? `${i}|${a}` : i || a;
		if (t.wrap) return `(${r}${o})`;
		return o;
	};
	let toRange = (e, t, n, i) => {
		if (n) return r(e, t, {
			wrap: !1,
			...i
		});
		let a = String.fromCharCode(e);
		if (e === t) return a;
		return `[${a}-${String.fromCharCode(t)}]`;
	};
	let toRegex = (e, t, n) => {
		if (Array.isArray(e)) {
			let t = n.wrap === !0;
			let r = n.capture ? "" : "?:";
			return t ? `(${r}${e.join("|")})` : e.join("|");
		}
		return r(e, t, n);
	};
	let rangeError = (...e) => RangeError("Invalid range arguments: " + n.inspect(...e));
	let invalidRange = (e, t, n) => {
		if (n.strictRanges === !0) throw rangeError([e, t]);
		return [];
	};
	let invalidStep = (e, t) => {
		if (t.strictRanges === !0) throw TypeError(`Expected step "${e}" to be a number`);
		return [];
	};
	let fillNumbers = (e, t, n = 1, r = {}) => {
		let i = Number(e);
		let a = Number(t);
		if (!Number.isInteger(i) || !Number.isInteger(a)) {
			if (r.strictRanges === !0) throw rangeError([e, t]);
			return [];
		}
		i === 0 && (i = 0);
		a === 0 && (a = 0);
		let o = i > a;
		let s = String(e);
		let c = String(t);
		let l = String(n);
		n = Math.max(Math.abs(n), 1);
		let u = zeros(s) || zeros(c) || zeros(l);
		let d = u ? Math.max(s.length, c.length, l.length) : 0;
		let f = u === !1 && stringify(e, t, r) === !1;
		let p = r.transform || transform(f);
		if (r.toRegex && n === 1) return toRange(toMaxLen(e, d), toMaxLen(t, d), !0, r);
		let m = {
			negatives: [],
			positives: []
		};
		let push = (e) => m[e < 0 ? "negatives" : "positives"].push(Math.abs(e));
		let h = [];
		let g = 0;
		for (; o ? i >= a : i <= a;) {
			r.toRegex === !0 && n > 1 ? push(i) : h.push(pad(p(i, g), d, f));
			i = o ? i - n : i + n;
			g++;
		}
		if (r.toRegex === !0) return n > 1 ? toSequence(m, r, d) : toRegex(h, null, {
			wrap: !1,
			...r
		});
		return h;
	};
	let fillLetters = (e, t, n = 1, r = {}) => {
		if (!isNumber(e) && e.length > 1 || !isNumber(t) && t.length > 1) return invalidRange(e, t, r);
		let i = r.transform || ((e) => String.fromCharCode(e));
		let a = `${e}`.charCodeAt(0);
		let o = `${t}`.charCodeAt(0);
		let s = a > o;
		let c = Math.min(a, o);
		let l = Math.max(a, o);
		if (r.toRegex && n === 1) return toRange(c, l, !1, r);
		let u = [];
		let d = 0;
		for (; s ? a >= o : a <= o;) {
			u.push(i(a, d));
			a = s ? a - n : a + n;
			d++;
		}
		if (r.toRegex === !0) return toRegex(u, null, {
			wrap: !1,
			options: r
		});
		return u;
	};
	let fill = (e, t, n, r = {}) => {
		if (t == null && isValidValue(e)) return [e];
		if (!isValidValue(e) || !isValidValue(t)) return invalidRange(e, t, r);
		if (typeof n == "function") return fill(e, t, 1, { transform: n });
		if (isObject(n)) return fill(e, t, 0, n);
		let i = { ...r };
		i.capture === !0 && (i.wrap = !0);
		n = n || i.step || 1;
		if (!isNumber(n)) {
			if (n != null && !isObject(n)) return invalidStep(n, i);
			return fill(e, t, 1, n);
		}
		if (isNumber(e) && isNumber(t)) return fillNumbers(e, t, n, i);
		return fillLetters(e, t, Math.max(Math.abs(n), 1), i);
	};
	t.exports = fill;
}));
// node_modules/braces/lib/compile.js
var v = e.t(((e, t) => {
	let n = _();
	let r = p();
	let compile = (e, t = {}) => {
		let walk = (e, i = {}) => {
			let a = r.isInvalidBrace(i);
			let o = e.invalid === !0 && t.escapeInvalid === !0;
			let s = a === !0 || o === !0;
			let c = t.escapeInvalid === !0 ? "\\" : "";
			let l = "";
			if (e.isOpen === !0) return c + e.value;
			if (e.isClose === !0) {
				console.log("node.isClose", c, e.value);
				return c + e.value;
			}
			if (e.type === "open") return s ? c + e.value : "(";
			if (e.type === "close") return s ? c + e.value : ")";
			if (e.type === "comma") return e.prev.type === "comma" ? "" : s ? e.value : "|";
			if (e.value) return e.value;
			if (e.nodes && e.ranges > 0) {
				let i = r.reduce(e.nodes);
				let a = n(...i, {
					...t,
					wrap: !1,
					toRegex: !0,
					strictZeros: !0
				});
				if (a.length !== 0) return i.length > 1 && a.length > 1 ? `(${a})` : a;
			}
			if (e.nodes) for (let t of e.nodes) l += walk(t, e);
			return l;
		};
		return walk(e);
	};
	t.exports = compile;
}));
// node_modules/braces/lib/expand.js
var y = e.t(((e, t) => {
	let n = _();
	let r = m();
	let i = p();
	let append = (e = "", t = "", n = !1) => {
		let r = [];
		e = [].concat(e);
		t = [].concat(t);
		if (!t.length) return e;
		if (!e.length) return n ? i.flatten(t).map((e) => `{${e}}`) : t;
		for (let i of e) if (Array.isArray(i)) for (let e of i) r.push(append(e, t, n));
		else for (let e of t) {
			n === !0 && typeof e == "string" && (e = `{${e}}`);
			r.push(Array.isArray(e) ? append(i, e, n) : i + e);
		}
		return i.flatten(r);
	};
	let expand = (e, t = {}) => {
		let a = t.rangeLimit === void 0 ? 1e3 : t.rangeLimit;
		let walk = (e, o = {}) => {
			e.queue = [];
			let s = o;
			let c = o.queue;
			for (; s.type !== "brace" && s.type !== "root" && s.parent;) {
				s = s.parent;
				c = s.queue;
			}
			if (e.invalid || e.dollar) {
				c.push(append(c.pop(), r(e, t)));
				return;
			}
			if (e.type === "brace" && e.invalid !== !0 && e.nodes.length === 2) {
				c.push(append(c.pop(), ["{}"]));
				return;
			}
			if (e.nodes && e.ranges > 0) {
				let o = i.reduce(e.nodes);
				if (i.exceedsLimit(...o, t.step, a)) throw RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");
				let s = n(...o, t);
				s.length === 0 && (s = r(e, t));
				c.push(append(c.pop(), s));
				e.nodes = [];
				return;
			}
			let l = i.encloseBrace(e);
			let u = e.queue;
			let d = e;
			for (; d.type !== "brace" && d.type !== "root" && d.parent;) {
				d = d.parent;
				u = d.queue;
			}
			for (let t = 0; t < e.nodes.length; t++) {
				let n = e.nodes[t];
				if (n.type === "comma" && e.type === "brace") {
					t === 1 && u.push("");
					u.push("");
					continue;
				}
				if (n.type === "close") {
					c.push(append(c.pop(), u, l));
					continue;
				}
				if (n.value && n.type !== "open") {
					u.push(append(u.pop(), n.value));
					continue;
				}
				n.nodes && walk(n, e);
			}
			return u;
		};
		return i.flatten(walk(e));
	};
	t.exports = expand;
}));
// node_modules/braces/lib/constants.js
var b = e.t(((e, t) => {
	t.exports = {
		MAX_LENGTH: 1e4,
		CHAR_0: "0",
		CHAR_9: "9",
		CHAR_UPPERCASE_A: "A",
		CHAR_LOWERCASE_A: "a",
		CHAR_UPPERCASE_Z: "Z",
		CHAR_LOWERCASE_Z: "z",
		CHAR_LEFT_PARENTHESES: "(",
		CHAR_RIGHT_PARENTHESES: ")",
		CHAR_ASTERISK: "*",
		CHAR_AMPERSAND: "&",
		CHAR_AT: "@",
		CHAR_BACKSLASH: "\\",
		CHAR_BACKTICK: "`",
		CHAR_CARRIAGE_RETURN: "\r",
		CHAR_CIRCUMFLEX_ACCENT: "^",
		CHAR_COLON: ":",
		CHAR_COMMA: ",",
		CHAR_DOLLAR: "$",
		CHAR_DOT: ".",
		CHAR_DOUBLE_QUOTE: "\"",
		CHAR_EQUAL: "=",
		CHAR_EXCLAMATION_MARK: "!",
		CHAR_FORM_FEED: "\f",
		CHAR_FORWARD_SLASH: "/",
		CHAR_HASH: "#",
		CHAR_HYPHEN_MINUS: "-",
		CHAR_LEFT_ANGLE_BRACKET: "<",
		CHAR_LEFT_CURLY_BRACE: "{",
		CHAR_LEFT_SQUARE_BRACKET: "[",
		CHAR_LINE_FEED: "\n",
		CHAR_NO_BREAK_SPACE: "\xA0",
		CHAR_PERCENT: "%",
		CHAR_PLUS: "+",
		CHAR_QUESTION_MARK: "?",
		CHAR_RIGHT_ANGLE_BRACKET: ">",
		CHAR_RIGHT_CURLY_BRACE: "}",
		CHAR_RIGHT_SQUARE_BRACKET: "]",
		CHAR_SEMICOLON: ";",
		CHAR_SINGLE_QUOTE: "'",
		CHAR_SPACE: " ",
		CHAR_TAB: "	",
		CHAR_UNDERSCORE: "_",
		CHAR_VERTICAL_LINE: "|",
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: "\ufeff"
	};
}));
// node_modules/braces/lib/parse.js
var x = e.t(((e, t) => {
	let n = m();
	let { MAX_LENGTH: r, CHAR_BACKSLASH: i, CHAR_BACKTICK: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_LEFT_PARENTHESES: c, CHAR_RIGHT_PARENTHESES: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_RIGHT_CURLY_BRACE: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_RIGHT_SQUARE_BRACKET: p, CHAR_DOUBLE_QUOTE: h, CHAR_SINGLE_QUOTE: g, CHAR_NO_BREAK_SPACE: _, CHAR_ZERO_WIDTH_NOBREAK_SPACE: v } = b();
	let parse = (e, t = {}) => {
		if (typeof e != "string") throw TypeError("Expected a string");
		let m = t || {};
		let y = typeof m.maxLength == "number" ? Math.min(r, m.maxLength) : r;
		if (e.length > y) throw SyntaxError(`Input length (${e.length}), exceeds max characters (${y})`);
		let b = {
			type: "root",
			input: e,
			nodes: []
		};
		let x = [b];
		let S = b;
		let C = b;
		let w = 0;
		let T = e.length;
		let E = 0;
		let D = 0;
		let O;
		let advance = () => e[E++];
		let push = (e) => {
			e.type === "text" && C.type === "dot" && (C.type = "text");
			if (C && C.type === "text" && e.type === "text") {
				C.value += e.value;
				return;
			}
			S.nodes.push(e);
			e.parent = S;
			e.prev = C;
			C = e;
			return e;
		};
		push({ type: "bos" });
		for (; E < T;) {
			S = x[x.length - 1];
			O = advance();
			if (O === v || O === _) continue;
			if (O === i) {
				push({
					type: "text",
					value: (t.keepEscaping ? O : "") + advance()
				});
				continue;
			}
			if (O === p) {
				push({
					type: "text",
					value: "\\" + O
				});
				continue;
			}
			if (O === f) {
				w++;
				let e;
				for (; E < T && (e = advance());) {
					O += e;
					if (e === f) {
						w++;
						continue;
					}
					if (e === i) {
						O += advance();
						continue;
					}
					if (e === p) {
						w--;
						if (w === 0) break;
					}
				}
				push({
					type: "text",
					value: O
				});
				continue;
			}
			if (O === c) {
				S = push({
					type: "paren",
					nodes: []
				});
				x.push(S);
				push({
					type: "text",
					value: O
				});
				continue;
			}
			if (O === l) {
				if (S.type !== "paren") {
					push({
						type: "text",
						value: O
					});
					continue;
				}
				S = x.pop();
				push({
					type: "text",
					value: O
				});
				S = x[x.length - 1];
				continue;
			}
			if (O === h || O === g || O === a) {
				let e = O;
				let n;
				t.keepQuotes !== !0 && (O = "");
				for (; E < T && (n = advance());) {
					if (n === i) {
						O += n + advance();
						continue;
					}
					if (n === e) {
						t.keepQuotes === !0 && (O += n);
						break;
					}
					O += n;
				}
				push({
					type: "text",
					value: O
				});
				continue;
			}
			if (O === u) {
				D++;
				S = push({
					type: "brace",
					open: !0,
					close: !1,
					dollar: C.value && C.value.slice(-1) === "$" || S.dollar === !0,
					depth: D,
					commas: 0,
					ranges: 0,
					nodes: []
				});
				x.push(S);
				push({
					type: "open",
					value: O
				});
				continue;
			}
			if (O === d) {
				if (S.type !== "brace") {
					push({
						type: "text",
						value: O
					});
					continue;
				}
				S = x.pop();
				S.close = !0;
				push({
					type: "close",
					value: O
				});
				D--;
				S = x[x.length - 1];
				continue;
			}
			if (O === o && D > 0) {
				if (S.ranges > 0) {
					S.ranges = 0;
					let e = S.nodes.shift();
					S.nodes = [e, {
						type: "text",
						value: n(S)
					}];
				}
				push({
					type: "comma",
					value: O
				});
				S.commas++;
				continue;
			}
			if (O === s && D > 0 && S.commas === 0) {
				let e = S.nodes;
				if (D === 0 || e.length === 0) {
					push({
						type: "text",
						value: O
					});
					continue;
				}
				if (C.type === "dot") {
					S.range = [];
					C.value += O;
					C.type = "range";
					if (S.nodes.length !== 3 && S.nodes.length !== 5) {
						S.invalid = !0;
						S.ranges = 0;
						C.type = "text";
						continue;
					}
					S.ranges++;
					S.args = [];
					continue;
				}
				if (C.type === "range") {
					e.pop();
					let t = e[e.length - 1];
					t.value += C.value + O;
					C = t;
					S.ranges--;
					continue;
				}
				push({
					type: "dot",
					value: O
				});
				continue;
			}
			push({
				type: "text",
				value: O
			});
		}
		do {
			S = x.pop();
			if (S.type !== "root") {
				S.nodes.forEach((e) => {
					if (!e.nodes) {
						e.type === "open" && (e.isOpen = !0);
						e.type === "close" && (e.isClose = !0);
						e.nodes || (e.type = "text");
						e.invalid = !0;
					}
				});
				let e = x[x.length - 1];
				let t = e.nodes.indexOf(S);
				e.nodes.splice(t, 1, ...S.nodes);
			}
		} while (x.length > 0);
		push({ type: "eos" });
		return b;
	};
	t.exports = parse;
}));
// node_modules/braces/index.js
var S = e.t(((e, t) => {
	let n = m();
	let r = v();
	let i = y();
	let a = x();
	let braces = (e, t = {}) => {
		let n = [];
		if (Array.isArray(e)) for (let r of e) {
			let e = braces.create(r, t);
			Array.isArray(e) ? n.push(...e) : n.push(e);
		}
		else n = [].concat(braces.create(e, t));
		t && t.expand === !0 && t.nodupes === !0 && (n = [...new Set(n)]);
		return n;
	};
	braces.parse = (e, t = {}) => a(e, t);
	braces.stringify = (e, t = {}) => {
		if (typeof e == "string") return n(braces.parse(e, t), t);
		return n(e, t);
	};
	braces.compile = (e, t = {}) => {
		typeof e == "string" && (e = braces.parse(e, t));
		return r(e, t);
	};
	braces.expand = (e, t = {}) => {
		typeof e == "string" && (e = braces.parse(e, t));
		let n = i(e, t);
		t.noempty === !0 && (n = n.filter(Boolean));
		t.nodupes === !0 && (n = [...new Set(n)]);
		return n;
	};
	braces.create = (e, t = {}) => {
		if (e === "" || e.length < 3) return [e];
		return t.expand === !0 ? braces.expand(e, t) : braces.compile(e, t);
	};
	t.exports = braces;
}));
// node_modules/picomatch/lib/constants.js
var C = e.t(((e, t) => {
	let n = require("path");
	let r = "[^\\\\/]";
	let i = "[^/]";
	let a = "(?:\\/|$)";
	let o = "(?:^|\\/)";
	let s = `\\.{1,2}${a}`;
	let c = {
		DOT_LITERAL: "\\.",
		PLUS_LITERAL: "\\+",
		QMARK_LITERAL: "\\?",
		SLASH_LITERAL: "\\/",
		ONE_CHAR: "(?=.)",
		QMARK: i,
		END_ANCHOR: a,
		DOTS_SLASH: s,
		NO_DOT: "(?!\\.)",
		NO_DOTS: `(?!${o}${s})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${a})`,
		NO_DOTS_SLASH: `(?!${s})`,
		QMARK_NO_DOT: "[^.\\/]",
		STAR: `${i}*?`,
		START_ANCHOR: o
	};
	let l = {
		...c,
		SLASH_LITERAL: "[\\\\/]",
		QMARK: r,
		STAR: `${r}*?`,
		DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
		NO_DOT: "(?!\\.)",
		NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
		NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
		NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
		QMARK_NO_DOT: "[^.\\\\/]",
		START_ANCHOR: "(?:^|[\\\\/])",
		END_ANCHOR: "(?:[\\\\/]|$)"
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		SEP: n.sep,
		extglobChars(e) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${e.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(e) {
			return e === !0 ? l : c;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var w = e.t(((e) => {
	let t = require("path");
	let n = process.platform === "win32";
	let { REGEX_BACKSLASH: r, REGEX_REMOVE_BACKSLASH: i, REGEX_SPECIAL_CHARS: a, REGEX_SPECIAL_CHARS_GLOBAL: o } = C();
	e.isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e);
	e.hasRegexChars = (e) => a.test(e);
	e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t);
	e.escapeRegex = (e) => e.replace(o, "\\$1");
	e.toPosixSlashes = (e) => e.replace(r, "/");
	e.removeBackslashes = (e) => e.replace(i, (e) => e === "\\" ? "" : e);
	e.supportsLookbehinds = () => {
		let e = process.version.slice(1).split(".").map(Number);
		if (e.length === 3 && e[0] >= 9 || e[0] === 8 && e[1] >= 10) return !0;
		return !1;
	};
	e.isWindows = (e) => {
		if (e && typeof e.windows == "boolean") return e.windows;
		return n === !0 || t.sep === "\\";
	};
	e.escapeLast = (t, n, r) => {
		let i = t.lastIndexOf(n, r);
		if (i === -1) return t;
		if (t[i - 1] === "\\") return e.escapeLast(t, n, i - 1);
		return `${t.slice(0, i)}\\${t.slice(i)}`;
	};
	e.removePrefix = (e, t = {}) => {
		let n = e;
		if (n.startsWith("./")) {
			n = n.slice(2);
			t.prefix = "./";
		}
		return n;
	};
	e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? "" : "^"}(?:${e})${n.contains ? "" : "$"}`;
		t.negated === !0 && (r = `(?:^(?!${r}).*$)`);
		return r;
	};
}));
// node_modules/picomatch/lib/scan.js
var T = e.t(((e, t) => {
	let n = w();
	let { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_EXCLAMATION_MARK: c, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_LEFT_PARENTHESES: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_PLUS: p, CHAR_QUESTION_MARK: m, CHAR_RIGHT_CURLY_BRACE: h, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: _ } = C();
	let isPathSeparator = (e) => e === l || e === a;
	let depth = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? Infinity : 1);
	};
	let scan = (e, t) => {
		let v = t || {};
		let y = e.length - 1;
		let b = v.parts === !0 || v.scanToEnd === !0;
		let x = [];
		let S = [];
		let C = [];
		let w = e;
		let T = -1;
		let E = 0;
		let D = 0;
		let O = !1;
		let k = !1;
		let A = !1;
		let j = !1;
		let M = !1;
		let N = !1;
		let P = !1;
		let F = !1;
		let I = !1;
		let L = !1;
		let R = 0;
		let z;
		let B;
		let V = {
			value: "",
			depth: 0,
			isGlob: !1
		};
		let eos = () => T >= y;
		let peek = () => w.charCodeAt(T + 1);
		let advance = () => {
			z = B;
			return w.charCodeAt(++T);
		};
		for (; T < y;) {
			B = advance();
			let e;
			if (B === a) {
				P = V.backslashes = !0;
				B = advance();
				B === u && (N = !0);
				continue;
			}
			if (N === !0 || B === u) {
				R++;
				for (; eos() !== !0 && (B = advance());) {
					if (B === a) {
						P = V.backslashes = !0;
						advance();
						continue;
					}
					if (B === u) {
						R++;
						continue;
					}
					if (N !== !0 && B === s && (B = advance()) === s) {
						O = V.isBrace = !0;
						A = V.isGlob = !0;
						L = !0;
						if (b === !0) continue;
						break;
					}
					if (N !== !0 && B === o) {
						O = V.isBrace = !0;
						A = V.isGlob = !0;
						L = !0;
						if (b === !0) continue;
						break;
					}
					if (B === h) {
						R--;
						if (R === 0) {
							N = !1;
							O = V.isBrace = !0;
							L = !0;
							break;
						}
					}
				}
				if (b === !0) continue;
				break;
			}
			if (B === l) {
				x.push(T);
				S.push(V);
				V = {
					value: "",
					depth: 0,
					isGlob: !1
				};
				if (L === !0) continue;
				if (z === s && T === E + 1) {
					E += 2;
					continue;
				}
				D = T + 1;
				continue;
			}
			if (v.noext !== !0 && (B === p || B === i || B === r || B === m || B === c) && peek() === d) {
				A = V.isGlob = !0;
				j = V.isExtglob = !0;
				L = !0;
				B === c && T === E && (I = !0);
				if (b === !0) {
					for (; eos() !== !0 && (B = advance());) {
						if (B === a) {
							P = V.backslashes = !0;
							B = advance();
							continue;
						}
						if (B === g) {
							A = V.isGlob = !0;
							L = !0;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (B === r) {
				z === r && (M = V.isGlobstar = !0);
				A = V.isGlob = !0;
				L = !0;
				if (b === !0) continue;
				break;
			}
			if (B === m) {
				A = V.isGlob = !0;
				L = !0;
				if (b === !0) continue;
				break;
			}
			if (B === f) {
				for (; eos() !== !0 && (e = advance());) {
					if (e === a) {
						P = V.backslashes = !0;
						advance();
						continue;
					}
					if (e === _) {
						k = V.isBracket = !0;
						A = V.isGlob = !0;
						L = !0;
						break;
					}
				}
				if (b === !0) continue;
				break;
			}
			if (v.nonegate !== !0 && B === c && T === E) {
				F = V.negated = !0;
				E++;
				continue;
			}
			if (v.noparen !== !0 && B === d) {
				A = V.isGlob = !0;
				if (b === !0) {
					for (; eos() !== !0 && (B = advance());) {
						if (B === d) {
							P = V.backslashes = !0;
							B = advance();
							continue;
						}
						if (B === g) {
							L = !0;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (A === !0) {
				L = !0;
				if (b === !0) continue;
				break;
			}
		}
		if (v.noext === !0) {
			j = !1;
			A = !1;
		}
		let H = w;
		let U = "";
		let W = "";
		if (E > 0) {
			U = w.slice(0, E);
			w = w.slice(E);
			D -= E;
		}
		if (H && A === !0 && D > 0) {
			H = w.slice(0, D);
			W = w.slice(D);
		} else if (A === !0) {
			H = "";
			W = w;
		} else H = w;
		H && H !== "" && H !== "/" && H !== w && isPathSeparator(H.charCodeAt(H.length - 1)) && (H = H.slice(0, -1));
		if (v.unescape === !0) {
			W &&= n.removeBackslashes(W);
			H && P === !0 && (H = n.removeBackslashes(H));
		}
		let G = {
			prefix: U,
			input: e,
			start: E,
			base: H,
			glob: W,
			isBrace: O,
			isBracket: k,
			isGlob: A,
			isExtglob: j,
			isGlobstar: M,
			negated: F,
			negatedExtglob: I
		};
		if (v.tokens === !0) {
			G.maxDepth = 0;
			isPathSeparator(B) || S.push(V);
			G.tokens = S;
		}
		if (v.parts === !0 || v.tokens === !0) {
			let t;
			for (let n = 0; n < x.length; n++) {
				let r = t ? t + 1 : E;
				let i = x[n];
				let a = e.slice(r, i);
				if (v.tokens) {
					if (n === 0 && E !== 0) {
						S[n].isPrefix = !0;
						S[n].value = U;
					} else S[n].value = a;
					depth(S[n]);
					G.maxDepth += S[n].depth;
				}
				(n !== 0 || a !== "") && C.push(a);
				t = i;
			}
			if (t && t + 1 < e.length) {
				let n = e.slice(t + 1);
				C.push(n);
				if (v.tokens) {
					S[S.length - 1].value = n;
					depth(S[S.length - 1]);
					G.maxDepth += S[S.length - 1].depth;
				}
			}
			G.slashes = x;
			G.parts = C;
		}
		return G;
	};
	t.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var E = e.t(((e, t) => {
	let n = C();
	let r = w();
	let { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: s, REPLACEMENTS: c } = n;
	let expandRange = (e, t) => {
		if (typeof t.expandRange == "function") return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join("-")}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => r.escapeRegex(e)).join("..");
		}
		return n;
	};
	let syntaxError = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;
	let splitTopLevel = (e) => {
		let t = [];
		let n = 0;
		let r = 0;
		let i = 0;
		let a = "";
		let o = !1;
		for (let s of e) {
			if (o === !0) {
				a += s;
				o = !1;
				continue;
			}
			if (s === "\\") {
				a += s;
				o = !0;
				continue;
			}
			if (s === "\"") {
				i = i === 1 ? 0 : 1;
				a += s;
				continue;
			}
			if (i === 0) {
				if (s === "[") n++;
				else if (s === "]" && n > 0) n--;
				else if (n === 0) {
					if (s === "(") r++;
					else if (s === ")" && r > 0) r--;
					else if (s === "|" && r === 0) {
						t.push(a);
						a = "";
						continue;
					}
				}
			}
			a += s;
		}
		t.push(a);
		return t;
	};
	let isPlainBranch = (e) => {
		let t = !1;
		for (let n of e) {
			if (t === !0) {
				t = !1;
				continue;
			}
			if (n === "\\") {
				t = !0;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(n)) return !1;
		}
		return !0;
	};
	let normalizeSimpleBranch = (e) => {
		let t = e.trim();
		let n = !0;
		for (; n === !0;) {
			n = !1;
			if (/^@\([^\\()[\]{}|]+\)$/.test(t)) {
				t = t.slice(2, -1);
				n = !0;
			}
		}
		if (!isPlainBranch(t)) return;
		return t.replace(/\\(.)/g, "$1");
	};
	let hasRepeatedCharPrefixOverlap = (e) => {
		let t = e.map(normalizeSimpleBranch).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e];
			let i = t[n];
			let a = r[0];
			if (!a || r !== a.repeat(r.length) || i !== a.repeat(i.length)) continue;
			if (r === i || r.startsWith(i) || i.startsWith(r)) return !0;
		}
		return !1;
	};
	let parseRepeatedExtglob = (e, t = !0) => {
		if (e[0] !== "+" && e[0] !== "*" || e[1] !== "(") return;
		let n = 0;
		let r = 0;
		let i = 0;
		let a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) {
				a = !1;
				continue;
			}
			if (s === "\\") {
				a = !0;
				continue;
			}
			if (s === "\"") {
				i = i === 1 ? 0 : 1;
				continue;
			}
			if (i === 1) continue;
			if (s === "[") {
				n++;
				continue;
			}
			if (s === "]" && n > 0) {
				n--;
				continue;
			}
			if (n > 0) continue;
			if (s === "(") {
				r++;
				continue;
			}
			if (s === ")") {
				r--;
				if (r === 0) {
					if (t === !0 && o !== e.length - 1) return;
					return {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	};
	let getStarExtglobSequenceOutput = (e) => {
		let t = 0;
		let n = [];
		for (; t < e.length;) {
			let r = parseRepeatedExtglob(e.slice(t), !1);
			if (!r || r.type !== "*") return;
			let i = splitTopLevel(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = normalizeSimpleBranch(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a);
			t += r.end + 1;
		}
		if (n.length < 1) return;
		return `${n.length === 1 ? r.escapeRegex(n[0]) : `[${n.map((e) => r.escapeRegex(e)).join("")}]`}*`;
	};
	let repeatedExtglobRecursion = (e) => {
		let t = 0;
		let n = e.trim();
		let r = parseRepeatedExtglob(n);
		for (; r;) {
			t++;
			n = r.body.trim();
			r = parseRepeatedExtglob(n);
		}
		return t;
	};
	let analyzeRepeatedExtglob = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let r = typeof t.maxExtglobRecursion == "number" ? t.maxExtglobRecursion : n.DEFAULT_MAX_EXTGLOB_RECURSION;
		let i = splitTopLevel(e).map((e) => e.trim());
		if (i.length > 1 && (i.some((e) => e === "") || i.some((e) => /^[*?]+$/.test(e)) || hasRepeatedCharPrefixOverlap(i))) return { risky: !0 };
		for (let e of i) {
			let t = getStarExtglobSequenceOutput(e);
			if (t) return {
				risky: !0,
				safeOutput: t
			};
			if (repeatedExtglobRecursion(e) > r) return { risky: !0 };
		}
		return { risky: !1 };
	};
	let parse = (e, t) => {
		if (typeof e != "string") throw TypeError("Expected a string");
		e = c[e] || e;
		let l = { ...t };
		let u = typeof l.maxLength == "number" ? Math.min(i, l.maxLength) : i;
		let d = e.length;
		if (d > u) throw SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${u}`);
		let f = {
			type: "bos",
			value: "",
			output: l.prepend || ""
		};
		let p = [f];
		let m = l.capture ? "" : "?:";
		let h = r.isWindows(t);
		let g = n.globChars(h);
		let _ = n.extglobChars(g);
		let { DOT_LITERAL: v, PLUS_LITERAL: y, SLASH_LITERAL: b, ONE_CHAR: x, DOTS_SLASH: S, NO_DOT: C, NO_DOT_SLASH: w, NO_DOTS_SLASH: T, QMARK: E, QMARK_NO_DOT: D, STAR: O, START_ANCHOR: k } = g;
		let globstar = (e) => `(${m}(?:(?!${k}${e.dot ? S : v}).)*?)`;
		let A = l.dot ? "" : C;
		let j = l.dot ? E : D;
		let M = l.bash === !0 ? globstar(l) : O;
		l.capture && (M = `(${M})`);
		typeof l.noext == "boolean" && (l.noextglob = l.noext);
		let N = {
			input: e,
			index: -1,
			start: 0,
			dot: l.dot === !0,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: p
		};
		e = r.removePrefix(e, N);
		d = e.length;
		let P = [];
		let F = [];
		let I = [];
		let L = f;
		let R;
		let eos = () => N.index === d - 1;
		let z = N.peek = (t = 1) => e[N.index + t];
		let B = N.advance = () => e[++N.index] || "";
		let remaining = () => e.slice(N.index + 1);
		let consume = (e = "", t = 0) => {
			N.consumed += e;
			N.index += t;
		};
		let append = (e) => {
			N.output += e.output == null ? e.value : e.output;
			consume(e.value);
		};
		let negate = () => {
			let e = 1;
			for (; z() === "!" && (z(2) !== "(" || z(3) === "?");) {
				B();
				N.start++;
				e++;
			}
			if (e % 2 == 0) return !1;
			N.negated = !0;
			N.start++;
			return !0;
		};
		let increment = (e) => {
			N[e]++;
			I.push(e);
		};
		let decrement = (e) => {
			N[e]--;
			I.pop();
		};
		let push = (e) => {
			if (L.type === "globstar") {
				let t = N.braces > 0 && (e.type === "comma" || e.type === "brace");
				let n = e.extglob === !0 || P.length && (e.type === "pipe" || e.type === "paren");
				if (e.type !== "slash" && e.type !== "paren" && !t && !n) {
					N.output = N.output.slice(0, -L.output.length);
					L.type = "star";
					L.value = "*";
					L.output = M;
					N.output += L.output;
				}
			}
			P.length && e.type !== "paren" && (P[P.length - 1].inner += e.value);
			(e.value || e.output) && append(e);
			if (L && L.type === "text" && e.type === "text") {
				L.value += e.value;
				L.output = (L.output || "") + e.value;
				return;
			}
			e.prev = L;
			p.push(e);
			L = e;
		};
		let extglobOpen = (e, t) => {
			let n = {
				..._[t],
				conditions: 1,
				inner: ""
			};
			n.prev = L;
			n.parens = N.parens;
			n.output = N.output;
			n.startIndex = N.index;
			n.tokensIndex = p.length;
			let r = (l.capture ? "(" : "") + n.open;
			increment("parens");
			push({
				type: e,
				value: t,
				output: N.output ? "" : x
			});
			push({
				type: "paren",
				extglob: !0,
				value: B(),
				output: r
			});
			P.push(n);
		};
		let extglobClose = (n) => {
			let i = e.slice(n.startIndex, N.index + 1);
			let a = e.slice(n.startIndex + 2, N.index);
			let o = analyzeRepeatedExtglob(a, l);
			if ((n.type === "plus" || n.type === "star") && o.risky) {
				let e = o.safeOutput ? (n.output ? "" : x) + (l.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0;
				let t = p[n.tokensIndex];
				t.type = "text";
				t.value = i;
				t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < p.length; e++) {
					p[e].value = "";
					p[e].output = "";
					delete p[e].suffix;
				}
				N.output = n.output + t.output;
				N.backtrack = !0;
				push({
					type: "paren",
					extglob: !0,
					value: R,
					output: ""
				});
				decrement("parens");
				return;
			}
			let s = n.close + (l.capture ? ")" : "");
			let c;
			if (n.type === "negate") {
				let e = M;
				n.inner && n.inner.length > 1 && n.inner.includes("/") && (e = globstar(l));
				(e !== M || eos() || /^\)+$/.test(remaining())) && (s = n.close = `)$))${e}`);
				n.inner.includes("*") && (c = remaining()) && /^\.[^\\/.]+$/.test(c) && (s = n.close = `)${parse(c, {
					...t,
					fastpaths: !1
				}).output})${e})`);
				n.prev.type === "bos" && (N.negatedExtglob = !0);
			}
			push({
				type: "paren",
				extglob: !0,
				value: R,
				output: s
			});
			decrement("parens");
		};
		if (l.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = !1;
			let i = e.replace(s, (e, t, r, i, a, o) => {
				if (i === "\\") {
					n = !0;
					return e;
				}
				if (i === "?") {
					if (t) return t + i + (a ? E.repeat(a.length) : "");
					if (o === 0) return j + (a ? E.repeat(a.length) : "");
					return E.repeat(r.length);
				}
				if (i === ".") return v.repeat(r.length);
				if (i === "*") {
					if (t) return t + i + (a ? M : "");
					return M;
				}
				return t ? e : `\\${e}`;
			});
			n === !0 && (i = l.unescape === !0 ? i.replace(/\\/g, "") : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? "\\\\" : e ? "\\" : ""));
			if (i === e && l.contains === !0) {
				N.output = e;
				return N;
			}
			N.output = r.wrapOutput(i, N, t);
			return N;
		}
		for (; !eos();) {
			R = B();
			if (R === "\0") continue;
			if (R === "\\") {
				let e = z();
				if (e === "/" && l.bash !== !0) continue;
				if (e === "." || e === ";") continue;
				if (!e) {
					R += "\\";
					push({
						type: "text",
						value: R
					});
					continue;
				}
				let t = /^\\+/.exec(remaining());
				let n = 0;
				if (t && t[0].length > 2) {
					n = t[0].length;
					N.index += n;
					n % 2 != 0 && (R += "\\");
				}
				l.unescape === !0 ? R = B() : R += B();
				if (N.brackets === 0) {
					push({
						type: "text",
						value: R
					});
					continue;
				}
			}
			if (N.brackets > 0 && (R !== "]" || L.value === "[" || L.value === "[^")) {
				if (l.posix !== !1 && R === ":") {
					let e = L.value.slice(1);
					if (e.includes("[")) {
						L.posix = !0;
						if (e.includes(":")) {
							let e = L.value.lastIndexOf("[");
							let t = L.value.slice(0, e);
							let n = L.value.slice(e + 2);
							let r = a[n];
							if (r) {
								L.value = t + r;
								N.backtrack = !0;
								B();
								!f.output && p.indexOf(L) === 1 && (f.output = x);
								continue;
							}
						}
					}
				}
				(R === "[" && z() !== ":" || R === "-" && z() === "]") && (R = `\\${R}`);
				R === "]" && (L.value === "[" || L.value === "[^") && (R = `\\${R}`);
				l.posix === !0 && R === "!" && L.value === "[" && (R = "^");
				L.value += R;
				append({ value: R });
				continue;
			}
			if (N.quotes === 1 && R !== "\"") {
				R = r.escapeRegex(R);
				L.value += R;
				append({ value: R });
				continue;
			}
			if (R === "\"") {
				N.quotes = N.quotes === 1 ? 0 : 1;
				l.keepQuotes === !0 && push({
					type: "text",
					value: R
				});
				continue;
			}
			if (R === "(") {
				increment("parens");
				push({
					type: "paren",
					value: R
				});
				continue;
			}
			if (R === ")") {
				if (N.parens === 0 && l.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "("));
				let e = P[P.length - 1];
				if (e && N.parens === e.parens + 1) {
					extglobClose(P.pop());
					continue;
				}
				push({
					type: "paren",
					value: R,
					output: N.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (R === "[") {
				if (l.nobracket === !0 || !remaining().includes("]")) {
					if (l.nobracket !== !0 && l.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
					R = `\\${R}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value: R
				});
				continue;
			}
			if (R === "]") {
				if (l.nobracket === !0 || L && L.type === "bracket" && L.value.length === 1) {
					push({
						type: "text",
						value: R,
						output: `\\${R}`
					});
					continue;
				}
				if (N.brackets === 0) {
					if (l.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value: R,
						output: `\\${R}`
					});
					continue;
				}
				decrement("brackets");
				let e = L.value.slice(1);
				L.posix !== !0 && e[0] === "^" && !e.includes("/") && (R = `/${R}`);
				L.value += R;
				append({ value: R });
				if (l.literalBrackets === !1 || r.hasRegexChars(e)) continue;
				let t = r.escapeRegex(L.value);
				N.output = N.output.slice(0, -L.value.length);
				if (l.literalBrackets === !0) {
					N.output += t;
					L.value = t;
					continue;
				}
				L.value = `(${m}${t}|${L.value})`;
				N.output += L.value;
				continue;
			}
			if (R === "{" && l.nobrace !== !0) {
				increment("braces");
				let e = {
					type: "brace",
					value: R,
					output: "(",
					outputIndex: N.output.length,
					tokensIndex: N.tokens.length
				};
				F.push(e);
				push(e);
				continue;
			}
			if (R === "}") {
				let e = F[F.length - 1];
				if (l.nobrace === !0 || !e) {
					push({
						type: "text",
						value: R,
						output: R
					});
					continue;
				}
				let t = ")";
				if (e.dots === !0) {
					let e = p.slice();
					let n = [];
					for (let t = e.length - 1; t >= 0; t--) {
						p.pop();
						if (e[t].type === "brace") break;
						e[t].type !== "dots" && n.unshift(e[t].value);
					}
					t = expandRange(n, l);
					N.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = N.output.slice(0, e.outputIndex);
					let r = N.tokens.slice(e.tokensIndex);
					e.value = e.output = "\\{";
					R = t = "\\}";
					N.output = n;
					for (let e of r) N.output += e.output || e.value;
				}
				push({
					type: "brace",
					value: R,
					output: t
				});
				decrement("braces");
				F.pop();
				continue;
			}
			if (R === "|") {
				P.length > 0 && P[P.length - 1].conditions++;
				push({
					type: "text",
					value: R
				});
				continue;
			}
			if (R === ",") {
				let e = R;
				let t = F[F.length - 1];
				if (t && I[I.length - 1] === "braces") {
					t.comma = !0;
					e = "|";
				}
				push({
					type: "comma",
					value: R,
					output: e
				});
				continue;
			}
			if (R === "/") {
				if (L.type === "dot" && N.index === N.start + 1) {
					N.start = N.index + 1;
					N.consumed = "";
					N.output = "";
					p.pop();
					L = f;
					continue;
				}
				push({
					type: "slash",
					value: R,
					output: b
				});
				continue;
			}
			if (R === ".") {
				if (N.braces > 0 && L.type === "dot") {
					L.value === "." && (L.output = v);
					let e = F[F.length - 1];
					L.type = "dots";
					L.output += R;
					L.value += R;
					e.dots = !0;
					continue;
				}
				if (N.braces + N.parens === 0 && L.type !== "bos" && L.type !== "slash") {
					push({
						type: "text",
						value: R,
						output: v
					});
					continue;
				}
				push({
					type: "dot",
					value: R,
					output: v
				});
				continue;
			}
			if (R === "?") {
				if (!(L && L.value === "(") && l.noextglob !== !0 && z() === "(" && z(2) !== "?") {
					extglobOpen("qmark", R);
					continue;
				}
				if (L && L.type === "paren") {
					let e = z();
					let t = R;
					if (e === "<" && !r.supportsLookbehinds()) throw Error("Node.js v10 or higher is required for regex lookbehinds");
					(L.value === "(" && !/[!=<:]/.test(e) || e === "<" && !/<([!=]|\w+>)/.test(remaining())) && (t = `\\${R}`);
					push({
						type: "text",
						value: R,
						output: t
					});
					continue;
				}
				if (l.dot !== !0 && (L.type === "slash" || L.type === "bos")) {
					push({
						type: "qmark",
						value: R,
						output: D
					});
					continue;
				}
				push({
					type: "qmark",
					value: R,
					output: E
				});
				continue;
			}
			if (R === "!") {
				if (l.noextglob !== !0 && z() === "(" && (z(2) !== "?" || !/[!=<:]/.test(z(3)))) {
					extglobOpen("negate", R);
					continue;
				}
				if (l.nonegate !== !0 && N.index === 0) {
					negate();
					continue;
				}
			}
			if (R === "+") {
				if (l.noextglob !== !0 && z() === "(" && z(2) !== "?") {
					extglobOpen("plus", R);
					continue;
				}
				if (L && L.value === "(" || l.regex === !1) {
					push({
						type: "plus",
						value: R,
						output: y
					});
					continue;
				}
				if (L && (L.type === "bracket" || L.type === "paren" || L.type === "brace") || N.parens > 0) {
					push({
						type: "plus",
						value: R
					});
					continue;
				}
				push({
					type: "plus",
					value: y
				});
				continue;
			}
			if (R === "@") {
				if (l.noextglob !== !0 && z() === "(" && z(2) !== "?") {
					push({
						type: "at",
						extglob: !0,
						value: R,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value: R
				});
				continue;
			}
			if (R !== "*") {
				(R === "$" || R === "^") && (R = `\\${R}`);
				let e = o.exec(remaining());
				if (e) {
					R += e[0];
					N.index += e[0].length;
				}
				push({
					type: "text",
					value: R
				});
				continue;
			}
			if (L && (L.type === "globstar" || L.star === !0)) {
				L.type = "star";
				L.star = !0;
				L.value += R;
				L.output = M;
				N.backtrack = !0;
				N.globstar = !0;
				consume(R);
				continue;
			}
			let t = remaining();
			if (l.noextglob !== !0 && /^\([^?]/.test(t)) {
				extglobOpen("star", R);
				continue;
			}
			if (L.type === "star") {
				if (l.noglobstar === !0) {
					consume(R);
					continue;
				}
				let n = L.prev;
				let r = n.prev;
				let i = n.type === "slash" || n.type === "bos";
				let a = r && (r.type === "star" || r.type === "globstar");
				if (l.bash === !0 && (!i || t[0] && t[0] !== "/")) {
					push({
						type: "star",
						value: R,
						output: ""
					});
					continue;
				}
				let o = N.braces > 0 && (n.type === "comma" || n.type === "brace");
				let s = P.length && (n.type === "pipe" || n.type === "paren");
				if (!i && n.type !== "paren" && !o && !s) {
					push({
						type: "star",
						value: R,
						output: ""
					});
					continue;
				}
				for (; t.slice(0, 3) === "/**";) {
					let n = e[N.index + 4];
					if (n && n !== "/") break;
					t = t.slice(3);
					consume("/**", 3);
				}
				if (n.type === "bos" && eos()) {
					L.type = "globstar";
					L.value += R;
					L.output = globstar(l);
					N.output = L.output;
					N.globstar = !0;
					consume(R);
					continue;
				}
				if (n.type === "slash" && n.prev.type !== "bos" && !a && eos()) {
					N.output = N.output.slice(0, -(n.output + L.output).length);
					n.output = `(?:${n.output}`;
					L.type = "globstar";
					L.output = globstar(l) + (l.strictSlashes ? ")" : "|$)");
					L.value += R;
					N.globstar = !0;
					N.output += n.output + L.output;
					consume(R);
					continue;
				}
				if (n.type === "slash" && n.prev.type !== "bos" && t[0] === "/") {
					let e = t[1] === void 0 ? "" : "|$";
					N.output = N.output.slice(0, -(n.output + L.output).length);
					n.output = `(?:${n.output}`;
					L.type = "globstar";
					L.output = `${globstar(l)}${b}|${b}${e})`;
					L.value += R;
					N.output += n.output + L.output;
					N.globstar = !0;
					consume(R + B());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (n.type === "bos" && t[0] === "/") {
					L.type = "globstar";
					L.value += R;
					L.output = `(?:^|${b}|${globstar(l)}${b})`;
					N.output = L.output;
					N.globstar = !0;
					consume(R + B());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				N.output = N.output.slice(0, -L.output.length);
				L.type = "globstar";
				L.output = globstar(l);
				L.value += R;
				N.output += L.output;
				N.globstar = !0;
				consume(R);
				continue;
			}
			let n = {
				type: "star",
				value: R,
				output: M
			};
			if (l.bash === !0) {
				n.output = ".*?";
				(L.type === "bos" || L.type === "slash") && (n.output = A + n.output);
				push(n);
				continue;
			}
			if (L && (L.type === "bracket" || L.type === "paren") && l.regex === !0) {
				n.output = R;
				push(n);
				continue;
			}
			if (N.index === N.start || L.type === "slash" || L.type === "dot") {
				if (L.type === "dot") {
					N.output += w;
					L.output += w;
				} else if (l.dot === !0) {
					N.output += T;
					L.output += T;
				} else {
					N.output += A;
					L.output += A;
				}
				if (z() !== "*") {
					N.output += x;
					L.output += x;
				}
			}
			push(n);
		}
		for (; N.brackets > 0;) {
			if (l.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
			N.output = r.escapeLast(N.output, "[");
			decrement("brackets");
		}
		for (; N.parens > 0;) {
			if (l.strictBrackets === !0) throw SyntaxError(syntaxError("closing", ")"));
			N.output = r.escapeLast(N.output, "(");
			decrement("parens");
		}
		for (; N.braces > 0;) {
			if (l.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "}"));
			N.output = r.escapeLast(N.output, "{");
			decrement("braces");
		}
		l.strictSlashes !== !0 && (L.type === "star" || L.type === "bracket") && push({
			type: "maybe_slash",
			value: "",
			output: `${b}?`
		});
		if (N.backtrack === !0) {
			N.output = "";
			for (let e of N.tokens) {
				N.output += e.output == null ? e.value : e.output;
				e.suffix && (N.output += e.suffix);
			}
		}
		return N;
	};
	parse.fastpaths = (e, t) => {
		let a = { ...t };
		let o = typeof a.maxLength == "number" ? Math.min(i, a.maxLength) : i;
		let s = e.length;
		if (s > o) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
		e = c[e] || e;
		let l = r.isWindows(t);
		let { DOT_LITERAL: u, SLASH_LITERAL: d, ONE_CHAR: f, DOTS_SLASH: p, NO_DOT: m, NO_DOTS: h, NO_DOTS_SLASH: g, STAR: _, START_ANCHOR: v } = n.globChars(l);
		let y = a.dot ? h : m;
		let b = a.dot ? g : m;
		let x = a.capture ? "" : "?:";
		let S = {
			negated: !1,
			prefix: ""
		};
		let C = a.bash === !0 ? ".*?" : _;
		a.capture && (C = `(${C})`);
		let globstar = (e) => {
			if (e.noglobstar === !0) return C;
			return `(${x}(?:(?!${v}${e.dot ? p : u}).)*?)`;
		};
		let create = (e) => {
			switch (e) {
				case "*": return `${y}${f}${C}`;
				case ".*": return `${u}${f}${C}`;
				case "*.*": return `${y}${C}${u}${f}${C}`;
				case "*/*": return `${y}${C}${d}${f}${b}${C}`;
				case "**": return y + globstar(a);
				case "**/*": return `(?:${y}${globstar(a)}${d})?${b}${f}${C}`;
				case "**/*.*": return `(?:${y}${globstar(a)}${d})?${b}${C}${u}${f}${C}`;
				case "**/.*": return `(?:${y}${globstar(a)}${d})?${u}${f}${C}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = create(t[1]);
					if (!n) return;
					return n + u + t[2];
				}
			}
		};
		let w = create(r.removePrefix(e, S));
		w && a.strictSlashes !== !0 && (w += `${d}?`);
		return w;
	};
	t.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var D = e.t(((e, t) => {
	let n = require("path");
	let r = T();
	let i = E();
	let a = w();
	let o = C();
	let isObject = (e) => e && typeof e == "object" && !Array.isArray(e);
	let picomatch = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => picomatch(e, t, n));
			let arrayMatcher = (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
			return arrayMatcher;
		}
		let r = isObject(e) && e.tokens && e.input;
		if (e === "" || typeof e != "string" && !r) throw TypeError("Expected pattern to be a non-empty string");
		let i = t || {};
		let o = a.isWindows(t);
		let s = r ? picomatch.compileRe(e, t) : picomatch.makeRe(e, t, !1, !0);
		let c = s.state;
		delete s.state;
		let isIgnored = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(i.ignore, e, n);
		}
		let matcher = (n, r = !1) => {
			let { isMatch: a, match: l, output: u } = picomatch.test(n, s, t, {
				glob: e,
				posix: o
			});
			let d = {
				glob: e,
				state: c,
				regex: s,
				posix: o,
				input: n,
				output: u,
				match: l,
				isMatch: a
			};
			typeof i.onResult == "function" && i.onResult(d);
			if (a === !1) {
				d.isMatch = !1;
				return r ? d : !1;
			}
			if (isIgnored(n)) {
				typeof i.onIgnore == "function" && i.onIgnore(d);
				d.isMatch = !1;
				return r ? d : !1;
			}
			typeof i.onMatch == "function" && i.onMatch(d);
			return !r || d;
		};
		n && (matcher.state = c);
		return matcher;
	};
	picomatch.test = (e, t, n, { glob: r, posix: i } = {}) => {
		if (typeof e != "string") throw TypeError("Expected input to be a string");
		if (e === "") return {
			isMatch: !1,
			output: ""
		};
		let o = n || {};
		let s = o.format || (i ? a.toPosixSlashes : null);
		let c = e === r;
		let l = c && s ? s(e) : e;
		if (c === !1) {
			l = s ? s(e) : e;
			c = l === r;
		}
		(c === !1 || o.capture === !0) && (c = o.matchBase === !0 || o.basename === !0 ? picomatch.matchBase(e, t, n, i) : t.exec(l));
		return {
			isMatch: !!c,
			match: c,
			output: l
		};
	};
	picomatch.matchBase = (e, t, r, i = a.isWindows(r)) => (t instanceof RegExp ? t : picomatch.makeRe(t, r)).test(n.basename(e));
	picomatch.isMatch = (e, t, n) => picomatch(t, n)(e);
	picomatch.parse = (e, t) => {
		if (Array.isArray(e)) return e.map((e) => picomatch.parse(e, t));
		return i(e, {
			...t,
			fastpaths: !1
		});
	};
	picomatch.scan = (e, t) => r(e, t);
	picomatch.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {};
		let a = i.contains ? "" : "^";
		let o = i.contains ? "" : "$";
		let s = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (s = `^(?!${s}).*$`);
		let c = picomatch.toRegex(s, t);
		r === !0 && (c.state = e);
		return c;
	};
	picomatch.makeRe = (e, t = {}, n = !1, r = !1) => {
		if (!e || typeof e != "string") throw TypeError("Expected a non-empty string");
		let a = {
			negated: !1,
			fastpaths: !0
		};
		t.fastpaths !== !1 && (e[0] === "." || e[0] === "*") && (a.output = i.fastpaths(e, t));
		a.output || (a = i(e, t));
		return picomatch.compileRe(a, t, n, r);
	};
	picomatch.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? "i" : ""));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	};
	picomatch.constants = o;
	t.exports = picomatch;
}));
// node_modules/picomatch/index.js
var O = e.t(((e, t) => {
	t.exports = D();
}));
// node_modules/micromatch/index.js
var k = e.t(((e, t) => {
	let n = require("util");
	let r = S();
	let i = O();
	let a = w();
	let isEmptyString = (e) => e === "" || e === "./";
	let hasBraces = (e) => {
		let t = e.indexOf("{");
		return t > -1 && e.indexOf("}", t) > -1;
	};
	let micromatch = (e, t, n) => {
		t = [].concat(t);
		e = [].concat(e);
		let r = new Set();
		let a = new Set();
		let o = new Set();
		let s = 0;
		let onResult = (e) => {
			o.add(e.output);
			n && n.onResult && n.onResult(e);
		};
		for (let o = 0; o < t.length; o++) {
			let c = i(String(t[o]), {
				...n,
				onResult
			}, !0);
			let l = c.state.negated || c.state.negatedExtglob;
			l && s++;
			for (let t of e) {
				let e = c(t, !0);
				if (!(l ? !e.isMatch : e.isMatch)) continue;
				if (l) r.add(e.output);
				else {
					r.delete(e.output);
					a.add(e.output);
				}
			}
		}
		let c = (s === t.length ? [...o] : [...a]).filter((e) => !r.has(e));
		if (n && c.length === 0) {
			if (n.failglob === !0) throw Error(`No matches found for "${t.join(", ")}"`);
			if (n.nonull === !0 || n.nullglob === !0) return n.unescape ? t.map((e) => e.replace(/\\/g, "")) : t;
		}
		return c;
	};
	micromatch.match = micromatch;
	micromatch.matcher = (e, t) => i(e, t);
	micromatch.isMatch = (e, t, n) => i(t, n)(e);
	micromatch.any = micromatch.isMatch;
	micromatch.not = (e, t, n = {}) => {
		t = [].concat(t).map(String);
		let r = new Set();
		let i = [];
		let onResult = (e) => {
			n.onResult && n.onResult(e);
			i.push(e.output);
		};
		let a = new Set(micromatch(e, t, {
			...n,
			onResult
		}));
		for (let e of i) a.has(e) || r.add(e);
		return [...r];
	};
	micromatch.contains = (e, t, r) => {
		if (typeof e != "string") throw TypeError(`Expected a string: "${n.inspect(e)}"`);
		if (Array.isArray(t)) return t.some((t) => micromatch.contains(e, t, r));
		if (typeof t == "string") {
			if (isEmptyString(e) || isEmptyString(t)) return !1;
			if (e.includes(t) || e.startsWith("./") && e.slice(2).includes(t)) return !0;
		}
		return micromatch.isMatch(e, t, {
			...r,
			contains: !0
		});
	};
	micromatch.matchKeys = (e, t, n) => {
		if (!a.isObject(e)) throw TypeError("Expected the first argument to be an object");
		let r = micromatch(Object.keys(e), t, n);
		let i = {};
		for (let t of r) i[t] = e[t];
		return i;
	};
	micromatch.some = (e, t, n) => {
		let r = [].concat(e);
		for (let e of [].concat(t)) {
			let t = i(String(e), n);
			if (r.some((e) => t(e))) return !0;
		}
		return !1;
	};
	micromatch.every = (e, t, n) => {
		let r = [].concat(e);
		for (let e of [].concat(t)) {
			let t = i(String(e), n);
			if (!r.every((e) => t(e))) return !1;
		}
		return !0;
	};
	micromatch.all = (e, t, r) => {
		if (typeof e != "string") throw TypeError(`Expected a string: "${n.inspect(e)}"`);
		return [].concat(t).every((t) => i(t, r)(e));
	};
	micromatch.capture = (e, t, n) => {
		let r = a.isWindows(n);
		let o = i.makeRe(String(e), {
			...n,
			capture: !0
		}).exec(r ? a.toPosixSlashes(t) : t);
		if (o) return o.slice(1).map((e) => e === void 0 ? "" : e);
	};
	micromatch.makeRe = (...e) => i.makeRe(...e);
	micromatch.scan = (...e) => i.scan(...e);
	micromatch.parse = (e, t) => {
		let n = [];
		for (let a of [].concat(e || [])) for (let e of r(String(a), t)) n.push(i.parse(e, t));
		return n;
	};
	micromatch.braces = (e, t) => {
		if (typeof e != "string") throw TypeError("Expected a string");
		if (t && t.nobrace === !0 || !hasBraces(e)) return [e];
		return r(e, t);
	};
	micromatch.braceExpand = (e, t) => {
		if (typeof e != "string") throw TypeError("Expected a string");
		return micromatch.braces(e, {
			...t,
			expand: !0
		});
	};
	micromatch.hasBraces = hasBraces;
	t.exports = micromatch;
}));
// node_modules/fast-glob/out/utils/pattern.js
var A = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.isAbsolute = e.partitionAbsoluteAndRelative = e.removeDuplicateSlashes = e.matchAny = e.convertPatternsToRe = e.makeRe = e.getPatternParts = e.expandBraceExpansion = e.expandPatternsWithBraceExpansion = e.isAffectDepthOfReadingPattern = e.endsWithSlashGlobStar = e.hasGlobStar = e.getBaseDirectory = e.isPatternRelatedToParentDirectory = e.getPatternsOutsideCurrentDirectory = e.getPatternsInsideCurrentDirectory = e.getPositivePatterns = e.getNegativePatterns = e.isPositivePattern = e.isNegativePattern = e.convertToNegativePattern = e.convertToPositivePattern = e.isDynamicPattern = e.isStaticPattern = void 0;
	let t = require("path");
	let n = f();
	let r = k();
	let i = /[*?]|^!/;
	let a = /\[[^[]*]/;
	let o = /(?:^|[^!*+?@])\([^(]*\|[^|]*\)/;
	let s = /[!*+?@]\([^(]*\)/;
	let c = /,|\.\./;
	let l = /(?!^)\/{2,}/g;
	function isStaticPattern(e, t = {}) {
		return !isDynamicPattern(e, t);
	}
	e.isStaticPattern = isStaticPattern;
	function isDynamicPattern(e, t = {}) {
		if (e === "") return !1;
		if (t.caseSensitiveMatch === !1 || e.includes("\\")) return !0;
		if (i.test(e) || a.test(e) || o.test(e)) return !0;
		if (t.extglob !== !1 && s.test(e)) return !0;
		if (t.braceExpansion !== !1 && hasBraceExpansion(e)) return !0;
		return !1;
	}
	e.isDynamicPattern = isDynamicPattern;
	function hasBraceExpansion(e) {
		let t = e.indexOf("{");
		if (t === -1) return !1;
		let n = e.indexOf("}", t + 1);
		if (n === -1) return !1;
		let r = e.slice(t, n);
		return c.test(r);
	}
	function convertToPositivePattern(e) {
		return isNegativePattern(e) ? e.slice(1) : e;
	}
	e.convertToPositivePattern = convertToPositivePattern;
	function convertToNegativePattern(e) {
		return "!" + e;
	}
	e.convertToNegativePattern = convertToNegativePattern;
	function isNegativePattern(e) {
		return e.startsWith("!") && e[1] !== "(";
	}
	e.isNegativePattern = isNegativePattern;
	function isPositivePattern(e) {
		return !isNegativePattern(e);
	}
	e.isPositivePattern = isPositivePattern;
	function getNegativePatterns(e) {
		return e.filter(isNegativePattern);
	}
	e.getNegativePatterns = getNegativePatterns;
	function getPositivePatterns(e) {
		return e.filter(isPositivePattern);
	}
	e.getPositivePatterns = getPositivePatterns;
	function getPatternsInsideCurrentDirectory(e) {
		return e.filter((e) => !isPatternRelatedToParentDirectory(e));
	}
	e.getPatternsInsideCurrentDirectory = getPatternsInsideCurrentDirectory;
	function getPatternsOutsideCurrentDirectory(e) {
		return e.filter(isPatternRelatedToParentDirectory);
	}
	e.getPatternsOutsideCurrentDirectory = getPatternsOutsideCurrentDirectory;
	function isPatternRelatedToParentDirectory(e) {
		return e.startsWith("..") || e.startsWith("./..");
	}
	e.isPatternRelatedToParentDirectory = isPatternRelatedToParentDirectory;
	function getBaseDirectory(e) {
		return n(e, { flipBackslashes: !1 });
	}
	e.getBaseDirectory = getBaseDirectory;
	function hasGlobStar(e) {
		return e.includes("**");
	}
	e.hasGlobStar = hasGlobStar;
	function endsWithSlashGlobStar(e) {
		return e.endsWith("/**");
	}
	e.endsWithSlashGlobStar = endsWithSlashGlobStar;
	function isAffectDepthOfReadingPattern(e) {
		let n = t.basename(e);
		return endsWithSlashGlobStar(e) || isStaticPattern(n);
	}
	e.isAffectDepthOfReadingPattern = isAffectDepthOfReadingPattern;
	function expandPatternsWithBraceExpansion(e) {
		return e.reduce((e, t) => e.concat(expandBraceExpansion(t)), []);
	}
	e.expandPatternsWithBraceExpansion = expandPatternsWithBraceExpansion;
	function expandBraceExpansion(e) {
		let t = r.braces(e, {
			expand: !0,
			nodupes: !0,
			keepEscaping: !0
		});
		t.sort((e, t) => e.length - t.length);
		return t.filter((e) => e !== "");
	}
	e.expandBraceExpansion = expandBraceExpansion;
	function getPatternParts(e, t) {
		let { parts: n } = r.scan(e, Object.assign(Object.assign({}, t), { parts: !0 }));
		n.length === 0 && (n = [e]);
		if (n[0].startsWith("/")) {
			n[0] = n[0].slice(1);
			n.unshift("");
		}
		return n;
	}
	e.getPatternParts = getPatternParts;
	function makeRe(e, t) {
		return r.makeRe(e, t);
	}
	e.makeRe = makeRe;
	function convertPatternsToRe(e, t) {
		return e.map((e) => makeRe(e, t));
	}
	e.convertPatternsToRe = convertPatternsToRe;
	function matchAny(e, t) {
		return t.some((t) => t.test(e));
	}
	e.matchAny = matchAny;
	function removeDuplicateSlashes(e) {
		return e.replace(l, "/");
	}
	e.removeDuplicateSlashes = removeDuplicateSlashes;
	function partitionAbsoluteAndRelative(e) {
		let t = [];
		let n = [];
		for (let r of e) isAbsolute(r) ? t.push(r) : n.push(r);
		return [t, n];
	}
	e.partitionAbsoluteAndRelative = partitionAbsoluteAndRelative;
	function isAbsolute(e) {
		return t.isAbsolute(e);
	}
	e.isAbsolute = isAbsolute;
}));
// node_modules/merge2/index.js
var j = e.t(((e, t) => {
	let n = require("stream").PassThrough;
	let r = Array.prototype.slice;
	t.exports = merge2;
	function merge2() {
		let e = [];
		let t = r.call(arguments);
		let i = !1;
		let a = t[t.length - 1];
		a && !Array.isArray(a) && a.pipe == null ? t.pop() : a = {};
		let o = a.end !== !1;
		let s = a.pipeError === !0;
		a.objectMode ?? (a.objectMode = !0);
		a.highWaterMark ?? (a.highWaterMark = 65536);
		let c = n(a);
		function addStream() {
			for (let t = 0, n = arguments.length; t < n; t++) e.push(pauseStreams(arguments[t], a));
			mergeStream();
			return this;
		}
		function mergeStream() {
			if (i) return;
			i = !0;
			let t = e.shift();
			if (!t) {
				process.nextTick(endStream);
				return;
			}
			Array.isArray(t) || (t = [t]);
			let n = t.length + 1;
			function next() {
				if (--n > 0) return;
				i = !1;
				mergeStream();
			}
			function pipe(e) {
				function onend() {
					e.removeListener("merge2UnpipeEnd", onend);
					e.removeListener("end", onend);
					s && e.removeListener("error", onerror);
					next();
				}
				function onerror(e) {
					c.emit("error", e);
				}
				if (e._readableState.endEmitted) return next();
				e.on("merge2UnpipeEnd", onend);
				e.on("end", onend);
				s && e.on("error", onerror);
				e.pipe(c, { end: !1 });
				e.resume();
			}
			for (let e = 0; e < t.length; e++) pipe(t[e]);
			next();
		}
		function endStream() {
			i = !1;
			c.emit("queueDrain");
			o && c.end();
		}
		c.setMaxListeners(0);
		c.add = addStream;
		c.on("unpipe", function(e) {
			e.emit("merge2UnpipeEnd");
		});
		t.length && addStream.apply(null, t);
		return c;
	}
	function pauseStreams(e, t) {
		if (Array.isArray(e)) for (let n = 0, r = e.length; n < r; n++) e[n] = pauseStreams(e[n], t);
		else {
			!e._readableState && e.pipe && (e = e.pipe(n(t)));
			if (!e._readableState || !e.pause || !e.pipe) throw Error("Only readable stream can be merged.");
			e.pause();
		}
		return e;
	}
}));
// node_modules/fast-glob/out/utils/stream.js
var M = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.merge = void 0;
	let t = j();
	function merge(e) {
		let n = t(e);
		e.forEach((e) => {
			e.once("error", (e) => n.emit("error", e));
		});
		n.once("close", () => propagateCloseEventToSources(e));
		n.once("end", () => propagateCloseEventToSources(e));
		return n;
	}
	e.merge = merge;
	function propagateCloseEventToSources(e) {
		e.forEach((e) => e.emit("close"));
	}
}));
// node_modules/fast-glob/out/utils/string.js
var N = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.isEmpty = e.isString = void 0;
	function isString(e) {
		return typeof e == "string";
	}
	e.isString = isString;
	function isEmpty(e) {
		return e === "";
	}
	e.isEmpty = isEmpty;
}));
// node_modules/fast-glob/out/utils/index.js
var P = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.string = e.stream = e.pattern = e.path = e.fs = e.errno = e.array = void 0;
	e.array = o();
	e.errno = s();
	e.fs = c();
	e.path = l();
	e.pattern = A();
	e.stream = M();
	e.string = N();
}));
// node_modules/fast-glob/out/managers/tasks.js
var F = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.convertPatternGroupToTask = e.convertPatternGroupsToTasks = e.groupPatternsByBaseDirectory = e.getNegativePatternsAsPositive = e.getPositivePatterns = e.convertPatternsToTasks = e.generate = void 0;
	let t = P();
	function generate(e, n) {
		let r = processPatterns(e, n);
		let i = processPatterns(n.ignore, n);
		let a = getPositivePatterns(r);
		let o = getNegativePatternsAsPositive(r, i);
		let s = a.filter((e) => t.pattern.isStaticPattern(e, n));
		let c = a.filter((e) => t.pattern.isDynamicPattern(e, n));
		let l = convertPatternsToTasks(s, o, !1);
		let u = convertPatternsToTasks(c, o, !0);
		return l.concat(u);
	}
	e.generate = generate;
	function processPatterns(e, n) {
		let r = e;
		n.braceExpansion && (r = t.pattern.expandPatternsWithBraceExpansion(r));
		n.baseNameMatch && (r = r.map((e) => e.includes("/") ? e : `**/${e}`));
		return r.map((e) => t.pattern.removeDuplicateSlashes(e));
	}
	function convertPatternsToTasks(e, n, r) {
		let i = [];
		let a = t.pattern.getPatternsOutsideCurrentDirectory(e);
		let o = t.pattern.getPatternsInsideCurrentDirectory(e);
		let s = groupPatternsByBaseDirectory(a);
		let c = groupPatternsByBaseDirectory(o);
		i.push(...convertPatternGroupsToTasks(s, n, r));
		"." in c ? i.push(convertPatternGroupToTask(".", o, n, r)) : i.push(...convertPatternGroupsToTasks(c, n, r));
		return i;
	}
	e.convertPatternsToTasks = convertPatternsToTasks;
	function getPositivePatterns(e) {
		return t.pattern.getPositivePatterns(e);
	}
	e.getPositivePatterns = getPositivePatterns;
	function getNegativePatternsAsPositive(e, n) {
		return t.pattern.getNegativePatterns(e).concat(n).map(t.pattern.convertToPositivePattern);
	}
	e.getNegativePatternsAsPositive = getNegativePatternsAsPositive;
	function groupPatternsByBaseDirectory(e) {
		return e.reduce((e, n) => {
			let r = t.pattern.getBaseDirectory(n);
			r in e ? e[r].push(n) : e[r] = [n];
			return e;
		}, {});
	}
	e.groupPatternsByBaseDirectory = groupPatternsByBaseDirectory;
	function convertPatternGroupsToTasks(e, t, n) {
		return Object.keys(e).map((r) => convertPatternGroupToTask(r, e[r], t, n));
	}
	e.convertPatternGroupsToTasks = convertPatternGroupsToTasks;
	function convertPatternGroupToTask(e, n, r, i) {
		return {
			dynamic: i,
			positive: n,
			negative: r,
			base: e,
			patterns: [].concat(n, r.map(t.pattern.convertToNegativePattern))
		};
	}
	e.convertPatternGroupToTask = convertPatternGroupToTask;
}));
// node_modules/@nodelib/fs.stat/out/providers/async.js
var I = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.read = void 0;
	function read(e, t, n) {
		t.fs.lstat(e, (r, i) => {
			if (r !== null) {
				callFailureCallback(n, r);
				return;
			}
			if (!i.isSymbolicLink() || !t.followSymbolicLink) {
				callSuccessCallback(n, i);
				return;
			}
			t.fs.stat(e, (e, r) => {
				if (e !== null) {
					if (t.throwErrorOnBrokenSymbolicLink) {
						callFailureCallback(n, e);
						return;
					}
					callSuccessCallback(n, i);
					return;
				}
				t.markSymbolicLink && (r.isSymbolicLink = () => !0);
				callSuccessCallback(n, r);
			});
		});
	}
	e.read = read;
	function callFailureCallback(e, t) {
		e(t);
	}
	function callSuccessCallback(e, t) {
		e(null, t);
	}
}));
// node_modules/@nodelib/fs.stat/out/providers/sync.js
var L = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.read = void 0;
	function read(e, t) {
		let n = t.fs.lstatSync(e);
		if (!n.isSymbolicLink() || !t.followSymbolicLink) return n;
		try {
			let n = t.fs.statSync(e);
			t.markSymbolicLink && (n.isSymbolicLink = () => !0);
			return n;
		} catch (e) {
			if (!t.throwErrorOnBrokenSymbolicLink) return n;
			throw e;
		}
	}
	e.read = read;
}));
// node_modules/@nodelib/fs.stat/out/adapters/fs.js
var R = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.createFileSystemAdapter = e.FILE_SYSTEM_ADAPTER = void 0;
	let t = require("fs");
	e.FILE_SYSTEM_ADAPTER = {
		lstat: t.lstat,
		stat: t.stat,
		lstatSync: t.lstatSync,
		statSync: t.statSync
	};
	function createFileSystemAdapter(t) {
		if (t === void 0) return e.FILE_SYSTEM_ADAPTER;
		return Object.assign(Object.assign({}, e.FILE_SYSTEM_ADAPTER), t);
	}
	e.createFileSystemAdapter = createFileSystemAdapter;
}));
// node_modules/@nodelib/fs.stat/out/settings.js
var z = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = R();
	var Settings = class {
		constructor(e = {}) {
			this._options = e;
			this.followSymbolicLink = this._getValue(this._options.followSymbolicLink, !0);
			this.fs = t.createFileSystemAdapter(this._options.fs);
			this.markSymbolicLink = this._getValue(this._options.markSymbolicLink, !1);
			this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, !0);
		}
		_getValue(e, t) {
			return e ?? t;
		}
	};
	e.default = Settings;
}));
// node_modules/@nodelib/fs.stat/out/index.js
var B = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.statSync = e.stat = e.Settings = void 0;
	let t = I();
	let n = L();
	let r = z();
	e.Settings = r.default;
	function stat(e, n, r) {
		if (typeof n == "function") {
			t.read(e, getSettings(), n);
			return;
		}
		t.read(e, getSettings(n), r);
	}
	e.stat = stat;
	function statSync(e, t) {
		let r = getSettings(t);
		return n.read(e, r);
	}
	e.statSync = statSync;
	function getSettings(e = {}) {
		if (e instanceof r.default) return e;
		return new r.default(e);
	}
}));
// node_modules/queue-microtask/index.js
var V = e.t(((e, t) => {
	let n;
	t.exports = typeof queueMicrotask == "function" ? queueMicrotask.bind(typeof window < "u" ? window : global) : (e) => (n ||= Promise.resolve()).then(e).catch((e) => setTimeout(() => {
		throw e;
	}, 0));
}));
// node_modules/run-parallel/index.js
var H = e.t(((e, t) => {
	t.exports = runParallel;
	let n = V();
	function runParallel(e, t) {
		let r, i, a;
		let o = !0;
		if (Array.isArray(e)) {
			r = [];
			i = e.length;
		} else {
			a = Object.keys(e);
			r = {};
			i = a.length;
		}
		function done(e) {
			function end() {
				t && t(e, r);
				t = null;
			}
			o ? n(end) : end();
		}
		function each(e, t, n) {
			r[e] = n;
			(--i === 0 || t) && done(t);
		}
		i ? a ? a.forEach(function(t) {
			e[t](function(e, n) {
				each(t, e, n);
			});
		}) : e.forEach(function(e, t) {
			e(function(e, n) {
				each(t, e, n);
			});
		}) : done(null);
		o = !1;
	}
}));
// node_modules/@nodelib/fs.scandir/out/constants.js
var U = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.IS_SUPPORT_READDIR_WITH_FILE_TYPES = void 0;
	let t = process.versions.node.split(".");
	if (t[0] === void 0 || t[1] === void 0) throw Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);
	let n = Number.parseInt(t[0], 10);
	let r = Number.parseInt(t[1], 10);
	e.IS_SUPPORT_READDIR_WITH_FILE_TYPES = n > 10 || n === 10 && r >= 10;
}));
// node_modules/@nodelib/fs.scandir/out/utils/fs.js
var W = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.createDirentFromStats = void 0;
	var DirentFromStats = class {
		constructor(e, t) {
			this.name = e;
			this.isBlockDevice = t.isBlockDevice.bind(t);
			this.isCharacterDevice = t.isCharacterDevice.bind(t);
			this.isDirectory = t.isDirectory.bind(t);
			this.isFIFO = t.isFIFO.bind(t);
			this.isFile = t.isFile.bind(t);
			this.isSocket = t.isSocket.bind(t);
			this.isSymbolicLink = t.isSymbolicLink.bind(t);
		}
	};
	function createDirentFromStats(e, t) {
		return new DirentFromStats(e, t);
	}
	e.createDirentFromStats = createDirentFromStats;
}));
// node_modules/@nodelib/fs.scandir/out/utils/index.js
var G = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.fs = void 0;
	e.fs = W();
}));
// node_modules/@nodelib/fs.scandir/out/providers/common.js
var ee = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.joinPathSegments = void 0;
	function joinPathSegments(e, t, n) {
		if (e.endsWith(n)) return e + t;
		return e + n + t;
	}
	e.joinPathSegments = joinPathSegments;
}));
// node_modules/@nodelib/fs.scandir/out/providers/async.js
var te = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.readdir = e.readdirWithFileTypes = e.read = void 0;
	let t = B();
	let n = H();
	let r = U();
	let i = G();
	let a = ee();
	function read(e, t, n) {
		if (!t.stats && r.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
			readdirWithFileTypes(e, t, n);
			return;
		}
		readdir(e, t, n);
	}
	e.read = read;
	function readdirWithFileTypes(e, t, r) {
		t.fs.readdir(e, { withFileTypes: !0 }, (i, o) => {
			if (i !== null) {
				callFailureCallback(r, i);
				return;
			}
			let s = o.map((n) => ({
				dirent: n,
				name: n.name,
				path: a.joinPathSegments(e, n.name, t.pathSegmentSeparator)
			}));
			if (!t.followSymbolicLinks) {
				callSuccessCallback(r, s);
				return;
			}
			let c = s.map((e) => makeRplTaskEntry(e, t));
			n(c, (e, t) => {
				if (e !== null) {
					callFailureCallback(r, e);
					return;
				}
				callSuccessCallback(r, t);
			});
		});
	}
	e.readdirWithFileTypes = readdirWithFileTypes;
	function makeRplTaskEntry(e, t) {
		return (n) => {
			if (!e.dirent.isSymbolicLink()) {
				n(null, e);
				return;
			}
			t.fs.stat(e.path, (r, a) => {
				if (r !== null) {
					if (t.throwErrorOnBrokenSymbolicLink) {
						n(r);
						return;
					}
					n(null, e);
					return;
				}
				e.dirent = i.fs.createDirentFromStats(e.name, a);
				n(null, e);
			});
		};
	}
	function readdir(e, r, o) {
		r.fs.readdir(e, (s, c) => {
			if (s !== null) {
				callFailureCallback(o, s);
				return;
			}
			let l = c.map((n) => {
				let o = a.joinPathSegments(e, n, r.pathSegmentSeparator);
				return (e) => {
					t.stat(o, r.fsStatSettings, (t, a) => {
						if (t !== null) {
							e(t);
							return;
						}
						let s = {
							name: n,
							path: o,
							dirent: i.fs.createDirentFromStats(n, a)
						};
						r.stats && (s.stats = a);
						e(null, s);
					});
				};
			});
			n(l, (e, t) => {
				if (e !== null) {
					callFailureCallback(o, e);
					return;
				}
				callSuccessCallback(o, t);
			});
		});
	}
	e.readdir = readdir;
	function callFailureCallback(e, t) {
		e(t);
	}
	function callSuccessCallback(e, t) {
		e(null, t);
	}
}));
// node_modules/@nodelib/fs.scandir/out/providers/sync.js
var ne = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.readdir = e.readdirWithFileTypes = e.read = void 0;
	let t = B();
	let n = U();
	let r = G();
	let i = ee();
	function read(e, t) {
		if (!t.stats && n.IS_SUPPORT_READDIR_WITH_FILE_TYPES) return readdirWithFileTypes(e, t);
		return readdir(e, t);
	}
	e.read = read;
	function readdirWithFileTypes(e, t) {
		return t.fs.readdirSync(e, { withFileTypes: !0 }).map((n) => {
			let a = {
				dirent: n,
				name: n.name,
				path: i.joinPathSegments(e, n.name, t.pathSegmentSeparator)
			};
			if (a.dirent.isSymbolicLink() && t.followSymbolicLinks) try {
				let e = t.fs.statSync(a.path);
				a.dirent = r.fs.createDirentFromStats(a.name, e);
			} catch (e) {
				if (t.throwErrorOnBrokenSymbolicLink) throw e;
			}
			return a;
		});
	}
	e.readdirWithFileTypes = readdirWithFileTypes;
	function readdir(e, n) {
		return n.fs.readdirSync(e).map((a) => {
			let o = i.joinPathSegments(e, a, n.pathSegmentSeparator);
			let s = t.statSync(o, n.fsStatSettings);
			let c = {
				name: a,
				path: o,
				dirent: r.fs.createDirentFromStats(a, s)
			};
			n.stats && (c.stats = s);
			return c;
		});
	}
	e.readdir = readdir;
}));
// node_modules/@nodelib/fs.scandir/out/adapters/fs.js
var re = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.createFileSystemAdapter = e.FILE_SYSTEM_ADAPTER = void 0;
	let t = require("fs");
	e.FILE_SYSTEM_ADAPTER = {
		lstat: t.lstat,
		stat: t.stat,
		lstatSync: t.lstatSync,
		statSync: t.statSync,
		readdir: t.readdir,
		readdirSync: t.readdirSync
	};
	function createFileSystemAdapter(t) {
		if (t === void 0) return e.FILE_SYSTEM_ADAPTER;
		return Object.assign(Object.assign({}, e.FILE_SYSTEM_ADAPTER), t);
	}
	e.createFileSystemAdapter = createFileSystemAdapter;
}));
// node_modules/@nodelib/fs.scandir/out/settings.js
var ie = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("path");
	let n = B();
	let r = re();
	var Settings = class {
		constructor(e = {}) {
			this._options = e;
			this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, !1);
			this.fs = r.createFileSystemAdapter(this._options.fs);
			this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, t.sep);
			this.stats = this._getValue(this._options.stats, !1);
			this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, !0);
			this.fsStatSettings = new n.Settings({
				followSymbolicLink: this.followSymbolicLinks,
				fs: this.fs,
				throwErrorOnBrokenSymbolicLink: this.throwErrorOnBrokenSymbolicLink
			});
		}
		_getValue(e, t) {
			return e ?? t;
		}
	};
	e.default = Settings;
}));
// node_modules/@nodelib/fs.scandir/out/index.js
var K = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.Settings = e.scandirSync = e.scandir = void 0;
	let t = te();
	let n = ne();
	let r = ie();
	e.Settings = r.default;
	function scandir(e, n, r) {
		if (typeof n == "function") {
			t.read(e, getSettings(), n);
			return;
		}
		t.read(e, getSettings(n), r);
	}
	e.scandir = scandir;
	function scandirSync(e, t) {
		let r = getSettings(t);
		return n.read(e, r);
	}
	e.scandirSync = scandirSync;
	function getSettings(e = {}) {
		if (e instanceof r.default) return e;
		return new r.default(e);
	}
}));
// node_modules/reusify/reusify.js
var ae = e.t(((e, t) => {
	function reusify(e) {
		var t = new e();
		var n = t;
		function get() {
			var r = t;
			if (r.next) t = r.next;
			else {
				t = new e();
				n = t;
			}
			r.next = null;
			return r;
		}
		function release(e) {
			n.next = e;
			n = e;
		}
		return {
			get,
			release
		};
	}
	t.exports = reusify;
}));
// node_modules/fastq/queue.js
var oe = e.t(((e, t) => {
	var n = ae();
	function fastqueue(e, t, r) {
		if (typeof e == "function") {
			r = t;
			t = e;
			e = null;
		}
		if (!(r >= 1)) throw Error("fastqueue concurrency must be equal to or greater than 1");
		var i = n(Task);
		var a = null;
		var o = null;
		var s = 0;
		var c = null;
		var l = {
			push,
			drain: noop,
			saturated: noop,
			pause,
			paused: !1,
			get concurrency() {
				return r;
			},
			set concurrency(e) {
				if (!(e >= 1)) throw Error("fastqueue concurrency must be equal to or greater than 1");
				r = e;
				if (l.paused) return;
				for (; a && s < r;) {
					s++;
					release();
				}
			},
			running,
			resume,
			idle,
			length,
			getQueue,
			unshift,
			empty: noop,
			kill,
			killAndDrain,
			error,
			abort
		};
		return l;
		function running() {
			return s;
		}
		function pause() {
			l.paused = !0;
		}
		function length() {
			var e = a;
			var t = 0;
			for (; e;) {
				e = e.next;
				t++;
			}
			return t;
		}
		function getQueue() {
			var e = a;
			var t = [];
			for (; e;) {
				t.push(e.value);
				e = e.next;
			}
			return t;
		}
		function resume() {
			if (!l.paused) return;
			l.paused = !1;
			if (a === null) {
				s++;
				release();
				return;
			}
			for (; a && s < r;) {
				s++;
				release();
			}
		}
		function idle() {
			return s === 0 && l.length() === 0;
		}
		function push(n, u) {
			var d = i.get();
			d.context = e;
			d.release = release;
			d.value = n;
			d.callback = u || noop;
			d.errorHandler = c;
			if (s >= r || l.paused) {
				if (o) {
					o.next = d;
					o = d;
				} else {
					a = d;
					o = d;
					l.saturated();
				}
			} else {
				s++;
				t.call(e, d.value, d.worked);
			}
		}
		function unshift(n, u) {
			var d = i.get();
			d.context = e;
			d.release = release;
			d.value = n;
			d.callback = u || noop;
			d.errorHandler = c;
			if (s >= r || l.paused) {
				if (a) {
					d.next = a;
					a = d;
				} else {
					a = d;
					o = d;
					l.saturated();
				}
			} else {
				s++;
				t.call(e, d.value, d.worked);
			}
		}
		function release(n) {
			n && i.release(n);
			var c = a;
			if (c && s <= r) {
				if (l.paused) s--;
				else {
					o === a && (o = null);
					a = c.next;
					c.next = null;
					t.call(e, c.value, c.worked);
					o === null && l.empty();
				}
			} else --s === 0 && l.drain();
		}
		function kill() {
			a = null;
			o = null;
			l.drain = noop;
		}
		function killAndDrain() {
			a = null;
			o = null;
			l.drain();
			l.drain = noop;
		}
		function abort() {
			var e = a;
			a = null;
			o = null;
			for (; e;) {
				var t = e.next;
				var n = e.callback;
				var r = e.errorHandler;
				var s = e.value;
				var c = e.context;
				e.value = null;
				e.callback = noop;
				e.errorHandler = null;
				e.next = null;
				r && r(Error("abort"), s);
				n.call(c, Error("abort"));
				i.release(e);
				e = t;
			}
			l.drain = noop;
		}
		function error(e) {
			c = e;
		}
	}
	function noop() {}
	function Task() {
		this.value = null;
		this.callback = noop;
		this.next = null;
		this.release = noop;
		this.context = null;
		this.errorHandler = null;
		var e = this;
		this.worked = function worked(t, n) {
			var r = e.callback;
			var i = e.errorHandler;
			var a = e.value;
			e.value = null;
			e.callback = noop;
			e.errorHandler && i(t, a);
			r.call(e.context, t, n);
			e.release(e);
		};
	}
	function queueAsPromised(e, t, n) {
		if (typeof e == "function") {
			n = t;
			t = e;
			e = null;
		}
		function asyncWrapper(e, n) {
			t.call(this, e).then(function(e) {
				n(null, e);
			}, n);
		}
		var r = fastqueue(e, asyncWrapper, n);
		var i = r.push;
		var a = r.unshift;
		r.push = push;
		r.unshift = unshift;
		r.drained = drained;
		return r;
		function push(e) {
			var t = new Promise(function(t, n) {
				i(e, function(e, r) {
					if (e) {
						n(e);
						return;
					}
					t(r);
				});
			});
			t.catch(noop);
			return t;
		}
		function unshift(e) {
			var t = new Promise(function(t, n) {
				a(e, function(e, r) {
					if (e) {
						n(e);
						return;
					}
					t(r);
				});
			});
			t.catch(noop);
			return t;
		}
		function drained() {
			return new Promise(function(e) {
				process.nextTick(function() {
					if (r.idle()) e();
					else {
						var t = r.drain;
						r.drain = function() {
							typeof t == "function" && t();
							e();
							r.drain = t;
						};
					}
				});
			});
		}
	}
	t.exports = fastqueue;
	t.exports.promise = queueAsPromised;
}));
// node_modules/@nodelib/fs.walk/out/readers/common.js
var se = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.joinPathSegments = e.replacePathSegmentSeparator = e.isAppliedFilter = e.isFatalError = void 0;
	function isFatalError(e, t) {
		if (e.errorFilter === null) return !0;
		return !e.errorFilter(t);
	}
	e.isFatalError = isFatalError;
	function isAppliedFilter(e, t) {
		return e === null || e(t);
	}
	e.isAppliedFilter = isAppliedFilter;
	function replacePathSegmentSeparator(e, t) {
		return e.split(/[/\\]/).join(t);
	}
	e.replacePathSegmentSeparator = replacePathSegmentSeparator;
	function joinPathSegments(e, t, n) {
		if (e === "") return t;
		if (e.endsWith(n)) return e + t;
		return e + n + t;
	}
	e.joinPathSegments = joinPathSegments;
}));
// node_modules/@nodelib/fs.walk/out/readers/reader.js
var ce = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = se();
	var Reader = class {
		constructor(e, n) {
			this._root = e;
			this._settings = n;
			this._root = t.replacePathSegmentSeparator(e, n.pathSegmentSeparator);
		}
	};
	e.default = Reader;
}));
// node_modules/@nodelib/fs.walk/out/readers/async.js
var le = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("events");
	let n = K();
	let r = oe();
	let i = se();
	let a = ce();
	var AsyncReader = class extends a.default {
		constructor(e, i) {
			super(e, i);
			this._settings = i;
			this._scandir = n.scandir;
			this._emitter = new t.EventEmitter();
			this._queue = r(this._worker.bind(this), this._settings.concurrency);
			this._isFatalError = !1;
			this._isDestroyed = !1;
			this._queue.drain = () => {
				this._isFatalError || this._emitter.emit("end");
			};
		}
		read() {
			this._isFatalError = !1;
			this._isDestroyed = !1;
			setImmediate(() => {
				this._pushToQueue(this._root, this._settings.basePath);
			});
			return this._emitter;
		}
		get isDestroyed() {
			return this._isDestroyed;
		}
		destroy() {
			if (this._isDestroyed) throw Error("The reader is already destroyed");
			this._isDestroyed = !0;
			this._queue.killAndDrain();
		}
		onEntry(e) {
			this._emitter.on("entry", e);
		}
		onError(e) {
			this._emitter.once("error", e);
		}
		onEnd(e) {
			this._emitter.once("end", e);
		}
		_pushToQueue(e, t) {
			let n = {
				directory: e,
				base: t
			};
			this._queue.push(n, (e) => {
				e !== null && this._handleError(e);
			});
		}
		_worker(e, t) {
			this._scandir(e.directory, this._settings.fsScandirSettings, (n, r) => {
				if (n !== null) {
					t(n, void 0);
					return;
				}
				for (let t of r) this._handleEntry(t, e.base);
				t(null, void 0);
			});
		}
		_handleError(e) {
			if (this._isDestroyed || !i.isFatalError(this._settings, e)) return;
			this._isFatalError = !0;
			this._isDestroyed = !0;
			this._emitter.emit("error", e);
		}
		_handleEntry(e, t) {
			if (this._isDestroyed || this._isFatalError) return;
			let n = e.path;
			t !== void 0 && (e.path = i.joinPathSegments(t, e.name, this._settings.pathSegmentSeparator));
			i.isAppliedFilter(this._settings.entryFilter, e) && this._emitEntry(e);
			e.dirent.isDirectory() && i.isAppliedFilter(this._settings.deepFilter, e) && this._pushToQueue(n, t === void 0 ? void 0 : e.path);
		}
		_emitEntry(e) {
			this._emitter.emit("entry", e);
		}
	};
	e.default = AsyncReader;
}));
// node_modules/@nodelib/fs.walk/out/providers/async.js
var ue = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = le();
	var AsyncProvider = class {
		constructor(e, n) {
			this._root = e;
			this._settings = n;
			this._reader = new t.default(this._root, this._settings);
			this._storage = [];
		}
		read(e) {
			this._reader.onError((t) => {
				callFailureCallback(e, t);
			});
			this._reader.onEntry((e) => {
				this._storage.push(e);
			});
			this._reader.onEnd(() => {
				callSuccessCallback(e, this._storage);
			});
			this._reader.read();
		}
	};
	e.default = AsyncProvider;
	function callFailureCallback(e, t) {
		e(t);
	}
	function callSuccessCallback(e, t) {
		e(null, t);
	}
}));
// node_modules/@nodelib/fs.walk/out/providers/stream.js
var de = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("stream");
	let n = le();
	var StreamProvider = class {
		constructor(e, r) {
			this._root = e;
			this._settings = r;
			this._reader = new n.default(this._root, this._settings);
			this._stream = new t.Readable({
				objectMode: !0,
				read: () => {},
				destroy: () => {
					this._reader.isDestroyed || this._reader.destroy();
				}
			});
		}
		read() {
			this._reader.onError((e) => {
				this._stream.emit("error", e);
			});
			this._reader.onEntry((e) => {
				this._stream.push(e);
			});
			this._reader.onEnd(() => {
				this._stream.push(null);
			});
			this._reader.read();
			return this._stream;
		}
	};
	e.default = StreamProvider;
}));
// node_modules/@nodelib/fs.walk/out/readers/sync.js
var fe = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = K();
	let n = se();
	let r = ce();
	var SyncReader = class extends r.default {
		constructor() {
			super(...arguments);
			this._scandir = t.scandirSync;
			this._storage = [];
			this._queue = new Set();
		}
		read() {
			this._pushToQueue(this._root, this._settings.basePath);
			this._handleQueue();
			return this._storage;
		}
		_pushToQueue(e, t) {
			this._queue.add({
				directory: e,
				base: t
			});
		}
		_handleQueue() {
			for (let e of this._queue.values()) this._handleDirectory(e.directory, e.base);
		}
		_handleDirectory(e, t) {
			try {
				let n = this._scandir(e, this._settings.fsScandirSettings);
				for (let e of n) this._handleEntry(e, t);
			} catch (e) {
				this._handleError(e);
			}
		}
		_handleError(e) {
			if (!n.isFatalError(this._settings, e)) return;
			throw e;
		}
		_handleEntry(e, t) {
			let r = e.path;
			t !== void 0 && (e.path = n.joinPathSegments(t, e.name, this._settings.pathSegmentSeparator));
			n.isAppliedFilter(this._settings.entryFilter, e) && this._pushToStorage(e);
			e.dirent.isDirectory() && n.isAppliedFilter(this._settings.deepFilter, e) && this._pushToQueue(r, t === void 0 ? void 0 : e.path);
		}
		_pushToStorage(e) {
			this._storage.push(e);
		}
	};
	e.default = SyncReader;
}));
// node_modules/@nodelib/fs.walk/out/providers/sync.js
var pe = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = fe();
	var SyncProvider = class {
		constructor(e, n) {
			this._root = e;
			this._settings = n;
			this._reader = new t.default(this._root, this._settings);
		}
		read() {
			return this._reader.read();
		}
	};
	e.default = SyncProvider;
}));
// node_modules/@nodelib/fs.walk/out/settings.js
var me = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("path");
	let n = K();
	var Settings = class {
		constructor(e = {}) {
			this._options = e;
			this.basePath = this._getValue(this._options.basePath, void 0);
			this.concurrency = this._getValue(this._options.concurrency, Infinity);
			this.deepFilter = this._getValue(this._options.deepFilter, null);
			this.entryFilter = this._getValue(this._options.entryFilter, null);
			this.errorFilter = this._getValue(this._options.errorFilter, null);
			this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, t.sep);
			this.fsScandirSettings = new n.Settings({
				followSymbolicLinks: this._options.followSymbolicLinks,
				fs: this._options.fs,
				pathSegmentSeparator: this._options.pathSegmentSeparator,
				stats: this._options.stats,
				throwErrorOnBrokenSymbolicLink: this._options.throwErrorOnBrokenSymbolicLink
			});
		}
		_getValue(e, t) {
			return e ?? t;
		}
	};
	e.default = Settings;
}));
// node_modules/@nodelib/fs.walk/out/index.js
var q = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.Settings = e.walkStream = e.walkSync = e.walk = void 0;
	let t = ue();
	let n = de();
	let r = pe();
	let i = me();
	e.Settings = i.default;
	function walk(e, n, r) {
		if (typeof n == "function") {
			new t.default(e, getSettings()).read(n);
			return;
		}
		new t.default(e, getSettings(n)).read(r);
	}
	e.walk = walk;
	function walkSync(e, t) {
		let n = getSettings(t);
		return new r.default(e, n).read();
	}
	e.walkSync = walkSync;
	function walkStream(e, t) {
		let r = getSettings(t);
		return new n.default(e, r).read();
	}
	e.walkStream = walkStream;
	function getSettings(e = {}) {
		if (e instanceof i.default) return e;
		return new i.default(e);
	}
}));
// node_modules/fast-glob/out/readers/reader.js
var J = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("path");
	let n = B();
	let r = P();
	var Reader = class {
		constructor(e) {
			this._settings = e;
			this._fsStatSettings = new n.Settings({
				followSymbolicLink: this._settings.followSymbolicLinks,
				fs: this._settings.fs,
				throwErrorOnBrokenSymbolicLink: this._settings.followSymbolicLinks
			});
		}
		_getFullEntryPath(e) {
			return t.resolve(this._settings.cwd, e);
		}
		_makeEntry(e, t) {
			let n = {
				name: t,
				path: t,
				dirent: r.fs.createDirentFromStats(t, e)
			};
			this._settings.stats && (n.stats = e);
			return n;
		}
		_isFatalError(e) {
			return !r.errno.isEnoentCodeError(e) && !this._settings.suppressErrors;
		}
	};
	e.default = Reader;
}));
// node_modules/fast-glob/out/readers/stream.js
var he = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("stream");
	let n = B();
	let r = q();
	let i = J();
	var ReaderStream = class extends i.default {
		constructor() {
			super(...arguments);
			this._walkStream = r.walkStream;
			this._stat = n.stat;
		}
		dynamic(e, t) {
			return this._walkStream(e, t);
		}
		static(e, n) {
			let r = e.map(this._getFullEntryPath, this);
			let i = new t.PassThrough({ objectMode: !0 });
			i._write = (t, a, o) => this._getEntry(r[t], e[t], n).then((e) => {
				e !== null && n.entryFilter(e) && i.push(e);
				t === r.length - 1 && i.end();
				o();
			}).catch(o);
			for (let e = 0; e < r.length; e++) i.write(e);
			return i;
		}
		_getEntry(e, t, n) {
			return this._getStat(e).then((e) => this._makeEntry(e, t)).catch((e) => {
				if (n.errorFilter(e)) return null;
				throw e;
			});
		}
		_getStat(e) {
			return new Promise((t, n) => {
				this._stat(e, this._fsStatSettings, (e, r) => e === null ? t(r) : n(e));
			});
		}
	};
	e.default = ReaderStream;
}));
// node_modules/fast-glob/out/readers/async.js
var ge = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = q();
	let n = J();
	let r = he();
	var ReaderAsync = class extends n.default {
		constructor() {
			super(...arguments);
			this._walkAsync = t.walk;
			this._readerStream = new r.default(this._settings);
		}
		dynamic(e, t) {
			return new Promise((n, r) => {
				this._walkAsync(e, t, (e, t) => {
					e === null ? n(t) : r(e);
				});
			});
		}
		async static(e, t) {
			let n = [];
			let r = this._readerStream.static(e, t);
			return new Promise((e, t) => {
				r.once("error", t);
				r.on("data", (e) => n.push(e));
				r.once("end", () => e(n));
			});
		}
	};
	e.default = ReaderAsync;
}));
// node_modules/fast-glob/out/providers/matchers/matcher.js
var _e = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = P();
	var Matcher = class {
		constructor(e, t, n) {
			this._patterns = e;
			this._settings = t;
			this._micromatchOptions = n;
			this._storage = [];
			this._fillStorage();
		}
		_fillStorage() {
			for (let e of this._patterns) {
				let t = this._getPatternSegments(e);
				let n = this._splitSegmentsIntoSections(t);
				this._storage.push({
					complete: n.length <= 1,
					pattern: e,
					segments: t,
					sections: n
				});
			}
		}
		_getPatternSegments(e) {
			return t.pattern.getPatternParts(e, this._micromatchOptions).map((e) => {
				if (!t.pattern.isDynamicPattern(e, this._settings)) return {
					dynamic: !1,
					pattern: e
				};
				return {
					dynamic: !0,
					pattern: e,
					patternRe: t.pattern.makeRe(e, this._micromatchOptions)
				};
			});
		}
		_splitSegmentsIntoSections(e) {
			return t.array.splitWhen(e, (e) => e.dynamic && t.pattern.hasGlobStar(e.pattern));
		}
	};
	e.default = Matcher;
}));
// node_modules/fast-glob/out/providers/matchers/partial.js
var ve = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = _e();
	var PartialMatcher = class extends t.default {
		match(e) {
			let t = e.split("/");
			let n = t.length;
			let r = this._storage.filter((e) => !e.complete || e.segments.length > n);
			for (let e of r) {
				let r = e.sections[0];
				if (!e.complete && n > r.length) return !0;
				if (t.every((t, n) => {
					let r = e.segments[n];
					if (r.dynamic && r.patternRe.test(t)) return !0;
					if (!r.dynamic && r.pattern === t) return !0;
					return !1;
				})) return !0;
			}
			return !1;
		}
	};
	e.default = PartialMatcher;
}));
// node_modules/fast-glob/out/providers/filters/deep.js
var ye = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = P();
	let n = ve();
	var DeepFilter = class {
		constructor(e, t) {
			this._settings = e;
			this._micromatchOptions = t;
		}
		getFilter(e, t, n) {
			let r = this._getMatcher(t);
			let i = this._getNegativePatternsRe(n);
			return (t) => this._filter(e, t, r, i);
		}
		_getMatcher(e) {
			return new n.default(e, this._settings, this._micromatchOptions);
		}
		_getNegativePatternsRe(e) {
			let n = e.filter(t.pattern.isAffectDepthOfReadingPattern);
			return t.pattern.convertPatternsToRe(n, this._micromatchOptions);
		}
		_filter(e, n, r, i) {
			if (this._isSkippedByDeep(e, n.path)) return !1;
			if (this._isSkippedSymbolicLink(n)) return !1;
			let a = t.path.removeLeadingDotSegment(n.path);
			if (this._isSkippedByPositivePatterns(a, r)) return !1;
			return this._isSkippedByNegativePatterns(a, i);
		}
		_isSkippedByDeep(e, t) {
			if (this._settings.deep === Infinity) return !1;
			return this._getEntryLevel(e, t) >= this._settings.deep;
		}
		_getEntryLevel(e, t) {
			let n = t.split("/").length;
			if (e === "") return n;
			return n - e.split("/").length;
		}
		_isSkippedSymbolicLink(e) {
			return !this._settings.followSymbolicLinks && e.dirent.isSymbolicLink();
		}
		_isSkippedByPositivePatterns(e, t) {
			return !this._settings.baseNameMatch && !t.match(e);
		}
		_isSkippedByNegativePatterns(e, n) {
			return !t.pattern.matchAny(e, n);
		}
	};
	e.default = DeepFilter;
}));
// node_modules/fast-glob/out/providers/filters/entry.js
var be = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = P();
	var EntryFilter = class {
		constructor(e, t) {
			this._settings = e;
			this._micromatchOptions = t;
			this.index = new Map();
		}
		getFilter(e, n) {
			let [r, i] = t.pattern.partitionAbsoluteAndRelative(n);
			let a = {
				positive: { all: t.pattern.convertPatternsToRe(e, this._micromatchOptions) },
				negative: {
					absolute: t.pattern.convertPatternsToRe(r, Object.assign(Object.assign({}, this._micromatchOptions), { dot: !0 })),
					relative: t.pattern.convertPatternsToRe(i, Object.assign(Object.assign({}, this._micromatchOptions), { dot: !0 }))
				}
			};
			return (e) => this._filter(e, a);
		}
		_filter(e, n) {
			let r = t.path.removeLeadingDotSegment(e.path);
			if (this._settings.unique && this._isDuplicateEntry(r)) return !1;
			if (this._onlyFileFilter(e) || this._onlyDirectoryFilter(e)) return !1;
			let i = this._isMatchToPatternsSet(r, n, e.dirent.isDirectory());
			this._settings.unique && i && this._createIndexRecord(r);
			return i;
		}
		_isDuplicateEntry(e) {
			return this.index.has(e);
		}
		_createIndexRecord(e) {
			this.index.set(e, void 0);
		}
		_onlyFileFilter(e) {
			return this._settings.onlyFiles && !e.dirent.isFile();
		}
		_onlyDirectoryFilter(e) {
			return this._settings.onlyDirectories && !e.dirent.isDirectory();
		}
		_isMatchToPatternsSet(e, t, n) {
			if (!this._isMatchToPatterns(e, t.positive.all, n)) return !1;
			if (this._isMatchToPatterns(e, t.negative.relative, n)) return !1;
			if (this._isMatchToAbsoluteNegative(e, t.negative.absolute, n)) return !1;
			return !0;
		}
		_isMatchToAbsoluteNegative(e, n, r) {
			if (n.length === 0) return !1;
			let i = t.path.makeAbsolute(this._settings.cwd, e);
			return this._isMatchToPatterns(i, n, r);
		}
		_isMatchToPatterns(e, n, r) {
			if (n.length === 0) return !1;
			let i = t.pattern.matchAny(e, n);
			if (!i && r) return t.pattern.matchAny(e + "/", n);
			return i;
		}
	};
	e.default = EntryFilter;
}));
// node_modules/fast-glob/out/providers/filters/error.js
var xe = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = P();
	var ErrorFilter = class {
		constructor(e) {
			this._settings = e;
		}
		getFilter() {
			return (e) => this._isNonFatalError(e);
		}
		_isNonFatalError(e) {
			return t.errno.isEnoentCodeError(e) || this._settings.suppressErrors;
		}
	};
	e.default = ErrorFilter;
}));
// node_modules/fast-glob/out/providers/transformers/entry.js
var Se = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = P();
	var EntryTransformer = class {
		constructor(e) {
			this._settings = e;
		}
		getTransformer() {
			return (e) => this._transform(e);
		}
		_transform(e) {
			let n = e.path;
			if (this._settings.absolute) {
				n = t.path.makeAbsolute(this._settings.cwd, n);
				n = t.path.unixify(n);
			}
			this._settings.markDirectories && e.dirent.isDirectory() && (n += "/");
			if (!this._settings.objectMode) return n;
			return Object.assign(Object.assign({}, e), { path: n });
		}
	};
	e.default = EntryTransformer;
}));
// node_modules/fast-glob/out/providers/provider.js
var Y = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("path");
	let n = ye();
	let r = be();
	let i = xe();
	let a = Se();
	var Provider = class {
		constructor(e) {
			this._settings = e;
			this.errorFilter = new i.default(this._settings);
			this.entryFilter = new r.default(this._settings, this._getMicromatchOptions());
			this.deepFilter = new n.default(this._settings, this._getMicromatchOptions());
			this.entryTransformer = new a.default(this._settings);
		}
		_getRootDirectory(e) {
			return t.resolve(this._settings.cwd, e.base);
		}
		_getReaderOptions(e) {
			let t = e.base === "." ? "" : e.base;
			return {
				basePath: t,
				pathSegmentSeparator: "/",
				concurrency: this._settings.concurrency,
				deepFilter: this.deepFilter.getFilter(t, e.positive, e.negative),
				entryFilter: this.entryFilter.getFilter(e.positive, e.negative),
				errorFilter: this.errorFilter.getFilter(),
				followSymbolicLinks: this._settings.followSymbolicLinks,
				fs: this._settings.fs,
				stats: this._settings.stats,
				throwErrorOnBrokenSymbolicLink: this._settings.throwErrorOnBrokenSymbolicLink,
				transform: this.entryTransformer.getTransformer()
			};
		}
		_getMicromatchOptions() {
			return {
				dot: this._settings.dot,
				matchBase: this._settings.baseNameMatch,
				nobrace: !this._settings.braceExpansion,
				nocase: !this._settings.caseSensitiveMatch,
				noext: !this._settings.extglob,
				noglobstar: !this._settings.globstar,
				posix: !0,
				strictSlashes: !1
			};
		}
	};
	e.default = Provider;
}));
// node_modules/fast-glob/out/providers/async.js
var Ce = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = ge();
	let n = Y();
	var ProviderAsync = class extends n.default {
		constructor() {
			super(...arguments);
			this._reader = new t.default(this._settings);
		}
		async read(e) {
			let t = this._getRootDirectory(e);
			let n = this._getReaderOptions(e);
			return (await this.api(t, e, n)).map((e) => n.transform(e));
		}
		api(e, t, n) {
			if (t.dynamic) return this._reader.dynamic(e, n);
			return this._reader.static(t.patterns, n);
		}
	};
	e.default = ProviderAsync;
}));
// node_modules/fast-glob/out/providers/stream.js
var we = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require("stream");
	let n = he();
	let r = Y();
	var ProviderStream = class extends r.default {
		constructor() {
			super(...arguments);
			this._reader = new n.default(this._settings);
		}
		read(e) {
			let n = this._getRootDirectory(e);
			let r = this._getReaderOptions(e);
			let i = this.api(n, e, r);
			let a = new t.Readable({
				objectMode: !0,
				read: () => {}
			});
			i.once("error", (e) => a.emit("error", e)).on("data", (e) => a.emit("data", r.transform(e))).once("end", () => a.emit("end"));
			a.once("close", () => i.destroy());
			return a;
		}
		api(e, t, n) {
			if (t.dynamic) return this._reader.dynamic(e, n);
			return this._reader.static(t.patterns, n);
		}
	};
	e.default = ProviderStream;
}));
// node_modules/fast-glob/out/readers/sync.js
var Te = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = B();
	let n = q();
	let r = J();
	var ReaderSync = class extends r.default {
		constructor() {
			super(...arguments);
			this._walkSync = n.walkSync;
			this._statSync = t.statSync;
		}
		dynamic(e, t) {
			return this._walkSync(e, t);
		}
		static(e, t) {
			let n = [];
			for (let r of e) {
				let e = this._getFullEntryPath(r);
				let i = this._getEntry(e, r, t);
				if (i === null || !t.entryFilter(i)) continue;
				n.push(i);
			}
			return n;
		}
		_getEntry(e, t, n) {
			try {
				let n = this._getStat(e);
				return this._makeEntry(n, t);
			} catch (e) {
				if (n.errorFilter(e)) return null;
				throw e;
			}
		}
		_getStat(e) {
			return this._statSync(e, this._fsStatSettings);
		}
	};
	e.default = ReaderSync;
}));
// node_modules/fast-glob/out/providers/sync.js
var Ee = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = Te();
	let n = Y();
	var ProviderSync = class extends n.default {
		constructor() {
			super(...arguments);
			this._reader = new t.default(this._settings);
		}
		read(e) {
			let t = this._getRootDirectory(e);
			let n = this._getReaderOptions(e);
			return this.api(t, e, n).map(n.transform);
		}
		api(e, t, n) {
			if (t.dynamic) return this._reader.dynamic(e, n);
			return this._reader.static(t.patterns, n);
		}
	};
	e.default = ProviderSync;
}));
// node_modules/fast-glob/out/settings.js
var De = e.t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	e.DEFAULT_FILE_SYSTEM_ADAPTER = void 0;
	let t = require("fs");
	let n = require("os");
	let r = Math.max(n.cpus().length, 1);
	e.DEFAULT_FILE_SYSTEM_ADAPTER = {
		lstat: t.lstat,
		lstatSync: t.lstatSync,
		stat: t.stat,
		statSync: t.statSync,
		readdir: t.readdir,
		readdirSync: t.readdirSync
	};
	var Settings = class {
		constructor(e = {}) {
			this._options = e;
			this.absolute = this._getValue(this._options.absolute, !1);
			this.baseNameMatch = this._getValue(this._options.baseNameMatch, !1);
			this.braceExpansion = this._getValue(this._options.braceExpansion, !0);
			this.caseSensitiveMatch = this._getValue(this._options.caseSensitiveMatch, !0);
			this.concurrency = this._getValue(this._options.concurrency, r);
			this.cwd = this._getValue(this._options.cwd, process.cwd());
			this.deep = this._getValue(this._options.deep, Infinity);
			this.dot = this._getValue(this._options.dot, !1);
			this.extglob = this._getValue(this._options.extglob, !0);
			this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, !0);
			this.fs = this._getFileSystemMethods(this._options.fs);
			this.globstar = this._getValue(this._options.globstar, !0);
			this.ignore = this._getValue(this._options.ignore, []);
			this.markDirectories = this._getValue(this._options.markDirectories, !1);
			this.objectMode = this._getValue(this._options.objectMode, !1);
			this.onlyDirectories = this._getValue(this._options.onlyDirectories, !1);
			this.onlyFiles = this._getValue(this._options.onlyFiles, !0);
			this.stats = this._getValue(this._options.stats, !1);
			this.suppressErrors = this._getValue(this._options.suppressErrors, !1);
			this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, !1);
			this.unique = this._getValue(this._options.unique, !0);
			this.onlyDirectories && (this.onlyFiles = !1);
			this.stats && (this.objectMode = !0);
			this.ignore = [].concat(this.ignore);
		}
		_getValue(e, t) {
			return e === void 0 ? t : e;
		}
		_getFileSystemMethods(t = {}) {
			return Object.assign(Object.assign({}, e.DEFAULT_FILE_SYSTEM_ADAPTER), t);
		}
	};
	e.default = Settings;
}));
// node_modules/fast-glob/out/index.js
var Oe = e.t(((e, t) => {
	let n = F();
	let r = Ce();
	let i = we();
	let a = Ee();
	let o = De();
	let s = P();
	async function FastGlob(e, t) {
		assertPatternsInput(e);
		let n = getWorks(e, r.default, t);
		let i = await Promise.all(n);
		return s.array.flatten(i);
	}
	(function(e) {
		e.glob = e;
		e.globSync = sync;
		e.globStream = stream;
		e.async = e;
		function sync(e, t) {
			assertPatternsInput(e);
			let n = getWorks(e, a.default, t);
			return s.array.flatten(n);
		}
		e.sync = sync;
		function stream(e, t) {
			assertPatternsInput(e);
			let n = getWorks(e, i.default, t);
			return s.stream.merge(n);
		}
		e.stream = stream;
		function generateTasks(e, t) {
			assertPatternsInput(e);
			let r = [].concat(e);
			let i = new o.default(t);
			return n.generate(r, i);
		}
		e.generateTasks = generateTasks;
		function isDynamicPattern(e, t) {
			assertPatternsInput(e);
			let n = new o.default(t);
			return s.pattern.isDynamicPattern(e, n);
		}
		e.isDynamicPattern = isDynamicPattern;
		function escapePath(e) {
			assertPatternsInput(e);
			return s.path.escape(e);
		}
		e.escapePath = escapePath;
		function convertPathToPattern(e) {
			assertPatternsInput(e);
			return s.path.convertPathToPattern(e);
		}
		e.convertPathToPattern = convertPathToPattern;
		(function(e) {
			function escapePath(e) {
				assertPatternsInput(e);
				return s.path.escapePosixPath(e);
			}
			e.escapePath = escapePath;
			function convertPathToPattern(e) {
				assertPatternsInput(e);
				return s.path.convertPosixPathToPattern(e);
			}
			e.convertPathToPattern = convertPathToPattern;
		})(e.posix ||= {});
		(function(e) {
			function escapePath(e) {
				assertPatternsInput(e);
				return s.path.escapeWindowsPath(e);
			}
			e.escapePath = escapePath;
			function convertPathToPattern(e) {
				assertPatternsInput(e);
				return s.path.convertWindowsPathToPattern(e);
			}
			e.convertPathToPattern = convertPathToPattern;
		})(e.win32 ||= {});
	})(FastGlob ||= {});
	function getWorks(e, t, r) {
		let i = [].concat(e);
		let a = new o.default(r);
		let s = n.generate(i, a);
		let c = new t(a);
		return s.map(c.read, c);
	}
	function assertPatternsInput(e) {
		if (![].concat(e).every((e) => s.string.isString(e) && !s.string.isEmpty(e))) throw TypeError("Patterns must be a string (non empty) or an array of strings");
	}
	t.exports = FastGlob;
}));
// src/reporters/report-shape.ts
var ke = e.a(Oe(), 1);
const X = r.E(r.C(), r.v(), r.x(0));
const Z = r.E(r.C(), r.v(), r.x(1));
const Q = r.m((e) => typeof e == "string" && i.Tn(e));
const Ae = r.m((e) => typeof e == "string" && i.wn(e));
const je = r.m((e) => typeof e == "string" && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(e));
const Me = r.m((e) => typeof e == "string" && /^[a-z]+(?:-[a-z]+)*$/.test(e));
const Ne = {
	line: Z,
	column: Z,
	endLine: Z,
	endColumn: Z,
	offset: X,
	length: X
};
const Pe = r.b({
	...Ne,
	source: Me,
	repository: r.h(r.j()),
	path: r.h(r.j()),
	object: r.h(Q),
	commit: r.h(r.S(Q)),
	author: r.h(r.j()),
	date: r.h(r.j()),
	objects: r.h(X),
	more: r.h(Z),
	decoded: r.h(r.f(r.j())),
	parts: r.h(r.f(r.b({
		...Ne,
		kind: r.j()
	})))
});
const Fe = r.b({
	status: r.T([
		"live",
		"rejected",
		"secret-mismatch",
		"expired",
		"canary",
		"unknown"
	]),
	reason: r.h(r.j()),
	arn: r.h(r.j()),
	account: r.h(r.j()),
	principal: r.h(r.T([
		"root",
		"user",
		"role",
		"federated",
		"unknown"
	])),
	checkedAt: r.h(r.j())
});
const $ = r.h(r.j());
const Ie = r.h(r.y(!0));
const Le = r.w({
	account: $,
	partition: $,
	region: $,
	keyType: r.h(r.T(["long-term", "temporary"])),
	canary: Ie,
	expires: $,
	principal: $,
	documented: Ie
}, r.M([r.j(), r.y(!0)]));
const Re = r.b({
	fingerprint: Ae,
	rule: je,
	title: r.j(),
	kind: r.T(["credential", "identifier"]),
	severity: r.T(n.O),
	confidence: r.T(n.D),
	status: r.T(["open", "suppressed"]),
	new: r.p(),
	parts: r.f(r.b({
		kind: r.j(),
		masked: r.j(),
		identifier: r.h(r.y(!0)),
		value: r.h(r.j())
	})),
	facts: Le,
	signals: r.h(r.f(r.j())),
	remediation: r.j(),
	references: r.f(r.j()),
	occurrences: r.f(Pe),
	exposure: r.S(r.b({
		introduced: r.S(Q),
		removed: r.S(Q),
		inHead: r.p(),
		refs: r.f(r.j()),
		days: r.C()
	})),
	verdict: r.S(Fe),
	suppressedBy: r.S(r.b({
		by: r.T([
			"inline",
			"baseline",
			"config"
		]),
		reason: r.j(),
		expires: r.h(r.j())
	}))
});
const ze = r.b({
	index: Z,
	count: Z,
	terms: r.j(),
	share: r.j()
});
const Be = r.b({
	complete: r.p(),
	units: r.b({
		enumerated: X,
		scanned: X,
		skipped: X,
		unread: X
	}),
	bytes: X,
	remembered: r.h(r.b({
		units: X,
		bytes: X
	})),
	skipped: r.f(r.b({
		reason: r.j(),
		count: X
	})),
	unread: r.f(r.b({
		unit: r.j(),
		reason: r.j()
	})),
	unreadOmitted: r.h(X)
});
const Ve = r.b({
	schema: r.y("leaksift/1"),
	tool: r.b({
		name: r.y("leaksift"),
		version: r.j()
	}),
	scan: r.b({
		command: r.j(),
		target: r.j(),
		startedAt: r.j(),
		seconds: r.C(),
		exitCode: X,
		statistics: r.h(r.D(r.j(), r.M([r.C(), r.j()]))),
		notes: r.h(r.f(r.j())),
		shard: r.h(ze)
	}),
	ledger: Be,
	findings: r.f(Re)
});
// src/reporters/read.ts
function readReport(e, t) {
	let n = r.k(Ve, parsed(e.replace(/^\ufeff/, ""), t), { abortPipeEarly: !0 });
	if (n.success) return n.output;
	let { root: i = [], nested: a = {} } = r.g(n.issues);
	throw refusal(t, `it does not look like leaksift/1 at: ${[...i.map(() => "the whole"), ...Object.keys(a)].slice(0, 5).join(", ")}`);
}
function shardOfCut(e) {
	let [t = ""] = e.split("\n", 1);
	let n = attempt(t) ?? headOf(e);
	if (!isLine(n, "scan")) return;
	let i = r.k(r.b({ shard: ze }), n.scan);
	return i.success ? i.output.shard : void 0;
}
function headOf(e) {
	if (attempt(e) !== void 0) return;
	let [, t, n, r] = /^\{\n  "schema": "leaksift\/1",\n[^]*?\n    "shard": \{\n      "index": (\d{1,9}),\n      "count": (\d{1,9}),\n      "terms": "([^"\n]{1,200})",\n/.exec(e.slice(0, He)) ?? [];
	return t === void 0 ? void 0 : {
		type: "scan",
		scan: { shard: {
			index: Number(t),
			count: Number(n),
			terms: r,
			share: ""
		} }
	};
}
const He = 1 << 20;
function parsed(e, t) {
	let n = attempt(e);
	if (i.Yn(n) && n.type === void 0) return n;
	return fromLines(e, t);
}
function fromLines(e, t) {
	let n = e.split("\n").filter((e) => e.trim() !== "").map(attempt);
	let [r, i] = [n[0], n.at(-1)];
	if (!isLine(r, "scan")) throw refusal(t, "it is no leaksift report, or a damaged one");
	if (!isLine(i, "summary")) throw refusal(t, "it is cut off: its last line, the summary, is missing");
	let a = n.slice(1, -1);
	if (i.count !== a.length || !a.every((e) => isLine(e, "finding"))) throw refusal(t, "some of its lines are missing or damaged");
	return {
		...withoutType(r),
		ledger: i.ledger,
		findings: a.map(withoutType)
	};
}
function attempt(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function isLine(e, t) {
	return i.Yn(e) && e.type === t;
}
function withoutType(e) {
	let { type: t, ...n } = i.Zn(e);
	return n;
}
function refusal(e, t) {
	return new n.j("usage", `Can't use the report ${JSON.stringify(e)}: ${t}. Make it anew with --format json.`);
}
// src/surfaces/cli/report-file.ts
async function readReportFile(e) {
	return readReport(await readText(e), e);
}
async function readReportFiles(e) {
	return Promise.all((await expandReportNames(e)).map(readReportFile));
}
async function expandReportNames(e) {
	return (await Promise.all(e.map(expanded))).flat();
}
async function expanded(e) {
	if ((0, a.existsSync)(e) || !ke.default.isDynamicPattern(e)) return [e];
	let t = await (0, ke.default)(e.replaceAll("\\", "/"), { dot: !0 });
	if (t.length === 0) throw new n.j("usage", `No report matches ${JSON.stringify(e)}.`);
	return t.sort();
}
async function readText(e) {
	try {
		return await t.n(e, "utf8");
	} catch (t) {
		throw new n.j("usage", `The report ${JSON.stringify(e)} can not be read (${n.M(t)}).`, { cause: t });
	}
}
exports.expandReportNames = expandReportNames;
exports.n = shardOfCut;
exports.readReportFile = readReportFile;
exports.readReportFiles = readReportFiles;
exports.readText = readText;
exports.t = readReport;
