// src/core/record.ts
function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function recordOf(e) {
	return isRecord(e) ? e : {};
}
function listOf(e) {
	return Array.isArray(e) ? e : [];
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return listOf;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return recordOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isRecord;
	}
});
