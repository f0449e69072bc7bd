import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { WORDS } from './account-words.ts';

/** Codes to keep, shown once. */
@customElement('recovery-codes')
export class RecoveryCodes extends LitElement {
  @property({ attribute: false }) codes: readonly string[] = [];

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
        gap: var(--space-2) var(--space-4);
        margin: 0;
        padding: var(--space-4);
        border-radius: var(--radius-md);
        background: var(--color-sunken);
        font-family: var(--font-mono);
        list-style: none;
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  private copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.codes.join('\n'));
      showToast({ tone: 'success', text: WORDS.codes.copied });
    } catch {
      // No clipboard without a secure context or permission: they are selected, to be copied by hand.
      const list = this.renderRoot.querySelector('ul');
      if (list) getSelection()?.selectAllChildren(list);
    }
  };

  protected override render() {
    return html`<ul aria-label=${WORDS.codes.label}>${this.codes.map((code) => html`<li>${code}</li>`)}</ul>
      <button class="button" type="button" @click=${this.copy}>
        <ui-icon name="copy"></ui-icon>${WORDS.codes.copy}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-codes': RecoveryCodes;
  }
}
