/** Looks into data whose shape nobody vouches for: parsed JSON, YAML and TOML, payloads, answers. */

export type Unvouched = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function isRecord(value: unknown): value is Unvouched {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Anything else is empty. */
export function recordOf(value: unknown): Unvouched {
  return isRecord(value) ? value : {};
}

/** Anything else is empty. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands there by these names, one inside the other; only what is the data's own, nothing that each object inherits. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, name) => (isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined), value);
}
