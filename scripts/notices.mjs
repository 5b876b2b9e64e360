/** The licences of the packages that went into the bundles, each text once. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `modules` are absolute paths, as the bundler names them. */
export function noticesFor(modules) {
  const folders = new Set(modules.filter(isPackaged).map(packageFolder));
  const packages = [...folders].map(readPackage);
  const texts = [...new Set(packages.map(({ text }) => text))];
  const notices = texts.map((text) => noticeOf(text, packages)).sort();
  return `leaksift's bundles hold code of the packages named here, each under its own licence.\n${notices.join('')}`;
}

function isPackaged(module) {
  return module.includes('/node_modules/');
}

/** The folder named like the package; package.json files further inside only set the type of modules. */
function packageFolder(module) {
  const cut = module.lastIndexOf('/node_modules/') + '/node_modules/'.length;
  const [scope, name] = module.slice(cut).split('/');
  return join(module.slice(0, cut), scope.startsWith('@') ? `${scope}/${name}` : scope);
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence in its package.json`);
  return { title: `${name} ${version} (${license})`, text: licenceText(folder) };
}

function licenceText(folder) {
  const file = readdirSync(folder).sort().find((entry) => /^licen[cs]e(-\w+)?(\.(md|txt))?$/i.test(entry));
  if (!file) return 'The package holds no licence text.';
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function noticeOf(text, packages) {
  const titles = packages.filter((each) => each.text === text).map(({ title }) => title);
  return `\n${'='.repeat(80)}\n${[...new Set(titles)].sort().join('\n')}\n\n${text}\n`;
}
