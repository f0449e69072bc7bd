import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ReviewDraft } from '../../../shared/model/points.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

const STARS = [1, 2, 3, 4, 5];

/** A review of something that was bought. Emits `review-send`. */
@customElement('write-review')
export class WriteReview extends LitElement {
  @property({ attribute: false }) products: readonly { productId: string; productName: string }[] = [];
  @property({ type: Boolean }) busy = false;
  @state() private productId = '';
  @state() private rating = 0;
  @state() private text = '';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr));
        gap: var(--space-1);
        border: 0;
        padding: 0;
        margin: 0;
      }
      .star {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
      }
      .star input {
        inline-size: 1.4rem;
        block-size: 1.4rem;
        margin: 0;
        accent-color: var(--color-brand);
      }
    `,
  ];

  protected override willUpdate(): void {
    if (!this.products.some(({ productId }) => productId === this.productId)) {
      this.productId = this.products[0]?.productId ?? '';
      this.rating = 0;
      this.text = '';
    }
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="review">
      <h2 id="review">${strings.reviewTitle}</h2>
      <p class="soft">${strings.reviewText}</p>
      <label class="field">
        <span>${strings.reviewOf}</span>
        <select @change=${this.choose}>
          ${this.products.map(
            ({ productId, productName }) =>
              html`<option value=${productId} .selected=${productId === this.productId}>${productName}</option>`,
          )}
        </select>
      </label>
      <fieldset>
        <legend class="visually-hidden">${strings.reviewTitle}</legend>
        ${STARS.map(
          (stars) => html`<label class="star">
            <input
              type="radio"
              name="stars"
              .checked=${this.rating === stars}
              @change=${() => {
                this.rating = stars;
              }}
            />
            <span>${strings.reviewStars({ count: stars })}</span>
          </label>`,
        )}
      </fieldset>
      <label class="field">
        <span>${strings.reviewWords}</span>
        <textarea maxlength="600" .value=${this.text} @input=${this.type}></textarea>
      </label>
      ${this.rating === 0 ? html`<p class="soft">${strings.reviewFirst}</p>` : nothing}
      <button class="button wide" ?disabled=${this.busy || this.rating === 0} @click=${this.send}>
        ${strings.reviewSend}
      </button>
    </section>`;
  }

  private choose = (event: Event): void => {
    this.productId = (event.target as HTMLSelectElement).value;
  };

  private type = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
  };

  private send = (): void => {
    const { productId, rating, text } = this;
    this.dispatchEvent(new CustomEvent('review-send', { detail: { productId, rating, text } }));
  };
}

declare global {
  interface HTMLElementEventMap {
    'review-send': CustomEvent<ReviewDraft & { productId: string }>;
  }
  interface HTMLElementTagNameMap {
    'write-review': WriteReview;
  }
}
