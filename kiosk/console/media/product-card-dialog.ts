import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import '../../renderer/product-card.ts';
import { formatPrice } from '../../ui/price.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { productCardDialogStyles } from './product-card-dialog-styles.ts';

const MOST_SHOWN = 30;

/** Makes a card of a product, as it will look on a screen. */
@customElement('product-card-dialog')
export class ProductCardDialog extends FormDialog {
  protected override readonly heading = 'New product card';
  protected override readonly action = 'Make the card';
  /** In which prices are written. */
  @property() language = 'en';
  @state() private search = '';
  @state() private product: Product | null = null;
  @state() private headline = '';
  private readonly catalogue = new Resource(this, {
    load: async (_, signal) => (await ask(catalogueEndpoints.catalogue, {}, { signal })).products,
  });

  static override styles = [FormDialog.styles, productCardDialogStyles];

  protected override async save(): Promise<boolean> {
    if (!this.product) {
      this.form.clear();
      this.form.add('productId', 'Please choose a product from the list.');
      return false;
    }
    const { id, name } = this.product;
    const body = this.form.check(consoleEndpoints.createCreative.body, {
      name,
      content: { kind: 'product', productId: id, headline: this.headline },
    });
    if (!body) return false;
    await ask(consoleEndpoints.createCreative, { body });
    showToast({ tone: 'success', text: `The card of ${name} is made.` });
    return true;
  }

  private found(products: readonly Product[]): readonly Product[] {
    const wanted = this.search.trim().toLocaleLowerCase();
    return products
      .filter(({ name, brand, category }) =>
        `${name} ${brand} ${category}`.toLocaleLowerCase().includes(wanted),
      )
      .slice(0, MOST_SHOWN);
  }

  private choice(products: readonly Product[]) {
    const error = this.form.of('productId');
    const shown = this.found(products);
    return html`<fieldset aria-describedby="product-error">
      <legend class="visually-hidden">Product</legend>
      ${shown.map(
        (product) => html`<label>
          <input
            type="radio"
            name="product"
            .checked=${product.id === this.product?.id}
            aria-invalid=${error ? 'true' : nothing}
            @change=${() => {
              this.product = product;
            }}
          />
          <img src=${product.picture} alt="" loading="lazy" />
          <span>${product.name}</span>
          <span class="soft numeric">${formatPrice(product.priceMinor, product.currency, this.language)}</span>
        </label>`,
      )}
      ${shown.length === 0 ? html`<p class="soft">No product is called that.</p>` : nothing}
      <small id="product-error" class="error">${error ?? nothing}</small>
    </fieldset>`;
  }

  protected override body() {
    const { product } = this;
    return html`<div class="preview">
        ${
          product
            ? html`<product-card
                .product=${product}
                .headline=${this.headline}
                .language=${this.language}
                .pictureUrl=${product.picture}
              ></product-card>`
            : html`<p class="soft">Choose a product to see its card.</p>`
        }
      </div>
      ${textField({
        form: this.form,
        path: 'content.headline',
        label: 'Headline',
        hint: 'A short line above the product, or nothing. The price is always the current one.',
        value: this.headline,
        onInput: (headline) => {
          this.headline = headline;
        },
      })}
      ${textField({
        form: this.form,
        path: 'search',
        label: 'Find a product',
        autofocus: true,
        value: this.search,
        onInput: (search) => {
          this.search = search;
        },
      })}
      ${this.catalogue.render({ complete: (products) => this.choice(products) })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-card-dialog': ProductCardDialog;
  }
}
