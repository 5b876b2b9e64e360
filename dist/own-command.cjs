const e = require("./rolldown-runtime.cjs");
let t = require("node:fs");
let n = require("node:path");
// src/surfaces/own-command.ts
var r = e.r({
	ownCommand: () => ownCommand,
	quoted: () => quoted
});
function ownCommand(e, r = __dirname) {
	if ((e.PATH ?? "").split(n.delimiter).filter((e) => e !== "" && !e.includes(i)).some((e) => (0, t.existsSync)((0, n.join)(e, "leaksift")) || (0, t.existsSync)((0, n.join)(e, "leaksift.cmd")))) return "leaksift";
	if (r.includes(i)) return "npx leaksift";
	let a = (0, n.join)(r, "leaksift.mjs");
	return (0, t.existsSync)(a) ? `node ${quoted(a)}` : "leaksift";
}
const i = `${n.sep}node_modules${n.sep}`;
function quoted(e) {
	return /^[\w@%+=:,./-]+$/.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return r;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ownCommand;
	}
});
