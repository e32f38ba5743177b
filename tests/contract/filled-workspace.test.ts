// A workspace opened with an invented school: the product finds it whole, and it can be tried as promised.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, TabSnapshot } from '../../local/contract.ts';
import { sampleFacts } from '../../local/fills/sample-facts.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { dist } from '../support/dist.ts';

const today = '2026-09-28';
const languages = ['zh-CN', 'en'] as const;

type Row = { readonly [key: string]: Cell };

/** The rows of the tab whose key row begins with that key, each cell by its key. */
function rowsOf(tabs: readonly TabSnapshot[], firstKey: string): Row[] {
  const [keyRow = [], , ...rows] = tabs.find((tab) => tab.cells[0]?.[0] === firstKey)?.cells ?? [];
  return rows.map((cells) => Object.fromEntries(keyRow.map((key, i) => [String(key), cells[i] ?? ''])));
}

describe.each(languages)('opening a workspace with the sample school in %s', (lang) => {
  const open = async () => {
    const workspace = await openWorkspace({ dist, fill: 'sample', lang });
    const snapshot = workspace.snapshot();
    await workspace.close();
    return snapshot;
  };
  let tabs: TabSnapshot[];
  beforeAll(async () => {
    tabs = await open();
  });

  it('holds loans, copies and readers that agree with each other', () => {
    const copies = new Map(rowsOf(tabs, 'copyBarcode').map((row) => [row.copyId, row]));
    const readers = new Map(rowsOf(tabs, 'cardNumber').map((row) => [row.readerId, row]));
    const loans = rowsOf(tabs, 'dueOn');
    const isOut = (loan: Row) => String(loan.state).split('|')[2] !== 'return';
    expect(loans.length).toBeGreaterThan(100);
    expect(loans.filter((loan) => copies.get(loan.copyId)?.copyBarcode !== loan.copyBarcode)).toEqual([]);
    expect(loans.filter((loan) => readers.get(loan.readerId)?.name !== loan.readerName)).toEqual([]);
    expect(loans.filter((loan) => String(loan.state).split('|')[0] !== loan.loanId)).toEqual([]);
    const held = [...readers.values()].filter(
      (reader) =>
        Number(reader.onLoan) !==
        loans.filter((loan) => isOut(loan) && loan.readerId === reader.readerId).length,
    );
    expect(held).toEqual([]);
  });

  it('keeps numbers as text and days as date cells', () => {
    const [copy] = rowsOf(tabs, 'copyBarcode');
    const [loan] = rowsOf(tabs, 'dueOn');
    expect(copy?.copyBarcode).toBe('T0000001');
    expect(loan?.dueOn).toEqual({ serial: expect.any(Number) });
  });

  it('names the school in the settings and on the cover', () => {
    const name = lang === 'zh-CN' ? '书香小学' : 'Shuxiang Primary School';
    expect(rowsOf(tabs, 'label').find((row) => row.settingKey === 'schoolName')?.value).toBe(name);
    expect(tabs[0]?.cells.flat()).toContain(name);
  });

  it('is the same workbook again for the same seed', async () => {
    expect(await open()).toEqual(tabs);
  });
});

describe('checking the data of the sample school', () => {
  it('finds the one bad row, its date and its status, and nothing else', async () => {
    const workspace = await openWorkspace({ dist, fill: 'sample', lang: 'zh-CN' });
    const { badRow } = sampleFacts({ lang: 'zh-CN', seed: 7, today });

    const { value } = workspace
      .person('librarian@school.example')
      .call('rpc', ['settings.rowProblems', '{}']);

    const catalogue = rowsOf(workspace.snapshot(), 'copyBarcode');
    const badRowNumber = catalogue.findIndex((row) => row.copyBarcode === badRow.barcode) + 3;
    const { problems } = JSON.parse(String(value)).value as { problems: Record<string, unknown>[] };
    expect(problems).toEqual([
      expect.objectContaining({ tab: '馆藏', row: badRowNumber, code: 'unknownChoice', found: '在架上' }),
      expect.objectContaining({ tab: '馆藏', row: badRowNumber, code: 'notADay', found: '3月5' }),
    ]);
    await workspace.close();
  });
});

describe('trying the sample school at the desk', () => {
  const facts = sampleFacts({ lang: 'zh-CN', seed: 7, today });
  const shelf = facts.onShelf[0]!.barcode;

  it.each([
    { what: 'a copy on the shelf to Li Ming', card: facts.liMing.card, barcode: shelf, says: [] },
    {
      what: 'to a reader with an overdue loan',
      card: facts.overdue.card,
      barcode: shelf,
      says: ['overdueBlocks'],
    },
    { what: 'to a full-up reader', card: facts.fullUp[0]!.card, barcode: shelf, says: ['loanLimitReached'] },
    { what: 'on a lost card', card: facts.cardLost.card, barcode: shelf, says: ['cardLost'] },
    {
      what: 'to a suspended reader',
      card: facts.suspended.card,
      barcode: shelf,
      says: ['readerSuspended', 'lendingStopped'],
    },
    {
      what: 'to one who left',
      card: facts.leaver.card,
      barcode: shelf,
      says: ['readerLeft', 'overdueBlocks'],
    },
    {
      what: 'a reference work',
      card: facts.liMing.card,
      barcode: facts.inRoomOnly.barcode,
      says: ['inRoomOnly'],
    },
    {
      what: 'another’s copy',
      card: facts.liMing.card,
      barcode: facts.outToAnother.barcode,
      says: ['copyOutToAnother'],
    },
    { what: 'a lost copy', card: facts.liMing.card, barcode: facts.lost.barcode, says: ['copyNotOnShelf'] },
  ])('lends $what, or says why not', async ({ card, barcode, says }) => {
    const workspace = await openWorkspace({ dist, fill: 'sample', lang: 'zh-CN' });
    const args = { requestId: 'q0mfq1a2b3c4d5e6f7', copyBarcode: barcode, cardNumber: card, operator: '' };

    const { value } = workspace
      .person('desk@school.example')
      .call('rpc', ['circulation.lend', JSON.stringify(args)]);

    const { findings } = JSON.parse(String(value)).value as { findings: { level: string; code: string }[] };
    expect(
      findings
        .filter(({ level }) => level === 'block')
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...says].sort());
    await workspace.close();
  });
});

describe.each(['sample', 'S'] as const)('the first night of the school %s', (fill) => {
  it('finds nothing to mend', async () => {
    const workspace = await openWorkspace({ dist, fill });
    const before = workspace.snapshot();

    const results = workspace.triggers().map(({ id }) => workspace.fire(id));

    expect(results.map(({ state }) => state)).toEqual(['done']);
    expect(workspace.snapshot()).toEqual(before);
    await workspace.close();
  });
});

describe('opening a workspace with a bundle that cannot set itself up', () => {
  it('says which function is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shuxiang-fills-'));
    writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Asia/Shanghai"}');
    writeFileSync(join(folder, 'Code.js'), 'function hello() {}');

    await expect(openWorkspace({ dist: folder, fill: 'sample' })).rejects.toThrow('no function setUp');
  });
});
