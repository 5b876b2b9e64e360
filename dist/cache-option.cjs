require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_scan = require("./scan.cjs");
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/surfaces/cli/cache-option.ts
const KEY_BYTES = 32;
const KEY_VARIABLE = "LEAKSIFT_CACHE_KEY";
function cacheSettings(wanted, { builtIn, own }, variables) {
	return {
		folder: wanted === "auto" ? { below: "git directory" } : (0, node_path.resolve)(wanted),
		key: keyFrom(variables),
		rules: (0, node_crypto.createHash)("sha256").update(JSON.stringify([
			require_scan.VERSION,
			programDigest(),
			builtIn,
			own
		])).digest("hex")
	};
}
function keyFrom(variables) {
	const given = variables[KEY_VARIABLE];
	if (given === void 0 || given === "") return ownKey(variables);
	if (given.length < 64) throw new require_base.Fault("usage", `${KEY_VARIABLE} should have at least 64 characters, for instance from "openssl rand -hex 32".`);
	return (0, node_crypto.createHash)("sha256").update(given).digest();
}
function ownKey(variables) {
	const state = variables["XDG_STATE_HOME"];
	const path = (0, node_path.join)(state?.startsWith("/") ? state : (0, node_path.join)((0, node_os.homedir)(), ".local", "state"), "leaksift", "cache-key");
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), {
			recursive: true,
			mode: 448
		});
		make(path);
		return read(path);
	} catch (error) {
		const why = error instanceof require_base.Fault ? error.message : `${JSON.stringify(path)} can not be written or read`;
		throw new require_base.Fault("usage", `--cache needs a key that nobody else has: ${why}. Set ${KEY_VARIABLE}, or make that file yours.`, { cause: error });
	}
}
function make(path) {
	try {
		(0, node_fs.writeFileSync)(path, (0, node_crypto.randomBytes)(KEY_BYTES), {
			mode: 384,
			flag: "wx"
		});
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	}
}
function read(path) {
	const { mode, uid } = (0, node_fs.lstatSync)(path);
	if ((mode & 63) !== 0 || process.getuid !== void 0 && uid !== process.getuid()) throw new require_base.Fault("usage", `${JSON.stringify(path)} can be read by others, or is not yours`);
	const bytes = require_scan.readSmallFile(path, KEY_BYTES);
	if (typeof bytes === "string" || bytes.length !== KEY_BYTES) throw new require_base.Fault("usage", `${JSON.stringify(path)} is no key`);
	return bytes;
}
function programDigest() {
	const folder = __dirname;
	const hash = (0, node_crypto.createHash)("sha256");
	for (const name of (0, node_fs.readdirSync)(folder).sort()) if (/\.[cm]?[jt]s$/.test(name)) hash.update(`${name}\0`).update((0, node_fs.readFileSync)((0, node_path.join)(folder, name)));
	return hash.digest("hex");
}
exports.cacheSettings = cacheSettings;
