import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';

const MOST_FOUND = 6;

interface Chosen {
  id: string;
  name: string;
}

/** One product of many, by a part of its name, or anything. Emits `product-chosen` with the product, or null. */
@customElement('product-choice')
export class ProductChoice extends LitElement {
  @property({ attribute: false }) chosen: Chosen | null = null;
  @state() private words = '';
  private readonly form = new FormErrors(this);
  private readonly found = new Resource(this, {
    args: () => [this.words.trim().slice(0, 80)] as const,
    load: async ([words], signal) => {
      if (words === '') return [];
      const { products } = await ask(importEndpoints.listProducts, { query: { words } }, { signal });
      return products.slice(0, MOST_FOUND);
    },
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li,
      .chosen {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      li > span,
      .chosen > span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const { chosen } = this;
    if (chosen)
      return html`<div class="chosen">
        <span>On <b>${chosen.name}</b></span>
        <button class="button" type="button" @click=${() => this.choose(null)}>On anything instead</button>
      </div>`;
    return html`${textField({
      form: this.form,
      path: 'words',
      label: 'On',
      hint: 'On anything. To have it on one product, type a part of its name.',
      value: this.words,
      onInput: (words) => {
        this.words = words;
      },
    })}
    ${this.found.render({
      pending: () => html``,
      complete: (products) => html`<ul>
        ${products.map(
          ({ id, name }) => html`<li>
            <span>${name}</span>
            <button class="button" type="button" aria-label="Choose: ${name}" @click=${() => this.choose({ id, name })}>
              Choose
            </button>
          </li>`,
        )}
      </ul>`,
    })}`;
  }

  private choose(chosen: Chosen | null): void {
    this.words = '';
    this.dispatchEvent(new CustomEvent('product-chosen', { detail: chosen }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'product-chosen': CustomEvent<Chosen | null>;
  }
  interface HTMLElementTagNameMap {
    'product-choice': ProductChoice;
  }
}
