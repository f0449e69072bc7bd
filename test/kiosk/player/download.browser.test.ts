import { createHash, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Fault, FaultyFiles } from '../../support/faulty-files.ts';
import { openSourcePage, type SourcePage } from '../../support/source-page.ts';
import type {} from './page/download-page.ts';

const SIZE = 3_000_000;
let source: SourcePage;
let files: FaultyFiles;
let sha256: string;
let folder: string;

beforeAll(async () => {
  source = await openSourcePage('test/kiosk/player/page/download.html');
  await source.page.waitForFunction(() => 'downloads' in window);
});
afterAll(() => source?.close());

beforeEach(async () => {
  const body = randomBytes(SIZE);
  sha256 = createHash('sha256').update(body).digest('hex');
  folder = `media-${sha256.slice(0, 8)}`;
  files = await FaultyFiles.serve(body);
});
afterEach(() => files.close());

/** @param bytesPerSecond of all downloads of the page together; null: no limit. */
function orderFor(bytes = SIZE, bytesPerSecond: number | null = null) {
  return { folder: [folder], sha256, bytes, url: files.url, bytesPerSecond };
}

async function fetchFile(fault: Fault = { kind: 'none' }, bytes = SIZE) {
  files.fault = fault;
  return source.page.evaluate((order) => window.downloads.fetch(order), orderFor(bytes));
}
const kept = () => source.page.evaluate((folder) => window.downloads.list(folder), folder);

test('PLY-8 a verified file bears its hash as its name', async () => {
  expect(await fetchFile()).toEqual({ ok: true, fetchedBytes: SIZE });
  expect(await kept()).toEqual({ [sha256]: SIZE });
});

test('PLY-8 a download that broke off goes on where it stopped, as often as it takes', async () => {
  expect(await fetchFile({ kind: 'cut', after: 1_000_000 })).toEqual({ ok: false, code: 'unreachable' });
  expect(await kept()).toEqual({ [`${sha256}.part`]: 1_000_000 });
  expect(await fetchFile({ kind: 'cut', after: 500_000 })).toEqual({ ok: false, code: 'unreachable' });
  expect(await fetchFile()).toEqual({ ok: true, fetchedBytes: SIZE - 1_500_000 });
  expect(files.ranges).toEqual([null, 'bytes=1000000-', 'bytes=1500000-']);
  expect(await kept()).toEqual({ [sha256]: SIZE });
});

test('PLY-8 goes on after the thread was ended in the middle', async () => {
  files.fault = { kind: 'cut', after: 2_000_000 };
  await source.page.evaluate(async (order) => {
    const outcome = window.downloads.fetch(order);
    window.downloads.stop();
    await outcome;
  }, orderFor());
  // The browser closes the dead thread's file in its own time; until then it says `busy`.
  let outcome = await fetchFile();
  while (!outcome.ok && outcome.code === 'busy') outcome = await fetchFile();
  expect(outcome.ok).toBe(true);
  expect(await kept()).toEqual({ [sha256]: SIZE });
});

test('PLY-8 one wrong bit, and nothing is kept', async () => {
  expect(await fetchFile({ kind: 'flip', at: 1_234_567 })).toEqual({ ok: false, code: 'mismatch' });
  expect(await kept()).toEqual({ [`${sha256}.part`]: 0 });
  expect(await fetchFile()).toEqual({ ok: true, fetchedBytes: SIZE });
});

test('PLY-8 a wrong bit in what an earlier try left is found as well', async () => {
  await fetchFile({ kind: 'cut', after: 1_000_000 });
  expect(await fetchFile({ kind: 'flip', at: 2_000_000 })).toEqual({ ok: false, code: 'mismatch' });
  expect(await fetchFile()).toEqual({ ok: true, fetchedBytes: SIZE });
});

test('PLY-8 a server that ignores the range sends it all again', async () => {
  await fetchFile({ kind: 'cut', after: 1_000_000 });
  expect(await fetchFile({ kind: 'ignore-range' })).toEqual({ ok: true, fetchedBytes: SIZE });
  expect(await kept()).toEqual({ [sha256]: SIZE });
});

test.each([
  [404, 'missing'],
  [410, 'missing'],
  [500, 'unreachable'],
  [204, 'unreachable'],
] as const)('PLY-8 an answer of %i is %s', async (status, code) => {
  expect(await fetchFile({ kind: 'status', status })).toEqual({ ok: false, code });
  expect(sha256 in (await kept())).toBe(false);
});

test('PLY-8 more or fewer bytes than promised are refused', async () => {
  expect(await fetchFile({ kind: 'none' }, SIZE - 1)).toEqual({ ok: false, code: 'mismatch' });
  expect(await fetchFile({ kind: 'none' }, SIZE + 1)).toEqual({ ok: false, code: 'unreachable' });
  expect(sha256 in (await kept())).toBe(false);
});

test('PLY-92 a download that is no longer wanted ends at once, and what came is kept', async () => {
  const outcome = await source.page.evaluate(
    async (order) => {
      const abort = new AbortController();
      const ended = window.downloads.fetch(order, abort.signal);
      // At this rate the whole of it would take three minutes.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      abort.abort();
      return ended;
    },
    orderFor(SIZE, 16_000),
  );
  expect(outcome).toEqual({ ok: false, code: 'cancelled' });
  const came = (await kept())[`${sha256}.part`] ?? 0;
  expect(came).toBeGreaterThan(0);
  expect(came).toBeLessThan(SIZE);
  expect(await fetchFile()).toEqual({ ok: true, fetchedBytes: SIZE - came });
});
