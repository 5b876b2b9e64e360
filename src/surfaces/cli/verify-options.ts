/** The options of the live check. What is made of them: `verifying.ts`, which is loaded only when it is asked for. */

/** Every command that asks AWS takes these. */
export const verifyOptions = {
  'verify-exclude': { type: 'string', array: true, describe: 'AWS accounts that are never called', requiresArg: true },
  'verify-user-agent': { type: 'string', describe: 'What the check calls itself', requiresArg: true },
  'sts-endpoint': { type: 'string', describe: 'Loopback address to ask in place of AWS, for tests and emulators', requiresArg: true },
} as const;

export interface VerifyArguments {
  readonly verifyExclude?: readonly string[] | undefined;
  readonly verifyUserAgent?: string | undefined;
  readonly stsEndpoint?: string | undefined;
}
