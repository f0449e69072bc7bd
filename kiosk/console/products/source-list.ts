import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CatalogueSource } from '../../../shared/model/catalogue-source.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import '../parts/confirm-dialog.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { RHYTHM_WORDS, sourceText } from './import-words.ts';
import './source-dialog.ts';

/** Addresses whose file of products is read again and again. */
@customElement('source-list')
export class SourceList extends LitElement {
  @property({ attribute: false }) sources: readonly CatalogueSource[] = [];
  @property() zone = 'UTC';
  /** Whether this person may set addresses. */
  @property({ type: Boolean }) editable = false;
  /** The one whose dialog is open; `'new'` for one that is to be. */
  @state() private editing: CatalogueSource | 'new' | null = null;
  @state() private deleting: CatalogueSource | null = null;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--color-line);
      }
      li > p {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  private item(source: CatalogueSource) {
    const isBad = source.fault !== null;
    const { id, name } = source;
    return html`<li>
      <b>${name}</b>
      <p class="soft">${source.url}</p>
      <p class="soft">
        ${RHYTHM_WORDS[source.everyMinutes]}${source.options.missing === 'remove' ? ', and takes away what it does not name' : ''}
      </p>
      <p class=${isBad ? 'note' : 'soft'} data-tone=${isBad ? 'warning' : nothing}>
        ${isBad ? html`<ui-icon name="warning"></ui-icon>` : nothing}<span>${sourceText(source, this.zone)}</span>
      </p>
      ${
        this.editable
          ? html`<div class="row">
              <button
                class="button"
                aria-label="Read now: ${name}"
                @click=${() =>
                  attempt(
                    () => ask(importEndpoints.readSource, { params: { id } }),
                    'It is read within seconds.',
                  )}
              >
                <ui-icon name="refresh"></ui-icon>Read now
              </button>
              <button
                class="button"
                aria-label="Edit: ${name}"
                @click=${() => {
                  this.editing = source;
                }}
              >
                <ui-icon name="edit"></ui-icon>Edit
              </button>
              <button
                class="button"
                aria-label="Delete: ${name}"
                @click=${() => {
                  this.deleting = source;
                }}
              >
                <ui-icon name="trash"></ui-icon>Delete
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  private dialogs() {
    const close = () => {
      this.editing = null;
      this.deleting = null;
    };
    const { editing, deleting } = this;
    if (editing)
      return html`<source-dialog
        .source=${editing === 'new' ? null : editing}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></source-dialog>`;
    if (!deleting) return nothing;
    return html`<confirm-dialog
      heading="Delete this address?"
      text="${deleting.name} is read no more. What it brought stays."
      .run=${() => ask(importEndpoints.deleteSource, { params: { id: deleting.id } })}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="sources">
        <h2 id="sources">Addresses</h2>
        <p class="soft">
          A file that your shop system puts on the web is read again and again. One that would take away or refuse more than a
          fifth waits for you.
        </p>
        ${
          this.editable
            ? html`<div class="row">
                <button
                  class="button"
                  @click=${() => {
                    this.editing = 'new';
                  }}
                >
                  <ui-icon name="plus"></ui-icon>New address
                </button>
              </div>`
            : nothing
        }
        ${this.sources.length === 0 ? nothing : html`<ul>${this.sources.map((source) => this.item(source))}</ul>`}
      </section>
      ${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceList;
  }
}
