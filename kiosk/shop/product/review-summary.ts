import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FactsOfProduct } from '../../../shared/model/shop-facts.ts';
import '../../ui/icon.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { sourcesOf } from './review-order.ts';
import './star-rating.ts';

/** How many buyers said what, where they said it and when last; the way to their words. Nothing where nobody did. */
@customElement('review-summary')
export class ReviewSummary extends LitElement {
  @property() productId = '';
  @property({ attribute: false }) reviews: FactsOfProduct['reviews'] | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      button {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
        inline-size: 100%;
        padding: var(--space-1) 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        line-height: var(--leading-snug);
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
      }
      .told {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
      }
      strong {
        font-size: var(--text-lg);
      }
      star-rating {
        font-size: var(--text-lg);
      }
      .soft {
        font-size: var(--text-sm);
      }
      ui-icon {
        flex: none;
      }
      ui-icon:dir(rtl) {
        transform: scaleX(-1);
      }
    `,
  ];

  protected override render() {
    const { reviews } = this;
    const { strings, locale, now, catalogueLanguage } = this.setting;
    const [latest] = reviews?.latest ?? [];
    if (!reviews || reviews.average === null || !latest) return nothing;
    return html`<button
      @click=${() => intend(this, { kind: 'open', view: { name: 'reviews', productId: this.productId } })}
    >
      <span class="told">
        <star-rating stars=${reviews.average}></star-rating>
        <strong class="numeric" aria-hidden="true"
          >${reviews.average.toLocaleString(locale, { maximumFractionDigits: 1 })}</strong
        >
        <span>${strings.reviewCount({ count: reviews.count })}</span>
        <span class="soft"
          ><span lang=${catalogueLanguage}>${sourcesOf(reviews.latest)[0]}</span> ·
          ${strings.reviewLatest({ ago: relativeTime(Math.min(latest.writtenAt, now()), now(), locale) })}</span
        >
      </span>
      <ui-icon name="chevron-right"></ui-icon>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-summary': ReviewSummary;
  }
}
