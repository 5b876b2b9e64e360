require("./rolldown-runtime.cjs");
const require_dist_cjs$1 = require("./dist-cjs.cjs");
const require_agents = require("./agents.cjs");
const require_partition = require("./partition.cjs");
// src/verify/sts.ts
var import_dist_cjs = require_dist_cjs$1.default;
function askSts(options) {
	require_agents.agentsFor(options.endpoint ?? require_partition.endpointOf("aws").url, options.variables);
	return async (candidate) => {
		const client = clientFor(candidate, options);
		const { totalTimeout = 8e3 } = options;
		const deadline = AbortSignal.any([AbortSignal.timeout(totalTimeout), ...options.signal ? [options.signal] : []]);
		try {
			const { Arn, Account } = await Promise.race([client.send(new import_dist_cjs.GetCallerIdentityCommand({}), { abortSignal: deadline }), aborted(deadline)]);
			return Arn?.startsWith("arn:") && Account !== void 0 ? {
				kind: "identity",
				arn: Arn,
				account: Account
			} : {
				kind: "failure",
				reason: "the answer was not one of AWS: is there a proxy between?"
			};
		} catch (error) {
			return answerOf(error, deadline);
		} finally {
			client.destroy();
		}
	};
}
const LONGEST_ANSWER = 65536;
function clientFor(candidate, options) {
	const { region, url } = require_partition.endpointOf(candidate.partition);
	const client = new import_dist_cjs.STSClient({
		...NOTHING_AMBIENT,
		region,
		endpoint: options.endpoint ?? url,
		credentials: {
			accessKeyId: candidate.accessKeyId,
			secretAccessKey: candidate.secretAccessKey.reveal(),
			...candidate.sessionToken === void 0 ? {} : { sessionToken: candidate.sessionToken.reveal() }
		},
		requestHandler: {
			connectionTimeout: options.connectTimeout ?? 3e3,
			requestTimeout: options.totalTimeout ?? 8e3,
			throwOnRequestTimeout: true,
			...require_agents.agentsFor(options.endpoint ?? url, options.variables)
		}
	});
	client.middlewareStack.addRelativeTo(onlyKnownHeaders(options.userAgent), {
		relation: "before",
		toMiddleware: "httpSigningMiddleware",
		name: "onlyKnownHeaders"
	});
	return client;
}
const NOTHING_AMBIENT = {
	maxAttempts: 1,
	retryMode: "standard",
	defaultsMode: "standard",
	useDualstackEndpoint: false,
	useFipsEndpoint: false,
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
async function collectShort(stream) {
	const chunks = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > LONGEST_ANSWER) throw new TypeError("the answer is too long");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function onlyKnownHeaders(userAgent) {
	return (next) => (args) => {
		const request = args.request;
		const kept = Object.entries(request.headers).filter(([name]) => KNOWN_HEADERS.has(name.toLowerCase()));
		request.headers = {
			...Object.fromEntries(kept),
			"user-agent": userAgent
		};
		return next(args);
	};
}
const KNOWN_HEADERS = new Set([
	"host",
	"content-type",
	"content-length"
]);
function aborted(signal) {
	return new Promise((_, reject) => {
		signal.addEventListener("abort", () => reject(new Error("aborted")), { once: true });
	});
}
function answerOf(error, deadline) {
	if (deadline.aborted) return {
		kind: "failure",
		reason: "no answer in time"
	};
	const { name, message, $metadata, $fault } = error;
	const status = $metadata?.httpStatusCode;
	if (typeof name === "string" && $fault !== void 0 && status !== void 0 && /^[A-Z][A-Za-z]{3,}/.test(name) && name !== "Unknown" && name !== "UnknownError") return {
		kind: "error",
		code: name,
		message: String(message),
		status
	};
	if (status !== void 0) return {
		kind: "failure",
		reason: `the answer (${status}) was not one of AWS: is there a proxy between?`
	};
	return {
		kind: "failure",
		reason: `no answer: ${networkReason(error)}`
	};
}
function networkReason(error) {
	const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
	if (code === void 0) return "the connection failed";
	return REASONS[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code) ? `the server's certificate is not trusted (${code})` : `the connection failed (${code.replace(/[^A-Z0-9_]/gi, "").slice(0, 40)})`);
}
const REASONS = {
	ENOTFOUND: "its name is not known (no network, or no DNS)",
	EAI_AGAIN: "its name could not be looked up (no network, or no DNS)",
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was cut",
	ETIMEDOUT: "the connection took too long",
	ENETUNREACH: "the network can not be reached"
};
exports.askSts = askSts;
