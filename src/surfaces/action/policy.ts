/** The policy of a commit, read as objects: nothing is checked out, and a change is not judged by the policy that it brings. */
import { BASELINE_NAME, CONFIG_NAMES, type Reader, utf8 } from '../../config/discover.ts';
import { loadPolicy, type PolicyFiles } from '../../config/load.ts';
import type { Oid } from '../../core/ids.ts';
import { Fault } from '../../errors.ts';
import type { Checkout } from './checkout.ts';
import type { Inputs } from './inputs.ts';
import type { Scope } from './revisions.ts';

export interface ActionPolicy extends PolicyFiles {
  readonly notes: readonly string[];
}

/** @throws Fault `config`: a named file that neither commit has, or whatever is wrong in the policy; `incomplete`: it can't be read */
export async function policyFor({ policy, head }: Scope, { config, baseline }: Pick<Inputs, 'config' | 'baseline'>, checkout: Checkout): Promise<ActionPolicy> {
  const notes: string[] = [];
  if (policy === null || !(await checkout.has(policy))) return { ...(await loadPolicy(async () => null)), notes };
  const read = readerOf(policy, checkout);
  const chosen = async (input: string, name: string | null): Promise<string | false | undefined> => {
    if (name === null || (await read(name)) !== null) return name ?? undefined;
    if (head === null || head === policy || (await readerOf(head, checkout)(name)) === null) throw new Fault('usage', `Input ${input}: there is no file ${JSON.stringify(name)} in commit ${policy}.`);
    notes.push(`Input ${input}: ${JSON.stringify(name)} comes with this change and counts after the merge; until then there is none.`);
    return false;
  };
  const choice = { config: await chosen('config', config), baseline: await chosen('baseline', baseline) };
  return { ...(await loadPolicy(read, { ...(choice.config === undefined ? {} : { config: choice.config }), ...(choice.baseline === undefined ? {} : { baseline: choice.baseline }) })), notes };
}

/** Which of the touched paths (bytes, latin1) say what a scanner reports or what a workflow runs. */
export function policyPaths(touched: Iterable<string>, { config, baseline }: Pick<Inputs, 'config' | 'baseline'>): string[] {
  const own = new Set([...CONFIG_NAMES, BASELINE_NAME, config, baseline].filter((name) => name !== null).map(latin1));
  return [...touched].filter((path) => own.has(path) || FOLDERS.some((folder) => path.startsWith(folder)) || isPolicy(path.slice(path.lastIndexOf('/') + 1))).sort();
}

const FOLDERS = ['.github/workflows/', '.github/actions/'];

/** Ignore files of git and of scanners, attributes, other scanners' own, actions. */
function isPolicy(name: string): boolean {
  return NAMES.has(name) || (name.startsWith('.') && name.endsWith('ignore'));
}

const NAMES = new Set(['.gitattributes', '.gitallowed', '.gitleaks.toml', '.secrets.baseline', 'action.yml', 'action.yaml']);

function readerOf(commit: Oid, checkout: Checkout): Reader {
  return async (name) => {
    const file = await checkout.file(commit, latin1(name));
    if (file === 'unread') throw new Fault('incomplete', `The policy can not be read: ${JSON.stringify(name)} in commit ${commit}. With actions/checkout, set fetch-depth: 0.`);
    return file === null ? null : utf8(name, file.content);
  };
}

function latin1(name: string): string {
  return Buffer.from(name).toString('latin1');
}
