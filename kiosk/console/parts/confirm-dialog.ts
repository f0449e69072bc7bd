import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { FormDialog } from './form-dialog.ts';

/** Asks before what cannot be taken back. `.run` does it; a refusal is shown in the dialog. */
@customElement('confirm-dialog')
export class ConfirmDialog extends FormDialog {
  @property() override heading = '';
  @property() override action: string | null = 'Delete';
  @property() text = '';
  /** What is to be known besides, under the text. */
  @property({ attribute: false }) notes: TemplateResult | typeof nothing = nothing;
  @property({ attribute: false }) run: () => Promise<unknown> = () => Promise.resolve();
  protected override dangerous = true;

  protected override async save(): Promise<boolean> {
    await this.run();
    return true;
  }

  protected override body() {
    return html`<p>${this.text}</p>
      ${this.notes}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-dialog': ConfirmDialog;
  }
}
