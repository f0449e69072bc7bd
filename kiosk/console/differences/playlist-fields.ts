import { isNested, type Playlist, type PlaylistSlot, type Slot } from '../../../shared/model/playlist.ts';
import { conditionWords } from '../../../shared/schedule/condition-words.ts';
import { longDateText } from '../parts/calendar.ts';
import {
  ALWAYS,
  allOfPlaylist,
  byRules,
  inThisOrder,
  LABELS,
  learned,
  lengthWords,
  NEVER_ENDS,
  NOTHING,
  personaWords,
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
    ...orderChange(was, is, names),
    ...is.flatMap((slot, at) => slotChanges(old.get(slot.id) ?? null, slot, at, names)),
    ...was.flatMap((slot, at) => (kept.has(slot.id) ? [] : [removed(slot, at, names)])),
  ];
}

/** Only of what is in both: what comes or goes moves the others without anybody having moved them. */
function orderChange(was: readonly PlaylistSlot[], is: readonly PlaylistSlot[], names: Names): FieldChange[] {
  const before = was.filter(({ id }) => is.some((one) => one.id === id));
  const after = is.filter(({ id }) => was.some((one) => one.id === id));
  if (before.every(({ id }, at) => id === after[at]?.id)) return [];
  const told = (slots: readonly PlaylistSlot[]): Side => ({
    text: inThisOrder(slots.map((slot) => slotName(slot, names))),
  });
  return [{ label: LABELS.playingOrder, before: told(before), after: told(after) }];
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
  if (showsOf(before) !== showsOf(after) || isNested(before) || isNested(after)) {
    const shows = { before, after };
    return [
      ...field(
        placeWords(at, slotName(after, names)),
        shows,
        (slot) => slotSide(slot, names),
        (side) => side,
      ),
      ...dates(shows, label),
    ];
  }
  const pair = { before, after };
  return [
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

function slotSide(slot: PlaylistSlot, names: Names): Side {
  if (isNested(slot)) return { text: allOfPlaylist(names.of('playlists', slot.playlistId)) };
  const creative = names.creative(slot.creativeId);
  const words = [slotName(slot, names), lengthWords(slot.durationMs)];
  if (slot.variants.length > 0) words.push(variantsWords(slot.variants, names));
  return {
    text: words.join(', '),
    picture: creative ? { kind: 'creative', creative } : undefined,
  };
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
