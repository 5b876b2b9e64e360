const require_words = require("./words.cjs");
// src/reporters/story.ts
function maskedParts(finding) {
	return finding.parts.map((part) => part.masked).join(" + ");
}
function origin(finding) {
	const first = earliest(finding);
	const commit = finding.exposure?.introduced ?? first?.commit;
	return {
		...first?.date === void 0 ? {} : { date: first.date },
		...first?.author === void 0 || first.author === "" ? {} : { author: first.author },
		...commit === void 0 || commit === null ? {} : { commit }
	};
}
function since(finding, now) {
	const { date, author, commit } = origin(finding);
	const past = date === void 0 || now === void 0 ? void 0 : require_words.ago(date, now);
	const said = [
		...date === void 0 ? [] : [require_words.day(date)],
		...past === void 0 ? [] : [`(${past})`],
		...author === void 0 ? [] : [`by ${author}`],
		...commit === void 0 ? [] : [`in commit ${require_words.short(commit)}`]
	];
	return said.length === 0 ? void 0 : said.join(" ");
}
function earliest(finding) {
	const introduced = finding.exposure?.introduced;
	const dated = finding.occurrences.filter((place) => place.date !== void 0);
	return dated.find((place) => place.commit === introduced) ?? dated.reduce(older, void 0) ?? finding.occurrences[0];
}
function standing(finding) {
	const { exposure } = finding;
	if (exposure === null) return void 0;
	const refs = exposure.refs.length === 0 ? "no ref leads to it" : `reachable from ${require_words.list(exposure.refs)}`;
	if (exposure.inHead) return `still in HEAD; ${refs}`;
	if (exposure.removed !== null) return `removed from HEAD by commit ${require_words.short(exposure.removed)}, but the history keeps it; ${refs}`;
	return `not in HEAD; ${refs}`;
}
function exposed({ exposure }) {
	if (exposure === null) return void 0;
	return exposure.removed === null ? require_words.days(exposure.days) : `${require_words.days(exposure.days)} until its removal`;
}
function factList(finding) {
	const { account, keyType, region, partition, principal, expires, canary, documented, ...others } = finding.facts;
	const facts = [];
	if (account !== void 0) facts.push(`account ${account}`);
	if (keyType !== void 0) facts.push(`${keyType} key`);
	if (principal !== void 0) facts.push(`principal ${principal}`);
	if (region !== void 0) facts.push(`region ${region}`);
	if (partition !== void 0 && partition !== "aws") facts.push(`partition ${partition}`);
	if (expires !== void 0) facts.push(`expires ${expires}`);
	if (canary === true) facts.push("a canary: using it alerts whoever planted it");
	if (documented === true) facts.push("a documented example");
	for (const [name, value] of Object.entries(others)) if (value !== void 0) facts.push(value === true ? name : `${name} ${value}`);
	return facts;
}
function verdictOf(finding) {
	const { verdict } = finding;
	if (verdict === null) return void 0;
	const said = VERDICTS[verdict.status];
	const detail = [verdict.arn ?? verdict.account, verdict.reason].filter((text) => text !== void 0).join(", ");
	return detail === "" ? said : `${said} (${detail})`;
}
const VERDICTS = {
	live: "LIVE: it opens the account right now",
	rejected: "rejected by the issuer: no longer valid",
	"secret-mismatch": "the issuer knows the ID, but this secret does not belong to it",
	expired: "expired",
	canary: "a canary: not checked, because using it alerts whoever planted it",
	unknown: "could not be checked"
};
function allowance(finding, report) {
	if (!canBeMarked(finding, report)) return {
		introduction: "Dealt with, or no secret? Accept it with",
		line: "leaksift baseline triage"
	};
	return {
		introduction: "No secret? Say so in a comment on that line or the line above:",
		line: `leaksift:allow ${finding.fingerprint} <reason>`
	};
}
function canBeMarked(finding, report) {
	if (report.scan.command === "audit-history" || report.scan.command === "action") return false;
	return finding.occurrences.some((place) => MARKABLE.has(place.source));
}
const MARKABLE = new Set([
	"file",
	"staged",
	"range",
	"stdin",
	"commit-message"
]);
function older(a, b) {
	return a?.date !== void 0 && a.date <= (b.date ?? "") ? a : b;
}
Object.defineProperty(exports, "allowance", {
	enumerable: true,
	get: function() {
		return allowance;
	}
});
Object.defineProperty(exports, "earliest", {
	enumerable: true,
	get: function() {
		return earliest;
	}
});
Object.defineProperty(exports, "exposed", {
	enumerable: true,
	get: function() {
		return exposed;
	}
});
Object.defineProperty(exports, "factList", {
	enumerable: true,
	get: function() {
		return factList;
	}
});
Object.defineProperty(exports, "maskedParts", {
	enumerable: true,
	get: function() {
		return maskedParts;
	}
});
Object.defineProperty(exports, "origin", {
	enumerable: true,
	get: function() {
		return origin;
	}
});
Object.defineProperty(exports, "since", {
	enumerable: true,
	get: function() {
		return since;
	}
});
Object.defineProperty(exports, "standing", {
	enumerable: true,
	get: function() {
		return standing;
	}
});
Object.defineProperty(exports, "verdictOf", {
	enumerable: true,
	get: function() {
		return verdictOf;
	}
});
