// The print dialog in a browser: opened on a school or on a list the test writes, its pages as a printer gets them, its codes read back.

import {
  BinaryBitmap,
  Code128Reader,
  DecodeHintType,
  GlobalHistogramBinarizer,
  RGBLuminanceSource,
} from '@zxing/library';
import type { Browser, Page } from 'playwright-core';
import type { Clearing, ClearingClass, Owing } from '../../src/prints/domain/clearing.ts';
import type { PrintList, PrintReader } from '../../src/prints/domain/print-list.ts';
import type { PaperName } from '../../src/prints/messages/en.ts';
import { type Pixels, readPng } from '../shots/small-png.ts';
import { type Answering, answered, type OpenPage, openPage, type PageOptions } from './page-harness.ts';

/** CSS pixels in an inch and in a millimetre. */
const INCH = 96;
const MM = INCH / 25.4;

export function aPrintReader(part: Partial<PrintReader> = {}): PrintReader {
  return {
    cardNumber: 'R000001',
    name: '李明',
    className: '三(2)班',
    seatNumber: '1',
    sex: '男',
    readerType: 'student',
    isCardLost: false,
    ...part,
  };
}

export function aPrintList(part: Partial<PrintList> = {}): PrintList {
  return {
    schoolName: '书香小学',
    language: 'zh-CN',
    today: '2026-09-28',
    classes: [{ className: '三(2)班', classCard: '' }],
    readers: [aPrintReader()],
    classCounts: false,
    unreadCount: 0,
    ...part,
  };
}

/** What the readers of a list have out: so many copies each, in the list's order; whoever is beyond it has none. */
export function clearingOf(list: PrintList, counts: readonly number[], part: Partial<Owing> = {}): Clearing {
  const withLoans = list.readers.map(({ className, ...reader }, at) => ({
    className,
    ...{ cardNumber: reader.cardNumber, name: reader.name, seatNumber: reader.seatNumber, sex: reader.sex },
    owing: Array.from(
      { length: counts[at] ?? 0 },
      (_, nth): Owing => ({
        ...{ title: '小王子', copyBarcode: `T${String(at * 100 + nth + 1).padStart(7, '0')}` },
        dueOn: nth % 3 === 0 ? '2026-09-21' : '2026-10-12',
        charge: '',
        ...part,
      }),
    ),
  }));
  const classes = list.classes.map(
    ({ className }): ClearingClass => ({
      className,
      teacher: '王老师',
      readers: withLoans.flatMap(({ className: own, ...reader }) => (own === className ? [reader] : [])),
    }),
  );
  return { classes, leavers: [], unreadCount: 0 };
}

/** A server that knows this list, these titles by barcode, and what is out. */
export function listed(
  list: PrintList,
  titles: Readonly<Record<string, string>> = {},
  clearing: Clearing = clearingOf(list, []),
): Answering {
  return (name, args) => {
    if (name === 'prints.readers') return answered(list);
    if (name === 'prints.clearing') return answered(clearing);
    const { copyBarcode } = args as { copyBarcode: string };
    const title = titles[copyBarcode];
    return answered({ copy: title === undefined ? null : { copyBarcode, title } });
  };
}

/** Opens the dialog and waits for its papers, or for another sign that it is open. */
export async function openPrint(
  browser: Browser,
  answer: Answering,
  { isOpenWhen = '.papers', ...options }: Partial<PageOptions> & { readonly isOpenWhen?: string } = {},
): Promise<OpenPage> {
  const opened = await openPage(browser, { file: 'print.html', answer, width: 900, height: 640, ...options });
  await opened.page.locator(isOpenWhen).waitFor();
  return opened;
}

/** Chooses a paper and waits until its question, if it asks for a scan, takes keys. */
export async function choosePaper(page: Page, name: PaperName): Promise<void> {
  await page.locator(`input[value=${name}]`).check();
  if (name === 'boxLabels') await page.locator('#copy:focus').waitFor();
}

export const chooseEveryClass = (page: Page) => page.locator('.classes button').first().click();

/** Pages of a PDF and the size of the first, in millimetres. */
export async function printed(page: Page): Promise<{ pages: number; width: number; height: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
  const millimetres = (points = '') => (Number(points) * 25.4) / 72;
  return {
    pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    width: millimetres(box?.[1]),
    height: millimetres(box?.[2]),
  };
}

/** The dialog as its printer sees it, `dpi` dots to the inch. Choose what to print before. */
export async function openAsPaper(
  browser: Browser,
  answer: Answering,
  { dpi, choose }: { readonly dpi: number; readonly choose: (page: Page) => Promise<void> },
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: dpi / INCH,
  });
  const { page } = await openPrint(browser, answer, { context });
  await choose(page);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What a scanner reads from each code of the pages, in order; '' where it reads nothing. */
export async function readCodes(page: Page): Promise<string[]> {
  const read: string[] = [];
  for (const sheet of await page.locator('.page').all()) {
    const pixels = readPng(await sheet.screenshot({ animations: 'disabled' }));
    const boxes = await sheet.evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return [...element.querySelectorAll('.bars')].map((bars) => {
        const box = bars.getBoundingClientRect();
        return [box.left - left, box.top - top, box.width, box.height].map((each) => each / width);
      });
    });
    for (const box of boxes)
      read.push(
        readCode(
          cut(
            pixels,
            box.map((each) => each * pixels.width),
          ),
        ),
      );
  }
  return read;
}

/** Of each code: its narrowest bar in millimetres, the white at either end in bars of that width, and its height as a share of its length. */
export async function measureCodes(page: Page): Promise<{ finest: number; quiet: number; height: number }[]> {
  return page.evaluate((mm) => {
    return [...document.querySelectorAll('.bars')].map((bars) => {
      const [, , modules = '1'] = (bars.getAttribute('viewBox') ?? '').split(' ');
      const { x, width } = (bars.querySelector('path') as SVGGraphicsElement).getBBox();
      const box = bars.getBoundingClientRect();
      const finest = box.width / Number(modules) / mm;
      const height = box.height / mm / (width * finest);
      return { finest, quiet: Math.min(x, Number(modules) - x - width), height };
    });
  }, MM);
}

function cut({ width, rgb }: Pixels, box: readonly number[]): Pixels {
  const [left = 0, top = 0, wide = 0, high = 0] = box.map(Math.round);
  const piece = new Uint8Array(wide * high * 3);
  for (let row = 0; row < high; row++) {
    const from = ((top + row) * width + left) * 3;
    piece.set(rgb.subarray(from, from + wide * 3), row * wide * 3);
  }
  return { width: wide, height: high, rgb: piece };
}

function readCode({ width, height, rgb }: Pixels): string {
  const grey = Uint8ClampedArray.from({ length: width * height }, (_, at) => rgb[at * 3] ?? 0);
  const bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(grey, width, height)));
  try {
    return new Code128Reader().decode(bitmap, new Map([[DecodeHintType.TRY_HARDER, true]])).getText();
  } catch {
    return '';
  }
}
