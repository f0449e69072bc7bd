import { consume } from '@lit/context';
import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { z } from 'zod';
import { Name } from '../../../shared/model/id.ts';
import { waysInEndpoints } from '../../../shared/protocol/ways-in-endpoints.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { makePasskey } from '../sign-in/passkey.ts';
import { WORDS } from './account-words.ts';
import { browserName } from './browser-name.ts';

const Draft = z.object({ name: Name });

/** Has this device make a passkey, under a name by which its owner will know it. */
@customElement('passkey-dialog')
export class PasskeyDialog extends FormDialog {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private name = browserName(navigator.userAgent);
  protected override readonly heading = WORDS.passkey.heading;
  protected override readonly action = WORDS.passkey.action;

  protected override async save(): Promise<boolean> {
    const draft = this.form.check(Draft, { name: this.name });
    if (!draft) return false;
    const { email, name, store } = this.account;
    const start = await ask(waysInEndpoints.startPasskey, {});
    const made = await makePasskey(start, { site: store.name, email, name });
    if (!made) {
      this.form.fail(WORDS.passkey.calledOff);
      return false;
    }
    await ask(waysInEndpoints.addPasskey, { body: { ...made, name: draft.name } });
    return true;
  }

  protected override body() {
    return html`<p>${WORDS.passkey.lead}</p>
      ${textField({
        form: this.form,
        path: 'name',
        label: WORDS.passkey.name,
        hint: WORDS.passkey.nameHint,
        autofocus: true,
        value: this.name,
        onInput: (name) => {
          this.name = name;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passkey-dialog': PasskeyDialog;
  }
}
