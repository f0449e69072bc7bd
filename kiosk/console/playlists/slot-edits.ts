import { byRulesAlone } from '../../../shared/audience/by-rules-alone.ts';
import { HOLD_MS } from '../../../shared/audience/constants.ts';
import {
  type AudienceRule,
  isNested,
  type NestedSlot,
  type Playlist,
  type Slot,
  type Transition,
} from '../../../shared/model/playlist.ts';
import type { SlotDates } from './slot-dates.ts';

/** What the editor works on: all of a playlist that a person decides. */
export type PlaylistDraft = Pick<Playlist, 'name' | 'slots'>;

/** Every edit is a new draft, so that undo is the draft before. */
export function addSlots(
  draft: PlaylistDraft,
  creativeIds: readonly string[],
  newId: () => string,
): PlaylistDraft {
  const added = creativeIds.map((creativeId): Slot => ({ id: newId(), creativeId, variants: [] }));
  return { ...draft, slots: [...draft.slots, ...added] };
}

export function addPlaylists(
  draft: PlaylistDraft,
  playlistIds: readonly string[],
  newId: () => string,
): PlaylistDraft {
  const added = playlistIds.map((playlistId): NestedSlot => ({ id: newId(), playlistId }));
  return { ...draft, slots: [...draft.slots, ...added] };
}

export function removeSlot(draft: PlaylistDraft, slotId: string): PlaylistDraft {
  return { ...draft, slots: draft.slots.filter(({ id }) => id !== slotId) };
}

/** Puts a slot at another place; a place beyond the end is the end. */
export function moveSlot(draft: PlaylistDraft, slotId: string, to: number): PlaylistDraft {
  const slot = draft.slots.find(({ id }) => id === slotId);
  if (!slot) return draft;
  const slots = draft.slots.filter(({ id }) => id !== slotId);
  slots.splice(Math.max(0, to), 0, slot);
  return { ...draft, slots };
}

/** What has no bound carries none, so that it leaves no trace. */
export function setDates(draft: PlaylistDraft, slotId: string, { from, until }: SlotDates): PlaylistDraft {
  const slots = draft.slots.map((slot) => {
    if (slot.id !== slotId) return slot;
    const { from: _, until: __, ...undated } = slot;
    return { ...undated, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  });
  return { ...draft, slots };
}

/** `undefined`: as long as the creative takes by itself. */
export function setDuration(
  draft: PlaylistDraft,
  slotId: string,
  durationMs: number | undefined,
): PlaylistDraft {
  return changeSlot(draft, slotId, ({ durationMs: _, ...slot }) =>
    durationMs === undefined ? slot : { ...slot, durationMs },
  );
}

/** A fade is what a slot that says nothing does. */
export function setTransition(draft: PlaylistDraft, slotId: string, transition: Transition): PlaylistDraft {
  return changeSlot(draft, slotId, ({ transition: _, ...slot }) =>
    transition === 'fade' ? slot : { ...slot, transition },
  );
}

export function setCreative(draft: PlaylistDraft, slotId: string, creativeId: string): PlaylistDraft {
  return changeSlot(draft, slotId, (slot) => ({ ...slot, creativeId }));
}

/** For somebody who watches, until its rule says otherwise; where the screen learns, for anybody. */
export function addVariant(draft: PlaylistDraft, slotId: string, creativeId: string): PlaylistDraft {
  return changeSlot(draft, slotId, (slot) => {
    const when: AudienceRule = slot.choice === 'learn' ? {} : { attention: 'somebody' };
    return { ...slot, variants: [...slot.variants, { creativeId, when }] };
  });
}

export function setRule(draft: PlaylistDraft, slotId: string, at: number, when: AudienceRule): PlaylistDraft {
  return changeSlot(draft, slotId, (slot) => ({
    ...slot,
    variants: slot.variants.map((variant, index) => (index === at ? { ...variant, when } : variant)),
  }));
}

/** Whom somebody has in mind; nobody, where nothing is written. */
export function setPersona(draft: PlaylistDraft, slotId: string, at: number, words: string): PlaylistDraft {
  return changeSlot(draft, slotId, (slot) => ({
    ...slot,
    variants: slot.variants.map((variant, index) => {
      if (index !== at) return variant;
      const { persona: _, ...others } = variant;
      return words.trim() === '' ? others : { ...others, persona: words.trim() };
    }),
  }));
}

/** By rules, as a slot that says nothing does, or by what the screen learns. A variant without a rule is then for nobody. */
export function setChoice(draft: PlaylistDraft, slotId: string, choice: 'rules' | 'learn'): PlaylistDraft {
  return changeSlot(draft, slotId, (slot) => (choice === 'learn' ? { ...slot, choice } : byRulesAlone(slot)));
}

/** How long what was chosen stays. The least leaves no trace. */
export function setHold(draft: PlaylistDraft, slotId: string, holdMs: number): PlaylistDraft {
  return changeSlot(draft, slotId, ({ holdMs: _, ...slot }) =>
    holdMs <= HOLD_MS ? slot : { ...slot, holdMs },
  );
}

export function removeVariant(draft: PlaylistDraft, slotId: string, at: number): PlaylistDraft {
  return changeSlot(draft, slotId, (slot) => ({
    ...slot,
    variants: slot.variants.filter((_, index) => index !== at),
  }));
}

function changeSlot(draft: PlaylistDraft, slotId: string, change: (slot: Slot) => Slot): PlaylistDraft {
  const slots = draft.slots.map((slot) => (slot.id === slotId && !isNested(slot) ? change(slot) : slot));
  return { ...draft, slots };
}
