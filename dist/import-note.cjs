// src/config/import/import-note.ts
function changed(e, t) {
	return {
		what: e,
		outcome: "changed",
		why: t
	};
}
function leftOut(e, t) {
	return {
		what: e,
		outcome: "left out",
		why: t
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return leftOut;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return changed;
	}
});
