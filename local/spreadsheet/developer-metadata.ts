// Emulates DeveloperMetadata of the workbook and of tabs; rows and columns carry none here.

import type { Metadata } from '../grid/change.ts';
import { GridError } from '../grid/grid-error.ts';
import { emulate } from './emulate.ts';
import { EnumConstant, enumConstant } from './enums.ts';
import type { GasDeveloperMetadata, GasDeveloperMetadataFinder } from './gas-types.ts';
import { enlist, type Session } from './session.ts';

/** Adds metadata to the workbook (`sheetId` null) or a tab. To be called inside the gate. */
export function addMetadata(
  session: Session,
  sheetId: number | null,
  key: string,
  second?: string | EnumConstant,
  third?: EnumConstant,
): void {
  const { metadata } = session.book;
  const id = Math.max(0, ...metadata.map((each) => each.id)) + 1;
  const value = typeof second === 'string' ? second : null;
  const visibility = second instanceof EnumConstant ? second : third;
  const fresh: Metadata = {
    id,
    sheetId,
    key,
    value,
    visibility: visibility?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
  };
  session.change({ kind: 'setMetadata', metadata: [...metadata, fresh] });
}

export class DeveloperMetadata {
  readonly #session: Session;
  readonly #id: number;

  constructor(session: Session, id: number) {
    enlist(this, session);
    this.#session = session;
    this.#id = id;
  }

  getId(): number {
    return this.#session.free('DeveloperMetadata.getId', () => this.#id);
  }

  getKey(): string {
    return this.#look('getKey', (state) => state.key);
  }

  getValue(): string | null {
    return this.#look('getValue', (state) => state.value);
  }

  getVisibility(): EnumConstant {
    return this.#look('getVisibility', (state) =>
      enumConstant('DeveloperMetadataVisibility', state.visibility),
    );
  }

  setKey(key: string): DeveloperMetadata {
    return this.#set('setKey', (state) => ({ ...state, key }));
  }

  setValue(value: string): DeveloperMetadata {
    return this.#set('setValue', (state) => ({ ...state, value }));
  }

  remove(): void {
    this.#session.write('DeveloperMetadata.remove', 0, (book) => {
      this.#session.change({
        kind: 'setMetadata',
        metadata: book.metadata.filter((each) => each.id !== this.#id),
      });
    });
  }

  toString(): string {
    return 'DeveloperMetadata';
  }

  #look<T>(method: string, work: (state: Metadata) => T): T {
    return this.#session.look(`DeveloperMetadata.${method}`, undefined, () => work(this.#state()));
  }

  #set(method: string, change: (state: Metadata) => Metadata): DeveloperMetadata {
    this.#session.write(`DeveloperMetadata.${method}`, 0, (book) => {
      const state = this.#state();
      const metadata = book.metadata.map((each) => (each === state ? change(state) : each));
      this.#session.change({ kind: 'setMetadata', metadata });
    });
    return this;
  }

  #state(): Metadata {
    const state = this.#session.book.metadata.find((each) => each.id === this.#id);
    if (state === undefined) throw new GridError('This developer metadata does not exist any more.');
    return state;
  }
}

export class DeveloperMetadataFinder {
  readonly #session: Session;
  #key: string | null = null;
  #value: string | null = null;
  #id: number | null = null;

  constructor(session: Session) {
    enlist(this, session);
    this.#session = session;
  }

  withKey(key: string): DeveloperMetadataFinder {
    return this.#option('withKey', () => {
      this.#key = key;
    });
  }

  withValue(value: string): DeveloperMetadataFinder {
    return this.#option('withValue', () => {
      this.#value = value;
    });
  }

  withId(id: number): DeveloperMetadataFinder {
    return this.#option('withId', () => {
      this.#id = id;
    });
  }

  find(): DeveloperMetadata[] {
    return this.#session.look('DeveloperMetadataFinder.find', undefined, () => {
      const found = this.#session.book.metadata.filter(
        (each) =>
          (this.#key === null || each.key === this.#key) &&
          (this.#value === null || each.value === this.#value) &&
          (this.#id === null || each.id === this.#id),
      );
      return this.#session.array(found.map((each) => this.#session.handles.metadata(each.id)));
    });
  }

  toString(): string {
    return 'DeveloperMetadataFinder';
  }

  #option(method: string, set: () => void): DeveloperMetadataFinder {
    return this.#session.free(`DeveloperMetadataFinder.${method}`, () => {
      set();
      return this;
    });
  }
}

emulate<GasDeveloperMetadata>()('DeveloperMetadata', DeveloperMetadata, 'developer-metadata.ts');
emulate<GasDeveloperMetadataFinder>()(
  'DeveloperMetadataFinder',
  DeveloperMetadataFinder,
  'developer-metadata.ts',
);
