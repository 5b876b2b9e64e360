require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
let n = require("node:fs");
let r = require("node:path");
function readHoldings(e) {
	let t = e.HOME || e.USERPROFILE;
	let n = [...t ? i.flatMap(([e, n, r]) => inFile(t, e, n, r)) : [], ...inEnvironment(e)].filter(({ value: e }) => e.length >= 16 && !isPlace(e));
	return [...new Map(n.map((e) => [e.value, e])).values()];
}
const inBase64 = (e) => [e, Buffer.from(e, "base64").toString().replace(/^[^:]*:/, "")];
const inUrl = (e) => [e, e.replace(/(?:%[0-9a-f]{2})+/gi, (e) => Buffer.from(e.replaceAll("%", ""), "hex").toString())];
const i = [
	[".aws/credentials", /^\s*(?:aws_secret_access_key|aws_session_token|aws_security_token)\s*=\s*(\S+)/gim],
	[".aws/config", /^\s*(?:aws_secret_access_key|aws_session_token)\s*=\s*(\S+)/gim],
	[".netrc", /\bpassword\s+(\S+)/g],
	["_netrc", /\bpassword\s+(\S+)/g],
	[".npmrc", /_authToken\s*=\s*"?([^\s"$]+)/g],
	[
		".npmrc",
		/(?:_password|_auth)\s*=\s*"?([^\s"$]+)/g,
		inBase64
	],
	[".yarnrc.yml", /npmAuth(?:Token|Ident):\s*["']?([^\s"']+)/g],
	[".pypirc", /^\s*password\s*[=:]\s*(\S+)/gm],
	[
		".git-credentials",
		/^\w+:\/\/[^:@\s]*:([^@\s]+)@/gm,
		inUrl
	],
	[".pgpass", /^(?:(?:\\.|[^:\n])*:){4}(.+)$/gm],
	[".my.cnf", /^\s*password\s*=\s*["']?([^\s"']+)/gm],
	[".docker/config.json", /"(?:identitytoken|password)"\s*:\s*"([^"]+)"/g],
	[
		".docker/config.json",
		/"auth"\s*:\s*"([^"]+)"/g,
		inBase64
	],
	[".config/gh/hosts.yml", /oauth_token:\s*(\S+)/g],
	[".cargo/credentials.toml", /^\s*token\s*=\s*"([^"]+)"/gm],
	[".gem/credentials", /:\s*(\S+)\s*$/gm],
	[".vault-token", /^(\S+)$/gm],
	[".terraform.d/credentials.tfrc.json", /"token"\s*:\s*"([^"]+)"/g]
];
function inFile(e, t, n, i = (e) => [e]) {
	return [...read((0, r.join)(e, t)).matchAll(n)].flatMap(([, e = ""]) => i(e)).map((e) => ({
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
const a = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH(?!ORS?(?:_|$))/i;
function inEnvironment(e) {
	return Object.entries(e).flatMap(([e, t]) => t !== void 0 && a.test(e) ? [{
		value: t.trim(),
		from: `the variable ${e}`
	}] : []);
}
function isPlace(e) {
	return /^(?:\/|~\/|\.{1,2}\/|[A-Za-z]:\\)[^\n]*$/.test(e) && !e.endsWith("=") || /^[a-z]+:\/\/[^@]*$/i.test(e);
}
// src/surfaces/hook/own/plainer.ts
function* plainer(t) {
	for (let n = 0; n < t.length; n += e.Ln) {
		let r = {
			start: n,
			end: Math.min(t.length, n + e.Ln + e.In)
		};
		for (let n of s) c.get(n)?.some((e) => t.subarray(r.start, r.end).includes(e)) && (yield e.cn(n, t, {
			...r,
			kind: n.kind
		}));
	}
}
const o = {
	kind: "joined",
	triggers: [],
	leads: e.Gn("\r\n"),
	worth: () => -1,
	decode(e, t, n) {
		let r = t;
		for (; r < n && [
			13,
			10,
			32,
			9
		].includes(e[r] ?? 0);) r++;
		return r;
	}
};
const s = [
	e.zn,
	e.Vn,
	e.Bn,
	e.Rn,
	o
];
const c = new Map(s.map((e) => [e, [...e.leads.keys()].filter((t) => e.leads[t] === 1)]));
function makeNeedles(t) {
	let n = e.sr(32);
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
	let a = new Uint8Array(65536);
	for (let e of i.keys()) a[e & 65535] = 1;
	let within = (e) => [...r.matching(e, i, a)].flatMap(([t, r]) => sights(e, t, r, n));
	return { find(e) {
		if (i.size === 0) return [];
		let t = within(e);
		for (let n of plainer(e)) t.push(...within(n.bytes).map((e) => seenThrough(n, e)));
		return widest(t);
	} };
}
function seenThrough(e, t) {
	return {
		...t,
		...e.toParent(t),
		decoded: [e.name, ...t.decoded]
	};
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
	return e.or("sha256", t).update(n).digest("base64");
}
function formsOf(e) {
	let t = Buffer.from(e);
	let n = Buffer.from(e, "utf16le");
	let r = [
		{
			bytes: t,
			name: ""
		},
		...[t, n].flatMap((e) => [
			0,
			1,
			2
		].flatMap((t) => [shiftedBase64(e, t, "base64"), shiftedBase64(e, t, "base64url")])).map((e) => ({
			bytes: Buffer.from(e),
			name: "base64"
		})),
		{
			bytes: Buffer.from(t.toString("hex")),
			name: "hex"
		},
		{
			bytes: Buffer.from(t.toString("hex").toUpperCase()),
			name: "hex"
		},
		{
			bytes: n,
			name: "utf-16le"
		},
		{
			bytes: Buffer.from(n).swap16(),
			name: "utf-16be"
		}
	];
	return [...new Map(r.map((e) => [e.bytes.toString("latin1"), e])).values()];
}
function shiftedBase64(e, t, n) {
	let r = Buffer.concat([Buffer.alloc(t), e]).toString(n).replace(/=+$/, "");
	let i = Math.floor((t + e.length) * 8 / 6);
	return r.slice(Math.ceil(t * 8 / 6), i);
}
function makeRoller() {
	let t = e.cr(1 << 20, 1 << 30) | 1;
	let n = power(t, 15);
	let of = (e) => {
		let n = 0;
		for (let r = 0; r < 16; r += 1) n = Math.imul(n, t) + (e[r] ?? 0) + 1 | 0;
		return n;
	};
	return {
		of,
		*matching(e, r, i) {
			if (e.length < 16) return;
			let a = of(e);
			for (let o = 0;; o += 1) {
				let s = i[a & 65535] === 1 ? r.get(a) : void 0;
				s !== void 0 && (yield [o, s]);
				if (o + 16 >= e.length) return;
				let c = a - Math.imul((e[o] ?? 0) + 1, n) | 0;
				a = Math.imul(c, t) + (e[o + 16] ?? 0) + 1 | 0;
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
	let a = i.find(r).filter((r) => !n.detections.some(({ severity: n, parts: i }) => t.k(n, "high") && i.some(({ span: t }) => e._n(t, r))));
	return a.length === 0 ? n : {
		...n,
		detections: [...n.detections, ...detected(a, r)]
	};
}
function detected(t, n) {
	let r = e.pn(n, t.flatMap(({ start: e, end: t }) => [e, t]), "utf-8");
	return t.map((t, i) => {
		let a = Buffer.from(n.buffer, n.byteOffset, n.length).toString("latin1", t.start, t.end);
		let [o, s] = [r[2 * i] ?? l, r[2 * i + 1] ?? l];
		return {
			rule: e.Dn("own-credential"),
			title: `A credential of this machine (${t.from})`,
			severity: "critical",
			confidence: "high",
			parts: [{
				kind: "own-credential",
				secret: new e.jn(a),
				span: {
					start: t.start,
					end: t.end
				},
				position: {
					...o,
					endLine: s.line,
					endColumn: s.column
				}
			}],
			facts: {},
			decoded: t.decoded,
			signals: []
		};
	});
}
const l = {
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
