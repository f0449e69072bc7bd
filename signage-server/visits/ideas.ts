import type { Purposes } from '../../shared/consent/consent-ledger.ts';
import { revealing } from '../../shared/consent/revealing.ts';
import { forSurface, personal } from '../../shared/consent/surface.ts';
import type { RuleSurface, VisitMoment } from '../../shared/model/personal-rule.ts';
import type { ListItem, Suggestion } from '../../shared/model/visit.ts';
import { IdeaMemory, spent } from '../../shared/personalize/idea-memory.ts';
import { rulesAt } from '../../shared/personalize/personal-rules.ts';
import { suggest } from '../../shared/personalize/suggest.ts';
import { atMoment, visitMoment } from '../../shared/personalize/visit-moment.ts';
import { offeredProducts } from '../holds/offered-stock.ts';
import { pastProducts } from '../storage/customers.ts';
import { findSales } from '../storage/learned-sales.ts';
import { listItems } from '../storage/list-items.ts';
import { correctionsOf, wishesOf } from '../storage/own-choices.ts';
import { setRules } from '../storage/personal-rules.ts';
import { privateItems } from '../storage/private-items.ts';
import { purchasesOf } from '../storage/purchases.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { boughtBaskets, justBought, notLately } from './bought.ts';
import { keptFromOthers } from './kept-from-others.ts';
import { lookedAt } from './looked-at.ts';

/** What is suggested on one surface now, and where in the visit that is. */
export interface Ideas {
  moment: VisitMoment;
  suggestions: Suggestion[];
}

/** What has become of suggestions in this visit so far. */
export function ideaMemory(visit: VisitTable): IdeaMemory {
  return IdeaMemory.parse(JSON.parse(visit.ideas));
}

/**
 * The one way to suggestions of a visit: rules that are on and tagged for this moment, capped by what was seen, and past
 * the gates of surface and moment. `list` is the visit's list as that surface shows it.
 */
export async function ideasOn(
  surface: RuleSurface,
  db: Reader,
  visit: VisitTable,
  { given, list, now }: { given: Purposes; list: readonly ListItem[]; now: number },
): Promise<Ideas> {
  const moment = await momentOf(db, visit, surface, list);
  const rules = rulesAt(await setRules(db), surface, moment);
  if (visit.state !== 'active' || rules.size === 0) return { moment, suggestions: [] };
  const shared = surface === 'kiosk-paired';
  const customerId = visit.mode === 'remember' ? visit.customer_id : null;
  const wished = customerId === null ? null : await wishesOf(db, customerId);
  const left = new Set(
    (customerId === null ? [] : await correctionsOf(db, customerId)).map(({ product_id }) => product_id),
  );
  const mayRecall = !shared || given['show-on-shared-screen'];
  const usesHistory = mayRecall && given['recommend-from-history'] && customerId !== null;
  // What somebody buys for themselves is no ground for what they look for on behalf of another.
  const usesBought =
    !shared && given['recommend-from-purchases'] && customerId !== null && visit.profile_id === null;
  const bought = usesBought ? await boughtBaskets(db, customerId) : [];
  for (const id of justBought(bought, now)) left.add(id);
  const products = (await offeredProducts(db, now)).filter(
    ({ id, category, brand }) =>
      !left.has(id) && !wished?.topicsOff.includes(category) && !wished?.brandsOff.includes(brand),
  );
  const found = suggest({
    products,
    sales: await findSales(db),
    lookedAt: lookedAt(visit),
    listed: list.map((item) => item.productId),
    ...(shared && { withheld: revealing(await keptFromOthers(db, visit, now), products) }),
    history: usesHistory
      ? await pastProducts(db, { customerId, profileId: visit.profile_id }, visit.started_at)
      : [],
    bought: notLately(bought, now),
    spent: spent(ideaMemory(visit)),
    brandsFirst: new Set(wished?.brandsFirst),
    rules,
  });
  const offered = found.map((one) => personal(one.contentClass, one));
  const timely = shared ? atMoment(moment, offered) : offered;
  return { moment, suggestions: forSurface(surface, timely, { switchedOn: mayRecall }) };
}

/** Both shelves of a visit, each product once: what its person can have seen. */
export async function ideasOnBoth(
  db: Reader,
  visit: VisitTable,
  given: Purposes,
  now: number,
): Promise<Suggestion[]> {
  if (visit.state !== 'active') return [];
  const list = await listItems(db, visit.id);
  const hidden = await privateItems(db, visit.id);
  const public_ = list.filter(({ productId }) => !hidden.has(productId));
  const [own, shared] = [
    await ideasOn('phone', db, visit, { given, list, now }),
    await ideasOn('kiosk-paired', db, visit, { given, list: public_, now }),
  ];
  const all = [...own.suggestions, ...shared.suggestions];
  return [...new Map(all.map((one) => [one.product.id, one])).values()];
}

/** What was paid for is known of somebody who lets it be remembered, and told by no shared screen. */
async function momentOf(
  db: Reader,
  visit: VisitTable,
  surface: RuleSurface,
  list: readonly ListItem[],
): Promise<VisitMoment> {
  const { customer_id: customerId, started_at: startedAt } = visit;
  const asksTill = surface === 'phone' && customerId !== null && visit.state === 'active';
  const bought = asksTill ? await purchasesOf(db, customerId) : [];
  return visitMoment({
    over: visit.state === 'over',
    paid: bought.some(({ at }) => at >= startedAt),
    listed: list.some(({ addedAt }) => addedAt >= startedAt),
    opened: lookedAt(visit).length > 0,
  });
}
