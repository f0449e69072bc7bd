import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { PhonePart } from './phone-part.ts';
import { PHONE_PARTS } from './phone-parts.ts';
import { strings } from './strings.ts';

/** A product to be kept off every other screen, or shown there again. */
export interface PrivateChange {
  productId: string;
  private: boolean;
}

/**
 * For whom this visit is: said when it is for somebody else, asked once when the list is unlike all before; and which
 * products of the list no other screen shows. Emits `part-open` and `private-change`.
 */
@customElement('for-whom')
export class ForWhom extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ attribute: false }) listed: readonly Product[] = [];
  @property({ type: Boolean }) busy = false;
  @state() private answered = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .for {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
        border-radius: var(--radius-full);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .odd {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
        color: var(--color-brand);
        font-weight: var(--weight-medium);
        cursor: pointer;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
        cursor: pointer;
      }
      input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0;
        accent-color: var(--color-brand);
      }
      details p {
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { visit } = this;
    if (!visit) return nothing;
    return html`${this.now(visit)} ${this.secrets(visit)}`;
  }

  private now({ shoppingFor, odd }: PhoneVisit) {
    if (shoppingFor)
      return html`<div class="for">
        <span>${strings.forNow({ name: shoppingFor.name })}</span>
        <button class="button" @click=${this.open}>${strings.change}</button>
      </div>`;
    if (!odd || this.answered) return nothing;
    return html`<div class="odd" role="status">
      <p>${strings.oddAsk}</p>
      <div class="ways">
        <button class="button" @click=${this.open}>${strings.oddYes}</button>
        <button
          class="button"
          @click=${() => {
            this.answered = true;
          }}
        >
          ${strings.oddNo}
        </button>
      </div>
    </div>`;
  }

  private secrets({ privateItems }: PhoneVisit) {
    if (this.listed.length === 0) return nothing;
    return html`<details ?open=${privateItems.length > 0}>
      <summary><ui-icon name="eye-off"></ui-icon>${strings.privateTitle}</summary>
      <p class="soft">${strings.privateText}</p>
      ${this.listed.map(
        ({ id, name }) => html`<label>
          <input
            type="checkbox"
            .checked=${privateItems.includes(id)}
            ?disabled=${this.busy}
            @change=${(event: Event) => this.keep(id, (event.target as HTMLInputElement).checked)}
          />
          <span>${name}</span>
        </label>`,
      )}
    </details>`;
  }

  private open = (): void => {
    const people = PHONE_PARTS.find(({ name }) => name === 'people');
    this.dispatchEvent(
      new CustomEvent<PhonePart | undefined>('part-open', { detail: people, bubbles: true, composed: true }),
    );
  };

  private keep(productId: string, isPrivate: boolean): void {
    const detail = { productId, private: isPrivate };
    this.dispatchEvent(new CustomEvent<PrivateChange>('private-change', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'for-whom': ForWhom;
  }
}
