import type { Emergency, Takeover } from '../../../shared/model/interruption.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { dayBefore, minutesOf, oracle, readClock, weekday } from './oracle.ts';
import { EVERYTHING_HELD, type Held, readiness } from './oracle-readiness.ts';

interface Screen {
  readonly id: string;
  readonly zone: string;
}

/** Everything on a screen at a whole minute, in one line: "campaign A+B under C". By the spec alone, as {@link oracle}. */
export function oracleScreen(
  document: ScheduleDocument,
  display: Screen,
  instant: number,
  held: Held = EVERYTHING_HELD,
): string {
  const here = readiness(document, held);
  const above = readiness(document, held, held.failedAbove);
  const interrupting = (
    ones: readonly (Takeover | Emergency)[],
    isPlayable: (playlistId: string) => boolean,
  ): string =>
    winners(
      ones.filter((one) => isMeant(one, display) && isPlayable(one.playlistId)),
      instant,
    )
      .map(({ id }) => id)
      .join('+');
  const layer = (name: 'main' | 'overlay'): string => {
    // The screens of these tests know that German is spoken, and nothing else.
    const entries = document.entries.filter(
      (entry) =>
        entry.layer === name && entry.when.every((one) => one.fact === 'language' && one.is === 'de'),
    );
    const { whole } = name === 'main' ? here : above;
    return oracle({ ...document, entries }, display, instant, whole).join('+');
  };

  // An alarm shows whatever part of it is there; a takeover waits until all of it is.
  const alarm = interrupting(document.emergencies, here.part);
  if (alarm !== '') return `emergency ${alarm}`;
  const overlay = layer('overlay');
  const over = overlay === '' ? '' : ` under ${overlay}`;
  const takeover = interrupting(document.takeovers, here.whole);
  if (takeover !== '') return `takeover ${takeover}${over}`;
  if (isClosed(document, display.zone, instant)) {
    const closed = document.openingHours?.closedPlaylistId ?? null;
    if (closed === null || here.part(closed)) return 'opening-hours';
  }
  const campaign = layer('main');
  if (campaign !== '') return `campaign ${campaign}${over}`;
  if (document.fillerPlaylistId !== null && here.part(document.fillerPlaylistId)) return `filler${over}`;
  return here.anyOf(held.last) ? `last${over}` : `holding${over}`;
}

function isMeant({ displayIds }: { readonly displayIds: readonly string[] }, { id }: Screen): boolean {
  return displayIds.length === 0 || displayIds.includes(id);
}

function winners(ones: readonly (Takeover | Emergency)[], instant: number) {
  const running = ones.filter((one) => {
    const end = 'leaseUntil' in one ? one.leaseUntil : one.expiresAt;
    return one.startAt <= instant && instant < end;
  });
  const priority = Math.max(...running.map((one) => one.priority));
  const strongest = running.filter((one) => one.priority === priority);
  const latest = Math.max(...strongest.map(({ startAt }) => startAt));
  return strongest
    .filter(({ startAt }) => startAt === latest)
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

function isClosed({ openingHours }: ScheduleDocument, zone: string, instant: number): boolean {
  if (openingHours === null) return false;
  const { week, exceptions } = openingHours;
  const { date, minutes } = readClock(zone, instant);
  const isWithin = (day: string, time: number): boolean => {
    const special = exceptions.filter((one) => one.date === day);
    const usual = week.filter((one) => one.weekday === weekday(day));
    return (special.length > 0 ? special : usual)
      .flatMap(({ hours }) => hours)
      .some(({ start, end }) => {
        const [from, to] = [minutesOf(start) % 1440, minutesOf(end)];
        return time >= from && time < (to > from ? to : to + 1440);
      });
  };
  return !isWithin(date, minutes) && !isWithin(dayBefore(date), minutes + 1440);
}
