/** A configuration as plain data, with the places of its values; which format it came from no longer matters. */
import type { Path, TextPlace } from './problem.ts';

export interface Document {
  /** Strings, numbers, booleans, null, arrays and plain objects; dates are ISO 8601 strings. */
  readonly value: unknown;
  /** Where the value of this path stands, or the nearest thing around it that is there. */
  place(path: Path): TextPlace | undefined;
}

/** Bytes (as UTF-16 code units) of a configuration, at most: nobody writes more, and every reader is bounded by it. */
export const LONGEST = 1 << 20;

export const FORMATS = ['toml', 'yaml', 'yml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** By the name's ending; undefined for any other. */
export function formatOf(name: string): Format | undefined {
  return FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`));
}

/** Reads text of one format. Only the reader that is needed is loaded. @throws Unreadable */
export async function readDocument(format: Format, text: string): Promise<Document> {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  switch (format) {
    case 'toml':
      return (await import('./toml.ts')).readToml(clean);
    case 'json':
      return (await import('./json.ts')).readJson(clean);
    default:
      return (await import('./yaml.ts')).readYaml(clean);
  }
}
