import type { PlaylistSlot } from '../../../shared/model/playlist.ts';
import type { RefusedSeconds } from './duration-field.ts';
import * as edits from './slot-edits.ts';
import type { SlotActs } from './slot-row.ts';

/** What a row of the editor asks of it. */
export interface RowEditor {
  edit: (change: (draft: edits.PlaylistDraft) => edits.PlaylistDraft) => void;
  /** Chooses media for this slot. */
  pick: (what: 'exchange' | 'variant') => void;
  moved: (to: number) => void;
  /** What is typed for its length cannot be one; null when it can. */
  refuse: (refused: RefusedSeconds | null) => void;
}

/** What can be done with one slot, as edits of the draft. */
export function slotActs({ id }: PlaylistSlot, { edit, pick, moved, refuse }: RowEditor): SlotActs {
  return {
    move: (to) => {
      edit((draft) => edits.moveSlot(draft, id, to));
      moved(to);
    },
    remove: () => edit((draft) => edits.removeSlot(draft, id)),
    exchange: () => pick('exchange'),
    setDates: (dates) => edit((draft) => edits.setDates(draft, id, dates)),
    setDuration: (durationMs) => {
      refuse(null);
      edit((draft) => edits.setDuration(draft, id, durationMs));
    },
    refuseSeconds: refuse,
    setTransition: (transition) => edit((draft) => edits.setTransition(draft, id, transition)),
    addVariant: () => pick('variant'),
    setRule: (index, when) => edit((draft) => edits.setRule(draft, id, index, when)),
    setPersona: (index, words) => edit((draft) => edits.setPersona(draft, id, index, words)),
    removeVariant: (index) => edit((draft) => edits.removeVariant(draft, id, index)),
    setHold: (holdMs) => edit((draft) => edits.setHold(draft, id, holdMs)),
    setChoice: (choice) => edit((draft) => edits.setChoice(draft, id, choice)),
  };
}
