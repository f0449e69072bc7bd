import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type CustomerCheck, CustomerMapping } from '../../../shared/model/brought.ts';
import { broughtEndpoints } from '../../../shared/protocol/brought-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { saveText } from '../data/save-text.ts';
import { reportStyles } from '../insight/report-styles.ts';
import { textField } from '../parts/field.ts';
import { fileInputStyles } from '../parts/file-input-styles.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { checkView } from './check-view.ts';
import { CUSTOMERS_WORDS as words } from './customers-words.ts';
import {
  EMPTY_MAPPING,
  type FileColumn,
  type MappingDraft,
  mappingFields,
  mappingOf,
} from './mapping-fields.ts';

const LARGEST = 4 * 1024 * 1024;

interface Opened {
  text: string;
  rows: number;
  columns: readonly FileColumn[];
}
interface Code {
  reference: string;
  code: string;
}

/** A file of customers: opened, mapped, tried, brought, and its codes saved once. Changing anything means trying again. */
@customElement('customers-page')
export class CustomersPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private file: Opened | null = null;
  @state() private mapping: MappingDraft = EMPTY_MAPPING;
  @state() private check: CustomerCheck | null = null;
  @state() private codes: readonly Code[] = [];
  @state() private source = '';
  @state() private fault = '';
  @state() private busy = false;
  private readonly form = new FormErrors(this);
  private readonly waiting = new Resource(this, {
    load: async (_, signal) => (await ask(broughtEndpoints.listBrought, {}, { signal })).files,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    tableStyles,
    reportStyles,
    fileInputStyles,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
        gap: var(--space-4);
        align-items: start;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .wide {
        grid-column: 1 / -1;
      }
      legend {
        padding: 0;
        font-weight: var(--weight-bold);
      }
      .card {
        display: grid;
        gap: var(--space-5);
      }
    `,
  ];

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>${words.heading}</h1>
          <p>${words.lead}</p>
        </div>
      </div>
      ${this.codes.length > 0 ? this.told() : nothing}
      <form class="card" novalidate @submit=${this.submit}>
        <div class="field">
          <label for="file">${words.file}</label>
          <input id="file" type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" @change=${this.open} />
          <small>${words.fileHint}</small>
          ${this.fault ? html`<small class="error" role="alert">${this.fault}</small>` : nothing}
        </div>
        ${this.file ? this.mapped(this.file) : nothing}
      </form>
      ${this.list()}
    </div>`;
  }

  private mapped({ columns, rows }: Opened) {
    const { form, mapping, check } = this;
    return html`<h2>${words.mapping} <span class="soft">(${words.rows(rows)})</span></h2>
      ${mappingFields({ form, columns, mapping, change: this.map })}
      <div class="row"><button class="button" data-kind=${check ? nothing : 'primary'} ?disabled=${this.busy}>${words.check}</button></div>
      ${
        check
          ? html`${checkView(check)}
              ${
                check.taken === 0
                  ? nothing
                  : html`${textField({
                      form,
                      path: 'source',
                      label: words.source,
                      hint: words.sourceHint,
                      value: this.source,
                      onInput: (source) => {
                        this.source = source;
                      },
                    })}
                      <div class="row">
                        <button type="button" class="button" data-kind="primary" ?disabled=${this.busy} @click=${this.bring}>
                          ${words.bring(check.taken)}
                        </button>
                      </div>`
              }`
          : nothing
      }`;
  }

  private told() {
    return html`<section class="card" role="status" aria-labelledby="codes">
      <div>
        <h2 id="codes">${words.codes}</h2>
        <p>${words.codesText(this.codes.length)}</p>
      </div>
      <div class="row">
        <button class="button" data-kind="primary" @click=${this.save}><ui-icon name="download"></ui-icon>${words.save}</button>
      </div>
    </section>`;
  }

  private list() {
    const files = this.waiting.value ?? [];
    if (files.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="waiting">
      <h2 id="waiting">${words.waiting}</h2>
      <div class="table-scroll" tabindex="0" role="group" aria-labelledby="waiting">
        <table class="table">
          <tbody>
            ${files.map(
              ({ id, source, toldAt, waiting }) => html`<tr>
                <th scope="row">${source}</th>
                <td>${momentText(toldAt, this.account.store.zone)}</td>
                <td class="number">${words.waitingRow(waiting)}</td>
                <td>
                  <button class="button" @click=${() => this.drop(id)}>
                    ${words.drop}<span class="visually-hidden">: ${source}</span>
                  </button>
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private map = (mapping: MappingDraft): void => {
    this.mapping = mapping;
    this.check = null;
  };

  private open = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    this.file = null;
    this.check = null;
    this.codes = [];
    this.mapping = EMPTY_MAPPING;
    this.fault = file && file.size > LARGEST ? words.tooLarge : '';
    if (!file || this.fault) return;
    const text = await file.text();
    await this.run(async () => {
      this.file = { text, ...(await ask(broughtEndpoints.openCustomers, { body: { text } })) };
    });
  };

  private submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { file } = this;
    const mapping = this.form.check(CustomerMapping, mappingOf(this.mapping));
    if (!file || !mapping) return;
    void this.run(async () => {
      this.check = await ask(broughtEndpoints.checkCustomers, { body: { text: file.text, mapping } });
    });
  };

  private bring = (): void => {
    const { file, check, source } = this;
    if (!file || !check) return;
    const body = this.form.check(broughtEndpoints.bringCustomers.body, {
      text: file.text,
      mapping: mappingOf(this.mapping),
      source,
      seen: check.seen,
    });
    if (!body) return;
    void this.run(async () => {
      this.codes = (await ask(broughtEndpoints.bringCustomers, { body })).codes;
      this.file = null;
      this.check = null;
    }, words.brought);
  };

  private save = (): void => {
    const quoted = (text: string) => `"${text.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
    const rows = this.codes.map(({ reference, code }) => `${quoted(reference)},${code}`);
    saveText('customer-codes.csv', ['customer,code', ...rows].join('\r\n'), 'text/csv');
  };

  private drop(id: string): void {
    void attempt(() => ask(broughtEndpoints.dropBrought, { params: { id } }), words.dropped);
  }

  private async run(work: () => Promise<void>, done?: string): Promise<void> {
    this.busy = true;
    await attempt(work, done);
    this.busy = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customers-page': CustomersPage;
  }
}
