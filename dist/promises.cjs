// \0node:fs/promises
let e;
const loaded = () => e ??= require("node:fs/promises");
function open(...e) {
	return loaded().open(...e);
}
function readFile(...e) {
	return loaded().readFile(...e);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readFile;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return open;
	}
});
