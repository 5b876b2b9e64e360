require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
// src/surfaces/leaksift.ts
e.o(process, cleanUp, e.s, interrupt);
main(process.argv.slice(2));
async function main(t) {
	try {
		let n = isHookRun(t) ? await runHook(t.slice(2)) : await runCommandLine(t);
		await e.d();
		e.i(process, e.l.received === void 0 ? n : e.a(e.l.received));
	} catch (t) {
		if (!e.P(t)) return crash(t);
		e.s(`leaksift: ${t.message}`);
		e.i(process, e.l.received === void 0 ? e.E(t) : e.a(e.l.received));
	} finally {
		cleanUp();
	}
}
function isHookRun([e, t, n]) {
	return e === "hook" && t === "run" && n !== "--help" && n !== "-h";
}
async function runCommandLine(e) {
	requireFolder();
	e[0] === "audit-history" && (await Promise.resolve().then(() => require("./early-threads.cjs"))).startEarly(e);
	return (await Promise.resolve().then(() => require("./main.cjs"))).runCommandLine(e);
}
function requireFolder() {
	try {
		process.cwd();
	} catch (t) {
		throw new e.j("usage", "The current folder is gone. Change to one that is there.", { cause: t });
	}
}
async function runHook(t) {
	return (await Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.t)).runHook(t, e.s);
}
function crash(t) {
	process.env.LEAKSIFT_DEBUG && t instanceof Error && e.s(t.stack ?? t.message);
	throw t;
}
function interrupt(t) {
	e.l.receive(t);
	e._();
}
function cleanUp() {
	e._();
	e.h();
	e.t();
}
