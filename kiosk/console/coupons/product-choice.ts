import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FormErrors } from '../data/form-errors.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { type FoundProduct, ProductSearch, productSearchStyles } from '../parts/product-search.ts';

/** One product of many, by a part of its name, or anything. Emits `product-chosen` with the product, or null. */
@customElement('product-choice')
export class ProductChoice extends LitElement {
  @property({ attribute: false }) chosen: FoundProduct | null = null;
  private readonly form = new FormErrors(this);
  private readonly search = new ProductSearch(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    productSearchStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .chosen {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .chosen > span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const { chosen } = this;
    if (chosen)
      return html`<div class="chosen">
        <span>On <b>${chosen.name}</b></span>
        <button class="button" type="button" @click=${() => this.choose(null)}>On anything instead</button>
      </div>`;
    return this.search.render({
      form: this.form,
      path: 'words',
      label: 'On',
      hint: 'On anything. To have it on one product, type a part of its name.',
      act: 'Choose',
      onFound: (product) => this.choose(product),
    });
  }

  private choose(chosen: FoundProduct | null): void {
    this.dispatchEvent(new CustomEvent('product-chosen', { detail: chosen }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'product-chosen': CustomEvent<FoundProduct | null>;
  }
  interface HTMLElementTagNameMap {
    'product-choice': ProductChoice;
  }
}
