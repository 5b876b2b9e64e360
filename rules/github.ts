/** GitHub. The classic formats end in a CRC-32 of what precedes it, in base 62 (github.blog, April 2021). */
import type { RuleSpec } from '../src/core/rule.ts';

export const github: readonly RuleSpec[] = [
  {
    kind: 'pattern',
    id: 'github-token',
    title: 'GitHub token',
    part: 'github-token',
    severity: 'high',
    confidence: 'high',
    anchors: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: '(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])',
    entropy: 3,
    facts: ['crc32-base62'],
    remediation: 'Revoke the token in GitHub\'s settings and look through the security log for its use.',
    references: ['https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation'],
    examples: {
      match: [
        'export SERVICE=⟦gho_¦4W0JZloSiATDXRw0Fr¦8K7wUOdHsauE353zsW⟧',
        '"service": "⟦gho_¦ylGiFpF3NV1FOQq6ob¦bndyktw7bxVz3A5o1d⟧",',
        'service: ⟦ghp_¦QBHZ2hSH5yUt2IYexH¦NdUfol1P3q0Q2Hsf4t⟧',
        'const service = \'⟦ghu_¦plGLkObq9eRDtILwIW¦vrzXqcBchyM12UsHM0⟧\';',
        '<service>⟦gho_¦yuAA2V4MBvAfAsdj4Z¦otG5r6ssuwvR3BAZSE⟧</service>',
      ],
      clean: [
        'the prefix ghp_ is followed by more',
        'ghu_¦EWSFHvzafAVL',
        'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        'ghp_${TOKEN}',
        'ghp_<your token>',
        'GHP_****************',
      ],
    },
  },
  {
    kind: 'pattern',
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained personal access token',
    part: 'github-token',
    severity: 'high',
    confidence: 'high',
    anchors: ['github_pat_'],
    pattern: '(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_])',
    entropy: 3,
    remediation: 'Revoke the token in GitHub\'s settings and look through the security log for its use.',
    references: ['https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation'],
    examples: {
      match: [
        'export SERVICE=⟦github_pat_¦giFaApaBuMk1iYZ4e1¦zX8R_6YCibFhme6hdV¦5EWUUqz6hxAVWDFxia¦Nz7f7i0PsuhM3JQIC5¦EW7HCnXUbf⟧',
        '"service": "⟦github_pat_¦aeEJuwFWIIvK6jFhet¦050C_cgYk1slfUh5xJ¦lAvIrFf3pfL86CjU4u¦iNHLvpBO9V2q2CWf84¦zg3aadz18Z⟧",',
        'service: ⟦github_pat_¦I4GtIVHXCqtgkiIIXo¦qKNN_MzDYNWQ10ldSR¦VtYxB02r2zNJkabfQ1¦IxeeQPg6EHKuEkZ1ft¦4TA9qt2bg3⟧',
        'const service = \'⟦github_pat_¦Ht9qaXhDdk3Ki8iXnh¦iojy_quBwMtlqUZu4F¦6nHbH9pH11C4oGX7ok¦IrkBxNRoaHxZ5SITFY¦SBCDSUuJOO⟧\';',
        '<service>⟦github_pat_¦osn4Ebvif3gYQVAUm5¦7JgJ_icynQHpbq9fda¦nS6rN1b9a30oKGGjK8¦YHpFAWRm14nXPvi2gJ¦TC2PEZMdSK⟧</service>',
      ],
      clean: [
        'the prefix github_pat_ is followed by more',
        'github_pat_¦21qEDZ68gDHCRZFH9I¦1Y5f_qvAO',
        'github_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        'github_pat_${TOKEN}',
        'github_pat_<your token>',
        'GITHUB_PAT_****************',
      ],
    },
  },
];
