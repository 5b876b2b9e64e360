/** The SARIF 2.1.0 schema as its maintainers publish it, compiled. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export function sarifSchema(): ValidateFunction {
  const main = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
  const { $schema: _, id, ...schema } = JSON.parse(readFileSync(join(dirname(main), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  return validator({ ...schema, $id: id });
}

/** Without Unicode mode, because one of the published schema's patterns is no such expression. */
export function validator(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
