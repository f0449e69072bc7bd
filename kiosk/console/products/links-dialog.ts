import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { OwnLink } from '../../../shared/model/product-edit.ts';
import '../../ui/icon.ts';
import { selectField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { ProductSearch, productSearchStyles } from '../parts/product-search.ts';
import { LINK_WORDS } from './product-words.ts';

const KINDS = OwnLink.shape.kind;

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
  private readonly search = new ProductSearch(this, () => this.productId);

  protected override readonly heading = 'What it goes with';
  protected override readonly action = 'Save';

  static override styles = [FormDialog.styles, productSearchStyles];

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
    ${this.search.render({
      form,
      path: 'words',
      label: 'Find a product',
      autofocus: true,
      act: 'Add',
      onFound: ({ id, name }) => this.add(id, name),
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'links-dialog': LinksDialog;
  }
}
