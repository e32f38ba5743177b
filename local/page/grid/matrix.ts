// The grid's sparse matrices: records of rows, each a record of columns, counted from 0.

export type Matrix<T> = Record<number, Record<number, T>>;

/** Puts a value at its place, making the row when it is the first in it. */
export function putAt<T>(matrix: Matrix<T>, row: number, column: number, value: NoInfer<T>): void {
  const line = matrix[row] ?? {};
  line[column] = value;
  matrix[row] = line;
}
