/**
 * Text for XML 1.0, in elements and in quoted attributes alike. Characters that XML can't hold even as references
 * (most controls, lone surrogates, U+FFFE, U+FFFF) have become visible escapes.
 */
import { visible } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function xml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
