// src/surfaces/cli/shield.ts
const SHIELD = "\0";
const REVISIONS = /^--(?:not|all|branches|tags|remotes|glob|exclude)(?:=|$)/;
function shield(words) {
	const [command] = words;
	const end = words.includes("--") ? words.indexOf("--") : words.length;
	return [...words.slice(0, end).map((word) => word === "-" || command === "range" && REVISIONS.test(word) ? SHIELD + word : word), ...words.slice(end + 1).map((word) => SHIELD + word)];
}
function unshield(word) {
	return word.startsWith(SHIELD) ? word.slice(1) : word;
}
export { unshield as n, shield as t };
