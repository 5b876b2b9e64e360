/** What a guide is, as data: one file for each kind of credential in `guides/`, steps that several share in `steps/`. */

/**
 * One thing to do. Commands are templates for a POSIX shell; `fill.ts` puts in what is known of the credential, quoted:
 * `{id}` the access key ID, `{user}`, `{role}`, `{account}`, `{partition}`, `{home}` the partition's first Region, `{since}`
 * the day of the first exposure, `{before}` a day two weeks earlier, `{trail}` the first day or, if later, the first that CloudTrail's
 * event history still has, `{report}` the report's file.
 */
export interface Step {
  readonly title: string;
  readonly why: string;
  readonly commands?: readonly string[];
  /** How to see that it worked. */
  readonly check: string;
  readonly notes?: readonly string[];
}

export interface Guide {
  readonly kind: GuideKind;
  /** What was found, as a heading. */
  readonly title: string;
  /** What it opens, in a sentence or two. */
  readonly about: string;
  /** Stop it: nothing else comes before. */
  readonly contain: readonly Step[];
  /** What it did. */
  readonly trace: readonly Step[];
  /** A new one in its place. */
  readonly replace: readonly Step[];
  /** Whether an AWS account has to be searched for what was left behind. */
  readonly searchesAccount: boolean;
  /** A command that lists what the user's name is found by, where no access key ID tells it. */
  readonly findUser?: string;
}

export const GUIDE_KINDS = [
  'aws-root-key', 'aws-user-key', 'aws-temporary', 'aws-user-session', 'aws-bedrock', 'aws-ses', 'aws-codecommit', 'aws-presigned-url', 'aws-presigned-by-session', 'aws-other', 'private-key', 'token', 'other',
] as const;
export type GuideKind = (typeof GUIDE_KINDS)[number];
