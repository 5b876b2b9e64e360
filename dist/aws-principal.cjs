// src/core/aws-principal.ts
function principalOf(e) {
	let [, t = "", n, r = "", i = ""] = /^arn:(aws[a-z-]*):(iam|sts)::(\d{12}):(.+)$/s.exec(e) ?? [];
	let a = {
		...t ? { partition: t } : {},
		...r ? { account: r } : {}
	};
	let [o = "", ...s] = i.split("/");
	let c = s.at(-1) ?? "";
	if (n === "iam" && i === "root") return {
		kind: "root",
		...a
	};
	if (n === "iam" && o === "user" && c !== "") return {
		kind: "user",
		name: c,
		...a
	};
	if (n === "sts" && o === "federated-user" && c !== "") return {
		kind: "federated",
		name: c,
		...a
	};
	let [l = "", u = ""] = s;
	if (n === "sts" && o === "assumed-role" && l !== "") return {
		kind: "role",
		name: l,
		session: u,
		...a
	};
	return {
		kind: "unknown",
		...a
	};
}
function isCanaryName(e) {
	return e !== void 0 && /^[^@]+@@.+$/.test(e);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return principalOf;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isCanaryName;
	}
});
