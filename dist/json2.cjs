// src/reporters/escape/json.ts
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const PRINTABLE = /^[\n -~]*$/;
function json(value, indent) {
	const written = JSON.stringify(value, void 0, indent);
	return PRINTABLE.test(written) ? written : written.replace(UNSAFE, escapeOf);
}
function escapeOf(character) {
	let escaped = "";
	for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return escaped;
}
Object.defineProperty(exports, "json", {
	enumerable: true,
	get: function() {
		return json;
	}
});
