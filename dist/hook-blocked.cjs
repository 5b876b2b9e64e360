const e = require("./hook-words.cjs");
const t = require("./surface-hook.cjs");
const n = require("./hook-quote.cjs");
// src/surfaces/hook/ways-out.ts
function waysOut(e, { event: t, variables: n, unborn: a = !1, program: o }) {
	if (t === "agent") return [
		"Read it from the environment or from ~/.aws/credentials instead, and write",
		"only its name.",
		...allow(e)
	];
	if (isPush(t) && e.every(isRefName)) return r;
	if (t === "pre-receive") return [
		"Take it out of every commit that holds it, and push again. If it was ever",
		"pushed before, revoke it first.",
		...rewrite(e)
	];
	if (t === "pre-push") return [
		"It is only here yet. Take it out of its commit, and push again.",
		...rewrite(e),
		...accept(e, o)
	];
	if (t === "commit-msg") return [
		"Write the message anew:",
		typed("git commit --edit --file=\"$(git rev-parse --git-path COMMIT_EDITMSG)\""),
		...accept(e, o)
	];
	return [
		...unstage(e, n.GIT_PREFIX ?? "", a),
		...i,
		...accept(e, o)
	];
}
function isPush(e) {
	return e === "pre-push" || e === "pre-receive";
}
function isRefName({ occurrences: e }) {
	return e.every(({ source: e }) => e === "ref-name");
}
const r = ["Push the branch or tag under another name:", typed("git push <remote> <branch>:<another name>")];
function typed(e) {
	return `    ${e}`;
}
function unstage(e, r, i) {
	let a = i ? "git rm --cached" : "git restore --staged";
	let o = [...new Set(e.flatMap(({ occurrences: e }) => e.flatMap(({ path: e }) => e ?? [])))];
	let s = o.filter((e) => t.T(e) === e && !/%[0-9A-F]{2}/.test(e));
	let c = s.slice(0, 5).map((e) => n.t(pathspec(e, r !== ""))).join(" ");
	if (c === "" || s.length > 5 || s.length < o.length) return ["Leave it out of the commit:", typed(`${a} <file>`)];
	let l = ["And out of git for good (then name it in .gitignore):", typed(`git rm --cached -- ${c}`)];
	return [
		"Leave it out of the commit:",
		typed(`${a} -- ${c}`),
		...i ? [] : l
	];
}
function pathspec(e, t) {
	let n = [...t ? ["top"] : [], .../[*?[\\]|^:/.test(e) ? ["literal"] : []];
	return n.length > 0 ? `:(${n.join(",")})${e}` : e;
}
const i = ["Keep the value in ~/.aws/credentials (\"aws configure\") or in an environment", "variable; then git add again."];
function accept(e, t) {
	return [
		...allow(e),
		"Known and dealt with? Accept it:",
		typed(`${t} baseline triage`)
	];
}
function allow([e, ...t]) {
	if (e === void 0) return [];
	let n = [e, ...t].slice(0, 5).map(({ fingerprint: e, title: t }) => typed(`${e}  ${t}`));
	return [
		"No secret? Write in a comment on its line, or the line above:",
		typed(`leaksift:allow ${t.length === 0 ? e.fingerprint : "<fingerprint>"} <reason>`),
		...t.length === 0 ? [] : n
	];
}
function rewrite(t) {
	let [n] = [...new Set(t.flatMap(({ occurrences: e }) => e.flatMap(({ commit: e }) => e ?? [])))];
	return [
		"In the last commit: edit the file, git add it, then",
		typed("git commit --amend"),
		"In an earlier commit: mark it \"edit\" in",
		typed(`git rebase --interactive ${n === void 0 ? "<commit>" : e.o(n)}^`),
		"For the very first commit write --root in place of the last word."
	];
}
// src/surfaces/hook/blocked.ts
function tellBlocked(e, n, r) {
	let i = voice(n, r);
	let a = e.findings.filter((e) => t.lr(e, n.failOn));
	a.length > 0 && tellFound(a, n, i);
	e.ledger.complete || tellUnread(e, n, i);
	t.E(e, n.failOn, i);
}
function voice({ event: e, variables: t }, n) {
	return e === "pre-receive" && (t.GL_REPOSITORY ?? t.GL_PROJECT_PATH ?? t.GL_ID) !== void 0 ? (e) => n(`GL-HOOK-ERR: ${e}`) : n;
}
const a = {
	"pre-commit": "This commit is blocked: it would record",
	"pre-merge-commit": "This merge is blocked: it would record",
	"commit-msg": "This commit is blocked: its message holds",
	"pre-push": "This push is blocked: it would publish",
	"pre-receive": "This push is declined: it holds",
	agent: "Refused: this would write or send"
};
function tellFound(e, t, n) {
	n(`leaksift: ${a[t.event]} ${e.length === 1 ? "a credential" : `${e.length} credentials`}.`);
	for (let t of e.slice(0, 5)) tellFinding(t, n);
	e.length > 5 && n(`  and ${e.length - 5} more.`);
	n("");
	n("  What reaches a public place is found within seconds and used within a minute.");
	for (let r of waysOut(e, t)) n(`  ${r}`);
}
function tellFinding(n, r) {
	r("");
	r(`  ${n.severity}: ${n.title}, ${t.m(n)}`);
	for (let i of n.occurrences.slice(0, 3)) {
		let n = [...t.g(i), ...i.commit ? [`commit ${e.o(i.commit)}`] : []];
		r(`    ${t.h(i)}${n.length > 0 ? `  (${n.join("; ")})` : ""}`);
	}
	let i = e.s(n.occurrences) - Math.min(3, n.occurrences.length);
	i > 0 && r(`    and ${i} more places`);
}
function tellUnread({ ledger: e }, { event: t }, n) {
	n(`leaksift: ${t === "pre-push" || t === "pre-receive" ? "This push" : "This"} is blocked, because not everything could be read:`);
	for (let { unit: t, reason: r } of e.unread.slice(0, 5)) n(`    ${t}: ${r}`);
	e.units.unread > 5 && n(`    and ${e.units.unread - 5} more`);
	n("  \"git fsck\" tells what is damaged. To go on unread, once: LEAKSIFT_SKIP=\"<reason>\" before the git command.");
}
exports.tellBlocked = tellBlocked;
