/**
 * The delta families of a pack as trees over positions. Children stand in an order that bounds memory: the child with
 * the most descendants comes last, and a parent is dropped before its last child is entered, so that a walk never holds
 * more than log2(objects) + 1 ancestors, whatever the depth.
 */
import { typeNumber } from './entry.ts';
import type { PackTables } from './survey.ts';

export interface Forest {
  /** Positions without a base in this pack: whole objects, bases elsewhere, broken heads. Ascending, but trees come last. */
  readonly roots: Uint32Array;
  /** Place in `roots` of the first tree. */
  readonly firstTree: number;
  /** Members of each root's family, the root included. */
  readonly familySizes: Uint32Array;
  /** Children of `p` are `children[firsts[p]]` up to `children[firsts[p + 1]]`, excluded. */
  readonly firsts: Uint32Array;
  readonly children: Uint32Array;
  /** Positions that no root leads to: deltas whose bases form a cycle, and what hangs on them. */
  readonly cyclic: readonly number[];
}

export function plantForest({ bases, types }: Pick<PackTables, 'bases' | 'types'>): Forest {
  const firsts = countChildren(bases);
  const children = placeChildren(bases, firsts);
  const { roots, firstTree } = rootsOf(bases, types, bases.length - children.length);
  const order = breadthFirst(roots, firsts, children);
  const weights = putHeaviestLast(order, firsts, children);
  return { roots, firstTree, familySizes: weightsOf(roots, weights), firsts, children, cyclic: order.length === bases.length ? [] : missingFrom(order, bases.length) };
}

function countChildren(bases: Int32Array): Uint32Array {
  const firsts = sharedWords(bases.length + 1);
  for (let position = 0; position < bases.length; position += 1) {
    const next = (bases[position] as number) + 1;
    if (next > 0) firsts[next] = (firsts[next] as number) + 1;
  }
  for (let i = 1, sum = 0; i < firsts.length; i += 1) firsts[i] = sum += firsts[i] as number;
  return firsts;
}

function placeChildren(bases: Int32Array, firsts: Uint32Array): Uint32Array {
  const children = sharedWords(firsts[bases.length] as number);
  const next = firsts.slice();
  for (let position = 0; position < bases.length; position += 1) {
    const base = bases[position] as number;
    if (base < 0) continue;
    const at = next[base] as number;
    children[at] = position;
    next[base] = at + 1;
  }
  return children;
}

/** What trees list is sought once the contents of files are known, so trees are walked last. */
function rootsOf(bases: Int32Array, types: Uint8Array, count: number): Pick<Forest, 'roots' | 'firstTree'> {
  const roots = sharedWords(count);
  let [next, firstTree] = [0, count];
  for (let position = 0; position < bases.length; position += 1) {
    if ((bases[position] as number) >= 0) continue;
    if (types[position] === TREE) roots[--firstTree] = position;
    else roots[next++] = position;
  }
  roots.subarray(firstTree).reverse();
  return { roots, firstTree };
}

const TREE = typeNumber('tree');

function breadthFirst(roots: Uint32Array, firsts: Uint32Array, children: Uint32Array): Uint32Array {
  const order = new Uint32Array(roots.length + children.length);
  order.set(roots);
  let count = roots.length;
  for (let at = 0; at < count; at += 1) {
    const parent = order[at] as number;
    const end = firsts[parent + 1] as number;
    for (let i = firsts[parent] as number; i < end; i += 1) order[count++] = children[i] as number;
  }
  return order.subarray(0, count);
}

/** Gives the number of descendants of each position, itself included. */
function putHeaviestLast(order: Uint32Array, firsts: Uint32Array, children: Uint32Array): Uint32Array {
  const weights = new Uint32Array(firsts.length).fill(1);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const position = order[at] as number;
    const first = firsts[position] as number;
    const end = firsts[position + 1] as number;
    if (first === end) continue;
    let heaviest = first;
    let most = 0;
    let sum = 1;
    for (let i = first; i < end; i += 1) {
      const weight = weights[children[i] as number] as number;
      sum += weight;
      if (weight < most) continue;
      heaviest = i;
      most = weight;
    }
    weights[position] = sum;
    swap(children, heaviest, end - 1);
  }
  return weights;
}

function swap(values: Uint32Array, a: number, b: number): void {
  const value = values[a] as number;
  values[a] = values[b] as number;
  values[b] = value;
}

function weightsOf(roots: Uint32Array, weights: Uint32Array): Uint32Array {
  const own = new Uint32Array(roots.length);
  for (let i = 0; i < roots.length; i += 1) own[i] = weights[roots[i] as number] as number;
  return own;
}

function missingFrom(order: Uint32Array, count: number): number[] {
  const seen = new Uint8Array(count);
  for (const position of order) seen[position] = 1;
  const missing: number[] = [];
  for (let position = 0; position < count; position += 1) if (seen[position] === 0) missing.push(position);
  return missing;
}

function sharedWords(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(count * 4));
}
