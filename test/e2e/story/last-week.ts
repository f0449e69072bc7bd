import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, type Page } from '@playwright/test';
import type { VisitCell } from '../../../shared/audience/audience-cell.ts';
import { METRICS_VERSION } from '../../../shared/audience/constants.ts';
import { quarterStartOf } from '../../../shared/audience/quarter.ts';
import type { Display } from '../../../shared/model/display.ts';
import { displayEndpoints } from '../../../shared/protocol/display-endpoints.ts';
import { callApi } from '../../support/console-hand.ts';
import { newDisplayKey } from '../../support/display-client.ts';
import type { ShopProcess } from '../../support/shop-process.ts';

const DAY_MS = 86_400_000;

/**
 * A third screen and what it counted more than a week ago: twelve people in one hour, and three in another. Only what is
 * over and closed is told, so today's faces cannot be in a report yet.
 */
export async function visitLastWeek(desk: Page, { origin, dataDir }: ShopProcess): Promise<void> {
  const host = {
    origin,
    deps: { now: Date.now },
    fetch: (path: string, init?: RequestInit) => fetch(new URL(path, origin), init),
  };
  const screen = await newDisplayKey(host);
  const size = { width: 1920, height: 1080, touch: false };
  const { code } = (await (await screen.call('POST', '/api/v1/pairing', size)).json()) as { code: string };
  await callApi<Display>(desk, 'POST', '/api/v1/displays', { code, name: 'Side entrance', kind: 'wall' });
  const paired = displayEndpoints.pairingState.response.parse(
    await (await screen.call('GET', '/api/v1/pairing')).json(),
  );
  expect(paired.state).toBe('paired');
  const cells = [cell(9 * DAY_MS, 12), cell(8 * DAY_MS, 3)];
  const events = cells.map((one, index) => ({ seq: index + 1, kind: 'audience', cell: one }));
  const receipt = await screen.call('POST', '/api/v1/display/log', { epoch: 'last-week', events });
  expect(await receipt.json()).toEqual({ ack: 2, refused: [] });
  receivedInTime(dataDir);
}

/** A running shop's clock cannot be set back, and what comes days late is told in no report. */
function receivedInTime(dataDir: string): void {
  const database = new DatabaseSync(join(dataDir, 'vitrine.db'), { timeout: 5000 });
  database.exec("update audience_cell set received_at = quarter_start + 960000 where epoch = 'last-week'");
  database.close();
}

/** So many people of one band, each for half a minute, a third of it looking. */
function cell(ago: number, people: number): VisitCell {
  return {
    metricsVersion: METRICS_VERSION,
    of: 'visits',
    quarterStart: quarterStartOf(Date.now() - ago),
    band: '40-59',
    people,
    dwell: [0, 0, 0, people, 0],
    attention: [0, 0, people, 0],
    presenceSeconds: people * 30,
    dwellSeconds: people * 30,
    attentionSeconds: people * 10,
  };
}
