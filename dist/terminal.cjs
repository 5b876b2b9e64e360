// src/surfaces/terminal.ts
function wantsColor(stream, environment, noColor = false) {
	if (noColor || (environment["NO_COLOR"] ?? "") !== "") return false;
	const forced = environment["FORCE_COLOR"];
	if (forced !== void 0 && forced !== "") return forced !== "0" && forced !== "false";
	return isCapable(stream, environment);
}
function isCapable(stream, environment) {
	return stream.isTTY === true && environment["TERM"] !== "dumb";
}
function widthOf(stream, environment) {
	const said = stream.columns ?? Number(environment["COLUMNS"]);
	return Number.isInteger(said) && said > 0 ? said : 80;
}
Object.defineProperty(exports, "isCapable", {
	enumerable: true,
	get: function() {
		return isCapable;
	}
});
Object.defineProperty(exports, "wantsColor", {
	enumerable: true,
	get: function() {
		return wantsColor;
	}
});
Object.defineProperty(exports, "widthOf", {
	enumerable: true,
	get: function() {
		return widthOf;
	}
});
