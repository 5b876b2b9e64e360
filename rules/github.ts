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
        'export SERVICE=⟦gho_¦oSiATDXRw0Fr8K7wUOdHsauE5iylGi4FePzK⟧',
        '"service": "⟦ghs_¦pF3NV1FOQq6obbndyktw7bxVzeQBHZ3MnZ3G⟧",',
        'service: ⟦ghp_¦SH5yUt2IYexHNdUfol1P3q0QvplGLk3X6W1v⟧',
        'const service = \'⟦ghp_¦q9eRDtILwIWvrzXqcBchyM12iyuAA24OlknW⟧\';',
        '<service>⟦ghr_¦BvAfAsdj4ZotG5r6ssuwvRUsEWSFHv2NfLNl⟧</service>',
      ],
      clean: [
        'the prefix ghp_ is followed by more',
        'ghs_¦afAVLkpuHZ6J',
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
        'export SERVICE=⟦github_pat_¦BuMk1iYZ4e1zX8R6YCibFh_me6hdV5EWUUqz6hxAVWDFxiaNz7f7i0PsuhM3JQIC5EW7HCnXUbfaeEJuwF⟧',
        '"service": "⟦github_pat_¦WIIvK6jFhet050CcgYk1sl_fUh5xJlAvIrFf3pfL86CjU4uiNHLvpBO9V2q2CWf84zg3aadz18ZI4GtIVH⟧",',
        'service: ⟦github_pat_¦XCqtgkiIIXoqKNNMzDYNWQ_10ldSRVtYxB02r2zNJkabfQ1IxeeQPg6EHKuEkZ1ft4TA9qt2bg3Ht9qaXh⟧',
        'const service = \'⟦github_pat_¦Ddk3Ki8iXnhiojyquBwMtl_qUZu4F6nHbH9pH11C4oGX7okIrkBxNRoaHxZ5SITFYSBCDSUuJOOosn4Ebv⟧\';',
        '<service>⟦github_pat_¦if3gYQVAUm57JgJicynQHp_bq9fdanS6rN1b9a30oKGGjK8YHpFAWRm14nXPvi2gJTC2PEZMdSK21qEDZ6⟧</service>',
      ],
      clean: [
        'the prefix github_pat_ is followed by more',
        'github_pat_¦8gDHCRZFH9I1Y5fqvAOGIR_Giie',
        'github_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        'github_pat_${TOKEN}',
        'github_pat_<your token>',
        'GITHUB_PAT_****************',
      ],
    },
  },
];
