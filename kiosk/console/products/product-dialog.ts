import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { NewProduct, ProductEdit } from '../../../shared/model/product-edit.ts';
import type { Offer, Restock } from '../../../shared/model/product-facts.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { productEndpoints } from '../../../shared/protocol/product-endpoints.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { disclosure, disclosureStyles } from '../parts/disclosure.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { draftOf, editOf, FRESH, type Ground, type ProductDraft } from './product-draft.ts';
import { type FieldScene, offerFields, placeFields, variantFields, wordFields } from './product-fields.ts';

type Part = 'offer' | 'place' | 'variants';

/** What hides a fault has to open. */
const PATHS: Readonly<Record<Part, readonly string[]>> = {
  offer: ['offer', 'wasMinor'],
  place: ['stock', 'restock', 'aisle', 'bay'],
  variants: ['group', 'traits'],
};

/** A product that is made by hand, or changed. Only what is changed is sent: stock that comes in meanwhile stays. */
@customElement('product-dialog')
export class ProductDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) product: ShopProduct | null = null;
  @property({ attribute: false }) offer: Offer | null = null;
  @property({ attribute: false }) restock: Restock | null = null;
  @property({ attribute: false }) ground: Ground = { zone: 'UTC', currency: 'EUR' };
  /** Told the id of what was made. */
  @property({ attribute: false }) made: (id: string) => void = () => {};
  @state() private draft = FRESH;
  @state() private opened: ReadonlySet<Part> = new Set();
  private first = FRESH;
  private readonly names = new Resource(this, {
    load: (_, signal) => ask(importEndpoints.listProducts, { query: {} }, { signal }),
  });

  static override styles = [FormDialog.styles, disclosureStyles];

  protected override get heading(): string {
    return this.product ? 'Change this product' : 'New product';
  }
  protected override get action(): string {
    return this.product ? 'Save' : 'Make the product';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.product) this.first = draftOf(this.product, this, this.ground);
    this.draft = this.first;
    this.opened = new Set(this.offer ? ['offer', 'place'] : ['place']);
  }

  protected override async save(): Promise<boolean> {
    const edit = editOf(this.draft, this.first, this.ground);
    return this.product ? await this.change(this.product.id, edit) : await this.make(edit);
  }

  private async change(id: string, edit: object): Promise<boolean> {
    const body = this.checked(() => this.form.check(ProductEdit, edit));
    if (!body) return false;
    if (Object.keys(body).length > 0) await ask(productEndpoints.editProduct, { params: { id }, body });
    return true;
  }

  private async make(edit: object): Promise<boolean> {
    const number = this.draft.number.trim();
    const body = this.checked(() => this.form.check(NewProduct, { ...edit, ...(number && { number }) }));
    if (!body) return false;
    const { details } = await ask(productEndpoints.makeProduct, { body });
    this.made(details.product.id);
    return true;
  }

  private checked<T>(check: () => T): T {
    const found = check();
    const faulty = (Object.keys(PATHS) as Part[]).filter((part) => this.form.concerns(PATHS[part]));
    if (faulty.length > 0) this.opened = new Set([...this.opened, ...faulty]);
    return found;
  }

  private section(part: Part, heading: string, words: string, body: () => TemplateResult): TemplateResult {
    return disclosure({
      heading,
      words,
      open: this.opened.has(part),
      onToggle: (open) => {
        const others = [...this.opened].filter((one) => one !== part);
        this.opened = new Set(open ? [...others, part] : others);
      },
      body,
    });
  }

  protected override body(): TemplateResult {
    const { draft } = this;
    const categories = this.names.value?.categories ?? [];
    const scene: FieldScene = {
      form: this.form,
      draft,
      isNew: this.product === null,
      currency: this.ground.currency,
      categories: [...new Set(categories.map(({ name }) => name))],
      departments: [...new Set(categories.flatMap(({ department }) => department ?? []))],
      set: (change: Partial<ProductDraft>) => {
        this.draft = { ...this.draft, ...change };
      },
    };
    const place = [draft.aisle && `aisle ${draft.aisle}`, draft.bay && `bay ${draft.bay}`];
    const pieces = Number.isNaN(draft.stock) ? 'not counted' : `${draft.stock} pieces`;
    return html`${wordFields(scene)}
    ${this.section('offer', 'A lower price for a while', Number.isNaN(draft.offer) ? 'none' : String(draft.offer), () => offerFields(scene))}
    ${this.section('place', 'Stock and place', [pieces, ...place].filter(Boolean).join(', '), () => placeFields(scene))}
    ${this.section('variants', 'One of several sizes or colours', draft.group || 'no', () => variantFields(scene))}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${draft.sensitive}
          @change=${(event: Event) => scene.set({ sensitive: (event.target as HTMLInputElement).checked })}
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
