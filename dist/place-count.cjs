// src/core/place-count.ts
function placeCount(e) {
	return e.reduce((e, { more: t = 0 }) => e + 1 + t, 0);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return placeCount;
	}
});
