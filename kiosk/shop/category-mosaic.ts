import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { type Category, type Department, keyOf } from './categories.ts';
import './product-picture.ts';
import { plateStyles } from './plate-styles.ts';
import { intend, type ShopView } from './shop-intent.ts';
import { plainSetting, shopSetting, TINTS } from './shop-setting.ts';

/** The shop's departments and categories as large pictures to touch, and "everything" last. */
@customElement('category-mosaic')
export class CategoryMosaic extends LitElement {
  @property({ attribute: false }) departments: readonly Department[] = [];
  @property({ attribute: false }) categories: readonly Category[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    plateStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr));
        gap: var(--space-4);
      }
      .plate {
        position: relative;
        align-items: start;
        justify-items: start;
        inline-size: 100%;
        block-size: 11.5rem;
        padding: var(--space-4) var(--space-5);
        border: 0;
        color: var(--color-ink);
        font: inherit;
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
        transition: transform var(--duration-fast) var(--ease-out);
      }
      .plate:active {
        transform: scale(0.975);
      }
      li[data-wide] {
        grid-column: 1 / -1;
      }
      li[data-wide] .plate {
        block-size: 6.5rem;
      }
      .name {
        position: relative;
        z-index: 1;
        max-inline-size: 100%;
        font-size: var(--text-lg);
        font-weight: var(--weight-bold);
        line-height: var(--leading-tight);
        letter-spacing: -0.015em;
        overflow-wrap: anywhere;
      }
      .count {
        display: block;
        margin-block-start: var(--space-1);
        font-size: var(--text-sm);
        font-weight: var(--weight-regular);
        letter-spacing: 0;
      }
      .pictures {
        position: absolute;
        inset-block-end: 0.25rem;
        inset-inline-end: 0.5rem;
        display: flex;
        flex-direction: row-reverse;
        align-items: end;
      }
      img {
        inline-size: 7.25rem;
        block-size: 7.25rem;
        object-fit: contain;
        filter: drop-shadow(0 0.4rem 0.5rem light-dark(#10211c26, #00000059));
      }
      img + img {
        inline-size: 4.75rem;
        block-size: 4.75rem;
        margin-inline-end: -1.25rem;
      }
      li[data-wide] img {
        inline-size: 5rem;
        block-size: 5rem;
        margin-inline-end: 0.5rem;
      }
      @container (orientation: landscape) {
        li[data-wide] {
          grid-column: auto;
        }
        li[data-wide] .plate {
          block-size: 11.5rem;
        }
        li[data-wide] img:nth-child(n + 3) {
          display: none;
        }
      }
    `,
  ];

  protected override render() {
    const { departments, categories } = this;
    const { strings, tint } = this.setting;
    return html`<ul role="list">
      ${repeat(
        departments,
        (one) => `department ${one.name}`,
        (one, at) =>
          this.tile(one, { name: 'department', department: one.name }, strings.categories, at % TINTS),
      )}
      ${repeat(
        categories,
        ({ name, department }) => (name === null ? '' : keyOf(name, department)),
        (one) =>
          this.tile(
            one,
            {
              name: 'category',
              category: one.name,
              ...(one.department !== undefined && { department: one.department }),
            },
            strings.everything,
            one.name === null ? 0 : tint(one.name),
          ),
      )}
    </ul>`;
  }

  /** @param otherwise what the tile is called that stands for all */
  private tile(
    { name, count, pictures }: Category | Department,
    view: ShopView,
    otherwise: string,
    tint: number,
  ) {
    const { strings, pictureUrl, catalogueLanguage } = this.setting;
    return html`<li ?data-wide=${view.name === 'category' && name === null}>
      <button
        class="plate"
        data-tint=${tint}
        @click=${() => intend(this, { kind: 'open', view })}
      >
        <span class="name">
          ${name === null ? otherwise : html`<span lang=${catalogueLanguage}>${name}</span>`}
          <span class="count">${strings.productCount({ count })}</span>
        </span>
        <span class="pictures">
          ${pictures.map((path) => html`<img src=${pictureUrl(path)} alt="" decoding="async" draggable="false" />`)}
        </span>
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'category-mosaic': CategoryMosaic;
  }
}
