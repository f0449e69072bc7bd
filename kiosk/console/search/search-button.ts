import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';

/** Opens the search over everything, by a press or by Ctrl-K (⌘K). Its code is fetched when it is first wanted. */
@customElement('search-button')
export class SearchButton extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private open = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      kbd {
        padding: 0 var(--space-2);
        border: 1px solid var(--color-line-strong);
        border-radius: var(--radius-sm);
        color: var(--color-ink-soft);
        font: inherit;
        font-size: var(--text-xs);
      }
      @media (max-width: 48rem), (hover: none) {
        kbd {
          display: none;
        }
        /* Out of sight, and still the button's name. */
        .words {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  private onKey = (event: KeyboardEvent): void => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    void this.show();
  };

  private show = async (): Promise<void> => {
    await import('./search-dialog.ts');
    this.open = true;
  };

  private hide = (): void => {
    this.open = false;
  };

  protected override render() {
    const mac = navigator.platform.startsWith('Mac');
    return html`<button class="button" data-kind="quiet" aria-keyshortcuts=${mac ? 'Meta+K' : 'Control+K'} @click=${this.show}>
        <ui-icon name="search"></ui-icon><span class="words">Search</span><kbd>${mac ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      ${this.open ? html`<search-dialog .account=${this.account} @search-close=${this.hide}></search-dialog>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-button': SearchButton;
  }
}
