import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { progressOf } from '../../../shared/commitments/progress.ts';
import type { Commitment } from '../../../shared/model/commitment.ts';
import type { Claim } from '../../../shared/model/product-facts.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { commitmentEndpoints } from '../../../shared/protocol/commitment-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { dateIn, locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './commitment-dialog.ts';

type Draft = Omit<Commitment, 'id'>;

/** What the shop stands for: each with its measure, as kiosks tell it today. */
@customElement('console-commitments-page')
export class CommitmentsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  /** What the dialog is about: null makes a new one. Undefined while it is closed. */
  @state() private open: Commitment | null | undefined;
  private readonly found = new Resource(this, {
    load: async (_, signal) => {
      const [{ commitments }, { products }] = await Promise.all([
        ask(commitmentEndpoints.listCommitments, {}, { signal }),
        ask(catalogueEndpoints.shopFacts, {}, { signal }),
      ]);
      return { commitments, claims: products.map(({ claims }) => claims) };
    },
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  private newButton() {
    return html`<button
      class="button"
      data-kind="primary"
      @click=${() => {
        this.open = null;
      }}
    >
      <ui-icon name="plus"></ui-icon>New commitment
    </button>`;
  }

  private close = (): void => {
    this.open = undefined;
  };

  private keep = async (draft: Draft): Promise<void> => {
    await ask(commitmentEndpoints.saveCommitment, {
      params: { id: this.open?.id ?? crypto.randomUUID() },
      body: draft,
    });
    await this.found.reload();
  };

  private async delete({ id, ...body }: Commitment): Promise<void> {
    await attemptUndoable(
      () => ask(commitmentEndpoints.deleteCommitment, { params: { id } }),
      'Kiosks show it no more.',
      () => ask(commitmentEndpoints.saveCommitment, { params: { id }, body }),
    );
  }

  private row(commitment: Commitment, claims: readonly (readonly Claim[])[], editable: boolean) {
    const today = dateIn(this.account.store.zone, Date.now());
    const { value, target, unit, source, on } = progressOf(commitment, claims, today);
    const { text, by } = commitment;
    const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 });
    const day = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });
    return html`<tr>
      <th scope="row">${text}</th>
      <td data-label="How far">${number.format(value)} of ${number.format(target)} ${unit ?? 'products'}</td>
      <td data-label="By">${by === null ? '–' : day.format(Date.parse(by))}</td>
      <td data-label="Source">${source ?? 'Counted here'}, ${day.format(Date.parse(on))}</td>
      ${
        editable
          ? html`<td>
              <div class="row">
                <button
                  class="button"
                  aria-label="Change: ${text}"
                  @click=${() => {
                    this.open = commitment;
                  }}
                >
                  Change
                </button>
                <button class="button" aria-label="Delete: ${text}" @click=${() => this.delete(commitment)}>
                  Delete
                </button>
              </div>
            </td>`
          : nothing
      }
    </tr>`;
  }

  private list(commitments: readonly Commitment[], claims: readonly (readonly Claim[])[], editable: boolean) {
    if (commitments.length === 0)
      return html`<ui-empty icon="shield" heading="Nobody can read yet what you stand for">
        <p>
          Name a goal, and how far you have come: a number that somebody measured, with who and when, or one that is
          counted here among the claims of your products.
        </p>
        ${editable ? this.newButton() : nothing}
      </ui-empty>`;
    return html`<div class="table-scroll" role="region" aria-label="What we stand for" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Goal</th>
            <th>How far</th>
            <th>By</th>
            <th>Source</th>
            ${editable ? html`<th><span class="visually-hidden">What to do</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${commitments.map((one) => this.row(one, claims, editable))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    const editable = may(this.account, 'content:write');
    return html`<div class="page">
      <div class="head">
        <div>
          <p><a href="/console/products">All products</a></p>
          <h1>What we stand for</h1>
          <p>Kiosks show each with its number, who measured it and when. Without a source nothing is shown.</p>
        </div>
        ${editable && (this.found.value?.commitments.length ?? 0) > 0 ? this.newButton() : nothing}
      </div>
      <role-note right="content:write" what="change commitments"></role-note>
      ${this.found.render({ complete: ({ commitments, claims }) => this.list(commitments, claims, editable) })}
      ${
        this.open === undefined
          ? nothing
          : html`<commitment-dialog
              .commitment=${this.open}
              .keep=${this.keep}
              @dialog-done=${this.close}
              @dialog-cancel=${this.close}
            ></commitment-dialog>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-commitments-page': CommitmentsPage;
  }
}
