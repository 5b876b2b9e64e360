require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
let n = require("node:fs");
let r = require("node:path");
function readHoldings(e) {
	let t = e.HOME || e.USERPROFILE;
	let n = [...t ? i.flatMap(([e, n]) => inFile(t, e, n)) : [], ...inEnvironment(e)].filter(({ value: e }) => e.length >= 16 && !isPlace(e));
	return [...new Map(n.map((e) => [e.value, e])).values()];
}
const i = [
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
const a = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH/i;
function inEnvironment(e) {
	return Object.entries(e).flatMap(([e, t]) => t !== void 0 && a.test(e) ? [{
		value: t.trim(),
		from: `the variable ${e}`
	}] : []);
}
function isPlace(e) {
	return /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:\\)[^\n]*$/.test(e) && !e.endsWith("=") || /^[a-z]+:\/\/[^@]*$/i.test(e);
}
function makeNeedles(t) {
	let n = e.vn(32);
	let r = makeRoller();
	let i = new Map();
	for (let { value: e, from: a } of t) for (let { bytes: t, name: o } of formsOf(e)) {
		if (t.length < 16) continue;
		let e = r.of(t);
		i.set(e, [...i.get(e) ?? [], {
			length: t.length,
			hash: keyed(n, t),
			from: a,
			decoded: o === "" ? [] : [o]
		}]);
	}
	return { find: (e) => i.size === 0 ? [] : widest([...r.matching(e, i)].flatMap(([t, r]) => sights(e, t, r, n))) };
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
function keyed(t, n) {
	return e._n("sha256", t).update(n).digest("base64");
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
	let t = e.yn(1 << 20, 1 << 30) | 1;
	let n = power(t, 15);
	let of = (e) => {
		let n = 0;
		for (let r = 0; r < 16; r += 1) n = Math.imul(n, t) + (e[r] ?? 0) + 1 | 0;
		return n;
	};
	return {
		of,
		*matching(e, r) {
			if (e.length < 16) return;
			let i = of(e);
			for (let a = 0;; a += 1) {
				let o = r.get(i);
				o !== void 0 && (yield [a, o]);
				if (a + 16 >= e.length) return;
				let s = i - Math.imul((e[a] ?? 0) + 1, n) | 0;
				i = Math.imul(s, t) + (e[a + 16] ?? 0) + 1 | 0;
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
		get rules() {
			return e.rules;
		},
		matches: (t) => e.matches(t),
		scan: (t) => added(e.scan(t), t, n),
		stream: () => new Gathering(e.stream(), n)
	};
}
function added(n, r, i) {
	let a = i.find(r).filter((r) => !n.detections.some(({ severity: n, parts: i }) => t.A(n, "high") && i.some(({ span: t }) => e.Yt(t, r))));
	return a.length === 0 ? n : {
		...n,
		detections: [...n.detections, ...detected(a, r)]
	};
}
function detected(t, n) {
	let r = e.Ht(n, t.flatMap(({ start: e, end: t }) => [e, t]), "utf-8");
	return t.map((t, i) => {
		let a = Buffer.from(n.buffer, n.byteOffset, n.length).toString("latin1", t.start, t.end);
		let [s, c] = [r[2 * i] ?? o, r[2 * i + 1] ?? o];
		return {
			rule: e.Zn("own-credential"),
			title: `A credential of this machine (${t.from})`,
			severity: "critical",
			confidence: "high",
			parts: [{
				kind: "own-credential",
				secret: new e.Nt(a),
				span: {
					start: t.start,
					end: t.end
				},
				position: {
					...s,
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
const o = {
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
