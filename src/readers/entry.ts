// What the readers plug into the product.

import { type Area, defineCall } from '../area.ts';
import { readerFindings } from './domain/codes.ts';
import { classesTable, readersTable } from './tables.ts';
import { completeReaders } from './usecases/complete-readers.ts';
import { importReaders, importReadersInput } from './usecases/import-readers.ts';
import { refreshClassNames } from './usecases/refresh-class-names.ts';

export const readers = {
  name: 'readers',
  tables: [readersTable, classesTable],
  findings: readerFindings,
  queries: {},
  commands: {
    importReaders: defineCall({
      input: importReadersInput,
      example: {
        requestId: 'q0mfq1a2b3r1r2r3r4',
        rows: [
          {
            cardNumber: '',
            name: '李明',
            entryYear: 2024,
            classNumber: 2,
            seatNumber: '7',
            readerType: 'student',
            status: 'active',
            studentNumber: '20240207',
            sex: '男',
            note: '',
          },
        ],
      },
      run: importReaders,
    }),
  },
  menu: [],
  nightly: [
    { name: 'completeReaders', run: completeReaders, atSetUp: true },
    { name: 'refreshClassNames', run: refreshClassNames, atSetUp: true },
  ],
} as const satisfies Area;
