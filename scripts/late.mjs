/**
 * Code that a run may do without, in scripts of its own: each is read with the first call of one of its functions. What all other code sees in
 * place of such a module are functions of the same names, which make what its classes make, and its constants.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const DOOR = '\0door:';

/**
 * @param scripts by their names, which modules each holds: paths from `root`, without `.ts`, of which nothing but functions, classes to make things of, and plain constants is imported
 * @returns a plugin for the bundler
 */
export function lateCode(root, scripts) {
  const late = new Map(Object.entries(scripts).flatMap(([script, modules]) => modules.map((module) => [fileOf(root, module), { script, module }])));
  return {
    name: 'late code',
    resolveId: {
      order: 'pre',
      filter: { id: new RegExp(`(?:^|/)(?:${[...late.values()].map(({ module }) => basename(module)).join('|')})\\.ts$|^(?:${Object.keys(scripts).join('|')})$`) },
      async handler(id, importer, options) {
        if (Object.hasOwn(scripts, id)) return id;
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        const { script, module } = late.get(found?.id) ?? {};
        if (script === undefined || importer === script || late.get(importer)?.script === script) return found;
        refuseKin(importer, found.id);
        return DOOR + module;
      },
    },
    load(id) {
      if (Object.hasOwn(scripts, id)) return scripts[id].map((module) => passedOn(fileOf(root, module))).join('\n');
      if (!isDoor(id)) return undefined;
      const file = fileOf(root, id.slice(DOOR.length));
      return doorOf(file, late.get(file).script);
    },
  };
}

/** A module that stands for a late one. */
export function isDoor(id) {
  return id.startsWith(DOOR);
}

/** What a door makes is of the class that stands behind it, and not of the door. */
function refuseKin(importer, path) {
  const { classes } = exportsOf(path);
  const kin = classes.find((name) => new RegExp(`\\b(?:instanceof|extends) ${name}\\b`).test(readFileSync(importer, 'utf8')));
  if (kin !== undefined) throw new Error(`${importer} needs the class ${kin}, of a late module, for more than to make one`);
}

function fileOf(root, module) {
  return join(root, `${module}.ts`);
}

/**
 * As the scripts are to be written: where the bundler can only write a promise, the script at once; and without the bundler's helpers where a script
 * takes none of them.
 */
export function atOnce(code) {
  return code.replaceAll(/Promise\.resolve\(\)\.then\(\(\) => (require\("[^"]+"\))\)\.now/g, '$1').replace(/^require\("\.\/\w+-rolldown-runtime\.cjs"\);\n/m, '');
}

function passedOn(path) {
  const { functions, classes } = exportsOf(path);
  return `export { ${[...functions, ...classes].join(', ')} } from ${JSON.stringify(path)};`;
}

function doorOf(path, script) {
  const { functions, classes, constants } = exportsOf(path);
  const doors = functions.map((name) => `export function ${name}(...given) { return loaded().${name}(...given); }`);
  const makers = classes.map((name) => `export function ${name}(...given) { return new (loaded().${name})(...given); }`);
  return [`let known;\nconst loaded = () => (known ??= import(${JSON.stringify(script)}).now);`, ...constants, ...doors, ...makers].join('\n');
}

function exportsOf(path) {
  const text = readFileSync(path, 'utf8');
  return {
    functions: [...text.matchAll(/^export (?:async )?function\*? ?(\w+)/gm)].map(([, name]) => name),
    classes: [...text.matchAll(/^export class (\w+)/gm)].map(([, name]) => name),
    constants: [...text.matchAll(/^(export const \w+ = (?:[\d_ *]+|'(?:[^'\\\n]|\\.)*'|\{ (?:\w+: [\d_]+,? ?)+\}))(?: as const)?;$/gm)].map(([, constant]) => constant),
  };
}
