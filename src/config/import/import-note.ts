/** What an import could not take over as it was: nothing is dropped without one of these. */

export interface ImportNote {
  /** What it is about, in the words of the imported file: `rule acme-token`, `allowlist 2`. */
  readonly what: string;
  /** `changed`: taken over with another meaning; `left out`: not taken over. */
  readonly outcome: 'changed' | 'left out';
  /** A sentence. */
  readonly why: string;
}

export function changed(what: string, why: string): ImportNote {
  return { what, outcome: 'changed', why };
}

export function leftOut(what: string, why: string): ImportNote {
  return { what, outcome: 'left out', why };
}
