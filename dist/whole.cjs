const e = require("./scan.cjs");
let t = require("node:path");
// src/git/refs/reflog.ts
function readReflogs(t) {
	let n = [];
	let r = [];
	if (t.refStorage === "reftable") return {
		reflogs: e.C(t.commonDir, r).flatMap((e) => tabledLogs(e, t.commonDir)),
		problems: r
	};
	for (let i of logFiles(t.commonDir, r)) {
		let a = e.bt(Buffer.from(i, "latin1")).replace(/(^|\/)logs\//, "$1");
		let o = readLog(t.commonDir, i);
		typeof o == "string" ? r.push({
			unit: `reflog ${a}`,
			reason: o
		}) : n.push({
			ref: a,
			oids: o
		});
	}
	return {
		reflogs: n,
		problems: r
	};
}
function tabledLogs(n, r) {
	let i = n === r ? "" : `worktrees/${(0, t.basename)(n)}/`;
	return [...logsOf(n)].map(([t, n]) => {
		let r = Buffer.from(n.join(""), "latin1");
		return {
			ref: i + e.bt(Buffer.from(t, "latin1")),
			oids: idsOf(r),
			text: r
		};
	});
}
function logsOf(t) {
	let n = new Map();
	for (let { ref: r, from: i, to: a, rest: o } of e.M(t).logs) {
		let e = `${i} ${a} ${o ?? ""}\n`;
		let t = n.get(r);
		t ? t.push(e) : n.set(r, [e]);
	}
	return n;
}
function* logFiles(t, n) {
	yield* e.A(t, "logs", n);
	for (let r of e.A(t, "worktrees", n)) /^worktrees\/[^/]+\/logs\//.test(r) && (yield r);
}
function readLog(t, n) {
	let r = e.q(Buffer.concat([Buffer.from(`${t}/`), Buffer.from(n, "latin1")]), 256 * e.W);
	return typeof r == "string" ? r : idsOf(r);
}
function idsOf(t) {
	let n = new Set();
	for (let r of t.toString("latin1").split("\n")) for (let t of /^([0-9a-f]+) ([0-9a-f]+) /.exec(r)?.slice(1) ?? []) e.Tn(t) && !/^0+$/.test(t) && n.add(t);
	return [...n];
}
function readRawLogs({ gitDir: t, commonDir: n, refStorage: r }) {
	let i = [...new Set([n, t])].flatMap((e) => r === "reftable" ? tabledRawLogs(e) : fileRawLogs(e));
	return [...new Map(i.filter(({ rawName: t }) => t === "HEAD" || e.k(t)).map((e) => [e.rawName, e])).values()];
}
function tabledRawLogs(e) {
	return [...logsOf(e)].map(([e, t]) => ({
		rawName: e,
		bytes: Buffer.from(t.join(""), "latin1")
	}));
}
function fileRawLogs(t) {
	return [...e.A(t, "logs", [])].flatMap((n) => {
		let r = e.q(Buffer.concat([Buffer.from(`${t}/`), Buffer.from(n, "latin1")]), 256 * e.W);
		return typeof r == "string" ? [] : [{
			rawName: n.slice(5),
			bytes: r
		}];
	});
}
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
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readRawLogs;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return readReflogs;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readWhole;
	}
});
