import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { chipStyles } from './chip-styles.ts';
import { NO_TASTE, narrows, SORTS, type Taste } from './taste.ts';

/** Above a grid: in what order, what of it, side by side, and one touch that shows everything again. */
@customElement('grid-controls')
export class GridControls extends LitElement {
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  @property({ type: Boolean }) comparing = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private open = false;

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
        <button class="chip" aria-expanded=${this.open} @click=${this.toggle}>
          ${strings.sort({ order: names[taste.sort] })}<ui-icon name=${this.open ? 'chevron-up' : 'chevron-down'}></ui-icon>
        </button>
        <button class="chip" aria-pressed=${taste.inStock} @click=${() => this.set({ inStock: !taste.inStock })}>
          ${strings.filterStock}
        </button>
        <button class="chip" aria-pressed=${taste.reduced} @click=${() => this.set({ reduced: !taste.reduced })}>
          ${strings.filterReduced}
        </button>
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
      ${
        this.open
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

  private toggle = (): void => {
    this.open = !this.open;
  };

  private choose(sort: Taste['sort']): void {
    this.open = false;
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
