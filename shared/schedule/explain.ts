import type { ScheduledDisplay } from './answer.ts';
import type { CompiledEntry } from './compiled.ts';
import { keptOutByContent, keptOutBySchedule } from './kept-out.ts';
import type { Decision } from './ladder.ts';
import type { Moment } from './moment.ts';
import type { Reason } from './reason.ts';
import { leaveRoom } from './room.ts';
import { count, list, quotaWords } from './words.ts';

/** Names that fit in one line of the console; the others are counted. */
const NAMED_COMPANIONS = 2;

/** One reason for every entry of the schedule, in ladder order, and for each rung that was reached below them. */
export function explain(moment: Moment, display: ScheduledDisplay, decision: Decision): Reason[] {
  const playing = new Set(decision.candidates.map(({ entry }) => entry));
  const reasons = moment.schedule.entries.map((entry): Reason => {
    const outcome = playing.has(entry) ? 'playing' : 'out';
    const verdict =
      outcome === 'playing'
        ? { code: 'playing' as const, text: playingText(moment, entry, decision) }
        : (keptOutBySchedule(moment, display, entry) ??
          keptOutByContent(moment, entry.playlist) ?? {
            code: 'lower-priority' as const,
            text: `lower priority than ${nameOfLowest(decision) ?? 'another entry'}`,
          });
    return { entryId: entry.source.id, name: entry.source.name, rung: 'campaign', outcome, ...verdict };
  });
  return [
    ...reasons,
    ...(decision.rung === 'campaign' ? besideEntries(moment, decision) : belowEntries(moment, decision)),
  ];
}

/** Of the entries on the screen, the first of those that leave nothing to a lower priority. */
function nameOfLowest({ candidates }: Decision): string | undefined {
  const lowest = candidates[candidates.length - 1]?.priority;
  return candidates.find(({ priority }) => priority === lowest)?.entry.source.name;
}

function playingText(moment: Moment, entry: CompiledEntry, decision: Decision): string {
  const others = decision.candidates.filter((candidate) => candidate.entry !== entry);
  const named = others.slice(0, NAMED_COMPANIONS).map((candidate) => candidate.entry.source.name);
  const unnamed = others.length - named.length;
  const company = unnamed > 0 ? [...named, `${unnamed} more`] : named;
  const together = company.length === 0 ? 'playing' : `playing in turn with ${list(company)}`;
  const turn = [together, ...quotaWords(entry.source)].join(', ');
  const broken = entry.playlist === null ? 0 : moment.playability.of(entry.playlist).broken;
  return broken === 0 ? turn : `${turn}, without ${count(broken, 'item')} that cannot be shown`;
}

/** The filler, where the entries on the screen leave time for it. */
function besideEntries(moment: Moment, { candidates }: Decision): Reason[] {
  const { filler } = moment.schedule;
  if (filler === null || !leaveRoom(candidates)) return [];
  const reason = { entryId: null, name: filler.playlist.name, rung: 'filler' } as const;
  const text = 'playing in the time that the entries leave';
  if (moment.playability.of(filler).ready.length > 0)
    return [{ ...reason, outcome: 'playing', code: 'playing', text }];
  const verdict = keptOutByContent(moment, filler);
  return verdict === null ? [] : [{ ...reason, outcome: 'out', ...verdict }];
}

/** Filler, last content, holding screen: those that were asked because nothing above them could play. */
function belowEntries(moment: Moment, decision: Decision): Reason[] {
  const { filler } = moment.schedule;
  const reasons: Reason[] = [];
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
