require("./rolldown-runtime.cjs");
const e = require("./dist-cjs.cjs");
const t = require("./base.cjs");
const n = require("./agents.cjs");
const r = require("./partition.cjs");
// src/verify/sts.ts
var i = e.default;
function askSts(e) {
	n.t(e.endpoint ?? r.t("aws").url, e.variables);
	return async (t) => {
		let n = clientFor(t, e);
		let { totalTimeout: r = 8e3 } = e;
		let a = AbortSignal.any([AbortSignal.timeout(r), ...e.signal ? [e.signal] : []]);
		try {
			let { Arn: e, Account: t } = await Promise.race([n.send(new i.GetCallerIdentityCommand({}), { abortSignal: a }), aborted(a)]);
			return e?.startsWith("arn:") && t !== void 0 ? {
				kind: "identity",
				arn: e,
				account: t
			} : {
				kind: "failure",
				reason: "the answer was not one of AWS: is there a proxy between?"
			};
		} catch (e) {
			return answerOf(e, a);
		} finally {
			n.destroy();
		}
	};
}
function clientFor(e, t) {
	let { region: o, url: s } = r.t(e.partition);
	let c = new i.STSClient({
		...a,
		region: o,
		endpoint: t.endpoint ?? s,
		credentials: {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey.reveal(),
			...e.sessionToken === void 0 ? {} : { sessionToken: e.sessionToken.reveal() }
		},
		requestHandler: {
			connectionTimeout: t.connectTimeout ?? 3e3,
			requestTimeout: t.totalTimeout ?? 8e3,
			throwOnRequestTimeout: !0,
			...n.t(t.endpoint ?? s, t.variables)
		}
	});
	c.middlewareStack.addRelativeTo(onlyKnownHeaders(t.userAgent), {
		relation: "before",
		toMiddleware: "httpSigningMiddleware",
		name: "onlyKnownHeaders"
	});
	return c;
}
const a = {
	maxAttempts: 1,
	retryMode: "standard",
	defaultsMode: "standard",
	useDualstackEndpoint: !1,
	useFipsEndpoint: !1,
	userAgentAppId: async () => void 0,
	authSchemePreference: ["sigv4"],
	sigv4aSigningRegionSet: async () => void 0,
	logger: {
		debug: () => {},
		info: () => {},
		warn: () => {},
		error: () => {},
		trace: () => {}
	},
	streamCollector: collectShort
};
async function collectShort(e) {
	let t = [];
	let n = 0;
	for await (let r of e) {
		n += r.length;
		if (n > 65536) throw TypeError("the answer is too long");
		t.push(r);
	}
	return Buffer.concat(t);
}
function onlyKnownHeaders(e) {
	return (t) => (n) => {
		let r = n.request;
		let i = Object.entries(r.headers).filter(([e]) => o.has(e.toLowerCase()));
		r.headers = {
			...Object.fromEntries(i),
			"user-agent": e
		};
		return t(n);
	};
}
const o = new Set([
	"host",
	"content-type",
	"content-length"
]);
function aborted(e) {
	return new Promise((t, n) => {
		e.addEventListener("abort", () => n(Error("aborted")), { once: !0 });
	});
}
function answerOf(e, t) {
	if (t.aborted) return {
		kind: "failure",
		reason: "no answer in time"
	};
	let { name: n, message: r, $metadata: i, $fault: a } = e;
	let o = i?.httpStatusCode;
	if (typeof n == "string" && a !== void 0 && o !== void 0 && /^[A-Z][A-Za-z]{3,}/.test(n) && n !== "Unknown" && n !== "UnknownError") return {
		kind: "error",
		code: n,
		message: String(r),
		status: o
	};
	if (o !== void 0) return {
		kind: "failure",
		reason: `the answer (${o}) was not one of AWS: is there a proxy between?`
	};
	return {
		kind: "failure",
		reason: `no answer: ${networkReason(e)}`
	};
}
function networkReason(e) {
	let n = t.M(e, "");
	if (n === "") return "the connection failed";
	return s[n] ?? (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(n) ? `the server's certificate is not trusted (${n})` : `the connection failed (${n.replace(/[^A-Z0-9_]/gi, "").slice(0, 40)})`);
}
const s = {
	ENOTFOUND: "its name is not known (no network, or no DNS)",
	EAI_AGAIN: "its name could not be looked up (no network, or no DNS)",
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was cut",
	ETIMEDOUT: "the connection took too long",
	ENETUNREACH: "the network can not be reached"
};
exports.askSts = askSts;
