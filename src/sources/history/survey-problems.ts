/** What is wrong with a store as a whole, as two readings of it say: each file once, named as the rest of the audit does. */
import type { Unread } from '../../core/ledger.ts';
import type { ObjectFolder } from '../../git/stored-ids.ts';

/** @param folders the `objects` folders that were surveyed */
export function surveyProblems(stored: readonly ObjectFolder[], surveyed: readonly Unread[], folders: readonly string[]): Unread[] {
  return withoutRepeated([...stored.flatMap(({ problems }) => problems), ...surveyed.map((problem) => named(problem, folders))]);
}

/** Below the git directory. */
function named({ unit, reason }: Unread, folders: readonly string[]): Unread {
  const folder = folders.find((path) => unit.includes(` ${path}/`));
  return { unit: folder === undefined ? unit : `objects/${unit.slice(unit.indexOf(folder) + folder.length + 1)}`, reason };
}

/** The first word on each file is kept. */
function withoutRepeated(problems: readonly Unread[]): Unread[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.unit, problem])).values()].toReversed();
}
