import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import {
  aisleByAisle,
  minutesSaved,
  WALK_METRES_A_MINUTE,
} from '../../../shared/wayfinding/aisle-by-aisle.ts';
import { directionsFor } from '../../../shared/wayfinding/directions.ts';
import type { ShelfPlace } from '../../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../../shared/wayfinding/route.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { isSoldOut } from '../stock-word.ts';
import '../take/take-along.ts';
import { takenAddress } from '../take/taken-address.ts';
import { beginning, type Ground, NO_GROUND } from './ground.ts';
import { mapStyles } from './map-styles.ts';
import './plan-picture.ts';
import { planTour, type Stop } from './plan-tour.ts';
import './tour-stops.ts';
import './way-directions.ts';
import './way-end.ts';

/** The plan of the shop with the way to one product, or the shortest walk for a whole list. */
@customElement('store-map')
export class StoreMap extends LitElement {
  @property({ attribute: false }) ground: Ground = NO_GROUND;
  /** What is looked for; null for the tour of `products`. */
  @property({ attribute: false }) product: Product | null = null;
  @property({ attribute: false }) products: readonly Product[] = [];
  @property({ type: Boolean }) stepFree = false;
  /** On a phone there is no phone to take the way along to. */
  @property({ type: Boolean }) onPhone = false;
  @state() private headingUp = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  private finder: RouteFinder | null = null;
  /** Minutes that the walk on glass saves; null while there is none. */
  private walkSaves: number | null = null;

