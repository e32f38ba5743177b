// Google's enums: objects whose text and JSON are their name (PLATFORM 4.9).

import signatures from './signatures.json' with { type: 'json' };

/** One constant of an enum. */
export class EnumConstant {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  /** Below, at or above 0 as it stands before, at or after the other in its enum. */
  compareTo(other: EnumConstant): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** The constants of one enum by name. */
export type EnumTable = Readonly<Record<string, EnumConstant>>;

/** Every enum of the spreadsheet service by name. */
export const enums: Readonly<Record<string, EnumTable>> = Object.fromEntries(
  Object.entries(signatures.enums).map(([name, values]) => [
    name,
    Object.freeze(Object.fromEntries(values.map((value, i) => [value, new EnumConstant(value, i)]))),
  ]),
);

/** One constant; the enum and the name must exist. */
export function enumConstant(enumName: string, name: string): EnumConstant {
  const constant = enums[enumName]?.[name];
  if (constant === undefined) throw new Error(`no such enum constant: ${enumName}.${name}`);
  return constant;
}
