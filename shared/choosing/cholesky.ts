/** A symmetric matrix or a triangle of one, row by row; small ones only. */
export type Matrix = readonly (readonly number[])[];

/**
 * The factor L of a symmetric positive definite matrix A = L Lᵀ. Null where it is not positive definite, as far as
 * numbers of this width can tell: singular, or not finite.
 */
export function factorOf(a: Matrix): Matrix | null {
  const factor: number[][] = [];
  for (const [i, row] of a.entries()) {
    const own: number[] = [];
    factor.push(own);
    for (let j = 0; j <= i; j += 1) {
      const other = factor[j] ?? own;
      const rest = (row[j] ?? 0) - partOf(own, other, j);
      if (i !== j) own.push(rest / (other[j] ?? 1));
      else if (rest > 1e-12 && Number.isFinite(rest)) own.push(Math.sqrt(rest));
      else return null;
    }
  }
  return factor;
}

/** Solves L z = b. */
export function solveLower(factor: Matrix, b: readonly number[]): number[] {
  const z: number[] = [];
  for (const [i, row] of factor.entries()) z.push(((b[i] ?? 0) - partOf(row, z, i)) / (row[i] ?? 1));
  return z;
}

/** Solves A x = b by the factor of A. */
export function solve(factor: Matrix, b: readonly number[]): number[] {
  const x = solveLower(factor, b);
  for (let i = x.length - 1; i >= 0; i -= 1) {
    let rest = x[i] ?? 0;
    for (let k = i + 1; k < x.length; k += 1) rest -= (factor[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = rest / (factor[i]?.[i] ?? 1);
  }
  return x;
}

/** The logarithm of the determinant of A by its factor. */
export function logDeterminant(factor: Matrix): number {
  return 2 * factor.reduce((sum, row, i) => sum + Math.log(row[i] ?? 1), 0);
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return partOf(a, b, Math.min(a.length, b.length));
}

/** The product of the first `length` of each. */
function partOf(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
