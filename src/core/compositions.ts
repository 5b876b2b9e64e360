/** What several parts of one credential together are called, by the part that opens something. Which belong together: `pair.ts`. */
import { ruleId } from './ids.ts';

export const SECRET = 'aws-secret-access-key';
export const TOKEN = 'aws-session-token';
export const SMTP = 'aws-ses-smtp-password';

export const COMPOSITIONS = {
  [SECRET]: { id: ruleId('aws-access-key-pair'), title: 'AWS access key ID with its secret' },
  [TOKEN]: { id: ruleId('aws-temporary-credentials'), title: 'AWS temporary credentials with their session token' },
  [SMTP]: { id: ruleId('aws-ses-smtp-credentials'), title: 'Amazon SES SMTP user name with its password' },
} as const;
