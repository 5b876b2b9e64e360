const e = require("./hook-validate.cjs");
const t = require("./surface-hook.cjs");
const n = require("./hook-record.cjs");
const r = [
	"toml",
	"yaml",
	"yml",
	"json"
];
function formatOf(e) {
	return r.find((t) => e.toLowerCase().endsWith(`.${t}`));
}
async function readDocument(e, t) {
	let n = t.startsWith("\ufeff") ? t.slice(1) : t;
	switch (e) {
		case "toml": return (await Promise.resolve().then(() => require("./hook-toml.cjs"))).readToml(n);
		case "json": return (await Promise.resolve().then(() => require("./hook-json.cjs"))).readJson(n);
		default: return (await Promise.resolve().then(() => require("./hook-yaml.cjs"))).readYaml(n);
	}
}
// src/config/own-rule.ts
function checkRule(e, t) {
	let { value: n, problems: r } = byKind(e, t);
	return n === void 0 ? { problems: r } : {
		value: specOf(n),
		problems: r
	};
}
function byKind(r, i) {
	let a = n.t(r) && "kind" in r ? r.kind : "pattern";
	if (a === "pattern") return e.t(e.o, r, i);
	if (a === "shape") return e.t(e.c, r, i);
	if (a === "labelled") return e.t(e.a, r, i);
	let o = typeof a == "string" ? t.w(a, Object.keys(e.n)) : "";
	return {
		value: void 0,
		problems: [{
			path: [...i, "kind"],
			message: `must be "pattern", "shape" or "labelled".${o}`
		}]
	};
}
function specOf(e) {
	let t = e.part ?? e.id;
	if (e.kind !== "pattern") return {
		...e,
		part: t
	};
	let { "ignore-case": n, ...r } = e;
	return n === void 0 ? {
		...r,
		part: t
	} : {
		...r,
		part: t,
		ignoreCase: n
	};
}
// src/config/parse.ts
async function parseConfig(e, n) {
	let r = await readNamed(e, n);
	let i = checkDocument(e, r);
	if (i.problems.length > 0) throw t.xn(e, i.problems.map((e) => placed(e, r)));
	return i.config;
}
async function readNamed(e, n) {
	let i = formatOf(e);
	if (i === void 0) throw t.xn(e, [{
		path: [],
		message: `its name must end in ${r.map((e) => `.${e}`).join(", ")}.`
	}]);
	if (n.length > 1048576) throw t.xn(e, [{
		path: [],
		message: "is larger than 1 MiB: no configuration is."
	}]);
	return readOrThrow(e, i, n);
}
async function readOrThrow(e, n, r) {
	try {
		return await readDocument(n, r);
	} catch (n) {
		if (n instanceof t.bn) throw t.xn(e, n.problems);
		throw n;
	}
}
function placed(e, t) {
	return {
		...e,
		place: e.place ?? t.place(e.path)
	};
}
const i = { problems: [] };
function checkDocument(r, i) {
	let a = e.t(e._(e.s), i.value);
	let o = n.r(i.value);
	let s = n.n(o.rules).map((e, t) => checkRule(e, ["rules", t]));
	let c = n.n(o.allow).map((e, t) => checkAllow(e, ["allow", t]));
	let l = a.value ?? e.f(e._(e.s));
	let u = (l.skip ?? []).map((t) => ({
		...t,
		path: e.u(t.path)
	}));
	let d = {
		name: r,
		failOn: l["fail-on"] ?? t.$n.failOn,
		...l.jobs === void 0 ? {} : { jobs: l.jobs },
		disable: (l.disable ?? []).map(t.Zn),
		severity: new Map(Object.entries(l.severity ?? {}).map(([e, n]) => [t.Zn(e), n])),
		rules: s.flatMap(({ value: e }) => e ?? []),
		paths: (l.paths ?? []).map((t) => ({
			...t,
			path: e.u(t.path)
		})),
		skip: u,
		allow: c.flatMap(({ value: e }) => e ?? []),
		place: (e) => i.place(e)
	};
	return {
		config: d,
		problems: [
			a,
			...s,
			...c,
			wideSkips(u),
			twice(d)
		].flatMap(({ problems: e }) => e)
	};
}
function checkAllow(t, n) {
	let { value: r, problems: i } = e.t(e.r, t, n);
	if (r === void 0) return { problems: i };
	if (r.rule === void 0 == (r.fingerprint === void 0)) return { problems: [{
		path: n,
		message: "must name either a \"rule\" or a \"fingerprint\"."
	}] };
	return {
		value: allowOf(r),
		problems: []
	};
}
function allowOf({ rule: n, fingerprint: r, path: i, reason: a, expires: o }) {
	return {
		target: n === void 0 ? {
			kind: "fingerprint",
			fingerprint: t.qn(r ?? "")
		} : {
			kind: "rule",
			rule: t.Zn(n)
		},
		reason: a,
		...i === void 0 ? {} : { path: e.u(i) },
		...o === void 0 ? {} : { expires: o }
	};
}
function wideSkips(t) {
	let n = t.flatMap(({ path: t }, n) => e.l(t) ? [{
		path: [
			"skip",
			n,
			"path"
		],
		message: "matches every file: then nothing would be scanned."
	}] : []);
	return n.length === 0 ? i : { problems: n };
}
function twice(e) {
	let t = new Set();
	return { problems: e.rules.flatMap(({ id: e }, n) => {
		let r = t.has(e);
		t.add(e);
		return r ? [{
			path: [
				"rules",
				n,
				"id"
			],
			message: "is the id of another rule in this file."
		}] : [];
	}) };
}
exports.parseConfig = parseConfig;
