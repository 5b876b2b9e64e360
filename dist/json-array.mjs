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
export { map as n, jsonArray as t };
