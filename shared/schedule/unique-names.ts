/** Hands out names, adding `#2`, `#3` ... to one that was taken: no id can hold a `#`. */
export function uniqueNames(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}
