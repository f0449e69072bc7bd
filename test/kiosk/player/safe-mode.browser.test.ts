import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSourcePage, type SourcePage } from '../../support/source-page.ts';
import type {} from './page/outbox-page.ts';

let source: SourcePage;

beforeAll(async () => {
  source = await openSourcePage('test/kiosk/player/page/outbox.html');
  await source.page.waitForFunction(() => 'kit' in window);
});
afterAll(() => source?.close());

test('PLY-31 three crashes lead to safe mode, which outlives restarts and ends after ten healthy minutes', async () => {
  const seen = await source.page.evaluate(async () => {
    const { SafeMode, openDatabase } = window.kit;
    const database = await openDatabase('crashing');
    const states: unknown[] = [];
    states.push((await SafeMode.open(database, 2, 1)).state);
    states.push((await SafeMode.open(database, 3, 2)).state);
    const mode = await SafeMode.open(database, 0, 3);
    states.push(mode.state);
    let changes = 0;
    mode.addEventListener('changed', () => {
      changes += 1;
    });
    await mode.noteSteady(599_999);
    states.push(mode.state);
    await mode.noteSteady(600_000);
    states.push(mode.state, (await SafeMode.open(database, 0, 4)).state);
    return { states, changes };
  });
  const safe = { why: 'crashes', since: 2 };
  expect(seen).toEqual({ states: [null, safe, safe, safe, null, null], changes: 1 });
});

test('PLY-32 safe mode by command stays until a command ends it', async () => {
  const seen = await source.page.evaluate(async () => {
    const { SafeMode, openDatabase } = window.kit;
    const database = await openDatabase('commanded');
    const mode = await SafeMode.open(database, 0, 1);
    let changes = 0;
    mode.addEventListener('changed', () => {
      changes += 1;
    });
    await mode.leave();
    await mode.enter(5);
    await mode.enter(6);
    await mode.noteSteady(86_400_000);
    const restarted = (await SafeMode.open(database, 9, 7)).state;
    await mode.leave();
    return { restarted, changes, after: (await SafeMode.open(database, 0, 8)).state };
  });
  expect(seen).toEqual({ restarted: { why: 'command', since: 5 }, changes: 2, after: null });
});
