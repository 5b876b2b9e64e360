// src/respond/quote.ts
function quote(e) {
	return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return quote;
	}
});
