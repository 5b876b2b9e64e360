/**
 * The POSIX script that git's hooks call: finds Node, also where a graphical program gives a bare PATH, and runs the
 * bundle with it. `hooks/leaksift` of the package is this same text without anything recorded (held by a test).
 */

export interface Recorded {
  /** Absolute path of the Node that installed. */
  readonly node: string;
  /** Absolute path of the bundle of the hook. */
  readonly program: string;
  readonly ownCredentials: boolean;
}

/** @param recorded null: for the package's own folder, beside `dist/` */
export function shimText(recorded: Recorded | null): string {
  const program = recorded === null ? '"${0%/*}/../dist/hook.cjs"' : shellQuoted(recorded.program);
  return `#!/bin/sh
# leaksift: runs the hook named by the first argument. Node is looked for where it was at installation, on PATH, then where
# version managers keep it. Without one nothing passes, and the reason is said.
program=${program}
node=${recorded === null ? '' : shellQuoted(recorded.node)}
options=${recorded?.ownCredentials ? '--own-credentials' : ''}
# Node 20 reads these at every start, which takes longer than the hook does; nothing here talks to a network.
unset NODE_EXTRA_CA_CERTS

if [ ! -f "$program" ]; then
  echo "leaksift: $program is gone, so nothing can be checked and this is blocked." >&2
  echo "leaksift: install leaksift again and run: leaksift hook install. To live without it: leaksift hook uninstall." >&2
  exit 3
fi
[ -n "$node" ] && [ -x "$node" ] && exec "$node" "$program" $options "$@"

fits() {
  [ -x "$1" ] && "$1" -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' 2>/dev/null
}
for candidate in "$(command -v node)" \\
  "$NVM_DIR"/versions/node/*/bin/node "$HOME"/.nvm/versions/node/*/bin/node "$HOME"/.volta/bin/node \\
  "$HOME"/.local/share/fnm/node-versions/*/installation/bin/node "$HOME"/.fnm/node-versions/*/installation/bin/node \\
  "$HOME/Library/Application Support"/fnm/node-versions/*/installation/bin/node \\
  "$HOME"/.local/share/mise/installs/node/*/bin/node "$HOME"/.asdf/installs/nodejs/*/bin/node \\
  "$HOME"/.nodenv/versions/*/bin/node "$HOME"/n/bin/node "$HOME"/.local/bin/node \\
  /opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node "/c/Program Files/nodejs/node.exe"; do
  fits "$candidate" && exec "$candidate" "$program" $options "$@"
done
echo "leaksift: no Node 20.19 or newer was found, so nothing can be checked and this is blocked." >&2
echo "leaksift: looked for \${node:-no recorded one}, on PATH ($PATH), and where version managers keep it." >&2
echo "leaksift: where Node is on PATH, run: leaksift hook install" >&2
exit 3
`;
}

/** What a script has recorded; empty where it is none of ours. The inverse of `shimText`. */
export function recordedIn(text: string): Recorded {
  const value = (name: string): string => new RegExp(`^${name}='(.*)'$`, 'm').exec(text)?.[1]?.replaceAll("'\\''", "'") ?? '';
  return { node: value('node'), program: value('program'), ownCredentials: /^options=--own-credentials$/m.test(text) };
}

/** One word of a POSIX shell. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
