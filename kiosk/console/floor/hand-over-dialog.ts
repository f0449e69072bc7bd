import { customElement } from 'lit/decorators.js';
import { holdEndpoints } from '../../../shared/protocol/hold-endpoints.ts';
import { ask } from '../data/ask.ts';
import { LettersDialog } from './letters-dialog.ts';

/** The letters on a customer's phone, typed once: which bag is theirs. */
@customElement('hand-over-dialog')
export class HandOverDialog extends LettersDialog {
  protected override readonly heading = 'Hand over by code';
  protected override readonly action = 'Hand over';
  protected override readonly hint = 'A code hands over one bag, once.';

  protected override async use(code: string): Promise<string | null> {
    const body = this.form.check(holdEndpoints.handOverHold.body, { code });
    if (!body) return null;
    const { label, items } = await ask(holdEndpoints.handOverHold, { body });
    const what = items.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ');
    return `Hand over bag ${label}: ${what}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hand-over-dialog': HandOverDialog;
  }
}
