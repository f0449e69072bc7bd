import { type Page, expect as see } from '@playwright/test';
import { Purpose } from '../../../shared/model/visit.ts';
import { findProduct, matchOf, readKiosk, scanKiosk, wakeKiosk } from '../shopper.ts';
import type { WalkStep } from './walk-steps.ts';

/** Pictures are taken outside of the tests' runner, too, which waits five seconds by itself: too few for a busy machine. */
const expect = see.configure({ timeout: 20_000 });

export interface WalkCast {
  kiosk: Page;
  /** Where the kiosk's player is opened; its enrolment is part of it. */
  kioskLink: string;
  /** A page of the customer's phone; another day it is another page of the same phone. */
  newPhonePage: () => Promise<Page>;
  /** Called at each step, when it is all there to be seen. */
  at: (step: WalkStep, phone: Page | null) => Promise<void>;
}

/** What the shop knew of this customer before everything was erased, to be searched for afterwards. */
export interface WalkTraces {
  pseudonym: string;
  /** What the phone kept to be known again by: its cookie. */
  cookie: string;
  /** The one-time secrets of the codes that were scanned. */
  nonces: string[];
}

const PRODUCT = 'Cherry tomatoes';
const RECIPE = 'Linguine with pesto and tomatoes';
const PARTS = ['Cherry tomatoes', 'Linguine', 'Basil pesto'];

/**
 * One customer of the demo shop, from walking up to a kiosk to being forgotten: two visits, the second of them one scan
 * and one tap. Each step is expected as SPEC.md has it.
 */
export async function walkVisits(cast: WalkCast): Promise<WalkTraces> {
  const { kiosk, at } = cast;
  await findAnIngredient(cast);
  const phone = await cast.newPhonePage();
  await scanKiosk(kiosk);
  await at('scan', null);
  const first = await readKiosk(kiosk);
  await phone.goto(first);
  await comparePictures(kiosk, phone);
  await at('match', phone);
  await phone.getByRole('button', { name: 'They match' }).tap();
  await askToBeRemembered(phone, at);
  await carryOnByHand(kiosk, phone, at);
  await phone.getByRole('button', { name: 'End visit' }).tap();
  await expect(phone.getByRole('heading', { name: 'The kiosk is clear' })).toBeVisible();
  await expect(kiosk.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
  await expect(kiosk.getByText(PRODUCT)).toHaveCount(0);
  await at('clear', phone);
  await phone.close();

  const later = await cast.newPhonePage();
  const second = await comeBack(kiosk, later);
  await at('another-day', later);
  const traces = { ...(await knownOf(later)), nonces: [first, second].map(nonceOf) };
  await eraseEverything(kiosk, later, at);
  return traces;
}

async function findAnIngredient({ kiosk, kioskLink, at }: WalkCast): Promise<void> {
  await kiosk.goto(kioskLink);
  await expect(kiosk.getByRole('button', { name: 'Touch to begin' })).toBeVisible({ timeout: 60_000 });
  await expect(kiosk.locator('layout-stage .layer[data-place=glass]')).toBeVisible({ timeout: 60_000 });
  await expect(kiosk.locator('camera-notice')).toBeVisible({ timeout: 60_000 });
  await at('walk-up', null);
  await wakeKiosk(kiosk);
  await at('touch', null);
  await findProduct(kiosk, 'cherry', PRODUCT);
  await at('find', null);
  await kiosk.getByRole('button', { name: 'Show the way' }).tap();
  await expect(kiosk.getByRole('heading', { name: `The way to ${PRODUCT}` })).toBeVisible();
  await expect(kiosk.getByText(/^About \d+ m$/)).toBeVisible();
  await at('way', null);
  await kiosk.getByRole('button', { name: 'Back' }).tap();
  await kiosk.locator('how-to-cards').getByRole('button', { name: RECIPE }).tap();
  await kiosk.getByRole('button', { name: 'Put all of it on my list' }).tap();
  await expect(kiosk.getByText('All of it is on your list')).toBeVisible();
  await at('recipe', null);
}

async function comparePictures(kiosk: Page, phone: Page): Promise<void> {
  await expect(phone.getByRole('button', { name: 'They match' })).toBeVisible();
  expect(await matchOf(phone)).toEqual(await matchOf(kiosk));
}

async function askToBeRemembered(phone: Page, at: WalkCast['at']): Promise<void> {
  const switches = phone.getByRole('switch');
  await expect(switches).toHaveCount(Purpose.options.length);
  for (const one of await switches.all()) await expect(one).not.toBeChecked();
  for (const name of ['remember-list', 'recommend-from-history'])
    await phone.locator(`input[name=${name}]`).check({ force: true });
  await phone.locator('input[name=old-enough]').check();
  await at('choose', phone);
  await phone.getByRole('button', { name: 'Remember me', exact: true }).tap();
}

async function carryOnByHand(kiosk: Page, phone: Page, at: WalkCast['at']): Promise<void> {
  for (const name of PARTS) await expect(phone.locator('phone-list').getByText(name)).toBeVisible();
  await expect(kiosk.locator('connected-bar')).toContainText('Connected');
  await kiosk.getByRole('button', { name: /^My list/ }).tap();
  await expect(kiosk.getByRole('heading', { name: 'Ideas for this list' })).toBeVisible();
  await at('sent', phone);
  await phone.getByRole('button', { name: 'Coupons' }).tap();
  await phone.locator('coupon-card').getByRole('button', { name: 'Take it' }).first().tap();
  await expect(phone.locator('coupon-card qr-code').first()).toBeVisible();
  await at('coupon', phone);
  await phone.getByRole('button', { name: 'Back' }).tap();
}

/** One scan, one tap: the list of the last visit is on both. */
async function comeBack(kiosk: Page, phone: Page): Promise<string> {
  await wakeKiosk(kiosk);
  const link = await scanKiosk(kiosk);
  await phone.goto(link);
  await comparePictures(kiosk, phone);
  await phone.getByRole('button', { name: 'They match' }).tap();
  await expect(phone.getByRole('heading', { name: 'My list' })).toBeVisible();
  for (const name of PARTS) await expect(phone.locator('phone-list').getByText(name)).toBeVisible();
  await kiosk.getByRole('button', { name: /^My list/ }).tap();
  await expect(kiosk.locator('list-panel')).toContainText(PRODUCT);
  return link;
}

async function eraseEverything(kiosk: Page, phone: Page, at: WalkCast['at']): Promise<void> {
  await phone.getByRole('button', { name: 'My choices' }).tap();
  await phone.getByRole('button', { name: 'Erase everything' }).tap();
  const dialog = phone.locator('ui-dialog').getByRole('button', { name: 'Erase everything' });
  await expect(dialog).toBeVisible();
  await at('erase', phone);
  await dialog.tap();
  await expect(phone.getByText('Everything is erased')).toBeVisible();
  await expect(phone.getByText(/records? (was|were) deleted/)).toBeVisible();
  await expect(kiosk.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
  await at('erased', phone);
}

async function knownOf(phone: Page): Promise<Pick<WalkTraces, 'pseudonym' | 'cookie'>> {
  const held = await phone.evaluate(async () => (await fetch('/api/v1/phone/export')).json());
  const [customer] = (held as { tables: { customer: { id: string }[] } }).tables.customer;
  const cookies = await phone.context().cookies();
  const cookie = cookies.find(({ name }) => name.endsWith('vitrine_me'))?.value;
  if (!customer || !cookie) throw new Error('the shop does not know this phone');
  return { pseudonym: customer.id, cookie };
}

const nonceOf = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? '';
