import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { CatalogueImport } from '../../../shared/model/catalogue-import.ts';
import type { CatalogueSource } from '../../../shared/model/catalogue-source.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import '../../ui/progress.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { wordsFor } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { sendFile } from '../data/send-file.ts';
import { fileInputStyles } from '../parts/file-input-styles.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { goTo } from '../shell/go-to.ts';
import './catalogue-key-card.ts';
import { countsText, FORMAT_WORDS, STATE_TONES, STATE_WORDS } from './import-words.ts';
import './how-to-list.ts';
import './source-list.ts';

/** How products come in: a file, addresses that are read again and again, and a key for the shop's own systems. */
@customElement('imports-page')
export class ImportsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  /** Share of the file that has been sent; null while none is. */
  @state() private sent: number | null = null;
  @state() private fault = '';
  private readonly leaving = new AbortController();
  private readonly imports = new Resource(this, {
    load: (_, signal) => ask(importEndpoints.listImports, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    tableStyles,
    fileInputStyles,
    css`
      td a,
      th a {
        display: inline-flex;
        align-items: center;
        min-block-size: var(--target);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort(new DOMException('the page was left', 'AbortError'));
  }

  private send = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.fault = '';
    this.sent = 0;
    const url = endpointUrl(importEndpoints.startImport, {}, { name: file.name.slice(0, 120) });
    try {
      const onProgress = (share: number) => {
        this.sent = share;
      };
      const text = await sendFile(file, url, { signal: this.leaving.signal, onProgress });
      goTo(`/console/products/imports/${CatalogueImport.parse(JSON.parse(text)).id}`);
    } catch (error) {
      if (!this.leaving.signal.aborted) this.fault = wordsFor(error);
    } finally {
      this.sent = null;
      input.value = '';
    }
  };

  private upload() {
    return html`<section class="card stack" aria-labelledby="file">
      <h2 id="file">A file</h2>
      <p class="soft">
        CSV or TSV, a Google Merchant feed, an export of Shopify or WooCommerce, schema.org JSON-LD, or our own JSON. It is
        read first and shows what would change. What products cost you is left out.
      </p>
      <label class="field">
        <span>Choose a file of products</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xml,.json,.jsonld,.html"
          ?disabled=${this.sent !== null}
          aria-invalid=${this.fault === '' ? 'false' : 'true'}
          aria-describedby="file-fault"
          @change=${this.send}
        />
        <small id="file-fault" class="error" role="alert">${this.fault}</small>
      </label>
      ${this.sent === null ? nothing : html`<ui-progress .value=${this.sent} label="Sending the file"></ui-progress>`}
    </section>`;
  }

  private past(imports: readonly CatalogueImport[], sources: readonly CatalogueSource[]) {
    if (imports.length === 0) return nothing;
    const from = (id: string | null) =>
      id === null
        ? 'A file'
        : (sources.find((source) => source.id === id)?.name ?? 'An address that is gone');
    return html`<div class="table-scroll" role="region" aria-label="Imports" tabindex="0">
      <table class="table stacks">
        <caption>
          The last imports
        </caption>
        <thead>
          <tr>
            <th>File</th>
            <th>When</th>
            <th>From</th>
            <th>Shape</th>
            <th>What it found</th>
            <th>State</th>
          </tr>
        </thead>
        <tbody>
          ${imports.map(
            (one) => html`<tr>
              <th scope="row"><a href="/console/products/imports/${one.id}">${one.name}</a></th>
              <td data-label="When">${momentText(one.createdAt, this.account.store.zone)}</td>
              <td data-label="From">${from(one.sourceId)}</td>
              <td data-label="Shape">${one.format === null ? '–' : FORMAT_WORDS[one.format]}</td>
              <td data-label="Found">${countsText(one)}</td>
              <td data-label="State">
                <span><span class="badge" data-tone=${STATE_TONES[one.state]}>${STATE_WORDS[one.state]}</span></span>
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    const manages = may(this.account, 'store:manage');
    return html`<div class="page">
      <div class="head">
        <div>
          <p><a href="/console/products">All products</a></p>
          <h1>Imports</h1>
          <p>Nothing changes before you have seen what would, and the last import can be taken back.</p>
        </div>
      </div>
      <role-note right="content:write" what="import products"></role-note>
      ${may(this.account, 'content:write') ? this.upload() : nothing}
      ${this.imports.render({
        complete: ({ imports, sources }) => html`${this.past(imports, sources)}
          <source-list .sources=${sources} .zone=${this.account.store.zone} ?editable=${manages}></source-list>`,
      })}
      <how-to-list ?editable=${may(this.account, 'content:write')}></how-to-list>
      ${manages ? html`<catalogue-key-card></catalogue-key-card>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imports-page': ImportsPage;
  }
}
