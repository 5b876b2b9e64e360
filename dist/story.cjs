const e = require("./words.cjs");
// src/reporters/story.ts
function prefixed(e, t) {
	return t === void 0 ? "" : e + t;
}
function maskedParts(e) {
	return e.parts.map((e) => e.masked).join(" + ");
}
function origin(e) {
	let t = earliest(e);
	let n = e.exposure?.introduced ?? t?.commit;
	return {
		...t?.date === void 0 ? {} : { date: t.date },
		...t?.author === void 0 || t.author === "" ? {} : { author: t.author },
		...n == null ? {} : { commit: n }
	};
}
function since(t, n) {
	let { date: r, author: i, commit: a } = origin(t);
	let o = r === void 0 || n === void 0 ? void 0 : e.t(r, n);
	let s = [
		...r === void 0 ? [] : [e.r(r)],
		...o === void 0 ? [] : [`(${o})`],
		...i === void 0 ? [] : [`by ${i}`],
		...a === void 0 ? [] : [`in commit ${e.c(a)}`]
	];
	return s.length === 0 ? void 0 : s.join(" ");
}
function earliest(e) {
	let t = e.exposure?.introduced;
	let n = e.occurrences.filter((e) => e.date !== void 0);
	return n.find((e) => e.commit === t) ?? n.reduce(older, void 0) ?? e.occurrences[0];
}
function standing(t) {
	let { exposure: n } = t;
	if (n === null) return;
	if (isUncommitted(t)) return "in no commit: it was staged, and git still stores it";
	let r = n.refs.length === 0 ? "no ref leads to it" : `reachable from ${e.s(n.refs)}`;
	if (n.inHead) return `still in HEAD; ${r}`;
	if (n.removed !== null) return `removed from HEAD by commit ${e.c(n.removed)}, but the history keeps it; ${r}`;
	return `not in HEAD; ${r}`;
}
function isUncommitted({ occurrences: e, exposure: t }) {
	return t?.introduced === null && !t.inHead && e.length > 0 && e.every(({ source: e, commit: t }) => (e === "staged" || e === "history") && (t ?? null) === null);
}
function exposed({ exposure: t }) {
	if (t === null || t.introduced === null && !t.inHead) return;
	return t.removed === null ? e.i(t.days) : `${e.i(t.days)} until its removal`;
}
function factList(e) {
	let { account: t, keyType: n, region: r, partition: i, principal: a, expires: o, canary: s, documented: c, ...l } = e.facts;
	let u = [];
	t !== void 0 && u.push(`account ${t}`);
	n !== void 0 && u.push(`${n} key`);
	a !== void 0 && u.push(`principal ${a}`);
	r !== void 0 && u.push(`region ${r}`);
	i !== void 0 && i !== "aws" && u.push(`partition ${i}`);
	o !== void 0 && u.push(`expires ${o}`);
	s === !0 && u.push("a canary: using it alerts whoever planted it");
	c === !0 && u.push("a documented example");
	for (let [e, t] of Object.entries(l)) t !== void 0 && u.push(t === !0 ? e : `${e} ${t}`);
	return u;
}
function harmlessness({ severity: t, facts: n }) {
	if (t !== "info") return;
	if (n.documented === !0) return "No danger as it stands: a documented example.";
	if (n.implausible === !0) return "No danger as it stands: no issuer makes such a value.";
	return n.expires === void 0 ? void 0 : `No danger as it stands: expired on ${e.r(n.expires)}.`;
}
function advice(e) {
	return harmlessness(e) ?? e.remediation;
}
function verdictOf(e) {
	let { verdict: n } = e;
	if (n === null) return;
	let r = t[n.status];
	let i = [n.arn ?? n.account, n.reason].filter((e) => e !== void 0).join(", ");
	return i === "" ? r : `${r} (${i})`;
}
const t = {
	live: "LIVE: it opens the account right now",
	rejected: "rejected by the issuer: no longer valid",
	"secret-mismatch": "the issuer knows the ID, but this secret does not belong to it",
	expired: "expired",
	canary: "a canary: not checked, because using it alerts whoever planted it",
	unknown: "could not be checked"
};
function allowance(e, t, n = "leaksift") {
	if (!canBeMarked(e, t)) return {
		introduction: "Dealt with, or no secret? Accept it with",
		line: `${n} baseline triage`
	};
	return {
		introduction: "No secret? Say so in a comment on that line or the line above:",
		line: `leaksift:allow ${e.fingerprint} <reason>`
	};
}
function canBeMarked(e, t) {
	if (t.scan.command === "audit-history" || t.scan.command === "action") return !1;
	return e.occurrences.some((e) => n.has(e.source));
}
const n = new Set([
	"file",
	"staged",
	"range",
	"stdin",
	"commit-message"
]);
function older(e, t) {
	return e?.date !== void 0 && e.date <= (t.date ?? "") ? e : t;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return factList;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return prefixed;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return verdictOf;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return exposed;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return since;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return allowance;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return maskedParts;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return earliest;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return origin;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return advice;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return standing;
	}
});
