import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** Over a shelf of ideas that nobody asked for: what they are, and "not now", which puts them all away. */
@customElement('shelf-head')
export class ShelfHead extends LitElement {
  @property() heading = '';
  @property() shelf = '';
  /** Over one thing inside a page, not over a row of them. */
  @property({ type: Boolean, reflect: true }) small = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
      }
      h2 {
        font-size: var(--text-xl);
      }
      :host([small]) h2 {
        font-size: var(--text-md);
      }
      .button {
        flex: none;
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`<h2>${this.heading}</h2>
      <button
        class="button"
        data-kind="quiet"
        aria-label=${strings.notNowShelf({ name: this.heading })}
        @click=${() => intend(this, { kind: 'rest', shelf: this.shelf })}
      >
        ${strings.notNow}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shelf-head': ShelfHead;
  }
}
