// src/reporters/words.ts
function count(amount, noun, plural = `${noun}s`) {
	return `${grouped(amount)} ${amount === 1 ? noun : plural}`;
}
function grouped(amount) {
	return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function size(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB",
		"PB"
	];
	let amount = bytes;
	let unit = 0;
	while (amount >= 999.95 && unit < units.length - 1) {
		amount /= 1e3;
		unit += 1;
	}
	return `${unit === 0 ? amount : amount.toFixed(1)} ${units[unit] ?? ""}`;
}
function duration(seconds) {
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
}
function days(amount) {
	if (amount < 1) return "less than a day";
	const whole = Math.floor(amount);
	return whole < 365 ? count(whole, "day") : `${count(whole, "day")} (${(whole / 365.25).toFixed(1)} years)`;
}
function ago(from, to) {
	const passed = (Date.parse(to) - Date.parse(from)) / 864e5;
	if (!(passed >= 0)) return void 0;
	if (passed < 1) return "within a day";
	if (passed < 60) return `${count(Math.floor(passed), "day")} ago`;
	if (passed < 730) return `${count(Math.floor(passed / 30.44), "month")} ago`;
	return `${count(Math.floor(passed / 365.25), "year")} ago`;
}
function list(items, most = 3) {
	const shown = items.length > most ? [...items.slice(0, most), `${grouped(items.length - most)} more`] : items;
	if (shown.length < 2) return shown.join("");
	return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
function day(time) {
	return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : time;
}
function elided(text, most) {
	if (text.length <= most) return text;
	const half = Math.floor((most - 1) / 2);
	return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, "")}\u2026${text.slice(-half).replace(/^[\udc00-\udfff]/, "")}`;
}
function short(id) {
	return id.slice(0, 8);
}
Object.defineProperty(exports, "ago", {
	enumerable: true,
	get: function() {
		return ago;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "day", {
	enumerable: true,
	get: function() {
		return day;
	}
});
Object.defineProperty(exports, "days", {
	enumerable: true,
	get: function() {
		return days;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "elided", {
	enumerable: true,
	get: function() {
		return elided;
	}
});
Object.defineProperty(exports, "grouped", {
	enumerable: true,
	get: function() {
		return grouped;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "short", {
	enumerable: true,
	get: function() {
		return short;
	}
});
Object.defineProperty(exports, "size", {
	enumerable: true,
	get: function() {
		return size;
	}
});
