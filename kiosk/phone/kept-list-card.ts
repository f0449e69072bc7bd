import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { compareByWay } from '../shop/way.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { showToast } from '../ui/show-toast.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { deleteKeptList, type KeptItem, type KeptList, keepList, readKeptList } from './kept-list.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** The list after the visit: on this phone only, to tick off while walking, and to delete. Nothing when there is none. */
@customElement('kept-list-card')
export class KeptListCard extends LitElement {
  /** The shop keeps the list as well, by the person's choice. */
  @property({ type: Boolean, attribute: 'shop-keeps' }) shopKeeps = false;
  @state() private list: KeptList | null = readKeptList(localStorage);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .items {
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
      }
      li + li {
        border-block-start: 1px solid var(--color-line);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 3.5rem;
        padding: var(--space-2) var(--space-3);
        cursor: pointer;
      }
      input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0;
        accent-color: var(--color-brand);
      }
      .name {
        display: block;
        font-weight: var(--weight-bold);
        line-height: 1.2;
      }
      .where {
        font-size: var(--text-sm);
      }
      :checked + span .name {
        color: var(--color-ink-soft);
        text-decoration: line-through;
      }
      .note {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { list } = this;
    if (!list) return nothing;
    const items = [...list.items].sort(compareByWay);
    return html`<section class="stack">
      <h2>${strings.keptTitle}</h2>
      <ul class="items" role="list">
        ${repeat(
          items,
          (item) => item.productId,
          (item) => html`<li>${this.item(item)}</li>`,
        )}
      </ul>
      <p class="note soft"><ui-icon name="phone"></ui-icon>${this.shopKeeps ? strings.keptBoth : strings.keptHere}</p>
      <button class="button" @click=${this.forget}><ui-icon name="trash"></ui-icon>${strings.keptDelete}</button>
    </section>`;
  }

  private item(item: KeptItem) {
    const where = item.aisle ? `${strings.aisle(item.aisle)} · ${strings.bay(item.bay)}` : strings.noAisle;
    return html`<label>
      <input
        type="checkbox"
        aria-label=${strings.keptTick(item.name)}
        .checked=${item.ticked}
        @change=${(event: Event) => this.tick(item, (event.target as HTMLInputElement).checked)}
      />
      <span><span class="name">${item.name}</span><span class="where soft">${where}</span></span>
      <span class="numeric">${item.quantity > 1 ? `${item.quantity} ×` : ''}</span>
    </label>`;
  }

  private tick(item: KeptItem, ticked: boolean): void {
    if (!this.list) return;
    const items = this.list.items.map((other) =>
      other.productId === item.productId ? { ...other, ticked } : other,
    );
    this.list = { ...this.list, items };
    keepList(localStorage, { storeName: this.list.storeName, items });
  }

  private forget = (): void => {
    deleteKeptList(localStorage);
    this.list = null;
    showToast({ text: strings.keptDeleted, tone: 'success' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kept-list-card': KeptListCard;
  }
}
