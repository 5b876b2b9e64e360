require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
const t = require("./base.cjs");
const n = require("./make-folder.cjs");
let r = require("node:fs");
let i = require("node:path");
const a = "LEAKSIFT_CACHE_KEY";
function cacheSettings(n, { builtIn: r, own: a }, o) {
	return {
		folder: n === "auto" ? { below: "git directory" } : (0, i.resolve)(n),
		key: keyFrom(o),
		rules: e.ar("sha256").update(JSON.stringify([
			e.d,
			programDigest(),
			t.b(),
			r,
			a
		])).digest("hex")
	};
}
function keyFrom(n) {
	let r = n[a];
	if (r === void 0 || r === "") return ownKey(n);
	if (r.length < 64) throw new t.j("usage", `${a} should have at least 64 characters, for instance from "openssl rand -hex 32".`);
	return e.ar("sha256").update(r).digest();
}
function ownKey(e) {
	let r = e.XDG_STATE_HOME;
	let o = (0, i.join)(r?.startsWith("/") ? r : (0, i.join)(t.x(), ".local", "state"), "leaksift", "cache-key");
	if (!(0, i.isAbsolute)(o)) throw new t.j("usage", `--cache needs a key that nobody else has, and there is no home for it. Set ${a}, or HOME.`);
	try {
		n.t((0, i.dirname)(o), 448);
		make(o);
		return read(o);
	} catch (e) {
		let n = e instanceof t.j ? e.message : `${JSON.stringify(o)} can not be written or read`;
		throw new t.j("usage", `--cache needs a key that nobody else has: ${n}. Set ${a}, or make that file yours.`, { cause: e });
	}
}
function make(n) {
	if ((0, r.existsSync)(n)) return;
	let i = `${n}.${e.sr(8).toString("hex")}`;
	try {
		(0, r.writeFileSync)(i, e.sr(32), {
			mode: 384,
			flag: "wx"
		});
		(0, r.linkSync)(i, n);
	} catch (e) {
		if (t.M(e) !== "EEXIST") throw e;
	} finally {
		(0, r.rmSync)(i, { force: !0 });
	}
}
function read(n) {
	let { mode: i, uid: a } = (0, r.lstatSync)(n);
	if (i & 63 || process.getuid !== void 0 && a !== process.getuid()) throw new t.j("usage", `${JSON.stringify(n)} can be read by others, or is not yours`);
	let o = e.q(n, 32);
	if (typeof o == "string" || o.length !== 32) throw new t.j("usage", `${JSON.stringify(n)} is no key`);
	return o;
}
function programDigest() {
	let t = __dirname;
	let n = e.ar("sha256");
	for (let e of (0, r.readdirSync)(t).sort()) /\.[cm]?[jt]s$/.test(e) && n.update(`${e}\0`).update((0, r.readFileSync)((0, i.join)(t, e)));
	return n.digest("hex");
}
exports.cacheSettings = cacheSettings;
