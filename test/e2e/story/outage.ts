import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { eventColumns } from '../../../signage-server/storage/event-columns.ts';
import { ownLog, type ShownItem } from '../../support/glass-record.ts';
import { wakeKiosk } from '../../support/shopper.ts';
import { browsersOf, type Setting } from './setting.ts';

export const WALL = 'wall-1';

/** Points 1 and 6: the server dies, the network too, the page is loaded anew, and nothing is lost or doubled. */
export async function proveOutage(setting: Setting): Promise<void> {
  const { wall, kiosk, shop } = setting;
  await test.step('somebody walks away from the kiosk', () => wakeKiosk(kiosk.page));

  const everybody = browsersOf(setting).map(({ log }) => log);
  const during = <T>(work: () => Promise<T>): Promise<T> =>
    everybody.reduce((inner, log) => () => log.duringOutage(inner), work)();
  await during(async () => {
    await test.step('the server dies; the wall plays on', async () => {
      await shop.kill();
      await wall.glass.more(4, 40_000);
    });
    await test.step('the network goes too, and the page is loaded anew', async () => {
      wall.browser.tap.cut();
      // A play is on disk some milliseconds after it is on glass; one that a reload ends before that leaves no row.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await wall.page.reload();
      await wall.glass.more(4, 60_000);
      expect((await ownLog(wall.page, WALL)).queued).toBeGreaterThan(4);
      await expect(wall.page.locator('camera-notice')).toBeVisible();
    });
    await test.step('the kiosk has wiped itself', async () => {
      await expect(kiosk.page.locator('shop-app')).toHaveCount(0, { timeout: 75_000 });
    });
    await test.step('all of it comes back', async () => {
      await shop.start();
      wall.browser.tap.mend();
      await expect
        .poll(async () => (await ownLog(wall.page, WALL)).queued, { timeout: 120_000 })
        .toBeLessThanOrEqual(1);
    });
    // Sockets that were waiting for their turn find the server again.
    await wall.glass.more(2, 30_000);
  });
  expect(wall.glass.emptyFrames).toBe(0);
  await test.step('every play exactly once', () => comparePlays(setting));
}

/** A row that no schema took lies in `refused_event`; here there must be none. */
const LOG_TABLES = Object.keys(eventColumns);

interface StoredPlay {
  creative_id: string;
  started_at: number;
  result: string;
}

/** Holds what was on glass against what the store has, play by play. */
async function comparePlays({ wall, shop }: Setting): Promise<void> {
  const { epoch } = await ownLog(wall.page, WALL);
  const upTo = wall.glass.items.length - 1;
  const adaptive = /^(dinner|film-night|better-shared)/;
  const shown = wall.glass.items.slice(0, upTo).filter(({ creativeId }) => !adaptive.test(creativeId));
  const stored = await expect
    .poll(() => readPlays(shop.dataDir, epoch).plays.length, { timeout: 60_000 })
    .toBeGreaterThanOrEqual(shown.length)
    .then(() => readPlays(shop.dataDir, epoch));

  expect({ dropped: stored.dropped, refused: stored.refused }).toEqual({ dropped: 0, refused: 0 });
  expect(stored.seqs, 'numbers without a gap').toEqual(stored.seqs.map((_, index) => index + 1));
  // Asked for after the store: the wall plays on, and what it stores meanwhile must not look like too much.
  const { nextSeq } = await ownLog(wall.page, WALL);
  expect(stored.seqs.length).toBeLessThanOrEqual(nextSeq - 1);
  const plays = stored.plays.slice(0, shown.length);
  expect(plays.map((play) => play.creative_id)).toEqual(shown.map((item: ShownItem) => item.creativeId));
  // The same clock wrote both; a play begins within the frame in which it came on glass.
  for (const [index, play] of plays.entries())
    expect(Math.abs(play.started_at - (shown[index]?.at ?? 0))).toBeLessThan(2000);
  expect(
    stored.plays.some(({ result }) => result === 'interrupted'),
    'the reload cut one short',
  ).toBe(true);
}

/** Looks into the store itself, beside the running server. */
function readPlays(
  dataDir: string,
  epoch: string,
): { seqs: number[]; plays: StoredPlay[]; dropped: number; refused: number } {
  const database = new DatabaseSync(join(dataDir, 'vitrine.db'), { readOnly: true });
  try {
    const every = LOG_TABLES.map((table) => `select seq from ${table} where epoch = :epoch`).join(
      ' union all ',
    );
    const seqs = database.prepare(`${every} order by seq`).all({ epoch });
    const plays = database
      .prepare(
        "select creative_id, started_at, result from play where epoch = ? and result <> 'failed' order by seq",
      )
      .all(epoch);
    const count = (table: string): number =>
      Number(database.prepare(`select count(*) as rows from ${table} where epoch = ?`).get(epoch)?.['rows']);
    const [dropped, refused] = [count('dropped'), count('refused_event')];
    return {
      dropped,
      refused,
      seqs: seqs.map((row) => Number(row['seq'])),
      plays: plays as unknown as StoredPlay[],
    };
  } finally {
    database.close();
  }
}
