import { consume } from '@lit/context';
import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { KEY_RIGHTS, type KeyRight } from '../../../shared/model/api-key.ts';
import { apiKeyEndpoints } from '../../../shared/protocol/api-key-endpoints.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import '../parts/copy-link.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
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

  static override styles = [
    ...[FormDialog.styles].flat(),
    choiceStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        border: 0;
      }
      .right {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
      }
      .right input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
        accent-color: var(--color-brand);
      }
    `,
  ];

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

  private toggle(right: KeyRight, on: boolean): void {
    this.rights = KEY_RIGHTS.filter((one) => (one === right ? on : this.rights.includes(one)));
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
      <fieldset>
        <legend>It may</legend>
        ${KEY_RIGHTS.filter((right) => may(this.account, right)).map(
          (right) => html`<label class="right">
            <input
              type="checkbox"
              .checked=${this.rights.includes(right)}
              @change=${(change: Event) => this.toggle(right, (change.target as HTMLInputElement).checked)}
            />${RIGHT_WORDS[right]}
          </label>`,
        )}
        ${this.rights.length === 0 ? html`<p class="error" role="alert">Choose at least one.</p>` : ''}
      </fieldset>
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
