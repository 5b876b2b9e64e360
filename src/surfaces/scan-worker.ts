/** A thread that scans batches of small units and answers with sealed outcomes. Who sends them: `lanes.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { disclose, makeFingerprinter } from '../core/fingerprint.ts';
import { outcomeOf } from '../core/outcome.ts';
import { derive } from '../platform/node.ts';
import { scanBatch, type Batch } from '../scan-lanes.ts';
import type { LaneSettings } from './lanes.ts';
import { scannerFrom } from './scanner.ts';

const settings = workerData as LaneSettings;
const scanner = scannerFrom(settings.scanner);
const sealing = { fingerprint: makeFingerprinter(derive, settings.key), disclose: settings.showSecrets ? disclose : undefined };

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(scanBatch(batch, (content) => outcomeOf(scanner.scan(content), sealing)));
});
parentPort?.postMessage('ready');
