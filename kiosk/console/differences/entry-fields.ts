import type { Condition } from '../../../shared/model/condition.ts';
import type { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';
import { conditionWords } from '../../../shared/schedule/condition-words.ts';
import { recurrenceWords } from '../../../shared/schedule/recurrence-words.ts';
import { dateText, longDateText, weekdayText } from '../parts/calendar.ts';
import { weekdaysText } from '../schedule/entry-words.ts';
import {
  ALL_DAY,
  ALWAYS,
  CLOSED,
  DISPLAY_CLOCK,
  EVERY_DISPLAY,
  FULL_SCREEN,
  inThisOrder,
  LABELS,
  LAYERS,
  NEVER_ENDS,
  NOTHING,
  windowWords,
} from './difference-words.ts';
import { type FieldChange, field } from './field-change.ts';
import type { Names } from './names.ts';

type Pair<T> = { before: T | null; after: T | null };
type Entry = Omit<ScheduleEntry, 'id' | 'createdAt'>;
type Hours = Omit<Daypart, 'id' | 'createdAt'>;

/** One line of the schedule by its fields. Of a new one only what it says beyond the usual. */
export function entryFields(pair: Pair<Entry>, names: Names): FieldChange[] {
  /** What is usual is worth a word only where it was, or will be, otherwise. */
  const isChange = pair.before !== null && pair.after !== null;
  const usual = (words: string): string | null => (isChange ? words : null);
  const number = (value: number | null): string | null => (value === null ? usual(NOTHING) : String(value));
  const named = (what: 'playlists' | 'layouts' | 'dayparts', id: string | null, none: string) =>
    id === null ? usual(none) : names.of(what, id);
  return [
    ...(isChange ? field(LABELS.name, pair, ({ name }) => name, String) : []),
    ...field(
      LABELS.playlist,
      pair,
      ({ playlistId }) => playlistId,
      (id) => names.of('playlists', id),
    ),
    ...field(
      LABELS.layout,
      pair,
      ({ layoutId }) => layoutId,
      (id) => named('layouts', id, FULL_SCREEN),
    ),
    ...field(
      LABELS.displays,
      pair,
      ({ displayIds }) => displayIds,
      (ids) => (ids.length === 0 ? EVERY_DISPLAY : inThisOrder(ids.map((id) => names.of('displays', id)))),
    ),
    ...field(
      LABELS.hours,
      pair,
      ({ daypartId }) => daypartId,
      (id) => (id === null ? ALL_DAY : names.of('dayparts', id)),
    ),
    ...field(LABELS.weekdays, pair, ({ weekdays }) => weekdays, weekdaysText),
    ...field(
      LABELS.from,
      pair,
      ({ from }) => from,
      (date) => (date === null ? usual(ALWAYS) : longDateText(date)),
    ),
    ...field(
      LABELS.until,
      pair,
      ({ until }) => until,
      (date) => (date === null ? usual(NEVER_ENDS) : longDateText(date)),
    ),
    ...field(
      LABELS.repeats,
      pair,
      ({ recurrence, from }) =>
        recurrence === null || from === null ? null : recurrenceWords(recurrence, from),
      (words) => words ?? usual(NOTHING),
    ),
    ...field(
      LABELS.skip,
      pair,
      ({ skip }) => skip,
      (days) => (days.length === 0 ? usual(NOTHING) : inThisOrder(days.map(dateText))),
    ),
    ...field(
      LABELS.layer,
      pair,
      ({ layer }) => layer,
      (layer) => (layer === 'main' ? usual(LAYERS.main) : LAYERS[layer]),
    ),
    ...field(
      LABELS.when,
      pair,
      ({ when }) => when,
      (when) =>
        when.length === 0 ? usual(ALWAYS) : when.map((one) => namedCondition(one, names)).join(', '),
    ),
    ...field(LABELS.priority, pair, ({ priority }) => priority, String),
    ...(isChange ? field(LABELS.order, pair, ({ order }) => order, String) : []),
    ...field(
      LABELS.clock,
      pair,
      ({ zone }) => zone,
      (zone) => zone ?? usual(DISPLAY_CLOCK),
    ),
    ...field(LABELS.secondsPerHour, pair, ({ secondsPerHour }) => secondsPerHour, number),
    ...field(LABELS.playsPerHour, pair, ({ maxPlaysPerHour }) => maxPlaysPerHour, number),
  ];
}

/** The words of the core name a product by its id, which tells a person nothing. */
function namedCondition(condition: Condition, names: Names): string {
  // "Only" is in the label.
  const words = conditionWords(condition).replace(/^only /, '');
  return condition.fact === 'stock'
    ? words.replace(`product ${condition.productId}`, names.of('products', condition.productId))
    : words;
}

/** A daypart by its fields. */
export function daypartFields(pair: Pair<Hours>): FieldChange[] {
  const isChange = pair.before !== null && pair.after !== null;
  return [
    ...(isChange ? field(LABELS.name, pair, ({ name }) => name, String) : []),
    ...field(LABELS.hours, pair, ({ window }) => window, windowWords),
    ...field(
      LABELS.exceptions,
      pair,
      ({ exceptions }) => exceptions,
      (days) => {
        if (days.length === 0) return isChange ? NOTHING : null;
        return days
          .map(
            ({ weekday, window }) =>
              `${weekdayText(weekday)} ${window === null ? CLOSED : windowWords(window)}`,
          )
          .join(', ');
      },
    ),
  ];
}
