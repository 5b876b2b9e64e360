import { $ as outcomeOf, Dt as makeFingerprinter, E as scannerFrom, Et as disclose, Q as scanBatch, ut as derive } from "./scan.mjs";
import { parentPort, workerData } from "node:worker_threads";
// src/surfaces/scan-worker.ts
const settings = workerData;
const scanner = scannerFrom(settings.scanner);
const sealing = {
	fingerprint: makeFingerprinter(derive, settings.key),
	disclose: settings.showSecrets ? disclose : void 0
};
parentPort?.on("message", (batch) => {
	parentPort?.postMessage(scanBatch(batch, (content) => outcomeOf(scanner.scan(content), sealing)));
});
parentPort?.postMessage("ready");
export {};
