require("./rolldown-runtime.cjs");
const require_dist = require("./dist.cjs");
const require_scan = require("./scan.cjs");
// src/config/toml-places.ts
const TOKEN = new RegExp([
	"#[^\\n]*",
	"\"\"\"(?:\\\\[\\s\\S]|[^\\\\])*?\"{3,5}",
	"'''[\\s\\S]*?'{3,5}",
	"\"(?:\\\\.|[^\"\\\\\\n])*\"",
	"'[^'\\n]*'",
	"\\n",
	"[\\[\\]{}=,.]",
	"[^\\s#\"'\\[\\]{}=,.]+"
].join("|"), "g");
function tomlPlaces(text) {
	return new PlaceReader(text).read();
}
var PlaceReader = class {
	#tokens;
	#lineStarts;
	#places = new Map();
	#counts = new Map();
	#next = 0;
	#table = [];
	constructor(text) {
		this.#tokens = [...text.matchAll(TOKEN)].map((match) => ({
			text: match[0],
			offset: match.index
		})).filter(({ text: token }) => !token.startsWith("#"));
		this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
	}
	read() {
		while (this.#peek() !== void 0) this.#statement();
		return this.#places;
	}
	#statement() {
		if (this.#skip("\n")) return;
		if (this.#peek()?.text === "[") this.#header();
		else this.#pair(this.#table);
	}
	#header() {
		const opening = this.#take();
		const many = this.#skip("[");
		const path = this.#arrayed(this.#key("]"), many);
		this.#note(path, opening);
		this.#table = path;
		this.#skip("]");
	}
	#arrayed(keys, many) {
		let path = [];
		for (const [index, key] of keys.entries()) {
			path = [...path, key];
			const name = require_scan.pathText(path);
			if (many && index === keys.length - 1) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
			const count = this.#counts.get(name);
			if (count !== void 0) path = [...path, count - 1];
		}
		return path;
	}
	#pair(parent) {
		const first = this.#peek();
		const keys = this.#key("=");
		for (let length = 1; length <= keys.length; length++) this.#note([...parent, ...keys.slice(0, length)], first);
		this.#value([...parent, ...keys]);
	}
	#key(end) {
		const keys = [];
		for (let token = this.#take(); token !== void 0 && token.text !== end; token = this.#take()) if (token.text !== ".") keys.push(unquoted(token.text));
		return keys;
	}
	#value(path) {
		if (this.#skip("[")) this.#elements(path);
		else if (this.#skip("{")) this.#inlineTable(path);
		else while (![
			"\n",
			",",
			"]",
			"}",
			void 0
		].includes(this.#peek()?.text)) this.#take();
	}
	#elements(path) {
		for (let index = 0; this.#peek() !== void 0 && !this.#skip("]");) {
			if (this.#skip("\n") || this.#skip(",")) continue;
			this.#note([...path, index], this.#peek());
			this.#value([...path, index++]);
		}
	}
	#inlineTable(path) {
		while (this.#peek() !== void 0 && !this.#skip("}")) if (!this.#skip("\n") && !this.#skip(",")) this.#pair(path);
	}
	#note(path, token) {
		const name = require_scan.pathText(path);
		if (token === void 0 || this.#places.has(name)) return;
		const line = lineOf(this.#lineStarts, token.offset);
		this.#places.set(name, {
			line,
			column: token.offset - (this.#lineStarts[line - 1] ?? 0) + 1
		});
	}
	#peek() {
		return this.#tokens[this.#next];
	}
	#take() {
		return this.#tokens[this.#next++];
	}
	#skip(text) {
		if (this.#peek()?.text !== text) return false;
		this.#next += 1;
		return true;
	}
};
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function unquoted(text) {
	if (text.startsWith("'")) return text.slice(1, -1);
	return text.startsWith("\"") ? text.slice(1, -1).replace(/\\(["\\])/g, "$1") : text;
}
// src/config/toml.ts
function readToml(text) {
	const value = undated(parseToml(text));
	const places = tomlPlaces(text);
	return {
		value,
		place: (path) => {
			for (let length = path.length; length > 0; length--) {
				const place = places.get(require_scan.pathText(path.slice(0, length)));
				if (place !== void 0) return place;
			}
			return {
				line: 1,
				column: 1
			};
		}
	};
}
function parseToml(text) {
	try {
		return require_dist.parse$1(text);
	} catch (error) {
		throw new require_scan.Unreadable([problemOf(error)]);
	}
}
function problemOf(error) {
	if (!(error instanceof require_dist.TomlError$1)) return {
		path: [],
		message: "This can not be read: it is nested too deeply."
	};
	return {
		path: [],
		message: `Not valid TOML: ${error.message.split("\n", 1)[0]?.replace("Invalid TOML document: ", "") ?? ""}.`,
		place: {
			line: error.line,
			column: error.column
		}
	};
}
function undated(value) {
	if (value instanceof require_dist.TomlDate$1) return value.toISOString();
	if (Array.isArray(value)) return value.map(undated);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, undated(inner)]));
}
exports.readToml = readToml;
