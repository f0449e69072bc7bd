import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

/** Offered after a first sign-in by link: without a password the account ends with this session. */
@customElement('password-dialog')
export class PasswordDialog extends FormDialog {
  protected override readonly heading = 'Choose a password';
  protected override readonly action = 'Set password';
  /** The address that goes with the password. */
  @property() email = '';
  @state() private password = '';

  protected override async save(): Promise<boolean> {
    const body = this.form.check(consoleEndpoints.setPassword.body, { password: this.password });
    if (!body) return false;
    await ask(consoleEndpoints.setPassword, { body });
    return true;
  }

  protected override body() {
    return html`<p>You came in by a one-time link. With a password you can come back when this session has ended.</p>
      <p>You sign in as <b>${this.email}</b>.</p>
      <input type="email" autocomplete="username" .value=${this.email} readonly hidden />
      ${textField({
        form: this.form,
        path: 'password',
        label: 'Password',
        hint: 'At least 10 characters. A few unrelated words are easy to keep and hard to guess.',
        type: 'password',
        autocomplete: 'new-password',
        autofocus: true,
        value: this.password,
        onInput: (password) => {
          this.password = password;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'password-dialog': PasswordDialog;
  }
}
