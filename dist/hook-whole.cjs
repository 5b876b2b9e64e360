// src/git/objects/whole.ts
async function* readWhole(e, t) {
	for await (let n of e.readMany(t)) yield "unread" in n ? n : await whole(n);
}
async function whole(e) {
	let { oid: t, size: n, content: r } = e;
	if (r instanceof Uint8Array) return {
		...e,
		content: r
	};
	if (n > 268435456) return {
		oid: t,
		unread: `a ${e.type} of ${n} bytes, more than can be read at once`
	};
	let i = [];
	try {
		for await (let e of r) i.push(Uint8Array.from(e));
	} catch (e) {
		return {
			oid: t,
			unread: e instanceof Error ? e.message : "unreadable"
		};
	}
	return {
		...e,
		content: Buffer.concat(i)
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readWhole;
	}
});
