import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type {
  CatalogueImport,
  ImportField,
  ImportMapping,
  ImportOptions,
} from '../../../shared/model/catalogue-import.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { disclosure, disclosureStyles } from '../parts/disclosure.ts';
import { selectField, textField } from '../parts/field.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { FIELD_PARTS, FIELD_WORDS } from './import-words.ts';

const NONE = '';

/** Which column of the file is what. Saving it reads the file again. Event: `mapping-saved`. */
@customElement('mapping-form')
export class MappingForm extends LitElement {
  @property({ attribute: false }) import!: CatalogueImport;
  @state() private mapping: ImportMapping = {};
  @state() private options: ImportOptions = { missing: 'keep', storeCode: '' };
  /** Parts that somebody has opened or folded, by their heading. */
  @state() private folds: ReadonlyMap<string, boolean> = new Map();
  private readonly form = new FormErrors(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    disclosureStyles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        align-items: start;
        gap: var(--space-4);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        grid-column: 1 / -1;
        padding: 0 0 var(--space-2);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('import') as CatalogueImport | undefined;
    if (!changed.has('import') || (before && sameMapping(before, this.import))) return;
    this.mapping = this.import.mapping;
    this.options = this.import.options;
  }

  private save = (event: SubmitEvent): void => {
    event.preventDefault();
    void attempt(async () => {
      await ask(importEndpoints.remapImport, {
        params: { id: this.import.id },
        body: { mapping: this.mapping, options: this.options },
      });
      this.dispatchEvent(new CustomEvent('mapping-saved'));
    });
  };

  private set(field: ImportField, column: string): void {
    const { [field]: _before, ...rest } = this.mapping;
    this.mapping = column === NONE ? rest : { ...rest, [field]: column };
  }

  private choice(field: ImportField) {
    const { columns, examples } = this.import;
    const chosen = this.mapping[field] ?? NONE;
    const example = examples[columns.indexOf(chosen)] ?? '';
    return selectField({
      form: this.form,
      path: `mapping.${field}`,
      label: FIELD_WORDS[field],
      ...(example === '' ? {} : { hint: `For example: ${example}` }),
      value: chosen,
      options: [
        { value: NONE, label: 'Not in this file' },
        ...columns.map((column) => ({ value: column, label: column })),
      ],
      onChange: (column) => this.set(field, column),
    });
  }

  /** Folded while none of it is in the file: most files are about a few of these parts. */
  private fold(heading: string, fields: readonly ImportField[]) {
    const mapped = fields.filter((field) => this.mapping[field] !== undefined).length;
    return disclosure({
      heading,
      words: mapped === 0 ? 'Not in this file' : count(mapped, 'column'),
      open: this.folds.get(heading) ?? mapped > 0,
      onToggle: (open) => {
        this.folds = new Map(this.folds).set(heading, open);
      },
      body: () => html`<fieldset>
        <legend class="visually-hidden">${heading}</legend>
        ${fields.map((field) => this.choice(field))}
      </fieldset>`,
    });
  }

  protected override render() {
    const { form, options } = this;
    return html`<form class="card stack" aria-labelledby="mapping" @submit=${this.save}>
      <h2 id="mapping">Which column is what</h2>
      <p class="soft">Found by the names of the columns. What is not in this file stays as it is in the shop.</p>
      <div>${FIELD_PARTS.map(([heading, fields]) => this.fold(heading, fields))}</div>
      <fieldset>
        <legend>What the file is</legend>
        ${textField({
          form,
          path: 'options.storeCode',
          label: 'Code of this shop',
          hint: 'Where it tells the stock of several shops. Empty: all of it is of this one.',
          value: options.storeCode,
          onInput: (storeCode) => {
            this.options = { ...options, storeCode };
          },
        })}
      </fieldset>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${options.missing === 'remove'}
          @change=${(event: Event) => {
            this.options = {
              ...options,
              missing: (event.target as HTMLInputElement).checked ? 'remove' : 'keep',
            };
          }}
        />
        It names every product: take away those that it does not
      </label>
      <div class="row"><button class="button">Read it again so</button></div>
    </form>`;
  }
}

/** What is being chosen is not written over while the import around it is looked at again. */
function sameMapping(a: CatalogueImport, b: CatalogueImport): boolean {
  return JSON.stringify([a.id, a.mapping, a.options]) === JSON.stringify([b.id, b.mapping, b.options]);
}

declare global {
  interface HTMLElementTagNameMap {
    'mapping-form': MappingForm;
  }
}
