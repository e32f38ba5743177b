// All that is swept, in one list; a name of `npm run describe` that is not in it fails the proof.

import { runProgram } from '../../tests/support/run-program.ts';
import { chargeCommands, chargeQueries } from './charges.ts';
import { commands } from './commands.ts';
import { dueMove, dueMoveQueries } from './due-moves.ts';
import { noticeRunCommands, noticeRunLooks } from './notice-runs.ts';
import { noticeCommands, noticeQueries } from './notices.ts';
import { queries } from './queries.ts';
import type { Swept } from './swept.ts';
import { upkeep } from './upkeep.ts';

export const everySwept: readonly Swept[] = [
  ...commands,
  ...chargeCommands,
  ...noticeCommands,
  ...noticeRunCommands,
  dueMove,
  ...queries,
  ...chargeQueries,
  ...dueMoveQueries,
  ...noticeQueries,
  ...noticeRunLooks,
  ...upkeep,
];

/** Names of calls, menu functions and triggers as the built product tells them. */
export function describedEntries(): string[] {
  const told = JSON.parse(runProgram('local/describe.ts').out) as {
    readonly rpc: readonly { readonly name: string }[];
    readonly menus: readonly { readonly function: string }[];
    readonly triggers: readonly { readonly function: string }[];
  };
  return [
    ...told.rpc.map((call) => call.name),
    ...told.menus.map((menu) => menu.function),
    ...told.triggers.map((trigger) => trigger.function),
  ];
}
