// What goes wrong without being a librarian's business: a missing tab, a busy lock, a request nobody understands.

export type FaultParams = { readonly [name: string]: string | number };

/** Every fault code; the words are in `i18n/`. */
export type FaultCode =
  | 'notSetUp'
  | 'tabMissing'
  | 'columnMissing'
  | 'columnDoubled'
  | 'policyFallbackMissing'
  | 'rowUnreadable'
  | 'workbookNewer'
  | 'busy'
  | 'unknownCall'
  | 'badArguments'
  | 'unexpected';

/** Thrown by the table layer and the door, caught once in `dispatch`. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly params: FaultParams;

  constructor(code: FaultCode, params: FaultParams = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
    if (cause !== undefined) this.cause = cause;
  }
}
