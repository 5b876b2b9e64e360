const e = require("./scan.cjs");
function packJson(t) {
	let n = e.Vt(JSON.stringify(t)).toString("base64");
	return `${sha256(n)}:${n}`;
}
function unpackJson(t) {
	let [n = "", r = ""] = t.split(":");
	if (n !== sha256(r)) return;
	try {
		return JSON.parse(e.Ut(Buffer.from(r, "base64"), { maxOutputLength: 536870656 }).toString());
	} catch {
		return;
	}
}
function sha256(t) {
	return e.ar("sha256").update(t).digest("hex");
}
// src/surfaces/shard-seal.ts
function sealing({ index: t, count: n, scanner: r, policy: i, failOn: a, showSecrets: o }) {
	return {
		index: t,
		count: n,
		seal: (t) => ({
			terms: sha256(JSON.stringify([
				e.d,
				n,
				r,
				i,
				o,
				t.source.state
			])),
			share: packJson({
				share: t,
				policy: i,
				failOn: a
			})
		})
	};
}
function unseal({ share: e }) {
	return unpackJson(e);
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return sha256;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return unseal;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return packJson;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return sealing;
	}
});
