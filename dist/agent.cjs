require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
const require_blocked = require("./blocked.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/surfaces/hook/agent.ts
const REFUSED = 2;
async function runAgentHook(say, wrap) {
	const call = readCall((0, node_fs.readFileSync)(0, "utf8"));
	if (call === null) {
		say("leaksift: refused: standard input is no tool call. It has to be a JSON object with \"tool_input\"; see docs/HOOKS.md.");
		return REFUSED;
	}
	try {
		return await judge(call, say, wrap);
	} catch (error) {
		if (!require_base.isFault(error)) throw error;
		say(`leaksift: refused: ${error.message}`);
		return REFUSED;
	}
}
function readCall(json) {
	const call = parsed(json);
	if (!isRecord(call)) return null;
	const input = call["tool_input"] ?? call["toolInput"] ?? call["arguments"] ?? call["input"];
	if (!isRecord(input)) return null;
	const file = [
		"file_path",
		"filePath",
		"path",
		"notebook_path"
	].map((key) => input[key]).find((value) => typeof value === "string");
	return {
		folder: typeof call["cwd"] === "string" ? call["cwd"] : ".",
		file: typeof file === "string" ? file : null,
		texts: [...textsOf(input)]
	};
}
function* textsOf(value) {
	if (typeof value === "string") yield value;
	else if (Array.isArray(value)) for (const item of value) yield* textsOf(item);
	else if (isRecord(value)) {
		for (const [key, item] of Object.entries(value)) if (!/^old(?:_|[A-Z]|$)/.test(key)) yield* textsOf(item);
	}
}
async function judge(call, say, wrap) {
	const folder = topOf(call.folder);
	const { config, baseline } = await require_scan.loadPolicy(require_scan.folderReader(folder));
	const failOn = config.failOn ?? "medium";
	const scanner = await wrap(require_scan.scannerFor(config));
	const report = await require_scan.run({
		source: callSource(call, folder),
		scanner,
		failOn,
		fingerprint: require_scan.makeFingerprinter(require_scan.derive, baseline?.key ?? "leaksift/1"),
		policy: {
			config,
			baseline,
			whole: false
		}
	}, {
		now: () => new Date(),
		version: require_scan.VERSION
	});
	if (report.scan.exitCode === require_base.EXIT.clean) return require_base.EXIT.clean;
	require_blocked.tellBlocked(report, {
		event: "agent",
		failOn,
		variables: {}
	}, say);
	return REFUSED;
}
function callSource({ file, texts }, folder) {
	const path = file === null ? null : inside(folder, file);
	const place = path === null ? {
		source: "stdin",
		commit: null
	} : {
		source: "file",
		path,
		commit: null
	};
	return {
		command: "scan",
		target: path ?? "a command",
		async *units(ledger) {
			for (const [index, text] of texts.entries()) {
				ledger.enumerated();
				yield {
					id: `text ${index + 1} of the tool call`,
					role: "target",
					places: [place],
					content: Buffer.from(text)
				};
			}
		},
		close: async () => {}
	};
}
function inside(folder, file) {
	const path = (0, node_path.isAbsolute)(file) ? (0, node_path.relative)(folder, file) : file;
	return path.startsWith("..") ? file : path;
}
function topOf(folder) {
	try {
		const { workTree, gitDir } = require_scan.openRepository(folder);
		return workTree ?? gitDir;
	} catch (error) {
		if (require_base.isFault(error)) return (0, node_path.join)(folder);
		throw error;
	}
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
exports.runAgentHook = runAgentHook;
