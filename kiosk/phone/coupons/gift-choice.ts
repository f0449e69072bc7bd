import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

/** Which gift, told to this phone alone: no screen and no till names it. Emits `gift-choose` with its place from 0. */
@customElement('gift-choice')
export class GiftChoice extends LitElement {
  @property({ attribute: false }) coupon: OfferedCoupon | null = null;
  @property({ type: Boolean }) busy = false;

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--space-1);
        border: 0;
        padding: 0;
        margin: 0;
      }
      legend {
        padding: 0;
        font-weight: var(--weight-bold);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
      }
      input {
        inline-size: 1.4rem;
        block-size: 1.4rem;
        margin: 0;
        accent-color: var(--color-brand);
      }
    `,
  ];

  protected override render() {
    const { coupon } = this;
    if (coupon?.saving.kind !== 'gift' || coupon.saving.choices.length < 2 || !coupon.held) return nothing;
    const { gift } = coupon.held;
    return html`<fieldset ?disabled=${this.busy}>
        <legend>${strings.giftChoose}</legend>
        ${coupon.saving.choices.map(
          (name, place) => html`<label>
            <input
              type="radio"
              name="gift"
              .checked=${gift === place}
              @change=${() => this.dispatchEvent(new CustomEvent('gift-choose', { detail: place, bubbles: true, composed: true }))}
            />
            <span>${name}</span>
          </label>`,
        )}
      </fieldset>
      <p class="soft">${strings.giftTill}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gift-choice': GiftChoice;
  }
}
