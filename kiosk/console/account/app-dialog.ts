import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { waysInEndpoints } from '../../../shared/protocol/ways-in-endpoints.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import '../parts/qr-picture.ts';
import { WORDS } from './account-words.ts';
import { passwordField } from './password-field.ts';
import './recovery-codes.ts';

/** Sets an authenticator app up: the password, the QR code and a first code of it, the recovery codes. */
@customElement('app-dialog')
export class AppDialog extends FormDialog {
  @property({ type: Boolean }) asksPassword = false;
  @state() private step: 'password' | 'scan' | 'codes' = 'password';
  @state() private password = '';
  @state() private code = '';
  private uri = '';
  private recoveryCodes: readonly string[] = [];
  protected override readonly heading = WORDS.app.heading;

  static override styles = [
    FormDialog.styles,
    css`
      qr-picture {
        inline-size: min(100%, 14rem);
        margin-inline: auto;
      }
      code {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override get action(): string | null {
    return { password: WORDS.app.next, scan: WORDS.app.confirm, codes: null }[this.step];
  }

  protected override async save(): Promise<boolean> {
    if (this.step === 'password') {
      const { asksPassword, password } = this;
      const body = this.form.check(waysInEndpoints.startSecondFactor.body, asksPassword ? { password } : {});
      if (!body) return false;
      const made = await ask(waysInEndpoints.startSecondFactor, { body });
      this.uri = made.uri;
      this.recoveryCodes = made.recoveryCodes;
      this.step = 'scan';
    } else {
      const body = this.form.check(waysInEndpoints.confirmSecondFactor.body, { code: this.code });
      if (!body) return false;
      await ask(waysInEndpoints.confirmSecondFactor, { body });
      this.step = 'codes';
    }
    return false;
  }

  private scan() {
    const secret = new URL(this.uri).searchParams.get('secret') ?? '';
    return html`<p>${WORDS.app.scan}</p>
      <qr-picture .text=${this.uri} .label=${WORDS.app.qr}></qr-picture>
      <p class="soft">${WORDS.app.typed} <code>${secret}</code></p>
      ${textField({
        form: this.form,
        path: 'code',
        label: WORDS.app.code,
        autocomplete: 'one-time-code',
        value: this.code,
        onInput: (code) => {
          this.code = code;
        },
      })}`;
  }

  protected override body() {
    if (this.step === 'codes')
      return html`<p>${WORDS.app.codes}</p><recovery-codes .codes=${this.recoveryCodes}></recovery-codes>`;
    if (this.step === 'scan') return this.scan();
    return html`<p>${WORDS.app.lead}</p>
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
    'app-dialog': AppDialog;
  }
}
