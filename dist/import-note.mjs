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
export { leftOut as n, changed as t };
