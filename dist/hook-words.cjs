// src/core/place-count.ts
function placeCount(e) {
	return e.reduce((e, { more: t = 0 }) => e + 1 + t, 0);
}
// src/reporters/words.ts
function count(e, t, n = `${t}s`) {
	return `${grouped(e)} ${e === 1 ? t : n}`;
}
function grouped(e) {
	return String(e).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function days(e) {
	if (e < 1) return "less than a day";
	let t = Math.floor(e);
	return t < 365 ? count(t, "day") : `${count(t, "day")} (${(t / 365.25).toFixed(1)} years)`;
}
function ago(e, t) {
	let n = (Date.parse(t) - Date.parse(e)) / 864e5;
	if (!(n >= 0)) return;
	if (n < 1) return "within a day";
	if (n < 60) return `${count(Math.floor(n), "day")} ago`;
	if (n < 730) return `${count(Math.floor(n / 30.44), "month")} ago`;
	return `${count(Math.floor(n / 365.25), "year")} ago`;
}
function list(e, t = 3) {
	let n = e.length > t ? [...e.slice(0, t), `${grouped(e.length - t)} more`] : e;
	if (n.length < 2) return n.join("");
	return `${n.slice(0, -1).join(", ")} and ${n.at(-1) ?? ""}`;
}
function day(e) {
	return /^\d{4}-\d{2}-\d{2}T/.test(e) ? e.slice(0, 10) : e;
}
function short(e) {
	return e.slice(0, 8);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return days;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return short;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return day;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return placeCount;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ago;
	}
});
