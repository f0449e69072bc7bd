import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { withQuantity } from '../../../shared/list/edit-list.ts';
import type { FloorPlan } from '../../../shared/model/floor-plan.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { VisitPlan } from '../../../shared/model/visit-plan.ts';
import { floorPlanEndpoints } from '../../../shared/protocol/floor-plan-endpoints.ts';
import { visitPlanEndpoints } from '../../../shared/protocol/visit-plan-endpoints.ts';
import { quantityOf } from '../../shop/session-list.ts';
import '../../shop/map/store-map.ts';
import '../../shop/product/stock-lines.ts';
import '../../shop/product-picture.ts';
import type { ShopIntent } from '../../shop/shop-intent.ts';
import { isSoldOut } from '../../shop/stock-word.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ListReplica } from '../list/list-replica.ts';
import { newReplica } from '../list/new-replica.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import { TakenPage } from '../taken/taken-page.ts';
import { keepPlan, readKeptPlan } from './kept-plan.ts';
import './plan-invitation.ts';
import { tellWayEnd } from './tell-way-end.ts';
import { hereToday, shopsNear } from './what-is-near.ts';

interface Found {
  /** Null: it ran out, or never was. */
  plan: VisitPlan | null;
  floor: FloorPlan | null;
}

/**
 * A list of the shop's site, or of a phone, for a visit: what is there today, what other shops have, and the shortest walk.
 * Nothing is stored on the phone before "Take it along" is touched.
 */
