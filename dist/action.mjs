import { O as Fault, S as counts, _ as runGit, a as exitCodeAfterWriting, c as startIncomplete, d as visible, g as killRunningGit, h as removeTempFolders, k as isFault, m as removeTempFolder, n as discardUnfinished, o as finish, p as makeTempFolder, r as writeReport, x as EXIT } from "./base.mjs";
import { n as prose } from "./markdown.mjs";
import { Ct as findGit, Dt as run, E as CONFIG_NAMES, Gt as openRepository, Kt as readShallow, M as scannerFor, Rt as primaryPart, St as openPrivateDir, T as BASELINE_NAME, Tt as ObjectReader, Ut as derive, Wt as pathName, _t as readHead, en as disclose, in as FLOORS, it as readCommit, jt as outcomeOf, k as utf8, nn as suggestion, ot as readTagTarget, sn as isOid, tn as makeFingerprinter, un as VERSION, w as loadPolicy, wt as gitVariables, xt as readRefs, yt as readOwnHeads } from "./scan.mjs";
import { n as loadReporter } from "./reporters.mjs";
import { r as protocolOf, t as isUrl } from "./url.mjs";
import { i as resolveRevisions, n as walkRange, r as blobsAt, t as rangeSource } from "./range.mjs";
import { n as readWhole } from "./object-parts.mjs";
import { l as worstFirst, t as conclusion } from "./closing.mjs";
import { t as text$1 } from "./text.mjs";
import { c as short, n as count$1 } from "./words.mjs";
import { n as placeName } from "./place.mjs";
import { a as maskedParts } from "./story.mjs";
import { n as summary, t as SUMMARY_BYTES } from "./summary.mjs";
import { tmpdir } from "node:os";
import { appendFileSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { randomBytes } from "node:crypto";
// src/reporters/escape/workflow.ts
function commandData(text) {
	return neutral(text.split(/\r\n|\r|\n/).map(visible).join("\n")).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logLine(text) {
	return neutral(visible(text));
}
function neutral(text) {
	return text.replace(/##(?=\[)/g, "##\\").replace(/^([\s\u200b]*):(?=:)/gmu, "$1\\:");
}
// src/surfaces/action/environment.ts
function readEnvironment(variables) {
	const event = variables["GITHUB_EVENT_NAME"] ?? "";
	if (event === "") throw new Fault("usage", "GITHUB_EVENT_NAME is not set: this is to be run as a step of a GitHub workflow. Elsewhere use \"leaksift range\".");
	const sha = variables["GITHUB_SHA"] ?? "";
	const repository = /^[\w.-]+\/[\w.-]+$/.exec(variables["GITHUB_REPOSITORY"] ?? "")?.[0] ?? null;
	const server = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.exec(variables["GITHUB_SERVER_URL"] ?? "https://github.com")?.[0].replace(/\/+$/, "");
	const url = repository === null || server === void 0 ? null : `${server}/${repository}`;
	const run = /^\d+$/.exec(variables["GITHUB_RUN_ID"] ?? "")?.[0];
	return {
		event,
		payload: readPayload(variables["GITHUB_EVENT_PATH"]),
		sha: isOid(sha) ? sha : null,
		repository,
		url,
		runUrl: url === null || run === void 0 ? null : `${url}/actions/runs/${run}`
	};
}
function upstreamOf({ url }, { deepen, token }) {
	return deepen && url !== null ? {
		url,
		token
	} : null;
}
function readPayload(path) {
	if (!path) throw new Fault("usage", "GITHUB_EVENT_PATH is not set, so that nobody knows what to scan. Run this as a step of a GitHub workflow.");
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		throw new Fault("usage", `The event's payload (GITHUB_EVENT_PATH) is not there or no JSON. Run this as a step of a GitHub workflow.`, { cause: error });
	}
}
// src/surfaces/action/inputs.ts
function readInputs(variables) {
	const given = (name) => (variables[`INPUT_${name.toUpperCase()}`] ?? "").trim() || null;
	const workspace = existing("GITHUB_WORKSPACE", variables["GITHUB_WORKSPACE"] || ".");
	return {
		failOn: given("fail-on") === null ? null : choice("fail-on", given("fail-on"), FLOORS, "medium"),
		config: inRepository("config", given("config")),
		baseline: inRepository("baseline", given("baseline")),
		policyFrom: choice("policy-from", given("policy-from"), ["base", "head"], "base"),
		history: choice("history", given("history"), ["branch", "all"], "branch"),
		baseRef: revision("base-ref", given("base-ref")),
		headRef: revision("head-ref", given("head-ref")),
		deepen: flag("deepen", given("deepen"), true),
		comment: flag("comment", given("comment"), false),
		annotations: flag("annotations", given("annotations"), true),
		sarifFile: inWorkspace("sarif-file", given("sarif-file"), workspace),
		verify: flag("verify", given("verify"), false),
		token: given("token"),
		folder: existing("working-directory", inWorkspace("working-directory", given("working-directory"), workspace) ?? workspace, workspace),
		workspace
	};
}
function isInside(path, folder) {
	const between = relative(folder, path);
	return between === "" || !isAbsolute(between) && between !== ".." && !between.startsWith(`..${sep}`);
}
function choice(input, value, names, otherwise) {
	if (value === null) return otherwise;
	const found = names.find((name) => name === value.toLowerCase());
	if (found === void 0) throw bad(input, `is ${JSON.stringify(value.slice(0, 60))}, but must be one of ${names.join(", ")}.${suggestion(value, names)}`);
	return found;
}
function flag(input, value, otherwise) {
	if (value === null) return otherwise;
	const word = choice(input, value, [
		"true",
		"false",
		"on",
		"off"
	], otherwise ? "true" : "false");
	return word === "true" || word === "on";
}
function revision(input, value) {
	if (value !== null && /^-|[\0-\x20\x7f]|\.\./.test(value)) throw bad(input, "must be a single revision: a branch, a tag or a commit id.");
	return value;
}
function inRepository(input, value) {
	if (value === null) return null;
	const parts = value.replaceAll("\\", "/").split("/").filter((part) => part !== "." && part !== "");
	if (/^(?:[A-Za-z]:|[\\/])/.test(value) || parts.includes("..") || parts.length === 0) throw bad(input, "must be the path of a file in the repository, from its root.");
	return parts.join("/");
}
function inWorkspace(input, value, workspace) {
	if (value === null) return null;
	const foreign = sep === "/" && /^(?:[A-Za-z]:|\\\\)/.test(value);
	const path = resolve(workspace, value.replaceAll("\\", "/"));
	if (foreign || !isInside(path, workspace)) throw bad(input, "leads out of the workspace.");
	return path;
}
function existing(input, path, inside) {
	let real;
	try {
		real = realpathSync(join(path));
	} catch (error) {
		throw new Fault("usage", `Input ${input}: there is no folder ${JSON.stringify(path.slice(-200))}.`, { cause: error });
	}
	if (inside !== void 0 && !isInside(real, inside)) throw bad(input, "leads out of the workspace, through a symbolic link.");
	return real;
}
function bad(input, what) {
	return new Fault("usage", `Input ${input} ${what}`);
}
// src/surfaces/action/files.ts
async function writeJson(report, variables) {
	const folder = variables["RUNNER_TEMP"] || tmpdir();
	return writeAs("json", report, join(folder, `leaksift-${randomBytes(6).toString("hex")}.json`));
}
async function writeSarif(report, path, workspace) {
	return writeAs("sarif", report, checkSarifPath(path, workspace));
}
function checkSarifPath(path, workspace) {
	const standing = ancestor(dirname(path));
	if (!isInside(realpathSync(standing), workspace)) throw refusal();
	mkdirSync(dirname(path), { recursive: true });
	const real = join(realpathSync(dirname(path)), basename(path));
	if (!isInside(real, workspace)) throw refusal();
	if (lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return real;
	const target = targetOf(real);
	if (target === null || !isInside(target, workspace)) throw refusal();
	return target;
}
function ancestor(folder) {
	for (let at = folder;; at = dirname(at)) if (lstatSync(at, { throwIfNoEntry: false }) !== void 0 || at === dirname(at)) return at;
}
function targetOf(link) {
	try {
		return realpathSync(link);
	} catch {
		return null;
	}
}
function refusal() {
	return new Fault("usage", "Input sarif-file leads out of the workspace, or nowhere, through a symbolic link.");
}
async function writeAs(format, report, path) {
	const reporter = await loadReporter(format);
	return {
		path,
		outcome: await writeReport(reporter.render(report, {
			color: false,
			width: 100,
			quiet: false
		}), path)
	};
}
function openRunner(variables, write) {
	const shown = new Map();
	const log = (text) => write(text.split("\n").map((line) => `${logLine(line)}\n`).join(""));
	return {
		log,
		command: (name, message, properties = {}) => {
			const before = shown.get(name) ?? 0;
			shown.set(name, before + 1);
			if (before < 10) write(`::${name}${propertyList(properties)}::${commandData(message)}\n`);
			else log(message);
		},
		mask: (value) => write(`::add-mask::${value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`),
		output: (name, value) => append(variables["GITHUB_OUTPUT"], entry(name, value)),
		summary: (markdown) => append(variables["GITHUB_STEP_SUMMARY"], markdown)
	};
}
function propertyList(properties) {
	const list = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
	return list.length === 0 ? "" : ` ${list.join(",")}`;
}
function entry(name, value) {
	const delimiter = `leaksift_${randomBytes(16).toString("hex")}`;
	return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function append(file, text) {
	if (!file) return;
	try {
		appendFileSync(file, text);
	} catch {}
}
// src/git/deepened.ts
const ALL_COMMITS = 2147483647;
function openDeepened(clone, upstream, variables, signal) {
	const program = findGit(clone, variables);
	const path = makeTempFolder("leaksift-store-");
	const view = () => ({
		...clone,
		objectDirectories: directories(path, clone),
		shallow: readShallow(path, [])
	});
	layOut(path, clone);
	const git = {
		program,
		directory: path,
		variables: {
			...gitVariables(path, program, view()),
			...reaching(variables),
			...authorized(upstream),
			GIT_ALLOW_PROTOCOL: protocolOf(upstream.url)
		}
	};
	const options = {
		signal,
		deadline: SILENCE
	};
	return {
		get repository() {
			return view();
		},
		async fetch(ids, depth) {
			const args = [
				"fetch",
				...QUIETLY,
				...depth === void 0 ? [] : [`--depth=${depth}`],
				"--stdin",
				upstream.url
			];
			return outcome(runGit(git, [...negotiation(clone), ...args], {
				...options,
				input: ids.map((id) => `${id}\n`).join("")
			}));
		},
		async remoteRefs() {
			const text = await runGit(git, [
				"ls-remote",
				"--heads",
				"--tags",
				"--refs",
				upstream.url
			], options).catch(absent$1);
			return text === null ? null : parseRefs(text.toString("latin1"));
		},
		close: () => removeTempFolder(path)
	};
}
const SILENCE = 3e5;
const QUIETLY = [
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-maintenance",
	"--no-recurse-submodules"
];
function negotiation({ partialClone }) {
	return partialClone ? ["-c", "fetch.negotiationAlgorithm=noop"] : [];
}
function directories(store, { objectDirectories }) {
	const borrowed = objectDirectories.map(({ path }) => ({
		path,
		from: "environment"
	}));
	return [{
		path: join(store, "objects"),
		from: "repository"
	}, ...borrowed];
}
function layOut(path, clone) {
	mkdirSync(join(path, "objects"));
	mkdirSync(join(path, "refs"));
	writeFileSync(join(path, "HEAD"), "ref: refs/heads/none\n");
	writeFileSync(join(path, "config"), configLines(clone).map((line) => `${line}\n`).join(""));
	if (clone.shallow.length > 0) writeFileSync(join(path, "shallow"), clone.shallow.map((id) => `${id}\n`).join(""));
	const names = [...new Set(readRefs(clone).refs.map(({ oid }) => oid))].map((id, index) => `${id} refs/known/${String(index).padStart(8, "0")}\n`);
	writeFileSync(join(path, "packed-refs"), `# pack-refs with: sorted \n${names.join("")}`);
}
function configLines({ objectFormat }) {
	const sha256 = objectFormat === "sha256";
	return [
		"[core]",
		`\trepositoryformatversion = ${sha256 ? 1 : 0}`,
		"	bare = true",
		"	hooksPath = /dev/null",
		"	alternateRefsCommand = true",
		"[gc]",
		"	auto = 0",
		"[maintenance]",
		"	auto = false",
		"[credential]",
		"	helper =",
		"[http]",
		"	followRedirects = false",
		"[fetch]",
		"	unpackLimit = 1",
		...sha256 ? ["[extensions]", "	objectFormat = sha256"] : []
	];
}
const PASSED_ON = [
	"HTTPS_PROXY",
	"https_proxy",
	"http_proxy",
	"ALL_PROXY",
	"all_proxy",
	"NO_PROXY",
	"no_proxy",
	"GIT_SSL_CAINFO",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"SystemRoot"
];
function reaching(variables) {
	return Object.fromEntries(PASSED_ON.flatMap((name) => variables[name] === void 0 ? [] : [[name, variables[name]]]));
}
function authorized({ url, token }) {
	if (token === null) return {};
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`,
		GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`
	};
}
async function outcome(fetched) {
	try {
		await fetched;
		return null;
	} catch (error) {
		if (!isFault(error)) throw error;
		return error.message;
	}
}
function absent$1(error) {
	if (!isFault(error)) throw error;
	return null;
}
function parseRefs(text) {
	return text.split("\n").flatMap((line) => {
		const [id = "", name = ""] = line.split("	");
		return isOid(id) && name !== "" ? [{
			name,
			oid: id
		}] : [];
	});
}
// src/surfaces/action/checkout.ts
const PATIENCE = 3e5;
const DEPTHS = [50, 1e3];
const FILE_LIMIT = 16777216;
var Checkout = class {
	notes = [];
	refs;
	#clone;
	#options;
	#dir;
	#reader;
	#store = null;
	constructor(clone, options) {
		this.#clone = clone;
		this.#options = options;
		this.refs = readRefs(clone).refs;
		this.#dir = this.#openDir();
		this.#reader = new ObjectReader(this.#dir);
	}
	get repository() {
		return this.#store?.repository ?? this.#clone;
	}
	get mayFetch() {
		return this.#options.upstream !== null;
	}
	get head() {
		const head = readHead(this.#clone);
		return head.kind === "commit" ? head.oid : null;
	}
	async has(id) {
		return !("unread" in await this.#reader.read(id));
	}
	async resolve(revision) {
		const { include } = await resolveRevisions(this.#dir, [`${revision}^{}`], this.head);
		return include[0] ?? null;
	}
	async complete(include, exclude, commits = 0) {
		if (!this.mayFetch || await this.#isWhole(include, exclude)) return;
		const whole = exclude.length === 0 ? [ALL_COMMITS] : [...DEPTHS.map((depth) => Math.max(depth, commits + 2)), ALL_COMMITS];
		for (const depth of this.repository.shallow.length > 0 ? whole : [void 0]) {
			await this.fetch([...new Set([...include, ...exclude])], depth);
			if (await this.#isWhole(include, exclude)) return;
		}
	}
	async lacks(ids) {
		const lacking = [];
		for (const id of ids) if (!await this.has(id)) lacking.push(id);
		return lacking;
	}
	async fetch(ids, depth) {
		const store = this.#opened();
		if (store === null) return;
		const problem = await store.fetch(ids, depth);
		const problems = problem === null || ids.length === 1 ? [problem] : await oneByOne(ids, (id) => store.fetch([id], depth));
		this.notes.push(...new Set(problems.filter((text) => text !== null).map((text) => `Fetching what this clone lacks: ${text}`)));
		await this.#reopen();
	}
	async remoteRefs() {
		return await this.#opened()?.remoteRefs() ?? [];
	}
	async commitOf(id) {
		const object = await this.#whole(id);
		if (object?.type === "tag") return this.commitOf(readTagTarget(object.content));
		return object?.type === "commit" ? id : null;
	}
	async file(commit, rawPath) {
		const object = await this.#whole(commit);
		if (object === null) return "unread";
		const found = [];
		for await (const blob of blobsAt(this.#reader, [readCommit(object.content).tree], [rawPath])) {
			if (typeof blob !== "string") return "unread";
			found.push(blob);
		}
		const [oid] = found;
		if (oid === void 0) return null;
		if (!await this.has(oid)) await this.fetch([oid]);
		const blob = await this.#whole(oid);
		return blob === null || blob.size > FILE_LIMIT ? "unread" : {
			oid,
			content: Uint8Array.from(blob.content)
		};
	}
	async close() {
		await this.#reader.close();
		this.#dir.close();
		this.#store?.close();
	}
	async #isWhole(include, exclude) {
		if ((await this.lacks([...include, ...exclude])).length > 0) return false;
		const shallow = new Set(this.repository.shallow);
		if (shallow.size === 0) return true;
		const { commits, unread } = await walkRange(this.#dir, this.#reader, include, exclude);
		return unread.length === 0 && !commits.some((commit) => shallow.has(commit));
	}
	async #whole(id) {
		for await (const object of readWhole(this.#reader, [id])) return "unread" in object ? null : object;
		return null;
	}
	#opened() {
		const { upstream, variables } = this.#options;
		if (upstream === null) return null;
		return this.#store ??= openDeepened(this.#clone, upstream, variables, AbortSignal.timeout(PATIENCE));
	}
	async #reopen() {
		await this.#reader.close();
		this.#dir.close();
		this.#dir = this.#openDir();
		this.#reader = new ObjectReader(this.#dir);
	}
	#openDir() {
		return openPrivateDir(this.repository, this.#options.variables, {
			refs: this.refs,
			heads: readOwnHeads(this.#clone)
		});
	}
};
async function oneByOne(ids, ask) {
	const answers = [];
	for (const id of ids) answers.push(await ask(id));
	return answers;
}
// src/surfaces/action/event.ts
function planOf(event, payload) {
	const request = at(payload, "pull_request");
	const shared = {
		defaultBranch: text(payload, "repository", "default_branch"),
		pullRequest: null,
		commits: count(payload, "pull_request", "commits")
	};
	if (isRecord(request)) return {
		...shared,
		...between(event, payload, [
			"pull_request",
			"base",
			"sha"
		], [
			"pull_request",
			"head",
			"sha"
		]),
		pullRequest: count(request, "number") || count(payload, "number") || null
	};
	if (event === "push") return {
		...shared,
		wanted: push(payload),
		untrusted: false
	};
	if (event === "merge_group") return {
		...shared,
		...between(event, payload, ["merge_group", "base_sha"], ["merge_group", "head_sha"])
	};
	if (event === "workflow_run") return {
		...shared,
		...workflowRun(payload)
	};
	return {
		...shared,
		wanted: { kind: "history" },
		untrusted: false
	};
}
function between(event, payload, base, head) {
	return {
		wanted: {
			kind: "between",
			base: id(event, payload, ...base),
			head: id(event, payload, ...head)
		},
		untrusted: true
	};
}
function push(payload) {
	const before = id("push", payload, "before");
	const after = id("push", payload, "after");
	const ref = text(payload, "ref") ?? "";
	if (isZero(after)) return {
		kind: "nothing",
		why: ref.startsWith("refs/tags/") ? "the tag was deleted" : "the branch was deleted"
	};
	if (ref.startsWith("refs/tags/") || isZero(before)) return {
		kind: "beside-branches",
		head: after,
		pushed: ref
	};
	return {
		kind: "between",
		base: before,
		head: after,
		pushed: ref
	};
}
function workflowRun(payload) {
	const head = id("workflow_run", payload, "workflow_run", "head_sha");
	const [first] = list(payload, "workflow_run", "pull_requests");
	const base = text(first, "base", "sha");
	return {
		wanted: base !== null && isOid(base) ? {
			kind: "between",
			base,
			head
		} : {
			kind: "beside-default",
			head
		},
		untrusted: true,
		pullRequest: count(first, "number") || null
	};
}
function isZero(id) {
	return /^0+$/.test(id);
}
function id(event, payload, ...path) {
	const value = text(payload, ...path) ?? "";
	if (isOid(value)) return value;
	throw new Fault("usage", `The ${event} event's payload has no object id at ${path.join(".")}. Run the Action on the event as GitHub sends it.`);
}
function at(value, ...path) {
	return path.reduce((found, key) => isRecord(found) && Object.hasOwn(found, key) ? found[key] : void 0, value);
}
function text(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" ? found : null;
}
function count(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : 0;
}
function list(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/surfaces/action/head-places.ts
const MOST_FILES = 2e3;
async function headPlaces({ findings }, head, checkout, scanner, fingerprint) {
	const places = new Map();
	const wanted = new Set(findings.map((finding) => finding.fingerprint));
	for (const path of head === null ? [] : pathsOf(findings.flatMap(({ occurrences }) => occurrences))) {
		const content = await contentOf(head, path, checkout);
		for (const sealed of content === null ? [] : outcomeOf(scanner.scan(content), {
			fingerprint,
			disclose: void 0
		}).sealed) if (wanted.has(sealed.fingerprint)) add(places, sealed.fingerprint, {
			path,
			...positionOf(primaryPart(sealed.parts))
		});
	}
	return places;
}
function pathsOf(occurrences) {
	const paths = occurrences.flatMap(({ source, path }) => source === "range" && path !== void 0 ? [path] : []);
	return [...new Set(paths)].slice(0, MOST_FILES);
}
async function contentOf(head, path, checkout) {
	for (const rawPath of rawPaths(path)) {
		const file = await checkout.file(head, rawPath);
		if (file !== null && file !== "unread") return file.content;
	}
	return null;
}
function rawPaths(path) {
	const bytes = Buffer.from(path).toString("latin1");
	const decoded = bytes.replace(/%([0-9A-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
	return decoded === bytes ? [bytes] : [bytes, decoded];
}
function positionOf({ line, column, endLine, endColumn }) {
	return {
		line,
		column,
		endLine,
		endColumn
	};
}
function add(places, fingerprint, place) {
	const known = places.get(fingerprint);
	if (known === void 0) places.set(fingerprint, [place]);
	else known.push(place);
}
// src/surfaces/action/masks.ts
const SHORTEST = 16;
const MOST = 100;
function masksOf(report) {
	const lines = worstFirst(report.findings).flatMap(({ parts }) => parts.filter(({ identifier }) => identifier !== true).map(({ value }) => value ?? "")).flatMap((value) => value.split(/[\r\n]+/)).filter((line) => line.length >= SHORTEST && !/^-----(?:BEGIN|END) /.test(line));
	return [...new Set(lines)].slice(0, MOST);
}
function hiding(report) {
	const parts = report.findings.flatMap((finding) => finding.parts).filter(({ value, identifier }) => identifier !== true && (value ?? "").length > 3);
	return (text) => parts.reduce((shown, { value = "", masked }) => shown.replaceAll(value, masked), text);
}
function withoutValues(report) {
	return {
		...report,
		findings: report.findings.map((finding) => ({
			...finding,
			parts: finding.parts.map(withoutValue),
			occurrences: finding.occurrences.map(({ author, ...place }) => author === void 0 || author.includes("@") ? place : {
				...place,
				author
			})
		}))
	};
}
function withoutValue({ value: _, ...part }) {
	return part;
}
// src/surfaces/action/policy.ts
async function policyFor({ policy, head }, { config, baseline }, checkout) {
	const notes = [];
	if (policy === null || !await checkout.has(policy)) return {
		...await loadPolicy(async () => null),
		notes
	};
	const read = readerOf(policy, checkout);
	const chosen = async (input, name) => {
		if (name === null || await read(name) !== null) return name ?? void 0;
		if (head === null || head === policy || await readerOf(head, checkout)(name) === null) throw new Fault("usage", `Input ${input}: there is no file ${JSON.stringify(name)} in commit ${policy}.`);
		notes.push(`Input ${input}: ${JSON.stringify(name)} comes with this change and counts after the merge; until then there is none.`);
		return false;
	};
	const choice = {
		config: await chosen("config", config),
		baseline: await chosen("baseline", baseline)
	};
	return {
		...await loadPolicy(read, {
			...choice.config === void 0 ? {} : { config: choice.config },
			...choice.baseline === void 0 ? {} : { baseline: choice.baseline }
		}),
		notes
	};
}
function policyPaths(touched, { config, baseline }) {
	const names = new Set([
		...CONFIG_NAMES,
		BASELINE_NAME,
		config,
		baseline
	].filter((name) => name !== null).map(latin1));
	return [...touched].filter((path) => names.has(path) || OTHERS.test(path)).sort();
}
const OTHERS = /(?:^|\/)(?:\.[\w.-]*ignore|\.gitattributes|\.gitallowed|\.gitleaks\.toml|\.secrets\.baseline)$|^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/;
function readerOf(commit, checkout) {
	return async (name) => {
		const file = await checkout.file(commit, latin1(name));
		if (file === "unread") throw new Fault("incomplete", `The policy can not be read: ${JSON.stringify(name)} in commit ${commit}. With actions/checkout, set fetch-depth: 0.`);
		return file === null ? null : utf8(name, file.content);
	};
}
function latin1(name) {
	return Buffer.from(name).toString("latin1");
}
// src/surfaces/action/revisions.ts
async function scopeOf(plan, wishes, checkout, sha) {
	const notes = [];
	const wanted = await overridden(plan.wanted, wishes, checkout, sha);
	const ends = await endsOf(wanted, plan, wishes, checkout, sha, notes);
	await checkout.complete(ends.include, ends.exclude, plan.commits);
	return describe(wanted.kind === "between" && wanted.pushed !== void 0 && (await checkout.lacks([wanted.base])).length > 0 ? await withoutBase(wanted.head, wanted.pushed, plan, checkout, notes) : ends, plan.untrusted && wishes.policyFrom === "base", checkout, notes);
}
async function overridden(wanted, { baseRef, headRef }, checkout, sha) {
	if (baseRef === null && headRef === null) return wanted;
	const named = "head" in wanted ? wanted.head : sha ?? checkout.head;
	const head = headRef === null ? named : await resolve$1("head-ref", headRef, checkout);
	const base = baseRef !== null ? await resolve$1("base-ref", baseRef, checkout) : wanted.kind === "between" ? wanted.base : null;
	if (head === null) throw new Fault("usage", "Input base-ref is given, but there is no head: give head-ref, too.");
	return base === null ? {
		kind: "beside-default",
		head
	} : {
		kind: "between",
		base,
		head
	};
}
async function resolve$1(input, revision, checkout) {
	if (isOid(revision)) return revision;
	try {
		const found = await checkout.resolve(revision);
		if (found !== null) return found;
	} catch (error) {
		if (!isFault(error) || error.code !== "usage") throw error;
	}
	const short = revision.replace(/^origin\//, "");
	const names = [
		revision,
		`refs/heads/${short}`,
		`refs/tags/${short}`
	];
	const remote = (await checkout.remoteRefs()).find(({ name }) => names.includes(name));
	if (remote !== void 0) return remote.oid;
	throw new Fault("usage", `Input ${input} names ${JSON.stringify(revision.slice(0, 100))}, which is not found. Name a branch, a tag or a full commit id; with actions/checkout, set fetch-depth: 0.`);
}
async function endsOf(wanted, plan, { history }, checkout, sha, notes) {
	switch (wanted.kind) {
		case "nothing":
			notes.push(`Nothing to scan: ${wanted.why}.`);
			return {
				include: [],
				exclude: []
			};
		case "between": return {
			include: [wanted.head],
			exclude: [wanted.base],
			...wanted.pushed === void 0 ? {} : { replaced: [wanted.base] }
		};
		case "beside-branches": return besideBranches(wanted.head, wanted.pushed, plan, checkout, notes);
		case "beside-default": return {
			include: [wanted.head],
			exclude: await defaultBranch(plan, checkout, "")
		};
		case "history": return {
			include: await everything(history, checkout, sha),
			exclude: []
		};
	}
}
async function besideBranches(head, pushed, plan, checkout, notes) {
	const own = pushed.replace(/^refs\/heads\//, "");
	const others = branches(checkout).filter(({ branch }) => pushed.startsWith("refs/tags/") || branch !== own).map(({ oid }) => oid);
	const exclude = others.length > 0 ? [...new Set(others)] : await defaultBranch(plan, checkout, own);
	if (exclude.length === 0) notes.push("No other branch is known, so that all that it reaches is scanned.");
	return {
		include: [head],
		exclude
	};
}
async function withoutBase(head, pushed, plan, checkout, notes) {
	notes.push("What the push replaced is gone, so that it is scanned as a new branch.");
	const ends = await besideBranches(head, pushed, plan, checkout, notes);
	await checkout.complete(ends.include, ends.exclude, plan.commits);
	return ends;
}
function branches(checkout) {
	return checkout.refs.flatMap(({ name, oid }) => {
		const branch = /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/s.exec(name)?.[1];
		return branch === void 0 || /^refs\/remotes\/pull\//.test(name) ? [] : [{
			branch,
			oid
		}];
	});
}
async function defaultBranch({ defaultBranch: name }, checkout, own) {
	if (name === null || name === own) return [];
	const here = branches(checkout).find(({ branch }) => branch === name);
	if (here !== void 0) return [here.oid];
	return (await checkout.remoteRefs()).filter((ref) => ref.name === `refs/heads/${name}`).map(({ oid }) => oid);
}
async function everything(history, checkout, sha) {
	const own = sha ?? checkout.head;
	const tip = own === null ? [] : [own];
	if (history === "branch") return tip;
	const remote = checkout.repository.shallow.length > 0 ? await checkout.remoteRefs() : [];
	const named = [...checkout.refs.filter(({ name }) => /^refs\/(?:heads|tags|remotes)\//.test(name)), ...remote];
	return [...new Set([...tip, ...named.map(({ oid }) => oid)])];
}
async function describe(ends, fromBase, checkout, notes) {
	const [tip] = ends.include;
	const [base] = ends.exclude;
	const head = tip === void 0 ? null : await checkout.commitOf(tip);
	const range = tip === void 0 ? "" : base !== void 0 && ends.exclude.length === 1 ? `${base}..${tip}` : tip;
	return {
		revisions: {
			include: ends.include,
			exclude: ends.exclude,
			single: false,
			...ends.replaced ? { replaced: ends.replaced } : {}
		},
		range,
		head,
		notes,
		isRange: ends.exclude.length > 0,
		policy: fromBase ? base ?? null : head,
		lacking: await checkout.lacks([...ends.include, ...ends.exclude])
	};
}
// src/surfaces/action/scan.ts
async function scan(inputs, environment, variables) {
	const clone = repositoryAt(inputs);
	const plan = planOf(environment.event, environment.payload);
	const isForeign = await isOfAnother(clone, plan, environment, variables);
	const checkout = new Checkout(clone, {
		variables,
		upstream: isForeign ? null : upstreamOf(environment, inputs)
	});
	try {
		if (isForeign) checkout.notes.push("This is a checkout of another repository than the event's, so that its own history is scanned; base-ref and head-ref would name a range.");
		const own = isForeign ? {
			...plan,
			wanted: { kind: "history" },
			untrusted: false,
			pullRequest: null
		} : plan;
		return await scanScope(await scopeOf(own, inputs, checkout, isForeign ? null : environment.sha), {
			inputs,
			environment,
			variables,
			checkout,
			plan: own
		});
	} finally {
		await checkout.close();
	}
}
function repositoryAt({ folder }) {
	try {
		const repository = openRepository(folder);
		if (realpathSync(repository.workTree ?? repository.gitDir) === folder) return repository;
	} catch (error) {
		if (!isFault(error) || error.code !== "usage") throw error;
	}
	throw new Fault("usage", "Input working-directory: there is no repository in this folder. Name the folder that actions/checkout wrote to (its \"path\"), and check out before this step.");
}
async function isOfAnother(clone, { wanted }, { repository, sha }, variables) {
	const origin = clone.config.last("remote.origin.url");
	if (origin === void 0 || repository === null || !isUrl(origin) || protocolOf(origin) === "file") return false;
	const path = origin.replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
	if ([`/${repository}`, `:${repository}`].some((end) => path.endsWith(end.toLowerCase()))) return false;
	const ids = [
		..."head" in wanted ? [wanted.head] : [],
		..."base" in wanted ? [wanted.base] : [],
		...sha === null ? [] : [sha]
	];
	const checkout = new Checkout(clone, {
		variables,
		upstream: null
	});
	try {
		return (await checkout.lacks(ids)).length === ids.length;
	} finally {
		await checkout.close();
	}
}
async function scanScope(scope, bench) {
	const { inputs, environment, variables, checkout, plan } = bench;
	const policy = await policyFor(scope, inputs, checkout);
	const failOn = inputs.failOn ?? policy.config.failOn ?? "medium";
	const scanner = scannerFor(policy.config);
	const fingerprint = makeFingerprinter(derive, policy.baseline?.key ?? "leaksift/1");
	const changes = new Set();
	const verify = inputs.verify ? await (await import("./live-check.mjs")).liveCheck(environment.payload, variables) : null;
	const obeyed = !plan.untrusted || inputs.policyFrom === "head";
	const once = async () => run({
		source: sourceOf(scope, bench, changes),
		scanner,
		fingerprint,
		failOn,
		disclose,
		...verify === null ? {} : { verify },
		policy: {
			...policy,
			whole: !scope.isRange
		},
		...obeyed ? {} : { onNewMarks: (marked) => marked.flatMap(markNotes).forEach((note) => changes.add(note)) }
	}, {
		now: () => new Date(),
		version: VERSION
	});
	const revealed = await completed(await once(), once, scope, checkout);
	const report = withNotes(withoutValues(revealed), [
		...scope.notes,
		...policy.notes,
		...checkout.notes,
		...inputs.verify && verify === null ? [FORK] : []
	]);
	return {
		report,
		scope,
		plan,
		failOn,
		masks: masksOf(revealed),
		heads: await headPlaces(report, scope.head, checkout, scanner, fingerprint),
		commits: Number(report.scan.statistics?.["commits"] ?? 0),
		policyChanges: [...changes].map(hiding(revealed)).map((change) => `${change}${obeyed ? "" : ", which counts after the merge"}`)
	};
}
const FORK = "Keys in pull requests from forks are not checked against AWS.";
function sourceOf(scope, { inputs, environment, variables, checkout, plan }, changes) {
	const source = rangeSource({
		path: inputs.folder,
		variables,
		repository: checkout.repository,
		revisions: scope.revisions,
		command: "action",
		target: environment.repository ?? ".",
		onTouched: (paths) => {
			if (plan.untrusted) for (const path of policyPaths(paths, inputs)) changes.add(`The change touches ${JSON.stringify(pathName(Buffer.from(path, "latin1")))}`);
		}
	});
	return {
		...source,
		async *units(ledger, needsBase) {
			for (const id of scope.lacking.filter((one) => !scope.revisions.include.includes(one))) {
				ledger.enumerated();
				ledger.unread(`object ${id}`, "missing object");
			}
			yield* source.units(ledger, needsBase);
		}
	};
}
const MOST_ROUNDS = 8;
async function completed(first, again, scope, checkout) {
	let report = first;
	for (let round = 0; round < MOST_ROUNDS && checkout.mayFetch; round += 1) {
		const missing = missingObjects(report).filter((id) => !scope.lacking.includes(id));
		if (missing.length === 0) break;
		await checkout.fetch(missing);
		if ((await checkout.lacks(missing)).length === missing.length) break;
		report = await again();
	}
	return report;
}
function missingObjects({ ledger }) {
	const ids = ledger.unread.filter(({ reason }) => reason === "missing object").map(({ unit }) => unit.replace(/^\w+ /, ""));
	return [...new Set(ids.filter(isOid))];
}
function markNotes({ marks, places: [place] }) {
	return marks.map(({ target, position }) => `The change brings the mark "leaksift:allow ${target.slice(0, 100)}" in ${JSON.stringify(place?.path ?? place?.source ?? "a message")}, line ${position.line}`);
}
function withNotes(report, notes) {
	const all = [...notes, ...report.scan.notes ?? []];
	return all.length === 0 ? report : {
		...report,
		scan: {
			...report.scan,
			notes: all
		}
	};
}
// src/surfaces/action/annotations.ts
function annotations(report, failOn, heads) {
	return worstFirst(report.findings).filter((finding) => finding.status === "open" && finding.new).map((finding) => {
		const level = counts(finding, failOn) ? "error" : finding.severity === "info" ? "notice" : "warning";
		const [place] = heads.get(finding.fingerprint) ?? [];
		return {
			level,
			message: place === void 0 ? absent(finding) : standing(finding),
			properties: {
				...position(place),
				title: `leaksift: ${finding.rule}`
			}
		};
	});
}
function position(place) {
	if (place === void 0) return {};
	const { path, line, column, endLine, endColumn } = place;
	return {
		file: path,
		line,
		endLine,
		...line === endLine ? {
			col: column,
			endColumn
		} : {}
	};
}
function standing(finding) {
	return `${headline(finding)} ${finding.remediation}`.trim();
}
function absent(finding) {
	const [place] = finding.occurrences;
	const where = place === void 0 ? "" : ` In ${placeName(place)}${place.commit ? `, commit ${short(place.commit)}` : ""}; not in a file at the end of the range, but its history keeps it.`;
	return `${headline(finding)}${where} ${finding.remediation} Then take the commit out of the branch (git rebase -i) and push again.`;
}
function headline(finding) {
	return `${finding.title}: ${maskedParts(finding)} (${finding.severity}).`;
}
// src/surfaces/action/show.ts
function logResult({ report, scope, commits, failOn, policyChanges }, event, runner) {
	runner.log(`Event ${event}: ${scope.range === "" ? "nothing to scan" : `${scope.isRange ? "range" : "all that is reached by"} ${scope.range}`}, ${count$1(commits, "commit")}`);
	const pieces = [...text$1.render(report, {
		color: false,
		width: 110,
		quiet: false,
		failOn
	})];
	runner.log(pieces.join("").trimEnd());
	if (policyChanges.length > 0) runner.log(`Policy changed here: ${policyChanges.join("; ")}.`);
}
function annotate({ report, heads, failOn, policyChanges }, runner, isWanted) {
	const changes = policyChanges.slice(0, 10);
	const room = {
		error: 10,
		warning: 10,
		notice: 10 - changes.length
	};
	if (!report.ledger.complete) {
		room.error -= 1;
		runner.command("error", `${conclusion(report, failOn)} ${HELP}`, { title: "leaksift: incomplete" });
	}
	if (!isWanted) return;
	for (const change of changes) runner.command("notice", `Policy changed here: ${change}.`, { title: "leaksift: policy" });
	let left = 0;
	for (const { level, message, properties } of annotations(report, failOn, heads)) if (room[level] === 0) left += 1;
	else {
		room[level] -= 1;
		runner.command(level, message, properties);
	}
	if (left > 0) runner.log(`${count$1(left, "further credential")} without an annotation, for GitHub shows ten of each level: see the job summary.`);
}
const HELP = "If the clone is shallow or partial, set fetch-depth: 0 of actions/checkout, without a filter.";
// src/surfaces/action/act.ts
async function act(variables, write) {
	const runner = openRunner(variables, write);
	try {
		runner.log(`leaksift ${VERSION}`);
		const inputs = readInputs(variables);
		const environment = readEnvironment(variables);
		if (inputs.sarifFile !== null) checkSarifPath(inputs.sarifFile, inputs.workspace);
		return await present(await scan(inputs, environment, variables), {
			inputs,
			environment,
			variables,
			runner
		});
	} catch (error) {
		if (!isFault(error)) {
			setOutputs(runner, EXIT.incomplete);
			throw error;
		}
		return refuse(error, runner);
	}
}
async function present(scanned, { inputs, environment, variables, runner }) {
	if (variables["GITHUB_ACTIONS"] === "true") scanned.masks.forEach(runner.mask);
	const result = {
		...scanned,
		event: environment.event,
		range: scanned.scope.range,
		notes: scanned.report.scan.notes ?? []
	};
	logResult(scanned, environment.event, runner);
	annotate(scanned, runner, inputs.annotations);
	runner.summary(summary(result, {
		bytes: SUMMARY_BYTES,
		repository: environment.url,
		listed: 50
	}));
	const json = await writeJson(scanned.report, variables);
	const sarif = inputs.sarifFile === null ? null : await writeSarif(scanned.report, inputs.sarifFile, inputs.workspace);
	if (inputs.comment) await (await import("./comment.mjs")).keepComment(result, {
		environment,
		token: inputs.token,
		runner
	});
	const code = codeAfter(scanned.report.scan.exitCode, [json, ...sarif === null ? [] : [sarif]], runner);
	setOutputs(runner, code, scanned, json, sarif);
	return code;
}
function codeAfter(code, files, runner) {
	const faults = files.flatMap(({ outcome }) => outcome.written ? [] : [outcome.fault]);
	for (const fault of faults) runner.command("error", fault.message, { title: "leaksift" });
	const withFindings = code === EXIT.findings || code === EXIT.incompleteWithFindings;
	return faults.length > 0 && withFindings ? EXIT.incompleteWithFindings : exitCodeAfterWriting(code, faults.length === 0);
}
function setOutputs(runner, code, scanned, json, sarif) {
	const open = scanned?.report.findings.filter(({ status }) => status === "open") ?? [];
	const pathOf = (written) => written?.outcome.written === true ? written.path : "";
	runner.output("exit-code", String(code));
	runner.output("findings", String(open.length));
	runner.output("new-findings", String(open.filter((finding) => finding.new).length));
	runner.output("complete", String(code === EXIT.clean || code === EXIT.findings));
	runner.output("range", scanned?.scope.range ?? "");
	runner.output("commits", String(scanned?.commits ?? 0));
	runner.output("report", pathOf(json));
	runner.output("sarif", pathOf(sarif));
}
function refuse(fault, runner) {
	const code = fault.code === "usage" || fault.code === "config" ? EXIT.usage : EXIT.incomplete;
	runner.command("error", fault.message, { title: "leaksift" });
	runner.summary(`## leaksift\n\n**${prose(fault.message)}**\n\nNothing was scanned.\n`);
	setOutputs(runner, code);
	return code;
}
// src/surfaces/action.ts
startIncomplete(process, cleanUp, (line) => process.stderr.write(`${logLine(line)}\n`));
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
finish(process, await act(process.env, (text) => process.stdout.write(text)));
cleanUp();
function cleanUp() {
	killRunningGit();
	removeTempFolders();
	discardUnfinished();
}
export {};
