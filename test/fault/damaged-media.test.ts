import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicationContent } from '../../signage-server/publishing/publication-content.ts';
import { statusHeard } from '../support/display-status.ts';
import { GlassRecord } from '../support/glass-record.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  publishDemo,
  type ScreenBrowser,
} from '../support/player.ts';
import { quickLoop } from '../support/quick-loop.ts';
import { RestartableServer } from '../support/restartable-server.ts';
import { until } from '../support/until.ts';

type Damage = 'flip' | 'truncate';
let server: RestartableServer;
let pages: string;
let screen: ScreenBrowser;
let glass: GlassRecord;
const counts = { damaged: 0, shown: 0, mended: 0 };

beforeAll(async () => {
  pages = await buildPlayer();
  server = await RestartableServer.create();
  await server.start(pages);
  screen = await openBrowser();
  glass = new GlassRecord();
  await glass.watch(screen.context);
  await becomeDisplay(screen.page, server.now, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server.now, quickLoop(['welcome', 'dinner'], 1000));
  await screen.page.goto(`${server.now.origin}/player?display=wall-1`);
  await glass.more(3, 60_000);
  await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
});
afterAll(async () => {
  await screen?.close();
  await server?.destroy();
});

function damaged(bytes: Buffer, how: Damage): Buffer {
  if (how === 'truncate') return bytes.subarray(0, bytes.length - 1);
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}

test.each(['flip', 'truncate'] as const)(
  'FLT-2 a file that the store serves damaged (%s) never comes on glass, and its version not until it is mended',
  async (how) => {
    let path = '';
    let whole = Buffer.alloc(0);
    const wanted = how === 'flip' ? ['coffee', 'croissants'] : ['refill', 'winter'];
    const revision = await publish(server.now, (content) => {
      const known = content.schedule.creatives.filter(({ kind }) => kind === 'image').map(({ id }) => id);
      const ids = wanted.map((id, index) => (known.includes(id) ? id : (known[index + 5] ?? id)));
      const loop = quickLoop(ids, 1000)(content);
      const sha256 = loop.media[1]?.sha256 ?? '';
      path = join(server.dataDir, 'media', sha256.slice(0, 2), sha256);
      whole = readFileSync(path);
      writeFileSync(path, damaged(whole, how));
      return loop;
    });
    counts.damaged += 1;
    await statusHeard(
      server.now,
      'wall-1',
      ({ filesReady, filesNeeded }) => filesReady === 1 && filesNeeded === 2,
    );
    const from = glass.items.length;
    await glass.more(3, 60_000);
    const meanwhile = await statusHeard(server.now, 'wall-1', ({ nowPlaying }) => nowPlaying !== null);
    expect(meanwhile.revision).toBeLessThan(revision);
    counts.shown += glass.items.slice(from).filter(({ creativeId }) => wanted.includes(creativeId)).length;
    writeFileSync(path, whole);
    await statusHeard(server.now, 'wall-1', (status) => status.revision === revision);
    counts.mended += 1;
    expect(counts.shown).toBe(0);
  },
  120_000,
);

