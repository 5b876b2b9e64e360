// \0rolldown/runtime.js
var e = Object.create;
var t = Object.defineProperty;
var n = Object.getOwnPropertyDescriptor;
var r = Object.getOwnPropertyNames;
var i = Object.getPrototypeOf;
var a = Object.prototype.hasOwnProperty;
var __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports);
var __copyProps = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) {
		d = c[l];
		!a.call(e, d) && d !== o && t(e, d, {
			get: ((e) => i[e]).bind(null, d),
			enumerable: !(s = n(i, d)) || s.enumerable
		});
	}
	return e;
};
var __toESM = (n, r, o) => (o = n == null ? {} : e(i(n)), __copyProps(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n));
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return __toESM;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return __commonJSMin;
	}
});
