import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CatalogueSource } from '../../../shared/model/catalogue-source.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import '../parts/address-list.ts';
import type { AddressDeeds, ListedAddress } from '../parts/address-list.ts';
import { RHYTHM_WORDS, sourceText } from './import-words.ts';
import './source-dialog.ts';

/** Addresses whose file of products is read again and again. */
@customElement('source-list')
export class SourceList extends LitElement {
  @property({ attribute: false }) sources: readonly CatalogueSource[] = [];
  @property() zone = 'UTC';
  /** Whether this person may set addresses. */
  @property({ type: Boolean }) editable = false;

  private readonly deeds: AddressDeeds = {
    readNow: (id) =>
      attempt(() => ask(importEndpoints.readSource, { params: { id } }), 'It is read within seconds.'),
    delete: (id) => ask(importEndpoints.deleteSource, { params: { id } }),
    form: (id, close) => html`<source-dialog
      .source=${this.sources.find((source) => source.id === id) ?? null}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></source-dialog>`,
  };

  private listed(source: CatalogueSource): ListedAddress {
    const { id, name, url, everyMinutes, options, fault } = source;
    const takesAway = options.missing === 'remove' ? ', and takes away what it does not name' : '';
    return {
      id,
      name,
      url,
      rule: `${RHYTHM_WORDS[everyMinutes]}${takesAway}`,
      state: sourceText(source, this.zone),
      tone: fault === null ? null : 'warning',
    };
  }

  protected override render() {
    return html`<address-list
      heading="Addresses"
      lead="A file that your shop system puts on the web is read again and again. One that would take away or refuse more than a fifth waits for you."
      noun="address"
      ending="is read no more. What it brought stays."
      .addresses=${this.sources.map((source) => this.listed(source))}
      .deeds=${this.editable ? this.deeds : null}
    ></address-list>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
