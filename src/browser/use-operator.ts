// Who does it, asked once and kept for the next time on this computer; each page keeps its own.

import { useState } from 'preact/hooks';
import { openStorage } from './storage.ts';

const storage = openStorage();

/** The name under this key, '' at first, and how it is changed. */
export function useOperator(key: string) {
  const [name, setName] = useState(storage.read(key) ?? '');
  const change = (next: string) => {
    storage.write(key, next);
    setName(next);
  };
  return { name, change };
}
