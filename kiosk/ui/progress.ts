import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from './surface-styles.ts';

/** How far something is. `value` runs from 0 to 1; null means "nobody knows yet". `label` is what it is for. */
@customElement('ui-progress')
export class UiProgress extends LitElement {
  @property({ type: Number }) value: number | null = null;
  @property() label = '';

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: block;
      }
      progress {
        appearance: none;
        display: block;
        inline-size: 100%;
        block-size: 0.5rem;
        border: 0;
        border-radius: var(--radius-full);
        overflow: hidden;
        background: var(--color-sunken);
        color: var(--color-brand);
      }
      progress::-webkit-progress-bar {
        background: var(--color-sunken);
      }
      progress::-webkit-progress-value {
        border-radius: var(--radius-full);
        background: var(--color-brand);
        transition: inline-size var(--duration-base) var(--ease-out);
      }
      progress::-moz-progress-bar {
        background: var(--color-brand);
      }
      progress:indeterminate {
        background: linear-gradient(
            90deg,
            transparent,
            var(--color-brand) 40% 60%,
            transparent
          )
          0 0 / 50% 100% no-repeat var(--color-sunken);
        animation: sweep 1.6s var(--ease-in-out) infinite;
      }
      progress:indeterminate::-webkit-progress-bar {
        background: transparent;
      }
      @keyframes sweep {
        from {
          background-position: -100% 0;
        }
        to {
          background-position: 200% 0;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        progress:indeterminate {
          background-position: 50% 0;
          animation: none;
        }
      }
    `,
  ];

  protected override render() {
    return html`<progress aria-label=${this.label} max="1" value=${this.value ?? nothing}></progress>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-progress': UiProgress;
  }
}
