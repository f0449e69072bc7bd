import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LibraryItem } from '../../../shared/model/library.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import type { Library } from '../data/library.ts';
import { cssVars } from '../parts/css-vars.ts';
import { type MediaAct, type MediaHands, mediaCard } from './media-card.ts';
import { mediaGridStyles } from './media-grid-styles.ts';
import { WindowedRows } from './windowed-rows.ts';

/** Below the picture of a card, and around it: as mediaGridStyles have it. */
const WORDS_REM = 7.25;
const AROUND_REM = 1.5;
const CELL_REM = 16;
const GAP_REM = 1.5;

/** An act that somebody has chosen for one creative. */
export interface ChosenAct {
  act: MediaAct;
  item: LibraryItem;
}

/**
 * Creatives as cards, of which only those in the window are drawn. Emits `media-act`, and `media-select` with the ids
 * that are selected now.
 */
@customElement('media-grid')
export class MediaGrid extends LitElement {
  @property({ attribute: false }) items: readonly LibraryItem[] = [];
  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  @property() today = '';
  /** Whether this person may change content. */
  @property({ type: Boolean }) writes = false;
  @state() private menuOf: string | null = null;
  /** Where the last selection was made: shift selects from there. */
  private lastAt = 0;
  private readonly rows = new WindowedRows(this, {
    cell: CELL_REM * rem(),
    gap: GAP_REM * rem(),
    rowHeight: (width) =>
      Math.ceil(((width - AROUND_REM * rem()) * 9) / 16 + (WORDS_REM + AROUND_REM) * rem()),
  });

  static override styles = [surfaceStyles, buttonStyles, mediaGridStyles];

  private readonly hands: MediaHands = {
    act: (act, item) => {
      this.dispatchEvent(new CustomEvent<ChosenAct>('media-act', { detail: { act, item } }));
    },
    select: (item, on, upTo) => this.select(item, on, upTo),
    openMenu: (id) => {
      const before = this.menuOf;
      this.menuOf = id;
      if (id === null && before !== null) void this.focusMenuOf(before);
    },
  };

  /** The button that opened a menu is another one once it has closed: it takes the focus, if nothing else has. */
  private async focusMenuOf(id: string): Promise<void> {
    await this.updateComplete;
    if (this.matches(':focus-within') || document.querySelector('dialog[open]')) return;
    const at = this.items.findIndex(({ creative }) => creative.id === id);
    this.renderRoot.querySelector<HTMLElement>(`[data-at="${at}"] .menu button`)?.focus();
  }

  private select(item: LibraryItem, on: boolean, upTo: boolean): void {
    const at = this.items.indexOf(item);
    const from = upTo ? Math.min(at, this.lastAt) : at;
    const to = upTo ? Math.max(at, this.lastAt) : at;
    const selected = new Set(this.selected);
    for (const { creative } of this.items.slice(from, to + 1)) {
      if (on) selected.add(creative.id);
      else selected.delete(creative.id);
    }
    this.lastAt = at;
    this.dispatchEvent(new CustomEvent<ReadonlySet<string>>('media-select', { detail: selected }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this.lastAt = 0;
  }

  protected override render() {
    const { items, library, selected, today } = this;
    const { columns, from, to, rowHeight, before, whole } = this.rows.drawn(items.length);
    const size = {
      '--columns': String(columns),
      '--row': `${rowHeight}px`,
      '--before': `${before}px`,
      '--whole': `${whole}px`,
    };
    return html`<ul ?data-selecting=${selected.size > 0} ${cssVars(size)}>
      ${repeat(
        items.slice(from, to),
        ({ creative }) => creative.id,
        (
          item,
          at,
        ) => html`<li aria-setsize=${items.length} aria-posinset=${from + at + 1} data-at=${from + at}>
          ${mediaCard(item, {
            library,
            today,
            selected: selected.has(item.creative.id),
            menuOpen: this.menuOf === item.creative.id,
            hands: this.writes ? this.hands : null,
          })}
        </li>`,
      )}
    </ul>`;
  }
}

/** Pixels; whoever has set larger text has larger cards. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

declare global {
  interface HTMLElementTagNameMap {
    'media-grid': MediaGrid;
  }
  interface HTMLElementEventMap {
    'media-act': CustomEvent<ChosenAct>;
    'media-select': CustomEvent<ReadonlySet<string>>;
  }
}
