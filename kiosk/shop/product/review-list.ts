import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Review } from '../../../shared/model/product-facts.ts';
import type { FactsOfProduct } from '../../../shared/model/shop-facts.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { chipStyles } from '../steer/chip-styles.ts';
import { REVIEW_ORDERS, type ReviewOrder, reviewsIn } from './review-order.ts';
import './star-rating.ts';

/** What buyers wrote of a product, in the order and with the stars that one wants to read. */
@customElement('review-list')
export class ReviewList extends LitElement {
  @property({ attribute: false }) product: ShopProduct | null = null;
  @property({ attribute: false }) reviews: FactsOfProduct['reviews'] = {
    count: 0,
    average: null,
    latest: [],
  };
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private order: ReviewOrder = 'newest';
  @state() private stars: number | null = null;

  static override styles = [
    surfaceStyles,
    chipStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: var(--space-4);
      }
      h1 {
        font-size: var(--text-3xl);
        font-weight: var(--weight-black);
      }
      .lead {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        font-size: var(--text-lg);
      }
      ul {
        display: grid;
        gap: var(--space-3);
      }
      .card {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-4) var(--space-5);
      }
      h2 {
        font-size: var(--text-lg);
      }
      .soft {
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { product, reviews } = this;
    const { strings, catalogueLanguage } = this.setting;
    const shown = reviewsIn(reviews.latest, this.order, this.stars);
    const given = [5, 4, 3, 2, 1].filter((stars) => reviews.latest.some(({ rating }) => rating === stars));
    const orders = {
      newest: strings.reviewsNewest,
      best: strings.reviewsBest,
      worst: strings.reviewsWorst,
    };
    return html`
      <div>
        <p class="soft" lang=${catalogueLanguage}>${product?.name}</p>
        <h1>${strings.reviewsTitle}</h1>
      </div>
      ${
        reviews.average === null
          ? html`<p>${strings.reviewsNone}</p>`
          : html`<p class="lead">
              <star-rating stars=${reviews.average}></star-rating>${strings.reviewCount({ count: reviews.count })}
              <span class="soft" role="status"
                >${shown.length === reviews.count ? nothing : strings.reviewsShown({ shown: shown.length, total: reviews.count })}</span
              >
            </p>`
      }
      ${
        reviews.latest.length > 1
          ? html`<div class="chips" role="group" aria-label=${strings.sortLabel}>
                ${REVIEW_ORDERS.map(
                  (order) => html`<button
                    class="chip"
                    aria-pressed=${this.order === order}
                    @click=${() => this.sort(order)}
                  >
                    ${orders[order]}
                  </button>`,
                )}
              </div>
              <div class="chips" role="group" aria-label=${strings.reviewsStars}>
                ${[null, ...given].map(
                  (stars) => html`<button
                    class="chip"
                    aria-pressed=${this.stars === stars}
                    @click=${() => this.only(stars)}
                  >
                    ${stars === null ? strings.everything : html`<star-rating stars=${stars}></star-rating>`}
                  </button>`,
                )}
              </div>`
          : nothing
      }
      <ul role="list">
        ${shown.map((review) => html`<li class="card">${this.review(review)}</li>`)}
      </ul>
    `;
  }

  private review({ rating, title, text, source, writtenAt, isSample }: Review) {
    const { strings, locale, catalogueLanguage } = this.setting;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(writtenAt);
    return html`
      <star-rating stars=${rating}></star-rating>
      ${title ? html`<h2 lang=${catalogueLanguage} dir="auto">${title}</h2>` : nothing}
      ${text ? html`<p lang=${catalogueLanguage} dir="auto">${text}</p>` : nothing}
      <p class="soft">
        <span lang=${catalogueLanguage}>${source}</span> · <span class="date">${date}</span>
        ${isSample ? html` · <span class="badge">${strings.sample}</span>` : nothing}
      </p>
    `;
  }

  private sort(order: ReviewOrder): void {
    this.order = order;
  }

  private only(stars: number | null): void {
    this.stars = stars;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-list': ReviewList;
  }
}
