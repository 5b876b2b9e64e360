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
        'export SERVICE=⟦ghu_¦a6wHW35PBbnm3NliqNT1Nx4xyB7LQ41xqTql⟧',
        '"service": "⟦ghs_¦BqHboMSp4DTHEzEDh2QFLVxZXSezhD4czho9⟧",',
        'service: ⟦ghu_¦t2gl8t7mqaKzxEZUtubE7R5IiAWNKT4GPiwa⟧',
        'const service = \'⟦ghr_¦iHXRQIGEo0Fg0WweytpVLqPb5cMpkO2ysJ4n⟧\';',
        '<service>⟦ghr_¦74U4YD4MKVhEUFM6TZRtR3VtdPqFe80xO8Aw⟧</service>',
      ],
      clean: [
        'the prefix ghp_ is followed by more',
        'ghp_¦tSIOdSmdNHnc',
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
        'export SERVICE=⟦github_pat_¦lSHfWGX0h9JKN7E28r4unI_CHo1mYQ9qB24gPNXoaK7lZpZso8urnMWy2xdKbi¦GpW5B9G0xQLOry7eJZXw⟧',
        '"service": "⟦github_pat_¦oR4JuqsdMfI4BRDcrD77Mu_BVhexlhHNPZDj004bFx0pOGHg9TBsg3uhZQzsWPdwIaqZsFpJEmNwzsXFL4⟧",',
        'service: ⟦github_pat_¦1EwCl5ov9RttYnn1sCIvaU_ojhbOIDYvGmZ4qTOWIsYy2e2CnjTaDjgzdWu252SYlE4Ivwpm1eUArqs9py⟧',
        'const service = \'⟦github_pat_¦aA6juCAGLlEcdO67MbO63Z_Jzqk5v7czXXIgqdCTlIMhfWvRLDA5TYt9NGl1iaJdutEnCujAO7RCaalcxu⟧\';',
        '<service>⟦github_pat_¦yBop5aVkxGzb89pc86E7oJ_affq6DOtoVJeK0FNjNCehkWsFTGF3xYQoOjDr8BrrCZYJRbR1DtfpSWNFSp⟧</service>',
      ],
      clean: [
        'the prefix github_pat_ is followed by more',
        'github_pat_¦HM3FFHdntbRtLAND3Tvpoa_ZvVi',
        'github_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        'github_pat_${TOKEN}',
        'github_pat_<your token>',
        'GITHUB_PAT_****************',
      ],
    },
  },
];
