import { describe, expect, it } from 'vitest';
import { BASE62, pick, seeded } from '../../helpers/draw.ts';
import { latin1, everyView, sightings, utf8 } from './open.ts';

/** Drawn from no service's format: 40 characters, with the two that most encodings touch. */
const drawn = seeded(12);
const value = [`${pick(drawn, BASE62, 4)}+${pick(drawn, BASE62, 9)}`, `${pick(drawn, BASE62, 22)}+${pick(drawn, BASE62, 2)}`].join('/');

function seenAs(text: string, chain: string): string | undefined {
  return sightings(utf8(text), value).find((sighting) => sighting.chain === chain)?.stored;
}

const ASSIGNED = new RegExp(String.raw`secret\S* ?[=:] ?\(?["']?${value.replaceAll('+', String.raw`\+`)}\b`, 'i');

function assigned(text: string): boolean {
  return everyView(utf8(text)).some(({ bytes }) => ASSIGNED.test(latin1(bytes)));
}

describe('elements among plain text', () => {
  const [head = '', tail = ''] = value.split('/');
  const plus = (text: string, by: string) => text.replaceAll('+', by);

  it.each([
    ['escapes', String.raw`{"secret": "${head}\/${tail}"}`, String.raw`${head}\/${tail}`],
    ['escapes', String.raw`{"secret": "${plus(`${head}\\u002f${tail}`, '\\u002b')}"}`, plus(`${head}\\u002f${tail}`, '\\u002b')],
    ['escapes', String.raw`s = "${plus(`${head}\\x2f${tail}`, '\\x2B')}"`, plus(`${head}\\x2f${tail}`, '\\x2B')],
    ['escapes', String.raw`s = "${head}\057${tail}"`, String.raw`${head}\057${tail}`],
    ['escapes', String.raw`s = "${head}\u{2f}${tail}"`, String.raw`${head}\u{2f}${tail}`],
    ['percent', `https://x.example/?secret=${plus(`${head}%2F${tail}`, '%2b')}`, plus(`${head}%2F${tail}`, '%2b')],
    ['percent>percent', `secret=${plus(`${head}%252F${tail}`, '%252B')}`, plus(`${head}%252F${tail}`, '%252B')],
    ['html', `<input value="${plus(`${head}&#47;${tail}`, '&#43;')}">`, plus(`${head}&#47;${tail}`, '&#43;')],
    ['html', `<input value="${plus(`${head}&#x2F;${tail}`, '&#x2b;')}">`, plus(`${head}&#x2F;${tail}`, '&#x2b;')],
    ['html', `<input value="${plus(`${head}&sol;${tail}`, '&plus;')}">`, plus(`${head}&sol;${tail}`, '&plus;')],
    ['terminal', `secret: \x1b[1;32m${value}\x1b[0m`, value],
    ['terminal', `secret: ${head}/\x1b[31m${tail}\x1b[0m`, `${head}/\x1b[31m${tail}`],
    ['escapes>terminal', String.raw`{"log": "secret: \u001b[32m${value}\u001b[0m"}`, value],
    ['quoted-printable', `secret=3D${head}=2F${tail}`, `${head}=2F${tail}`],
    ['quoted-printable', `secret=3D${head}=2F${tail.slice(0, 9)}=\n${tail.slice(9)}`, `${head}=2F${tail.slice(0, 9)}=\n${tail.slice(9)}`],
    ['quoted-printable', `secret=3D${head}=2F${tail.slice(0, 9)}=\r\n${tail.slice(9)}`, `${head}=2F${tail.slice(0, 9)}=\r\n${tail.slice(9)}`],
  ])('sees a value through %s (%#)', (chain, text, stored) => {
    expect(seenAs(text, chain)).toBe(stored);
  });
});

describe('values in pieces', () => {
  const first = value.slice(0, 17);
  const second = value.slice(17);

  it.each([
    ['Python', `SECRET = "${first}" "${second}"`],
    ['Python, in brackets', `SECRET = ("${first}"\n          "${second}")`],
    ['Python, continued', `SECRET = "${first}" \\\n  "${second}"`],
    ['JavaScript', `const secret = "${first}" + "${second}";`],
    ['JavaScript, tight', `const secret='${first}'+'${second}';`],
    ['Java', `String secret = "${first}"\n    + "${second}";`],
    ['Go', `secret := "${first}" +\n\t"${second}"`.replace(':=', '=')],
    ['PHP', `$secret = '${first}' . '${second}';`],
    ['Perl', `my $secret = "${first}"."${second}";`],
    ['Basic', `secret = "${first}" & _\r\n    "${second}"`],
    ['Lua', `secret = "${first}" .. "${second}"`],
    ['shell', `export SECRET=${first}\\\n${second}`],
    ['shell, quoted', `export SECRET="${first}\\\r\n${second}"`],
    ['YAML, continued', `aws:\n  secret: "${first}\\\n    ${second}"\n`],
    ['YAML, continued with tabs', `aws:\n  secret: "${first}\\\r\n\t\t${second}"\n`],
    ['properties', `secret=${first}\\\n       ${second}\n`],
    ['YAML, folded', `aws:\n  secret: >-\n    ${first}\n    ${second}\n  other: 1\n`],
    ['YAML, folded, one line', `secret: >\n  ${value}\n`],
    ['YAML, literal', `secret: |\n  ${value}\nother: 1\n`],
    ['Terraform', `  secret = <<EOF\n${value}\nEOF\n`],
    ['Terraform, indented', `  secret = <<-EOT\n    ${first}\n    ${second}\n    EOT\n`],
    ['shell, here-document', `SECRET=<<'END'\n${value}\nEND\n`],
  ])('are joined behind their label: %s', (_, text) => {
    expect(assigned(text)).toBe(true);
  });

  it('are told by the bytes of all pieces', () => {
    expect(seenAs(`s = "${first}" +\n  "${second}"`, 'joined')).toBe(`${first}" +\n  "${second}`);
  });
});
