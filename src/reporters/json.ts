/** `--format json`: the report itself, one finding to a piece. Its schema: `docs/report.schema.json`. */
import type { Report } from '../core/finding.ts';
import { json as serialize } from './escape/json.ts';
import { jsonArray, map } from './json-array.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = { render };

function render({ findings, ...head }: Report): Iterable<string> {
  return jsonArray(serialize(head, 2).replace(/\n}$/, ',\n  "findings": ['), map(findings, indented), '  ]\n}');
}

function indented(value: unknown): string {
  return serialize(value, 2).replace(/^/gm, '    ');
}
