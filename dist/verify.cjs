require("./rolldown-runtime.cjs");
const require_candidate = require("./candidate.cjs");
const require_aws_principal = require("./aws-principal.cjs");
// src/verify/outcome.ts
function verdictOf(answer) {
	switch (answer.kind) {
		case "identity": return identified(answer.arn, answer.account);
		case "error": return refused(answer.code, answer.message, answer.status);
		case "failure": return {
			status: "unknown",
			reason: answer.reason
		};
	}
}
function retryOf(answer) {
	if (answer.kind !== "error") return "none";
	if (answer.code === "SignatureDoesNotMatch") return isClock(answer.message) ? "none" : "mismatch";
	return isBusy(answer.code, answer.status) ? "busy" : "none";
}
function identified(arn, account) {
	const { kind, name } = require_aws_principal.principalOf(arn);
	if (require_aws_principal.isCanaryName(name)) return {
		status: "canary",
		arn,
		account,
		principal: kind,
		reason: "its user is named like a canary token: whoever planted it has been alerted by this check"
	};
	return {
		status: "live",
		arn,
		account,
		principal: kind
	};
}
function refused(code, message, status) {
	switch (code) {
		case "InvalidClientTokenId": return {
			status: "rejected",
			reason: "AWS does not accept this ID here: deleted, deactivated, of another partition, or with a wrong session token"
		};
		case "SignatureDoesNotMatch": return isClock(message) ? CLOCK : {
			status: "secret-mismatch",
			reason: "AWS knows this access key ID; the secret beside it is not its own, or was changed on the way"
		};
		case "RequestExpired": return CLOCK;
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
		default: return isBusy(code, status) ? {
			status: "unknown",
			reason: `AWS was busy (${plain(code)}, ${status})`
		} : {
			status: "unknown",
			reason: `AWS answered ${plain(code)} (${status})`
		};
	}
}
const CLOCK = {
	status: "unknown",
	reason: "this machine's clock is wrong, so AWS refused the signature: set it and ask again"
};
function isClock(message) {
	return /signature (?:has )?expired|not yet current|must be in the past/i.test(message);
}
function isBusy(code, status) {
	return /throttl|toomanyrequests|requestlimit|slowdown/i.test(code) || status === 429 || status >= 500;
}
function plain(code) {
	return code.replace(/[^A-Za-z0-9._-]/g, "").slice(0, 60) || "an error without a code";
}
// src/verify/schedule.ts
const PACE = {
	sameId: 6e3,
	any: 100,
	deadline: 6e5
};
const LANES = 4;
async function askAll(candidates, ask, clock, pace = PACE, onAnswer = () => {}) {
	const answers = new Map();
	const metered = meter(ask, clock, pace);
	const groups = byId(candidates).values();
	const lane = async () => {
		for (const group of groups) for await (const [fingerprint, answer] of oneId(group, metered, clock, pace)) {
			answers.set(fingerprint, answer);
			onAnswer();
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return answers;
}
function byId(candidates) {
	const groups = new Map();
	for (const candidate of candidates) {
		const group = groups.get(candidate.accessKeyId);
		if (group) group.push(candidate);
		else groups.set(candidate.accessKeyId, [candidate]);
	}
	return groups;
}
async function* oneId(group, ask, clock, pace) {
	for (const [index, candidate] of group.entries()) {
		if (index > 0) await clock.pause(pace.sameId);
		yield [candidate.fingerprint, await twice(candidate, ask, clock, pace)];
	}
}
async function twice(candidate, ask, clock, { sameId }) {
	const first = await ask(candidate);
	if (retryOf(first) === "none") return first;
	await clock.pause(sameId);
	return ask(candidate);
}
const TOO_LATE = {
	kind: "failure",
	reason: "not asked: there were too many to ask within the time"
};
function meter(ask, clock, { any, deadline }) {
	const end = clock.now() + deadline;
	let next = clock.now();
	return async (candidate) => {
		const at = Math.max(next, clock.now());
		if (at >= end) return TOO_LATE;
		next = at + any;
		if (at > clock.now()) await clock.pause(at - clock.now());
		return ask(candidate);
	};
}
// src/verify/verify.ts
async function verifyFindings(findings, options) {
	const excluded = new Set(options.excluded);
	const questions = new Map(findings.filter(({ status }) => status === "open").map((finding) => [finding.fingerprint, require_candidate.questionOf(finding, excluded)]));
	const answers = await answersTo([...questions.values()].flatMap((question) => question.kind === "ask" ? [question.candidate] : []), options);
	const checkedAt = options.today().toISOString();
	return findings.map((finding) => judged(finding, verdictFor(finding.fingerprint, questions.get(finding.fingerprint), answers, checkedAt)));
}
async function answersTo(candidates, { ask, clock, pace, onProgress }) {
	let answered = 0;
	if (candidates.length > 0) onProgress?.(0, candidates.length);
	return askAll(candidates, ask, clock, pace, () => onProgress?.(++answered, candidates.length));
}
function verdictFor(fingerprint, question, answers, checkedAt) {
	if (question === void 0 || question.kind === "none") return null;
	if (question.kind === "verdict") return question.verdict;
	const answer = answers.get(fingerprint);
	return answer === void 0 ? {
		status: "unknown",
		reason: "not asked"
	} : {
		...verdictOf(answer),
		checkedAt
	};
}
function judged(finding, verdict) {
	if (verdict === null) return finding;
	const { account, principal } = verdict;
	return {
		...finding,
		severity: verdict.status === "live" ? "critical" : finding.severity,
		facts: {
			...finding.facts,
			...account === void 0 ? {} : { account },
			...principal === void 0 || principal === "unknown" ? {} : { principal }
		},
		verdict
	};
}
function withoutValues(findings) {
	return findings.map((finding) => ({
		...finding,
		parts: finding.parts.map(({ value: _, ...part }) => part)
	}));
}
exports.verifyFindings = verifyFindings;
exports.withoutValues = withoutValues;
