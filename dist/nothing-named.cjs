require("./rolldown-runtime.cjs");
const e = require("./scan.cjs");
// src/surfaces/hook/nothing-named.ts
function tellNothingNamed(t, n) {
	let r = e.O(".", t);
	let i = e.b(r);
	if (i.kind !== "commit" || e.j(r).refs.some(({ rawName: e, oid: t }) => e.startsWith("refs/remotes/") && t === i.oid)) return;
	n("leaksift: no ref stood on standard input, so nothing was checked. If something is pushed, a hook before this one has read it");
	n("leaksift: (as \"git lfs pre-push\" does): let leaksift run first.");
}
exports.tellNothingNamed = tellNothingNamed;
