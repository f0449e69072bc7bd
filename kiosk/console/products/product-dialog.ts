import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { ProductEdit } from '../../../shared/model/product-edit.ts';
import { productEndpoints } from '../../../shared/protocol/product-endpoints.ts';
import { ask } from '../data/ask.ts';
import { numberField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

/** What can be set of a product by hand; amounts as they are read, and NaN where nothing is typed. */
interface Draft {
  name: string;
  price: number;
  was: number;
  stock: number;
  aisle: string;
  bay: string;
  sensitive: boolean;
}

/** A product's name, price, stock and place. Only what is changed is sent: stock that comes in meanwhile stays. */
@customElement('product-dialog')
export class ProductDialog extends FormDialog {
  @property({ attribute: false }) product!: ShopProduct;
  @state() private draft: Draft | null = null;
  private first: Draft | null = null;

  protected override readonly heading = 'Change this product';
  protected override readonly action = 'Save';

  private get digits(): number {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency: this.product.currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { name, priceMinor, wasMinor, stock, stockAt, stockSaid, aisle, bay, sensitive } = this.product;
    const amount = (minor: number) => minor / 10 ** this.digits;
    this.first = {
      name,
      price: amount(priceMinor),
      was: wasMinor === undefined ? Number.NaN : amount(wasMinor),
      // Nobody has counted: an empty field says so, and stays so unless a number is typed.
      stock: stockAt === 0 || stockSaid ? Number.NaN : stock,
      aisle,
      bay,
      sensitive,
    };
    this.draft = this.first;
  }

  private edit(draft: Draft, first: Draft): unknown {
    const minor = (amount: number) => Math.round(amount * 10 ** this.digits);
    const isNew = (field: keyof Draft) => !Object.is(draft[field], first[field]);
    const { name, price, was, stock, aisle, bay, sensitive } = draft;
    return {
      ...(isNew('name') ? { name } : {}),
      ...(isNew('price') || isNew('was')
        ? { priceMinor: minor(price), ...(Number.isNaN(was) ? {} : { wasMinor: minor(was) }) }
        : {}),
      ...(isNew('stock') && !Number.isNaN(stock) ? { stock } : {}),
      ...(isNew('aisle') ? { aisle } : {}),
      ...(isNew('bay') ? { bay } : {}),
      ...(isNew('sensitive') ? { sensitive } : {}),
    };
  }

  protected override async save(): Promise<boolean> {
    const { draft, first } = this;
    if (!draft || !first) return false;
    const body = this.form.check(ProductEdit, this.edit(draft, first));
    if (!body) return false;
    if (Object.keys(body).length > 0)
      await ask(productEndpoints.editProduct, { params: { id: this.product.id }, body });
    return true;
  }

  private set(change: Partial<Draft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change };
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    if (!draft) return html``;
    const { currency } = this.product;
    return html`${textField({
      form,
      path: 'name',
      label: 'Name',
      value: draft.name,
      autofocus: true,
      onInput: (name) => this.set({ name: name.trimStart() }),
    })}
    ${numberField({
      form,
      path: 'priceMinor',
      label: `Price (${currency})`,
      hint: 'An offer that is running ends with a new price.',
      value: draft.price,
      min: 0,
      onInput: (price) => this.set({ price }),
    })}
    ${numberField({
      form,
      path: 'wasMinor',
      label: `Price before (${currency})`,
      hint: 'Where it was more. Empty: nothing is struck through.',
      value: draft.was,
      min: 0,
      onInput: (was) => this.set({ was }),
    })}
    ${numberField({
      form,
      path: 'stock',
      label: 'Pieces in this shop, counted now',
      value: draft.stock,
      min: 0,
      onInput: (stock) => this.set({ stock }),
    })}
    ${textField({ form, path: 'aisle', label: 'Aisle', value: draft.aisle, onInput: (aisle) => this.set({ aisle: aisle.trim() }) })}
    ${textField({ form, path: 'bay', label: 'Bay', value: draft.bay, onInput: (bay) => this.set({ bay: bay.trim() }) })}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${draft.sensitive}
          @change=${(event: Event) => this.set({ sensitive: (event.target as HTMLInputElement).checked })}
        />
        Sensitive: never put forward on a screen that others see
      </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-dialog': ProductDialog;
  }
}
