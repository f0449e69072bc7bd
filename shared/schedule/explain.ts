import type { ScheduledDisplay } from './answer.ts';
import type { CompiledEntry, Named } from './compiled.ts';
import { explainInterruptions } from './explain-interruption.ts';
import { explainShop } from './explain-shop.ts';
import { OVERLAY } from './facts.ts';
import {
  expired,
  keptOutByCondition,
  keptOutByContent,
  keptOutBySchedule,
  type Verdict,
} from './kept-out.ts';
import type { Decision } from './ladder.ts';
import { layoutWords } from './layout-words.ts';
import { type Moment, momentIn } from './moment.ts';
import { leftOutWords } from './nesting-words.ts';
import type { Reason } from './reason.ts';
import { leaveRoom } from './room.ts';
import type { RungName } from './rung-name.ts';
import { count, list, quotaWords } from './words.ts';

/** Names that fit in one line of the console; the others are counted. */
const NAMED_COMPANIONS = 2;
const BELOW_ENTRIES: ReadonlySet<RungName> = new Set(['filler', 'last', 'holding']);

/** Every emergency, takeover and entry of the schedule, in ladder order, and each rung that was reached beside them. */
export function explain(moment: Moment, display: ScheduledDisplay, decision: Decision): Reason[] {
  const holders = [...decision.holders, ...(decision.overlay?.holders ?? [])];
  const playing = new Set(holders.map(({ shown }) => shown));
  const over = momentIn(moment, OVERLAY);
  const entries = moment.schedule.parts.entries.map((entry): Reason => {
    const there = entry.source.layer === 'main' ? moment : over;
    const isPlaying = playing.has(entry.shown);
    const verdict = isPlaying
      ? { code: 'playing' as const, text: playingText(there, entry, sharers(entry, decision)) }
      : (keptOutBySchedule(moment, display, entry) ??
        keptOutByContent(there, entry.playlist) ??
        keptOutByCondition(moment, entry) ??
        beaten(entry, decision));
    const outcome = isPlaying ? 'playing' : 'out';
    return { entryId: entry.source.id, name: entry.source.name, rung: 'campaign', outcome, ...verdict };
  });
  return [
    ...explainInterruptions(moment, display, decision),
    ...explainShop(moment, display, decision),
    ...entries,
    ...besideEntries(moment, decision),
    ...belowEntries(moment, decision),
  ];
}

/** Those on the layer of an entry. */
function sharers({ source }: CompiledEntry, { holders, overlay }: Decision): readonly Named[] {
  return source.layer === 'main' ? holders : (overlay?.holders ?? []);
}

/** It could play, and something else does. */
function beaten(entry: CompiledEntry, decision: Decision): Verdict {
  const { rung, holders } = decision;
  if (rung === 'opening-hours') return { code: 'shop-closed', text: 'the shop is closed' };
  if (rung === 'emergency' || (rung === 'takeover' && entry.source.layer === 'main'))
    return { code: 'interrupted', text: `interrupted by ${holders[0]?.shown.name ?? rung}` };
  return { code: 'lower-priority', text: `lower priority than ${nameOfLowest(sharers(entry, decision))}` };
}

/** Of those on the screen, the first of those that leave nothing to a lower priority. */
function nameOfLowest(holders: readonly Named[]): string {
  const lowest = holders[holders.length - 1]?.shown.priority;
  return holders.find(({ shown }) => shown.priority === lowest)?.shown.name ?? 'another entry';
}

function playingText(moment: Moment, entry: CompiledEntry, holders: readonly Named[]): string {
  const others = holders.slice(0, NAMED_COMPANIONS + 1).filter(({ shown }) => shown !== entry.shown);
  const named = others.slice(0, NAMED_COMPANIONS).map(({ shown }) => shown.name);
  const unnamed = holders.length - 1 - named.length;
  const company = unnamed > 0 ? [...named, `${unnamed} more`] : named;
  const together = company.length === 0 ? 'playing' : `playing in turn with ${list(company)}`;
  const turn = [together, ...quotaWords(entry.source)].join(', ');
  if (entry.playlist === null) return turn;
  const { fault } = entry.playlist;
  const { broken, unknown, soldOut } = moment.playability.of(entry.playlist);
  const gone = expired(entry.playlist.slots, moment.day);
  return [
    turn,
    ...layoutWords(moment, entry),
    ...(fault === null ? [] : [leftOutWords(fault)]),
    ...(broken === 0 ? [] : [`without ${count(broken, 'item')} that cannot be shown`]),
    ...(unknown === 0 ? [] : ['without the weather, which this screen does not know']),
    ...(gone === 0 ? [] : [`without ${count(gone, 'item')} that ${gone === 1 ? 'has' : 'have'} expired`]),
    ...(soldOut === 0 ? [] : [`without ${count(soldOut, 'product')} sold out`]),
  ].join(', ');
}

/** The filler, where the entries on the screen leave time for it. */
function besideEntries(moment: Moment, { rung, holders }: Decision): Reason[] {
  const { filler } = moment.schedule.parts;
  if (rung !== 'campaign' || filler === null || !leaveRoom(holders)) return [];
  const reason = { entryId: null, name: filler.playlist.name, rung: 'filler' } as const;
  const text = 'playing in the time that the entries leave';
  if (moment.playability.of(filler).ready.length > 0)
    return [{ ...reason, outcome: 'playing', code: 'playing', text }];
  const verdict = keptOutByContent(moment, filler);
  return verdict === null ? [] : [{ ...reason, outcome: 'out', ...verdict }];
}

/** Filler, last content, holding screen: those that were asked because nothing above them could play. */
function belowEntries(moment: Moment, decision: Decision): Reason[] {
  const { filler } = moment.schedule.parts;
  const reasons: Reason[] = [];
  if (!BELOW_ENTRIES.has(decision.rung)) return reasons;
  if (filler !== null) {
    const { name } = filler.playlist;
    const reason = { entryId: null, name, rung: 'filler' } as const;
    if (decision.rung === 'filler') {
      return [{ ...reason, outcome: 'playing', code: 'nothing-else', text: 'no entry can play now' }];
    }
    const verdict = keptOutByContent(moment, filler);
    if (verdict !== null) reasons.push({ ...reason, outcome: 'out', ...verdict });
  }
  const isLast = decision.rung === 'last';
  reasons.push({
    entryId: null,
    name: isLast ? 'Last content' : 'Holding screen',
    rung: decision.rung,
    outcome: 'playing',
    code: 'nothing-else',
    text: isLast ? 'no entry and no filler can play now' : 'nothing can play on this screen yet',
  });
  return reasons;
}
