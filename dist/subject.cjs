const require_story = require("./story.cjs");
const require_aws_principal = require("./aws-principal.cjs");
// src/respond/actual.ts
function isActual({ status, severity, facts, verdict }) {
	if (status !== "open" || facts.documented || facts["implausible"] || facts.canary || verdict?.status === "canary") return false;
	return severity !== "info" || facts.expires !== void 0;
}
// src/respond/quote.ts
function quote(word) {
	return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
// src/respond/fill.ts
const HOMES = {
	aws: "us-east-1",
	"aws-cn": "cn-north-1",
	"aws-us-gov": "us-gov-west-1",
	"aws-eusc": "eusc-de-east-1"
};
const FORMS = {
	id: /^[A-Z][A-Z0-9]{15,127}$/,
	user: /^[\w+=,.@-]{1,64}$/,
	role: /^[\w+=,.@-]{1,64}$/,
	account: /^\d{12}$/,
	partition: /^aws(?:-[a-z]+)*$/,
	home: /^[a-z]+(?:-[a-z]+)+-\d$/,
	since: /^\d{4}-\d{2}-\d{2}$/,
	before: /^\d{4}-\d{2}-\d{2}$/,
	trail: /^\d{4}-\d{2}-\d{2}$/,
	report: /^\P{C}+$/u
};
const VARIABLES = {
	id: "ACCESS_KEY_ID",
	user: "USER_NAME",
	role: "ROLE_NAME",
	account: "ACCOUNT_ID",
	report: "REPORT"
};
function homeOf(partition) {
	return HOMES[partition] ?? "us-east-1";
}
function fill(template, subject) {
	return template.replace(/( )?\{(id|user|role|account|partition|home|since|before|trail|report)\}/g, (_, blank, name) => {
		const value = valueOf(name, subject);
		const word = value === void 0 ? `"$${VARIABLES[name] ?? name.toUpperCase()}"` : quote(value);
		return `${blank === void 0 ? "" : value?.startsWith("-") ? "=" : " "}${word}`;
	});
}
function variablesIn(templates, subject) {
	return [...new Set(templates.flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))].filter((name) => name in VARIABLES && valueOf(name, subject) === void 0).flatMap((name) => VARIABLES[name] ?? []);
}
function valueOf(name, subject) {
	const value = name === "home" ? homeOf(subject.partition) : subject[name];
	return value !== void 0 && FORMS[name].test(value) ? value : void 0;
}
// src/respond/subject.ts
const TRAIL_DAYS = 89;
const USUAL_DAYS = 14;
function subjectOf(finding, { now, since: told, ids, report = "report.json" }) {
	const limit = dayBefore(now, TRAIL_DAYS);
	const dated = told ?? dayOf(require_story.earliest(finding)?.date);
	const since = dated ?? limit;
	const principal = require_aws_principal.principalOf(finding.verdict?.arn ?? "");
	const { kind, name } = principal;
	const account = principal.account ?? finding.facts.account;
	const id = ids.get(finding.fingerprint);
	return {
		...kind === "role" && name !== void 0 ? { role: name } : {},
		...kind === "user" && name !== void 0 ? { user: name } : {},
		...account === void 0 ? {} : { account },
		...id === void 0 ? {} : { id },
		partition: principal.partition ?? finding.facts.partition ?? "aws",
		since,
		before: dayBefore(new Date(`${since}T00:00:00Z`), USUAL_DAYS),
		report,
		sinceKnown: dated !== void 0,
		trail: since > limit ? since : limit
	};
}
function firstDay(findings) {
	return findings.flatMap((finding) => dayOf(require_story.earliest(finding)?.date) ?? []).sort()[0];
}
function wholeDays(day, now) {
	return Math.max(0, Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 864e5));
}
function dayBefore(now, amount) {
	return new Date(now.getTime() - amount * 864e5).toISOString().slice(0, 10);
}
function dayOf(time) {
	return time !== void 0 && /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : void 0;
}
Object.defineProperty(exports, "fill", {
	enumerable: true,
	get: function() {
		return fill;
	}
});
Object.defineProperty(exports, "firstDay", {
	enumerable: true,
	get: function() {
		return firstDay;
	}
});
Object.defineProperty(exports, "homeOf", {
	enumerable: true,
	get: function() {
		return homeOf;
	}
});
Object.defineProperty(exports, "isActual", {
	enumerable: true,
	get: function() {
		return isActual;
	}
});
Object.defineProperty(exports, "subjectOf", {
	enumerable: true,
	get: function() {
		return subjectOf;
	}
});
Object.defineProperty(exports, "variablesIn", {
	enumerable: true,
	get: function() {
		return variablesIn;
	}
});
Object.defineProperty(exports, "wholeDays", {
	enumerable: true,
	get: function() {
		return wholeDays;
	}
});
