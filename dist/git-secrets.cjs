require("./rolldown-runtime.cjs");
const e = require("./gitleaks-rule.cjs");
const t = require("./import-note.cjs");
const n = require("./meant-lines.cjs");
// src/config/import/git-secrets.ts
function importGitSecrets(t, n, r) {
	let i = lines(t).map(({ line: e }) => e.replace(/^\s*patterns?\s*=\s*/, "")).map((t, i) => e.t({
		id: `git-secrets-${i + 1}`,
		description: "Pattern of git-secrets",
		regex: t,
		path: "",
		secretGroup: 0,
		entropy: 0,
		keywords: [],
		composite: !1,
		silent: !1,
		unknown: []
	}, n, r));
	let a = i.flatMap((e) => e.written ?? []);
	return {
		config: a.length === 0 ? {} : { rules: a },
		notes: i.flatMap((e) => e.notes)
	};
}
function importGitAllowed(e) {
	return {
		config: {},
		notes: lines(e).map(({ number: e }) => t.n(`line ${e}`, "An allowed pattern silences every line that it matches: allow the credential itself, by its fingerprint or in the baseline."))
	};
}
function lines(e) {
	return n.t(e).filter(({ line: e }) => !/^\[secrets\b[^\]]*\]$/i.test(e));
}
exports.importGitAllowed = importGitAllowed;
exports.importGitSecrets = importGitSecrets;
