let e = require("node:fs");
let t = require("node:path");
// src/git/make-folder.ts
function makeFolder(n, r = 511) {
	if (isFolder(n)) return;
	(0, t.dirname)(n) !== n && makeFolder((0, t.dirname)(n), r);
	try {
		(0, e.mkdirSync)(n, { mode: r });
	} catch (e) {
		if (!isFolder(n)) throw e;
	}
}
function isFolder(t) {
	try {
		return (0, e.statSync)(t, { throwIfNoEntry: !1 })?.isDirectory() ?? !1;
	} catch {
		return !1;
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return makeFolder;
	}
});
