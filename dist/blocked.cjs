require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_words = require("./words.cjs");
const require_scan = require("./scan.cjs");
// src/surfaces/hook/ways-out.ts
function waysOut(found, { event, variables, unborn = false }) {
	if (event === "agent") return ["Read it from the environment or from ~/.aws/credentials instead, and write only its name.", ...allow(found)];
	if (event === "pre-receive") return ["Take it out of every commit that holds it, and push again. Revoke it first if it was ever pushed.", ...rewrite(found)];
	if (event === "pre-push") return [
		"It is only here yet. Take it out of the commit that brings it, and push again:",
		...rewrite(found),
		...accept(found)
	];
	if (event === "commit-msg") return ["To write the message anew:   git commit --edit --file=\"$(git rev-parse --git-path COMMIT_EDITMSG)\"", ...accept(found)];
	return [
		"",
		...unstage(found, variables["GIT_PREFIX"] ?? "", unborn),
		...move(),
		...accept(found)
	];
}
const FILES = 5;
function unstage(found, prefix, unborn) {
	const command = unborn ? "git rm --cached" : "git restore --staged";
	const all = [...new Set(found.flatMap(({ occurrences }) => occurrences.flatMap(({ path }) => path ?? [])))];
	const named = all.filter((path) => require_base.visible(path) === path && !/%[0-9A-F]{2}/.test(path));
	const files = named.slice(0, FILES).map((path) => quoted(pathspec(path, prefix !== ""))).join(" ");
	if (files === "" || named.length > FILES || named.length < all.length) return [`Leave it out of the commit:  ${command} <file>`];
	return [`Leave it out of the commit:  ${command} -- ${files}`, ...unborn ? [] : [`  and out of git for good:   git rm --cached -- ${files}   (then name it in .gitignore)`]];
}
function pathspec(path, fromTop) {
	const magic = [...fromTop ? ["top"] : [], .../[*?[\\]|^:/.test(path) ? ["literal"] : []];
	return magic.length > 0 ? `:(${magic.join(",")})${path}` : path;
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function move() {
	return ["Keep the value elsewhere:    aws configure   (~/.aws/credentials), or an environment variable; then git add again"];
}
function accept(found) {
	return [...allow(found), "Known and dealt with:        leaksift baseline triage"];
}
function allow([first, ...others]) {
	if (first === void 0) return [];
	return [
		"No secret? Write in a comment on its line, or the line above:",
		`                             leaksift:allow ${others.length === 0 ? first.fingerprint : "<fingerprint>"} <reason>`,
		...others.length === 0 ? [] : [first, ...others].slice(0, FILES).map(({ fingerprint, title }) => `                             ${fingerprint}  ${title}`)
	];
}
function rewrite(found) {
	const [first] = [...new Set(found.flatMap(({ occurrences }) => occurrences.flatMap(({ commit }) => commit ?? [])))];
	return ["  in the last commit:        edit the file, git add it, git commit --amend", `  in an earlier commit:      git rebase --interactive ${first === void 0 ? "<commit>" : require_words.short(first)}^   (mark it "edit")`];
}
// src/surfaces/hook/blocked.ts
function tellBlocked(report, blocking, say) {
	const tell = voice(blocking, say);
	const found = report.findings.filter((finding) => require_base.counts(finding, blocking.failOn));
	if (found.length > 0) tellFound(found, blocking, tell);
	if (!report.ledger.complete) tellUnread(report, blocking, tell);
	require_scan.tellKnown(report, blocking.failOn, tell);
}
function voice({ event, variables }, say) {
	return event === "pre-receive" && (variables["GL_REPOSITORY"] ?? variables["GL_PROJECT_PATH"] ?? variables["GL_ID"]) !== void 0 ? (line) => say(`GL-HOOK-ERR: ${line}`) : say;
}
const WHAT = {
	"pre-commit": "This commit is blocked: it would record",
	"pre-merge-commit": "This merge is blocked: it would record",
	"commit-msg": "This commit is blocked: its message holds",
	"pre-push": "This push is blocked: it would publish",
	"pre-receive": "This push is declined: it holds",
	agent: "Refused: this would write or send"
};
const SHOWN = 5;
const PLACES = 3;
function tellFound(found, blocking, say) {
	say(`leaksift: ${WHAT[blocking.event]} ${found.length === 1 ? "a credential" : `${found.length} credentials`}.`);
	for (const finding of found.slice(0, SHOWN)) tellFinding(finding, say);
	if (found.length > SHOWN) say(`  and ${found.length - SHOWN} more.`);
	say("");
	say("  What reaches a public place is found within seconds and used within a minute.");
	for (const line of waysOut(found, blocking)) say(`  ${line}`);
}
function tellFinding(finding, say) {
	say("");
	say(`  ${finding.severity}: ${finding.title}, ${require_story.maskedParts(finding)}`);
	for (const place of finding.occurrences.slice(0, PLACES)) {
		const notes = [...require_place.placeNotes(place), ...place.commit ? [`commit ${require_words.short(place.commit)}`] : []];
		say(`    ${require_place.placeName(place)}${notes.length > 0 ? `  (${notes.join("; ")})` : ""}`);
	}
	if (finding.occurrences.length > PLACES) say(`    and ${finding.occurrences.length - PLACES} more places`);
}
function tellUnread({ ledger }, { event }, say) {
	say(`leaksift: ${event === "pre-push" || event === "pre-receive" ? "This push" : "This"} is blocked, because not everything could be read:`);
	for (const { unit, reason } of ledger.unread.slice(0, SHOWN)) say(`    ${unit}: ${reason}`);
	if (ledger.units.unread > SHOWN) say(`    and ${ledger.units.unread - SHOWN} more`);
	say("  \"git fsck\" tells what is damaged. To go on unread, once: LEAKSIFT_SKIP=\"<reason>\" before the git command.");
}
exports.tellBlocked = tellBlocked;
