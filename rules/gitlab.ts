/** GitLab's prefixed tokens. The routable ones tell where they belong, and end in a checksum. */
import type { RuleSpec } from '../src/core/rule.ts';

export const gitlab: readonly RuleSpec[] = [
  {
    kind: 'pattern',
    id: 'gitlab-token',
    title: 'GitLab token',
    part: 'gitlab-token',
    severity: 'high',
    confidence: 'high',
    anchors: ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glcbt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glffct-', 'gloas-', 'glrtr-', 'glwt-'],
    pattern: '(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|soat|imt|agent|ffct|oas|rtr|wt)-[A-Za-z0-9_-]{20,320}(?:(?:\\.[0-9a-z]{2})?\\.[0-9a-z]{9})?(?![A-Za-z0-9_-])|(?<![A-Za-z0-9])glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])',
    entropy: 3,
    facts: ['crc32-gitlab'],
    remediation: 'Revoke the token in GitLab and look through the audit events for its use.',
    references: ['https://docs.gitlab.com/security/tokens/'],
    examples: {
      match: [
        'export SERVICE=⟦glpat-¦H3bUi0BasCioAbBtMdZZ⟧',
        '"service": "⟦glpat-¦1L1pqxm6VrNJIy6Bc1b7⟧",',
        'service: ⟦glpat-¦mC4BgQKrxylapngUjdYo⟧',
        'const service = \'⟦glpat-¦KddDKFGzxfRLaF7Sn4lo⟧\';',
        '<service>⟦glpat-¦6s7mf2WQFsQnjGdkMMOP⟧</service>',
        'GITLAB_TOKEN=⟦glpat-¦PliIX6meolEmA6¦1eQjOMtei1jeZ¦.0r00jh36g⟧',
        'token: "⟦glrt-¦o3JOoJ37hYvAqx¦EKw9lCTxB03Re¦.01.0r164j36k⟧"',
      ],
      clean: [
        'the prefix glpat- is followed by more',
        'glpat-¦NkQ7M1',
        'glpat-xxxxxxxxxxxxxxxxxxxx',
        'glpat-${TOKEN}',
        'glpat-<your token>',
        'GLPAT-****************',
      ],
    },
  },
];
