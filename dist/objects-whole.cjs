const require_scan = require("./scan.cjs");
let node_path = require("node:path");
// src/git/refs-log.ts
function readReflogs(repository) {
	const reflogs = [];
	const problems = [];
	if (repository.refStorage === "reftable") return {
		reflogs: require_scan.worktreeDirectories(repository.commonDir, problems).flatMap((directory) => tabledLogs(directory, repository.commonDir)),
		problems
	};
	for (const rawName of logFiles(repository.commonDir, problems)) {
		const ref = require_scan.pathName(Buffer.from(rawName, "latin1")).replace(/(^|\/)logs\//, "$1");
		const oids = readLog(repository.commonDir, rawName);
		if (typeof oids === "string") problems.push({
			unit: `reflog ${ref}`,
			reason: oids
		});
		else reflogs.push({
			ref,
			oids
		});
	}
	return {
		reflogs,
		problems
	};
}
function tabledLogs(directory, commonDir) {
	const prefix = directory === commonDir ? "" : `worktrees/${(0, node_path.basename)(directory)}/`;
	return [...logsOf(directory)].map(([rawName, lines]) => {
		const text = Buffer.from(lines.join(""), "latin1");
		return {
			ref: prefix + require_scan.pathName(Buffer.from(rawName, "latin1")),
			oids: idsOf(text),
			text
		};
	});
}
function logsOf(directory) {
	const logs = new Map();
	for (const { ref, from, to, rest } of require_scan.readTables(directory).logs) {
		const line = `${from} ${to} ${rest ?? ""}\n`;
		const lines = logs.get(ref);
		if (lines) lines.push(line);
		else logs.set(ref, [line]);
	}
	return logs;
}
function* logFiles(commonDir, problems) {
	yield* require_scan.looseNames(commonDir, "logs", problems);
	for (const name of require_scan.looseNames(commonDir, "worktrees", problems)) if (/^worktrees\/[^/]+\/logs\//.test(name)) yield name;
}
function readLog(commonDir, rawName) {
	const bytes = require_scan.readSmallFile(Buffer.concat([Buffer.from(`${commonDir}/`), Buffer.from(rawName, "latin1")]), 256 * require_scan.MEBIBYTE);
	return typeof bytes === "string" ? bytes : idsOf(bytes);
}
function idsOf(bytes) {
	const oids = new Set();
	for (const line of bytes.toString("latin1").split("\n")) for (const id of /^([0-9a-f]+) ([0-9a-f]+) /.exec(line)?.slice(1) ?? []) if (require_scan.isOid(id) && !/^0+$/.test(id)) oids.add(id);
	return [...oids];
}
function readRawLogs({ gitDir, commonDir, refStorage }) {
	const logs = [...new Set([commonDir, gitDir])].flatMap((directory) => refStorage === "reftable" ? tabledRawLogs(directory) : fileRawLogs(directory));
	return [...new Map(logs.filter(({ rawName }) => rawName === "HEAD" || require_scan.isSafeName(rawName)).map((log) => [log.rawName, log])).values()];
}
function tabledRawLogs(directory) {
	return [...logsOf(directory)].map(([rawName, lines]) => ({
		rawName,
		bytes: Buffer.from(lines.join(""), "latin1")
	}));
}
function fileRawLogs(directory) {
	return [...require_scan.looseNames(directory, "logs", [])].flatMap((name) => {
		const bytes = require_scan.readSmallFile(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, "latin1")]), 256 * require_scan.MEBIBYTE);
		return typeof bytes === "string" ? [] : [{
			rawName: name.slice(5),
			bytes
		}];
	});
}
// src/git/objects-whole.ts
async function* readWhole(reader, oids) {
	for await (const object of reader.readMany(oids)) yield "unread" in object ? object : await whole(object);
}
const LIMIT = 268435456;
async function whole(object) {
	const { oid, size, content } = object;
	if (content instanceof Uint8Array) return {
		...object,
		content
	};
	if (size > LIMIT) return {
		oid,
		unread: `a ${object.type} of ${size} bytes, more than can be read at once`
	};
	const chunks = [];
	try {
		for await (const chunk of content) chunks.push(Uint8Array.from(chunk));
	} catch (error) {
		return {
			oid,
			unread: error instanceof Error ? error.message : "unreadable"
		};
	}
	return {
		...object,
		content: Buffer.concat(chunks)
	};
}
Object.defineProperty(exports, "readRawLogs", {
	enumerable: true,
	get: function() {
		return readRawLogs;
	}
});
Object.defineProperty(exports, "readReflogs", {
	enumerable: true,
	get: function() {
		return readReflogs;
	}
});
Object.defineProperty(exports, "readWhole", {
	enumerable: true,
	get: function() {
		return readWhole;
	}
});
