import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Wishes } from '../../../shared/model/own-choices.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

type Place = 'first' | 'any' | 'off';
/** More at once is nothing to choose from. */
const MOST = 8;

/** Which brands come first, and which never. Emits `brands-change` with the wishes as they are then. */
@customElement('brand-wishes')
export class BrandWishes extends LitElement {
  @property({ attribute: false }) wishes: Wishes | null = null;
  @property({ attribute: false }) brands: readonly string[] = [];
  @property({ type: Boolean }) busy = false;
  @state() private sought = '';

  static override styles = [
    surfaceStyles,
    fieldStyles,
    pageStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      .brand {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(7rem, auto);
        align-items: center;
        gap: var(--space-3);
      }
      .brand > label {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const { wishes, brands } = this;
    if (!wishes || brands.length === 0) return nothing;
    const chosen = [...wishes.brandsFirst, ...wishes.brandsOff];
    const sought = this.sought.trim().toLocaleLowerCase();
    const known = [...new Set([...chosen, ...brands])];
    const found = sought === '' ? known : known.filter((one) => one.toLocaleLowerCase().includes(sought));
    // What is set stays in sight.
    const shown = found.slice(0, Math.max(MOST, sought === '' ? chosen.length : 0));
    const more = found.length - shown.length;
    return html`<section class="card">
      <div>
        <h2>${strings.brandsTitle}</h2>
        <p class="soft">${strings.brandsHint}</p>
      </div>
      <label class="field">
        <span>${strings.brandsFind}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${this.sought}
          @input=${(event: InputEvent) => {
            this.sought = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      ${repeat(
        shown,
        (brand) => brand,
        (brand, at) => this.row(wishes, brand, at),
      )}
      <p class="soft" role="status">
        ${found.length === 0 ? strings.brandNone : more > 0 ? strings.brandMore({ count: more }) : ''}
      </p>
    </section>`;
  }

  private row(wishes: Wishes, brand: string, at: number) {
    const place = wishes.brandsFirst.includes(brand)
      ? 'first'
      : wishes.brandsOff.includes(brand)
        ? 'off'
        : 'any';
    const words: Record<Place, string> = {
      first: strings.brandFirst,
      any: strings.brandAny,
      off: strings.brandOff,
    };
    return html`<div class="brand">
      <label for="brand-${at}"><bdi>${brand}</bdi></label>
      <span class="field"><select
        id="brand-${at}"
        .value=${live(place)}
        ?disabled=${this.busy}
        @change=${(event: Event) => this.put(wishes, brand, (event.target as HTMLSelectElement).value)}
      >
        ${Object.entries(words).map(
          ([value, word]) => html`<option value=${value} ?selected=${value === place}>${word}</option>`,
        )}
      </select></span>
    </div>`;
  }

  private put({ brandsFirst, brandsOff, ...rest }: Wishes, brand: string, place: string): void {
    const without = (list: readonly string[]) => list.filter((one) => one !== brand);
    const detail: Wishes = {
      ...rest,
      brandsFirst: place === 'first' ? [...without(brandsFirst), brand] : without(brandsFirst),
      brandsOff: place === 'off' ? [...without(brandsOff), brand] : without(brandsOff),
    };
    this.dispatchEvent(new CustomEvent<Wishes>('brands-change', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brand-wishes': BrandWishes;
  }
}
