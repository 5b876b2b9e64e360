/** A thread that scans batches of small units and answers with sealed outcomes. Who sends them: `lanes.ts`. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { disclose, makeFingerprinter } from '../core/fingerprint.ts';
import { outcomeOf } from '../core/outcome.ts';
import { derive } from '../platform/node.ts';
import { scanBatch, type Batch } from '../scan-lanes.ts';
import type { LaneSettings } from './lanes.ts';
import { scannerFrom } from './scanner.ts';

if (parentPort) serve(parentPort, workerData as LaneSettings);

function serve(port: MessagePort, { scanner: settings, key, showSecrets }: LaneSettings): void {
  const scanner = scannerFrom(settings);
  const sealing = { fingerprint: makeFingerprinter(derive, key), disclose: showSecrets ? disclose : undefined };
  port.on('message', (batch: Batch) => port.postMessage(scanBatch(batch, (content) => outcomeOf(scanner.scan(content), sealing))));
  port.postMessage('ready');
}
