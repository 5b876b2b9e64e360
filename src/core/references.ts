/** Values that point at a secret kept elsewhere, or hold it encrypted: there is nothing to steal in the text itself. */

const REFERENCES: readonly RegExp[] = [
  /^\$\{?[A-Za-z_][\w.:-]*\}?(?:$|\/)/, // $NAME, ${NAME}, ${NAME:-…}, $HOME/file
  /\$\{[^}]*\}|\$\([^)]*\)|\{\{.*\}\}|\{%.*%\}|<%.*%>|#\{[^}]*\}|\$\[[^\]]*\]/, // templates of shells and engines
  /^%[\w.-]+%$|^%\(?\w*\)?[sdvq]$|%[sdv]/, // %NAME%, %s, %(name)s
  /^!(?:Ref|Sub|GetAtt|ImportValue|reference|vault|secret|env|Base64)\b/, // YAML tags
  /^(?:ENC\[|ENC\(|vault:|op:\/\/|ref\+|arn:aws[\w-]*:|secretsmanager:|ssm:|keyring:|env:|file:|sops:|akv:|gcpsm:|projects\/[\w-]+\/secrets\/|AQICAH|kms:|\$ANSIBLE_VAULT|\{AQAA|\{cipher\}|\{noop\}|\{bcrypt\})/i,
  /^\[[\w:]+$/, // the first word of a command in brackets (Tcl)
  /^(?:var|local|data|module|each|self|this|process\.env|import\.meta|os\.environ|ENV|secrets|vars|env|config|settings|params|props|inputs|steps|needs|github)[.[]/, // names in code
];

export function isReference(value: string): boolean {
  return REFERENCES.some((form) => form.test(value));
}
