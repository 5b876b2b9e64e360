// src/sources/history/joined.ts
function joined(known, other) {
	if (known === void 0) return other;
	return {
		places: [...known.places, ...other.places],
		exposure: wider(known.exposure, other.exposure)
	};
}
function sumOf(reports) {
	const [first, ...others] = reports;
	const total = { ...first };
	for (const report of others) for (const [name, value] of Object.entries(report)) total[name] = add(name, total[name], value);
	return total;
}
function historyNotes(statistics, stores, ofPlaces) {
	const empty = statistics["commits"] === 0 ? ["No commit was read."] : [];
	const lost = stores.filter(({ lost: count }) => count > 0).map(({ lost: count }) => `${count} objects could not be read a second time: places may be incomplete.`);
	return [
		...empty,
		...stores.flatMap(({ notes }) => notes),
		...new Set([...ofPlaces, ...lost])
	];
}
function wider(a, b) {
	if (a === null || b === null) return a ?? b;
	return {
		...a.introduced === null ? b : a,
		inHead: a.inHead || b.inHead,
		refs: [...new Set([...a.refs, ...b.refs])].sort(),
		days: Math.max(a.days, b.days)
	};
}
function add(name, sum, value) {
	if (sum === void 0) return value;
	if (name === "firstYear") return Math.min(sum, value);
	return name === "lastYear" ? Math.max(sum, value) : sum + value;
}
Object.defineProperty(exports, "historyNotes", {
	enumerable: true,
	get: function() {
		return historyNotes;
	}
});
Object.defineProperty(exports, "joined", {
	enumerable: true,
	get: function() {
		return joined;
	}
});
Object.defineProperty(exports, "sumOf", {
	enumerable: true,
	get: function() {
		return sumOf;
	}
});
Object.defineProperty(exports, "wider", {
	enumerable: true,
	get: function() {
		return wider;
	}
});
