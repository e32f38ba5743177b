// Types of the parts of fast-formula-parser the grid uses; the package ships none.

declare module 'fast-formula-parser' {
  class FormulaError extends Error {
    constructor(name: string, message?: string, details?: unknown);
    readonly details?: unknown;
    static readonly REF: FormulaError;
    static readonly NAME: FormulaError;
    static readonly NA: FormulaError;
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class FormulaParser {
    constructor(options: object);
    parse(text: string, position: { sheet: string; row: number; col: number }): unknown;
    static readonly FormulaError: typeof FormulaError;
  }
}
