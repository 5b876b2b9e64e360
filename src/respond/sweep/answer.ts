/** Looks into answers of AWS without trusting their shape: what is not there is empty. */

/** @param path Names joined by dots. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined), value);
}

export function list(value: unknown, path: string): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
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
