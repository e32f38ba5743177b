// The plain library knows nothing of the product: what both got wrong alike would never be seen.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../tests/support/repository.ts';

const HERE = inRepository('proof/model');

describe('the plain library', () => {
  it('imports its own files alone', () => {
    const plain = readdirSync(HERE).filter(
      (file) => /^plain-.*\.ts$/.test(file) && !file.endsWith('.proof.ts'),
    );
    const imported = plain.flatMap((file) => {
      const text = readFileSync(inRepository(`proof/model/${file}`), 'utf8');
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from);
    });

    expect(plain.length).toBeGreaterThan(3);
    expect(imported.filter((from) => !/^\.\/plain-[a-z]+\.ts$/.test(from ?? ''))).toEqual([]);
  });
});
