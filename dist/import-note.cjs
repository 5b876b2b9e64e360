// src/config/import/import-note.ts
function changed(what, why) {
	return {
		what,
		outcome: "changed",
		why
	};
}
function leftOut(what, why) {
	return {
		what,
		outcome: "left out",
		why
	};
}
Object.defineProperty(exports, "changed", {
	enumerable: true,
	get: function() {
		return changed;
	}
});
Object.defineProperty(exports, "leftOut", {
	enumerable: true,
	get: function() {
		return leftOut;
	}
});
