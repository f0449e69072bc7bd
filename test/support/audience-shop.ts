import { periodOf } from '../../shared/audience/report-period.ts';
import { openShop } from '../../signage-server/operations/open-shop.ts';
import { allCreatives } from '../../signage-server/storage/creatives.ts';
import { readStore } from '../../signage-server/storage/store.ts';
import { SATURDAY } from './audience-days.ts';
import { dice } from './dice.ts';
import { newDisplay } from './display-client.ts';
import { seedAudience } from './seed-audience.ts';
import { startTestServer, type TestServer } from './server.ts';

const DAY_MS = 86_400_000;

export interface AudienceShop {
  server: TestServer;
  /** A one-time link of its owner. */
  link: string;
  /** First and last day of a week with people, as a date field takes them. */
  from: string;
  to: string;
}

/** The demo shop with a week of made-up people before two screens, told in full. */
export async function openAudienceShop(pagesDir: string): Promise<AudienceShop> {
  let clock: number | null = null;
  const server = await startTestServer({ env: { DEMO: 'auto' }, pagesDir, now: () => clock ?? Date.now() });
  await openShop(server.deps, server.origin);
  const { db } = server.storage;
  const { zone } = await readStore(db);
  const displays = [
    await newDisplay(server, { id: 'entrance', name: 'Entrance', kind: 'wall' }),
    await newDisplay(server, { id: 'bakery', name: 'Bakery counter', kind: 'wall' }),
  ];
  const first = periodOf('week', Date.now() - 14 * DAY_MS, zone).from;
  await seedAudience({
    displays,
    creatives: (await allCreatives(db)).slice(0, 6).map(({ id }) => id),
    first,
    days: 7,
    busy: SATURDAY.map((people) => people * 2),
    random: dice(11),
    setClock: (at) => {
      clock = at;
    },
  });
  clock = null;
  const id = await server.deps.identity.createPerson({
    name: 'Marlowe Grey',
    email: 'owner@marlowe.example',
    role: 'owner',
  });
  const { url } = await server.deps.identity.createSignInLink({ id }, server.origin);
  const dateOf = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
  return { server, link: url, from: dateOf(first), to: dateOf(first + 6 * DAY_MS) };
}
