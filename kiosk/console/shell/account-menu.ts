import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, roleName } from '../data/account.ts';
import { attempt } from '../data/feedback.ts';
import { signOut } from '../sign-in/session.ts';
import { applyTheme, effectiveTheme } from './theme.ts';

/** Who is signed in, light or dark, and the way out. Emits `signed-out`, bubbling. */
@customElement('account-menu')
export class AccountMenu extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private theme = effectiveTheme();

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-1);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--color-line);
      }
      a {
        display: grid;
        align-content: center;
        min-block-size: var(--target);
        padding-inline: var(--space-2);
        border-radius: var(--radius-md);
        color: inherit;
        line-height: var(--leading-snug);
        text-decoration: none;
      }
      a:hover {
        background: var(--color-sunken);
      }
      span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      small {
        color: var(--color-ink-soft);
      }
    `,
  ];

  private toggleTheme = (): void => {
    this.theme = this.theme === 'dark' ? 'light' : 'dark';
    applyTheme(this.theme);
  };

  private leave = async (): Promise<void> => {
    if (await attempt(signOut)) {
      this.dispatchEvent(new CustomEvent('signed-out', { bubbles: true, composed: true }));
    }
  };

  protected override render() {
    const other = this.theme === 'dark' ? 'light' : 'dark';
    return html`<a href="/console/account" title=${this.account.email}>
        <span><span class="visually-hidden">Your account: </span>${this.account.name}</span><small>${roleName(this.account.role)}</small>
      </a>
      <button class="icon-button" aria-label="Switch to ${other} colours" @click=${this.toggleTheme}>
        <ui-icon name=${this.theme === 'dark' ? 'sun' : 'moon'}></ui-icon>
      </button>
      <button class="icon-button" aria-label="Sign out" @click=${this.leave}>
        <ui-icon name="sign-out"></ui-icon>
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-menu': AccountMenu;
  }
}
