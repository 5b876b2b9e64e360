require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
let n = require("node:os");
let r = require("node:fs");
let i = require("node:path");
let a = require("node:crypto");
const o = "LEAKSIFT_CACHE_KEY";
function cacheSettings(e, { builtIn: n, own: r }, o) {
	return {
		folder: e === "auto" ? { below: "git directory" } : (0, i.resolve)(e),
		key: keyFrom(o),
		rules: (0, a.createHash)("sha256").update(JSON.stringify([
			t.R,
			programDigest(),
			n,
			r
		])).digest("hex")
	};
}
function keyFrom(t) {
	let n = t[o];
	if (n === void 0 || n === "") return ownKey(t);
	if (n.length < 64) throw new e.O("usage", `${o} should have at least 64 characters, for instance from "openssl rand -hex 32".`);
	return (0, a.createHash)("sha256").update(n).digest();
}
function ownKey(t) {
	let a = t.XDG_STATE_HOME;
	let s = (0, i.join)(a?.startsWith("/") ? a : (0, i.join)((0, n.homedir)(), ".local", "state"), "leaksift", "cache-key");
	try {
		(0, r.mkdirSync)((0, i.dirname)(s), {
			recursive: !0,
			mode: 448
		});
		make(s);
		return read(s);
	} catch (t) {
		let n = t instanceof e.O ? t.message : `${JSON.stringify(s)} can not be written or read`;
		throw new e.O("usage", `--cache needs a key that nobody else has: ${n}. Set ${o}, or make that file yours.`, { cause: t });
	}
}
function make(e) {
	if ((0, r.existsSync)(e)) return;
	let t = `${e}.${(0, a.randomBytes)(8).toString("hex")}`;
	try {
		(0, r.writeFileSync)(t, (0, a.randomBytes)(32), {
			mode: 384,
			flag: "wx"
		});
		(0, r.linkSync)(t, e);
	} catch (e) {
		if (!(e instanceof Error && "code" in e && e.code === "EEXIST")) throw e;
	} finally {
		(0, r.rmSync)(t, { force: !0 });
	}
}
function read(n) {
	let { mode: i, uid: a } = (0, r.lstatSync)(n);
	if (i & 63 || process.getuid !== void 0 && a !== process.getuid()) throw new e.O("usage", `${JSON.stringify(n)} can be read by others, or is not yours`);
	let o = t.ln(n, 32);
	if (typeof o == "string" || o.length !== 32) throw new e.O("usage", `${JSON.stringify(n)} is no key`);
	return o;
}
function programDigest() {
	let e = __dirname;
	let t = (0, a.createHash)("sha256");
	for (let n of (0, r.readdirSync)(e).sort()) /\.[cm]?[jt]s$/.test(n) && t.update(`${n}\0`).update((0, r.readFileSync)((0, i.join)(e, n)));
	return t.digest("hex");
}
exports.cacheSettings = cacheSettings;
