require("./rolldown-runtime.cjs");
const require_import_note = require("./import-note.cjs");
const require_gitleaks_rule = require("./gitleaks-rule.cjs");
// src/config/import/path-glob.ts
const START = "";
const END = "";
const ANY = "";
const MOST = 64;
function globsOf(pattern) {
	try {
		const globs = spell(require_gitleaks_rule.parseRe2(pattern).node)?.map(finish);
		if (globs === void 0 || globs.includes(void 0)) return void 0;
		return merged(globs.flatMap((each) => each ?? []));
	} catch (error) {
		if (error instanceof require_gitleaks_rule.NotImportable) return void 0;
		throw error;
	}
}
function spell(node) {
	switch (node.kind) {
		case "set": return spellSet(node.bytes);
		case "assertion": return node.at === "text-start" ? [START] : node.at === "text-end" ? [END] : void 0;
		case "capture": return spell(node.body);
		case "sequence": return node.parts.map(spell).reduce(joined, [""]);
		case "choice": return bounded(node.options.map(spell).reduce((all, each) => all && each ? [...all, ...each] : void 0, []));
		case "repeat": return spellRepeat(node);
	}
}
function joined(left, right) {
	return left && right && bounded(left.flatMap((head) => right.map((tail) => head + tail)));
}
function bounded(texts) {
	return texts !== void 0 && texts.length <= MOST ? texts : void 0;
}
function spellSet(bytes) {
	if (bytes.size >= 255) return ["?"];
	const characters = [...bytes].map((code) => String.fromCharCode(code));
	if (!characters.every((character) => /[\w ./@#%,+:=~-]/.test(character))) return void 0;
	const [only] = characters;
	if (characters.length === 1 && only !== void 0) return [only];
	return characters.length <= 8 && characters.every((character) => /\w/.test(character)) ? [`[${characters.join("")}]`] : void 0;
}
function spellRepeat({ body, min, max }) {
	const inner = spell(body);
	if (min === 0 && max === 1) return inner && ["", ...inner];
	if (max !== Infinity || min > 1 || body.kind !== "set") return void 0;
	if (body.bytes.size < 255) return void 0;
	const any = body.bytes.has(SLASH) ? ANY : "*";
	return [min === 0 ? any : `?${any}`];
}
const SLASH = 47;
function finish(text) {
	const globs = end(begin(text.replace(/\u0003+/g, ANY))).map((glob) => glob.replaceAll(`/${ANY}`, "/**/*"));
	return globs.some((glob) => /[\u0001-\u0003]/.test(glob)) ? void 0 : globs;
}
function begin(text) {
	const anchored = text.startsWith(START);
	const rest = text.replace(/^[\u0001\u0003]+/, "");
	if (anchored && !text.startsWith("")) return rest;
	return rest.startsWith("/") ? `*/**${rest}` : `**/*${rest}`;
}
function end(text) {
	if (text.endsWith(END) && !text.endsWith("")) return [text.slice(0, -1)];
	const open = text.replace(/[\u0002\u0003]+$/, "");
	return open.endsWith("/") ? [`${open}**`] : [`${open}*`, `${open}*/**`];
}
function merged(globs) {
	const all = new Set(globs);
	const below = (glob) => `*/**/${glob}`;
	const both = [...all].filter((glob) => all.has(below(glob)));
	return [...[...all].filter((glob) => !both.some((top) => glob === top || glob === below(top))), ...both.map((glob) => `**/${glob}`)].sort();
}
// src/config/import/gitleaks-allowlist.ts
function allowlistEntries(list, what, rules) {
	const kinds = [
		"regexes",
		"stopwords",
		"commits"
	].filter((kind) => list[kind].length > 0);
	if (list.all && kinds.length > 0) return {
		paths: [],
		allow: [],
		notes: [require_import_note.leftOut(what, `It asks for ${["paths", ...kinds].join(" and ")} together; only paths can be said here.`)]
	};
	const turned = list.paths.map((pattern) => ({
		pattern,
		globs: globsOf(pattern)
	}));
	const globs = turned.flatMap((one) => one.globs ?? []);
	const reason = reasonOf(list.description);
	const global = rules.length === 0 && list.targetRules.length === 0;
	return {
		paths: global ? globs.map((path) => ({
			path,
			generic: "ignore",
			reason
		})) : [],
		allow: rules.flatMap((rule) => globs.map((path) => ({
			rule,
			path,
			reason
		}))),
		notes: [
			...global && globs.length > 0 ? [require_import_note.changed(what, "Under its paths generic findings are ignored; keys and tokens with a form of their own are still reported.")] : [],
			...turned.flatMap(({ pattern, globs: made }) => made === void 0 ? [require_import_note.leftOut(`${what}: path ${pattern}`, "It can not be written as a glob.")] : []),
			...kinds.map((kind) => require_import_note.leftOut(`${what}: ${kind} (${list[kind].length})`, WHY[kind])),
			...list.targetRules.length > rules.length && !global ? [require_import_note.leftOut(`${what}: targetRules`, "Some of these rules are not among those taken over.")] : []
		]
	};
}
const WHY = {
	regexes: "What a finding says is not a reason to pass it over: allow the credential itself, by its fingerprint or in the baseline.",
	stopwords: "A word inside a value does not make it harmless: allow the credential itself, by its fingerprint or in the baseline.",
	commits: "A commit can not be allowed: accept what it holds in the baseline."
};
function reasonOf(description) {
	const line = description.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim().slice(0, 400);
	return line === "" ? "imported from a gitleaks allowlist" : line;
}
// src/config/import/gitleaks.ts
function importGitleaks(data, gate, builtIn) {
	const file = table(data);
	const notes = [...topNotes(file)];
	const taken = new Set(builtIn);
	const imported = tables(file["rules"]).map((rule) => {
		const made = require_gitleaks_rule.importRule(asRule(rule), gate, taken);
		if (made.written !== void 0) taken.add(made.written.id);
		return {
			rule,
			...made
		};
	});
	notes.push(...imported.flatMap((one) => one.notes));
	const ids = new Map(imported.flatMap(({ rule, written }) => written === void 0 ? [] : [[text(rule["id"]), written.id]]));
	const entries = [...imported.filter(({ written }) => written !== void 0).flatMap(({ rule, written }) => listsOf(rule).map((list, index) => allowlistEntries(list, `rule ${written?.id ?? ""}, allowlist ${index + 1}`, [written?.id ?? ""]))), ...listsOf(file).map((list, index) => allowlistEntries(list, `allowlist ${index + 1}`, list.targetRules.flatMap((id) => ids.get(id) ?? [])))];
	notes.push(...entries.flatMap((one) => one.notes));
	return {
		config: written(imported.flatMap((one) => one.written ?? []), entries),
		notes
	};
}
function written(rules, entries) {
	const paths = entries.flatMap((one) => one.paths);
	const allow = entries.flatMap((one) => one.allow);
	return {
		...paths.length > 0 ? { paths } : {},
		...allow.length > 0 ? { allow } : {},
		...rules.length > 0 ? { rules } : {}
	};
}
const UNDERSTOOD = [
	"title",
	"description",
	"minVersion",
	"rules",
	"allowlist",
	"allowlists",
	"extend"
];
function topNotes(file) {
	const extend = table(file["extend"]);
	const disabled = strings(extend["disabledRules"]);
	return [
		...Object.keys(file).filter((key) => !UNDERSTOOD.some((known) => same(known, key))).map((key) => require_import_note.leftOut(key, "This key is not known.")),
		...extend["useDefault"] === true ? [require_import_note.changed("extend.useDefault", "The rules of leaksift itself stay in force in place of the default rules.")] : [],
		...["path", "url"].flatMap((key) => typeof extend[key] === "string" ? [require_import_note.leftOut(`extend.${key}`, "Import that file, too, and join the two.")] : []),
		...disabled.map((id) => require_import_note.leftOut(`extend.disabledRules: ${id}`, "The rules of leaksift have other names: see leaksift rules list, and put what is meant into \"disable\"."))
	];
}
function asRule(rule) {
	return {
		id: text(rule["id"]),
		description: text(rule["description"]),
		regex: text(rule["regex"]),
		path: text(rule["path"]),
		secretGroup: number(rule["secretGroup"]),
		entropy: number(rule["entropy"]),
		keywords: strings(rule["keywords"]),
		composite: tables(rule["required"]).length > 0,
		silent: rule["skipReport"] === true,
		unknown: Object.keys(rule).filter((key) => !RULE_KEYS.some((known) => same(known, key)))
	};
}
const RULE_KEYS = [
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
function listsOf(holder) {
	return [...holder["allowlist"] === void 0 ? [] : [table(holder["allowlist"])], ...tables(holder["allowlists"])].map((list) => ({
		description: text(list["description"]),
		all: /^(?:and|&&)$/i.test(text(list["condition"])),
		regexTarget: text(list["regexTarget"]),
		targetRules: strings(list["targetRules"]),
		paths: strings(list["paths"]),
		regexes: strings(list["regexes"]),
		stopwords: strings(list["stopwords"] ?? list["stopWords"]),
		commits: strings(list["commits"])
	}));
}
function table(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function tables(value) {
	return Array.isArray(value) ? value.map(table) : [];
}
function strings(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function text(value) {
	return typeof value === "string" ? value : "";
}
function number(value) {
	return typeof value === "number" ? value : 0;
}
function same(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
exports.importGitleaks = importGitleaks;
