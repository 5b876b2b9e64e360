require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
let n = require("node:fs");
let r = require("node:path");
const i = "LEAKSIFT_CACHE_KEY";
function cacheSettings(t, { builtIn: n, own: i }, a) {
	return {
		folder: t === "auto" ? { below: "git directory" } : (0, r.resolve)(t),
		key: keyFrom(a),
		rules: e.ln("sha256").update(JSON.stringify([
			e.V,
			programDigest(),
			n,
			i
		])).digest("hex")
	};
}
function keyFrom(n) {
	let r = n[i];
	if (r === void 0 || r === "") return ownKey(n);
	if (r.length < 64) throw new t.M("usage", `${i} should have at least 64 characters, for instance from "openssl rand -hex 32".`);
	return e.ln("sha256").update(r).digest();
}
function ownKey(e) {
	let a = e.XDG_STATE_HOME;
	let o = (0, r.join)(a?.startsWith("/") ? a : (0, r.join)(t.C(), ".local", "state"), "leaksift", "cache-key");
	try {
		(0, n.mkdirSync)((0, r.dirname)(o), {
			recursive: !0,
			mode: 448
		});
		make(o);
		return read(o);
	} catch (e) {
		let n = e instanceof t.M ? e.message : `${JSON.stringify(o)} can not be written or read`;
		throw new t.M("usage", `--cache needs a key that nobody else has: ${n}. Set ${i}, or make that file yours.`, { cause: e });
	}
}
function make(r) {
	if ((0, n.existsSync)(r)) return;
	let i = `${r}.${e.dn(8).toString("hex")}`;
	try {
		(0, n.writeFileSync)(i, e.dn(32), {
			mode: 384,
			flag: "wx"
		});
		(0, n.linkSync)(i, r);
	} catch (e) {
		if (t.N(e) !== "EEXIST") throw e;
	} finally {
		(0, n.rmSync)(i, { force: !0 });
	}
}
function read(r) {
	let { mode: i, uid: a } = (0, n.lstatSync)(r);
	if (i & 63 || process.getuid !== void 0 && a !== process.getuid()) throw new t.M("usage", `${JSON.stringify(r)} can be read by others, or is not yours`);
	let o = e.On(r, 32);
	if (typeof o == "string" || o.length !== 32) throw new t.M("usage", `${JSON.stringify(r)} is no key`);
	return o;
}
function programDigest() {
	let t = __dirname;
	let i = e.ln("sha256");
	for (let e of (0, n.readdirSync)(t).sort()) /\.[cm]?[jt]s$/.test(e) && i.update(`${e}\0`).update((0, n.readFileSync)((0, r.join)(t, e)));
	return i.digest("hex");
}
exports.cacheSettings = cacheSettings;
