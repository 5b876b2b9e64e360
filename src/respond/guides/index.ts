/** Which guide a finding needs. */
import type { Finding, Verdict } from '../../core/finding.ts';
import { principalOf } from '../../core/aws-principal.ts';
import type { Guide, GuideKind } from '../guide.ts';
import { awsBedrock } from './aws-bedrock.ts';
import { awsCodecommit } from './aws-codecommit.ts';
import { awsOther } from './aws-other.ts';
import { awsPresignedBySession, awsPresignedUrl } from './aws-presigned-url.ts';
import { awsRootKey } from './aws-root-key.ts';
import { awsSes } from './aws-ses.ts';
import { awsTemporary } from './aws-temporary.ts';
import { awsUserKey } from './aws-user-key.ts';
import { awsUserSession } from './aws-user-session.ts';
import { other, privateKey, token } from './others.ts';

export const GUIDES: Readonly<Record<GuideKind, Guide>> = {
  'aws-root-key': awsRootKey, 'aws-user-key': awsUserKey, 'aws-temporary': awsTemporary, 'aws-user-session': awsUserSession, 'aws-bedrock': awsBedrock, 'aws-ses': awsSes,
  'aws-codecommit': awsCodecommit, 'aws-presigned-url': awsPresignedUrl, 'aws-presigned-by-session': awsPresignedBySession, 'aws-other': awsOther, 'private-key': privateKey, token, other,
};

export function guideFor(finding: Finding): Guide {
  return GUIDES[kindOf(finding)];
}

const BY_PART: Readonly<Record<string, GuideKind>> = {
  'aws-bedrock-api-key': 'aws-bedrock', 'aws-ses-smtp-password': 'aws-ses', 'aws-codecommit-password': 'aws-codecommit',
  'aws-presigned-url': 'aws-presigned-url', 'aws-session-token': 'aws-temporary', 'private-key': 'private-key',
};

function kindOf({ parts, facts, verdict }: Finding): GuideKind {
  const kinds = parts.map(({ kind }) => kind);
  const who = verdict?.principal ?? principalOf(verdict?.arn ?? '').kind;
  const special = kinds.flatMap((kind) => BY_PART[kind] ?? [])[0];
  if (special === 'aws-temporary') return sessionOf(who);
  if (special === 'aws-presigned-url' && facts.keyType === 'temporary') return 'aws-presigned-by-session';
  if (special !== undefined) return special;
  if (kinds.includes('aws-access-key-id') && kinds.includes('aws-secret-access-key')) {
    if (facts.keyType === 'temporary') return sessionOf(who);
    return who === 'root' ? 'aws-root-key' : 'aws-user-key';
  }
  if (kinds.some((kind) => kind.startsWith('aws-'))) return 'aws-other';
  return kinds.some((kind) => /token|api-key|client-secret|webhook|key$/.test(kind)) ? 'token' : 'other';
}

function sessionOf(who: Verdict['principal']): GuideKind {
  if (who === 'root') return 'aws-root-key';
  return who === 'user' || who === 'federated' ? 'aws-user-session' : 'aws-temporary';
}
