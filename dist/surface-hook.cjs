require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
// src/surfaces/hook.ts
const n = e.s(() => process.stderr);
e.d(process, cleanUp, n);
t.t(process.argv.slice(2), n).then(end, (t) => {
	if (!e.P(t)) throw t;
	n(`leaksift: ${t.message}`);
	end(t.code === "io" || t.code === "incomplete" ? e.T.incomplete : e.T.usage);
});
function end(e) {
	cleanUp();
	process.exit(e);
}
function cleanUp() {
	e.g();
	e.h();
}
