const e = require("./surface-action.cjs");
const t = require("./action-partition.cjs");
// src/verify/candidate.ts
function questionOf(e, t) {
	if (!isPair(e)) return { kind: "none" };
	let { facts: r } = e;
	if (r.canary) return told({
		status: "canary",
		...accountOf(r.account),
		reason: "its account plants keys to notice their use"
	});
	if (r.documented) return told({
		status: "unknown",
		reason: n.documented
	});
	if (r.implausible) return told({
		status: "unknown",
		reason: n.impossible
	});
	if (r.account !== void 0 && t.has(r.account)) return told({
		status: "unknown",
		account: r.account,
		reason: n.excluded
	});
	return pairQuestion(e);
}
const n = {
	documented: "not asked: a documented example",
	impossible: "not asked: AWS issues no such access key ID",
	excluded: "not asked: its account is excluded from checks"
};
function isPair({ parts: e }) {
	return e.some(isKind("aws-access-key-id")) && e.some(isKind("aws-secret-access-key"));
}
function pairQuestion({ fingerprint: n, parts: r, facts: i }) {
	let a = valueOf(r, "aws-access-key-id");
	let o = valueOf(r, "aws-secret-access-key");
	let s = valueOf(r, "aws-session-token");
	if (a === void 0 || o === void 0) return told({
		status: "unknown",
		reason: "not asked: it could not be read again"
	});
	if (a.startsWith("ASIA") && s === void 0) return told({
		status: "unknown",
		reason: "not asked: a temporary key can not be checked without its session token"
	});
	let c = s === void 0 ? void 0 : new e.p(s);
	return {
		kind: "ask",
		candidate: {
			fingerprint: n,
			accessKeyId: a,
			secretAccessKey: new e.p(o),
			sessionToken: c,
			partition: t.n(i)
		}
	};
}
function told(e) {
	return {
		kind: "verdict",
		verdict: e
	};
}
function accountOf(e) {
	return e === void 0 ? {} : { account: e };
}
function valueOf(e, t) {
	return e.find(isKind(t))?.value;
}
function isKind(e) {
	return (t) => t.kind === e;
}
// src/core/aws-principal.ts
function principalOf(e) {
	let [, t = "", n, r = "", i = ""] = /^arn:(aws[a-z-]*):(iam|sts)::(\d{12}):(.+)$/s.exec(e) ?? [];
	let a = {
		...t ? { partition: t } : {},
		...r ? { account: r } : {}
	};
	let [o = "", ...s] = i.split("/");
	let c = s.at(-1) ?? "";
	if (n === "iam" && i === "root") return {
		kind: "root",
		...a
	};
	if (n === "iam" && o === "user" && c !== "") return {
		kind: "user",
		name: c,
		...a
	};
	if (n === "sts" && o === "federated-user" && c !== "") return {
		kind: "federated",
		name: c,
		...a
	};
	let [l = "", u = ""] = s;
	if (n === "sts" && o === "assumed-role" && l !== "") return {
		kind: "role",
		name: l,
		session: u,
		...a
	};
	return {
		kind: "unknown",
		...a
	};
}
function isCanaryName(e) {
	return e !== void 0 && /^[^@]+@@.+$/.test(e);
}
// src/verify/outcome.ts
function verdictOf(e) {
	switch (e.kind) {
		case "identity": return identified(e.arn, e.account);
		case "error": return refused(e.code, e.message, e.status);
		case "failure": return {
			status: "unknown",
			reason: e.reason
		};
	}
}
function retryOf(e) {
	if (e.kind !== "error") return "none";
	if (e.code === "SignatureDoesNotMatch") return isClock(e.message) ? "none" : "mismatch";
	return isBusy(e.code, e.status) ? "busy" : "none";
}
function identified(e, t) {
	let { kind: n, name: r } = principalOf(e);
	if (isCanaryName(r)) return {
		status: "canary",
		arn: e,
		account: t,
		principal: n,
		reason: "its user is named like a canary token: whoever planted it has been alerted by this check"
	};
	return {
		status: "live",
		arn: e,
		account: t,
		principal: n
	};
}
function refused(e, t, n) {
	switch (e) {
		case "InvalidClientTokenId": return {
			status: "rejected",
			reason: "AWS does not accept this ID here: deleted, deactivated, of another partition, or with a wrong session token"
		};
		case "SignatureDoesNotMatch": return isClock(t) ? r : {
			status: "secret-mismatch",
			reason: "AWS knows this access key ID; the secret beside it is not its own, or was changed on the way"
		};
		case "RequestExpired": return r;
		case "ExpiredToken":
		case "ExpiredTokenException": return {
			status: "expired",
			reason: "the temporary credential was real and has expired: look at what it did while it lasted"
		};
		case "AccessDenied":
		case "AccessDeniedException": return {
			status: "live",
			principal: "unknown",
			reason: "AWS accepted the signature and refused the question, which means that the key works"
		};
		case "OptInRequired": return {
			status: "unknown",
			reason: "the account is not signed up or is suspended"
		};
		case "RegionDisabledException": return {
			status: "unknown",
			reason: "STS is switched off in the Region that was asked"
		};
		default: return isBusy(e, n) ? {
			status: "unknown",
			reason: `AWS was busy (${plain(e)}, ${n})`
		} : {
			status: "unknown",
			reason: `AWS answered ${plain(e)} (${n})`
		};
	}
}
const r = {
	status: "unknown",
	reason: "this machine's clock is wrong, so AWS refused the signature: set it and ask again"
};
function isClock(e) {
	return /signature (?:has )?expired|not yet current|must be in the past/i.test(e);
}
function isBusy(e, t) {
	return /throttl|toomanyrequests|requestlimit|slowdown/i.test(e) || t === 429 || t >= 500;
}
function plain(e) {
	return e.replace(/[^A-Za-z0-9._-]/g, "").slice(0, 60) || "an error without a code";
}
// src/verify/schedule.ts
const i = {
	sameId: 6e3,
	any: 100,
	deadline: 6e5
};
async function askAll(e, t, n, r = i, a = () => {}) {
	let o = new Map();
	let s = meter(t, n, r);
	let c = byId(e).values();
	let lane = async () => {
		for (let e of c) for await (let [t, i] of oneId(e, s, n, r)) {
			o.set(t, i);
			a();
		}
	};
	await Promise.all(Array.from({ length: 4 }, lane));
	return o;
}
function byId(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.accessKeyId);
		e ? e.push(n) : t.set(n.accessKeyId, [n]);
	}
	return t;
}
async function* oneId(e, t, n, r) {
	for (let [i, a] of e.entries()) {
		i > 0 && await n.pause(r.sameId);
		yield [a.fingerprint, await twice(a, t, n, r)];
	}
}
async function twice(e, t, n, { sameId: r }) {
	let i = await t(e);
	if (retryOf(i) === "none") return i;
	await n.pause(r);
	return t(e);
}
const a = {
	kind: "failure",
	reason: "not asked: there were too many to ask within the time"
};
function meter(e, t, { any: n, deadline: r }) {
	let i = t.now() + r;
	let o = t.now();
	return async (r) => {
		let s = Math.max(o, t.now());
		if (s >= i) return a;
		o = s + n;
		s > t.now() && await t.pause(s - t.now());
		return e(r);
	};
}
// src/verify/verify.ts
async function verifyFindings(e, t) {
	let n = new Set(t.excluded);
	let r = new Map(e.filter(({ status: e }) => e === "open").map((e) => [e.fingerprint, questionOf(e, n)]));
	let i = await answersTo([...r.values()].flatMap((e) => e.kind === "ask" ? [e.candidate] : []), t);
	let a = t.today().toISOString();
	return e.map((e) => judged(e, verdictFor(e.fingerprint, r.get(e.fingerprint), i, a)));
}
async function answersTo(e, { ask: t, clock: n, pace: r, onProgress: i }) {
	let a = 0;
	e.length > 0 && i?.(0, e.length);
	return askAll(e, t, n, r, () => i?.(++a, e.length));
}
function verdictFor(e, t, n, r) {
	if (t === void 0 || t.kind === "none") return null;
	if (t.kind === "verdict") return t.verdict;
	let i = n.get(e);
	return i === void 0 ? {
		status: "unknown",
		reason: "not asked"
	} : {
		...verdictOf(i),
		checkedAt: r
	};
}
function judged(e, t) {
	if (t === null) return e;
	let { account: n, principal: r } = t;
	return {
		...e,
		severity: t.status === "live" ? "critical" : e.severity,
		facts: {
			...e.facts,
			...n === void 0 ? {} : { account: n },
			...r === void 0 || r === "unknown" ? {} : { principal: r }
		},
		verdict: t
	};
}
function withoutValues(e) {
	return e.map((e) => ({
		...e,
		parts: e.parts.map(({ value: e, ...t }) => t)
	}));
}
exports.verifyFindings = verifyFindings;
exports.withoutValues = withoutValues;
