require("./rolldown-runtime.cjs");
const require_validate = require("./validate.cjs");
const require_scan = require("./scan.cjs");
const FORMATS = [
	"toml",
	"yaml",
	"yml",
	"json"
];
function formatOf(name) {
	return FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`));
}
async function readDocument(format, text) {
	const clean = text.startsWith("\ufeff") ? text.slice(1) : text;
	switch (format) {
		case "toml": return (await Promise.resolve().then(() => require("./toml.cjs"))).readToml(clean);
		case "json": return (await Promise.resolve().then(() => require("./json.cjs"))).readJson(clean);
		default: return (await Promise.resolve().then(() => require("./yaml.cjs"))).readYaml(clean);
	}
}
// src/config/own-rule.ts
function checkRule(data, path) {
	const { value, problems } = byKind(data, path);
	return value === void 0 ? { problems } : {
		value: specOf(value),
		problems
	};
}
function byKind(data, path) {
	const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : "pattern";
	if (kind === "pattern") return require_validate.validate(require_validate.patternRule, data, path);
	if (kind === "shape") return require_validate.validate(require_validate.shapeRule, data, path);
	if (kind === "labelled") return require_validate.validate(require_validate.labelledRule, data, path);
	const meant = typeof kind === "string" ? require_scan.suggestion(kind, Object.keys(require_validate.RULE_KINDS)) : "";
	return {
		value: void 0,
		problems: [{
			path: [...path, "kind"],
			message: `must be "pattern", "shape" or "labelled".${meant}`
		}]
	};
}
function specOf(rule) {
	const part = rule.part ?? rule.id;
	if (rule.kind !== "pattern") return {
		...rule,
		part
	};
	const { "ignore-case": ignoreCase, ...rest } = rule;
	return ignoreCase === void 0 ? {
		...rest,
		part
	} : {
		...rest,
		part,
		ignoreCase
	};
}
// src/config/parse.ts
async function parseConfig(name, text) {
	const document = await readNamed(name, text);
	const checked = checkDocument(name, document);
	if (checked.problems.length > 0) throw require_scan.configFault(name, checked.problems.map((problem) => placed(problem, document)));
	return checked.config;
}
async function readNamed(name, text) {
	const format = formatOf(name);
	if (format === void 0) throw require_scan.configFault(name, [{
		path: [],
		message: `its name must end in ${FORMATS.map((ending) => `.${ending}`).join(", ")}.`
	}]);
	if (text.length > 1048576) throw require_scan.configFault(name, [{
		path: [],
		message: "is larger than 1 MiB: no configuration is."
	}]);
	return readOrThrow(name, format, text);
}
async function readOrThrow(name, format, text) {
	try {
		return await readDocument(format, text);
	} catch (error) {
		if (error instanceof require_scan.Unreadable) throw require_scan.configFault(name, error.problems);
		throw error;
	}
}
function placed(problem, document) {
	return {
		...problem,
		place: problem.place ?? document.place(problem.path)
	};
}
const NOTHING = { problems: [] };
function checkDocument(name, document) {
	const top = require_validate.validate(require_validate.strictObject(require_validate.settings), document.value);
	const written = isTable(document.value) ? document.value : {};
	const rules = listed(written["rules"]).map((rule, index) => checkRule(rule, ["rules", index]));
	const allows = listed(written["allow"]).map((entry, index) => checkAllow(entry, ["allow", index]));
	const said = top.value ?? require_validate.getDefaults(require_validate.strictObject(require_validate.settings));
	const skip = (said.skip ?? []).map((entry) => ({
		...entry,
		path: require_validate.globOf(entry.path)
	}));
	const config = {
		name,
		...said["fail-on"] === void 0 ? {} : { failOn: said["fail-on"] },
		...said.jobs === void 0 ? {} : { jobs: said.jobs },
		disable: (said.disable ?? []).map(require_scan.ruleId),
		severity: new Map(Object.entries(said.severity ?? {}).map(([rule, severity]) => [require_scan.ruleId(rule), severity])),
		rules: rules.flatMap(({ value }) => value ?? []),
		paths: (said.paths ?? []).map((rule) => ({
			...rule,
			path: require_validate.globOf(rule.path)
		})),
		skip,
		allow: allows.flatMap(({ value }) => value ?? []),
		place: (path) => document.place(path)
	};
	return {
		config,
		problems: [
			top,
			...rules,
			...allows,
			wideSkips(skip),
			twice(config)
		].flatMap(({ problems }) => problems)
	};
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listed(value) {
	return Array.isArray(value) ? value : [];
}
function checkAllow(entry, path) {
	const { value, problems } = require_validate.validate(require_validate.allowEntry, entry, path);
	if (value === void 0) return { problems };
	if (value.rule === void 0 === (value.fingerprint === void 0)) return { problems: [{
		path,
		message: "must name either a \"rule\" or a \"fingerprint\"."
	}] };
	return {
		value: allowOf(value),
		problems: []
	};
}
function allowOf({ rule, fingerprint, path, reason, expires }) {
	return {
		target: rule === void 0 ? {
			kind: "fingerprint",
			fingerprint: require_scan.fingerprintOf(fingerprint ?? "")
		} : {
			kind: "rule",
			rule: require_scan.ruleId(rule)
		},
		reason,
		...path === void 0 ? {} : { path: require_validate.globOf(path) },
		...expires === void 0 ? {} : { expires }
	};
}
function wideSkips(skip) {
	const problems = skip.flatMap(({ path }, index) => require_validate.coversEverything(path) ? [{
		path: [
			"skip",
			index,
			"path"
		],
		message: "matches every file: then nothing would be scanned."
	}] : []);
	return problems.length === 0 ? NOTHING : { problems };
}
function twice(config) {
	const seen = new Set();
	return { problems: config.rules.flatMap(({ id }, index) => {
		const again = seen.has(id);
		seen.add(id);
		return again ? [{
			path: [
				"rules",
				index,
				"id"
			],
			message: "is the id of another rule in this file."
		}] : [];
	}) };
}
exports.parseConfig = parseConfig;
