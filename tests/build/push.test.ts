// Pushing is over when clasp says so of every file, not when it exits with 0.

import { describe, expect, it } from 'vitest';
import { readPushAnswer } from '../../build/push-answer.mjs';

const files = ['Code.js', 'appsscript.json', 'desk.html'];

describe('reading clasp’s answer to a push', () => {
  it('is content when every file was sent', () => {
    expect(
      readPushAnswer('[\n  "dist/Code.js",\n  "dist/appsscript.json",\n  "dist/desk.html"\n]', files),
    ).toBe('pushed');
  });

  it('is content when nothing differed', () => {
    expect(readPushAnswer('[]\n', files)).toBe('same');
  });

  it.each(['', 'Skipping push.', '["dist/Code.js"]', '{"error":"no"}'])('is not sure of %j', (said) => {
    expect(readPushAnswer(said, files)).toBe('unsure');
  });
});
