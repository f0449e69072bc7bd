import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoStore } from '../../../signage-server/demo-store/demo-store.ts';
import { copyFindings } from '../../../signage-server/publishing/copy-findings.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

const message = (heading: string) => ({ kind: 'message', heading, text: '', theme: 'butter' });

test('COPY-4 what is found in the drafts is told before they are published, and fine lines are not', async () => {
  const slots: object[] = [];
  for (const [name, heading] of [
    ['Fine', 'Fresh bread every hour'],
    ['Creepy', 'Last time you bought roses'],
  ] as const) {
    const [status, made] = await owner.call('POST', '/api/v1/creatives', { name, content: message(heading) });
    expect(status).toBe(200);
    slots.push({ id: name, creativeId: (made as { id: string }).id });
  }
  expect((await owner.call('POST', '/api/v1/playlists', { name: 'Loop', slots }))[0]).toBe(200);
  const [, state] = await owner.call('GET', '/api/v1/publications');
  expect((state as { copy: unknown }).copy).toMatchObject([{ name: 'Creepy', words: 'Last time you' }]);
});

test('COPY-3 no text of the sample shop’s screens is found fault with', () => {
  const { creatives } = demoStore(1_800_000_000_000);
  expect(creatives.length).toBeGreaterThan(5);
  expect(copyFindings(creatives)).toEqual([]);
});
