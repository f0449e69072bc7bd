import { ContextProvider } from '@lit/context';
import { Task } from '@lit/task';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { floorPlanEndpoints } from '../../../shared/protocol/floor-plan-endpoints.ts';
import { ENGLISH, languageFor, type Speech, speechIn } from '../../shop/languages/languages.ts';
import '../../shop/map/store-map.ts';
import type { ShopIntent } from '../../shop/shop-intent.ts';
import { settingFor, shopSetting } from '../../shop/shop-setting.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { call } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { speech as phoneSpeech, problemWords, strings } from '../strings.ts';

/**
 * The way from a kiosk to a product, taken along: what anybody may read of the shop, and nothing of who reads it. Nothing
 * is stored on the phone.
 */
@customElement('way-view')
export class WayView extends LitElement {
  @property() kioskId = '';
  @property() productId = '';
  @state() private stepFree = false;
  private speech: Speech = ENGLISH;
  private readonly provider = new ContextProvider(this, {
    context: shopSetting,
    initialValue: settingFor(ENGLISH, 'en', [], Date.now, (path) => path),
  });
  private readonly found = new Task(this, {
    task: ([id]) => this.load(id),
    args: () => [this.productId] as const,
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  constructor() {
    super();
    this.addEventListener('shop-intent', this.onIntent);
  }

  private readonly onIntent = ({ detail }: CustomEvent<ShopIntent>): void => {
    if (detail.kind === 'step-free') this.stepFree = !this.stepFree;
  };

  private async load(id: string) {
    const [{ plan }, { product }, speech] = await Promise.all([
      call(floorPlanEndpoints.floorPlan, {}),
      call(catalogueEndpoints.productDetails, { params: { id } }),
      speechIn(languageFor(phoneSpeech.tag)),
    ]);
    this.speech = speech;
    this.provider.setValue(settingFor(speech, speech.tag, [], Date.now, (path) => path));
    return { plan, product };
  }

  protected override updated(): void {
    this.lang = this.speech.tag;
    this.dir = this.speech.direction;
  }

  protected override render() {
    return this.found.render({
      pending: () => html`<p role="status">${strings.connecting}</p>`,
      complete: ({ plan, product }) => html`<store-map
        .ground=${{ plan, displayId: this.kioskId, phoneOrigin: '' }}
        .product=${product}
        ?stepFree=${this.stepFree}
        onPhone
      ></store-map>`,
      error: () => {
        const { title, text } = problemWords('unavailable');
        return html`<div role="alert" class="stack">
          <h1>${title}</h1>
          <p>${text}</p>
          <button class="button" @click=${() => this.found.run()}>${this.speech.words.showWay}</button>
        </div>`;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-view': WayView;
  }
}
