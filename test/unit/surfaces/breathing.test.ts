import { expect, test } from 'vitest';
import type { Given } from '../../../src/core/source.ts';
import { Ledger } from '../../../src/core/ledger.ts';
import { breathing } from '../../../src/surfaces/breathing.ts';

test('what happens while the last unit is read is heard before the source is said to be at its end', async () => {
  let heard = false;
  const source = breathing({
    command: 'scan',
    target: '-',
    async *units(): AsyncGenerator<Given, void> {
      yield { id: 'stdin', role: 'target', places: [], content: new Uint8Array() };
      setImmediate(() => (heard = true));
    },
    close: async () => {},
  });
  const units: Given[] = [];
  for await (const unit of source.units(new Ledger(), () => false)) units.push(unit);
  expect({ units: units.length, heard }).toEqual({ units: 1, heard: true });
});
