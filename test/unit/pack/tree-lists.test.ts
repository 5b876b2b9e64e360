import { expect, test } from 'vitest';
import { FOLDER } from '../../../src/git/pack/tree-entries.ts';
import { TreeLists } from '../../../src/git/pack/tree-lists.ts';
import { Numbers } from '../../../src/git/tables/numbers.ts';

test.each([[[1, 0xffff]], [[0x10000, 7]]])('numbers of entries are kept as they are: %j', (numbers) => {
  const told = new Numbers();
  for (const number of numbers) {
    told.push(0);
    told.push(FOLDER | number);
  }
  const lists = new TreeLists();
  lists.add(3, { ends: new Numbers(), told }, FOLDER);
  expect([...lists.data().lists.own]).toEqual(numbers);
});
