const e = require("./hook-quote.cjs");
let t = require("node:fs");
let n = require("node:path");
// src/surfaces/own-command.ts
function ownCommand(i, a = __dirname) {
	if ((i.PATH ?? "").split(n.delimiter).filter((e) => e !== "" && !e.includes(r)).some((e) => (0, t.existsSync)((0, n.join)(e, "leaksift")) || (0, t.existsSync)((0, n.join)(e, "leaksift.cmd")))) return "leaksift";
	if (a.includes(r)) return "npx leaksift";
	let o = (0, n.join)(a, "leaksift.mjs");
	return (0, t.existsSync)(o) ? `node ${e.t(o)}` : "leaksift";
}
const r = `${n.sep}node_modules${n.sep}`;
exports.ownCommand = ownCommand;
