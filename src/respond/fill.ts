/**
 * Puts what is known of a credential into a command, so that it can be copied into a shell as it is: every value has the
 * form that AWS gives it or is not used, and is quoted where a shell could read more into it. What is not known becomes a
 * shell variable that the guide's first step sets.
 */
import { quote } from './quote.ts';

/** What is known of one credential and its exposure. */
export interface Subject {
  readonly id?: string;
  readonly user?: string;
  readonly role?: string;
  readonly account?: string;
  readonly partition: string;
  /** ISO 8601 days. */
  readonly since: string;
  readonly before: string;
  readonly trail: string;
  /** A path, as it was given. */
  readonly report: string;
}

/** First Region of each partition: where IAM's events are, and which is always active. */
const HOMES: Readonly<Record<string, string>> = { aws: 'us-east-1', 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1', 'aws-eusc': 'eusc-de-east-1' };

/** Forms: IAM API Reference, `UserName`, `RoleName`, `AccessKeyId`. */
const FORMS = {
  id: /^[A-Z][A-Z0-9]{15,127}$/,
  user: /^[\w+=,.@-]{1,64}$/,
  role: /^[\w+=,.@-]{1,64}$/,
  account: /^\d{12}$/,
  partition: /^aws(?:-[a-z]+)*$/,
  home: /^[a-z]+(?:-[a-z]+)+-\d$/,
  since: /^\d{4}-\d{2}-\d{2}$/,
  before: /^\d{4}-\d{2}-\d{2}$/,
  trail: /^\d{4}-\d{2}-\d{2}$/,
  report: /^\P{C}+$/u,
} as const;

const VARIABLES: Readonly<Partial<Record<Name, string>>> = { id: 'ACCESS_KEY_ID', user: 'USER_NAME', role: 'ROLE_NAME', account: 'ACCOUNT_ID', report: 'REPORT' };

type Name = keyof typeof FORMS;

export function homeOf(partition: string): string {
  return HOMES[partition] ?? 'us-east-1';
}

export function fill(template: string, subject: Subject): string {
  return template.replace(/( )?\{(id|user|role|account|partition|home|since|before|trail|report)\}/g, (_, blank: string | undefined, name: Name) => {
    const value = valueOf(name, subject);
    const word = value === undefined ? `"$${VARIABLES[name] ?? name.toUpperCase()}"` : quote(value);
    // A name may begin with a hyphen, and would be taken for an option.
    return `${blank === undefined ? '' : value?.startsWith('-') ? '=' : ' '}${word}`;
  });
}

/** Names of the shell variables that a command needs to have set. */
export function variablesIn(templates: readonly string[], subject: Subject): readonly string[] {
  const names = new Set(templates.flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as Name)));
  return [...names].filter((name) => name in VARIABLES && valueOf(name, subject) === undefined).flatMap((name) => VARIABLES[name] ?? []);
}

function valueOf(name: Name, subject: Subject): string | undefined {
  const value = name === 'home' ? homeOf(subject.partition) : subject[name];
  return value !== undefined && FORMS[name].test(value) ? value : undefined;
}
