import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isCounted } from '../../../shared/floor/counted.ts';
import { LONGEST_PLACE, MOST_PIECES, NewErrand } from '../../../shared/model/errand.ts';
import type { Product } from '../../../shared/model/product.ts';
import { errandEndpoints } from '../../../shared/protocol/errand-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { ring } from '../data/doorbells.ts';
import { Resource } from '../data/resource.ts';
import { numberField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { ERRAND } from './look-up-words.ts';

/** Asks the colleagues to bring a product to a fitting room, or wherever somebody waits for it. */
@customElement('errand-dialog')
export class ErrandDialog extends FormDialog {
  @property({ attribute: false }) product: Pick<Product, 'id' | 'name' | 'stock' | 'stockAt'> | null = null;
  @state() private to = '';
  @state() private quantity = 1;
  private readonly places = new Resource(this, {
    load: async (_, signal) => (await ask(errandEndpoints.listErrands, {}, { signal })).places,
  });

  protected override readonly heading = ERRAND.heading;
  protected override readonly action = ERRAND.action;

  /** As counted lately; null where nobody knows. */
  private get inStock(): number | null {
    return this.product && isCounted(this.product, Date.now()) ? this.product.stock : null;
  }

  protected override async save(): Promise<boolean> {
    const { to, quantity, product } = this;
    if (!product) return false;
    const body = this.form.check(NewErrand, { productId: product.id, quantity, to });
    if (!body) return false;
    await ask(errandEndpoints.makeErrand, { body });
    showToast({ tone: 'success', text: ERRAND.asked(product.name, body.to) });
    ring('floor');
    return true;
  }

  protected override body() {
    const { form, product } = this;
    return html`<p><b>${product?.name}</b></p>
      ${textField({
        form,
        path: 'to',
        label: ERRAND.to,
        hint: ERRAND.toHint,
        maxLength: LONGEST_PLACE,
        value: this.to,
        autofocus: true,
        list: 'places',
        onInput: (to) => {
          this.to = to;
        },
      })}
      <datalist id="places">${(this.places.value ?? []).map((place) => html`<option value=${place}></option>`)}</datalist>
      ${numberField({
        form,
        path: 'quantity',
        label: ERRAND.quantity,
        ...(this.inStock === null ? {} : { hint: ERRAND.inStock(this.inStock) }),
        value: this.quantity,
        min: 1,
        max: Math.min(MOST_PIECES, this.inStock ?? MOST_PIECES),
        onInput: (quantity) => {
          this.quantity = quantity;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'errand-dialog': ErrandDialog;
  }
}
