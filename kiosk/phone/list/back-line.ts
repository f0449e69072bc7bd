import { consume } from '@lit/context';
import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { restockWord } from '../../shop/product/restock-word.ts';
import { plainSetting, shopSetting } from '../../shop/shop-setting.ts';
import { call } from '../../wire/http-client.ts';

/** "Back in 3 days", of one product that is sold out; nothing where nobody has said so, or it cannot be asked now. */
@customElement('back-line')
export class BackLine extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @consume({ context: shopSetting, subscribe: true }) private shop = plainSetting;
  private readonly told = new Task(this, {
    task: async ([id]) => {
      if (id === undefined) return undefined;
      const { stock } = await call(catalogueEndpoints.productDetails, { params: { id } });
      return stock.find(({ storeCode }) => storeCode === '')?.restock;
    },
    args: () => [this.product?.id],
  });

  protected override render() {
    const back = this.product && restockWord(this.product, this.told.value, this.shop);
    return back ? html`<span>${back.text}</span>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'back-line': BackLine;
  }
}
