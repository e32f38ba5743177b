// Distinct styles and validation rules, kept once each, so that a cell carries a small number instead of an object.

import type { Palette } from './change.ts';

/** Interns values of one kind by their JSON text. Id 0 always means "none". */
export class FacetTable<T extends object> {
  readonly #values: (T | null)[] = [null];
  readonly #ids = new Map<string, number>();

  /** The id of a value; equal values have equal ids as long as their keys come in the same order. */
  idOf(value: T | null): number {
    if (value === null) return 0;
    const text = JSON.stringify(value);
    if (text === '{}') return 0;
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#values.push(value);
    this.#ids.set(text, this.#values.length - 1);
    return this.#values.length - 1;
  }

  /** The value behind an id, or null for 0. */
  valueOf(id: number): T | null {
    return this.#values[id] ?? null;
  }
}

/** Packs ids, told in the order the palette's runs have, into a palette. */
export function packFacets<T extends object>(
  table: FacetTable<T>,
  ids: ArrayLike<number>,
): Palette<T | null> {
  const palette: (T | null)[] = [];
  const places = new Map<number, number>();
  const runs: number[] = [];
  for (let from = 0, to = 0; from < ids.length; from = to) {
    const id = ids[from] ?? 0;
    while (to < ids.length && ids[to] === id) to++;
    let place = places.get(id);
    if (place === undefined) {
      place = palette.push(table.valueOf(id)) - 1;
      places.set(id, place);
    }
    runs.push(place, to - from);
  }
  return { palette, runs };
}

/** The ids a palette stands for, in the order of its runs. */
export function* unpackFacets<T extends object>(
  table: FacetTable<T>,
  packed: Palette<T | null>,
): Generator<number> {
  const ids = packed.palette.map((value) => table.idOf(value));
  for (let i = 0; i < packed.runs.length; i += 2) {
    const id = ids[packed.runs[i] ?? 0] ?? 0;
    for (let left = packed.runs[i + 1] ?? 0; left > 0; left--) yield id;
  }
}
