const e = require("./surface-hook.cjs");
// src/surfaces/hook/nothing-named.ts
function tellNothingNamed(t, n) {
	let r = e.kn(".", t);
	let i = e.Mn(r);
	if (i.kind !== "commit" || e.Ln(r).refs.some(({ rawName: e, oid: t }) => e.startsWith("refs/remotes/") && t === i.oid)) return;
	n("leaksift: no ref stood on standard input, so nothing was checked. If something is pushed, a hook before this one has read it");
	n("leaksift: (as \"git lfs pre-push\" does): let leaksift run first.");
}
exports.tellNothingNamed = tellNothingNamed;
