import { O as Fault } from "./base.mjs";
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmdirSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/surfaces/hook/install/block.ts
const OPEN = "# >>> leaksift";
const CLOSE = "# <<< leaksift <<<";
function withBlock(text, lines, origin = text === null ? "created" : "existed", indent = "") {
	if (text === null) return `#!/bin/sh\n${block(lines, origin, indent)}`;
	const at = afterShebang(text);
	return at === null ? `${text}\n${block(lines, origin, indent, " (unterminated)").slice(0, -1)}` : insertedAt(text, at, block(lines, origin, indent));
}
function insertedAt(text, at, inserted) {
	return text.slice(0, at) + inserted + text.slice(at);
}
function block(lines, origin = "existed", indent = "", flag = "") {
	return [
		`${OPEN}${told(origin)}${flag}: to take this out, run leaksift hook uninstall >>>`,
		...lines,
		CLOSE
	].map((line) => `${indent}${line}\n`).join("");
}
function told(origin) {
	if (typeof origin === "object") return ` (file mode was ${origin.mode.toString(8)})`;
	return origin === "existed" ? "" : origin === "created" ? MADE : MADE_WITH_FOLDER;
}
const MADE = " (made this file)";
const MADE_WITH_FOLDER = " (made this file and its folder)";
function madeItsFolder(text) {
	return text.includes(OPEN + MADE_WITH_FOLDER);
}
function hasBlock(text) {
	return text !== null && BLOCK.test(text);
}
function withoutBlock(text) {
	let restored = { text };
	for (let found = BLOCK.exec(text); found !== null; found = BLOCK.exec(restored.text ?? "")) restored = {
		...restored,
		...withoutOne(restored.text ?? "", found)
	};
	return restored;
}
function withoutOne(text, { 0: whole, 1: head = "", index }) {
	const unterminated = head.includes("(unterminated)");
	const rest = text.slice(0, unterminated ? index - 1 : index) + text.slice(index + (unterminated ? whole.trimEnd() : whole).length);
	if ((head.includes(MADE) || head.includes(MADE_WITH_FOLDER)) && (rest === "" || rest === "#!/bin/sh\n")) return { text: null };
	const mode = /\(file mode was ([0-7]+)\)/.exec(head)?.[1];
	return {
		text: rest,
		...mode === void 0 ? {} : { mode: Number.parseInt(mode, 8) }
	};
}
function appended(text, lines) {
	return text === "" || text.endsWith("\n") ? text + block(lines) : `${text}\n${block(lines, "existed", "", " (unterminated)").slice(0, -1)}`;
}
const BLOCK = /^[ \t]*# >>> leaksift([^\n]*)>>>\n(?:(?![ \t]*# <<< leaksift)[^\n]*\n)*[ \t]*# <<< leaksift <<<(?:\n|$)/m;
function afterShebang(text) {
	if (!text.startsWith("#!")) return 0;
	const end = text.indexOf("\n");
	return end < 0 ? null : end + 1;
}
function isShellScript(text) {
	if (text.includes("\0")) return false;
	if (!text.startsWith("#!")) return true;
	const [line = ""] = text.split("\n", 1);
	return /(?:\/|\s)(?:sh|bash|dash|ash|zsh|ksh)(?:\.exe)?(?:\s|$)/.test(line.replace(/\r$/, ""));
}
// src/surfaces/hook/install/edit.ts
function readText(path) {
	if (!existsSync(path)) return null;
	try {
		return readFileSync(path, "latin1");
	} catch (error) {
		throw new Fault("io", `Can't read ${path}.`, { cause: error });
	}
}
function modeOf(path) {
	return statSync(path).mode & 4095;
}
function effective(edits) {
	return edits.filter(({ path, before, after, mode }) => before !== after || mode !== void 0 && after !== null && modeOf(path) !== mode);
}
function apply(edits) {
	for (const edit of edits) try {
		if (edit.after === null) remove(edit.path, edit.before ?? "");
		else write$1(edit.path, edit.after, edit.mode);
	} catch (error) {
		throw new Fault("io", `Can't change ${edit.path}. What was changed before it stays: run leaksift hook status.`, { cause: error });
	}
}
function remove(path, text) {
	unlinkSync(path);
	const folder = dirname(path);
	try {
		if (madeItsFolder(text) || /\/leaksift(?:\/hooks)?$/.test(folder)) rmdirSync(folder);
	} catch {}
}
function write$1(path, text, mode) {
	const target = existsSync(path) ? realpathSync(path) : path;
	mkdirSync(dirname(target), { recursive: true });
	const wanted = mode ?? (existsSync(target) ? modeOf(target) : void 0);
	const temporary = join(dirname(target), `.leaksift-${process.pid}.tmp`);
	const file = openSync(temporary, "wx");
	try {
		writeFileSync(file, text, "latin1");
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	if (wanted !== void 0) chmodSync(temporary, wanted);
	renameSync(temporary, target);
}
export { appended as a, insertedAt as c, withoutBlock as d, readText as i, isShellScript as l, effective as n, block as o, modeOf as r, hasBlock as s, apply as t, withBlock as u };