  static override styles = [surfaceStyles, buttonStyles, mapStyles];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const had = changed.get('ground') as Ground | undefined;
    const { plan } = this.ground;
    if (this.finder && !changed.has('stepFree') && (!changed.has('ground') || had?.plan === plan)) return;
    this.finder = plan && new RouteFinder(plan, { stepFree: this.stepFree });
  }

  protected override updated(): void {
    if (this.walkSaves !== null) intend(this, { kind: 'walk-shown', minutes: this.walkSaves });
  }

  protected override render() {
    const { strings, catalogueLanguage } = this.setting;
    const { product } = this;
    this.walkSaves = null;
    return html`
      <h1>
        ${
          product
            ? html`<span lang=${catalogueLanguage}>${strings.mapTo({ name: product.name })}</span>`
            : strings.mapTour
        }
      </h1>
      ${product ? this.oneWay(product) : this.tour()}
    `;
  }

  private oneWay(product: Product) {
    const { strings } = this.setting;
    const { plan, displayId } = this.ground;
    if (!plan || !this.finder) return this.instead(strings.mapNone, product);
    const start = beginning(plan, displayId);
    if (!start) return this.instead(strings.mapNone, product);
    const answer = this.finder.toProduct(start.spot, product);
    if (!answer.found && answer.why === 'not-on-plan') return this.instead(strings.mapNotDrawn, product);
    const aims = answer.found ? [{ place: answer.place, mark: '' }] : [];
    const picture = html`<plan-picture
      .plan=${plan}
      .here=${start}
      .ways=${answer.found ? [answer.way] : []}
      .aims=${aims}
      .up=${this.up(start.facing)}
      label=${strings.mapPlan}
      hereLabel=${start.door === null ? strings.mapHere : ''}
    ></plan-picture>`;
    return html`
      ${picture} ${this.switches(start.facing)}
      ${
        answer.found
          ? html`
              ${this.length(answer.way.metres, this.saved(answer.way.metres, [answer.place]))}
              <way-directions
                .directions=${directionsFor(plan, answer.way, answer.place, start.facing)}
              ></way-directions>
              <way-end .product=${product} ?onPhone=${this.onPhone}></way-end>
              ${start.door === null ? nothing : html`<p class="soft">${strings.mapFromDoor({ name: start.door })}</p>`}
              ${this.take(product)}
            `
          : this.noWay()
      }
    `;
  }

  private tour() {
    const { strings, now } = this.setting;
    const { plan, displayId } = this.ground;
    const start = plan && beginning(plan, displayId);
    if (this.products.length === 0) return html`<p class="lead">${strings.listEmpty}</p>`;
    if (!plan || !this.finder || !start) return html`<p class="lead">${strings.mapNone}</p>`;
    const { stops, ways, missing, metres } = planTour(
      this.finder,
      start.spot,
      this.products.filter((one) => !isSoldOut(one, now())),
    );
    const soldOut = this.products.filter((one) => isSoldOut(one, now()));
    const mark = ({ place }: Stop, index: number) => ({ place, mark: String(index + 1) });
    return html`
      <plan-picture
        .plan=${plan}
        .here=${start}
        .ways=${ways}
        .aims=${stops.map(mark)}
        .up=${this.up(start.facing)}
        label=${strings.mapPlan}
        hereLabel=${start.door === null ? strings.mapHere : ''}
      ></plan-picture>
      ${this.switches(start.facing)}
      ${
        stops.length > 0
          ? this.length(
              metres,
              this.saved(
                metres,
                stops.map(({ place }) => place),
              ),
              stops.length,
            )
          : nothing
      }
      <tour-stops .stops=${stops}></tour-stops>
      ${this.leftOut(missing, strings.mapNotOnTour)} ${this.leftOut(soldOut, strings.mapSoldOut)}
    `;
  }

  private leftOut(products: readonly Product[], words: (values: { names: string }) => string) {
    if (products.length === 0) return nothing;
    return html`<p class="note">
      <ui-icon name="info"></ui-icon><span>${words({ names: products.map(({ name }) => name).join(', ') })}</span>
    </p>`;
  }

  /** The way from this screen away from oneself is up, for who likes it so. */
  private up(facing: number | null): number {
    return this.headingUp && facing !== null ? facing : 0;
  }

  private switches(facing: number | null) {
    const { strings } = this.setting;
    return html`<div class="switches">
      <button
        class="button"
        aria-pressed=${this.stepFree}
        @click=${() => intend(this, { kind: 'step-free' })}
      >
        <ui-icon name=${this.stepFree ? 'check' : 'minus'}></ui-icon>${strings.mapStepFree}
      </button>
      ${
        facing === null
          ? nothing
          : html`<button
              class="button"
              aria-pressed=${this.headingUp}
              @click=${() => {
                this.headingUp = !this.headingUp;
              }}
            >
              <ui-icon name=${this.headingUp ? 'check' : 'refresh'}></ui-icon>${strings.mapHeadingUp}
            </button>`
      }
    </div>`;
  }

  /** Whole minutes that the walk is shorter than looking aisle by aisle. */
  private saved(metres: number, wanted: readonly ShelfPlace[]): number {
    const { plan, displayId } = this.ground;
    const start = plan && beginning(plan, displayId);
    if (!plan || !start || !this.finder) return 0;
    const walk = { metres, bays: wanted.length };
    this.walkSaves = minutesSaved(walk, aisleByAisle(plan, this.finder, start.spot, wanted));
    return this.walkSaves;
  }

  private length(metres: number, saved: number, stops: number | null = null) {
    const { strings } = this.setting;
    const minutes = metres / WALK_METRES_A_MINUTE;
    return html`<p class="length">
      <strong>${strings.mapLength({ metres: Math.max(1, Math.round(metres)) })}</strong>
      <span>${minutes < 1 ? strings.mapUnderMinute : strings.mapMinutes({ count: Math.round(minutes) })}</span>
      ${stops === null ? nothing : html`<span>${strings.mapStops({ count: stops })}</span>`}
      ${saved === 0 ? nothing : html`<span class="saved">${strings.mapSaved({ count: saved })}</span>`}
    </p>`;
  }

  private noWay() {
    const { strings } = this.setting;
    return html`<div class="note" role="status">
      <ui-icon name="info"></ui-icon>
      <div>
        <p class="lead">${this.stepFree ? strings.mapUnreachableStepFree : strings.mapUnreachable}</p>
        <p>${strings.mapAskStaff}</p>
      </div>
    </div>`;
  }

  /** Without a drawing, the signs above the aisles lead there. */
  private instead(why: string, { aisle, bay }: Product) {
    const { strings } = this.setting;
    return html`<div class="note" role="status">
      <ui-icon name="map-pin"></ui-icon>
      <div>
        <p class="lead">${why}</p>
        <p>${aisle === '' ? strings.mapAskStaff : strings.mapSigns({ aisle, bay })}</p>
      </div>
    </div>`;
  }

  private take(product: Product) {
    const { strings } = this.setting;
    const { phoneOrigin, displayId } = this.ground;
    if (this.onPhone || phoneOrigin === '') return nothing;
    return html`<take-along
      address=${takenAddress(phoneOrigin, { map: displayId, to: product.id })}
      heading=${strings.mapTake}
      hint=${strings.mapTakeHint}
      label=${strings.mapTakeCode}
    ></take-along>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'store-map': StoreMap;
  }
}
