import type { Plugin } from 'rolldown';

export function rulesAsData(root: string): Promise<{ readonly plugin: Plugin; readonly files: readonly (readonly [name: string, text: string])[] }>;
