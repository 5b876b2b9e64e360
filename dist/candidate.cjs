require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./partition.cjs");
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
function isUnanswered({ status: e, reason: t = "" }) {
	return e === "unknown" && !Object.values(n).includes(t);
}
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
	let c = s === void 0 ? void 0 : new e.jn(s);
	return {
		kind: "ask",
		candidate: {
			fingerprint: n,
			accessKeyId: a,
			secretAccessKey: new e.jn(o),
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
exports.isPair = isPair;
exports.isUnanswered = isUnanswered;
exports.questionOf = questionOf;
