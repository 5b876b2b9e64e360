require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
let n = require("node:os");
let r = require("node:fs");
let i = require("node:path");
const a = "LEAKSIFT_CACHE_KEY";
function cacheSettings(t, { builtIn: n, own: r }, a) {
	return {
		folder: t === "auto" ? { below: "git directory" } : (0, i.resolve)(t),
		key: keyFrom(a),
		rules: e.nn("sha256").update(JSON.stringify([
			e.V,
			programDigest(),
			n,
			r
		])).digest("hex")
	};
}
function keyFrom(n) {
	let r = n[a];
	if (r === void 0 || r === "") return ownKey(n);
	if (r.length < 64) throw new t.k("usage", `${a} should have at least 64 characters, for instance from "openssl rand -hex 32".`);
	return e.nn("sha256").update(r).digest();
}
function ownKey(e) {
	let o = e.XDG_STATE_HOME;
	let s = (0, i.join)(o?.startsWith("/") ? o : (0, i.join)((0, n.homedir)(), ".local", "state"), "leaksift", "cache-key");
	try {
		(0, r.mkdirSync)((0, i.dirname)(s), {
			recursive: !0,
			mode: 448
		});
		make(s);
		return read(s);
	} catch (e) {
		let n = e instanceof t.k ? e.message : `${JSON.stringify(s)} can not be written or read`;
		throw new t.k("usage", `--cache needs a key that nobody else has: ${n}. Set ${a}, or make that file yours.`, { cause: e });
	}
}
function make(t) {
	if ((0, r.existsSync)(t)) return;
	let n = `${t}.${e.in(8).toString("hex")}`;
	try {
		(0, r.writeFileSync)(n, e.in(32), {
			mode: 384,
			flag: "wx"
		});
		(0, r.linkSync)(n, t);
	} catch (e) {
		if (!(e instanceof Error && "code" in e && e.code === "EEXIST")) throw e;
	} finally {
		(0, r.rmSync)(n, { force: !0 });
	}
}
function read(n) {
	let { mode: i, uid: a } = (0, r.lstatSync)(n);
	if (i & 63 || process.getuid !== void 0 && a !== process.getuid()) throw new t.k("usage", `${JSON.stringify(n)} can be read by others, or is not yours`);
	let o = e.Sn(n, 32);
	if (typeof o == "string" || o.length !== 32) throw new t.k("usage", `${JSON.stringify(n)} is no key`);
	return o;
}
function programDigest() {
	let t = __dirname;
	let n = e.nn("sha256");
	for (let e of (0, r.readdirSync)(t).sort()) /\.[cm]?[jt]s$/.test(e) && n.update(`${e}\0`).update((0, r.readFileSync)((0, i.join)(t, e)));
	return n.digest("hex");
}
exports.cacheSettings = cacheSettings;
