/** The list with one more at its end. */
export function added<T>(list: readonly T[], one: T): T[] {
  return [...list, one];
}

/** The list with another in the place `at`. */
export function replaced<T>(list: readonly T[], at: number, one: T): T[] {
  return list.map((old, place) => (place === at ? one : old));
}

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, place) => place !== at);
}

/** The list with what stands at `at` one place further up. */
export function moved<T>(list: readonly T[], at: number): T[] {
  const one = list[at];
  return one === undefined || at === 0 ? [...list] : without(list, at).toSpliced(at - 1, 0, one);
}
