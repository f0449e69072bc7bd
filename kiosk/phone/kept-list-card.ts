import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { withTick } from '../../shared/list/edit-list.ts';
import { compareByWay } from '../shop/way.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { showToast } from '../ui/show-toast.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { type KeptItem, keptItems } from './kept-list.ts';
import { listKey } from './list/list-key.ts';
import { ListReplica } from './list/list-replica.ts';
import { newReplica } from './list/new-replica.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** The list after the visit: on this phone only, to tick off while walking, and to delete. Nothing when there is none. */
@customElement('kept-list-card')
export class KeptListCard extends LitElement {
  /** The shop keeps the list as well, by the person's choice. */
  @property({ type: Boolean, attribute: 'shop-keeps' }) shopKeeps = false;
  @state() private joining = listKey(location);
  private readonly replica = new ListReplica(localStorage, newReplica);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('list-changed', this.reload);
    window.addEventListener('storage', this.reload);
    window.addEventListener('hashchange', this.asked);
    this.addEventListener('list-joined', this.joined);
    this.reload();
    // Nobody waits for it: the page is there first.
    import('./list/share-list.ts').catch(() => {});
    import('./plan/make-plan.ts').catch(() => {});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('list-changed', this.reload);
    window.removeEventListener('storage', this.reload);
    window.removeEventListener('hashchange', this.asked);
  }

  /** Its link goes from the address: it was taken, and a reload must not ask once more. */
  private joined = (): void => {
    history.replaceState(null, '', location.pathname);
    this.joining = null;
    this.tell('link');
  };

  /** A link that is opened where the page is open already changes nothing but the end of its address. */
  private asked = (): void => {
    this.joining = listKey(location) ?? this.joining;
  };

  protected override willUpdate(): void {
    this.toggleAttribute('joining', this.joining !== null);
  }

  private reload = (): void => {
    this.replica.reload();
    this.requestUpdate();
  };

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      /* Who came by a link to a list wants that first. */
      :host([joining]) {
        order: -1;
      }
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
    const { list } = this.replica;
    const items = list ? keptItems(list).sort(compareByWay) : [];
    if (this.joining) return html`<join-list .replica=${this.replica} .key=${this.joining}></join-list>`;
    if (!list || (items.length === 0 && list.link === null)) return nothing;
    return html`<section class="stack">
      <h2>${strings.keptTitle}</h2>
      <ul class="items" role="list">
        ${repeat(
          items,
          (item) => item.productId,
          (item) => html`<li>${this.item(item)}</li>`,
        )}
      </ul>
      ${
        list.link
          ? nothing
          : html`<p class="note soft">
              <ui-icon name="phone"></ui-icon>${this.shopKeeps ? strings.keptBoth : strings.keptHere}
            </p>`
      }
      ${items.some(({ ticked }) => !ticked) ? html`<make-plan .replica=${this.replica}></make-plan>` : nothing}
      <share-list .replica=${this.replica} .link=${list.link}></share-list>
      <button class="button" @click=${this.forget}><ui-icon name="trash"></ui-icon>${strings.keptDelete}</button>
    </section>`;
  }

  private item(item: KeptItem) {
    const where = item.aisle
      ? `${strings.aisle({ aisle: item.aisle })} · ${strings.bay({ bay: item.bay })}`
      : strings.noAisle;
    return html`<label>
      <input
        type="checkbox"
        aria-label=${strings.keptTick({ name: item.name })}
        .checked=${item.ticked}
        @change=${(event: Event) => this.tick(item, (event.target as HTMLInputElement).checked)}
      />
      <span><span class="name">${item.name}</span><span class="where soft">${where}</span></span>
      <span class="numeric">${item.quantity > 1 ? `${item.quantity} ×` : ''}</span>
    </label>`;
  }

  private tick({ productId }: KeptItem, ticked: boolean): void {
    this.replica.edit((list, replica) => withTick(list, replica, productId, ticked));
    this.tell();
  }

  private forget = (): void => {
    this.replica.delete();
    this.tell('link');
    this.requestUpdate();
    showToast({ text: strings.keptDeleted, tone: 'success' });
  };

  /** The page's own list takes it from here to whoever else holds it. */
  private tell(what: 'lines' | 'link' = 'lines'): void {
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('list-edited', { detail: what, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kept-list-card': KeptListCard;
  }
}
