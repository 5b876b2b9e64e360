require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
let n = require("node:fs");
let r = require("node:path");
let i = require("node:crypto");
function readHoldings(e) {
	let t = e.HOME || e.USERPROFILE;
	let n = [...t ? a.flatMap(([e, n]) => inFile(t, e, n)) : [], ...inEnvironment(e)].filter(({ value: e }) => e.length >= 16 && !isPlace(e));
	return [...new Map(n.map((e) => [e.value, e])).values()];
}
const a = [
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
function inFile(e, t, n) {
	return [...read((0, r.join)(e, t)).matchAll(n)].map(([, e = ""]) => ({
		value: e,
		from: `~/${t}`
	}));
}
function read(e) {
	try {
		return (0, n.readFileSync)(e, "utf8");
	} catch {
		return "";
	}
}
const o = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH/i;
function inEnvironment(e) {
	return Object.entries(e).flatMap(([e, t]) => t !== void 0 && o.test(e) ? [{
		value: t.trim(),
		from: `the variable ${e}`
	}] : []);
}
function isPlace(e) {
	return /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:\\)[^\n]*$/.test(e) && !e.endsWith("=") || /^[a-z]+:\/\/[^@]*$/i.test(e);
}
function makeNeedles(e) {
	let t = (0, i.randomBytes)(32);
	let n = makeRoller();
	let r = new Map();
	for (let { value: i, from: a } of e) for (let { bytes: e, name: o } of formsOf(i)) {
		if (e.length < 16) continue;
		let i = n.of(e);
		r.set(i, [...r.get(i) ?? [], {
			length: e.length,
			hash: keyed(t, e),
			from: a,
			decoded: o === "" ? [] : [o]
		}]);
	}
	return { find: (e) => r.size === 0 ? [] : widest([...n.matching(e, r)].flatMap(([n, r]) => sights(e, n, r, t))) };
}
function sights(e, t, n, r) {
	return n.filter(({ length: n, hash: i }) => t + n <= e.length && keyed(r, e.subarray(t, t + n)) === i).map(({ length: e, from: n, decoded: r }) => ({
		start: t,
		end: t + e,
		from: n,
		decoded: r
	}));
}
function widest(e) {
	let t = [];
	for (let n of [...e].sort((e, t) => t.end - t.start - (e.end - e.start) || e.start - t.start)) t.some((e) => n.start < e.end && e.start < n.end) || t.push(n);
	return t.sort((e, t) => e.start - t.start);
}
function keyed(e, t) {
	return (0, i.createHmac)("sha256", e).update(t).digest("base64");
}
function formsOf(e) {
	let t = Buffer.from(e);
	let n = [
		[e, ""],
		[encodeURIComponent(e), "percent"],
		[[...t].map((e) => /[A-Za-z0-9]/.test(String.fromCharCode(e)) ? String.fromCharCode(e) : `%${e.toString(16).padStart(2, "0")}`).join(""), "percent"],
		[JSON.stringify(e).slice(1, -1), "escapes"],
		[e.replaceAll("/", "\\/"), "escapes"],
		...[
			0,
			1,
			2
		].flatMap((e) => [[shiftedBase64(t, e, "base64"), "base64"], [shiftedBase64(t, e, "base64url"), "base64"]]),
		[t.toString("hex"), "hex"],
		[t.toString("hex").toUpperCase(), "hex"]
	];
	let r = Buffer.from(e, "utf16le");
	let i = [
		...n.map(([e, t]) => ({
			bytes: Buffer.from(e),
			name: t
		})),
		{
			bytes: r,
			name: "utf-16le"
		},
		{
			bytes: Buffer.from(r).swap16(),
			name: "utf-16be"
		}
	];
	return [...new Map(i.map((e) => [e.bytes.toString("latin1"), e])).values()];
}
function shiftedBase64(e, t, n) {
	let r = Buffer.concat([Buffer.alloc(t), e]).toString(n).replace(/=+$/, "");
	let i = Math.floor((t + e.length) * 8 / 6);
	return r.slice(Math.ceil(t * 8 / 6), i);
}
function makeRoller() {
	let e = (0, i.randomInt)(1 << 20, 1 << 30) | 1;
	let t = power(e, 15);
	let of = (t) => {
		let n = 0;
		for (let r = 0; r < 16; r += 1) n = Math.imul(n, e) + (t[r] ?? 0) + 1 | 0;
		return n;
	};
	return {
		of,
		*matching(n, r) {
			if (n.length < 16) return;
			let i = of(n);
			for (let a = 0;; a += 1) {
				let o = r.get(i);
				o !== void 0 && (yield [a, o]);
				if (a + 16 >= n.length) return;
				let s = i - Math.imul((n[a] ?? 0) + 1, t) | 0;
				i = Math.imul(s, e) + (n[a + 16] ?? 0) + 1 | 0;
			}
		}
	};
}
function power(e, t) {
	let n = 1;
	for (let r = 0; r < t; r += 1) n = Math.imul(n, e);
	return n;
}
// src/surfaces/hook/own/own-credentials.ts
function withOwnCredentials(e, t) {
	let n = makeNeedles(readHoldings(t));
	return {
		rules: e.rules,
		matches: (t) => e.matches(t),
		scan: (t) => added(e.scan(t), t, n),
		stream: () => new Gathering(e.stream(), n)
	};
}
function added(n, r, i) {
	let a = i.find(r).filter((r) => !n.detections.some(({ severity: n, parts: i }) => t.E(n, "high") && i.some(({ span: t }) => e.Pt(t, r))));
	return a.length === 0 ? n : {
		...n,
		detections: [...n.detections, ...detected(a, r)]
	};
}
function detected(t, n) {
	let r = e.Dt(n, t.flatMap(({ start: e, end: t }) => [e, t]), "utf-8");
	return t.map((t, i) => {
		let a = Buffer.from(n.buffer, n.byteOffset, n.length).toString("latin1", t.start, t.end);
		let [o, c] = [r[2 * i] ?? s, r[2 * i + 1] ?? s];
		return {
			rule: e.vn("own-credential"),
			title: `A credential of this machine (${t.from})`,
			severity: "critical",
			confidence: "high",
			parts: [{
				kind: "own-credential",
				secret: new e.vt(a),
				span: {
					start: t.start,
					end: t.end
				},
				position: {
					...o,
					endLine: c.line,
					endColumn: c.column
				}
			}],
			facts: {},
			decoded: t.decoded,
			signals: []
		};
	});
}
const s = {
	line: 1,
	column: 1
};
var Gathering = class {
	#e;
	#t;
	#n = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	write(e) {
		this.#n.push(e.slice());
		this.#e.write(e);
	}
	end() {
		return added(this.#e.end(), Buffer.concat(this.#n), this.#t);
	}
};
exports.withOwnCredentials = withOwnCredentials;
