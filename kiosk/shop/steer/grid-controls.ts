import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { chipStyles } from './chip-styles.ts';
import { NO_TASTE, narrows, SORTS, type Taste } from './taste.ts';
import type { ValueChoice } from './values.ts';

/** Above a grid: in what order, what of it, side by side, and one touch that shows everything again. */
@customElement('grid-controls')
export class GridControls extends LitElement {
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  /** What is said of any of these products; nothing to choose where nothing is. */
  @property({ attribute: false }) values: readonly ValueChoice[] = [];
  @property({ type: Boolean }) comparing = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private open: 'order' | 'values' | null = null;

  static override styles = [
    surfaceStyles,
    chipStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .orders {
        padding: var(--space-2);
        border-radius: var(--radius-xl);
        background: var(--color-sunken);
      }
    `,
  ];

  protected override render() {
    const { taste } = this;
    const { strings } = this.setting;
    const names = {
      fitting: strings.sortFitting,
      price: strings.sortPrice,
      'unit-price': strings.sortUnit,
      name: strings.sortName,
      stars: strings.sortStars,
    };
    return html`
      <div class="chips">
        ${this.opener('order', strings.sort({ order: names[taste.sort] }))}
        <button class="chip" aria-pressed=${taste.inStock} @click=${() => this.set({ inStock: !taste.inStock })}>
          ${strings.filterStock}
        </button>
        <button class="chip" aria-pressed=${taste.reduced} @click=${() => this.set({ reduced: !taste.reduced })}>
          ${strings.filterReduced}
        </button>
        ${this.values.length > 0 || taste.values.length > 0 ? this.opener('values', strings.filterValues) : nothing}
        <button
          class="chip"
          aria-pressed=${this.comparing}
          @click=${() => intend(this, { kind: 'comparing', on: !this.comparing })}
        >
          ${strings.compare}
        </button>
        ${
          narrows(taste)
            ? html`<button class="chip everything" @click=${() => intend(this, { kind: 'everything' })}>
                <ui-icon name="refresh"></ui-icon>${strings.showEverything}
              </button>`
            : nothing
        }
      </div>
      ${this.open === 'values' ? this.valueChips() : nothing}
      ${
        this.open === 'order'
          ? html`<div class="chips orders" role="group" aria-label=${strings.sortLabel}>
              ${SORTS.map(
                (sort) => html`<button
                  class="chip"
                  aria-pressed=${taste.sort === sort}
                  @click=${() => this.choose(sort)}
                >
                  ${names[sort]}
                </button>`,
              )}
            </div>`
          : nothing
      }
    `;
  }

  private opener(what: 'order' | 'values', label: string) {
    const isOpen = this.open === what;
    return html`<button
      class="chip"
      aria-expanded=${isOpen}
      aria-pressed=${what === 'values' && this.taste.values.length > 0 ? 'true' : nothing}
      @click=${() => {
        this.open = isOpen ? null : what;
      }}
    >
      ${label}<ui-icon name=${isOpen ? 'chevron-up' : 'chevron-down'}></ui-icon>
    </button>`;
  }

  private valueChips() {
    const { strings, catalogueLanguage } = this.setting;
    const { values: wanted } = this.taste;
    const subjects = {
      'about climate': strings.aboutClimate,
      'about origin': strings.aboutOrigin,
      'about welfare': strings.aboutWelfare,
    };
    const name = ({ value, text }: ValueChoice) =>
      text === null
        ? (Object.entries(subjects).find(([subject]) => subject === value)?.[1] ?? '')
        : html`<span lang=${catalogueLanguage} dir="auto">${text}</span>`;
    const toggled = (value: string) =>
      wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value];
    return html`<div class="chips orders" role="group" aria-label=${strings.valuesLabel}>
      ${this.values.map(
        (choice) => html`<button
          class="chip"
          aria-pressed=${wanted.includes(choice.value)}
          @click=${() => this.set({ values: toggled(choice.value) })}
        >
          ${name(choice)}
        </button>`,
      )}
    </div>`;
  }

  private choose(sort: Taste['sort']): void {
    this.open = null;
    this.set({ sort });
  }

  private set(taste: Partial<Taste>): void {
    intend(this, { kind: 'taste', taste });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'grid-controls': GridControls;
  }
}
