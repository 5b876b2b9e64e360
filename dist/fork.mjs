// src/verify/fork.ts
function isForkPullRequest(event) {
	const request = member(event, "pull_request");
	if (request === void 0) return false;
	const from = member(member(member(request, "head"), "repo"), "full_name");
	const to = member(member(member(request, "base"), "repo"), "full_name");
	return typeof from !== "string" || from !== to;
}
function member(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
export { isForkPullRequest as t };
