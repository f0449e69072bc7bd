import type { OpeningHours } from '../../../shared/model/opening-hours.ts';
import type { Store } from '../../../shared/model/store.ts';
import type { Window } from '../../../shared/model/window.ts';
import { dateText, weekdayText } from '../parts/calendar.ts';
import {
  ALWAYS,
  CLOSED,
  DARK,
  inThisOrder,
  LABELS,
  NOTHING,
  rateWords,
  windowWords,
} from './difference-words.ts';
import { type FieldChange, field } from './field-change.ts';
import type { Names } from './names.ts';

type Pair<T> = { before: T | null; after: T | null };

/** The shop as far as screens are given it. What cameras may do is set apart from publishing. */
export function storeFields(pair: Pair<Store>, names: Names): FieldChange[] {
  const playlist = (id: string | null, none: string) => (id === null ? none : names.of('playlists', id));
  return [
    ...field(LABELS.name, pair, ({ name }) => name, String),
    ...field(LABELS.zone, pair, ({ zone }) => zone, String),
    ...field(LABELS.language, pair, ({ language }) => language, String),
    ...field(LABELS.currency, pair, ({ currency }) => currency, String),
    ...field(
      LABELS.filler,
      pair,
      ({ fillerPlaylistId }) => fillerPlaylistId,
      (id) => playlist(id, NOTHING),
    ),
    ...field(
      LABELS.hours,
      pair,
      ({ openingHours }) => openingHours?.week ?? null,
      (week) => (week === null ? ALWAYS : weekWords(week)),
    ),
    ...field(
      LABELS.exceptions,
      pair,
      ({ openingHours }) => openingHours?.exceptions ?? [],
      (days) =>
        days.length === 0
          ? NOTHING
          : inThisOrder(days.map(({ date, hours }) => `${dateText(date)} ${hoursWords(hours)}`)),
    ),
    ...field(
      LABELS.closed,
      pair,
      ({ openingHours }) => openingHours?.closedPlaylistId ?? null,
      (id) => playlist(id, DARK),
    ),
    ...field(
      LABELS.downloads,
      pair,
      ({ downloads }) => downloads,
      ({ window, kilobytesPerSecond }) => `${windowWords(window)}, ${rateWords(kilobytesPerSecond)}`,
    ),
  ];
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

function weekWords(week: OpeningHours['week']): string {
  return WEEK.map((weekday) => {
    const hours = week.find((day) => day.weekday === weekday)?.hours ?? [];
    return `${weekdayText(weekday)} ${hoursWords(hours)}`;
  }).join(', ');
}

function hoursWords(hours: readonly Window[]): string {
  return hours.length === 0 ? CLOSED : hours.map(windowWords).join(' ');
}
