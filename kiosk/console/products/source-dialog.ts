import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  type CatalogueSource,
  CatalogueSourceDraft,
  SourceRhythm,
} from '../../../shared/model/catalogue-source.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { ask } from '../data/ask.ts';
import { addressFields } from '../parts/address-fields.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { RHYTHM_WORDS } from './import-words.ts';

const FRESH: CatalogueSourceDraft = {
  name: '',
  url: '',
  everyMinutes: 360,
  mapping: null,
  options: { missing: 'keep', storeCode: '' },
};

/** An address of products: what it is called, where it is, how often it is read and what it is the truth about. */
@customElement('source-dialog')
export class SourceDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) source: CatalogueSource | null = null;
  @state() private draft: CatalogueSourceDraft = FRESH;

  protected override get heading(): string {
    return this.source ? 'Address of products' : 'New address of products';
  }
  protected override readonly action = 'Save';

  override connectedCallback(): void {
    super.connectedCallback();
    const { name, url, everyMinutes, mapping, options } = this.source ?? FRESH;
    this.draft = { name, url, everyMinutes, mapping, options };
  }

  protected override async save(): Promise<boolean> {
    const body = this.form.check(CatalogueSourceDraft, this.draft);
    if (!body) return false;
    if (this.source) await ask(importEndpoints.updateSource, { params: { id: this.source.id }, body });
    else await ask(importEndpoints.createSource, { body });
    return true;
  }

  private set(change: Partial<CatalogueSourceDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    return html`${addressFields(form, draft, {
      hint: 'Of the file itself: CSV, TSV, XML or JSON; https.',
      set: (change) => this.set(change),
    })}
    ${selectField({
      form,
      path: 'everyMinutes',
      label: 'How often',
      value: String(draft.everyMinutes),
      options: Object.entries(RHYTHM_WORDS).map(([value, label]) => ({ value, label })),
      onChange: (value) => this.set({ everyMinutes: SourceRhythm.parse(Number(value)) }),
    })}
    ${textField({
      form,
      path: 'options.storeCode',
      label: 'Code of this shop',
      hint: 'Where the file tells the stock of several shops. Empty: all of it is of this one.',
      value: draft.options.storeCode,
      onInput: (storeCode) => this.set({ options: { ...draft.options, storeCode } }),
    })}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${draft.options.missing === 'remove'}
          @change=${(event: Event) => {
            const missing = (event.target as HTMLInputElement).checked ? 'remove' : 'keep';
            this.set({ options: { ...draft.options, missing } });
          }}
        />
        Take away products that the file does not name
      </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-dialog': SourceDialog;
  }
}
