// What the desk may ask of the server, as types: a misspelt call does not compile.

import type {
  ActResult,
  CopyIndexSlice,
  DeskAct,
  DeskOpening,
  ReaderIndexSlice,
  ReaderPage,
  RowHint,
} from '../domain/desk.ts';

type Rows = { readonly fromRow: number; readonly rows: number };

export type DeskCalls = {
  readonly 'circulation.openDesk': { readonly args: Record<string, never>; readonly value: DeskOpening };
  readonly 'circulation.indexReaders': { readonly args: Rows; readonly value: ReaderIndexSlice };
  readonly 'circulation.indexCopies': { readonly args: Rows; readonly value: CopyIndexSlice };
  readonly 'circulation.readerPage': {
    readonly args: { readonly cardNumber: string; readonly readerHint?: RowHint | undefined };
    readonly value: ReaderPage;
  };
  readonly 'circulation.record': {
    readonly args: { readonly acts: readonly DeskAct[]; readonly operator: string };
    readonly value: { readonly results: readonly ActResult[] };
  };
};
