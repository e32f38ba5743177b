// The fixed choices a copy's row may hold, as codes; their words live in messages and tables.

export const copyStatuses = [
  'onShelf',
  'onLoan',
  'lost',
  'presumedLost',
  'missing',
  'damaged',
  'withdrawn',
  'setAside',
] as const;
export type CopyStatus = (typeof copyStatuses)[number];

export const itemTypes = ['book', 'pictureBook', 'reference', 'periodical'] as const;
export type ItemType = (typeof itemTypes)[number];
