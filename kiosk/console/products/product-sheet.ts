import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ClaimDraft, OwnLink, ProductEdit } from '../../../shared/model/product-edit.ts';
import type { Claim } from '../../../shared/model/product-facts.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { productEndpoints } from '../../../shared/protocol/product-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { settleToasts } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { ring } from '../data/doorbells.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { goTo } from '../shell/go-to.ts';
import './claim-dialog.ts';
import './links-dialog.ts';
import { offerProductUndo } from './offer-product-undo.ts';
import './picture-choice.ts';
import { claimCard, elsewhereCard, factList, linkCard, reviewCard, stockCard } from './product-cards.ts';
import './product-dialog.ts';
import { productsStyles } from './products-styles.ts';

type Sheet = Answer<typeof productEndpoints.readProduct>;

/** All that is known of one product, each fact with where it is from and when it was true; and changed by hand. */
@customElement('product-sheet')
export class ProductSheet extends LitElement {
  @property() productId = '';
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  /** The one that is open, as it was opened: what comes in meanwhile changes nothing in it. */
  @state() private dialog: TemplateResult | null = null;
  private readonly sheet = new Resource(this, {
    args: () => [this.productId] as const,
    load: ([id], signal) => ask(productEndpoints.readProduct, { params: { id } }, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, productsStyles];

  private readonly at = (instant: number): string => momentText(instant, this.account.store.zone);

  private readonly close = (): void => {
    this.dialog = null;
  };

  private saved(words = 'The product is changed.'): void {
    this.close();
    void this.sheet.reload();
    offerProductUndo(this.productId, words, (isThere) => this.undone(isThere));
  }

  private async takeOut({ details }: Sheet): Promise<void> {
    const { id, name } = details.product;
    if (!(await attempt(() => ask(productEndpoints.removeProduct, { params: { id } })))) return;
    goTo('/console/products');
    offerProductUndo(id, `“${name}” is removed.`, () => ring('content'));
  }

  private undone(isThere: boolean): unknown {
    return isThere ? this.sheet.reload() : goTo('/console/products');
  }

  private async undo(): Promise<void> {
    const { productId: id } = this;
    settleToasts(`product-${id}`);
    this.undone((await ask(productEndpoints.undoProductEdit, { params: { id } })) !== null);
  }

  private async edit(body: ProductEdit): Promise<void> {
    await ask(productEndpoints.editProduct, { params: { id: this.productId }, body });
  }

  private button(
    icon: 'edit' | 'plus' | 'trash',
    word: string,
    run: () => unknown,
    name = word,
  ): TemplateResult {
    return html`<button class="button" aria-label=${name} @click=${run}><ui-icon name=${icon}></ui-icon>${word}</button>`;
  }

  private openProduct({ details }: Sheet): void {
    this.dialog = html`<product-dialog
      .product=${details.product}
      .offer=${details.offer}
      .restock=${details.stock.find(({ storeCode }) => storeCode === '')?.restock ?? null}
      .ground=${this.account.store}
      @dialog-done=${() => this.saved()}
      @dialog-cancel=${this.close}
    ></product-dialog>`;
  }

  private openLinks({ details, names }: Sheet): void {
    const links = details.links.flatMap(({ kind, target, origin }): OwnLink[] =>
      origin === 'merchant' && kind !== 'review' ? [{ kind, target }] : [],
    );
    const titles = Object.fromEntries(details.howTos.map(({ id, title }) => [id, title]));
    this.dialog = html`<links-dialog
      .productId=${this.productId}
      .links=${links}
      .names=${{ ...titles, ...names }}
      .keep=${(kept: OwnLink[]) => this.edit({ links: kept })}
      @dialog-done=${() => this.saved()}
      @dialog-cancel=${this.close}
    ></links-dialog>`;
  }

  private openClaim({ details }: Sheet, claim: Claim | null): void {
    this.dialog = html`<claim-dialog
      .claim=${claim}
      .keep=${(draft: ClaimDraft) => this.edit({ claims: [...draftsWithout(details.claims, claim), draft] })}
      @dialog-done=${() => this.saved()}
      @dialog-cancel=${this.close}
    ></claim-dialog>`;
  }

  private async deleteClaim({ details }: Sheet, claim: Claim): Promise<void> {
    if (await attempt(() => this.edit({ claims: draftsWithout(details.claims, claim) }))) this.saved();
  }

  private claims(sheet: Sheet) {
    const today = new Intl.DateTimeFormat('en-CA', {
      timeZone: this.account.store.zone,
      dateStyle: 'short',
    }).format(Date.now());
    if (!may(this.account, 'content:write'))
      return claimCard(sheet.details, today, { add: nothing, deeds: () => nothing });
    return claimCard(sheet.details, today, {
      add: this.button('plus', 'Add', () => this.openClaim(sheet, null), 'Add a claim'),
      deeds: (claim) => html`<div class="row">
        ${this.button('edit', 'Edit', () => this.openClaim(sheet, claim), `Edit: ${claim.text}`)}
        ${this.button('trash', 'Delete', () => this.deleteClaim(sheet, claim), `Delete: ${claim.text}`)}
      </div>`,
    });
  }

  private body(sheet: Sheet) {
    const { details, names, editedAt } = sheet;
    const { product } = details;
    const edits = may(this.account, 'content:write');
    return html`<div class="head">
        <div>
          <p><a href="/console/products">All products</a></p>
          <h1>${product.name}</h1>
          ${product.description ? html`<p>${product.description}</p>` : nothing}
        </div>
        ${
          edits
            ? html`<div class="row">
                ${
                  editedAt === null
                    ? nothing
                    : html`<button
                        class="button"
                        title="Changed ${this.at(editedAt)}"
                        @click=${() => attempt(() => this.undo(), 'Taken back.')}
                      >
                        <ui-icon name="arrow-left"></ui-icon>Take the change back
                      </button>`
                }
                ${this.button('trash', 'Remove', () => this.takeOut(sheet), 'Remove the product')}
                ${this.button('edit', 'Edit', () => this.openProduct(sheet), 'Edit the product')}
              </div>`
            : nothing
        }
      </div>
      <section class="card portrait" aria-label="Price and facts">
        <div class="stack">
          <img src=${product.picture} alt="" />
          ${
            edits
              ? html`<picture-choice
                  .productId=${this.productId}
                  @picture-changed=${() => this.saved('The picture is changed.')}
                ></picture-choice>`
              : nothing
          }
        </div>
        ${factList(details, this.at)}
      </section>
      <div class="cards">
        ${stockCard(details, this.at)}
        ${linkCard(details, names, edits ? this.button('edit', 'Edit', () => this.openLinks(sheet), 'Edit what it goes with') : nothing)}
        ${this.claims(sheet)} ${elsewhereCard(details, this.at)} ${reviewCard(details, this.at)}
      </div>
      ${this.dialog ?? nothing}`;
  }

  protected override render() {
    return html`<div class="page">${this.sheet.render({ complete: (sheet) => this.body(sheet) })}</div>`;
  }
}

function draftsWithout(claims: readonly Claim[], gone: Claim | null): ClaimDraft[] {
  return claims.filter(({ id }) => id !== gone?.id).map(({ id: _id, ...draft }) => draft);
}

declare global {
  interface HTMLElementTagNameMap {
    'product-sheet': ProductSheet;
  }
}
