import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './icon.ts';
import type { IconName } from './icon-paths.ts';
import { surfaceStyles } from './surface-styles.ts';

/**
 * What a list shows while it holds nothing: why it is empty, and (slotted) the one thing to do about it. Its heading
 * is no `<h*>`, for it cannot know its level in the page, unless it stands for a `whole` page.
 */
@customElement('ui-empty')
export class UiEmpty extends LitElement {
  @property() icon: IconName = 'info';
  @property() heading = '';
  @property({ type: Boolean }) whole = false;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: var(--space-7) var(--space-5);
        color: var(--color-ink-soft);
        text-align: center;
      }
      .disc {
        display: grid;
        place-items: center;
        inline-size: 4.5rem;
        block-size: 4.5rem;
        border-radius: var(--radius-full);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-size: 1.6rem;
      }
      .heading {
        color: var(--color-ink);
        font-size: var(--text-lg);
        font-weight: var(--weight-bold);
      }
      .body {
        display: grid;
        justify-items: center;
        gap: var(--space-4);
        max-inline-size: 44ch;
      }
    `,
  ];

  protected override render() {
    return html`
      <span class="disc"><ui-icon name=${this.icon}></ui-icon></span>
      ${this.whole ? html`<h1 class="heading">${this.heading}</h1>` : html`<p class="heading">${this.heading}</p>`}
      <div class="body"><slot></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-empty': UiEmpty;
  }
}
