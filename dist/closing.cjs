const e = require("./base.cjs");
const t = require("./words.cjs");
// src/reporters/tally.ts
function tally(e, t = "medium") {
	let n = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	let r = 0;
	let i = 0;
	for (let t of e) t.status === "suppressed" ? i += 1 : t.new ? n[t.severity] += 1 : r += 1;
	return {
		open: n,
		openCount: sum(n, "info"),
		failing: sum(n, t),
		known: r,
		suppressed: i
	};
}
function sum(t, n) {
	return e.O.filter((t) => e.k(t, n)).reduce((e, n) => e + t[n], 0);
}
// src/reporters/closing.ts
function conclusion(e, n = "medium") {
	let r = tally(e.findings, n);
	let { complete: i, units: a } = e.ledger;
	if (!i) return incomplete(e, r);
	if (!hasRead(e) && a.skipped === 0 && e.findings.length === 0) return "Nothing to scan: there was nothing to read here.";
	let o = a.skipped === 0 ? "Everything was read" : `Everything was read but what policy skips (${t.o(a.skipped)})`;
	if (e.findings.length === 0) return `${o} and nothing was found.`;
	if (r.openCount === 0) return `${o}. Nothing new is open: ${asides(r).join(", ")}.`;
	if (r.failing === 0) return `${o}. Nothing at or above ${n}; ${found(r)}.`;
	return `${o}. ${t.n(r.failing, "credential")} at or above ${n} must be dealt with.`;
}
function hasRead({ ledger: e }) {
	return e.units.scanned > 0 && e.bytes > 0;
}
function incompleteness(e) {
	let { ledger: n } = e;
	if (n.complete) return;
	let { unread: r, enumerated: i, scanned: a, skipped: o } = n.units;
	if (r > 0) return `INCOMPLETE: ${t.o(r)} of ${t.n(i, "unit")} could not be read.`;
	return `INCOMPLETE: ${t.n(i, "unit")} should have been read, but only ${t.o(a + o)} can be accounted for.`;
}
function found(e) {
	return [e.openCount === 0 ? "no open credential" : `${t.n(e.openCount, "open credential")}: ${bySeverity(e)}`, ...asides(e)].join(" \u00b7 ");
}
function coverage(e) {
	let { units: n, bytes: r, remembered: i } = e.ledger;
	let a = i === void 0 ? "" : `; ${t.o(i.units)} of them (${t.l(i.bytes)}) by an earlier audit under the same rules`;
	return `Read ${t.o(n.scanned)} of ${t.n(n.enumerated, "unit")}, ${t.l(r)} in ${t.a(e.scan.seconds)}${a}.`;
}
function skipped(e) {
	let { ledger: n } = e;
	if (n.skipped.length === 0) return;
	return `Skipped ${t.o(n.units.skipped)}: ${n.skipped.map((e) => `${t.o(e.count)} \u00d7 ${e.reason}`).join(", ")}.`;
}
function statistics(e) {
	let { firstYear: t, lastYear: n, ...r } = e.scan.statistics ?? {};
	let i = Object.entries(r).map(([e, t]) => figure(e, t));
	if (t === void 0 || n === void 0) return i;
	return [t === n ? String(t) : `${t}\u2013${n}`, ...i];
}
function incomplete(e, n) {
	let r = n.openCount === 0 ? "Nothing open was found so far" : `${t.n(n.openCount, "open credential")} so far`;
	return `${incompleteness(e) ?? ""} ${r}; this is no all-clear.`;
}
function bySeverity({ open: n }) {
	return [...e.O].reverse().filter((e) => n[e] > 0).map((e) => `${t.o(n[e])} ${e}`).join(", ");
}
function asides({ suppressed: e, known: n }) {
	return [...n > 0 ? [`${t.o(n)} in the base already`] : [], ...e > 0 ? [`${t.o(e)} suppressed`] : []];
}
function figure(e, n) {
	let r = e.replace(/[A-Z]/g, (e) => ` ${e.toLowerCase()}`);
	if (r === "bytes" && typeof n == "number") return t.l(n);
	if (typeof n == "string") return `${r} ${n}`;
	return `${t.o(n)} ${n === 1 ? r.replace(/s$/, "") : r}`;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return incompleteness;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return tally;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return hasRead;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return coverage;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return skipped;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return found;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return statistics;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return conclusion;
	}
});
