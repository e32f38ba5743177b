// What the import dialog may ask of the server, as types: a misspelt call does not compile.

import type { ImportReadersResult, ReaderDraft } from '../../readers/domain/import-readers.ts';
import type { CopyDraft, ImportCopiesResult, ImportTarget } from '../domain/import-copies.ts';

export type ImportCalls = {
  readonly 'catalogue.importTarget': { readonly args: Record<string, never>; readonly value: ImportTarget };
  readonly 'catalogue.importCopies': {
    readonly args: {
      readonly requestId: string;
      readonly batch: string;
      readonly rows: readonly CopyDraft[];
    };
    readonly value: ImportCopiesResult;
  };
  readonly 'readers.importReaders': {
    readonly args: { readonly requestId: string; readonly rows: readonly ReaderDraft[] };
    readonly value: ImportReadersResult;
  };
};
