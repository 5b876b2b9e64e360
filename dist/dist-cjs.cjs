const e = require("./rolldown-runtime.cjs");
let t = require("node:os");
let n = require("node:process");
let r = require("node:fs");
let i = require("node:path");
let a = require("node:crypto");
let o = require("node:zlib");
o = e.a(o);
let s = require("node:fs/promises");
let c = require("node:stream");
// node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var l, emitWarningIfUnsupportedVersion$1;
var u = e.n((() => {
	l = { warningEmitted: !1 };
	emitWarningIfUnsupportedVersion$1 = (e) => {
		if (e && !l.warningEmitted) {
			if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
				l.warningEmitted = !0;
				return;
			}
			if (parseInt(e.substring(1, e.indexOf("."))) < 22) {
				l.warningEmitted = !0;
				process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=22. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=22.

More information can be found at: https://a.co/c895JFp`);
			}
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/longPollMiddleware.js
var longPollMiddleware, d, getLongPollPlugin;
var f = e.n((() => {
	longPollMiddleware = () => (e, t) => async (n) => {
		t.__retryLongPoll = !0;
		return e(n);
	};
	d = {
		name: "longPollMiddleware",
		tags: ["RETRY"],
		step: "initialize",
		override: !0
	};
	getLongPollPlugin = (e) => ({ applyToStack: (e) => {
		e.add(longPollMiddleware(), d);
	} });
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
function setCredentialFeature(e, t, n) {
	e.$source ||= {};
	e.$source[t] = n;
	return e;
}
var p = e.n((() => {}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature$2(e, t, n) {
	e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = { features: {} };
	e.__aws_sdk_context.features[t] = n;
}
var m = e.n((() => {}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/setTokenFeature.js
function setTokenFeature(e, t, n) {
	e.$source ||= {};
	e.$source[t] = n;
	return e;
}
var h = e.n((() => {}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var isDefaultSocketTimeoutEnabled, getDefaultSocketTimeout;
var g = e.n((() => {
	isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
	getDefaultSocketTimeout = (e, t) => {
		if (!isDefaultSocketTimeoutEnabled()) return;
		if (typeof e?.handle == "function") return;
		return t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer;
var _ = e.n((() => {
	isArrayBuffer = (e) => typeof ArrayBuffer == "function" && e instanceof ArrayBuffer || Object.prototype.toString.call(e) === "[object ArrayBuffer]";
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer, fromString;
var v = e.n((() => {
	_();
	fromArrayBuffer = (e, t = 0, n = e.byteLength - t) => {
		if (!isArrayBuffer(e)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
		return Buffer.from(e, t, n);
	};
	fromString = (e, t) => {
		if (typeof e != "string") throw TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
		return t ? Buffer.from(e, t) : Buffer.from(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var y, fromBase64;
var b = e.n((() => {
	v();
	y = /^[A-Za-z0-9+/]*={0,2}$/;
	fromBase64 = (e) => {
		if (e.length * 3 % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
		if (!y.exec(e)) throw TypeError("Invalid base64 string.");
		let t = fromString(e, "base64");
		return new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8$1;
var x = e.n((() => {
	v();
	fromUtf8$1 = (e) => {
		let t = fromString(e, "utf8");
		return new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64$1;
var S = e.n((() => {
	v();
	x();
	toBase64$1 = (e) => {
		let t;
		t = typeof e == "string" ? fromUtf8$1(e) : e;
		if (typeof t != "object" || typeof t.byteOffset != "number" || typeof t.byteLength != "number") throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
		return fromArrayBuffer(t.buffer, t.byteOffset, t.byteLength).toString("base64");
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(e, t, n, r) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(e, n = "utf-8") {
			if (typeof e == "string") {
				if (n === "base64") return Uint8ArrayBlobAdapter.mutate(r(e));
				return Uint8ArrayBlobAdapter.mutate(t(e));
			}
			throw Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(e) {
			Object.setPrototypeOf(e, Uint8ArrayBlobAdapter.prototype);
			return e;
		}
		transformToString(t = "utf-8") {
			if (t === "base64") return n(this);
			return e(this);
		}
	};
}
var ee = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8$1;
var te = e.n((() => {
	v();
	toUtf8$1 = (e) => {
		if (typeof e == "string") return e;
		if (typeof e != "object" || typeof e.byteOffset != "number" || typeof e.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
		return fromArrayBuffer(e.buffer, e.byteOffset, e.byteLength).toString("utf8");
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
function bindV4(e) {
	if (typeof crypto < "u" && typeof crypto.randomUUID == "function") return () => crypto.randomUUID();
	return () => {
		let t = new Uint8Array(16);
		e(t);
		t[6] = t[6] & 15 | 64;
		t[8] = t[8] & 63 | 128;
		return C[t[0]] + C[t[1]] + C[t[2]] + C[t[3]] + "-" + C[t[4]] + C[t[5]] + "-" + C[t[6]] + C[t[7]] + "-" + C[t[8]] + C[t[9]] + "-" + C[t[10]] + C[t[11]] + C[t[12]] + C[t[13]] + C[t[14]] + C[t[15]];
	};
}
var C;
var w = e.n((() => {
	C = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0"));
}));
// node_modules/@smithy/core/dist-es/submodules/serde/copyDocumentWithTransform.js
var copyDocumentWithTransform;
var ne = e.n((() => {
	copyDocumentWithTransform = (e, t, n = (e) => e) => e;
}));
// node_modules/@smithy/types/dist-cjs/index.js
var T = e.t(((e) => {
	var t;
	(function(e) {
		e.HEADER = "header";
		e.QUERY = "query";
	})(t ||= {});
	var n;
	(function(e) {
		e.HEADER = "header";
		e.QUERY = "query";
	})(n ||= {});
	var r;
	(function(e) {
		e.HTTP = "http";
		e.HTTPS = "https";
	})(r ||= {});
	var i;
	(function(e) {
		e.MD5 = "md5";
		e.CRC32 = "crc32";
		e.CRC32C = "crc32c";
		e.SHA1 = "sha1";
		e.SHA256 = "sha256";
	})(i ||= {});
	var a;
	(function(e) {
		e[e.HEADER = 0] = "HEADER";
		e[e.TRAILER = 1] = "TRAILER";
	})(a ||= {});
	var o;
	(function(e) {
		e.PROFILE = "profile";
		e.SSO_SESSION = "sso-session";
		e.SERVICES = "services";
	})(o ||= {});
	var s;
	(function(e) {
		e.HTTP_0_9 = "http/0.9";
		e.HTTP_1_0 = "http/1.0";
		e.TDS_8_0 = "tds/8.0";
	})(s ||= {});
	e.AlgorithmId = i;
	e.EndpointURLScheme = r;
	e.FieldPosition = a;
	e.HttpApiKeyAuthLocation = n;
	e.IniSectionType = o;
	e.SMITHY_CONTEXT_KEY = "__smithy_context";
}));
// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var re, getSmithyContext;
var ie = e.n((() => {
	re = T();
	getSmithyContext = (e) => e[re.SMITHY_CONTEXT_KEY] || (e[re.SMITHY_CONTEXT_KEY] = {});
}));
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(e, t) {
	return Object.prototype.hasOwnProperty.call(e, t);
}
var ae = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
function cloneQuery(e) {
	return Object.keys(e).reduce((t, n) => {
		let r = e[n];
		return {
			...t,
			[n]: Array.isArray(r) ? [...r] : r
		};
	}, {});
}
var E;
var oe = e.n((() => {
	E = class HttpRequest {
		method;
		protocol;
		hostname;
		port;
		path;
		query;
		headers;
		username;
		password;
		fragment;
		body;
		constructor(e) {
			this.method = e.method || "GET";
			this.hostname = e.hostname || "localhost";
			this.port = e.port;
			this.query = e.query || {};
			this.headers = e.headers || {};
			this.body = e.body;
			this.protocol = e.protocol ? e.protocol.slice(-1) === ":" ? e.protocol : `${e.protocol}:` : "https:";
			this.path = e.path ? e.path.charAt(0) === "/" ? e.path : `/${e.path}` : "/";
			this.username = e.username;
			this.password = e.password;
			this.fragment = e.fragment;
		}
		static clone(e) {
			let t = new HttpRequest({
				...e,
				headers: { ...e.headers }
			});
			t.query &&= cloneQuery(t.query);
			return t;
		}
		static isInstance(e) {
			if (!e) return !1;
			let t = e;
			return "method" in t && "protocol" in t && "hostname" in t && "path" in t && typeof t.query == "object" && typeof t.headers == "object";
		}
		clone() {
			return HttpRequest.clone(this);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse;
var se = e.n((() => {
	HttpResponse = class {
		statusCode;
		reason;
		headers;
		body;
		constructor(e) {
			this.statusCode = e.statusCode;
			this.reason = e.reason;
			this.headers = e.headers || {};
			this.body = e.body;
		}
		static isInstance(e) {
			if (!e) return !1;
			let t = e;
			return typeof t.statusCode == "number" && typeof t.headers == "object";
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var ce, isValidHostLabel;
var le = e.n((() => {
	ce = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$");
	isValidHostLabel = (e, t = !1) => {
		if (!t) return ce.test(e);
		let n = e.split(".");
		for (let e of n) if (!isValidHostLabel(e)) return !1;
		return !0;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(e) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}
var ue = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider$1;
var de = e.n((() => {
	normalizeProvider$1 = (e) => {
		if (typeof e == "function") return e;
		let t = Promise.resolve(e);
		return () => t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(e) {
	let t = {};
	e = e.replace(/^\?/, "");
	if (e) for (let n of e.split("&")) {
		let [e, r = null] = n.split("=");
		e = decodeURIComponent(e);
		r &&= decodeURIComponent(r);
		e in t ? Array.isArray(t[e]) ? t[e].push(r) : t[e] = [t[e], r] : t[e] = r;
	}
	return t;
}
var fe = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl;
var pe = e.n((() => {
	fe();
	parseUrl = (e) => {
		if (typeof e == "string") return parseUrl(new URL(e));
		let { hostname: t, pathname: n, port: r, protocol: i, search: a } = e;
		let o;
		a && (o = parseQueryString(a));
		return {
			hostname: t,
			port: r ? parseInt(r) : void 0,
			protocol: i,
			path: n,
			query: o
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1$1;
var me = e.n((() => {
	ae();
	pe();
	toEndpointV1$1 = (e) => {
		if (typeof e == "object") {
			if ("url" in e) {
				let t = parseUrl(e.url);
				if (e.headers) {
					t.headers = {};
					for (let n in e.headers) {
						if (!hasOwn(e.headers, n)) continue;
						t.headers[n.toLowerCase()] = e.headers[n].join(", ");
					}
				}
				return t;
			}
			return e;
		}
		return parseUrl(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/index.js
var D = e.n((() => {
	ie();
	ae();
	oe();
	se();
	le();
	ue();
	de();
	fe();
	pe();
	me();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
var parseBoolean, expectBoolean, expectNumber, he, expectFloat32, expectLong, ge, expectInt32, expectShort, expectByte, expectSizedInt, castInt, expectNonNull, expectObject, expectString, expectUnion, strictParseDouble, _e, strictParseFloat32, ve, parseNumber, limitedParseDouble, ye, be, limitedParseFloat32, parseFloatString, strictParseLong, xe, strictParseInt32, strictParseShort, strictParseByte, stackTraceWarning, Se;
var Ce = e.n((() => {
	D();
	parseBoolean = (e) => {
		switch (e) {
			case "true": return !0;
			case "false": return !1;
			default: throw Error(`Unable to parse boolean value "${e}"`);
		}
	};
	expectBoolean = (e) => {
		if (e == null) return;
		if (typeof e == "number") {
			(e === 0 || e === 1) && Se.warn(stackTraceWarning(`Expected boolean, got ${typeof e}: ${e}`));
			if (e === 0) return !1;
			if (e === 1) return !0;
		}
		if (typeof e == "string") {
			let t = e.toLowerCase();
			(t === "false" || t === "true") && Se.warn(stackTraceWarning(`Expected boolean, got ${typeof e}: ${e}`));
			if (t === "false") return !1;
			if (t === "true") return !0;
		}
		if (typeof e == "boolean") return e;
		throw TypeError(`Expected boolean, got ${typeof e}: ${e}`);
	};
	expectNumber = (e) => {
		if (e == null) return;
		if (typeof e == "string") {
			let t = parseFloat(e);
			if (!Number.isNaN(t)) {
				String(t) !== String(e) && Se.warn(stackTraceWarning(`Expected number but observed string: ${e}`));
				return t;
			}
		}
		if (typeof e == "number") return e;
		throw TypeError(`Expected number, got ${typeof e}: ${e}`);
	};
	he = Math.ceil(2 ** 127 * (2 - 2 ** -23));
	expectFloat32 = (e) => {
		let t = expectNumber(e);
		if (t !== void 0 && !Number.isNaN(t) && t !== Infinity && t !== -Infinity && Math.abs(t) > he) throw TypeError(`Expected 32-bit float, got ${e}`);
		return t;
	};
	expectLong = (e) => {
		if (e == null) return;
		if (Number.isInteger(e) && !Number.isNaN(e)) return e;
		throw TypeError(`Expected integer, got ${typeof e}: ${e}`);
	};
	ge = expectLong;
	expectInt32 = (e) => expectSizedInt(e, 32);
	expectShort = (e) => expectSizedInt(e, 16);
	expectByte = (e) => expectSizedInt(e, 8);
	expectSizedInt = (e, t) => {
		let n = expectLong(e);
		if (n !== void 0 && castInt(n, t) !== n) throw TypeError(`Expected ${t}-bit integer, got ${e}`);
		return n;
	};
	castInt = (e, t) => {
		switch (t) {
			case 32: return Int32Array.of(e)[0];
			case 16: return Int16Array.of(e)[0];
			case 8: return Int8Array.of(e)[0];
		}
	};
	expectNonNull = (e, t) => {
		if (e == null) {
			if (t) throw TypeError(`Expected a non-null value for ${t}`);
			throw TypeError("Expected a non-null value");
		}
		return e;
	};
	expectObject = (e) => {
		if (e == null) return;
		if (typeof e == "object" && !Array.isArray(e)) return e;
		throw TypeError(`Expected object, got ${Array.isArray(e) ? "array" : typeof e}: ${e}`);
	};
	expectString = (e) => {
		if (e == null) return;
		if (typeof e == "string") return e;
		if ([
			"boolean",
			"number",
			"bigint"
		].includes(typeof e)) {
			Se.warn(stackTraceWarning(`Expected string, got ${typeof e}: ${e}`));
			return String(e);
		}
		throw TypeError(`Expected string, got ${typeof e}: ${e}`);
	};
	expectUnion = (e) => {
		if (e == null) return;
		let t = expectObject(e);
		let n = [];
		for (let e in t) {
			if (!hasOwn(t, e)) continue;
			t[e] != null && n.push(e);
		}
		if (n.length === 0) throw TypeError("Unions must have exactly one non-null member. None were found.");
		if (n.length > 1) throw TypeError(`Unions must have exactly one non-null member. Keys ${n} were not null.`);
		return t;
	};
	strictParseDouble = (e) => {
		if (typeof e == "string") return expectNumber(parseNumber(e));
		return expectNumber(e);
	};
	_e = strictParseDouble;
	strictParseFloat32 = (e) => {
		if (typeof e == "string") return expectFloat32(parseNumber(e));
		return expectFloat32(e);
	};
	ve = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
	parseNumber = (e) => {
		let t = e.match(ve);
		if (t === null || t[0].length !== e.length) throw TypeError("Expected real number, got implicit NaN");
		return parseFloat(e);
	};
	limitedParseDouble = (e) => {
		if (typeof e == "string") return parseFloatString(e);
		return expectNumber(e);
	};
	ye = limitedParseDouble;
	be = limitedParseDouble;
	limitedParseFloat32 = (e) => {
		if (typeof e == "string") return parseFloatString(e);
		return expectFloat32(e);
	};
	parseFloatString = (e) => {
		switch (e) {
			case "NaN": return NaN;
			case "Infinity": return Infinity;
			case "-Infinity": return -Infinity;
			default: throw Error(`Unable to parse float value: ${e}`);
		}
	};
	strictParseLong = (e) => {
		if (typeof e == "string") return expectLong(parseNumber(e));
		return expectLong(e);
	};
	xe = strictParseLong;
	strictParseInt32 = (e) => {
		if (typeof e == "string") return expectInt32(parseNumber(e));
		return expectInt32(e);
	};
	strictParseShort = (e) => {
		if (typeof e == "string") return expectShort(parseNumber(e));
		return expectShort(e);
	};
	strictParseByte = (e) => {
		if (typeof e == "string") return expectByte(parseNumber(e));
		return expectByte(e);
	};
	stackTraceWarning = (e) => String(TypeError(e).stack || e).split("\n").slice(0, 5).filter((e) => !e.includes("stackTraceWarning")).join("\n");
	Se = { warn: console.warn };
}));
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
function dateToUtcString(e) {
	let t = e.getUTCFullYear();
	let n = e.getUTCMonth();
	let r = e.getUTCDay();
	let i = e.getUTCDate();
	let a = e.getUTCHours();
	let o = e.getUTCMinutes();
	let s = e.getUTCSeconds();
	let c = i < 10 ? `0${i}` : `${i}`;
	let l = a < 10 ? `0${a}` : `${a}`;
	let u = o < 10 ? `0${o}` : `${o}`;
	let d = s < 10 ? `0${s}` : `${s}`;
	return `${we[r]}, ${c} ${Te[n]} ${t} ${l}:${u}:${d} GMT`;
}
var we, Te, Ee, parseRfc3339DateTime, De, parseRfc3339DateTimeWithOffset, Oe, ke, Ae, parseRfc7231DateTime, parseEpochTimestamp, buildDate, parseTwoDigitYear, je, adjustRfc850Year, parseMonthByShortName, Me, validateDayOfMonth, isLeapYear, parseDateValue, parseMilliseconds, parseOffsetToMilliseconds, stripLeadingZeroes;
var Ne = e.n((() => {
	Ce();
	we = [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	];
	Te = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	];
	Ee = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
	parseRfc3339DateTime = (e) => {
		if (e == null) return;
		if (typeof e != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
		let t = Ee.exec(e);
		if (!t) throw TypeError("Invalid RFC-3339 date-time value");
		let [n, r, i, a, o, s, c, l] = t;
		let u = strictParseShort(stripLeadingZeroes(r));
		let d = parseDateValue(i, "month", 1, 12);
		let f = parseDateValue(a, "day", 1, 31);
		return buildDate(u, d, f, {
			hours: o,
			minutes: s,
			seconds: c,
			fractionalMilliseconds: l
		});
	};
	De = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
	parseRfc3339DateTimeWithOffset = (e) => {
		if (e == null) return;
		if (typeof e != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
		let t = De.exec(e);
		if (!t) throw TypeError("Invalid RFC-3339 date-time value");
		let [n, r, i, a, o, s, c, l, u] = t;
		let d = strictParseShort(stripLeadingZeroes(r));
		let f = parseDateValue(i, "month", 1, 12);
		let p = parseDateValue(a, "day", 1, 31);
		let m = buildDate(d, f, p, {
			hours: o,
			minutes: s,
			seconds: c,
			fractionalMilliseconds: l
		});
		u.toUpperCase() != "Z" && m.setTime(m.getTime() - parseOffsetToMilliseconds(u));
		return m;
	};
	Oe = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
	ke = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
	Ae = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
	parseRfc7231DateTime = (e) => {
		if (e == null) return;
		if (typeof e != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
		let t = Oe.exec(e);
		if (t) {
			let [e, n, r, i, a, o, s, c] = t;
			return buildDate(strictParseShort(stripLeadingZeroes(i)), parseMonthByShortName(r), parseDateValue(n, "day", 1, 31), {
				hours: a,
				minutes: o,
				seconds: s,
				fractionalMilliseconds: c
			});
		}
		t = ke.exec(e);
		if (t) {
			let [e, n, r, i, a, o, s, c] = t;
			return adjustRfc850Year(buildDate(parseTwoDigitYear(i), parseMonthByShortName(r), parseDateValue(n, "day", 1, 31), {
				hours: a,
				minutes: o,
				seconds: s,
				fractionalMilliseconds: c
			}));
		}
		t = Ae.exec(e);
		if (t) {
			let [e, n, r, i, a, o, s, c] = t;
			return buildDate(strictParseShort(stripLeadingZeroes(c)), parseMonthByShortName(n), parseDateValue(r.trimLeft(), "day", 1, 31), {
				hours: i,
				minutes: a,
				seconds: o,
				fractionalMilliseconds: s
			});
		}
		throw TypeError("Invalid RFC-7231 date-time value");
	};
	parseEpochTimestamp = (e) => {
		if (e == null) return;
		let t;
		if (typeof e == "number") t = e;
		else if (typeof e == "string") t = strictParseDouble(e);
		else if (typeof e == "object" && e.tag === 1) t = e.value;
		else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
		if (Number.isNaN(t) || t === Infinity || t === -Infinity) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
		return new Date(Math.round(t * 1e3));
	};
	buildDate = (e, t, n, r) => {
		let i = t - 1;
		validateDayOfMonth(e, i, n);
		return new Date(Date.UTC(e, i, n, parseDateValue(r.hours, "hour", 0, 23), parseDateValue(r.minutes, "minute", 0, 59), parseDateValue(r.seconds, "seconds", 0, 60), parseMilliseconds(r.fractionalMilliseconds)));
	};
	parseTwoDigitYear = (e) => {
		let t = new Date().getUTCFullYear();
		let n = Math.floor(t / 100) * 100 + strictParseShort(stripLeadingZeroes(e));
		if (n < t) return n + 100;
		return n;
	};
	je = 15768e8;
	adjustRfc850Year = (e) => {
		if (e.getTime() - new Date().getTime() > je) return new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds()));
		return e;
	};
	parseMonthByShortName = (e) => {
		let t = Te.indexOf(e);
		if (t < 0) throw TypeError(`Invalid month: ${e}`);
		return t + 1;
	};
	Me = [
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	validateDayOfMonth = (e, t, n) => {
		let r = Me[t];
		t === 1 && isLeapYear(e) && (r = 29);
		if (n > r) throw TypeError(`Invalid day for ${Te[t]} in ${e}: ${n}`);
	};
	isLeapYear = (e) => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
	parseDateValue = (e, t, n, r) => {
		let i = strictParseByte(stripLeadingZeroes(e));
		if (i < n || i > r) throw TypeError(`${t} must be between ${n} and ${r}, inclusive`);
		return i;
	};
	parseMilliseconds = (e) => {
		if (e == null) return 0;
		return strictParseFloat32("0." + e) * 1e3;
	};
	parseOffsetToMilliseconds = (e) => {
		let t = e[0];
		let n = 1;
		if (t == "+") n = 1;
		else if (t == "-") n = -1;
		else throw TypeError(`Offset direction, ${t}, must be "+" or "-"`);
		let r = Number(e.substring(1, 3));
		let i = Number(e.substring(4, 6));
		return n * (r * 60 + i) * 60 * 1e3;
	};
	stripLeadingZeroes = (e) => {
		let t = 0;
		for (; t < e.length - 1 && e.charAt(t) === "0";) t++;
		if (t === 0) return e;
		return e.slice(t);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/lazy-json.js
var Pe;
var Fe = e.n((() => {
	Pe = function LazyJsonString(e) {
		return Object.assign(new String(e), {
			deserializeJSON() {
				return JSON.parse(String(e));
			},
			toString() {
				return String(e);
			},
			toJSON() {
				return String(e);
			}
		});
	};
	Pe.from = (e) => {
		if (e && typeof e == "object" && (e instanceof Pe || "deserializeJSON" in e)) return e;
		else if (typeof e == "string" || Object.getPrototypeOf(e) === String.prototype) return Pe(String(e));
		return Pe(JSON.stringify(e));
	};
	Pe.fromObject = Pe.from;
}));
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(e) {
	(e.includes(",") || e.includes("\"")) && (e = `"${e.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`);
	return e;
}
var Ie = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
function range(e, t, n) {
	let r = Number(e);
	if (r < t || r > n) throw Error(`Value ${r} out of range [${t}, ${n}]`);
}
var Le, Re, ze, Be, Ve, He, Ue, We, Ge, Ke, qe, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime;
var Je = e.n((() => {
	Le = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?";
	Re = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
	ze = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
	Be = "(\\d?\\d)";
	Ve = "(\\d{4})";
	He = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
	Ue = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
	We = RegExp(`^${Le}, ${Be} ${Re} ${Ve} ${ze} GMT$`);
	Ge = RegExp(`^${Le}, ${Be}-${Re}-(\\d\\d) ${ze} GMT$`);
	Ke = RegExp(`^${Le} ${Re} ( [1-9]|\\d\\d) ${ze} ${Ve}$`);
	qe = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	];
	_parseEpochTimestamp = (e) => {
		if (e == null) return;
		let t = NaN;
		if (typeof e == "number") t = e;
		else if (typeof e == "string") {
			if (!/^-?\d*\.?\d+$/.test(e)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
			t = Number.parseFloat(e);
		} else typeof e == "object" && e.tag === 1 && (t = e.value);
		if (isNaN(t) || Math.abs(t) === Infinity) throw TypeError("Epoch timestamps must be valid finite numbers.");
		return new Date(Math.round(t * 1e3));
	};
	_parseRfc3339DateTimeWithOffset = (e) => {
		if (e == null) return;
		if (typeof e != "string") throw TypeError("RFC3339 timestamps must be strings");
		let t = He.exec(e);
		if (!t) throw TypeError(`Invalid RFC3339 timestamp format ${e}`);
		let [, n, r, i, a, o, s, , c, l] = t;
		range(r, 1, 12);
		range(i, 1, 31);
		range(a, 0, 23);
		range(o, 0, 59);
		range(s, 0, 60);
		let u = new Date(Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a), Number(o), Number(s), Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0));
		u.setUTCFullYear(Number(n));
		if (l.toUpperCase() != "Z") {
			let [, e, t, n] = /([+-])(\d\d):(\d\d)/.exec(l) || [
				void 0,
				"+",
				0,
				0
			];
			let r = e === "-" ? 1 : -1;
			u.setTime(u.getTime() + r * (Number(t) * 60 * 60 * 1e3 + Number(n) * 60 * 1e3));
		}
		return u;
	};
	_parseRfc7231DateTime = (e) => {
		if (e == null) return;
		if (typeof e != "string") throw TypeError("RFC7231 timestamps must be strings.");
		if (Ue.test(e)) return new Date(e);
		let t;
		let n;
		let r;
		let i;
		let a;
		let o;
		let s;
		let c;
		if (c = We.exec(e)) [, t, n, r, i, a, o, s] = c;
		else if (c = Ge.exec(e)) {
			[, t, n, r, i, a, o, s] = c;
			r = (Number(r) + 1900).toString();
		} else (c = Ke.exec(e)) && ([, n, t, i, a, o, s, r] = c);
		if (r && o) {
			let e = Date.UTC(Number(r), qe.indexOf(n), Number(t), Number(i), Number(a), Number(o), s ? Math.round(parseFloat(`0.${s}`) * 1e3) : 0);
			range(t, 1, 31);
			range(i, 0, 23);
			range(a, 0, 59);
			range(o, 0, 60);
			let c = new Date(e);
			c.setUTCFullYear(Number(r));
			return c;
		}
		throw TypeError(`Invalid RFC7231 date-time value ${e}.`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(e, t, n) {
	if (n <= 0 || !Number.isInteger(n)) throw Error("Invalid number of delimiters (" + n + ") for splitEvery.");
	let r = e.split(t);
	if (n === 1) return r;
	let i = [];
	let a = "";
	for (let e = 0; e < r.length; e++) {
		a === "" ? a = r[e] : a += t + r[e];
		if ((e + 1) % n === 0) {
			i.push(a);
			a = "";
		}
	}
	a !== "" && i.push(a);
	return i;
}
var Ye = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/split-header.js
var splitHeader;
var O = e.n((() => {
	splitHeader = (e) => {
		let t = e.length;
		let n = [];
		let r = !1;
		let i = !1;
		let a = 0;
		for (let o = 0; o < t; ++o) {
			let t = e[o];
			switch (t) {
				case "\"":
					i || (r = !r);
					break;
				case ",": if (!r) {
					n.push(e.slice(a, o));
					a = o + 1;
				}
			}
			i = t === "\\" && !i;
		}
		n.push(e.slice(a));
		return n.map((e) => {
			e = e.trim();
			let t = e.length;
			if (t < 2) return e;
			if (e[0] === "\"" && e[t - 1] === "\"") {
				e = e.slice(1, t - 1);
				return e.replace(/\\(["\\])/g, "$1");
			}
			return e.replace(/\\"/g, "\"");
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
function nv(e) {
	return new k(String(e), "bigDecimal");
}
var Xe, k;
var Ze = e.n((() => {
	Xe = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
	k = class NumericValue {
		string;
		type;
		constructor(e, t) {
			this.string = e;
			this.type = t;
			if (!Xe.test(e)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`);
		}
		toString() {
			return this.string;
		}
		static [Symbol.hasInstance](e) {
			if (!e || typeof e != "object") return !1;
			let t = e;
			return NumericValue.prototype.isPrototypeOf(e) || t.type === "bigDecimal" && Xe.test(t.string);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
function fromHex(e) {
	if (e.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
	let t = new Uint8Array(e.length / 2);
	for (let n = 0; n < e.length; n += 2) {
		let r = e.slice(n, n + 2).toLowerCase();
		if (r in $e) t[n / 2] = $e[r];
		else throw Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`);
	}
	return t;
}
function toHex(e) {
	let t = "";
	for (let n = 0; n < e.byteLength; n++) t += Qe[e[n]];
	return t;
}
var Qe, $e;
var A = e.n((() => {
	Qe = {};
	$e = {};
	for (let e = 0; e < 256; e++) {
		let t = e.toString(16).toLowerCase();
		t.length === 1 && (t = `0${t}`);
		Qe[e] = t;
		$e[t] = e;
	}
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength;
var et = e.n((() => {
	calculateBodyLength = (e) => {
		if (!e) return 0;
		if (typeof e == "string") return Buffer.byteLength(e);
		else if (typeof e.byteLength == "number") return e.byteLength;
		else if (typeof e.size == "number") return e.size;
		else if (typeof e.start == "number" && typeof e.end == "number") return e.end + 1 - e.start;
		else if (e instanceof r.ReadStream) {
			if (e.path != null) return (0, r.lstatSync)(e.path).size;
			else if (typeof e.fd == "number") return (0, r.fstatSync)(e.fd).size;
		}
		throw Error(`Body Length computation failed for ${e}`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array;
var tt = e.n((() => {
	x();
	toUint8Array = (e) => {
		if (e instanceof Uint8Array) return e;
		if (typeof e == "string") return fromUtf8$1(e);
		if (ArrayBuffer.isView(e)) return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
		return new Uint8Array(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(e, t) {
	if (t === void 0) {
		t = 0;
		for (let n of e) t += n.byteLength;
	}
	let n = new Uint8Array(t);
	let r = 0;
	for (let t of e) {
		n.set(t, r);
		r += t.byteLength;
	}
	return n;
}
var nt = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/deserializerMiddleware.js
var deserializerMiddleware, findHeader$1;
var rt = e.n((() => {
	D();
	deserializerMiddleware = (e, t) => (n, r) => async (i) => {
		let { response: a } = await n(i);
		try {
			return {
				response: a,
				output: await t(a, e)
			};
		} catch (e) {
			Object.defineProperty(e, "$response", {
				value: a,
				enumerable: !1,
				writable: !1,
				configurable: !1
			});
			if (!("$metadata" in e)) {
				let t = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
				try {
					e.message += "\n  " + t;
				} catch {
					!r.logger || r.logger?.constructor?.name === "NoOpLogger" ? console.warn(t) : r.logger?.warn?.(t);
				}
				e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
				try {
					if (HttpResponse.isInstance(a)) {
						let { headers: t = {} } = a;
						let n = Object.entries(t);
						e.$metadata = {
							httpStatusCode: a.statusCode,
							requestId: findHeader$1(/^x-[\w-]+-request-?id$/, n),
							extendedRequestId: findHeader$1(/^x-[\w-]+-id-2$/, n),
							cfId: findHeader$1(/^x-[\w-]+-cf-id$/, n)
						};
					}
				} catch {}
			}
			throw e;
		}
	};
	findHeader$1 = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1];
}));
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var it;
var at = e.n((() => {
	it = class ProviderError extends Error {
		name = "ProviderError";
		tryNextLink;
		constructor(e, t = !0) {
			let n;
			let r = !0;
			if (typeof t == "boolean") {
				n = void 0;
				r = t;
			} else if (typeof t == "object" && t) {
				n = t.logger;
				r = t.tryNextLink ?? !0;
			}
			super(e);
			this.tryNextLink = r;
			Object.setPrototypeOf(this, ProviderError.prototype);
			n?.debug?.(`@smithy/property-provider ${r ? "->" : "(!)"} ${e}`);
		}
		static from(e, t = !0) {
			return Object.assign(new this(e.message, t), e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var ot;
var st = e.n((() => {
	at();
	ot = class CredentialsProviderError extends it {
		name = "CredentialsProviderError";
		constructor(e, t = !0) {
			super(e, t);
			Object.setPrototypeOf(this, CredentialsProviderError.prototype);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var ct;
var lt = e.n((() => {
	at();
	ct = class TokenProviderError extends it {
		name = "TokenProviderError";
		constructor(e, t = !0) {
			super(e, t);
			Object.setPrototypeOf(this, TokenProviderError.prototype);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain;
var ut = e.n((() => {
	at();
	chain = (...e) => async () => {
		if (e.length === 0) throw new it("No providers in chain");
		let t;
		for (let n of e) try {
			return await n();
		} catch (e) {
			t = e;
			if (e?.tryNextLink) continue;
			throw e;
		}
		throw t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue;
var dt = e.n((() => {
	fromValue = (e) => () => Promise.resolve(e);
}));
// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize;
var ft = e.n((() => {
	memoize = (e, t, n) => {
		let r;
		let i;
		let a;
		let o = !1;
		let coalesceProvider = async () => {
			i ||= e();
			try {
				r = await i;
				a = !0;
				o = !1;
			} finally {
				i = void 0;
			}
			return r;
		};
		if (t === void 0) return async (e) => {
			(!a || e?.forceRefresh) && (r = await coalesceProvider());
			return r;
		};
		return async (e) => {
			(!a || e?.forceRefresh) && (r = await coalesceProvider());
			if (o) return r;
			if (n && !n(r)) {
				o = !0;
				return r;
			}
			if (t(r)) {
				await coalesceProvider();
				return r;
			}
			return r;
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector;
var pt = e.n((() => {
	booleanSelector = (e, t, n) => {
		if (!(t in e)) return;
		if (e[t] === "true") return !0;
		if (e[t] === "false") return !1;
		throw Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
var numberSelector;
var mt = e.n((() => {
	numberSelector = (e, t, n) => {
		if (!(t in e)) return;
		let r = parseInt(e[t], 10);
		if (Number.isNaN(r)) throw TypeError(`Cannot load ${n} '${t}'. Expected number, got '${e[t]}'.`);
		return r;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var ht;
var gt = e.n((() => {
	(function(e) {
		e.ENV = "env";
		e.CONFIG = "shared config entry";
	})(ht ||= {});
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js
var _t, getHomeDirCacheKey, getHomeDir;
var vt = e.n((() => {
	_t = {};
	getHomeDirCacheKey = () => {
		if (process && process.geteuid) return `${process.geteuid()}`;
		return "DEFAULT";
	};
	getHomeDir = () => {
		let { HOME: e, USERPROFILE: n, HOMEPATH: r, HOMEDRIVE: a = `C:${i.sep}` } = process.env;
		if (e) return e;
		if (n) return n;
		if (r) return `${a}${r}`;
		let o = getHomeDirCacheKey();
		_t[o] || (_t[o] = (0, t.homedir)());
		return _t[o];
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var yt, bt, getProfileName;
var xt = e.n((() => {
	yt = "AWS_PROFILE";
	bt = "default";
	getProfileName = (e) => e.profile || process.env.AWS_PROFILE || "default";
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
var getSSOTokenFilepath;
var St = e.n((() => {
	vt();
	getSSOTokenFilepath = (e) => {
		let t = (0, a.createHash)("sha1").update(e).digest("hex");
		return (0, i.join)(getHomeDir(), ".aws", "sso", "cache", `${t}.json`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
var Ct, getSSOTokenFromFile;
var wt = e.n((() => {
	St();
	Ct = {};
	getSSOTokenFromFile = async (e) => {
		if (Ct[e]) return Ct[e];
		let t = getSSOTokenFilepath(e);
		let n = await (0, s.readFile)(t, "utf8");
		return JSON.parse(n);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var Tt = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var Et, getConfigData;
var Dt = e.n((() => {
	Et = T();
	Tt();
	getConfigData = (e) => Object.entries(e).filter(([e]) => {
		let t = e.indexOf(".");
		if (t === -1) return !1;
		return Object.values(Et.IniSectionType).includes(e.substring(0, t));
	}).reduce((e, [t, n]) => {
		let r = t.indexOf(".");
		let i = t.substring(0, r) === Et.IniSectionType.PROFILE ? t.substring(r + 1) : t;
		e[i] = n;
		return e;
	}, { ...e.default && { default: e.default } });
})), getConfigFilepath;
var Ot = e.n((() => {
	vt();
	getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, i.join)(getHomeDir(), ".aws", "config");
})), getCredentialsFilepath;
var kt = e.n((() => {
	vt();
	getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, i.join)(getHomeDir(), ".aws", "credentials");
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var At, jt, Mt, parseIni;
var Nt = e.n((() => {
	At = T();
	Tt();
	jt = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
	Mt = ["__proto__", "profile __proto__"];
	parseIni = (e) => {
		let t = {};
		let n;
		let r;
		for (let i of e.split(/\r?\n/)) {
			let e = i.split(/(^|\s)[;#]/)[0].trim();
			if (e[0] === "[" && e[e.length - 1] === "]") {
				n = void 0;
				r = void 0;
				let t = e.substring(1, e.length - 1);
				let i = jt.exec(t);
				if (i) {
					let [, e, , t] = i;
					Object.values(At.IniSectionType).includes(e) && (n = [e, t].join("."));
				} else n = t;
				if (Mt.includes(t)) throw Error(`Found invalid profile name "${t}"`);
			} else if (n) {
				let a = e.indexOf("=");
				if (![0, -1].includes(a)) {
					let [o, s] = [e.substring(0, a).trim(), e.substring(a + 1).trim()];
					if (s === "") r = o;
					else {
						r && i.trimStart() === i && (r = void 0);
						t[n] = t[n] || {};
						let e = r ? [r, o].join(".") : o;
						t[n][e] = s;
					}
				}
			}
		}
		return t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js
var Pt, Ft, readFile;
var It = e.n((() => {
	Pt = {};
	Ft = {};
	readFile = (e, t) => {
		if (Ft[e] !== void 0) return Ft[e];
		(!Pt[e] || t?.ignoreCache) && (Pt[e] = (0, s.readFile)(e, "utf8"));
		return Pt[e];
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var swallowError$1, loadSharedConfigFiles;
var Lt = e.n((() => {
	Dt();
	Ot();
	kt();
	vt();
	Nt();
	It();
	Tt();
	swallowError$1 = () => ({});
	loadSharedConfigFiles = async (e = {}) => {
		let { filepath: t = getCredentialsFilepath(), configFilepath: n = getConfigFilepath() } = e;
		let r = getHomeDir();
		let a = t;
		t.startsWith("~/") && (a = (0, i.join)(r, t.slice(2)));
		let o = n;
		n.startsWith("~/") && (o = (0, i.join)(r, n.slice(2)));
		let s = await Promise.all([readFile(o, { ignoreCache: e.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError$1), readFile(a, { ignoreCache: e.ignoreCache }).then(parseIni).catch(swallowError$1)]);
		return {
			configFile: s[0],
			credentialsFile: s[1]
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var Rt, getSsoSessionData;
var zt = e.n((() => {
	Rt = T();
	Lt();
	getSsoSessionData = (e) => Object.entries(e).filter(([e]) => e.startsWith(Rt.IniSectionType.SSO_SESSION + ".")).reduce((e, [t, n]) => ({
		...e,
		[t.substring(t.indexOf(".") + 1)]: n
	}), {});
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError, loadSsoSessionData;
var Bt = e.n((() => {
	Ot();
	zt();
	Nt();
	It();
	swallowError = () => ({});
	loadSsoSessionData = async (e = {}) => readFile(e.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError);
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles;
var Vt = e.n((() => {
	mergeConfigFiles = (...e) => {
		let t = {};
		for (let n of e) for (let [e, r] of Object.entries(n)) t[e] === void 0 ? t[e] = r : Object.assign(t[e], r);
		return t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles;
var Ht = e.n((() => {
	Lt();
	Vt();
	parseKnownFiles = async (e) => {
		let t = await loadSharedConfigFiles(e);
		return mergeConfigFiles(t.configFile, t.credentialsFile);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var Ut;
var Wt = e.n((() => {
	wt();
	It();
	Ut = {
		getFileRecord() {
			return Ft;
		},
		interceptFile(e, t) {
			Ft[e] = Promise.resolve(t);
		},
		getTokenRecord() {
			return Ct;
		},
		interceptToken(e, t) {
			Ct[e] = t;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(e) {
	try {
		let t = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
		t.delete("CONFIG");
		t.delete("CONFIG_PREFIX_SEPARATOR");
		t.delete("ENV");
		return [...t].join(", ");
	} catch {
		return e;
	}
}
var Gt = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv;
var Kt = e.n((() => {
	st();
	Gt();
	fromEnv = (e, t) => async () => {
		try {
			let n = e(process.env, t);
			if (n === void 0) throw Error();
			return n;
		} catch (n) {
			throw new ot(n.message || `Not found in ENV: ${getSelectorName(e.toString())}`, { logger: t?.logger });
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles;
var qt = e.n((() => {
	st();
	xt();
	Lt();
	Gt();
	fromSharedConfigFiles = (e, { preferredFile: t = "config", ...n } = {}) => async () => {
		let r = getProfileName(n);
		let { configFile: i, credentialsFile: a } = await loadSharedConfigFiles(n);
		let o = a[r] || {};
		let s = i[r] || {};
		let c = t === "config" ? {
			...o,
			...s
		} : {
			...s,
			...o
		};
		try {
			let n = e(c, t === "config" ? i : a);
			if (n === void 0) throw Error();
			return n;
		} catch (t) {
			throw new ot(t.message || `Not found in config files w/ profile [${r}]: ${getSelectorName(e.toString())}`, { logger: n.logger });
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction, fromStatic;
var Jt = e.n((() => {
	dt();
	isFunction = (e) => typeof e == "function";
	fromStatic = (e) => isFunction(e) ? async () => await e() : fromValue(e);
}));
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig;
var Yt = e.n((() => {
	ut();
	ft();
	Kt();
	qt();
	Jt();
	loadConfig = ({ environmentVariableSelector: e, configFileSelector: t, default: n }, r = {}) => {
		let { signingName: i, logger: a } = r;
		return memoize(chain(fromEnv(e, {
			signingName: i,
			logger: a
		}), fromSharedConfigFiles(t, r), fromStatic(n)));
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var Xt, j, Zt, Qt;
var $t = e.n((() => {
	pt();
	gt();
	Xt = "AWS_USE_DUALSTACK_ENDPOINT";
	j = "use_dualstack_endpoint";
	Zt = {
		environmentVariableSelector: (e) => booleanSelector(e, Xt, ht.ENV),
		configFileSelector: (e) => booleanSelector(e, j, ht.CONFIG),
		default: !1
	};
	Qt = {
		environmentVariableSelector: (e) => booleanSelector(e, Xt, ht.ENV),
		configFileSelector: (e) => booleanSelector(e, j, ht.CONFIG),
		default: void 0
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var en, tn, nn, rn;
var an = e.n((() => {
	pt();
	gt();
	en = "AWS_USE_FIPS_ENDPOINT";
	tn = "use_fips_endpoint";
	nn = {
		environmentVariableSelector: (e) => booleanSelector(e, en, ht.ENV),
		configFileSelector: (e) => booleanSelector(e, tn, ht.CONFIG),
		default: !1
	};
	rn = {
		environmentVariableSelector: (e) => booleanSelector(e, en, ht.ENV),
		configFileSelector: (e) => booleanSelector(e, tn, ht.CONFIG),
		default: void 0
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases, getMiddlewareNameWithAliases, constructStack, on, sn;
var cn = e.n((() => {
	getAllAliases = (e, t) => {
		let n = [];
		e && n.push(e);
		if (t) for (let e of t) n.push(e);
		return n;
	};
	getMiddlewareNameWithAliases = (e, t) => `${e || "anonymous"}${t && t.length > 0 ? ` (a.k.a. ${t.join(",")})` : ""}`;
	constructStack = () => {
		let e = [];
		let t = [];
		let n = !1;
		let r = new Set();
		let sort = (e) => e.sort((e, t) => on[t.step] - on[e.step] || sn[t.priority || "normal"] - sn[e.priority || "normal"]);
		let removeByName = (n) => {
			let i = !1;
			let filterCb = (e) => {
				let t = getAllAliases(e.name, e.aliases);
				if (t.includes(n)) {
					i = !0;
					for (let e of t) r.delete(e);
					return !1;
				}
				return !0;
			};
			e = e.filter(filterCb);
			t = t.filter(filterCb);
			return i;
		};
		let removeByReference = (n) => {
			let i = !1;
			let filterCb = (e) => {
				if (e.middleware === n) {
					i = !0;
					for (let t of getAllAliases(e.name, e.aliases)) r.delete(t);
					return !1;
				}
				return !0;
			};
			e = e.filter(filterCb);
			t = t.filter(filterCb);
			return i;
		};
		let cloneTo = (n) => {
			e.forEach((e) => {
				n.add(e.middleware, { ...e });
			});
			t.forEach((e) => {
				n.addRelativeTo(e.middleware, { ...e });
			});
			n.identifyOnResolve?.(i.identifyOnResolve());
			return n;
		};
		let expandRelativeMiddlewareList = (e) => {
			let t = [];
			e.before.forEach((e) => {
				e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...expandRelativeMiddlewareList(e));
			});
			t.push(e);
			e.after.reverse().forEach((e) => {
				e.before.length === 0 && e.after.length === 0 ? t.push(e) : t.push(...expandRelativeMiddlewareList(e));
			});
			return t;
		};
		let getMiddlewareList = (n = !1) => {
			let r = [];
			let i = [];
			let a = {};
			e.forEach((e) => {
				let t = {
					...e,
					before: [],
					after: []
				};
				for (let e of getAllAliases(t.name, t.aliases)) a[e] = t;
				r.push(t);
			});
			t.forEach((e) => {
				let t = {
					...e,
					before: [],
					after: []
				};
				for (let e of getAllAliases(t.name, t.aliases)) a[e] = t;
				i.push(t);
			});
			i.forEach((e) => {
				if (e.toMiddleware) {
					let t = a[e.toMiddleware];
					if (t === void 0) {
						if (n) return;
						throw Error(`${e.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
					}
					e.relation === "after" && t.after.push(e);
					e.relation === "before" && t.before.push(e);
				}
			});
			return sort(r).map(expandRelativeMiddlewareList).reduce((e, t) => {
				e.push(...t);
				return e;
			}, []);
		};
		let i = {
			add: (t, n = {}) => {
				let { name: i, override: a, aliases: o } = n;
				let s = {
					step: "initialize",
					priority: "normal",
					middleware: t,
					...n
				};
				let c = getAllAliases(i, o);
				if (c.length > 0) {
					if (c.some((e) => r.has(e))) {
						if (!a) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i, o)}'`);
						for (let t of c) {
							let n = e.findIndex((e) => e.name === t || e.aliases?.some((e) => e === t));
							if (n === -1) continue;
							let r = e[n];
							if (r.step !== s.step || s.priority !== r.priority) throw Error(`"${getMiddlewareNameWithAliases(r.name, r.aliases)}" middleware with ${r.priority} priority in ${r.step} step cannot be overridden by "${getMiddlewareNameWithAliases(i, o)}" middleware with ${s.priority} priority in ${s.step} step.`);
							e.splice(n, 1);
						}
					}
					for (let e of c) r.add(e);
				}
				e.push(s);
			},
			addRelativeTo: (e, n) => {
				let { name: i, override: a, aliases: o } = n;
				let s = {
					middleware: e,
					...n
				};
				let c = getAllAliases(i, o);
				if (c.length > 0) {
					if (c.some((e) => r.has(e))) {
						if (!a) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i, o)}'`);
						for (let e of c) {
							let n = t.findIndex((t) => t.name === e || t.aliases?.some((t) => t === e));
							if (n === -1) continue;
							let r = t[n];
							if (r.toMiddleware !== s.toMiddleware || r.relation !== s.relation) throw Error(`"${getMiddlewareNameWithAliases(r.name, r.aliases)}" middleware ${r.relation} "${r.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(i, o)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
							t.splice(n, 1);
						}
					}
					for (let e of c) r.add(e);
				}
				t.push(s);
			},
			clone: () => cloneTo(constructStack()),
			use: (e) => {
				e.applyToStack(i);
			},
			remove: (e) => {
				if (typeof e == "string") return removeByName(e);
				else return removeByReference(e);
			},
			removeByTag: (n) => {
				let i = !1;
				let filterCb = (e) => {
					let { tags: t, name: a, aliases: o } = e;
					if (t && t.includes(n)) {
						let e = getAllAliases(a, o);
						for (let t of e) r.delete(t);
						i = !0;
						return !1;
					}
					return !0;
				};
				e = e.filter(filterCb);
				t = t.filter(filterCb);
				return i;
			},
			concat: (e) => {
				let t = cloneTo(constructStack());
				t.use(e);
				t.identifyOnResolve(n || t.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1));
				return t;
			},
			applyToStack: cloneTo,
			identify: () => getMiddlewareList(!0).map((e) => {
				let t = e.step ?? e.relation + " " + e.toMiddleware;
				return getMiddlewareNameWithAliases(e.name, e.aliases) + " - " + t;
			}),
			identifyOnResolve(e) {
				typeof e == "boolean" && (n = e);
				return n;
			},
			resolve: (e, t) => {
				for (let n of getMiddlewareList().map((e) => e.middleware).reverse()) e = n(e, t);
				n && console.log(i.identify());
				return e;
			}
		};
		return i;
	};
	on = {
		initialize: 5,
		serialize: 4,
		build: 3,
		finalizeRequest: 2,
		deserialize: 1
	};
	sn = {
		high: 3,
		normal: 2,
		low: 1
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidFunction.js
var invalidFunction;
var ln = e.n((() => {
	invalidFunction = (e) => () => {
		throw Error(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/invalid-dependency/invalidProvider.js
var invalidProvider;
var un = e.n((() => {
	invalidProvider = (e) => () => Promise.reject(e);
}));
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
var getCircularReplacer;
var dn = e.n((() => {
	getCircularReplacer = () => {
		let e = new WeakSet();
		return (t, n) => {
			if (typeof n == "object" && n) {
				if (e.has(n)) return "[Circular]";
				e.add(n);
			}
			return n;
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
var sleep;
var pn = e.n((() => {
	sleep = (e) => new Promise((t) => setTimeout(t, e * 1e3));
}));
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var mn, hn, checkExceptions;
var gn = e.n((() => {
	dn();
	mn = {
		minDelay: 2,
		maxDelay: 120
	};
	(function(e) {
		e.ABORTED = "ABORTED";
		e.FAILURE = "FAILURE";
		e.SUCCESS = "SUCCESS";
		e.RETRY = "RETRY";
		e.TIMEOUT = "TIMEOUT";
	})(hn ||= {});
	checkExceptions = (e) => {
		if (e.state === hn.ABORTED) {
			let t = Error(`${JSON.stringify({
				...e,
				reason: "Request was aborted"
			}, getCircularReplacer())}`);
			t.name = "AbortError";
			throw t;
		} else if (e.state === hn.TIMEOUT) {
			let t = Error(`${JSON.stringify({
				...e,
				reason: "Waiter has timed out"
			}, getCircularReplacer())}`);
			t.name = "TimeoutError";
			throw t;
		} else if (e.state !== hn.SUCCESS) throw Error(`${JSON.stringify(e, getCircularReplacer())}`);
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js
var runPolling, checkWarn403, createMessageFromResponse, exponentialBackoffWithJitter, randomInRange;
var _n = e.n((() => {
	dn();
	pn();
	gn();
	runPolling = async ({ minDelay: e, maxDelay: t, maxWaitTime: n, abortController: r, client: i, abortSignal: a }, o, s) => {
		let c = {};
		let [l, u] = [e * 1e3, t * 1e3];
		let d = 0;
		let f = Date.now() + n * 1e3;
		let p = Date.now() + 6e4;
		let m = !1;
		for (;;) {
			if (d > 0) {
				let e = exponentialBackoffWithJitter(l, u, d, f);
				if (r?.signal?.aborted || a?.aborted) {
					let e = "AbortController signal aborted.";
					c[e] |= 0;
					c[e] += 1;
					return {
						state: hn.ABORTED,
						observedResponses: c
					};
				}
				if (Date.now() + e > f) return {
					state: hn.TIMEOUT,
					observedResponses: c
				};
				await sleep(e / 1e3);
			}
			let { state: e, reason: t } = await s(i, o);
			if (t) {
				let e = createMessageFromResponse(t);
				c[e] |= 0;
				c[e] += 1;
			}
			if (e !== hn.RETRY) return {
				state: e,
				reason: t,
				final: t,
				observedResponses: c
			};
			d += 1;
			if (!m && Date.now() >= p) {
				checkWarn403(c, i);
				m = !0;
			}
		}
	};
	checkWarn403 = (e = {}, t) => {
		let n = Object.keys(e);
		let r = 0;
		let i = 0;
		for (let t of n) {
			let n = e[t] | 0;
			r = Math.max(n, r);
			t.startsWith("403:") && (i += n);
		}
		let a = t?.config?.logger;
		let o = typeof a?.warn == "function" && !a.constructor?.name?.includes?.("NoOpLogger") ? a : console;
		(i >= 3 || n[n.length - 1]?.startsWith("403:")) && o.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.");
	};
	createMessageFromResponse = (e) => {
		let t = e?.$response?.statusCode ?? e?.$metadata?.httpStatusCode;
		if (e?.$responseBodyText) return `${t ? t + ": " : ""}Deserialization error for body: ${e.$responseBodyText}`;
		if (t) {
			if (e?.$response || e?.message) return `${t ?? "Unknown"}: ${e?.message}`;
			return `${t}: OK`;
		}
		return String(e?.message ?? JSON.stringify(e, getCircularReplacer()) ?? "Unknown");
	};
	exponentialBackoffWithJitter = (e, t, n, r) => {
		if (n > Math.log(t / e) / Math.log(2) + 1) return t;
		let i = e * 2 ** (n - 1);
		let a = randomInRange(e, Math.min(i, t));
		if (Date.now() + a > r) {
			let e = r - Date.now();
			return Math.max(0, e - 500);
		}
		return a;
	};
	randomInRange = (e, t) => e + Math.random() * (t - e);
}));
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
var validateWaiterOptions;
var vn = e.n((() => {
	validateWaiterOptions = (e) => {
		if (e.maxWaitTime <= 0) throw Error("WaiterConfiguration.maxWaitTime must be greater than 0");
		else if (e.minDelay <= 0) throw Error("WaiterConfiguration.minDelay must be greater than 0");
		else if (e.maxDelay <= 0) throw Error("WaiterConfiguration.maxDelay must be greater than 0");
		else if (e.maxWaitTime <= e.minDelay) throw Error(`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`);
		else if (e.maxDelay < e.minDelay) throw Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js
var abortTimeout, createWaiter;
var yn = e.n((() => {
	_n();
	vn();
	gn();
	abortTimeout = (e) => {
		let onAbort;
		return {
			clearListener() {
				typeof e.removeEventListener == "function" && e.removeEventListener("abort", onAbort);
			},
			aborted: new Promise((t) => {
				onAbort = () => t({ state: hn.ABORTED });
				typeof e.addEventListener == "function" ? e.addEventListener("abort", onAbort) : e.onabort = onAbort;
			})
		};
	};
	createWaiter = async (e, t, n) => {
		let r = {
			...mn,
			...e
		};
		validateWaiterOptions(r);
		let i = [runPolling(r, t, n)];
		let a = [];
		if (e.abortSignal) {
			let { aborted: t, clearListener: n } = abortTimeout(e.abortSignal);
			a.push(n);
			i.push(t);
		}
		if (e.abortController?.signal) {
			let { aborted: t, clearListener: n } = abortTimeout(e.abortController.signal);
			a.push(n);
			i.push(t);
		}
		return Promise.race(i).then((e) => {
			for (let e of a) e();
			return e;
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client;
var bn = e.n((() => {
	cn();
	Client = class {
		config;
		middlewareStack = constructStack();
		initConfig;
		handlers;
		constructor(e) {
			this.config = e;
			let { protocol: t, protocolSettings: n } = e;
			n && typeof t == "function" && (e.protocol = new t(n));
		}
		send(e, t, n) {
			let r = typeof t == "function" ? void 0 : t;
			let i = typeof t == "function" ? t : n;
			let a = r === void 0 && this.config.cacheMiddleware === !0;
			let o;
			if (a) {
				this.handlers ||= new WeakMap();
				let t = this.handlers;
				if (t.has(e.constructor)) o = t.get(e.constructor);
				else {
					o = e.resolveMiddleware(this.middlewareStack, this.config, r);
					t.set(e.constructor, o);
				}
			} else {
				delete this.handlers;
				o = e.resolveMiddleware(this.middlewareStack, this.config, r);
			}
			if (i) o(e).then((e) => i(null, e.output), (e) => i(e)).catch(() => {});
			else return o(e).then((e) => e.output);
		}
		destroy() {
			this.config?.requestHandler?.destroy?.();
			delete this.handlers;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref;
var xn = e.n((() => {
	deref = (e) => {
		if (typeof e == "function") return e();
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation;
var Sn = e.n((() => {
	operation = (e, t, n, r, i) => ({
		name: t,
		namespace: e,
		traits: n,
		input: r,
		output: i
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware, findHeader;
var Cn = e.n((() => {
	D();
	Sn();
	schemaDeserializationMiddleware = (e) => (t, n) => async (r) => {
		let { response: i } = await t(r);
		let { operationSchema: a } = getSmithyContext(n);
		let [, o, s, c, l, u] = a ?? [];
		try {
			return {
				response: i,
				output: await e.protocol.deserializeResponse(operation(o, s, c, l, u), {
					...e,
					...n
				}, i)
			};
		} catch (e) {
			Object.defineProperty(e, "$response", {
				value: i,
				enumerable: !1,
				writable: !1,
				configurable: !1
			});
			if (!("$metadata" in e)) {
				let t = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
				try {
					e.message += "\n  " + t;
				} catch {
					!n.logger || n.logger?.constructor?.name === "NoOpLogger" ? console.warn(t) : n.logger?.warn?.(t);
				}
				e.$responseBodyText !== void 0 && e.$response && (e.$response.body = e.$responseBodyText);
				try {
					if (HttpResponse.isInstance(i)) {
						let { headers: t = {}, statusCode: n } = i;
						let r = Object.entries(t);
						e.$metadata = {
							httpStatusCode: n,
							requestId: findHeader(/^x-[\w-]+-request-?id$/, r),
							extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, r),
							cfId: findHeader(/^x-[\w-]+-cf-id$/, r)
						};
					}
				} catch {}
			}
			throw e;
		}
	};
	findHeader = (e, t) => (t.find(([t]) => t.match(e)) || [void 0, void 0])[1];
}));
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware;
var wn = e.n((() => {
	D();
	Sn();
	schemaSerializationMiddleware = (e) => (t, n) => async (r) => {
		let { operationSchema: i } = getSmithyContext(n);
		let [, a, o, s, c, l] = i ?? [];
		let u = n.endpointV2 ? async () => toEndpointV1$1(n.endpointV2) : e.endpoint;
		let d = await e.protocol.serializeRequest(operation(a, o, s, c, l), r.input, {
			...e,
			...n,
			endpoint: u
		});
		return t({
			...r,
			request: d
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
function getSchemaSerdePlugin(e) {
	return { applyToStack: (t) => {
		t.add(schemaSerializationMiddleware(e), En);
		t.add(schemaDeserializationMiddleware(e), Tn);
		e.protocol.setSerdeContext(e);
	} };
}
var Tn, En;
var Dn = e.n((() => {
	Cn();
	wn();
	Tn = {
		name: "deserializerMiddleware",
		step: "deserialize",
		tags: ["DESERIALIZER"],
		override: !0
	};
	En = {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/Schema.js
var Schema;
var On = e.n((() => {
	Schema = class {
		name;
		namespace;
		traits;
		static assign(e, t) {
			return Object.assign(e, t);
		}
		static [Symbol.hasInstance](e) {
			let t = this.prototype.isPrototypeOf(e);
			if (!t && typeof e == "object" && e) return e.symbol === this.symbol;
			return t;
		}
		getName() {
			return this.namespace + "#" + this.name;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/ListSchema.js
var kn, list;
var An = e.n((() => {
	On();
	kn = class ListSchema extends Schema {
		static symbol = Symbol.for("@smithy/lis");
		valueSchema;
		symbol = ListSchema.symbol;
	};
	list = (e, t, n, r) => Schema.assign(new kn(), {
		name: t,
		namespace: e,
		traits: n,
		valueSchema: r
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/MapSchema.js
var jn, map$1;
var Mn = e.n((() => {
	On();
	jn = class MapSchema extends Schema {
		static symbol = Symbol.for("@smithy/map");
		keySchema;
		valueSchema;
		symbol = MapSchema.symbol;
	};
	map$1 = (e, t, n, r, i) => Schema.assign(new jn(), {
		name: t,
		namespace: e,
		traits: n,
		keySchema: r,
		valueSchema: i
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/OperationSchema.js
var Nn, op;
var Pn = e.n((() => {
	On();
	Nn = class OperationSchema extends Schema {
		static symbol = Symbol.for("@smithy/ope");
		input;
		output;
		symbol = OperationSchema.symbol;
	};
	op = (e, t, n, r, i) => Schema.assign(new Nn(), {
		name: t,
		namespace: e,
		traits: n,
		input: r,
		output: i
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/StructureSchema.js
var Fn, struct;
var In = e.n((() => {
	On();
	Fn = class StructureSchema extends Schema {
		static symbol = Symbol.for("@smithy/str");
		memberNames;
		memberList;
		symbol = StructureSchema.symbol;
	};
	struct = (e, t, n, r, i) => Schema.assign(new Fn(), {
		name: t,
		namespace: e,
		traits: n,
		memberNames: r,
		memberList: i
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/ErrorSchema.js
var Ln, error;
var Rn = e.n((() => {
	On();
	In();
	Ln = class ErrorSchema extends Fn {
		static symbol = Symbol.for("@smithy/err");
		ctor;
		symbol = ErrorSchema.symbol;
	};
	error = (e, t, n, r, i, a) => Schema.assign(new Ln(), {
		name: t,
		namespace: e,
		traits: n,
		memberNames: r,
		memberList: i,
		ctor: null
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
function translateTraits(e) {
	if (typeof e == "object") return e;
	e |= 0;
	if (zn[e]) return zn[e];
	let t = {};
	let n = 0;
	for (let r of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) (e >> n++ & 1) == 1 && (t[r] = 1);
	return zn[e] = t;
}
var zn;
var Bn = e.n((() => {
	zn = [];
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
function member(e, t) {
	if (e instanceof M) return Object.assign(e, {
		memberName: t,
		_isMemberSchema: !0
	});
	return new M(e, t);
}
var Vn, Hn, Un, M, isMemberSchema, isStaticSchema;
var Wn = e.n((() => {
	xn();
	Bn();
	Vn = {
		it: Symbol.for("@smithy/nor-struct-it"),
		ns: Symbol.for("@smithy/ns")
	};
	Hn = [];
	Un = {};
	M = class NormalizedSchema {
		ref;
		memberName;
		static symbol = Symbol.for("@smithy/nor");
		symbol = NormalizedSchema.symbol;
		name;
		schema;
		_isMemberSchema;
		traits;
		memberTraits;
		normalizedTraits;
		constructor(e, t) {
			this.ref = e;
			this.memberName = t;
			let n = [];
			let r = e;
			let i = e;
			this._isMemberSchema = !1;
			for (; isMemberSchema(r);) {
				n.push(r[1]);
				r = r[0];
				i = deref(r);
				this._isMemberSchema = !0;
			}
			if (n.length > 0) {
				this.memberTraits = {};
				for (let e = n.length - 1; e >= 0; --e) {
					let t = n[e];
					Object.assign(this.memberTraits, translateTraits(t));
				}
			} else this.memberTraits = 0;
			if (i instanceof NormalizedSchema) {
				let e = this.memberTraits;
				Object.assign(this, i);
				this.memberTraits = Object.assign({}, e, i.getMemberTraits(), this.getMemberTraits());
				this.normalizedTraits = void 0;
				this.memberName = t ?? i.memberName;
				return;
			}
			this.schema = deref(i);
			if (isStaticSchema(this.schema)) {
				this.name = `${this.schema[1]}#${this.schema[2]}`;
				this.traits = this.schema[3];
			} else {
				this.name = this.memberName ?? String(i);
				this.traits = 0;
			}
			if (this._isMemberSchema && !t) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
		}
		static [Symbol.hasInstance](e) {
			let t = this.prototype.isPrototypeOf(e);
			if (!t && typeof e == "object" && e) return e.symbol === this.symbol;
			return t;
		}
		static of(e) {
			let t = typeof e == "function" || typeof e == "object" && !!e;
			if (typeof e == "number") {
				if (Hn[e]) return Hn[e];
			} else if (typeof e == "string") {
				if (Un[e]) return Un[e];
			} else if (t && e[Vn.ns]) return e[Vn.ns];
			let n = deref(e);
			if (n instanceof NormalizedSchema) return n;
			if (isMemberSchema(n)) {
				let [t, r] = n;
				if (t instanceof NormalizedSchema) {
					Object.assign(t.getMergedTraits(), translateTraits(r));
					return t;
				}
				throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`);
			}
			let r = new NormalizedSchema(n);
			if (t) return e[Vn.ns] = r;
			if (typeof n == "string") return Un[n] = r;
			if (typeof n == "number") return Hn[n] = r;
			return r;
		}
		getSchema() {
			let e = this.schema;
			if (Array.isArray(e) && e[0] === 0) return e[4];
			return e;
		}
		getName(e = !1) {
			let { name: t } = this;
			return !e && t && t.includes("#") ? t.split("#")[1] : t || void 0;
		}
		getMemberName() {
			return this.memberName;
		}
		isMemberSchema() {
			return this._isMemberSchema;
		}
		isListSchema() {
			let e = this.getSchema();
			return typeof e == "number" ? e >= 64 && e < 128 : e[0] === 1;
		}
		isMapSchema() {
			let e = this.getSchema();
			return typeof e == "number" ? e >= 128 && e <= 255 : e[0] === 2;
		}
		isStructSchema() {
			let e = this.getSchema();
			if (typeof e != "object") return !1;
			let t = e[0];
			return t === 3 || t === -3 || t === 4;
		}
		isUnionSchema() {
			let e = this.getSchema();
			if (typeof e != "object") return !1;
			return e[0] === 4;
		}
		isBlobSchema() {
			let e = this.getSchema();
			return e === 21 || e === 42;
		}
		isTimestampSchema() {
			let e = this.getSchema();
			return typeof e == "number" && e >= 4 && e <= 7;
		}
		isUnitSchema() {
			return this.getSchema() === "unit";
		}
		isDocumentSchema() {
			return this.getSchema() === 15;
		}
		isStringSchema() {
			return this.getSchema() === 0;
		}
		isBooleanSchema() {
			return this.getSchema() === 2;
		}
		isNumericSchema() {
			return this.getSchema() === 1;
		}
		isBigIntegerSchema() {
			return this.getSchema() === 17;
		}
		isBigDecimalSchema() {
			return this.getSchema() === 19;
		}
		isStreaming() {
			let { streaming: e } = this.getMergedTraits();
			return !!e || this.getSchema() === 42;
		}
		isIdempotencyToken() {
			return !!this.getMergedTraits().idempotencyToken;
		}
		getMergedTraits() {
			return this.normalizedTraits ??= {
				...this.getOwnTraits(),
				...this.getMemberTraits()
			};
		}
		getMemberTraits() {
			return translateTraits(this.memberTraits);
		}
		getOwnTraits() {
			return translateTraits(this.traits);
		}
		getKeySchema() {
			let [e, t] = [this.isDocumentSchema(), this.isMapSchema()];
			if (!e && !t) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
			let n = this.getSchema();
			return member([e ? 15 : n[4] ?? 0, 0], "key");
		}
		getValueSchema() {
			let e = this.getSchema();
			let [t, n, r] = [
				this.isDocumentSchema(),
				this.isMapSchema(),
				this.isListSchema()
			];
			let i = typeof e == "number" ? 63 & e : e && typeof e == "object" && (n || r) ? e[3 + e[0]] : t ? 15 : void 0;
			if (i != null) return member([i, 0], n ? "value" : "member");
			throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
		}
		getMemberSchema(e) {
			let t = this.getSchema();
			if (this.isStructSchema() && t[4].includes(e)) {
				let n = t[4].indexOf(e);
				let r = t[5][n];
				return member(isMemberSchema(r) ? r : [r, 0], e);
			}
			if (this.isDocumentSchema()) return member([15, 0], e);
			throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
		}
		getMemberSchemas() {
			let e = {};
			try {
				for (let [t, n] of this.structIterator()) e[t] = n;
			} catch {}
			return e;
		}
		getEventStreamMember() {
			if (this.isStructSchema()) {
				for (let [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
			}
			return "";
		}
		*structIterator() {
			if (this.isUnitSchema()) return;
			if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
			let e = this.getSchema();
			let t = e[4].length;
			let n = e[Vn.it];
			if (n && t === n.length) {
				yield* n;
				return;
			}
			n = Array(t);
			for (let r = 0; r < t; ++r) {
				let t = e[4][r];
				let i = member([e[5][r], 0], t);
				yield n[r] = [t, i];
			}
			e[Vn.it] = n;
		}
	};
	isMemberSchema = (e) => Array.isArray(e) && e.length === 2;
	isStaticSchema = (e) => Array.isArray(e) && e.length >= 5;
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/SimpleSchema.js
var Gn, sim, simAdapter;
var Kn = e.n((() => {
	On();
	Gn = class SimpleSchema extends Schema {
		static symbol = Symbol.for("@smithy/sim");
		schemaRef;
		symbol = SimpleSchema.symbol;
	};
	sim = (e, t, n, r) => Schema.assign(new Gn(), {
		name: t,
		namespace: e,
		traits: r,
		schemaRef: n
	});
	simAdapter = (e, t, n, r) => Schema.assign(new Gn(), {
		name: t,
		namespace: e,
		traits: n,
		schemaRef: r
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/sentinels.js
var qn;
var Jn = e.n((() => {
	qn = {
		BLOB: 21,
		STREAMING_BLOB: 42,
		BOOLEAN: 2,
		STRING: 0,
		NUMERIC: 1,
		BIG_INTEGER: 17,
		BIG_DECIMAL: 19,
		DOCUMENT: 15,
		TIMESTAMP_DEFAULT: 4,
		TIMESTAMP_DATE_TIME: 5,
		TIMESTAMP_HTTP_DATE: 6,
		TIMESTAMP_EPOCH_SECONDS: 7,
		LIST_MODIFIER: 64,
		MAP_MODIFIER: 128
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var N;
var Yn = e.n((() => {
	N = class TypeRegistry {
		namespace;
		schemas;
		exceptions;
		static registries = new Map();
		constructor(e, t = new Map(), n = new Map()) {
			this.namespace = e;
			this.schemas = t;
			this.exceptions = n;
			TypeRegistry.registries.has(e) || TypeRegistry.registries.set(e, this);
		}
		static for(e) {
			return TypeRegistry.registries.get(e) ?? new TypeRegistry(e);
		}
		copyFrom(e) {
			let { schemas: t, exceptions: n } = this;
			for (let [n, r] of e.schemas) t.has(n) || t.set(n, r);
			for (let [t, r] of e.exceptions) n.has(t) || n.set(t, r);
		}
		register(e, t) {
			let n = this.normalizeShapeId(e);
			for (let e of [this, TypeRegistry.for(n.split("#")[0])]) e.schemas.has(n) || e.schemas.set(n, t);
		}
		getSchema(e) {
			let t = this.normalizeShapeId(e);
			if (!this.schemas.has(t)) {
				if (!e.includes("#")) {
					let t = "#" + e;
					let n = [];
					for (let [e, r] of this.schemas.entries()) e.endsWith(t) && n.push(r);
					if (n.length === 1) return n[0];
				}
				throw Error(`@smithy/core/schema - schema not found for ${t}`);
			}
			return this.schemas.get(t);
		}
		registerError(e, t) {
			let n = e;
			let r = n[1];
			let i = r + "#" + n[2];
			t.hasOwnProperty?.("shapeId") || (t.shapeId = i);
			for (let e of [this, TypeRegistry.for(r)]) if (!e.schemas.has(i) && !e.exceptions.has(n)) {
				e.schemas.set(i, n);
				e.exceptions.set(n, t);
			}
		}
		getErrorCtor(e) {
			let t = e;
			if (this.exceptions.has(t)) return this.exceptions.get(t);
			return TypeRegistry.for(t[1]).exceptions.get(t);
		}
		getBaseException() {
			for (let e of this.exceptions.keys()) if (Array.isArray(e)) {
				let [, t, n] = e;
				let r = t + "#" + n;
				if (r.startsWith("smithy.ts.sdk.synthetic.") && r.endsWith("ServiceException")) return e;
			}
		}
		find(e) {
			for (let t of this.schemas.values()) if (e(t)) return t;
		}
		clear() {
			this.schemas.clear();
			this.exceptions.clear();
		}
		normalizeShapeId(e) {
			if (e.includes("#")) return e;
			return this.namespace + "#" + e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/index.js
var Xn = e.r({
	ErrorSchema: () => Ln,
	ListSchema: () => kn,
	MapSchema: () => jn,
	NormalizedSchema: () => M,
	OperationSchema: () => Nn,
	SCHEMA: () => qn,
	Schema: () => Schema,
	SimpleSchema: () => Gn,
	StructureSchema: () => Fn,
	TypeRegistry: () => N,
	deref: () => deref,
	deserializerMiddlewareOption: () => Tn,
	error: () => error,
	getSchemaSerdePlugin: () => getSchemaSerdePlugin,
	isStaticSchema: () => isStaticSchema,
	list: () => list,
	map: () => map$1,
	op: () => op,
	operation: () => operation,
	serializerMiddlewareOption: () => En,
	sim: () => sim,
	simAdapter: () => simAdapter,
	simpleSchemaCacheN: () => Hn,
	simpleSchemaCacheS: () => Un,
	struct: () => struct,
	traitsCache: () => zn,
	translateTraits: () => translateTraits
});
var P = e.n((() => {
	xn();
	Dn();
	An();
	Mn();
	Pn();
	Sn();
	Rn();
	Wn();
	On();
	Kn();
	In();
	Jn();
	Bn();
	Yn();
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
function schemaLogFilter(e, t) {
	if (t == null) return t;
	let n = M.of(e);
	if (n.getMergedTraits().sensitive) return Zn;
	if (n.isListSchema()) {
		let e = n.getValueSchema();
		if (e.getMergedTraits().sensitive) return Zn;
		if (Array.isArray(t)) return t.map((t) => schemaLogFilter(e, t));
	} else if (n.isMapSchema()) {
		let e = n.getValueSchema();
		if (n.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return Zn;
		if (typeof t == "object") return Object.fromEntries(Object.entries(t).map(([t, n]) => [t, schemaLogFilter(e, n)]));
	} else if (n.isStructSchema() && typeof t == "object") {
		let e = t;
		let r = {};
		for (let [t, i] of n.structIterator()) e[t] != null && (r[t] = schemaLogFilter(i, e[t]));
		return r;
	}
	return t;
}
var Zn;
var Qn = e.n((() => {
	P();
	Zn = "***SensitiveInformation***";
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var $n, er, Command, ClassBuilder;
var tr = e.n((() => {
	$n = T();
	cn();
	Qn();
	P();
	er = Symbol.for("@smithy/op-event-stream");
	Command = class {
		middlewareStack = constructStack();
		schema;
		static classBuilder() {
			return new ClassBuilder();
		}
		resolveMiddlewareWithContext(e, t, n, { middlewareFn: r, clientName: i, commandName: a, inputFilterSensitiveLog: o, outputFilterSensitiveLog: s, smithyContext: c, additionalContext: l, CommandCtor: u }) {
			for (let i of r.bind(this)(u, e, t, n)) this.middlewareStack.use(i);
			let d = e.concat(this.middlewareStack);
			let { logger: f } = t;
			let p = l[$n.SMITHY_CONTEXT_KEY];
			let m = {
				logger: f,
				clientName: i,
				commandName: a,
				inputFilterSensitiveLog: o,
				outputFilterSensitiveLog: s,
				...l,
				[$n.SMITHY_CONTEXT_KEY]: {
					...p,
					commandInstance: this,
					...c,
					...n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder },
					...n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }
				}
			};
			let { requestHandler: h } = t;
			let g = n ?? {};
			if (g.metricsRecorder) {
				g = { ...g };
				delete g.metricsRecorder;
			}
			let _;
			let v = this.schema;
			let y = v?.[er];
			if (y !== void 0) _ = y;
			else if (v && Array.isArray(v) && v[0] === 9) {
				let [, , , , e, t] = v;
				_ = v[er] = !!(M.of(e).getEventStreamMember() || M.of(t).getEventStreamMember());
			}
			_ && (g = {
				isEventStream: _,
				...g
			});
			return d.resolve((e) => h.handle(e.request, g), m);
		}
	};
	ClassBuilder = class {
		_init = () => {};
		_ep = {};
		_middlewareFn = () => [];
		_commandName = "";
		_clientName = "";
		_additionalContext = {};
		_smithyContext = {};
		_inputFilterSensitiveLog = void 0;
		_outputFilterSensitiveLog = void 0;
		_serializer = null;
		_deserializer = null;
		_operationSchema;
		init(e) {
			this._init = e;
		}
		ep(e) {
			this._ep = e;
			return this;
		}
		m(e) {
			this._middlewareFn = e;
			return this;
		}
		s(e, t, n = {}) {
			this._smithyContext = {
				service: e,
				operation: t,
				...n
			};
			return this;
		}
		c(e = {}) {
			this._additionalContext = e;
			return this;
		}
		n(e, t) {
			this._clientName = e;
			this._commandName = t;
			return this;
		}
		f(e = (e) => e, t = (e) => e) {
			this._inputFilterSensitiveLog = e;
			this._outputFilterSensitiveLog = t;
			return this;
		}
		ser(e) {
			this._serializer = e;
			return this;
		}
		de(e) {
			this._deserializer = e;
			return this;
		}
		sc(e) {
			this._operationSchema = e;
			this._smithyContext.operationSchema = e;
			return this;
		}
		build() {
			let e = this;
			let CommandRef;
			return CommandRef = class extends Command {
				input;
				static getEndpointParameterInstructions() {
					return e._ep;
				}
				constructor(...[t]) {
					super();
					this.input = t ?? {};
					e._init(this);
					this.schema = e._operationSchema;
				}
				resolveMiddleware(t, n, r) {
					let i = e._operationSchema;
					let a = i?.[4] ?? i?.input;
					let o = i?.[5] ?? i?.output;
					return this.resolveMiddlewareWithContext(t, n, r, {
						CommandCtor: CommandRef,
						middlewareFn: e._middlewareFn,
						clientName: e._clientName,
						commandName: e._commandName,
						inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? schemaLogFilter.bind(null, a) : (e) => e),
						outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? schemaLogFilter.bind(null, o) : (e) => e),
						smithyContext: e._smithyContext,
						additionalContext: e._additionalContext
					});
				}
				serialize = e._serializer;
				deserialize = e._deserializer;
			};
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/constants.js
var nr;
var rr = e.n((() => {
	nr = "***SensitiveInformation***";
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient;
var ir = e.n((() => {
	createAggregatedClient = (e, t, n) => {
		for (let [n, r] of Object.entries(e)) {
			let methodImpl = async function(e, t, n) {
				let i = new r(e);
				if (typeof t == "function") this.send(i, t);
				else if (typeof n == "function") {
					if (typeof t != "object") throw Error(`Expected http options but got ${typeof t}`);
					this.send(i, t || {}, n);
				} else return this.send(i, t);
			};
			let e = (n[0].toLowerCase() + n.slice(1)).replace(/Command$/, "");
			t.prototype[e] = methodImpl;
		}
		let { paginators: r = {}, waiters: i = {} } = n ?? {};
		for (let [e, n] of Object.entries(r)) t.prototype[e] === void 0 && (t.prototype[e] = function(e = {}, t, ...r) {
			return n({
				...t,
				client: this
			}, e, ...r);
		});
		for (let [e, n] of Object.entries(i)) t.prototype[e] === void 0 && (t.prototype[e] = async function(e = {}, t, ...r) {
			let i = t;
			typeof t == "number" && (i = { maxWaitTime: t });
			return n({
				...i,
				client: this
			}, e, ...r);
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ar, decorateServiceException;
var or = e.n((() => {
	ar = class ServiceException extends Error {
		static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
		$fault;
		$response;
		$retryable;
		$metadata;
		constructor(e) {
			super(e.message);
			Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
			this.name = e.name;
			this.$fault = e.$fault;
			this.$metadata = e.$metadata;
		}
		static isInstance(e) {
			if (!e) return !1;
			let t = e;
			return ServiceException.prototype.isPrototypeOf(t) || !!t.$fault && !!t.$metadata && (t.$fault === "client" || t.$fault === "server");
		}
		static [Symbol.hasInstance](e) {
			if (!e) return !1;
			let t = e;
			if (this === ServiceException) return ServiceException.isInstance(e);
			if (ServiceException.isInstance(e)) {
				if (this.prototype.isPrototypeOf(e)) return !0;
				let n = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
				let r = !1;
				if (n) {
					let e = Object.getPrototypeOf(t);
					for (; e && e !== Object.prototype;) {
						let t = e.constructor;
						let i = t !== ServiceException && Object.prototype.hasOwnProperty.call(t, "shapeId") ? t?.shapeId : void 0;
						if (i) {
							r = !0;
							if (i === n) return !0;
						}
						e = Object.getPrototypeOf(e);
					}
				}
				if (n && r) return !1;
				let i = this.name;
				if (i && i.length >= 6) {
					if (t.name === i) return !0;
					let e = Object.getPrototypeOf(t);
					for (; e && e !== Object.prototype;) {
						let t = e.constructor?.name;
						if (t && t !== "Error" && t === i) return !0;
						e = Object.getPrototypeOf(e);
					}
				}
			}
			return !1;
		}
	};
	decorateServiceException = (e, t = {}) => {
		Object.entries(t).filter(([, e]) => e !== void 0).forEach(([t, n]) => {
			(e[t] == null || e[t] === "") && (e[t] = n);
		});
		e.message = e.message || e.Message || "UnknownError";
		delete e.Message;
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/default-error-handler.js
var throwDefaultError, withBaseException, deserializeMetadata;
var sr = e.n((() => {
	or();
	throwDefaultError = ({ output: e, parsedBody: t, exceptionCtor: n, errorCode: r }) => {
		let i = deserializeMetadata(e);
		let a = i.httpStatusCode ? i.httpStatusCode + "" : void 0;
		let o = new n({
			name: t?.code || t?.Code || r || a || "UnknownError",
			$fault: "client",
			$metadata: i
		});
		throw decorateServiceException(o, t);
	};
	withBaseException = (e) => ({ output: t, parsedBody: n, errorCode: r }) => {
		throwDefaultError({
			output: t,
			parsedBody: n,
			exceptionCtor: e,
			errorCode: r
		});
	};
	deserializeMetadata = (e) => ({
		httpStatusCode: e.statusCode,
		requestId: e.headers["x-amzn-requestid"] ?? e.headers["x-amzn-request-id"] ?? e.headers["x-amz-request-id"],
		extendedRequestId: e.headers["x-amz-id-2"],
		cfId: e.headers["x-amz-cf-id"]
	});
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode;
var cr = e.n((() => {
	loadConfigsForDefaultMode = (e) => {
		switch (e) {
			case "standard": return {
				retryMode: "standard",
				connectionTimeout: 3100
			};
			case "in-region": return {
				retryMode: "standard",
				connectionTimeout: 1100
			};
			case "cross-region": return {
				retryMode: "standard",
				connectionTimeout: 3100
			};
			case "mobile": return {
				retryMode: "standard",
				connectionTimeout: 3e4
			};
			default: return {};
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var lr, emitWarningIfUnsupportedVersion;
var ur = e.n((() => {
	lr = !1;
	emitWarningIfUnsupportedVersion = (e) => {
		e && !lr && parseInt(e.substring(1, e.indexOf("."))) < 16 && (lr = !0);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var dr, fr, getChecksumConfiguration, resolveChecksumRuntimeConfig;
var pr = e.n((() => {
	D();
	dr = T();
	fr = Object.values(dr.AlgorithmId);
	getChecksumConfiguration = (e) => {
		let t = [];
		for (let n in dr.AlgorithmId) {
			if (!hasOwn(dr.AlgorithmId, n)) continue;
			let r = dr.AlgorithmId[n];
			if (e[r] === void 0) continue;
			t.push({
				algorithmId: () => r,
				checksumConstructor: () => e[r]
			});
		}
		for (let [n, r] of Object.entries(e.checksumAlgorithms ?? {})) t.push({
			algorithmId: () => n,
			checksumConstructor: () => r
		});
		return {
			addChecksumAlgorithm(n) {
				e.checksumAlgorithms = e.checksumAlgorithms ?? {};
				let r = n.algorithmId();
				let i = n.checksumConstructor();
				fr.includes(r) ? e.checksumAlgorithms[r.toUpperCase()] = i : e.checksumAlgorithms[r] = i;
				t.push(n);
			},
			checksumAlgorithms() {
				return t;
			}
		};
	};
	resolveChecksumRuntimeConfig = (e) => {
		let t = {};
		e.checksumAlgorithms().forEach((e) => {
			let n = e.algorithmId();
			fr.includes(n) && (t[n] = e.checksumConstructor());
		});
		return t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration, resolveRetryRuntimeConfig;
var mr = e.n((() => {
	getRetryConfiguration = (e) => ({
		setRetryStrategy(t) {
			e.retryStrategy = t;
		},
		retryStrategy() {
			return e.retryStrategy;
		}
	});
	resolveRetryRuntimeConfig = (e) => {
		let t = {};
		t.retryStrategy = e.retryStrategy();
		return t;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration, hr, resolveDefaultRuntimeConfig;
var gr = e.n((() => {
	pr();
	mr();
	getDefaultExtensionConfiguration = (e) => Object.assign(getChecksumConfiguration(e), getRetryConfiguration(e));
	hr = getDefaultExtensionConfiguration;
	resolveDefaultRuntimeConfig = (e) => Object.assign(resolveChecksumRuntimeConfig(e), resolveRetryRuntimeConfig(e));
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-array-if-single-item.js
var getArrayIfSingleItem;
var _r = e.n((() => {
	getArrayIfSingleItem = (e) => Array.isArray(e) ? e : [e];
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode;
var vr = e.n((() => {
	D();
	getValueFromTextNode = (e) => {
		let t = "#text";
		for (let n in e) {
			if (!hasOwn(e, n)) continue;
			e[n][t] === void 0 ? typeof e[n] == "object" && e[n] !== null && (e[n] = getValueFromTextNode(e[n])) : e[n] = e[n][t];
		}
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/is-serializable-header-value.js
var isSerializableHeaderValue;
var yr = e.n((() => {
	isSerializableHeaderValue = (e) => e != null;
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger;
var br = e.n((() => {
	NoOpLogger = class {
		trace() {}
		debug() {}
		info() {}
		warn() {}
		error() {}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/object-mapping.js
function map(e, t, n) {
	let r;
	let i;
	let a;
	if (t === void 0 && n === void 0) {
		r = {};
		a = e;
	} else {
		r = e;
		if (typeof t == "function") {
			i = t;
			a = n;
			return mapWithFilter(r, i, a);
		} else a = t;
	}
	for (let e in a) {
		if (!hasOwn(a, e)) continue;
		if (!Array.isArray(a[e])) {
			r[e] = a[e];
			continue;
		}
		applyInstruction(r, null, a, e);
	}
	return r;
}
var convertMap, take, mapWithFilter, applyInstruction, nonNullish, pass;
var xr = e.n((() => {
	D();
	convertMap = (e) => {
		let t = {};
		for (let [n, r] of Object.entries(e || {})) t[n] = [, r];
		return t;
	};
	take = (e, t) => {
		let n = {};
		for (let r in t) {
			if (!hasOwn(t, r)) continue;
			applyInstruction(n, e, t, r);
		}
		return n;
	};
	mapWithFilter = (e, t, n) => map(e, Object.entries(n).reduce((e, [n, r]) => {
		e[n] = Array.isArray(r) ? r : typeof r == "function" ? [t, r()] : [t, r];
		return e;
	}, {}));
	applyInstruction = (e, t, n, r) => {
		if (t !== null) {
			let i = n[r];
			typeof i == "function" && (i = [, i]);
			let [a = nonNullish, o = pass, s = r] = i;
			(typeof a == "function" && a(t[s]) || typeof a != "function" && a) && (e[r] = o(t[s]));
			return;
		}
		let [i, a] = n[r];
		if (typeof a == "function") {
			let t;
			let n = i === void 0 && (t = a()) != null;
			let o = typeof i == "function" && !!i(void 0) || typeof i != "function" && !!i;
			n ? e[r] = t : o && (e[r] = a());
		} else {
			let t = i === void 0 && a != null;
			let n = typeof i == "function" && !!i(a) || typeof i != "function" && !!i;
			(t || n) && (e[r] = a);
		}
	};
	nonNullish = (e) => e != null;
	pass = (e) => e;
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/ser-utils.js
var serializeFloat, serializeDateTime;
var Sr = e.n((() => {
	serializeFloat = (e) => {
		if (e !== e) return "NaN";
		switch (e) {
			case Infinity: return "Infinity";
			case -Infinity: return "-Infinity";
			default: return e;
		}
	};
	serializeDateTime = (e) => e.toISOString().replace(".000Z", "Z");
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/serde-json.js
var _json;
var Cr = e.n((() => {
	D();
	_json = (e) => {
		if (e == null) return {};
		if (Array.isArray(e)) return e.filter((e) => e != null).map(_json);
		if (typeof e == "object") {
			let t = {};
			for (let n in e) {
				if (!hasOwn(e, n)) continue;
				if (e[n] == null) continue;
				t[n] = _json(e[n]);
			}
			return t;
		}
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(e, t, n, r) {
	return function makeCommand(i, a, o, s, c = {}) {
		let l = Object.assign({}, e, i);
		return Command.classBuilder().ep(l).m(function(e, t, n, i) {
			let o = a.call(this, e, t, n, i);
			o.unshift(r(n, e.getEndpointParameterInstructions()));
			return o;
		}).s(t, o, c).n(n, o.charAt(0).toUpperCase() + o.slice(1) + "Command").sc(s).build();
	};
}
var wr = e.n((() => {
	tr();
}));
// node_modules/@smithy/core/dist-es/submodules/client/index.js
var Tr = e.r({
	AlgorithmId: () => dr.AlgorithmId,
	Client: () => Client,
	Command: () => Command,
	NoOpLogger: () => NoOpLogger,
	SENSITIVE_STRING: () => nr,
	ServiceException: () => ar,
	WaiterState: () => hn,
	_json: () => _json,
	checkExceptions: () => checkExceptions,
	constructStack: () => constructStack,
	convertMap: () => convertMap,
	createAggregatedClient: () => createAggregatedClient,
	createWaiter: () => createWaiter,
	decorateServiceException: () => decorateServiceException,
	emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion,
	getArrayIfSingleItem: () => getArrayIfSingleItem,
	getChecksumConfiguration: () => getChecksumConfiguration,
	getDefaultClientConfiguration: () => hr,
	getDefaultExtensionConfiguration: () => getDefaultExtensionConfiguration,
	getRetryConfiguration: () => getRetryConfiguration,
	getSmithyContext: () => getSmithyContext,
	getValueFromTextNode: () => getValueFromTextNode,
	invalidFunction: () => invalidFunction,
	invalidProvider: () => invalidProvider,
	isSerializableHeaderValue: () => isSerializableHeaderValue,
	loadConfigsForDefaultMode: () => loadConfigsForDefaultMode,
	makeBuilder: () => makeBuilder,
	map: () => map,
	normalizeProvider: () => normalizeProvider$1,
	resolveChecksumRuntimeConfig: () => resolveChecksumRuntimeConfig,
	resolveDefaultRuntimeConfig: () => resolveDefaultRuntimeConfig,
	resolveRetryRuntimeConfig: () => resolveRetryRuntimeConfig,
	schemaLogFilter: () => schemaLogFilter,
	serializeDateTime: () => serializeDateTime,
	serializeFloat: () => serializeFloat,
	take: () => take,
	throwDefaultError: () => throwDefaultError,
	waiterServiceDefaults: () => mn,
	withBaseException: () => withBaseException
});
var F = e.n((() => {
	cn();
	D();
	ln();
	un();
	yn();
	gn();
	bn();
	tr();
	rr();
	ir();
	sr();
	cr();
	ur();
	or();
	gr();
	pr();
	mr();
	_r();
	vr();
	yr();
	br();
	xr();
	Qn();
	Sr();
	Cr();
	wr();
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveCustomEndpointsConfig.js
var resolveCustomEndpointsConfig;
var Er = e.n((() => {
	F();
	resolveCustomEndpointsConfig = (e) => {
		let { tls: t, endpoint: n, urlParser: r, useDualstackEndpoint: i } = e;
		return Object.assign(e, {
			tls: t ?? !0,
			endpoint: normalizeProvider$1(typeof n == "string" ? r(n) : n),
			isCustomEndpoint: !0,
			useDualstackEndpoint: normalizeProvider$1(i ?? !1)
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/utils/getEndpointFromRegion.js
var getEndpointFromRegion;
var Dr = e.n((() => {
	getEndpointFromRegion = async (e) => {
		let { tls: t = !0 } = e;
		let n = await e.region();
		if (!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(n)) throw Error("Invalid region in client config");
		let r = await e.useDualstackEndpoint();
		let i = await e.useFipsEndpoint();
		let { hostname: a } = await e.regionInfoProvider(n, {
			useDualstackEndpoint: r,
			useFipsEndpoint: i
		}) ?? {};
		if (!a) throw Error("Cannot resolve hostname from client config");
		return e.urlParser(`${t ? "https:" : "http:"}//${a}`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/resolveEndpointsConfig.js
var resolveEndpointsConfig;
var Or = e.n((() => {
	F();
	Dr();
	resolveEndpointsConfig = (e) => {
		let t = normalizeProvider$1(e.useDualstackEndpoint ?? !1);
		let { endpoint: n, useFipsEndpoint: r, urlParser: i, tls: a } = e;
		return Object.assign(e, {
			tls: a ?? !0,
			endpoint: n ? normalizeProvider$1(typeof n == "string" ? i(n) : n) : () => getEndpointFromRegion({
				...e,
				useDualstackEndpoint: t,
				useFipsEndpoint: r
			}),
			isCustomEndpoint: !!n,
			useDualstackEndpoint: t
		});
	};
})), kr, Ar, jr;
var Mr = e.n((() => {
	kr = [
		"in-region",
		"cross-region",
		"mobile",
		"standard",
		"legacy"
	];
	Ar = "/latest/api/token";
	jr = "x-aws-ec2-metadata-token-ttl-seconds";
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var Nr, Pr, Fr, getInstanceMetadataRegion, cacheNegativeAndReturnUndefined, resolveImdsEndpoint, imdsRequest;
var Ir = e.n((() => {
	Mr();
	Nr = 1e3;
	Pr = 6e4;
	Fr = 0;
	getInstanceMetadataRegion = async () => {
		if (process.env.AWS_EC2_METADATA_DISABLED) return;
		if (Date.now() < Fr) return;
		try {
			let e = resolveImdsEndpoint();
			let t = (await imdsRequest({
				...e,
				path: Ar,
				method: "PUT",
				headers: { [jr]: "21600" }
			})).toString();
			return (await imdsRequest({
				...e,
				path: "/latest/meta-data/placement/region",
				method: "GET",
				headers: { "x-aws-ec2-metadata-token": t }
			})).toString().trim() || cacheNegativeAndReturnUndefined();
		} catch {
			return cacheNegativeAndReturnUndefined();
		}
	};
	cacheNegativeAndReturnUndefined = () => {
		Fr = Date.now() + Pr;
	};
	resolveImdsEndpoint = () => {
		let e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
		if (e) {
			let t = new URL(e);
			return {
				hostname: t.hostname.replace(/^\[(.+)]$/, "$1"),
				port: t.port ? Number(t.port) : void 0
			};
		}
		if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return { hostname: "fd00:ec2::254" };
		return { hostname: "169.254.169.254" };
	};
	imdsRequest = async (e) => {
		let { request: t } = await import("node:http");
		return new Promise((n, r) => {
			let i = t({
				hostname: e.hostname,
				port: e.port,
				path: e.path,
				method: e.method,
				headers: e.headers,
				timeout: Nr,
				signal: AbortSignal.timeout(Nr)
			});
			i.on("error", (e) => {
				r(e);
				i.destroy();
			});
			i.on("timeout", () => {
				r(Error("TimeoutError from instance metadata service"));
				i.destroy();
			});
			i.on("response", (e) => {
				let { statusCode: t = 400 } = e;
				if (t < 200 || t >= 300) {
					r(Object.assign(Error("Error response received from instance metadata service"), { statusCode: t }));
					i.destroy();
					return;
				}
				let a = [];
				e.on("data", (e) => a.push(e));
				e.on("end", () => {
					n(Buffer.concat(a));
					i.destroy();
				});
			});
			i.end();
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var Lr, Rr, zr, Br;
var Vr = e.n((() => {
	Ir();
	Lr = "AWS_REGION";
	Rr = "region";
	zr = {
		environmentVariableSelector: (e) => e[Lr],
		configFileSelector: (e) => e[Rr],
		default: async () => {
			let e = await getInstanceMetadataRegion();
			if (e) return e;
			throw Error("Region is missing");
		}
	};
	Br = { preferredFile: "credentials" };
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var Hr, checkRegion;
var Ur = e.n((() => {
	D();
	Hr = new Set();
	checkRegion = (e, t = isValidHostLabel) => {
		if (!Hr.has(e) && !t(e)) {
			if (e === "*") console.warn("@smithy/config-resolver WARN - Please use the caller region instead of \"*\". See \"sigv4a\" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.");
			else throw Error(`Region not accepted: region="${e}" is not a valid hostname component.`);
		} else Hr.add(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion;
var Wr = e.n((() => {
	isFipsRegion = (e) => typeof e == "string" && (e.startsWith("fips-") || e.endsWith("-fips"));
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion;
var Gr = e.n((() => {
	Wr();
	getRealRegion = (e) => isFipsRegion(e) ? ["fips-aws-global", "aws-fips"].includes(e) ? "us-east-1" : e.replace(/fips-(dkr-|prod-)?|-fips/, "") : e;
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig;
var Kr = e.n((() => {
	Ur();
	Gr();
	Wr();
	resolveRegionConfig = (e) => {
		let { region: t, useFipsEndpoint: n } = e;
		if (!t) throw Error("Region is missing");
		return Object.assign(e, {
			region: async () => {
				let e = typeof t == "function" ? await t() : t;
				let n = getRealRegion(e);
				checkRegion(n);
				return n;
			},
			useFipsEndpoint: async () => {
				let e = typeof t == "string" ? t : await t();
				if (isFipsRegion(e)) return !0;
				return typeof n == "function" ? n() : Promise.resolve(!!n);
			}
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getHostnameFromVariants.js
var getHostnameFromVariants;
var qr = e.n((() => {
	getHostnameFromVariants = (e = [], { useFipsEndpoint: t, useDualstackEndpoint: n }) => e.find(({ tags: e }) => t === e.includes("fips") && n === e.includes("dualstack"))?.hostname;
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedHostname.js
var getResolvedHostname;
var Jr = e.n((() => {
	getResolvedHostname = (e, { regionHostname: t, partitionHostname: n }) => t || (n ? n.replace("{region}", e) : void 0);
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedPartition.js
var getResolvedPartition;
var Yr = e.n((() => {
	getResolvedPartition = (e, { partitionHash: t }) => Object.keys(t || {}).find((n) => t[n].regions.includes(e)) ?? "aws";
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getResolvedSigningRegion.js
var getResolvedSigningRegion;
var Xr = e.n((() => {
	getResolvedSigningRegion = (e, { signingRegion: t, regionRegex: n, useFipsEndpoint: r }) => {
		if (t) return t;
		else if (r) {
			let t = n.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\.");
			let r = e.match(t);
			if (r) return r[0].slice(1, -1);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getRegionInfo.js
var getRegionInfo;
var Zr = e.n((() => {
	qr();
	Jr();
	Yr();
	Xr();
	getRegionInfo = (e, { useFipsEndpoint: t = !1, useDualstackEndpoint: n = !1, signingService: r, regionHash: i, partitionHash: a }) => {
		let o = getResolvedPartition(e, { partitionHash: a });
		let s = e in i ? e : a[o]?.endpoint ?? e;
		let c = {
			useFipsEndpoint: t,
			useDualstackEndpoint: n
		};
		let l = getHostnameFromVariants(i[s]?.variants, c);
		let u = getHostnameFromVariants(a[o]?.variants, c);
		let d = getResolvedHostname(s, {
			regionHostname: l,
			partitionHostname: u
		});
		if (d === void 0) throw Error("Endpoint resolution failed for: [object Object]");
		let f = getResolvedSigningRegion(d, {
			signingRegion: i[s]?.signingRegion,
			regionRegex: a[o].regionRegex,
			useFipsEndpoint: t
		});
		return {
			partition: o,
			signingService: r,
			hostname: d,
			...f && { signingRegion: f },
			...i[s]?.signingService && { signingService: i[s].signingService }
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var Qr, $r, ei;
var ti = e.n((() => {
	Qr = "AWS_DEFAULTS_MODE";
	$r = "defaults_mode";
	ei = {
		environmentVariableSelector: (e) => e[Qr],
		configFileSelector: (e) => e[$r],
		default: "legacy"
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig, resolveNodeDefaultsModeAuto, inferPhysicalRegion;
var ni = e.n((() => {
	Vr();
	Ir();
	Yt();
	ft();
	Mr();
	ti();
	resolveDefaultsModeConfig = ({ region: e = loadConfig(zr), defaultsMode: t = loadConfig(ei) } = {}) => memoize(async () => {
		let n = typeof t == "function" ? await t() : t;
		switch (n?.toLowerCase()) {
			case "auto": return resolveNodeDefaultsModeAuto(e);
			case "in-region":
			case "cross-region":
			case "mobile":
			case "standard":
			case "legacy": return Promise.resolve(n?.toLocaleLowerCase());
			case void 0: return Promise.resolve("legacy");
			default: throw Error(`Invalid parameter for "defaultsMode", expect ${kr.join(", ")}, got ${n}`);
		}
	});
	resolveNodeDefaultsModeAuto = async (e) => {
		if (e) {
			let t = typeof e == "function" ? await e() : e;
			let n = await inferPhysicalRegion();
			if (!n) return "standard";
			if (t === n) return "in-region";
			else return "cross-region";
		}
		return "standard";
	};
	inferPhysicalRegion = async () => {
		if (process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION)) return process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
		return getInstanceMetadataRegion();
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/index.js
var ri = e.r({
	CONFIG_PREFIX_SEPARATOR: () => ".",
	CONFIG_USE_DUALSTACK_ENDPOINT: () => j,
	CONFIG_USE_FIPS_ENDPOINT: () => tn,
	CredentialsProviderError: () => ot,
	DEFAULT_PROFILE: () => bt,
	DEFAULT_USE_DUALSTACK_ENDPOINT: () => !1,
	DEFAULT_USE_FIPS_ENDPOINT: () => !1,
	ENV_PROFILE: () => yt,
	ENV_USE_DUALSTACK_ENDPOINT: () => Xt,
	ENV_USE_FIPS_ENDPOINT: () => en,
	NODE_REGION_CONFIG_FILE_OPTIONS: () => Br,
	NODE_REGION_CONFIG_OPTIONS: () => zr,
	NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => Zt,
	NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => nn,
	ProviderError: () => it,
	REGION_ENV_NAME: () => Lr,
	REGION_INI_NAME: () => Rr,
	SelectorType: () => ht,
	TokenProviderError: () => ct,
	booleanSelector: () => booleanSelector,
	chain: () => chain,
	externalDataInterceptor: () => Ut,
	fromStatic: () => fromStatic,
	fromValue: () => fromValue,
	getHomeDir: () => getHomeDir,
	getProfileName: () => getProfileName,
	getRegionInfo: () => getRegionInfo,
	getSSOTokenFilepath: () => getSSOTokenFilepath,
	getSSOTokenFromFile: () => getSSOTokenFromFile,
	loadConfig: () => loadConfig,
	loadSharedConfigFiles: () => loadSharedConfigFiles,
	loadSsoSessionData: () => loadSsoSessionData,
	memoize: () => memoize,
	nodeDualstackConfigSelectors: () => Qt,
	nodeFipsConfigSelectors: () => rn,
	numberSelector: () => numberSelector,
	parseKnownFiles: () => parseKnownFiles,
	readFile: () => readFile,
	resolveCustomEndpointsConfig: () => resolveCustomEndpointsConfig,
	resolveDefaultsModeConfig: () => resolveDefaultsModeConfig,
	resolveEndpointsConfig: () => resolveEndpointsConfig,
	resolveRegionConfig: () => resolveRegionConfig
});
var I = e.n((() => {
	at();
	st();
	lt();
	ut();
	dt();
	ft();
	pt();
	mt();
	gt();
	vt();
	xt();
	St();
	wt();
	Tt();
	Lt();
	Bt();
	Ht();
	Wt();
	It();
	Yt();
	Jt();
	$t();
	an();
	Er();
	Or();
	Vr();
	Kr();
	Zr();
	ni();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ii, ai, getEndpointUrlConfig;
var oi = e.n((() => {
	I();
	ii = "AWS_ENDPOINT_URL";
	ai = "endpoint_url";
	getEndpointUrlConfig = (e) => ({
		environmentVariableSelector: (t) => {
			let n = e.split(" ").map((e) => e.toUpperCase());
			let r = t[[ii, ...n].join("_")];
			if (r) return r;
			let i = t[ii];
			if (i) return i;
		},
		configFileSelector: (t, n) => {
			if (t.services) {
				let r = ["services", t.services].join(".");
				if (!n || !n[r]) throw Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);
				let i = n[r][[e.split(" ").map((e) => e.toLowerCase()).join("_"), ai].join(".")];
				if (i) return i;
			}
			let r = t[ai];
			if (r) return r;
		},
		default: void 0
	});
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var si, ci, li;
var ui = e.n((() => {
	I();
	si = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
	ci = "ignore_configured_endpoint_urls";
	li = {
		environmentVariableSelector: (e) => booleanSelector(e, si, ht.ENV),
		configFileSelector: (e) => booleanSelector(e, ci, ht.CONFIG),
		default: !1
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig;
var di = e.n((() => {
	I();
	oi();
	ui();
	getEndpointFromConfig = async (e) => {
		if (await loadConfig(li)()) return;
		return loadConfig(getEndpointUrlConfig(e ?? ""))();
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3, fi, pi, mi, isDnsCompatibleBucketName, isArnBucketName;
var hi = e.n((() => {
	resolveParamsForS3 = async (e) => {
		let t = e?.Bucket || "";
		typeof e.Bucket == "string" && (e.Bucket = t.replace(/#/g, "%23").replace(/\?/g, "%3F"));
		if (isArnBucketName(t)) {
			if (e.ForcePathStyle === !0) throw Error("Path-style addressing cannot be used with ARN buckets");
		} else (!isDnsCompatibleBucketName(t) || t.indexOf(".") !== -1 && !String(e.Endpoint).startsWith("http:") || t.toLowerCase() !== t || t.length < 3) && (e.ForcePathStyle = !0);
		if (e.DisableMultiRegionAccessPoints) {
			e.disableMultiRegionAccessPoints = !0;
			e.DisableMRAP = !0;
		}
		return e;
	};
	fi = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
	pi = /(\d+\.){3}\d+/;
	mi = /\.\./;
	isDnsCompatibleBucketName = (e) => fi.test(e) && !pi.test(e) && !mi.test(e);
	isArnBucketName = (e) => {
		let [t, n, r, , , i] = e.split(":");
		let a = t === "arn" && e.split(":").length >= 6;
		let o = !!(a && n && r && i);
		if (a && !o) throw Error(`Invalid ARN: ${e} was an invalid ARN.`);
		return o;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/index.js
var gi = e.n((() => {
	hi();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider;
var _i = e.n((() => {
	createConfigValueProvider = (e, t, n, r = !1) => {
		let configProvider = async () => {
			let i;
			i = r ? n.clientContextParams?.[e] ?? n[e] ?? n[t] : n[e] ?? n[t];
			if (typeof i == "function") return i();
			return i;
		};
		if (e === "credentialScope" || t === "CredentialScope") return async () => {
			let e = typeof n.credentials == "function" ? await n.credentials() : n.credentials;
			return e?.credentialScope ?? e?.CredentialScope;
		};
		if (e === "accountId" || t === "AccountId") return async () => {
			let e = typeof n.credentials == "function" ? await n.credentials() : n.credentials;
			return e?.accountId ?? e?.AccountId;
		};
		if (e === "endpoint" || t === "endpoint") return async () => {
			if (n.isCustomEndpoint === !1) return;
			let e = await configProvider();
			if (e && typeof e == "object") {
				if ("url" in e) return e.url.href;
				if ("hostname" in e) {
					let { protocol: t, hostname: n, port: r, path: i } = e;
					return `${t}//${n}${r ? ":" + r : ""}${i}`;
				}
			}
			return e;
		};
		return configProvider;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/toEndpointV1.js
var vi = e.n((() => {
	D();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(e) {
	return async (t, n, r, i) => {
		if (!r.isCustomEndpoint && !r.ignoreConfiguredEndpointUrls) {
			let t;
			t = r.serviceConfiguredEndpoint ? await r.serviceConfiguredEndpoint() : await e(r.serviceId);
			if (t) {
				r.endpoint = () => Promise.resolve(toEndpointV1$1(t));
				r.isCustomEndpoint = !0;
				i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`);
			}
		}
		let a = await resolveParams(t, n, r);
		if (typeof r.endpointProvider != "function") throw Error("config.endpointProvider is not set.");
		let o = r.endpointProvider(a, i);
		if (r.isCustomEndpoint && r.endpoint) {
			let e = await r.endpoint();
			if (e?.headers) {
				o.headers ??= {};
				for (let [t, n] of Object.entries(e.headers)) o.headers[t] = Array.isArray(n) ? n : [n];
			}
		}
		return o;
	};
}
var resolveParams;
var yi = e.n((() => {
	gi();
	_i();
	vi();
	resolveParams = async (e, t, n) => {
		let r = {};
		let i = t?.getEndpointParameterInstructions?.() || {};
		for (let [t, a] of Object.entries(i)) switch (a.type) {
			case "staticContextParams":
				r[t] = a.value;
				break;
			case "contextParams":
				r[t] = e[a.name];
				break;
			case "clientContextParams":
			case "builtInParams":
				r[t] = await createConfigValueProvider(a.name, t, n, a.type !== "builtInParams")();
				break;
			case "operationContextParams":
				r[t] = a.get(e);
				break;
			default: throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(a));
		}
		Object.keys(i).length === 0 && Object.assign(r, n);
		String(n.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(r);
		return r;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature$1(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} };
	e.__smithy_context.features[t] = n;
}
function bindEndpointMiddleware(e) {
	let t = bindGetEndpointFromInstructions(e);
	return ({ config: e, instructions: n }) => (r, i) => async (a) => {
		e.isCustomEndpoint && setFeature$1(i, "ENDPOINT_OVERRIDE", "N");
		let o = await t(a.input, { getEndpointParameterInstructions() {
			return n;
		} }, { ...e }, i);
		i.endpointV2 = o;
		i.authSchemes = o.properties?.authSchemes;
		let s = i.authSchemes?.[0];
		if (s) {
			i.signing_region = s.signingRegion;
			i.signing_service = s.signingName;
			let e = getSmithyContext(i)?.selectedHttpAuthScheme?.httpAuthOption;
			e && (e.signingProperties = Object.assign(e.signingProperties || {}, {
				signing_region: s.signingRegion,
				signingRegion: s.signingRegion,
				signing_service: s.signingName,
				signingName: s.signingName,
				signingRegionSet: s.signingRegionSet
			}, s.properties));
		}
		return r({ ...a });
	};
}
var bi = e.n((() => {
	D();
	yi();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
function bindGetEndpointPlugin(e) {
	let t = bindEndpointMiddleware(e);
	return (e, n) => ({ applyToStack: (r) => {
		r.addRelativeTo(t({
			config: e,
			instructions: n
		}), Si);
	} });
}
var xi, Si;
var Ci = e.n((() => {
	bi();
	xi = {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	};
	Si = {
		step: "serialize",
		tags: [
			"ENDPOINT_PARAMETERS",
			"ENDPOINT_V2",
			"ENDPOINT"
		],
		name: "endpointV2Middleware",
		override: !0,
		relation: "before",
		toMiddleware: xi.name
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(e) {
	return (t) => {
		let n = t.tls ?? !0;
		let { endpoint: r, useDualstackEndpoint: i, useFipsEndpoint: a } = t;
		let o = Object.assign(t, {
			endpoint: r == null ? void 0 : async () => toEndpointV1$1(await normalizeProvider$1(r)()),
			tls: n,
			isCustomEndpoint: !!r,
			useDualstackEndpoint: normalizeProvider$1(i ?? !1),
			useFipsEndpoint: normalizeProvider$1(a ?? !1),
			ignoreConfiguredEndpointUrls: !!t.ignoreConfiguredEndpointUrls
		});
		let s;
		o.serviceConfiguredEndpoint = async () => {
			t.serviceId && !s && (s = e(t.serviceId));
			return s;
		};
		return o;
	};
}
var wi = e.n((() => {
	D();
	vi();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var Ti;
var Ei = e.n((() => {
	Ti = class BinaryDecisionDiagram {
		nodes;
		root;
		conditions;
		results;
		constructor(e, t, n, r) {
			this.nodes = e;
			this.root = t;
			this.conditions = n;
			this.results = r;
		}
		static from(e, t, n, r) {
			return new BinaryDecisionDiagram(e, t, n, r);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache;
var Di = e.n((() => {
	EndpointCache = class {
		capacity;
		data = new Map();
		parameters = [];
		constructor({ size: e, params: t }) {
			this.capacity = e ?? 50;
			t && (this.parameters = t);
		}
		get(e, t) {
			let n = this.hash(e);
			if (n === !1) return t();
			if (!this.data.has(n)) {
				if (this.data.size > this.capacity + 10) {
					let e = this.data.keys();
					let t = 0;
					for (;;) {
						let { value: n, done: r } = e.next();
						this.data.delete(n);
						if (r || ++t > 10) break;
					}
				}
				this.data.set(n, t());
			}
			return this.data.get(n);
		}
		size() {
			return this.data.size;
		}
		hash(e) {
			let t = "";
			let { parameters: n } = this;
			if (n.length === 0) return !1;
			for (let r of n) {
				let n = e[r];
				let i = n == null ? "\0" : String(n);
				if (i.includes("|;")) return !1;
				t += i + "|;";
			}
			return t;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError;
var Oi = e.n((() => {
	EndpointError = class extends Error {
		constructor(e) {
			super(e);
			this.name = "EndpointError";
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/index.js
var ki = e.n((() => {
	Oi();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var Ai;
var ji = e.n((() => {
	Ai = "endpoints";
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(e) {
	if (typeof e != "object" || !e) return e;
	if ("ref" in e) return `$${toDebugString(e.ref)}`;
	if ("fn" in e) return `${e.fn}(${(e.argv || []).map(toDebugString).join(", ")})`;
	return JSON.stringify(e, null, 2);
}
var Mi = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/index.js
var Ni = e.n((() => {
	ji();
	Mi();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var Pi;
var Fi = e.n((() => {
	Pi = {};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals;
var Ii = e.n((() => {
	booleanEquals = (e, t) => e === t;
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...e) {
	for (let t of e) if (t != null) return t;
}
var Li = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList;
var Ri = e.n((() => {
	ki();
	getAttrPathList = (e) => {
		let t = e.split(".");
		let n = [];
		for (let r of t) {
			let t = r.indexOf("[");
			if (t !== -1) {
				if (r.indexOf("]") !== r.length - 1) throw new EndpointError(`Path: '${e}' does not end with ']'`);
				let i = r.slice(t + 1, -1);
				if (Number.isNaN(parseInt(i))) throw new EndpointError(`Invalid array index: '${i}' in path: '${e}'`);
				t !== 0 && n.push(r.slice(0, t));
				n.push(i);
			} else n.push(r);
		}
		return n;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr;
var zi = e.n((() => {
	ki();
	Ri();
	getAttr = (e, t) => getAttrPathList(t).reduce((n, r) => {
		if (typeof n != "object") throw new EndpointError(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`);
		else if (Array.isArray(n)) {
			let e = parseInt(r);
			return n[e < 0 ? n.length + e : e];
		}
		return n[r];
	}, e);
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet;
var Bi = e.n((() => {
	isSet = (e) => e != null;
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(e, t, n) {
	return e ? t : n;
}
var Vi = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not;
var Hi = e.n((() => {
	not = (e) => !e;
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var Ui, isIpAddress;
var Wi = e.n((() => {
	Ui = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$");
	isIpAddress = (e) => Ui.test(e) || e.startsWith("[") && e.endsWith("]");
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var Gi, Ki, parseURL;
var qi = e.n((() => {
	Gi = T();
	Wi();
	Ki = {
		[Gi.EndpointURLScheme.HTTP]: 80,
		[Gi.EndpointURLScheme.HTTPS]: 443
	};
	parseURL = (e) => {
		let t = (() => {
			try {
				if (e instanceof URL) return e;
				if (typeof e == "object" && "hostname" in e) {
					let { hostname: t, port: n, protocol: r = "", path: i = "", query: a = {} } = e;
					let o = new URL(`${r}//${t}${n ? `:${n}` : ""}${i}`);
					o.search = Object.entries(a).map(([e, t]) => `${e}=${t}`).join("&");
					return o;
				}
				return new URL(e);
			} catch {
				return null;
			}
		})();
		if (!t) {
			console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`);
			return null;
		}
		let n = t.href;
		let { host: r, hostname: i, pathname: a, protocol: o, search: s } = t;
		if (s) return null;
		let c = o.slice(0, -1);
		if (!Object.values(Gi.EndpointURLScheme).includes(c)) return null;
		let l = isIpAddress(i);
		return {
			scheme: c,
			authority: `${r}${n.includes(`${r}:${Ki[c]}`) || typeof e == "string" && e.includes(`${r}:${Ki[c]}`) ? `:${Ki[c]}` : ""}`,
			path: a,
			normalizedPath: a.endsWith("/") ? a : `${a}/`,
			isIp: l
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(e, t, n) {
	if (n === 1) return [e];
	if (e === "") return [""];
	let r = e.split(t);
	if (n === 0) return r;
	return r.slice(0, n - 1).concat(r.slice(1).join(t));
}
var Ji = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals;
var Yi = e.n((() => {
	stringEquals = (e, t) => e === t;
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring;
var Xi = e.n((() => {
	substring = (e, t, n, r) => {
		if (e == null || t >= n || e.length < n || /[^\u0000-\u007f]/.test(e)) return null;
		if (!r) return e.substring(t, n);
		return e.substring(e.length - n, e.length - t);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode;
var Zi = e.n((() => {
	uriEncode = (e) => encodeURIComponent(e).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/index.js
var Qi = e.n((() => {
	Ii();
	Li();
	zi();
	Bi();
	D();
	Vi();
	Hi();
	qi();
	Ji();
	Yi();
	Xi();
	Zi();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var $i;
var ea = e.n((() => {
	Qi();
	$i = {
		booleanEquals,
		coalesce,
		getAttr,
		isSet,
		isValidHostLabel,
		ite,
		not,
		parseURL,
		split,
		stringEquals,
		substring,
		uriEncode
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate;
var ta = e.n((() => {
	Qi();
	evaluateTemplate = (e, t) => {
		let n = [];
		let { referenceRecord: r, endpointParams: i } = t;
		let a = 0;
		for (; a < e.length;) {
			let t = e.indexOf("{", a);
			if (t === -1) {
				n.push(e.slice(a));
				break;
			}
			n.push(e.slice(a, t));
			let o = e.indexOf("}", t);
			if (o === -1) {
				n.push(e.slice(t));
				break;
			}
			if (e[t + 1] === "{" && e[o + 1] === "}") {
				n.push(e.slice(t + 1, o));
				a = o + 2;
			}
			let s = e.substring(t + 1, o);
			if (s.includes("#")) {
				let [e, t] = s.split("#");
				n.push(getAttr(r[e] ?? i[e], t));
			} else n.push(r[s] ?? i[s]);
			a = o + 1;
		}
		return n.join("");
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue;
var na = e.n((() => {
	getReferenceValue = ({ ref: e }, t) => t.referenceRecord[e] ?? t.endpointParams[e];
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression, callFunction, ra;
var ia = e.n((() => {
	ki();
	Fi();
	ea();
	ta();
	na();
	evaluateExpression = (e, t, n) => {
		if (typeof e == "string") return evaluateTemplate(e, n);
		else if (e.fn) return ra.callFunction(e, n);
		else if (e.ref) return getReferenceValue(e, n);
		throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`);
	};
	callFunction = ({ fn: e, argv: t }, n) => {
		let r = Array(t.length);
		for (let e = 0; e < r.length; ++e) {
			let i = t[e];
			typeof i == "boolean" || typeof i == "number" ? r[e] = i : r[e] = ra.evaluateExpression(i, "arg", n);
		}
		let i = e.indexOf(".");
		if (i !== -1) {
			let t = Pi[e.slice(0, i)]?.[e.slice(i + 1)];
			if (typeof t == "function") return t(...r);
		}
		let a = $i[e];
		if (typeof a == "function") return a(...r);
		throw Error(`function ${e} not loaded in endpointFunctions.`);
	};
	ra = {
		evaluateExpression,
		callFunction
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/callFunction.js
var aa = e.n((() => {
	ia();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition;
var oa = e.n((() => {
	Ni();
	ki();
	aa();
	evaluateCondition = (e, t) => {
		let { assign: n } = e;
		if (n && n in t.referenceRecord) throw new EndpointError(`'${n}' is already defined in Reference Record.`);
		let r = callFunction(e, t);
		t.logger?.debug?.(`${Ai} evaluateCondition: ${toDebugString(e)} = ${toDebugString(r)}`);
		let i = r === "" || !!r;
		if (n != null) return {
			result: i,
			toAssign: {
				name: n,
				value: r
			}
		};
		return { result: i };
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders;
var sa = e.n((() => {
	ki();
	ia();
	getEndpointHeaders = (e, t) => Object.entries(e ?? {}).reduce((e, [n, r]) => {
		e[n] = r.map((e) => {
			let r = evaluateExpression(e, "Header value entry", t);
			if (typeof r != "string") throw new EndpointError(`Header '${n}' value '${r}' is not a string`);
			return r;
		});
		return e;
	}, {});
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties, getEndpointProperty, ca;
var la = e.n((() => {
	ki();
	ta();
	getEndpointProperties = (e, t) => Object.entries(e).reduce((e, [n, r]) => {
		e[n] = ca.getEndpointProperty(r, t);
		return e;
	}, {});
	getEndpointProperty = (e, t) => {
		if (Array.isArray(e)) return e.map((e) => getEndpointProperty(e, t));
		switch (typeof e) {
			case "string": return evaluateTemplate(e, t);
			case "object":
				if (e === null) throw new EndpointError(`Unexpected endpoint property: ${e}`);
				return ca.getEndpointProperties(e, t);
			case "boolean": return e;
			default: throw new EndpointError(`Unexpected endpoint property type: ${typeof e}`);
		}
	};
	ca = {
		getEndpointProperty,
		getEndpointProperties
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl;
var ua = e.n((() => {
	ki();
	ia();
	getEndpointUrl = (e, t) => {
		let n = evaluateExpression(e, "Endpoint URL", t);
		if (typeof n == "string") try {
			return new URL(n);
		} catch (e) {
			console.error(`Failed to construct URL with ${n}`, e);
			throw e;
		}
		throw new EndpointError(`Endpoint URL must be a string, got ${typeof n}`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var da, decideEndpoint;
var fa = e.n((() => {
	ki();
	oa();
	ia();
	sa();
	la();
	ua();
	da = 1e8;
	decideEndpoint = (e, t) => {
		let { nodes: n, root: r, results: i, conditions: a } = e;
		let o = r;
		let s = {};
		let c = {
			referenceRecord: s,
			endpointParams: t.endpointParams,
			logger: t.logger
		};
		for (; o !== 1 && o !== -1 && o < da;) {
			let e = 3 * (Math.abs(o) - 1);
			let [t, r, i] = [
				n[e],
				n[e + 1],
				n[e + 2]
			];
			let [l, u, d] = a[t];
			let f = evaluateCondition({
				fn: l,
				assign: d,
				argv: u
			}, c);
			if (f.toAssign) {
				let { name: e, value: t } = f.toAssign;
				s[e] = t;
			}
			o = o >= 0 === f.result ? r : i;
		}
		if (o >= da) {
			let e = i[o - da];
			if (e[0] === -1) {
				let [, t] = e;
				throw new EndpointError(evaluateExpression(t, "Error", c));
			}
			let [t, n, r] = e;
			return {
				url: getEndpointUrl(t, c),
				properties: getEndpointProperties(n, c),
				headers: getEndpointHeaders(r ?? {}, c)
			};
		}
		throw new EndpointError("No matching endpoint.");
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateConditions.js
var evaluateConditions;
var pa = e.n((() => {
	Ni();
	oa();
	evaluateConditions = (e = [], t) => {
		let n = {};
		let r = {
			...t,
			referenceRecord: { ...t.referenceRecord }
		};
		let i = !1;
		for (let a of e) {
			let { result: e, toAssign: o } = evaluateCondition(a, r);
			if (!e) return { result: e };
			if (o) {
				i = !0;
				n[o.name] = o.value;
				r.referenceRecord[o.name] = o.value;
				t.logger?.debug?.(`${Ai} assign: ${o.name} := ${toDebugString(o.value)}`);
			}
		}
		if (i) return {
			result: !0,
			referenceRecord: n
		};
		return { result: !0 };
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateEndpointRule.js
var evaluateEndpointRule;
var ma = e.n((() => {
	Ni();
	pa();
	sa();
	la();
	ua();
	evaluateEndpointRule = (e, t) => {
		let { conditions: n, endpoint: r } = e;
		let { result: i, referenceRecord: a } = evaluateConditions(n, t);
		if (!i) return;
		let o = a ? {
			...t,
			referenceRecord: {
				...t.referenceRecord,
				...a
			}
		} : t;
		let { url: s, properties: c, headers: l } = r;
		t.logger?.debug?.(`${Ai} Resolving endpoint from template: ${toDebugString(r)}`);
		let u = { url: getEndpointUrl(s, o) };
		l != null && (u.headers = getEndpointHeaders(l, o));
		c != null && (u.properties = getEndpointProperties(c, o));
		return u;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateErrorRule.js
var evaluateErrorRule;
var ha = e.n((() => {
	ki();
	pa();
	ia();
	evaluateErrorRule = (e, t) => {
		let { conditions: n, error: r } = e;
		let { result: i, referenceRecord: a } = evaluateConditions(n, t);
		if (!i) return;
		let o = a ? {
			...t,
			referenceRecord: {
				...t.referenceRecord,
				...a
			}
		} : t;
		throw new EndpointError(evaluateExpression(r, "Error", o));
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateRules.js
var evaluateRules, evaluateTreeRule, ga;
var _a = e.n((() => {
	ki();
	pa();
	ma();
	ha();
	evaluateRules = (e, t) => {
		for (let n of e) if (n.type === "endpoint") {
			let e = evaluateEndpointRule(n, t);
			if (e) return e;
		} else if (n.type === "error") evaluateErrorRule(n, t);
		else if (n.type === "tree") {
			let e = ga.evaluateTreeRule(n, t);
			if (e) return e;
		} else throw new EndpointError(`Unknown endpoint rule: ${n}`);
		throw new EndpointError("Rules evaluation failed");
	};
	evaluateTreeRule = (e, t) => {
		let { conditions: n, rules: r } = e;
		let { result: i, referenceRecord: a } = evaluateConditions(n, t);
		if (!i) return;
		let o = a ? {
			...t,
			referenceRecord: {
				...t.referenceRecord,
				...a
			}
		} : t;
		return ga.evaluateRules(r, o);
	};
	ga = {
		evaluateRules,
		evaluateTreeRule
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/index.js
var va = e.n((() => {
	Fi();
	_a();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/resolveEndpoint.js
var resolveEndpoint;
var ya = e.n((() => {
	D();
	Ni();
	ki();
	va();
	resolveEndpoint = (e, t) => {
		let { endpointParams: n, logger: r } = t;
		let { parameters: i, rules: a } = e;
		t.logger?.debug?.(`${Ai} Initial EndpointParams: ${toDebugString(n)}`);
		for (let e in i) {
			if (!hasOwn(i, e)) continue;
			let t = i[e];
			let r = n[e];
			if (r == null && t.default != null) {
				n[e] = t.default;
				continue;
			}
			if (t.required && r == null) throw new EndpointError(`Missing required parameter: '${e}'`);
		}
		let o = evaluateRules(a, {
			endpointParams: n,
			logger: r,
			referenceRecord: {}
		});
		t.logger?.debug?.(`${Ai} Resolved endpoint: ${toDebugString(o)}`);
		return o;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointRequiredConfig.js
var resolveEndpointRequiredConfig;
var ba = e.n((() => {
	resolveEndpointRequiredConfig = (e) => {
		let { endpoint: t } = e;
		t === void 0 && (e.endpoint = async () => {
			throw Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.");
		});
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var xa = e.r({
	BinaryDecisionDiagram: () => Ti,
	EndpointCache: () => EndpointCache,
	EndpointError: () => EndpointError,
	customEndpointFunctions: () => Pi,
	decideEndpoint: () => decideEndpoint,
	endpointMiddleware: () => wa,
	endpointMiddlewareOptions: () => Si,
	getEndpointFromInstructions: () => Sa,
	getEndpointPlugin: () => Ta,
	isIpAddress: () => isIpAddress,
	isValidHostLabel: () => isValidHostLabel,
	middlewareEndpointToEndpointV1: () => toEndpointV1$1,
	resolveEndpoint: () => resolveEndpoint,
	resolveEndpointConfig: () => Ca,
	resolveEndpointRequiredConfig: () => resolveEndpointRequiredConfig,
	resolveParams: () => resolveParams,
	toEndpointV1: () => toEndpointV1$1
});
var Sa, Ca, wa, Ta;
var L = e.n((() => {
	di();
	yi();
	bi();
	Ci();
	wi();
	D();
	Ei();
	Di();
	fa();
	Wi();
	Fi();
	ya();
	ki();
	vi();
	ba();
	Sa = bindGetEndpointFromInstructions(getEndpointFromConfig);
	Ca = bindResolveEndpointConfig(getEndpointFromConfig);
	wa = bindEndpointMiddleware(getEndpointFromConfig);
	Ta = bindGetEndpointPlugin(getEndpointFromConfig);
}));
// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serializerMiddleware.js
var serializerMiddleware;
var Ea = e.n((() => {
	L();
	serializerMiddleware = (e, t) => (n, r) => async (i) => {
		let a = e;
		let o = r.endpointV2 ? async () => toEndpointV1$1(r.endpointV2) : a.endpoint;
		if (!o) throw Error("No valid endpoint provider available.");
		let s = await t(i.input, {
			...e,
			endpoint: o
		});
		return n({
			...i,
			request: s
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serdePlugin.js
function getSerdePlugin(e, t, n) {
	return { applyToStack: (r) => {
		r.add(deserializerMiddleware(e, n), Da);
		r.add(serializerMiddleware(e, t), Oa);
	} };
}
var Da, Oa;
var ka = e.n((() => {
	rt();
	Ea();
	Da = {
		name: "deserializerMiddleware",
		step: "deserialize",
		tags: ["DESERIALIZER"],
		override: !0
	};
	Oa = {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js
function castSourceData(e, t) {
	if (Buffer.isBuffer(e)) return e;
	if (typeof e == "string") return fromString(e, t);
	if (ArrayBuffer.isView(e)) return fromArrayBuffer(e.buffer, e.byteOffset, e.byteLength);
	return fromArrayBuffer(e);
}
var Hash;
var Aa = e.n((() => {
	v();
	tt();
	Hash = class {
		algorithmIdentifier;
		secret;
		hash;
		constructor(e, t) {
			this.algorithmIdentifier = e;
			this.secret = t;
			this.reset();
		}
		update(e, t) {
			this.hash.update(toUint8Array(castSourceData(e, t)));
		}
		digest() {
			return Promise.resolve(this.hash.digest());
		}
		reset() {
			this.hash = this.secret ? (0, a.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0, a.createHash)(this.algorithmIdentifier);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.js
var ChecksumStream$1;
var ja = e.n((() => {
	S();
	ChecksumStream$1 = class extends c.Readable {
		expectedChecksum;
		checksumSourceLocation;
		checksum;
		source;
		base64Encoder;
		constructor({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) {
			super();
			if (typeof n.pipe != "function") throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
			this.source = n;
			this.base64Encoder = i ?? toBase64$1;
			this.expectedChecksum = e;
			this.checksum = t;
			this.checksumSourceLocation = r;
			this.source.on("data", this.onSourceData);
			this.source.on("end", this.onSourceEnd);
			this.source.on("error", this.onSourceError);
			this.source.on("close", this.onSourceClose);
			this.source.pause();
		}
		onSourceData = (e) => {
			if (this.destroyed) return;
			try {
				this.checksum.update(e);
			} catch (e) {
				this.destroy(e);
				return;
			}
			this.push(e) || this.source.pause();
		};
		onSourceEnd = async () => {
			if (this.destroyed) return;
			try {
				let e = await this.checksum.digest();
				let t = this.base64Encoder(e);
				if (this.expectedChecksum !== t) {
					this.destroy(Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}" in response header "${this.checksumSourceLocation}".`));
					return;
				}
			} catch (e) {
				this.destroy(e);
				return;
			}
			this.push(null);
		};
		onSourceError = (e) => {
			this.destroy(e);
		};
		onSourceClose = () => {
			!this.destroyed && !this.source.readableEnded && this.destroy(Error("Connection lost or stream closed before all data was received."));
		};
		_read(e) {
			this.source.resume();
		}
		_destroy(e, t) {
			this.source?.removeListener("data", this.onSourceData);
			this.source?.removeListener("end", this.onSourceEnd);
			this.source?.removeListener("error", this.onSourceError);
			this.source?.removeListener("close", this.onSourceClose);
			this.source?.destroy();
			t(e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-type-check.js
var isReadableStream, isBlob;
var Ma = e.n((() => {
	isReadableStream = (e) => typeof ReadableStream == "function" && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream);
	isBlob = (e) => typeof Blob == "function" && (e?.constructor?.name === Blob.name || e instanceof Blob);
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
var fromUtf8;
var Na = e.n((() => {
	fromUtf8 = (e) => new TextEncoder().encode(e);
})), Pa, Fa;
var Ia = e.n((() => {
	Pa = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	Object.entries(Pa).reduce((e, [t, n]) => {
		e[n] = Number(t);
		return e;
	}, {});
	Fa = Pa.split("");
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(e) {
	let t;
	t = typeof e == "string" ? fromUtf8(e) : e;
	let n = typeof t == "object" && typeof t.length == "number";
	let r = typeof t == "object" && typeof t.byteOffset == "number" && typeof t.byteLength == "number";
	if (!n && !r) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let i = "";
	for (let e = 0; e < t.length; e += 3) {
		let n = 0;
		let r = 0;
		for (let i = e, a = Math.min(e + 3, t.length); i < a; i++) {
			n |= t[i] << (a - i - 1) * 8;
			r += 8;
		}
		let a = Math.ceil(r / 6);
		n <<= a * 6 - r;
		for (let e = 1; e <= a; e++) {
			let t = (a - e) * 6;
			i += Fa[(n & 63 << t) >> t];
		}
		i += "==".slice(0, 4 - a);
	}
	return i;
}
var La = e.n((() => {
	Na();
	Ia();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/ChecksumStream.browser.js
var Ra, ChecksumStream;
var za = e.n((() => {
	Ra = typeof ReadableStream == "function" ? ReadableStream : function() {};
	ChecksumStream = class extends Ra {};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.browser.js
var createChecksumStream$1;
var Ba = e.n((() => {
	La();
	Ma();
	za();
	createChecksumStream$1 = ({ expectedChecksum: e, checksum: t, source: n, checksumSourceLocation: r, base64Encoder: i }) => {
		if (!isReadableStream(n)) throw Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`);
		let a = i ?? toBase64;
		if (typeof TransformStream != "function") throw Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
		let o = new TransformStream({
			start() {},
			async transform(e, n) {
				t.update(e);
				n.enqueue(e);
			},
			async flush(n) {
				let i = await t.digest();
				let o = a(i);
				if (e !== o) {
					let t = Error(`Checksum mismatch: expected "${e}" but received "${o}" in response header "${r}".`);
					n.error(t);
				} else n.terminate();
			}
		});
		n.pipeThrough(o);
		let s = o.readable;
		Object.setPrototypeOf(s, ChecksumStream.prototype);
		return s;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.js
function createChecksumStream(e) {
	if (typeof ReadableStream == "function" && isReadableStream(e.source)) return createChecksumStream$1(e);
	return new ChecksumStream$1(e);
}
var Va = e.n((() => {
	Ma();
	ja();
	Ba();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/ByteArrayCollector.js
var ByteArrayCollector;
var Ha = e.n((() => {
	ByteArrayCollector = class {
		allocByteArray;
		byteLength = 0;
		byteArrays = [];
		constructor(e) {
			this.allocByteArray = e;
		}
		push(e) {
			this.byteArrays.push(e);
			this.byteLength += e.byteLength;
		}
		flush() {
			if (this.byteArrays.length === 1) {
				let e = this.byteArrays[0];
				this.reset();
				return e;
			}
			let e = this.allocByteArray(this.byteLength);
			let t = 0;
			for (let n = 0; n < this.byteArrays.length; ++n) {
				let r = this.byteArrays[n];
				e.set(r, t);
				t += r.byteLength;
			}
			this.reset();
			return e;
		}
		reset() {
			this.byteArrays = [];
			this.byteLength = 0;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js
function createBufferedReadableStream(e, t, n) {
	let r = e.getReader();
	let i = !1;
	let a = 0;
	let o = ["", new ByteArrayCollector((e) => new Uint8Array(e))];
	let s = -1;
	let pull = async (e) => {
		let { value: c, done: l } = await r.read();
		let u = c;
		if (l) {
			if (s !== -1) {
				let t = flush(o, s);
				sizeOf(t) > 0 && e.enqueue(t);
			}
			e.close();
		} else {
			let r = modeOf(u, !1);
			if (s !== r) {
				s >= 0 && e.enqueue(flush(o, s));
				s = r;
			}
			if (s === -1) {
				e.enqueue(u);
				return;
			}
			let c = sizeOf(u);
			a += c;
			let l = sizeOf(o[s]);
			if (c >= t && l === 0) e.enqueue(u);
			else {
				let r = merge(o, s, u);
				if (!i && a > t * 2) {
					i = !0;
					n?.warn(`@smithy/util-stream - stream chunk size ${c} is below threshold of ${t}, automatically buffering.`);
				}
				r >= t ? e.enqueue(flush(o, s)) : await pull(e);
			}
		}
	};
	return new ReadableStream({ pull });
}
function merge(e, t, n) {
	switch (t) {
		case 0:
			e[0] += n;
			return sizeOf(e[0]);
		case 1:
		case 2:
			e[t].push(n);
			return sizeOf(e[t]);
	}
}
function flush(e, t) {
	switch (t) {
		case 0:
			let n = e[0];
			e[0] = "";
			return n;
		case 1:
		case 2: return e[t].flush();
	}
	throw Error(`@smithy/util-stream - invalid index ${t} given to flush()`);
}
function sizeOf(e) {
	return e?.byteLength ?? e?.length ?? 0;
}
function modeOf(e, t = !0) {
	if (t && typeof Buffer < "u" && e instanceof Buffer) return 2;
	if (e instanceof Uint8Array) return 1;
	if (typeof e == "string") return 0;
	return -1;
}
var Ua = e.n((() => {
	Ha();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js
function createBufferedReadable(e, t, n) {
	if (isReadableStream(e)) return createBufferedReadableStream(e, t, n);
	let r = new c.Readable({ read() {} });
	let i = !1;
	let a = 0;
	let o = [
		"",
		new ByteArrayCollector((e) => new Uint8Array(e)),
		new ByteArrayCollector((e) => Buffer.from(new Uint8Array(e)))
	];
	let s = -1;
	e.on("data", (e) => {
		let c = modeOf(e, !0);
		if (s !== c) {
			s >= 0 && r.push(flush(o, s));
			s = c;
		}
		if (s === -1) {
			r.push(e);
			return;
		}
		let l = sizeOf(e);
		a += l;
		let u = sizeOf(o[s]);
		if (l >= t && u === 0) r.push(e);
		else {
			let c = merge(o, s, e);
			if (!i && a > t * 2) {
				i = !0;
				n?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${t}, automatically buffering.`);
			}
			c >= t && r.push(flush(o, s));
		}
	});
	e.on("end", () => {
		if (s !== -1) {
			let e = flush(o, s);
			sizeOf(e) > 0 && r.push(e);
		}
		r.push(null);
	});
	return r;
}
var Wa = e.n((() => {
	Ha();
	Ua();
	Ma();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.browser.js
var getAwsChunkedEncodingStream$1;
var Ga = e.n((() => {
	getAwsChunkedEncodingStream$1 = (e, t) => {
		let { base64Encoder: n, bodyLengthChecker: r, checksumAlgorithmFn: i, checksumLocationName: a, streamHasher: o } = t;
		let s = n !== void 0 && r !== void 0 && i !== void 0 && a !== void 0 && o !== void 0;
		let c = s ? o(i, e) : void 0;
		Promise.resolve(c).catch(() => {});
		let l = e.getReader();
		return new ReadableStream({ async pull(e) {
			let { value: t, done: i } = await l.read();
			if (i) {
				e.enqueue("0\r\n");
				if (s) {
					let t = n(await c);
					e.enqueue(`${a}:${t}\r\n`);
					e.enqueue("\r\n");
				}
				e.close();
			} else e.enqueue(`${(r(t) || 0).toString(16)}\r\n${t}\r\n`);
		} });
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
function getAwsChunkedEncodingStream(e, t) {
	let n = e;
	let r = e;
	if (isReadableStream(r)) return getAwsChunkedEncodingStream$1(r, t);
	let { base64Encoder: i, bodyLengthChecker: a, checksumAlgorithmFn: o, checksumLocationName: s, streamHasher: l } = t;
	let u = i !== void 0 && o !== void 0 && s !== void 0 && l !== void 0;
	let d = u ? l(o, n) : void 0;
	Promise.resolve(d).catch(() => {});
	let f = new c.Readable({ read() {
		n.resume();
	} });
	n.on("data", (e) => {
		let t = a(e) || 0;
		if (t === 0) return;
		f.push(`${t.toString(16)}\r\n`);
		f.push(e);
		f.push("\r\n") || n.pause();
	});
	n.on("error", (e) => {
		f.destroy(e);
	});
	n.pause();
	n.on("end", async () => {
		try {
			f.push("0\r\n");
			if (u) {
				let e = i(await d);
				f.push(`${s}:${e}\r\n`);
				f.push("\r\n");
			}
			f.push(null);
		} catch (e) {
			f.destroy(e);
		}
	});
	return f;
}
var Ka = e.n((() => {
	Ga();
	Ma();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.browser.js
async function headStream$1(e, t) {
	let n = 0;
	let r = [];
	let i = e.getReader();
	let a = !1;
	for (; !a;) {
		let { done: e, value: o } = await i.read();
		if (o) {
			r.push(o);
			n += o?.byteLength ?? 0;
		}
		if (n >= t) break;
		a = e;
	}
	i.releaseLock();
	let o = new Uint8Array(Math.min(t, n));
	let s = 0;
	for (let e of r) {
		if (e.byteLength > o.byteLength - s) {
			o.set(e.subarray(0, o.byteLength - s), s);
			break;
		} else o.set(e, s);
		s += e.length;
	}
	return o;
}
var qa = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.js
var headStream, Collector$1;
var Ja = e.n((() => {
	nt();
	qa();
	Ma();
	headStream = (e, t) => {
		if (isReadableStream(e)) return headStream$1(e, t);
		return new Promise((n, r) => {
			let i = new Collector$1();
			i.limit = t;
			e.pipe(i);
			e.on("error", (e) => {
				i.end();
				r(e);
			});
			i.on("error", r);
			i.on("finish", function() {
				n(concatBytes(this.buffers));
			});
		});
	};
	Collector$1 = class extends c.Writable {
		buffers = [];
		limit = Infinity;
		bytesBuffered = 0;
		_write(e, t, n) {
			this.buffers.push(e);
			this.bytesBuffered += e.byteLength ?? 0;
			if (this.bytesBuffered >= this.limit) {
				let e = this.bytesBuffered - this.limit;
				let t = this.buffers[this.buffers.length - 1];
				this.buffers[this.buffers.length - 1] = t.subarray(0, t.byteLength - e);
				this.emit("finish");
			}
			n();
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
var toUtf8;
var Ya = e.n((() => {
	toUtf8 = (e) => {
		if (typeof e == "string") return e;
		if (typeof e != "object" || typeof e.byteOffset != "number" || typeof e.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
		return new TextDecoder("utf-8").decode(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
async function collectBlob(e) {
	return e.arrayBuffer().then((e) => new Uint8Array(e));
}
async function collectReadableStream(e) {
	let t = [];
	let n = e.getReader();
	let r = 0;
	for (;;) {
		let { done: e, value: i } = await n.read();
		if (i) {
			t.push(i);
			r += i.length;
		}
		if (e) break;
	}
	return concatBytes(t, r);
}
var streamCollector$5;
var Xa = e.n((() => {
	nt();
	Ma();
	streamCollector$5 = async (e) => {
		if (isBlob(e)) return collectBlob(e);
		return collectReadableStream(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
var Za, sdkStreamMixin$1, isBlobInstance;
var Qa = e.n((() => {
	La();
	A();
	Ya();
	Xa();
	Ma();
	Za = "The stream has already been transformed.";
	sdkStreamMixin$1 = (e) => {
		if (!isBlobInstance(e) && !isReadableStream(e)) {
			let t = e?.__proto__?.constructor?.name || e;
			throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`);
		}
		let t = !1;
		let transformToByteArray = async () => {
			if (t) throw Error(Za);
			t = !0;
			return await streamCollector$5(e);
		};
		let blobToWebStream = (e) => {
			if (typeof e.stream != "function") throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
			return e.stream();
		};
		return Object.assign(e, {
			transformToByteArray,
			transformToString: async (e) => {
				let t = await transformToByteArray();
				if (e === "base64") return toBase64(t);
				else if (e === "hex") return toHex(t);
				else if (e === void 0 || e === "utf8" || e === "utf-8") return toUtf8(t);
				else if (typeof TextDecoder == "function") return new TextDecoder(e).decode(t);
				else throw Error("TextDecoder is not available, please make sure polyfill is provided.");
			},
			transformToWebStream: () => {
				if (t) throw Error(Za);
				t = !0;
				if (isBlobInstance(e)) return blobToWebStream(e);
				else if (isReadableStream(e)) return e;
				else throw Error(`Cannot transform payload to web stream, got ${e}`);
			}
		});
	};
	isBlobInstance = (e) => typeof Blob == "function" && e instanceof Blob;
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var streamCollector$4, Collector;
var $a = e.n((() => {
	nt();
	Xa();
	Ma();
	streamCollector$4 = (e) => {
		if (isBlob(e)) return collectBlob(e);
		if (isReadableStream(e)) return collectReadableStream(e);
		return new Promise((t, n) => {
			let r = new Collector();
			let i = e;
			i.pipe(r);
			i.on("error", (e) => {
				r.end();
				n(e);
			});
			r.on("error", n);
			r.on("finish", function() {
				t(concatBytes(this.bufferedBytes));
			});
		});
	};
	Collector = class extends c.Writable {
		bufferedBytes = [];
		_write(e, t, n) {
			this.bufferedBytes.push(e);
			n();
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
var eo, sdkStreamMixin;
var to = e.n((() => {
	v();
	Qa();
	$a();
	eo = "The stream has already been transformed.";
	sdkStreamMixin = (e) => {
		if (!(e instanceof c.Readable)) try {
			return sdkStreamMixin$1(e);
		} catch {
			let t = e?.__proto__?.constructor?.name || e;
			throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${t}`);
		}
		let t = !1;
		let transformToByteArray = async () => {
			if (t) throw Error(eo);
			t = !0;
			return await streamCollector$4(e);
		};
		return Object.assign(e, {
			transformToByteArray,
			transformToString: async (e) => {
				let t = await transformToByteArray();
				if (e === void 0 || Buffer.isEncoding(e)) return fromArrayBuffer(t.buffer, t.byteOffset, t.byteLength).toString(e);
				else return new TextDecoder(e).decode(t);
			},
			transformToWebStream: () => {
				if (t) throw Error(eo);
				if (e.readableFlowing !== null) throw Error("The stream has been consumed by other callbacks.");
				if (typeof c.Readable.toWeb != "function") throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
				t = !0;
				return c.Readable.toWeb(e);
			}
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.browser.js
async function splitStream$1(e) {
	typeof e.stream == "function" && (e = e.stream());
	return e.tee();
}
var no = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.js
async function splitStream(e) {
	if (isReadableStream(e) || isBlob(e)) return splitStream$1(e);
	let t = new c.PassThrough();
	let n = new c.PassThrough();
	e.pipe(t);
	e.pipe(n);
	return [t, n];
}
var ro = e.n((() => {
	no();
	Ma();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey$1(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var io = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var ao = e.r({
	ChecksumStream: () => ChecksumStream$1,
	Hash: () => Hash,
	LazyJsonString: () => Pe,
	NumericValue: () => k,
	Uint8ArrayBlobAdapter: () => Uint8ArrayBlobAdapter,
	_parseEpochTimestamp: () => _parseEpochTimestamp,
	_parseRfc3339DateTimeWithOffset: () => _parseRfc3339DateTimeWithOffset,
	_parseRfc7231DateTime: () => _parseRfc7231DateTime,
	calculateBodyLength: () => calculateBodyLength,
	concatBytes: () => concatBytes,
	copyDocumentWithTransform: () => copyDocumentWithTransform,
	createBufferedReadable: () => createBufferedReadable,
	createChecksumStream: () => createChecksumStream,
	dateToUtcString: () => dateToUtcString,
	deserializerMiddleware: () => deserializerMiddleware,
	deserializerMiddlewareOption: () => Da,
	expectBoolean: () => expectBoolean,
	expectByte: () => expectByte,
	expectFloat32: () => expectFloat32,
	expectInt: () => ge,
	expectInt32: () => expectInt32,
	expectLong: () => expectLong,
	expectNonNull: () => expectNonNull,
	expectNumber: () => expectNumber,
	expectObject: () => expectObject,
	expectShort: () => expectShort,
	expectString: () => expectString,
	expectUnion: () => expectUnion,
	fromArrayBuffer: () => fromArrayBuffer,
	fromBase64: () => fromBase64,
	fromHex: () => fromHex,
	fromString: () => fromString,
	fromUtf8: () => fromUtf8$1,
	generateIdempotencyToken: () => co,
	getAwsChunkedEncodingStream: () => getAwsChunkedEncodingStream,
	getSerdePlugin: () => getSerdePlugin,
	handleFloat: () => ye,
	hasOwn: () => hasOwn,
	headStream: () => headStream,
	isArrayBuffer: () => isArrayBuffer,
	isBlob: () => isBlob,
	isReadableStream: () => isReadableStream,
	limitedParseDouble: () => limitedParseDouble,
	limitedParseFloat: () => be,
	limitedParseFloat32: () => limitedParseFloat32,
	logger: () => Se,
	nv: () => nv,
	parseBoolean: () => parseBoolean,
	parseEpochTimestamp: () => parseEpochTimestamp,
	parseRfc3339DateTime: () => parseRfc3339DateTime,
	parseRfc3339DateTimeWithOffset: () => parseRfc3339DateTimeWithOffset,
	parseRfc7231DateTime: () => parseRfc7231DateTime,
	quoteHeader: () => quoteHeader,
	sdkStreamMixin: () => sdkStreamMixin,
	serializerMiddleware: () => serializerMiddleware,
	serializerMiddlewareOption: () => Oa,
	splitEvery: () => splitEvery,
	splitHeader: () => splitHeader,
	splitStream: () => splitStream,
	streamCollector: () => streamCollector$4,
	strictParseByte: () => strictParseByte,
	strictParseDouble: () => strictParseDouble,
	strictParseFloat: () => _e,
	strictParseFloat32: () => strictParseFloat32,
	strictParseInt: () => xe,
	strictParseInt32: () => strictParseInt32,
	strictParseLong: () => strictParseLong,
	strictParseShort: () => strictParseShort,
	toBase64: () => toBase64$1,
	toHex: () => toHex,
	toUint8Array: () => toUint8Array,
	toUtf8: () => toUtf8$1,
	v4: () => so,
	writeKey: () => writeKey$1
});
var Uint8ArrayBlobAdapter, oo, so, co;
var R = e.n((() => {
	b();
	S();
	ee();
	x();
	te();
	w();
	ne();
	Ne();
	Fe();
	Ce();
	Ie();
	Je();
	Ye();
	O();
	Ze();
	A();
	et();
	tt();
	nt();
	v();
	_();
	rt();
	ka();
	Ea();
	Aa();
	ja();
	Va();
	Wa();
	Ka();
	Ja();
	to();
	ro();
	Ma();
	$a();
	D();
	io();
	Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {};
	oo = a.getRandomValues;
	so = bindV4(oo);
	co = so;
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/collect-stream-body.js
var collectBody;
var lo = e.n((() => {
	R();
	collectBody = async (e = new Uint8Array(), t) => {
		if (e instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(e);
		if (!e) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
		let n = t.streamCollector(e);
		return Uint8ArrayBlobAdapter.mutate(await n);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/extended-encode-uri-component.js
function extendedEncodeURIComponent(e) {
	if (/^[\w.~-]+$/.test(e)) return e;
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
var uo = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingNormalizedSchema.js
var fo, po, buildHttpBindings, buildPathSegments, buildHttpOperationBindings, mo, getHttpOperationBindings, createBodySchema;
var ho = e.n((() => {
	P();
	R();
	fo = Symbol.for("@smithy/schema-x");
	po = class HttpBindingNormalizedSchema extends M {
		static identity = Symbol.for("@smithy/HttpBindingNormalizedSchema");
		identity = HttpBindingNormalizedSchema.identity;
		bindings;
		constructor(e) {
			super(e);
		}
		static of(e) {
			let t = M.of(e);
			if (t.identity === HttpBindingNormalizedSchema.identity) return t;
			let n = t.isMemberSchema() ? t : t.getSchema();
			let r = typeof n == "object" && n ? n : t;
			return r[fo] ??= new HttpBindingNormalizedSchema(t);
		}
		getHttpBindingLocation(e) {
			if (e.httpPayload) return 36;
			if (e.httpLabel) return 33;
			if (e.httpHeader) return 38;
			if (typeof e.httpPrefixHeaders == "string") return 39;
			if (e.httpQuery) return 34;
			if (e.httpQueryParams) return 35;
			if (e.httpResponseCode) return 37;
			return 32;
		}
		getHttpBindingValue(e, t, n = !1) {
			let r = this.getSchema();
			let i = typeof r == "number" ? r & 255 : this.isListSchema() ? 64 : 255;
			let a = e & 7;
			let o = t.mediaType ? t.mediaType === "application/json" || t.mediaType.endsWith("+json") ? 2 : 1 : 0;
			let s = t.streaming || i === 42 ? this.isStructSchema() ? 2 : 1 : 0;
			let c = i >= 4 && i <= 7 ? a >= 6 ? 2 : +(a > 0 && a < 4) : 0;
			let l = i | o << 8 | !!t.idempotencyToken << 10 | s << 11 | !!t.sparse << 13 | c << 14 | !!t.hostLabel << 17 | (e === 36 && typeof r != "object") << 18;
			let u = i & 192;
			let d = a & 2 && (u === 64 || !n && a & 1) ? this.getHttpBindingCollectionValue(e, t) : void 0;
			let f = (d?.[1] ?? 0) & 255;
			l |= (a >= 6 && (f === 4 || f === 6)) << 16;
			return [
				this,
				l,
				d
			];
		}
		getHttpBindingCollectionValue(e, t = this.getMergedTraits()) {
			let n = HttpBindingNormalizedSchema.of(this.getValueSchema());
			return n.getHttpBindingValue(e, {
				...n.getMergedTraits(),
				...t
			}, !0);
		}
		getHttpBindings() {
			let e = this.getSchema();
			return typeof e != "object" || !e ? mo : this.bindings ??= buildHttpBindings(this);
		}
	};
	buildHttpBindings = (e) => {
		let t = [];
		let n = [];
		let r = [];
		let i = [];
		let a = [];
		let o = {};
		let s = {};
		let c = [];
		let l = {
			headers: s,
			prefixHeaders: c
		};
		let u = {
			request: {
				memberBindings: a,
				byName: o
			},
			response: {
				bodyMemberNames: t,
				bindings: l
			}
		};
		let { request: d, response: f } = u;
		for (let [u, f] of e.structIterator()) {
			let e = po.of(f);
			let p = e.getMergedTraits();
			let m = e.getHttpBindingLocation(p);
			let h = p.httpHeader?.toLowerCase() ?? p.httpPrefixHeaders?.toLowerCase() ?? p.httpQuery;
			let g = e.getHttpBindingValue(m, p);
			let _ = [
				u,
				g,
				m,
				h
			];
			u === "__proto__" && writeKey$1(o);
			o[u] = _;
			g[1] >> 10 & 1 && (d.hasIdempotency = !0);
			a.push(_);
			let v = m & 7;
			if (v === 0) {
				r.push(u);
				i.push(f);
			}
			if (!(v & 4)) {
				t.push(u);
				n.push(f);
			} else if ((v & 6) == 4) {
				if (v & 1) l.statusCode = _;
				else {
					l.payload = _;
					let e = g[1] & 255;
					d.contentTypeInstruction = p.mediaType ?? (e === 0 ? "text/plain" : e === 21 || e === 42 ? "application/octet-stream" : null);
				}
			} else if (v & 1) {
				d.hasPrefixHeaders = !0;
				c.push(_);
			} else {
				h === "__proto__" && writeKey$1(s);
				s[h] = _;
			}
		}
		d.contentTypeInstruction === void 0 && r.length && (d.contentTypeInstruction = null);
		d.syntheticBodySchema = createBodySchema(e, r, i);
		f.syntheticBodySchema = createBodySchema(e, t, n);
		return u;
	};
	buildPathSegments = (e) => {
		let t = [];
		let n = 0;
		for (let r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
			r.index > n && t.push([e.slice(n, r.index), 0]);
			t.push([r[1], r[2] ? 2 : 1]);
			n = r.index + r[0].length;
		}
		t.length && n < e.length && t.push([e.slice(n), 0]);
		return t.length ? t : void 0;
	};
	buildHttpOperationBindings = (e) => {
		let { http: t, endpoint: n } = translateTraits(e.traits ?? {});
		let [r, i] = t?.[1].split("?") ?? [];
		return [
			t?.[0],
			r,
			i ? [...new URLSearchParams(i)] : [],
			r ? buildPathSegments(r) : void 0,
			n?.[0]
		];
	};
	mo = {
		request: {
			memberBindings: [],
			byName: {}
		},
		response: {
			bodyMemberNames: [],
			bindings: {
				headers: {},
				prefixHeaders: []
			}
		}
	};
	getHttpOperationBindings = (e) => e[fo] ??= buildHttpOperationBindings(e);
	createBodySchema = (e, t, n) => {
		if (!t.length) return;
		let r = e.getSchema();
		let i = [
			3,
			r[1],
			r[2],
			e.getMergedTraits(),
			t,
			n
		];
		let a = r[6];
		let o = a && t.reduce((e, t) => e + +(r[4].indexOf(t) < a), 0);
		o && (i[6] = o);
		return i;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/SerdeContext.js
var SerdeContext;
var go = e.n((() => {
	SerdeContext = class {
		serdeContext;
		setSerdeContext(e) {
			this.serdeContext = e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
var HttpProtocol;
var _o = e.n((() => {
	D();
	P();
	go();
	ho();
	HttpProtocol = class extends SerdeContext {
		options;
		compositeErrorRegistry;
		constructor(e) {
			super();
			this.options = e;
			this.compositeErrorRegistry = new N(e.defaultNamespace);
			for (let t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
		}
		getRequestType() {
			return E;
		}
		getResponseType() {
			return HttpResponse;
		}
		setSerdeContext(e) {
			this.serdeContext = e;
			this.serializer.setSerdeContext(e);
			this.deserializer.setSerdeContext(e);
			this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
		}
		updateServiceEndpoint(e, t) {
			if ("url" in t) {
				e.protocol = t.url.protocol;
				e.hostname = t.url.hostname;
				e.port = t.url.port ? Number(t.url.port) : void 0;
				e.path = t.url.pathname;
				e.fragment = t.url.hash || void 0;
				e.username = t.url.username || void 0;
				e.password = t.url.password || void 0;
				e.query ||= {};
				for (let [n, r] of t.url.searchParams.entries()) e.query[n] = r;
				if (t.headers) for (let n in t.headers) {
					if (!hasOwn(t.headers, n)) continue;
					e.headers[n] = t.headers[n].join(", ");
				}
				return e;
			} else {
				e.protocol = t.protocol;
				e.hostname = t.hostname;
				e.port = t.port ? Number(t.port) : void 0;
				e.path = t.path;
				e.query = { ...t.query };
				if (t.headers) for (let n in t.headers) {
					if (!hasOwn(t.headers, n)) continue;
					e.headers[n] = t.headers[n];
				}
				return e;
			}
		}
		setHostPrefix(e, t, n, r = getHttpOperationBindings(t)) {
			if (this.serdeContext?.disableHostPrefix) return;
			let i = r[4];
			if (typeof i != "string") return;
			let a = i;
			for (let [e, [, r]] of po.of(t.input).getHttpBindings().request.memberBindings) {
				if (!(r >> 17 & 1)) continue;
				let t = n[e];
				if (typeof t != "string") throw Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
				a = a.replace(`{${e}}`, t);
			}
			e.hostname = a + e.hostname;
			if (!isValidHostname(e.hostname)) throw Error(`[${e.hostname}] is not a valid hostname.`);
		}
		deserializeMetadata(e) {
			return {
				httpStatusCode: e.statusCode,
				requestId: e.headers["x-amzn-requestid"] ?? e.headers["x-amzn-request-id"] ?? e.headers["x-amz-request-id"],
				extendedRequestId: e.headers["x-amz-id-2"],
				cfId: e.headers["x-amz-cf-id"]
			};
		}
		resolveError(e, t, n) {
			let r = [
				-3,
				"",
				"Error",
				0,
				[],
				[],
				0
			];
			let i;
			for (let r of n) for (let n of t) try {
				i = n === "*" ? r.getSchema(e) : r.getSchema(n + "#" + e);
				let t = r.getErrorCtor(i);
				if (t) return [
					i,
					t,
					"modeled"
				];
				else {
					let e = r.getBaseException();
					if (e) {
						let t = r.getErrorCtor(e);
						if (t) return [
							i,
							t,
							"synthetic"
						];
					}
				}
			} catch {}
			for (let e of n) {
				let t = e.getBaseException();
				if (t) {
					let n = e.getErrorCtor(t);
					if (n) return [
						t,
						n,
						"synthetic"
					];
				}
			}
			return [
				r,
				Error,
				"native"
			];
		}
		async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: n }) {
			return (await this.loadEventStreamCapability()).serializeEventStream({
				eventStream: e,
				requestSchema: t,
				initialRequest: n
			});
		}
		async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: n }) {
			return (await this.loadEventStreamCapability()).deserializeEventStream({
				response: e,
				responseSchema: t,
				initialResponseContainer: n
			});
		}
		async loadEventStreamCapability() {
			let { EventStreamSerde: e, eventStreamSerdeProvider: t } = await Promise.resolve().then(() => require("./event-streams.cjs"));
			return new e({
				marshaller: this.resolveEventStreamMarshaller(t),
				serializer: this.serializer,
				deserializer: this.deserializer,
				serdeContext: this.serdeContext,
				defaultContentType: this.getDefaultContentType(),
				compositeErrorRegistry: this.compositeErrorRegistry
			});
		}
		getDefaultContentType() {
			throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
		}
		async deserializeHttpMessage(e, t, n, r, i) {
			return [];
		}
		getEventStreamMarshaller() {
			let e = this.serdeContext;
			if (!e.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
			return e.eventStreamMarshaller;
		}
		resolveEventStreamMarshaller(e) {
			let t = this.serdeContext;
			if (t.eventStreamMarshaller) return t.eventStreamMarshaller;
			return e(this.serdeContext);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol;
var vo = e.n((() => {
	D();
	R();
	ho();
	_o();
	lo();
	uo();
	HttpBindingProtocol = class extends HttpProtocol {
		async serializeRequest(e, t, n) {
			let r = t && typeof t == "object" ? t : {};
			let i = {};
			let a = {};
			let o = await n.endpoint();
			let s = po.of(e?.input);
			let c = s.getHttpBindings().request;
			let l = getHttpOperationBindings(e);
			let u = new E({
				query: i,
				headers: a
			});
			if (o) {
				this.updateServiceEndpoint(u, o);
				this.setHostPrefix(u, e, r, l);
				let [t, n, a] = l;
				if (t) {
					u.method = t;
					u.path = u.path === "/" ? n : u.path + n;
					for (let [e, t] of a) i[e] = t;
				}
			}
			u.query = i;
			let d = this.serializeHttpBindings(r, u, c, l);
			d && (u.body = await this.serializeEventStream({
				eventStream: d,
				requestSchema: s
			}));
			return u;
		}
		serializeHttpBindings(e, t, n, r) {
			let i = this.serializer;
			let a = typeof i.writeCodec == "function" ? i : void 0;
			let o = t.query;
			let s = t.headers;
			let c = n.syntheticBodySchema;
			let l = !1;
			let u;
			let d;
			let f;
			let p = Object.getOwnPropertyNames(e);
			let m = Object.getPrototypeOf(e);
			let h = (m === Object.prototype || m === null) && !n.hasIdempotency && !n.hasPrefixHeaders && p.length * 2 < n.memberBindings.length;
			let g = h ? p.length : n.memberBindings.length;
			for (let t = 0; t < g; ++t) {
				let r = h ? hasOwn(n.byName, p[t]) ? n.byName[p[t]] : void 0 : n.memberBindings[t];
				if (!r) continue;
				let c = r[1];
				let m = r[0];
				let g = c[0];
				let _ = c[1];
				let v = c[2];
				let y = r[2];
				let b = r[3];
				let x = e[m];
				if (x == null && !(_ >> 10 & 1)) continue;
				if (y === 36) {
					let e = _ >> 11 & 3;
					if (e) e === 2 ? d = x || void 0 : u = x;
					else {
						a ? a.writeCodec(g, x) : i.write(g, x);
						u = i.flush();
					}
				} else if (y === 33 || y === 38) {
					let e = this.serializeHttpValue(c, x, y, a);
					y === 33 ? (f ??= Object.create(null))[m] = e : s[b] = e;
				} else if (y === 39) for (let e in x) {
					if (!hasOwn(x, e)) continue;
					let t = b + e;
					s[t.toLowerCase()] = this.serializeHttpValue(v, x[e], 38, a, a ? v[0] : [v[0], { httpHeader: t }]);
				}
				else (y & 62) == 34 ? this.serializeQuery(c, x, b, o, a) : l = !0;
			}
			let _ = r[1];
			let v = r[3];
			_ && v && t.path.endsWith(_) && (t.path = t.path.slice(0, -_.length) + this.serializePath(v, f, n));
			if (l && c) {
				a ? a.writeCodec(c, e) : i.write(c, e);
				u = i.flush();
			}
			t.body = u;
			return d;
		}
		serializeQuery(e, t, n, r, i) {
			let [a, o, s] = e;
			let c = i ? void 0 : a.getMergedTraits();
			if (n === void 0) {
				for (let e in t) {
					if (!hasOwn(t, e) || e in r) continue;
					i || Object.assign(s[0].getMergedTraits(), {
						...c,
						httpQuery: e,
						httpQueryParams: void 0
					});
					this.serializeQuery(s, t[e], e, r, i);
				}
				return;
			}
			if ((o & 192) == 64) {
				let e = [];
				for (let n of t) {
					let t = this.serializeHttpValue(s, n, 34, i, i ? s[0] : [s[0], c]);
					(o >> 13 & 1 || t !== void 0) && e.push(t);
				}
				r[n] = e;
			} else r[n] = this.serializeHttpValue(e, t, 34, i, i ? a : [a, c]);
		}
		serializeHttpValue(e, t, n, r, i = e[0]) {
			let a = e[1];
			let o = a & 255;
			if (r && !(a & 1792) && (o <= 2 || o === 17 || o === 19)) return String(t);
			r ? r.writeHttpBinding(e, t, n) : this.serializer.write(i, t);
			return this.serializer.flush();
		}
		serializePath(e, t, n) {
			let r = "";
			for (let [i, a] of e) {
				if (a === 0) {
					r += i;
					continue;
				}
				let e = t?.[i];
				if (e === void 0) {
					if (hasOwn(n.byName, i) && n.byName[i][2] === 33) throw Error(`No value provided for input HTTP label: ${i}.`);
					r += `{${i}${a === 2 ? "+" : ""}}`;
				} else r += a === 2 ? e.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(e);
			}
			return r;
		}
		async deserializeResponse(e, t, n) {
			let r = this.deserializer;
			let i = typeof r.readCodec == "function" ? r : void 0;
			let a = po.of(e.output);
			let o = a.getHttpBindings().response;
			let s = {};
			if (n.statusCode >= 300) {
				let i = await collectBody(n.body, t);
				i.byteLength > 0 && Object.assign(s, await r.read(15, i));
				await this.handleError(e, t, n, s, this.deserializeMetadata(n));
				throw Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
			}
			let c = await this.deserializeHttpMessage(a, t, n, s);
			if (c.length) {
				let e = await collectBody(n.body, t);
				if (e.byteLength > 0) {
					let t = await (i ? i.readCodec(o.syntheticBodySchema, e) : r.read(o.syntheticBodySchema, e));
					for (let e of c) t[e] != null && (s[e] = t[e]);
				}
			} else o.bindings.payload || await collectBody(n.body, t);
			s.$metadata = this.deserializeMetadata(n);
			return s;
		}
		async deserializeHttpMessage(e, t, n, r, i) {
			let a = r instanceof Set ? i : r;
			let o = this.deserializer;
			let s = typeof o.readCodec == "function" ? o : void 0;
			let c = po.of(e);
			let { bodyMemberNames: l, bindings: { payload: u, statusCode: d, headers: f, prefixHeaders: p } } = c.getHttpBindings().response;
			let m = n.headers;
			if (u) {
				let [e, r] = u;
				let [i, l] = r;
				let d = l >> 11 & 3;
				if (d) a[e] = d === 2 ? await this.deserializeEventStream({
					response: n,
					responseSchema: c
				}) : sdkStreamMixin(n.body);
				else if (n.body) {
					let c = await collectBody(n.body, t);
					c.byteLength > 0 && (a[e] = await (s ? s.readPayload(r, c) : o.read(i, c)));
				}
			}
			for (let e in m) {
				if (!hasOwn(m, e)) continue;
				let t = e.toLowerCase();
				let n = m[e];
				if (t !== e) {
					delete m[e];
					m[t] = n;
				}
				let r = hasOwn(f, t) ? f[t] : void 0;
				if (!r) continue;
				let [i, [c, l, u], , d] = r;
				if (u) {
					let e = l >> 16 & 1 ? splitEvery(n, ",", 2) : splitHeader(n);
					let t = [];
					for (let n of e) t.push(s ? s.readHttpBinding(u, n.trim(), 38) : await o.read([u[0], { httpHeader: d }], n.trim()));
					a[i] = t;
				} else a[i] = s ? s.readHttpBinding(r[1], n, 38) : await o.read(c, n);
			}
			for (let [e, [, , t], , n] of p) {
				a[e] = {};
				for (let r in m) {
					if (!hasOwn(m, r)) continue;
					if (!r.startsWith(n)) continue;
					let i = m[r];
					a[e][r.slice(n.length)] = s ? s.readHttpBinding(t, i, 38) : await o.read([t[0], { httpHeader: r }], i);
				}
			}
			d && (a[d[0]] = n.statusCode);
			return l;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
var RpcProtocol;
var yo = e.n((() => {
	D();
	P();
	_o();
	lo();
	RpcProtocol = class extends HttpProtocol {
		async serializeRequest(e, t, n) {
			let r = this.serializer;
			let i = {};
			let a = {};
			let o = await n.endpoint();
			let s = M.of(e?.input);
			let c = s.getSchema();
			let l;
			let u = t && typeof t == "object" ? t : {};
			let d = new E({
				protocol: "",
				hostname: "",
				port: void 0,
				path: "/",
				fragment: void 0,
				query: i,
				headers: a,
				body: void 0
			});
			if (o) {
				this.updateServiceEndpoint(d, o);
				this.setHostPrefix(d, e, u);
			}
			if (u) {
				let e = s.getEventStreamMember();
				if (e) {
					if (u[e]) {
						let t = {};
						for (let [n] of s.structIterator()) n !== e && u[n] != null && (t[n] = u[n]);
						l = await this.serializeEventStream({
							eventStream: u[e],
							requestSchema: s,
							initialRequest: t
						});
					}
				} else {
					r.write(c, u);
					l = r.flush();
				}
			}
			d.headers = Object.assign(d.headers, a);
			d.query = i;
			d.body = l;
			d.method = "POST";
			return d;
		}
		async deserializeResponse(e, t, n) {
			let r = this.deserializer;
			let i = M.of(e.output);
			let a = {};
			if (this.isErrorResponse(n.statusCode)) {
				let i = await collectBody(n.body, t);
				i.byteLength > 0 && Object.assign(a, await r.read(15, i));
				await this.handleError(e, t, n, a, this.deserializeMetadata(n));
				throw Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
			}
			for (let e in n.headers) {
				if (!hasOwn(n.headers, e)) continue;
				let t = n.headers[e];
				delete n.headers[e];
				n.headers[e.toLowerCase()] = t;
			}
			let o = i.getEventStreamMember();
			if (o) a[o] = await this.deserializeEventStream({
				response: n,
				responseSchema: i,
				initialResponseContainer: a
			});
			else {
				let e = await collectBody(n.body, t);
				e.byteLength > 0 && Object.assign(a, await r.read(i, e));
			}
			a.$metadata = this.deserializeMetadata(n);
			return a;
		}
		isErrorResponse(e) {
			return e >= 300;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/AbstractRpcV2Protocol.js
var AbstractRpcV2Protocol;
var bo = e.n((() => {
	P();
	D();
	yo();
	AbstractRpcV2Protocol = class extends RpcProtocol {
		constructor({ defaultNamespace: e, errorTypeRegistries: t }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			});
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			Object.assign(r.headers, {
				"content-type": this.getDefaultContentType(),
				"smithy-protocol": this.getSmithyProtocolHeaderValue(),
				accept: this.getDefaultContentType()
			});
			if (deref(e.input) === "unit") {
				delete r.body;
				delete r.headers["content-type"];
			} else this.applyEmptyBody(r);
			let { service: i, operation: a } = getSmithyContext(n);
			let o = `/service/${i}/operation/${a}`;
			r.path.endsWith("/") ? r.path += o.slice(1) : r.path += o;
			return r;
		}
		isErrorResponse(e) {
			return e !== 200;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/resolve-path.js
var resolvedPath;
var xo = e.n((() => {
	uo();
	resolvedPath = (e, t, n, r, i, a) => {
		if (t != null && t[n] !== void 0) {
			let t = r();
			if (t == null || t.length <= 0) throw Error("Empty value provided for input HTTP label: " + n + ".");
			e = e.replace(i, a ? t.split("/").map((e) => extendedEncodeURIComponent(e)).join("/") : extendedEncodeURIComponent(t));
		} else throw Error("No value provided for input HTTP label: " + n + ".");
		return e;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/requestBuilder.js
function requestBuilder(e, t) {
	return new RequestBuilder(e, t);
}
var RequestBuilder;
var So = e.n((() => {
	D();
	xo();
	RequestBuilder = class {
		input;
		context;
		query = {};
		method = "";
		headers = {};
		path = "";
		body = null;
		hostname = "";
		resolvePathStack = [];
		constructor(e, t) {
			this.input = e;
			this.context = t;
		}
		async build() {
			let { hostname: e, protocol: t = "https", port: n, path: r } = await this.context.endpoint();
			this.path = r;
			for (let e of this.resolvePathStack) e(this.path);
			return new E({
				protocol: t,
				hostname: this.hostname || e,
				port: n,
				method: this.method,
				path: this.path,
				query: this.query,
				body: this.body,
				headers: this.headers
			});
		}
		hn(e) {
			this.hostname = e;
			return this;
		}
		bp(e) {
			this.resolvePathStack.push((t) => {
				this.path = `${t?.endsWith("/") ? t.slice(0, -1) : t || ""}` + e;
			});
			return this;
		}
		p(e, t, n, r) {
			this.resolvePathStack.push((i) => {
				this.path = resolvedPath(i, this.input, e, t, n, r);
			});
			return this;
		}
		h(e) {
			this.headers = e;
			return this;
		}
		q(e) {
			this.query = e;
			return this;
		}
		b(e) {
			this.body = e;
			return this;
		}
		m(e) {
			this.method = e;
			return this;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
var FromStringShapeDeserializer;
var Co = e.n((() => {
	R();
	ho();
	go();
	FromStringShapeDeserializer = class extends SerdeContext {
		settings;
		constructor(e) {
			super();
			this.settings = e;
		}
		read(e, t) {
			let n = po.of(e);
			let r = n.getMergedTraits();
			let i = n.getHttpBindingLocation(r);
			return this.readHttpBinding(n.getHttpBindingValue(i, r), t, i);
		}
		readHttpBinding([e, t, n], r, i) {
			let a = t & 255;
			if ((a & 192) == 64) {
				n ??= e.getHttpBindingCollectionValue(i);
				return splitHeader(r).map((e) => this.readHttpBinding(n, e, i));
			}
			switch (a) {
				case 21:
				case 42: return (this.serdeContext?.base64Decoder ?? fromBase64)(r);
				case 4:
				case 5:
				case 6:
				case 7: {
					let e = this.settings.httpBindings ? t >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && a > 4 ? a : e ? e + 4 : this.settings.timestampFormat.default) {
						case 5: return _parseRfc3339DateTimeWithOffset(r);
						case 6: return _parseRfc7231DateTime(r);
						case 7: return _parseEpochTimestamp(r);
						default:
							console.warn("Missing timestamp format, parsing value with Date constructor:", r);
							return new Date(r);
					}
				}
				case 0: {
					let e = t >> 8 & 3;
					if (!e) return r;
					let n = r;
					(i & 6) == 6 && (n = (this.serdeContext?.utf8Encoder ?? toUtf8$1)((this.serdeContext?.base64Decoder ?? fromBase64)(n)));
					return e === 2 ? Pe.from(n) : n;
				}
				case 1: return Number(r);
				case 2: return r.toLowerCase() === "true";
				case 17: return BigInt(r);
				case 19: return new k(r, "bigDecimal");
				default: return r;
			}
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer;
var wo = e.n((() => {
	R();
	ho();
	go();
	Co();
	HttpInterceptingShapeDeserializer = class extends SerdeContext {
		codecDeserializer;
		stringDeserializer;
		constructor(e, t) {
			super();
			this.codecDeserializer = e;
			this.stringDeserializer = new FromStringShapeDeserializer(t);
		}
		setSerdeContext(e) {
			this.stringDeserializer.setSerdeContext(e);
			this.codecDeserializer.setSerdeContext(e);
			this.serdeContext = e;
		}
		read(e, t) {
			let n = po.of(e);
			let r = n.getMergedTraits();
			if (r.httpHeader || r.httpResponseCode) {
				let e = n.getHttpBindingValue(38, r);
				return this.readHttpBinding(e, t, 38);
			}
			if (r.httpPayload) return this.readPayload(n.getHttpBindingValue(36, r), t);
			return this.readCodec(n, t);
		}
		readHttpBinding(e, t, n) {
			let r = typeof t == "string" ? t : (this.serdeContext?.utf8Encoder ?? toUtf8$1)(t);
			return this.stringDeserializer.readHttpBinding(e, r, n);
		}
		readPayload([e, t], n) {
			let r = t & 255;
			if (r === 21 || r === 42) return typeof n == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8$1)(n) : n;
			if (r === 0) return typeof n == "string" ? n : (this.serdeContext?.utf8Encoder ?? toUtf8$1)(n);
			return this.readCodec(e, n);
		}
		readCodec(e, t) {
			return this.codecDeserializer.read(e, t);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer;
var To = e.n((() => {
	R();
	ho();
	go();
	ToStringShapeSerializer = class extends SerdeContext {
		settings;
		stringBuffer = "";
		constructor(e) {
			super();
			this.settings = e;
		}
		write(e, t) {
			let n = po.of(e);
			let r = n.getMergedTraits();
			let i = n.getHttpBindingLocation(r);
			this.writeHttpBinding(n.getHttpBindingValue(i, r), t, i);
		}
		writeHttpBinding([e, t, n], r, i) {
			let a = t & 255;
			switch (typeof r) {
				case "object":
					if (r === null) {
						this.stringBuffer = "null";
						return;
					}
					if (a >= 4 && a <= 7) {
						if (!(r instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(!0)}`);
						let n = this.settings.httpBindings ? t >> 14 & 3 : 0;
						switch (this.settings.timestampFormat.useTrait && a > 4 ? a : n ? n + 4 : this.settings.timestampFormat.default) {
							case 5:
								this.stringBuffer = r.toISOString().replace(".000Z", "Z");
								break;
							case 6:
								this.stringBuffer = dateToUtcString(r);
								break;
							case 7:
								this.stringBuffer = String(r.getTime() / 1e3);
								break;
							default:
								console.warn("Missing timestamp format, using epoch seconds", r);
								this.stringBuffer = String(r.getTime() / 1e3);
						}
						return;
					}
					if ((a === 21 || a === 42) && "byteLength" in r) {
						this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64$1)(r);
						return;
					}
					if ((a & 192) == 64 && Array.isArray(r)) {
						n ??= e.getHttpBindingCollectionValue(i);
						let t = n[1] & 255;
						let a = t >= 4 && t <= 7;
						let o = "";
						for (let e of r) {
							this.writeHttpBinding(n, e, i);
							let t = this.flush();
							o && (o += ", ");
							o += a ? t : quoteHeader(t);
						}
						this.stringBuffer = o;
						return;
					}
					this.stringBuffer = JSON.stringify(r, null, 2);
					break;
				case "string":
					let o = t >> 8 & 3;
					let s = r;
					o === 2 && (s = Pe.from(s));
					if (o && (i & 6) == 6) {
						this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64$1)(s.toString());
						return;
					}
					this.stringBuffer = r;
					break;
				default: this.stringBuffer = t >> 10 & 1 ? co() : String(r);
			}
		}
		flush() {
			let e = this.stringBuffer;
			this.stringBuffer = "";
			return e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer;
var Eo = e.n((() => {
	ho();
	To();
	HttpInterceptingShapeSerializer = class {
		codecSerializer;
		stringSerializer;
		buffer;
		constructor(e, t, n = new ToStringShapeSerializer(t)) {
			this.codecSerializer = e;
			this.stringSerializer = n;
		}
		setSerdeContext(e) {
			this.codecSerializer.setSerdeContext(e);
			this.stringSerializer.setSerdeContext(e);
		}
		write(e, t) {
			let n = po.of(e);
			let r = n.getMergedTraits();
			if (r.httpHeader || r.httpLabel || r.httpQuery) {
				let e = n.getHttpBindingLocation(r);
				this.writeHttpBinding(n.getHttpBindingValue(e, r), t, e);
				return;
			}
			this.writeCodec(n, t);
		}
		writeHttpBinding(e, t, n) {
			this.stringSerializer.writeHttpBinding(e, t, n);
			this.buffer = this.stringSerializer.flush();
		}
		writeCodec(e, t) {
			this.codecSerializer.write(e, t);
		}
		flush() {
			if (this.buffer !== void 0) {
				let e = this.buffer;
				this.buffer = void 0;
				return e;
			}
			return this.codecSerializer.flush();
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/serde/determineTimestampFormat.js
function determineTimestampFormat(e, t) {
	if (t.timestampFormat.useTrait) {
		let t = e.getSchema();
		if (t === 5 || t === 6 || t === 7) return t;
	}
	let { httpLabel: n, httpPrefixHeaders: r, httpHeader: i, httpQuery: a } = e.getMergedTraits();
	return (t.httpBindings ? typeof r == "string" || i ? 6 : a || n ? 5 : void 0 : void 0) ?? t.timestampFormat.default;
}
var Do = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/Field.js
var Oo, Field;
var ko = e.n((() => {
	Oo = T();
	Field = class {
		name;
		kind;
		values;
		constructor({ name: e, kind: t = Oo.FieldPosition.HEADER, values: n = [] }) {
			this.name = e;
			this.kind = t;
			this.values = n;
		}
		add(e) {
			this.values.push(e);
		}
		set(e) {
			this.values = e;
		}
		remove(e) {
			this.values = this.values.filter((t) => t !== e);
		}
		toString() {
			return this.values.map((e) => e.includes(",") || e.includes(" ") ? `"${e}"` : e).join(", ");
		}
		get() {
			return this.values;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/Fields.js
var Fields;
var Ao = e.n((() => {
	Fields = class {
		entries = {};
		encoding;
		constructor({ fields: e = [], encoding: t = "utf-8" }) {
			e.forEach(this.setField.bind(this));
			this.encoding = t;
		}
		setField(e) {
			this.entries[e.name.toLowerCase()] = e;
		}
		getField(e) {
			return this.entries[e.toLowerCase()];
		}
		removeField(e) {
			delete this.entries[e.toLowerCase()];
		}
		getByType(e) {
			return Object.values(this.entries).filter((t) => t.kind === e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig;
var jo = e.n((() => {
	getHttpHandlerExtensionConfiguration = (e) => {
		e.logger && e.logger.constructor?.name !== "NoOpLogger" && e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), e.logger);
		e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), e.defaultSocketTimeout);
		return {
			setHttpHandler(t) {
				e.requestHandler = t;
			},
			httpHandler() {
				return e.requestHandler;
			},
			updateHttpClientConfig(t, n) {
				e.requestHandler?.updateHttpClientConfig(t, n);
			},
			httpHandlerConfigs() {
				return e.requestHandler.httpHandlerConfigs();
			}
		};
	};
	resolveHttpHandlerRuntimeConfig = (e) => ({ requestHandler: e.httpHandler() });
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
function contentLengthMiddleware(e) {
	return (t) => async (n) => {
		let r = n.request;
		if (E.isInstance(r)) {
			let { body: t, headers: n } = r;
			if (t && Object.keys(n).map((e) => e.toLowerCase()).indexOf(Mo) === -1) try {
				let n = e(t);
				n != null && (r.headers = {
					...r.headers,
					[Mo]: String(n)
				});
			} catch {}
		}
		return t({
			...n,
			request: r
		});
	};
}
var Mo, No, getContentLengthPlugin;
var Po = e.n((() => {
	D();
	Mo = "content-length";
	No = {
		step: "build",
		tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
		name: "contentLengthMiddleware",
		override: !0
	};
	getContentLengthPlugin = (e) => ({ applyToStack: (t) => {
		t.add(contentLengthMiddleware(e.bodyLengthChecker), No);
	} });
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri, hexEncode;
var Fo = e.n((() => {
	escapeUri = (e) => encodeURIComponent(e).replace(/[!'()*]/g, hexEncode);
	hexEncode = (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri-path.js
var escapeUriPath;
var Io = e.n((() => {
	Fo();
	escapeUriPath = (e) => e.split("/").map(escapeUri).join("/");
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(e) {
	let t = [];
	for (let n of Object.keys(e).sort()) {
		let r = e[n];
		n = escapeUri(n);
		if (Array.isArray(r)) for (let e = 0, i = r.length; e < i; e++) t.push(`${n}=${escapeUri(r[e])}`);
		else {
			let e = n;
			(r || typeof r == "string") && (e += `=${escapeUri(r)}`);
			t.push(e);
		}
	}
	return t.join("&");
}
var Lo = e.n((() => {
	Fo();
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig$1;
var Ro = e.n((() => {
	SerdeContextConfig$1 = class {
		serdeContext;
		setSerdeContext(e) {
			this.serdeContext = e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde$1;
var zo = e.n((() => {
	UnionSerde$1 = class {
		from;
		to;
		keys;
		constructor(e, t) {
			this.from = e;
			this.to = t;
			let n = Object.keys(this.from);
			let r = new Set(n);
			r.delete("__type");
			this.keys = r;
		}
		mark(e) {
			this.keys.delete(e);
		}
		hasUnknown() {
			return this.keys.size === 1 && Object.keys(this.to).length === 0;
		}
		writeUnknown() {
			if (this.hasUnknown()) {
				let e = this.keys.values().next().value;
				let t = this.from[e];
				this.to.$unknown = [e, t];
			}
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
function detectBufferParsing() {
	if (Bo === void 0) try {
		if (typeof Buffer != "function") Bo = !1;
		else {
			let e = JSON.parse(Buffer.from([123, 125]));
			Bo = typeof e == "object" && !!e;
		}
	} catch {
		Bo = !1;
	}
	return Bo;
}
var Bo;
var Vo = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(e, t, n) {
	if (n?.source) {
		let e = n.source;
		if (typeof t == "number") {
			if (t <= 2 ** 53 - 1 && t >= -(2 ** 53 - 1)) {
				if (isRepresentable(e, t)) return t;
				return new k(e, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(e)) return new k(e, "bigDecimal");
				if (/[eE]/.test(e)) return expandExponentToBigInt(e);
				return BigInt(e);
			}
		}
	}
	return t;
}
function isFractionalBigNumeric(e) {
	let t = e.indexOf(".");
	if (t === -1) return !1;
	let n = e.search(/[eE]/);
	if (n === -1) return !0;
	let r = n - t - 1;
	return parseInt(e.slice(n + 1), 10) < r;
}
function isRepresentable(e, t) {
	if (e === String(t)) return !0;
	if (Object.is(t, -0)) return !0;
	if (/[eE]/.test(e)) return expandToDecimal(e) === expandToDecimal(String(t));
	let n = e.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	let r = String(t);
	if (n === r) return !0;
	if (/[eE]/.test(r)) return n === expandToDecimal(r);
	return !1;
}
function expandToDecimal(e) {
	let t = e.startsWith("-");
	let n = t ? e.slice(1) : e;
	let r = n.search(/[eE]/);
	let i;
	if (r === -1) i = n;
	else {
		let e = parseInt(n.slice(r + 1), 10);
		let t = n.slice(0, r);
		let a = t.indexOf(".");
		let o;
		let s;
		if (a === -1) {
			o = t;
			s = t.length;
		} else {
			o = t.slice(0, a) + t.slice(a + 1);
			s = a;
		}
		o = o.replace(/0+$/, "") || "0";
		let c = s + e;
		i = o === "0" ? "0" : c <= 0 ? "0." + "0".repeat(-c) + o : c >= o.length ? o + "0".repeat(c - o.length) : o.slice(0, c) + "." + o.slice(c);
	}
	i.includes(".") && (i = i.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
	return (t ? "-" : "") + i;
}
function expandExponentToBigInt(e) {
	let t = e.search(/[eE]/);
	let n = parseInt(e.slice(t + 1), 10);
	let r = e.startsWith("-");
	let i = e.slice(+!!r, t);
	let a = i.indexOf(".");
	let o;
	let s;
	if (a === -1) {
		o = i;
		s = n;
	} else {
		o = i.slice(0, a) + i.slice(a + 1);
		s = n - (i.length - a - 1);
	}
	o = o.replace(/0+$/, "") || "0";
	let c = BigInt(o) * 10n ** BigInt(s + (i.replace(".", "").length - o.length));
	return r ? -c : c;
}
var Ho = e.n((() => {
	R();
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
function needsReviver(e) {
	let t = M.of(e);
	let n = t.getSchema();
	if (Array.isArray(n) && t.isStructSchema()) {
		if (Uo in n) return n[Uo];
		let e = _check(t, new Set());
		n[Uo] = e;
		return e;
	}
	return _check(t, new Set());
}
function _check(e, t) {
	let n = e.getSchema();
	if (t.has(n)) return !1;
	t.add(n);
	if (e.isBigIntegerSchema() || e.isBigDecimalSchema()) return !0;
	if (e.isStructSchema()) {
		for (let [, n] of e.structIterator()) if (_check(n, t)) return !0;
	} else if (e.isListSchema() || e.isMapSchema()) {
		if (_check(e.getValueSchema(), t)) return !0;
	} else if (e.isDocumentSchema()) return !0;
	return !1;
}
var Uo;
var Wo = e.n((() => {
	P();
	Uo = Symbol.for("@aws-sdk/reviver");
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
var collectBodyString$1;
var Go = e.n((() => {
	lo();
	R();
	collectBodyString$1 = (e, t) => collectBody(e, t).then((e) => (t?.utf8Encoder ?? toUtf8$1)(e));
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(e, t, n) {
	let r;
	if (detectBufferParsing() && typeof e?.[Symbol.asyncIterator] == "function") {
		let n = await collectBody(e, t);
		typeof Buffer == "function" && (r = Buffer.isBuffer(n) ? n : Buffer.from(n.buffer, n.byteOffset, n.byteLength));
	}
	r ||= await collectBodyString$1(e, t);
	if (r.length === 0) return {};
	let i = n && needsReviver(n) ? jsonReviver : void 0;
	try {
		return JSON.parse(r, i);
	} catch (e) {
		e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", { value: typeof r == "string" ? r : r.toString("utf8") });
		throw e;
	}
}
var parseJsonErrorBody, findKey, sanitizeErrorCode, loadRestJsonErrorCode, loadJsonRpcErrorCode, loadSmithyRpcV2JsonErrorCode, loadErrorCode;
var Ko = e.n((() => {
	lo();
	Go();
	Vo();
	Ho();
	Wo();
	parseJsonErrorBody = async (e, t) => {
		let n = await parseJsonBody(e, t);
		n.message = n.message ?? n.Message;
		return n;
	};
	findKey = (e, t) => Object.keys(e).find((e) => e.toLowerCase() === t.toLowerCase());
	sanitizeErrorCode = (e) => {
		let t = e;
		typeof t == "number" && (t = t.toString());
		t.indexOf(",") >= 0 && (t = t.split(",")[0]);
		t.indexOf(":") >= 0 && (t = t.split(":")[0]);
		t.indexOf("#") >= 0 && (t = t.split("#")[1]);
		return t;
	};
	loadRestJsonErrorCode = (e, t) => loadErrorCode(e, t, [
		"header",
		"code",
		"type"
	]);
	loadJsonRpcErrorCode = (e, t, n = !1) => loadErrorCode(e, t, n ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
	loadSmithyRpcV2JsonErrorCode = (e, t) => {
		if (t?.__type !== void 0) {
			let e = t.__type;
			typeof e == "number" && (e = e.toString());
			e.indexOf(",") >= 0 && (e = e.split(",")[0]);
			e.indexOf(":") >= 0 && (e = e.split(":")[0]);
			return e;
		}
	};
	loadErrorCode = ({ headers: e }, t, n) => {
		for (; n.length > 0;) switch (n.shift()) {
			case "header":
				let n = findKey(e ?? {}, "x-amzn-errortype");
				if (n !== void 0) return sanitizeErrorCode(e[n]);
				break;
			case "code":
				let r = findKey(t ?? {}, "code");
				if (r && t[r] !== void 0) return sanitizeErrorCode(t[r]);
				break;
			case "type": if (t?.__type !== void 0) return sanitizeErrorCode(t.__type);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2;
var qo = e.n((() => {
	Do();
	P();
	R();
	Ro();
	zo();
	Vo();
	Ho();
	Wo();
	Ko();
	D();
	JsonShapeDeserializer2 = class extends SerdeContextConfig$1 {
		settings;
		constructor(e) {
			super();
			this.settings = e;
		}
		async read(e, t) {
			let n = needsReviver(e) ? jsonReviver : void 0;
			let r;
			if (typeof t == "string") {
				if (t.length === 0) return {};
				r = JSON.parse(t, n);
			} else if (t instanceof Uint8Array && detectBufferParsing()) {
				if (t.byteLength === 0) return {};
				let e = Buffer.isBuffer(t) ? t : Buffer.from(t.buffer, t.byteOffset, t.byteLength);
				r = JSON.parse(e, n);
			} else r = await parseJsonBody(t, this.serdeContext, e);
			return this._read(e, r);
		}
		readObject(e, t) {
			return this._read(e, t);
		}
		_read(e, t) {
			let n = typeof t == "object" && !!t;
			let r = M.of(e);
			if (n) {
				if (r.isStructSchema()) return this._readStruct(r, t);
				if (Array.isArray(t) && r.isListSchema()) {
					let e = r.getValueSchema();
					if (this.needsTransform(e)) for (let n = 0; n < t.length; ++n) t[n] = this._read(e, t[n]);
					return t;
				}
				if (r.isMapSchema()) {
					let e = r.getValueSchema();
					let n = t;
					if (this.needsTransform(e)) for (let t in n) {
						if (!hasOwn(n, t)) continue;
						t === "__proto__" && writeKey$1(n);
						n[t] = this._read(e, n[t]);
					}
					return n;
				}
			}
			if (r.isBlobSchema() && typeof t == "string") return fromBase64(t);
			let i = r.getMergedTraits().mediaType;
			if (r.isStringSchema() && typeof t == "string" && i) {
				if (i === "application/json" || i.endsWith("+json")) return Pe.from(t);
				return t;
			}
			if (r.isTimestampSchema() && t != null) switch (determineTimestampFormat(r, this.settings)) {
				case 5: return parseRfc3339DateTimeWithOffset(t);
				case 6: return parseRfc7231DateTime(t);
				case 7: return parseEpochTimestamp(t);
				default:
					console.warn("Missing timestamp format, parsing value with Date constructor:", t);
					return new Date(t);
			}
			if (r.isBigIntegerSchema() && (typeof t == "number" || typeof t == "string")) return BigInt(t);
			if (r.isBigDecimalSchema() && t != null) {
				if (t instanceof k) return t;
				let e = t;
				if (e.type === "bigDecimal" && "string" in e) return new k(e.string, e.type);
				return new k(String(t), "bigDecimal");
			}
			if (r.isNumericSchema() && typeof t == "string") {
				switch (t) {
					case "Infinity": return Infinity;
					case "-Infinity": return -Infinity;
					case "NaN": return NaN;
				}
				return t;
			}
			if (r.isDocumentSchema() && n) {
				if (Array.isArray(t)) for (let e = 0; e < t.length; ++e) {
					let n = t[e];
					n instanceof k || (t[e] = this._read(r, n));
				}
				else {
					let e = t;
					for (let t in e) {
						if (!hasOwn(e, t)) continue;
						t === "__proto__" && writeKey$1(e);
						let n = e[t];
						n instanceof k || (e[t] = this._read(r, n));
					}
				}
			}
			return t;
		}
		_readStruct(e, t) {
			let n = e.isUnionSchema();
			let r = {};
			let i;
			let a = typeof t.__type == "string";
			let { jsonName: o } = this.settings;
			o && a && (i = {});
			let s;
			n && (s = new UnionSerde$1(t, r));
			for (let [c, l] of e.structIterator()) {
				let e = c;
				if (o) {
					e = l.getMergedTraits().jsonName ?? e;
					a && (i[e] = c);
				}
				n && s.mark(e);
				t[e] != null && (r[c] = this._read(l, t[e]));
			}
			if (n) s.writeUnknown();
			else if (a) for (let e in t) {
				if (!hasOwn(t, e)) continue;
				let n = t[e];
				let a = o ? i[e] ?? e : e;
				a in r || (r[a] = n);
			}
			return r;
		}
		needsTransform(e) {
			if (e.isBlobSchema() || e.isTimestampSchema() || e.isBigIntegerSchema() || e.isBigDecimalSchema() || e.isNumericSchema()) return !0;
			if (e.isDocumentSchema() || e.isStructSchema() || e.isListSchema() || e.isMapSchema()) return !0;
			if (e.isStringSchema() && e.getMergedTraits().mediaType) return !0;
			return !1;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var Jo, Yo;
var Xo = e.n((() => {
	R();
	Jo = class JsonBytesStringAdapter extends Uint8Array {
		string = null;
		static allocUnsafe(e) {
			if (typeof Buffer == "function") {
				let t = Buffer.allocUnsafe(e);
				return new JsonBytesStringAdapter(t.buffer, t.byteOffset, t.byteLength);
			}
			return new JsonBytesStringAdapter(e);
		}
		toString() {
			return this.s();
		}
		valueOf() {
			return this.s();
		}
		includes(e, t) {
			if (typeof e == "string") return this.s().includes(e, t);
			return Uint8Array.prototype.includes.call(this, e, t);
		}
		indexOf(e, t) {
			if (typeof e == "string") return this.s().indexOf(e, t);
			return Uint8Array.prototype.indexOf.call(this, e, t);
		}
		lastIndexOf(e, t) {
			if (typeof e == "string") return this.s().lastIndexOf(e, t);
			let n = Uint8Array.prototype.lastIndexOf;
			if (t !== void 0) return n.call(this, e, t);
			return n.call(this, e);
		}
		startsWith(e, t) {
			return this.s().startsWith(e, t);
		}
		endsWith(e, t) {
			return this.s().endsWith(e, t);
		}
		match(e) {
			return this.s().match(e);
		}
		replace(e, t) {
			return this.s().replace(e, t);
		}
		search(e) {
			return this.s().search(e);
		}
		split(e, t) {
			return this.s().split(e, t);
		}
		substring(e, t) {
			return this.s().substring(e, t);
		}
		trim() {
			return this.s().trim();
		}
		trimStart() {
			return this.s().trimStart();
		}
		trimEnd() {
			return this.s().trimEnd();
		}
		charAt(e) {
			return this.s().charAt(e);
		}
		charCodeAt(e) {
			return this.s().charCodeAt(e);
		}
		padStart(e, t) {
			return this.s().padStart(e, t);
		}
		padEnd(e, t) {
			return this.s().padEnd(e, t);
		}
		repeat(e) {
			return this.s().repeat(e);
		}
		toUpperCase() {
			return this.s().toUpperCase();
		}
		toLowerCase() {
			return this.s().toLowerCase();
		}
		s() {
			if (this.string == null) {
				let e = Date.now();
				if (e > Yo + 6e4) {
					console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
					Yo = e;
				}
				this.string = toUtf8$1(this);
			}
			return this.string;
		}
	};
	Yo = 0;
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
function alloc(e) {
	return Jo.allocUnsafe(e);
}
var Zo, Qo, $o, es, ts, ns, rs, is, as, os, ss, cs, ls, us, ds;
var fs = e.n((() => {
	Do();
	P();
	R();
	Ro();
	D();
	Xo();
	Zo = new TextEncoder();
	Qo = 123;
	$o = 125;
	es = 91;
	ts = 93;
	ns = 34;
	rs = 58;
	is = 44;
	as = 92;
	os = new Uint8Array([
		116,
		114,
		117,
		101
	]);
	ss = new Uint8Array([
		102,
		97,
		108,
		115,
		101
	]);
	cs = new Uint8Array([
		110,
		117,
		108,
		108
	]);
	ls = Array(128).fill(null);
	ls[8] = "b";
	ls[9] = "t";
	ls[10] = "n";
	ls[12] = "f";
	ls[13] = "r";
	ls[34] = "\"";
	ls[92] = "\\";
	for (let e = 0; e < 32; e++) ls[e] === null && (ls[e] = "u00" + e.toString(16).padStart(2, "0"));
	us = 2048;
	ds = class JsonShapeSerializer2 extends SerdeContextConfig$1 {
		settings;
		json;
		i = 0;
		rootSchema;
		rawValue;
		passthrough = !1;
		constructor(e) {
			super();
			this.settings = e;
			this.json = alloc(us);
		}
		write(e, t) {
			this.i = 0;
			this.rawValue = t;
			this.rootSchema = M.of(e);
			this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
			this.passthrough || this.writeValue(this.rootSchema, t, void 0);
		}
		writeDiscriminatedDocument(e, t) {
			this.i = 0;
			this.rootSchema = M.of(e);
			let n = this.rootSchema;
			if (n.isStructSchema() && typeof t == "object" && t) {
				this.writeValue(n, t, void 0);
				let e = `"__type":"${n.getName(!0) ?? "Unknown"}",`;
				let r = e.length;
				this.ensure(r);
				this.json.copyWithin(1 + r, 1, this.i);
				Zo.encodeInto(e, this.json.subarray(1));
				this.i += r;
			} else this.writeValue(n, t, void 0);
		}
		flush() {
			this.rootSchema = void 0;
			let e = this.i;
			this.i = 0;
			let t = this.rawValue;
			this.rawValue = void 0;
			if (e === 0) return t;
			let n = this.json.subarray(0, e);
			this.json = alloc(us);
			return n;
		}
		ensure(e) {
			let { i: t, json: n } = this;
			if (t + e > n.length) {
				let r = n.length * 2;
				for (; r < t + e;) r *= 2;
				let i = alloc(r);
				i.set(this.json);
				this.json = i;
			}
		}
		writeAscii(e) {
			let t = e.length;
			this.ensure(t);
			let { i: n, json: r } = this;
			for (let i = 0; i < t; ++i) {
				r[n] = e.charCodeAt(i);
				n += 1;
			}
			this.i = n;
		}
		writeAsciiQuoted(e) {
			let t = e.length;
			this.ensure(t + 4);
			let { json: n, i: r } = this;
			n[r++] = ns;
			for (let i = 0; i < t; ++i) n[r++] = e.charCodeAt(i);
			n[r++] = ns;
			this.i = r;
		}
		writeJsonString(e) {
			let t = e.length;
			this.ensure(t * 3 + 2);
			this.json[this.i++] = ns;
			for (let n = 0; n < t; ++n) {
				let r = e.charCodeAt(n);
				if (r > 34 && r < 92) this.json[this.i++] = r;
				else if (r < 128) {
					let e = ls[r];
					if (e !== null) {
						this.ensure(e.length + 1 + (t - n - 1) * 3 + 1);
						this.json[this.i++] = as;
						for (let t = 0; t < e.length; t++) this.json[this.i++] = e.charCodeAt(t);
					} else this.json[this.i++] = r;
				} else if (r >= 55296 && r <= 56319) {
					let i = n + 1 < t ? e.charCodeAt(n + 1) : 0;
					if (i >= 56320 && i <= 57343) {
						this.ensure(4);
						let { written: t } = Zo.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
						this.i += t;
						++n;
					} else {
						this.ensure(6 + (t - n - 1) * 3 + 1);
						this.writeUnicodeEscape(r);
					}
				} else if (r >= 56320 && r <= 57343) {
					this.ensure(6 + (t - n - 1) * 3 + 1);
					this.writeUnicodeEscape(r);
				} else {
					let { i: e, json: t } = this;
					if (r < 2048) {
						t[e++] = 192 | r >> 6;
						t[e++] = 128 | r & 63;
					} else {
						t[e++] = 224 | r >> 12;
						t[e++] = 128 | r >> 6 & 63;
						t[e++] = 128 | r & 63;
					}
					this.i = e;
				}
			}
			this.json[this.i++] = ns;
		}
		writeUnicodeEscape(e) {
			let { json: t, i: n } = this;
			t[n++] = as;
			t[n++] = 117;
			let r = e.toString(16).padStart(4, "0");
			for (let e = 0; e < 4; ++e) t[n++] = r.charCodeAt(e);
			this.i = n;
		}
		static B64 = (() => {
			let e = new Uint8Array(64);
			for (let t = 0; t < 64; ++t) e[t] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(t);
			return e;
		})();
		writeBase64(e) {
			let t = Math.ceil(e.length / 3) * 4;
			this.ensure(t + 2);
			let n = this.json;
			let r = JsonShapeSerializer2.B64;
			let i = this.i;
			n[i++] = ns;
			let a = e.length;
			let o = a % 3;
			let s = a - o;
			for (let t = 0; t < s; t += 3) {
				let a = e[t];
				let o = e[t + 1];
				let s = e[t + 2];
				n[i++] = r[a >> 2];
				n[i++] = r[(a & 3) << 4 | o >> 4];
				n[i++] = r[(o & 15) << 2 | s >> 6];
				n[i++] = r[s & 63];
			}
			if (o === 2) {
				let t = e[s];
				let a = e[s + 1];
				n[i++] = r[t >> 2];
				n[i++] = r[(t & 3) << 4 | a >> 4];
				n[i++] = r[(a & 15) << 2];
				n[i++] = 61;
			} else if (o === 1) {
				let t = e[s];
				n[i++] = r[t >> 2];
				n[i++] = r[(t & 3) << 4];
				n[i++] = 61;
				n[i++] = 61;
			}
			n[i++] = ns;
			this.i = i;
		}
		writeValue(e, t, n) {
			if (t == null) {
				if (n?.isStructSchema()) {
					if (t === void 0 && M.of(e).isIdempotencyToken()) {
						this.writeAsciiQuoted(co());
						return;
					}
					return;
				}
				this.ensure(4);
				this.json.set(cs, this.i);
				this.i += 4;
				return;
			}
			let r = M.of(e);
			let i = typeof t == "object";
			if (r.isStringSchema()) {
				let e = r.getMergedTraits().mediaType;
				if (e && (e === "application/json" || e.endsWith("+json"))) {
					this.writeJsonString(Pe.from(t).toString());
					return;
				}
			}
			if (this.settings.bigNumberAsString && t != null && (r.isBigIntegerSchema() || r.isBigDecimalSchema())) {
				let e = t instanceof k ? t.string : String(t);
				this.writeAsciiQuoted(e);
				return;
			}
			if (i) {
				if (r.isStructSchema()) {
					this.writeStruct(r, t);
					return;
				}
				if (Array.isArray(t) && (r.isListSchema() || r.isDocumentSchema())) {
					this.writeList(r, t, r.isDocumentSchema());
					return;
				}
				if (r.isMapSchema()) {
					this.writeMap(r, t, !1);
					return;
				}
				if (t instanceof Uint8Array && (r.isBlobSchema() || r.isDocumentSchema())) {
					this.writeBase64(t);
					return;
				}
				if (t instanceof Date && (r.isTimestampSchema() || r.isDocumentSchema())) {
					this.writeTimestamp(r, t);
					return;
				}
				if (t instanceof k) {
					this.writeAscii(t.string);
					return;
				}
				if (r.isDocumentSchema()) {
					Array.isArray(t) ? this.writeList(r, t, !0) : this.writeMap(r, t, !0);
					return;
				}
				let e = JSON.stringify(t);
				this.writeAscii(e);
				return;
			}
			if (typeof t == "string") {
				if (r.isBlobSchema()) {
					let e = (this.serdeContext?.base64Encoder ?? toBase64$1)(t);
					this.writeAsciiQuoted(e);
					return;
				}
				this.writeJsonString(t);
				return;
			}
			if (typeof t == "number") {
				if (Math.abs(t) === Infinity || Number.isNaN(t)) {
					this.writeAsciiQuoted(String(t));
					return;
				}
				let e = String(t);
				this.writeAscii(e);
				return;
			}
			if (typeof t == "boolean") {
				this.ensure(5);
				let { i: e, json: n } = this;
				if (t) {
					n.set(os, e);
					e += 4;
				} else {
					n.set(ss, e);
					e += 5;
				}
				this.i = e;
				return;
			}
			if (typeof t == "bigint") {
				this.writeAscii(t.toString());
				return;
			}
			this.writeAscii(String(t));
		}
		writeStruct(e, t) {
			this.ensure(2);
			this.json[this.i++] = Qo;
			let n = !1;
			let r = typeof t.__type == "string";
			let i;
			r && (i = new Set());
			for (let [r, a] of e.structIterator()) {
				let o = t[r];
				if (o == null && !a.isIdempotencyToken()) continue;
				if (n) {
					this.ensure(1);
					this.json[this.i++] = is;
				}
				n = !0;
				let s = this.settings.jsonName ? a.getMergedTraits().jsonName ?? r : r;
				if (i) {
					i.add(r);
					i.add(s);
				}
				this.writeAsciiQuoted(s);
				this.json[this.i++] = rs;
				this.writeValue(a, o, e);
			}
			if (!n && e.isUnionSchema()) {
				let { $unknown: n } = t;
				if (Array.isArray(n)) {
					let [t, r] = n;
					this.writeAsciiQuoted(t);
					this.ensure(1);
					this.json[this.i++] = rs;
					this.writeValue(15, r, e);
				}
			} else if (r) for (let e in t) {
				if (i.has(e)) continue;
				i.add(e);
				let r = t[e];
				if (n) {
					this.ensure(1);
					this.json[this.i++] = is;
				}
				n = !0;
				this.writeAsciiQuoted(e);
				this.ensure(1);
				this.json[this.i++] = rs;
				this.writeValue(15, r, void 0);
			}
			this.ensure(1);
			this.json[this.i++] = $o;
		}
		writeList(e, t, n) {
			let r = !!e.getMergedTraits().sparse;
			let i = e.getValueSchema();
			if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
				let e = !1;
				for (let n = 0; n < t.length; ++n) {
					let i = t[n];
					if (Number.isNaN(i) || i === Infinity || i === -Infinity || i == null && !r) {
						e = !0;
						break;
					}
				}
				let n;
				if (!e) n = JSON.stringify(t);
				else {
					let e = [];
					for (let n = 0; n < t.length; ++n) {
						let i = t[n];
						if (i == null && !r) continue;
						Number.isNaN(i) || i === Infinity || i === -Infinity ? e.push(String(i)) : e.push(i);
					}
					n = JSON.stringify(e);
				}
				this.ensure(n.length * 3);
				this.i += Zo.encodeInto(n, this.json.subarray(this.i)).written;
				return;
			}
			this.ensure(2);
			this.json[this.i++] = es;
			let a = !1;
			for (let e = 0; e < t.length; ++e) {
				let o = t[e];
				if (n ? o === void 0 : o == null && !r) continue;
				if (a) {
					this.ensure(1);
					this.json[this.i++] = is;
				}
				this.writeValue(i, o, void 0);
				a = !0;
			}
			this.ensure(1);
			this.json[this.i++] = ts;
		}
		writeMap(e, t, n) {
			let r = !!e.getMergedTraits().sparse;
			let i = e.getValueSchema();
			if (!n && (i.isStringSchema() || i.isNumericSchema() || i.isBooleanSchema())) {
				let e;
				for (let n in t) {
					if (!hasOwn(t, n)) continue;
					let i = t[n];
					if (Number.isNaN(i) || i === Infinity || i === -Infinity) {
						(e ??= {})[n] = i;
						t[n] = String(i);
					} else if (i === null && !r) {
						(e ??= {})[n] = null;
						t[n] = void 0;
					}
				}
				let n = JSON.stringify(t);
				e && Object.assign(t, e);
				this.ensure(n.length * 3);
				this.i += Zo.encodeInto(n, this.json.subarray(this.i)).written;
				return;
			}
			this.ensure(2);
			this.json[this.i++] = Qo;
			let a = !0;
			for (let e in t) {
				if (!hasOwn(t, e)) continue;
				let o = t[e];
				if (n ? o === void 0 : o == null && !r) continue;
				if (!a) {
					this.ensure(1);
					this.json[this.i++] = is;
				}
				a = !1;
				this.writeJsonString(e);
				this.ensure(1);
				this.json[this.i++] = rs;
				this.writeValue(i, o, void 0);
			}
			this.ensure(1);
			this.json[this.i++] = $o;
		}
		writeTimestamp(e, t) {
			switch (determineTimestampFormat(e, this.settings)) {
				case 5: {
					let e = t.toISOString().replace(".000Z", "Z");
					this.writeAsciiQuoted(e);
					return;
				}
				case 6:
					this.writeAsciiQuoted(dateToUtcString(t));
					return;
				case 7: {
					let e = String(t.getTime() / 1e3);
					this.writeAscii(e);
					return;
				}
				default: {
					let e = String(t.getTime() / 1e3);
					this.writeAscii(e);
					return;
				}
			}
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2;
var ps = e.n((() => {
	Ro();
	qo();
	fs();
	JsonCodec2 = class extends SerdeContextConfig$1 {
		settings;
		constructor(e) {
			super();
			this.settings = e;
		}
		createSerializer() {
			let e = new ds(this.settings);
			e.setSerdeContext(this.serdeContext);
			return e;
		}
		createDeserializer() {
			let e = new JsonShapeDeserializer2(this.settings);
			e.setSerdeContext(this.serdeContext);
			return e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/SmithyRpcV2JsonProtocol.js
var SmithyRpcV2JsonProtocol;
var ms = e.n((() => {
	bo();
	P();
	ps();
	Ko();
	SmithyRpcV2JsonProtocol = class extends AbstractRpcV2Protocol {
		codec = new JsonCodec2({
			timestampFormat: {
				useTrait: !1,
				default: 7
			},
			jsonName: !1,
			bigNumberAsString: !0
		});
		serializer = this.codec.createSerializer();
		deserializer = this.codec.createDeserializer();
		getShapeId() {
			return "smithy.protocols#rpcv2Json";
		}
		getPayloadCodec() {
			return this.codec;
		}
		getSmithyProtocolHeaderValue() {
			return "rpc-v2-json";
		}
		applyEmptyBody(e) {
			e.body ||= "{}";
		}
		async handleError(e, t, n, r, i) {
			let a = loadSmithyRpcV2JsonErrorCode(n, r) ?? "Unknown";
			let o = {
				$metadata: i,
				$fault: n.statusCode <= 500 ? "client" : "server"
			};
			let s = this.options.defaultNamespace;
			a.includes("#") && ([s] = a.split("#"));
			let c = this.compositeErrorRegistry;
			let l = N.for(s);
			c.copyFrom(l);
			let u;
			try {
				u = c.getSchema(a);
			} catch {
				r.Message && (r.message = r.Message);
				let e = N.for("smithy.ts.sdk.synthetic." + s);
				c.copyFrom(e);
				let t = c.getBaseException();
				if (t) {
					let e = c.getErrorCtor(t);
					throw Object.assign(new e({ name: a }), o, r);
				}
				throw Object.assign(Error(a), o, r);
			}
			let d = M.of(u);
			let f = c.getErrorCtor(u);
			let p = r.message ?? r.Message ?? "Unknown";
			let m = new f({});
			let h = {};
			let g = this.codec.createDeserializer();
			for (let [e, t] of d.structIterator()) r[e] != null && (h[e] = g.readObject(t, r[e]));
			throw Object.assign(m, o, {
				$fault: d.getMergedTraits().error,
				message: p
			}, h);
		}
		getDefaultContentType() {
			return "application/json";
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeDeserializer.js
var JsonShapeDeserializer;
var hs = e.n((() => {
	Do();
	P();
	R();
	D();
	Ro();
	zo();
	Ho();
	Wo();
	Ko();
	JsonShapeDeserializer = class extends SerdeContextConfig$1 {
		settings;
		constructor(e) {
			super();
			this.settings = e;
		}
		async read(e, t) {
			let n = needsReviver(e) ? jsonReviver : void 0;
			return this._read(e, typeof t == "string" ? JSON.parse(t, n) : await parseJsonBody(t, this.serdeContext, e));
		}
		readObject(e, t) {
			return this._read(e, t);
		}
		_read(e, t) {
			let n = typeof t == "object" && !!t;
			let r = M.of(e);
			if (n) {
				if (r.isStructSchema()) {
					let e = t;
					let n = r.isUnionSchema();
					let i = {};
					let a;
					let { jsonName: o } = this.settings;
					o && (a = {});
					let s;
					n && (s = new UnionSerde$1(e, i));
					for (let [t, c] of r.structIterator()) {
						let r = t;
						if (o) {
							r = c.getMergedTraits().jsonName ?? r;
							a[r] = t;
						}
						n && s.mark(r);
						e[r] != null && (i[t] = this._read(c, e[r]));
					}
					if (n) s.writeUnknown();
					else if (typeof e.__type == "string") for (let t in e) {
						if (!hasOwn(e, t)) continue;
						let n = e[t];
						let r = o ? a[t] ?? t : t;
						r in i || (i[r] = n);
					}
					return i;
				}
				if (Array.isArray(t) && r.isListSchema()) {
					let e = r.getValueSchema();
					let n = [];
					for (let r of t) n.push(this._read(e, r));
					return n;
				}
				if (r.isMapSchema()) {
					let e = r.getValueSchema();
					let n = {};
					for (let r in t) {
						if (!hasOwn(t, r)) continue;
						r === "__proto__" && writeKey$1(n);
						n[r] = this._read(e, t[r]);
					}
					return n;
				}
			}
			if (r.isBlobSchema() && typeof t == "string") return fromBase64(t);
			let i = r.getMergedTraits().mediaType;
			if (r.isStringSchema() && typeof t == "string" && i) {
				if (i === "application/json" || i.endsWith("+json")) return Pe.from(t);
				return t;
			}
			if (r.isTimestampSchema() && t != null) switch (determineTimestampFormat(r, this.settings)) {
				case 5: return parseRfc3339DateTimeWithOffset(t);
				case 6: return parseRfc7231DateTime(t);
				case 7: return parseEpochTimestamp(t);
				default:
					console.warn("Missing timestamp format, parsing value with Date constructor:", t);
					return new Date(t);
			}
			if (r.isBigIntegerSchema() && (typeof t == "number" || typeof t == "string")) return BigInt(t);
			if (r.isBigDecimalSchema() && t != null) {
				if (t instanceof k) return t;
				let e = t;
				if (e.type === "bigDecimal" && "string" in e) return new k(e.string, e.type);
				return new k(String(t), "bigDecimal");
			}
			if (r.isNumericSchema() && typeof t == "string") {
				switch (t) {
					case "Infinity": return Infinity;
					case "-Infinity": return -Infinity;
					case "NaN": return NaN;
				}
				return t;
			}
			if (r.isDocumentSchema()) {
				if (n) {
					let e = Array.isArray(t) ? [] : {};
					for (let n in t) {
						if (!hasOwn(t, n)) continue;
						n === "__proto__" && writeKey$1(e);
						let i = t[n];
						e[n] = i instanceof k ? i : this._read(r, i);
					}
					return e;
				} else return structuredClone(t);
			}
			return t;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReplacer.js
var JsonReplacer;
var gs = e.n((() => {
	R();
	JsonReplacer = class {
		values = new Map();
		counter = 0;
		stage = 0;
		createReplacer() {
			if (this.stage === 1) throw Error("@aws-sdk/core/protocols - JsonReplacer already created.");
			if (this.stage === 2) throw Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
			this.stage = 1;
			return (e, t) => {
				if (t instanceof k) {
					let e = `${"\u039dnv" + this.counter++}_` + t.string;
					this.values.set(`"${e}"`, t.string);
					return e;
				}
				if (typeof t == "bigint") {
					let e = t.toString();
					let n = `${"\u039db" + this.counter++}_` + e;
					this.values.set(`"${n}"`, e);
					return n;
				}
				return t;
			};
		}
		replaceInJson(e) {
			if (this.stage === 0) throw Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
			if (this.stage === 2) throw Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
			this.stage = 2;
			if (this.counter === 0) return e;
			for (let [t, n] of this.values) e = e.replace(t, n);
			return e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonShapeSerializer.js
var JsonShapeSerializer;
var _s = e.n((() => {
	Do();
	P();
	R();
	Ro();
	gs();
	D();
	JsonShapeSerializer = class extends SerdeContextConfig$1 {
		settings;
		buffer;
		useReplacer = !1;
		rootSchema;
		constructor(e) {
			super();
			this.settings = e;
		}
		write(e, t) {
			this.rootSchema = M.of(e);
			this.buffer = this._write(this.rootSchema, t);
		}
		flush() {
			let { rootSchema: e, useReplacer: t } = this;
			this.rootSchema = void 0;
			this.useReplacer = !1;
			if (e?.isStructSchema() || e?.isDocumentSchema()) {
				if (!t) return JSON.stringify(this.buffer);
				let e = new JsonReplacer();
				return e.replaceInJson(JSON.stringify(this.buffer, e.createReplacer(), 0));
			}
			return this.buffer;
		}
		writeDiscriminatedDocument(e, t) {
			this.write(e, t);
			typeof this.buffer == "object" && (this.buffer.__type = M.of(e).getName(!0));
		}
		_write(e, t, n) {
			let r = typeof t == "object" && !!t;
			let i = M.of(e);
			if (r) {
				if (i.isStructSchema()) {
					let e = t;
					let n = {};
					let { jsonName: r } = this.settings;
					let a;
					r && (a = {});
					let o = 0;
					for (let [t, s] of i.structIterator()) {
						let c = this._write(s, e[t], i);
						if (c !== void 0) {
							let e = t;
							if (r) {
								e = s.getMergedTraits().jsonName ?? t;
								a[t] = e;
							}
							n[e] = c;
							o++;
						}
					}
					if (i.isUnionSchema() && o === 0) {
						let { $unknown: t } = e;
						if (Array.isArray(t)) {
							let [e, r] = t;
							e === "__proto__" && writeKey$1(n);
							n[e] = this._write(15, r);
						}
					} else if (typeof e.__type == "string") for (let t in e) {
						if (!hasOwn(e, t)) continue;
						let i = e[t];
						let o = r ? a[t] ?? t : t;
						o in n || (n[o] = this._write(15, i));
					}
					return n;
				}
				if (Array.isArray(t) && i.isListSchema()) {
					let e = i.getValueSchema();
					let n = [];
					let r = !!i.getMergedTraits().sparse;
					for (let i of t) (r || i != null) && n.push(this._write(e, i));
					return n;
				}
				if (i.isMapSchema()) {
					let e = i.getValueSchema();
					let n = {};
					let r = !!i.getMergedTraits().sparse;
					for (let i in t) {
						if (!hasOwn(t, i)) continue;
						let a = t[i];
						if (r || a != null) {
							i === "__proto__" && writeKey$1(n);
							n[i] = this._write(e, a);
						}
					}
					return n;
				}
				if (t instanceof Uint8Array && i.isBlobSchema()) {
					if (i === this.rootSchema) return t;
					return (this.serdeContext?.base64Encoder ?? toBase64$1)(t);
				}
				if (t instanceof Date && (i.isTimestampSchema() || i.isDocumentSchema())) switch (determineTimestampFormat(i, this.settings)) {
					case 5: return t.toISOString().replace(".000Z", "Z");
					case 6: return dateToUtcString(t);
					case 7: return t.getTime() / 1e3;
					default:
						console.warn("Missing timestamp format, using epoch seconds", t);
						return t.getTime() / 1e3;
				}
				t instanceof k && (this.useReplacer = !0);
			}
			if (t === null && n?.isStructSchema()) return;
			if (i.isStringSchema()) {
				if (t === void 0 && i.isIdempotencyToken()) return co();
				let e = i.getMergedTraits().mediaType;
				if (t != null && e && (e === "application/json" || e.endsWith("+json"))) return Pe.from(t);
				return t;
			}
			if (typeof t == "number") {
				if (Math.abs(t) === Infinity || isNaN(t)) return String(t);
				return t;
			}
			if (typeof t == "string" && i.isBlobSchema()) {
				if (i === this.rootSchema) return t;
				return (this.serdeContext?.base64Encoder ?? toBase64$1)(t);
			}
			typeof t == "bigint" && (this.useReplacer = !0);
			if (i.isDocumentSchema()) {
				if (r) {
					if (t instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? toBase64$1)(t);
					let e = Array.isArray(t) ? [] : {};
					for (let n in t) {
						if (!hasOwn(t, n)) continue;
						let r = t[n];
						n === "__proto__" && writeKey$1(e);
						if (r instanceof k) {
							this.useReplacer = !0;
							e[n] = r;
						} else e[n] = this._write(i, r);
					}
					return e;
				} else return structuredClone(t);
			}
			return t;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v1/JsonCodec.js
var JsonCodec;
var vs = e.n((() => {
	Ro();
	hs();
	_s();
	JsonCodec = class extends SerdeContextConfig$1 {
		settings;
		constructor(e) {
			super();
			this.settings = e;
		}
		createSerializer() {
			let e = new JsonShapeSerializer(this.settings);
			e.setSerdeContext(this.serdeContext);
			return e;
		}
		createDeserializer() {
			let e = new JsonShapeDeserializer(this.settings);
			e.setSerdeContext(this.serdeContext);
			return e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/protocols/index.js
var ys = e.r({
	AbstractRpcV2Protocol: () => AbstractRpcV2Protocol,
	Field: () => Field,
	Fields: () => Fields,
	FromStringShapeDeserializer: () => FromStringShapeDeserializer,
	HttpBindingProtocol: () => HttpBindingProtocol,
	HttpInterceptingShapeDeserializer: () => HttpInterceptingShapeDeserializer,
	HttpInterceptingShapeSerializer: () => HttpInterceptingShapeSerializer,
	HttpProtocol: () => HttpProtocol,
	HttpRequest: () => E,
	HttpResponse: () => HttpResponse,
	JsonCodec: () => JsonCodec,
	JsonCodec2: () => JsonCodec2,
	JsonShapeDeserializer: () => JsonShapeDeserializer,
	JsonShapeDeserializer2: () => JsonShapeDeserializer2,
	JsonShapeSerializer: () => JsonShapeSerializer,
	JsonShapeSerializer2: () => ds,
	RequestBuilder: () => RequestBuilder,
	RpcProtocol: () => RpcProtocol,
	SerdeContext: () => SerdeContext,
	SmithyRpcV2JsonProtocol: () => SmithyRpcV2JsonProtocol,
	ToStringShapeSerializer: () => ToStringShapeSerializer,
	buildQueryString: () => buildQueryString,
	collectBody: () => collectBody,
	contentLengthMiddleware: () => contentLengthMiddleware,
	contentLengthMiddlewareOptions: () => No,
	determineTimestampFormat: () => determineTimestampFormat,
	escapeUri: () => escapeUri,
	escapeUriPath: () => escapeUriPath,
	extendedEncodeURIComponent: () => extendedEncodeURIComponent,
	getContentLengthPlugin: () => getContentLengthPlugin,
	getHttpHandlerExtensionConfiguration: () => getHttpHandlerExtensionConfiguration,
	isValidHostname: () => isValidHostname,
	loadJsonRpcErrorCode: () => loadJsonRpcErrorCode,
	loadRestJsonErrorCode: () => loadRestJsonErrorCode,
	loadSmithyRpcV2JsonErrorCode: () => loadSmithyRpcV2JsonErrorCode,
	parseJsonBody: () => parseJsonBody,
	parseJsonErrorBody: () => parseJsonErrorBody,
	parseQueryString: () => parseQueryString,
	parseUrl: () => parseUrl,
	requestBuilder: () => requestBuilder,
	resolveHttpHandlerRuntimeConfig: () => resolveHttpHandlerRuntimeConfig,
	resolvedPath: () => resolvedPath
});
var z = e.n((() => {
	lo();
	uo();
	vo();
	_o();
	yo();
	bo();
	So();
	xo();
	Co();
	wo();
	Eo();
	To();
	Do();
	go();
	ko();
	Ao();
	D();
	jo();
	Po();
	Fo();
	Io();
	Lo();
	ms();
	Ko();
	vs();
	_s();
	hs();
	ps();
	fs();
	qo();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
function resolveHostHeaderConfig(e) {
	return e;
}
var hostHeaderMiddleware, bs, getHostHeaderPlugin;
var xs = e.n((() => {
	z();
	hostHeaderMiddleware = (e) => (t) => async (n) => {
		if (!E.isInstance(n.request)) return t(n);
		let { request: r } = n;
		let { handlerProtocol: i = "" } = e.requestHandler.metadata || {};
		if (i.indexOf("h2") >= 0 && !r.headers[":authority"]) {
			delete r.headers.host;
			r.headers[":authority"] = r.hostname + (r.port ? ":" + r.port : "");
		} else if (!r.headers.host) {
			let e = r.hostname;
			r.port != null && (e += `:${r.port}`);
			r.headers.host = e;
		}
		return t(n);
	};
	bs = {
		name: "hostHeaderMiddleware",
		step: "build",
		priority: "low",
		tags: ["HOST"],
		override: !0
	};
	getHostHeaderPlugin = (e) => ({ applyToStack: (t) => {
		t.add(hostHeaderMiddleware(e), bs);
	} });
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware, Ss, getLoggerPlugin;
var Cs = e.n((() => {
	loggerMiddleware = () => (e, t) => async (n) => {
		try {
			let r = await e(n);
			let { clientName: i, commandName: a, logger: o, dynamoDbDocumentClientOptions: s = {} } = t;
			let { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: l } = s;
			let u = c ?? t.inputFilterSensitiveLog;
			let d = l ?? t.outputFilterSensitiveLog;
			let { $metadata: f, ...p } = r.output;
			o?.info?.({
				clientName: i,
				commandName: a,
				input: u(n.input),
				output: d(p),
				metadata: f
			});
			return r;
		} catch (e) {
			let { clientName: r, commandName: i, logger: a, dynamoDbDocumentClientOptions: o = {} } = t;
			let { overrideInputFilterSensitiveLog: s } = o;
			let c = s ?? t.inputFilterSensitiveLog;
			a?.error?.({
				clientName: r,
				commandName: i,
				input: c(n.input),
				error: e,
				metadata: e.$metadata
			});
			throw e;
		}
	};
	Ss = {
		name: "loggerMiddleware",
		tags: ["LOGGER"],
		step: "initialize",
		override: !0
	};
	getLoggerPlugin = (e) => ({ applyToStack: (e) => {
		e.add(loggerMiddleware(), Ss);
	} });
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
var ws;
var Ts = e.n((() => {
	ws = {
		step: "build",
		tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
		name: "recursionDetectionMiddleware",
		override: !0,
		priority: "low"
	};
}));
// node_modules/@aws/lambda-invoke-store/dist-es/invoke-store.js
var Es, Ds, InvokeStoreBase, InvokeStoreSingle, Os, ks;
var As = e.n((() => {
	Es = {
		REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
		X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
		TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
		TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
		TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
		BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
	};
	Ds = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
	Ds || (globalThis.awslambda = globalThis.awslambda || {});
	InvokeStoreBase = class {
		static PROTECTED_KEYS = Es;
		isProtectedKey(e) {
			return Object.values(Es).includes(e);
		}
		getRequestId() {
			return this.get(Es.REQUEST_ID) ?? "-";
		}
		getXRayTraceId() {
			return this.get(Es.X_RAY_TRACE_ID);
		}
		getTenantId() {
			return this.get(Es.TENANT_ID);
		}
		getTraceparent() {
			return this.get(Es.TRACEPARENT);
		}
		getTracestate() {
			return this.get(Es.TRACESTATE);
		}
		getBaggage() {
			return this.get(Es.BAGGAGE);
		}
	};
	InvokeStoreSingle = class extends InvokeStoreBase {
		currentContext;
		getContext() {
			return this.currentContext;
		}
		hasContext() {
			return this.currentContext !== void 0;
		}
		get(e) {
			return this.currentContext?.[e];
		}
		set(e, t) {
			if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
			this.currentContext = this.currentContext || {};
			this.currentContext[e] = t;
		}
		run(e, t) {
			this.currentContext = e;
			return t();
		}
	};
	Os = class InvokeStoreMulti extends InvokeStoreBase {
		als;
		static async create() {
			let e = new InvokeStoreMulti();
			e.als = new (await (import("node:async_hooks"))).AsyncLocalStorage();
			return e;
		}
		getContext() {
			return this.als.getStore();
		}
		hasContext() {
			return this.als.getStore() !== void 0;
		}
		get(e) {
			return this.als.getStore()?.[e];
		}
		set(e, t) {
			if (this.isProtectedKey(e)) throw Error(`Cannot modify protected Lambda context field: ${String(e)}`);
			let n = this.als.getStore();
			if (!n) throw Error("No context available");
			n[e] = t;
		}
		run(e, t) {
			return this.als.run(e, t);
		}
	};
	(function(e) {
		let t = null;
		async function getInstanceAsync(e) {
			t ||= (async () => {
				let t = e === !0 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await Os.create() : new InvokeStoreSingle();
				if (!Ds && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore;
				else if (!Ds && globalThis.awslambda) {
					globalThis.awslambda.InvokeStore = t;
					return t;
				} else return t;
			})();
			return t;
		}
		e.getInstanceAsync = getInstanceAsync;
		e._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? { reset: () => {
			t = null;
			globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore;
			globalThis.awslambda = { InvokeStore: void 0 };
		} } : void 0;
	})(ks ||= {});
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
function sanitizeTraceHeaders(e) {
	for (let t of Object.keys(e)) {
		let n = t.toLowerCase();
		if (t !== n && (n === Ps || n === Fs || n === Is)) {
			e[n] = e[t];
			delete e[t];
		}
	}
}
var js, Ms, Ns, Ps, Fs, Is, recursionDetectionMiddleware;
var Ls = e.n((() => {
	As();
	z();
	js = "AWS_LAMBDA_FUNCTION_NAME";
	Ms = "_X_AMZN_TRACE_ID";
	Ns = "X-Amzn-Trace-Id";
	Ps = "traceparent";
	Fs = "tracestate";
	Is = "baggage";
	recursionDetectionMiddleware = () => (e) => async (t) => {
		let { request: n } = t;
		if (!E.isInstance(n)) return e(t);
		let r;
		{
			let e = Object.keys(n.headers ?? {}).find((e) => e.toLowerCase() === Ns.toLowerCase()) ?? Ns;
			if (!n.headers.hasOwnProperty(e)) {
				let e = process.env[js];
				let t = process.env[Ms];
				r ??= await ks.getInstanceAsync();
				let i = r?.getXRayTraceId() ?? t;
				let nonEmptyString = (e) => typeof e == "string" && e.length > 0;
				nonEmptyString(e) && nonEmptyString(i) && (n.headers[Ns] = i);
			}
		}
		sanitizeTraceHeaders(n.headers);
		if (!n.headers[Ps]) {
			let e = (r ??= await ks.getInstanceAsync())?.getTraceparent?.();
			if (e) {
				n.headers[Ps] = e;
				let t = r?.getTracestate?.();
				t && (n.headers[Fs] = t);
				let i = r?.getBaggage?.();
				i && (n.headers[Is] = i);
			}
		}
		return e(t);
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
var getRecursionDetectionPlugin;
var Rs = e.n((() => {
	Ts();
	Ls();
	getRecursionDetectionPlugin = (e) => ({ applyToStack: (e) => {
		e.add(recursionDetectionMiddleware(), ws);
	} });
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
var resolveAuthOptions;
var zs = e.n((() => {
	resolveAuthOptions = (e, t) => {
		if (!t || t.length === 0) return e;
		let n = [];
		for (let r of t) for (let t of e) t.schemeId.split("#")[1] === r && n.push(t);
		for (let t of e) n.find(({ schemeId: e }) => e === t.schemeId) || n.push(t);
		return n;
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(e) {
	let t = new Map();
	for (let n of e) t.set(n.schemeId, n);
	return t;
}
var httpAuthSchemeMiddleware;
var Bs = e.n((() => {
	D();
	zs();
	httpAuthSchemeMiddleware = (e, t) => (n, r) => async (i) => {
		let a = e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, r, i.input));
		let o = e.authSchemePreference ? await e.authSchemePreference() : [];
		let s = resolveAuthOptions(a, o);
		let c = convertHttpAuthSchemesToMap(e.httpAuthSchemes);
		let l = getSmithyContext(r);
		let u = [];
		for (let n of s) {
			let i = c.get(n.schemeId);
			if (!i) {
				u.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);
				continue;
			}
			let a = i.identityProvider(await t.identityProviderConfigProvider(e));
			if (!a) {
				u.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);
				continue;
			}
			let { identityProperties: o = {}, signingProperties: s = {} } = n.propertiesExtractor?.(e, r) || {};
			n.identityProperties = Object.assign(n.identityProperties || {}, o);
			n.signingProperties = Object.assign(n.signingProperties || {}, s);
			l.selectedHttpAuthScheme = {
				httpAuthOption: n,
				identity: await a(n.identityProperties),
				signer: i.signer
			};
			break;
		}
		if (!l.selectedHttpAuthScheme) throw Error(u.join("\n"));
		return n(i);
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
var Vs, getHttpAuthSchemeEndpointRuleSetPlugin;
var Hs = e.n((() => {
	Bs();
	Vs = {
		step: "serialize",
		tags: ["HTTP_AUTH_SCHEME"],
		name: "httpAuthSchemeMiddleware",
		override: !0,
		relation: "before",
		toMiddleware: "endpointV2Middleware"
	};
	getHttpAuthSchemeEndpointRuleSetPlugin = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
		r.addRelativeTo(httpAuthSchemeMiddleware(e, {
			httpAuthSchemeParametersProvider: t,
			identityProviderConfigProvider: n
		}), Vs);
	} });
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemePlugin.js
var Us, getHttpAuthSchemePlugin;
var Ws = e.n((() => {
	Bs();
	Us = {
		step: "serialize",
		tags: ["HTTP_AUTH_SCHEME"],
		name: "httpAuthSchemeMiddleware",
		override: !0,
		relation: "before",
		toMiddleware: "serializerMiddleware"
	};
	getHttpAuthSchemePlugin = (e, { httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: n }) => ({ applyToStack: (r) => {
		r.addRelativeTo(httpAuthSchemeMiddleware(e, {
			httpAuthSchemeParametersProvider: t,
			identityProviderConfigProvider: n
		}), Us);
	} });
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/index.js
var Gs = e.n((() => {
	Bs();
	Hs();
	Ws();
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
var defaultErrorHandler, defaultSuccessHandler, httpSigningMiddleware;
var Ks = e.n((() => {
	z();
	D();
	defaultErrorHandler = (e) => (e) => {
		throw e;
	};
	defaultSuccessHandler = (e, t) => {};
	httpSigningMiddleware = (e) => (e, t) => async (n) => {
		if (!E.isInstance(n.request)) return e(n);
		let r = getSmithyContext(t).selectedHttpAuthScheme;
		if (!r) throw Error("No HttpAuthScheme was selected: unable to sign request");
		let { httpAuthOption: { signingProperties: i = {} }, identity: a, signer: o } = r;
		let s = await e({
			...n,
			request: await o.sign(n.request, a, i)
		}).catch((o.errorHandler || defaultErrorHandler)(i));
		(o.successHandler || defaultSuccessHandler)(s.response, i);
		return s;
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
var qs, getHttpSigningPlugin;
var Js = e.n((() => {
	Ks();
	qs = {
		step: "finalizeRequest",
		tags: ["HTTP_SIGNING"],
		name: "httpSigningMiddleware",
		aliases: [
			"apiKeyMiddleware",
			"tokenMiddleware",
			"awsAuthMiddleware"
		],
		override: !0,
		relation: "after",
		toMiddleware: "retryMiddleware"
	};
	getHttpSigningPlugin = (e) => ({ applyToStack: (t) => {
		t.addRelativeTo(httpSigningMiddleware(e), qs);
	} });
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/index.js
var Ys = e.n((() => {
	Ks();
	Js();
}));
// node_modules/@smithy/core/dist-es/normalizeProvider.js
var normalizeProvider;
var Xs = e.n((() => {
	normalizeProvider = (e) => {
		if (typeof e == "function") return e;
		let t = Promise.resolve(e);
		return () => t;
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
function createPaginator(e, t, n, r, i) {
	return async function* paginateOperation(a, o, ...s) {
		let c = o;
		let l = a.startingToken ?? c[n];
		let u = !0;
		let d;
		for (; u;) {
			c[n] = l;
			i && (c[i] = c[i] ?? a.pageSize);
			if (a.client instanceof e) d = await makePagedClientRequest(t, a.client, o, a.withCommand, ...s);
			else throw Error(`Invalid client, expected instance of ${e.name}`);
			yield d;
			let f = l;
			l = get(d, r);
			u = !(!l || a.stopOnSameToken && l === f);
		}
		return void 0;
	};
}
var makePagedClientRequest, get;
var Zs = e.n((() => {
	makePagedClientRequest = async (e, t, n, r = (e) => e, ...i) => {
		let a = new e(n);
		a = r(a) ?? a;
		return await t.send(a, ...i);
	};
	get = (e, t) => {
		let n = e;
		let r = t.split(".");
		for (let e of r) {
			if (!n || typeof n != "object") return;
			n = n[e];
		}
		return n;
	};
}));
// node_modules/@smithy/core/dist-es/setFeature.js
function setFeature(e, t, n) {
	e.__smithy_context ? e.__smithy_context.features || (e.__smithy_context.features = {}) : e.__smithy_context = { features: {} };
	e.__smithy_context.features[t] = n;
}
var Qs = e.n((() => {}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig;
var $s = e.n((() => {
	D();
	DefaultIdentityProviderConfig = class {
		authSchemes = new Map();
		constructor(e) {
			for (let t in e) {
				if (!hasOwn(e, t)) continue;
				let n = e[t];
				n !== void 0 && this.authSchemes.set(t, n);
			}
		}
		getIdentityProvider(e) {
			return this.authSchemes.get(e);
		}
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/httpApiKeyAuth.js
var ec, HttpApiKeyAuthSigner;
var tc = e.n((() => {
	z();
	ec = T();
	HttpApiKeyAuthSigner = class {
		async sign(e, t, n) {
			if (!n) throw Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing");
			if (!n.name) throw Error("request could not be signed with `apiKey` since the `name` signer property is missing");
			if (!n.in) throw Error("request could not be signed with `apiKey` since the `in` signer property is missing");
			if (!t.apiKey) throw Error("request could not be signed with `apiKey` since the `apiKey` is not defined");
			let r = E.clone(e);
			if (n.in === ec.HttpApiKeyAuthLocation.QUERY) r.query[n.name] = t.apiKey;
			else if (n.in === ec.HttpApiKeyAuthLocation.HEADER) r.headers[n.name] = n.scheme ? `${n.scheme} ${t.apiKey}` : t.apiKey;
			else throw Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `" + n.in + "`");
			return r;
		}
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/httpBearerAuth.js
var HttpBearerAuthSigner;
var nc = e.n((() => {
	z();
	HttpBearerAuthSigner = class {
		async sign(e, t, n) {
			let r = E.clone(e);
			if (!t.token) throw Error("request could not be signed with `token` since the `token` is not defined");
			r.headers.Authorization = `Bearer ${t.token}`;
			return r;
		}
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner;
var rc = e.n((() => {
	NoAuthSigner = class {
		async sign(e, t, n) {
			return e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/index.js
var ic = e.n((() => {
	tc();
	nc();
	rc();
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/memoizeIdentityProvider.js
var createIsIdentityExpiredFunction, ac, oc, doesIdentityRequireRefresh, memoizeIdentityProvider;
var sc = e.n((() => {
	createIsIdentityExpiredFunction = (e) => function isIdentityExpired(t) {
		return doesIdentityRequireRefresh(t) && t.expiration.getTime() - Date.now() < e;
	};
	ac = 3e5;
	oc = createIsIdentityExpiredFunction(ac);
	doesIdentityRequireRefresh = (e) => e.expiration !== void 0;
	memoizeIdentityProvider = (e, t, n) => {
		if (e === void 0) return;
		let r = typeof e == "function" ? e : async () => Promise.resolve(e);
		let i;
		let a;
		let o;
		let s = !1;
		let coalesceProvider = async (e) => {
			a ||= r(e);
			try {
				i = await a;
				o = !0;
				s = !1;
			} finally {
				a = void 0;
			}
			return i;
		};
		if (t === void 0) return async (e) => {
			(!o || e?.forceRefresh) && (i = await coalesceProvider(e));
			return i;
		};
		return async (e) => {
			(!o || e?.forceRefresh) && (i = await coalesceProvider(e));
			if (s) return i;
			if (!n(i)) {
				s = !0;
				return i;
			}
			if (t(i)) {
				await coalesceProvider(e);
				return i;
			}
			return i;
		};
	};
}));
// node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/index.js
var cc = e.n((() => {
	$s();
	ic();
	sc();
}));
// node_modules/@smithy/core/dist-es/index.js
var lc = e.r({
	DefaultIdentityProviderConfig: () => DefaultIdentityProviderConfig,
	EXPIRATION_MS: () => ac,
	HttpApiKeyAuthSigner: () => HttpApiKeyAuthSigner,
	HttpBearerAuthSigner: () => HttpBearerAuthSigner,
	NoAuthSigner: () => NoAuthSigner,
	createIsIdentityExpiredFunction: () => createIsIdentityExpiredFunction,
	createPaginator: () => createPaginator,
	doesIdentityRequireRefresh: () => doesIdentityRequireRefresh,
	getHttpAuthSchemeEndpointRuleSetPlugin: () => getHttpAuthSchemeEndpointRuleSetPlugin,
	getHttpAuthSchemePlugin: () => getHttpAuthSchemePlugin,
	getHttpSigningPlugin: () => getHttpSigningPlugin,
	getSmithyContext: () => getSmithyContext,
	httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => Vs,
	httpAuthSchemeMiddleware: () => httpAuthSchemeMiddleware,
	httpAuthSchemeMiddlewareOptions: () => Us,
	httpSigningMiddleware: () => httpSigningMiddleware,
	httpSigningMiddlewareOptions: () => qs,
	isIdentityExpired: () => oc,
	memoizeIdentityProvider: () => memoizeIdentityProvider,
	normalizeProvider: () => normalizeProvider,
	requestBuilder: () => requestBuilder,
	setFeature: () => setFeature
});
var uc = e.n((() => {
	D();
	Gs();
	Ys();
	Xs();
	Zs();
	z();
	Qs();
	cc();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
function isValidUserAgentAppId(e) {
	if (e === void 0) return !0;
	return typeof e == "string" && e.length <= 50;
}
function resolveUserAgentConfig(e) {
	let t = normalizeProvider(e.userAgentAppId ?? void 0);
	let { customUserAgent: n } = e;
	return Object.assign(e, {
		customUserAgent: typeof n == "string" ? [[n]] : n,
		userAgentAppId: async () => {
			let n = await t();
			if (!isValidUserAgentAppId(n)) {
				let t = e.logger?.constructor?.name === "NoOpLogger" || !e.logger ? console : e.logger;
				typeof n == "string" ? n.length > 50 && t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.") : t?.warn("userAgentAppId must be a string or undefined.");
			}
			return n;
		}
	});
}
var dc = e.n((() => {
	uc();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
var fc;
var pc = e.n((() => {
	fc = {
		partitions: [
			{
				id: "aws",
				outputs: {
					dnsSuffix: "amazonaws.com",
					dualStackDnsSuffix: "api.aws",
					implicitGlobalRegion: "us-east-1",
					name: "aws",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
				regions: {
					"af-south-1": { description: "Africa (Cape Town)" },
					"ap-east-1": { description: "Asia Pacific (Hong Kong)" },
					"ap-east-2": { description: "Asia Pacific (Taipei)" },
					"ap-northeast-1": { description: "Asia Pacific (Tokyo)" },
					"ap-northeast-2": { description: "Asia Pacific (Seoul)" },
					"ap-northeast-3": { description: "Asia Pacific (Osaka)" },
					"ap-south-1": { description: "Asia Pacific (Mumbai)" },
					"ap-south-2": { description: "Asia Pacific (Hyderabad)" },
					"ap-southeast-1": { description: "Asia Pacific (Singapore)" },
					"ap-southeast-2": { description: "Asia Pacific (Sydney)" },
					"ap-southeast-3": { description: "Asia Pacific (Jakarta)" },
					"ap-southeast-4": { description: "Asia Pacific (Melbourne)" },
					"ap-southeast-5": { description: "Asia Pacific (Malaysia)" },
					"ap-southeast-6": { description: "Asia Pacific (New Zealand)" },
					"ap-southeast-7": { description: "Asia Pacific (Thailand)" },
					"aws-global": { description: "aws global region" },
					"ca-central-1": { description: "Canada (Central)" },
					"ca-west-1": { description: "Canada West (Calgary)" },
					"eu-central-1": { description: "Europe (Frankfurt)" },
					"eu-central-2": { description: "Europe (Zurich)" },
					"eu-north-1": { description: "Europe (Stockholm)" },
					"eu-south-1": { description: "Europe (Milan)" },
					"eu-south-2": { description: "Europe (Spain)" },
					"eu-west-1": { description: "Europe (Ireland)" },
					"eu-west-2": { description: "Europe (London)" },
					"eu-west-3": { description: "Europe (Paris)" },
					"il-central-1": { description: "Israel (Tel Aviv)" },
					"me-central-1": { description: "Middle East (UAE)" },
					"me-south-1": { description: "Middle East (Bahrain)" },
					"me-west-1": { description: "Middle East (Saudi Arabia)" },
					"mx-central-1": { description: "Mexico (Central)" },
					"sa-east-1": { description: "South America (Sao Paulo)" },
					"sa-west-1": { description: "South America (Chile)" },
					"us-east-1": { description: "US East (N. Virginia)" },
					"us-east-2": { description: "US East (Ohio)" },
					"us-west-1": { description: "US West (N. California)" },
					"us-west-2": { description: "US West (Oregon)" }
				}
			},
			{
				id: "aws-cn",
				outputs: {
					dnsSuffix: "amazonaws.com.cn",
					dualStackDnsSuffix: "api.amazonwebservices.com.cn",
					implicitGlobalRegion: "cn-northwest-1",
					name: "aws-cn",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^cn\\-\\w+\\-\\d+$",
				regions: {
					"aws-cn-global": { description: "aws-cn global region" },
					"cn-north-1": { description: "China (Beijing)" },
					"cn-northwest-1": { description: "China (Ningxia)" }
				}
			},
			{
				id: "aws-eusc",
				outputs: {
					dnsSuffix: "amazonaws.eu",
					dualStackDnsSuffix: "api.amazonwebservices.eu",
					implicitGlobalRegion: "eusc-de-east-1",
					name: "aws-eusc",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
				regions: { "eusc-de-east-1": { description: "AWS European Sovereign Cloud (Germany)" } }
			},
			{
				id: "aws-iso",
				outputs: {
					dnsSuffix: "c2s.ic.gov",
					dualStackDnsSuffix: "api.aws.ic.gov",
					implicitGlobalRegion: "us-iso-east-1",
					name: "aws-iso",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
				regions: {
					"aws-iso-global": { description: "aws-iso global region" },
					"us-iso-east-1": { description: "US ISO East" },
					"us-iso-west-1": { description: "US ISO WEST" }
				}
			},
			{
				id: "aws-iso-b",
				outputs: {
					dnsSuffix: "sc2s.sgov.gov",
					dualStackDnsSuffix: "api.aws.scloud",
					implicitGlobalRegion: "us-isob-east-1",
					name: "aws-iso-b",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
				regions: {
					"aws-iso-b-global": { description: "aws-iso-b global region" },
					"us-isob-east-1": { description: "US ISOB East (Ohio)" },
					"us-isob-west-1": { description: "US ISOB West" }
				}
			},
			{
				id: "aws-iso-e",
				outputs: {
					dnsSuffix: "cloud.adc-e.uk",
					dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
					implicitGlobalRegion: "eu-isoe-west-1",
					name: "aws-iso-e",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
				regions: {
					"aws-iso-e-global": { description: "aws-iso-e global region" },
					"eu-isoe-west-1": { description: "EU ISOE West" }
				}
			},
			{
				id: "aws-iso-f",
				outputs: {
					dnsSuffix: "csp.hci.ic.gov",
					dualStackDnsSuffix: "api.aws.hci.ic.gov",
					implicitGlobalRegion: "us-isof-south-1",
					name: "aws-iso-f",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
				regions: {
					"aws-iso-f-global": { description: "aws-iso-f global region" },
					"us-isof-east-1": { description: "US ISOF EAST" },
					"us-isof-south-1": { description: "US ISOF SOUTH" }
				}
			},
			{
				id: "aws-us-gov",
				outputs: {
					dnsSuffix: "amazonaws.com",
					dualStackDnsSuffix: "api.aws",
					implicitGlobalRegion: "us-gov-west-1",
					name: "aws-us-gov",
					supportsDualStack: !0,
					supportsFIPS: !0
				},
				regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
				regions: {
					"aws-us-gov-global": { description: "aws-us-gov global region" },
					"us-gov-east-1": { description: "AWS GovCloud (US-East)" },
					"us-gov-west-1": { description: "AWS GovCloud (US-West)" }
				}
			}
		],
		version: "1.1"
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
var mc, hc, partition, setPartitionInfo, useDefaultPartitionInfo, getUserAgentPrefix;
var gc = e.n((() => {
	pc();
	mc = fc;
	hc = "";
	partition = (e) => {
		let { partitions: t } = mc;
		for (let n of t) {
			let { regions: t, outputs: r } = n;
			for (let [n, i] of Object.entries(t)) if (n === e) return {
				...r,
				...i
			};
		}
		for (let n of t) {
			let { regionRegex: t, outputs: r } = n;
			if (new RegExp(t).test(e)) return { ...r };
		}
		let n = t.find((e) => e.id === "aws");
		if (!n) throw Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
		return { ...n.outputs };
	};
	setPartitionInfo = (e, t = "") => {
		mc = e;
		hc = t;
	};
	useDefaultPartitionInfo = () => {
		setPartitionInfo(fc, "");
	};
	getUserAgentPrefix = () => hc;
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
var isStreamingPayload;
var _c = e.n((() => {
	isStreamingPayload = (e) => e?.body instanceof c.Readable || typeof ReadableStream < "u" && e?.body instanceof ReadableStream;
}));
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
var vc, yc, bc, xc, Sc, Cc;
var wc = e.n((() => {
	vc = [
		"AccessDeniedException",
		"AuthFailure",
		"InvalidSignatureException",
		"RequestExpired",
		"RequestInTheFuture",
		"RequestTimeTooSkewed",
		"SignatureDoesNotMatch"
	];
	yc = [
		"BandwidthLimitExceeded",
		"EC2ThrottledException",
		"LimitExceededException",
		"PriorRequestNotComplete",
		"ProvisionedThroughputExceededException",
		"RequestLimitExceeded",
		"RequestThrottled",
		"RequestThrottledException",
		"SlowDown",
		"ThrottledException",
		"Throttling",
		"ThrottlingException",
		"TooManyRequestsException",
		"TransactionInProgressException"
	];
	bc = [
		"TimeoutError",
		"RequestTimeout",
		"RequestTimeoutException"
	];
	xc = [
		500,
		502,
		503,
		504
	];
	Sc = [
		"ECONNRESET",
		"ECONNREFUSED",
		"EPIPE",
		"ETIMEDOUT"
	];
	Cc = [
		"EHOSTUNREACH",
		"ENETUNREACH",
		"ENOTFOUND",
		"EAI_AGAIN"
	];
}));
// node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
function isNodeJsHttp2TransientError(e) {
	return e.code === "ERR_HTTP2_STREAM_ERROR" && e.message.includes("NGHTTP2_REFUSED_STREAM");
}
var isRetryableByTrait, isClockSkewError, isClockSkewCorrectedError, isBrowserNetworkError, isThrottlingError, isTransientError, isServerError;
var Tc = e.n((() => {
	wc();
	isRetryableByTrait = (e) => e?.$retryable !== void 0;
	isClockSkewError = (e) => vc.includes(e.name);
	isClockSkewCorrectedError = (e) => e.$metadata?.clockSkewCorrected;
	isBrowserNetworkError = (e) => {
		let t = new Set([
			"Failed to fetch",
			"NetworkError when attempting to fetch resource",
			"The Internet connection appears to be offline",
			"Load failed",
			"Network request failed"
		]);
		if (!(e && e instanceof TypeError)) return !1;
		return t.has(e.message);
	};
	isThrottlingError = (e) => e.$metadata?.httpStatusCode === 429 || yc.includes(e.name) || e.$retryable?.throttling == 1;
	isTransientError = (e, t = 0) => e?.name !== "AbortError" && (isRetryableByTrait(e) || isClockSkewCorrectedError(e) || e.name === "InvalidSignatureException" && e.message?.includes("Signature expired") || bc.includes(e.name) || Sc.includes(e?.code || "") || Cc.includes(e?.code || "") || xc.includes(e.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(e) || isNodeJsHttp2TransientError(e) || e.cause !== void 0 && t <= 10 && isTransientError(e.cause, t + 1));
	isServerError = (e) => {
		if (e.$metadata?.httpStatusCode !== void 0) {
			let t = e.$metadata.httpStatusCode;
			if (500 <= t && t <= 599 && !isTransientError(e)) return !0;
			return !1;
		}
		return !1;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
var race, createAbortError, isAbortError;
var Ec = e.n((() => {
	race = (e, t) => {
		if (!t) return e;
		let cleanup = () => {};
		let n = new Promise((e, n) => {
			let handler = () => n(createAbortError());
			if (t.aborted) handler();
			else if (typeof t.addEventListener == "function") {
				t.addEventListener("abort", handler, { once: !0 });
				cleanup = () => t.removeEventListener("abort", handler);
			} else t.onabort = handler;
		});
		return Promise.race([e, n]).finally(cleanup);
	};
	createAbortError = () => Object.assign(Error("Request aborted"), { name: "AbortError" });
	isAbortError = (e) => typeof e == "object" && !!e && "name" in e && e.name === "AbortError";
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/constants.js
var Dc, Oc, kc;
var Ac = e.n((() => {
	Dc = 2e4;
	Oc = "amz-sdk-invocation-id";
	kc = "amz-sdk-request";
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(e, t) {
	if (!HttpResponse.isInstance(e)) return;
	for (let n in e.headers) {
		if (!hasOwn(e.headers, n)) continue;
		let r = n.toLowerCase();
		if (r === "retry-after") {
			let r = e.headers[n];
			let i = NaN;
			if (r.endsWith("GMT")) try {
				i = (parseRfc7231DateTime(r).getTime() - Date.now()) / 1e3;
			} catch (e) {
				t?.trace?.("Failed to parse retry-after header");
				t?.trace?.(e);
			}
			else r.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? i = Number(r.match(/ GMT, ([\d.]+)$/)?.[1]) : r.match(/^((\d+)|(\d+\.\d+))$/) ? i = Number(r) : Date.parse(r) >= Date.now() && (i = (Date.parse(r) - Date.now()) / 1e3);
			if (isNaN(i)) return;
			return new Date(Date.now() + i * 1e3);
		} else if (r === "x-amz-retry-after") {
			let r = e.headers[n];
			let i = Number(r);
			if (isNaN(i)) {
				t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);
				return;
			}
			return new Date(Date.now() + i);
		}
	}
}
function getRetryAfterHint(e, t) {
	return parseRetryAfterHeader(e, t);
}
var jc = e.n((() => {
	D();
	z();
	R();
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
var asSdkError;
var Mc = e.n((() => {
	asSdkError = (e) => {
		if (e instanceof Error) return e;
		if (e instanceof Object) return Object.assign(Error(), e);
		if (typeof e == "string") return Error(e);
		return Error(`AWS SDK error wrapper for ${e}`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(e) {
	return (t) => (n, r) => async (i) => {
		let a = await t.retryStrategy();
		let o = await t.maxAttempts();
		let s = r[Nc.SMITHY_CONTEXT_KEY]?.abortSignal;
		if (isRetryStrategyV2(a)) {
			a = a;
			let c = (r.partition_id ?? "") + (r.__retryLongPoll ? ":longpoll" : "");
			let l = await race(a.acquireInitialRetryToken(c), s);
			let u = Error();
			let d = 0;
			let f = 0;
			let { request: p } = i;
			let m = E.isInstance(p);
			m && (p.headers[Oc] = so());
			for (;;) try {
				m && (p.headers[kc] = `attempt=${d + 1}; max=${o}`);
				let { response: e, output: t } = await n(i);
				a.recordSuccess(l);
				t.$metadata.attempts = d + 1;
				t.$metadata.totalRetryDelay = f;
				return {
					response: e,
					output: t
				};
			} catch (n) {
				let i = getRetryErrorInfo(n, t.logger);
				u = asSdkError(n);
				if (m && e(p)) {
					(r.logger instanceof NoOpLogger ? console : r.logger)?.warn("An error was encountered in a non-retryable streaming request.");
					throw u;
				}
				try {
					l = await race(a.refreshRetryTokenForRetry(l, i), s);
				} catch (e) {
					if (s?.aborted && isAbortError(e)) throw e;
					u.$metadata || (u.$metadata = {});
					u.$metadata.attempts = d + 1;
					u.$metadata.totalRetryDelay = f;
					throw u;
				}
				d = l.getRetryCount();
				let o = l.getRetryDelay();
				f += (l?.$retryLog?.acquisitionDelay ?? 0) + o;
				o > 0 && await race(new Promise((e) => setTimeout(e, o)), s);
			}
		} else {
			a = a;
			a?.mode && (r.userAgent = [...r.userAgent || [], ["cfg/retry-mode", a.mode]]);
			return a.retry(n, i);
		}
	};
}
function bindGetRetryPlugin(e) {
	let t = bindRetryMiddleware(e);
	return (e) => ({ applyToStack: (n) => {
		n.add(t(e), Pc);
	} });
}
var Nc, isRetryStrategyV2, getRetryErrorInfo, getRetryErrorType, Pc;
var Fc = e.n((() => {
	F();
	z();
	R();
	Nc = T();
	Tc();
	Ec();
	Ac();
	jc();
	Mc();
	isRetryStrategyV2 = (e) => e.acquireInitialRetryToken !== void 0 && e.refreshRetryTokenForRetry !== void 0 && e.recordSuccess !== void 0;
	getRetryErrorInfo = (e, t) => {
		let n = {
			error: e,
			errorType: getRetryErrorType(e)
		};
		let r = parseRetryAfterHeader(e.$response, t);
		r && (n.retryAfterHint = r);
		return n;
	};
	getRetryErrorType = (e) => {
		if (isThrottlingError(e)) return "THROTTLING";
		if (isTransientError(e)) return "TRANSIENT";
		if (isServerError(e)) return "SERVER_ERROR";
		return "CLIENT_ERROR";
	};
	Pc = {
		name: "retryMiddleware",
		tags: ["RETRY"],
		step: "finalizeRequest",
		priority: "high",
		override: !0
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
var Ic;
var Lc = e.n((() => {
	Tc();
	Ic = class DefaultRateLimiter {
		static setTimeoutFn = (e, t) => setTimeout(e, t);
		beta;
		minCapacity;
		minFillRate;
		scaleConstant;
		smooth;
		enabled = !1;
		availableTokens = 0;
		lastMaxRate = 0;
		measuredTxRate = 0;
		requestCount = 0;
		fillRate;
		lastThrottleTime;
		lastTimestamp = 0;
		lastTxRateBucket;
		maxCapacity;
		timeWindow = 0;
		constructor(e) {
			this.beta = e?.beta ?? .7;
			this.minCapacity = e?.minCapacity ?? 1;
			this.minFillRate = e?.minFillRate ?? .5;
			this.scaleConstant = e?.scaleConstant ?? .4;
			this.smooth = e?.smooth ?? .8;
			this.lastThrottleTime = this.getCurrentTimeInSeconds();
			this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
			this.fillRate = this.minFillRate;
			this.maxCapacity = this.minCapacity;
		}
		async getSendToken() {
			return this.acquireTokenBucket(1);
		}
		updateClientSendingRate(e) {
			let t;
			this.updateMeasuredRate();
			let n = e;
			if (n?.errorType === "THROTTLING" || isThrottlingError(n?.error ?? e)) {
				let e = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
				this.lastMaxRate = e;
				this.calculateTimeWindow();
				this.lastThrottleTime = this.getCurrentTimeInSeconds();
				t = this.cubicThrottle(e);
				this.enableTokenBucket();
			} else {
				this.calculateTimeWindow();
				t = this.cubicSuccess(this.getCurrentTimeInSeconds());
			}
			let r = Math.min(t, 2 * this.measuredTxRate);
			this.updateTokenBucketRate(r);
		}
		getCurrentTimeInSeconds() {
			return Date.now() / 1e3;
		}
		async acquireTokenBucket(e) {
			if (!this.enabled) return;
			this.refillTokenBucket();
			for (; e > this.availableTokens;) {
				let t = (e - this.availableTokens) / this.fillRate * 1e3;
				await new Promise((e) => DefaultRateLimiter.setTimeoutFn(e, t));
				this.refillTokenBucket();
			}
			this.availableTokens -= e;
		}
		refillTokenBucket() {
			let e = this.getCurrentTimeInSeconds();
			if (!this.lastTimestamp) {
				this.lastTimestamp = e;
				return;
			}
			let t = (e - this.lastTimestamp) * this.fillRate;
			this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + t);
			this.lastTimestamp = e;
		}
		calculateTimeWindow() {
			this.timeWindow = this.getPrecise((this.lastMaxRate * (1 - this.beta) / this.scaleConstant) ** (1 / 3));
		}
		cubicThrottle(e) {
			return this.getPrecise(e * this.beta);
		}
		cubicSuccess(e) {
			return this.getPrecise(this.scaleConstant * (e - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate);
		}
		enableTokenBucket() {
			this.enabled = !0;
		}
		updateTokenBucketRate(e) {
			this.refillTokenBucket();
			this.fillRate = Math.max(e, this.minFillRate);
			this.maxCapacity = Math.max(e, this.minCapacity);
			this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
		}
		updateMeasuredRate() {
			let e = this.getCurrentTimeInSeconds();
			let t = Math.floor(e * 2) / 2;
			this.requestCount++;
			if (t > this.lastTxRateBucket) {
				let e = this.requestCount / (t - this.lastTxRateBucket);
				this.measuredTxRate = this.getPrecise(e * this.smooth + this.measuredTxRate * (1 - this.smooth));
				this.requestCount = 0;
				this.lastTxRateBucket = t;
			}
		}
		getPrecise(e) {
			return parseFloat(e.toFixed(8));
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
var Retry;
var Rc = e.n((() => {
	Retry = class {
		static v2026 = !0;
		static delay() {
			return 50;
		}
		static throttlingDelay() {
			return 1e3;
		}
		static cost() {
			return 14;
		}
		static throttlingCost() {
			return 5;
		}
		static modifiedCostType() {
			return "THROTTLING";
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
var DefaultRetryBackoffStrategy;
var zc = e.n((() => {
	Ac();
	Rc();
	DefaultRetryBackoffStrategy = class {
		x = Retry.delay();
		computeNextBackoffDelay(e) {
			let t = Math.random() * Math.min(this.x * 2 ** e, Dc);
			return Math.floor(t);
		}
		setDelayBase(e) {
			this.x = e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
var DefaultRetryToken;
var Bc = e.n((() => {
	Ac();
	DefaultRetryToken = class {
		delay;
		count;
		cost;
		longPoll;
		$retryLog = { acquisitionDelay: 0 };
		constructor(e, t, n, r) {
			this.delay = e;
			this.count = t;
			this.cost = n;
			this.longPoll = r;
		}
		getRetryCount() {
			return this.count;
		}
		getRetryDelay() {
			return Math.min(Dc, this.delay);
		}
		getRetryCost() {
			return this.cost;
		}
		isLongPoll() {
			return this.longPoll;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var Vc, Hc;
var Uc = e.n((() => {
	(function(e) {
		e.STANDARD = "standard";
		e.ADAPTIVE = "adaptive";
	})(Vc ||= {});
	Hc = Vc.STANDARD;
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
var Wc, StandardRetryStrategy$1;
var Gc = e.n((() => {
	zc();
	Bc();
	Uc();
	Ac();
	Rc();
	Wc = {
		incompatible: 1,
		attempts: 2,
		capacity: 3
	};
	StandardRetryStrategy$1 = class {
		mode = Vc.STANDARD;
		retryBackoffStrategy;
		capacity = 500;
		maxAttemptsProvider;
		baseDelay;
		constructor(e) {
			if (typeof e == "number") this.maxAttemptsProvider = async () => e;
			else if (typeof e == "function") this.maxAttemptsProvider = e;
			else if (e && typeof e == "object") {
				this.maxAttemptsProvider = async () => e.maxAttempts;
				this.baseDelay = e.baseDelay;
				this.retryBackoffStrategy = e.backoff;
			}
			this.maxAttemptsProvider ??= async () => 3;
			this.baseDelay ??= Retry.delay();
			this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
		}
		async acquireInitialRetryToken(e) {
			return new DefaultRetryToken(Retry.delay(), 0, void 0, e.includes(":longpoll"));
		}
		async refreshRetryTokenForRetry(e, t) {
			let n = await this.getMaxAttempts();
			let r = this.retryCode(e, t, n);
			let i = r === 0;
			let a = e.isLongPoll?.();
			if (i || a) {
				let n = t.errorType;
				this.retryBackoffStrategy.setDelayBase(n === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
				let o = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());
				let s = o;
				t.retryAfterHint instanceof Date && (s = Math.max(o, Math.min(t.retryAfterHint.getTime() - Date.now(), o + 5e3)));
				if (i) {
					let t = this.getCapacityCost(n);
					this.capacity -= t;
					let r = new DefaultRetryToken(0, e.getRetryCount() + 1, t, e.isLongPoll?.() ?? !1);
					await new Promise((e) => setTimeout(e, s));
					r.$retryLog.acquisitionDelay = s;
					return r;
				} else {
					let e = r === Wc.capacity && a ? s : 0;
					e > 0 && await new Promise((t) => setTimeout(t, e));
				}
			}
			throw Error("No retry token available");
		}
		recordSuccess(e) {
			this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
		}
		getCapacity() {
			return this.capacity;
		}
		async maxAttempts() {
			return this.maxAttemptsProvider();
		}
		async getMaxAttempts() {
			try {
				return await this.maxAttemptsProvider();
			} catch {
				console.warn("Max attempts provider could not resolve. Using default of 3");
				return 3;
			}
		}
		retryCode(e, t, n) {
			let r = e.getRetryCount() + 1;
			let i = this.isRetryableError(t.errorType) ? 0 : Wc.incompatible;
			let a = r < n ? 0 : Wc.attempts;
			let o = this.capacity >= this.getCapacityCost(t.errorType) ? 0 : Wc.capacity;
			return i || a || o;
		}
		getCapacityCost(e) {
			return e === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
		}
		isRetryableError(e) {
			return e === "THROTTLING" || e === "TRANSIENT";
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy$1;
var Kc = e.n((() => {
	Lc();
	Gc();
	Uc();
	AdaptiveRetryStrategy$1 = class {
		mode = Vc.ADAPTIVE;
		rateLimiter;
		standardRetryStrategy;
		constructor(e, t) {
			let { rateLimiter: n } = t ?? {};
			this.rateLimiter = n ?? new Ic();
			this.standardRetryStrategy = t ? new StandardRetryStrategy$1({
				maxAttempts: typeof e == "number" ? e : 3,
				...t
			}) : new StandardRetryStrategy$1(e);
		}
		async acquireInitialRetryToken(e) {
			let t = await this.standardRetryStrategy.acquireInitialRetryToken(e);
			await this.rateLimiter.getSendToken();
			return t;
		}
		async refreshRetryTokenForRetry(e, t) {
			this.rateLimiter.updateClientSendingRate(t);
			let n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, t);
			await this.rateLimiter.getSendToken();
			return n;
		}
		recordSuccess(e) {
			this.rateLimiter.updateClientSendingRate({});
			this.standardRetryStrategy.recordSuccess(e);
		}
		async maxAttemptsProvider() {
			return this.standardRetryStrategy.maxAttempts();
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/util-retry/ConfiguredRetryStrategy.js
var ConfiguredRetryStrategy;
var qc = e.n((() => {
	Gc();
	Rc();
	ConfiguredRetryStrategy = class extends StandardRetryStrategy$1 {
		computeNextBackoffDelay;
		constructor(e, t = Retry.delay()) {
			super(typeof e == "function" ? e : async () => e);
			this.computeNextBackoffDelay = typeof t == "number" ? () => t : t;
			this.retryBackoffStrategy.computeNextBackoffDelay = (e) => {
				let t = e + 1;
				return this.computeNextBackoffDelay(t);
			};
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retry-pre-sra-deprecated/defaultRetryQuota.js
var getDefaultRetryQuota;
var Jc = e.n((() => {
	Ac();
	getDefaultRetryQuota = (e, t) => {
		let n = e;
		let r = t?.noRetryIncrement ?? 1;
		let i = t?.retryCost ?? 5;
		let a = t?.timeoutRetryCost ?? 10;
		let o = e;
		let getCapacityAmount = (e) => e.name === "TimeoutError" ? a : i;
		let hasRetryTokens = (e) => getCapacityAmount(e) <= o;
		let retrieveRetryTokens = (e) => {
			if (!hasRetryTokens(e)) throw Error("No retry token available");
			let t = getCapacityAmount(e);
			o -= t;
			return t;
		};
		let releaseRetryTokens = (e) => {
			o += e ?? r;
			o = Math.min(o, n);
		};
		return Object.freeze({
			hasRetryTokens,
			retrieveRetryTokens,
			releaseRetryTokens
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retry-pre-sra-deprecated/delayDecider.js
var defaultDelayDecider;
var Yc = e.n((() => {
	Ac();
	defaultDelayDecider = (e, t) => Math.floor(Math.min(Dc, Math.random() * 2 ** t * e));
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retry-pre-sra-deprecated/retryDecider.js
var defaultRetryDecider;
var Xc = e.n((() => {
	Tc();
	defaultRetryDecider = (e) => {
		if (!e) return !1;
		return isRetryableByTrait(e) || isClockSkewError(e) || isThrottlingError(e) || isTransientError(e);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retry-pre-sra-deprecated/StandardRetryStrategy.js
var StandardRetryStrategy, getDelayFromRetryAfterHeader;
var Zc = e.n((() => {
	z();
	R();
	Tc();
	Uc();
	Ac();
	Mc();
	Jc();
	Yc();
	Xc();
	StandardRetryStrategy = class {
		maxAttemptsProvider;
		retryDecider;
		delayDecider;
		retryQuota;
		mode = Vc.STANDARD;
		constructor(e, t) {
			this.maxAttemptsProvider = e;
			this.retryDecider = t?.retryDecider ?? defaultRetryDecider;
			this.delayDecider = t?.delayDecider ?? defaultDelayDecider;
			this.retryQuota = t?.retryQuota ?? getDefaultRetryQuota(500);
		}
		shouldRetry(e, t, n) {
			return t < n && this.retryDecider(e) && this.retryQuota.hasRetryTokens(e);
		}
		async getMaxAttempts() {
			let e;
			try {
				e = await this.maxAttemptsProvider();
			} catch {
				e = 3;
			}
			return e;
		}
		async retry(e, t, n) {
			let r;
			let i = 0;
			let a = 0;
			let o = await this.getMaxAttempts();
			let { request: s } = t;
			E.isInstance(s) && (s.headers[Oc] = so());
			for (;;) try {
				E.isInstance(s) && (s.headers[kc] = `attempt=${i + 1}; max=${o}`);
				n?.beforeRequest && await n.beforeRequest();
				let { response: c, output: l } = await e(t);
				n?.afterRequest && n.afterRequest(c);
				this.retryQuota.releaseRetryTokens(r);
				l.$metadata.attempts = i + 1;
				l.$metadata.totalRetryDelay = a;
				return {
					response: c,
					output: l
				};
			} catch (e) {
				let t = asSdkError(e);
				i++;
				if (this.shouldRetry(t, i, o)) {
					r = this.retryQuota.retrieveRetryTokens(t);
					let e = this.delayDecider(isThrottlingError(t) ? 500 : 100, i);
					let n = getDelayFromRetryAfterHeader(t.$response);
					let o = Math.max(n || 0, e);
					a += o;
					await new Promise((e) => setTimeout(e, o));
					continue;
				}
				t.$metadata ||= {};
				t.$metadata.attempts = i;
				t.$metadata.totalRetryDelay = a;
				throw t;
			}
		}
	};
	getDelayFromRetryAfterHeader = (e) => {
		if (!HttpResponse.isInstance(e)) return;
		let t = Object.keys(e.headers).find((e) => e.toLowerCase() === "retry-after");
		if (!t) return;
		let n = e.headers[t];
		let r = Number(n);
		if (!Number.isNaN(r)) return Math.min(r * 1e3, 2e4);
		let i = new Date(n);
		return Math.min(i.getTime() - Date.now(), 2e4);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retry-pre-sra-deprecated/AdaptiveRetryStrategy.js
var AdaptiveRetryStrategy;
var Qc = e.n((() => {
	Lc();
	Uc();
	Zc();
	AdaptiveRetryStrategy = class extends StandardRetryStrategy {
		rateLimiter;
		constructor(e, t) {
			let { rateLimiter: n, ...r } = t ?? {};
			super(e, r);
			this.rateLimiter = n ?? new Ic();
			this.mode = Vc.ADAPTIVE;
		}
		async retry(e, t) {
			return super.retry(e, t, {
				beforeRequest: async () => this.rateLimiter.getSendToken(),
				afterRequest: (e) => {
					this.rateLimiter.updateClientSendingRate(e);
				}
			});
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
var $c, el, tl, resolveRetryConfig, nl, rl, il;
var al = e.n((() => {
	F();
	Kc();
	Gc();
	Uc();
	Rc();
	$c = "AWS_MAX_ATTEMPTS";
	el = "max_attempts";
	tl = {
		environmentVariableSelector: (e) => {
			let t = e[$c];
			if (!t) return;
			let n = parseInt(t);
			if (Number.isNaN(n)) throw Error(`Environment variable ${$c} mast be a number, got "${t}"`);
			return n;
		},
		configFileSelector: (e) => {
			let t = e[el];
			if (!t) return;
			let n = parseInt(t);
			if (Number.isNaN(n)) throw Error(`Shared config file entry ${el} mast be a number, got "${t}"`);
			return n;
		},
		default: 3
	};
	resolveRetryConfig = (e, t) => {
		let { retryStrategy: n, retryMode: r } = e;
		let { defaultMaxAttempts: i = 3, defaultBaseDelay: a = Retry.delay() } = t ?? {};
		let o = normalizeProvider$1(e.maxAttempts ?? i);
		let s = n ? Promise.resolve(n) : void 0;
		let getDefault = async () => {
			let e = await o();
			if (await normalizeProvider$1(r)() === Vc.ADAPTIVE) return new AdaptiveRetryStrategy$1(o, {
				maxAttempts: e,
				baseDelay: a
			});
			return new StandardRetryStrategy$1({
				maxAttempts: e,
				baseDelay: a
			});
		};
		return Object.assign(e, {
			maxAttempts: o,
			retryStrategy: () => s ??= getDefault()
		});
	};
	nl = "AWS_RETRY_MODE";
	rl = "retry_mode";
	il = {
		environmentVariableSelector: (e) => e[nl],
		configFileSelector: (e) => e[rl],
		default: Hc
	};
}));
// node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/omitRetryHeadersMiddleware.js
var omitRetryHeadersMiddleware, ol, getOmitRetryHeadersPlugin;
var sl = e.n((() => {
	z();
	Ac();
	omitRetryHeadersMiddleware = () => (e) => async (t) => {
		let { request: n } = t;
		if (E.isInstance(n)) {
			delete n.headers[Oc];
			delete n.headers[kc];
		}
		return e(t);
	};
	ol = {
		name: "omitRetryHeadersMiddleware",
		tags: [
			"RETRY",
			"HEADERS",
			"OMIT_RETRY_HEADERS"
		],
		relation: "before",
		toMiddleware: "awsAuthMiddleware",
		override: !0
	};
	getOmitRetryHeadersPlugin = (e) => ({ applyToStack: (e) => {
		e.addRelativeTo(omitRetryHeadersMiddleware(), ol);
	} });
}));
// node_modules/@smithy/core/dist-es/submodules/retry/index.js
var cl = e.r({
	AdaptiveRetryStrategy: () => AdaptiveRetryStrategy$1,
	CONFIG_MAX_ATTEMPTS: () => el,
	CONFIG_RETRY_MODE: () => rl,
	ConfiguredRetryStrategy: () => ConfiguredRetryStrategy,
	DEFAULT_MAX_ATTEMPTS: () => 3,
	DEFAULT_RETRY_DELAY_BASE: () => 100,
	DEFAULT_RETRY_MODE: () => Hc,
	DefaultRateLimiter: () => Ic,
	DeprecatedAdaptiveRetryStrategy: () => AdaptiveRetryStrategy,
	DeprecatedStandardRetryStrategy: () => StandardRetryStrategy,
	ENV_MAX_ATTEMPTS: () => $c,
	ENV_RETRY_MODE: () => nl,
	INITIAL_RETRY_TOKENS: () => 500,
	INVOCATION_ID_HEADER: () => Oc,
	MAXIMUM_RETRY_DELAY: () => Dc,
	NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => tl,
	NODE_RETRY_MODE_CONFIG_OPTIONS: () => il,
	NO_RETRY_INCREMENT: () => 1,
	REQUEST_HEADER: () => kc,
	RETRY_COST: () => 5,
	RETRY_MODES: () => Vc,
	Retry: () => Retry,
	StandardRetryStrategy: () => StandardRetryStrategy$1,
	THROTTLING_RETRY_DELAY_BASE: () => 500,
	TIMEOUT_RETRY_COST: () => 10,
	defaultDelayDecider: () => defaultDelayDecider,
	defaultRetryDecider: () => defaultRetryDecider,
	getOmitRetryHeadersPlugin: () => getOmitRetryHeadersPlugin,
	getRetryAfterHint: () => getRetryAfterHint,
	getRetryPlugin: () => ul,
	isBrowserNetworkError: () => isBrowserNetworkError,
	isClockSkewCorrectedError: () => isClockSkewCorrectedError,
	isClockSkewError: () => isClockSkewError,
	isNodeJsHttp2TransientError: () => isNodeJsHttp2TransientError,
	isRetryableByTrait: () => isRetryableByTrait,
	isServerError: () => isServerError,
	isThrottlingError: () => isThrottlingError,
	isTransientError: () => isTransientError,
	omitRetryHeadersMiddleware: () => omitRetryHeadersMiddleware,
	omitRetryHeadersMiddlewareOptions: () => ol,
	resolveRetryConfig: () => resolveRetryConfig,
	retryMiddleware: () => ll,
	retryMiddlewareOptions: () => Pc
});
var ll, ul;
var dl = e.n((() => {
	_c();
	Fc();
	Tc();
	Kc();
	qc();
	Lc();
	Gc();
	Uc();
	Ac();
	Rc();
	Qc();
	Zc();
	Yc();
	Xc();
	al();
	sl();
	jc();
	ll = bindRetryMiddleware(isStreamingPayload);
	ul = bindGetRetryPlugin(isStreamingPayload);
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
async function checkFeatures(e, t, n) {
	n.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature$2(e, "PROTOCOL_RPC_V2_CBOR", "M");
	if (typeof t.retryStrategy == "function") {
		let n = await t.retryStrategy();
		if (typeof n.mode == "string") switch (n.mode) {
			case Vc.ADAPTIVE:
				setFeature$2(e, "RETRY_MODE_ADAPTIVE", "F");
				break;
			case Vc.STANDARD: setFeature$2(e, "RETRY_MODE_STANDARD", "E");
		}
	}
	if (typeof t.accountIdEndpointMode == "function") {
		let n = e.endpointV2;
		String(n?.url?.hostname).match(fl) && setFeature$2(e, "ACCOUNT_ID_ENDPOINT", "O");
		switch (await t.accountIdEndpointMode?.()) {
			case "disabled":
				setFeature$2(e, "ACCOUNT_ID_MODE_DISABLED", "Q");
				break;
			case "preferred":
				setFeature$2(e, "ACCOUNT_ID_MODE_PREFERRED", "P");
				break;
			case "required": setFeature$2(e, "ACCOUNT_ID_MODE_REQUIRED", "R");
		}
	}
	let r = e.__smithy_context?.selectedHttpAuthScheme?.identity;
	if (r?.$source) {
		let t = r;
		t.accountId && setFeature$2(e, "RESOLVED_ACCOUNT_ID", "T");
		for (let [n, r] of Object.entries(t.$source ?? {})) setFeature$2(e, n, r);
	}
}
var fl;
var pl = e.n((() => {
	dl();
	m();
	fl = /\d{12}\.ddb/;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
var ml, hl, gl, _l;
var vl = e.n((() => {
	ml = "user-agent";
	hl = "x-amz-user-agent";
	gl = /[^!$%&'*+\-.^_`|~\w]/g;
	_l = /[^!$%&'*+\-.^_`|~\w#]/g;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
function encodeFeatures(e) {
	let t = "";
	for (let n in e) {
		let r = e[n];
		if (t.length + r.length + 1 <= yl) {
			t.length ? t += "," + r : t += r;
			continue;
		}
		break;
	}
	return t;
}
var yl;
var bl = e.n((() => {
	yl = 1024;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
var userAgentMiddleware, escapeUserAgent, xl, getUserAgentPlugin;
var Sl = e.n((() => {
	z();
	gc();
	pl();
	vl();
	bl();
	userAgentMiddleware = (e) => (t, n) => async (r) => {
		let { request: i } = r;
		if (!E.isInstance(i)) return t(r);
		let { headers: a } = i;
		let o = n?.userAgent?.map(escapeUserAgent) || [];
		let s = (await e.defaultUserAgentProvider()).map(escapeUserAgent);
		await checkFeatures(n, e, r);
		let c = n;
		s.push(`m/${encodeFeatures(Object.assign({}, n.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
		let l = e?.customUserAgent?.map(escapeUserAgent) || [];
		let u = await e.userAgentAppId();
		u && s.push(escapeUserAgent(["app", `${u}`]));
		let d = getUserAgentPrefix();
		let f = (d ? [d] : []).concat([
			...s,
			...o,
			...l
		]).join(" ");
		let p = [...s.filter((e) => e.startsWith("aws-sdk-")), ...l].join(" ");
		if (e.runtime !== "browser") {
			p && (a[hl] = a["x-amz-user-agent"] ? `${a[ml]} ${p}` : p);
			a[ml] = f;
		} else a[hl] = f;
		return t({
			...r,
			request: i
		});
	};
	escapeUserAgent = (e) => {
		let t = e[0].split("/").map((e) => e.replace(gl, "-")).join("/");
		let n = e[1]?.replace(_l, "-");
		let r = t.indexOf("/");
		let i = t.substring(0, r);
		let a = t.substring(r + 1);
		i === "api" && (a = a.toLowerCase());
		return [
			i,
			a,
			n
		].filter((e) => e && e.length > 0).reduce((e, t, n) => {
			switch (n) {
				case 0: return t;
				case 1: return `${e}/${t}`;
				default: return `${e}#${t}`;
			}
		}, "");
	};
	xl = {
		name: "getUserAgentMiddleware",
		step: "build",
		priority: "low",
		tags: ["SET_USER_AGENT", "USER_AGENT"],
		override: !0
	};
	getUserAgentPlugin = (e) => ({ applyToStack: (t) => {
		t.add(userAgentMiddleware(e), xl);
	} });
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
var getRuntimeUserAgentPair;
var Cl = e.n((() => {
	getRuntimeUserAgentPair = () => {
		for (let e of [
			"deno",
			"bun",
			"llrt"
		]) if (n.versions[e]) return [`md/${e}`, n.versions[e]];
		return ["md/nodejs", n.versions.node];
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
var wl;
var Tl = e.n((() => {
	wl = { isCrtAvailable: !1 };
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
var isCrtAvailable;
var El = e.n((() => {
	Tl();
	isCrtAvailable = () => {
		if (wl.isCrtAvailable) return ["md/crt-avail"];
		return null;
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
var createDefaultUserAgentProvider, Dl;
var Ol = e.n((() => {
	Cl();
	El();
	Tl();
	createDefaultUserAgentProvider = ({ serviceId: e, clientVersion: r }) => {
		let i = getRuntimeUserAgentPair();
		return async (a) => {
			let o = [
				["aws-sdk-js", r],
				["ua", "2.1"],
				[`os/${(0, t.platform)()}`, (0, t.release)()],
				["lang/js"],
				i
			];
			let s = isCrtAvailable();
			s && o.push(s);
			e && o.push([`api/${e}`, r]);
			n.env.AWS_EXECUTION_ENV && o.push([`exec-env/${n.env.AWS_EXECUTION_ENV}`]);
			let c = await a?.userAgentAppId?.();
			return c ? [...o, [`app/${c}`]] : [...o];
		};
	};
	Dl = createDefaultUserAgentProvider;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var kl, Al, jl, Ml;
var Nl = e.n((() => {
	dc();
	kl = "AWS_SDK_UA_APP_ID";
	Al = "sdk_ua_app_id";
	jl = "sdk-ua-app-id";
	Ml = {
		environmentVariableSelector: (e) => e[kl],
		configFileSelector: (e) => e.sdk_ua_app_id ?? e[jl],
		default: void 0
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-browser/createUserAgentStringParsingProvider.js
var createUserAgentStringParsingProvider;
var Pl = e.n((() => {
	createUserAgentStringParsingProvider = ({ serviceId: e, clientVersion: t }) => async (n) => {
		let r = await Promise.resolve().then(() => require("./bowser.cjs"));
		let i = r.parse ?? r.default.parse ?? (() => "");
		let a = typeof window < "u" && window?.navigator?.userAgent ? i(window.navigator.userAgent) : void 0;
		let o = [
			["aws-sdk-js", t],
			["ua", "2.1"],
			[`os/${a?.os?.name || "other"}`, a?.os?.version],
			["lang/js"],
			["md/browser", `${a?.browser?.name ?? "unknown"}_${a?.browser?.version ?? "unknown"}`]
		];
		e && o.push([`api/${e}`, t]);
		let s = await n?.userAgentAppId?.();
		s && o.push([`app/${s}`]);
		return o;
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-browser/defaultUserAgent.js
var Fl;
var Il = e.n((() => {
	Pl();
	Fl = {
		os(e) {
			if (/iPhone|iPad|iPod/.test(e)) return "iOS";
			if (/Macintosh|Mac OS X/.test(e)) return "macOS";
			if (/Windows NT/.test(e)) return "Windows";
			if (/Android/.test(e)) return "Android";
			if (/Linux/.test(e)) return "Linux";
		},
		browser(e) {
			if (/EdgiOS|EdgA|Edg\//.test(e)) return "Microsoft Edge";
			if (/Firefox\//.test(e)) return "Firefox";
			if (/Chrome\//.test(e)) return "Chrome";
			if (/Safari\//.test(e)) return "Safari";
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/isIpAddress.js
var Ll = e.n((() => {
	L();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
var isVirtualHostableS3Bucket;
var Rl = e.n((() => {
	L();
	Ll();
	isVirtualHostableS3Bucket = (e, t = !1) => {
		if (t) {
			for (let t of e.split(".")) if (!isVirtualHostableS3Bucket(t)) return !1;
			return !0;
		}
		if (!isValidHostLabel(e)) return !1;
		if (e.length < 3 || e.length > 63) return !1;
		if (e !== e.toLowerCase()) return !1;
		if (isIpAddress(e)) return !1;
		return !0;
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
var zl, Bl, parseArn;
var Vl = e.n((() => {
	zl = ":";
	Bl = "/";
	parseArn = (e) => {
		let t = e.split(zl);
		if (t.length < 6) return null;
		let [n, r, i, a, o, ...s] = t;
		if (n !== "arn" || r === "" || i === "" || s.join(zl) === "") return null;
		return {
			partition: r,
			service: i,
			region: a,
			accountId: o,
			resourceId: s.map((e) => e.split(Bl)).flat()
		};
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
var Hl;
var Ul = e.n((() => {
	L();
	Rl();
	Vl();
	gc();
	Hl = {
		isVirtualHostableS3Bucket,
		parseArn,
		partition
	};
	Pi.aws = Hl;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/resolveEndpoint.js
var Wl = e.n((() => {
	L();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/resolveDefaultAwsRegionalEndpointsConfig.js
var resolveDefaultAwsRegionalEndpointsConfig, toEndpointV1;
var Gl = e.n((() => {
	z();
	resolveDefaultAwsRegionalEndpointsConfig = (e) => {
		if (typeof e.endpointProvider != "function") throw Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");
		let { endpoint: t } = e;
		t === void 0 && (e.endpoint = async () => toEndpointV1(e.endpointProvider({
			Region: typeof e.region == "function" ? await e.region() : e.region,
			UseDualStack: typeof e.useDualstackEndpoint == "function" ? await e.useDualstackEndpoint() : e.useDualstackEndpoint,
			UseFIPS: typeof e.useFipsEndpoint == "function" ? await e.useFipsEndpoint() : e.useFipsEndpoint,
			Endpoint: void 0
		}, { logger: e.logger })));
		return e;
	};
	toEndpointV1 = (e) => parseUrl(e.url);
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/types/EndpointError.js
var Kl = e.n((() => {
	L();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/awsRegionConfig.js
var ql = e.n((() => {
	I();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/stsRegionDefaultResolver.js
function stsRegionDefaultResolver(e = {}) {
	return loadConfig({
		...zr,
		async default() {
			Jl.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
			return "us-east-1";
		}
	}, {
		...Br,
		...e
	});
}
var Jl;
var Yl = e.n((() => {
	I();
	Jl = { silence: !1 };
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration;
var Xl = e.n((() => {
	getAwsRegionExtensionConfiguration = (e) => ({
		setRegion(t) {
			e.region = t;
		},
		region() {
			return e.region;
		}
	});
	resolveAwsRegionExtensionConfiguration = (e) => ({ region: e.region() });
}));
// node_modules/@aws-sdk/core/dist-es/submodules/client/index.js
var Zl = e.r({
	DEFAULT_UA_APP_ID: () => void 0,
	EndpointError: () => EndpointError,
	NODE_APP_ID_CONFIG_OPTIONS: () => Ml,
	NODE_REGION_CONFIG_FILE_OPTIONS: () => Br,
	NODE_REGION_CONFIG_OPTIONS: () => zr,
	REGION_ENV_NAME: () => Lr,
	REGION_INI_NAME: () => Rr,
	UA_APP_ID_ENV_NAME: () => kl,
	UA_APP_ID_INI_NAME: () => Al,
	awsEndpointFunctions: () => Hl,
	createDefaultUserAgentProvider: () => createDefaultUserAgentProvider,
	createUserAgentStringParsingProvider: () => createUserAgentStringParsingProvider,
	crtAvailability: () => wl,
	defaultUserAgent: () => Dl,
	emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion$1,
	fallback: () => Fl,
	getAwsRegionExtensionConfiguration: () => getAwsRegionExtensionConfiguration,
	getDefaultSocketTimeout: () => getDefaultSocketTimeout,
	getHostHeaderPlugin: () => getHostHeaderPlugin,
	getLoggerPlugin: () => getLoggerPlugin,
	getLongPollPlugin: () => getLongPollPlugin,
	getRecursionDetectionPlugin: () => getRecursionDetectionPlugin,
	getUserAgentMiddlewareOptions: () => xl,
	getUserAgentPlugin: () => getUserAgentPlugin,
	getUserAgentPrefix: () => getUserAgentPrefix,
	hostHeaderMiddleware: () => hostHeaderMiddleware,
	hostHeaderMiddlewareOptions: () => bs,
	isIpAddress: () => isIpAddress,
	isVirtualHostableS3Bucket: () => isVirtualHostableS3Bucket,
	loggerMiddleware: () => loggerMiddleware,
	loggerMiddlewareOptions: () => Ss,
	parseArn: () => parseArn,
	partition: () => partition,
	recursionDetectionMiddleware: () => recursionDetectionMiddleware,
	recursionDetectionMiddlewareOptions: () => ws,
	resolveAwsRegionExtensionConfiguration: () => resolveAwsRegionExtensionConfiguration,
	resolveDefaultAwsRegionalEndpointsConfig: () => resolveDefaultAwsRegionalEndpointsConfig,
	resolveEndpoint: () => resolveEndpoint,
	resolveHostHeaderConfig: () => resolveHostHeaderConfig,
	resolveRegionConfig: () => resolveRegionConfig,
	resolveUserAgentConfig: () => resolveUserAgentConfig,
	setCredentialFeature: () => setCredentialFeature,
	setFeature: () => setFeature$2,
	setPartitionInfo: () => setPartitionInfo,
	setTokenFeature: () => setTokenFeature,
	state: () => l,
	stsRegionDefaultResolver: () => stsRegionDefaultResolver,
	stsRegionWarning: () => Jl,
	toEndpointV1: () => toEndpointV1,
	useDefaultPartitionInfo: () => useDefaultPartitionInfo,
	userAgentMiddleware: () => userAgentMiddleware
});
var B = e.n((() => {
	u();
	f();
	p();
	m();
	h();
	g();
	xs();
	Cs();
	Ts();
	Rs();
	Ls();
	dc();
	Sl();
	Ol();
	Nl();
	Il();
	Pl();
	Ul();
	Wl();
	Gl();
	Ll();
	Rl();
	Vl();
	gc();
	Kl();
	ql();
	Yl();
	Xl();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader, getAgeHeader;
var Ql = e.n((() => {
	z();
	getDateHeader = (e) => HttpResponse.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0;
	getAgeHeader = (e) => HttpResponse.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getSkewCorrectedDate.js
var getSkewCorrectedDate;
var $l = e.n((() => {
	getSkewCorrectedDate = (e) => new Date(Date.now() + e);
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
var getUpdatedSystemClockOffset;
var eu = e.n((() => {
	getUpdatedSystemClockOffset = (e, t, n, r) => {
		if (r !== void 0) return t;
		let i = Date.parse(e);
		if (Number.isNaN(i)) return t;
		let a = Date.now();
		if (n !== void 0 && a - n > 9e5) return t;
		return i - a;
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/index.js
var tu = e.n((() => {
	Ql();
	$l();
	eu();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
var nu, throwSigningPropertyError, hasEventStreamOutput, validateSigningProperties, AwsSdkSigV4Signer, ru;
var iu = e.n((() => {
	z();
	nu = T();
	tu();
	throwSigningPropertyError = (e, t) => {
		if (!t) throw Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
		return t;
	};
	hasEventStreamOutput = (e) => e.context?.[nu.SMITHY_CONTEXT_KEY]?.eventStream?.output === !0;
	validateSigningProperties = async (e) => {
		let t = throwSigningPropertyError("context", e.context);
		let n = throwSigningPropertyError("config", e.config);
		let r = t.endpointV2?.properties?.authSchemes?.[0];
		return {
			config: n,
			signer: await throwSigningPropertyError("signer", n.signer)(r),
			signingRegion: e?.signingRegion,
			signingRegionSet: e?.signingRegionSet,
			signingName: e?.signingName
		};
	};
	AwsSdkSigV4Signer = class {
		async sign(e, t, n) {
			if (!E.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
			let r = await validateSigningProperties(n);
			let { config: i, signer: a } = r;
			let { signingRegion: o, signingName: s } = r;
			let c = n.context;
			if (c?.authSchemes?.length ?? !1) {
				let [e, t] = c.authSchemes;
				if (e?.name === "sigv4a" && t?.name === "sigv4") {
					o = t?.signingRegion ?? o;
					s = t?.signingName ?? s;
				}
			}
			let l = await i.disableClockSkewCorrection?.() === !0;
			n._disableClockSkewCorrection = l;
			let u = l || hasEventStreamOutput(n);
			n._skipClockSkewSampling = u;
			if (!u) {
				n._preRequestSystemClockOffset = i.systemClockOffset;
				n._requestSentAt = Date.now();
			}
			return await a.sign(e, {
				signingDate: l ? new Date() : getSkewCorrectedDate(i.systemClockOffset),
				signingRegion: o,
				signingService: s
			});
		}
		errorHandler(e) {
			return (t) => {
				let n = t;
				if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
					let t = n.ServerTime ?? getDateHeader(n.$response);
					if (t) {
						let r = throwSigningPropertyError("config", e.config);
						let i = e._preRequestSystemClockOffset;
						let a = e._requestSentAt;
						let o = getAgeHeader(n.$response);
						let s = getUpdatedSystemClockOffset(t, r.systemClockOffset, a, o);
						r.systemClockOffset = s;
						Math.abs(s) >= 24e4 && (s !== i || i !== void 0 && i !== s) && n.$metadata && (n.$metadata.clockSkewCorrected = !0);
					}
				}
				throw t;
			};
		}
		successHandler(e, t) {
			if (t._skipClockSkewSampling || t._disableClockSkewCorrection) return;
			let n = getDateHeader(e);
			if (n) {
				let r = throwSigningPropertyError("config", t.config);
				let i = t._requestSentAt;
				let a = getAgeHeader(e);
				r.systemClockOffset = getUpdatedSystemClockOffset(n, r.systemClockOffset, i, a);
			}
		}
	};
	ru = AwsSdkSigV4Signer;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4ASigner.js
var AwsSdkSigV4ASigner;
var au = e.n((() => {
	z();
	tu();
	iu();
	AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
		async sign(e, t, n) {
			if (!E.isInstance(e)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
			let { config: r, signer: i, signingRegion: a, signingRegionSet: o, signingName: s } = await validateSigningProperties(n);
			let c = (await r.sigv4aSigningRegionSet?.() ?? o ?? [a]).join(",");
			let l = await r.disableClockSkewCorrection?.() === !0;
			n._disableClockSkewCorrection = l;
			if (!l) {
				n._preRequestSystemClockOffset = r.systemClockOffset;
				n._requestSentAt = Date.now();
			}
			return await i.sign(e, {
				signingDate: l ? new Date() : getSkewCorrectedDate(r.systemClockOffset),
				signingRegion: c,
				signingService: s
			});
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
var getArrayForCommaSeparatedString;
var ou = e.n((() => {
	getArrayForCommaSeparatedString = (e) => typeof e == "string" && e.length > 0 ? e.split(",").map((e) => e.trim()) : [];
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
var getBearerTokenEnvKey;
var su = e.n((() => {
	getBearerTokenEnvKey = (e) => `AWS_BEARER_TOKEN_${e.replace(/[\s-]/g, "_").toUpperCase()}`;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
var cu, lu, uu;
var du = e.n((() => {
	ou();
	su();
	cu = "AWS_AUTH_SCHEME_PREFERENCE";
	lu = "auth_scheme_preference";
	uu = {
		environmentVariableSelector: (e, t) => {
			if (t?.signingName && getBearerTokenEnvKey(t.signingName) in e) return ["httpBearerAuth"];
			if (!(cu in e)) return;
			return getArrayForCommaSeparatedString(e[cu]);
		},
		configFileSelector: (e) => {
			if (!(lu in e)) return;
			return getArrayForCommaSeparatedString(e[lu]);
		},
		default: []
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4AConfig.js
var resolveAwsSdkSigV4AConfig, fu;
var pu = e.n((() => {
	uc();
	I();
	resolveAwsSdkSigV4AConfig = (e) => {
		e.sigv4aSigningRegionSet = normalizeProvider(e.sigv4aSigningRegionSet);
		return e;
	};
	fu = {
		environmentVariableSelector(e) {
			if (e.AWS_SIGV4A_SIGNING_REGION_SET) return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((e) => e.trim());
			throw new it("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: !0 });
		},
		configFileSelector(e) {
			if (e.sigv4a_signing_region_set) return (e.sigv4a_signing_region_set ?? "").split(",").map((e) => e.trim());
			throw new it("sigv4a_signing_region_set not set in profile.", { tryNextLink: !0 });
		},
		default: void 0
	};
}));
// node_modules/@smithy/signature-v4/dist-cjs/index.js
var mu = e.t(((t) => {
	let { hasOwn: n, fromUtf8: r, fromHex: i, toHex: a, toUint8Array: o, writeKey: s, isArrayBuffer: c } = (R(), e.i(ao));
	let { normalizeProvider: l } = (F(), e.i(Tr));
	let { escapeUri: u, HttpRequest: d } = (z(), e.i(ys));
	var HeaderFormatter = class {
		format(e) {
			let t = [];
			for (let i in e) {
				if (!n(e, i)) continue;
				let a = r(i);
				t.push(Uint8Array.from([a.byteLength]), a, this.formatHeaderValue(e[i]));
			}
			let i = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
			let a = 0;
			for (let e of t) {
				i.set(e, a);
				a += e.byteLength;
			}
			return i;
		}
		formatHeaderValue(e) {
			switch (e.type) {
				case "boolean": return Uint8Array.from([+!e.value]);
				case "byte": return Uint8Array.from([2, e.value]);
				case "short":
					let t = new DataView(new ArrayBuffer(3));
					t.setUint8(0, 3);
					t.setInt16(1, e.value, !1);
					return new Uint8Array(t.buffer);
				case "integer":
					let n = new DataView(new ArrayBuffer(5));
					n.setUint8(0, 4);
					n.setInt32(1, e.value, !1);
					return new Uint8Array(n.buffer);
				case "long":
					let a = new Uint8Array(9);
					a[0] = 5;
					a.set(e.value.bytes, 1);
					return a;
				case "binary":
					let o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
					o.setUint8(0, 6);
					o.setUint16(1, e.value.byteLength, !1);
					let s = new Uint8Array(o.buffer);
					s.set(e.value, 3);
					return s;
				case "string":
					let c = r(e.value);
					let l = new DataView(new ArrayBuffer(3 + c.byteLength));
					l.setUint8(0, 7);
					l.setUint16(1, c.byteLength, !1);
					let u = new Uint8Array(l.buffer);
					u.set(c, 3);
					return u;
				case "timestamp":
					let d = new Uint8Array(9);
					d[0] = 8;
					d.set(m.fromNumber(e.value.valueOf()).bytes, 1);
					return d;
				case "uuid":
					if (!p.test(e.value)) throw Error(`Invalid UUID received: ${e.value}`);
					let f = new Uint8Array(17);
					f[0] = 9;
					f.set(i(e.value.replace(/-/g, "")), 1);
					return f;
			}
		}
	};
	var f;
	(function(e) {
		e[e.boolTrue = 0] = "boolTrue";
		e[e.boolFalse = 1] = "boolFalse";
		e[e.byte = 2] = "byte";
		e[e.short = 3] = "short";
		e[e.integer = 4] = "integer";
		e[e.long = 5] = "long";
		e[e.byteArray = 6] = "byteArray";
		e[e.string = 7] = "string";
		e[e.timestamp = 8] = "timestamp";
		e[e.uuid = 9] = "uuid";
	})(f ||= {});
	let p = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
	var m = class Int64 {
		bytes;
		constructor(e) {
			this.bytes = e;
			if (e.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
		}
		static fromNumber(e) {
			if (e > 0x8000000000000000 || e < -0x8000000000000000) throw Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
			let t = new Uint8Array(8);
			for (let n = 7, r = Math.abs(Math.round(e)); n > -1 && r > 0; n--, r /= 256) t[n] = r;
			e < 0 && negate(t);
			return new Int64(t);
		}
		valueOf() {
			let e = this.bytes.slice(0);
			let t = e[0] & 128;
			t && negate(e);
			return parseInt(a(e), 16) * (t ? -1 : 1);
		}
		toString() {
			return String(this.valueOf());
		}
	};
	function negate(e) {
		for (let t = 0; t < 8; t++) e[t] ^= 255;
		for (let t = 7; t > -1; t--) {
			e[t]++;
			if (e[t] !== 0) break;
		}
	}
	let h = "X-Amz-Algorithm";
	let g = "X-Amz-Credential";
	let _ = "X-Amz-Date";
	let v = "X-Amz-SignedHeaders";
	let y = "X-Amz-Expires";
	let b = "X-Amz-Signature";
	let x = "X-Amz-Security-Token";
	let S = "authorization";
	let ee = "x-amz-date";
	let te = "date";
	let C = [
		S,
		ee,
		te
	];
	let w = "x-amz-signature";
	let ne = "x-amz-content-sha256";
	let T = "x-amz-security-token";
	let re = {
		authorization: !0,
		"cache-control": !0,
		connection: !0,
		expect: !0,
		from: !0,
		"keep-alive": !0,
		"max-forwards": !0,
		pragma: !0,
		referer: !0,
		te: !0,
		trailer: !0,
		"transfer-encoding": !0,
		upgrade: !0,
		"user-agent": !0,
		"x-amzn-trace-id": !0
	};
	let ie = /^proxy-/;
	let ae = /^sec-/;
	let E = [/^proxy-/i, /^sec-/i];
	let oe = "AWS4-HMAC-SHA256";
	let se = "AWS4-HMAC-SHA256-PAYLOAD";
	let ce = "UNSIGNED-PAYLOAD";
	let le = "aws4_request";
	let ue = 604800;
	let getCanonicalQuery = ({ query: e = {} }) => {
		let t = [];
		let r = {};
		for (let i in e) {
			if (!n(e, i)) continue;
			if (i.toLowerCase() === w) continue;
			let a = u(i);
			t.push(a);
			let o = e[i];
			typeof o == "string" ? r[a] = `${a}=${u(o)}` : Array.isArray(o) && (r[a] = o.slice(0).reduce((e, t) => e.concat([`${a}=${u(t)}`]), []).sort().join("&"));
		}
		return t.sort().map((e) => r[e]).filter((e) => e).join("&");
	};
	let iso8601 = (e) => toDate(e).toISOString().replace(/\.\d{3}Z$/, "Z");
	let toDate = (e) => {
		if (typeof e == "number") return new Date(e * 1e3);
		if (typeof e == "string") {
			if (Number(e)) return new Date(Number(e) * 1e3);
			return new Date(e);
		}
		return e;
	};
	var SignatureV4Base = class {
		service;
		regionProvider;
		credentialProvider;
		sha256;
		uriEscapePath;
		applyChecksum;
		constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
			this.service = r;
			this.sha256 = i;
			this.uriEscapePath = a;
			this.applyChecksum = typeof e != "boolean" || e;
			this.regionProvider = l(n);
			this.credentialProvider = l(t);
		}
		createCanonicalRequest(e, t, n) {
			let r = Object.keys(t).sort();
			return `${e.method}
${this.getCanonicalPath(e)}
${getCanonicalQuery(e)}
${r.map((e) => `${e}:${t[e]}`).join("\n")}

${r.join(";")}
${n}`;
		}
		async createStringToSign(e, t, n, r) {
			let i = new this.sha256();
			i.update(o(n));
			let s = await i.digest();
			return `${r}
${e}
${t}
${a(s)}`;
		}
		getCanonicalPath({ path: e }) {
			if (this.uriEscapePath) {
				let t = [];
				for (let n of e.split("/")) {
					if (n?.length === 0) continue;
					if (n === ".") continue;
					n === ".." ? t.pop() : t.push(n);
				}
				let n = `${e?.startsWith("/") ? "/" : ""}${t.join("/")}${t.length > 0 && e?.endsWith("/") ? "/" : ""}`;
				return u(n).replace(/%2F/g, "/");
			}
			return e;
		}
		validateResolvedCredentials(e) {
			if (typeof e != "object" || typeof e.accessKeyId != "string" || typeof e.secretAccessKey != "string") throw Error("Resolved credential object is not valid");
		}
		formatDate(e) {
			let t = iso8601(e).replace(/[-:]/g, "");
			return {
				longDate: t,
				shortDate: t.slice(0, 8)
			};
		}
		getCanonicalHeaderList(e) {
			return Object.keys(e).sort().join(";");
		}
	};
	let de = {};
	let fe = [];
	let createScope = (e, t, n) => `${e}/${t}/${n}/${le}`;
	let getSigningKey = async (e, t, n, r, i) => {
		let o = await hmac(e, t.secretAccessKey, t.accessKeyId);
		let s = `${n}:${r}:${i}:${a(o)}:${t.sessionToken}`;
		if (s in de) return de[s];
		fe.push(s);
		for (; fe.length > 50;) delete de[fe.shift()];
		let c = `AWS4${t.secretAccessKey}`;
		for (let t of [
			n,
			r,
			i,
			le
		]) c = await hmac(e, c, t);
		return de[s] = c;
	};
	let clearCredentialCache = () => {
		fe.length = 0;
		Object.keys(de).forEach((e) => {
			delete de[e];
		});
	};
	let hmac = (e, t, n) => {
		let r = new e(t);
		r.update(o(n));
		return r.digest();
	};
	let getCanonicalHeaders = ({ headers: e }, t, r) => {
		let i = {};
		for (let a of Object.keys(e).sort()) {
			if (e[a] == null) continue;
			let o = a.toLowerCase();
			if ((n(re, o) || t?.has(o) || ie.test(o) || ae.test(o)) && (!r || r && !r.has(o))) continue;
			o === "__proto__" && s(i);
			i[o] = e[a].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
		}
		return i;
	};
	let getPayloadHash = async ({ headers: e, body: t }, r) => {
		for (let t in e) {
			if (!n(e, t)) continue;
			if (t.toLowerCase() === ne) return e[t];
		}
		if (t == null) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
		else if (typeof t == "string" || ArrayBuffer.isView(t) || c(t)) {
			let e = new r();
			e.update(o(t));
			return a(await e.digest());
		}
		return ce;
	};
	let hasHeader = (e, t) => {
		e = e.toLowerCase();
		for (let r in t) {
			if (!n(t, r)) continue;
			if (e === r.toLowerCase()) return !0;
		}
		return !1;
	};
	let moveHeadersToQuery = (e, t = {}) => {
		let { headers: r, query: i = {} } = d.clone(e);
		for (let e in r) {
			if (!n(r, e)) continue;
			let a = e.toLowerCase();
			if (a.slice(0, 6) === "x-amz-" && !t.unhoistableHeaders?.has(a) || t.hoistableHeaders?.has(a)) {
				i[e] = r[e];
				delete r[e];
			}
		}
		return {
			...e,
			headers: r,
			query: i
		};
	};
	let prepareRequest = (e) => {
		e = d.clone(e);
		for (let t in e.headers) {
			if (!n(e.headers, t)) continue;
			C.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
		}
		return e;
	};
	var SignatureV4 = class extends SignatureV4Base {
		headerFormatter = new HeaderFormatter();
		constructor({ applyChecksum: e, credentials: t, region: n, service: r, sha256: i, uriEscapePath: a = !0 }) {
			super({
				applyChecksum: e,
				credentials: t,
				region: n,
				service: r,
				sha256: i,
				uriEscapePath: a
			});
		}
		async presign(e, t = {}) {
			let { signingDate: n = new Date(), expiresIn: r = 3600, unsignableHeaders: i, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: s, signingRegion: c, signingService: l } = t;
			let u = await this.credentialProvider();
			this.validateResolvedCredentials(u);
			let d = c ?? await this.regionProvider();
			let { longDate: f, shortDate: p } = this.formatDate(n);
			if (r > ue) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
			let m = createScope(p, d, l ?? this.service);
			let S = moveHeadersToQuery(prepareRequest(e), {
				unhoistableHeaders: a,
				hoistableHeaders: s
			});
			u.sessionToken && (S.query[x] = u.sessionToken);
			S.query[h] = oe;
			S.query[g] = `${u.accessKeyId}/${m}`;
			S.query[_] = f;
			S.query[y] = r.toString(10);
			let ee = getCanonicalHeaders(S, i, o);
			S.query[v] = this.getCanonicalHeaderList(ee);
			S.query[b] = await this.getSignature(f, m, this.getSigningKey(u, d, p, l), this.createCanonicalRequest(S, ee, await getPayloadHash(e, this.sha256)));
			return S;
		}
		async sign(e, t) {
			if (typeof e == "string") return this.signString(e, t);
			else if (e.headers && e.payload) return this.signEvent(e, t);
			else if (e.message) return this.signMessage(e, t);
			else return this.signRequest(e, t);
		}
		async signEvent({ headers: e, payload: t }, { signingDate: n = new Date(), priorSignature: r, signingRegion: i, signingService: o, eventStreamCredentials: s }) {
			let c = i ?? await this.regionProvider();
			let { shortDate: l, longDate: u } = this.formatDate(n);
			let d = createScope(l, c, o ?? this.service);
			let f = await getPayloadHash({
				headers: {},
				body: t
			}, this.sha256);
			let p = new this.sha256();
			p.update(e);
			let m = a(await p.digest());
			let h = [
				se,
				u,
				d,
				r,
				m,
				f
			].join("\n");
			return this.signString(h, {
				signingDate: n,
				signingRegion: c,
				signingService: o,
				eventStreamCredentials: s
			});
		}
		async signMessage(e, { signingDate: t = new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i }) {
			return this.signEvent({
				headers: this.headerFormatter.format(e.message.headers),
				payload: e.message.body
			}, {
				signingDate: t,
				signingRegion: n,
				signingService: r,
				priorSignature: e.priorSignature,
				eventStreamCredentials: i
			}).then((t) => ({
				message: e.message,
				signature: t
			}));
		}
		async signString(e, { signingDate: t = new Date(), signingRegion: n, signingService: r, eventStreamCredentials: i } = {}) {
			let s = i ?? await this.credentialProvider();
			this.validateResolvedCredentials(s);
			let c = n ?? await this.regionProvider();
			let { shortDate: l } = this.formatDate(t);
			let u = new this.sha256(await this.getSigningKey(s, c, l, r));
			u.update(o(e));
			return a(await u.digest());
		}
		async signRequest(e, { signingDate: t = new Date(), signableHeaders: n, unsignableHeaders: r, signingRegion: i, signingService: a } = {}) {
			let o = await this.credentialProvider();
			this.validateResolvedCredentials(o);
			let s = i ?? await this.regionProvider();
			let c = prepareRequest(e);
			let { longDate: l, shortDate: u } = this.formatDate(t);
			let d = createScope(u, s, a ?? this.service);
			c.headers[ee] = l;
			o.sessionToken && (c.headers[T] = o.sessionToken);
			let f = await getPayloadHash(c, this.sha256);
			!hasHeader(ne, c.headers) && this.applyChecksum && (c.headers[ne] = f);
			let p = getCanonicalHeaders(c, r, n);
			let m = await this.getSignature(l, d, this.getSigningKey(o, s, u, a), this.createCanonicalRequest(c, p, f));
			c.headers[S] = `${oe} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${m}`;
			return c;
		}
		async getSignature(e, t, n, r) {
			let i = await this.createStringToSign(e, t, r, oe);
			let s = new this.sha256(await n);
			s.update(o(i));
			return a(await s.digest());
		}
		getSigningKey(e, t, n, r) {
			return getSigningKey(this.sha256, e, n, t, r || this.service);
		}
	};
	let pe = { SignatureV4a: null };
	t.ALGORITHM_IDENTIFIER = oe;
	t.ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256";
	t.ALGORITHM_QUERY_PARAM = h;
	t.ALWAYS_UNSIGNABLE_HEADERS = re;
	t.AMZ_DATE_HEADER = ee;
	t.AMZ_DATE_QUERY_PARAM = _;
	t.AUTH_HEADER = S;
	t.CREDENTIAL_QUERY_PARAM = g;
	t.DATE_HEADER = te;
	t.EVENT_ALGORITHM_IDENTIFIER = se;
	t.EXPIRES_QUERY_PARAM = y;
	t.GENERATED_HEADERS = C;
	t.HOST_HEADER = "host";
	t.KEY_TYPE_IDENTIFIER = le;
	t.MAX_CACHE_SIZE = 50;
	t.MAX_PRESIGNED_TTL = ue;
	t.PROXY_HEADER_PATTERN = ie;
	t.REGION_SET_PARAM = "X-Amz-Region-Set";
	t.SEC_HEADER_PATTERN = ae;
	t.SHA256_HEADER = ne;
	t.SIGNATURE_HEADER = w;
	t.SIGNATURE_QUERY_PARAM = b;
	t.SIGNED_HEADERS_QUERY_PARAM = v;
	t.SignatureV4 = SignatureV4;
	t.SignatureV4Base = SignatureV4Base;
	t.TOKEN_HEADER = T;
	t.TOKEN_QUERY_PARAM = x;
	t.UNSIGNABLE_PATTERNS = E;
	t.UNSIGNED_PAYLOAD = ce;
	t.clearCredentialCache = clearCredentialCache;
	t.createScope = createScope;
	t.getCanonicalHeaders = getCanonicalHeaders;
	t.getCanonicalQuery = getCanonicalQuery;
	t.getPayloadHash = getPayloadHash;
	t.getSigningKey = getSigningKey;
	t.hasHeader = hasHeader;
	t.moveHeadersToQuery = moveHeadersToQuery;
	t.prepareRequest = prepareRequest;
	t.signatureV4aContainer = pe;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
function normalizeCredentialProvider(e, { credentials: t, credentialDefaultProvider: n }) {
	let r;
	r = t ? t?.memoized ? t : memoizeIdentityProvider(t, oc, doesIdentityRequireRefresh) : n ? normalizeProvider(n(Object.assign({}, e, { parentClientConfig: e }))) : async () => {
		throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
	};
	r.memoized = !0;
	return r;
}
function bindCallerConfig(e, t) {
	if (t.configBound) return t;
	let fn = async (n) => t({
		...n,
		callerClientConfig: e
	});
	fn.memoized = t.memoized;
	fn.configBound = !0;
	return fn;
}
var hu, bindResolveAwsSdkSigV4Config;
var gu = e.n((() => {
	B();
	uc();
	hu = mu();
	bindResolveAwsSdkSigV4Config = (e) => (t) => {
		let n = t.credentials;
		let r = !!t.credentials;
		let resolvedCredentials;
		Object.defineProperty(t, "credentials", {
			set(e) {
				e && e !== n && e !== resolvedCredentials && (r = !0);
				n = e;
				let i = bindCallerConfig(t, normalizeCredentialProvider(t, {
					credentials: n,
					credentialDefaultProvider: t.credentialDefaultProvider
				}));
				if (r && !i.attributed) {
					let e = typeof n == "object" && !!n;
					resolvedCredentials = async (t) => {
						let n = await i(t);
						if (e && (!n.$source || Object.keys(n.$source).length === 0)) return setCredentialFeature(n, "CREDENTIALS_CODE", "e");
						return n;
					};
					resolvedCredentials.memoized = i.memoized;
					resolvedCredentials.configBound = i.configBound;
					resolvedCredentials.attributed = !0;
				} else resolvedCredentials = i;
			},
			get() {
				return resolvedCredentials;
			},
			enumerable: !0,
			configurable: !0
		});
		t.credentials = n;
		let { signingEscapePath: i = !0, systemClockOffset: a = t.systemClockOffset || 0, sha256: o } = t;
		let s;
		s = t.signer ? normalizeProvider(t.signer) : t.regionInfoProvider ? () => normalizeProvider(t.region)().then(async (e) => [await t.regionInfoProvider(e, {
			useFipsEndpoint: await t.useFipsEndpoint(),
			useDualstackEndpoint: await t.useDualstackEndpoint()
		}) || {}, e]).then(([e, n]) => {
			let { signingRegion: r, signingService: a } = e;
			t.signingRegion = t.signingRegion || r || n;
			t.signingName = t.signingName || a || t.serviceId;
			let s = {
				...t,
				credentials: t.credentials,
				region: t.signingRegion,
				service: t.signingName,
				sha256: o,
				uriEscapePath: i
			};
			return new (t.signerConstructor || hu.SignatureV4)(s);
		}) : async (e) => {
			e = Object.assign({}, {
				name: "sigv4",
				signingName: t.signingName || t.defaultSigningName,
				signingRegion: await normalizeProvider(t.region)(),
				properties: {}
			}, e);
			let n = e.signingRegion;
			let r = e.signingName;
			t.signingRegion = t.signingRegion || n;
			t.signingName = t.signingName || r || t.serviceId;
			let a = {
				...t,
				credentials: t.credentials,
				region: t.signingRegion,
				service: t.signingName,
				sha256: o,
				uriEscapePath: i
			};
			return new (t.signerConstructor || hu.SignatureV4)(a);
		};
		return Object.assign(t, {
			systemClockOffset: a,
			signingEscapePath: i,
			signer: s,
			disableClockSkewCorrection: normalizeProvider(t.disableClockSkewCorrection ?? e)
		});
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/index.js
var _u = e.n((() => {
	iu();
	au();
	du();
	pu();
	gu();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
var vu, yu, bu;
var xu = e.n((() => {
	I();
	vu = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
	yu = "disable_clock_skew_correction";
	bu = {
		environmentVariableSelector: (e) => booleanSelector(e, vu, ht.ENV),
		configFileSelector: (e) => booleanSelector(e, yu, ht.CONFIG),
		default: !1
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
var Su;
var Cu = e.n((() => {
	I();
	xu();
	Su = loadConfig(bu);
}));
// node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
var wu = e.r({
	AWSSDKSigV4Signer: () => ru,
	AwsSdkSigV4ASigner: () => AwsSdkSigV4ASigner,
	AwsSdkSigV4Signer: () => AwsSdkSigV4Signer,
	NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => uu,
	NODE_SIGV4A_CONFIG_OPTIONS: () => fu,
	getBearerTokenEnvKey: () => getBearerTokenEnvKey,
	resolveAWSSDKSigV4Config: () => Eu,
	resolveAwsSdkSigV4AConfig: () => resolveAwsSdkSigV4AConfig,
	resolveAwsSdkSigV4Config: () => Tu,
	validateSigningProperties: () => validateSigningProperties
});
var Tu, Eu;
var Du = e.n((() => {
	_u();
	su();
	Cu();
	Tu = bindResolveAwsSdkSigV4Config(Su);
	Eu = Tu;
}));
// node_modules/@aws-sdk/signature-v4-multi-region/dist-cjs/index.js
var Ou = e.t(((e) => {
	let { SignatureV4: t, signatureV4aContainer: n } = mu();
	let r = { CrtSignerV4: null };
	let i = "X-Amz-S3session-Token";
	let a = "x-amz-s3session-token";
	var SignatureV4SignWithCredentials = class extends t {
		async signWithCredentials(e, t, n) {
			let r = getCredentialsWithoutSessionToken(t);
			e.headers[a] = t.sessionToken;
			let i = this;
			setSingleOverride(i, r);
			return i.signRequest(e, n ?? {});
		}
		async presignWithCredentials(e, t, n) {
			let r = getCredentialsWithoutSessionToken(t);
			delete e.headers[a];
			e.headers[i] = t.sessionToken;
			e.query = e.query ?? {};
			e.query[i] = t.sessionToken;
			setSingleOverride(this, r);
			return this.presign(e, n);
		}
	};
	function getCredentialsWithoutSessionToken(e) {
		return {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey,
			expiration: e.expiration
		};
	}
	function setSingleOverride(e, t) {
		let n = e.credentialProvider;
		e.credentialProvider = () => {
			e.credentialProvider = n;
			return Promise.resolve(t);
		};
	}
	var SignatureV4MultiRegion = class {
		sigv4aSigner;
		sigv4Signer;
		signerOptions;
		static sigv4aDependency() {
			if (typeof r.CrtSignerV4 == "function") return "crt";
			else if (typeof n.SignatureV4a == "function") return "js";
			return "none";
		}
		constructor(e) {
			this.sigv4Signer = new SignatureV4SignWithCredentials(e);
			this.signerOptions = e;
		}
		async sign(e, t = {}) {
			if (t.signingRegion === "*") return this.getSigv4aSigner().sign(e, t);
			return this.sigv4Signer.sign(e, t);
		}
		async signWithCredentials(e, t, n = {}) {
			if (n.signingRegion === "*") {
				let i = this.getSigv4aSigner();
				let a = r.CrtSignerV4;
				if (a && i instanceof a) return i.signWithCredentials(e, t, n);
				else throw Error("signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			}
			return this.sigv4Signer.signWithCredentials(e, t, n);
		}
		async presign(e, t = {}) {
			if (t.signingRegion === "*") {
				let n = this.getSigv4aSigner();
				let i = r.CrtSignerV4;
				if (i && n instanceof i) return n.presign(e, t);
				else throw Error("presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the \"@aws-sdk/signature-v4-crt\" package explicitly. You must also register the package by calling [require(\"@aws-sdk/signature-v4-crt\");] or an ESM equivalent such as [import \"@aws-sdk/signature-v4-crt\";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
			}
			return this.sigv4Signer.presign(e, t);
		}
		async presignWithCredentials(e, t, n = {}) {
			if (n.signingRegion === "*") throw Error("Method presignWithCredentials is not supported for [signingRegion=*].");
			return this.sigv4Signer.presignWithCredentials(e, t, n);
		}
		getSigv4aSigner() {
			if (!this.sigv4aSigner) {
				let e = r.CrtSignerV4;
				let t = n.SignatureV4a;
				if (this.signerOptions.runtime === "node") {
					if (!e && !t) throw Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
					if (e && typeof e == "function") this.sigv4aSigner = new e({
						...this.signerOptions,
						signingAlgorithm: 1
					});
					else if (t && typeof t == "function") this.sigv4aSigner = new t({ ...this.signerOptions });
					else throw Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
				} else {
					if (!t || typeof t != "function") throw Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
					this.sigv4aSigner = new t({ ...this.signerOptions });
				}
			}
			return this.sigv4aSigner;
		}
	};
	e.SignatureV4MultiRegion = SignatureV4MultiRegion;
	e.SignatureV4SignWithCredentials = SignatureV4SignWithCredentials;
	e.signatureV4CrtContainer = r;
}));
// node_modules/@aws-sdk/credential-provider-env/dist-cjs/index.js
var ku = e.t(((t) => {
	let { setCredentialFeature: n } = (B(), e.i(Zl));
	let { CredentialsProviderError: r } = (I(), e.i(ri));
	let i = "AWS_ACCESS_KEY_ID";
	let a = "AWS_SECRET_ACCESS_KEY";
	let o = "AWS_SESSION_TOKEN";
	let s = "AWS_CREDENTIAL_EXPIRATION";
	let c = "AWS_CREDENTIAL_SCOPE";
	let l = "AWS_ACCOUNT_ID";
	let fromEnv = (e) => async () => {
		e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
		let t = process.env[i];
		let u = process.env[a];
		let d = process.env[o];
		let f = process.env[s];
		let p = process.env[c];
		let m = process.env[l];
		if (t && u) {
			let e = {
				accessKeyId: t,
				secretAccessKey: u,
				...d && { sessionToken: d },
				...f && { expiration: new Date(f) },
				...p && { credentialScope: p },
				...m && { accountId: m }
			};
			n(e, "CREDENTIALS_ENV_VARS", "g");
			return e;
		}
		throw new r("Unable to find environment variable credentials.", { logger: e?.logger });
	};
	t.ENV_ACCOUNT_ID = l;
	t.ENV_CREDENTIAL_SCOPE = c;
	t.ENV_EXPIRATION = s;
	t.ENV_KEY = i;
	t.ENV_SECRET = a;
	t.ENV_SESSION = o;
	t.fromEnv = fromEnv;
}));
// node_modules/@smithy/credential-provider-imds/dist-cjs/index.js
var Au = e.t(((t) => {
	let { ProviderError: n, CredentialsProviderError: r, loadConfig: i } = (I(), e.i(ri));
	let a = require("node:http");
	let { parseUrl: o } = (z(), e.i(ys));
	let isImdsCredentials = (e) => !!e && typeof e == "object" && typeof e.AccessKeyId == "string" && typeof e.SecretAccessKey == "string" && typeof e.Token == "string" && typeof e.Expiration == "string";
	let fromImdsCredentials = (e) => ({
		accessKeyId: e.AccessKeyId,
		secretAccessKey: e.SecretAccessKey,
		sessionToken: e.Token,
		expiration: new Date(e.Expiration),
		...e.AccountId && { accountId: e.AccountId }
	});
	let s = 1e3;
	let providerConfigFromInit = ({ maxRetries: e = 0, timeout: t = s }) => ({
		maxRetries: e,
		timeout: t
	});
	function httpRequest(e) {
		return new Promise((t, r) => {
			let i = a.request({
				method: "GET",
				...e,
				hostname: e.hostname?.replace(/^\[(.+)\]$/, "$1")
			});
			i.on("error", (e) => {
				r(Object.assign(new n("Unable to connect to instance metadata service"), e));
				i.destroy();
			});
			i.on("timeout", () => {
				r(new n("TimeoutError from instance metadata service"));
				i.destroy();
			});
			i.on("response", (e) => {
				let { statusCode: a = 400 } = e;
				if (a < 200 || 300 <= a) {
					r(Object.assign(new n("Error response received from instance metadata service"), { statusCode: a }));
					i.destroy();
				}
				let o = [];
				e.on("data", (e) => {
					o.push(e);
				});
				e.on("end", () => {
					t(Buffer.concat(o));
					i.destroy();
				});
			});
			i.end();
		});
	}
	let retry = (e, t) => {
		let n = e();
		for (let r = 0; r < t; r++) n = n.catch(e);
		return n;
	};
	let c = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
	let l = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
	let u = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
	let fromContainerMetadata = (e = {}) => {
		let { timeout: t, maxRetries: n } = providerConfigFromInit(e);
		return () => retry(async () => {
			let n = await getCmdsUri({ logger: e.logger });
			let i = JSON.parse(await requestFromEcsImds(t, n));
			if (!isImdsCredentials(i)) throw new r("Invalid response received from instance metadata service.", { logger: e.logger });
			return fromImdsCredentials(i);
		}, n);
	};
	let requestFromEcsImds = async (e, t) => {
		process.env[u] && (t.headers = {
			...t.headers,
			Authorization: process.env[u]
		});
		return (await httpRequest({
			...t,
			timeout: e
		})).toString();
	};
	let d = new Set(["localhost", "127.0.0.1"]);
	let f = new Set(["http:", "https:"]);
	let getCmdsUri = async ({ logger: e }) => {
		if (process.env[l]) return {
			hostname: "169.254.170.2",
			path: process.env[l]
		};
		if (process.env[c]) {
			let t;
			try {
				t = new URL(process.env[c]);
			} catch {
				throw new r(`${process.env[c]} is not a valid container metadata service URL`, {
					tryNextLink: !1,
					logger: e
				});
			}
			if (!t.hostname || !d.has(t.hostname)) throw new r(`${t.hostname} is not a valid container metadata service hostname`, {
				tryNextLink: !1,
				logger: e
			});
			if (!t.protocol || !f.has(t.protocol)) throw new r(`${t.protocol} is not a valid container metadata service protocol`, {
				tryNextLink: !1,
				logger: e
			});
			return {
				protocol: t.protocol,
				hostname: t.hostname,
				path: t.pathname + t.search,
				port: t.port ? parseInt(t.port, 10) : void 0
			};
		}
		throw new r(`The container metadata credential provider cannot be used unless the ${l} or ${c} environment variable is set`, {
			tryNextLink: !1,
			logger: e
		});
	};
	var p = class InstanceMetadataV1FallbackError extends r {
		tryNextLink;
		name = "InstanceMetadataV1FallbackError";
		constructor(e, t = !0) {
			super(e, t);
			this.tryNextLink = t;
			Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
		}
	};
	var m;
	(function(e) {
		e.IPv4 = "http://169.254.169.254";
		e.IPv6 = "http://[fd00:ec2::254]";
	})(m ||= {});
	let h = {
		environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT,
		configFileSelector: (e) => e.ec2_metadata_service_endpoint,
		default: void 0
	};
	var g;
	(function(e) {
		e.IPv4 = "IPv4";
		e.IPv6 = "IPv6";
	})(g ||= {});
	let _ = {
		environmentVariableSelector: (e) => e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
		configFileSelector: (e) => e.ec2_metadata_service_endpoint_mode,
		default: g.IPv4
	};
	let getInstanceMetadataEndpoint = async () => o(await getFromEndpointConfig() || await getFromEndpointModeConfig());
	let getFromEndpointConfig = async () => i(h)();
	let getFromEndpointModeConfig = async () => {
		let e = await i(_)();
		switch (e) {
			case g.IPv4: return m.IPv4;
			case g.IPv6: return m.IPv6;
			default: throw Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(g)}`);
		}
	};
	let getExtendedInstanceMetadataCredentials = (e, t) => {
		let n = 300 + Math.floor(Math.random() * 300);
		let r = new Date(Date.now() + n * 1e3);
		t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
		let i = e.originalExpiration ?? e.expiration;
		return {
			...e,
			...i ? { originalExpiration: i } : {},
			expiration: r
		};
	};
	let staticStabilityProvider = (e, t = {}) => {
		let n = t?.logger || console;
		let r;
		return async () => {
			let t;
			try {
				t = await e();
				t.expiration && t.expiration.getTime() < Date.now() && (t = getExtendedInstanceMetadataCredentials(t, n));
			} catch (e) {
				if (r) {
					n.warn("Credential renew failed: ", e);
					t = getExtendedInstanceMetadataCredentials(r, n);
				} else throw e;
			}
			r = t;
			return t;
		};
	};
	let v = "/latest/meta-data/iam/security-credentials/";
	let y = "AWS_EC2_METADATA_V1_DISABLED";
	let b = "ec2_metadata_v1_disabled";
	let x = "x-aws-ec2-metadata-token";
	let fromInstanceMetadata = (e = {}) => staticStabilityProvider(getInstanceMetadataProvider(e), { logger: e.logger });
	let getInstanceMetadataProvider = (e = {}) => {
		let t = !1;
		let { logger: n, profile: a } = e;
		let { timeout: o, maxRetries: s } = providerConfigFromInit(e);
		let getCredentials = async (n, o) => {
			if (t || o.headers?.[x] == null) {
				let t = !1;
				let n = !1;
				let o = await i({
					environmentVariableSelector: (t) => {
						let i = t[y];
						n = !!i && i !== "false";
						if (i === void 0) throw new r(`${y} not set in env, checking config file next.`, { logger: e.logger });
						return n;
					},
					configFileSelector: (e) => {
						let n = e[b];
						t = !!n && n !== "false";
						return t;
					},
					default: !1
				}, { profile: a })();
				if (e.ec2MetadataV1Disabled || o) {
					let r = [];
					e.ec2MetadataV1Disabled && r.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");
					t && r.push(`config file profile (${b})`);
					n && r.push(`process environment variable (${y})`);
					throw new p(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(", ")}].`);
				}
			}
			let s = (await retry(async () => {
				let e;
				try {
					e = await getProfile(o);
				} catch (e) {
					e.statusCode === 401 && (t = !1);
					throw e;
				}
				return e;
			}, n)).trim();
			return retry(async () => {
				let n;
				try {
					n = await getCredentialsFromProfile(s, o, e);
				} catch (e) {
					e.statusCode === 401 && (t = !1);
					throw e;
				}
				return n;
			}, n);
		};
		return async () => {
			let e = await getInstanceMetadataEndpoint();
			if (t) {
				n?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)");
				return getCredentials(s, {
					...e,
					timeout: o
				});
			} else {
				let r;
				try {
					r = (await getMetadataToken({
						...e,
						timeout: o
					})).toString();
				} catch (r) {
					if (r?.statusCode === 400) throw Object.assign(r, { message: "EC2 Metadata token request returned error" });
					else (r.message === "TimeoutError" || [
						403,
						404,
						405
					].includes(r.statusCode)) && (t = !0);
					n?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)");
					return getCredentials(s, {
						...e,
						timeout: o
					});
				}
				return getCredentials(s, {
					...e,
					headers: { [x]: r },
					timeout: o
				});
			}
		};
	};
	let getMetadataToken = async (e) => httpRequest({
		...e,
		path: "/latest/api/token",
		method: "PUT",
		headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }
	});
	let getProfile = async (e) => (await httpRequest({
		...e,
		path: v
	})).toString();
	let getCredentialsFromProfile = async (e, t, n) => {
		let i = JSON.parse((await httpRequest({
			...t,
			path: v + e
		})).toString());
		if (!isImdsCredentials(i)) throw new r("Invalid response received from instance metadata service.", { logger: n.logger });
		return fromImdsCredentials(i);
	};
	t.DEFAULT_MAX_RETRIES = 0;
	t.DEFAULT_TIMEOUT = s;
	t.ENV_CMDS_AUTH_TOKEN = u;
	t.ENV_CMDS_FULL_URI = c;
	t.ENV_CMDS_RELATIVE_URI = l;
	t.Endpoint = m;
	t.fromContainerMetadata = fromContainerMetadata;
	t.fromInstanceMetadata = fromInstanceMetadata;
	t.getInstanceMetadataEndpoint = getInstanceMetadataEndpoint;
	t.httpRequest = httpRequest;
	t.providerConfigFromInit = providerConfigFromInit;
}));
// node_modules/@smithy/node-http-handler/dist-cjs/index.js
var ju = e.t(((t) => {
	let { hasOwn: n } = (R(), e.i(ao));
	let { streamCollector: r } = (R(), e.i(ao));
	t.streamCollector = r;
	let { buildQueryString: i, HttpResponse: a } = (z(), e.i(ys));
	let o = require("node:https");
	let { Readable: s } = require("node:stream");
	let c = require("node:http2");
	function buildAbortError(e) {
		let t = e && typeof e == "object" && "reason" in e ? e.reason : void 0;
		if (t) {
			if (t instanceof Error) {
				let e = Error("Request aborted");
				e.name = "AbortError";
				e.cause = t;
				return e;
			}
			let e = Error(String(t));
			e.name = "AbortError";
			return e;
		}
		let n = Error("Request aborted");
		n.name = "AbortError";
		return n;
	}
	let l = [
		"ECONNRESET",
		"EPIPE",
		"ETIMEDOUT"
	];
	let getTransformedHeaders = (e) => {
		let t = {};
		for (let r in e) {
			if (!n(e, r)) continue;
			let i = e[r];
			t[r] = Array.isArray(i) ? i.join(",") : i;
		}
		return t;
	};
	let u = {
		setTimeout: (e, t) => setTimeout(e, t),
		clearTimeout: (e) => clearTimeout(e)
	};
	let d = 1e3;
	let setConnectionTimeout = (e, t, n = 0) => {
		if (!n) return -1;
		let registerTimeout = (r) => {
			let i = u.setTimeout(() => {
				e.destroy();
				t(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`), { name: "TimeoutError" }));
			}, n - r);
			let doWithSocket = (e) => {
				e?.connecting ? e.on("connect", () => {
					u.clearTimeout(i);
				}) : u.clearTimeout(i);
			};
			e.socket ? doWithSocket(e.socket) : e.on("socket", doWithSocket);
		};
		if (n < 2e3) {
			registerTimeout(0);
			return 0;
		}
		return u.setTimeout(registerTimeout.bind(null, d), d);
	};
	let setRequestTimeout = (e, t, n = 0, r, i) => {
		if (n) return u.setTimeout(() => {
			let a = `@smithy/node-http-handler - [${r ? "ERROR" : "WARN"}] a request has exceeded the configured ${n} ms requestTimeout.`;
			if (r) {
				let n = Object.assign(Error(a), {
					name: "TimeoutError",
					code: "ETIMEDOUT"
				});
				e.destroy(n);
				t(n);
			} else {
				a += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.";
				i?.warn?.(a);
			}
		}, n);
		return -1;
	};
	let setSocketKeepAlive = (e, { keepAlive: t, keepAliveMsecs: n }, r = 3e3) => {
		if (t !== !0) return -1;
		let registerListener = () => {
			e.socket ? e.socket.setKeepAlive(t, n || 0) : e.on("socket", (e) => {
				e.setKeepAlive(t, n || 0);
			});
		};
		if (r === 0) {
			registerListener();
			return 0;
		}
		return u.setTimeout(registerListener, r);
	};
	let resolveDefaultSocketTimeout = (e) => {
		let t = e?.defaultSocketTimeout;
		return typeof t == "number" && Number.isFinite(t) && t > 0 ? t : void 0;
	};
	let setSocketTimeout = (e, t, n = 0, r = !1) => {
		if (!Number.isFinite(n) || n <= 0) return;
		let i;
		e.once("response", (e) => i = e);
		let onTimeout = () => {
			if (i?.complete) {
				e.socket?.destroy();
				return;
			}
			let a = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
			i?.destroy(a);
			e.destroy();
			t(a);
		};
		let registerTimeout = () => {
			let { socket: t } = e;
			if (!t) e.once("socket", registerTimeout);
			else if (t.connecting) t.once("connect", registerTimeout);
			else {
				t.setTimeout(n, onTimeout);
				e.on("close", () => t.removeListener("timeout", onTimeout));
			}
		};
		if (n < 6e3) {
			registerTimeout();
			return;
		}
		let a = u.setTimeout(registerTimeout, 3e3);
		e.once("close", () => u.clearTimeout(a));
	};
	let f = 6e3;
	async function writeRequestBody(e, t, n = f, r = !1) {
		let i = t.headers;
		let a = i ? i.Expect || i.expect : void 0;
		let o = -1;
		let s = !0;
		!r && a === "100-continue" && (s = await Promise.race([new Promise((e) => {
			o = Number(u.setTimeout(() => e(!0), Math.max(f, n)));
		}), new Promise((t) => {
			e.on("continue", () => {
				u.clearTimeout(o);
				t(!0);
			});
			e.on("response", () => {
				u.clearTimeout(o);
				t(!1);
			});
			e.on("error", () => {
				u.clearTimeout(o);
				t(!1);
			});
		})]));
		s && writeBody(e, t.body);
	}
	function writeBody(e, t) {
		if (t instanceof s) {
			t.pipe(e);
			return;
		}
		if (t) {
			let n = Buffer.isBuffer(t);
			if (n || typeof t == "string") {
				n && t.byteLength === 0 ? e.end() : e.end(t);
				return;
			}
			let r = t;
			if (typeof r == "object" && r.buffer && typeof r.byteOffset == "number" && typeof r.byteLength == "number") {
				e.end(Buffer.from(r.buffer, r.byteOffset, r.byteLength));
				return;
			}
			e.end(Buffer.from(t));
			return;
		}
		e.end();
	}
	let p;
	let m;
	var h = class NodeHttpHandler {
		config;
		configProvider;
		socketWarningTimestamp = 0;
		externalAgent = !1;
		metadata = { handlerProtocol: "http/1.1" };
		static create(e) {
			if (typeof e?.handle == "function") return e;
			return new NodeHttpHandler(e);
		}
		static checkSocketUsage(e, t, r = console) {
			let { sockets: i, requests: a, maxSockets: o } = e;
			if (typeof o != "number" || o === Infinity) return t;
			if (Date.now() - 15e3 < t) return t;
			if (i && a) for (let e in i) {
				if (!n(i, e)) continue;
				let t = i[e]?.length ?? 0;
				let s = a[e]?.length ?? 0;
				if (t >= o && s >= 2 * o) {
					r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${s} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
					return Date.now();
				}
			}
			return t;
		}
		constructor(e) {
			this.configProvider = new Promise((t, n) => {
				typeof e == "function" ? e().then((e) => {
					t(this.resolveDefaultConfig(e));
				}).catch(n) : t(this.resolveDefaultConfig(e));
			});
		}
		destroy() {
			this.config?.httpAgent?.destroy();
			this.config?.httpsAgent?.destroy();
		}
		async handle(e, { abortSignal: t, requestTimeout: n } = {}) {
			this.config ||= await this.configProvider;
			let r = this.config;
			let s = r.logger;
			let c = e.protocol === "https:";
			!c && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider());
			return new Promise((d, f) => {
				let h;
				let g = -1;
				let _ = -1;
				let v = -1;
				let y = -1;
				let clearTimeouts = () => {
					u.clearTimeout(g);
					u.clearTimeout(_);
					u.clearTimeout(v);
					u.clearTimeout(y);
				};
				let resolve = async (e) => {
					await h;
					clearTimeouts();
					d(e);
				};
				let reject = async (e) => {
					await h;
					clearTimeouts();
					f(e);
				};
				if (t?.aborted) {
					reject(buildAbortError(t));
					return;
				}
				let b = e.headers;
				let x = b ? (b.Expect ?? b.expect) === "100-continue" : !1;
				let S = c ? r.httpsAgent : r.httpAgent;
				x && !this.externalAgent && (S = new (c ? o.Agent : p)({
					keepAlive: !1,
					maxSockets: Infinity
				}));
				g = u.setTimeout(() => {
					this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(S, this.socketWarningTimestamp, s);
				}, r.socketAcquisitionWarningTimeout ?? (r.requestTimeout ?? 2e3) + (r.connectionTimeout ?? 1e3));
				let ee = e.query ? i(e.query) : "";
				let te;
				(e.username != null || e.password != null) && (te = `${e.username ?? ""}:${e.password ?? ""}`);
				let C = e.path;
				ee && (C += `?${ee}`);
				e.fragment && (C += `#${e.fragment}`);
				let w = e.hostname ?? "";
				w = w[0] === "[" && w.endsWith("]") ? e.hostname.slice(1, -1) : e.hostname;
				let ne = {
					headers: e.headers,
					host: w,
					method: e.method,
					path: C,
					port: e.port,
					agent: S,
					auth: te
				};
				let T = (c ? o.request : m)(ne, (e) => {
					let t = new a({
						statusCode: e.statusCode || -1,
						reason: e.statusMessage,
						headers: getTransformedHeaders(e.headers),
						body: e
					});
					resolve({ response: t });
				});
				T.on("error", (e) => {
					l.includes(e.code) ? reject(Object.assign(e, { name: "TimeoutError" })) : reject(e);
				});
				if (t) {
					let onAbort = () => {
						T.destroy();
						let e = buildAbortError(t);
						reject(e);
					};
					if (typeof t.addEventListener == "function") {
						let e = t;
						e.addEventListener("abort", onAbort, { once: !0 });
						T.once("close", () => e.removeEventListener("abort", onAbort));
					} else t.onabort = onAbort;
				}
				let re = n ?? r.requestTimeout;
				_ = setConnectionTimeout(T, reject, r.connectionTimeout);
				v = setRequestTimeout(T, reject, re, r.throwOnRequestTimeout, s ?? console);
				let ie = r.socketTimeout === void 0 ? resolveDefaultSocketTimeout(r) : void 0;
				ie ? setSocketTimeout(T, reject, ie, !0) : setSocketTimeout(T, reject, r.socketTimeout);
				let ae = ne.agent;
				typeof ae == "object" && "keepAlive" in ae && (y = setSocketKeepAlive(T, {
					keepAlive: ae.keepAlive,
					keepAliveMsecs: ae.keepAliveMsecs
				}));
				h = writeRequestBody(T, e, re, this.externalAgent).catch((e) => {
					clearTimeouts();
					return f(e);
				});
			});
		}
		updateHttpClientConfig(e, t) {
			this.config = void 0;
			this.configProvider = this.configProvider.then((n) => {
				switch (e) {
					case Symbol.for("logger"):
						e = "logger";
						t = n.logger ?? t;
						break;
					case Symbol.for("@smithy/defaultSocketTimeout"):
						e = "defaultSocketTimeout";
						t = resolveDefaultSocketTimeout(n) ?? t;
				}
				return {
					...n,
					[e]: t
				};
			});
		}
		httpHandlerConfigs() {
			return this.config ?? {};
		}
		resolveDefaultConfig(e) {
			let { requestTimeout: t, connectionTimeout: n, socketTimeout: r, socketAcquisitionWarningTimeout: i, httpAgent: a, httpsAgent: s, throwOnRequestTimeout: c, logger: l } = e || {};
			let u;
			return {
				connectionTimeout: n,
				requestTimeout: t,
				socketTimeout: r,
				defaultSocketTimeout: resolveDefaultSocketTimeout(e),
				socketAcquisitionWarningTimeout: i,
				throwOnRequestTimeout: c,
				httpAgentProvider: () => u ??= (async () => {
					let e = require("node:http");
					let { Agent: t, request: n } = e.default ?? e;
					m = n;
					p = t;
					if (a instanceof p || typeof a?.destroy == "function") {
						this.externalAgent = !0;
						return a;
					}
					return new p({
						keepAlive: !0,
						maxSockets: 50,
						...a
					});
				})(),
				httpsAgent: (() => {
					if (s instanceof o.Agent || typeof s?.destroy == "function") {
						this.externalAgent = !0;
						return s;
					}
					return new o.Agent({
						keepAlive: !0,
						maxSockets: 50,
						...s
					});
				})(),
				logger: l
			};
		}
	};
	let g = new Uint16Array(1);
	var ClientHttp2SessionRef = class {
		id = g[0]++;
		total = 0;
		max = 0;
		session;
		refs = 0;
		constructor(e) {
			e.unref();
			this.session = e;
		}
		retain() {
			if (this.session.destroyed) throw Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
			this.refs += 1;
			this.total += 1;
			this.max = Math.max(this.refs, this.max);
			this.session.ref();
		}
		free() {
			if (this.session.destroyed) return;
			--this.refs;
			this.refs === 0 && this.session.unref();
			if (this.refs < 0) throw Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
		}
		deref() {
			return this.session;
		}
		close() {
			this.session.closed || this.session.close();
		}
		destroy() {
			this.refs = 0;
			if (!this.session.destroyed) {
				this.session.setTimeout(0);
				this.session.destroy();
			}
		}
		useCount() {
			return this.refs;
		}
	};
	var NodeHttp2ConnectionPool = class {
		sessions = [];
		maxConcurrency = 0;
		constructor(e) {
			this.sessions = (e ?? []).map((e) => new ClientHttp2SessionRef(e));
		}
		poll() {
			let e = !1;
			for (let t of this.sessions) {
				if (t.deref().destroyed) {
					e = !0;
					continue;
				}
				if (!this.maxConcurrency || t.useCount() < this.maxConcurrency) return t;
			}
			if (e) for (let e of this.sessions) e.deref().destroyed && this.remove(e);
		}
		offerLast(e) {
			this.sessions.push(e);
		}
		remove(e) {
			let t = this.sessions.indexOf(e);
			t > -1 && this.sessions.splice(t, 1);
		}
		[Symbol.iterator]() {
			return this.sessions[Symbol.iterator]();
		}
		setMaxConcurrency(e) {
			this.maxConcurrency = e;
		}
		destroy(e) {
			this.remove(e);
			e.destroy();
		}
	};
	var NodeHttp2ConnectionManager = class {
		config;
		connectOptions;
		connectionPools = new Map();
		constructor(e) {
			this.config = e;
			if (this.config.maxConcurrency && this.config.maxConcurrency <= 0) throw RangeError("maxConcurrency must be greater than zero.");
		}
		lease(e, t) {
			let n = this.getUrlString(e);
			let r = this.getPool(n);
			if (!this.config.disableConcurrency && !t.isEventStream) {
				let e = r.poll();
				if (e) {
					e.retain();
					return e;
				}
			}
			let i = new ClientHttp2SessionRef(this.connect(n));
			let a = i.deref();
			this.config.maxConcurrency && a.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (t) => {
				if (t) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + e.destination.toString());
			});
			let graceful = () => {
				this.removeFromPoolAndClose(n, i);
			};
			let ensureDestroyed = () => {
				this.removeFromPoolAndCheckedDestroy(n, i);
			};
			a.on("goaway", graceful);
			a.on("error", ensureDestroyed);
			a.on("frameError", ensureDestroyed);
			a.on("close", ensureDestroyed);
			t.requestTimeout && a.setTimeout(t.requestTimeout, ensureDestroyed);
			r.offerLast(i);
			i.retain();
			return i;
		}
		release(e, t) {
			t.free();
		}
		createIsolatedSession(e, t) {
			let n = this.getUrlString(e);
			let r = new ClientHttp2SessionRef(this.connect(n));
			let i = r.deref();
			i.settings({ maxConcurrentStreams: 1 });
			let ensureDestroyed = () => {
				r.destroy();
			};
			i.on("error", ensureDestroyed);
			i.on("frameError", ensureDestroyed);
			i.on("close", ensureDestroyed);
			let a = t.requestTimeout ?? 3e5;
			i.setTimeout(a, ensureDestroyed);
			r.retain();
			return r;
		}
		destroy() {
			for (let [e, t] of this.connectionPools) {
				for (let e of [...t]) e.destroy();
				this.connectionPools.delete(e);
			}
		}
		setMaxConcurrentStreams(e) {
			if (e && e <= 0) throw RangeError("maxConcurrentStreams must be greater than zero.");
			this.config.maxConcurrency = e;
			for (let t of this.connectionPools.values()) t.setMaxConcurrency(e);
		}
		setDisableConcurrentStreams(e) {
			this.config.disableConcurrency = e;
		}
		setNodeHttp2ConnectOptions(e) {
			this.connectOptions = e;
		}
		debug() {
			let e = {};
			for (let [t, n] of this.connectionPools) {
				let r = [];
				for (let e of n) r.push({
					id: e.id,
					active: e.useCount(),
					maxConcurrent: e.max,
					totalRequests: e.total
				});
				e[t] = { sessions: r };
			}
			return e;
		}
		removeFromPoolAndClose(e, t) {
			this.connectionPools.get(e)?.remove(t);
			t.close();
		}
		removeFromPoolAndCheckedDestroy(e, t) {
			this.connectionPools.get(e)?.remove(t);
			t.destroy();
		}
		getPool(e) {
			if (!this.connectionPools.has(e)) {
				let t = new NodeHttp2ConnectionPool();
				this.config.maxConcurrency && t.setMaxConcurrency(this.config.maxConcurrency);
				this.connectionPools.set(e, t);
			}
			return this.connectionPools.get(e);
		}
		getUrlString(e) {
			return e.destination.toString();
		}
		connect(e) {
			return this.connectOptions === void 0 ? c.connect(e) : c.connect(e, this.connectOptions);
		}
	};
	let { constants: _ } = c;
	var v = class NodeHttp2Handler {
		config;
		configProvider;
		metadata = { handlerProtocol: "h2" };
		connectionManager = new NodeHttp2ConnectionManager({});
		static create(e) {
			if (typeof e?.handle == "function") return e;
			return new NodeHttp2Handler(e);
		}
		constructor(e) {
			this.configProvider = new Promise((t, n) => {
				typeof e == "function" ? e().then((e) => {
					t(e || {});
				}).catch(n) : t(e || {});
			});
		}
		destroy() {
			this.connectionManager.destroy();
		}
		async handle(e, { abortSignal: t, requestTimeout: n, isEventStream: r } = {}) {
			if (!this.config) {
				let e = await this.configProvider;
				this.config = {
					...e,
					defaultSocketTimeout: resolveDefaultSocketTimeout(e)
				};
				let { disableConcurrentStreams: t, maxConcurrentStreams: n, nodeHttp2ConnectOptions: r } = this.config;
				this.connectionManager.setDisableConcurrentStreams(t ?? !1);
				n && this.connectionManager.setMaxConcurrentStreams(n);
				r && this.connectionManager.setNodeHttp2ConnectOptions(r);
			}
			let { requestTimeout: o, disableConcurrentStreams: s, sessionTimeout: c } = this.config;
			let l = s || r;
			let u = n ?? o;
			let d = u === void 0 && c === void 0 ? this.config.defaultSocketTimeout : void 0;
			return new Promise((n, o) => {
				let s = !1;
				let c;
				let resolve = async (e) => {
					await c;
					n(e);
				};
				let reject = async (e) => {
					await c;
					o(e);
				};
				if (t?.aborted) {
					s = !0;
					reject(buildAbortError(t));
					return;
				}
				let { hostname: f, method: p, port: m, protocol: h, query: g } = e;
				let v = "";
				(e.username != null || e.password != null) && (v = `${e.username ?? ""}:${e.password ?? ""}@`);
				let y = `${h}//${v}${f}${m ? `:${m}` : ""}`;
				let b = { destination: new URL(y) };
				let x = {
					requestTimeout: this.config?.sessionTimeout,
					isEventStream: r
				};
				let S = l ? this.connectionManager.createIsolatedSession(b, x) : this.connectionManager.lease(b, x);
				let ee = S.deref();
				let rejectWithDestroy = (e) => {
					l && S.destroy();
					s = !0;
					reject(e);
				};
				let te = g ? i(g) : "";
				let C = e.path;
				te && (C += `?${te}`);
				e.fragment && (C += `#${e.fragment}`);
				let w = ee.request({
					...e.headers,
					[_.HTTP2_HEADER_PATH]: C,
					[_.HTTP2_HEADER_METHOD]: p
				});
				if (u) w.setTimeout(u, () => {
					w.close();
					let e = Error(`Stream timed out because of no activity for ${u} ms`);
					e.name = "TimeoutError";
					rejectWithDestroy(e);
				});
				else if (d) {
					w.setTimeout(d, () => {
						let e = Error(`Stream timed out because of no activity for ${d} ms`);
						e.name = "TimeoutError";
						s = !0;
						reject(e);
						w.destroy(e);
						l && S.destroy();
					});
					w.once("response", () => w.setTimeout(d));
				}
				if (t) {
					let onAbort = () => {
						w.close();
						let e = buildAbortError(t);
						rejectWithDestroy(e);
					};
					if (typeof t.addEventListener == "function") {
						let e = t;
						e.addEventListener("abort", onAbort, { once: !0 });
						w.once("close", () => e.removeEventListener("abort", onAbort));
					} else t.onabort = onAbort;
				}
				w.on("frameError", (e, t, n) => {
					rejectWithDestroy(Error(`Frame type id ${e} in stream id ${n} has failed with code ${t}.`));
				});
				w.on("error", rejectWithDestroy);
				w.on("aborted", () => {
					rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${w.rstCode}.`));
				});
				w.on("response", (e) => {
					let t = new a({
						statusCode: e[":status"] ?? -1,
						headers: getTransformedHeaders(e),
						body: w
					});
					s = !0;
					resolve({ response: t });
					if (l) {
						ee.close();
						w.on("end", () => {
							S.destroy();
						});
					}
				});
				w.on("close", () => {
					l ? S.destroy() : this.connectionManager.release(b, S);
					if (!s) {
						let e = Error("Unexpected error: http2 request did not get a response");
						ee.destroyed && (e.name = "TimeoutError");
						rejectWithDestroy(e);
					}
				});
				c = writeRequestBody(w, e, u);
			});
		}
		updateHttpClientConfig(e, t) {
			this.config = void 0;
			this.configProvider = this.configProvider.then((n) => {
				switch (e) {
					case Symbol.for("@smithy/defaultSocketTimeout"):
						e = "defaultSocketTimeout";
						t = resolveDefaultSocketTimeout(n) ?? t;
				}
				return {
					...n,
					[e]: t
				};
			});
		}
		httpHandlerConfigs() {
			return this.config ?? {};
		}
	};
	t.DEFAULT_REQUEST_TIMEOUT = 0;
	t.NodeHttp2Handler = v;
	t.NodeHttpHandler = h;
}));
// node_modules/@aws-sdk/credential-provider-http/dist-cjs/index.js
var Mu = e.t(((t) => {
	let { setCredentialFeature: n } = (B(), e.i(Zl));
	let { CredentialsProviderError: r } = (I(), e.i(ri));
	let { NodeHttpHandler: i } = ju();
	let a = require("node:fs/promises");
	let { HttpRequest: o } = (z(), e.i(ys));
	let { sdkStreamMixin: s, parseRfc3339DateTime: c } = (R(), e.i(ao));
	let checkUrl = (e, t) => {
		if (e.protocol === "https:") return;
		if (e.hostname === "169.254.170.2" || e.hostname === "169.254.170.23" || e.hostname === "[fd00:ec2::23]") return;
		if (e.hostname.includes("[")) {
			if (e.hostname === "[::1]" || e.hostname === "[0000:0000:0000:0000:0000:0000:0000:0001]") return;
		} else {
			if (e.hostname === "localhost") return;
			let t = e.hostname.split(".");
			let inRange = (e) => {
				let t = parseInt(e, 10);
				return 0 <= t && t <= 255;
			};
			if (t[0] === "127" && inRange(t[1]) && inRange(t[2]) && inRange(t[3]) && t.length === 4) return;
		}
		throw new r("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]", { logger: t });
	};
	function createGetRequest(e) {
		return new o({
			protocol: e.protocol,
			hostname: e.hostname,
			port: Number(e.port),
			path: e.pathname,
			query: Array.from(e.searchParams.entries()).reduce((e, [t, n]) => {
				e[t] = n;
				return e;
			}, {}),
			fragment: e.hash
		});
	}
	async function getCredentials(e, t) {
		let n = await s(e.body).transformToString();
		if (e.statusCode === 200) {
			let e = JSON.parse(n);
			if (typeof e.AccessKeyId != "string" || typeof e.SecretAccessKey != "string" || typeof e.Token != "string" || typeof e.Expiration != "string") throw new r("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger: t });
			return {
				accessKeyId: e.AccessKeyId,
				secretAccessKey: e.SecretAccessKey,
				sessionToken: e.Token,
				expiration: c(e.Expiration)
			};
		}
		if (e.statusCode >= 400 && e.statusCode < 500) {
			let i = {};
			try {
				i = JSON.parse(n);
			} catch {}
			throw Object.assign(new r(`Server responded with status: ${e.statusCode}`, { logger: t }), {
				Code: i.Code,
				Message: i.Message
			});
		}
		throw new r(`Server responded with status: ${e.statusCode}`, { logger: t });
	}
	let retryWrapper = (e, t, n) => async () => {
		for (let r = 0; r < t; ++r) try {
			return await e();
		} catch {
			await new Promise((e) => setTimeout(e, n));
		}
		return await e();
	};
	let fromHttp = (e = {}) => {
		e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
		let t;
		let o = e.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
		let s = e.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI;
		let c = e.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN;
		let l = e.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
		let u = e.logger?.constructor?.name === "NoOpLogger" || !e.logger?.warn ? console.warn : e.logger.warn.bind(e.logger);
		if (o && s) {
			u("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.");
			u("awsContainerCredentialsRelativeUri will take precedence.");
		}
		if (c && l) {
			u("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.");
			u("awsContainerAuthorizationTokenFile will take precedence.");
		}
		if (o) t = `http://169.254.170.2${o}`;
		else if (s) t = s;
		else throw new r("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", { logger: e.logger });
		let d = new URL(t);
		checkUrl(d, e.logger);
		let f = i.create({ connectionTimeout: e.timeout ?? 1e3 });
		let p = e.timeout ?? 1e3;
		let m = retryWrapper(async () => {
			let t = createGetRequest(d);
			l ? t.headers.Authorization = validateToken((await a.readFile(l)).toString()) : c && (t.headers.Authorization = validateToken(c));
			try {
				return getCredentials((await f.handle(t, { requestTimeout: p })).response).then((e) => n(e, "CREDENTIALS_HTTP", "z"));
			} catch (t) {
				throw new r(String(t), { logger: e.logger });
			}
		}, e.maxRetries ?? 3, e.timeout ?? 1e3);
		return async () => {
			try {
				return await m();
			} finally {
				f.destroy?.();
			}
		};
	};
	let validateToken = (e) => {
		if (e.includes("\r\n")) throw new r("Authorization token contains invalid \\r\\n sequence.");
		return e;
	};
	t.fromHttp = fromHttp;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption$3(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sso-oauth",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$3(e) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSSOOIDCHttpAuthSchemeParametersProvider, defaultSSOOIDCHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig$3;
var Nu = e.n((() => {
	Du();
	F();
	defaultSSOOIDCHttpAuthSchemeParametersProvider = async (e, t, n) => ({
		operation: getSmithyContext(t).operation,
		region: await normalizeProvider$1(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	defaultSSOOIDCHttpAuthSchemeProvider = (e) => {
		let t = [];
		switch (e.operation) {
			case "CreateToken":
				t.push(createSmithyApiNoAuthHttpAuthOption$3(e));
				break;
			default: t.push(createAwsAuthSigv4HttpAuthOption$3(e));
		}
		return t;
	};
	resolveHttpAuthSchemeConfig$3 = (e) => {
		let t = Tu(e);
		return Object.assign(t, { authSchemePreference: normalizeProvider$1(e.authSchemePreference ?? []) });
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$3, Pu;
var Fu = e.n((() => {
	resolveClientEndpointParameters$3 = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: "sso-oauth"
	});
	Pu = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/package.json
var Iu = "3.998.3";
// node_modules/@smithy/core/dist-es/submodules/cbor/cbor-types.js
var Lu;
var Ru = e.n((() => {
	Lu = Symbol("@smithy/core/cbor::tagSymbol");
}));
// node_modules/@smithy/core/dist-es/submodules/cbor/parseCborBody.js
var loadSmithyRpcV2CborErrorCode;
var zu = e.n((() => {
	loadSmithyRpcV2CborErrorCode = (e, t) => {
		let sanitizeErrorCode = (e) => {
			let t = e;
			typeof t == "number" && (t = t.toString());
			t.indexOf(",") >= 0 && (t = t.split(",")[0]);
			t.indexOf(":") >= 0 && (t = t.split(":")[0]);
			return t;
		};
		if (t.__type !== void 0) return sanitizeErrorCode(t.__type);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/cbor/codec-v2/CborShapeSerializer2.js
function loadCborStructIterator(e) {
	let t = e.getSchema();
	let n = t[Bu];
	if (n) return n;
	let r = [];
	let i = [];
	for (let [t, n] of e.structIterator()) {
		r.push(t);
		i.push(n);
	}
	let a = Array(r.length);
	for (let e = 0; e < r.length; ++e) a[e] = encodeCborStringKey(r[e]);
	let o = {
		memberNames: r,
		memberSchemas: i,
		encodedKeys: a
	};
	t[Bu] = o;
	return o;
}
function encodeCborStringKey(e) {
	let t;
	t = Vu ? Buffer.from(e, "utf-8") : new TextEncoder().encode(e);
	let n = t.length;
	let r;
	r = n < 24 ? 1 : n < 256 ? 2 : 3;
	let i = new Uint8Array(r + n);
	if (r === 1) i[0] = 96 | n;
	else if (r === 2) {
		i[0] = 120;
		i[1] = n;
	} else {
		i[0] = 121;
		i[1] = n >> 8;
		i[2] = n & 255;
	}
	i.set(t, r);
	return i;
}
function allocUnsafe(e) {
	return Vu ? Buffer.allocUnsafe(e) : new Uint8Array(e);
}
function writeValue(e, t, n, r) {
	if (t == null) {
		if (t === void 0 && e.isIdempotencyToken()) {
			writeString(co());
			return;
		}
		ensure(1);
		V[H++] = 246;
		return;
	}
	if (e.isUnitSchema()) {
		ensure(1);
		encodeHeader(5, 0);
		return;
	}
	if (typeof t == "object") {
		if (e.isBlobSchema() && t instanceof Uint8Array) {
			writeBytes(t);
			return;
		}
		if (e.isTimestampSchema() && t instanceof Date) {
			writeTimestamp(t);
			return;
		}
		if (e.isStructSchema()) {
			writeStruct(e, t, r);
			return;
		}
		if (Array.isArray(t) && (e.isListSchema() || e.isDocumentSchema())) {
			writeList(e, t, e.isDocumentSchema(), r);
			return;
		}
		if (e.isMapSchema()) {
			writeMap(e, t, !1, r);
			return;
		}
		if (t instanceof Date) {
			writeTimestamp(t);
			return;
		}
		if (t instanceof Uint8Array) {
			writeBytes(t);
			return;
		}
		if (t instanceof k) {
			writeNumericValue(t);
			return;
		}
		if (t[Lu]) {
			let e = t;
			writeTag(e.tag, e.value);
			return;
		}
		if (e.isDocumentSchema()) {
			Array.isArray(t) ? writeList(e, t, !0, r) : writeMap(e, t, !0, r);
			return;
		}
		if (e.isBigDecimalSchema()) {
			writeUntypedValue(t);
			return;
		}
		writeMap(e, t, !0, r);
		return;
	}
	if (typeof t == "string") {
		if (e.isBlobSchema()) {
			writeBytes((r?.base64Decoder ?? fromBase64)(t));
			return;
		}
		writeString(t);
		return;
	}
	if (typeof t == "number") {
		ensure(9);
		Number.isInteger(t) && t >= -9007199254740992 && t <= 9007199254740991 ? writeInteger(t) : writeFloat64(t);
		return;
	}
	if (typeof t == "boolean") {
		ensure(1);
		V[H++] = 224 | (t ? 21 : 20);
		return;
	}
	if (typeof t == "bigint") {
		writeBigInt(t);
		return;
	}
	writeString(String(t));
}
function writeStruct(e, t, n) {
	if (e.isUnionSchema()) {
		let r = !1;
		for (let [i, a] of e.structIterator()) {
			let o = t[i];
			if (o != null) {
				ensure(9);
				encodeHeader(5, 1);
				writeString(i);
				writeValue(a, o, e, n);
				r = !0;
				break;
			}
		}
		if (!r) {
			let { $unknown: e } = t;
			if (Array.isArray(e)) {
				ensure(9);
				encodeHeader(5, 1);
				writeString(e[0]);
				writeUntypedValue(e[1]);
			} else {
				ensure(9);
				encodeHeader(5, 0);
			}
		}
		return;
	}
	let { memberNames: r, memberSchemas: i, encodedKeys: a } = loadCborStructIterator(e);
	let o = r.length;
	let s;
	s = o < 24 ? 1 : o < 256 ? 2 : 3;
	ensure(s);
	let c = H;
	H += s;
	let l = 0;
	for (let s = 0; s < o; ++s) {
		let o = t[r[s]];
		if (o == null && !i[s].isIdempotencyToken()) continue;
		let c = a[s];
		ensure(c.length);
		V.set(c, H);
		H += c.length;
		writeValue(i[s], o, e, n);
		++l;
	}
	if (typeof t.__type == "string") for (let e in t) {
		if (!hasOwn(t, e)) continue;
		if (!r.includes(e)) {
			writeString(e);
			writeUntypedValue(t[e]);
			++l;
		}
	}
	if (s === 1) V[c] = 160 | l;
	else if (s === 2) {
		V[c] = 184;
		V[c + 1] = l;
	} else {
		V[c] = 185;
		V[c + 1] = l >> 8;
		V[c + 2] = l & 255;
	}
}
function writeList(e, t, n, r) {
	let i = !!e.getMergedTraits().sparse;
	let a = e.getValueSchema();
	if (n || i) {
		let e = [];
		for (let r = 0; r < t.length; ++r) {
			let a = t[r];
			n ? a !== void 0 && e.push(a) : (a != null || i) && e.push(a);
		}
		ensure(9);
		encodeHeader(4, e.length);
		for (let t = 0; t < e.length; ++t) writeValue(a, e[t], void 0, r);
	} else {
		let e = 0;
		for (let n = 0; n < t.length; ++n) t[n] != null && ++e;
		ensure(9);
		encodeHeader(4, e);
		for (let e = 0; e < t.length; ++e) t[e] != null && writeValue(a, t[e], void 0, r);
	}
}
function writeMap(e, t, n, r) {
	let i = !!e.getMergedTraits().sparse;
	let a = e.getValueSchema();
	let o = [];
	for (let e in t) {
		if (!hasOwn(t, e)) continue;
		let r = t[e];
		(n ? r !== void 0 : r != null || i) && o.push(e);
	}
	ensure(9);
	encodeHeader(5, o.length);
	for (let e = 0; e < o.length; ++e) {
		let n = o[e];
		writeString(n);
		writeValue(a, t[n], void 0, r);
	}
}
function writeUntypedValue(e) {
	if (e == null) {
		ensure(1);
		V[H++] = 246;
		return;
	}
	if (typeof e == "string") {
		writeString(e);
		return;
	}
	if (typeof e == "number") {
		ensure(9);
		Number.isInteger(e) && e >= -9007199254740992 && e <= 9007199254740991 ? writeInteger(e) : writeFloat64(e);
		return;
	}
	if (typeof e == "boolean") {
		ensure(1);
		V[H++] = 224 | (e ? 21 : 20);
		return;
	}
	if (typeof e == "bigint") {
		writeBigInt(e);
		return;
	}
	if (e instanceof Uint8Array) {
		writeBytes(e);
		return;
	}
	if (e instanceof Date) {
		writeTimestamp(e);
		return;
	}
	if (e instanceof k) {
		writeNumericValue(e);
		return;
	}
	if (e[Lu]) {
		let t = e;
		writeTag(t.tag, t.value);
		return;
	}
	if (Array.isArray(e)) {
		ensure(9);
		encodeHeader(4, e.length);
		for (let t = 0; t < e.length; ++t) writeUntypedValue(e[t]);
		return;
	}
	if (typeof e == "object") {
		let t = Object.keys(e);
		ensure(9);
		encodeHeader(5, t.length);
		for (let n = 0; n < t.length; ++n) {
			writeString(t[n]);
			writeUntypedValue(e[t[n]]);
		}
		return;
	}
	writeString(String(e));
}
function ensure(e) {
	if (H + e > V.length) {
		let t = V.length * 2;
		for (; t < H + e;) t *= 2;
		let n = allocUnsafe(t);
		n.set(V.subarray(0, H));
		V = n;
		Wu = new DataView(n.buffer, n.byteOffset, n.byteLength);
	}
}
function encodeHeader(e, t) {
	if (t < 24) V[H++] = e << 5 | t;
	else if (t < 256) {
		V[H++] = e << 5 | 24;
		V[H++] = t;
	} else if (t < 65536) {
		V[H++] = e << 5 | 25;
		V[H++] = t >> 8;
		V[H++] = t & 255;
	} else if (t < 4294967296) {
		V[H++] = e << 5 | 26;
		Wu.setUint32(H, t);
		H += 4;
	} else {
		V[H++] = e << 5 | 27;
		let n = t / 4294967296 | 0;
		let r = t - n * 4294967296 | 0;
		Wu.setUint32(H, n);
		Wu.setUint32(H + 4, r);
		H += 8;
	}
}
function encodeBigHeader(e, t) {
	let n = Number(t);
	if (n < 4294967296) {
		encodeHeader(e, n);
		return;
	}
	V[H++] = e << 5 | 27;
	Wu.setBigUint64(H, t);
	H += 8;
}
function writeString(e) {
	let t = e.length;
	if (t <= 23) {
		let n = Ku.get(e);
		if (n) {
			ensure(n.bytes.length);
			V.set(n.bytes, H);
			H += n.bytes.length;
			n.epoch = qu;
			return;
		}
		let r = H;
		writeStringUncached(e, t);
		let i = H;
		let a = Uint8Array.prototype.slice.call(V, r, i);
		if (Ku.size >= Gu) {
			if (Ju) return;
			let e = 0;
			for (let [t, n] of Ku) {
				if (e >= 1024) break;
				if (n.epoch !== qu) {
					Ku.delete(t);
					++e;
				}
			}
			if (e === 0) {
				Ju = !0;
				return;
			}
		}
		Ku.size < Gu && Ku.set(e, {
			epoch: qu,
			bytes: a
		});
		return;
	}
	writeStringUncached(e, t);
}
function writeStringUncached(e, t) {
	if (Vu) {
		ensure(t * 3 + 9);
		encodeHeader(3, Buffer.byteLength(e));
		H += V.write(e, H);
	} else {
		ensure(t * 3 + 9);
		let n = H;
		let r = Hu.encodeInto(e, V.subarray(n + 9)).written;
		let i;
		i = r < 24 ? 1 : r < 256 ? 2 : r < 65536 ? 3 : r < 4294967296 ? 5 : 9;
		i < 9 && V.copyWithin(n + i, n + 9, n + 9 + r);
		H = n;
		encodeHeader(3, r);
		H += r;
	}
}
function writeFloat64(e) {
	ensure(9);
	V[H++] = 251;
	Wu.setFloat64(H, e);
	H += 8;
}
function writeInteger(e) {
	ensure(9);
	let t = e >= 0;
	encodeHeader(+!t, t ? e : -e - 1);
}
function writeBigInt(e) {
	let t = e >= 0;
	let n = +!t;
	let r = t ? e : -e - BigInt(1);
	if (r < BigInt("18446744073709551616")) {
		ensure(9);
		encodeBigHeader(n, r);
	} else {
		let e = r.toString(2);
		let n = Math.ceil(e.length / 8);
		let i = new Uint8Array(n);
		let a = r;
		for (let e = n - 1; e >= 0; --e) {
			i[e] = Number(a & BigInt(255));
			a >>= BigInt(8);
		}
		ensure(n + 16);
		V[H++] = t ? 194 : 195;
		encodeHeader(2, n);
		V.set(i, H);
		H += n;
	}
}
function writeBytes(e) {
	ensure(e.length + 9);
	encodeHeader(2, e.length);
	V.set(e, H);
	H += e.length;
}
function writeTag(e, t) {
	ensure(9);
	typeof e == "bigint" ? encodeBigHeader(6, e) : encodeHeader(6, e);
	writeUntypedValue(t);
}
function writeNumericValue(e) {
	let t = e.string;
	let n = BigInt(0);
	let r = t.search(/[eE]/);
	if (r !== -1) {
		n = BigInt(t.slice(r + 1));
		t = t.slice(0, r);
	}
	let i = t.indexOf(".");
	let a = i === -1 ? 0 : t.length - i - 1;
	let o = n - BigInt(a);
	let s = BigInt(t.replace(".", ""));
	ensure(9);
	V[H++] = 196;
	encodeHeader(4, 2);
	ensure(9);
	o >= -9007199254740992n && o <= 9007199254740991n ? writeInteger(Number(o)) : writeBigInt(o);
	writeBigInt(s);
}
function writeTimestamp(e) {
	ensure(18);
	encodeHeader(6, 1);
	let t = e.getTime() / 1e3;
	Number.isInteger(t) ? writeInteger(t) : writeFloat64(t);
}
var CborShapeSerializer2, Bu, Vu, Hu, Uu, V, Wu, H, Gu, Ku, qu, Ju;
var Yu = e.n((() => {
	D();
	z();
	P();
	R();
	Ru();
	CborShapeSerializer2 = class extends SerdeContext {
		write(e, t) {
			H = 0;
			writeValue(M.of(e), t, void 0, this.serdeContext);
		}
		flush() {
			let e = V.subarray(0, H);
			H = 0;
			V = allocUnsafe(Uu);
			Wu = new DataView(V.buffer, V.byteOffset, V.byteLength);
			return e;
		}
	};
	Bu = Symbol.for("@smithy/cbor-struct-cache");
	Vu = typeof Buffer < "u";
	Hu = new TextEncoder();
	Uu = 2048;
	V = Vu ? Buffer.allocUnsafe(Uu) : new Uint8Array(Uu);
	Wu = new DataView(V.buffer, V.byteOffset, V.byteLength);
	H = 0;
	Gu = 2048;
	Ku = new Map();
	qu = 0;
	Ju = !1;
}));
// node_modules/@smithy/core/dist-es/submodules/cbor/codec-v2/CborShapeDeserializer2.js
function readValue(e) {
	if (W >= G) throw Error("unexpected end of CBOR payload.");
	let t = (U[W] & 224) >> 5;
	if ((U[W] & 31) == 31 && t >= 2 && t <= 5) return readIndefinite(e, t);
	switch (t) {
		case 0: return readUnsignedInt();
		case 1: return readNegativeInt();
		case 2: return readByteString();
		case 3: return readUtf8String();
		case 4: return readList(e);
		case 5: return readMap(e);
		case 6: return readTag(e);
		case 7: return readSpecial();
		default: throw Error(`unexpected CBOR major type ${t}.`);
	}
}
function readList(e) {
	let t = decodeCount();
	let n = e.isListSchema() ? e.getValueSchema() : e;
	let r = Array(t);
	for (let e = 0; e < t; ++e) r[e] = readValue(n);
	return r;
}
function readMap(e) {
	let t = decodeCount();
	if (e.isStructSchema()) return readStruct(e, t, W);
	let n = e.isMapSchema() ? e.getValueSchema() : e;
	let r = {};
	for (let e = 0; e < t; ++e) {
		let e = readUtf8String();
		r[e] = readValue(n);
	}
	return r;
}
function readStruct(e, t, n) {
	let r = e.isUnionSchema();
	let { memberSchemas: i, encodedKeys: a, memberNames: o } = loadCborStructIterator(e);
	let s = a.length;
	let c = {};
	let l;
	let u;
	let d = 0;
	let f = !1;
	let p = 0;
	for (let e = 0; e < t; ++e) {
		let e = matchStructKey(a, s, p);
		if (e >= 0) {
			p = e + 1;
			p >= s && (p = 0);
			let t = readValue(i[e]);
			t != null && (c[o[e]] = t);
		} else {
			let e = readUtf8String();
			let t = readValue(M.of(15));
			if (e === "__type" && typeof t == "string") f = !0;
			else {
				l = e;
				u = t;
				++d;
			}
		}
	}
	if (r) {
		let e = !0;
		for (let t in c) {
			if (!hasOwn(c, t)) continue;
			e = !1;
			break;
		}
		e && d === 1 && (c.$unknown = [l, u]);
	} else if (f) {
		W = n;
		let e = M.of(15);
		for (let n = 0; n < t; ++n) {
			let t = readUtf8String();
			let n = readValue(e);
			t in c || (c[t] = n);
		}
	}
	return c;
}
function readTag(e) {
	let t = decodeArgument();
	let n = typeof t == "bigint" ? Number(t) : t;
	if (n === 1) {
		let e = readValue(M.of(15));
		return _parseEpochTimestamp(e);
	}
	if (n === 2 || n === 3) {
		let e = readByteString();
		let t = BigInt(0);
		for (let n = 0; n < e.length; ++n) t = t << BigInt(8) | BigInt(e[n]);
		return n === 3 ? -t - BigInt(1) : t;
	}
	if (n === 4) {
		let [e, t] = readValue(M.of(15));
		let n = BigInt(t < 0 ? -1 : 1) * BigInt(t);
		let r = String(n);
		let i = t < 0 ? "-" : "";
		let a;
		if (typeof e == "number" && Math.abs(e) <= 2 ** 28) {
			let t = e;
			let n = "0".repeat(Math.abs(t) + 1) + r;
			a = t === 0 ? n : n.slice(0, n.length + t) + "." + n.slice(t);
			a = a.replace(/^0+/g, "");
			a === "" && (a = "0");
			a[0] === "." && (a = "0" + a);
			a = i + a;
		} else {
			let t = BigInt(e);
			if (r.length === 1) a = i + r + "e" + String(t);
			else {
				let e = t + BigInt(r.length - 1);
				a = i + r[0] + "." + r.slice(1) + "e" + String(e);
			}
		}
		return nv(a);
	}
	let r = readValue(M.of(15));
	return {
		tag: castBigInt(t),
		value: r
	};
}
function readIndefinite(e, t) {
	switch (t) {
		case 3: return readUtf8StringIndefinite();
		case 2: return readByteStringIndefinite();
		case 4: return readListIndefinite(e);
		case 5: return readMapIndefinite(e);
		default: throw Error(`unexpected indefinite length for major ${t}.`);
	}
}
function readUtf8StringIndefinite() {
	W += 1;
	let e = [];
	let t = 0;
	for (; W < G;) {
		if (U[W] === 255) {
			W += 1;
			let n = new Uint8Array(t);
			let r = 0;
			for (let t = 0; t < e.length; ++t) {
				n.set(e[t], r);
				r += e[t].length;
			}
			if (Xu) return Buffer.from(n.buffer, n.byteOffset, n.byteLength).toString("utf-8");
			return Zu.decode(n);
		}
		let n = readByteString();
		e.push(n);
		t += n.length;
	}
	throw Error("expected break marker.");
}
function readByteStringIndefinite() {
	W += 1;
	let e = [];
	let t = 0;
	for (; W < G;) {
		if (U[W] === 255) {
			W += 1;
			let n = new Uint8Array(t);
			let r = 0;
			for (let t = 0; t < e.length; ++t) {
				n.set(e[t], r);
				r += e[t].length;
			}
			return n;
		}
		let n = readByteString();
		e.push(n);
		t += n.length;
	}
	throw Error("expected break marker.");
}
function readListIndefinite(e) {
	W += 1;
	let t = e.isListSchema() ? e.getValueSchema() : e;
	let n = [];
	for (; W < G;) {
		if (U[W] === 255) {
			W += 1;
			return n;
		}
		n.push(readValue(t));
	}
	throw Error("expected break marker.");
}
function readMapIndefinite(e) {
	W += 1;
	if (e.isStructSchema()) {
		let { memberSchemas: t, encodedKeys: n, memberNames: r } = loadCborStructIterator(e);
		let i = n.length;
		let a = e.isUnionSchema();
		let o = {};
		let s;
		let c;
		let l = 0;
		let u = 0;
		for (; W < G;) {
			if (U[W] === 255) {
				W += 1;
				if (a) {
					let e = !0;
					for (let t in o) {
						if (!hasOwn(o, t)) continue;
						e = !1;
						break;
					}
					e && l === 1 && (o.$unknown = [s, c]);
				}
				return o;
			}
			let e = matchStructKey(n, i, u);
			if (e >= 0) {
				u = e + 1;
				u >= i && (u = 0);
				let n = readValue(t[e]);
				n != null && (o[r[e]] = n);
			} else {
				let e = readUtf8String();
				let t = readValue(M.of(15));
				if (e !== "__type") {
					s = e;
					c = t;
					++l;
				}
			}
		}
		throw Error("expected break marker.");
	}
	let t = e.isMapSchema() ? e.getValueSchema() : e;
	let n = {};
	for (; W < G;) {
		if (U[W] === 255) {
			W += 1;
			return n;
		}
		let e = readUtf8String();
		n[e] = readValue(t);
	}
	throw Error("expected break marker.");
}
function matchStructKey(e, t, n) {
	let r = e[n];
	if (W + r.length <= G && bytesMatch(W, r)) {
		W += r.length;
		return n;
	}
	for (let r = 0; r < t; ++r) {
		if (r === n) continue;
		let t = e[r];
		if (W + t.length <= G && bytesMatch(W, t)) {
			W += t.length;
			return r;
		}
	}
	return -1;
}
function bytesMatch(e, t) {
	let n = t.length;
	if (U[e] !== t[0]) return !1;
	for (let r = 1; r < n; ++r) if (U[e + r] !== t[r]) return !1;
	return !0;
}
function decodeArgument() {
	let e = U[W] & 31;
	if (e < 24) {
		W += 1;
		return e;
	}
	switch (e) {
		case 24:
			G - W < 2 && overflow(1);
			W += 2;
			return U[W - 1];
		case 25:
			G - W < 3 && overflow(2);
			W += 3;
			return $u.getUint16(W - 2);
		case 26:
			G - W < 5 && overflow(4);
			W += 5;
			return $u.getUint32(W - 4);
		case 27: {
			G - W < 9 && overflow(8);
			W += 9;
			let e = $u.getUint32(W - 8);
			if (e < 2097152) return e * 4294967296 + $u.getUint32(W - 4);
			return $u.getBigUint64(W - 8);
		}
		default: throw Error(`unexpected minor value ${e}.`);
	}
}
function decodeCount() {
	let e = decodeArgument();
	return typeof e == "bigint" ? Number(e) : e;
}
function readUnsignedInt() {
	return castBigInt(decodeArgument());
}
function readNegativeInt() {
	let e = decodeArgument();
	if (typeof e == "bigint") return BigInt(-1) - e;
	return -1 - e;
}
function readByteString() {
	let e = decodeCount();
	G - W < e && overflow(e);
	let t = W;
	W += e;
	return U.subarray(t, t + e);
}
function readUtf8String() {
	let e = decodeCount();
	G - W < e && overflow(e);
	let t = W;
	W += e;
	if (e < 24) return decodeUtf8Cached(t, e);
	if (Qu) return U.toString("utf-8", t, t + e);
	return Zu.decode(U.subarray(t, t + e));
}
function decodeUtf8Cached(e, t) {
	let n = t;
	for (let r = 0; r < t; ++r) n = n * 31 + U[e + r] | 0;
	let r = n >>> 0 & 2047;
	let i = td[r];
	if (i !== void 0 && i.length === t) {
		let n = !0;
		for (let r = 0; r < t; ++r) if (i.charCodeAt(r) !== U[e + r]) {
			n = !1;
			break;
		}
		if (n) {
			nd[r] = rd;
			return i;
		}
	}
	let a = Qu ? U.toString("utf-8", e, e + t) : Zu.decode(U.subarray(e, e + t));
	if (nd[r] !== rd) {
		td[r] = a;
		nd[r] = rd;
	}
	return a;
}
function readSpecial() {
	let e = W;
	let t = U[e] & 31;
	switch (t) {
		case 21:
			W = e + 1;
			return !0;
		case 20:
			W = e + 1;
			return !1;
		case 22:
			W = e + 1;
			return null;
		case 23:
			W = e + 1;
			return null;
		case 25:
			G - e < 3 && overflow(2);
			W = e + 3;
			return bytesToFloat16(U[e + 1], U[e + 2]);
		case 26:
			G - e < 5 && overflow(4);
			W = e + 5;
			return $u.getFloat32(e + 1);
		case 27:
			G - e < 9 && overflow(8);
			W = e + 9;
			return $u.getFloat64(e + 1);
		default: throw Error(`unexpected minor value ${t} for major 7.`);
	}
}
function bytesToFloat16(e, t) {
	let n = e >> 7;
	let r = (e & 124) >> 2;
	let i = (e & 3) << 8 | t;
	let a = n === 0 ? 1 : -1;
	if (r === 0) {
		if (i === 0) return 0;
		return a * (2 ** -14 * (i / 1024));
	} else if (r === 31) {
		if (i === 0) return a * Infinity;
		return NaN;
	}
	return a * (2 ** (r - 15) * (1 + i / 1024));
}
function castBigInt(e) {
	if (typeof e == "number") return e;
	let t = Number(e);
	if (-(2 ** 53 - 1) <= t && t <= 2 ** 53 - 1) return t;
	return e;
}
function overflow(e) {
	throw Error(`CBOR: length ${e} greater than remaining buffer length.`);
}
function transformObject(e, t) {
	if (e.isTimestampSchema()) {
		if (typeof t == "number") return _parseEpochTimestamp(t);
		if (typeof t == "object" && t && t.tag === 1 && "value" in t) return _parseEpochTimestamp(t.value);
	}
	if (e.isBlobSchema()) return t;
	if (t === void 0 || typeof t == "boolean" || typeof t == "number" || typeof t == "string" || typeof t == "bigint" || typeof t == "symbol") return t;
	if (typeof t != "object" || !t) return t;
	if ("byteLength" in t) return t;
	if (t instanceof Date) return t;
	if (t instanceof k) return t;
	if (e.isDocumentSchema()) return t;
	if (e.isListSchema()) {
		let n = e.getValueSchema();
		let r = [];
		for (let e of t) r.push(transformObject(n, e));
		return r;
	}
	let n = {};
	if (e.isMapSchema()) {
		let r = e.getValueSchema();
		for (let e in t) {
			if (!hasOwn(t, e)) continue;
			n[e] = transformObject(r, t[e]);
		}
	} else if (e.isStructSchema()) {
		let r = e.isUnionSchema();
		let i;
		if (r) {
			i = new Set();
			for (let e in t) {
				if (!hasOwn(t, e)) continue;
				e !== "__type" && i.add(e);
			}
		}
		for (let [a, o] of e.structIterator()) {
			r && i.delete(a);
			t[a] != null && (n[a] = transformObject(o, t[a]));
		}
		if (r && i?.size === 1) {
			let e = !0;
			for (let t in n) {
				if (!hasOwn(n, t)) continue;
				e = !1;
				break;
			}
			if (e) {
				let e = i.values().next().value;
				n.$unknown = [e, t[e]];
			}
		} else if (typeof t.__type == "string") for (let e in t) {
			if (!hasOwn(t, e)) continue;
			e in n || (n[e] = t[e]);
		}
	}
	return n;
}
var CborShapeDeserializer2, Xu, Zu, U, Qu, $u, W, G, ed, td, nd, rd;
var id = e.n((() => {
	D();
	z();
	P();
	R();
	Ru();
	Yu();
	CborShapeDeserializer2 = class extends SerdeContext {
		read(e, t) {
			U = t;
			Qu = Xu && t instanceof Buffer;
			$u = new DataView(t.buffer, t.byteOffset, t.byteLength);
			W = 0;
			G = t.length;
			rd = rd + 1 & 65535;
			return readValue(M.of(e));
		}
		readValue(e, t) {
			return transformObject(M.of(e), t);
		}
	};
	Xu = typeof Buffer < "u";
	Zu = new TextDecoder();
	U = new Uint8Array();
	Qu = !1;
	$u = new DataView(new ArrayBuffer(0));
	W = 0;
	G = 0;
	ed = 2048;
	td = Array(ed);
	nd = new Uint16Array(ed);
	rd = 0;
}));
// node_modules/@smithy/core/dist-es/submodules/cbor/CborCodec.js
var CborCodec;
var ad = e.n((() => {
	z();
	Yu();
	id();
	CborCodec = class extends SerdeContext {
		createSerializer() {
			let e = new CborShapeSerializer2();
			e.setSerdeContext(this.serdeContext);
			return e;
		}
		createDeserializer() {
			let e = new CborShapeDeserializer2();
			e.setSerdeContext(this.serdeContext);
			return e;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/cbor/SmithyRpcV2CborProtocol.js
var SmithyRpcV2CborProtocol;
var od = e.n((() => {
	z();
	P();
	ad();
	zu();
	SmithyRpcV2CborProtocol = class extends AbstractRpcV2Protocol {
		codec = new CborCodec();
		serializer = this.codec.createSerializer();
		deserializer = this.codec.createDeserializer();
		getShapeId() {
			return "smithy.protocols#rpcv2Cbor";
		}
		getPayloadCodec() {
			return this.codec;
		}
		getSmithyProtocolHeaderValue() {
			return "rpc-v2-cbor";
		}
		applyEmptyBody(e) {
			if (!e.body) {
				this.serializer.write(15, {});
				e.body = this.serializer.flush();
			}
			e.body instanceof Uint8Array && (e.headers["content-length"] = String(e.body.byteLength));
		}
		async handleError(e, t, n, r, i) {
			let a = loadSmithyRpcV2CborErrorCode(n, r) ?? "Unknown";
			let o = ["*"];
			let { defaultNamespace: s } = this.options;
			o.unshift(s);
			let [c, l] = (() => {
				if (a.includes("#")) return a.split("#");
				return [void 0, a];
			})();
			c && o.unshift(c);
			let u = {
				$metadata: i,
				$fault: n.statusCode < 500 ? "client" : "server"
			};
			let d = [this.compositeErrorRegistry];
			c && d.push(N.for(c));
			d.push(N.for(s));
			let [f, p, m] = this.resolveError(l, o, d);
			if (m === "native" || m === "synthetic") {
				r.Message && (r.message = r.Message);
				let e = m === "synthetic" ? new p({ name: l }) : Error(l);
				throw Object.assign(e, u, r);
			}
			let h = M.of(f);
			let g = r.message ?? r.Message ?? "Unknown";
			let _ = new p({});
			let v = {};
			for (let [e, t] of h.structIterator()) v[e] = this.deserializer.readValue(t, r[e]);
			throw Object.assign(_, u, {
				$fault: h.getMergedTraits().error,
				message: g
			}, v);
		}
		getDefaultContentType() {
			return "application/cbor";
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/cbor/index.js
var sd = e.n((() => {
	R();
	Ru();
	zu();
	od();
	ad();
	D();
	z();
	P();
	Yu();
	id();
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ProtocolLib.js
var ProtocolLib;
var cd = e.n((() => {
	F();
	P();
	ProtocolLib = class {
		queryCompat;
		errorRegistry;
		constructor(e = !1) {
			this.queryCompat = e;
		}
		resolveRestContentType(e, t) {
			let n = t.getMemberSchemas();
			let r = Object.values(n).find((e) => !!e.getMergedTraits().httpPayload);
			if (r) {
				let t = r.getMergedTraits().mediaType;
				if (t) return t;
				else if (r.isStringSchema()) return "text/plain";
				else if (r.isBlobSchema()) return "application/octet-stream";
				else return e;
			} else if (!t.isUnitSchema() && Object.values(n).find((e) => {
				let { httpQuery: t, httpQueryParams: n, httpHeader: r, httpLabel: i, httpPrefixHeaders: a } = e.getMergedTraits();
				return !t && !n && !r && !i && a === void 0;
			})) return e;
		}
		async getErrorSchemaOrThrowBaseException(e, t, n, r, i, a) {
			let o = e;
			e.includes("#") && ([, o] = e.split("#"));
			let s = {
				$metadata: i,
				$fault: n.statusCode < 500 ? "client" : "server"
			};
			if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
			try {
				return {
					errorSchema: a?.(this.errorRegistry, o) ?? this.errorRegistry.getSchema(e),
					errorMetadata: s
				};
			} catch {
				r.message = r.message ?? r.Message ?? "UnknownError";
				let e = this.errorRegistry;
				let t = e.getBaseException();
				if (t) {
					let n = e.getErrorCtor(t) ?? Error;
					throw this.decorateServiceException(Object.assign(new n({ name: o }), s), r);
				}
				let n = r;
				let i = n?.message ?? n?.Message ?? n?.Error?.Message ?? n?.Error?.message;
				throw this.decorateServiceException(Object.assign(Error(i), { name: o }, s), r);
			}
		}
		compose(e, t, n) {
			let r = n;
			t.includes("#") && ([r] = t.split("#"));
			let i = N.for(r);
			let a = N.for("smithy.ts.sdk.synthetic." + n);
			e.copyFrom(i);
			e.copyFrom(a);
			this.errorRegistry = e;
		}
		decorateServiceException(e, t = {}) {
			if (this.queryCompat) {
				let n = e.Message ?? t.Message;
				let r = decorateServiceException(e, t);
				n && (r.message = n);
				let i = r.Error ?? {};
				i.Type = r.Error?.Type;
				i.Code = r.Error?.Code;
				i.Message = r.Error?.message ?? r.Error?.Message ?? n;
				r.Error = i;
				let a = r.$metadata.requestId;
				a && (r.RequestId = a);
				return r;
			}
			return decorateServiceException(e, t);
		}
		setQueryCompatError(e, t) {
			let n = t.headers?.["x-amzn-query-error"];
			if (e !== void 0 && n != null) {
				let [t, r] = n.split(";");
				let i = Object.keys(e);
				let a = {
					Code: t,
					Type: r
				};
				e.Code = t;
				e.Type = r;
				for (let t = 0; t < i.length; t++) {
					let n = i[t];
					a[n === "message" ? "Message" : n] = e[n];
				}
				delete a.__type;
				e.Error = a;
			}
		}
		queryCompatOutput(e, t) {
			e.Error && (t.Error = e.Error);
			e.Type && (t.Type = e.Type);
			e.Code && (t.Code = e.Code);
		}
		findQueryCompatibleError(e, t) {
			try {
				return e.getSchema(t);
			} catch {
				return e.find((e) => M.of(e).getMergedTraits().awsQueryError?.[0] === t);
			}
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/cbor/AwsSmithyRpcV2CborProtocol.js
var AwsSmithyRpcV2CborProtocol;
var ld = e.n((() => {
	sd();
	P();
	cd();
	AwsSmithyRpcV2CborProtocol = class extends SmithyRpcV2CborProtocol {
		awsQueryCompatible;
		mixin;
		constructor({ defaultNamespace: e, errorTypeRegistries: t, awsQueryCompatible: n }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			});
			this.awsQueryCompatible = !!n;
			this.mixin = new ProtocolLib(this.awsQueryCompatible);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			this.awsQueryCompatible && (r.headers["x-amzn-query-mode"] = "true");
			return r;
		}
		async handleError(e, t, n, r, i) {
			this.awsQueryCompatible && this.mixin.setQueryCompatError(r, n);
			let a = (() => {
				let e = n.headers["x-amzn-query-error"];
				if (e && this.awsQueryCompatible) return e.split(";")[0];
				return loadSmithyRpcV2CborErrorCode(n, r) ?? "Unknown";
			})();
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
			let c = M.of(o);
			let l = r.message ?? r.Message ?? "UnknownError";
			let u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
			let d = {};
			for (let [e, t] of c.structIterator()) r[e] != null && (d[e] = this.deserializer.readValue(t, r[e]));
			this.awsQueryCompatible && this.mixin.queryCompatOutput(r, d);
			throw this.mixin.decorateServiceException(Object.assign(u, s, {
				$fault: c.getMergedTraits().error,
				message: l
			}, d), r);
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol;
var ud = e.n((() => {
	z();
	P();
	cd();
	AwsJsonRpcProtocol = class extends RpcProtocol {
		serializer;
		deserializer;
		serviceTarget;
		codec;
		mixin;
		awsQueryCompatible;
		constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			});
			this.serviceTarget = n;
			this.codec = i ?? new JsonCodec2({
				timestampFormat: {
					useTrait: !0,
					default: 7
				},
				jsonName: !1
			});
			this.serializer = this.codec.createSerializer();
			this.deserializer = this.codec.createDeserializer();
			this.awsQueryCompatible = !!r;
			this.mixin = new ProtocolLib(this.awsQueryCompatible);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			r.path.endsWith("/") || (r.path += "/");
			r.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
			r.headers["x-amz-target"] = `${this.serviceTarget}.${e.name}`;
			this.awsQueryCompatible && (r.headers["x-amzn-query-mode"] = "true");
			deref(e.input) !== "unit" && r.body || (r.body = "{}");
			return r;
		}
		getPayloadCodec() {
			return this.codec;
		}
		async handleError(e, t, n, r, i) {
			let { awsQueryCompatible: a } = this;
			a && this.mixin.setQueryCompatError(r, n);
			let o = loadJsonRpcErrorCode(n, r, a) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
			let { errorSchema: s, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, n, r, i, a ? this.mixin.findQueryCompatibleError : void 0);
			let l = M.of(s);
			let u = r.message ?? r.Message ?? "UnknownError";
			let d = new ((this.compositeErrorRegistry.getErrorCtor(s)) ?? Error)({});
			let f = {};
			let p = this.codec.createDeserializer();
			for (let [e, t] of l.structIterator()) r[e] != null && (f[e] = p.readObject(t, r[e]));
			a && this.mixin.queryCompatOutput(r, f);
			throw this.mixin.decorateServiceException(Object.assign(d, c, {
				$fault: l.getMergedTraits().error,
				message: u
			}, f), r);
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol;
var dd = e.n((() => {
	ud();
	AwsJson1_0Protocol = class extends AwsJsonRpcProtocol {
		constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t,
				serviceTarget: n,
				awsQueryCompatible: r,
				jsonCodec: i
			});
		}
		getShapeId() {
			return "aws.protocols#awsJson1_0";
		}
		getJsonRpcVersion() {
			return "1.0";
		}
		getDefaultContentType() {
			return "application/x-amz-json-1.0";
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol;
var fd = e.n((() => {
	ud();
	AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
		constructor({ defaultNamespace: e, errorTypeRegistries: t, serviceTarget: n, awsQueryCompatible: r, jsonCodec: i }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t,
				serviceTarget: n,
				awsQueryCompatible: r,
				jsonCodec: i
			});
		}
		getShapeId() {
			return "aws.protocols#awsJson1_1";
		}
		getJsonRpcVersion() {
			return "1.1";
		}
		getDefaultContentType() {
			return "application/x-amz-json-1.1";
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol;
var pd = e.n((() => {
	z();
	P();
	cd();
	AwsRestJsonProtocol = class extends HttpBindingProtocol {
		serializer;
		deserializer;
		codec;
		mixin = new ProtocolLib();
		constructor({ defaultNamespace: e, errorTypeRegistries: t, jsonCodec: n }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			});
			let r = {
				timestampFormat: {
					useTrait: !0,
					default: 7
				},
				httpBindings: !0,
				jsonName: !0
			};
			this.codec = n ?? new JsonCodec2(r);
			this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), r);
			this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), r);
		}
		getShapeId() {
			return "aws.protocols#restJson1";
		}
		getPayloadCodec() {
			return this.codec;
		}
		setSerdeContext(e) {
			this.codec.setSerdeContext(e);
			super.setSerdeContext(e);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			let i = M.of(e.input);
			if (!r.headers["content-type"]) {
				let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
				e && (r.headers["content-type"] = e);
			}
			r.body == null && r.headers["content-type"] === this.getDefaultContentType() && (r.body = "{}");
			return r;
		}
		async deserializeResponse(e, t, n) {
			let r = await super.deserializeResponse(e, t, n);
			let i = M.of(e.output);
			for (let [e, t] of i.structIterator()) t.getMemberTraits().httpPayload && !(e in r) && (r[e] = null);
			return r;
		}
		async handleError(e, t, n, r, i) {
			let a = loadRestJsonErrorCode(n, r) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i);
			let c = M.of(o);
			let l = r.message ?? r.Message ?? "UnknownError";
			let u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
			await this.deserializeHttpMessage(o, t, n, r);
			let d = {};
			let f = this.codec.createDeserializer();
			for (let [e, t] of c.structIterator()) {
				let n = t.getMergedTraits().jsonName ?? e;
				d[e] = f.readObject(t, r[n]);
			}
			throw this.mixin.decorateServiceException(Object.assign(u, s, {
				$fault: c.getMergedTraits().error,
				message: l
			}, d), r);
		}
		getDefaultContentType() {
			return "application/json";
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsSmithyRpcV2JsonProtocol.js
var AwsSmithyRpcV2JsonProtocol;
var md = e.n((() => {
	z();
	P();
	cd();
	AwsSmithyRpcV2JsonProtocol = class extends SmithyRpcV2JsonProtocol {
		awsQueryCompatible;
		mixin;
		constructor({ defaultNamespace: e, errorTypeRegistries: t, awsQueryCompatible: n }) {
			super({
				defaultNamespace: e,
				errorTypeRegistries: t
			});
			this.awsQueryCompatible = !!n;
			this.mixin = new ProtocolLib(this.awsQueryCompatible);
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			this.awsQueryCompatible && (r.headers["x-amzn-query-mode"] = "true");
			return r;
		}
		async handleError(e, t, n, r, i) {
			this.awsQueryCompatible && this.mixin.setQueryCompatError(r, n);
			let a = (() => {
				let e = n.headers["x-amzn-query-error"];
				if (e && this.awsQueryCompatible) return e.split(";")[0];
				return loadSmithyRpcV2JsonErrorCode(n, r) ?? "Unknown";
			})();
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
			let c = M.of(o);
			let l = r.message ?? r.Message ?? "UnknownError";
			let u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
			let d = {};
			let f = this.getPayloadCodec().createDeserializer();
			for (let [e, t] of c.structIterator()) r[e] != null && (d[e] = f.readObject(t, r[e]));
			this.awsQueryCompatible && this.mixin.queryCompatOutput(r, d);
			throw this.mixin.decorateServiceException(Object.assign(u, s, {
				$fault: c.getMergedTraits().error,
				message: l
			}, d), r);
		}
	};
}));
// node_modules/@aws-sdk/xml-builder/dist-cjs/index.js
var hd = e.t(((e) => {
	let t = /[&<>"]/g;
	let n = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	function escapeAttribute(e) {
		return e.replace(t, (e) => n[e]);
	}
	let r = /[&"'<>\r\n\u0085\u2028]/g;
	let i = {
		"&": "&amp;",
		"\"": "&quot;",
		"'": "&apos;",
		"<": "&lt;",
		">": "&gt;",
		"\r": "&#x0D;",
		"\n": "&#x0A;",
		"\u0085": "&#x85;",
		"\u2028": "&#x2028;"
	};
	function escapeElement(e) {
		return e.replace(r, (e) => i[e]);
	}
	var XmlText = class {
		value;
		constructor(e) {
			this.value = e;
		}
		toString() {
			return escapeElement("" + this.value);
		}
	};
	var a = class XmlNode {
		name;
		children;
		attributes = {};
		static of(e, t, n) {
			let r = new XmlNode(e);
			t !== void 0 && r.addChildNode(new XmlText(t));
			n !== void 0 && r.withName(n);
			return r;
		}
		constructor(e, t = []) {
			this.name = e;
			this.children = t;
		}
		withName(e) {
			this.name = e;
			return this;
		}
		addAttribute(e, t) {
			this.attributes[e] = t;
			return this;
		}
		addChildNode(e) {
			this.children.push(e);
			return this;
		}
		removeAttribute(e) {
			delete this.attributes[e];
			return this;
		}
		n(e) {
			this.name = e;
			return this;
		}
		c(e) {
			this.children.push(e);
			return this;
		}
		a(e, t) {
			t != null && (this.attributes[e] = t);
			return this;
		}
		cc(e, t, n = t) {
			if (e[t] != null) {
				let r = XmlNode.of(t, e[t]).withName(n);
				this.c(r);
			}
		}
		l(e, t, n, r) {
			e[t] != null && r().map((e) => {
				e.withName(n);
				this.c(e);
			});
		}
		lc(e, t, n, r) {
			if (e[t] != null) {
				let e = r();
				let t = new XmlNode(n);
				e.map((e) => {
					t.c(e);
				});
				this.c(t);
			}
		}
		toString() {
			let e = !!this.children.length;
			let t = `<${this.name}`;
			let n = this.attributes;
			for (let e of Object.keys(n)) {
				let r = n[e];
				r != null && (t += ` ${e}="${escapeAttribute("" + r)}"`);
			}
			return t += e ? `>${this.children.map((e) => e.toString()).join("")}</${this.name}>` : "/>";
		}
	};
	function writeKey(e) {
		Object.defineProperty(e, "__proto__", {
			value: void 0,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
	}
	function parseXML(e) {
		return new o(e).parse();
	}
	var o = class AwsXmlParser {
		x;
		i = 0;
		z;
		constructor(e) {
			this.x = e;
			this.x = e.replace(/\r\n?/g, "\n");
			this.z = this.x.length;
		}
		parse() {
			let e = this;
			let { z: t } = e;
			for (; e.i < t;) {
				e.trim();
				if (e.i >= t) break;
				if (e.isNext("<?")) {
					e.readTo("?>");
					e.trim();
				} else if (e.isNext("<!--")) {
					e.readTo("-->");
					e.trim();
				} else if (e.isNext("<!DOCTYPE", !1)) {
					e.skipDoctype();
					e.trim();
				} else if (e.x[e.i] === "<") {
					let t = e.parseTag();
					return { [t.tag]: t.value };
				} else throw Error("@aws-sdk XML parse error: unexpected content.");
			}
			throw Error("@aws-sdk XML parse error: no root element.");
		}
		isNext(e, t = !0) {
			let n = this;
			if (t) return n.x.startsWith(e, n.i);
			return n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
		}
		readTo(e) {
			let t = this;
			let n = t.x.indexOf(e, t.i);
			if (n === -1) throw Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
			let r = t.x.slice(t.i, n);
			t.i = n + e.length;
			return r;
		}
		trim() {
			let e = this;
			for (; e.i < e.z && " 	\r\n".includes(e.x[e.i]);) ++e.i;
		}
		readAttrValue() {
			let e = this;
			let t = e.x[e.i];
			++e.i;
			let n = "";
			for (; e.i < e.z && e.x[e.i] !== t;) n += e.x[e.i++];
			++e.i;
			return e.decodeEntities(n);
		}
		parseTag() {
			let e = this;
			++e.i;
			let t = "";
			for (; e.i < e.z && !" 	\r\n>/".includes(e.x[e.i]);) t += e.x[e.i++];
			let n = !1;
			let r = {};
			for (; e.i < e.z;) {
				e.trim();
				if (">/".includes(e.x[e.i])) break;
				let t = "";
				for (; e.i < e.z && !"= 	\r\n>/?".includes(e.x[e.i]);) t += e.x[e.i++];
				e.trim();
				if (e.x[e.i] !== "=") break;
				++e.i;
				e.trim();
				t === "__proto__" && writeKey(r);
				r[t] = e.readAttrValue();
				n = !0;
			}
			if (e.i >= e.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
			if (e.x[e.i] === "/") {
				++e.i;
				if (e.i >= e.z || e.x[e.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
				++e.i;
				return {
					tag: t,
					value: n ? r : ""
				};
			}
			if (e.x[e.i] !== ">") throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
			++e.i;
			let i = [];
			let a = [];
			let o = !1;
			for (; e.i < e.z && !e.isNext("</");) if (e.x[e.i] === "<") {
				if (e.isNext("<!--")) e.readTo("-->");
				else if (e.isNext("<![CDATA[")) {
					e.i += 9;
					i.push(e.readTo("]]>"));
				} else if (e.isNext("<?")) e.readTo("?>");
				else {
					o = !0;
					a.push(e.parseTag());
				}
			} else {
				let t = "";
				for (; e.i < e.z && e.x[e.i] !== "<";) t += e.x[e.i++];
				i.push(e.decodeEntities(t));
			}
			if (!e.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
			e.i += 2;
			let s = e.readTo(">").trim();
			if (s !== t) throw Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${s}>.`);
			if (!n && i.length === 0 && !o) return {
				tag: t,
				value: ""
			};
			if (!n && !o) {
				let e = i.length === 1 ? i[0] : i.join("");
				if (e.trim() === "" && e.includes("\n")) return {
					tag: t,
					value: ""
				};
				return {
					tag: t,
					value: e
				};
			}
			let c = {};
			for (let e of i) {
				if (e.trim() === "" && e.includes("\n")) continue;
				c["#text"] = "#text" in c ? c["#text"] + e : e;
			}
			for (let e of a) {
				e.tag === "__proto__" && writeKey(c);
				e.tag in c ? Array.isArray(c[e.tag]) ? c[e.tag].push(e.value) : c[e.tag] = [c[e.tag], e.value] : c[e.tag] = e.value;
			}
			for (let [e, t] of Object.entries(r)) {
				e === "__proto__" && writeKey(c);
				c[e] = t;
			}
			return {
				tag: t,
				value: c
			};
		}
		static ENTITIES = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'"
		};
		skipDoctype() {
			let e = this;
			e.i += 9;
			let t = 0;
			for (; e.i < e.z;) {
				let n = e.x[e.i];
				if (n === "[") ++t;
				else if (n === "]") --t;
				else if (n === ">" && t === 0) {
					++e.i;
					return;
				}
				++e.i;
			}
			throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
		}
		decodeEntities(e) {
			return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (e, t, n, r) => {
				if (t) return String.fromCharCode(parseInt(t, 16));
				if (n) return String.fromCharCode(parseInt(n, 10));
				return AwsXmlParser.ENTITIES[r] ?? "";
			});
		}
	};
	e.XmlNode = a;
	e.XmlText = XmlText;
	e.parseXML = parseXML;
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig;
var gd = e.n((() => {
	SerdeContextConfig = class {
		serdeContext;
		setSerdeContext(e) {
			this.serdeContext = e;
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde;
var _d = e.n((() => {
	UnionSerde = class {
		from;
		to;
		keys;
		constructor(e, t) {
			this.from = e;
			this.to = t;
			let n = Object.keys(this.from);
			let r = new Set(n);
			r.delete("__type");
			this.keys = r;
		}
		mark(e) {
			this.keys.delete(e);
		}
		hasUnknown() {
			return this.keys.size === 1 && Object.keys(this.to).length === 0;
		}
		writeUnknown() {
			if (this.hasUnknown()) {
				let e = this.keys.values().next().value;
				let t = this.from[e];
				this.to.$unknown = [e, t];
			}
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey(e) {
	Object.defineProperty(e, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var vd = e.n((() => {}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
var yd, XmlShapeDeserializer;
var bd = e.n((() => {
	yd = hd();
	F();
	z();
	P();
	R();
	gd();
	_d();
	vd();
	XmlShapeDeserializer = class extends SerdeContextConfig {
		settings;
		stringDeserializer;
		constructor(e) {
			super();
			this.settings = e;
			this.stringDeserializer = new FromStringShapeDeserializer(e);
		}
		setSerdeContext(e) {
			this.serdeContext = e;
			this.stringDeserializer.setSerdeContext(e);
		}
		read(e, t, n) {
			let r = M.of(e);
			let i = r.getMemberSchemas();
			if (r.isStructSchema() && r.isMemberSchema() && Object.values(i).find((e) => !!e.getMemberTraits().eventPayload)) {
				let e = {};
				let n = Object.keys(i)[0];
				e[n] = i[n].isBlobSchema() ? t : this.read(i[n], t);
				return e;
			}
			let a = (this.serdeContext?.utf8Encoder ?? toUtf8$1)(t);
			let o = this.parseXml(a);
			return this.readSchema(e, n ? o[n] : o);
		}
		readSchema(e, t) {
			let n = M.of(e);
			if (n.isUnitSchema()) return;
			let r = n.getMergedTraits();
			if (n.isListSchema() && !Array.isArray(t)) return this.readSchema(n, [t]);
			if (t == null) return t;
			if (typeof t == "object") {
				let e = !!r.xmlFlattened;
				if (n.isListSchema()) {
					let r = n.getValueSchema();
					let i = [];
					let a = r.getMergedTraits().xmlName ?? "member";
					let o = e ? t : (t[0] ?? t)[a];
					if (o == null) return i;
					let s = Array.isArray(o) ? o : [o];
					for (let e of s) i.push(this.readSchema(r, e));
					return i;
				}
				let i = {};
				if (n.isMapSchema()) {
					let r = n.getKeySchema();
					let a = n.getValueSchema();
					let o;
					o = e ? Array.isArray(t) ? t : [t] : Array.isArray(t.entry) ? t.entry : [t.entry];
					let s = r.getMergedTraits().xmlName ?? "key";
					let c = a.getMergedTraits().xmlName ?? "value";
					for (let e of o) {
						let t = e[s];
						let n = e[c];
						t === "__proto__" && writeKey(i);
						i[t] = this.readSchema(a, n);
					}
					return i;
				}
				if (n.isStructSchema()) {
					let e = n.isUnionSchema();
					let r;
					e && (r = new UnionSerde(t, i));
					for (let [a, o] of n.structIterator()) {
						let n = o.getMergedTraits();
						let s = n.httpPayload ? n.xmlName ?? o.getName() : o.getMemberTraits().xmlName ?? a;
						e && r.mark(s);
						t[s] != null && (i[a] = this.readSchema(o, t[s]));
					}
					e && r.writeUnknown();
					return i;
				}
				if (n.isDocumentSchema()) return t;
				throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`);
			}
			if (n.isListSchema()) return [];
			if (n.isMapSchema() || n.isStructSchema()) return {};
			return this.stringDeserializer.read(n, t);
		}
		parseXml(e) {
			if (e.length) {
				let t;
				try {
					t = (0, yd.parseXML)(e);
				} catch (t) {
					t && typeof t == "object" && Object.defineProperty(t, "$responseBodyText", { value: e });
					throw t;
				}
				let n = "#text";
				let r = Object.keys(t)[0];
				let i = t[r];
				if (i[n]) {
					i[r] = i[n];
					delete i[n];
				}
				return getValueFromTextNode(i);
			}
			return {};
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer;
var xd = e.n((() => {
	z();
	P();
	R();
	gd();
	QueryShapeSerializer = class extends SerdeContextConfig {
		settings;
		buffer;
		constructor(e) {
			super();
			this.settings = e;
		}
		write(e, t, n = "") {
			this.buffer === void 0 && (this.buffer = "");
			let r = M.of(e);
			n && !n.endsWith(".") && (n += ".");
			if (r.isBlobSchema()) {
				if (typeof t == "string" || t instanceof Uint8Array) {
					this.writeKey(n);
					this.writeValue((this.serdeContext?.base64Encoder ?? toBase64$1)(t));
				}
			} else if (r.isBooleanSchema() || r.isNumericSchema() || r.isStringSchema()) {
				if (t != null) {
					this.writeKey(n);
					this.writeValue(String(t));
				} else if (r.isIdempotencyToken()) {
					this.writeKey(n);
					this.writeValue(co());
				}
			} else if (r.isBigIntegerSchema()) {
				if (t != null) {
					this.writeKey(n);
					this.writeValue(String(t));
				}
			} else if (r.isBigDecimalSchema()) {
				if (t != null) {
					this.writeKey(n);
					this.writeValue(t instanceof k ? t.string : String(t));
				}
			} else if (r.isTimestampSchema()) {
				if (t instanceof Date) {
					this.writeKey(n);
					switch (determineTimestampFormat(r, this.settings)) {
						case 5:
							this.writeValue(t.toISOString().replace(".000Z", "Z"));
							break;
						case 6:
							this.writeValue(dateToUtcString(t));
							break;
						case 7: this.writeValue(String(t.getTime() / 1e3));
					}
				}
			} else if (r.isDocumentSchema()) {
				if (Array.isArray(t)) this.write(79, t, n);
				else if (t instanceof Date) this.write(4, t, n);
				else if (t instanceof Uint8Array) this.write(21, t, n);
				else if (t && typeof t == "object") this.write(143, t, n);
				else {
					this.writeKey(n);
					this.writeValue(String(t));
				}
			} else if (r.isListSchema()) {
				if (Array.isArray(t)) {
					if (t.length === 0) {
						if (this.settings.serializeEmptyLists) {
							this.writeKey(n);
							this.writeValue("");
						}
					} else {
						let e = r.getValueSchema();
						let i = this.settings.flattenLists || r.getMergedTraits().xmlFlattened;
						let a = 1;
						for (let r of t) {
							if (r == null) continue;
							let t = e.getMergedTraits();
							let o = this.getKey("member", t.xmlName, t.ec2QueryName);
							let s = i ? `${n}${a}` : `${n}${o}.${a}`;
							this.write(e, r, s);
							++a;
						}
					}
				}
			} else if (r.isMapSchema()) {
				if (t && typeof t == "object") {
					let e = r.getKeySchema();
					let i = r.getValueSchema();
					let a = r.getMergedTraits().xmlFlattened;
					let o = 1;
					for (let r in t) {
						let s = t[r];
						if (s == null) continue;
						let c = e.getMergedTraits();
						let l = this.getKey("key", c.xmlName, c.ec2QueryName);
						let u = a ? `${n}${o}.${l}` : `${n}entry.${o}.${l}`;
						let d = i.getMergedTraits();
						let f = this.getKey("value", d.xmlName, d.ec2QueryName);
						let p = a ? `${n}${o}.${f}` : `${n}entry.${o}.${f}`;
						this.write(e, r, u);
						this.write(i, s, p);
						++o;
					}
				}
			} else if (r.isStructSchema()) {
				if (t && typeof t == "object") {
					let e = !1;
					for (let [i, a] of r.structIterator()) {
						if (t[i] == null && !a.isIdempotencyToken()) continue;
						let r = a.getMergedTraits();
						let o = this.getKey(i, r.xmlName, r.ec2QueryName, "struct");
						let s = `${n}${o}`;
						this.write(a, t[i], s);
						e = !0;
					}
					if (!e && r.isUnionSchema()) {
						let { $unknown: e } = t;
						if (Array.isArray(e)) {
							let [t, r] = e;
							let i = `${n}${t}`;
							this.write(15, r, i);
						}
					}
				}
			} else if (!r.isUnitSchema()) throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(!0)}`);
		}
		flush() {
			if (this.buffer === void 0) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
			let e = this.buffer;
			delete this.buffer;
			return e;
		}
		getKey(e, t, n, r) {
			let { ec2: i, capitalizeKeys: a } = this.settings;
			if (i && n) return n;
			let o = t ?? e;
			if (a && r === "struct") return o[0].toUpperCase() + o.slice(1);
			return o;
		}
		writeKey(e) {
			e.endsWith(".") && (e = e.slice(0, e.length - 1));
			this.buffer += `&${extendedEncodeURIComponent(e)}=`;
		}
		writeValue(e) {
			this.buffer += extendedEncodeURIComponent(e);
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol;
var Sd = e.n((() => {
	z();
	P();
	cd();
	bd();
	xd();
	AwsQueryProtocol = class extends RpcProtocol {
		options;
		serializer;
		deserializer;
		mixin = new ProtocolLib();
		constructor(e) {
			super({
				defaultNamespace: e.defaultNamespace,
				errorTypeRegistries: e.errorTypeRegistries
			});
			this.options = e;
			let t = {
				timestampFormat: {
					useTrait: !0,
					default: 5
				},
				httpBindings: !1,
				xmlNamespace: e.xmlNamespace,
				serviceNamespace: e.defaultNamespace,
				serializeEmptyLists: !0
			};
			this.serializer = new QueryShapeSerializer(t);
			this.deserializer = new XmlShapeDeserializer(t);
		}
		getShapeId() {
			return "aws.protocols#awsQuery";
		}
		setSerdeContext(e) {
			this.serializer.setSerdeContext(e);
			this.deserializer.setSerdeContext(e);
		}
		getPayloadCodec() {
			throw Error("AWSQuery protocol has no payload codec.");
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			r.path.endsWith("/") || (r.path += "/");
			r.headers["content-type"] = "application/x-www-form-urlencoded";
			deref(e.input) !== "unit" && r.body || (r.body = "");
			r.body = `Action=${e.name.split("#")[1] ?? e.name}&Version=${this.options.version}` + r.body;
			r.body.endsWith("&") && (r.body = r.body.slice(-1));
			return r;
		}
		async deserializeResponse(e, t, n) {
			let r = this.deserializer;
			let i = M.of(e.output);
			let a = {};
			if (n.statusCode >= 300) {
				let i = await collectBody(n.body, t);
				i.byteLength > 0 && Object.assign(a, await r.read(15, i));
				await this.handleError(e, t, n, a, this.deserializeMetadata(n));
			}
			for (let e in n.headers) {
				let t = n.headers[e];
				delete n.headers[e];
				n.headers[e.toLowerCase()] = t;
			}
			let o = e.name.split("#")[1] ?? e.name;
			let s = i.isStructSchema() && this.useNestedResult() ? o + "Result" : void 0;
			let c = await collectBody(n.body, t);
			c.byteLength > 0 && Object.assign(a, await r.read(i, c, s));
			a.$metadata = this.deserializeMetadata(n);
			return a;
		}
		useNestedResult() {
			return !0;
		}
		async handleError(e, t, n, r, i) {
			let a = this.loadQueryErrorCode(n, r) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			let o = this.loadQueryError(r) ?? {};
			let s = this.loadQueryErrorMessage(r);
			o.message = s;
			o.Error = {
				Type: o.Type,
				Code: o.Code,
				Message: s
			};
			let { errorSchema: c, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, o, i, this.mixin.findQueryCompatibleError);
			let u = M.of(c);
			let d = new ((this.compositeErrorRegistry.getErrorCtor(c)) ?? Error)({});
			let f = {
				Type: o.Error.Type,
				Code: o.Error.Code,
				Error: o.Error
			};
			for (let [e, t] of u.structIterator()) {
				let n = t.getMergedTraits().xmlName ?? e;
				let i = o[n] ?? r[n];
				f[e] = this.deserializer.readSchema(t, i);
			}
			throw this.mixin.decorateServiceException(Object.assign(d, l, {
				$fault: u.getMergedTraits().error,
				message: s
			}, f), r);
		}
		loadQueryErrorCode(e, t) {
			let n = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
			if (n !== void 0) return n;
			if (e.statusCode == 404) return "NotFound";
		}
		loadQueryError(e) {
			return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
		}
		loadQueryErrorMessage(e) {
			let t = this.loadQueryError(e);
			return t?.message ?? t?.Message ?? e.message ?? e.Message ?? "Unknown";
		}
		getDefaultContentType() {
			return "application/x-www-form-urlencoded";
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol;
var Cd = e.n((() => {
	Sd();
	AwsEc2QueryProtocol = class extends AwsQueryProtocol {
		options;
		constructor(e) {
			super(e);
			this.options = e;
			Object.assign(this.serializer.settings, {
				capitalizeKeys: !0,
				flattenLists: !0,
				serializeEmptyLists: !1,
				ec2: !0
			});
		}
		getShapeId() {
			return "aws.protocols#ec2Query";
		}
		useNestedResult() {
			return !1;
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/common.js
var collectBodyString;
var wd = e.n((() => {
	z();
	R();
	collectBodyString = (e, t) => collectBody(e, t).then((e) => (t?.utf8Encoder ?? toUtf8$1)(e));
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/parseXmlBody.js
var Td, parseXmlBody, parseXmlErrorBody, loadRestXmlErrorCode;
var Ed = e.n((() => {
	Td = hd();
	F();
	wd();
	parseXmlBody = (e, t) => collectBodyString(e, t).then((e) => {
		if (e.length) {
			let t;
			try {
				t = (0, Td.parseXML)(e);
			} catch (t) {
				t && typeof t == "object" && Object.defineProperty(t, "$responseBodyText", { value: e });
				throw t;
			}
			let n = "#text";
			let r = Object.keys(t)[0];
			let i = t[r];
			if (i[n]) {
				i[r] = i[n];
				delete i[n];
			}
			return getValueFromTextNode(i);
		}
		return {};
	});
	parseXmlErrorBody = async (e, t) => {
		let n = await parseXmlBody(e, t);
		n.Error && (n.Error.message = n.Error.message ?? n.Error.Message);
		return n;
	};
	loadRestXmlErrorCode = (e, t) => {
		if (t?.Error?.Code !== void 0) return t.Error.Code;
		if (t?.Code !== void 0) return t.Code;
		if (e.statusCode == 404) return "NotFound";
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
var Dd, XmlShapeSerializer;
var Od = e.n((() => {
	Dd = hd();
	z();
	P();
	R();
	gd();
	XmlShapeSerializer = class extends SerdeContextConfig {
		settings;
		stringBuffer;
		byteBuffer;
		buffer;
		constructor(e) {
			super();
			this.settings = e;
		}
		write(e, t) {
			let n = M.of(e);
			if (n.isStringSchema() && typeof t == "string") this.stringBuffer = t;
			else if (n.isBlobSchema()) this.byteBuffer = "byteLength" in t ? t : (this.serdeContext?.base64Decoder ?? fromBase64)(t);
			else {
				this.buffer = this.writeStruct(n, t, void 0);
				let e = n.getMergedTraits();
				e.httpPayload && !e.xmlName && this.buffer.withName(n.getName());
			}
		}
		flush() {
			if (this.byteBuffer !== void 0) {
				let e = this.byteBuffer;
				delete this.byteBuffer;
				return e;
			}
			if (this.stringBuffer !== void 0) {
				let e = this.stringBuffer;
				delete this.stringBuffer;
				return e;
			}
			let e = this.buffer;
			this.settings.xmlNamespace && (e?.attributes?.xmlns || e.addAttribute("xmlns", this.settings.xmlNamespace));
			delete this.buffer;
			return e.toString();
		}
		writeStruct(e, t, n) {
			let r = e.getMergedTraits();
			let i = e.isMemberSchema() && !r.httpPayload ? e.getMemberTraits().xmlName ?? e.getMemberName() : r.xmlName ?? e.getName();
			if (!i || !e.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`);
			let a = Dd.XmlNode.of(i);
			let [o, s] = this.getXmlnsAttribute(e, n);
			for (let [n, r] of e.structIterator()) {
				let e = t[n];
				if (e != null || r.isIdempotencyToken()) {
					if (r.getMergedTraits().xmlAttribute) {
						a.addAttribute(r.getMergedTraits().xmlName ?? n, this.writeSimple(r, e));
						continue;
					}
					if (r.isListSchema()) this.writeList(r, e, a, s);
					else if (r.isMapSchema()) this.writeMap(r, e, a, s);
					else if (r.isStructSchema()) a.addChildNode(this.writeStruct(r, e, s));
					else {
						let t = Dd.XmlNode.of(r.getMergedTraits().xmlName ?? r.getMemberName());
						this.writeSimpleInto(r, e, t, s);
						a.addChildNode(t);
					}
				}
			}
			let { $unknown: c } = t;
			if (c && e.isUnionSchema() && Array.isArray(c) && Object.keys(t).length === 1) {
				let [e, n] = c;
				let r = Dd.XmlNode.of(e);
				if (typeof n != "string") {
					if (t instanceof Dd.XmlNode || t instanceof Dd.XmlText) a.addChildNode(t);
					else throw Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
				}
				this.writeSimpleInto(0, n, r, s);
				a.addChildNode(r);
			}
			s && a.addAttribute(o, s);
			return a;
		}
		writeList(e, t, n, r) {
			if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);
			let i = e.getMergedTraits();
			let a = e.getValueSchema();
			let o = a.getMergedTraits();
			let s = !!o.sparse;
			let c = !!i.xmlFlattened;
			let [l, u] = this.getXmlnsAttribute(e, r);
			let writeItem = (t, n) => {
				if (a.isListSchema()) this.writeList(a, Array.isArray(n) ? n : [n], t, u);
				else if (a.isMapSchema()) this.writeMap(a, n, t, u);
				else if (a.isStructSchema()) {
					let r = this.writeStruct(a, n, u);
					t.addChildNode(r.withName(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? "member"));
				} else {
					let r = Dd.XmlNode.of(c ? i.xmlName ?? e.getMemberName() : o.xmlName ?? "member");
					this.writeSimpleInto(a, n, r, u);
					t.addChildNode(r);
				}
			};
			if (c) for (let e of t) (s || e != null) && writeItem(n, e);
			else {
				let r = Dd.XmlNode.of(i.xmlName ?? e.getMemberName());
				u && r.addAttribute(l, u);
				for (let e of t) (s || e != null) && writeItem(r, e);
				n.addChildNode(r);
			}
		}
		writeMap(e, t, n, r, i = !1) {
			if (!e.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
			let a = e.getMergedTraits();
			let o = e.getKeySchema();
			let s = o.getMergedTraits().xmlName ?? "key";
			let c = e.getValueSchema();
			let l = c.getMergedTraits();
			let u = l.xmlName ?? "value";
			let d = !!l.sparse;
			let f = !!a.xmlFlattened;
			let [p, m] = this.getXmlnsAttribute(e, r);
			let addKeyValue = (e, t, n) => {
				let r = Dd.XmlNode.of(s, t);
				let [i, a] = this.getXmlnsAttribute(o, m);
				a && r.addAttribute(i, a);
				e.addChildNode(r);
				let l = Dd.XmlNode.of(u);
				c.isListSchema() ? this.writeList(c, n, l, m) : c.isMapSchema() ? this.writeMap(c, n, l, m, !0) : c.isStructSchema() ? l = this.writeStruct(c, n, m) : this.writeSimpleInto(c, n, l, m);
				e.addChildNode(l);
			};
			if (f) for (let r in t) {
				let i = t[r];
				if (d || i != null) {
					let t = Dd.XmlNode.of(a.xmlName ?? e.getMemberName());
					addKeyValue(t, r, i);
					n.addChildNode(t);
				}
			}
			else {
				let r;
				if (!i) {
					r = Dd.XmlNode.of(a.xmlName ?? e.getMemberName());
					m && r.addAttribute(p, m);
					n.addChildNode(r);
				}
				for (let e in t) {
					let a = t[e];
					if (d || a != null) {
						let t = Dd.XmlNode.of("entry");
						addKeyValue(t, e, a);
						(i ? n : r).addChildNode(t);
					}
				}
			}
		}
		writeSimple(e, t) {
			if (t === null) throw Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
			let n = M.of(e);
			let r = null;
			if (t && typeof t == "object") {
				if (n.isBlobSchema()) r = (this.serdeContext?.base64Encoder ?? toBase64$1)(t);
				else if (n.isTimestampSchema() && t instanceof Date) switch (determineTimestampFormat(n, this.settings)) {
					case 5:
						r = t.toISOString().replace(".000Z", "Z");
						break;
					case 6:
						r = dateToUtcString(t);
						break;
					case 7:
						r = String(t.getTime() / 1e3);
						break;
					default:
						console.warn("Missing timestamp format, using http date", t);
						r = dateToUtcString(t);
				}
				else if (n.isBigDecimalSchema() && t) {
					if (t instanceof k) return t.string;
					return String(t);
				} else if (n.isMapSchema() || n.isListSchema()) throw Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
				else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`);
			}
			(n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) && (r = String(t));
			n.isStringSchema() && (r = t === void 0 && n.isIdempotencyToken() ? co() : String(t));
			if (r === null) throw Error(`Unhandled schema-value pair ${n.getName(!0)}=${t}`);
			return r;
		}
		writeSimpleInto(e, t, n, r) {
			let i = this.writeSimple(e, t);
			let a = M.of(e);
			let o = new Dd.XmlText(i);
			let [s, c] = this.getXmlnsAttribute(a, r);
			c && n.addAttribute(s, c);
			n.addChildNode(o);
		}
		getXmlnsAttribute(e, t) {
			let [n, r] = e.getMergedTraits().xmlNamespace ?? [];
			if (r && r !== t) return [n ? `xmlns:${n}` : "xmlns", r];
			return [void 0, void 0];
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
var XmlCodec;
var kd = e.n((() => {
	gd();
	bd();
	Od();
	XmlCodec = class extends SerdeContextConfig {
		settings;
		constructor(e) {
			super();
			this.settings = e;
		}
		createSerializer() {
			let e = new XmlShapeSerializer(this.settings);
			e.setSerdeContext(this.serdeContext);
			return e;
		}
		createDeserializer() {
			let e = new XmlShapeDeserializer(this.settings);
			e.setSerdeContext(this.serdeContext);
			return e;
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
var AwsRestXmlProtocol;
var Ad = e.n((() => {
	z();
	P();
	cd();
	Ed();
	kd();
	AwsRestXmlProtocol = class extends HttpBindingProtocol {
		codec;
		serializer;
		deserializer;
		mixin = new ProtocolLib();
		constructor(e) {
			super(e);
			let t = {
				timestampFormat: {
					useTrait: !0,
					default: 5
				},
				httpBindings: !0,
				xmlNamespace: e.xmlNamespace,
				serviceNamespace: e.defaultNamespace
			};
			this.codec = new XmlCodec(t);
			this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), t);
			this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), t);
		}
		getPayloadCodec() {
			return this.codec;
		}
		getShapeId() {
			return "aws.protocols#restXml";
		}
		async serializeRequest(e, t, n) {
			let r = await super.serializeRequest(e, t, n);
			let i = M.of(e.input);
			if (!r.headers["content-type"]) {
				let e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
				e && (r.headers["content-type"] = e);
			}
			typeof r.body == "string" && r.headers["content-type"] === this.getDefaultContentType() && !r.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(i) && (r.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + r.body);
			return r;
		}
		async deserializeResponse(e, t, n) {
			return super.deserializeResponse(e, t, n);
		}
		async handleError(e, t, n, r, i) {
			let a = loadRestXmlErrorCode(n, r) ?? "Unknown";
			this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
			if (r.Error && typeof r.Error == "object") for (let e of Object.keys(r.Error)) {
				r[e] = r.Error[e];
				e.toLowerCase() === "message" && (r.message = r.Error[e]);
			}
			r.RequestId && !i.requestId && (i.requestId = r.RequestId);
			let { errorSchema: o, errorMetadata: s } = await this.mixin.getErrorSchemaOrThrowBaseException(a, this.options.defaultNamespace, n, r, i);
			let c = M.of(o);
			let l = r.Error?.message ?? r.Error?.Message ?? r.message ?? r.Message ?? "UnknownError";
			let u = new ((this.compositeErrorRegistry.getErrorCtor(o)) ?? Error)({});
			await this.deserializeHttpMessage(o, t, n, r);
			let d = {};
			let f = this.codec.createDeserializer();
			for (let [e, t] of c.structIterator()) {
				let n = t.getMergedTraits().xmlName ?? e;
				let i = r.Error?.[n] ?? r[n];
				d[e] = f.readSchema(t, i);
			}
			throw this.mixin.decorateServiceException(Object.assign(u, s, {
				$fault: c.getMergedTraits().error,
				message: l
			}, d), r);
		}
		getDefaultContentType() {
			return "application/xml";
		}
		hasUnstructuredPayloadBinding(e) {
			for (let [, t] of e.structIterator()) if (t.getMergedTraits().httpPayload) return !(t.isStructSchema() || t.isMapSchema() || t.isListSchema());
			return !1;
		}
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/awsExpectUnion.js
var awsExpectUnion;
var jd = e.n((() => {
	R();
	awsExpectUnion = (e) => {
		if (e == null) return;
		typeof e == "object" && "__type" in e && delete e.__type;
		return expectUnion(e);
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/coercing-serializers.js
var _toStr, _toBool, _toNum;
var Md = e.n((() => {
	_toStr = (e) => {
		if (e == null) return e;
		if (typeof e == "number" || typeof e == "bigint") {
			let t = Error(`Received number ${e} where a string was expected.`);
			t.name = "Warning";
			console.warn(t);
			return String(e);
		}
		if (typeof e == "boolean") {
			let t = Error(`Received boolean ${e} where a string was expected.`);
			t.name = "Warning";
			console.warn(t);
			return String(e);
		}
		return e;
	};
	_toBool = (e) => {
		if (e == null) return e;
		if (typeof e == "string") {
			let t = e.toLowerCase();
			if (e !== "" && t !== "false" && t !== "true") {
				let t = Error(`Received string "${e}" where a boolean was expected.`);
				t.name = "Warning";
				console.warn(t);
			}
			return e !== "" && t !== "false";
		}
		return e;
	};
	_toNum = (e) => {
		if (e == null) return e;
		if (typeof e == "string") {
			let t = Number(e);
			if (t.toString() !== e) {
				let t = Error(`Received string "${e}" where a number was expected.`);
				t.name = "Warning";
				console.warn(t);
				return e;
			}
			return t;
		}
		return e;
	};
}));
// node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js
var Nd = e.r({
	AwsEc2QueryProtocol: () => AwsEc2QueryProtocol,
	AwsJson1_0Protocol: () => AwsJson1_0Protocol,
	AwsJson1_1Protocol: () => AwsJson1_1Protocol,
	AwsJsonRpcProtocol: () => AwsJsonRpcProtocol,
	AwsQueryProtocol: () => AwsQueryProtocol,
	AwsRestJsonProtocol: () => AwsRestJsonProtocol,
	AwsRestXmlProtocol: () => AwsRestXmlProtocol,
	AwsSmithyRpcV2CborProtocol: () => AwsSmithyRpcV2CborProtocol,
	AwsSmithyRpcV2JsonProtocol: () => AwsSmithyRpcV2JsonProtocol,
	JsonCodec: () => JsonCodec,
	JsonCodec2: () => JsonCodec2,
	JsonShapeDeserializer: () => JsonShapeDeserializer,
	JsonShapeDeserializer2: () => JsonShapeDeserializer2,
	JsonShapeSerializer: () => JsonShapeSerializer,
	JsonShapeSerializer2: () => ds,
	QueryShapeSerializer: () => QueryShapeSerializer,
	XmlCodec: () => XmlCodec,
	XmlShapeDeserializer: () => XmlShapeDeserializer,
	XmlShapeSerializer: () => XmlShapeSerializer,
	_toBool: () => _toBool,
	_toNum: () => _toNum,
	_toStr: () => _toStr,
	awsExpectUnion: () => awsExpectUnion,
	loadJsonRpcErrorCode: () => loadJsonRpcErrorCode,
	loadRestJsonErrorCode: () => loadRestJsonErrorCode,
	loadRestXmlErrorCode: () => loadRestXmlErrorCode,
	parseJsonBody: () => parseJsonBody,
	parseJsonErrorBody: () => parseJsonErrorBody,
	parseXmlBody: () => parseXmlBody,
	parseXmlErrorBody: () => parseXmlErrorBody
});
var Pd = e.n((() => {
	ld();
	dd();
	fd();
	ud();
	pd();
	md();
	z();
	Cd();
	Sd();
	xd();
	Ad();
	kd();
	bd();
	Od();
	Ed();
	jd();
	Md();
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/chunked-blob-reader/chunked-blob-reader.js
async function blobReader(e, t, n = 1048576) {
	let r = e.size;
	let i = 0;
	for (; i < r;) {
		let a = e.slice(i, Math.min(r, i + n));
		t(new Uint8Array(await a.arrayBuffer()));
		i += a.size;
	}
}
var Fd = e.n((() => {}));
// node_modules/@smithy/core/dist-es/submodules/checksum/hash-blob-browser/blobHasher.js
var Id;
var Ld = e.n((() => {
	Fd();
	Id = async function blobHasher(e, t) {
		let n = new e();
		await blobReader(t, (e) => {
			n.update(e);
		});
		return n.digest();
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js
var HashCalculator;
var Rd = e.n((() => {
	R();
	HashCalculator = class extends c.Writable {
		hash;
		constructor(e, t) {
			super(t);
			this.hash = e;
		}
		_write(e, t, n) {
			try {
				this.hash.update(toUint8Array(e));
			} catch (e) {
				return n(e);
			}
			n();
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/fileStreamHasher.js
var fileStreamHasher, isReadStream;
var zd = e.n((() => {
	Rd();
	fileStreamHasher = (e, t) => new Promise((n, i) => {
		if (!isReadStream(t)) {
			i(Error("Unable to calculate hash for non-file streams."));
			return;
		}
		let a = (0, r.createReadStream)(t.path, {
			start: t.start,
			end: t.end
		});
		let o = new e();
		let s = new HashCalculator(o);
		a.pipe(s);
		a.on("error", (e) => {
			s.end();
			i(e);
		});
		s.on("error", i);
		s.on("finish", function() {
			o.digest().then(n).catch(i);
		});
	});
	isReadStream = (e) => typeof e.path == "string";
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js
var readableStreamHasher;
var Bd = e.n((() => {
	Rd();
	readableStreamHasher = (e, t) => {
		if (t.readableFlowing !== null) throw Error("Unable to calculate hash for flowing readable stream");
		let n = new e();
		let r = new HashCalculator(n);
		t.pipe(r);
		return new Promise((e, i) => {
			t.on("error", (e) => {
				r.end();
				i(e);
			});
			r.on("error", i);
			r.on("finish", () => {
				n.digest().then(e).catch(i);
			});
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
function compress(e, t) {
	let n = e[0], r = e[1], i = e[2], a = e[3];
	for (let e = 0; e < 64; ++e) {
		let o, s;
		if (e < 16) {
			o = r & i | ~r & a;
			s = e;
		} else if (e < 32) {
			o = a & r | i & ~a;
			s = (5 * e + 1) % 16;
		} else if (e < 48) {
			o = r ^ i ^ a;
			s = (3 * e + 5) % 16;
		} else {
			o = i ^ (r | ~a);
			s = 7 * e % 16;
		}
		let c = t.getUint32(s * 4, !0);
		let l = a;
		a = i;
		i = r;
		let u = Ud[(e >> 4) * 4 + (e & 3)];
		let d = (n + o & Hd) + (c + Wd[e] & Hd) & Hd;
		r = r + ((d << u | d >>> 32 - u) >>> 0) & Hd;
		n = l;
	}
	e[0] = e[0] + n & Hd;
	e[1] = e[1] + r & Hd;
	e[2] = e[2] + i & Hd;
	e[3] = e[3] + a & Hd;
}
var Md5Js, Vd, Hd, Ud, Wd;
var Gd = e.n((() => {
	R();
	Md5Js = class {
		digestLength = 16;
		state = Uint32Array.from(Vd);
		writeBuffer = new DataView(new ArrayBuffer(64));
		bufferLength = 0;
		bytesHashed = 0;
		update(e) {
			let t = toUint8Array(e);
			let n = 0;
			let r = t.byteLength;
			this.bytesHashed += r;
			for (; r > 0;) {
				this.writeBuffer.setUint8(this.bufferLength++, t[n++]);
				--r;
				if (this.bufferLength === 64) {
					compress(this.state, this.writeBuffer);
					this.bufferLength = 0;
				}
			}
		}
		async digest() {
			let e = Uint32Array.from(this.state);
			let t = new DataView(this.writeBuffer.buffer.slice(0));
			let n = this.bufferLength;
			let r = this.bytesHashed * 8;
			t.setUint8(n++, 128);
			if (this.bufferLength % 64 >= 56) {
				for (let e = n; e < 64; ++e) t.setUint8(e, 0);
				compress(e, t);
				n = 0;
			}
			for (let e = n; e < 56; ++e) t.setUint8(e, 0);
			t.setUint32(56, r >>> 0, !0);
			t.setUint32(60, Math.floor(r / 2 ** 32), !0);
			compress(e, t);
			let i = new Uint8Array(16);
			let a = new DataView(i.buffer);
			for (let t = 0; t < 4; ++t) a.setUint32(t * 4, e[t], !0);
			return i;
		}
		reset() {
			this.state.set(Vd);
			this.writeBuffer = new DataView(new ArrayBuffer(64));
			this.bufferLength = 0;
			this.bytesHashed = 0;
		}
	};
	Vd = [
		1732584193,
		4023233417,
		2562383102,
		271733878
	];
	Hd = 4294967295;
	Ud = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
	Wd = Array.from({ length: 64 }, (e, t) => Math.abs(Math.sin(t + 1)) * 2 ** 32 >>> 0);
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
function buildNativeClass$2() {
	return class Md5Node {
		digestLength = 16;
		hash = (0, a.createHash)("md5");
		update(e) {
			this.hash.update(toUint8Array(e));
		}
		async digest() {
			let e = this.hash.copy().digest();
			return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = (0, a.createHash)("md5");
		}
	};
}
var Kd, qd;
var Jd = e.n((() => {
	R();
	Gd();
	Kd = (() => {
		try {
			(0, a.createHash)("md5");
			return !0;
		} catch {
			return !1;
		}
	})();
	qd = Kd ? buildNativeClass$2() : Md5Js;
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
var Yd, Xd, Crc32Js;
var Zd = e.n((() => {
	Yd = new Uint32Array(256);
	for (let e = 0; e < 256; ++e) {
		let t = e;
		for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
		Yd[e] = t >>> 0;
	}
	Xd = 4294967295;
	Crc32Js = class {
		digestLength = 4;
		checksum = Xd;
		update(e) {
			for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ Yd[(this.checksum ^ e[t]) & 255];
		}
		digestSync() {
			return (this.checksum ^ Xd) >>> 0;
		}
		async digest() {
			let e = this.digestSync();
			let t = new Uint8Array(4);
			new DataView(t.buffer).setUint32(0, e, !1);
			return t;
		}
		reset() {
			this.checksum = Xd;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
function buildNativeClass$1(e) {
	return class Crc32Node {
		digestLength = 4;
		value = 0;
		update(t) {
			this.value = e(t, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let e = new Uint8Array(4);
			new DataView(e.buffer).setUint32(0, this.digestSync(), !1);
			return e;
		}
		reset() {
			this.value = 0;
		}
	};
}
var Qd, $d;
var ef = e.n((() => {
	Zd();
	Qd = typeof o.crc32 == "function" ? o.crc32 : void 0;
	$d = Qd ? buildNativeClass$1(Qd) : Crc32Js;
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
var tf, nf, rf, af, of, sf;
var cf = e.n((() => {
	R();
	tf = 64;
	nf = 32;
	rf = 2 ** 53 - 1;
	af = class Sha256Js {
		digestLength = nf;
		state = Int32Array.from(of);
		w;
		buffer = new Uint8Array(64);
		bufferLength = 0;
		bytesHashed = 0;
		finished = !1;
		inner;
		outer;
		constructor(e) {
			if (e) {
				let t = Sha256Js.normalizeKey(e);
				this.inner = new Sha256Js();
				this.outer = new Sha256Js();
				let { inner: n, outer: r } = this;
				let i = new Uint8Array(128);
				for (let e = 0; e < tf; ++e) {
					i[e] = 54 ^ t[e];
					i[e + tf] = 92 ^ t[e];
				}
				n.update(i.subarray(0, tf));
				r.update(i.subarray(tf));
			}
		}
		update(e) {
			if (this.finished) throw Error("Attempted to update an already finished HMAC.");
			if (this.inner) {
				this.inner.update(e);
				return;
			}
			let t = toUint8Array(e);
			let n = 0;
			let { byteLength: r } = t;
			this.bytesHashed += r;
			if (this.bytesHashed * 8 > rf) throw Error("Cannot hash more than 2^53 - 1 bits");
			for (; r > 0;) {
				this.buffer[this.bufferLength++] = t[n++];
				r--;
				if (this.bufferLength === tf) {
					this.hashBuffer();
					this.bufferLength = 0;
				}
			}
		}
		async digest() {
			let { inner: e, outer: t } = this;
			if (e && t) {
				if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
				this.finished = !0;
				let n = e.digestSync();
				t.update(n);
				return t.digestSync();
			}
			return this.digestSync();
		}
		reset() {
			this.state = Int32Array.from(of);
			this.buffer = new Uint8Array(64);
			this.bufferLength = 0;
			this.bytesHashed = 0;
		}
		digestSync() {
			let e = this.state.slice();
			let t = this.buffer.slice();
			let n = this.bufferLength;
			let r = this.bytesHashed * 8;
			let i = new DataView(t.buffer, t.byteOffset, t.byteLength);
			i.setUint8(n++, 128);
			if ((n - 1) % tf >= 56) {
				for (let e = n; e < tf; ++e) i.setUint8(e, 0);
				this.hashBufferWith(e, t);
				n = 0;
			}
			for (let e = n; e < 56; ++e) i.setUint8(e, 0);
			i.setUint32(56, Math.floor(r / 4294967296), !1);
			i.setUint32(60, r, !1);
			this.hashBufferWith(e, t);
			let a = new Uint8Array(nf);
			for (let t = 0; t < 8; ++t) {
				a[t * 4] = e[t] >>> 24 & 255;
				a[t * 4 + 1] = e[t] >>> 16 & 255;
				a[t * 4 + 2] = e[t] >>> 8 & 255;
				a[t * 4 + 3] = e[t] >>> 0 & 255;
			}
			return a;
		}
		static normalizeKey(e) {
			let t = toUint8Array(e);
			if (t.byteLength > tf) {
				let e = new Sha256Js();
				e.update(t);
				let n = e.digestSync();
				let r = new Uint8Array(tf);
				r.set(n);
				return r;
			}
			if (t.byteLength < tf) {
				let e = new Uint8Array(tf);
				e.set(t);
				return e;
			}
			return t;
		}
		hashBuffer() {
			this.hashBufferWith(this.state, this.buffer);
		}
		hashBufferWith(e, t) {
			let n = this.w ??= new Int32Array(64);
			let r = e[0], i = e[1], a = e[2], o = e[3], s = e[4], c = e[5], l = e[6], u = e[7];
			for (let e = 0; e < tf; ++e) {
				if (e < 16) n[e] = (t[e * 4] & 255) << 24 | (t[e * 4 + 1] & 255) << 16 | (t[e * 4 + 2] & 255) << 8 | t[e * 4 + 3] & 255;
				else {
					let t = n[e - 2];
					let r = (t >>> 17 | t << 15) ^ (t >>> 19 | t << 13) ^ t >>> 10;
					t = n[e - 15];
					let i = (t >>> 7 | t << 25) ^ (t >>> 18 | t << 14) ^ t >>> 3;
					n[e] = (r + n[e - 7] | 0) + (i + n[e - 16] | 0);
				}
				let d = (((s >>> 6 | s << 26) ^ (s >>> 11 | s << 21) ^ (s >>> 25 | s << 7)) + (s & c ^ ~s & l) | 0) + (u + (sf[e] + n[e] | 0) | 0) | 0;
				let f = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & a ^ i & a) | 0;
				u = l;
				l = c;
				c = s;
				s = o + d | 0;
				o = a;
				a = i;
				i = r;
				r = d + f | 0;
			}
			e[0] += r;
			e[1] += i;
			e[2] += a;
			e[3] += o;
			e[4] += s;
			e[5] += c;
			e[6] += l;
			e[7] += u;
		}
	};
	of = new Int32Array([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
	sf = new Int32Array([
		1116352408,
		1899447441,
		3049323471,
		3921009573,
		961987163,
		1508970993,
		2453635748,
		2870763221,
		3624381080,
		310598401,
		607225278,
		1426881987,
		1925078388,
		2162078206,
		2614888103,
		3248222580,
		3835390401,
		4022224774,
		264347078,
		604807628,
		770255983,
		1249150122,
		1555081692,
		1996064986,
		2554220882,
		2821834349,
		2952996808,
		3210313671,
		3336571891,
		3584528711,
		113926993,
		338241895,
		666307205,
		773529912,
		1294757372,
		1396182291,
		1695183700,
		1986661051,
		2177026350,
		2456956037,
		2730485921,
		2820302411,
		3259730800,
		3345764771,
		3516065817,
		3600352804,
		4094571909,
		275423344,
		430227734,
		506948616,
		659060556,
		883997877,
		958139571,
		1322822218,
		1537002063,
		1747873779,
		1955562222,
		2024104815,
		2227730452,
		2361852424,
		2428436474,
		2756734187,
		3204031479,
		3329325298
	]);
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(e) {
			this.secret = e;
			this.isHmac = !!e;
			this.hash = this.createHash();
		}
		update(e) {
			if (this.finished) throw Error("Attempted to update an already finished hash.");
			this.hash.update(e);
		}
		async digest() {
			let e;
			if (this.isHmac) {
				this.finished = !0;
				e = this.hash.digest();
			} else e = this.hash.copy().digest();
			return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = !1;
		}
		createHash() {
			return this.secret ? (0, a.createHmac)("sha256", toBuffer(this.secret)) : (0, a.createHash)("sha256");
		}
	};
}
function toBuffer(e) {
	if (typeof e == "string") return e;
	if (ArrayBuffer.isView(e)) return Buffer.from(e.buffer, e.byteOffset, e.byteLength);
	return Buffer.from(e);
}
var lf, uf;
var df = e.n((() => {
	cf();
	lf = (() => {
		try {
			(0, a.createHash)("sha256");
			return !0;
		} catch {
			return !1;
		}
	})();
	uf = lf ? buildNativeClass() : af;
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256WebCrypto.js
var ff, pf, mf, hf, gf, Sha256WebCrypto;
var _f = e.n((() => {
	R();
	cf();
	({digest: ff, sign: pf, importKey: mf} = globalThis?.crypto?.subtle ?? {});
	hf = typeof ff == "function" && typeof pf == "function" && typeof mf == "function" ? globalThis.crypto.subtle : void 0;
	gf = 8388608;
	Sha256WebCrypto = class {
		digestLength = 32;
		secret;
		pending = [];
		pendingBytes = 0;
		fallback;
		finished = !1;
		constructor(e) {
			e && (this.secret = toUint8Array(e));
		}
		update(e) {
			if (this.finished) throw Error("Attempted to update an already finished HMAC.");
			if (this.fallback) {
				this.fallback.update(e);
				return;
			}
			this.pending.push(e.slice());
			this.pendingBytes += e.byteLength;
			this.pendingBytes >= gf && this.switchToFallback();
		}
		async digest() {
			if (this.fallback) return this.fallback.digest();
			if (this.secret && this.finished) throw Error("Attempted to digest an already finished HMAC.");
			let e = concatBytes(this.pending);
			if (hf) {
				if (this.secret) {
					this.finished = !0;
					let t = await hf.importKey("raw", this.secret, {
						name: "HMAC",
						hash: "SHA-256"
					}, !1, ["sign"]);
					let n = await hf.sign("HMAC", t, e);
					return new Uint8Array(n);
				}
				let t = await hf.digest("SHA-256", e);
				return new Uint8Array(t);
			}
			let t = new af(this.secret);
			t.update(e);
			return t.digest();
		}
		reset() {
			this.pending = [];
			this.pendingBytes = 0;
			this.fallback = void 0;
			this.finished = !1;
		}
		switchToFallback() {
			let e = new af(this.secret);
			for (let t of this.pending) e.update(t);
			this.fallback = e;
			this.pending = [];
			this.pendingBytes = 0;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/index.js
var vf = e.r({
	Crc32: () => $d,
	Crc32Js: () => Crc32Js,
	Crc32Node: () => $d,
	Md5: () => qd,
	Md5Js: () => Md5Js,
	Md5Node: () => qd,
	Sha256: () => uf,
	Sha256Js: () => af,
	Sha256Node: () => uf,
	Sha256WebCrypto: () => Sha256WebCrypto,
	blobHasher: () => Id,
	blobReader: () => blobReader,
	fileStreamHasher: () => fileStreamHasher,
	readableStreamHasher: () => readableStreamHasher
});
var yf = e.n((() => {
	Ld();
	zd();
	Bd();
	Gd();
	Jd();
	Zd();
	ef();
	cf();
	df();
	_f();
	Fd();
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js
var bf, xf, Sf, Cf, wf, Tf, Ef, Df, Of, kf, Af, jf, Mf, Nf, Pf;
var Ff = e.n((() => {
	L();
	bf = "ref";
	xf = -1;
	Sf = !0;
	Cf = "isSet";
	wf = "PartitionResult";
	Tf = "booleanEquals";
	Ef = "getAttr";
	Df = { [bf]: "Endpoint" };
	Of = { [bf]: wf };
	kf = {};
	Af = [{ [bf]: "Region" }];
	jf = {
		conditions: [
			[Cf, [Df]],
			[Cf, Af],
			[
				"aws.partition",
				Af,
				wf
			],
			[Tf, [{ [bf]: "UseFIPS" }, Sf]],
			[Tf, [{ [bf]: "UseDualStack" }, Sf]],
			[Tf, [{
				fn: Ef,
				argv: [Of, "supportsDualStack"]
			}, Sf]],
			[Tf, [{
				fn: Ef,
				argv: [Of, "supportsFIPS"]
			}, Sf]],
			["stringEquals", [{
				fn: Ef,
				argv: [Of, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[xf],
			[xf, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[xf, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[Df, kf],
			["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", kf],
			[xf, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://oidc.{Region}.amazonaws.com", kf],
			["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", kf],
			[xf, "FIPS is enabled but this partition does not support FIPS"],
			["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", kf],
			[xf, "DualStack is enabled but this partition does not support DualStack"],
			["https://oidc.{Region}.{PartitionResult#dnsSuffix}", kf],
			[xf, "Invalid Configuration: Missing Region"]
		]
	};
	Mf = 2;
	Nf = new Int32Array([
		-1,
		1,
		-1,
		0,
		13,
		3,
		1,
		4,
		100000012,
		2,
		5,
		100000012,
		3,
		8,
		6,
		4,
		7,
		100000011,
		5,
		100000009,
		100000010,
		4,
		11,
		9,
		6,
		10,
		100000008,
		7,
		100000006,
		100000007,
		5,
		12,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		14,
		4,
		100000002,
		100000003
	]);
	Pf = Ti.from(Nf, Mf, jf.conditions, jf.results);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/endpointResolver.js
var If, defaultEndpointResolver$3;
var Lf = e.n((() => {
	B();
	L();
	Ff();
	If = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	defaultEndpointResolver$3 = (e, t = {}) => If.get(e, () => decideEndpoint(Pf, {
		endpointParams: e,
		logger: t.logger
	}));
	Pi.aws = Hl;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
var Rf;
var zf = e.n((() => {
	F();
	Rf = class SSOOIDCServiceException extends ar {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
		constructor(e) {
			super(e);
			Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/errors.js
var Bf, Vf, Hf, Uf, Wf, Gf, Kf, qf, Jf, Yf, Xf;
var Zf = e.n((() => {
	zf();
	Bf = class AccessDeniedException$1 extends Rf {
		static shapeId = "com.amazonaws.ssooidc#AccessDeniedException";
		name = "AccessDeniedException";
		$fault = "client";
		error;
		reason;
		error_description;
		constructor(e) {
			super({
				name: "AccessDeniedException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, AccessDeniedException$1.prototype);
			this.error = e.error;
			this.reason = e.reason;
			this.error_description = e.error_description;
		}
	};
	Vf = class AuthorizationPendingException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#AuthorizationPendingException";
		name = "AuthorizationPendingException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "AuthorizationPendingException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, AuthorizationPendingException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Hf = class ExpiredTokenException$1 extends Rf {
		static shapeId = "com.amazonaws.ssooidc#ExpiredTokenException";
		name = "ExpiredTokenException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "ExpiredTokenException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, ExpiredTokenException$1.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Uf = class InternalServerException$1 extends Rf {
		static shapeId = "com.amazonaws.ssooidc#InternalServerException";
		name = "InternalServerException";
		$fault = "server";
		error;
		error_description;
		constructor(e) {
			super({
				name: "InternalServerException",
				$fault: "server",
				...e
			});
			Object.setPrototypeOf(this, InternalServerException$1.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Wf = class InvalidClientException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#InvalidClientException";
		name = "InvalidClientException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "InvalidClientException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidClientException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Gf = class InvalidGrantException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#InvalidGrantException";
		name = "InvalidGrantException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "InvalidGrantException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidGrantException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Kf = class InvalidRequestException$1 extends Rf {
		static shapeId = "com.amazonaws.ssooidc#InvalidRequestException";
		name = "InvalidRequestException";
		$fault = "client";
		error;
		reason;
		error_description;
		constructor(e) {
			super({
				name: "InvalidRequestException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidRequestException$1.prototype);
			this.error = e.error;
			this.reason = e.reason;
			this.error_description = e.error_description;
		}
	};
	qf = class InvalidScopeException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#InvalidScopeException";
		name = "InvalidScopeException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "InvalidScopeException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidScopeException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Jf = class SlowDownException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#SlowDownException";
		name = "SlowDownException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "SlowDownException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, SlowDownException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Yf = class UnauthorizedClientException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#UnauthorizedClientException";
		name = "UnauthorizedClientException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "UnauthorizedClientException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, UnauthorizedClientException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
	Xf = class UnsupportedGrantTypeException extends Rf {
		static shapeId = "com.amazonaws.ssooidc#UnsupportedGrantTypeException";
		name = "UnsupportedGrantTypeException";
		$fault = "client";
		error;
		error_description;
		constructor(e) {
			super({
				name: "UnsupportedGrantTypeException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype);
			this.error = e.error;
			this.error_description = e.error_description;
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
var Qf, $f, ep, tp, np, rp, ip, ap, sp, cp, lp, up, dp, fp, pp, mp, hp, gp, _p, vp, yp, bp, xp, Sp, Cp, wp, K, Tp, Ep, Dp, Op, kp, Ap, jp, Mp, Np, Pp, Fp, Ip, Lp, q, Rp, zp, Bp, Vp, Hp, Up, Wp, Gp, Kp, qp, Jp, Yp, Xp, Zp, Qp, $p, em, tm, nm, rm, im, am, om;
var sm = e.n((() => {
	P();
	Zf();
	zf();
	Qf = "AccessDeniedException";
	$f = "AuthorizationPendingException";
	ep = "AccessToken";
	tp = "ClientSecret";
	np = "CreateToken";
	rp = "CreateTokenRequest";
	ip = "CreateTokenResponse";
	ap = "CodeVerifier";
	sp = "ExpiredTokenException";
	cp = "InvalidClientException";
	lp = "InvalidGrantException";
	up = "InvalidRequestException";
	dp = "InternalServerException";
	fp = "InvalidScopeException";
	pp = "IdToken";
	mp = "RefreshToken";
	hp = "SlowDownException";
	gp = "UnauthorizedClientException";
	_p = "UnsupportedGrantTypeException";
	vp = "accessToken";
	yp = "client";
	bp = "clientId";
	xp = "clientSecret";
	Sp = "codeVerifier";
	Cp = "code";
	wp = "deviceCode";
	K = "error";
	Tp = "expiresIn";
	Ep = "error_description";
	Dp = "grantType";
	Op = "http";
	kp = "httpError";
	Ap = "idToken";
	jp = "reason";
	Mp = "refreshToken";
	Np = "redirectUri";
	Pp = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";
	Fp = "scope";
	Ip = "server";
	Lp = "tokenType";
	q = "com.amazonaws.ssooidc";
	Rp = new N(Pp);
	zp = [
		-3,
		Pp,
		"SSOOIDCServiceException",
		0,
		[],
		[]
	];
	Rp.registerError(zp, Rf);
	Bp = new N(q);
	Vp = [
		-3,
		q,
		Qf,
		{
			[K]: yp,
			[kp]: 400
		},
		[
			K,
			jp,
			Ep
		],
		[
			0,
			0,
			0
		]
	];
	Bp.registerError(Vp, Bf);
	Hp = [
		-3,
		q,
		$f,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Hp, Vf);
	Up = [
		-3,
		q,
		sp,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Up, Hf);
	Wp = [
		-3,
		q,
		dp,
		{
			[K]: Ip,
			[kp]: 500
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Wp, Uf);
	Gp = [
		-3,
		q,
		cp,
		{
			[K]: yp,
			[kp]: 401
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Gp, Wf);
	Kp = [
		-3,
		q,
		lp,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Kp, Gf);
	qp = [
		-3,
		q,
		up,
		{
			[K]: yp,
			[kp]: 400
		},
		[
			K,
			jp,
			Ep
		],
		[
			0,
			0,
			0
		]
	];
	Bp.registerError(qp, Kf);
	Jp = [
		-3,
		q,
		fp,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Jp, qf);
	Yp = [
		-3,
		q,
		hp,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Yp, Jf);
	Xp = [
		-3,
		q,
		gp,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Xp, Yf);
	Zp = [
		-3,
		q,
		_p,
		{
			[K]: yp,
			[kp]: 400
		},
		[K, Ep],
		[0, 0]
	];
	Bp.registerError(Zp, Xf);
	Qp = [Rp, Bp];
	$p = [
		0,
		q,
		ep,
		8,
		0
	];
	em = [
		0,
		q,
		tp,
		8,
		0
	];
	tm = [
		0,
		q,
		ap,
		8,
		0
	];
	nm = [
		0,
		q,
		pp,
		8,
		0
	];
	rm = [
		0,
		q,
		mp,
		8,
		0
	];
	im = [
		3,
		q,
		rp,
		0,
		[
			bp,
			xp,
			Dp,
			wp,
			Cp,
			Mp,
			Fp,
			Np,
			Sp
		],
		[
			0,
			[() => em, 0],
			0,
			0,
			0,
			[() => rm, 0],
			64,
			0,
			[() => tm, 0]
		],
		3
	];
	am = [
		3,
		q,
		ip,
		0,
		[
			vp,
			Lp,
			Tp,
			Mp,
			Ap
		],
		[
			[() => $p, 0],
			0,
			1,
			[() => rm, 0],
			[() => nm, 0]
		]
	];
	om = [
		9,
		q,
		np,
		{ [Op]: [
			"POST",
			"/token",
			200
		] },
		() => im,
		() => am
	];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.shared.js
var getRuntimeConfig$7;
var cm = e.n((() => {
	Du();
	Pd();
	uc();
	yf();
	F();
	z();
	R();
	Nu();
	Lf();
	sm();
	getRuntimeConfig$7 = (e) => ({
		apiVersion: "2019-06-10",
		base64Decoder: e?.base64Decoder ?? fromBase64,
		base64Encoder: e?.base64Encoder ?? toBase64$1,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$3,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}],
		logger: e?.logger ?? new NoOpLogger(),
		protocol: e?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ssooidc",
			errorTypeRegistries: Qp,
			version: "2019-06-10",
			serviceTarget: "AWSSSOOIDCService"
		},
		serviceId: e?.serviceId ?? "SSO OIDC",
		sha256: e?.sha256 ?? uf,
		urlParser: e?.urlParser ?? parseUrl,
		utf8Decoder: e?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: e?.utf8Encoder ?? toUtf8$1
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeConfig.js
var lm, getRuntimeConfig$6;
var um = e.n((() => {
	B();
	Du();
	F();
	I();
	dl();
	R();
	lm = ju();
	cm();
	getRuntimeConfig$6 = (e) => {
		emitWarningIfUnsupportedVersion(process.version);
		let t = resolveDefaultsModeConfig(e);
		let defaultConfigProvider = () => t().then(loadConfigsForDefaultMode);
		let n = getRuntimeConfig$7(e);
		emitWarningIfUnsupportedVersion$1(process.version);
		let r = {
			profile: e?.profile,
			logger: n.logger
		};
		return {
			...n,
			...e,
			runtime: "node",
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? loadConfig(uu, r),
			bodyLengthChecker: e?.bodyLengthChecker ?? calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: n.serviceId,
				clientVersion: Iu
			}),
			maxAttempts: e?.maxAttempts ?? loadConfig(tl, e),
			region: e?.region ?? loadConfig(zr, {
				...Br,
				...r
			}),
			requestHandler: lm.NodeHttpHandler.create(e?.requestHandler ?? defaultConfigProvider),
			retryMode: e?.retryMode ?? loadConfig({
				...il,
				default: async () => (await defaultConfigProvider()).retryMode || Hc
			}, e),
			streamCollector: e?.streamCollector ?? lm.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? loadConfig(Zt, r),
			useFipsEndpoint: e?.useFipsEndpoint ?? loadConfig(nn, r),
			userAgentAppId: e?.userAgentAppId ?? loadConfig(Ml, r)
		};
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$3, resolveHttpAuthRuntimeConfig$3;
var dm = e.n((() => {
	getHttpAuthExtensionConfiguration$3 = (e) => {
		let t = e.httpAuthSchemes;
		let n = e.httpAuthSchemeProvider;
		let r = e.credentials;
		return {
			setHttpAuthScheme(e) {
				let n = t.findIndex((t) => t.schemeId === e.schemeId);
				n === -1 ? t.push(e) : t.splice(n, 1, e);
			},
			httpAuthSchemes() {
				return t;
			},
			setHttpAuthSchemeProvider(e) {
				n = e;
			},
			httpAuthSchemeProvider() {
				return n;
			},
			setCredentials(e) {
				r = e;
			},
			credentials() {
				return r;
			}
		};
	};
	resolveHttpAuthRuntimeConfig$3 = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/runtimeExtensions.js
var resolveRuntimeExtensions$3;
var fm = e.n((() => {
	B();
	F();
	z();
	dm();
	resolveRuntimeExtensions$3 = (e, t) => {
		let n = Object.assign(getAwsRegionExtensionConfiguration(e), getDefaultExtensionConfiguration(e), getHttpHandlerExtensionConfiguration(e), getHttpAuthExtensionConfiguration$3(e));
		t.forEach((e) => e.configure(n));
		return Object.assign(e, resolveAwsRegionExtensionConfiguration(n), resolveDefaultRuntimeConfig(n), resolveHttpHandlerRuntimeConfig(n), resolveHttpAuthRuntimeConfig$3(n));
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
var SSOOIDCClient;
var pm = e.n((() => {
	B();
	uc();
	F();
	I();
	L();
	z();
	dl();
	P();
	Nu();
	Fu();
	um();
	fm();
	SSOOIDCClient = class extends Client {
		config;
		constructor(...[e]) {
			let t = getRuntimeConfig$6(e || {});
			super(t);
			this.initConfig = t;
			let n = resolveUserAgentConfig(resolveClientEndpointParameters$3(t));
			let r = resolveRetryConfig(n);
			let i = resolveHostHeaderConfig(resolveRegionConfig(r));
			let a = Ca(i);
			let o = resolveHttpAuthSchemeConfig$3(a);
			let s = resolveRuntimeExtensions$3(o, e?.extensions || []);
			this.config = s;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(ul(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (e) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": e.credentials })
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
var mm, hm, _mw0$3;
var gm = e.n((() => {
	F();
	L();
	Fu();
	mm = makeBuilder(Pu, "AWSSSOOIDCService", "SSOOIDCClient", Ta);
	hm = {};
	_mw0$3 = (e, t, n, r) => [];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
var CreateTokenCommand;
var _m = e.n((() => {
	gm();
	sm();
	CreateTokenCommand = class extends mm(hm, _mw0$3, "CreateToken", om) {};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDC.js
var vm, SSOOIDC;
var ym = e.n((() => {
	F();
	_m();
	pm();
	vm = { CreateTokenCommand };
	SSOOIDC = class extends SSOOIDCClient {};
	createAggregatedClient(vm, SSOOIDC);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/index.js
var bm = e.n((() => {
	_m();
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/enums.js
var xm, Sm;
var Cm = e.n((() => {
	xm = { KMS_ACCESS_DENIED: "KMS_AccessDeniedException" };
	Sm = {
		KMS_DISABLED_KEY: "KMS_DisabledException",
		KMS_INVALID_KEY_USAGE: "KMS_InvalidKeyUsageException",
		KMS_INVALID_STATE: "KMS_InvalidStateException",
		KMS_KEY_NOT_FOUND: "KMS_NotFoundException"
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/models_0.js
var wm = e.n((() => {}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/index.js
var Tm = e.r({
	$Command: () => Command,
	AccessDeniedException: () => Bf,
	AccessDeniedException$: () => Vp,
	AccessDeniedExceptionReason: () => xm,
	AuthorizationPendingException: () => Vf,
	AuthorizationPendingException$: () => Hp,
	CreateToken$: () => om,
	CreateTokenCommand: () => CreateTokenCommand,
	CreateTokenRequest$: () => im,
	CreateTokenResponse$: () => am,
	ExpiredTokenException: () => Hf,
	ExpiredTokenException$: () => Up,
	InternalServerException: () => Uf,
	InternalServerException$: () => Wp,
	InvalidClientException: () => Wf,
	InvalidClientException$: () => Gp,
	InvalidGrantException: () => Gf,
	InvalidGrantException$: () => Kp,
	InvalidRequestException: () => Kf,
	InvalidRequestException$: () => qp,
	InvalidRequestExceptionReason: () => Sm,
	InvalidScopeException: () => qf,
	InvalidScopeException$: () => Jp,
	SSOOIDC: () => SSOOIDC,
	SSOOIDCClient: () => SSOOIDCClient,
	SSOOIDCServiceException: () => Rf,
	SSOOIDCServiceException$: () => zp,
	SlowDownException: () => Jf,
	SlowDownException$: () => Yp,
	UnauthorizedClientException: () => Yf,
	UnauthorizedClientException$: () => Xp,
	UnsupportedGrantTypeException: () => Xf,
	UnsupportedGrantTypeException$: () => Zp,
	__Client: () => Client,
	errorTypeRegistries: () => Qp
});
var Em = e.n((() => {
	pm();
	ym();
	bm();
	F();
	sm();
	Cm();
	Zf();
	wm();
	zf();
}));
// node_modules/@aws-sdk/token-providers/dist-cjs/index.js
var Dm = e.t(((t) => {
	let { setTokenFeature: n } = (B(), e.i(Zl));
	let { getBearerTokenEnvKey: r } = (Du(), e.i(wu));
	let { TokenProviderError: i, getSSOTokenFilepath: a, parseKnownFiles: o, getProfileName: s, loadSsoSessionData: c, getSSOTokenFromFile: l, memoize: u, chain: d } = (I(), e.i(ri));
	let { promises: f } = require("node:fs");
	let fromEnvSigningName = ({ logger: e, signingName: t } = {}) => async () => {
		e?.debug?.("@aws-sdk/token-providers - fromEnvSigningName");
		if (!t) throw new i("Please pass 'signingName' to compute environment variable key", { logger: e });
		let a = r(t);
		if (!(a in process.env)) throw new i(`Token not present in '${a}' environment variable`, { logger: e });
		let o = { token: process.env[a] };
		n(o, "BEARER_SERVICE_ENV_VARS", "3");
		return o;
	};
	let p = "To refresh this SSO session run 'aws sso login' with the corresponding profile.";
	let getSsoOidcClient = async (t, n = {}, r) => {
		let { SSOOIDCClient: i } = (Em(), e.i(Tm));
		let coalesce = (e) => n.clientConfig?.[e] ?? n.parentClientConfig?.[e] ?? r?.[e];
		return new i(Object.assign({}, n.clientConfig ?? {}, {
			region: t ?? n.clientConfig?.region,
			logger: coalesce("logger"),
			userAgentAppId: coalesce("userAgentAppId")
		}));
	};
	let getNewSsoOidcToken = async (t, n, r = {}, i) => {
		let { CreateTokenCommand: a } = (Em(), e.i(Tm));
		return (await getSsoOidcClient(n, r, i)).send(new a({
			clientId: t.clientId,
			clientSecret: t.clientSecret,
			refreshToken: t.refreshToken,
			grantType: "refresh_token"
		}));
	};
	let validateTokenExpiry = (e) => {
		if (e.expiration && e.expiration.getTime() < Date.now()) throw new i(`Token is expired. ${p}`, !1);
	};
	let validateTokenKey = (e, t, n = !1) => {
		if (t === void 0) throw new i(`Value not present for '${e}' in SSO Token${n ? ". Cannot refresh" : ""}. ${p}`, !1);
	};
	let { writeFile: m } = f;
	let writeSSOTokenToFile = (e, t) => {
		let n = a(e);
		let r = JSON.stringify(t, null, 2);
		return m(n, r);
	};
	let h = new Map();
	let g = new Map();
	let fromSso = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug("@aws-sdk/token-providers - fromSso");
		let n = await o(e);
		let r = s({ profile: e.profile ?? t?.profile });
		let a = n[r];
		if (!a) throw new i(`Profile '${r}' could not be found in shared credentials file.`, !1);
		else if (!a.sso_session) throw new i(`Profile '${r}' is missing required property 'sso_session'.`);
		let u = a.sso_session;
		let d = g.get(u);
		if (d) return await d;
		let f = (await c(e))[u];
		if (!f) throw new i(`Sso session '${u}' could not be found in shared credentials file.`, !1);
		for (let e of ["sso_start_url", "sso_region"]) if (!f[e]) throw new i(`Sso session '${u}' is missing required property '${e}'.`, !1);
		f.sso_start_url;
		let m = f.sso_region;
		let _;
		try {
			_ = await l(u);
		} catch {
			throw new i(`The SSO session token associated with profile=${r} was not found or is invalid. ${p}`, !1);
		}
		validateTokenKey("accessToken", _.accessToken);
		validateTokenKey("expiresAt", _.expiresAt);
		let { accessToken: v, expiresAt: y } = _;
		let b = {
			token: v,
			expiration: new Date(y)
		};
		if (b.expiration.getTime() - Date.now() > 3e5) return b;
		let x = g.get(u);
		if (x) return await x;
		let S = h.get(u) ?? 0;
		if (Date.now() - S < 3e4) {
			validateTokenExpiry(b);
			return b;
		}
		validateTokenKey("clientId", _.clientId, !0);
		validateTokenKey("clientSecret", _.clientSecret, !0);
		validateTokenKey("refreshToken", _.refreshToken, !0);
		let ee = (async () => {
			try {
				h.set(u, Date.now());
				let n = await getNewSsoOidcToken(_, m, e, t);
				validateTokenKey("accessToken", n.accessToken);
				validateTokenKey("expiresIn", n.expiresIn);
				let r = new Date(Date.now() + n.expiresIn * 1e3);
				try {
					await writeSSOTokenToFile(u, {
						..._,
						accessToken: n.accessToken,
						expiresAt: r.toISOString(),
						refreshToken: n.refreshToken
					});
				} catch {}
				return {
					token: n.accessToken,
					expiration: r
				};
			} catch {
				validateTokenExpiry(b);
				return b;
			}
		})();
		g.set(u, ee);
		try {
			return await ee;
		} finally {
			g.delete(u);
		}
	};
	let fromStatic = ({ token: e, logger: t }) => async () => {
		t?.debug("@aws-sdk/token-providers - fromStatic");
		if (!e || !e.token) throw new i("Please pass a valid token to fromStatic", !1);
		return e;
	};
	let nodeProvider = (e = {}) => u(d(fromSso(e), async () => {
		throw new i("Could not load token from any providers", !1);
	}), (e) => e.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5, (e) => e.expiration !== void 0);
	t.fromEnvSigningName = fromEnvSigningName;
	t.fromSso = fromSso;
	t.fromStatic = fromStatic;
	t.nodeProvider = nodeProvider;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption$2(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "awsssoportal",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$2(e) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSSOHttpAuthSchemeParametersProvider, defaultSSOHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig$2;
var Om = e.n((() => {
	Du();
	F();
	defaultSSOHttpAuthSchemeParametersProvider = async (e, t, n) => ({
		operation: getSmithyContext(t).operation,
		region: await normalizeProvider$1(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	defaultSSOHttpAuthSchemeProvider = (e) => {
		let t = [];
		switch (e.operation) {
			case "GetRoleCredentials":
				t.push(createSmithyApiNoAuthHttpAuthOption$2(e));
				break;
			default: t.push(createAwsAuthSigv4HttpAuthOption$2(e));
		}
		return t;
	};
	resolveHttpAuthSchemeConfig$2 = (e) => {
		let t = Tu(e);
		return Object.assign(t, { authSchemePreference: normalizeProvider$1(e.authSchemePreference ?? []) });
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$2, km;
var Am = e.n((() => {
	resolveClientEndpointParameters$2 = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: "awsssoportal"
	});
	km = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
var jm, Mm, Nm, Pm, Fm, Im, Lm, Rm, zm, Bm, Vm, Hm, Um, Wm, Gm;
var Km = e.n((() => {
	L();
	jm = "ref";
	Mm = -1;
	Nm = !0;
	Pm = "isSet";
	Fm = "PartitionResult";
	Im = "booleanEquals";
	Lm = "getAttr";
	Rm = { [jm]: "Endpoint" };
	zm = { [jm]: Fm };
	Bm = {};
	Vm = [{ [jm]: "Region" }];
	Hm = {
		conditions: [
			[Pm, [Rm]],
			[Pm, Vm],
			[
				"aws.partition",
				Vm,
				Fm
			],
			[Im, [{ [jm]: "UseFIPS" }, Nm]],
			[Im, [{ [jm]: "UseDualStack" }, Nm]],
			[Im, [{
				fn: Lm,
				argv: [zm, "supportsDualStack"]
			}, Nm]],
			[Im, [{
				fn: Lm,
				argv: [zm, "supportsFIPS"]
			}, Nm]],
			["stringEquals", [{
				fn: Lm,
				argv: [zm, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[Mm],
			[Mm, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[Mm, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[Rm, Bm],
			["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Bm],
			[Mm, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://portal.sso.{Region}.amazonaws.com", Bm],
			["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", Bm],
			[Mm, "FIPS is enabled but this partition does not support FIPS"],
			["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", Bm],
			[Mm, "DualStack is enabled but this partition does not support DualStack"],
			["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", Bm],
			[Mm, "Invalid Configuration: Missing Region"]
		]
	};
	Um = 2;
	Wm = new Int32Array([
		-1,
		1,
		-1,
		0,
		13,
		3,
		1,
		4,
		100000012,
		2,
		5,
		100000012,
		3,
		8,
		6,
		4,
		7,
		100000011,
		5,
		100000009,
		100000010,
		4,
		11,
		9,
		6,
		10,
		100000008,
		7,
		100000006,
		100000007,
		5,
		12,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		14,
		4,
		100000002,
		100000003
	]);
	Gm = Ti.from(Wm, Um, Hm.conditions, Hm.results);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/endpointResolver.js
var qm, defaultEndpointResolver$2;
var Jm = e.n((() => {
	B();
	L();
	Km();
	qm = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	defaultEndpointResolver$2 = (e, t = {}) => qm.get(e, () => decideEndpoint(Gm, {
		endpointParams: e,
		logger: t.logger
	}));
	Pi.aws = Hl;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
var Ym;
var Xm = e.n((() => {
	F();
	Ym = class SSOServiceException extends ar {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
		constructor(e) {
			super(e);
			Object.setPrototypeOf(this, SSOServiceException.prototype);
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
var Zm, Qm, $m, eh;
var th = e.n((() => {
	Xm();
	Zm = class InvalidRequestException extends Ym {
		static shapeId = "com.amazonaws.sso#InvalidRequestException";
		name = "InvalidRequestException";
		$fault = "client";
		constructor(e) {
			super({
				name: "InvalidRequestException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidRequestException.prototype);
		}
	};
	Qm = class ResourceNotFoundException extends Ym {
		static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
		name = "ResourceNotFoundException";
		$fault = "client";
		constructor(e) {
			super({
				name: "ResourceNotFoundException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		}
	};
	$m = class TooManyRequestsException extends Ym {
		static shapeId = "com.amazonaws.sso#TooManyRequestsException";
		name = "TooManyRequestsException";
		$fault = "client";
		constructor(e) {
			super({
				name: "TooManyRequestsException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		}
	};
	eh = class UnauthorizedException extends Ym {
		static shapeId = "com.amazonaws.sso#UnauthorizedException";
		name = "UnauthorizedException";
		$fault = "client";
		constructor(e) {
			super({
				name: "UnauthorizedException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, UnauthorizedException.prototype);
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
var nh, rh, ih, ah, oh, sh, ch, lh, uh, dh, fh, ph, mh, hh, gh, _h, vh, yh, bh, xh, Sh, Ch, wh, Th, Eh, Dh, Oh, kh, Ah, jh, Mh, Nh, Ph, Fh, Ih, Lh, Rh, zh, Bh, Vh, Hh, Uh, Wh, Gh, Kh, qh;
var Jh = e.n((() => {
	P();
	th();
	Xm();
	nh = "AccessTokenType";
	rh = "GetRoleCredentials";
	ih = "GetRoleCredentialsRequest";
	ah = "GetRoleCredentialsResponse";
	oh = "InvalidRequestException";
	sh = "RoleCredentials";
	ch = "ResourceNotFoundException";
	lh = "SecretAccessKeyType";
	uh = "SessionTokenType";
	dh = "TooManyRequestsException";
	fh = "UnauthorizedException";
	ph = "accountId";
	mh = "accessKeyId";
	hh = "accessToken";
	gh = "account_id";
	_h = "client";
	vh = "error";
	yh = "expiration";
	bh = "http";
	xh = "httpError";
	Sh = "httpHeader";
	Ch = "httpQuery";
	wh = "message";
	Th = "roleCredentials";
	Eh = "roleName";
	Dh = "role_name";
	Oh = "smithy.ts.sdk.synthetic.com.amazonaws.sso";
	kh = "secretAccessKey";
	Ah = "sessionToken";
	jh = "x-amz-sso_bearer_token";
	Mh = "com.amazonaws.sso";
	Nh = new N(Oh);
	Ph = [
		-3,
		Oh,
		"SSOServiceException",
		0,
		[],
		[]
	];
	Nh.registerError(Ph, Ym);
	Fh = new N(Mh);
	Ih = [
		-3,
		Mh,
		oh,
		{
			[vh]: _h,
			[xh]: 400
		},
		[wh],
		[0]
	];
	Fh.registerError(Ih, Zm);
	Lh = [
		-3,
		Mh,
		ch,
		{
			[vh]: _h,
			[xh]: 404
		},
		[wh],
		[0]
	];
	Fh.registerError(Lh, Qm);
	Rh = [
		-3,
		Mh,
		dh,
		{
			[vh]: _h,
			[xh]: 429
		},
		[wh],
		[0]
	];
	Fh.registerError(Rh, $m);
	zh = [
		-3,
		Mh,
		fh,
		{
			[vh]: _h,
			[xh]: 401
		},
		[wh],
		[0]
	];
	Fh.registerError(zh, eh);
	Bh = [Nh, Fh];
	Vh = [
		0,
		Mh,
		nh,
		8,
		0
	];
	Hh = [
		0,
		Mh,
		lh,
		8,
		0
	];
	Uh = [
		0,
		Mh,
		uh,
		8,
		0
	];
	Wh = [
		3,
		Mh,
		ih,
		0,
		[
			Eh,
			ph,
			hh
		],
		[
			[0, { [Ch]: Dh }],
			[0, { [Ch]: gh }],
			[() => Vh, { [Sh]: jh }]
		],
		3
	];
	Gh = [
		3,
		Mh,
		ah,
		0,
		[Th],
		[[() => Kh, 0]]
	];
	Kh = [
		3,
		Mh,
		sh,
		0,
		[
			mh,
			kh,
			Ah,
			yh
		],
		[
			0,
			[() => Hh, 0],
			[() => Uh, 0],
			1
		]
	];
	qh = [
		9,
		Mh,
		rh,
		{ [bh]: [
			"GET",
			"/federation/credentials",
			200
		] },
		() => Wh,
		() => Gh
	];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.shared.js
var getRuntimeConfig$5;
var Yh = e.n((() => {
	Du();
	Pd();
	uc();
	yf();
	F();
	z();
	R();
	Om();
	Jm();
	Jh();
	getRuntimeConfig$5 = (e) => ({
		apiVersion: "2019-06-10",
		base64Decoder: e?.base64Decoder ?? fromBase64,
		base64Encoder: e?.base64Encoder ?? toBase64$1,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}],
		logger: e?.logger ?? new NoOpLogger(),
		protocol: e?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sso",
			errorTypeRegistries: Bh,
			version: "2019-06-10",
			serviceTarget: "SWBPortalService"
		},
		serviceId: e?.serviceId ?? "SSO",
		sha256: e?.sha256 ?? uf,
		urlParser: e?.urlParser ?? parseUrl,
		utf8Decoder: e?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: e?.utf8Encoder ?? toUtf8$1
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeConfig.js
var Xh, getRuntimeConfig$4;
var Zh = e.n((() => {
	B();
	Du();
	F();
	I();
	dl();
	R();
	Xh = ju();
	Yh();
	getRuntimeConfig$4 = (e) => {
		emitWarningIfUnsupportedVersion(process.version);
		let t = resolveDefaultsModeConfig(e);
		let defaultConfigProvider = () => t().then(loadConfigsForDefaultMode);
		let n = getRuntimeConfig$5(e);
		emitWarningIfUnsupportedVersion$1(process.version);
		let r = {
			profile: e?.profile,
			logger: n.logger
		};
		return {
			...n,
			...e,
			runtime: "node",
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? loadConfig(uu, r),
			bodyLengthChecker: e?.bodyLengthChecker ?? calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: n.serviceId,
				clientVersion: Iu
			}),
			maxAttempts: e?.maxAttempts ?? loadConfig(tl, e),
			region: e?.region ?? loadConfig(zr, {
				...Br,
				...r
			}),
			requestHandler: Xh.NodeHttpHandler.create(e?.requestHandler ?? defaultConfigProvider),
			retryMode: e?.retryMode ?? loadConfig({
				...il,
				default: async () => (await defaultConfigProvider()).retryMode || Hc
			}, e),
			streamCollector: e?.streamCollector ?? Xh.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? loadConfig(Zt, r),
			useFipsEndpoint: e?.useFipsEndpoint ?? loadConfig(nn, r),
			userAgentAppId: e?.userAgentAppId ?? loadConfig(Ml, r)
		};
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$2, resolveHttpAuthRuntimeConfig$2;
var Qh = e.n((() => {
	getHttpAuthExtensionConfiguration$2 = (e) => {
		let t = e.httpAuthSchemes;
		let n = e.httpAuthSchemeProvider;
		let r = e.credentials;
		return {
			setHttpAuthScheme(e) {
				let n = t.findIndex((t) => t.schemeId === e.schemeId);
				n === -1 ? t.push(e) : t.splice(n, 1, e);
			},
			httpAuthSchemes() {
				return t;
			},
			setHttpAuthSchemeProvider(e) {
				n = e;
			},
			httpAuthSchemeProvider() {
				return n;
			},
			setCredentials(e) {
				r = e;
			},
			credentials() {
				return r;
			}
		};
	};
	resolveHttpAuthRuntimeConfig$2 = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/runtimeExtensions.js
var resolveRuntimeExtensions$2;
var $h = e.n((() => {
	B();
	F();
	z();
	Qh();
	resolveRuntimeExtensions$2 = (e, t) => {
		let n = Object.assign(getAwsRegionExtensionConfiguration(e), getDefaultExtensionConfiguration(e), getHttpHandlerExtensionConfiguration(e), getHttpAuthExtensionConfiguration$2(e));
		t.forEach((e) => e.configure(n));
		return Object.assign(e, resolveAwsRegionExtensionConfiguration(n), resolveDefaultRuntimeConfig(n), resolveHttpHandlerRuntimeConfig(n), resolveHttpAuthRuntimeConfig$2(n));
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
var SSOClient;
var eg = e.n((() => {
	B();
	uc();
	F();
	I();
	L();
	z();
	dl();
	P();
	Om();
	Am();
	Zh();
	$h();
	SSOClient = class extends Client {
		config;
		constructor(...[e]) {
			let t = getRuntimeConfig$4(e || {});
			super(t);
			this.initConfig = t;
			let n = resolveUserAgentConfig(resolveClientEndpointParameters$2(t));
			let r = resolveRetryConfig(n);
			let i = resolveHostHeaderConfig(resolveRegionConfig(r));
			let a = Ca(i);
			let o = resolveHttpAuthSchemeConfig$2(a);
			let s = resolveRuntimeExtensions$2(o, e?.extensions || []);
			this.config = s;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(ul(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (e) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": e.credentials })
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commandBuilder.js
var tg, ng, _mw0$2;
var rg = e.n((() => {
	F();
	L();
	Am();
	tg = makeBuilder(km, "SWBPortalService", "SSOClient", Ta);
	ng = {};
	_mw0$2 = (e, t, n, r) => [];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
var GetRoleCredentialsCommand;
var ig = e.n((() => {
	rg();
	Jh();
	GetRoleCredentialsCommand = class extends tg(ng, _mw0$2, "GetRoleCredentials", qh) {};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSO.js
var ag, SSO;
var og = e.n((() => {
	F();
	ig();
	eg();
	ag = { GetRoleCredentialsCommand };
	SSO = class extends SSOClient {};
	createAggregatedClient(ag, SSO);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/index.js
var sg = e.n((() => {
	ig();
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/models_0.js
var cg = e.n((() => {}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/index.js
var lg = e.r({
	$Command: () => Command,
	GetRoleCredentials$: () => qh,
	GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
	GetRoleCredentialsRequest$: () => Wh,
	GetRoleCredentialsResponse$: () => Gh,
	InvalidRequestException: () => Zm,
	InvalidRequestException$: () => Ih,
	ResourceNotFoundException: () => Qm,
	ResourceNotFoundException$: () => Lh,
	RoleCredentials$: () => Kh,
	SSO: () => SSO,
	SSOClient: () => SSOClient,
	SSOServiceException: () => Ym,
	SSOServiceException$: () => Ph,
	TooManyRequestsException: () => $m,
	TooManyRequestsException$: () => Rh,
	UnauthorizedException: () => eh,
	UnauthorizedException$: () => zh,
	__Client: () => Client,
	errorTypeRegistries: () => Bh
});
var ug = e.n((() => {
	eg();
	og();
	sg();
	F();
	Jh();
	th();
	cg();
	Xm();
}));
// node_modules/@aws-sdk/credential-provider-sso/dist-cjs/loadSso-BGYXHf8s.js
var dg = e.t(((t) => {
	let { GetRoleCredentialsCommand: n, SSOClient: r } = (ug(), e.i(lg));
	t.GetRoleCredentialsCommand = n;
	t.SSOClient = r;
}));
// node_modules/@aws-sdk/credential-provider-sso/dist-cjs/index.js
var fg = e.t(((t) => {
	let { CredentialsProviderError: n, getSSOTokenFromFile: r, getProfileName: i, parseKnownFiles: a, loadSsoSessionData: o } = (I(), e.i(ri));
	let { setCredentialFeature: s } = (B(), e.i(Zl));
	let { fromSso: c } = Dm();
	let isSsoProfile = (e) => e && (typeof e.sso_start_url == "string" || typeof e.sso_account_id == "string" || typeof e.sso_session == "string" || typeof e.sso_region == "string" || typeof e.sso_role_name == "string");
	let resolveSSOCredentials = async ({ ssoStartUrl: e, ssoSession: t, ssoAccountId: i, ssoRegion: a, ssoRoleName: o, ssoClient: l, clientConfig: u, parentClientConfig: d, callerClientConfig: f, profile: p, filepath: m, configFilepath: h, ignoreCache: g, logger: _ }) => {
		let v;
		let y = "To refresh this SSO session run aws sso login with the corresponding profile.";
		if (t) try {
			let e = await c({
				profile: p,
				filepath: m,
				configFilepath: h,
				ignoreCache: g,
				clientConfig: u,
				parentClientConfig: d,
				logger: _
			})({ callerClientConfig: f });
			v = {
				accessToken: e.token,
				expiresAt: new Date(e.expiration).toISOString()
			};
		} catch (e) {
			throw new n(e.message, {
				tryNextLink: !1,
				logger: _
			});
		}
		else try {
			v = await r(e);
		} catch {
			throw new n(`The SSO session associated with this profile is invalid. ${y}`, {
				tryNextLink: !1,
				logger: _
			});
		}
		if (new Date(v.expiresAt).getTime() - Date.now() <= 0) throw new n(`The SSO session associated with this profile has expired. ${y}`, {
			tryNextLink: !1,
			logger: _
		});
		let { accessToken: b } = v;
		let { SSOClient: x, GetRoleCredentialsCommand: S } = dg();
		let ee = l || new x(Object.assign({}, u ?? {}, {
			logger: u?.logger ?? f?.logger ?? d?.logger,
			region: u?.region ?? a,
			userAgentAppId: u?.userAgentAppId ?? f?.userAgentAppId ?? d?.userAgentAppId
		}));
		let te;
		try {
			te = await ee.send(new S({
				accountId: i,
				roleName: o,
				accessToken: b
			}));
		} catch (e) {
			throw new n(e, {
				tryNextLink: !1,
				logger: _
			});
		}
		let { roleCredentials: { accessKeyId: C, secretAccessKey: w, sessionToken: ne, expiration: T, credentialScope: re, accountId: ie } = {} } = te;
		if (!C || !w || !ne || !T) throw new n("SSO returns an invalid temporary credential.", {
			tryNextLink: !1,
			logger: _
		});
		let ae = {
			accessKeyId: C,
			secretAccessKey: w,
			sessionToken: ne,
			expiration: new Date(T),
			...re && { credentialScope: re },
			...ie && { accountId: ie }
		};
		t ? s(ae, "CREDENTIALS_SSO", "s") : s(ae, "CREDENTIALS_SSO_LEGACY", "u");
		return ae;
	};
	let validateSsoProfile = (e, t) => {
		let { sso_start_url: r, sso_account_id: i, sso_region: a, sso_role_name: o } = e;
		if (!r || !i || !a || !o) throw new n(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
			tryNextLink: !1,
			logger: t
		});
		return e;
	};
	let fromSSO = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
		let { ssoStartUrl: r, ssoAccountId: s, ssoRegion: c, ssoRoleName: l, ssoSession: u } = e;
		let { ssoClient: d } = e;
		let f = i({ profile: e.profile ?? t?.profile });
		if (!r && !s && !c && !l && !u) {
			let t = (await a(e))[f];
			if (!t) throw new n(`Profile ${f} was not found.`, { logger: e.logger });
			if (!isSsoProfile(t)) throw new n(`Profile ${f} is not configured with SSO credentials.`, { logger: e.logger });
			if (t?.sso_session) {
				let i = (await o(e))[t.sso_session];
				let a = ` configurations in profile ${f} and sso-session ${t.sso_session}`;
				if (c && c !== i.sso_region) throw new n("Conflicting SSO region" + a, {
					tryNextLink: !1,
					logger: e.logger
				});
				if (r && r !== i.sso_start_url) throw new n("Conflicting SSO start_url" + a, {
					tryNextLink: !1,
					logger: e.logger
				});
				t.sso_region = i.sso_region;
				t.sso_start_url = i.sso_start_url;
			}
			let { sso_start_url: i, sso_account_id: s, sso_region: l, sso_role_name: u, sso_session: p } = validateSsoProfile(t, e.logger);
			return resolveSSOCredentials({
				ssoStartUrl: i,
				ssoSession: p,
				ssoAccountId: s,
				ssoRegion: l,
				ssoRoleName: u,
				ssoClient: d,
				clientConfig: e.clientConfig,
				parentClientConfig: e.parentClientConfig,
				callerClientConfig: e.callerClientConfig,
				profile: f,
				filepath: e.filepath,
				configFilepath: e.configFilepath,
				ignoreCache: e.ignoreCache,
				logger: e.logger
			});
		} else if (!r || !s || !c || !l) throw new n("Incomplete configuration. The fromSSO() argument hash must include \"ssoStartUrl\", \"ssoAccountId\", \"ssoRegion\", \"ssoRoleName\"", {
			tryNextLink: !1,
			logger: e.logger
		});
		else return resolveSSOCredentials({
			ssoStartUrl: r,
			ssoSession: u,
			ssoAccountId: s,
			ssoRegion: c,
			ssoRoleName: l,
			ssoClient: d,
			clientConfig: e.clientConfig,
			parentClientConfig: e.parentClientConfig,
			callerClientConfig: e.callerClientConfig,
			profile: f,
			filepath: e.filepath,
			configFilepath: e.configFilepath,
			ignoreCache: e.ignoreCache,
			logger: e.logger
		});
	};
	t.fromSSO = fromSSO;
	t.isSsoProfile = isSsoProfile;
	t.validateSsoProfile = validateSsoProfile;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
var pg, mg, hg, gg, _g, vg, J, yg, bg, xg, Sg, Cg, wg, Y, Tg, Eg, Dg, Og, kg, Ag, jg;
var Mg = e.n((() => {
	L();
	pg = "ref";
	mg = -1;
	hg = !0;
	gg = "isSet";
	_g = "PartitionResult";
	vg = "booleanEquals";
	J = "stringEquals";
	yg = "getAttr";
	bg = "us-east-1";
	xg = "sigv4";
	Sg = "sts";
	Cg = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
	wg = { [pg]: "Endpoint" };
	Y = { [pg]: "Region" };
	Tg = { [pg]: _g };
	Eg = {};
	Dg = [Y];
	Og = {
		conditions: [
			[gg, [wg]],
			[gg, Dg],
			[
				"aws.partition",
				Dg,
				_g
			],
			[vg, [{ [pg]: "UseFIPS" }, hg]],
			[vg, [{ [pg]: "UseDualStack" }, hg]],
			[J, [Y, "aws-global"]],
			[vg, [{ [pg]: "UseGlobalEndpoint" }, hg]],
			[J, [Y, "eu-central-1"]],
			[vg, [{
				fn: yg,
				argv: [Tg, "supportsDualStack"]
			}, hg]],
			[vg, [{
				fn: yg,
				argv: [Tg, "supportsFIPS"]
			}, hg]],
			[J, [Y, "ap-south-1"]],
			[J, [Y, "eu-north-1"]],
			[J, [Y, "eu-west-1"]],
			[J, [Y, "eu-west-2"]],
			[J, [Y, "eu-west-3"]],
			[J, [Y, "sa-east-1"]],
			[J, [Y, bg]],
			[J, [Y, "us-east-2"]],
			[J, [Y, "us-west-2"]],
			[J, [Y, "us-west-1"]],
			[J, [Y, "ca-central-1"]],
			[J, [Y, "ap-southeast-1"]],
			[J, [Y, "ap-northeast-1"]],
			[J, [Y, "ap-southeast-2"]],
			[J, [{
				fn: yg,
				argv: [Tg, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[mg],
			["https://sts.amazonaws.com", { authSchemes: [{
				name: xg,
				signingName: Sg,
				signingRegion: bg
			}] }],
			[Cg, { authSchemes: [{
				name: xg,
				signingName: Sg,
				signingRegion: "{Region}"
			}] }],
			[mg, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[mg, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[wg, Eg],
			["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Eg],
			[mg, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://sts.{Region}.amazonaws.com", Eg],
			["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", Eg],
			[mg, "FIPS is enabled but this partition does not support FIPS"],
			["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", Eg],
			[mg, "DualStack is enabled but this partition does not support DualStack"],
			[Cg, Eg],
			[mg, "Invalid Configuration: Missing Region"]
		]
	};
	kg = 2;
	Ag = new Int32Array([
		-1,
		1,
		-1,
		0,
		30,
		3,
		1,
		4,
		100000014,
		2,
		5,
		100000014,
		3,
		25,
		6,
		4,
		24,
		7,
		5,
		100000001,
		8,
		6,
		9,
		100000013,
		7,
		100000001,
		10,
		10,
		100000001,
		11,
		11,
		100000001,
		12,
		12,
		100000001,
		13,
		13,
		100000001,
		14,
		14,
		100000001,
		15,
		15,
		100000001,
		16,
		16,
		100000001,
		17,
		17,
		100000001,
		18,
		18,
		100000001,
		19,
		19,
		100000001,
		20,
		20,
		100000001,
		21,
		21,
		100000001,
		22,
		22,
		100000001,
		23,
		23,
		100000001,
		100000002,
		8,
		100000011,
		100000012,
		4,
		28,
		26,
		9,
		27,
		100000010,
		24,
		100000008,
		100000009,
		8,
		29,
		100000007,
		9,
		100000006,
		100000007,
		3,
		100000003,
		31,
		4,
		100000004,
		100000005
	]);
	jg = Ti.from(Ag, kg, Og.conditions, Og.results);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/endpointResolver.js
var Ng, defaultEndpointResolver$1;
var Pg = e.n((() => {
	B();
	L();
	Mg();
	Ng = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS",
			"UseGlobalEndpoint"
		]
	});
	defaultEndpointResolver$1 = (e, t = {}) => Ng.get(e, () => decideEndpoint(jg, {
		endpointParams: e,
		logger: t.logger
	}));
	Pi.aws = Hl;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption$1(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption$1(e) {
	return { schemeId: "smithy.api#noAuth" };
}
var Fg, createEndpointRuleSetHttpAuthSchemeParametersProvider, _defaultSTSHttpAuthSchemeParametersProvider, Ig, createEndpointRuleSetHttpAuthSchemeProvider, _defaultSTSHttpAuthSchemeProvider, Lg, resolveHttpAuthSchemeConfig$1;
var Rg = e.n((() => {
	Du();
	Fg = Ou();
	F();
	L();
	Pg();
	createEndpointRuleSetHttpAuthSchemeParametersProvider = (e) => async (t, n, r) => {
		if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		let i = await e(t, n, r);
		let a = getSmithyContext(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
		let o = await resolveParams(r, { getEndpointParameterInstructions: a }, t);
		return Object.assign(i, o);
	};
	_defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
		operation: getSmithyContext(t).operation,
		region: await normalizeProvider$1(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	Ig = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
	createEndpointRuleSetHttpAuthSchemeProvider = (e, t, n) => {
		let endpointRuleSetHttpAuthSchemeProvider = (r) => {
			let i = e(r).properties?.authSchemes;
			if (!i) return t(r);
			let a = [];
			for (let e of i) {
				let { name: t, properties: o = {}, ...s } = e;
				let c = t.toLowerCase();
				t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
				let l;
				if (c === "sigv4a") {
					l = "aws.auth#sigv4a";
					let e = i.find((e) => {
						let t = e.name.toLowerCase();
						return t !== "sigv4a" && t.startsWith("sigv4");
					});
					if (Fg.SignatureV4MultiRegion.sigv4aDependency() === "none" && e) continue;
				} else if (c.startsWith("sigv4")) l = "aws.auth#sigv4";
				else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
				let u = n[l];
				if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
				let d = u(r);
				d.schemeId = l;
				d.signingProperties = {
					...d.signingProperties || {},
					...s,
					...o
				};
				a.push(d);
			}
			return a;
		};
		return endpointRuleSetHttpAuthSchemeProvider;
	};
	_defaultSTSHttpAuthSchemeProvider = (e) => {
		let t = [];
		switch (e.operation) {
			case "AssumeRoleWithWebIdentity":
				t.push(createSmithyApiNoAuthHttpAuthOption$1(e));
				t.push(createAwsAuthSigv4aHttpAuthOption(e));
				break;
			default:
				t.push(createAwsAuthSigv4HttpAuthOption$1(e));
				t.push(createAwsAuthSigv4aHttpAuthOption(e));
		}
		return t;
	};
	Lg = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$1, _defaultSTSHttpAuthSchemeProvider, {
		"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$1,
		"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
		"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption$1
	});
	resolveHttpAuthSchemeConfig$1 = (e) => {
		let t = Tu(e);
		let n = resolveAwsSdkSigV4AConfig(t);
		return Object.assign(n, { authSchemePreference: normalizeProvider$1(e.authSchemePreference ?? []) });
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
var resolveClientEndpointParameters$1, zg;
var Bg = e.n((() => {
	resolveClientEndpointParameters$1 = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
		defaultSigningName: "sts"
	});
	zg = {
		UseGlobalEndpoint: {
			type: "builtInParams",
			name: "useGlobalEndpoint"
		},
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
var Vg;
var Hg = e.n((() => {
	F();
	Vg = class STSServiceException extends ar {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
		constructor(e) {
			super(e);
			Object.setPrototypeOf(this, STSServiceException.prototype);
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
var Ug, Wg, Gg, Kg, qg, Jg, Yg;
var Xg = e.n((() => {
	Hg();
	Ug = class ExpiredTokenException extends Vg {
		static shapeId = "com.amazonaws.sts#ExpiredTokenException";
		name = "ExpiredTokenException";
		$fault = "client";
		constructor(e) {
			super({
				name: "ExpiredTokenException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, ExpiredTokenException.prototype);
		}
	};
	Wg = class MalformedPolicyDocumentException extends Vg {
		static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
		name = "MalformedPolicyDocumentException";
		$fault = "client";
		constructor(e) {
			super({
				name: "MalformedPolicyDocumentException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		}
	};
	Gg = class PackedPolicyTooLargeException extends Vg {
		static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
		name = "PackedPolicyTooLargeException";
		$fault = "client";
		constructor(e) {
			super({
				name: "PackedPolicyTooLargeException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
		}
	};
	Kg = class RegionDisabledException extends Vg {
		static shapeId = "com.amazonaws.sts#RegionDisabledException";
		name = "RegionDisabledException";
		$fault = "client";
		constructor(e) {
			super({
				name: "RegionDisabledException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, RegionDisabledException.prototype);
		}
	};
	qg = class IDPRejectedClaimException extends Vg {
		static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
		name = "IDPRejectedClaimException";
		$fault = "client";
		constructor(e) {
			super({
				name: "IDPRejectedClaimException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
		}
	};
	Jg = class InvalidIdentityTokenException extends Vg {
		static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
		name = "InvalidIdentityTokenException";
		$fault = "client";
		constructor(e) {
			super({
				name: "InvalidIdentityTokenException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
		}
	};
	Yg = class IDPCommunicationErrorException extends Vg {
		static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
		name = "IDPCommunicationErrorException";
		$fault = "client";
		$retryable = {};
		constructor(e) {
			super({
				name: "IDPCommunicationErrorException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
var Zg, Qg, $g, e_, t_, n_, r_, i_, a_, o_, s_, c_, l_, u_, d_, f_, p_, m_, h_, g_, __, v_, y_, b_, x_, S_, C_, w_, T_, E_, D_, O_, k_, A_, j_, M_, N_, P_, F_, I_, L_, R_, z_, B_, V_, H_, U_, W_, G_, K_, q_, J_, Y_, X_, Z_, Q_, $_, ev, tv, rv, iv, X, av, ov, sv, cv, lv, uv, dv, fv, pv, mv, hv, gv, _v, vv, yv, bv, xv, Sv, Cv, wv, Tv, Ev, Dv, Ov, kv, Av, jv;
var Mv = e.n((() => {
	P();
	Xg();
	Hg();
	Zg = "Arn";
	Qg = "AccessKeyId";
	$g = "AssumeRole";
	e_ = "AssumedRoleId";
	t_ = "AssumeRoleRequest";
	n_ = "AssumeRoleResponse";
	r_ = "AssumedRoleUser";
	i_ = "AssumeRoleWithWebIdentity";
	a_ = "AssumeRoleWithWebIdentityRequest";
	o_ = "AssumeRoleWithWebIdentityResponse";
	s_ = "Audience";
	c_ = "Credentials";
	l_ = "ContextAssertion";
	u_ = "DurationSeconds";
	d_ = "Expiration";
	f_ = "ExternalId";
	p_ = "ExpiredTokenException";
	m_ = "IDPCommunicationErrorException";
	h_ = "IDPRejectedClaimException";
	g_ = "InvalidIdentityTokenException";
	__ = "Key";
	v_ = "MalformedPolicyDocumentException";
	y_ = "MinimumSessionTokenSize";
	b_ = "Policy";
	x_ = "PolicyArns";
	S_ = "ProviderArn";
	C_ = "ProvidedContexts";
	w_ = "ProvidedContextsListType";
	T_ = "ProvidedContext";
	E_ = "PolicyDescriptorType";
	D_ = "ProviderId";
	O_ = "PackedPolicySize";
	k_ = "PackedPolicyTooLargeException";
	A_ = "Provider";
	j_ = "RoleArn";
	M_ = "RegionDisabledException";
	N_ = "RoleSessionName";
	P_ = "SecretAccessKey";
	F_ = "SubjectFromWebIdentityToken";
	I_ = "SourceIdentity";
	L_ = "SerialNumber";
	R_ = "SessionToken";
	z_ = "SessionTokenSize";
	B_ = "SessionTokenUtilization";
	V_ = "Tags";
	H_ = "TokenCode";
	U_ = "TransitiveTagKeys";
	W_ = "Tag";
	G_ = "Value";
	K_ = "WebIdentityToken";
	q_ = "arn";
	J_ = "accessKeySecretType";
	Y_ = "awsQueryError";
	X_ = "client";
	Z_ = "clientTokenType";
	Q_ = "error";
	$_ = "httpError";
	ev = "message";
	tv = "policyDescriptorListType";
	rv = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
	iv = "tagListType";
	X = "com.amazonaws.sts";
	av = new N(rv);
	ov = [
		-3,
		rv,
		"STSServiceException",
		0,
		[],
		[]
	];
	av.registerError(ov, Vg);
	sv = new N(X);
	cv = [
		-3,
		X,
		p_,
		{
			[Y_]: ["ExpiredTokenException", 400],
			[Q_]: X_,
			[$_]: 400
		},
		[ev],
		[0]
	];
	sv.registerError(cv, Ug);
	lv = [
		-3,
		X,
		m_,
		{
			[Y_]: ["IDPCommunicationError", 400],
			[Q_]: X_,
			[$_]: 400
		},
		[ev],
		[0]
	];
	sv.registerError(lv, Yg);
	uv = [
		-3,
		X,
		h_,
		{
			[Y_]: ["IDPRejectedClaim", 403],
			[Q_]: X_,
			[$_]: 403
		},
		[ev],
		[0]
	];
	sv.registerError(uv, qg);
	dv = [
		-3,
		X,
		g_,
		{
			[Y_]: ["InvalidIdentityToken", 400],
			[Q_]: X_,
			[$_]: 400
		},
		[ev],
		[0]
	];
	sv.registerError(dv, Jg);
	fv = [
		-3,
		X,
		v_,
		{
			[Y_]: ["MalformedPolicyDocument", 400],
			[Q_]: X_,
			[$_]: 400
		},
		[ev],
		[0]
	];
	sv.registerError(fv, Wg);
	pv = [
		-3,
		X,
		k_,
		{
			[Y_]: ["PackedPolicyTooLarge", 400],
			[Q_]: X_,
			[$_]: 400
		},
		[ev],
		[0]
	];
	sv.registerError(pv, Gg);
	mv = [
		-3,
		X,
		M_,
		{
			[Y_]: ["RegionDisabledException", 403],
			[Q_]: X_,
			[$_]: 403
		},
		[ev],
		[0]
	];
	sv.registerError(mv, Kg);
	hv = [av, sv];
	gv = [
		0,
		X,
		J_,
		8,
		0
	];
	_v = [
		0,
		X,
		Z_,
		8,
		0
	];
	vv = [
		3,
		X,
		r_,
		0,
		[e_, Zg],
		[0, 0],
		2
	];
	yv = [
		3,
		X,
		t_,
		0,
		[
			j_,
			N_,
			x_,
			b_,
			u_,
			V_,
			U_,
			f_,
			L_,
			H_,
			I_,
			C_,
			y_
		],
		[
			0,
			0,
			() => Dv,
			0,
			1,
			() => kv,
			64,
			0,
			0,
			0,
			0,
			() => Ov,
			1
		],
		2
	];
	bv = [
		3,
		X,
		n_,
		0,
		[
			c_,
			r_,
			O_,
			I_,
			B_,
			z_
		],
		[
			[() => Cv, 0],
			() => vv,
			1,
			0,
			1,
			1
		]
	];
	xv = [
		3,
		X,
		a_,
		0,
		[
			j_,
			N_,
			K_,
			D_,
			x_,
			b_,
			u_,
			y_
		],
		[
			0,
			0,
			[() => _v, 0],
			0,
			() => Dv,
			0,
			1,
			1
		],
		3
	];
	Sv = [
		3,
		X,
		o_,
		0,
		[
			c_,
			F_,
			r_,
			O_,
			A_,
			s_,
			I_,
			B_,
			z_
		],
		[
			[() => Cv, 0],
			0,
			() => vv,
			1,
			0,
			0,
			0,
			1,
			1
		]
	];
	Cv = [
		3,
		X,
		c_,
		0,
		[
			Qg,
			P_,
			R_,
			d_
		],
		[
			0,
			[() => gv, 0],
			0,
			4
		],
		4
	];
	wv = [
		3,
		X,
		E_,
		0,
		[q_],
		[0]
	];
	Tv = [
		3,
		X,
		T_,
		0,
		[S_, l_],
		[0, 0]
	];
	Ev = [
		3,
		X,
		W_,
		0,
		[__, G_],
		[0, 0],
		2
	];
	Dv = [
		1,
		X,
		tv,
		0,
		() => wv
	];
	Ov = [
		1,
		X,
		w_,
		0,
		() => Tv
	];
	kv = [
		1,
		X,
		iv,
		0,
		() => Ev
	];
	Av = [
		9,
		X,
		$g,
		0,
		() => yv,
		() => bv
	];
	jv = [
		9,
		X,
		i_,
		0,
		() => xv,
		() => Sv
	];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.shared.js
var Nv, getRuntimeConfig$3;
var Pv = e.n((() => {
	Du();
	Pd();
	Nv = Ou();
	uc();
	yf();
	F();
	z();
	R();
	Rg();
	Pg();
	Mv();
	getRuntimeConfig$3 = (e) => ({
		apiVersion: "2011-06-15",
		base64Decoder: e?.base64Decoder ?? fromBase64,
		base64Encoder: e?.base64Encoder ?? toBase64$1,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Lg,
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		logger: e?.logger ?? new NoOpLogger(),
		protocol: e?.protocol ?? AwsQueryProtocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: hv,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: e?.serviceId ?? "STS",
		sha256: e?.sha256 ?? uf,
		signerConstructor: e?.signerConstructor ?? Nv.SignatureV4MultiRegion,
		urlParser: e?.urlParser ?? parseUrl,
		utf8Decoder: e?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: e?.utf8Encoder ?? toUtf8$1
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeConfig.js
var Fv, getRuntimeConfig$2;
var Iv = e.n((() => {
	B();
	Du();
	uc();
	F();
	I();
	dl();
	R();
	Fv = ju();
	Pv();
	getRuntimeConfig$2 = (e) => {
		emitWarningIfUnsupportedVersion(process.version);
		let t = resolveDefaultsModeConfig(e);
		let defaultConfigProvider = () => t().then(loadConfigsForDefaultMode);
		let n = getRuntimeConfig$3(e);
		emitWarningIfUnsupportedVersion$1(process.version);
		let r = {
			profile: e?.profile,
			logger: n.logger
		};
		return {
			...n,
			...e,
			runtime: "node",
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? loadConfig(uu, r),
			bodyLengthChecker: e?.bodyLengthChecker ?? calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: n.serviceId,
				clientVersion: Iu
			}),
			httpAuthSchemes: e?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (t) => t.getIdentityProvider("aws.auth#sigv4") || (async (t) => await e.credentialDefaultProvider(t?.__config || {})()),
					signer: new AwsSdkSigV4Signer()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4a"),
					signer: new AwsSdkSigV4ASigner()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new NoAuthSigner()
				}
			],
			maxAttempts: e?.maxAttempts ?? loadConfig(tl, e),
			region: e?.region ?? loadConfig(zr, {
				...Br,
				...r
			}),
			requestHandler: Fv.NodeHttpHandler.create(e?.requestHandler ?? defaultConfigProvider),
			retryMode: e?.retryMode ?? loadConfig({
				...il,
				default: async () => (await defaultConfigProvider()).retryMode || Hc
			}, e),
			sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? loadConfig(fu, r),
			streamCollector: e?.streamCollector ?? Fv.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? loadConfig(Zt, r),
			useFipsEndpoint: e?.useFipsEndpoint ?? loadConfig(nn, r),
			userAgentAppId: e?.userAgentAppId ?? loadConfig(Ml, r)
		};
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration$1, resolveHttpAuthRuntimeConfig$1;
var Lv = e.n((() => {
	getHttpAuthExtensionConfiguration$1 = (e) => {
		let t = e.httpAuthSchemes;
		let n = e.httpAuthSchemeProvider;
		let r = e.credentials;
		return {
			setHttpAuthScheme(e) {
				let n = t.findIndex((t) => t.schemeId === e.schemeId);
				n === -1 ? t.push(e) : t.splice(n, 1, e);
			},
			httpAuthSchemes() {
				return t;
			},
			setHttpAuthSchemeProvider(e) {
				n = e;
			},
			httpAuthSchemeProvider() {
				return n;
			},
			setCredentials(e) {
				r = e;
			},
			credentials() {
				return r;
			}
		};
	};
	resolveHttpAuthRuntimeConfig$1 = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/runtimeExtensions.js
var resolveRuntimeExtensions$1;
var Rv = e.n((() => {
	B();
	F();
	z();
	Lv();
	resolveRuntimeExtensions$1 = (e, t) => {
		let n = Object.assign(getAwsRegionExtensionConfiguration(e), getDefaultExtensionConfiguration(e), getHttpHandlerExtensionConfiguration(e), getHttpAuthExtensionConfiguration$1(e));
		t.forEach((e) => e.configure(n));
		return Object.assign(e, resolveAwsRegionExtensionConfiguration(n), resolveDefaultRuntimeConfig(n), resolveHttpHandlerRuntimeConfig(n), resolveHttpAuthRuntimeConfig$1(n));
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
var STSClient;
var zv = e.n((() => {
	B();
	uc();
	F();
	I();
	L();
	z();
	dl();
	P();
	Rg();
	Bg();
	Iv();
	Rv();
	STSClient = class extends Client {
		config;
		constructor(...[e]) {
			let t = getRuntimeConfig$2(e || {});
			super(t);
			this.initConfig = t;
			let n = resolveUserAgentConfig(resolveClientEndpointParameters$1(t));
			let r = resolveRetryConfig(n);
			let i = resolveHostHeaderConfig(resolveRegionConfig(r));
			let a = Ca(i);
			let o = resolveHttpAuthSchemeConfig$1(a);
			let s = resolveRuntimeExtensions$1(o, e?.extensions || []);
			this.config = s;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(ul(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: Ig,
				identityProviderConfigProvider: async (e) => new DefaultIdentityProviderConfig({
					"aws.auth#sigv4": e.credentials,
					"aws.auth#sigv4a": e.credentials
				})
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commandBuilder.js
var Bv, Vv, _mw0$1;
var Hv = e.n((() => {
	F();
	L();
	Bg();
	Bv = makeBuilder(zg, "AWSSecurityTokenServiceV20110615", "STSClient", Ta);
	Vv = {};
	_mw0$1 = (e, t, n, r) => [];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
var AssumeRoleCommand;
var Uv = e.n((() => {
	Hv();
	Mv();
	AssumeRoleCommand = class extends Bv(Vv, _mw0$1, "AssumeRole", Av) {};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand;
var Wv = e.n((() => {
	Hv();
	Mv();
	AssumeRoleWithWebIdentityCommand = class extends Bv(Vv, _mw0$1, "AssumeRoleWithWebIdentity", jv) {};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STS.js
var Gv, STS;
var Kv = e.n((() => {
	F();
	Uv();
	Wv();
	zv();
	Gv = {
		AssumeRoleCommand,
		AssumeRoleWithWebIdentityCommand
	};
	STS = class extends STSClient {};
	createAggregatedClient(Gv, STS);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/index.js
var qv = e.n((() => {
	Uv();
	Wv();
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/models_0.js
var Jv = e.n((() => {}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
var getAccountIdFromAssumedRoleUser, resolveRegion, getDefaultRoleAssumer$1, getDefaultRoleAssumerWithWebIdentity$1, isH2;
var Yv = e.n((() => {
	B();
	Uv();
	Wv();
	getAccountIdFromAssumedRoleUser = (e) => {
		if (typeof e?.Arn == "string") {
			let t = e.Arn.split(":");
			if (t.length > 4 && t[4] !== "") return t[4];
		}
	};
	resolveRegion = async (e, t, n, r = {}) => {
		let i = typeof e == "function" ? await e() : e;
		let a = typeof t == "function" ? await t() : t;
		let o = "";
		let s = i ?? a ?? (o = await stsRegionDefaultResolver(r)());
		n?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`);
		return s;
	};
	getDefaultRoleAssumer$1 = (e, t) => {
		let n;
		let r;
		return async (i, a) => {
			r = i;
			if (!n) {
				let { logger: i = e?.parentClientConfig?.logger, profile: a = e?.parentClientConfig?.profile, region: o, requestHandler: s = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = e?.parentClientConfig?.userAgentAppId } = e;
				let u = await resolveRegion(o, e?.parentClientConfig?.region, c, {
					logger: i,
					profile: a
				});
				let d = !isH2(s);
				n = new t({
					...e,
					userAgentAppId: l,
					profile: a,
					credentialDefaultProvider: () => async () => r,
					region: u,
					requestHandler: d ? s : void 0,
					logger: i
				});
			}
			let { Credentials: o, AssumedRoleUser: s } = await n.send(new AssumeRoleCommand(a));
			if (!o || !o.AccessKeyId || !o.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);
			let c = getAccountIdFromAssumedRoleUser(s);
			let l = {
				accessKeyId: o.AccessKeyId,
				secretAccessKey: o.SecretAccessKey,
				sessionToken: o.SessionToken,
				expiration: o.Expiration,
				...o.CredentialScope && { credentialScope: o.CredentialScope },
				...c && { accountId: c }
			};
			setCredentialFeature(l, "CREDENTIALS_STS_ASSUME_ROLE", "i");
			return l;
		};
	};
	getDefaultRoleAssumerWithWebIdentity$1 = (e, t) => {
		let n;
		return async (r) => {
			if (!n) {
				let { logger: r = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId } = e;
				let l = await resolveRegion(a, e?.parentClientConfig?.region, s, {
					logger: r,
					profile: i
				});
				let u = !isH2(o);
				n = new t({
					...e,
					userAgentAppId: c,
					profile: i,
					region: l,
					requestHandler: u ? o : void 0,
					logger: r
				});
			}
			let { Credentials: i, AssumedRoleUser: a } = await n.send(new AssumeRoleWithWebIdentityCommand(r));
			if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
			let o = getAccountIdFromAssumedRoleUser(a);
			let s = {
				accessKeyId: i.AccessKeyId,
				secretAccessKey: i.SecretAccessKey,
				sessionToken: i.SessionToken,
				expiration: i.Expiration,
				...i.CredentialScope && { credentialScope: i.CredentialScope },
				...o && { accountId: o }
			};
			o && setCredentialFeature(s, "RESOLVED_ACCOUNT_ID", "T");
			setCredentialFeature(s, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
			return s;
		};
	};
	isH2 = (e) => e?.metadata?.handlerProtocol === "h2";
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
var getCustomizableStsClientCtor, getDefaultRoleAssumer, getDefaultRoleAssumerWithWebIdentity, decorateDefaultCredentialProvider;
var Xv = e.n((() => {
	Yv();
	zv();
	getCustomizableStsClientCtor = (e, t) => {
		if (t) return class CustomizableSTSClient extends e {
			constructor(e) {
				super(e);
				for (let e of t) this.middlewareStack.use(e);
			}
		};
		else return e;
	};
	getDefaultRoleAssumer = (e = {}, t) => getDefaultRoleAssumer$1(e, getCustomizableStsClientCtor(STSClient, t));
	getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => getDefaultRoleAssumerWithWebIdentity$1(e, getCustomizableStsClientCtor(STSClient, t));
	decorateDefaultCredentialProvider = (e) => (t) => e({
		roleAssumer: getDefaultRoleAssumer(t),
		roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(t),
		...t
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js
var Zv = e.r({
	$Command: () => Command,
	AssumeRole$: () => Av,
	AssumeRoleCommand: () => AssumeRoleCommand,
	AssumeRoleRequest$: () => yv,
	AssumeRoleResponse$: () => bv,
	AssumeRoleWithWebIdentity$: () => jv,
	AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand,
	AssumeRoleWithWebIdentityRequest$: () => xv,
	AssumeRoleWithWebIdentityResponse$: () => Sv,
	AssumedRoleUser$: () => vv,
	Credentials$: () => Cv,
	ExpiredTokenException: () => Ug,
	ExpiredTokenException$: () => cv,
	IDPCommunicationErrorException: () => Yg,
	IDPCommunicationErrorException$: () => lv,
	IDPRejectedClaimException: () => qg,
	IDPRejectedClaimException$: () => uv,
	InvalidIdentityTokenException: () => Jg,
	InvalidIdentityTokenException$: () => dv,
	MalformedPolicyDocumentException: () => Wg,
	MalformedPolicyDocumentException$: () => fv,
	PackedPolicyTooLargeException: () => Gg,
	PackedPolicyTooLargeException$: () => pv,
	PolicyDescriptorType$: () => wv,
	ProvidedContext$: () => Tv,
	RegionDisabledException: () => Kg,
	RegionDisabledException$: () => mv,
	STS: () => STS,
	STSClient: () => STSClient,
	STSServiceException: () => Vg,
	STSServiceException$: () => ov,
	Tag$: () => Ev,
	__Client: () => Client,
	decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
	errorTypeRegistries: () => hv,
	getDefaultRoleAssumer: () => getDefaultRoleAssumer,
	getDefaultRoleAssumerWithWebIdentity: () => getDefaultRoleAssumerWithWebIdentity
});
var Qv = e.n((() => {
	zv();
	Kv();
	qv();
	F();
	Mv();
	Xg();
	Jv();
	Xv();
	Hg();
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthSchemeProvider.js
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "signin",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(e) {
	return { schemeId: "smithy.api#noAuth" };
}
var defaultSigninHttpAuthSchemeParametersProvider, defaultSigninHttpAuthSchemeProvider, resolveHttpAuthSchemeConfig;
var $v = e.n((() => {
	Du();
	F();
	defaultSigninHttpAuthSchemeParametersProvider = async (e, t, n) => ({
		operation: getSmithyContext(t).operation,
		region: await normalizeProvider$1(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	defaultSigninHttpAuthSchemeProvider = (e) => {
		let t = [];
		switch (e.operation) {
			case "CreateOAuth2Token":
				t.push(createSmithyApiNoAuthHttpAuthOption(e));
				break;
			default: t.push(createAwsAuthSigv4HttpAuthOption(e));
		}
		return t;
	};
	resolveHttpAuthSchemeConfig = (e) => {
		let t = Tu(e);
		return Object.assign(t, { authSchemePreference: normalizeProvider$1(e.authSchemePreference ?? []) });
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/EndpointParameters.js
var resolveClientEndpointParameters, ey;
var ty = e.n((() => {
	resolveClientEndpointParameters = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		defaultSigningName: "signin"
	});
	ey = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/bdd.js
var ny, ry, iy, ay, oy, sy, cy, ly, uy, dy, fy, py, my, hy, gy, _y, Z, vy, yy, by, xy, Sy;
var Cy = e.n((() => {
	L();
	ny = "ref";
	ry = -1;
	iy = !1;
	ay = !0;
	oy = "isSet";
	sy = "booleanEquals";
	cy = "coalesce";
	ly = "PartitionResult";
	uy = "stringEquals";
	dy = "getAttr";
	fy = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}";
	py = { [ny]: "Endpoint" };
	my = {
		fn: dy,
		argv: [{ [ny]: ly }, "name"]
	};
	hy = { [ny]: "Region" };
	gy = { [ny]: ly };
	_y = { authSchemes: [{
		name: "sigv4",
		signingName: "signin",
		signingRegion: "{Region}"
	}] };
	Z = {};
	vy = [hy];
	yy = {
		conditions: [
			[oy, vy],
			[sy, [{
				fn: cy,
				argv: [{ [ny]: "IsControlPlane" }, iy]
			}, ay]],
			[oy, [py]],
			[
				"aws.partition",
				vy,
				ly
			],
			[sy, [{ [ny]: "UseFIPS" }, ay]],
			[uy, [my, "aws"]],
			[sy, [{
				fn: cy,
				argv: [{ [ny]: "IsOAuthEndpoint" }, iy]
			}, ay]],
			[sy, [{ [ny]: "UseDualStack" }, ay]],
			[uy, [my, "aws-cn"]],
			[uy, [hy, "us-gov-west-1"]],
			[uy, [my, "aws-us-gov"]],
			[sy, [{
				fn: dy,
				argv: [gy, "supportsFIPS"]
			}, ay]],
			[uy, [my, "aws-iso"]],
			[uy, [my, "aws-iso-b"]],
			[uy, [my, "aws-iso-f"]],
			[uy, [my, "aws-iso-e"]],
			[uy, [my, "aws-eusc"]],
			[sy, [{
				fn: dy,
				argv: [gy, "supportsDualStack"]
			}, ay]]
		],
		results: [
			[ry],
			["https://signin.{Region}.api.aws", _y],
			["https://signin.{Region}.api.amazonwebservices.com.cn", _y],
			[fy, _y],
			[ry, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],
			["https://{Region}.oauth.signin.aws", _y],
			["https://{Region}.signin.aws.amazon.com", Z],
			["https://{Region}.signin.amazonaws.cn", Z],
			["https://{Region}.signin.amazonaws-us-gov.com", Z],
			["https://{Region}.signin.c2shome.ic.gov", Z],
			["https://{Region}.signin.sc2shome.sgov.gov", Z],
			["https://{Region}.signin.csphome.hci.ic.gov", Z],
			["https://{Region}.signin.csphome.adc-e.uk", Z],
			["https://{Region}.signin.amazonaws-eusc.eu", Z],
			["https://signin-fips.amazonaws-us-gov.com", Z],
			["https://{Region}.signin-fips.amazonaws-us-gov.com", Z],
			["https://{Region}.signin.{PartitionResult#dnsSuffix}", Z],
			[ry, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[ry, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[py, Z],
			["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Z],
			[ry, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", Z],
			[ry, "FIPS is enabled but this partition does not support FIPS"],
			[fy, Z],
			[ry, "DualStack is enabled but this partition does not support DualStack"],
			["https://signin.{Region}.{PartitionResult#dnsSuffix}", Z],
			[ry, "Invalid Configuration: Missing Region"]
		]
	};
	by = 2;
	xy = new Int32Array([
		-1,
		1,
		-1,
		0,
		6,
		3,
		2,
		36,
		4,
		4,
		5,
		100000027,
		6,
		100000004,
		100000027,
		1,
		29,
		7,
		2,
		36,
		8,
		3,
		9,
		31,
		4,
		22,
		10,
		5,
		19,
		11,
		7,
		21,
		12,
		8,
		100000007,
		13,
		10,
		100000008,
		14,
		12,
		100000009,
		15,
		13,
		100000010,
		16,
		14,
		100000011,
		17,
		15,
		100000012,
		18,
		16,
		100000013,
		100000016,
		6,
		100000005,
		20,
		7,
		21,
		100000006,
		17,
		100000024,
		100000025,
		6,
		100000004,
		23,
		7,
		27,
		24,
		9,
		100000014,
		25,
		10,
		100000015,
		26,
		11,
		100000022,
		100000023,
		11,
		28,
		100000021,
		17,
		100000020,
		100000021,
		2,
		35,
		30,
		3,
		39,
		31,
		4,
		32,
		100000027,
		6,
		100000004,
		33,
		7,
		100000027,
		34,
		9,
		100000014,
		100000027,
		3,
		39,
		36,
		4,
		38,
		37,
		7,
		100000018,
		100000019,
		6,
		100000004,
		100000017,
		5,
		100000001,
		40,
		8,
		100000002,
		100000003
	]);
	Sy = Ti.from(xy, by, yy.conditions, yy.results);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolver.js
var wy, defaultEndpointResolver;
var Ty = e.n((() => {
	B();
	L();
	Cy();
	wy = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"IsControlPlane",
			"IsOAuthEndpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	defaultEndpointResolver = (e, t = {}) => wy.get(e, () => decideEndpoint(Sy, {
		endpointParams: e,
		logger: t.logger
	}));
	Pi.aws = Hl;
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js
var Ey;
var Dy = e.n((() => {
	F();
	Ey = class SigninServiceException extends ar {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
		constructor(e) {
			super(e);
			Object.setPrototypeOf(this, SigninServiceException.prototype);
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/errors.js
var Oy, ky, Ay, jy;
var My = e.n((() => {
	Dy();
	Oy = class AccessDeniedException extends Ey {
		static shapeId = "com.amazonaws.signin#AccessDeniedException";
		name = "AccessDeniedException";
		$fault = "client";
		error;
		constructor(e) {
			super({
				name: "AccessDeniedException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, AccessDeniedException.prototype);
			this.error = e.error;
		}
	};
	ky = class InternalServerException extends Ey {
		static shapeId = "com.amazonaws.signin#InternalServerException";
		name = "InternalServerException";
		$fault = "server";
		error;
		constructor(e) {
			super({
				name: "InternalServerException",
				$fault: "server",
				...e
			});
			Object.setPrototypeOf(this, InternalServerException.prototype);
			this.error = e.error;
		}
	};
	Ay = class TooManyRequestsError extends Ey {
		static shapeId = "com.amazonaws.signin#TooManyRequestsError";
		name = "TooManyRequestsError";
		$fault = "client";
		error;
		constructor(e) {
			super({
				name: "TooManyRequestsError",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, TooManyRequestsError.prototype);
			this.error = e.error;
		}
	};
	jy = class ValidationException extends Ey {
		static shapeId = "com.amazonaws.signin#ValidationException";
		name = "ValidationException";
		$fault = "client";
		error;
		constructor(e) {
			super({
				name: "ValidationException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, ValidationException.prototype);
			this.error = e.error;
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js
var Ny, Py, Fy, Iy, Ly, Ry, zy, By, Vy, Hy, Uy, Wy, Gy, Ky, qy, Jy, Yy, Xy, Zy, Qy, $y, eb, tb, nb, rb, ib, ab, ob, sb, cb, Q, lb, ub, db, fb, pb, mb, hb, gb, _b, vb, yb, bb, $, xb, Sb, Cb, wb, Tb, Eb, Db, Ob, kb, Ab, jb, Mb, Nb, Pb, Fb, Ib, Lb, Rb, zb;
var Bb = e.n((() => {
	P();
	My();
	Dy();
	Ny = "AccessDeniedException";
	Py = "AccessToken";
	Fy = "CreateOAuth2Token";
	Iy = "CreateOAuth2TokenRequest";
	Ly = "CreateOAuth2TokenRequestBody";
	Ry = "CreateOAuth2TokenResponseBody";
	zy = "CreateOAuth2TokenResponse";
	By = "CreateOAuth2TokenWithIAM";
	Vy = "CreateOAuth2TokenWithIAMRequest";
	Hy = "CreateOAuth2TokenWithIAMResponse";
	Uy = "InternalServerException";
	Wy = "OAuthAccessToken";
	Gy = "RefreshToken";
	Ky = "TooManyRequestsError";
	qy = "ValidationException";
	Jy = "accessKeyId";
	Yy = "accessToken";
	Xy = "access_token";
	Zy = "client";
	Qy = "clientId";
	$y = "codeVerifier";
	eb = "code";
	tb = "error";
	nb = "expiresIn";
	rb = "expires_in";
	ib = "grantType";
	ab = "grant_type";
	ob = "http";
	sb = "httpError";
	cb = "idToken";
	Q = "jsonName";
	lb = "message";
	ub = "resource";
	db = "refreshToken";
	fb = "redirectUri";
	pb = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
	mb = "secretAccessKey";
	hb = "sessionToken";
	gb = "server";
	_b = "tokenInput";
	vb = "tokenOutput";
	yb = "tokenType";
	bb = "token_type";
	$ = "com.amazonaws.signin";
	xb = new N(pb);
	Sb = [
		-3,
		pb,
		"SigninServiceException",
		0,
		[],
		[]
	];
	xb.registerError(Sb, Ey);
	Cb = new N($);
	wb = [
		-3,
		$,
		Ny,
		{ [tb]: Zy },
		[tb, lb],
		[0, 0],
		2
	];
	Cb.registerError(wb, Oy);
	Tb = [
		-3,
		$,
		Uy,
		{
			[tb]: gb,
			[sb]: 500
		},
		[tb, lb],
		[0, 0],
		2
	];
	Cb.registerError(Tb, ky);
	Eb = [
		-3,
		$,
		Ky,
		{
			[tb]: Zy,
			[sb]: 429
		},
		[tb, lb],
		[0, 0],
		2
	];
	Cb.registerError(Eb, Ay);
	Db = [
		-3,
		$,
		qy,
		{
			[tb]: Zy,
			[sb]: 400
		},
		[tb, lb],
		[0, 0],
		2
	];
	Cb.registerError(Db, jy);
	Ob = [xb, Cb];
	kb = [
		0,
		$,
		Wy,
		8,
		0
	];
	Ab = [
		0,
		$,
		Gy,
		8,
		0
	];
	jb = [
		3,
		$,
		Py,
		8,
		[
			Jy,
			mb,
			hb
		],
		[
			[0, { [Q]: Jy }],
			[0, { [Q]: mb }],
			[0, { [Q]: hb }]
		],
		3
	];
	Mb = [
		3,
		$,
		Iy,
		0,
		[_b],
		[[() => Nb, 16]],
		1
	];
	Nb = [
		3,
		$,
		Ly,
		0,
		[
			Qy,
			ib,
			eb,
			fb,
			$y,
			db
		],
		[
			[0, { [Q]: Qy }],
			[0, { [Q]: ib }],
			0,
			[0, { [Q]: fb }],
			[0, { [Q]: $y }],
			[() => Ab, { [Q]: db }]
		],
		2
	];
	Pb = [
		3,
		$,
		zy,
		0,
		[vb],
		[[() => Fb, 16]],
		1
	];
	Fb = [
		3,
		$,
		Ry,
		0,
		[
			Yy,
			yb,
			nb,
			db,
			cb
		],
		[
			[() => jb, { [Q]: Yy }],
			[0, { [Q]: yb }],
			[1, { [Q]: nb }],
			[() => Ab, { [Q]: db }],
			[0, { [Q]: cb }]
		],
		4
	];
	Ib = [
		3,
		$,
		Vy,
		0,
		[ib, ub],
		[[0, { [Q]: ab }], 0],
		2
	];
	Lb = [
		3,
		$,
		Hy,
		0,
		[
			Yy,
			yb,
			nb
		],
		[
			[() => kb, { [Q]: Xy }],
			[0, { [Q]: bb }],
			[1, { [Q]: rb }]
		],
		3
	];
	Rb = [
		9,
		$,
		Fy,
		{ [ob]: [
			"POST",
			"/v1/token",
			200
		] },
		() => Mb,
		() => Pb
	];
	zb = [
		9,
		$,
		By,
		{ [ob]: [
			"POST",
			"/v1/token?x-amz-client-auth-method=iam",
			200
		] },
		() => Ib,
		() => Lb
	];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js
var getRuntimeConfig$1;
var Vb = e.n((() => {
	Du();
	Pd();
	uc();
	yf();
	F();
	z();
	R();
	$v();
	Ty();
	Bb();
	getRuntimeConfig$1 = (e) => ({
		apiVersion: "2023-01-01",
		base64Decoder: e?.base64Decoder ?? fromBase64,
		base64Encoder: e?.base64Encoder ?? toBase64$1,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}, {
			schemeId: "smithy.api#noAuth",
			identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
			signer: new NoAuthSigner()
		}],
		logger: e?.logger ?? new NoOpLogger(),
		protocol: e?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.signin",
			errorTypeRegistries: Ob,
			version: "2023-01-01",
			serviceTarget: "Signin"
		},
		serviceId: e?.serviceId ?? "Signin",
		sha256: e?.sha256 ?? uf,
		urlParser: e?.urlParser ?? parseUrl,
		utf8Decoder: e?.utf8Decoder ?? fromUtf8$1,
		utf8Encoder: e?.utf8Encoder ?? toUtf8$1
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js
var Hb, getRuntimeConfig;
var Ub = e.n((() => {
	B();
	Du();
	F();
	I();
	dl();
	R();
	Hb = ju();
	Vb();
	getRuntimeConfig = (e) => {
		emitWarningIfUnsupportedVersion(process.version);
		let t = resolveDefaultsModeConfig(e);
		let defaultConfigProvider = () => t().then(loadConfigsForDefaultMode);
		let n = getRuntimeConfig$1(e);
		emitWarningIfUnsupportedVersion$1(process.version);
		let r = {
			profile: e?.profile,
			logger: n.logger
		};
		return {
			...n,
			...e,
			runtime: "node",
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? loadConfig(uu, r),
			bodyLengthChecker: e?.bodyLengthChecker ?? calculateBodyLength,
			defaultSocketTimeout: getDefaultSocketTimeout(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: n.serviceId,
				clientVersion: Iu
			}),
			maxAttempts: e?.maxAttempts ?? loadConfig(tl, e),
			region: e?.region ?? loadConfig(zr, {
				...Br,
				...r
			}),
			requestHandler: Hb.NodeHttpHandler.create(e?.requestHandler ?? defaultConfigProvider),
			retryMode: e?.retryMode ?? loadConfig({
				...il,
				default: async () => (await defaultConfigProvider()).retryMode || Hc
			}, e),
			streamCollector: e?.streamCollector ?? Hb.streamCollector,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? loadConfig(Zt, r),
			useFipsEndpoint: e?.useFipsEndpoint ?? loadConfig(nn, r),
			userAgentAppId: e?.userAgentAppId ?? loadConfig(Ml, r)
		};
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration, resolveHttpAuthRuntimeConfig;
var Wb = e.n((() => {
	getHttpAuthExtensionConfiguration = (e) => {
		let t = e.httpAuthSchemes;
		let n = e.httpAuthSchemeProvider;
		let r = e.credentials;
		return {
			setHttpAuthScheme(e) {
				let n = t.findIndex((t) => t.schemeId === e.schemeId);
				n === -1 ? t.push(e) : t.splice(n, 1, e);
			},
			httpAuthSchemes() {
				return t;
			},
			setHttpAuthSchemeProvider(e) {
				n = e;
			},
			httpAuthSchemeProvider() {
				return n;
			},
			setCredentials(e) {
				r = e;
			},
			credentials() {
				return r;
			}
		};
	};
	resolveHttpAuthRuntimeConfig = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js
var resolveRuntimeExtensions;
var Gb = e.n((() => {
	B();
	F();
	z();
	Wb();
	resolveRuntimeExtensions = (e, t) => {
		let n = Object.assign(getAwsRegionExtensionConfiguration(e), getDefaultExtensionConfiguration(e), getHttpHandlerExtensionConfiguration(e), getHttpAuthExtensionConfiguration(e));
		t.forEach((e) => e.configure(n));
		return Object.assign(e, resolveAwsRegionExtensionConfiguration(n), resolveDefaultRuntimeConfig(n), resolveHttpHandlerRuntimeConfig(n), resolveHttpAuthRuntimeConfig(n));
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js
var SigninClient;
var Kb = e.n((() => {
	B();
	uc();
	F();
	I();
	L();
	z();
	dl();
	P();
	$v();
	ty();
	Ub();
	Gb();
	SigninClient = class extends Client {
		config;
		constructor(...[e]) {
			let t = getRuntimeConfig(e || {});
			super(t);
			this.initConfig = t;
			let n = resolveUserAgentConfig(resolveClientEndpointParameters(t));
			let r = resolveRetryConfig(n);
			let i = resolveHostHeaderConfig(resolveRegionConfig(r));
			let a = Ca(i);
			let o = resolveHttpAuthSchemeConfig(a);
			let s = resolveRuntimeExtensions(o, e?.extensions || []);
			this.config = s;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(ul(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (e) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": e.credentials })
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js
var qb, Jb, Yb, _mw0;
var Xb = e.n((() => {
	F();
	L();
	ty();
	qb = makeBuilder(ey, "Signin", "SigninClient", Ta);
	Jb = { IsControlPlane: {
		type: "staticContextParams",
		value: !1
	} };
	Yb = { IsOAuthEndpoint: {
		type: "staticContextParams",
		value: !0
	} };
	_mw0 = (e, t, n, r) => [];
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenCommand.js
var CreateOAuth2TokenCommand;
var Zb = e.n((() => {
	Xb();
	Bb();
	CreateOAuth2TokenCommand = class extends qb(Jb, _mw0, "CreateOAuth2Token", Rb) {};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenWithIAMCommand.js
var CreateOAuth2TokenWithIAMCommand;
var Qb = e.n((() => {
	Xb();
	Bb();
	CreateOAuth2TokenWithIAMCommand = class extends qb(Yb, _mw0, "CreateOAuth2TokenWithIAM", zb) {};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/Signin.js
var $b, Signin;
var ex = e.n((() => {
	F();
	Zb();
	Qb();
	Kb();
	$b = {
		CreateOAuth2TokenCommand,
		CreateOAuth2TokenWithIAMCommand
	};
	Signin = class extends SigninClient {};
	createAggregatedClient($b, Signin);
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/index.js
var tx = e.n((() => {
	Zb();
	Qb();
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/enums.js
var nx;
var rx = e.n((() => {
	nx = {
		AUTHCODE_EXPIRED: "AUTHCODE_EXPIRED",
		CONFLICT: "CONFLICT",
		INSUFFICIENT_PERMISSIONS: "INSUFFICIENT_PERMISSIONS",
		INVALID_REQUEST: "INVALID_REQUEST",
		OAUTH_INVALID_GRANT: "invalid_grant",
		OAUTH_INVALID_REQUEST: "invalid_request",
		OAUTH_INVALID_SCOPE: "invalid_scope",
		OAUTH_INVALID_TARGET: "invalid_target",
		OAUTH_RATE_EXCEEDED: "rate_exceeded",
		OAUTH_SERVICE_UNAVAILABLE: "service_unavailable",
		OAUTH_UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
		RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
		SERVER_ERROR: "server_error",
		SERVICE_QUOTA_EXCEEDED: "SERVICE_QUOTA_EXCEEDED",
		TOKEN_EXPIRED: "TOKEN_EXPIRED",
		USER_CREDENTIALS_CHANGED: "USER_CREDENTIALS_CHANGED"
	};
}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/models_0.js
var ix = e.n((() => {}));
// node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/index.js
var ax = e.r({
	$Command: () => Command,
	AccessDeniedException: () => Oy,
	AccessDeniedException$: () => wb,
	AccessToken$: () => jb,
	CreateOAuth2Token$: () => Rb,
	CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
	CreateOAuth2TokenRequest$: () => Mb,
	CreateOAuth2TokenRequestBody$: () => Nb,
	CreateOAuth2TokenResponse$: () => Pb,
	CreateOAuth2TokenResponseBody$: () => Fb,
	CreateOAuth2TokenWithIAM$: () => zb,
	CreateOAuth2TokenWithIAMCommand: () => CreateOAuth2TokenWithIAMCommand,
	CreateOAuth2TokenWithIAMRequest$: () => Ib,
	CreateOAuth2TokenWithIAMResponse$: () => Lb,
	InternalServerException: () => ky,
	InternalServerException$: () => Tb,
	OAuth2ErrorCode: () => nx,
	Signin: () => Signin,
	SigninClient: () => SigninClient,
	SigninServiceException: () => Ey,
	SigninServiceException$: () => Sb,
	TooManyRequestsError: () => Ay,
	TooManyRequestsError$: () => Eb,
	ValidationException: () => jy,
	ValidationException$: () => Db,
	__Client: () => Client,
	errorTypeRegistries: () => Ob
});
var ox = e.n((() => {
	Kb();
	ex();
	tx();
	F();
	Bb();
	rx();
	My();
	ix();
	Dy();
}));
// node_modules/@aws-sdk/credential-provider-login/dist-cjs/index.js
var sx = e.t(((t) => {
	let { setCredentialFeature: n } = (B(), e.i(Zl));
	let { CredentialsProviderError: r, parseKnownFiles: i, getProfileName: a } = (I(), e.i(ri));
	let { HttpRequest: o } = (z(), e.i(ys));
	let { createHash: s, createPrivateKey: c, createPublicKey: l, sign: u } = require("node:crypto");
	let { promises: d } = require("node:fs");
	let { homedir: f } = require("node:os");
	let { dirname: p, join: m } = require("node:path");
	var h = class LoginCredentialsFetcher {
		profileData;
		init;
		callerClientConfig;
		static REFRESH_THRESHOLD = 3e5;
		constructor(e, t, n) {
			this.profileData = e;
			this.init = t;
			this.callerClientConfig = n;
		}
		async loadCredentials() {
			let e = await this.loadToken();
			if (!e) throw new r(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
				tryNextLink: !1,
				logger: this.logger
			});
			let t = e.accessToken;
			let n = Date.now();
			if (new Date(t.expiresAt).getTime() - n <= LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.refresh(e);
			return this.toCredentials(e.accessToken);
		}
		get logger() {
			return this.init?.logger;
		}
		get loginSession() {
			return this.profileData.login_session;
		}
		toCredentials(e) {
			return {
				accessKeyId: e.accessKeyId,
				secretAccessKey: e.secretAccessKey,
				sessionToken: e.sessionToken,
				accountId: e.accountId,
				expiration: new Date(e.expiresAt)
			};
		}
		async refresh(t) {
			let n = await this.loadToken().catch(() => t);
			let i = Date.now();
			let a = new Date(n.accessToken.expiresAt).getTime();
			let o = new Date(t.accessToken.expiresAt).getTime();
			let s = a <= i && o > i ? t : n;
			if (new Date(s.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(s.accessToken);
			let { SigninClient: c, CreateOAuth2TokenCommand: l } = (ox(), e.i(ax));
			let { logger: u, userAgentAppId: d } = this.callerClientConfig ?? {};
			let isH2 = (e) => e?.metadata?.handlerProtocol === "h2";
			let f = isH2(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler;
			let p = typeof s.signInRegion == "string" && s.signInRegion.length > 0 ? s.signInRegion : void 0;
			let m = new c({
				credentials: {
					accessKeyId: "",
					secretAccessKey: ""
				},
				region: p ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION,
				requestHandler: f,
				logger: u,
				userAgentAppId: d,
				...this.init?.clientConfig,
				...p && { region: p }
			});
			this.createDPoPInterceptor(m.middlewareStack);
			let h = { tokenInput: {
				clientId: s.clientId,
				refreshToken: s.refreshToken,
				grantType: "refresh_token"
			} };
			try {
				let e = await m.send(new l(h));
				let { accessKeyId: t, secretAccessKey: n, sessionToken: i } = e.tokenOutput?.accessToken ?? {};
				let { refreshToken: a, expiresIn: o } = e.tokenOutput ?? {};
				if (!t || !n || !i || !a) throw new r("Token refresh response missing required fields", {
					logger: this.logger,
					tryNextLink: !1
				});
				let c = (o ?? 900) * 1e3;
				let u = new Date(Date.now() + c);
				let d = {
					...s,
					accessToken: {
						...s.accessToken,
						accessKeyId: t,
						secretAccessKey: n,
						sessionToken: i,
						expiresAt: u.toISOString()
					},
					refreshToken: a
				};
				await this.saveToken(d);
				return this.toCredentials(d.accessToken);
			} catch (e) {
				if (e.name === "AccessDeniedException") {
					let t = e.error;
					let n;
					switch (t) {
						case "TOKEN_EXPIRED":
							n = "Your session has expired. Please reauthenticate.";
							break;
						case "USER_CREDENTIALS_CHANGED":
							n = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
							break;
						case "INSUFFICIENT_PERMISSIONS":
							n = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
							break;
						default: n = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
					}
					throw new r(n, {
						logger: this.logger,
						tryNextLink: !1
					});
				}
				if (new Date(s.accessToken.expiresAt).getTime() > Date.now()) {
					this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`);
					return this.toCredentials(s.accessToken);
				}
				throw new r(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, { logger: this.logger });
			}
		}
		async loadToken() {
			let e = this.getTokenFilePath();
			try {
				let t = await d.readFile(e, "utf8");
				let n = JSON.parse(t);
				let i = [
					"accessToken",
					"clientId",
					"refreshToken",
					"dpopKey"
				].filter((e) => !n[e]);
				n.accessToken?.accountId || i.push("accountId");
				if (i.length > 0) throw new r(`Token validation failed, missing fields: ${i.join(", ")}`, {
					logger: this.logger,
					tryNextLink: !1
				});
				return n;
			} catch (t) {
				throw new r(`Failed to load token from ${e}: ${String(t)}`, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
		}
		async saveToken(e) {
			let t = this.getTokenFilePath();
			let n = p(t);
			try {
				await d.mkdir(n, { recursive: !0 });
			} catch {}
			await d.writeFile(t, JSON.stringify(e, null, 2), "utf8");
		}
		getTokenFilePath() {
			let e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? m(f(), ".aws", "login", "cache");
			let t = Buffer.from(this.loginSession, "utf8");
			let n = s("sha256").update(t).digest("hex");
			return m(e, `${n}.json`);
		}
		derToRawSignature(e) {
			let t = 2;
			if (e[t] !== 2) throw Error("Invalid DER signature");
			t++;
			let n = e[t++];
			let r = e.subarray(t, t + n);
			t += n;
			if (e[t] !== 2) throw Error("Invalid DER signature");
			t++;
			let i = e[t++];
			let a = e.subarray(t, t + i);
			r = r[0] === 0 ? r.subarray(1) : r;
			a = a[0] === 0 ? a.subarray(1) : a;
			let o = Buffer.concat([Buffer.alloc(32 - r.length), r]);
			let s = Buffer.concat([Buffer.alloc(32 - a.length), a]);
			return Buffer.concat([o, s]);
		}
		createDPoPInterceptor(e) {
			e.add((e) => async (t) => {
				if (o.isInstance(t.request)) {
					let e = t.request;
					let n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ""}${e.path}`;
					let r = await this.generateDpop(e.method, n);
					e.headers = {
						...e.headers,
						DPoP: r
					};
				}
				return e(t);
			}, {
				step: "finalizeRequest",
				name: "dpopInterceptor",
				override: !0
			});
		}
		async generateDpop(e = "POST", t) {
			let n = await this.loadToken();
			try {
				let r = c({
					key: n.dpopKey,
					format: "pem",
					type: "sec1"
				});
				let i = l(r).export({
					format: "der",
					type: "spki"
				});
				let a = -1;
				for (let e = 0; e < i.length; e++) if (i[e] === 4) {
					a = e;
					break;
				}
				let o = i.slice(a + 1, a + 33);
				let s = i.slice(a + 33, a + 65);
				let d = {
					alg: "ES256",
					typ: "dpop+jwt",
					jwk: {
						kty: "EC",
						crv: "P-256",
						x: o.toString("base64url"),
						y: s.toString("base64url")
					}
				};
				let f = {
					jti: crypto.randomUUID(),
					htm: e,
					htu: t,
					iat: Math.floor(Date.now() / 1e3)
				};
				let p = `${Buffer.from(JSON.stringify(d)).toString("base64url")}.${Buffer.from(JSON.stringify(f)).toString("base64url")}`;
				let m = u("sha256", Buffer.from(p), r);
				return `${p}.${this.derToRawSignature(m).toString("base64url")}`;
			} catch (e) {
				throw new r(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
					logger: this.logger,
					tryNextLink: !1
				});
			}
		}
	};
	let fromLoginCredentials = (e) => async ({ callerClientConfig: t } = {}) => {
		e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
		let o = await i(e || {});
		let s = a({ profile: e?.profile ?? t?.profile });
		let c = o[s];
		if (!c?.login_session) throw new r(`Profile ${s} does not contain login_session.`, {
			tryNextLink: !0,
			logger: e?.logger
		});
		let l = await new h(c, e, t).loadCredentials();
		return n(l, "CREDENTIALS_LOGIN", "AD");
	};
	t.fromLoginCredentials = fromLoginCredentials;
}));
// node_modules/@aws-sdk/credential-provider-process/dist-cjs/index.js
var cx = e.t(((t) => {
	let { externalDataInterceptor: n, CredentialsProviderError: r, parseKnownFiles: i, getProfileName: a } = (I(), e.i(ri));
	let { exec: o } = require("node:child_process");
	let { promisify: s } = require("node:util");
	let { setCredentialFeature: c } = (B(), e.i(Zl));
	let getValidatedProcessCredentials = (e, t, n) => {
		if (t.Version !== 1) throw Error(`Profile ${e} credential_process did not return Version 1.`);
		if (t.AccessKeyId === void 0 || t.SecretAccessKey === void 0) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
		if (t.Expiration) {
			let n = new Date();
			if (new Date(t.Expiration) < n) throw Error(`Profile ${e} credential_process returned expired credentials.`);
		}
		let r = t.AccountId;
		!r && n?.[e]?.aws_account_id && (r = n[e].aws_account_id);
		let i = {
			accessKeyId: t.AccessKeyId,
			secretAccessKey: t.SecretAccessKey,
			...t.SessionToken && { sessionToken: t.SessionToken },
			...t.Expiration && { expiration: new Date(t.Expiration) },
			...t.CredentialScope && { credentialScope: t.CredentialScope },
			...r && { accountId: r }
		};
		c(i, "CREDENTIALS_PROCESS", "w");
		return i;
	};
	let resolveProcessCredentials = async (e, t, i) => {
		let a = t[e];
		if (t[e]) {
			let c = a.credential_process;
			if (c !== void 0) {
				let a = s(n?.getTokenRecord?.().exec ?? o);
				try {
					let { stdout: n } = await a(c);
					let r;
					try {
						r = JSON.parse(n.trim());
					} catch {
						throw Error(`Profile ${e} credential_process returned invalid JSON.`);
					}
					return getValidatedProcessCredentials(e, r, t);
				} catch (e) {
					throw new r(e.message, { logger: i });
				}
			} else throw new r(`Profile ${e} did not contain credential_process.`, { logger: i });
		} else throw new r(`Profile ${e} could not be found in shared credentials file.`, { logger: i });
	};
	let fromProcess = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
		let n = await i(e);
		return resolveProcessCredentials(a({ profile: e.profile ?? t?.profile }), n, e.logger);
	};
	t.fromProcess = fromProcess;
}));
// node_modules/@aws-sdk/credential-provider-web-identity/dist-cjs/index.js
var lx = e.t(((t) => {
	let { setCredentialFeature: n } = (B(), e.i(Zl));
	let { CredentialsProviderError: r, externalDataInterceptor: i } = (I(), e.i(ri));
	let { readFileSync: a } = require("node:fs");
	let fromWebToken = (t) => async (n) => {
		t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
		let { roleArn: r, roleSessionName: i, webIdentityToken: a, providerId: o, policyArns: s, policy: c, durationSeconds: l } = t;
		let { roleAssumerWithWebIdentity: u } = t;
		if (!u) {
			let { getDefaultRoleAssumerWithWebIdentity: r } = (Qv(), e.i(Zv));
			u = r({
				...t.clientConfig,
				credentialProviderLogger: t.logger,
				parentClientConfig: {
					...n?.callerClientConfig,
					...t.parentClientConfig
				}
			}, t.clientPlugins);
		}
		return u({
			RoleArn: r,
			RoleSessionName: i ?? `aws-sdk-js-session-${Date.now()}`,
			WebIdentityToken: a,
			ProviderId: o,
			PolicyArns: s,
			Policy: c,
			DurationSeconds: l
		});
	};
	let o = "AWS_WEB_IDENTITY_TOKEN_FILE";
	let fromTokenFile = (e = {}) => async (t) => {
		e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
		let s = e?.webIdentityTokenFile ?? process.env[o];
		let c = e?.roleArn ?? process.env.AWS_ROLE_ARN;
		let l = e?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
		if (!s || !c) throw new r("Web identity configuration not specified", { logger: e.logger });
		let u = await fromWebToken({
			...e,
			webIdentityToken: i?.getTokenRecord?.()[s] ?? a(s, { encoding: "ascii" }),
			roleArn: c,
			roleSessionName: l
		})(t);
		s === process.env[o] && n(u, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
		return u;
	};
	t.fromTokenFile = fromTokenFile;
	t.fromWebToken = fromWebToken;
}));
// node_modules/@aws-sdk/credential-provider-ini/dist-cjs/index.js
var ux = e.t(((t) => {
	let { CredentialsProviderError: n, chain: r, getProfileName: i, parseKnownFiles: a } = (I(), e.i(ri));
	let { setCredentialFeature: o } = (B(), e.i(Zl));
	let resolveCredentialSource = (e, t, i) => {
		let a = {
			EcsContainer: async (e) => {
				let { fromHttp: t } = Mu();
				let { fromContainerMetadata: n } = Au();
				i?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");
				return async () => r(t(e ?? {}), n(e))().then(setNamedProvider);
			},
			Ec2InstanceMetadata: async (e) => {
				i?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
				let { fromInstanceMetadata: t } = Au();
				return async () => t(e)().then(setNamedProvider);
			},
			Environment: async (e) => {
				i?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
				let { fromEnv: t } = ku();
				return async () => t(e)().then(setNamedProvider);
			}
		};
		if (e in a) return a[e];
		else throw new n(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: i });
	};
	let setNamedProvider = (e) => o(e, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p");
	let isAssumeRoleProfile = (e, { profile: t = "default", logger: n } = {}) => !!e && typeof e == "object" && typeof e.role_arn == "string" && ["undefined", "string"].indexOf(typeof e.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof e.external_id) > -1 && ["undefined", "string"].indexOf(typeof e.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(e, {
		profile: t,
		logger: n
	}) || isCredentialSourceProfile(e, {
		profile: t,
		logger: n
	}));
	let isAssumeRoleWithSourceProfile = (e, { profile: t, logger: n }) => {
		let r = typeof e.source_profile == "string" && e.credential_source === void 0;
		r && n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`);
		return r;
	};
	let isCredentialSourceProfile = (e, { profile: t, logger: n }) => {
		let r = typeof e.credential_source == "string" && e.source_profile === void 0;
		r && n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`);
		return r;
	};
	let resolveAssumeRoleCredentials = async (t, r, a, s, c = {}, l) => {
		a.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
		let u = r[t];
		let { source_profile: d, region: f } = u;
		if (!a.roleAssumer) {
			let { getDefaultRoleAssumer: t } = (Qv(), e.i(Zv));
			a.roleAssumer = t({
				...a.clientConfig,
				credentialProviderLogger: a.logger,
				parentClientConfig: {
					...s,
					...a?.parentClientConfig,
					region: f ?? a?.parentClientConfig?.region ?? s?.region
				}
			}, a.clientPlugins);
		}
		if (d && d in c) throw new n(`Detected a cycle attempting to resolve credentials for profile ${i(a)}. Profiles visited: ` + Object.keys(c).join(", "), { logger: a.logger });
		a.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${d ? `source_profile=[${d}]` : `profile=[${t}]`}`);
		let p = d ? l(d, r, a, s, {
			...c,
			[d]: !0
		}, isCredentialSourceWithoutRoleArn(r[d] ?? {})) : (await resolveCredentialSource(u.credential_source, t, a.logger)(a))();
		if (isCredentialSourceWithoutRoleArn(u)) return p.then((e) => o(e, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
		else {
			let e = {
				RoleArn: u.role_arn,
				RoleSessionName: u.role_session_name || `aws-sdk-js-${Date.now()}`,
				ExternalId: u.external_id,
				DurationSeconds: parseInt(u.duration_seconds || "3600", 10)
			};
			let { mfa_serial: r } = u;
			if (r) {
				if (!a.mfaCodeProvider) throw new n(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
					logger: a.logger,
					tryNextLink: !1
				});
				e.SerialNumber = r;
				e.TokenCode = await a.mfaCodeProvider(r);
			}
			let i = await p;
			return a.roleAssumer(i, e).then((e) => o(e, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
		}
	};
	let isCredentialSourceWithoutRoleArn = (e) => !e.role_arn && !!e.credential_source;
	let isLoginProfile = (e) => !!(e && e.login_session);
	let resolveLoginCredentials = async (e, t, n) => {
		let { fromLoginCredentials: r } = sx();
		let i = await r({
			...t,
			profile: e
		})({ callerClientConfig: n });
		return o(i, "CREDENTIALS_PROFILE_LOGIN", "AC");
	};
	let isProcessProfile = (e) => !!e && typeof e == "object" && typeof e.credential_process == "string";
	let resolveProcessCredentials = async (e, t) => {
		let { fromProcess: n } = cx();
		let r = await n({
			...e,
			profile: t
		})();
		return o(r, "CREDENTIALS_PROFILE_PROCESS", "v");
	};
	let resolveSsoCredentials = async (e, t, n = {}, r) => {
		let { fromSSO: i } = fg();
		return i({
			profile: e,
			logger: n.logger,
			parentClientConfig: n.parentClientConfig,
			clientConfig: n.clientConfig
		})({ callerClientConfig: r }).then((e) => {
			if (t.sso_session) return o(e, "CREDENTIALS_PROFILE_SSO", "r");
			else return o(e, "CREDENTIALS_PROFILE_SSO_LEGACY", "t");
		});
	};
	let isSsoProfile = (e) => e && (typeof e.sso_start_url == "string" || typeof e.sso_account_id == "string" || typeof e.sso_session == "string" || typeof e.sso_region == "string" || typeof e.sso_role_name == "string");
	let isStaticCredsProfile = (e) => !!e && typeof e == "object" && typeof e.aws_access_key_id == "string" && typeof e.aws_secret_access_key == "string" && ["undefined", "string"].indexOf(typeof e.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof e.aws_account_id) > -1;
	let resolveStaticCredentials = async (e, t) => {
		t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
		let n = {
			accessKeyId: e.aws_access_key_id,
			secretAccessKey: e.aws_secret_access_key,
			sessionToken: e.aws_session_token,
			...e.aws_credential_scope && { credentialScope: e.aws_credential_scope },
			...e.aws_account_id && { accountId: e.aws_account_id }
		};
		return o(n, "CREDENTIALS_PROFILE", "n");
	};
	let isWebIdentityProfile = (e) => !!e && typeof e == "object" && typeof e.web_identity_token_file == "string" && typeof e.role_arn == "string" && ["undefined", "string"].indexOf(typeof e.role_session_name) > -1;
	let resolveWebIdentityCredentials = async (e, t, n) => {
		let { fromTokenFile: r } = lx();
		let i = await r({
			webIdentityTokenFile: e.web_identity_token_file,
			roleArn: e.role_arn,
			roleSessionName: e.role_session_name,
			roleAssumerWithWebIdentity: t.roleAssumerWithWebIdentity,
			logger: t.logger,
			parentClientConfig: t.parentClientConfig
		})({ callerClientConfig: n });
		return o(i, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
	};
	let resolveProfileData = async (e, t, r, i, a = {}, o = !1) => {
		let s = t[e];
		if (Object.keys(a).length > 0 && isStaticCredsProfile(s)) return resolveStaticCredentials(s, r);
		if (o || isAssumeRoleProfile(s, {
			profile: e,
			logger: r.logger
		})) return resolveAssumeRoleCredentials(e, t, r, i, a, resolveProfileData);
		if (isStaticCredsProfile(s)) return resolveStaticCredentials(s, r);
		if (isWebIdentityProfile(s)) return resolveWebIdentityCredentials(s, r, i);
		if (isProcessProfile(s)) return resolveProcessCredentials(r, e);
		if (isSsoProfile(s)) return await resolveSsoCredentials(e, s, r, i);
		if (isLoginProfile(s)) return resolveLoginCredentials(e, r, i);
		throw new n(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, { logger: r.logger });
	};
	let fromIni = (e = {}) => async ({ callerClientConfig: t } = {}) => {
		e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
		let n = await a(e);
		return resolveProfileData(i({ profile: e.profile ?? t?.profile }), n, e, t);
	};
	t.fromIni = fromIni;
}));
// node_modules/@aws-sdk/credential-provider-node/dist-cjs/index.js
var dx = e.t(((t) => {
	let { ENV_KEY: n, ENV_SECRET: r, fromEnv: i } = ku();
	let { chain: a, CredentialsProviderError: o, ENV_PROFILE: s } = (I(), e.i(ri));
	let c = "AWS_EC2_METADATA_DISABLED";
	let remoteProvider = async (e) => {
		let { ENV_CMDS_FULL_URI: t, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: r, fromInstanceMetadata: i } = Au();
		if (process.env[n] || process.env[t]) {
			e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
			let { fromHttp: t } = Mu();
			return a(t(e), r(e));
		}
		if (process.env[c] && process.env[c] !== "false") return async () => {
			throw new o("EC2 Instance Metadata Service access disabled", { logger: e.logger });
		};
		e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
		return i(e);
	};
	function memoizeChain(e, t) {
		let n = internalCreateChain(e);
		let r;
		let i;
		let a;
		let o;
		let provider = async (e) => {
			if (e?.forceRefresh) {
				o ||= n(e).then((e) => {
					a = e;
				}).finally(() => {
					o = void 0;
				});
				await o;
				return a;
			}
			a?.expiration && a?.expiration?.getTime() < Date.now() && (a = void 0);
			if (r) await r;
			else if (!a || t?.(a)) {
				if (a) i ||= n(e).then((e) => {
					a = e;
				}).catch(() => {}).finally(() => {
					i = void 0;
				});
				else {
					r = n(e).then((e) => {
						a = e;
					}).finally(() => {
						r = void 0;
					});
					return provider(e);
				}
			}
			return a;
		};
		return provider;
	}
	let internalCreateChain = (e) => async (t) => {
		let n;
		for (let r of e) try {
			return await r(t);
		} catch (e) {
			n = e;
			if (e?.tryNextLink) continue;
			throw e;
		}
		throw n;
	};
	let l = !1;
	let defaultProvider = (e = {}) => memoizeChain([
		async () => {
			if (e.profile ?? process.env[s]) {
				if (process.env[n] && process.env[r] && !l) {
					(e.logger?.warn && e.logger?.constructor?.name !== "NoOpLogger" ? e.logger.warn.bind(e.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n");
					l = !0;
				}
				throw new o("AWS_PROFILE is set, skipping fromEnv provider.", {
					logger: e.logger,
					tryNextLink: !0
				});
			}
			e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
			return i(e)();
		},
		async (t) => {
			e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
			let { ssoStartUrl: n, ssoAccountId: r, ssoRegion: i, ssoRoleName: a, ssoSession: s } = e;
			if (!n && !r && !i && !a && !s) throw new o("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: e.logger });
			let { fromSSO: c } = fg();
			return c(e)(t);
		},
		async (t) => {
			e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
			let { fromIni: n } = ux();
			return n(e)(t);
		},
		async (t) => {
			e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
			let { fromProcess: n } = cx();
			return n(e)(t);
		},
		async (t) => {
			e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
			let { fromTokenFile: n } = lx();
			return n(e)(t);
		},
		async () => {
			e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
			return (await remoteProvider(e))();
		},
		async () => {
			throw new o("Could not load credentials from any providers", {
				tryNextLink: !1,
				logger: e.logger
			});
		}
	], credentialsTreatedAsExpired);
	let credentialsWillNeedRefresh = (e) => e?.expiration !== void 0;
	let credentialsTreatedAsExpired = (e) => e?.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5;
	t.credentialsTreatedAsExpired = credentialsTreatedAsExpired;
	t.credentialsWillNeedRefresh = credentialsWillNeedRefresh;
	t.defaultProvider = defaultProvider;
}));
// node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var fx = e.t(((t) => {
	let { awsEndpointFunctions: n, emitWarningIfUnsupportedVersion: r, createDefaultUserAgentProvider: i, getDefaultSocketTimeout: a, NODE_APP_ID_CONFIG_OPTIONS: o, getAwsRegionExtensionConfiguration: s, resolveAwsRegionExtensionConfiguration: c, resolveUserAgentConfig: l, resolveHostHeaderConfig: u, getUserAgentPlugin: d, getHostHeaderPlugin: f, getLoggerPlugin: p, getRecursionDetectionPlugin: m, setCredentialFeature: h, stsRegionDefaultResolver: g } = (B(), e.i(Zl));
	let { NoAuthSigner: _, getHttpAuthSchemeEndpointRuleSetPlugin: v, DefaultIdentityProviderConfig: y, getHttpSigningPlugin: b } = (uc(), e.i(lc));
	let { normalizeProvider: x, getSmithyContext: S, ServiceException: ee, NoOpLogger: te, emitWarningIfUnsupportedVersion: C, loadConfigsForDefaultMode: w, getDefaultExtensionConfiguration: ne, resolveDefaultRuntimeConfig: T, Client: re, makeBuilder: ie, createAggregatedClient: ae } = (F(), e.i(Tr));
	let { Command: E } = (F(), e.i(Tr));
	t.$Command = E;
	t.__Client = re;
	let { resolveDefaultsModeConfig: oe, loadConfig: se, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: ce, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: le, NODE_REGION_CONFIG_OPTIONS: ue, NODE_REGION_CONFIG_FILE_OPTIONS: de, resolveRegionConfig: fe } = (I(), e.i(ri));
	let { BinaryDecisionDiagram: pe, EndpointCache: me, decideEndpoint: D, customEndpointFunctions: he, resolveParams: ge, resolveEndpointConfig: _e, getEndpointPlugin: ve } = (L(), e.i(xa));
	let { parseUrl: ye, getHttpHandlerExtensionConfiguration: be, resolveHttpHandlerRuntimeConfig: xe, getContentLengthPlugin: Se } = (z(), e.i(ys));
	let { DEFAULT_RETRY_MODE: Ce, NODE_RETRY_MODE_CONFIG_OPTIONS: we, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: Te, resolveRetryConfig: Ee, getRetryPlugin: De } = (dl(), e.i(cl));
	let { TypeRegistry: Oe, getSchemaSerdePlugin: ke } = (P(), e.i(Xn));
	let { resolveAwsSdkSigV4Config: Ae, resolveAwsSdkSigV4AConfig: je, AwsSdkSigV4Signer: Me, AwsSdkSigV4ASigner: Ne, NODE_SIGV4A_CONFIG_OPTIONS: Pe, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: Fe } = (Du(), e.i(wu));
	let { SignatureV4MultiRegion: Ie } = Ou();
	let { defaultProvider: Le } = dx();
	let { toUtf8: Re, fromUtf8: ze, toBase64: Be, fromBase64: Ve, calculateBodyLength: He } = (R(), e.i(ao));
	let { streamCollector: Ue, NodeHttpHandler: We } = ju();
	let { AwsQueryProtocol: Ge } = (Pd(), e.i(Nd));
	let { Sha256: Ke } = (yf(), e.i(vf));
	let qe = "isSet";
	let Je = "PartitionResult";
	let Ye = "booleanEquals";
	let O = "stringEquals";
	let Xe = "getAttr";
	let k = "us-east-1";
	let Ze = "sigv4";
	let Qe = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
	let $e = { ref: "Endpoint" };
	let A = { ref: "Region" };
	let et = { ref: Je };
	let tt = {};
	let nt = [A];
	let rt = {
		conditions: [
			[qe, [$e]],
			[qe, nt],
			[
				"aws.partition",
				nt,
				Je
			],
			[Ye, [{ ref: "UseFIPS" }, !0]],
			[Ye, [{ ref: "UseDualStack" }, !0]],
			[O, [A, "aws-global"]],
			[Ye, [{ ref: "UseGlobalEndpoint" }, !0]],
			[O, [A, "eu-central-1"]],
			[Ye, [{
				fn: Xe,
				argv: [et, "supportsDualStack"]
			}, !0]],
			[Ye, [{
				fn: Xe,
				argv: [et, "supportsFIPS"]
			}, !0]],
			[O, [A, "ap-south-1"]],
			[O, [A, "eu-north-1"]],
			[O, [A, "eu-west-1"]],
			[O, [A, "eu-west-2"]],
			[O, [A, "eu-west-3"]],
			[O, [A, "sa-east-1"]],
			[O, [A, k]],
			[O, [A, "us-east-2"]],
			[O, [A, "us-west-2"]],
			[O, [A, "us-west-1"]],
			[O, [A, "ca-central-1"]],
			[O, [A, "ap-southeast-1"]],
			[O, [A, "ap-northeast-1"]],
			[O, [A, "ap-southeast-2"]],
			[O, [{
				fn: Xe,
				argv: [et, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[-1],
			["https://sts.amazonaws.com", { authSchemes: [{
				name: Ze,
				signingName: "sts",
				signingRegion: k
			}] }],
			[Qe, { authSchemes: [{
				name: Ze,
				signingName: "sts",
				signingRegion: "{Region}"
			}] }],
			[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[$e, tt],
			["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", tt],
			[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://sts.{Region}.amazonaws.com", tt],
			["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", tt],
			[-1, "FIPS is enabled but this partition does not support FIPS"],
			["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", tt],
			[-1, "DualStack is enabled but this partition does not support DualStack"],
			[Qe, tt],
			[-1, "Invalid Configuration: Missing Region"]
		]
	};
	let it = new Int32Array([
		-1,
		1,
		-1,
		0,
		30,
		3,
		1,
		4,
		100000014,
		2,
		5,
		100000014,
		3,
		25,
		6,
		4,
		24,
		7,
		5,
		100000001,
		8,
		6,
		9,
		100000013,
		7,
		100000001,
		10,
		10,
		100000001,
		11,
		11,
		100000001,
		12,
		12,
		100000001,
		13,
		13,
		100000001,
		14,
		14,
		100000001,
		15,
		15,
		100000001,
		16,
		16,
		100000001,
		17,
		17,
		100000001,
		18,
		18,
		100000001,
		19,
		19,
		100000001,
		20,
		20,
		100000001,
		21,
		21,
		100000001,
		22,
		22,
		100000001,
		23,
		23,
		100000001,
		100000002,
		8,
		100000011,
		100000012,
		4,
		28,
		26,
		9,
		27,
		100000010,
		24,
		100000008,
		100000009,
		8,
		29,
		100000007,
		9,
		100000006,
		100000007,
		3,
		100000003,
		31,
		4,
		100000004,
		100000005
	]);
	let at = pe.from(it, 2, rt.conditions, rt.results);
	let ot = new me({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS",
			"UseGlobalEndpoint"
		]
	});
	let defaultEndpointResolver = (e, t = {}) => ot.get(e, () => D(at, {
		endpointParams: e,
		logger: t.logger
	}));
	he.aws = n;
	let createEndpointRuleSetHttpAuthSchemeParametersProvider = (e) => async (t, n, r) => {
		if (!r) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
		let i = await e(t, n, r);
		let a = S(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;
		if (!a) throw Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`);
		let o = await ge(r, { getEndpointParameterInstructions: a }, t);
		return Object.assign(i, o);
	};
	let _defaultSTSHttpAuthSchemeParametersProvider = async (e, t, n) => ({
		operation: S(t).operation,
		region: await x(e.region)() || (() => {
			throw Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	});
	let st = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
	function createAwsAuthSigv4HttpAuthOption(e) {
		return {
			schemeId: "aws.auth#sigv4",
			signingProperties: {
				name: "sts",
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	function createAwsAuthSigv4aHttpAuthOption(e) {
		return {
			schemeId: "aws.auth#sigv4a",
			signingProperties: {
				name: "sts",
				region: e.region
			},
			propertiesExtractor: (e, t) => ({ signingProperties: {
				config: e,
				context: t
			} })
		};
	}
	function createSmithyApiNoAuthHttpAuthOption(e) {
		return { schemeId: "smithy.api#noAuth" };
	}
	let createEndpointRuleSetHttpAuthSchemeProvider = (e, t, n) => {
		let endpointRuleSetHttpAuthSchemeProvider = (r) => {
			let i = e(r).properties?.authSchemes;
			if (!i) return t(r);
			let a = [];
			for (let e of i) {
				let { name: t, properties: o = {}, ...s } = e;
				let c = t.toLowerCase();
				t !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`);
				let l;
				if (c === "sigv4a") {
					l = "aws.auth#sigv4a";
					let e = i.find((e) => {
						let t = e.name.toLowerCase();
						return t !== "sigv4a" && t.startsWith("sigv4");
					});
					if (Ie.sigv4aDependency() === "none" && e) continue;
				} else if (c.startsWith("sigv4")) l = "aws.auth#sigv4";
				else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
				let u = n[l];
				if (!u) throw Error(`Could not find HttpAuthOption create function for '${l}'`);
				let d = u(r);
				d.schemeId = l;
				d.signingProperties = {
					...d.signingProperties || {},
					...s,
					...o
				};
				a.push(d);
			}
			return a;
		};
		return endpointRuleSetHttpAuthSchemeProvider;
	};
	let _defaultSTSHttpAuthSchemeProvider = (e) => {
		let t = [];
		switch (e.operation) {
			case "AssumeRoleWithSAML":
				t.push(createSmithyApiNoAuthHttpAuthOption());
				t.push(createAwsAuthSigv4aHttpAuthOption(e));
				break;
			case "AssumeRoleWithWebIdentity":
				t.push(createSmithyApiNoAuthHttpAuthOption());
				t.push(createAwsAuthSigv4aHttpAuthOption(e));
				break;
			default:
				t.push(createAwsAuthSigv4HttpAuthOption(e));
				t.push(createAwsAuthSigv4aHttpAuthOption(e));
		}
		return t;
	};
	let ct = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
		"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
		"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
		"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
	});
	let resolveHttpAuthSchemeConfig = (e) => {
		let t = Ae(e);
		let n = je(t);
		return Object.assign(n, { authSchemePreference: x(e.authSchemePreference ?? []) });
	};
	let resolveClientEndpointParameters = (e) => Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? !1,
		useFipsEndpoint: e.useFipsEndpoint ?? !1,
		useGlobalEndpoint: e.useGlobalEndpoint ?? !1,
		defaultSigningName: "sts"
	});
	let lt = {
		UseGlobalEndpoint: {
			type: "builtInParams",
			name: "useGlobalEndpoint"
		},
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
	var ut = { version: "3.1168.0" };
	var dt = class STSServiceException extends ee {
		static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
		constructor(e) {
			super(e);
			Object.setPrototypeOf(this, STSServiceException.prototype);
		}
	};
	var ft = class ExpiredTokenException extends dt {
		static shapeId = "com.amazonaws.sts#ExpiredTokenException";
		name = "ExpiredTokenException";
		$fault = "client";
		constructor(e) {
			super({
				name: "ExpiredTokenException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, ExpiredTokenException.prototype);
		}
	};
	var pt = class MalformedPolicyDocumentException extends dt {
		static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
		name = "MalformedPolicyDocumentException";
		$fault = "client";
		constructor(e) {
			super({
				name: "MalformedPolicyDocumentException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
		}
	};
	var mt = class PackedPolicyTooLargeException extends dt {
		static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
		name = "PackedPolicyTooLargeException";
		$fault = "client";
		constructor(e) {
			super({
				name: "PackedPolicyTooLargeException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
		}
	};
	var ht = class RegionDisabledException extends dt {
		static shapeId = "com.amazonaws.sts#RegionDisabledException";
		name = "RegionDisabledException";
		$fault = "client";
		constructor(e) {
			super({
				name: "RegionDisabledException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, RegionDisabledException.prototype);
		}
	};
	var gt = class IDPRejectedClaimException extends dt {
		static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
		name = "IDPRejectedClaimException";
		$fault = "client";
		constructor(e) {
			super({
				name: "IDPRejectedClaimException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
		}
	};
	var _t = class InvalidIdentityTokenException extends dt {
		static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
		name = "InvalidIdentityTokenException";
		$fault = "client";
		constructor(e) {
			super({
				name: "InvalidIdentityTokenException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
		}
	};
	var vt = class IDPCommunicationErrorException extends dt {
		static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
		name = "IDPCommunicationErrorException";
		$fault = "client";
		$retryable = {};
		constructor(e) {
			super({
				name: "IDPCommunicationErrorException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
		}
	};
	var yt = class InvalidAuthorizationMessageException extends dt {
		static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
		name = "InvalidAuthorizationMessageException";
		$fault = "client";
		constructor(e) {
			super({
				name: "InvalidAuthorizationMessageException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
		}
	};
	var bt = class ExpiredTradeInTokenException extends dt {
		static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
		name = "ExpiredTradeInTokenException";
		$fault = "client";
		constructor(e) {
			super({
				name: "ExpiredTradeInTokenException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
		}
	};
	var xt = class JWTPayloadSizeExceededException extends dt {
		static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
		name = "JWTPayloadSizeExceededException";
		$fault = "client";
		constructor(e) {
			super({
				name: "JWTPayloadSizeExceededException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
		}
	};
	var St = class OutboundWebIdentityFederationDisabledException extends dt {
		static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
		name = "OutboundWebIdentityFederationDisabledException";
		$fault = "client";
		constructor(e) {
			super({
				name: "OutboundWebIdentityFederationDisabledException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
		}
	};
	var Ct = class SessionDurationEscalationException extends dt {
		static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
		name = "SessionDurationEscalationException";
		$fault = "client";
		constructor(e) {
			super({
				name: "SessionDurationEscalationException",
				$fault: "client",
				...e
			});
			Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
		}
	};
	let wt = "AccessKeyId";
	let Tt = "AssumedRoleUser";
	let Et = "Account";
	let Dt = "Audience";
	let Ot = "Credentials";
	let kt = "DurationSeconds";
	let At = "Expiration";
	let jt = "FederatedUser";
	let Mt = "MinimumSessionTokenSize";
	let Nt = "Policy";
	let Pt = "PolicyArns";
	let Ft = "PackedPolicySize";
	let It = "RoleArn";
	let Lt = "RoleSessionName";
	let Rt = "SourceIdentity";
	let zt = "SerialNumber";
	let Bt = "SessionTokenSize";
	let Vt = "SessionTokenUtilization";
	let Ht = "Tags";
	let Ut = "TokenCode";
	let Wt = "WebIdentityToken";
	let Gt = "awsQueryError";
	let Kt = "client";
	let qt = "error";
	let Jt = "httpError";
	let Yt = "message";
	let Xt = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
	let j = "com.amazonaws.sts";
	let Zt = new Oe(Xt);
	var Qt = [
		-3,
		Xt,
		"STSServiceException",
		0,
		[],
		[]
	];
	Zt.registerError(Qt, dt);
	let $t = new Oe(j);
	var en = [
		-3,
		j,
		"ExpiredTokenException",
		{
			[Gt]: ["ExpiredTokenException", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(en, ft);
	var tn = [
		-3,
		j,
		"ExpiredTradeInTokenException",
		{
			[Gt]: ["ExpiredTradeInTokenException", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(tn, bt);
	var nn = [
		-3,
		j,
		"IDPCommunicationErrorException",
		{
			[Gt]: ["IDPCommunicationError", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(nn, vt);
	var rn = [
		-3,
		j,
		"IDPRejectedClaimException",
		{
			[Gt]: ["IDPRejectedClaim", 403],
			[qt]: Kt,
			[Jt]: 403
		},
		[Yt],
		[0]
	];
	$t.registerError(rn, gt);
	var an = [
		-3,
		j,
		"InvalidAuthorizationMessageException",
		{
			[Gt]: ["InvalidAuthorizationMessageException", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(an, yt);
	var on = [
		-3,
		j,
		"InvalidIdentityTokenException",
		{
			[Gt]: ["InvalidIdentityToken", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(on, _t);
	var sn = [
		-3,
		j,
		"JWTPayloadSizeExceededException",
		{
			[Gt]: ["JWTPayloadSizeExceededException", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(sn, xt);
	var cn = [
		-3,
		j,
		"MalformedPolicyDocumentException",
		{
			[Gt]: ["MalformedPolicyDocument", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(cn, pt);
	var ln = [
		-3,
		j,
		"OutboundWebIdentityFederationDisabledException",
		{
			[Gt]: ["OutboundWebIdentityFederationDisabledException", 403],
			[qt]: Kt,
			[Jt]: 403
		},
		[Yt],
		[0]
	];
	$t.registerError(ln, St);
	var un = [
		-3,
		j,
		"PackedPolicyTooLargeException",
		{
			[Gt]: ["PackedPolicyTooLarge", 400],
			[qt]: Kt,
			[Jt]: 400
		},
		[Yt],
		[0]
	];
	$t.registerError(un, mt);
	var dn = [
		-3,
		j,
		"RegionDisabledException",
		{
			[Gt]: ["RegionDisabledException", 403],
			[qt]: Kt,
			[Jt]: 403
		},
		[Yt],
		[0]
	];
	$t.registerError(dn, ht);
	var pn = [
		-3,
		j,
		"SessionDurationEscalationException",
		{
			[Gt]: ["SessionDurationEscalationException", 403],
			[qt]: Kt,
			[Jt]: 403
		},
		[Yt],
		[0]
	];
	$t.registerError(pn, Ct);
	let mn = [Zt, $t];
	var hn = [
		0,
		j,
		"accessKeySecretType",
		8,
		0
	];
	var gn = [
		0,
		j,
		"clientTokenType",
		8,
		0
	];
	var _n = [
		0,
		j,
		"SAMLAssertionType",
		8,
		0
	];
	var vn = [
		0,
		j,
		"tradeInTokenType",
		8,
		0
	];
	var yn = [
		0,
		j,
		"webIdentityTokenType",
		8,
		0
	];
	var bn = [
		3,
		j,
		Tt,
		0,
		["AssumedRoleId", "Arn"],
		[0, 0],
		2
	];
	var xn = [
		3,
		j,
		"AssumeRoleRequest",
		0,
		[
			It,
			Lt,
			Pt,
			Nt,
			kt,
			Ht,
			"TransitiveTagKeys",
			"ExternalId",
			zt,
			Ut,
			Rt,
			"ProvidedContexts",
			Mt
		],
		[
			0,
			0,
			() => qn,
			0,
			1,
			() => N,
			64,
			0,
			0,
			0,
			0,
			() => Jn,
			1
		],
		2
	];
	var Sn = [
		3,
		j,
		"AssumeRoleResponse",
		0,
		[
			Ot,
			Tt,
			Ft,
			Rt,
			Vt,
			Bt
		],
		[
			[() => kn, 0],
			() => bn,
			1,
			0,
			1,
			1
		]
	];
	var Cn = [
		3,
		j,
		"AssumeRoleWithSAMLRequest",
		0,
		[
			It,
			"PrincipalArn",
			"SAMLAssertion",
			Pt,
			Nt,
			kt,
			Mt
		],
		[
			0,
			0,
			[() => _n, 0],
			() => qn,
			0,
			1,
			1
		],
		3
	];
	var wn = [
		3,
		j,
		"AssumeRoleWithSAMLResponse",
		0,
		[
			Ot,
			Tt,
			Ft,
			"Subject",
			"SubjectType",
			"Issuer",
			Dt,
			"NameQualifier",
			Rt,
			Vt,
			Bt
		],
		[
			[() => kn, 0],
			() => bn,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1
		]
	];
	var Tn = [
		3,
		j,
		"AssumeRoleWithWebIdentityRequest",
		0,
		[
			It,
			Lt,
			Wt,
			"ProviderId",
			Pt,
			Nt,
			kt,
			Mt
		],
		[
			0,
			0,
			[() => gn, 0],
			0,
			() => qn,
			0,
			1,
			1
		],
		3
	];
	var En = [
		3,
		j,
		"AssumeRoleWithWebIdentityResponse",
		0,
		[
			Ot,
			"SubjectFromWebIdentityToken",
			Tt,
			Ft,
			"Provider",
			Dt,
			Rt,
			Vt,
			Bt
		],
		[
			[() => kn, 0],
			0,
			() => bn,
			1,
			0,
			0,
			0,
			1,
			1
		]
	];
	var Dn = [
		3,
		j,
		"AssumeRootRequest",
		0,
		[
			"TargetPrincipal",
			"TaskPolicyArn",
			kt,
			Mt
		],
		[
			0,
			() => Wn,
			1,
			1
		],
		2
	];
	var On = [
		3,
		j,
		"AssumeRootResponse",
		0,
		[
			Ot,
			Rt,
			Vt,
			Bt
		],
		[
			[() => kn, 0],
			0,
			1,
			1
		]
	];
	var kn = [
		3,
		j,
		Ot,
		0,
		[
			wt,
			"SecretAccessKey",
			"SessionToken",
			At
		],
		[
			0,
			[() => hn, 0],
			0,
			4
		],
		4
	];
	var An = [
		3,
		j,
		"DecodeAuthorizationMessageRequest",
		0,
		["EncodedMessage"],
		[0],
		1
	];
	var jn = [
		3,
		j,
		"DecodeAuthorizationMessageResponse",
		0,
		["DecodedMessage"],
		[0]
	];
	var Mn = [
		3,
		j,
		jt,
		0,
		["FederatedUserId", "Arn"],
		[0, 0],
		2
	];
	var Nn = [
		3,
		j,
		"GetAccessKeyInfoRequest",
		0,
		[wt],
		[0],
		1
	];
	var Pn = [
		3,
		j,
		"GetAccessKeyInfoResponse",
		0,
		[Et],
		[0]
	];
	var Fn = [
		3,
		j,
		"GetCallerIdentityRequest",
		0,
		[],
		[]
	];
	var In = [
		3,
		j,
		"GetCallerIdentityResponse",
		0,
		[
			"UserId",
			Et,
			"Arn"
		],
		[
			0,
			0,
			0
		]
	];
	var Ln = [
		3,
		j,
		"GetDelegatedAccessTokenRequest",
		0,
		["TradeInToken"],
		[[() => vn, 0]],
		1
	];
	var Rn = [
		3,
		j,
		"GetDelegatedAccessTokenResponse",
		0,
		[
			Ot,
			Ft,
			"AssumedPrincipal"
		],
		[
			[() => kn, 0],
			1,
			0
		]
	];
	var zn = [
		3,
		j,
		"GetFederationTokenRequest",
		0,
		[
			"Name",
			Nt,
			Pt,
			kt,
			Ht,
			Mt
		],
		[
			0,
			0,
			() => qn,
			1,
			() => N,
			1
		],
		1
	];
	var Bn = [
		3,
		j,
		"GetFederationTokenResponse",
		0,
		[
			Ot,
			jt,
			Ft,
			Vt,
			Bt
		],
		[
			[() => kn, 0],
			() => Mn,
			1,
			1,
			1
		]
	];
	var Vn = [
		3,
		j,
		"GetSessionTokenRequest",
		0,
		[
			kt,
			zt,
			Ut,
			Mt
		],
		[
			1,
			0,
			0,
			1
		]
	];
	var Hn = [
		3,
		j,
		"GetSessionTokenResponse",
		0,
		[
			Ot,
			Vt,
			Bt
		],
		[
			[() => kn, 0],
			1,
			1
		]
	];
	var Un = [
		3,
		j,
		"GetWebIdentityTokenRequest",
		0,
		[
			Dt,
			"SigningAlgorithm",
			kt,
			Ht
		],
		[
			64,
			0,
			1,
			() => N
		],
		2
	];
	var M = [
		3,
		j,
		"GetWebIdentityTokenResponse",
		0,
		[Wt, At],
		[[() => yn, 0], 4]
	];
	var Wn = [
		3,
		j,
		"PolicyDescriptorType",
		0,
		["arn"],
		[0]
	];
	var Gn = [
		3,
		j,
		"ProvidedContext",
		0,
		["ProviderArn", "ContextAssertion"],
		[0, 0]
	];
	var Kn = [
		3,
		j,
		"Tag",
		0,
		["Key", "Value"],
		[0, 0],
		2
	];
	var qn = [
		1,
		j,
		"policyDescriptorListType",
		0,
		() => Wn
	];
	var Jn = [
		1,
		j,
		"ProvidedContextsListType",
		0,
		() => Gn
	];
	var N = [
		1,
		j,
		"tagListType",
		0,
		() => Kn
	];
	var Yn = [
		9,
		j,
		"AssumeRole",
		0,
		() => xn,
		() => Sn
	];
	var Zn = [
		9,
		j,
		"AssumeRoleWithSAML",
		0,
		() => Cn,
		() => wn
	];
	var Qn = [
		9,
		j,
		"AssumeRoleWithWebIdentity",
		0,
		() => Tn,
		() => En
	];
	var $n = [
		9,
		j,
		"AssumeRoot",
		0,
		() => Dn,
		() => On
	];
	var er = [
		9,
		j,
		"DecodeAuthorizationMessage",
		0,
		() => An,
		() => jn
	];
	var tr = [
		9,
		j,
		"GetAccessKeyInfo",
		0,
		() => Nn,
		() => Pn
	];
	var nr = [
		9,
		j,
		"GetCallerIdentity",
		0,
		() => Fn,
		() => In
	];
	var rr = [
		9,
		j,
		"GetDelegatedAccessToken",
		0,
		() => Ln,
		() => Rn
	];
	var ir = [
		9,
		j,
		"GetFederationToken",
		0,
		() => zn,
		() => Bn
	];
	var ar = [
		9,
		j,
		"GetSessionToken",
		0,
		() => Vn,
		() => Hn
	];
	var or = [
		9,
		j,
		"GetWebIdentityToken",
		0,
		() => Un,
		() => M
	];
	let getRuntimeConfig$1 = (e) => ({
		apiVersion: "2011-06-15",
		base64Decoder: e?.base64Decoder ?? Ve,
		base64Encoder: e?.base64Encoder ?? Be,
		disableHostPrefix: e?.disableHostPrefix ?? !1,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? ct,
		httpAuthSchemes: e?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
				signer: new Me()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4a"),
				signer: new Ne()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _()
			}
		],
		logger: e?.logger ?? new te(),
		protocol: e?.protocol ?? Ge,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries: mn,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: e?.serviceId ?? "STS",
		sha256: e?.sha256 ?? Ke,
		signerConstructor: e?.signerConstructor ?? Ie,
		urlParser: e?.urlParser ?? ye,
		utf8Decoder: e?.utf8Decoder ?? ze,
		utf8Encoder: e?.utf8Encoder ?? Re
	});
	let getRuntimeConfig = (e) => {
		C(process.version);
		let t = oe(e);
		let defaultConfigProvider = () => t().then(w);
		let n = getRuntimeConfig$1(e);
		r(process.version);
		let s = {
			profile: e?.profile,
			logger: n.logger
		};
		return {
			...n,
			...e,
			runtime: "node",
			defaultsMode: t,
			authSchemePreference: e?.authSchemePreference ?? se(Fe, s),
			bodyLengthChecker: e?.bodyLengthChecker ?? He,
			credentialDefaultProvider: e?.credentialDefaultProvider ?? Le,
			defaultSocketTimeout: a(e?.requestHandler, 3e5),
			defaultUserAgentProvider: e?.defaultUserAgentProvider ?? i({
				serviceId: n.serviceId,
				clientVersion: ut.version
			}),
			httpAuthSchemes: e?.httpAuthSchemes ?? [
				{
					schemeId: "aws.auth#sigv4",
					identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4") || (async (e) => await Le(e?.__config || {})()),
					signer: new Me()
				},
				{
					schemeId: "aws.auth#sigv4a",
					identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4a"),
					signer: new Ne()
				},
				{
					schemeId: "smithy.api#noAuth",
					identityProvider: (e) => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
					signer: new _()
				}
			],
			maxAttempts: e?.maxAttempts ?? se(Te, e),
			region: e?.region ?? se(ue, {
				...de,
				...s
			}),
			requestHandler: We.create(e?.requestHandler ?? defaultConfigProvider),
			retryMode: e?.retryMode ?? se({
				...we,
				default: async () => (await defaultConfigProvider()).retryMode || Ce
			}, e),
			sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? se(Pe, s),
			streamCollector: e?.streamCollector ?? Ue,
			useDualstackEndpoint: e?.useDualstackEndpoint ?? se(le, s),
			useFipsEndpoint: e?.useFipsEndpoint ?? se(ce, s),
			userAgentAppId: e?.userAgentAppId ?? se(o, s)
		};
	};
	let getHttpAuthExtensionConfiguration = (e) => {
		let t = e.httpAuthSchemes;
		let n = e.httpAuthSchemeProvider;
		let r = e.credentials;
		return {
			setHttpAuthScheme(e) {
				let n = t.findIndex((t) => t.schemeId === e.schemeId);
				n === -1 ? t.push(e) : t.splice(n, 1, e);
			},
			httpAuthSchemes() {
				return t;
			},
			setHttpAuthSchemeProvider(e) {
				n = e;
			},
			httpAuthSchemeProvider() {
				return n;
			},
			setCredentials(e) {
				r = e;
			},
			credentials() {
				return r;
			}
		};
	};
	let resolveHttpAuthRuntimeConfig = (e) => ({
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	});
	let resolveRuntimeExtensions = (e, t) => {
		let n = Object.assign(s(e), ne(e), be(e), getHttpAuthExtensionConfiguration(e));
		t.forEach((e) => e.configure(n));
		return Object.assign(e, c(n), T(n), xe(n), resolveHttpAuthRuntimeConfig(n));
	};
	var STSClient = class extends re {
		config;
		constructor(...[e]) {
			let t = getRuntimeConfig(e || {});
			super(t);
			this.initConfig = t;
			let n = resolveClientEndpointParameters(t);
			let r = l(n);
			let i = Ee(r);
			let a = fe(i);
			let o = u(a);
			let s = _e(o);
			let c = resolveHttpAuthSchemeConfig(s);
			let h = resolveRuntimeExtensions(c, e?.extensions || []);
			this.config = h;
			this.middlewareStack.use(ke(this.config));
			this.middlewareStack.use(d(this.config));
			this.middlewareStack.use(De(this.config));
			this.middlewareStack.use(Se(this.config));
			this.middlewareStack.use(f(this.config));
			this.middlewareStack.use(p(this.config));
			this.middlewareStack.use(m(this.config));
			this.middlewareStack.use(v(this.config, {
				httpAuthSchemeParametersProvider: st,
				identityProviderConfigProvider: async (e) => new y({
					"aws.auth#sigv4": e.credentials,
					"aws.auth#sigv4a": e.credentials
				})
			}));
			this.middlewareStack.use(b(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	let sr = ie(lt, "AWSSecurityTokenServiceV20110615", "STSClient", ve);
	let cr = {};
	let _mw0 = (e, t, n, r) => [];
	var AssumeRoleCommand = class extends sr(cr, _mw0, "AssumeRole", Yn) {};
	var AssumeRoleWithSAMLCommand = class extends sr(cr, _mw0, "AssumeRoleWithSAML", Zn) {};
	var AssumeRoleWithWebIdentityCommand = class extends sr(cr, _mw0, "AssumeRoleWithWebIdentity", Qn) {};
	var AssumeRootCommand = class extends sr(cr, _mw0, "AssumeRoot", $n) {};
	var DecodeAuthorizationMessageCommand = class extends sr(cr, _mw0, "DecodeAuthorizationMessage", er) {};
	var GetAccessKeyInfoCommand = class extends sr(cr, _mw0, "GetAccessKeyInfo", tr) {};
	var GetCallerIdentityCommand = class extends sr(cr, _mw0, "GetCallerIdentity", nr) {};
	var GetDelegatedAccessTokenCommand = class extends sr(cr, _mw0, "GetDelegatedAccessToken", rr) {};
	var GetFederationTokenCommand = class extends sr(cr, _mw0, "GetFederationToken", ir) {};
	var GetSessionTokenCommand = class extends sr(cr, _mw0, "GetSessionToken", ar) {};
	var GetWebIdentityTokenCommand = class extends sr(cr, _mw0, "GetWebIdentityToken", or) {};
	let lr = {
		AssumeRoleCommand,
		AssumeRoleWithSAMLCommand,
		AssumeRoleWithWebIdentityCommand,
		AssumeRootCommand,
		DecodeAuthorizationMessageCommand,
		GetAccessKeyInfoCommand,
		GetCallerIdentityCommand,
		GetDelegatedAccessTokenCommand,
		GetFederationTokenCommand,
		GetSessionTokenCommand,
		GetWebIdentityTokenCommand
	};
	var STS = class extends STSClient {};
	ae(lr, STS);
	let getAccountIdFromAssumedRoleUser = (e) => {
		if (typeof e?.Arn == "string") {
			let t = e.Arn.split(":");
			if (t.length > 4 && t[4] !== "") return t[4];
		}
	};
	let resolveRegion = async (e, t, n, r = {}) => {
		let i = typeof e == "function" ? await e() : e;
		let a = typeof t == "function" ? await t() : t;
		let o = "";
		let s = i ?? a ?? (o = await g(r)());
		n?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${i} (credential provider clientConfig)`, `${a} (contextual client)`, `${o} (STS default: AWS_REGION, profile region, or us-east-1)`);
		return s;
	};
	let getDefaultRoleAssumer$1 = (e, t) => {
		let n;
		let r;
		return async (i, a) => {
			r = i;
			if (!n) {
				let { logger: i = e?.parentClientConfig?.logger, profile: a = e?.parentClientConfig?.profile, region: o, requestHandler: s = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: l = e?.parentClientConfig?.userAgentAppId } = e;
				let u = await resolveRegion(o, e?.parentClientConfig?.region, c, {
					logger: i,
					profile: a
				});
				let d = !isH2(s);
				n = new t({
					...e,
					userAgentAppId: l,
					profile: a,
					credentialDefaultProvider: () => async () => r,
					region: u,
					requestHandler: d ? s : void 0,
					logger: i
				});
			}
			let { Credentials: o, AssumedRoleUser: s } = await n.send(new AssumeRoleCommand(a));
			if (!o || !o.AccessKeyId || !o.SecretAccessKey) throw Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);
			let c = getAccountIdFromAssumedRoleUser(s);
			let l = {
				accessKeyId: o.AccessKeyId,
				secretAccessKey: o.SecretAccessKey,
				sessionToken: o.SessionToken,
				expiration: o.Expiration,
				...o.CredentialScope && { credentialScope: o.CredentialScope },
				...c && { accountId: c }
			};
			h(l, "CREDENTIALS_STS_ASSUME_ROLE", "i");
			return l;
		};
	};
	let getDefaultRoleAssumerWithWebIdentity$1 = (e, t) => {
		let n;
		return async (r) => {
			if (!n) {
				let { logger: r = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: o = e?.parentClientConfig?.requestHandler, credentialProviderLogger: s, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId } = e;
				let l = await resolveRegion(a, e?.parentClientConfig?.region, s, {
					logger: r,
					profile: i
				});
				let u = !isH2(o);
				n = new t({
					...e,
					userAgentAppId: c,
					profile: i,
					region: l,
					requestHandler: u ? o : void 0,
					logger: r
				});
			}
			let { Credentials: i, AssumedRoleUser: a } = await n.send(new AssumeRoleWithWebIdentityCommand(r));
			if (!i || !i.AccessKeyId || !i.SecretAccessKey) throw Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);
			let o = getAccountIdFromAssumedRoleUser(a);
			let s = {
				accessKeyId: i.AccessKeyId,
				secretAccessKey: i.SecretAccessKey,
				sessionToken: i.SessionToken,
				expiration: i.Expiration,
				...i.CredentialScope && { credentialScope: i.CredentialScope },
				...o && { accountId: o }
			};
			o && h(s, "RESOLVED_ACCOUNT_ID", "T");
			h(s, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
			return s;
		};
	};
	let isH2 = (e) => e?.metadata?.handlerProtocol === "h2";
	let getCustomizableStsClientCtor = (e, t) => {
		if (t) return class CustomizableSTSClient extends e {
			constructor(e) {
				super(e);
				for (let e of t) this.middlewareStack.use(e);
			}
		};
		else return e;
	};
	let getDefaultRoleAssumer = (e = {}, t) => getDefaultRoleAssumer$1(e, getCustomizableStsClientCtor(STSClient, t));
	let getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => getDefaultRoleAssumerWithWebIdentity$1(e, getCustomizableStsClientCtor(STSClient, t));
	let decorateDefaultCredentialProvider = (e) => (t) => e({
		roleAssumer: getDefaultRoleAssumer(t),
		roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(t),
		...t
	});
	t.AssumeRole$ = Yn;
	t.AssumeRoleCommand = AssumeRoleCommand;
	t.AssumeRoleRequest$ = xn;
	t.AssumeRoleResponse$ = Sn;
	t.AssumeRoleWithSAML$ = Zn;
	t.AssumeRoleWithSAMLCommand = AssumeRoleWithSAMLCommand;
	t.AssumeRoleWithSAMLRequest$ = Cn;
	t.AssumeRoleWithSAMLResponse$ = wn;
	t.AssumeRoleWithWebIdentity$ = Qn;
	t.AssumeRoleWithWebIdentityCommand = AssumeRoleWithWebIdentityCommand;
	t.AssumeRoleWithWebIdentityRequest$ = Tn;
	t.AssumeRoleWithWebIdentityResponse$ = En;
	t.AssumeRoot$ = $n;
	t.AssumeRootCommand = AssumeRootCommand;
	t.AssumeRootRequest$ = Dn;
	t.AssumeRootResponse$ = On;
	t.AssumedRoleUser$ = bn;
	t.Credentials$ = kn;
	t.DecodeAuthorizationMessage$ = er;
	t.DecodeAuthorizationMessageCommand = DecodeAuthorizationMessageCommand;
	t.DecodeAuthorizationMessageRequest$ = An;
	t.DecodeAuthorizationMessageResponse$ = jn;
	t.ExpiredTokenException = ft;
	t.ExpiredTokenException$ = en;
	t.ExpiredTradeInTokenException = bt;
	t.ExpiredTradeInTokenException$ = tn;
	t.FederatedUser$ = Mn;
	t.GetAccessKeyInfo$ = tr;
	t.GetAccessKeyInfoCommand = GetAccessKeyInfoCommand;
	t.GetAccessKeyInfoRequest$ = Nn;
	t.GetAccessKeyInfoResponse$ = Pn;
	t.GetCallerIdentity$ = nr;
	t.GetCallerIdentityCommand = GetCallerIdentityCommand;
	t.GetCallerIdentityRequest$ = Fn;
	t.GetCallerIdentityResponse$ = In;
	t.GetDelegatedAccessToken$ = rr;
	t.GetDelegatedAccessTokenCommand = GetDelegatedAccessTokenCommand;
	t.GetDelegatedAccessTokenRequest$ = Ln;
	t.GetDelegatedAccessTokenResponse$ = Rn;
	t.GetFederationToken$ = ir;
	t.GetFederationTokenCommand = GetFederationTokenCommand;
	t.GetFederationTokenRequest$ = zn;
	t.GetFederationTokenResponse$ = Bn;
	t.GetSessionToken$ = ar;
	t.GetSessionTokenCommand = GetSessionTokenCommand;
	t.GetSessionTokenRequest$ = Vn;
	t.GetSessionTokenResponse$ = Hn;
	t.GetWebIdentityToken$ = or;
	t.GetWebIdentityTokenCommand = GetWebIdentityTokenCommand;
	t.GetWebIdentityTokenRequest$ = Un;
	t.GetWebIdentityTokenResponse$ = M;
	t.IDPCommunicationErrorException = vt;
	t.IDPCommunicationErrorException$ = nn;
	t.IDPRejectedClaimException = gt;
	t.IDPRejectedClaimException$ = rn;
	t.InvalidAuthorizationMessageException = yt;
	t.InvalidAuthorizationMessageException$ = an;
	t.InvalidIdentityTokenException = _t;
	t.InvalidIdentityTokenException$ = on;
	t.JWTPayloadSizeExceededException = xt;
	t.JWTPayloadSizeExceededException$ = sn;
	t.MalformedPolicyDocumentException = pt;
	t.MalformedPolicyDocumentException$ = cn;
	t.OutboundWebIdentityFederationDisabledException = St;
	t.OutboundWebIdentityFederationDisabledException$ = ln;
	t.PackedPolicyTooLargeException = mt;
	t.PackedPolicyTooLargeException$ = un;
	t.PolicyDescriptorType$ = Wn;
	t.ProvidedContext$ = Gn;
	t.RegionDisabledException = ht;
	t.RegionDisabledException$ = dn;
	t.STS = STS;
	t.STSClient = STSClient;
	t.STSServiceException = dt;
	t.STSServiceException$ = Qt;
	t.SessionDurationEscalationException = Ct;
	t.SessionDurationEscalationException$ = pn;
	t.Tag$ = Kn;
	t.decorateDefaultCredentialProvider = decorateDefaultCredentialProvider;
	t.errorTypeRegistries = mn;
	t.getDefaultRoleAssumer = getDefaultRoleAssumer;
	t.getDefaultRoleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity;
}));
Object.defineProperty(exports, "default", {
	enumerable: !0,
	get: function() {
		return fx();
	}
});
exports._ = fromUtf8$1;
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return R;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return Yn;
	}
});
exports.d = toHex;
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return D;
	}
});
exports.g = toUtf8$1;
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return te;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return ef;
	}
});
exports.l = fromHex;
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return ae;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return yf;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return P;
	}
});
exports.p = hasOwn;
exports.r = $d;
exports.s = N;
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return A;
	}
});
Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return x;
	}
});
