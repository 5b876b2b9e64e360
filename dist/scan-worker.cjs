require("./rolldown-runtime.cjs");
const require_scan = require("./scan.cjs");
let node_worker_threads = require("node:worker_threads");
// src/surfaces/scan-worker.ts
if (node_worker_threads.parentPort) serve(node_worker_threads.parentPort, node_worker_threads.workerData);
function serve(port, { scanner: settings, key, showSecrets }) {
	const scanner = require_scan.scannerFrom(settings);
	const sealing = {
		fingerprint: require_scan.makeFingerprinter(require_scan.derive, key),
		disclose: showSecrets ? require_scan.disclose : void 0
	};
	port.on("message", (batch) => port.postMessage(require_scan.scanBatch(batch, (content) => require_scan.outcomeOf(scanner.scan(content), sealing))));
	port.postMessage("ready");
}
