/**
 * A marked block in somebody's script: put in so that it runs first and passes on, taken out so that every byte is as
 * before. What the block runs: `commands.ts`. Text is bytes read as Latin-1, so that any encoding survives.
 */

/** How the file was when the block came in, told by the block itself, so that no record beside it can get lost. */
export type Origin = 'existed' | 'created' | 'created with its folder' | { readonly mode: number };

const OPEN = '# >>> leaksift';
const CLOSE = '# <<< leaksift <<<';

/** @param text null: there is no such file. @param indent before each line, for formats that need one */
export function withBlock(text: string | null, lines: readonly string[], origin: Origin = text === null ? 'created' : 'existed', indent = ''): string {
  if (text === null) return `#!/bin/sh\n${block(lines, origin, indent)}`;
  const at = afterShebang(text);
  return at === null ? `${text}\n${block(lines, origin, indent, ' (unterminated)').slice(0, -1)}` : insertedAt(text, at, block(lines, origin, indent));
}

/** Takes the block to a place inside the text that begins a line. */
export function insertedAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

export function block(lines: readonly string[], origin: Origin = 'existed', indent = '', flag = ''): string {
  return [`${OPEN}${told(origin)}${flag}: to take this out, run leaksift hook uninstall >>>`, ...lines, CLOSE].map((line) => `${indent}${line}\n`).join('');
}

function told(origin: Origin): string {
  if (typeof origin === 'object') return ` (file mode was ${origin.mode.toString(8)})`;
  return origin === 'existed' ? '' : origin === 'created' ? MADE : MADE_WITH_FOLDER;
}

const MADE = ' (made this file)';
const MADE_WITH_FOLDER = ' (made this file and its folder)';

export function madeItsFolder(text: string): boolean {
  return text.includes(OPEN + MADE_WITH_FOLDER);
}

export function hasBlock(text: string | null): boolean {
  return text !== null && BLOCK.test(text);
}

/** What stands between the marks of the first block; null: there is none. */
export function blockLines(text: string): string[] | null {
  const found = BLOCK.exec(text)?.[0];
  return found === undefined ? null : found.trimEnd().split('\n').slice(1, -1);
}

export interface Restored {
  /** Null: the file was made for the block and holds nothing else. */
  readonly text: string | null;
  /** The file's mode before, where it was changed. */
  readonly mode?: number;
}

/** Takes all blocks out. */
export function withoutBlock(text: string): Restored {
  let restored: Restored = { text };
  for (let found = BLOCK.exec(text); found !== null; found = BLOCK.exec(restored.text ?? '')) restored = { ...restored, ...withoutOne(restored.text ?? '', found) };
  return restored;
}

function withoutOne(text: string, { 0: whole, 1: head = '', index }: RegExpExecArray): Restored {
  const unterminated = head.includes('(unterminated)');
  const rest = text.slice(0, unterminated ? index - 1 : index) + text.slice(index + (unterminated ? whole.trimEnd() : whole).length);
  if ((head.includes(MADE) || head.includes(MADE_WITH_FOLDER)) && (rest === '' || rest === '#!/bin/sh\n')) return { text: null };
  const mode = /\(file mode was ([0-7]+)\)/.exec(head)?.[1];
  return { text: rest, ...(mode === undefined ? {} : { mode: Number.parseInt(mode, 8) }) };
}

/** At the end of a text whose last line may lack its end. */
export function appended(text: string, lines: readonly string[]): string {
  return text === '' || text.endsWith('\n') ? text + block(lines) : `${text}\n${block(lines, 'existed', '', ' (unterminated)').slice(0, -1)}`;
}

const BLOCK = /^[ \t]*# >>> leaksift([^\n]*)>>>\n(?:(?![ \t]*# <<< leaksift)[^\n]*\n)*[ \t]*# <<< leaksift <<<(?:\n|$)/m;

/** Null: the first line is a shebang without a line end. 0: there is no shebang. */
function afterShebang(text: string): number | null {
  if (!text.startsWith('#!')) return 0;
  const end = text.indexOf('\n');
  return end < 0 ? null : end + 1;
}

/** Whether lines of POSIX sh may be put into it: a script of a shell, or one without a shebang, which git gives to sh. */
export function isShellScript(text: string): boolean {
  if (text.includes('\0')) return false;
  if (!text.startsWith('#!')) return true;
  const [line = ''] = text.split('\n', 1);
  return /(?:\/|\s)(?:sh|bash|dash|ash|zsh|ksh)(?:\.exe)?(?:\s|$)/.test(line.replace(/\r$/, ''));
}
