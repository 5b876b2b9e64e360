/**
 * Why one object could not be read here. `damaged`: its stored bytes are wrong, nobody can read this copy. `unknown`: we
 * don't understand it, or no longer know where it is: git may. `large`: too big for memory, to be streamed by whoever asks.
 */
export type DamageKind = 'damaged' | 'unknown' | 'large';

export class Damage extends Error {
  readonly kind: DamageKind;

  /** `message` holds no repository content. */
  constructor(kind: DamageKind, message: string) {
    super(message);
    this.name = 'Damage';
    this.kind = kind;
  }
}

/** Nobody but who compares notices: git takes such an object for what it was asked for. */
export const FOREIGN = 'its content has another id';

/** @throws Damage `damaged` when the condition does not hold. */
export function intact(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Damage('damaged', message);
}

/** A failing disk as damage of what was read from it. Everything else is a mistake of ours. @throws that mistake */
export function asDamage(error: unknown): Damage {
  if (error instanceof Damage) return error;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return new Damage('damaged', `reading fails: ${code}`);
  throw error;
}
