const e = require("./rolldown-runtime.cjs");
const t = require("./main.cjs");
const n = require("./base.cjs");
const r = require("./output.cjs");
const i = require("./own-command.cjs");
// src/surfaces/terminal.ts
function wantsColor(e, t, n = !1) {
	if (n || (t.NO_COLOR ?? "") !== "") return !1;
	let r = t.FORCE_COLOR;
	if (r !== void 0 && r !== "") return r !== "0" && r !== "false";
	return isCapable(e, t);
}
function isCapable(e, t) {
	return e.isTTY === !0 && t.TERM !== "dumb";
}
function widthOf(e, t) {
	let n = e.columns ?? Number(t.COLUMNS);
	return Number.isInteger(n) && n > 0 ? n : 80;
}
// src/surfaces/cli/write-out.ts
var a = e.r({
	writeOut: () => writeOut,
	writeTo: () => writeTo
});
async function writeOut(e, { format: n = "text", output: r, quiet: a, noColor: o }, s) {
	return writeTo(r, (await t.p(n)).render(e, {
		color: r === void 0 && wantsColor(process.stdout, process.env, o),
		width: widthOf(process.stdout, process.env),
		quiet: a ?? !1,
		failOn: s,
		...r === void 0 ? { program: i.t(process.env) } : {}
	}), e.scan.exitCode);
}
async function writeTo(e, t, i) {
	let a = await r.n(t, e);
	a.written || n.s(`leaksift: ${a.fault.message}`);
	return n.r(i, a.written);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return widthOf;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isCapable;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return writeTo;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return a;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return writeOut;
	}
});
