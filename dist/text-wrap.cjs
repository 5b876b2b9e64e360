// src/reporters/text-wrap.ts
function wrap(sentence, width, indent = "") {
	const [first = "", ...words] = sentence.split(" ");
	let wrapped = first;
	let used = columns(first);
	for (const word of words) {
		const needed = columns(word);
		const fits = used + 1 + needed <= width;
		wrapped += fits ? ` ${word}` : `\n${indent}${word}`;
		used = fits ? used + 1 + needed : indent.length + needed;
	}
	return wrapped;
}
function wrapItems(items, width) {
	return wrap(items.map((item) => item.replaceAll(" ", "\xA0")).join("\xA0\u00b7 "), width).replaceAll("\xA0", " ");
}
function columns(text) {
	return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
Object.defineProperty(exports, "columns", {
	enumerable: true,
	get: function() {
		return columns;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
Object.defineProperty(exports, "wrapItems", {
	enumerable: true,
	get: function() {
		return wrapItems;
	}
});
