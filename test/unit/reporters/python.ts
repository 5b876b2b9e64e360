/** Parsers that we did not write: Python's own, fed with JSON on stdin and answering with JSON. */
import { execFileSync } from 'node:child_process';

/** `body` sees the input as `data` and assigns `answer`. */
export function python(body: string, data: unknown): unknown {
  const script = `import json, sys\ndata = json.loads(sys.stdin.read())\n${body}\nsys.stdout.write(json.dumps(answer))`;
  return JSON.parse(execFileSync('python3', ['-c', script], { input: JSON.stringify(data), encoding: 'utf8', maxBuffer: 1 << 28 }));
}
