require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
// src/surfaces/leaksift.ts
e.f(process, cleanUp, e.r, interrupt);
main(process.argv.slice(2));
async function main(t) {
	try {
		let n = isHookRun(t) ? await runHook(t.slice(2)) : await runCommandLine(t);
		await e.o();
		e.u(process, e.i.received === void 0 ? n : e.d(e.i.received));
	} catch (t) {
		if (!e.F(t)) return crash(t);
		e.r(`leaksift: ${t.message}`);
		e.u(process, e.i.received === void 0 ? e.D(t) : e.d(e.i.received));
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
		throw new e.M("usage", "The current folder is gone. Change to one that is there.", { cause: t });
	}
}
async function runHook(t) {
	return (await Promise.resolve().then(() => require("./scan.cjs")).then((e) => e.n)).runHook(t, e.r);
}
function crash(t) {
	process.env.LEAKSIFT_DEBUG && t instanceof Error && e.r(t.stack ?? t.message);
	throw t;
}
function interrupt(t) {
	e.i.receive(t);
	e.v();
}
function cleanUp() {
	e.v();
	e.g();
	e.t();
}
