/** Text in a SARIF message, where brackets would make a link (SARIF 3.11.6). */
import { visible } from './visible.ts';

export function sarif(text: string): string {
  return visible(text).replace(/[[\]\\]/g, '\\$&');
}
