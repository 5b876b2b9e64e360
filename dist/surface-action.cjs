Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_markdown = require("./markdown.cjs");
const require_scan = require("./scan.cjs");
const require_output = require("./output.cjs");
const require_url = require("./url.cjs");
const require_range = require("./range.cjs");
const require_objects_whole = require("./objects-whole.cjs");
const require_closing = require("./closing.cjs");
const require_text = require("./text.cjs");
const require_words = require("./words.cjs");
const require_place = require("./place.cjs");
const require_story = require("./story.cjs");
const require_uri = require("./uri.cjs");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = require("path");
path = require_rolldown_runtime.__toESM(path, 1);
// src/reporters/escape/workflow.ts
function inertData(text) {
	return neutral(text.split(/\r\n|\r|\n/).map(require_base.visible).join("\n"));
}
function logLine(text) {
	return neutral(require_base.visible(text));
}
function neutral(text) {
	return text.replace(/##(?=\[)/g, "##\\").replace(/^([\s\u200b]*):(?=:)/gmu, "$1\\:");
}
// src/surfaces/action/environment.ts
function readEnvironment(variables) {
	const event = variables["GITHUB_EVENT_NAME"] ?? "";
	if (event === "") throw new require_base.Fault("usage", "GITHUB_EVENT_NAME is not set: this is to be run as a step of a GitHub workflow. Elsewhere use \"leaksift range\".");
	const sha = variables["GITHUB_SHA"] ?? "";
	const repository = /^[\w.-]+\/[\w.-]+$/.exec(variables["GITHUB_REPOSITORY"] ?? "")?.[0] ?? null;
	const server = /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.exec(variables["GITHUB_SERVER_URL"] ?? "https://github.com")?.[0].replace(/\/+$/, "");
	const url = repository === null || server === void 0 ? null : `${server}/${repository}`;
	const run = /^\d+$/.exec(variables["GITHUB_RUN_ID"] ?? "")?.[0];
	return {
		event,
		payload: readPayload(variables["GITHUB_EVENT_PATH"]),
		sha: require_scan.isOid(sha) ? sha : null,
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
	if (!path) throw new require_base.Fault("usage", "GITHUB_EVENT_PATH is not set, so that nobody knows what to scan. Run this as a step of a GitHub workflow.");
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch (error) {
		throw new require_base.Fault("usage", `The event's payload (GITHUB_EVENT_PATH) is not there or no JSON. Run this as a step of a GitHub workflow.`, { cause: error });
	}
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary$1 = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/surfaces/action/inputs.ts
function readInputs(variables) {
	const given = (name) => getInput(name) || null;
	const workspace = existing("GITHUB_WORKSPACE", variables["GITHUB_WORKSPACE"] || ".");
	return {
		failOn: given("fail-on") === null ? null : choice("fail-on", given("fail-on"), require_scan.FLOORS, "medium"),
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
	const between = (0, node_path.relative)(folder, path);
	return between === "" || !(0, node_path.isAbsolute)(between) && between !== ".." && !between.startsWith(`..${node_path.sep}`);
}
function choice(input, value, names, otherwise) {
	if (value === null) return otherwise;
	const found = names.find((name) => name === value.toLowerCase());
	if (found === void 0) throw bad(input, `is ${JSON.stringify(value.slice(0, 60))}, but must be one of ${names.join(", ")}.${require_scan.suggestion(value, names)}`);
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
	const foreign = node_path.sep === "/" && /^(?:[A-Za-z]:|\\\\)/.test(value);
	const path = (0, node_path.resolve)(workspace, value.replaceAll("\\", "/"));
	if (foreign || !isInside(path, workspace)) throw bad(input, "leads out of the workspace.");
	return path;
}
function existing(input, path, inside) {
	let real;
	try {
		real = (0, node_fs.realpathSync)((0, node_path.join)(path));
	} catch (error) {
		throw new require_base.Fault("usage", `Input ${input}: there is no folder ${JSON.stringify(path.slice(-200))}.`, { cause: error });
	}
	if (inside !== void 0 && !isInside(real, inside)) throw bad(input, "leads out of the workspace, through a symbolic link.");
	return real;
}
function bad(input, what) {
	return new require_base.Fault("usage", `Input ${input} ${what}`);
}
// src/surfaces/action/files.ts
async function writeJson(report, variables) {
	const folder = variables["RUNNER_TEMP"] || (0, node_os.tmpdir)();
	return writeAs("json", report, (0, node_path.join)(folder, `leaksift-${(0, node_crypto.randomBytes)(6).toString("hex")}.json`));
}
async function writeSarif(report, path, workspace) {
	return writeAs("sarif", report, checkSarifPath(path, workspace));
}
function checkSarifPath(path, workspace) {
	const standing = ancestor((0, node_path.dirname)(path));
	if (!isInside((0, node_fs.realpathSync)(standing), workspace)) throw refusal();
	(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
	const real = (0, node_path.join)((0, node_fs.realpathSync)((0, node_path.dirname)(path)), (0, node_path.basename)(path));
	if (!isInside(real, workspace)) throw refusal();
	if ((0, node_fs.lstatSync)(real, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return real;
	const target = targetOf(real);
	if (target === null || !isInside(target, workspace)) throw refusal();
	return target;
}
function ancestor(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) if ((0, node_fs.lstatSync)(at, { throwIfNoEntry: false }) !== void 0 || at === (0, node_path.dirname)(at)) return at;
}
function targetOf(link) {
	try {
		return (0, node_fs.realpathSync)(link);
	} catch {
		return null;
	}
}
function refusal() {
	return new require_base.Fault("usage", "Input sarif-file leads out of the workspace, or nowhere, through a symbolic link.");
}
async function writeAs(format, report, path) {
	const reporter = await require_output.loadReporter(format);
	return {
		path,
		outcome: await require_output.writeReport(reporter.render(report, {
			color: false,
			width: 100,
			quiet: false
		}), path)
	};
}
const COMMANDS = {
	error,
	warning,
	notice
};
function openRunner(variables) {
	const shown = new Map();
	const log = (text) => info(text.split("\n").map(logLine).join("\n"));
	return {
		log,
		command: (level, message, properties) => {
			const before = shown.get(level) ?? 0;
			shown.set(level, before + 1);
			if (before < 10) COMMANDS[level](inertData(message), properties);
			else log(message);
		},
		mask: setSecret,
		output: (name, value) => {
			if (variables["GITHUB_OUTPUT"]) tell(() => setOutput(name, value));
		},
		summary: async (markdown) => {
			await summary$1.addRaw(markdown).write().catch(ignore);
		}
	};
}
function tell(act) {
	try {
		act();
	} catch {}
}
function ignore() {}
// src/git/deepened.ts
const ALL_COMMITS = 2147483647;
function openDeepened(clone, upstream, variables, signal) {
	const program = require_scan.findGit(clone, variables);
	const path = require_base.makeTempFolder("leaksift-store-");
	const view = () => ({
		...clone,
		objectDirectories: directories(path, clone),
		shallow: require_scan.readShallow(path, [])
	});
	layOut(path, clone);
	const git = {
		program,
		directory: path,
		variables: {
			...require_scan.gitVariables(path, program, view()),
			...reaching(variables),
			...authorized(upstream),
			GIT_ALLOW_PROTOCOL: require_url.protocolOf(upstream.url)
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
			return outcome(require_base.runGit(git, [...negotiation(clone), ...args], {
				...options,
				input: ids.map((id) => `${id}\n`).join("")
			}));
		},
		async remoteRefs() {
			const text = await require_base.runGit(git, [
				"ls-remote",
				"--heads",
				"--tags",
				"--refs",
				upstream.url
			], options).catch(absent$1);
			return text === null ? null : parseRefs(text.toString("latin1"));
		},
		close: () => require_base.removeTempFolder(path)
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
		path: (0, node_path.join)(store, "objects"),
		from: "repository"
	}, ...borrowed];
}
function layOut(path, clone) {
	(0, node_fs.mkdirSync)((0, node_path.join)(path, "objects"));
	(0, node_fs.mkdirSync)((0, node_path.join)(path, "refs"));
	(0, node_fs.writeFileSync)((0, node_path.join)(path, "HEAD"), "ref: refs/heads/none\n");
	(0, node_fs.writeFileSync)((0, node_path.join)(path, "config"), configLines(clone).map((line) => `${line}\n`).join(""));
	if (clone.shallow.length > 0) (0, node_fs.writeFileSync)((0, node_path.join)(path, "shallow"), clone.shallow.map((id) => `${id}\n`).join(""));
	const names = [...new Set(require_scan.readRefs(clone).refs.map(({ oid }) => oid))].map((id, index) => `${id} refs/known/${String(index).padStart(8, "0")}\n`);
	(0, node_fs.writeFileSync)((0, node_path.join)(path, "packed-refs"), `# pack-refs with: sorted \n${names.join("")}`);
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
		if (!require_base.isFault(error)) throw error;
		return error.message;
	}
}
function absent$1(error) {
	if (!require_base.isFault(error)) throw error;
	return null;
}
function parseRefs(text) {
	return text.split("\n").flatMap((line) => {
		const [id = "", name = ""] = line.split("	");
		return require_scan.isOid(id) && name !== "" ? [{
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
	#dir = null;
	#reader;
	#store = null;
	#checked = null;
	constructor(clone, options) {
		this.#clone = clone;
		this.#options = options;
		this.refs = require_scan.readRefs(clone).refs;
		this.#reader = this.#openReader();
	}
	get repository() {
		return this.#store?.repository ?? this.#clone;
	}
	get opened() {
		return {
			repository: this.repository,
			reader: this.#reader,
			git: () => this.#git(),
			close: () => this.close()
		};
	}
	get mayFetch() {
		return this.#options.upstream !== null;
	}
	get head() {
		const head = require_scan.readHead(this.#clone);
		return head.kind === "commit" ? head.oid : null;
	}
	async has(id) {
		for await (const object of this.#reader.readMany([id])) return !("unread" in object);
		return false;
	}
	async resolve(revision) {
		const { include } = await require_range.resolveRevisions(await this.#git(), [`${revision}^{}`], this.head);
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
		const store = this.#deepened();
		if (store === null) return;
		await this.#git();
		const problem = await store.fetch(ids, depth);
		const problems = problem === null || ids.length === 1 ? [problem] : await oneByOne(ids, (id) => store.fetch([id], depth));
		this.notes.push(...new Set(problems.filter((text) => text !== null).map((text) => `Fetching what this clone lacks: ${text}`)));
		await this.#reopen();
	}
	async remoteRefs() {
		return await this.#deepened()?.remoteRefs() ?? [];
	}
	async commitOf(id) {
		const object = await this.#whole(id);
		if (object?.type === "tag") return this.commitOf(require_scan.readTagTarget(object.content));
		return object?.type === "commit" ? id : null;
	}
	async file(commit, rawPath) {
		const object = await this.#whole(commit);
		if (object === null) return "unread";
		const found = [];
		for await (const blob of require_range.blobsAt(this.#reader, [require_scan.readCommit(object.content).tree], [rawPath])) {
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
		await this.#closeOwn();
		this.#store?.close();
	}
	async #isWhole(include, exclude) {
		if ((await this.lacks([...include, ...exclude])).length > 0) return false;
		const shallow = new Set(this.repository.shallow);
		if (shallow.size === 0) return true;
		const { commits, unread } = await require_range.walkRange(await this.#git(), this.#reader, include, exclude);
		return unread.length === 0 && !commits.some((commit) => shallow.has(commit));
	}
	async #whole(id) {
		for await (const object of require_objects_whole.readWhole(this.#reader, [id])) return "unread" in object ? null : object;
		return null;
	}
	#deepened() {
		const { upstream, variables } = this.#options;
		if (upstream === null) return null;
		return this.#store ??= openDeepened(this.#clone, upstream, variables, AbortSignal.timeout(PATIENCE));
	}
	async #reopen() {
		await this.#closeOwn();
		this.#reader = this.#openReader();
	}
	async #closeOwn() {
		await this.#reader.close();
		this.#dir?.close();
		this.#dir = null;
	}
	#openReader() {
		return new require_scan.QuickReader(this.repository, async () => new require_scan.ObjectReader(await this.#git()));
	}
	async #git() {
		const dir = this.#dir ??= require_scan.openPrivateDir(this.repository, this.#options.variables, {
			refs: this.refs,
			heads: require_scan.readOwnHeads(this.#clone)
		});
		await (this.#checked ??= require_scan.requireGit(dir));
		return dir;
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
		wanted: base !== null && require_scan.isOid(base) ? {
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
	if (require_scan.isOid(value)) return value;
	throw new require_base.Fault("usage", `The ${event} event's payload has no object id at ${path.join(".")}. Run the Action on the event as GitHub sends it.`);
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
		for (const sealed of content === null ? [] : require_scan.outcomeOf(scanner.scan(content), {
			fingerprint,
			disclose: void 0
		}).sealed) if (wanted.has(sealed.fingerprint)) add(places, sealed.fingerprint, {
			path,
			...positionOf(require_scan.primaryPart(sealed.parts))
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
	const lines = require_closing.worstFirst(report.findings).flatMap(({ parts }) => parts.filter(({ identifier }) => identifier !== true).map(({ value }) => value ?? "")).flatMap((value) => value.split(/[\r\n]+/)).filter((line) => line.length >= SHORTEST && !/^-----(?:BEGIN|END) /.test(line));
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
		...await require_scan.loadPolicy(async () => null),
		notes
	};
	const read = readerOf(policy, checkout);
	const chosen = async (input, name) => {
		if (name === null || await read(name) !== null) return name ?? void 0;
		if (head === null || head === policy || await readerOf(head, checkout)(name) === null) throw new require_base.Fault("usage", `Input ${input}: there is no file ${JSON.stringify(name)} in commit ${policy}.`);
		notes.push(`Input ${input}: ${JSON.stringify(name)} comes with this change and counts after the merge; until then there is none.`);
		return false;
	};
	const choice = {
		config: await chosen("config", config),
		baseline: await chosen("baseline", baseline)
	};
	return {
		...await require_scan.loadPolicy(read, {
			...choice.config === void 0 ? {} : { config: choice.config },
			...choice.baseline === void 0 ? {} : { baseline: choice.baseline }
		}),
		notes
	};
}
function policyPaths(touched, { config, baseline }) {
	const names = new Set([
		...require_scan.CONFIG_NAMES,
		require_scan.BASELINE_NAME,
		config,
		baseline
	].filter((name) => name !== null).map(latin1));
	return [...touched].filter((path) => names.has(path) || OTHERS.test(path)).sort();
}
const OTHERS = /(?:^|\/)(?:\.[\w.-]*ignore|\.gitattributes|\.gitallowed|\.gitleaks\.toml|\.secrets\.baseline)$|^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/;
function readerOf(commit, checkout) {
	return async (name) => {
		const file = await checkout.file(commit, latin1(name));
		if (file === "unread") throw new require_base.Fault("incomplete", `The policy can not be read: ${JSON.stringify(name)} in commit ${commit}. With actions/checkout, set fetch-depth: 0.`);
		return file === null ? null : require_scan.utf8(name, file.content);
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
	const head = headRef === null ? named : await resolve("head-ref", headRef, checkout);
	const base = baseRef !== null ? await resolve("base-ref", baseRef, checkout) : wanted.kind === "between" ? wanted.base : null;
	if (head === null) throw new require_base.Fault("usage", "Input base-ref is given, but there is no head: give head-ref, too.");
	return base === null ? {
		kind: "beside-default",
		head
	} : {
		kind: "between",
		base,
		head
	};
}
async function resolve(input, revision, checkout) {
	if (require_scan.isOid(revision)) return revision;
	try {
		const found = await checkout.resolve(revision);
		if (found !== null) return found;
	} catch (error) {
		if (!require_base.isFault(error) || error.code !== "usage") throw error;
	}
	const short = revision.replace(/^origin\//, "");
	const names = [
		revision,
		`refs/heads/${short}`,
		`refs/tags/${short}`
	];
	const remote = (await checkout.remoteRefs()).find(({ name }) => names.includes(name));
	if (remote !== void 0) return remote.oid;
	throw new require_base.Fault("usage", `Input ${input} names ${JSON.stringify(revision.slice(0, 100))}, which is not found. Name a branch, a tag or a full commit id; with actions/checkout, set fetch-depth: 0.`);
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
		const repository = require_scan.openRepository(folder);
		if ((0, node_fs.realpathSync)(repository.workTree ?? repository.gitDir) === folder) return repository;
	} catch (error) {
		if (!require_base.isFault(error) || error.code !== "usage") throw error;
	}
	throw new require_base.Fault("usage", "Input working-directory: there is no repository in this folder. Name the folder that actions/checkout wrote to (its \"path\"), and check out before this step.");
}
async function isOfAnother(clone, { wanted }, { repository, sha }, variables) {
	const origin = clone.config.last("remote.origin.url");
	if (origin === void 0 || repository === null || !require_url.isUrl(origin) || require_url.protocolOf(origin) === "file") return false;
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
	const scanner = require_scan.scannerFor(policy.config);
	const fingerprint = require_scan.makeFingerprinter(require_scan.derive, policy.baseline?.key ?? "leaksift/1");
	const changes = new Set();
	const verify = inputs.verify ? await (await Promise.resolve().then(() => require("./live-check.cjs"))).liveCheck(environment.payload, variables) : null;
	const obeyed = !plan.untrusted || inputs.policyFrom === "head";
	const once = async () => require_scan.run({
		source: sourceOf(scope, bench, changes),
		scanner,
		fingerprint,
		failOn,
		disclose: require_scan.disclose,
		...verify === null ? {} : { verify },
		policy: {
			...policy,
			whole: !scope.isRange
		},
		...obeyed ? {} : { onNewMarks: (marked) => marked.flatMap(markNotes).forEach((note) => changes.add(note)) }
	}, {
		now: () => new Date(),
		version: require_scan.VERSION
	});
	const revealed = await completed(await once(), once, scope, checkout);
	const report = withNotes(withoutValues(revealed), [
		...scope.notes,
		...policy.notes,
		...new Set(checkout.notes),
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
	const source = require_range.rangeSource({
		path: inputs.folder,
		variables,
		opened: checkout.opened,
		revisions: scope.revisions,
		command: "action",
		target: environment.repository ?? ".",
		onTouched: (paths) => {
			if (plan.untrusted) for (const path of policyPaths(paths, inputs)) changes.add(`The change touches ${JSON.stringify(require_scan.pathName(Buffer.from(path, "latin1")))}`);
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
	return [...new Set(ids.filter(require_scan.isOid))];
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
function annotations(report, failOn, heads, { untrusted }) {
	return require_closing.worstFirst(report.findings).filter((finding) => finding.status === "open" && finding.new).map((finding) => {
		const level = require_base.counts(finding, failOn) ? "error" : finding.severity === "info" ? "notice" : "warning";
		const [place] = heads.get(finding.fingerprint) ?? [];
		return {
			level,
			message: place === void 0 ? absent(finding, untrusted) : standing(finding),
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
		startLine: line,
		endLine,
		...line === endLine ? {
			startColumn: column,
			endColumn
		} : {}
	};
}
function standing(finding) {
	return `${headline(finding)} ${finding.remediation}`.trim();
}
function absent(finding, isProposed) {
	const [place] = finding.occurrences;
	const where = place === void 0 ? "" : ` In ${require_place.placeName(place)}${place.commit ? `, commit ${require_words.short(place.commit)}` : ""}; not in a file at the end of the range, but its history keeps it.`;
	return `${headline(finding)}${where} ${finding.remediation}${isProposed ? " Then take the commit out of the branch (git rebase -i) and push again." : ""}`;
}
function headline(finding) {
	return `${finding.title}: ${require_story.maskedParts(finding)} (${finding.severity}).`;
}
// src/surfaces/action/summary.ts
const SUMMARY_BYTES = 1e6;
const DEEPER = "If the clone is shallow or partial, set fetch-depth: 0 of actions/checkout, without a filter.";
function summary(result, page) {
	const head = opening(result);
	const tail = closing(result, page);
	return head + table(result, page, page.bytes - bytes(head) - bytes(tail)) + tail;
}
function opening({ report, failOn, event, range, commits }) {
	const verdict = require_closing.incompleteness(report) ?? require_closing.conclusion(report, failOn);
	const said = [
		`event ${require_markdown.code(event)}`,
		range === "" ? "no range" : `range ${require_markdown.code(range)}`,
		require_words.count(commits, "commit")
	];
	return `## leaksift\n\n**${require_markdown.prose(verdict)}**\n\n${said.join(" \u00b7 ")}\n\n`;
}
const RESERVE = 200;
const HEADER = "| Severity | What | Where | Since commit | Now | What to do |\n| :-- | :-- | :-- | :-- | :-- | :-- |\n";
function table(result, page, budget) {
	const open = require_closing.worstFirst(result.report.findings).filter(({ status }) => status === "open");
	if (open.length === 0) return "";
	const rows = [];
	let left = budget - RESERVE - bytes(HEADER);
	for (const finding of open) {
		const next = row(finding, result, page);
		left -= bytes(next);
		if (left < 0) break;
		rows.push(next);
	}
	const omitted = open.length - rows.length;
	const more = omitted > 0 ? `\n${require_words.count(omitted, "further credential")} left out here for want of room, none worse than these; the report has them all.\n` : "";
	return `${HEADER}${rows.join("")}${more}\n`;
}
function row(finding, result, page) {
	const { heads } = result;
	const [first] = finding.occurrences;
	const verdict = require_story.verdictOf(finding);
	return `| ${[
		`${finding.severity}${finding.new ? "" : "<br>in the base already"}`,
		`**${require_markdown.prose(finding.title)}**<br>${require_markdown.code(require_story.maskedParts(finding))}<br>${require_markdown.code(finding.rule)}`,
		places(finding, page),
		first?.commit ? require_markdown.code(require_words.short(first.commit)) : "",
		heads.has(finding.fingerprint) ? "in the files" : "in the history only",
		[nextStep(finding, result), ...verdict === void 0 ? [] : [require_markdown.prose(verdict)]].join("<br>")
	].join(" | ")} |\n`;
}
function nextStep(finding, { failOn, heads, plan }) {
	const rewrite = plan.untrusted && require_base.counts(finding, failOn) && !heads.has(finding.fingerprint) ? " Then take the commit out of the branch and push again." : "";
	return require_markdown.prose(finding.remediation + rewrite);
}
const PLACES = 3;
function places({ occurrences }, page) {
	return [...occurrences.slice(0, PLACES).map((place) => linked(place, page)), ...occurrences.length > PLACES ? [`and ${require_words.grouped(occurrences.length - PLACES)} more`] : []].join("<br>");
}
function linked(place, { repository }) {
	const name = require_markdown.code(brief(require_place.placeName(place)));
	const path = require_place.isFilePlace(place) && place.path !== void 0 ? require_uri.relativeUri(place.path) : void 0;
	if (repository === null || path === void 0 || !place.commit) return name;
	return `[${name}](${repository}/blob/${place.commit}/${path}#L${place.line})`;
}
const LONGEST = 160;
function brief(text) {
	return require_words.elided(require_base.visible(text), LONGEST);
}
function closing(result, { listed }) {
	const { report, failOn, policyChanges, notes } = result;
	const { ledger } = report;
	const { suppressed, known } = require_closing.tally(report.findings);
	return [
		guidance(result),
		bullets("Policy changed here", policyChanges.map((text) => require_markdown.prose(brief(text))), listed),
		ledger.units.enumerated > 0 ? require_markdown.prose(require_closing.coverage(report)) : "",
		known > 0 ? `${require_words.grouped(known)} in the base already.` : "",
		suppressed > 0 ? `${require_words.grouped(suppressed)} suppressed.` : "",
		bullets("Skipped by policy", ledger.skipped.map(({ reason, count: amount }) => `${require_words.grouped(amount)} \u00d7 ${require_markdown.code(reason)}`), listed),
		bullets("**Not read**", ledger.unread.map(({ unit, reason }) => `${require_markdown.code(brief(unit))}: ${require_markdown.code(brief(reason))}`), listed, ledger.units.unread),
		bullets("Notes", notes.map((note) => require_markdown.prose(require_words.elided(require_base.visible(note), 320))), listed),
		ledger.complete ? "" : `**${require_markdown.prose(require_closing.conclusion(report, failOn))}** ${require_markdown.prose(DEEPER)}`
	].filter((paragraph) => paragraph !== "").map((paragraph) => `${paragraph}\n`).join("\n");
}
function guidance({ report, failOn, heads, plan }) {
	const failing = report.findings.filter((finding) => require_base.counts(finding, failOn));
	if (failing.length === 0) return "";
	return [
		"How to go on:",
		"",
		"1. Revoke or replace what is listed at its issuer. Whoever can read this repository may have it, and deleting the line does not take it back.",
		`2. Then take it out of the files${!failing.some(({ fingerprint }) => !heads.has(fingerprint)) ? "" : plan.untrusted ? ", and what only the history holds out of the branch, with `git rebase -i` and a new push" : ". What only the history holds is done with once it is revoked"}.`,
		"3. It is no secret? Say so in the configuration or the baseline, in a change of its own that is merged first."
	].join("\n");
}
function bullets(title, items, most, total = items.length) {
	if (total === 0) return "";
	const shown = items.slice(0, most).map((item) => `- ${item}`);
	if (total > shown.length) shown.push(`- and ${require_words.grouped(total - shown.length)} more`);
	return [
		`${title}:`,
		"",
		...shown
	].join("\n");
}
function bytes(text) {
	return Buffer.byteLength(text);
}
// src/surfaces/action/show.ts
function logResult({ report, scope, commits, failOn, policyChanges }, event, runner) {
	runner.log(`Event ${event}: ${scope.range === "" ? "nothing to scan" : `${scope.isRange ? "range" : "all that is reached by"} ${scope.range}`}, ${require_words.count(commits, "commit")}`);
	const pieces = [...require_text.text.render(report, {
		color: false,
		width: 110,
		quiet: false,
		failOn
	})];
	runner.log(pieces.join("").trimEnd());
	if (policyChanges.length > 0) runner.log(`Policy changed here: ${policyChanges.join("; ")}.`);
}
function annotate({ report, heads, failOn, policyChanges, plan }, runner, isWanted) {
	const changes = policyChanges.slice(0, 10);
	const room = {
		error: 10,
		warning: 10,
		notice: 10 - changes.length
	};
	if (!report.ledger.complete) {
		room.error -= 1;
		runner.command("error", `${require_closing.conclusion(report, failOn)} ${DEEPER}`, { title: "leaksift: incomplete" });
	}
	if (!isWanted) return;
	for (const change of changes) runner.command("notice", `Policy changed here: ${change}.`, { title: "leaksift: policy" });
	let left = 0;
	for (const { level, message, properties } of annotations(report, failOn, heads, plan)) if (room[level] === 0) left += 1;
	else {
		room[level] -= 1;
		runner.command(level, message, properties);
	}
	if (left > 0) runner.log(`${require_words.count(left, "further credential")} without an annotation, for GitHub shows ten of each level: see the job summary.`);
}
// src/surfaces/action/act.ts
async function act(variables) {
	const runner = openRunner(variables);
	try {
		runner.log(`leaksift ${require_scan.VERSION}`);
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
		if (!require_base.isFault(error)) {
			setOutputs(runner, require_base.EXIT.incomplete);
			throw error;
		}
		return await refuse(error, runner);
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
	await runner.summary(summary(result, {
		bytes: SUMMARY_BYTES,
		repository: environment.url,
		listed: 50
	}));
	const json = await writeJson(scanned.report, variables);
	const sarif = inputs.sarifFile === null ? null : await writeSarif(scanned.report, inputs.sarifFile, inputs.workspace);
	if (inputs.comment) await (await Promise.resolve().then(() => require("./comment.cjs"))).keepComment(result, {
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
	const withFindings = code === require_base.EXIT.findings || code === require_base.EXIT.incompleteWithFindings;
	return faults.length > 0 && withFindings ? require_base.EXIT.incompleteWithFindings : require_base.exitCodeAfterWriting(code, faults.length === 0);
}
function setOutputs(runner, code, scanned, json, sarif) {
	const open = scanned?.report.findings.filter(({ status }) => status === "open") ?? [];
	const pathOf = (written) => written?.outcome.written === true ? written.path : "";
	runner.output("exit-code", String(code));
	runner.output("findings", String(open.length));
	runner.output("new-findings", String(open.filter((finding) => finding.new).length));
	runner.output("complete", String(code === require_base.EXIT.clean || code === require_base.EXIT.findings));
	runner.output("range", scanned?.scope.range ?? "");
	runner.output("commits", String(scanned?.commits ?? 0));
	runner.output("report", pathOf(json));
	runner.output("sarif", pathOf(sarif));
}
async function refuse(fault, runner) {
	const code = fault.code === "usage" || fault.code === "config" ? require_base.EXIT.usage : require_base.EXIT.incomplete;
	runner.command("error", fault.message, { title: "leaksift" });
	await runner.summary(`## leaksift\n\n**${require_markdown.prose(fault.message)}**\n\nNothing was scanned.\n`);
	setOutputs(runner, code);
	return code;
}
// src/surfaces/action.ts
require_base.startIncomplete(process, cleanUp, (line) => process.stderr.write(`${logLine(line)}\n`));
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
act(process.env).then((code) => {
	require_base.finish(process, code);
	cleanUp();
});
function cleanUp() {
	require_base.killRunningGit();
	require_base.removeTempFolders();
	require_base.discardUnfinished();
}
exports.summary = summary;
