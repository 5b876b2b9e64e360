/**
 * What a clean step of the Action calls, found by taking one: V8 would look through each function when it meets it, and read it again when it is called.
 * A function in parentheses is compiled when it is met (2 ms of a step). Which are called needs no list that would have to be kept.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/**
 * @param files what the build gives, by its names
 * @param script the one of them that is started
 * @returns its text, with what is called compiled at once
 */
export function compiledAtOnce(files, script) {
  const folder = mkdtempSync(join(tmpdir(), 'leaksift-build-'));
  try {
    for (const [name, content] of files) put(join(folder, name), content);
    return marked(files.get(script), functionsCalled(folder, script));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where they stand in the script, and how often each was called. */
function functionsCalled(folder, script) {
  const coverage = join(folder, 'coverage');
  execFileSync(process.execPath, [join(folder, script)], { env: { ...stepOn(join(folder, 'checkout')), NODE_V8_COVERAGE: coverage }, encoding: 'utf8' });
  const { result } = JSON.parse(readFileSync(join(coverage, readdirSync(coverage)[0]), 'utf8'));
  const { functions } = result.find(({ url }) => url.endsWith(`/${script}`));
  return functions.map(({ ranges: [whole] }) => whole).filter(({ count }) => count > 0);
}

/** Each goes to the beginning of its module, before what calls it as the script is read. Of a `const` V8 would ask each time whether it is there yet. */
function marked(text, called) {
  const declared = called.filter(({ startOffset }) => text[startOffset - 1] === '\n' && DECLARATION.test(text.slice(startOffset)));
  const moved = declared.map(({ startOffset, endOffset }) => {
    const module = text.indexOf('\n', text.lastIndexOf(MODULE, startOffset) + 1) + 1;
    const declaration = text.slice(startOffset, endOffset);
    return [{ at: startOffset, end: endOffset + 1, text: '' }, { at: module, end: module, text: `var ${DECLARATION.exec(declaration)[1]} = (${declaration});\n` }];
  });
  return changed(text, moved.flat());
}

const DECLARATION = /^(?:async )?function\*? ?([\w$]+)\(/;
/** How the bundler names the module that follows. */
const MODULE = '\n// ';

function changed(text, changes) {
  let at = 0;
  const pieces = changes.sort((one, other) => one.at - other.at || one.end - other.end).map((change) => {
    const before = text.slice(at, change.at);
    at = change.end;
    return before + change.text;
  });
  return pieces.join('') + text.slice(at);
}

/** A pull request of two commits on a checkout as GitHub's own Action leaves it. @returns the environment of a step */
function stepOn(checkout) {
  const commits = ['first', 'second', 'third'].reduce((line, name) => [...line, commitOf(checkout, name, line.at(-1))], []);
  const [base, , head] = commits;
  put(join(checkout, '.git', 'HEAD'), `${head}\n`);
  put(join(checkout, '.git', 'refs', 'remotes', 'origin', 'main'), `${base}\n`);
  put(join(checkout, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/owner/name\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n');
  const told = join(dirname(checkout), 'runner');
  put(join(told, 'event.json'), JSON.stringify({ number: 1, pull_request: { number: 1, commits: 2, base: { sha: base }, head: { sha: head } }, repository: { default_branch: 'main' } }));
  return {
    GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(told, 'event.json'), GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '1', GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: head, GITHUB_WORKSPACE: checkout, GITHUB_OUTPUT: join(told, 'output'), GITHUB_STEP_SUMMARY: join(told, 'summary'), RUNNER_TEMP: told,
  };
}

/** Each writes a file of its name, and one in a folder. */
function commitOf(checkout, name, parent) {
  const object = (type, content) => stored(checkout, type, Buffer.from(content));
  const entry = (mode, file, id) => [Buffer.from(`${mode} ${file}\0`), Buffer.from(id, 'hex')];
  const file = object('blob', `the ${name} text\n`);
  const folder = object('tree', Buffer.concat(entry('100644', 'file', file)));
  const tree = object('tree', Buffer.concat([...entry('40000', 'folder', folder), ...entry('100644', 'text', file)]));
  const person = 'Somebody <somebody@example.com> 1700000000 +0100';
  return object('commit', `tree ${tree}\n${parent === undefined ? '' : `parent ${parent}\n`}author ${person}\ncommitter ${person}\n\n${name}\n`);
}

/** @returns its id */
function stored(checkout, type, content) {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash('sha1').update(bytes).digest('hex');
  put(join(checkout, '.git', 'objects', id.slice(0, 2), id.slice(2)), deflateSync(bytes));
  return id;
}

function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
