import { expect, test } from 'vitest';
import { setImmediate as turn } from 'node:timers/promises';
import { collectGarbage } from '../../../src/surfaces/garbage.ts';

test('what nobody needs is gone, and what somebody needs is not', async () => {
  const held = Buffer.alloc(256 << 20, 1);
  let needed: object | undefined = { held };
  const known = new WeakRef(needed);
  await turn();
  collectGarbage();
  expect(known.deref()).toBe(needed);
  needed = undefined;
  await turn();
  collectGarbage();
  expect(known.deref()).toBeUndefined();
  expect(held[0]).toBe(1);
  expect('gc' in globalThis).toBe(false);
});
