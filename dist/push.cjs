require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
const require_base = require("./base.cjs");
const require_range = require("./range.cjs");
// src/sources/push.ts
function prePushSource(options) {
	return pushSource(options, parse(options.lines, /^\S.* (?<new>[0-9a-f]+) \S+ (?<old>[0-9a-f]+)$/, "pre-push"), refsBelow(require_scan.openRepository(options.path, options.variables), `refs/remotes/${options.remote}/`), options.remote);
}
function preReceiveSource(options) {
	return pushSource(options, parse(options.lines, /^(?<old>[0-9a-f]+) (?<new>[0-9a-f]+) \S.*$/, "pre-receive"), refsBelow(require_scan.openRepository(options.path, options.variables), "refs/"), options.path);
}
function parse(lines, pattern, hook) {
	return lines.split("\n").filter((line) => line !== "").map((line, index) => {
		const { old = "", new: to = "" } = pattern.exec(line)?.groups ?? {};
		if (require_scan.isOid(old) && require_scan.isOid(to)) return {
			old,
			new: to
		};
		throw new require_base.Fault("usage", `Line ${index + 1} on standard input is not what git gives a ${hook} hook. Run it as a hook, or scan with "leaksift range".`);
	});
}
function refsBelow(repository, prefix) {
	return require_scan.readRefs(repository).refs.filter(({ rawName }) => rawName.startsWith(prefix)).map(({ oid }) => oid);
}
function pushSource({ path, variables, signal }, pushes, known, target) {
	const include = [...new Set(pushes.map((push) => push.new).filter(isObject))];
	const replaced = pushes.map(({ old }) => old).filter(isObject);
	const exclude = [...new Set([...known, ...replaced])];
	const source = require_range.rangeSource({
		path,
		variables,
		target,
		command: "push",
		revisions: {
			include,
			exclude,
			single: false,
			replaced
		},
		...signal ? { signal } : {}
	});
	return {
		...source,
		statistics: () => ({
			...source.statistics?.(),
			refs: pushes.length
		})
	};
}
function isObject(id) {
	return !/^0+$/.test(id);
}
exports.prePushSource = prePushSource;
exports.preReceiveSource = preReceiveSource;
