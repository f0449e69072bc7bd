import { consume } from '@lit/context';
import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

const STAR = 'M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z';

/** Five stars, filled to the tenth, and the same in words for who does not see them. */
@customElement('star-rating')
export class StarRating extends LitElement {
  @property({ type: Number }) stars = 0;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: inline-flex;
        vertical-align: -0.15em;
      }
      .row {
        position: relative;
        display: inline-flex;
        color: var(--color-line);
      }
      .full {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0;
        display: flex;
        inline-size: var(--filled);
        overflow: hidden;
        color: var(--color-accent);
      }
      svg {
        flex: none;
        inline-size: 1.15em;
        block-size: 1.15em;
        fill: currentColor;
        stroke: var(--color-warning);
        stroke-width: 0.8;
      }
    `,
  ];

  protected override updated(): void {
    this.style.setProperty('--filled', `${(this.stars / 5) * 100}%`);
  }

  protected override render() {
    const { strings, locale } = this.setting;
    const stars = this.stars.toLocaleString(locale, { maximumFractionDigits: 1 });
    const five = [1, 2, 3, 4, 5].map(
      () => html`<svg viewBox="0 0 24 24">${svg`<path d=${STAR}></path>`}</svg>`,
    );
    return html`<span class="visually-hidden">${strings.stars({ stars })}</span>
      <span class="row" aria-hidden="true">${five}<span class="full">${five}</span></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'star-rating': StarRating;
  }
}
