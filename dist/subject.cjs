const e = require("./story.cjs");
const t = require("./quote.cjs");
const n = require("./aws-principal.cjs");
// src/respond/actual.ts
function isActual({ status: e, severity: t, facts: n, verdict: r }) {
	if (e !== "open" || n.documented || n.implausible || n.canary || r?.status === "canary") return !1;
	return t !== "info" || n.expires !== void 0;
}
// src/respond/fill.ts
const r = {
	aws: "us-east-1",
	"aws-cn": "cn-north-1",
	"aws-us-gov": "us-gov-west-1",
	"aws-eusc": "eusc-de-east-1"
};
const i = {
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
const a = {
	id: "ACCESS_KEY_ID",
	user: "USER_NAME",
	role: "ROLE_NAME",
	account: "ACCOUNT_ID",
	report: "REPORT"
};
function homeOf(e) {
	return r[e] ?? "us-east-1";
}
function fill(e, n) {
	return e.replace(/( )?\{(id|user|role|account|partition|home|since|before|trail|report)\}/g, (e, r, i) => {
		let o = valueOf(i, n);
		let s = o === void 0 ? `"$${a[i] ?? i.toUpperCase()}"` : t.t(o);
		return `${r === void 0 ? "" : o?.startsWith("-") ? "=" : " "}${s}`;
	});
}
function variablesIn(e, t) {
	return [...new Set(e.flatMap((e) => [...e.matchAll(/\{(\w+)\}/g)].map(([, e]) => e)))].filter((e) => e in a && valueOf(e, t) === void 0).flatMap((e) => a[e] ?? []);
}
function valueOf(e, t) {
	let n = e === "home" ? homeOf(t.partition) : t[e];
	return n !== void 0 && i[e].test(n) ? n : void 0;
}
function subjectOf(t, { now: r, since: i, ids: a, report: o = "report.json" }) {
	let s = dayBefore(r, 89);
	let c = i ?? dayOf(e.r(t)?.date);
	let l = c ?? s;
	let u = n.n(t.verdict?.arn ?? "");
	let { kind: d, name: f } = u;
	let p = u.account ?? t.facts.account;
	let m = a.get(t.fingerprint);
	return {
		...d === "role" && f !== void 0 ? { role: f } : {},
		...d === "user" && f !== void 0 ? { user: f } : {},
		...p === void 0 ? {} : { account: p },
		...m === void 0 ? {} : { id: m },
		partition: u.partition ?? t.facts.partition ?? "aws",
		since: l,
		before: dayBefore(new Date(`${l}T00:00:00Z`), 14),
		report: o,
		sinceKnown: c !== void 0,
		trail: l > s ? l : s
	};
}
function firstDay(t) {
	return t.flatMap((t) => dayOf(e.r(t)?.date) ?? []).sort()[0];
}
function wholeDays(e, t) {
	return Math.max(0, Math.floor((t.getTime() - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function dayBefore(e, t) {
	return new Date(e.getTime() - t * 864e5).toISOString().slice(0, 10);
}
function dayOf(e) {
	return e !== void 0 && /^\d{4}-\d{2}-\d{2}T/.test(e) ? e.slice(0, 10) : void 0;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return homeOf;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return fill;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return subjectOf;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return variablesIn;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return wholeDays;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isActual;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return firstDay;
	}
});
