import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tickedOn, unequal } from '../../support/dark-patterns.ts';
import { PhoneStage } from './phone-stage.ts';

/** 44 px by WCAG 2.5.5; what a thumb needs. */
const TARGET = 44;
const root = resolve(import.meta.dirname, '../../..');

let stage: PhoneStage;
let page: Page;
beforeAll(async () => {
  stage = await PhoneStage.open();
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.takePhone();
  page = stage.page;
  page.setDefaultTimeout(30_000);
});
afterEach(() => stage.putPhoneAway());

/** What is on although nobody on this phone has switched it on. */
async function preTicked(ownDoing: readonly string[]): Promise<string[]> {
  return (await tickedOn(page))
    .filter(({ host, name }) => !limitsOnly(host, name) && !ownDoing.some((one) => name.startsWith(one)))
    .map(({ host, name }) => `${host}: ${name}`);
}

/**
 * What may be on from the start: it says for whom one shops now, or it narrows what another switch, which is off, would let
 * through (quiet hours, the own page as the place of messages, topics that can be left out).
 */
function limitsOnly(host: string, name: string): boolean {
  if (host === 'people-view') return name === 'Me';
  return host === 'wishes-view' && !/big screen/.test(name);
}

/** Opens every part that the menus of this page lead to, one after the other, and looks at each. */
async function throughParts(look: (part: string) => Promise<void>): Promise<number> {
  const menu = page.locator('part-menu').getByRole('button');
  const count = await menu.count();
  for (let place = 0; place < count; place += 1) {
    const name = (await menu.nth(place).textContent())?.trim() ?? '';
    await menu.nth(place).click();
    await stage.button('Back').waitFor();
    await look(name);
    await stage.button('Back').click();
    await menu.first().waitFor();
  }
  return count;
}

describe('honest choices on the phone', () => {
  it('HON-1 HON-2 from the scan to the choice nothing is ticked, and “no” is on the same page and as large', async () => {
    await stage.scan();
    expect(await preTicked([])).toEqual([]);
    expect(await unequal(stage.button('They match'), stage.button('No, stop'), TARGET)).toEqual([]);
    await stage.button('They match').click();
    await stage.heading('How do you want to go on?');
    expect(await preTicked([])).toEqual([]);
    const [yes, no] = [stage.button('Remember me'), stage.button('Go on as a guest')];
    expect(await unequal(yes, no, TARGET)).toEqual([]);
    // One touch for no; for yes a purpose, one's word on age, and the button.
    await no.click();
    await stage.heading('My list');
    expect(await preTicked([])).toEqual([]);
  });

  it('HON-1 a guest finds nothing ticked on any part of the page', async () => {
    await stage.asGuest();
    const parts = await throughParts(async (part) => {
      expect(await preTicked([]), part).toEqual([]);
    });
    expect(parts).toBeGreaterThanOrEqual(2);
  });

  it('HON-1 HON-2 whoever is remembered finds on what they have switched on, and takes it back where they gave it, in one touch', async () => {
    await stage.remembered();
    const own = ['Remember my list'];
    expect(await preTicked(own)).toEqual([]);
    const parts = await throughParts(async (part) => {
      expect(await preTicked(own), part).toEqual([]);
    });
    await stage.button('My choices').click();
    const given = page.getByRole('switch', { name: 'Remember my list' });
    await given.waitFor();
    expect(await preTicked(own)).toEqual([]);
    const further = await throughParts(async (part) => {
      expect(await preTicked(own), part).toEqual([]);
    });
    expect(parts + further).toBeGreaterThanOrEqual(6);
    await given.click();
    await expect.poll(() => given.isChecked(), { timeout: 20_000 }).toBe(false);
    // The other way round it is one touch, too, with no page in between.
    await given.click();
    await expect.poll(() => given.isChecked(), { timeout: 20_000 }).toBe(true);
  });

  it('HON-2 to let another phone have the screen, or not, are two buttons of one kind', async () => {
    await stage.asGuest();
    const other = await stage.browser.newPage();
    await other.goto(stage.server.origin + (await stage.offer()).path);
    const bar = page.locator('takeover-bar').getByRole('button');
    await bar.first().waitFor({ timeout: 30_000 });
    expect(await bar.count()).toBe(2);
    for (const [one, two] of [
      [0, 1],
      [1, 0],
    ] as const)
      expect(await unequal(bar.nth(one), bar.nth(two), TARGET)).toEqual([]);
    await other.close();
  });
});

it('HON-1 no template of phone or kiosk writes a box that is on by itself', () => {
  const files = execFileSync('git', ['ls-files', 'kiosk/phone', 'kiosk/shop', 'kiosk/player', 'kiosk/ui'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(200);
  const writes = (text: string) =>
    /<input\b[^>`]*\schecked(?=[\s/>])|[.?]checked=\$\{\s*true\s*\}/.test(text);
  expect(files.filter((path) => writes(readFileSync(resolve(root, path), 'utf8')))).toEqual([]);
  expect(writes('<input type="checkbox" checked />'), 'the check bites').toBe(true);
  expect(writes('<input .checked=$' + '{true} />')).toBe(true);
});
