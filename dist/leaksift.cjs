#!/usr/bin/env node
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_zlib = require("node:zlib");
let node_module = require("node:module");
let node_vm = require("node:vm");
// src/exit-code.ts
const EXIT = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3,
	incompleteWithFindings: 4
};
// src/surfaces/doors/code-cache.ts
function codeCache(host, build, purpose) {
	const home = cacheHome(host.env);
	if (home === void 0 || host.env["NODE_DISABLE_COMPILE_CACHE"]) return void 0;
	const folder = (0, node_path.join)(home, `code-${build}-${host.version}-${host.arch}`);
	const fresh = new Map();
	const pathOf = (part) => (0, node_path.join)(folder, `${purpose}-${part}`);
	return {
		of: (part) => attempt(() => trusted(pathOf(part), host.getuid?.())),
		keep(part, script) {
			if (fresh.size === 0) host.on("exit", () => attempt(() => store(folder, [...fresh].map(([name, compiled]) => [pathOf(name), compiled]), host.pid)));
			fresh.set(part, script);
		}
	};
}
function cacheHome(variables) {
	const home = variables["HOME"] || variables["USERPROFILE"];
	const folder = variables["XDG_CACHE_HOME"] || (home ? (0, node_path.join)(home, ".cache") : "");
	return (0, node_path.isAbsolute)(folder) ? (0, node_path.join)(folder, "leaksift") : void 0;
}
function trusted(path, user) {
	const file = (0, node_fs.openSync)(path, "r");
	try {
		const { uid, mode } = (0, node_fs.fstatSync)(file);
		if (user !== void 0 && (uid !== user || (mode & 18) !== 0)) return void 0;
		const bytes = (0, node_fs.readFileSync)(file);
		const code = bytes.subarray(CHECKSUM);
		return bytes.length > CHECKSUM && bytes.readUInt32LE() === (0, node_zlib.crc32)(code) ? code : void 0;
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
const CHECKSUM = 4;
function store(folder, scripts, pid) {
	(0, node_fs.mkdirSync)(folder, {
		recursive: true,
		mode: 448
	});
	for (const [path, script] of scripts) {
		const code = script.createCachedData();
		const checksum = Buffer.alloc(CHECKSUM);
		checksum.writeUInt32LE((0, node_zlib.crc32)(code));
		(0, node_fs.writeFileSync)(`${path}.${pid}`, Buffer.concat([checksum, code]), {
			mode: 384,
			flag: "wx"
		});
		(0, node_fs.renameSync)(`${path}.${pid}`, path);
	}
	removeOldest((0, node_path.join)(folder, ".."));
}
const KEPT = 6;
function removeOldest(home) {
	const byAge = (0, node_fs.readdirSync)(home).filter((name) => name.startsWith("code-")).map((name) => (0, node_path.join)(home, name)).map((path) => ({
		path,
		time: (0, node_fs.statSync)(path).mtimeMs
	})).sort((first, second) => second.time - first.time);
	for (const { path } of byAge.slice(KEPT)) (0, node_fs.rmSync)(path, { recursive: true });
}
function attempt(act) {
	try {
		return act();
	} catch {
		return;
	}
}
// src/surfaces/doors/parts.ts
function partsIn(folder, cache) {
	const foreign = (0, node_module.createRequire)((0, node_path.join)(folder, "parts"));
	const loaded = new Map();
	const require$1 = (target) => target.startsWith("./") ? load(target.slice(2)) : foreign(target);
	const load = (file) => {
		const known = loaded.get(file);
		if (known) return known.exports;
		const module = { exports: {} };
		loaded.set(file, module);
		evaluate((0, node_path.join)(folder, file), cache?.of(file), (script) => cache?.keep(file, script))(module.exports, require$1, module, (0, node_path.join)(folder, file), folder);
		return module.exports;
	};
	return load;
}
function evaluate(path, cachedData, keep) {
	const script = new node_vm.Script(`(function (exports, require, module, __filename, __dirname) {${(0, node_fs.readFileSync)(path, "latin1")}\n})`, {
		filename: path,
		importModuleDynamically: node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
		...cachedData ? { cachedData: Buffer.from(cachedData.buffer, cachedData.byteOffset, cachedData.byteLength) } : {}
	});
	if (cachedData === void 0 || script.cachedDataRejected) keep(script);
	return script.runInThisContext();
}
// src/surfaces/doors/open.ts
function open(part, purpose, folder) {
	process.exitCode = EXIT.incomplete;
	try {
		partsIn(folder, codeCache(process, "ff69bf40a9ae5934", purpose))(part);
	} catch (error) {
		const what = error instanceof Error && "code" in error ? String(error.code) : "internal error";
		process.stderr.write(`leaksift: its own files could not be started (${what}), so nothing was checked. Install it again.\n`);
		process.exit(EXIT.incomplete);
	}
}
// src/surfaces/doors/leaksift.ts
open("surface-leaksift.cjs", "leaksift", __dirname);
