/**
 * The one text of a JSON value, however it was formatted on its way: RFC 8785 (JSON Canonicalization Scheme). Members
 * are sorted by UTF-16 code units, and those that are `undefined` are left out, as JSON does.
 *
 * @throws {TypeError} for what JSON cannot say: a number that is not finite, a function, a bigint.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((one: unknown) => (one === undefined ? 'null' : canonicalJson(one))).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // Not localeCompare: the order must be the same on every machine.
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number');
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`);
  return text;
}
