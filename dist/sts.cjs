require("./rolldown-runtime.cjs");
const e = require("./dist-cjs.cjs");
const t = require("./agents.cjs");
const n = require("./partition.cjs");
// src/verify/sts.ts
var r = e.default;
function askSts(e) {
	t.t(e.endpoint ?? n.t("aws").url, e.variables);
	return async (t) => {
		let n = clientFor(t, e);
		let { totalTimeout: i = 8e3 } = e;
		let a = AbortSignal.any([AbortSignal.timeout(i), ...e.signal ? [e.signal] : []]);
		try {
			let { Arn: e, Account: t } = await Promise.race([n.send(new r.GetCallerIdentityCommand({}), { abortSignal: a }), aborted(a)]);
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
function clientFor(e, a) {
	let { region: o, url: s } = n.t(e.partition);
	let c = new r.STSClient({
		...i,
		region: o,
		endpoint: a.endpoint ?? s,
		credentials: {
			accessKeyId: e.accessKeyId,
			secretAccessKey: e.secretAccessKey.reveal(),
			...e.sessionToken === void 0 ? {} : { sessionToken: e.sessionToken.reveal() }
		},
		requestHandler: {
			connectionTimeout: a.connectTimeout ?? 3e3,
			requestTimeout: a.totalTimeout ?? 8e3,
			throwOnRequestTimeout: !0,
			...t.t(a.endpoint ?? s, a.variables)
		}
	});
	c.middlewareStack.addRelativeTo(onlyKnownHeaders(a.userAgent), {
		relation: "before",
		toMiddleware: "httpSigningMiddleware",
		name: "onlyKnownHeaders"
	});
	return c;
}
const i = {
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
		let i = Object.entries(r.headers).filter(([e]) => a.has(e.toLowerCase()));
		r.headers = {
			...Object.fromEntries(i),
			"user-agent": e
		};
		return t(n);
	};
}
const a = new Set([
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
	let t = e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : void 0;
	if (t === void 0) return "the connection failed";
	return o[t] ?? (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(t) ? `the server's certificate is not trusted (${t})` : `the connection failed (${t.replace(/[^A-Z0-9_]/gi, "").slice(0, 40)})`);
}
const o = {
	ENOTFOUND: "its name is not known (no network, or no DNS)",
	EAI_AGAIN: "its name could not be looked up (no network, or no DNS)",
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was cut",
	ETIMEDOUT: "the connection took too long",
	ENETUNREACH: "the network can not be reached"
};
exports.askSts = askSts;
