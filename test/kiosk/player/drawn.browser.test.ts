import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Creative } from '../../../shared/model/creative.ts';
import type { PublicationContent } from '../../../signage-server/publishing/publication-content.ts';
import {
  becomeDisplay,
  buildPlayer,
  openBrowser,
  publish,
  type ScreenBrowser,
} from '../../support/player.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';

const base = { contentClass: 'L0', createdAt: 1 } as const;
const message = (heading: string): Creative => ({
  ...base,
  id: 'words',
  name: 'Words',
  kind: 'message',
  theme: 'tomato',
  heading,
  text: '',
});
const prices = (id: string, category: string): Creative => ({
  ...base,
  id,
  name: id,
  kind: 'price-list',
  theme: 'paper',
  heading: category,
  choice: { by: 'category', categories: [category] },
});

let server: TestServer;
let screen: ScreenBrowser;

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  screen = await openBrowser();
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
});
afterAll(async () => {
  await screen?.close();
  await server?.close();
});

/** A shop whose screens play these creatives and nothing else. */
const showing =
  (creatives: Creative[], durationMs: number, pence = 145) =>
  (content: PublicationContent): PublicationContent => ({
    ...content,
    schedule: {
      ...content.schedule,
      entries: [],
      dayparts: [],
      creatives,
      playlists: [
        {
          id: 'loop',
          name: 'Loop',
          createdAt: 1,
          slots: creatives.map(({ id }) => ({
            id,
            creativeId: id,
            durationMs,
            variants: [],
            transition: 'slide',
          })),
        },
      ],
      fillerPlaylistId: 'loop',
    },
    products: content.products.map((product) =>
      product.id === 'croissant' ? { ...product, priceMinor: pence } : product,
    ),
    media: [],
  });

/** What stands on the screen, through all shadow roots. */
const glass = (): Promise<string> =>
  screen.page.evaluate(() => {
    const read = (root: ParentNode): string =>
      [...root.querySelectorAll<HTMLElement>('*')]
        .map((one) =>
          one.hidden || !one.shadowRoot ? '' : `${one.shadowRoot.textContent} ${read(one.shadowRoot)}`,
        )
        .join(' ');
    return read(document).replaceAll(/\s+/g, ' ');
  });

const plays = () => server.storage.db.selectFrom('play').selectAll().orderBy('seq').execute();

test('PLY-70 what is drawn plays and is proved like a file; a list of nothing is failed, and the others play on', async () => {
  await publish(
    server,
    showing([message('Fresh at four'), prices('bakery', 'Bakery'), prices('none', 'Submarines')], 1000),
  );
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  const rows = await until(plays, (all) =>
    ['words', 'bakery'].every((id) => all.some((row) => row.creative_id === id && row.result === 'complete')),
  );
  expect(new Set(rows.filter((row) => row.creative_id === 'none').map((row) => row.result))).toEqual(
    new Set(['failed']),
  );
});

test('PLY-71 words that are changed replace the old ones at once, and so do prices, while they are on glass', async () => {
  await publish(server, showing([message('Fresh at five')], 600_000));
  await until(glass, (text) => text.includes('Fresh at five'));
  await publish(server, showing([message('Fresh at six')], 600_000));
  await until(glass, (text) => text.includes('Fresh at six') && !text.includes('Fresh at five'));
  await publish(server, showing([prices('bakery', 'Bakery')], 600_000));
  await until(glass, (text) => text.includes('£1.45'));
  const before = (await plays()).length;
  await publish(server, showing([prices('bakery', 'Bakery')], 600_000, 160));
  await until(glass, (text) => text.includes('£1.60') && !text.includes('£1.45'));
  expect((await plays()).slice(before).filter((row) => row.creative_id === 'bakery')).toEqual([]);
});
