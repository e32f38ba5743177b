// A workspace on disk: one snapshot, and a log with one line for every act since. A line is there whole or not at all.

import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Mail } from '../contract.ts';
import { Book, type BookImage } from '../grid/book.ts';
import { FACTS_VERSION, FactBook, type Facts } from '../runtime/facts.ts';
import type { ActRecord, Keeper } from '../runtime/world.ts';
import { takeFolder } from './folder-lock.ts';

/** What a workspace is made of between starts. */
export type Stored = { readonly book: Book; readonly facts: FactBook; readonly outbox: Mail[] };

type SnapshotFile = {
  readonly seq: number;
  readonly book: BookImage;
  readonly facts: Facts;
  readonly mails: readonly Mail[];
};
type LogLine = ActRecord & { readonly seq: number };

const SNAPSHOT = 'workbook.json';
const LOG = 'acts.log';

/** An open folder. Nobody else may open it until it is closed or its process is gone. */
export class DataFolder implements Keeper {
  readonly #folder: string;
  readonly #release: () => void;
  #log: number;
  #logBytes = 0;
  #seq = 0;

  /** Throws when another process, or this one, has the folder open. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#release = takeFolder(folder);
    this.#log = openSync(join(folder, LOG), 'a+');
  }

  /** What the folder holds, every acknowledged act included; null when nothing was ever kept in it. */
  load(): Stored | null {
    const path = join(this.#folder, SNAPSHOT);
    if (!existsSync(path)) {
      this.#restartLog();
      return null;
    }
    const snapshot = JSON.parse(readFileSync(path, 'utf8')) as SnapshotFile;
    if (snapshot.facts.version !== FACTS_VERSION)
      throw new Error(`${this.#folder} was written by another version of the workspace`);
    const book = Book.fromJSON(snapshot.book);
    let facts = snapshot.facts;
    const outbox = [...snapshot.mails];
    this.#seq = snapshot.seq;
    for (const line of this.#readLog()) {
      // A stop between the snapshot and the emptying of the log leaves lines the snapshot already holds.
      if (line.seq <= snapshot.seq) continue;
      for (const change of line.changes) book.apply(change);
      facts = { ...facts, ...line.facts };
      outbox.push(...line.mails);
      this.#seq = line.seq;
    }
    book.history.forget();
    return { book, facts: new FactBook(facts), outbox };
  }

  /** Writes one act down; safe when it returns. */
  keep(record: ActRecord): void {
    this.#seq += 1;
    const line = Buffer.from(`${JSON.stringify({ seq: this.#seq, ...record })}\n`);
    try {
      for (let done = 0; done < line.length; ) done += writeSync(this.#log, line, done);
      fdatasyncSync(this.#log);
      this.#logBytes += line.length;
    } catch (error) {
      ftruncateSync(this.#log, this.#logBytes);
      throw error;
    }
  }

  /** Makes the snapshot anew and empties the log; nothing to do when the log is empty and a snapshot exists. */
  compact(state: Stored): void {
    const path = join(this.#folder, SNAPSHOT);
    if (this.#logBytes === 0 && existsSync(path)) return;
    const file: SnapshotFile = {
      seq: this.#seq,
      book: state.book.toJSON(),
      facts: state.facts.now,
      mails: state.outbox,
    };
    const fresh = `${path}.new`;
    const handle = openSync(fresh, 'w');
    writeSync(handle, JSON.stringify(file));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(fresh, path);
    this.#restartLog();
  }

  close(): void {
    closeSync(this.#log);
    this.#release();
  }

  /** The lines that were written whole; the rest of a torn last line is cut off. */
  #readLog(): LogLine[] {
    const bytes = readFileSync(join(this.#folder, LOG));
    const whole = bytes.lastIndexOf(10) + 1;
    if (whole < bytes.length) ftruncateSync(this.#log, whole);
    this.#logBytes = whole;
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LogLine);
  }

  #restartLog(): void {
    ftruncateSync(this.#log, 0);
    fsyncSync(this.#log);
    this.#logBytes = 0;
  }
}

/** Forgets the workbook a folder holds, and touches nothing else in it. Throws when it is open somewhere. */
export function emptyFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const release = takeFolder(folder);
  for (const name of [SNAPSHOT, LOG, `${SNAPSHOT}.new`]) rmSync(join(folder, name), { force: true });
  release();
}
