require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/surfaces/hook/own/holdings.ts
const SHORTEST = 16;
function readHoldings(variables) {
	const home = variables["HOME"] || variables["USERPROFILE"];
	const all = [...home ? FILES.flatMap(([name, pattern]) => inFile(home, name, pattern)) : [], ...inEnvironment(variables)].filter(({ value }) => value.length >= SHORTEST && !isPlace(value));
	return [...new Map(all.map((holding) => [holding.value, holding])).values()];
}
const FILES = [
	[".aws/credentials", /^\s*(?:aws_secret_access_key|aws_session_token|aws_security_token)\s*=\s*(\S+)/gim],
	[".aws/config", /^\s*(?:aws_secret_access_key|aws_session_token)\s*=\s*(\S+)/gim],
	[".netrc", /\bpassword\s+(\S+)/g],
	["_netrc", /\bpassword\s+(\S+)/g],
	[".npmrc", /(?:_authToken|_password|_auth)\s*=\s*"?([^\s"$]+)/g],
	[".yarnrc.yml", /npmAuth(?:Token|Ident):\s*["']?([^\s"']+)/g],
	[".pypirc", /^\s*password\s*[=:]\s*(\S+)/gm],
	[".git-credentials", /^\w+:\/\/[^:@\s]*:([^@\s]+)@/gm],
	[".pgpass", /^(?:(?:\\.|[^:\n])*:){4}(.+)$/gm],
	[".my.cnf", /^\s*password\s*=\s*["']?([^\s"']+)/gm],
	[".docker/config.json", /"(?:auth|identitytoken|password)"\s*:\s*"([^"]+)"/g],
	[".config/gh/hosts.yml", /oauth_token:\s*(\S+)/g],
	[".cargo/credentials.toml", /^\s*token\s*=\s*"([^"]+)"/gm],
	[".gem/credentials", /:\s*(\S+)\s*$/gm],
	[".vault-token", /^(\S+)$/gm],
	[".terraform.d/credentials.tfrc.json", /"token"\s*:\s*"([^"]+)"/g]
];
function inFile(home, name, pattern) {
	return [...read((0, node_path.join)(home, name)).matchAll(pattern)].map(([, value = ""]) => ({
		value,
		from: `~/${name}`
	}));
}
function read(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return "";
	}
}
const NAMES = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH/i;
function inEnvironment(variables) {
	return Object.entries(variables).flatMap(([name, value]) => value !== void 0 && NAMES.test(name) ? [{
		value: value.trim(),
		from: `the variable ${name}`
	}] : []);
}
function isPlace(value) {
	return /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:\\)[^\n]*$/.test(value) && !value.endsWith("=") || /^[a-z]+:\/\/[^@]*$/i.test(value);
}
// src/surfaces/hook/own/needles.ts
const WINDOW = 16;
function makeNeedles(holdings) {
	const key = (0, node_crypto.randomBytes)(32);
	const roller = makeRoller();
	const byStart = new Map();
	for (const { value, from } of holdings) for (const { bytes, name } of formsOf(value)) {
		if (bytes.length < WINDOW) continue;
		const start = roller.of(bytes);
		byStart.set(start, [...byStart.get(start) ?? [], {
			length: bytes.length,
			hash: keyed(key, bytes),
			from,
			decoded: name === "" ? [] : [name]
		}]);
	}
	return { find: (bytes) => byStart.size === 0 ? [] : widest([...roller.matching(bytes, byStart)].flatMap(([at, needles]) => sights(bytes, at, needles, key))) };
}
function sights(bytes, at, needles, key) {
	return needles.filter(({ length, hash }) => at + length <= bytes.length && keyed(key, bytes.subarray(at, at + length)) === hash).map(({ length, from, decoded }) => ({
		start: at,
		end: at + length,
		from,
		decoded
	}));
}
function widest(all) {
	const kept = [];
	for (const sight of [...all].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) if (!kept.some((other) => sight.start < other.end && other.start < sight.end)) kept.push(sight);
	return kept.sort((a, b) => a.start - b.start);
}
function keyed(key, bytes) {
	return (0, node_crypto.createHmac)("sha256", key).update(bytes).digest("base64");
}
function formsOf(value) {
	const plain = Buffer.from(value);
	const texts = [
		[value, ""],
		[encodeURIComponent(value), "percent"],
		[[...plain].map((byte) => /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, "0")}`).join(""), "percent"],
		[JSON.stringify(value).slice(1, -1), "escapes"],
		[value.replaceAll("/", "\\/"), "escapes"],
		...[
			0,
			1,
			2
		].flatMap((offset) => [[shiftedBase64(plain, offset, "base64"), "base64"], [shiftedBase64(plain, offset, "base64url"), "base64"]]),
		[plain.toString("hex"), "hex"],
		[plain.toString("hex").toUpperCase(), "hex"]
	];
	const wide = Buffer.from(value, "utf16le");
	const forms = [
		...texts.map(([text, name]) => ({
			bytes: Buffer.from(text),
			name
		})),
		{
			bytes: wide,
			name: "utf-16le"
		},
		{
			bytes: Buffer.from(wide).swap16(),
			name: "utf-16be"
		}
	];
	return [...new Map(forms.map((form) => [form.bytes.toString("latin1"), form])).values()];
}
function shiftedBase64(value, offset, alphabet) {
	const text = Buffer.concat([Buffer.alloc(offset), value]).toString(alphabet).replace(/=+$/, "");
	const whole = Math.floor((offset + value.length) * 8 / 6);
	return text.slice(Math.ceil(offset * 8 / 6), whole);
}
function makeRoller() {
	const base = (0, node_crypto.randomInt)(1 << 20, 1 << 30) | 1;
	const top = power(base, 15);
	const of = (bytes) => {
		let hash = 0;
		for (let index = 0; index < WINDOW; index += 1) hash = Math.imul(hash, base) + (bytes[index] ?? 0) + 1 | 0;
		return hash;
	};
	return {
		of,
		*matching(bytes, known) {
			if (bytes.length < WINDOW) return;
			let hash = of(bytes);
			for (let at = 0;; at += 1) {
				const value = known.get(hash);
				if (value !== void 0) yield [at, value];
				if (at + WINDOW >= bytes.length) return;
				const without = hash - Math.imul((bytes[at] ?? 0) + 1, top) | 0;
				hash = Math.imul(without, base) + (bytes[at + WINDOW] ?? 0) + 1 | 0;
			}
		}
	};
}
function power(base, exponent) {
	let product = 1;
	for (let count = 0; count < exponent; count += 1) product = Math.imul(product, base);
	return product;
}
// src/surfaces/hook/own/own-credentials.ts
function withOwnCredentials(scanner, variables) {
	const needles = makeNeedles(readHoldings(variables));
	return {
		rules: scanner.rules,
		matches: (bytes) => scanner.matches(bytes),
		scan: (bytes) => added(scanner.scan(bytes), bytes, needles),
		stream: () => new Gathering(scanner.stream(), needles)
	};
}
function added(result, bytes, needles) {
	const sights = needles.find(bytes).filter((sight) => !result.detections.some(({ severity, parts }) => require_base.atLeast(severity, "high") && parts.some(({ span }) => require_scan.overlaps(span, sight))));
	return sights.length === 0 ? result : {
		...result,
		detections: [...result.detections, ...detected(sights, bytes)]
	};
}
function detected(sights, bytes) {
	const points = require_scan.linesAt(bytes, sights.flatMap(({ start, end }) => [start, end]), "utf-8");
	return sights.map((sight, index) => {
		const value = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", sight.start, sight.end);
		const [from, to] = [points[2 * index] ?? START, points[2 * index + 1] ?? START];
		return {
			rule: require_scan.ruleId("own-credential"),
			title: `A credential of this machine (${sight.from})`,
			severity: "critical",
			confidence: "high",
			parts: [{
				kind: "own-credential",
				secret: new require_scan.Secret(value),
				span: {
					start: sight.start,
					end: sight.end
				},
				position: {
					...from,
					endLine: to.line,
					endColumn: to.column
				}
			}],
			facts: {},
			decoded: sight.decoded,
			signals: []
		};
	});
}
const START = {
	line: 1,
	column: 1
};
var Gathering = class {
	#inner;
	#needles;
	#chunks = [];
	constructor(inner, needles) {
		this.#inner = inner;
		this.#needles = needles;
	}
	write(chunk) {
		this.#chunks.push(chunk.slice());
		this.#inner.write(chunk);
	}
	end() {
		return added(this.#inner.end(), Buffer.concat(this.#chunks), this.#needles);
	}
};
exports.withOwnCredentials = withOwnCredentials;
