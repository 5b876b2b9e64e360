// \0door:core/neighbours
let e;
const loaded$1 = () => e ??= require("./action-judging.cjs");
function hasNeighbours(...e) {
	return loaded$1().hasNeighbours(...e);
}
function literalReach(...e) {
	return loaded$1().literalReach(...e);
}
function standsAlone(...e) {
	return loaded$1().standsAlone(...e);
}
function literalName(e) {
	let { text: t, ignoreCase: n, before: r, after: i, around: a, tail: o = 0, onward: s, backward: c } = e;
	let l = `${n} ${t}`;
	return standsAlone(e) ? l : [
		setName(r),
		setName(i),
		setName(a),
		o,
		passageName(s),
		passageName(c),
		l
	].join("\u0100");
}
function setName(e) {
	return e === void 0 ? "" : `${e.min} ${e.bytes}`;
}
function passageName(e) {
	return e === void 0 ? "" : e.over + "\u0100" + e.to;
}
// \0door:core/views/runs
let t;
const loaded = () => t ??= require("./action-opening.cjs");
function opens(...e) {
	return loaded().opens(...e);
}
function runRegions(...e) {
	return loaded().runRegions(...e);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return literalReach;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return hasNeighbours;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return runRegions;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return standsAlone;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return literalName;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return opens;
	}
});
