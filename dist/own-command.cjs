const e = require("./rolldown-runtime.cjs");
const t = require("./quote.cjs");
let n = require("node:fs");
let r = require("node:path");
// src/surfaces/own-command.ts
var i = e.r({ ownCommand: () => ownCommand });
function ownCommand(e, i = __dirname) {
	if ((e.PATH ?? "").split(r.delimiter).filter((e) => e !== "" && !e.includes(a)).some((e) => (0, n.existsSync)((0, r.join)(e, "leaksift")) || (0, n.existsSync)((0, r.join)(e, "leaksift.cmd")))) return "leaksift";
	if (i.includes(a)) return "npx leaksift";
	let o = (0, r.join)(i, "leaksift.mjs");
	return (0, n.existsSync)(o) ? `node ${t.t(o)}` : "leaksift";
}
const a = `${r.sep}node_modules${r.sep}`;
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return i;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ownCommand;
	}
});
