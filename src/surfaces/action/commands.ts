/** Commands to the runner, as GitHub's own toolkit writes them: through Node's streams, which a step that has none to write does without. */
import { type AnnotationProperties, error, notice, setSecret, warning } from '@actions/core';

export type Level = 'error' | 'warning' | 'notice';

const LEVELS = { error, warning, notice } as const;

export function annotate(level: Level, message: string, properties?: AnnotationProperties): void {
  LEVELS[level](message, properties);
}

export function mask(value: string): void {
  setSecret(value);
}
