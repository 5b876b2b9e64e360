/** A thread that scans batches of small units, answering with sealed outcomes, and segments of long ones. Who sends them: `lanes.ts`. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { outcomeOf } from '../core/outcome.ts';
import { packSegment } from '../core/segment-packed.ts';
import { scanBatch } from '../scan-lanes.ts';
import type { Answer, Question } from './lanes.ts';
import { scannerFrom, sealingOf, type ThreadSettings } from './scanner.ts';

if (parentPort) serve(parentPort, workerData as ThreadSettings);

function serve(port: MessagePort, settings: ThreadSettings): void {
  const scanner = scannerFrom(settings.scanner);
  const sealing = sealingOf(settings);
  const answer = (question: Question): Answer => question.kind === 'batch'
    ? { kind: 'batch', outcomes: scanBatch(question.batch, (content) => outcomeOf(scanner.scan(content), sealing)) }
    : { kind: 'segment', packed: packSegment(scanner.search(question.segment, question.texts)) };
  port.on('message', (question: Question) => port.postMessage(answer(question)));
  port.postMessage({ kind: 'ready' } satisfies Answer);
}
