/** What `@{upstream}` rests on: the branches' remotes and the remotes' refspecs, and no other line of a foreign configuration. */
import { type ConfigFile, quoteConfigValue } from './config-file.ts';

/** Lines of configuration for a private git directory. */
export function upstreamConfig(config: ConfigFile): string[] {
  return config.entries.flatMap(([key, value]) => {
    const [, section, subsection, name] = /^(branch|remote)\.(.*)\.(remote|merge|fetch)$/s.exec(key) ?? [];
    const wanted = section === 'branch' ? name !== 'fetch' : name === 'fetch';
    if (section === undefined || subsection === undefined || !wanted || /[\0\n]/.test(subsection + value)) return [];
    return [`[${section} ${quoteConfigValue(subsection)}]`, `\t${name} = ${quoteConfigValue(value)}`];
  });
}