@customElement('plan-view')
export class PlanView extends TakenPage<Found> {
  /** Of the link. */
  @property() key = '';
  @state() private stepFree = false;
  /** The one product whose way is shown; null: the walk to all. */
  @state() private aim: Product | null = null;
  private readonly list = new ListReplica(localStorage, newReplica);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-3);
        padding-block: var(--space-3);
      }
      li + li {
        border-block-start: 1px solid var(--color-line);
      }
      product-picture {
        grid-row: 1 / span 2;
        inline-size: 4rem;
        block-size: 4rem;
        border-radius: var(--radius-md);
        --picture-size: 78%;
      }
      .name {
        font-weight: var(--weight-bold);
        line-height: 1.2;
        overflow-wrap: anywhere;
      }
      .where {
        font-size: var(--text-sm);
      }
      stock-lines {
        grid-column: 2 / -1;
        --text-md: var(--text-sm);
      }
      .total {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
      }
      .total strong {
        font-size: var(--text-xl);
      }
      .taken {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
    `,
  ];

  constructor() {
    super();
    this.addEventListener('shop-intent', this.onIntent);
  }

  private readonly onIntent = (event: CustomEvent<ShopIntent>): void => {
    const { detail } = event;
    if (detail.kind === 'step-free') this.stepFree = !this.stepFree;
    if (detail.kind === 'way-end') void tellWayEnd(detail.productId, detail.found);
    if (detail.kind !== 'open' || detail.view.name !== 'map') return;
    const { productId } = detail.view;
    this.aim = this.known.find(({ id }) => id === productId) ?? null;
  };
  private known: readonly Product[] = [];

  protected override async load(): Promise<Found> {
    const [plan, floor] = await Promise.all([
      call(visitPlanEndpoints.readPlan, { body: { key: this.key } }).catch((error: unknown) => {
        if (error instanceof CallError && error.code === 'link-stale') return null;
        throw error;
      }),
      call(floorPlanEndpoints.floorPlan, {}),
    ]);
    this.known = plan?.lines.map(({ product }) => product) ?? [];
    return { plan, floor: floor.plan };
  }

  protected override page({ plan, floor }: Found) {
    if (!plan)
      return html`<div role="alert" class="stack">
        <h1>${strings.planOver}</h1>
        <p>${strings.planOverText}</p>
      </div>`;
    const { here, all } = hereToday(plan);
    const [near] = shopsNear(plan);
    return html`
      <div class="head">
        <p class="soft" lang=${plan.language}>${plan.storeName}</p>
        <h1>${strings.planTitle}</h1>
        <p class="lead">${strings.planHere({ here, all })}</p>
        ${near ? html`<p>${strings.planNear({ store: near.store, count: near.count })}</p>` : nothing}
      </div>
      ${plan.invitation ? html`<plan-invitation .plan=${plan} locale=${this.setting.locale}></plan-invitation>` : nothing}
      ${this.lines(plan)} ${this.take(plan)} ${this.walk(floor)}
    `;
  }

  private lines({ lines, currency: shops }: VisitPlan) {
    const { locale, now } = this.setting;
    const currency = lines[0]?.product.currency ?? shops;
    const there = lines.filter(({ product }) => !isSoldOut(product, now()));
    const total = there.reduce((sum, { product, quantity }) => sum + product.priceMinor * quantity, 0);
    return html`<section class="card">
      <ul role="list">
        ${repeat(
          lines,
          ({ product }) => product.id,
          ({ product, quantity, restock, elsewhere }) => html`<li>
            <product-picture .product=${product}></product-picture>
            <div>
              <p class="name">${quantity > 1 ? `${quantity} × ` : ''}<bdi>${product.name}</bdi></p>
              <p class="where soft">
                ${product.aisle ? `${strings.aisle({ aisle: product.aisle })} · ${strings.bay({ bay: product.bay })}` : strings.noAisle}
              </p>
            </div>
            <span class="numeric">${formatPrice(product.priceMinor * quantity, product.currency, locale)}</span>
            <stock-lines .product=${product} .restock=${restock} .elsewhere=${elsewhere}></stock-lines>
          </li>`,
        )}
      </ul>
      <p class="total">
        <span>${there.length < lines.length ? this.setting.strings.totalWithout : strings.total}</span><strong class="numeric">${formatPrice(total, currency, locale)}</strong>
      </p>
    </section>`;
  }

  private take(plan: VisitPlan) {
    if (readKeptPlan(localStorage) === this.key && this.hasAll(plan))
      return html`<div class="taken" role="status">
        <strong>${strings.planTaken}</strong>
        <span>${strings.planTakenText}</span>
      </div>`;
    return html`<div class="stack">
      <button class="button wide" data-kind="primary" data-size="large" @click=${() => this.keep(plan)}>
        <ui-icon name="phone"></ui-icon>${strings.planTake}
      </button>
      <p class="soft">${strings.planCounts}</p>
    </div>`;
  }

  private hasAll({ lines }: VisitPlan): boolean {
    return lines.every(({ product: { id }, quantity }) => quantityOf(this.list.lines, id) >= quantity);
  }

  /** Onto this phone's own list, which its next visit brings along. */
  private keep({ lines, storeName }: VisitPlan): void {
    this.list.edit((list, replica) =>
      lines.reduce(
        (all, { product: { id }, quantity }) =>
          withQuantity(all, replica, id, Math.max(quantity, quantityOf(this.list.lines, id))),
        list,
      ),
    );
    const products = new Map(this.known.map((product) => [product.id, product]));
    this.list.take(this.list.shared, this.list.list?.storeName || storeName, products);
    keepPlan(localStorage, this.key);
    this.requestUpdate();
  }

  private walk(floor: FloorPlan | null) {
    const { aim } = this;
    if (!floor) return nothing;
    return html`<section class="stack">
      <store-map
        .ground=${{ plan: floor, displayId: '', phoneOrigin: '' }}
        .product=${aim}
        .products=${this.known}
        ?stepFree=${this.stepFree}
        onPhone
      ></store-map>
      ${
        aim
          ? html`<button
              class="button"
              @click=${() => {
                this.aim = null;
              }}
            >
              <ui-icon name="arrow-left"></ui-icon>${strings.back}
            </button>`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-view': PlanView;
  }
}
