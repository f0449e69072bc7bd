import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { lettersOf } from './typed-letters.ts';

/** A guest's letters, typed at the door of an event: they let in once. */
@customElement('check-in-dialog')
export class CheckInDialog extends FormDialog {
  @state() private typed = '';

  protected override readonly heading = 'Let a guest in';
  protected override readonly action = 'Let in';

  protected override async save(): Promise<boolean> {
    const body = this.form.check(eventEndpoints.checkIn.body, { code: lettersOf(this.typed) });
    if (!body) return false;
    const { title } = await ask(eventEndpoints.checkIn, { body });
    showToast({ tone: 'success', text: `Welcome to “${title}”. The place is taken.` });
    return true;
  }

  protected override body(): TemplateResult {
    return html`${textField({
      form: this.form,
      path: 'code',
      label: 'The twelve letters on the phone',
      hint: 'Spaces and small letters do no harm. Who shows their pass to a kiosk needs no letters.',
      value: this.typed,
      autofocus: true,
      onInput: (typed) => {
        this.typed = typed;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'check-in-dialog': CheckInDialog;
  }
}
