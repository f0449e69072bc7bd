import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import './confirm-dialog.ts';
import { pageStyles } from './page-styles.ts';

/** An address as the list shows it. */
export interface ListedAddress {
  id: string;
  name: string;
  url: string;
  /** How it is read, or what of it is taken. */
  rule: string;
  /** How the last reading went. */
  state: string;
  /** Null: it went well. */
  tone: 'warning' | 'danger' | null;
}

/** What can be done with the addresses of one list. */
export interface AddressDeeds {
  readNow(id: string): Promise<unknown>;
  delete(id: string): Promise<unknown>;
  /** The dialog in which one is set, or a new one (null). It calls `close` when it is over. */
  form(id: string | null, close: () => void): TemplateResult;
}

/** Addresses that this server asks again and again. What stands within comes after the list. */
@customElement('address-list')
export class AddressList extends LitElement {
  @property() heading = '';
  @property() lead = '';
  /** What one is called in the middle of a sentence: "warning feed". */
  @property() noun = 'address';
  /** What is so when one is deleted, after its name: "is asked no more." */
  @property() ending = '';
  @property({ attribute: false }) addresses: readonly ListedAddress[] = [];
  /** Null: this person may not set addresses. */
  @property({ attribute: false }) deeds: AddressDeeds | null = null;
  /** The one that is open, as it was opened: what is read meanwhile changes nothing in it. */
  @state() private dialog: TemplateResult | null = null;

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
      p {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  private buttons(address: ListedAddress, deeds: AddressDeeds) {
    const { id, name } = address;
    return html`<div class="row">
      <button class="button" aria-label="Read now: ${name}" @click=${() => deeds.readNow(id)}>
        <ui-icon name="refresh"></ui-icon>Read now
      </button>
      <button
        class="button"
        aria-label="Edit: ${name}"
        @click=${() => {
          this.dialog = deeds.form(id, this.close);
        }}
      >
        <ui-icon name="edit"></ui-icon>Edit
      </button>
      <button
        class="button"
        aria-label="Delete: ${name}"
        @click=${() => {
          this.dialog = this.deletion(address, deeds);
        }}
      >
        <ui-icon name="trash"></ui-icon>Delete
      </button>
    </div>`;
  }

  private item(address: ListedAddress) {
    const { name, url, rule, state: went, tone } = address;
    return html`<li>
      <b>${name}</b>
      <p class="soft">${url}</p>
      <p class="soft">${rule}</p>
      <p class=${tone ? 'note' : 'soft'} data-tone=${tone ?? nothing}>
        ${tone ? html`<ui-icon name="warning"></ui-icon>` : nothing}<span>${went}</span>
      </p>
      ${this.deeds ? this.buttons(address, this.deeds) : nothing}
    </li>`;
  }

  private readonly close = (): void => {
    this.dialog = null;
  };

  private deletion({ id, name }: ListedAddress, deeds: AddressDeeds): TemplateResult {
    return html`<confirm-dialog
      heading="Delete this ${this.noun}?"
      text="${name} ${this.ending}"
      .run=${() => deeds.delete(id)}
      @dialog-done=${this.close}
      @dialog-cancel=${this.close}
    ></confirm-dialog>`;
  }

  protected override render() {
    const { deeds, addresses } = this;
    return html`<section class="card stack" aria-labelledby="addresses">
        <h2 id="addresses">${this.heading}</h2>
        <p class="soft">${this.lead}</p>
        ${
          deeds
            ? html`<div class="row">
                <button
                  class="button"
                  @click=${() => {
                    this.dialog = deeds.form(null, this.close);
                  }}
                >
                  <ui-icon name="plus"></ui-icon>New ${this.noun}
                </button>
              </div>`
            : nothing
        }
        ${addresses.length === 0 ? nothing : html`<ul>${addresses.map((address) => this.item(address))}</ul>`}
        <slot></slot>
      </section>
      ${this.dialog ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'address-list': AddressList;
  }
}
