import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { METRICS_VERSION } from '../../../shared/audience/constants.ts';
import { LADDER } from '../../../shared/audience/content-total.ts';
import { laplaceNoise } from '../../../signage-server/audience/audience-noise.ts';
import { COUNTING_ERROR } from '../../../signage-server/audience/measured-error.ts';
import { readModelFacts } from '../../../signage-server/audience/model-facts.ts';
import { cellsOfDay, SATURDAY } from '../../support/audience-days.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { dice } from '../../support/dice.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';
import { storeCells } from '../../support/store-cells.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 0, 5);
const days = 'from=2026-01-05&to=2026-01-11';

let server: TestServer;
let analyst: ConsoleClient;
beforeAll(async () => {
  server = await startShop({ now: () => MONDAY + 12 * DAY });
  analyst = await signInAs(server, 'analyst');
  await newDisplay(server, { id: 'wall', name: 'Wall' });
  const busy = SATURDAY.map((people) => people * 5);
  const cells = cellsOfDay({ start: MONDAY, creatives: ['bread', 'milk'], busy, random: dice(3) });
  await storeCells(
    server,
    cells.map((cell) => ({ ...cell, displayId: 'wall' })),
  );
});
afterAll(() => server.close());

async function file(path: string): Promise<{ name: string; head: string[]; rows: string[][] }> {
  const response = await analyst.fetch(`/api/v1/reports/${path}`);
  expect(response.status).toBe(200);
  const [head = '', ...lines] = (await response.text()).trimEnd().split('\r\n');
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) => a ?? b ?? '');
  return {
    name: response.headers.get('content-disposition') ?? '',
    head: cells(head),
    rows: lines.map(cells),
  };
}

test('REP-32 the ladder has a line per creative and rung, each with its formula, and every rung is a part of the one above', async () => {
  const { name, head, rows } = await file(`audience-ladder.csv?${days}`);
  expect(name).toBe('attachment; filename="audience-ladder-2026-01-05-to-2026-01-11.csv"');
  expect(rows).toHaveLength(3 * LADDER.length);
  const column = (title: string) => head.indexOf(title);
  for (const [index, row] of rows.entries()) {
    const rung = LADDER[index % LADDER.length];
    expect(row[column('rung')]).toBe(rung?.name);
    expect(row[column('formula')]).toBe(rung?.formula);
    expect(row.slice(-3)).toEqual(['estimated', METRICS_VERSION, 'none']);
  }
  const counts = rows.slice(0, LADDER.length).map((row) => Number(row[column('count')]));
  const [plays = 0, gross = 0, ots = 0, lts = 0, lts2 = 0] = counts;
  expect(plays).toBe((12 * 3600) / 10);
  expect([gross % 10, ots % 10, lts % 10, lts2 % 10]).toEqual([0, 0, 0, 0]);
  expect(gross).toBeGreaterThanOrEqual(ots);
  expect(ots).toBeGreaterThan(lts);
  expect(lts).toBeGreaterThan(lts2);
  expect(lts2).toBeGreaterThan(0);
  expect(Number(rows[1]?.[column('per_ad_play')])).toBeCloseTo(gross / plays, 2);
});

test('REP-34 what each creative met is a file with the sums that the page’s means are of, in tens', async () => {
  const { name, head, rows } = await file(`audience-content.csv?${days}`);
  expect(name).toBe('attachment; filename="audience-content-2026-01-05-to-2026-01-11.csv"');
  expect(rows.map((row) => row[head.indexOf('creative_id')]).sort()).toEqual(['bread', 'milk']);
  const [, page] = await analyst.call('GET', `/api/v1/reports/audience?${days}`);
  const { content } = page as { content: Record<string, string | number>[] };
  for (const row of rows) {
    const shown = content.find(({ creativeId }) => creativeId === row[head.indexOf('creative_id')]);
    for (const figure of ['impressions', 'ots', 'lts', 'lts2', 'arrivals', 'glances'] as const) {
      const told = Number(row[head.indexOf(figure)]);
      expect([figure, told, told % 10]).toEqual([figure, shown?.[figure], 0]);
    }
    expect(Number(row[head.indexOf('plays')])).toBe(shown?.['plays']);
    expect(row.slice(-3)).toEqual(['estimated', METRICS_VERSION, 'none']);
  }
});

