require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
const require_files_content = require("./files-content.cjs");
let node_fs = require("node:fs");
// src/sources/files-walk.ts
function* walk(location, path, enter) {
	let names;
	try {
		names = (0, node_fs.readdirSync)(location, {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		yield {
			path: path === "" ? "." : path,
			reason: `unreadable folder (${codeOf(error)})`
		};
		return;
	}
	for (const found of names.sort((a, b) => a.name.compare(b.name))) {
		const entry = entryOf(found, location, path);
		yield entry;
		if ("kind" in entry && entry.kind === "folder" && enter(entry)) yield* walk(entry.location, entry.path, enter);
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
const SLASH = Buffer.from("/");
function entryOf(found, folder, folderPath) {
	const location = Buffer.concat([
		folder,
		SLASH,
		found.name
	]);
	const name = require_scan.pathName(found.name);
	const path = folderPath === "" ? name : `${folderPath}/${name}`;
	try {
		const kind = kindOf(found) ?? kindOf((0, node_fs.lstatSync)(location));
		return kind === null ? {
			path,
			reason: "of an unknown type"
		} : {
			location,
			path,
			rawName: found.name,
			kind
		};
	} catch (error) {
		return {
			path,
			reason: `unreadable (${codeOf(error)})`
		};
	}
}
function kindOf(found) {
	if (found.isFile()) return "file";
	if (found.isDirectory()) return "folder";
	if (found.isSymbolicLink()) return "link";
	if (found.isFIFO()) return "FIFO";
	if (found.isSocket()) return "socket";
	return found.isCharacterDevice() || found.isBlockDevice() ? "device" : null;
}
// src/sources/files.ts
function filesSource({ paths, skip = () => null }) {
	const roots = paths.map((path) => ({
		path,
		isFolder: isFolder(path)
	}));
	let files = 0;
	return {
		command: "scan",
		target: paths.join(" "),
		async *units(ledger) {
			for (const { path, isFolder } of roots) {
				const shown = paths.length === 1 && isFolder ? "" : asShown(path);
				for (const entry of isFolder ? entries(path, shown, skip, ledger) : [namedFile(path, shown)]) {
					if (entry.kind === "file") files += 1;
					yield* entryUnits(entry, ledger);
				}
			}
		},
		statistics: () => ({ files }),
		notes: () => files === 0 ? ["There is no file to scan."] : [],
		close: async () => {}
	};
}
function isFolder(path) {
	const found = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (found === void 0) throw new require_base.Fault("usage", `No such path: ${path}. Check its spelling.`);
	if (found.isFile() || found.isDirectory()) return found.isDirectory();
	throw new require_base.Fault("usage", `${path} is neither a file nor a folder. To scan what a program writes, pipe it into "leaksift scan -".`);
}
function asShown(path) {
	return path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
}
function namedFile(path, shown) {
	return {
		location: Buffer.from(path),
		path: shown,
		rawName: Buffer.from(shown),
		kind: "file"
	};
}
function* entries(root, shown, skip, ledger) {
	const reasonOf = ({ kind, path, rawName }) => {
		if (kind === "folder") return rawName.toString("latin1") === ".git" ? "inside of .git" : skip(path, "folder");
		return kind === "file" || kind === "link" ? skip(path, "file") : `a ${kind}`;
	};
	for (const entry of walk(Buffer.from(root), shown === "." ? "" : shown, (folder) => reasonOf(folder) === null)) if ("reason" in entry) require_scan.unreadUnit(ledger, {
		unit: entry.path,
		reason: entry.reason
	});
	else {
		const reason = reasonOf(entry);
		if (reason === null) yield entry;
		else require_scan.skippedUnit(ledger, reason);
	}
}
function* entryUnits(entry, ledger) {
	const { path, kind, rawName } = entry;
	ledger.enumerated();
	yield {
		id: `name of ${path}`,
		role: "target",
		places: [{
			source: "path-name",
			path
		}],
		content: rawName
	};
	if (kind === "folder") return;
	const content = kind === "link" ? linkText(entry) : require_files_content.fileContent(entry.location);
	if (typeof content === "string") return require_scan.unreadUnit(ledger, {
		unit: path,
		reason: content
	});
	ledger.enumerated();
	yield {
		id: path,
		role: "target",
		places: [{
			source: "file",
			path
		}],
		content
	};
}
function linkText({ location }) {
	try {
		return (0, node_fs.readlinkSync)(location, "buffer");
	} catch (error) {
		return `unreadable (${codeOf(error)})`;
	}
}
exports.filesSource = filesSource;
