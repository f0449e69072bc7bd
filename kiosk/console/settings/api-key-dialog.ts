import { consume } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { KEY_RIGHTS, type KeyRight } from '../../../shared/model/api-key.ts';
import { apiKeyEndpoints } from '../../../shared/protocol/api-key-endpoints.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { tickList, tickListStyles } from '../parts/tick-list.ts';
import { KEY_DAYS, RIGHT_WORDS } from './api-key-words.ts';

/** Makes a key for a script and shows it this once. */
@customElement('api-key-dialog')
export class ApiKeyDialog extends FormDialog {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private name = '';
  /** Least first: what reads is chosen, what writes is not. */
  @state() private rights: readonly KeyRight[] = ['content:read', 'displays:read'];
  @state() private lasting = 'A year';
  @state() private secret: string | null = null;

  static override styles = [...[FormDialog.styles].flat(), tickListStyles];

  protected override get heading(): string {
    return this.secret === null ? 'New key for a script' : 'The key, shown this once';
  }
  protected override get action(): string | null {
    return this.secret === null ? 'Make it' : null;
  }

  protected override async save(): Promise<boolean> {
    const { name, rights, lasting } = this;
    const days = KEY_DAYS.get(lasting) ?? null;
    const body = this.form.check(apiKeyEndpoints.createApiKey.body, { name, rights: [...rights], days });
    if (!body) return false;
    this.secret = (await ask(apiKeyEndpoints.createApiKey, { body })).secret;
    return false;
  }

  protected override body(): TemplateResult {
    const { form, secret } = this;
    if (secret !== null)
      return html`<p>Its script sends it as “Authorization: Bearer …”. Keep it now: it is not shown again.</p>
        <copy-link label="Key" action="Copy key" .url=${secret}></copy-link>`;
    return html`${textField({
      form,
      path: 'name',
      label: 'Name',
      hint: 'What it is for, such as: prices from the till.',
      value: this.name,
      autofocus: true,
      onInput: (name) => {
        this.name = name;
      },
    })}
      ${tickList({
        legend: 'It may',
        options: KEY_RIGHTS.filter((right) => may(this.account, right)),
        words: RIGHT_WORDS,
        chosen: this.rights,
        onChange: (rights) => {
          this.rights = rights;
        },
      })}
      ${selectField({
        form,
        path: 'days',
        label: 'It lasts',
        value: this.lasting,
        options: [...KEY_DAYS.keys()].map((words) => ({ value: words, label: words })),
        onChange: (lasting) => {
          this.lasting = lasting;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'api-key-dialog': ApiKeyDialog;
  }
}
