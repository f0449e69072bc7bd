import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BundlePath, bundleHead, readBundleIndex } from '../../../shared/model/bundle.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const part = fc.stringMatching(/^[\w äö-]{1,12}$/).filter((text) => BundlePath.safeParse(text).success);
const entry = fc.record({
  path: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  mime: fc.constantFrom('text/html', 'image/png'),
  bytes: fc.nat(1_000_000),
});

test('MED-30 what a bundle’s index says is read back, with where each file lies behind the one before', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (index) => {
      const head = bundleHead(index, encode);
      const read = readBundleIndex(head, decode);
      expect(read.map(({ path, mime, from, to }) => ({ path, mime, bytes: to - from }))).toEqual(index);
      expect(read[0]?.from).toBe(head.length);
      for (const [at, { from }] of read.entries()) if (at > 0) expect(from).toBe(read[at - 1]?.to);
    }),
  );
});

test('MED-31 what is no bundle, or is cut off, is not read', () => {
  const head = bundleHead([{ path: 'index.html', mime: 'text/html', bytes: 5 }], encode);
  expect(() => readBundleIndex(head.subarray(0, -1), decode)).toThrow('cut off');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => readBundleIndex(bytes, decode)).toThrow();
    }),
  );
});

test.each(['', '/a', 'a/', '../a', 'a/../b', './a', 'a//b', 'C:a', 'a\\b', 'a\u0000', 'x'.repeat(201)])(
  'MED-31 %j is no path in a bundle',
  (path) => {
    expect(BundlePath.safeParse(path).success).toBe(false);
  },
);
