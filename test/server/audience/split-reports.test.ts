import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../../shared/protocol/api.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Columns that tell of an audience, and those that tell of what persons do. */
const OF_AN_AUDIENCE = /band|people|watcher|dwell|attention|presence|impression|rung|estimated/i;
const OF_A_PERSON = /customer|visit_id|phone|consent|pseudonym|person|action|product/i;

let server: TestServer;
let owner: ConsoleClient;
beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

/** Every table of figures that the console gives away, with its columns. */
async function reportColumns(): Promise<Map<string, string[]>> {
  const paths = Object.values(api)
    .filter(({ access, response }) => response === 'csv' && access === 'reports:read')
    .map(({ path }) => path);
  const columns = new Map<string, string[]>();
  for (const path of paths) {
    const response = await owner.fetch(
      path === api.experimentCsv.path ? path : `${path}?from=2026-01-12&to=2026-01-18`,
    );
    expect([path, response.status]).toEqual([path, 200]);
    const [head = ''] = (await response.text()).replace('\uFEFF', '').split('\r\n');
    columns.set(path, head.split(','));
  }
  return columns;
}

describe('audience rules and what is personal', () => {
  test('AUD-223 have no report in common: no table holds columns of both (D009)', async () => {
    const reports = await reportColumns();
    const kinds = { audience: 0, persons: 0 };
    for (const [path, columns] of reports) {
      const [audience, persons] = [OF_AN_AUDIENCE, OF_A_PERSON].map((names) =>
        columns.filter((column) => names.test(column)),
      );
      expect([path, audience?.length ? persons : []]).toEqual([path, []]);
      kinds.audience += Number((audience?.length ?? 0) > 0);
      kinds.persons += Number((persons?.length ?? 0) > 0);
    }
    expect(kinds.audience).toBeGreaterThanOrEqual(4);
    expect(kinds.persons).toBeGreaterThanOrEqual(1);
  });

  test('AUD-223 are never called by each other’s names on any page (D009)', () => {
    const textsIn = (folder: string) =>
      globSync(`${folder}/**/*.ts`, { cwd: root }).map((file) => ({
        file,
        // What a file takes from where is on no page.
        text: readFileSync(resolve(root, file), 'utf8').replaceAll(/from '[^']+'/g, ''),
      }));
    const saying = (folders: readonly string[], words: RegExp) =>
      folders
        .flatMap(textsIn)
        .filter(({ text }) => words.test(text))
        .map(({ file }) => file);
    const folders = ['kiosk/console', 'kiosk/renderer', 'kiosk/player', 'kiosk/ui'];
    const asPersonal =
      /personali[sz]|target (audience|group|customer)|customer segment|(their|customer) profile/i;
    expect(saying(folders, asPersonal)).toEqual([]);
    expect(saying(['kiosk/phone', 'kiosk/shop'], /audience rule|\bsegment\b/i)).toEqual([]);
    // The look-up itself works.
    expect(saying(['kiosk/console'], /audience rule/i).length).toBeGreaterThan(2);
  });
});
