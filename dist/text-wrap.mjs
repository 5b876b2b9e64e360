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
	return wrap(items.map((item) => item.replaceAll(" ", "\xA0")).join("\xA0· "), width).replaceAll("\xA0", " ");
}
function columns(text) {
	return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
export { wrap as n, wrapItems as r, columns as t };
