// Every function Google may call. Each export becomes a real top-level function of the bundle; none but `rpc` takes data.

import { dispatch } from './dispatch.ts';
import { fromMenu } from './google/from-menu.ts';
import { underLock } from './google/lock.ts';
import { forgetMemory } from './google/memory.ts';
import { buildMenu } from './google/menu.ts';
import { withApp } from './google/open-app.ts';
import {
  showAssistantDesk,
  showCharges,
  showChase,
  showDataCheck,
  showDesk,
  showDueMoves,
  showImport,
  showLargeDesk,
  showPrint,
} from './google/pages.ts';
import { reportFault } from './google/report-fault.ts';
import { runDaily } from './google/run-daily.ts';
import { runJobs } from './google/run-nightly.ts';
import { setUpWorkbook } from './google/set-up.ts';

/** Simple trigger: someone opened the file. */
export function onOpen(): void {
  buildMenu();
}

/** A published add-on was installed; a bound script never gets it (PLATFORM 2.9). */
export function onInstall(): void {
  buildMenu();
}

/** Simple trigger: someone edited a cell, so nothing remembered holds. No rule rests on it (PLATFORM 1.29, 4.48). */
export function onEdit(): void {
  forgetMemory();
}

/** The pages' one door. `name` such as `circulation.lend`, `args` JSON text; answers JSON text. */
export function rpc(name: unknown, args: unknown): string {
  return dispatch(door, name, args);
}

const door = {
  withApp,
  underLock,
  report: reportFault,
};

/** Time-driven, every night. */
export function runNightly(): void {
  runJobs();
}

/** Time-driven, every morning: the overdue notices, where the school has named an owner. */
export function runNotices(): void {
  runDaily();
}

/** Menu 初始设置. */
export function setUp(): void {
  fromMenu(setUpWorkbook);
}

/** Menu 借还书. */
export function openDesk(): void {
  fromMenu(() => showDesk());
}

/** Menu 借还书（大窗口）. */
export function openLargeDesk(): void {
  fromMenu(showLargeDesk);
}

/** Menu 小管理员值班. */
export function openAssistantDesk(): void {
  fromMenu(showAssistantDesk);
}

/** Menu 补录借还. */
export function openEnterAfterwards(): void {
  fromMenu(() => showDesk('afterwards'));
}

/** Menu 挂失补证. */
export function openReplaceCard(): void {
  fromMenu(() => showDesk('replaceCard'));
}

/** Menu 超期催还. */
export function openChase(): void {
  fromMenu(showChase);
}

/** Menu 赔偿处理. */
export function openCharges(): void {
  fromMenu(showCharges);
}

/** Menu 校历改期. */
export function openDueMoves(): void {
  fromMenu(showDueMoves);
}

/** Menu 打印. */
export function openPrint(): void {
  fromMenu(showPrint);
}

/** Menu 导入. */
export function openImport(): void {
  fromMenu(showImport);
}

/** Menu 数据检查. */
export function openDataCheck(): void {
  fromMenu(showDataCheck);
}
