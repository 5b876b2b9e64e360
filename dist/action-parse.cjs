const e = require("./action-validate.cjs");
const t = require("./surface-action.cjs");
const n = [
	"toml",
	"yaml",
	"yml",
	"json"
];
function formatOf(e) {
	return n.find((t) => e.toLowerCase().endsWith(`.${t}`));
}
async function readDocument(e, t) {
	let n = t.startsWith("\ufeff") ? t.slice(1) : t;
	switch (e) {
		case "toml": return (await Promise.resolve().then(() => require("./action-toml.cjs"))).readToml(n);
		case "json": return (await Promise.resolve().then(() => require("./action-json.cjs"))).readJson(n);
		default: return (await Promise.resolve().then(() => require("./action-yaml.cjs"))).readYaml(n);
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
function byKind(n, r) {
	let i = t.H(n) && "kind" in n ? n.kind : "pattern";
	if (i === "pattern") return e.t(e.o, n, r);
	if (i === "shape") return e.t(e.c, n, r);
	if (i === "labelled") return e.t(e.a, n, r);
	let a = typeof i == "string" ? t.In(i, Object.keys(e.n)) : "";
	return {
		value: void 0,
		problems: [{
			path: [...r, "kind"],
			message: `must be "pattern", "shape" or "labelled".${a}`
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
	if (i.problems.length > 0) throw t.Cn(e, i.problems.map((e) => placed(e, r)));
	return i.config;
}
async function readNamed(e, r) {
	let i = formatOf(e);
	if (i === void 0) throw t.Cn(e, [{
		path: [],
		message: `its name must end in ${n.map((e) => `.${e}`).join(", ")}.`
	}]);
	if (r.length > 1048576) throw t.Cn(e, [{
		path: [],
		message: "is larger than 1 MiB: no configuration is."
	}]);
	return readOrThrow(e, i, r);
}
async function readOrThrow(e, n, r) {
	try {
		return await readDocument(n, r);
	} catch (n) {
		if (n instanceof t.Sn) throw t.Cn(e, n.problems);
		throw n;
	}
}
function placed(e, t) {
	return {
		...e,
		place: e.place ?? t.place(e.path)
	};
}
const r = { problems: [] };
function checkDocument(n, r) {
	let i = e.t(e._(e.s), r.value);
	let a = t.W(r.value);
	let o = t.U(a.rules).map((e, t) => checkRule(e, ["rules", t]));
	let s = t.U(a.allow).map((e, t) => checkAllow(e, ["allow", t]));
	let c = i.value ?? e.f(e._(e.s));
	let l = (c.skip ?? []).map((t) => ({
		...t,
		path: e.u(t.path)
	}));
	let u = {
		name: n,
		failOn: c["fail-on"] ?? t.Ln.failOn,
		...c.jobs === void 0 ? {} : { jobs: c.jobs },
		disable: (c.disable ?? []).map(t.Zn),
		severity: new Map(Object.entries(c.severity ?? {}).map(([e, n]) => [t.Zn(e), n])),
		rules: o.flatMap(({ value: e }) => e ?? []),
		paths: (c.paths ?? []).map((t) => ({
			...t,
			path: e.u(t.path)
		})),
		skip: l,
		allow: s.flatMap(({ value: e }) => e ?? []),
		place: (e) => r.place(e)
	};
	return {
		config: u,
		problems: [
			i,
			...o,
			...s,
			wideSkips(l),
			twice(u)
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
	return n.length === 0 ? r : { problems: n };
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
