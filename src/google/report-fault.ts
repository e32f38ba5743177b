// Where faults go: the execution log, under a short reference that a person can read out over the telephone.

import { Fault } from '../kernel/fault.ts';

/** Logs the error; expected faults (`busy`, a missing tab) without a stack. */
export function reportFault(error: unknown): string {
  const reference = Utilities.getUuid().slice(0, 6).toUpperCase();
  const detail =
    error instanceof Fault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  console.error(`${reference} ${detail}`);
  return reference;
}
