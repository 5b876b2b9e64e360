require("./rolldown-runtime.cjs");
const e = require("./candidate.cjs");
const t = require("./aws-principal.cjs");
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
function identified(e, n) {
	let { kind: r, name: i } = t.n(e);
	if (t.t(i)) return {
		status: "canary",
		arn: e,
		account: n,
		principal: r,
		reason: "its user is named like a canary token: whoever planted it has been alerted by this check"
	};
	return {
		status: "live",
		arn: e,
		account: n,
		principal: r
	};
}
function refused(e, t, r) {
	switch (e) {
		case "InvalidClientTokenId": return {
			status: "rejected",
			reason: "AWS does not accept this ID here: deleted, deactivated, of another partition, or with a wrong session token"
		};
		case "SignatureDoesNotMatch": return isClock(t) ? n : {
			status: "secret-mismatch",
			reason: "AWS knows this access key ID; the secret beside it is not its own, or was changed on the way"
		};
		case "RequestExpired": return n;
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
		default: return isBusy(e, r) ? {
			status: "unknown",
			reason: `AWS was busy (${plain(e)}, ${r})`
		} : {
			status: "unknown",
			reason: `AWS answered ${plain(e)} (${r})`
		};
	}
}
const n = {
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
const r = {
	sameId: 6e3,
	any: 100,
	deadline: 6e5
};
async function askAll(e, t, n, i = r, a = () => {}) {
	let o = new Map();
	let s = meter(t, n, i);
	let c = byId(e).values();
	let lane = async () => {
		for (let e of c) for await (let [t, r] of oneId(e, s, n, i)) {
			o.set(t, r);
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
const i = {
	kind: "failure",
	reason: "not asked: there were too many to ask within the time"
};
function meter(e, t, { any: n, deadline: r }) {
	let a = t.now() + r;
	let o = t.now();
	return async (r) => {
		let s = Math.max(o, t.now());
		if (s >= a) return i;
		o = s + n;
		s > t.now() && await t.pause(s - t.now());
		return e(r);
	};
}
// src/verify/verify.ts
async function verifyFindings(t, n) {
	let r = new Set(n.excluded);
	let i = new Map(t.filter(({ status: e }) => e === "open").map((t) => [t.fingerprint, e.questionOf(t, r)]));
	let a = await answersTo([...i.values()].flatMap((e) => e.kind === "ask" ? [e.candidate] : []), n);
	let o = n.today().toISOString();
	return t.map((e) => judged(e, verdictFor(e.fingerprint, i.get(e.fingerprint), a, o)));
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
