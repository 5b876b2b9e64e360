/**
 * From a label to the values that it names: assignments, arguments, flags, elements, name and value objects, columns.
 * Purely about form; whether a value is a secret is the judge's. Hand-written and ordered by cheapness, because words
 * like `key` are met on every other line of a source tree.
 */
import type { Window } from './match.ts';
import { assigned } from './values/assignment.ts';
import { columnValues } from './values/column.ts';
import { declaredValue } from './values/declaration.ts';
import { elementValue } from './values/element.ts';
import { Look } from './values/look.ts';
import { nameAt, type Name } from './values/name.ts';
import { siblingValue } from './values/sibling.ts';

export type Relation = 'assignment' | 'argument' | 'flag' | 'element' | 'sibling' | 'column' | 'comment';

/** What speaks for a value. */
export interface Label {
  /** As written, with the words before it where it is prose. */
  readonly text: string;
  readonly relation: Relation;
  /** The quote or bracket that encloses the value; empty for a bare one. */
  readonly quote: string;
}

/** A value's place in the window's text, and the label that names it. */
export interface LabelledValue {
  /** Characters of `window.text` from 0, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly label: Label;
}

/** Bytes that labels and values may lie apart: a name and its value, a header row and its cells. Long values of a known form reach further. */
export const LABEL_REACH = { before: 1024, after: 1024 } as const;
/** Bytes behind a value in which a name for it is looked for. */
export const BEHIND_REACH = 512;

/** The values that the label word at `anchorStart` to `anchorEnd` names; none for most words of a text. */
export function valuesNear({ text }: Window, anchorStart: number, anchorEnd: number): readonly LabelledValue[] {
  return valuesOf(text, nameAt(text, anchorStart, anchorEnd), UNSEEN);
}

/** @param look is told which characters of the text decided it */
export function valuesOf(text: string, name: Name, look: Look): readonly LabelledValue[] {
  const sibling = siblingValue(text, name, look);
  if (sibling) return [sibling];
  const direct = assigned(text, name, look);
  if (direct.length > 0) return direct;
  const declared = declaredValue(text, name, look);
  if (declared) return [declared];
  const element = elementValue(text, name, look);
  return element ? [element] : columnValues(text, name, look);
}

/** For who does not want to know. */
const UNSEEN = new Look();
