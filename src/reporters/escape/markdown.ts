/**
 * Text from a repository inside GitHub-flavoured Markdown: no markup, HTML, link, image, mention or reference comes
 * alive. Code spans are the safest place (hosts leave mentions and hashes in them alone), so `code` is the rule and
 * `prose` is for sentences.
 */
import { visible } from './visible.ts';

/**
 * A code span, also inside a table cell; empty text gives nothing. A pipe is shown as `\x7c`: no escape of it means the
 * same inside a table and outside.
 */
export function code(text: string): string {
  const shown = visible(text).replaceAll('|', '\\x7c');
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A sentence without live markup, also inside a table cell. */
export function prose(text: string): string {
  if (PLAIN.test(text) && !LINKED.test(text)) return text;
  return shield(visible(text).trim()).replace((marked ??= new RegExp(MARKED, 'gu')), (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/** All but letters, digits and what no markup is made of. Made when it is needed, for as a literal it would be looked up whenever this file is read. */
const MARKED = String.raw`[^\p{L}\p{N} ,.;()…·’-]`;
let marked: RegExp | undefined;

/** Most sentences; these tests spare them expressions over all of Unicode, which take milliseconds to make. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ,.;()]*[A-Za-z0-9,.;()])?$/;
const LINKED = /[0-9a-f]{7}|www\./i;

/** Entities are resolved before a host looks for mentions, references, addresses and hashes, so these are cut in two. */
function shield(text: string): string {
  return text
    .replace(/[@#]/g, '$&\u200b')
    .replace(/(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/giu, '$&\u200b')
    .replace(/[0-9a-f]{7,}/giu, (run) => run.replace(/.{6}(?=.)/g, '$&\u200b'))
    .replace(/\b([A-Za-z]+)-(?=\d)/gu, '$1-\u200b')
    .replace(/^([-+]|\d+[.)])(?=\s|$)/u, '\u200b$1');
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
