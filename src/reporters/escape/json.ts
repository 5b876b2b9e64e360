/** JSON that loses nothing and stays inert when somebody prints it: dangerous characters are written as `\uXXXX`. */

/** What JSON.stringify leaves as it is although a terminal obeys it or an eye misses it. Its own line feeds are no part. */
const UNSAFE = String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]`;

/** Made when it is needed: as a literal it would cost half a millisecond whenever this file is read. */
let unsafe: RegExp | undefined;

/** Most reports; the test is cheaper than looking for what is unsafe. */
const PRINTABLE = /^[\n -~]*$/;

/** Parses back to the same value; lone surrogates are escaped too. Without `indent`, one line. */
export function json(value: unknown, indent?: number): string {
  const written = JSON.stringify(value, undefined, indent);
  return PRINTABLE.test(written) ? written : written.replace((unsafe ??= new RegExp(UNSAFE, 'gu')), escapeOf);
}

function escapeOf(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index += 1) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
