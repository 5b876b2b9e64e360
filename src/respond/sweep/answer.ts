/** Looks into answers of AWS without trusting their shape: what is not there is empty. */
import { at as memberAt, listOf } from '../../core/record.ts';

/** @param path Names joined by dots. */
export function at(value: unknown, path: string): unknown {
  return memberAt(value, ...path.split('.'));
}

export function list(value: unknown, path: string): readonly unknown[] {
  return listOf(at(value, path));
}

export function text(value: unknown, path: string): string {
  const found = at(value, path);
  if (found instanceof Date) return found.toISOString();
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : '';
}

/** ISO 8601, or empty. */
export function time(value: unknown, path: string): string {
  const written = text(value, path);
  const parsed = Date.parse(written);
  return Number.isNaN(parsed) ? '' : new Date(parsed).toISOString();
}
