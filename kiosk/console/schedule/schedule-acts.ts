import { html, nothing } from 'lit';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { SavedDaypart, SavedEntry } from '../../../shared/protocol/saved-draft.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import './daypart-dialog.ts';
import './entry-dialog.ts';
import './import-dialog.ts';
import type { Plan } from './plan.ts';

/** What somebody is about to do; null makes a new one. */
export type ScheduleAct =
  | { what: 'entry'; entry: SavedEntry | null }
  | { what: 'daypart'; daypart: SavedDaypart | null }
  | { what: 'import' };

/** The dialog of an act, or nothing. */
export function scheduleDialog(act: ScheduleAct | null, plan: Plan, close: () => void) {
  switch (act?.what) {
    case 'entry':
      return html`<entry-dialog
        .plan=${plan}
        .entry=${act.entry}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></entry-dialog>`;
    case 'daypart':
      return html`<daypart-dialog
        .daypart=${act.daypart}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></daypart-dialog>`;
    case 'import':
      return html`<import-dialog @dialog-done=${close} @dialog-cancel=${close}></import-dialog>`;
    default:
      return nothing;
  }
}

export async function removeEntry({ id, createdAt: _, version: __, ...body }: SavedEntry): Promise<void> {
  await attemptUndoable(
    () => ask(consoleEndpoints.deleteEntry, { params: { id } }),
    `${body.name} is no longer scheduled.`,
    () => ask(consoleEndpoints.createEntry, { body }),
  );
}

export async function removeDaypart({ id, createdAt: _, version: __, ...body }: SavedDaypart): Promise<void> {
  await attemptUndoable(
    () => ask(consoleEndpoints.deleteDaypart, { params: { id } }),
    `${body.name} is deleted.`,
    () => ask(consoleEndpoints.createDaypart, { body }),
  );
}
