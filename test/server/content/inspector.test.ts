import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { mediaKind } from '../../../signage-server/content/media-kind.ts';
import { runInspector } from '../../../signage-server/content/run-inspector.ts';
import { Turnstile } from '../../../signage-server/content/turnstile.ts';

const film = join(import.meta.dirname, '../../support/media/ok.mp4');

test('MED-8 a file that takes too long to read is given up and refused', async () => {
  const { drawn, verdict } = runInspector(film, 'mp4', { timeoutMs: 5 });
  const [bytes, inspection] = await Promise.all([buffer(drawn), verdict]);
  expect(bytes).toHaveLength(0);
  expect(inspection).toMatchObject({ ok: false, code: 'media-unreadable' });
  expect(await runInspector(film, 'mp4').verdict).toMatchObject({ ok: true, value: { mime: 'video/mp4' } });
});

test('MED-9 few files are read at a time, in order, and a full line takes nobody', async () => {
  const turnstile = new Turnstile({ inside: 2, line: 2 });
  const order: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = (name: string) =>
    turnstile.pass(async () => {
      order.push(name);
      await new Promise<void>((resolve) => leave.set(name, resolve));
      if (name === 'a') throw new Error('a fails');
      return name;
    });
  const all = Promise.allSettled(['a', 'b', 'c', 'd'].map(enter));
  await Promise.resolve();
  expect([order, turnstile.isFull]).toEqual([['a', 'b'], true]);
  await expect(enter('e')).rejects.toThrow('want in');
  // One that fails makes room like any other.
  for (const name of ['a', 'b', 'c', 'd']) {
    await expect.poll(() => leave.has(name)).toBe(true);
    leave.get(name)?.();
  }
  expect((await all).map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect([order, turnstile.isFull]).toEqual([['a', 'b', 'c', 'd'], false]);
});

test('MED-6 what a file is, is told by its bytes alone', () => {
  const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}`, 'latin1');
  expect(['isom', 'mp42', 'avc1', 'iso5'].map((brand) => mediaKind(box(brand)))).toEqual(
    Array(4).fill('mp4'),
  );
  expect(mediaKind(box('avif'))).toBe('image');
  expect(['heic', 'qt  ', 'crx ', 'M4A ', 'jxl '].map((brand) => mediaKind(box(brand)))).toEqual(
    Array(5).fill(undefined),
  );
  for (const bytes of [
    '',
    'G',
    'GIF88a',
    'RIFF\0\0\0\0WAVE',
    '%!PS',
    '\xff\xd8',
    'BM',
    'II*\0',
    '\0\0\x01\0',
  ]) {
    expect([bytes, mediaKind(Buffer.from(bytes, 'latin1'))]).toEqual([bytes, undefined]);
  }
});
