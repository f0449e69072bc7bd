import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIVE_BOUNDS } from '../../../shared/model/bounds.ts';
import type { LiveEmergency, LiveTakeover } from '../../../shared/model/live-interruption.ts';
import { Manifest } from '../../../shared/model/manifest.ts';
import { insertInterruption } from '../../../signage-server/storage/interruptions.ts';
import { insertPublication } from '../../../signage-server/storage/publications.ts';
import { capMessage } from '../../support/alert-office.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { testContent } from '../../support/shop.ts';
import { FeedShop, fresh } from './feed-shop.ts';

let shop: FeedShop;
let wall: DisplayClient;
let made = 0;

beforeAll(async () => {
  shop = await FeedShop.open();
  wall = await newDisplay(shop.server, { id: 'wall', kind: 'wall' });
  const { storage, deps } = shop.server;
  await storage.write((tx) => insertPublication(tx, { content: testContent(), by: 'test', now: deps.now() }));
});
afterAll(() => shop.close());
beforeEach(async () => {
  for (const { id } of (await shop.listed()).feeds)
    await shop.manager.call('DELETE', `/api/v1/cap-feeds/${id}`);
  await shop.server.storage.writer.deleteFrom('interruption').execute();
});

type Cap = NonNullable<LiveEmergency['cap']>;

/** Puts alarms down as if they had been raised one after the other. */
async function raised(
  amount: number,
  severity: Cap['severity'] | null,
  more: Partial<LiveEmergency> = {},
): Promise<void> {
  const now = shop.server.deps.now();
  await shop.server.storage.write(async (tx) => {
    for (let n = 0; n < amount; n += 1) {
      made += 1;
      const cap = severity && { identifier: `old-${made}`, sender: 's', sent: '', severity };
      const emergency: LiveEmergency = {
        kind: 'emergency',
        id: `alarm-${made}`,
        words: { heading: severity ?? 'By hand', text: '' },
        drill: false,
        cap,
        displayIds: [],
        startAt: now,
        endAt: now + 600_000,
        endedAt: null,
        createdAt: now - 100_000 + made,
        ...more,
      };
      await insertInterruption(tx, emergency, 'test');
    }
  });
}

async function onWall(): Promise<Manifest['schedule']> {
  const response = await wall.call('GET', '/api/v1/display/manifest');
  expect(response.status).toBe(200);
  return Manifest.parse(await response.json()).schedule;
}

describe('PUB-64 as many last at once as screens take', () => {
  test('one more alarm by hand is refused, and possible once another has ended', async () => {
    await raised(LIVE_BOUNDS.emergencies, 'Extreme');
    const alarm = { words: { heading: 'Fire' }, minutes: 5 };
    expect(await shop.manager.call('POST', '/api/v1/emergencies', alarm)).toMatchObject([
      409,
      { code: 'too-many-live' },
    ]);
    const xml = capMessage({ identifier: fresh() }, { severity: 'Extreme' });
    expect(await shop.manager.call('POST', '/api/v1/emergencies/cap', { xml })).toMatchObject([
      409,
      { code: 'too-many-live' },
    ]);
    expect((await onWall()).emergencies).toHaveLength(LIVE_BOUNDS.emergencies);
    await shop.manager.call('DELETE', `/api/v1/interruptions/alarm-${made}`);
    expect((await shop.manager.call('POST', '/api/v1/emergencies', alarm))[0]).toBe(200);
    expect((await onWall()).emergencies.map(({ name }) => name)).toContain('Fire');
  });

  test('one more takeover is refused', async () => {
    const now = shop.server.deps.now();
    await shop.server.storage.write(async (tx) => {
      for (let n = 0; n < LIVE_BOUNDS.takeovers; n += 1) {
        const takeover: LiveTakeover = {
          kind: 'takeover',
          id: `takeover-${n}`,
          name: 'Sale',
          playlistId: 'main',
          layoutId: null,
          priority: 50,
          displayIds: [],
          startAt: now,
          endAt: now + 600_000,
          endedAt: null,
          createdAt: now,
        };
        await insertInterruption(tx, takeover, 'test');
      }
    });
    const takeover = { name: 'One more', playlistId: 'main', minutes: 5 };
    expect(await shop.manager.call('POST', '/api/v1/takeovers', takeover)).toMatchObject([
      409,
      { code: 'too-many-live' },
    ]);
    expect((await onWall()).takeovers).toHaveLength(LIVE_BOUNDS.takeovers);
  });

  test('a feed’s graver message takes the place of the least grave, and the log of the feed says so', async () => {
    await raised(LIVE_BOUNDS.emergencies - 2, 'Severe');
    await raised(1, null);
    await raised(1, 'Minor');
    shop.office.say('/full', capMessage({ identifier: fresh() }, { severity: 'Severe', headline: 'Flood' }));
    await shop.follow('/full');
    const names = (await onWall()).emergencies.map(({ name }) => name);
    expect(names).toHaveLength(LIVE_BOUNDS.emergencies);
    expect(names).toContain('Flood');
    expect(names).toContain('By hand');
    expect(names).not.toContain('Minor');
    const { receipts } = await shop.listed();
    expect(receipts.map(({ heading, reason }) => [heading, reason]).sort()).toEqual([
      ['Flood', null],
      ['Minor', 'displaced'],
    ]);
  });

  test('a feed’s message that is no graver than any is not shown, and its log says why', async () => {
    await raised(LIVE_BOUNDS.emergencies, 'Severe');
    shop.office.say('/late', capMessage({ identifier: fresh() }, { severity: 'Severe' }));
    await shop.follow('/late');
    expect(await shop.outcomes()).toEqual([['ignored', 'too-many']]);
    expect((await onWall()).emergencies.every(({ name }) => name === 'Severe')).toBe(true);
  });

  test('an exercise makes way for any alarm, and one that a person raised for none', async () => {
    await raised(1, 'Extreme', { drill: true, words: { heading: 'Drill', text: '' } });
    await raised(LIVE_BOUNDS.emergencies - 1, null);
    shop.office.say('/minor', capMessage({ identifier: fresh() }, { severity: 'Minor' }));
    await shop.follow('/minor');
    expect((await onWall()).emergencies.map(({ name }) => name)).not.toContain('Drill');
    shop.office.say('/extreme', capMessage({ identifier: fresh() }, { severity: 'Extreme' }));
    await shop.follow('/extreme');
    const names = (await onWall()).emergencies.map(({ name }) => name);
    expect(names.filter((name) => name === 'By hand')).toHaveLength(LIVE_BOUNDS.emergencies - 1);
    expect((await shop.outcomes()).filter(([, reason]) => reason === 'displaced')).toHaveLength(2);
  });

  test('whatever the store holds, a screen is given a manifest that it can read, with the gravest', async () => {
    await raised(300, 'Minor');
    await raised(1, null);
    await raised(400, 'Severe');
    const { emergencies, playlists } = await onWall();
    const names = emergencies.map(({ name }) => name);
    expect(names).toHaveLength(LIVE_BOUNDS.emergencies);
    expect(names.filter((name) => name === 'Severe')).toHaveLength(400);
    expect(names).toContain('By hand');
    expect(playlists.filter(({ id }) => id.startsWith('emergency-'))).toHaveLength(LIVE_BOUNDS.emergencies);
  });
});
