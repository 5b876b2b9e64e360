/** Known faults: a code for programs, a sentence for people that says what failed, on what, and what to do next. And the system's, by their codes. */

export type FaultCode = 'usage' | 'config' | 'git' | 'io' | 'incomplete';

export class Fault extends Error {
  readonly code: FaultCode;

  /** `message` must hold no repository content and no secret: it is printed. */
  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }
}

export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}

/** `ENOENT` and its like, of an error that Node hands on; `otherwise` for whatever else was thrown. */
export function codeOf(error: unknown, otherwise = 'unknown error'): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : otherwise;
}

/** Whether there is nothing of that name, or a file where one of its folders should be. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
