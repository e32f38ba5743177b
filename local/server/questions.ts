// Alerts and prompts: the script's thread sleeps until the browser has the person's answer (PLATFORM 4.56).

import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Answer } from '../contract.ts';
import type { ShownQuestion } from '../runtime/host.ts';
import type { AskedQuestion, ToHost } from './wire.ts';

/** As if the person closed the box with its ✕. */
const CLOSED: Answer = { button: 'CLOSE' };

type Waiting = { readonly person: string; readonly question: AskedQuestion; answer?: Answer };

/**
 * Questions put to people. While one waits, requests of others are still served: `serveNext` handles one message, as it
 * would have been handled from the event loop. Questions asked meanwhile nest; an outer one keeps its answer until then.
 */
export function openQuestions(
  port: MessagePort,
  signal: Int32Array,
  show: (person: string, question: AskedQuestion) => void,
  serveNext: (message: ToHost) => void,
) {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  return {
    /** Shows the question and returns when it is answered. */
    ask(person: string, question: ShownQuestion): Answer {
      const askId = ++lastId;
      const mine: Waiting = { person, question: { ...question, askId } };
      waiting.set(askId, mine);
      show(person, mine.question);
      while (mine.answer === undefined) {
        const seen = Atomics.load(signal, 0);
        const next = receiveMessageOnPort(port) as { message: ToHost } | undefined;
        if (next !== undefined) serveNext(next.message);
        else Atomics.wait(signal, 0, seen);
      }
      waiting.delete(askId);
      return mine.answer;
    },
    answer(askId: number, answer: Answer): void {
      const asked = waiting.get(askId);
      if (asked !== undefined) asked.answer = answer;
    },
    /** Still waiting for this person, the newest last: a window that opens anew shows them again. */
    of: (person: string): AskedQuestion[] =>
      [...waiting.values()]
        .filter((asked) => asked.person === person && !asked.answer)
        .map((asked) => asked.question),
    /** The person has no window any more: all their questions count as closed. */
    closeAllOf(person: string): void {
      for (const asked of waiting.values()) if (asked.person === person) asked.answer ??= CLOSED;
    },
    /** Nobody will answer any more. */
    closeAll(): void {
      for (const asked of waiting.values()) asked.answer ??= CLOSED;
    },
  };
}
