import { customElement } from 'lit/decorators.js';
import { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { ask } from '../data/ask.ts';
import { LettersDialog } from './letters-dialog.ts';

/** A guest's letters, typed at the door of an event: they let in once. */
@customElement('check-in-dialog')
export class CheckInDialog extends LettersDialog {
  protected override readonly heading = 'Let a guest in';
  protected override readonly action = 'Let in';
  protected override readonly hint =
    'Spaces and small letters do no harm. Who shows their pass to a kiosk needs no letters.';

  protected override async use(code: string): Promise<string | null> {
    const body = this.form.check(eventEndpoints.checkIn.body, { code });
    if (!body) return null;
    const { title } = await ask(eventEndpoints.checkIn, { body });
    return `Welcome to “${title}”. The place is taken.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'check-in-dialog': CheckInDialog;
  }
}
