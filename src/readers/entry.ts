// What the readers plug into the product.

import { type Area, defineCall } from '../area.ts';
import { readerFindings } from './domain/codes.ts';
import { classesTable, readersTable } from './tables.ts';
import { replaceCardInput, reportCardLostInput } from './usecases/card-input.ts';
import { completeReaders } from './usecases/complete-readers.ts';
import { importReaders, importReadersInput } from './usecases/import-readers.ts';
import { refreshClassNames } from './usecases/refresh-class-names.ts';
import { replaceCard } from './usecases/replace-card.ts';
import { reportCardLost } from './usecases/report-card-lost.ts';

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
            email: '',
            guardianEmail: '',
          },
        ],
      },
      run: importReaders,
    }),
    reportCardLost: defineCall({
      input: reportCardLostInput,
      example: {
        requestId: 'q0mfq1a2b3lost0001',
        cardNumber: 'R000001',
        operator: '',
        role: 'librarian',
      },
      run: reportCardLost,
    }),
    replaceCard: defineCall({
      input: replaceCardInput,
      example: {
        requestId: 'q0mfq1a2b3newcard1',
        cardNumber: 'R000001',
        newCardNumber: '',
        operator: '',
        role: 'librarian',
      },
      run: replaceCard,
    }),
  },
  menu: [],
  nightly: [
    { name: 'completeReaders', run: completeReaders, atSetUp: true },
    { name: 'refreshClassNames', run: refreshClassNames, atSetUp: true },
  ],
} as const satisfies Area;
