import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';

/** A link to hand over: shown whole, selected when focused, copied by one button. */
@customElement('copy-link')
export class CopyLink extends LitElement {
  @property() url = '';
  @property() label = 'Link';
  /** What the button says. */
  @property() action = 'Copy link';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      input {
        font-family: var(--font-mono);
        font-size: var(--text-sm);
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  private copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.url);
      showToast({ tone: 'success', text: 'Copied.' });
    } catch {
      // No clipboard without a secure context or permission: the text is there to be copied by hand.
      this.renderRoot.querySelector('input')?.select();
      showToast({ text: 'Selected; press Ctrl+C to copy it.' });
    }
  };

  protected override render() {
    return html`<label class="field">
        <span>${this.label}</span>
        <input readonly .value=${this.url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
      </label>
      <button class="button" @click=${this.copy}><ui-icon name="copy"></ui-icon>${this.action}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-link': CopyLink;
  }
}
