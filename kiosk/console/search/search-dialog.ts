import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import type { Account } from '../data/account.ts';
import { Resource } from '../data/resource.ts';
import { goTo } from '../shell/go-to.ts';
import { type Findable, type FoundKind, findAnything } from './find-anything.ts';
import { findProducts, loadFindables, pagesFor } from './load-findables.ts';

const ICONS: Readonly<Record<FoundKind, IconName>> = {
  Page: 'arrow-right',
  Display: 'screen',
  Media: 'image',
  Playlist: 'playlist',
  Layout: 'layout',
  Schedule: 'calendar',
  Product: 'tag',
  Event: 'clock',
  Coupon: 'qr',
  Guide: 'list',
};

/** Finds everything that the console can go to, by keyboard alone. Emits `search-close` when it is to go. */
@customElement('search-dialog')
export class SearchDialog extends LitElement {
  @property({ attribute: false }) account!: Account;
  @state() private sought = '';
  @state() private chosen = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly all = new Resource(this, {
    load: (_, signal) => loadFindables(this.account, signal),
    bells: ['content', 'displays'],
  });
  private readonly products = new Resource(this, {
    args: () => [this.sought] as const,
    load: ([sought], signal) => findProducts(this.account, sought, signal),
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      dialog {
        inline-size: min(calc(100vw - 2rem), 40rem);
        max-block-size: min(36rem, calc(100dvh - 2rem));
        margin-block: clamp(1rem, 12dvh, 7rem) auto;
        padding: 0;
        border: 0;
        border-radius: var(--radius-lg);
        background: var(--color-overlay);
        color: var(--color-ink);
        box-shadow: var(--shadow-3);
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      dialog::backdrop {
        background: var(--color-scrim);
      }
      .field {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-5);
        border-block-end: 1px solid var(--color-line);
      }
      input {
        flex: 1;
        min-inline-size: 0;
        min-block-size: calc(var(--target) + var(--space-2));
        border: 0;
        outline: none;
        background: transparent;
        color: inherit;
        font: inherit;
        font-size: var(--text-lg);
      }
      /* The field is as wide as the dialog: its own line says that it is the one typed in. */
      input:focus-visible {
        outline: none;
      }
      .field:has(input:focus-visible) {
        border-block-end-color: var(--color-brand);
        box-shadow: 0 1px 0 var(--color-brand);
      }
      ul {
        margin: 0;
        padding: var(--space-2);
        overflow-y: auto;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
        padding-inline: var(--space-3);
        border-radius: var(--radius-md);
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      li span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      small {
        color: var(--color-ink-soft);
      }
      li[aria-selected='true'] small {
        color: inherit;
      }
      p {
        margin: 0;
        padding: var(--space-3) var(--space-5);
        color: var(--color-ink-soft);
        font-size: var(--text-sm);
      }
      .keys {
        border-block-start: 1px solid var(--color-line);
      }
      @media (hover: none) {
        .keys {
          display: none;
        }
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  private get found(): readonly Findable[] {
    const pages = pagesFor(this.account);
    if (this.sought.trim() === '') return pages;
    const own = findAnything([...pages, ...(this.all.value ?? [])], this.sought);
    return [...own, ...(this.products.value ?? [])];
  }

  private close = (): void => {
    this.dispatchEvent(new CustomEvent('search-close'));
  };

  private go(thing: Findable | undefined): void {
    if (!thing) return;
    this.close();
    goTo(thing.path);
  }

  private onInput = (event: InputEvent): void => {
    this.sought = (event.target as HTMLInputElement).value;
    this.chosen = 0;
  };

  private onKey = (event: KeyboardEvent): void => {
    const { found } = this;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.chosen = (this.chosen + step + found.length) % Math.max(1, found.length);
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
      });
    } else if (event.key === 'Enter') this.go(found[this.chosen]);
  };

  private option(thing: Findable, at: number) {
    return html`<li
      role="option"
      id="found-${at}"
      aria-selected=${at === this.chosen}
      @click=${() => this.go(thing)}
    >
      <ui-icon name=${ICONS[thing.kind]}></ui-icon><span>${thing.name}</span><small>${thing.kind}</small>
    </li>`;
  }

  protected override render() {
    const { found } = this;
    return html`<dialog
      aria-label="Search"
      @close=${this.close}
      @click=${(event: MouseEvent) => {
        if (event.target === this.dialog) this.close();
      }}
    >
      <div class="field">
        <ui-icon name="search"></ui-icon>
        <input
          type="text"
          role="combobox"
          aria-label="Search everything"
          aria-expanded="true"
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant=${found.length > 0 ? `found-${this.chosen}` : nothing}
          placeholder="A page, a display, a product …"
          autocomplete="off"
          spellcheck="false"
          autofocus
          .value=${this.sought}
          @input=${this.onInput}
          @keydown=${this.onKey}
        />
        <button class="icon-button" aria-label="Close" @click=${this.close}><ui-icon name="close"></ui-icon></button>
      </div>
      ${
        found.length > 0
          ? html`<ul id="found" role="listbox" aria-label="What was found">
              ${repeat(
                found,
                ({ kind, path, name }) => `${kind} ${path} ${name}`,
                (thing, at) => this.option(thing, at),
              )}
            </ul>`
          : html`<p id="found" role="status">Nothing here has these words. Try fewer of them, or a part of a name.</p>`
      }
      <p class="keys">Up and down to choose, Enter to go there, Escape to close.</p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-dialog': SearchDialog;
  }
}
