import { expect, test } from 'vitest';
import { SILENT, startProgress } from '../../../src/surfaces/progress.ts';

function rig(columns = 120) {
  const written: string[] = [];
  let time = 1000;
  const progress = startProgress({ columns, write: (text) => written.push(text) }, () => time);
  return { progress, written, wait: (milliseconds: number) => { time += milliseconds; } };
}

test('tells units, share, bytes, rate and what remains', () => {
  const { progress, written, wait } = rig();
  wait(10_000);
  progress.update({ units: 250, bytes: 50_000_000, total: 1000 });
  expect(written.at(-1)).toBe('\r\x1b[2KReading  250 of 1,000 units (25%)  50.0 MB  5.0 MB/s  30.0 s left');
});

test('draws at most ten times a second', () => {
  const { progress, written, wait } = rig();
  for (let unit = 0; unit < 1000; unit += 1) {
    progress.update({ units: unit, bytes: unit });
    wait(1);
  }
  expect(written.length).toBe(10);
});

test('erases its line at the end, and draws nothing afterwards', () => {
  const { progress, written, wait } = rig();
  progress.update({ units: 1, bytes: 1 });
  progress.end();
  wait(500);
  progress.update({ units: 2, bytes: 2 });
  progress.end();
  expect(written.slice(1)).toEqual(['\r\x1b[2K']);
});

test('writes nothing when nothing was drawn', () => {
  const { progress, written } = rig();
  progress.end();
  SILENT.update({ units: 1, bytes: 1 });
  SILENT.end();
  expect(written).toEqual([]);
});

test('stays on one line and obeys no escape', () => {
  const { progress, written, wait } = rig(30);
  progress.phase('Cloning \x1b[2J');
  wait(200);
  progress.update({ units: 123456, bytes: 1e12, total: 1e9 });
  for (const line of written) {
    expect(line.slice(5)).not.toMatch(/[\x00-\x1f]/);
    expect(line.slice(5).length).toBeLessThan(30);
  }
});

test.each([
  [61, 'Reading  250 of 1,000 units (25%)  5.0 MB/s  30.0 s left'],
  [40, 'Reading  25%  5.0 MB/s  30.0 s left'],
  [30, '25%  5.0 MB/s  30.0 s left'],
])('keeps the rate and what remains on %i columns', (columns, expected) => {
  const { progress, written, wait } = rig(columns);
  wait(10_000);
  progress.update({ units: 250, bytes: 50_000_000, total: 1000 });
  expect(written.at(-1)?.slice(5)).toBe(expected);
});
