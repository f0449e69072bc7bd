import { isNested, type Playlist, type PlaylistSlot, type Slot } from '../../../shared/model/playlist.ts';
import { conditionWords } from '../../../shared/schedule/condition-words.ts';
import { longDateText } from '../parts/calendar.ts';
import {
  ALWAYS,
  allOfPlaylist,
  byRules,
  LABELS,
  learned,
  lengthWords,
  movedWords,
  NEVER_ENDS,
  NOTHING,
  personaWords,
  placeOf,
  placeWords,
  TRANSITIONS,
  toWhomItHolds,
} from './difference-words.ts';
import { type FieldChange, field, isSame, type Side } from './field-change.ts';
import type { Names } from './names.ts';

type Pair<T> = { before: T | null; after: T | null };
type Shown = Pick<Playlist, 'name' | 'slots'>;

/** A playlist place by place: what came, what went, what is another or stays longer, and whether the order is another. */
export function playlistFields(pair: Pair<Shown>, names: Names): FieldChange[] {
  const [was, is] = [pair.before?.slots ?? [], pair.after?.slots ?? []];
  const old = new Map(was.map((slot) => [slot.id, slot]));
  const kept = new Set(is.map(({ id }) => id));
  return [
    ...(pair.before && pair.after ? field(LABELS.name, pair, ({ name }) => name, String) : []),
    ...orderChanges(was, is, names),
    ...is.flatMap((slot, at) => slotChanges(old.get(slot.id) ?? null, slot, at, names)),
    ...was.flatMap((slot, at) => (kept.has(slot.id) ? [] : [removed(slot, at, names)])),
  ];
}

/**
 * What was moved, and from where to where. Only of what is in both: what comes or goes shifts the others without anybody
 * having moved them. Of two that have changed places one is told.
 */
function orderChanges(
  was: readonly PlaylistSlot[],
  is: readonly PlaylistSlot[],
  names: Names,
): FieldChange[] {
  const places = new Map(was.map(({ id }, at) => [id, at]));
  const kept = is.flatMap((slot, at) => {
    const from = places.get(slot.id);
    return from === undefined ? [] : [{ slot, from, at }];
  });
  const still = longestRise(kept.map(({ from }) => from));
  return kept
    .filter((_, at) => !still.has(at))
    .map(({ slot, from, at }) => {
      const side = (slots: readonly PlaylistSlot[], place: number): Side => {
        const previous = slots[place - 1];
        return { text: placeOf(place, previous ? slotName(previous, names) : null) };
      };
      return { label: movedWords(slotName(slot, names)), before: side(was, from), after: side(is, at) };
    });
}

/** Indices of a longest run that rises: what need not have been moved for the rest to come where it is. */
function longestRise(numbers: readonly number[]): Set<number> {
  const lengths = numbers.map(() => 1);
  const previous = numbers.map(() => -1);
  let last = -1;
  for (const [at, number] of numbers.entries()) {
    for (let before = 0; before < at; before++) {
      if ((numbers[before] ?? 0) >= number || (lengths[before] ?? 0) + 1 <= (lengths[at] ?? 0)) continue;
      lengths[at] = (lengths[before] ?? 0) + 1;
      previous[at] = before;
    }
    if (last < 0 || (lengths[at] ?? 0) > (lengths[last] ?? 0)) last = at;
  }
  const run = new Set<number>();
  for (let at = last; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}

function slotChanges(
  before: PlaylistSlot | null,
  after: PlaylistSlot,
  at: number,
  names: Names,
): FieldChange[] {
  if (before === null)
    return [{ label: placeWords(at, slotName(after, names)), before: null, after: slotSide(after, names) }];
  if (isSame(before, after)) return [];
  const label = (what: string) => `${placeWords(at, slotName(after, names))}. ${what}`;
  const shows =
    showsOf(before) === showsOf(after)
      ? []
      : [{ label: label(LABELS.shows), before: look(before, names), after: look(after, names) }];
  if (isNested(before) || isNested(after)) return [...shows, ...dates({ before, after }, label)];
  const pair = { before, after };
  return [
    ...shows,
    ...field(label(LABELS.length), pair, ({ durationMs }) => durationMs, lengthWords),
    ...dates(pair, label),
    ...field(
      label(LABELS.variants),
      pair,
      ({ variants }) => variants,
      (variants) => variantsWords(variants, names),
    ),
    ...field(
      label(LABELS.choice),
      pair,
      ({ choice }) => choice ?? 'rules',
      (choice) => (choice === 'learn' ? learned : byRules),
    ),
    ...field(
      label(LABELS.hold),
      pair,
      ({ holdMs }) => holdMs ?? 6000,
      (ms) => lengthWords(ms),
    ),
    ...field(
      label(LABELS.comes),
      pair,
      ({ transition }) => transition ?? 'fade',
      (transition) => TRANSITIONS[transition],
    ),
  ];
}

function dates(pair: Pair<PlaylistSlot>, label: (what: string) => string): FieldChange[] {
  return [
    ...field(
      label(LABELS.from),
      pair,
      ({ from }) => from,
      (date) => (date === undefined ? ALWAYS : longDateText(date)),
    ),
    ...field(
      label(LABELS.until),
      pair,
      ({ until }) => until,
      (date) => (date === undefined ? NEVER_ENDS : longDateText(date)),
    ),
  ];
}

function removed(slot: PlaylistSlot, at: number, names: Names): FieldChange {
  return { label: placeWords(at, slotName(slot, names)), before: slotSide(slot, names), after: null };
}

const showsOf = (slot: PlaylistSlot): string => (isNested(slot) ? slot.playlistId : slot.creativeId);

function slotName(slot: PlaylistSlot, names: Names): string {
  return isNested(slot) ? names.of('playlists', slot.playlistId) : names.creativeName(slot.creativeId);
}

/** What a place shows. */
function look(slot: PlaylistSlot, names: Names): Side {
  if (isNested(slot)) return { text: allOfPlaylist(slotName(slot, names)) };
  const creative = names.creative(slot.creativeId);
  return { text: slotName(slot, names), picture: creative ? { kind: 'creative', creative } : undefined };
}

/** What a place shows, and all that is said of it. */
function slotSide(slot: PlaylistSlot, names: Names): Side {
  const shown = look(slot, names);
  if (isNested(slot)) return shown;
  const words = [shown.text, lengthWords(slot.durationMs)];
  if (slot.variants.length > 0) words.push(variantsWords(slot.variants, names));
  return { ...shown, text: words.join(', ') };
}

function variantsWords(variants: Slot['variants'], names: Names): string {
  if (variants.length === 0) return NOTHING;
  return variants
    .map(({ creativeId, when, persona }) => {
      const rule =
        Object.keys(when).length === 0 ? toWhomItHolds : conditionWords({ fact: 'audience', is: when });
      return [names.creativeName(creativeId), rule, ...(persona ? [personaWords(persona)] : [])].join(' ');
    })
    .join('; ');
}
