import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import '../../ui/icon.ts';
import { ask } from '../data/ask.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { textField } from './field.ts';

const MOST_FOUND = 6;

export interface FoundProduct {
  id: string;
  name: string;
}

interface SearchField {
  form: FormErrors;
  /** The path by which the schema knows what is found. */
  path: string;
  label: string;
  hint?: string;
  autofocus?: boolean;
  /** What the button beside a product says. */
  act: 'Add' | 'Choose';
  onFound: (product: FoundProduct) => void;
}

/** What is found, and what has been chosen of it: one product a line, its name on one side and its button on the other. */
export const productSearchStyles = css`
  ul {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
  li > :first-child {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

/** A field that finds products by a part of their name, with what it finds below it. It is drawn into its host's own root. */
export class ProductSearch {
  readonly #host: LitElement;
  readonly #found: Resource<readonly FoundProduct[], readonly [string]>;
  #words = '';

  /** @param without the id of a product that is never found, as the one that is being edited */
  constructor(host: LitElement, without: () => string | null = () => null) {
    this.#host = host;
    this.#found = new Resource(host, {
      args: () => [this.#words.trim().slice(0, 80)] as const,
      load: async ([words], signal) => {
        if (words === '') return [];
        const { products } = await ask(importEndpoints.listProducts, { query: { words } }, { signal });
        return products.filter(({ id }) => id !== without()).slice(0, MOST_FOUND);
      },
    });
  }

  render({ act, onFound, ...field }: SearchField): TemplateResult {
    const choose = (product: FoundProduct) => {
      this.#type('');
      onFound(product);
    };
    return html`${textField({ ...field, value: this.#words, onInput: (words) => this.#type(words) })}
    ${this.#found.render({
      pending: () => html``,
      complete: (products) => html`<ul>
        ${products.map(
          ({ id, name }) => html`<li>
            <span>${name}</span>
            <button class="button" type="button" aria-label="${act}: ${name}" @click=${() => choose({ id, name })}>
              ${act === 'Add' ? html`<ui-icon name="plus"></ui-icon>` : nothing}${act}
            </button>
          </li>`,
        )}
      </ul>`,
    })}`;
  }

  #type(words: string): void {
    this.#words = words;
    this.#host.requestUpdate();
  }
}