test.each(['flip', 'truncate'] as const)(
  'FLT-3 a file that rotted on the device (%s) is not shown again, the others are, and it is fetched anew',
  async (how) => {
    const revision = await publishDemo(server.now, quickLoop(['welcome', 'dinner'], 1000));
    await statusHeard(
      server.now,
      'wall-1',
      (status) => status.revision === revision && status.filesReady === 2,
    );
    const from = glass.items.length;
    await glass.next(({ creativeId }) => creativeId === 'dinner', 60_000, from);
    const sha256 = await server.now.storage.db
      .selectFrom('publication')
      .select('content')
      .orderBy('revision', 'desc')
      .executeTakeFirstOrThrow()
      .then(({ content }) => {
        const { schedule } = JSON.parse(content) as {
          schedule: { creatives: { id: string; media: { sha256: string } }[] };
        };
        return schedule.creatives.find(({ id }) => id === 'dinner')?.media.sha256 ?? '';
      });
    const origin = server.now.origin;
    await server.stop();
    await screen.page.evaluate(
      async ({ name, how }) => {
        const root = await navigator.storage.getDirectory();
        const folder = await (await root.getDirectoryHandle('media')).getDirectoryHandle('wall-1');
        const handle = await folder.getFileHandle(name);
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        const middle = bytes.length >> 1;
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        const writer = await handle.createWritable();
        await writer.write(how === 'flip' ? bytes : bytes.subarray(1));
        await writer.close();
      },
      { name: sha256, how },
    );
    counts.damaged += 1;
    await screen.page.goto(`${origin}/player?display=wall-1`);
    const again = glass.items.length;
    await glass.more(4, 60_000);
    const seen = glass.items.slice(again).map(({ creativeId }) => creativeId);
    counts.shown += seen.filter((id) => id === 'dinner').length;
    expect(new Set(seen)).toEqual(new Set(['welcome']));
    await server.start(pages);
    await statusHeard(
      server.now,
      'wall-1',
      ({ filesReady, at }) => filesReady === 2 && at > Date.now() - 5000,
    );
    counts.mended += 1;
    expect(glass.emptyFrames).toBe(0);
  },
  120_000,
);

const BALLAST_BYTES = 33_000_000;

/** The demo's film with 33 MB behind it that no player reads: too large to be hashed before it is shown. */
function largeFilm(content: PublicationContent): PublicationContent {
  const film = content.schedule.creatives.find(({ kind }) => kind === 'video');
  if (film?.kind !== 'video') throw new Error('the demo has no film');
  const folder = join(server.dataDir, 'media');
  const path = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const ballast = Buffer.alloc(BALLAST_BYTES);
  // An EBML void: its id, and the length of what follows in seven bytes.
  ballast.writeUInt16BE(0xec01);
  ballast.writeUIntBE(BALLAST_BYTES - 9, 3, 6);
  const bytes = Buffer.concat([readFileSync(path(film.media.sha256)), ballast]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  mkdirSync(join(folder, sha256.slice(0, 2)), { recursive: true });
  writeFileSync(path(sha256), bytes);
  const large = { ...film, media: { ...film.media, sha256, bytes: bytes.length } };
  const { schedule } = content;
  return quickLoop(
    ['welcome', 'film'],
    1500,
  )({
    ...content,
    schedule: { ...schedule, creatives: schedule.creatives.map((one) => (one === film ? large : one)) },
  });
}

test('FLT-7 a large film that rotted on the device is found while the screen plays, goes, and is fetched anew', async () => {
  const revision = await publishDemo(server.now, largeFilm);
  await statusHeard(
    server.now,
    'wall-1',
    (status) => status.revision === revision && status.filesReady === 2,
  );
  await glass.next(({ creativeId }) => creativeId === 'film', 60_000);
  const origin = server.now.origin;
  await server.stop();
  // In what no player reads: only the hash can tell.
  await screen.page.evaluate(async (large) => {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle('media')).getDirectoryHandle('wall-1');
    for await (const handle of folder.values()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const { size } = await handle.getFile();
      if (size < large) continue;
      const writer = await handle.createWritable({ keepExistingData: true });
      await writer.write({ type: 'write', position: size - 1000, data: new Uint8Array([1]) });
      await writer.close();
    }
  }, BALLAST_BYTES);
  counts.damaged += 1;
  await screen.page.goto(`${origin}/player?display=wall-1`);
  const from = glass.items.length;
  // The film goes, and then is not seen for three rounds of the loop.
  await until(
    async () => glass.items.slice(from),
    (items) => items.length > 6 && items.slice(-6).every(({ creativeId }) => creativeId === 'welcome'),
  );
  await server.start(pages);
  await glass.next(({ creativeId }) => creativeId === 'film', 60_000);
  await statusHeard(server.now, 'wall-1', ({ filesReady }) => filesReady === 2);
  counts.mended += 1;
  expect(glass.emptyFrames).toBe(0);
}, 180_000);

test('FLT-2 FLT-3 FLT-7 counts', () => {
  console.log(
    `FAULT damaged media: ${counts.damaged} files, ${counts.shown} shown damaged, ${counts.mended} mended, ` +
      `${glass.emptyFrames} empty frames`,
  );
});
