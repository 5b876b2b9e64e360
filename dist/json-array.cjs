// src/reporters/json-array.ts
function* jsonArray(before, items, after) {
	yield before;
	let separator = "\n";
	for (const item of items) {
		yield separator + item;
		separator = ",\n";
	}
	yield `\n${after}\n`;
}
function* map(items, change) {
	for (const item of items) yield change(item);
}
Object.defineProperty(exports, "jsonArray", {
	enumerable: true,
	get: function() {
		return jsonArray;
	}
});
Object.defineProperty(exports, "map", {
	enumerable: true,
	get: function() {
		return map;
	}
});
