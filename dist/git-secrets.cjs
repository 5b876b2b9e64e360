require("./rolldown-runtime.cjs");
const require_gitleaks_rule = require("./gitleaks-rule.cjs");
const require_import_note = require("./import-note.cjs");
// src/config/import/git-secrets.ts
function importGitSecrets(text, gate, taken) {
	const rules = lines(text).map((line) => line.replace(/^\s*patterns?\s*=\s*/, "")).map((regex, index) => require_gitleaks_rule.importRule({
		id: `git-secrets-${index + 1}`,
		description: "Pattern of git-secrets",
		regex,
		path: "",
		secretGroup: 0,
		entropy: 0,
		keywords: [],
		composite: false,
		silent: false,
		unknown: []
	}, gate, taken));
	const written = rules.flatMap((rule) => rule.written ?? []);
	return {
		config: written.length === 0 ? {} : { rules: written },
		notes: rules.flatMap((rule) => rule.notes)
	};
}
function importGitAllowed(text) {
	const why = "An allowed pattern silences every line that it matches: allow the credential itself, by its fingerprint or in the baseline.";
	return {
		config: {},
		notes: lines(text).map((line) => require_import_note.leftOut(line.slice(0, 100), why))
	};
}
function lines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#") && !/^\[secrets\b[^\]]*\]$/i.test(line));
}
exports.importGitAllowed = importGitAllowed;
exports.importGitSecrets = importGitSecrets;
