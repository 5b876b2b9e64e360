require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_partition = require("./partition.cjs");
// src/verify/candidate.ts
function questionOf(finding, excluded) {
	if (!isPair(finding)) return { kind: "none" };
	const { facts } = finding;
	if (facts.canary) return told({
		status: "canary",
		...accountOf(facts.account),
		reason: "its account plants keys to notice their use"
	});
	if (facts.documented) return told({
		status: "unknown",
		reason: DELIBERATE.documented
	});
	if (facts["implausible"]) return told({
		status: "unknown",
		reason: DELIBERATE.impossible
	});
	if (facts.account !== void 0 && excluded.has(facts.account)) return told({
		status: "unknown",
		account: facts.account,
		reason: DELIBERATE.excluded
	});
	return pairQuestion(finding);
}
const DELIBERATE = {
	documented: "not asked: a documented example",
	impossible: "not asked: AWS issues no such access key ID",
	excluded: "not asked: its account is excluded from checks"
};
function isUnanswered({ status, reason = "" }) {
	return status === "unknown" && !Object.values(DELIBERATE).includes(reason);
}
function isPair({ parts }) {
	return parts.some(isKind("aws-access-key-id")) && parts.some(isKind("aws-secret-access-key"));
}
function pairQuestion({ fingerprint, parts, facts }) {
	const accessKeyId = valueOf(parts, "aws-access-key-id");
	const secret = valueOf(parts, "aws-secret-access-key");
	const token = valueOf(parts, "aws-session-token");
	if (accessKeyId === void 0 || secret === void 0) return told({
		status: "unknown",
		reason: "not asked: it could not be read again"
	});
	if (accessKeyId.startsWith("ASIA") && token === void 0) return told({
		status: "unknown",
		reason: "not asked: a temporary key can not be checked without its session token"
	});
	const sessionToken = token === void 0 ? void 0 : new require_scan.Secret(token);
	return {
		kind: "ask",
		candidate: {
			fingerprint,
			accessKeyId,
			secretAccessKey: new require_scan.Secret(secret),
			sessionToken,
			partition: require_partition.partitionFrom(facts)
		}
	};
}
function told(verdict) {
	return {
		kind: "verdict",
		verdict
	};
}
function accountOf(account) {
	return account === void 0 ? {} : { account };
}
function valueOf(parts, kind) {
	return parts.find(isKind(kind))?.value;
}
function isKind(kind) {
	return (part) => part.kind === kind;
}
exports.isPair = isPair;
exports.isUnanswered = isUnanswered;
exports.questionOf = questionOf;
