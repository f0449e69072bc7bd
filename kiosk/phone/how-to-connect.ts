import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** What this page is for, and the three steps to it. */
@customElement('how-to-connect')
export class HowToConnect extends LitElement {
  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      .steps {
        display: grid;
        gap: var(--space-3);
        margin-block-start: var(--space-3);
      }
      .steps li {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: var(--space-3);
        font-size: var(--text-lg);
        line-height: var(--leading-snug);
      }
      .steps span {
        display: grid;
        place-items: center;
        inline-size: 2.25rem;
        block-size: 2.25rem;
        border-radius: var(--radius-full);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-weight: var(--weight-black);
      }
    `,
  ];

  protected override render() {
    return html`<div class="head">
      <h1>${strings.startTitle}</h1>
      <ol class="steps" role="list">
        ${[strings.startStepTouch, strings.startStepScan, strings.startStepCompare].map(
          (step, index) => html`<li><span aria-hidden="true">${index + 1}</span>${step}</li>`,
        )}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to-connect': HowToConnect;
  }
}
