require("./rolldown-runtime.cjs");
const e = require("./base.cjs");
const t = require("./scan.cjs");
// src/surfaces/hook.ts
const n = e.s(() => process.stderr);
e.f(process, cleanUp, n);
t.t(process.argv.slice(2), n).then(end, (t) => {
	if (!e.F(t)) throw t;
	n(`leaksift: ${t.message}`);
	end(e.D(t));
});
function end(e) {
	cleanUp();
	process.exit(e);
}
function cleanUp() {
	e.v();
	e.g();
}
