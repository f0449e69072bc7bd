import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { holdEndpoints } from '../../../shared/protocol/hold-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

/** The letters on a customer's phone, typed once: which bag is theirs. */
@customElement('hand-over-dialog')
export class HandOverDialog extends FormDialog {
  @state() private typed = '';

  protected override readonly heading = 'Hand over by code';
  protected override readonly action = 'Hand over';

  protected override async save(): Promise<boolean> {
    const body = this.form.check(holdEndpoints.handOverHold.body, {
      code: this.typed.replaceAll(/[^A-Za-z0-9]/g, ''),
    });
    if (!body) return false;
    const { label, items } = await ask(holdEndpoints.handOverHold, { body });
    const what = items.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ');
    showToast({ tone: 'success', text: `Hand over bag ${label}: ${what}.` });
    return true;
  }

  protected override body(): TemplateResult {
    return html`${textField({
      form: this.form,
      path: 'code',
      label: 'The twelve letters on the phone',
      hint: 'A code hands over one bag, once.',
      value: this.typed,
      autocomplete: 'off',
      autofocus: true,
      onInput: (typed) => {
        this.typed = typed;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hand-over-dialog': HandOverDialog;
  }
}
