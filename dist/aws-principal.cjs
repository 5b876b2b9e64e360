// src/core/aws-principal.ts
function principalOf(arn) {
	const [, partition = "", service, account = "", rest = ""] = /^arn:(aws[a-z-]*):(iam|sts)::(\d{12}):(.+)$/s.exec(arn) ?? [];
	const place = {
		...partition ? { partition } : {},
		...account ? { account } : {}
	};
	const [type = "", ...path] = rest.split("/");
	const name = path.at(-1) ?? "";
	if (service === "iam" && rest === "root") return {
		kind: "root",
		...place
	};
	if (service === "iam" && type === "user" && name !== "") return {
		kind: "user",
		name,
		...place
	};
	if (service === "sts" && type === "federated-user" && name !== "") return {
		kind: "federated",
		name,
		...place
	};
	const [role = "", session = ""] = path;
	if (service === "sts" && type === "assumed-role" && role !== "") return {
		kind: "role",
		name: role,
		session,
		...place
	};
	return {
		kind: "unknown",
		...place
	};
}
function isCanaryName(name) {
	return name !== void 0 && /^[^@]+@@.+$/.test(name);
}
Object.defineProperty(exports, "isCanaryName", {
	enumerable: true,
	get: function() {
		return isCanaryName;
	}
});
Object.defineProperty(exports, "principalOf", {
	enumerable: true,
	get: function() {
		return principalOf;
	}
});
