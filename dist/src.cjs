const e = require("./rolldown-runtime.cjs");
// node_modules/ms/index.js
var t = e.t(((e, t) => {
	var n = 1e3;
	var r = n * 60;
	var i = r * 60;
	var a = i * 24;
	var o = a * 7;
	var s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === "string" && e.length > 0) return parse(e);
		else if (n === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
		throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
	};
	function parse(e) {
		e = String(e);
		if (e.length > 100) return;
		var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
		if (!t) return;
		var c = parseFloat(t[1]);
		switch ((t[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return c * s;
			case "weeks":
			case "week":
			case "w": return c * o;
			case "days":
			case "day":
			case "d": return c * a;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return c * i;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return c * r;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return c * n;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return c;
			default: return;
		}
	}
	function fmtShort(e) {
		var t = Math.abs(e);
		if (t >= a) return Math.round(e / a) + "d";
		if (t >= i) return Math.round(e / i) + "h";
		if (t >= r) return Math.round(e / r) + "m";
		if (t >= n) return Math.round(e / n) + "s";
		return e + "ms";
	}
	function fmtLong(e) {
		var t = Math.abs(e);
		if (t >= a) return plural(e, t, a, "day");
		if (t >= i) return plural(e, t, i, "hour");
		if (t >= r) return plural(e, t, r, "minute");
		if (t >= n) return plural(e, t, n, "second");
		return e + " ms";
	}
	function plural(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + " " + r + (i ? "s" : "");
	}
}));
// node_modules/debug/src/common.js
var n = e.t(((e, n) => {
	function setup(e) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = t();
		createDebug.destroy = destroy;
		Object.keys(e).forEach((t) => {
			createDebug[t] = e[t];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) {
				t = (t << 5) - t + e.charCodeAt(n);
				t |= 0;
			}
			return createDebug.colors[Math.abs(t) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(e) {
			let t;
			let n = null;
			let r;
			let i;
			function debug(...e) {
				if (!debug.enabled) return;
				let n = debug;
				let r = Number(new Date());
				n.diff = r - (t || r);
				n.prev = t;
				n.curr = r;
				t = r;
				e[0] = createDebug.coerce(e[0]);
				typeof e[0] != "string" && e.unshift("%O");
				let i = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
					if (t === "%%") return "%";
					i++;
					let a = createDebug.formatters[r];
					if (typeof a == "function") {
						let r = e[i];
						t = a.call(n, r);
						e.splice(i, 1);
						i--;
					}
					return t;
				});
				createDebug.formatArgs.call(n, e);
				(n.log || createDebug.log).apply(n, e);
			}
			debug.namespace = e;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(e);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => {
					if (n !== null) return n;
					if (r !== createDebug.namespaces) {
						r = createDebug.namespaces;
						i = createDebug.enabled(e);
					}
					return i;
				},
				set: (e) => {
					n = e;
				}
			});
			typeof createDebug.init == "function" && createDebug.init(debug);
			return debug;
		}
		function extend(e, t) {
			let n = createDebug(this.namespace + (t === void 0 ? ":" : t) + e);
			n.log = this.log;
			return n;
		}
		function enable(e) {
			createDebug.save(e);
			createDebug.namespaces = e;
			createDebug.names = [];
			createDebug.skips = [];
			let t = (typeof e == "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (let e of t) e[0] === "-" ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
		}
		function matchesTemplate(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === "*")) {
				if (t[r] === "*") {
					i = r;
					a = n;
					r++;
				} else {
					n++;
					r++;
				}
			} else if (i !== -1) {
				r = i + 1;
				a++;
				n = a;
			} else return !1;
			for (; r < t.length && t[r] === "*";) r++;
			return r === t.length;
		}
		function disable() {
			let e = [...createDebug.names, ...createDebug.skips.map((e) => "-" + e)].join(",");
			createDebug.enable("");
			return e;
		}
		function enabled(e) {
			for (let t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
			for (let t of createDebug.names) if (matchesTemplate(e, t)) return !0;
			return !1;
		}
		function coerce(e) {
			if (e instanceof Error) return e.stack || e.message;
			return e;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	n.exports = setup;
}));
// node_modules/debug/src/browser.js
var r = e.t(((e, t) => {
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.storage = localstorage();
	e.destroy = (() => {
		let e = !1;
		return () => {
			if (!e) {
				e = !0;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	e.colors = "#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33".split(".");
	function useColors() {
		if (typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
		if (typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < "u" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(e) {
		e[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + e[0] + (this.useColors ? "%c " : " ") + "+" + t.exports.humanize(this.diff);
		if (!this.useColors) return;
		let n = "color: " + this.color;
		e.splice(1, 0, n, "color: inherit");
		let r = 0;
		let i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			if (e === "%%") return;
			r++;
			e === "%c" && (i = r);
		});
		e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function save(t) {
		try {
			t ? e.storage.setItem("debug", t) : e.storage.removeItem("debug");
		} catch {}
	}
	function load() {
		let t;
		try {
			t = e.storage.getItem("debug") || e.storage.getItem("DEBUG");
		} catch {}
		!t && typeof process < "u" && "env" in process && (t = process.env.DEBUG);
		return t;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = n()(e);
	let { formatters: r } = t.exports;
	r.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return "[UnexpectedJSONParseError]: " + e.message;
		}
	};
}));
// node_modules/has-flag/index.js
var i = e.t(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith("-") ? "" : e.length === 1 ? "-" : "--";
		let r = t.indexOf(n + e);
		let i = t.indexOf("--");
		return r !== -1 && (i === -1 || r < i);
	};
}));
// node_modules/supports-color/index.js
var a = e.t(((e, t) => {
	let n = require("os");
	let r = require("tty");
	let a = i();
	let { env: o } = process;
	let s;
	a("no-color") || a("no-colors") || a("color=false") || a("color=never") ? s = 0 : (a("color") || a("colors") || a("color=true") || a("color=always")) && (s = 1);
	"FORCE_COLOR" in o && (s = o.FORCE_COLOR === "true" ? 1 : o.FORCE_COLOR === "false" ? 0 : o.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(o.FORCE_COLOR, 10), 3));
	function translateLevel(e) {
		if (e === 0) return !1;
		return {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function supportsColor(e, t) {
		if (s === 0) return 0;
		if (a("color=16m") || a("color=full") || a("color=truecolor")) return 3;
		if (a("color=256")) return 2;
		if (e && !t && s === void 0) return 0;
		let r = s || 0;
		if (o.TERM === "dumb") return r;
		if (process.platform === "win32") {
			let e = n.release().split(".");
			if (Number(e[0]) >= 10 && Number(e[2]) >= 10586) return Number(e[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in o) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI",
				"GITHUB_ACTIONS",
				"BUILDKITE"
			].some((e) => e in o) || o.CI_NAME === "codeship") return 1;
			return r;
		}
		if ("TEAMCITY_VERSION" in o) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION);
		if (o.COLORTERM === "truecolor") return 3;
		if ("TERM_PROGRAM" in o) {
			let e = parseInt((o.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (o.TERM_PROGRAM) {
				case "iTerm.app": return e >= 3 ? 3 : 2;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(o.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM)) return 1;
		if ("COLORTERM" in o) return 1;
		return r;
	}
	function getSupportLevel(e) {
		return translateLevel(supportsColor(e, e && e.isTTY));
	}
	t.exports = {
		supportsColor: getSupportLevel,
		stdout: translateLevel(supportsColor(!0, r.isatty(1))),
		stderr: translateLevel(supportsColor(!0, r.isatty(2)))
	};
}));
// node_modules/debug/src/node.js
var o = e.t(((e, t) => {
	let r = require("tty");
	let i = require("util");
	e.init = init;
	e.log = log;
	e.formatArgs = formatArgs;
	e.save = save;
	e.load = load;
	e.useColors = useColors;
	e.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = a();
		t && (t.stderr || t).level >= 2 && (e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	e.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase());
		let r = process.env[t];
		r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === "null" ? null : Number(r);
		e[n] = r;
		return e;
	}, {});
	function useColors() {
		return "colors" in e.inspectOpts ? !!e.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	function formatArgs(e) {
		let { namespace: n, useColors: r } = this;
		if (r) {
			let r = this.color;
			let i = "\x1B[3" + (r < 8 ? r : "8;5;" + r);
			let a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split("\n").join("\n" + a);
			e.push(i + "m+" + t.exports.humanize(this.diff) + "\x1B[0m");
		} else e[0] = getDate() + n + " " + e[0];
	}
	function getDate() {
		if (e.inspectOpts.hideDate) return "";
		return new Date().toISOString() + " ";
	}
	function log(...t) {
		return process.stderr.write(i.formatWithOptions(e.inspectOpts, ...t) + "\n");
	}
	function save(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = n()(e);
	let { formatters: o } = t.exports;
	o.o = function(e) {
		this.inspectOpts.colors = this.useColors;
		return i.inspect(e, this.inspectOpts).split("\n").map((e) => e.trim()).join(" ");
	};
	o.O = function(e) {
		this.inspectOpts.colors = this.useColors;
		return i.inspect(e, this.inspectOpts);
	};
}));
// node_modules/debug/src/index.js
var s = e.t(((e, t) => {
	t.exports = typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? r() : o();
}));
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return s;
	}
});
