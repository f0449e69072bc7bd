import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { strings } from './strings.ts';

/** Another phone has scanned and waits. Emits `takeover` with whether it may have the screen. */
@customElement('takeover-bar')
export class TakeoverBar extends LitElement {
  @property({ type: Boolean }) busy = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        margin-block-end: var(--space-5);
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
      p {
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override render() {
    return html`<section role="alert">
      <p>${strings.takeoverAsk}</p>
      <button class="button" ?disabled=${this.busy} @click=${() => this.answer(false)}>${strings.takeoverNo}</button>
      <button class="button" ?disabled=${this.busy} @click=${() => this.answer(true)}>${strings.takeoverYes}</button>
    </section>`;
  }

  private answer(allow: boolean): void {
    this.dispatchEvent(new CustomEvent<boolean>('takeover', { detail: allow }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'takeover-bar': TakeoverBar;
  }
}
