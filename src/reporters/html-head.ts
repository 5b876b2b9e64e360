/** How a page for people begins. It loads nothing: its policy allows exactly the style and the script that stand in it, by their hashes. */
import { createHash } from 'node:crypto';
import { html as escape } from './escape/html.ts';

interface Page {
  /** Text, not yet escaped. */
  readonly title: string;
  readonly style: string;
  readonly script?: string;
}

/** Up to the beginning of the body. */
export function htmlHead({ title, style, script }: Page): string {
  const policy = ["default-src 'none'", `style-src ${hash(style)}`, ...(script === undefined ? [] : [`script-src ${hash(script)}`]), "base-uri 'none'", "form-action 'none'"].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
