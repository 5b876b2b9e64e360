require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./import-note.cjs");
const n = require("./gitleaks-rule.cjs");
function globsOf(e) {
	try {
		let t = spell(n.n(e).node)?.map(finish);
		if (t === void 0 || t.includes(void 0)) return;
		return merged(t.flatMap((e) => e ?? []));
	} catch (e) {
		if (e instanceof n.r) return;
		throw e;
	}
}
function spell(e) {
	switch (e.kind) {
		case "set": return spellSet(e.bytes);
		case "assertion": return e.at === "text-start" ? [""] : e.at === "text-end" ? [""] : void 0;
		case "capture": return spell(e.body);
		case "sequence": return e.parts.map(spell).reduce(joined, [""]);
		case "choice": return bounded(e.options.map(spell).reduce((e, t) => e && t ? [...e, ...t] : void 0, []));
		case "repeat": return spellRepeat(e);
	}
}
function joined(e, t) {
	return e && t && bounded(e.flatMap((e) => t.map((t) => e + t)));
}
function bounded(e) {
	return e !== void 0 && e.length <= 64 ? e : void 0;
}
function spellSet(e) {
	if (e.size >= 255) return ["?"];
	let t = [...e].map((e) => String.fromCharCode(e));
	if (!t.every((e) => /[\w ./@#%,+:=~-]/.test(e))) return;
	let [n] = t;
	if (t.length === 1 && n !== void 0) return [n];
	return t.length <= 8 && t.every((e) => /\w/.test(e)) ? [`[${t.join("")}]`] : void 0;
}
function spellRepeat({ body: e, min: t, max: n }) {
	let i = spell(e);
	if (t === 0 && n === 1) return i && ["", ...i];
	if (n !== Infinity || t > 1 || e.kind !== "set") return;
	if (e.bytes.size < 255) return;
	let a = e.bytes.has(r) ? "" : "*";
	return [t === 0 ? a : `?${a}`];
}
const r = 47;
function finish(e) {
	let t = end(begin(e.replace(/\u0003+/g, ""))).map((e) => e.replaceAll("/", "/**/*"));
	return t.some((e) => /[\u0001-\u0003]/.test(e)) ? void 0 : t;
}
function begin(e) {
	let t = e.startsWith("");
	let n = e.replace(/^[\u0001\u0003]+/, "");
	if (t && !e.startsWith("")) return n;
	return n.startsWith("/") ? `*/**${n}` : `**/*${n}`;
}
function end(e) {
	if (e.endsWith("") && !e.endsWith("")) return [e.slice(0, -1)];
	let t = e.replace(/[\u0002\u0003]+$/, "");
	return t.endsWith("/") ? [`${t}**`] : [`${t}*`, `${t}*/**`];
}
function merged(e) {
	let t = new Set(e);
	let below = (e) => `*/**/${e}`;
	let n = [...t].filter((e) => t.has(below(e)));
	return [...[...t].filter((e) => !n.some((t) => e === t || e === below(t))), ...n.map((e) => `**/${e}`)].sort();
}
// src/config/import/gitleaks-allowlist.ts
function allowlistEntries(e, n, r) {
	let a = [
		"regexes",
		"stopwords",
		"commits"
	].filter((t) => e[t].length > 0);
	if (e.all && a.length > 0) return {
		paths: [],
		allow: [],
		notes: [t.n(n, `It asks for ${["paths", ...a].join(" and ")} together; only paths can be said here.`)]
	};
	let o = e.paths.map((e) => ({
		pattern: e,
		globs: globsOf(e)
	}));
	let s = o.flatMap((e) => e.globs ?? []);
	let c = reasonOf(e.description);
	let l = r.length === 0 && e.targetRules.length === 0;
	return {
		paths: l ? s.map((e) => ({
			path: e,
			generic: "ignore",
			reason: c
		})) : [],
		allow: r.flatMap((e) => s.map((t) => ({
			rule: e,
			path: t,
			reason: c
		}))),
		notes: [
			...l && s.length > 0 ? [t.t(n, "Under its paths generic findings are ignored; keys and tokens with a form of their own are still reported.")] : [],
			...o.flatMap(({ pattern: e, globs: r }) => r === void 0 ? [t.n(`${n}: path ${e}`, "It can not be written as a glob.")] : []),
			...a.map((r) => t.n(`${n}: ${r} (${e[r].length})`, i[r])),
			...e.targetRules.length > r.length && !l ? [t.n(`${n}: targetRules`, "Some of these rules are not among those taken over.")] : []
		]
	};
}
const i = {
	regexes: "What a finding says is not a reason to pass it over: allow the credential itself, by its fingerprint or in the baseline.",
	stopwords: "A word inside a value does not make it harmless: allow the credential itself, by its fingerprint or in the baseline.",
	commits: "A commit can not be allowed: accept what it holds in the baseline."
};
function reasonOf(e) {
	let t = e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim().slice(0, 400);
	return t === "" ? "imported from a gitleaks allowlist" : t;
}
// src/config/import/gitleaks.ts
function importGitleaks(t, r, i) {
	let a = e.Zn(t);
	let o = [...topNotes(a)];
	let s = new Set(i);
	let c = tables(a.rules).map((e) => {
		let t = n.t(asRule(e), r, s);
		t.written !== void 0 && s.add(t.written.id);
		return {
			rule: e,
			...t
		};
	});
	o.push(...c.flatMap((e) => e.notes));
	let l = new Map(c.flatMap(({ rule: e, written: t }) => t === void 0 ? [] : [[text(e.id), t.id]]));
	let u = [...c.filter(({ written: e }) => e !== void 0).flatMap(({ rule: e, written: t }) => listsOf(e).map((e, n) => allowlistEntries(e, `rule ${t?.id ?? ""}, allowlist ${n + 1}`, [t?.id ?? ""]))), ...listsOf(a).map((e, t) => allowlistEntries(e, `allowlist ${t + 1}`, e.targetRules.flatMap((e) => l.get(e) ?? [])))];
	o.push(...u.flatMap((e) => e.notes));
	return {
		config: written(c.flatMap((e) => e.written ?? []), u),
		notes: o
	};
}
function written(e, t) {
	let n = t.flatMap((e) => e.paths);
	let r = t.flatMap((e) => e.allow);
	return {
		...n.length > 0 ? { paths: n } : {},
		...r.length > 0 ? { allow: r } : {},
		...e.length > 0 ? { rules: e } : {}
	};
}
const a = [
	"title",
	"description",
	"minVersion",
	"rules",
	"allowlist",
	"allowlists",
	"extend"
];
function topNotes(n) {
	let r = e.Zn(n.extend);
	let i = strings(r.disabledRules);
	return [
		...Object.keys(n).filter((e) => !a.some((t) => same(t, e))).map((e) => t.n(e, "This key is not known.")),
		...r.useDefault === !0 ? [t.t("extend.useDefault", "The rules of leaksift itself stay in force in place of the default rules.")] : [],
		...["path", "url"].flatMap((e) => typeof r[e] == "string" ? [t.n(`extend.${e}`, "Import that file, too, and join the two.")] : []),
		...i.map((e) => t.n(`extend.disabledRules: ${e}`, "The rules of leaksift have other names: see leaksift rules list, and put what is meant into \"disable\"."))
	];
}
function asRule(e) {
	return {
		id: text(e.id),
		description: text(e.description),
		regex: text(e.regex),
		path: text(e.path),
		secretGroup: number(e.secretGroup),
		entropy: number(e.entropy),
		keywords: strings(e.keywords),
		composite: tables(e.required).length > 0,
		silent: e.skipReport === !0,
		unknown: Object.keys(e).filter((e) => !o.some((t) => same(t, e)))
	};
}
const o = [
	"id",
	"description",
	"regex",
	"path",
	"secretGroup",
	"entropy",
	"keywords",
	"tags",
	"required",
	"skipReport",
	"allowlist",
	"allowlists"
];
function listsOf(t) {
	return [...t.allowlist === void 0 ? [] : [e.Zn(t.allowlist)], ...tables(t.allowlists)].map((e) => ({
		description: text(e.description),
		all: /^(?:and|&&)$/i.test(text(e.condition)),
		regexTarget: text(e.regexTarget),
		targetRules: strings(e.targetRules),
		paths: strings(e.paths),
		regexes: strings(e.regexes),
		stopwords: strings(e.stopwords ?? e.stopWords),
		commits: strings(e.commits)
	}));
}
function tables(t) {
	return e.Xn(t).map(e.Zn);
}
function strings(e) {
	return Array.isArray(e) ? e.filter((e) => typeof e == "string") : [];
}
function text(e) {
	return typeof e == "string" ? e : "";
}
function number(e) {
	return typeof e == "number" ? e : 0;
}
function same(e, t) {
	return e.toLowerCase() === t.toLowerCase();
}
exports.importGitleaks = importGitleaks;
