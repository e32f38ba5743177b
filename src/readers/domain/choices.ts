// The fixed choices a reader's row may hold, as codes; their words live in messages and tables.

export const readerTypes = ['student', 'teacher', 'assistant', 'classCard'] as const;
export type ReaderType = (typeof readerTypes)[number];

export const readerStatuses = ['active', 'cardLost', 'suspended', 'left'] as const;
export type ReaderStatus = (typeof readerStatuses)[number];
