import type { ScheduledDisplay } from './answer.ts';
import { wallWords } from './explain-interruption.ts';
import { keptOutByContent, type Verdict } from './kept-out.ts';
import type { Decision } from './ladder.ts';
import type { Moment } from './moment.ts';
import type { Reason } from './reason.ts';
import { isShopOpen, nextShopTurn } from './shop-hours.ts';

/** What the opening hours say, where they have a say: there are some, and nothing above them has the screen. */
export function explainShop(moment: Moment, { zone }: ScheduledDisplay, { rung }: Decision): Reason[] {
  if (moment.schedule.parts.shop === null || rung === 'emergency' || rung === 'takeover') return [];
  const outcome = rung === 'opening-hours' ? 'playing' : 'out';
  const reason = { entryId: null, name: 'Opening hours', rung: 'opening-hours', outcome } as const;
  return [{ ...reason, ...verdictOn(moment, zone) }];
}

function verdictOn(moment: Moment, zone: string): Verdict {
  const { shop } = moment.view;
  const reading = shop && moment.readings[shop.clock];
  if (!shop || !reading)
    return { code: 'zone-unknown', text: `this screen does not know the time zone ${zone}` };
  const turn = nextShopTurn(shop.hours, reading);
  const until = turn === Number.POSITIVE_INFINITY ? 'for good' : `until ${wallWords(turn)}`;
  if (isShopOpen(shop.hours, reading)) return { code: 'shop-open', text: `open ${until}` };
  const closed = `closed ${until}`;
  if (shop.isDark) return { code: 'shop-closed', text: `${closed}: a dark screen` };
  const isReady = shop.closed !== null && moment.playability.of(shop.closed).ready.length > 0;
  const missing = isReady ? null : keptOutByContent(moment, shop.closed);
  return missing === null
    ? { code: 'shop-closed', text: `${closed}: ${shop.closed?.playlist.name}` }
    : { code: missing.code, text: `${closed}, but what should play then does not: ${missing.text}` };
}
