import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Calling, PickingUp } from '../../../kiosk/shop/help/floor-desk.ts';
import type { HelpRequest } from '../../../shared/model/help-request.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import type { BuiltPage } from '../../support/built-page.ts';
import { sampleShopFacts } from '../../support/sample-shop-facts.ts';
import { smallTargets } from '../../support/small-targets.ts';
import { buildShopPage } from './shop-page.ts';

const products = sampleProducts(Date.now() - 180_000).slice(0, 24);
let built: BuiltPage;
let page: Page;
let errors: string[];

beforeAll(async () => {
  built = await buildShopPage(products, sampleShopFacts(products, Date.now()));
  ({ page, errors } = await built.open({ viewport: { width: 1080, height: 1920 }, hasTouch: true }));
  await page.evaluate(async () => {
    await window.mount();
    const calls: unknown[] = [];
    const desk = Object.assign(new EventTarget(), {
      calling: { step: 'none' } as Calling,
      pickingUp: { step: 'none' } as PickingUp,
      waits: false,
      promisedMs: 180_000,
      look: () => {},
      call: (asked: unknown) => calls.push(asked),
      cancel: () => calls.push('cancel'),
      typeCode: (code: string) => calls.push(code),
    });
    Object.assign(window, { desk, calls });
    window.shop.desk = desk;
    await window.shop.updateComplete;
  });
});
afterAll(async () => {
  await built.close();
  expect(errors).toEqual([]);
});

const become = (change: { calling?: Calling; pickingUp?: PickingUp }) =>
  page.evaluate((change) => {
    const { desk } = window as unknown as { desk: EventTarget };
    Object.assign(desk, change);
    desk.dispatchEvent(new Event('change'));
  }, change);
const calls = () => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const look = (name: string) =>
  process.env['LOOK'] ? page.screenshot({ path: `${process.env['LOOK']}/${name}.png` }) : undefined;
const request: HelpRequest = {
  id: 'c',
  ...{ topic: 'where', productId: null, state: 'waiting', askedAt: 0, promisedBy: 4_000_000_000_000 },
  escalated: false,
};

it('KSK-144 from the first page two touches call somebody, and each state of the call is said in words', async () => {
  await button('Call someone').click();
  await page.getByRole('heading', { name: 'What can we help with?' }).waitFor();
  await page.getByText('Usually within 3 minutes.').waitFor();
  expect(await smallTargets(page)).toEqual([]);
  await look('kiosk-help');
  await button('Where is it?').click();
  expect(await calls()).toEqual([{ topic: 'where', productId: null }]);
  await become({ calling: { step: 'queued', asked: { topic: 'where', productId: null } } });
  await page.getByRole('heading', { name: 'No connection right now' }).waitFor();
  await become({ calling: { step: 'sent', request } });
  await page.getByRole('heading', { name: 'Our staff know' }).waitFor();
  await look('kiosk-help-waiting');
  await become({ calling: { step: 'sent', request: { ...request, escalated: true } } });
  await page.getByText('We have told the manager, too.').waitFor();
  await become({ calling: { step: 'sent', request: { ...request, state: 'taken' } } });
  await page.getByRole('heading', { name: 'Somebody is on the way' }).waitFor();
  await button('No need any more').click();
  expect((await calls()).at(-1)).toBe('cancel');
  await become({ calling: { step: 'sent', request: { ...request, state: 'cancelled' } } });
  await button('Undo').click();
  expect((await calls()).at(-1)).toEqual({ topic: 'where', productId: null });
  await button('Home').click();
});

it('KSK-145 a code is typed by touch, a refusal says what to do, and the number is shown without whose it is', async () => {
  await button('Pick up or return').click();
  for (const key of 'CODE22') await page.getByRole('button', { name: key, exact: true }).click();
  await look('kiosk-pick-up');
  await button('I am here').click();
  expect((await calls()).at(-1)).toBe('CODE22');
  await become({ pickingUp: { step: 'refused', code: 'link-used' } });
  await page.getByText('This code has been used already.').waitFor();
  const ticket = { ticket: 'A07', kind: 'pick-up', state: 'waiting', calledAt: 0, ahead: 2 } as const;
  await become({ pickingUp: { step: 'queue', ticket } });
  await page.getByText('A07').waitFor();
  await page.getByText('2 before you').waitFor();
  await look('kiosk-ticket');
});
