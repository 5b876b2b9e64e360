/** `leaksift hook install` and `uninstall`: what is planned in `../hook/install/` is done, or only said. */
import { fileURLToPath } from 'node:url';
import { Fault } from '../../errors.ts';
import { EXIT } from '../../exit-code.ts';
import { EVENTS, type HookEvent, isEvent } from '../hook/events.ts';
import { apply, type Edit, effective } from '../hook/install/edit.ts';
import type { Plan } from '../hook/install/plan.ts';
import type { Recorded } from '../hook/install/shim.ts';
import { command } from './command.ts';
import { say } from './say.ts';

const options = {
  global: { type: 'boolean', describe: 'For all repositories of this user' },
  'dry-run': { type: 'boolean', describe: 'Say what would change, and change nothing' },
} as const;

export const install = command({
  command: 'install',
  describe: 'Let git run leaksift',
  positionals: {},
  options: {
    ...options,
    hooks: { type: 'string', requiresArg: true, describe: 'Which, joined by commas (pre-commit,pre-merge-commit,pre-push; pre-receive in a bare repository)' },
    'own-credentials': { type: 'boolean', describe: 'Also refuse what this machine itself holds: ~/.aws/credentials, environment, .netrc, .npmrc, …' },
  },
  run: async (args) => {
    if (isUnattended(process.env)) {
      say('leaksift: nothing is installed on a CI machine or with NODE_ENV=production.');
      return EXIT.clean;
    }
    const plan = await planned(args);
    const edits = effective(plan.edits);
    perform(edits, args);
    for (const place of plan.where) say(`leaksift: ${args.dryRun ? 'would run' : 'runs'} from ${place}`);
    for (const refused of plan.refused) say(`leaksift: NOT installed: ${refused}`);
    if (edits.length === 0 && plan.refused.length === 0) say('leaksift: installed already; nothing was changed.');
    return plan.refused.length > 0 ? EXIT.findings : EXIT.clean;
  },
});

export const uninstall = command({
  command: 'uninstall',
  describe: 'Take leaksift out; every file becomes as it was',
  positionals: {},
  options,
  run: async (args) => {
    const [{ planUninstall, remains }, { planGlobalUninstall }, { findPlace }] = await Promise.all([import('../hook/install/unplan.ts'), import('../hook/install/global.ts'), import('../hook/install/place.ts')]);
    const place = args.global ? null : await findPlace('.', process.env);
    const edits = effective(place === null ? planGlobalUninstall(process.env) : planUninstall(place));
    const left = place === null ? [] : remains(place);
    perform(edits, args);
    for (const path of left) say(`leaksift: NOT taken out: ${path} calls leaksift in lines whose marks are gone. Take these lines out, then run this again.`);
    if (edits.length === 0 && left.length === 0) say('leaksift: there is nothing to take out.');
    return left.length > 0 ? EXIT.findings : EXIT.clean;
  },
});

/** Package managers run installations where nobody commits: there is nothing to protect, and nothing may fail. */
function isUnattended(variables: Readonly<Record<string, string | undefined>>): boolean {
  const ci = variables['CI'];
  return (ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0') || variables['NODE_ENV'] === 'production';
}

async function planned({ global, hooks, ownCredentials }: { global?: boolean | undefined; hooks?: string | undefined; ownCredentials?: boolean | undefined }): Promise<Plan> {
  const [{ planInstall }, { planGlobalInstall }, { findPlace, findGlobalPlace, neededEvents }] = await Promise.all([import('../hook/install/plan.ts'), import('../hook/install/global.ts'), import('../hook/install/place.ts')]);
  const wanted = hooks === undefined ? undefined : chosen(hooks);
  const recorded: Recorded = { node: process.execPath, program: fileURLToPath(new URL('hook.cjs', import.meta.url)), ownCredentials: ownCredentials ?? false };
  if (global) return planGlobalInstall(await findGlobalPlace(process.cwd(), process.env), wanted ?? neededEvents({ isServer: false }), recorded, process.env);
  const place = await findPlace('.', process.env);
  return planInstall(place, wanted ?? neededEvents(place), recorded);
}

function chosen(hooks: string): HookEvent[] {
  return [...new Set(hooks.split(',').map((word) => word.trim()))].map((word) => {
    if (isEvent(word)) return word;
    throw new Fault('usage', `--hooks: there is no hook ${JSON.stringify(word)}; there are ${EVENTS.join(', ')}.`);
  });
}

function perform(edits: readonly Edit[], { dryRun }: { dryRun?: boolean | undefined }): void {
  for (const { path, before, after } of edits) say(`leaksift: ${dryRun ? 'would ' : ''}${before === null ? 'make' : after === null ? 'remove' : 'change'} ${path}`);
  if (!dryRun) apply(edits);
}
