/** Known faults: a code for programs, a sentence for people that says what failed, on what, and what to do next. */

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
