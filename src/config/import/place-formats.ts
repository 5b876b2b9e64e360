/** Reads the files in which other scanners name accepted places. What is not understood is listed. */
import { listOf, recordOf, type Unvouched } from '../../core/record.ts';
import { leftOut, type ImportNote } from './import-note.ts';
import { meantLines } from './meant-lines.ts';
import type { AcceptedPlace, ImportedPlaces } from './positions.ts';

/** `.gitleaksignore`: `commit:path:rule:line` or `path:rule:line` a line. A path may hold colons, the other parts none. */
export function readGitleaksIgnore(text: string): ImportedPlaces {
  return collect(meantLines(text), ({ line, number }) => {
    const [, commit, path, line_] = /^(?:([0-9a-f]{40,64}):)?(.+):[^:]+:(\d+)$/.exec(line) ?? [];
    if (path === undefined) return leftOut(`line ${number}`, 'It is no place as gitleaks writes it.');
    return { path, line: Number(line_), reason: 'accepted in .gitleaksignore', ...(commit === undefined ? {} : { commit }) };
  });
}

/** A JSON report of gitleaks or betterleaks that was used as a baseline. */
export function readGitleaksReport(data: unknown): ImportedPlaces {
  return collect(itemsOf(data), (item) => {
    const { File: path, StartLine: line, Commit: commit, SymlinkFile: link } = item;
    if (typeof path !== 'string' || typeof line !== 'number') return leftOut('an entry', 'It names no file and line.');
    const place = { path: typeof link === 'string' && link !== '' ? link : path, line, reason: 'accepted in a gitleaks baseline' };
    return typeof commit === 'string' && commit !== '' ? { ...place, commit } : place;
  });
}

/** `.secrets.baseline` of detect-secrets. What an audit there called a real secret is not accepted. */
export function readSecretsBaseline(data: unknown): ImportedPlaces {
  const results = recordOf(recordOf(data)['results']);
  const items = Object.entries(results).flatMap(([file, secrets]) => itemsOf(secrets).map((secret): Unvouched => ({ ...secret, file })));
  return collect(items, ({ file, line_number: line, is_secret: real, type }) => {
    if (real === true) return leftOut(`${String(file)}:${String(line)}`, 'detect-secrets was told that it is a real secret.');
    if (typeof line !== 'number') return leftOut(String(file), 'It names no line.');
    return { path: String(file).replaceAll('\\', '/'), line, reason: `accepted in .secrets.baseline${typeof type === 'string' ? ` as ${type.replace(/[^\w ()-]/g, '')}` : ''}` };
  });
}

/** Comments by which other scanners pass over a line. */
const MARKS = /gitleaks:allow|betterleaks:allow|pragma: ?(?:allow|white)list (nextline )?secret|trufflehog:ignore|ggignore|kingfisher:ignore|secretlint-disable-line/i;

/** Lines of one file that carry the mark of another scanner, or stand below one that means the next line. */
export function readForeignMarks(path: string, text: string): ImportedPlaces {
  const places = text.split(/\r\n|\r|\n/).flatMap((line, index): readonly AcceptedPlace[] => {
    const [mark, nextLine] = MARKS.exec(line) ?? [];
    return mark === undefined ? [] : [{ path, line: index + (nextLine === undefined ? 1 : 2), reason: `marked ${mark.toLowerCase()}` }];
  });
  return { places, notes: [] };
}

function collect<T>(items: readonly T[], read: (item: T) => AcceptedPlace | ImportNote): ImportedPlaces {
  const results = items.map(read);
  return { places: results.filter((result) => 'path' in result), notes: results.filter((result) => 'outcome' in result) };
}

function itemsOf(value: unknown): readonly Unvouched[] {
  return listOf(value).map(recordOf);
}
