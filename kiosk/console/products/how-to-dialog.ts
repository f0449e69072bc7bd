import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type HowTo, HowToFile } from '../../../shared/model/product-facts.ts';
import '../../ui/icon.ts';
import { numberField, textArea, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { ProductSearch, productSearchStyles } from '../parts/product-search.ts';
import { draftOf, type HowToDraft } from './how-to-draft.ts';

const Draft = HowToFile.shape.howTos.element;

const FRESH: HowToDraft = { title: '', minutes: 20, parts: [], steps: [] };

/** A how-to: what it is called, how long it takes, all that is needed, and its steps, one on a line. */
@customElement('how-to-dialog')
export class HowToDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) howTo: HowTo | null = null;
  /** Names of what it needs, by id. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();
  @property({ attribute: false }) keep: (draft: HowToDraft) => Promise<unknown> = async () => {};
  @state() private draft = FRESH;
  @state() private known: ReadonlyMap<string, string> = new Map();
  /** As it is typed: a line that is begun is no step yet. */
  @state() private steps = '';
  private readonly search = new ProductSearch(this);

  protected override get heading(): string {
    return this.howTo ? 'Change this how-to' : 'New how-to';
  }
  protected override readonly action = 'Save and show';

  static override styles = [
    FormDialog.styles,
    productSearchStyles,
    css`
      /* The button stands beside the field, not beside its label. */
      li {
        align-items: end;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.known = this.names;
    if (!this.howTo) return;
    this.draft = draftOf(this.howTo);
    this.steps = this.draft.steps.join('\n');
  }

  protected override async save(): Promise<boolean> {
    const steps = this.steps
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const draft = this.form.check(Draft, { ...this.draft, steps });
    if (!draft) return false;
    await this.keep(draft);
    return true;
  }

  private set(change: Partial<HowToDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private add(product: string, name: string): void {
    this.known = new Map([...this.known, [product, name]]);
    const others = this.draft.parts.filter((part) => part.product !== product);
    this.set({ parts: [...others, { product, amount: '' }] });
  }

  private partRow({ product, amount }: HowToDraft['parts'][number], at: number): TemplateResult {
    const name = this.known.get(product) ?? product;
    const { parts } = this.draft;
    return html`<li>
      ${textField({
        form: this.form,
        path: `parts.${at}.amount`,
        label: `How much of ${name}`,
        value: amount,
        onInput: (text) =>
          this.set({ parts: parts.map((one, n) => (n === at ? { ...one, amount: text } : one)) }),
      })}
      <button
        class="button"
        type="button"
        aria-label="Leave out ${name}"
        @click=${() => this.set({ parts: parts.filter((_, n) => n !== at) })}
      >
        <ui-icon name="close"></ui-icon>
      </button>
    </li>`;
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    return html`${textField({
      form,
      path: 'title',
      label: 'What it is called',
      value: draft.title,
      autofocus: true,
      onInput: (title) => this.set({ title: title.trimStart() }),
    })}
    ${numberField({
      form,
      path: 'minutes',
      label: 'How many minutes it takes',
      min: 1,
      max: 1440,
      value: draft.minutes,
      onInput: (minutes) => this.set({ minutes }),
    })}
    ${
      draft.parts.length === 0
        ? html`<p class="soft">Nothing is needed yet. Name all of it, so that nothing is missing at home.</p>`
        : html`<ul aria-label="What is needed">${draft.parts.map((part, at) => this.partRow(part, at))}</ul>`
    }
    ${this.search.render({
      form,
      path: 'parts',
      label: 'Add a product that is needed',
      act: 'Add',
      onFound: ({ id, name }) => this.add(id, name),
    })}
    ${textArea({
      form,
      path: 'steps',
      label: 'Steps',
      hint: 'One on each line, as it is read from a metre away.',
      value: this.steps,
      onInput: (text) => {
        this.steps = text;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to-dialog': HowToDialog;
  }
}
