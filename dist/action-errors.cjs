// src/errors.ts
var Fault = class extends Error {
	code;
	constructor(e, t, n) {
		super(t, n);
		this.name = "Fault";
		this.code = e;
	}
};
function isFault(e) {
	return e instanceof Fault;
}
function codeOf(e, t = "unknown error") {
	return e instanceof Error && "code" in e && typeof e.code == "string" ? e.code : t;
}
function isAbsent(e) {
	return ["ENOENT", "ENOTDIR"].includes(codeOf(e));
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isFault;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return codeOf;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isAbsent;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Fault;
	}
});
