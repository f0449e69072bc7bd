import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { OwnLink } from '../../../shared/model/product-edit.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import '../../ui/icon.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { LINK_WORDS } from './product-words.ts';

const KINDS = OwnLink.shape.kind;
const MOST_FOUND = 6;

/** What a product is linked to, in the order in which it is shown. Products are found by name and added. */
@customElement('links-dialog')
export class LinksDialog extends FormDialog {
  @property() productId = '';
  @property({ attribute: false }) links: readonly OwnLink[] = [];
  /** Names of what is linked, by id. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) keep: (links: readonly OwnLink[]) => Promise<unknown> = async () => {};
  @state() private draft: readonly OwnLink[] = [];
  @state() private known: Readonly<Record<string, string>> = {};
  @state() private kind: OwnLink['kind'] = 'complement';
  @state() private words = '';
  private readonly found = new Resource(this, {
    args: () => [this.words.trim().slice(0, 80)] as const,
    load: async ([words], signal) => {
      if (words === '') return [];
      const { products } = await ask(importEndpoints.listProducts, { query: { words } }, { signal });
      return products.filter(({ id }) => id !== this.productId).slice(0, MOST_FOUND);
    },
  });

  protected override readonly heading = 'What it goes with';
  protected override readonly action = 'Save';

  static override styles = [
    FormDialog.styles,
    css`
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
      li > span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = this.links;
    this.known = this.names;
  }

  protected override async save(): Promise<boolean> {
    await this.keep(this.draft);
    return true;
  }

  private add(target: string, name: string): void {
    const link = { kind: this.kind, target };
    this.known = { ...this.known, [target]: name };
    const others = this.draft.filter((one) => one.kind !== link.kind || one.target !== target);
    this.draft = [...others, link];
    this.words = '';
  }

  private line({ kind, target }: OwnLink, at: number): TemplateResult {
    const name = this.known[target] ?? target;
    return html`<li>
      <span><b>${name}</b> <span class="soft">${LINK_WORDS[kind]}</span></span>
      <button
        class="button"
        type="button"
        aria-label="Remove: ${name}, ${LINK_WORDS[kind]}"
        @click=${() => {
          this.draft = this.draft.filter((_, place) => place !== at);
        }}
      >
        <ui-icon name="close"></ui-icon>
      </button>
    </li>`;
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    return html`${
      draft.length === 0
        ? html`<p class="soft">It is linked to nothing yet.</p>`
        : html`<ul>${draft.map((link, at) => this.line(link, at))}</ul>`
    }
    ${selectField({
      form,
      path: 'kind',
      label: 'New ones are',
      value: this.kind,
      options: KINDS.options
        .filter((kind) => kind !== 'how-to')
        .map((value) => ({ value, label: LINK_WORDS[value] })),
      onChange: (kind) => {
        this.kind = KINDS.parse(kind);
      },
    })}
    ${textField({
      form,
      path: 'words',
      label: 'Find a product',
      value: this.words,
      autofocus: true,
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
            <button class="button" type="button" aria-label="Add: ${name}" @click=${() => this.add(id, name)}>
              <ui-icon name="plus"></ui-icon>Add
            </button>
          </li>`,
        )}
      </ul>`,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'links-dialog': LinksDialog;
  }
}
