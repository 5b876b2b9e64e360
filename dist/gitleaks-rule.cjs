const require_import_note = require("./import-note.cjs");
// src/config/import/re2-sample.ts
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = Math.imul(state, 1664525) + 1013904223 >>> 0;
		return ((state ^ state >>> 15) >>> 0) / 2 ** 32;
	};
}
function sampleOf(node, random) {
	switch (node.kind) {
		case "set": return pick(readable([...node.bytes]), random) ?? "";
		case "assertion": return "";
		case "capture": return sampleOf(node.body, random);
		case "sequence": return node.parts.map((part) => sampleOf(part, random)).join("");
		case "choice": return sampleOf(pick(node.options, random) ?? node, random);
		case "repeat": return Array.from({ length: timesOf(node, random) }, () => sampleOf(node.body, random)).join("");
	}
}
function timesOf({ min, max }, random) {
	if (min === 0 && max === 1) return random() < .5 ? 0 : 1;
	const room = Math.min(max - min, min === 0 ? 1 : 24);
	return min + Math.floor(random() * (room + 1));
}
function readable(codes) {
	const characters = codes.map((code) => String.fromCharCode(code));
	for (const wanted of [
		/[A-Za-z0-9]/,
		/[!-~]/,
		/ /
	]) {
		const some = characters.filter((character) => wanted.test(character));
		if (some.length > 0) return some;
	}
	return characters;
}
function pick(items, random) {
	return items[Math.floor(random() * items.length)];
}
// src/config/import/example.ts
const TRIES = 60;
function writeExample(node, wanted) {
	const regex = new RegExp(wanted.pattern, wanted.ignoreCase ? "dis" : "ds");
	for (let seed = 1; seed <= TRIES; seed++) {
		const sample = sampleOf(node, randomFrom(seed));
		const match = regex.exec(sample);
		const span = wanted.group === void 0 ? match?.indices?.[0] : match?.indices?.groups?.[wanted.group];
		if (span === void 0 || match?.[0] !== sample || !/^[ -~]+$/.test(sample)) continue;
		const value = sample.slice(...span);
		if (value.length < 4 || entropyOf(value) < (wanted.entropy ?? 0)) continue;
		const middle = Math.ceil(value.length / 2);
		return `${sample.slice(0, span[0])}\u27e6${value.slice(0, middle)}\u00a6${value.slice(middle)}\u27e7${sample.slice(span[1])}`;
	}
}
function entropyOf(value) {
	const counts = new Map();
	for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
	return [...counts.values()].reduce((sum, count) => sum - count / value.length * Math.log2(count / value.length), 0);
}
// src/config/import/re2-node.ts
const EMPTY = {
	kind: "sequence",
	parts: []
};
function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
const codes = (text) => [...text].map((character) => character.charCodeAt(0));
const DIGIT = range(48, 57);
const UPPER = range(65, 90);
const LOWER = range(97, 122);
const PERL = {
	d: DIGIT,
	s: codes("	\n\f\r "),
	w: [
		...DIGIT,
		...UPPER,
		...LOWER,
		95
	]
};
const POSIX = {
	alnum: [
		...DIGIT,
		...UPPER,
		...LOWER
	],
	alpha: [...UPPER, ...LOWER],
	ascii: range(0, 127),
	blank: codes("	 "),
	cntrl: [...range(0, 31), 127],
	digit: DIGIT,
	graph: range(33, 126),
	lower: LOWER,
	print: range(32, 126),
	punct: range(33, 126).filter((code) => ![
		...DIGIT,
		...UPPER,
		...LOWER
	].includes(code)),
	space: codes("	\n\v\f\r "),
	upper: UPPER,
	word: [
		...DIGIT,
		...UPPER,
		...LOWER,
		95
	],
	xdigit: [
		...DIGIT,
		...range(65, 70),
		...range(97, 102)
	]
};
function complement(bytes) {
	const left = new Set(range(0, 255));
	for (const code of bytes) left.delete(code);
	return left;
}
function folded(bytes) {
	const all = new Set(bytes);
	for (const code of [...all]) if (isLetter(code)) all.add(code ^ 32);
	return all;
}
function isLetter(code) {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}
// src/config/import/re2-anchors.ts
const SHORTEST = 2;
const LONGEST = 64;
const MOST = 40;
function findAnchors(node) {
	const apart = knowsCases(node);
	const exact = apart ? literalsOf(node, sensitive) : void 0;
	if (exact !== void 0) return {
		literals: exact,
		ignoreCase: false,
		widened: false
	};
	const either = literalsOf(node, insensitive);
	if (either === void 0) return void 0;
	const ignoreCase = either.some((text) => /[a-z]/.test(text));
	return {
		literals: either,
		ignoreCase,
		widened: apart && ignoreCase
	};
}
function knowsCases(node) {
	switch (node.kind) {
		case "set": return folded(node.bytes).size !== node.bytes.size;
		case "sequence": return node.parts.some(knowsCases);
		case "choice": return node.options.some(knowsCases);
		case "assertion": return false;
		default: return knowsCases(node.body);
	}
}
const FEW = 6;
const sensitive = (bytes) => few([...bytes].map((code) => String.fromCharCode(code)));
const insensitive = (bytes) => few([...new Set([...bytes].map((code) => String.fromCharCode(code).toLowerCase()))]);
function few(characters) {
	return characters.length <= FEW && characters.every((character) => /[ -~]/.test(character)) ? characters : void 0;
}
const UNKNOWN = {
	all: void 0,
	some: void 0
};
function literalsOf(node, spell) {
	const { all, some } = know(node, spell);
	return better(fit(all), some);
}
function know(node, spell) {
	switch (node.kind) {
		case "set": return {
			all: spell(node.bytes),
			some: void 0
		};
		case "assertion": return {
			all: [""],
			some: void 0
		};
		case "capture": return know(node.body, spell);
		case "sequence": return knowSequence(node.parts.map((part) => know(part, spell)));
		case "choice": return knowChoice(node.options.map((option) => know(option, spell)));
		case "repeat": return knowRepeat(node, know(node.body, spell));
	}
}
function knowSequence(parts) {
	let run = [""];
	let some;
	let whole = true;
	for (const part of parts) {
		const longer = run !== void 0 && part.all !== void 0 ? joined(run, part.all) : void 0;
		if (longer === void 0) {
			whole = false;
			some = better(better(some, fit(run)), part.some);
		}
		run = longer ?? part.all ?? [""];
	}
	return {
		all: whole ? run : void 0,
		some: better(some, fit(run))
	};
}
function joined(left, right) {
	if (left.length * right.length > MOST) return void 0;
	const texts = left.flatMap((head) => right.map((tail) => head + tail));
	return texts.every((text) => text.length <= LONGEST) ? texts : void 0;
}
function knowChoice(options) {
	const all = options.every((option) => option.all !== void 0) ? options.flatMap((option) => option.all ?? []) : void 0;
	const each = options.map((option) => better(fit(option.all), option.some));
	const some = each.every((literals) => literals !== void 0) ? each.flatMap((literals) => literals ?? []) : void 0;
	return {
		all: all !== void 0 && all.length <= MOST ? all : void 0,
		some: fit(some)
	};
}
function knowRepeat({ min, max }, body) {
	if (min === 0) return max === 1 && body.all !== void 0 ? {
		all: ["", ...body.all],
		some: void 0
	} : UNKNOWN;
	const once = knowSequence(Array.from({ length: Math.min(min, LONGEST) }, () => body));
	return min === max && min <= LONGEST ? once : {
		all: void 0,
		some: better(fit(once.all), once.some)
	};
}
function fit(texts) {
	if (texts === void 0 || texts.length === 0 || texts.length > MOST) return void 0;
	const literals = [...new Set(texts)].filter((text) => !texts.some((other) => other !== "" && other !== text && text.includes(other)));
	return literals.every((text) => text.length >= SHORTEST && text.length <= LONGEST) ? literals : void 0;
}
function better(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return score(b) > score(a) ? b : a;
}
function score(literals) {
	return literals.length === 0 ? 0 : Math.min(...literals.map((text) => text.length)) - literals.length / 100;
}
// src/config/import/re2-cursor.ts
var NotImportable = class extends Error {};
var Cursor = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	get isAtEnd() {
		return this.#at >= this.#text.length;
	}
	until(end) {
		const found = this.#text.indexOf(end, this.#at);
		const text = this.#text.slice(this.#at, found < 0 ? void 0 : found);
		this.#at = found < 0 ? this.#text.length : found + end.length;
		return text;
	}
	match(pattern) {
		const match = pattern.exec(this.#text.slice(this.#at, this.#at + 200));
		if (match === null) return void 0;
		this.#at += match[0].length;
		return match;
	}
	sees(text) {
		return this.#text.startsWith(text, this.#at);
	}
	take(text) {
		if (!this.sees(text)) return false;
		this.#at += text.length;
		return true;
	}
	peek() {
		return String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
	}
	next() {
		if (this.#at >= this.#text.length) throw new NotImportable("it ends in the middle");
		const character = this.peek();
		this.#at += character.length;
		return character;
	}
};
// src/config/import/re2-class.ts
const CONTROL$1 = {
	a: 7,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11
};
function readClass(cursor, cased) {
	const negated = cursor.take("^");
	const bytes = new Set();
	for (let first = true; first || !cursor.sees("]"); first = false) {
		if (cursor.isAtEnd) throw new NotImportable("a class is not closed");
		for (const code of classItem(cursor)) bytes.add(code);
	}
	cursor.take("]");
	const both = cased(bytes);
	return negated ? complement(both) : both;
}
function classItem(cursor) {
	const posix = cursor.match(/^\[:(\^?)(\w+):\]/);
	if (posix !== void 0) return posixClass(posix[1] === "^", posix[2] ?? "");
	const low = classAtom(cursor);
	if (typeof low !== "number" || !cursor.sees("-") || cursor.sees("-]")) return typeof low === "number" ? [low] : low;
	cursor.take("-");
	const high = classAtom(cursor);
	if (typeof high !== "number" || high < low) throw new NotImportable("a range in a class has no order");
	return range(low, high);
}
function classAtom(cursor) {
	const character = cursor.next();
	if (character !== "\\") return byteOf(character);
	const bytes = [...readEscaped(cursor)];
	return bytes.length === 1 ? bytes[0] ?? 0 : bytes;
}
function readEscaped(cursor) {
	const letter = cursor.next();
	const perl = PERL[letter.toLowerCase()];
	if (perl !== void 0) return letter === letter.toLowerCase() ? perl : complement(perl);
	if (/[pPC]/.test(letter)) throw new NotImportable(`it uses \\${letter}, a class of characters: rules see bytes`);
	if (letter === "x") return [hexadecimal(cursor)];
	if (/[0-7]/.test(letter)) return [octal(cursor, letter)];
	if (/[A-Za-z89]/.test(letter) && CONTROL$1[letter] === void 0) throw new NotImportable(`it uses \\${letter}, which RE2 does not have`);
	return [CONTROL$1[letter] ?? byteOf(letter)];
}
function hexadecimal(cursor) {
	const [, short, long] = cursor.match(/^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/) ?? [];
	const code = Number.parseInt(short ?? long ?? "", 16);
	if (!(code <= 127)) throw new NotImportable("it names a character outside ASCII by number: rules see bytes");
	return code;
}
function octal(cursor, first) {
	const [rest = ""] = cursor.match(/^[0-7]{0,2}/) ?? [];
	if (first !== "0" && rest === "") throw new NotImportable("it uses a back-reference, which RE2 does not have");
	return Number.parseInt(first + rest, 8) & 255;
}
function posixClass(negated, name) {
	const bytes = POSIX[name];
	if (bytes === void 0) throw new NotImportable(`it uses [:${name}:], which RE2 does not have`);
	return negated ? complement(bytes) : bytes;
}
function byteOf(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code > 127) throw new NotImportable("it has a character outside ASCII in a class: rules see bytes");
	return code;
}
// src/config/import/re2-parse.ts
function parseRe2(pattern) {
	const reader = new Reader(pattern);
	return {
		node: reader.whole(),
		captures: reader.captures
	};
}
const NO_FLAGS = {
	i: false,
	m: false,
	s: false,
	U: false
};
const MOST_REPEATS = 1e3;
var Reader = class {
	captures = 0;
	#cursor;
	#flags = NO_FLAGS;
	constructor(text) {
		this.#cursor = new Cursor(text);
	}
	whole() {
		const node = this.#choice();
		if (!this.#cursor.isAtEnd) throw new NotImportable("it closes a bracket that was not opened");
		return node;
	}
	#choice() {
		const options = [this.#sequence()];
		while (this.#cursor.take("|")) options.push(this.#sequence());
		return options.length === 1 ? options[0] ?? EMPTY : {
			kind: "choice",
			options
		};
	}
	#sequence() {
		const parts = [];
		while (!this.#cursor.isAtEnd && !this.#cursor.sees("|") && !this.#cursor.sees(")")) parts.push(...this.#quoted(), ...this.#item());
		return parts.length === 1 ? parts[0] ?? EMPTY : {
			kind: "sequence",
			parts
		};
	}
	#quoted() {
		if (!this.#cursor.take("\\Q")) return [];
		return [...this.#cursor.until("\\E")].map((character) => this.#literal(character));
	}
	#item() {
		if (this.#cursor.isAtEnd || this.#cursor.sees("|") || this.#cursor.sees(")") || this.#cursor.sees("\\Q")) return [];
		const atom = this.#atom();
		return atom === void 0 ? [] : [this.#repeated(atom)];
	}
	#atom() {
		if (this.#cursor.take("(?")) return this.#special();
		if (this.#cursor.take("(")) return this.#capture();
		if (this.#cursor.take("[")) return {
			kind: "set",
			bytes: readClass(this.#cursor, (bytes) => this.#cased(bytes))
		};
		if (this.#cursor.take(".")) return {
			kind: "set",
			bytes: this.#flags.s ? new Set(range(0, 255)) : complement([10])
		};
		if (this.#cursor.take("^")) return {
			kind: "assertion",
			at: this.#flags.m ? "line-start" : "text-start"
		};
		if (this.#cursor.take("$")) return {
			kind: "assertion",
			at: this.#flags.m ? "line-end" : "text-end"
		};
		if (this.#cursor.take("\\")) return this.#escape();
		if (/[*+?]/.test(this.#cursor.peek())) throw new NotImportable(`it repeats nothing with "${this.#cursor.peek()}"`);
		return this.#literal(this.#cursor.next());
	}
	#capture() {
		return {
			kind: "capture",
			index: ++this.captures,
			body: this.#group()
		};
	}
	#group() {
		const flags = this.#flags;
		const body = this.#choice();
		if (!this.#cursor.take(")")) throw new NotImportable("a bracket is not closed");
		this.#flags = flags;
		return body;
	}
	#special() {
		if (this.#cursor.match(/^P?<[A-Za-z_]\w*>/)) return this.#capture();
		const [, on = "", off = "", end] = this.#cursor.match(/^([imsU]*)(?:-([imsU]+))?([:)])/) ?? [];
		if (end === void 0) throw new NotImportable("it uses a kind of group that RE2 does not have");
		const outer = this.#flags;
		this.#flags = {
			...outer,
			...Object.fromEntries([...on].map((flag) => [flag, true])),
			...Object.fromEntries([...off].map((flag) => [flag, false]))
		};
		if (end === ")") return void 0;
		const body = this.#group();
		this.#flags = outer;
		return body;
	}
	#escape() {
		const assertion = ASSERTIONS$1[this.#cursor.peek()];
		if (assertion !== void 0) {
			this.#cursor.next();
			return {
				kind: "assertion",
				at: assertion
			};
		}
		return {
			kind: "set",
			bytes: this.#cased(readEscaped(this.#cursor))
		};
	}
	#repeated(body) {
		const written = this.#cursor.match(/^(?:([*+?])|\{(\d+)(,?)(\d*)\})/);
		if (written === void 0) return body;
		const [, sign, low, comma, high] = written;
		const min = sign === void 0 ? Number(low) : sign === "+" ? 1 : 0;
		const max = sign === void 0 ? counted(min, comma, high) : sign === "?" ? 1 : Infinity;
		if (min > MOST_REPEATS || max !== Infinity && max > MOST_REPEATS || max < min) throw new NotImportable("it repeats more often than RE2 allows");
		const lazy = this.#cursor.take("?") !== this.#flags.U;
		return this.#repeated({
			kind: "repeat",
			body,
			min,
			max,
			lazy
		});
	}
	#literal(character) {
		const sets = [...new TextEncoder().encode(character)].map((code) => ({
			kind: "set",
			bytes: this.#cased([code])
		}));
		return sets.length === 1 ? sets[0] ?? EMPTY : {
			kind: "sequence",
			parts: sets
		};
	}
	#cased(bytes) {
		return this.#flags.i ? folded(bytes) : new Set(bytes);
	}
};
const ASSERTIONS$1 = {
	b: "word-edge",
	B: "inside-word",
	A: "text-start",
	z: "text-end"
};
function counted(min, comma, high) {
	if (comma === "") return min;
	return high === "" ? Infinity : Number(high);
}
function writePattern(node, wishes = {}) {
	return {
		pattern: write(node, wishes),
		bounded: isUnbounded(node)
	};
}
function write(node, wishes) {
	switch (node.kind) {
		case "set": return writeSet(node.bytes, wishes.ignoreCase ?? false);
		case "sequence": return node.parts.map((part) => part.kind === "choice" ? `(?:${write(part, wishes)})` : write(part, wishes)).join("");
		case "choice": return node.options.map((option) => write(option, wishes)).join("|");
		case "capture": return `${node.index === wishes.value ? "(?<value>" : "(?:"}${write(node.body, wishes)})`;
		case "assertion": return ASSERTIONS[node.at];
		case "repeat": return writeRepeat(node, wishes);
	}
}
const ASSERTIONS = {
	"word-edge": "\\b",
	"inside-word": "\\B",
	"text-start": "(?<!.)",
	"text-end": "(?!.)",
	"line-start": "(?<![^\\n])",
	"line-end": "(?![^\\n])"
};
function writeRepeat({ body, min, max, lazy }, wishes) {
	if (body.kind === "assertion") return min === 0 ? "" : write(body, wishes);
	return `${body.kind === "set" || body.kind === "capture" ? write(body, wishes) : `(?:${write(body, wishes)})`}${countOf(min, max === Infinity ? Math.max(200, 2 * min) : max)}${lazy && min !== max ? "?" : ""}`;
}
function countOf(min, max) {
	if (min === 0 && max === 1) return "?";
	if (min === max) return min === 1 ? "" : `{${min}}`;
	return `{${min},${max}}`;
}
function isUnbounded(node) {
	switch (node.kind) {
		case "repeat": return node.max === Infinity || isUnbounded(node.body);
		case "sequence": return node.parts.some(isUnbounded);
		case "choice": return node.options.some(isUnbounded);
		case "capture": return isUnbounded(node.body);
		default: return false;
	}
}
function lowered(bytes) {
	return new Set([...bytes].filter((code) => !(code >= 65 && code <= 90 && bytes.has(code + 32))));
}
function writeSet(bytes, ignoreCase) {
	if (bytes.size === 256) return ".";
	if (bytes.size === 0) return "(?!)";
	const written = (set) => ignoreCase ? lowered(set) : set;
	const [only, ...others] = written(bytes);
	if (others.length === 0 && only !== void 0) return writeByte(only, /[\\^$.*+?()[\]{}|/]/);
	const plain = `[${writeRanges(written(bytes))}]`;
	const negated = `[^${writeRanges(written(complement(bytes)))}]`;
	return negated.length < plain.length ? negated : plain;
}
function writeRanges(bytes) {
	const sorted = [...bytes].sort((a, b) => a - b);
	const runs = [];
	for (const code of sorted) {
		const last = runs.at(-1);
		if (last !== void 0 && last[1] === code - 1) last[1] = code;
		else runs.push([code, code]);
	}
	return runs.map(([from, to]) => writeRun(from, to)).join("").replaceAll(/0-9(?:A-Z)?_a-z/g, (run) => run.length === 10 ? "\\w" : run).replaceAll("0-9", "\\d");
}
function writeRun(from, to) {
	const special = /[\\\]^-]/;
	if (from === to) return writeByte(from, special);
	return `${writeByte(from, special)}${to === from + 1 ? "" : "-"}${writeByte(to, special)}`;
}
const CONTROL = {
	9: "\\t",
	10: "\\n",
	12: "\\f",
	13: "\\r"
};
function writeByte(code, special) {
	const character = String.fromCharCode(code);
	if (code < 32 || code > 126) return CONTROL[code] ?? `\\x${code.toString(16).padStart(2, "0")}`;
	return special.test(character) ? `\\${character}` : character;
}
// src/config/import/gitleaks-rule.ts
function importRule(rule, gate, taken) {
	const what = `rule ${rule.id || "(without an id)"}`;
	try {
		const { written, notes } = translate(rule, what, taken);
		const [problem] = gate([specOf(written)]);
		if (problem !== void 0) throw new NotImportable(`the pattern ${problem.message}`);
		return {
			written,
			notes: [...notes, ...rule.unknown.map((key) => require_import_note.leftOut(`${what}: ${key}`, "This key is not known."))]
		};
	} catch (error) {
		if (error instanceof NotImportable) return { notes: [require_import_note.leftOut(what, `Not taken over: ${error.message}.`)] };
		throw error;
	}
}
function translate(rule, what, taken) {
	refuseUnequal(rule);
	const parsed = parseRe2(rule.regex);
	const anchors = findAnchors(parsed.node);
	if (anchors === void 0) throw new NotImportable("no text of two or more characters stands in every match, so that nothing could wake the rule");
	const value = groupOf(rule, parsed);
	const { pattern, bounded } = writePattern(parsed.node, {
		value,
		ignoreCase: anchors.ignoreCase
	});
	const entropy = rule.entropy > 0 ? { entropy: Math.min(8, rule.entropy) } : {};
	const example = writeExample(parsed.node, {
		pattern,
		ignoreCase: anchors.ignoreCase,
		group: value === void 0 ? void 0 : "value",
		...entropy
	});
	if (example === void 0) throw new NotImportable("no example could be made up that it finds");
	const written = {
		id: freeId(idOf(rule.id), taken),
		title: titleOf(rule),
		anchors: anchors.literals,
		...anchors.ignoreCase ? { "ignore-case": true } : {},
		pattern,
		...value === void 0 ? {} : { group: "value" },
		...entropy,
		examples: { match: [example] }
	};
	return {
		written,
		notes: [
			...bounded ? [require_import_note.changed(what, `Repeats without bound end at 200, or at twice their least count.`)] : [],
			...anchors.widened ? [require_import_note.changed(what, "Letters of either case match now in the whole pattern.")] : [],
			...value === void 0 && parsed.captures > 1 ? [require_import_note.changed(what, "Of several groups none is named, so the whole match is the value.")] : [],
			...written.id === rule.id ? [] : [require_import_note.changed(what, `Its id is now ${written.id}.`)]
		]
	};
}
function refuseUnequal(rule) {
	if (rule.regex === "") throw new NotImportable("it has no pattern, only a path");
	if (rule.path !== "") throw new NotImportable("it holds only under certain paths, and rules of leaksift hold everywhere");
	if (rule.composite) throw new NotImportable("it needs findings of other rules beside it");
	if (rule.silent) throw new NotImportable("it reports nothing of its own");
}
function groupOf({ secretGroup }, { captures }) {
	if (secretGroup > captures) throw new NotImportable(`it names group ${secretGroup} and has ${captures}`);
	if (secretGroup > 0) return secretGroup;
	return captures === 1 ? 1 : void 0;
}
function idOf(id) {
	const words = id.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
	if (words.length === 0) throw new NotImportable("it has no id");
	const joined = words.join("-").slice(0, 100).replace(/-$/, "");
	return /^[a-z]/.test(joined) ? joined : `rule-${joined}`.slice(0, 100);
}
function freeId(id, taken) {
	let free = id;
	for (let number = 2; taken.has(free); number++) free = `imported-${id.slice(0, 80)}${number === 2 ? "" : `-${number}`}`;
	return free;
}
function titleOf({ id, description }) {
	const line = description.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim().replace(/\.$/, "");
	return line === "" ? id : line.slice(0, 500);
}
function specOf({ "ignore-case": ignoreCase, ...rule }) {
	const examples = {
		match: rule.examples.match,
		clean: []
	};
	return {
		...rule,
		kind: "pattern",
		part: rule.id,
		severity: "high",
		confidence: "medium",
		remediation: "-",
		references: [],
		examples,
		...ignoreCase ? { ignoreCase } : {}
	};
}
Object.defineProperty(exports, "NotImportable", {
	enumerable: true,
	get: function() {
		return NotImportable;
	}
});
Object.defineProperty(exports, "importRule", {
	enumerable: true,
	get: function() {
		return importRule;
	}
});
Object.defineProperty(exports, "parseRe2", {
	enumerable: true,
	get: function() {
		return parseRe2;
	}
});
