import type { Emergency, Takeover } from '../../../shared/model/interruption.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { dayBefore, minutesOf, oracle, readClock, weekday } from './oracle.ts';

interface Screen {
  readonly id: string;
  readonly zone: string;
}

/** Everything on a screen at a whole minute, in one line: "campaign A+B under C". By the spec alone, as {@link oracle}. */
export function oracleScreen(document: ScheduleDocument, display: Screen, instant: number): string {
  const isPlayable = (id: string): boolean =>
    document.playlists.some((playlist) => playlist.id === id && playlist.slots.length > 0);
  const interrupting = (ones: readonly (Takeover | Emergency)[]): string =>
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
    return oracle({ ...document, entries }, display, instant, isPlayable).join('+');
  };

  const alarm = interrupting(document.emergencies);
  if (alarm !== '') return `emergency ${alarm}`;
  const overlay = layer('overlay');
  const over = overlay === '' ? '' : ` under ${overlay}`;
  const takeover = interrupting(document.takeovers);
  if (takeover !== '') return `takeover ${takeover}${over}`;
  if (isClosed(document, display.zone, instant)) {
    const closed = document.openingHours?.closedPlaylistId ?? null;
    if (closed === null || isPlayable(closed)) return 'opening-hours';
  }
  const campaign = layer('main');
  return campaign === '' ? `holding${over}` : `campaign ${campaign}${over}`;
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
