require("./rolldown-runtime.cjs");
const e = require("./import-note.cjs");
const t = require("./gitleaks-rule.cjs");
function globsOf(e) {
	try {
		let n = spell(t.n(e).node)?.map(finish);
		if (n === void 0 || n.includes(void 0)) return;
		return merged(n.flatMap((e) => e ?? []));
	} catch (e) {
		if (e instanceof t.r) return;
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
function spellRepeat({ body: e, min: t, max: r }) {
	let i = spell(e);
	if (t === 0 && r === 1) return i && ["", ...i];
	if (r !== Infinity || t > 1 || e.kind !== "set") return;
	if (e.bytes.size < 255) return;
	let a = e.bytes.has(n) ? "" : "*";
	return [t === 0 ? a : `?${a}`];
}
const n = 47;
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
function allowlistEntries(t, n, i) {
	let a = [
		"regexes",
		"stopwords",
		"commits"
	].filter((e) => t[e].length > 0);
	if (t.all && a.length > 0) return {
		paths: [],
		allow: [],
		notes: [e.n(n, `It asks for ${["paths", ...a].join(" and ")} together; only paths can be said here.`)]
	};
	let o = t.paths.map((e) => ({
		pattern: e,
		globs: globsOf(e)
	}));
	let s = o.flatMap((e) => e.globs ?? []);
	let c = reasonOf(t.description);
	let l = i.length === 0 && t.targetRules.length === 0;
	return {
		paths: l ? s.map((e) => ({
			path: e,
			generic: "ignore",
			reason: c
		})) : [],
		allow: i.flatMap((e) => s.map((t) => ({
			rule: e,
			path: t,
			reason: c
		}))),
		notes: [
			...l && s.length > 0 ? [e.t(n, "Under its paths generic findings are ignored; keys and tokens with a form of their own are still reported.")] : [],
			...o.flatMap(({ pattern: t, globs: r }) => r === void 0 ? [e.n(`${n}: path ${t}`, "It can not be written as a glob.")] : []),
			...a.map((i) => e.n(`${n}: ${i} (${t[i].length})`, r[i])),
			...t.targetRules.length > i.length && !l ? [e.n(`${n}: targetRules`, "Some of these rules are not among those taken over.")] : []
		]
	};
}
const r = {
	regexes: "What a finding says is not a reason to pass it over: allow the credential itself, by its fingerprint or in the baseline.",
	stopwords: "A word inside a value does not make it harmless: allow the credential itself, by its fingerprint or in the baseline.",
	commits: "A commit can not be allowed: accept what it holds in the baseline."
};
function reasonOf(e) {
	let t = e.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim().slice(0, 400);
	return t === "" ? "imported from a gitleaks allowlist" : t;
}
// src/config/import/gitleaks.ts
function importGitleaks(e, n, r) {
	let i = table(e);
	let a = [...topNotes(i)];
	let o = new Set(r);
	let s = tables(i.rules).map((e) => {
		let r = t.t(asRule(e), n, o);
		r.written !== void 0 && o.add(r.written.id);
		return {
			rule: e,
			...r
		};
	});
	a.push(...s.flatMap((e) => e.notes));
	let c = new Map(s.flatMap(({ rule: e, written: t }) => t === void 0 ? [] : [[text(e.id), t.id]]));
	let l = [...s.filter(({ written: e }) => e !== void 0).flatMap(({ rule: e, written: t }) => listsOf(e).map((e, n) => allowlistEntries(e, `rule ${t?.id ?? ""}, allowlist ${n + 1}`, [t?.id ?? ""]))), ...listsOf(i).map((e, t) => allowlistEntries(e, `allowlist ${t + 1}`, e.targetRules.flatMap((e) => c.get(e) ?? [])))];
	a.push(...l.flatMap((e) => e.notes));
	return {
		config: written(s.flatMap((e) => e.written ?? []), l),
		notes: a
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
const i = [
	"title",
	"description",
	"minVersion",
	"rules",
	"allowlist",
	"allowlists",
	"extend"
];
function topNotes(t) {
	let n = table(t.extend);
	let r = strings(n.disabledRules);
	return [
		...Object.keys(t).filter((e) => !i.some((t) => same(t, e))).map((t) => e.n(t, "This key is not known.")),
		...n.useDefault === !0 ? [e.t("extend.useDefault", "The rules of leaksift itself stay in force in place of the default rules.")] : [],
		...["path", "url"].flatMap((t) => typeof n[t] == "string" ? [e.n(`extend.${t}`, "Import that file, too, and join the two.")] : []),
		...r.map((t) => e.n(`extend.disabledRules: ${t}`, "The rules of leaksift have other names: see leaksift rules list, and put what is meant into \"disable\"."))
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
		unknown: Object.keys(e).filter((e) => !a.some((t) => same(t, e)))
	};
}
const a = [
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
function listsOf(e) {
	return [...e.allowlist === void 0 ? [] : [table(e.allowlist)], ...tables(e.allowlists)].map((e) => ({
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
function table(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? { ...e } : {};
}
function tables(e) {
	return Array.isArray(e) ? e.map(table) : [];
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
