import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { saidIn } from '../../shared/guide/said-in.ts';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Guide } from '../../shared/model/guide.ts';
import type { HowTo } from '../../shared/model/product-facts.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { Front } from './categories.ts';
import './category-mosaic.ts';
import './how-to/how-to-cards.ts';
import './product-grid.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';
import { chipStyles } from './steer/chip-styles.ts';
import './steer/mission-choice.ts';
import './steer/shelf-head.ts';
import { NO_TASTE, narrows, type Taste } from './steer/taste.ts';

const MOST_HOW_TOS = 6;

/** The first page: one question, the way to a person (slotted), the categories, and what costs less this week. */
@customElement('shop-home')
export class ShopHome extends LitElement {
  @property({ attribute: false }) front: Front = { departments: [], categories: [] };
  @property({ attribute: false }) offers: readonly ShopProduct[] = [];
  @property({ attribute: false }) howTos: readonly HowTo[] = [];
  @property({ attribute: false }) guides: readonly Guide[] = [];
  /** There is something that the shop stands for. */
  @property({ type: Boolean }) standsFor = false;
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    chipStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-6);
      }
      header {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-4) 0;
      }
      h1 {
        max-inline-size: 14ch;
        font-size: var(--text-4xl);
        font-weight: var(--weight-black);
      }
      header p {
        font-size: var(--text-lg);
      }
      section {
        display: grid;
        /* Never wider than the page, however long the shelf in it is: the shelf slides. */
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        min-inline-size: 0;
      }
      @container (orientation: landscape) {
        h1 {
          max-inline-size: none;
          font-size: var(--text-3xl);
        }
      }
    `,
  ];

  protected override render() {
    const { taste, howTos, guides } = this;
    const { strings } = this.setting;
    const isShown = (shelf: string) => !taste.rested.includes(shelf);
    return html`
      <header>
        <h1>${strings.greeting}</h1>
        <p class="soft">${strings.greetingHint}</p>
      </header>
      <mission-choice .mission=${taste.mission}></mission-choice>
      <slot></slot>
      <section aria-label=${strings.categories}>
        <category-mosaic .departments=${this.front.departments} .categories=${this.front.categories}></category-mosaic>
      </section>
      ${
        guides.length > 0 && isShown('guides')
          ? html`<section>
              <shelf-head heading=${strings.guides} shelf="guides"></shelf-head>
              <div class="chips">
                ${guides.map((guide) => this.guide(guide))}
              </div>
            </section>`
          : nothing
      }
      ${
        this.offers.length > 0 && isShown('offers')
          ? html`<section>
              <shelf-head heading=${strings.offers} shelf="offers"></shelf-head>
              <product-grid
                shelf
                .products=${this.offers.filter(({ id }) => !taste.refused.includes(id))}
                label=${strings.offers}
              ></product-grid>
            </section>`
          : nothing
      }
      ${
        howTos.length > 0 && isShown('home-how-tos')
          ? html`<section>
              <shelf-head heading=${strings.howTosHere} shelf="home-how-tos"></shelf-head>
              <how-to-cards .howTos=${howTos.slice(0, MOST_HOW_TOS)}></how-to-cards>
            </section>`
          : nothing
      }
      ${
        this.standsFor
          ? html`<p class="chips">
              <button class="chip" @click=${() => intend(this, { kind: 'open', view: { name: 'commitments' } })}>
                <ui-icon name="shield"></ui-icon>${strings.standsFor}
              </button>
            </p>`
          : nothing
      }
      ${
        narrows(taste)
          ? html`<p class="chips">
              <button class="chip" @click=${() => intend(this, { kind: 'everything' })}>${strings.showEverything}</button>
            </p>`
          : nothing
      }
    `;
  }

  private guide({ id, title, said }: Guide) {
    const { language, catalogueLanguage } = this.setting;
    const told = saidIn({ text: title, said }, language, catalogueLanguage);
    return html`<button
      class="chip"
      lang=${told.language}
      @click=${() => intend(this, { kind: 'open', view: { name: 'guide', guideId: id, answers: [] } })}
    >
      ${told.text}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-home': ShopHome;
  }
}
