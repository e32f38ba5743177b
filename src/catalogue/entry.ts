// What the catalogue plugs into the product.

import * as v from 'valibot';
import { type Area, defineCall } from '../area.ts';
import { catalogueFindings } from './domain/codes.ts';
import { catalogueTable } from './tables.ts';
import { completeCopies } from './usecases/complete-copies.ts';
import { importCopies, importCopiesInput } from './usecases/import-copies.ts';
import { importTarget } from './usecases/import-target.ts';
import { replaceBarcode, replaceBarcodeInput } from './usecases/replace-barcode.ts';

export const catalogue = {
  name: 'catalogue',
  tables: [catalogueTable],
  findings: catalogueFindings,
  queries: {
    importTarget: defineCall({ input: v.strictObject({}), example: {}, run: importTarget }),
  },
  commands: {
    importCopies: defineCall({
      input: importCopiesInput,
      example: {
        requestId: 'q0mfq1a2b3c1c2c3c4',
        batch: '2026-09',
        rows: [
          {
            copyBarcode: '',
            title: '小王子',
            volume: '',
            callNumber: 'I565.88/1',
            status: 'onShelf',
            location: '阅览室',
            author: '圣埃克苏佩里',
            publisher: '',
            publishedIn: '',
            price: 2800,
            isbn: '',
            gradeBand: '3-4',
            itemType: 'book',
            source: '购',
            batch: '',
            accessionedOn: '',
            note: '',
          },
        ],
      },
      run: importCopies,
    }),
    replaceBarcode: defineCall({
      input: replaceBarcodeInput,
      example: {
        requestId: 'q0mfq1a2b3newcode1',
        copyBarcode: 'T0000001',
        newBarcode: '',
        operator: '',
        role: 'librarian',
      },
      run: replaceBarcode,
    }),
  },
  menu: [{ label: { 'zh-CN': '导入', en: 'Import' }, function: 'openImport' }],
  nightly: [{ name: 'completeCopies', run: completeCopies, atSetUp: true }],
} as const satisfies Area;
