import { At as isOid } from "./scan.mjs";
// src/git/commits.ts
function readCommit(content) {
	const lines = headerLines(content);
	const tree = idOf(lines.next().value, "tree ");
	const parents = [];
	let date = 0;
	for (const line of lines) {
		if (line.startsWith("parent ")) parents.push(idOf(line, "parent "));
		if (!line.startsWith("committer ")) continue;
		date = personOf(line.slice(10)).seconds;
		break;
	}
	return {
		tree,
		parents,
		date
	};
}
function readTagTarget(content) {
	return idOf(headerLines(content).next().value, "object ");
}
function readPerson(content, role) {
	for (const line of headerLines(content)) if (line.startsWith(`${role} `)) return personOf(line.slice(role.length + 1));
	return null;
}
function isoTime(seconds) {
	const date = new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().replace(".000Z", "Z");
}
function* headerLines(content) {
	const buffer = Buffer.from(content.buffer, content.byteOffset, content.length);
	for (let start = 0; start < buffer.length;) {
		const newline = buffer.indexOf(10, start);
		const end = newline < 0 ? buffer.length : newline;
		if (end === start) return;
		yield buffer.toString("utf8", start, end);
		start = end + 1;
	}
}
function idOf(line, label) {
	const id = line?.startsWith(label) === true ? line.slice(label.length) : "";
	if (!isOid(id)) throw new SyntaxError(`no "${label.trim()}" header where it belongs`);
	return id;
}
function personOf(text) {
	const close = text.lastIndexOf(">");
	const open = text.indexOf("<");
	const seconds = /^ (-?\d{1,15}) /.exec(`${text.slice(close + 1)} `);
	return {
		name: (open < 0 ? text.slice(0, Math.max(0, close)) : text.slice(0, open)).trim(),
		seconds: seconds ? Number(seconds[1]) : 0
	};
}
// src/git/trees.ts
const SPACE = 32;
const TREE_MODE = 16384;
const GITLINK_MODE = 57344;
const KIND_MASK = 61440;
var MalformedTree = class extends Error {
	name = "MalformedTree";
};
var TreeCursor = class {
	mode = 0;
	nameStart = 0;
	nameEnd = 0;
	idStart = 0;
	end = 0;
	#bytes;
	#idBytes;
	constructor(bytes, idBytes) {
		this.#bytes = bytes;
		this.#idBytes = idBytes;
	}
	reset(bytes, start = 0) {
		this.#bytes = bytes;
		this.end = start;
		return this;
	}
	next() {
		if (this.end === this.#bytes.length) return false;
		if (!this.nextWhole()) throw new MalformedTree(`the entry at byte ${this.end} is cut short`);
		return true;
	}
	nextWhole() {
		const bytes = this.#bytes;
		let at = this.end;
		let mode = 0;
		for (; at < bytes.length && bytes[at] !== SPACE; at += 1) mode = mode * 8 + octal(bytes[at], at);
		this.nameStart = at + 1;
		while (at < bytes.length && bytes[at] !== 0) at += 1;
		const idStart = at + 1;
		if (idStart + this.#idBytes > bytes.length) return false;
		this.mode = mode;
		this.nameEnd = at;
		this.idStart = idStart;
		this.end = idStart + this.#idBytes;
		return true;
	}
	get isTree() {
		return (this.mode & KIND_MASK) === TREE_MODE;
	}
	get isGitlink() {
		return (this.mode & KIND_MASK) === GITLINK_MODE;
	}
};
function octal(byte, at) {
	const digit = byte - 48;
	if (digit < 0 || digit > 7) throw new MalformedTree(`byte ${at} is no mode`);
	return digit;
}
export { readPerson as a, readCommit as i, TreeCursor as n, readTagTarget as o, isoTime as r, MalformedTree as t };
