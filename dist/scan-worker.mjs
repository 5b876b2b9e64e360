import { N as scannerFrom, Ut as derive, en as disclose, jt as outcomeOf, kt as scanBatch, tn as makeFingerprinter } from "./scan.mjs";
import { parentPort, workerData } from "node:worker_threads";
// src/surfaces/scan-worker.ts
if (parentPort) serve(parentPort, workerData);
function serve(port, { scanner: settings, key, showSecrets }) {
	const scanner = scannerFrom(settings);
	const sealing = {
		fingerprint: makeFingerprinter(derive, key),
		disclose: showSecrets ? disclose : void 0
	};
	port.on("message", (batch) => port.postMessage(scanBatch(batch, (content) => outcomeOf(scanner.scan(content), sealing))));
	port.postMessage("ready");
}
export {};
