import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { waysInEndpoints } from '../../../shared/protocol/ways-in-endpoints.ts';
import { ask } from '../data/ask.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { WORDS } from './account-words.ts';
import { passwordField } from './password-field.ts';
import './recovery-codes.ts';

/** Turns the authenticator app off, or makes new recovery codes; the password is asked for where there is one. */
@customElement('app-act-dialog')
export class AppActDialog extends FormDialog {
  @property() act: 'renew' | 'end' = 'renew';
  @property({ type: Boolean }) asksPassword = false;
  @state() private password = '';
  @state() private codes: readonly string[] | null = null;

  protected override get heading(): string {
    return WORDS[this.act].heading;
  }

  protected override get action(): string | null {
    return this.codes ? null : WORDS[this.act].action;
  }

  protected override async save(): Promise<boolean> {
    const { asksPassword, password } = this;
    const body = this.form.check(waysInEndpoints.endSecondFactor.body, asksPassword ? { password } : {});
    if (!body) return false;
    if (this.act === 'end') {
      await ask(waysInEndpoints.endSecondFactor, { body });
      return true;
    }
    this.codes = (await ask(waysInEndpoints.renewRecoveryCodes, { body })).recoveryCodes;
    return false;
  }

  protected override body() {
    if (this.codes)
      return html`<p>${WORDS.renew.codes}</p><recovery-codes .codes=${this.codes}></recovery-codes>`;
    return html`<p>${WORDS[this.act].lead}</p>
      ${
        this.asksPassword
          ? passwordField(this.form, this.password, (password) => {
              this.password = password;
            })
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-act-dialog': AppActDialog;
  }
}
