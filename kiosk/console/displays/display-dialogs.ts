import { html, nothing } from 'lit';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import '../parts/confirm-dialog.ts';
import './camera-dialog.ts';
import './edit-display-dialog.ts';
import './enrolment-dialog.ts';
import './turn-display-dialog.ts';

/** What somebody is about to do with one display. */
export interface DisplayAct {
  what: 'edit' | 'tag' | 'turn' | 'camera' | 'enrol' | 'remove';
  display: Display;
}

/** The dialog of an act, or nothing. `close` is called when it is over, whichever way. `removed` after a removal. */
export function displayDialog(act: DisplayAct | null, close: () => void, removed: () => void = close) {
  if (!act) return nothing;
  const { display } = act;
  switch (act.what) {
    case 'edit':
    case 'tag':
      return html`<edit-display-dialog
        startsAt=${act.what === 'tag' ? 'tags' : 'name'}
        .display=${display}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></edit-display-dialog>`;
    case 'turn':
      return html`<turn-display-dialog
        .display=${display}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></turn-display-dialog>`;
    case 'camera':
      return html`<camera-dialog .display=${display} @dialog-done=${close} @dialog-cancel=${close}></camera-dialog>`;
    case 'enrol':
      return html`<enrolment-dialog .display=${display} @dialog-cancel=${close}></enrolment-dialog>`;
    case 'remove':
      return html`<confirm-dialog
        heading="Remove ${display.name}?"
        action="Remove"
        text="The screen loses its key at once and asks to be paired anew. Its proof of play stays. Schedule entries that name it no longer do."
        .run=${() => remove(display)}
        @dialog-done=${removed}
        @dialog-cancel=${close}
      ></confirm-dialog>`;
  }
}

async function remove({ id, name }: Display): Promise<void> {
  await ask(consoleEndpoints.removeDisplay, { params: { id } });
  showToast({ text: `${name} is removed.` });
}
