import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, roleName } from '../data/account.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { WORDS } from './account-words.ts';
import './sessions-card.ts';
import './ways-in-card.ts';

/** What people see to for themselves: how they come in, and where they are in. */
@customElement('account-page')
export class AccountPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;

  static override styles = [surfaceStyles, pageStyles];

  protected override render() {
    const { name, email, role } = this.account;
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>${WORDS.title}</h1>
          <p>${name}, ${email}, ${roleName(role)}</p>
        </div>
      </div>
      <ways-in-card></ways-in-card>
      <sessions-card></sessions-card>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-page': AccountPage;
  }
}
