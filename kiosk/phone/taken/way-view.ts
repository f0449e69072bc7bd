import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FloorPlan } from '../../../shared/model/floor-plan.ts';
import type { Product } from '../../../shared/model/product.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { floorPlanEndpoints } from '../../../shared/protocol/floor-plan-endpoints.ts';
import '../../shop/map/store-map.ts';
import type { ShopIntent } from '../../shop/shop-intent.ts';
import { call } from '../../wire/http-client.ts';
import { tellWayEnd } from '../plan/tell-way-end.ts';
import { TakenPage } from './taken-page.ts';

/** The way from a kiosk to a product, taken along. Nothing is stored on the phone. */
@customElement('way-view')
export class WayView extends TakenPage<{ plan: FloorPlan | null; product: Product }> {
  @property() kioskId = '';
  @property() productId = '';
  @state() private stepFree = false;

  constructor() {
    super();
    this.addEventListener('shop-intent', this.onIntent);
  }

  private readonly onIntent = ({ detail }: CustomEvent<ShopIntent>): void => {
    if (detail.kind === 'step-free') this.stepFree = !this.stepFree;
    if (detail.kind === 'way-end') void tellWayEnd(detail.productId, detail.found);
  };

  protected override async load() {
    const [{ plan }, { product }] = await Promise.all([
      call(floorPlanEndpoints.floorPlan, {}),
      call(catalogueEndpoints.productDetails, { params: { id: this.productId } }),
    ]);
    return { plan, product };
  }

  protected override page({ plan, product }: { plan: FloorPlan | null; product: Product }) {
    return html`<store-map
      .ground=${{ plan, displayId: this.kioskId, phoneOrigin: '' }}
      .product=${product}
      ?stepFree=${this.stepFree}
      onPhone
    ></store-map>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-view': WayView;
  }
}