test('REP-35 the page says by how much its figures are off as measured, and what the age network reaches', async () => {
  const [, page] = await analyst.call('GET', `/api/v1/reports/audience?${days}`);
  const { accuracy } = page as { accuracy: Record<string, unknown> };
  const { models } = await readModelFacts();
  expect(accuracy).toEqual({
    ...COUNTING_ERROR,
    band: models.find(({ kind }) => kind === 'estimator')?.accuracy,
  });
  const readme = await readFile(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
  const percents = Object.values(COUNTING_ERROR).map((share) => `${Number((share * 100).toFixed(1))} %`);
  const limits = readme.slice(readme.indexOf('## Limits'));
  for (const percent of percents) expect(limits).toContain(percent);
});

test('REP-36 every table of Insight is a file, also with nothing in it', async () => {
  for (const path of ['decisions', 'content-share']) {
    const { name, head } = await file(`${path}.csv?${days}`);
    expect(name).toMatch(/^attachment; filename="[a-z-]+-2026-01-05-to-2026-01-11\.csv"$/);
    expect(head.length).toBeGreaterThan(5);
  }
  expect((await file('learned.csv')).head).toContain('seconds_per_person');
  expect((await analyst.fetch('/api/v1/reports/decisions.csv?from=2026-01-11&to=2026-01-05')).status).toBe(
    422,
  );
});

test('AUD-107 AUD-R09 page, files and rungs tell the same: no figure of one can be taken from another’s', async () => {
  for (const range of [days, 'from=2026-01-05&to=2026-01-05', `${days}&displayId=wall`]) {
    const [, page] = await analyst.call('GET', `/api/v1/reports/audience?${range}`);
    const { rows, summary, content } = page as {
      rows: { people: number }[];
      summary: { people: number };
      content: { impressions: number; plays: number }[];
    };
    const csv = (await file(`audience.csv?${range}`)).rows.map((row) => Number(row[5]));
    expect(csv).toEqual(rows.map(({ people }) => people));
    expect(summary.people).toBe(csv.reduce((sum, people) => sum + people, 0));
    const { head, rows: ladder } = await file(`audience-ladder.csv?${range}`);
    const counts = ladder.map((row) => Number(row[head.indexOf('count')]));
    const [all, ...each] = counts.filter((_, index) => index % LADDER.length === 1);
    expect(all).toBe(each.reduce((sum, count) => sum + count, 0));
    expect(each).toEqual(content.map(({ impressions }) => impressions));
  }
});

test('REP-33 stay and attention come as classes, in tens', async () => {
  const { head, rows } = await file(`audience-spread.csv?${days}`);
  expect(head).toEqual(['what', 'class', 'watchers_rounded_down', 'figures', 'metrics_version', 'noise']);
  expect(rows.map(([what, name]) => `${what} ${name}`)).toEqual([
    'dwell 0–5 s',
    'dwell 5–15 s',
    'dwell 15–30 s',
    'dwell 30–60 s',
    'dwell 60 s or more',
    'attention 0–3 s',
    'attention 3–10 s',
    'attention 10–30 s',
    'attention 30 s or more',
  ]);
  for (const row of rows) expect(Number(row[2]) % 10).toBe(0);
  expect((await file('audience-spread.csv?from=2026-02-01&to=2026-02-02')).rows).toEqual([]);
});

test('AUD-107 AUD-R10 an export with noise says so in every line, has no sums of seconds, and is the same when asked for again', async () => {
  const plain = await file(`audience.csv?${days}`);
  const noisy = await file(`audience.csv?${days}&noise=laplace`);
  expect(noisy.name).toContain('audience-with-noise-2026-01-05');
  expect(noisy.rows).toHaveLength(plain.rows.length);
  for (const row of noisy.rows) {
    expect(row.at(-1)).toBe('laplace, epsilon 1 per screen and day');
    expect(row[6]).toBe('');
  }
  const people = (of: typeof plain) => of.rows.map((row) => Number(row[5]));
  expect(people(noisy)).not.toEqual(people(plain));
  expect((await file(`audience.csv?${days}&noise=laplace`)).rows).toEqual(noisy.rows);
  expect((await analyst.fetch(`/api/v1/reports/audience.csv?${days}&noise=much`)).status).toBe(422);
});

test('AUD-107 AUD-R10 over 10,000 rows the noise has no bias and strays by one on average', () => {
  const noise = laplaceNoise('a secret of this test');
  const errors = Array.from({ length: 10_000 }, (_, row) => noise(`row ${row}`, 100) - 100);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean(errors))).toBeLessThan(0.06);
  expect(Math.abs(mean(errors.map(Math.abs)) - 1)).toBeLessThan(0.06);
  const others = Array.from({ length: 100 }, (_, row) => laplaceNoise('another')(`row ${row}`, 100) - 100);
  expect(others).not.toEqual(errors.slice(0, 100));
});
