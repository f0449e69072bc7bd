import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../shared/protocol/canonical-json.ts';

test('PUSH-46 canonical JSON is what RFC 8785 shows', () => {
  // Section 3.2.3 (order by UTF-16 code units) and the number forms of its appendix B.
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(Object.values(JSON.parse(canonicalJson(names)) as object).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(canonicalJson(names)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
  expect(canonicalJson([-0, 1e21, Number('333333333.33333329'), 0.000001, 1e-7])).toBe(
    '[0,1e+21,333333333.3333333,0.000001,1e-7]',
  );
  expect(canonicalJson({ b: undefined, a: [undefined, null, true, 'x'] })).toBe('{"a":[null,null,true,"x"]}');
});

test('PUSH-46 the order of members and the spaces between them change nothing; any value does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const again = JSON.parse(JSON.stringify(shuffled(one), null, 3)) as unknown;
      expect(canonicalJson(again)).toBe(canonicalJson(one));
      expect(JSON.parse(canonicalJson(one))).toEqual(JSON.parse(JSON.stringify(one)));
      expect(canonicalJson(one) === canonicalJson(other)).toBe(canonicalJson(again) === canonicalJson(other));
    }),
  );
});

test('PUSH-46 what JSON cannot say is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, { a: 1n }, [() => 1]])
    expect(() => canonicalJson(value)).toThrow(TypeError);
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member)]),
  );
}
