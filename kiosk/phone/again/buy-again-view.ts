import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorrectionKind } from '../../../shared/model/own-choices.ts';
import { buyAgainEndpoints } from '../../../shared/protocol/buy-again-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import '../../shop/price-tag.ts';
import '../../shop/product-picture.ts';
import { quantityOf } from '../../shop/session-list.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import { noticeTitle } from '../own/notice-title.ts';
import { ownCalls } from '../own/own-calls.ts';
import { pageStyles } from '../page-styles.ts';
import { productRowStyles } from '../product-row-styles.ts';
import { problemWords, strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import { buyAgainStyles } from './buy-again-styles.ts';

type BuyAgain = Answer<typeof buyAgainEndpoints.buyAgain>;
type Bought = BuyAgain['shelf'][number];

/** What the person bought with their pass, each with why it is here and the three ways to put it right. */
@customElement('buy-again-view')
export class BuyAgainView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  @state() private answer: BuyAgain | null = null;
  @state() private busy = false;

  static override styles = [surfaceStyles, buttonStyles, pageStyles, productRowStyles, buyAgainStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.run(async () => {});
  }

  protected override render() {
    return html`
      <div class="head">
        <h1>${strings.againTitle}</h1>
        <p class="soft">${strings.againText}</p>
      </div>
      ${this.answer ? this.shelf(this.answer) : nothing}
    `;
  }

  private shelf({ given, shelf }: BuyAgain) {
    if (!given)
      return html`<p class="told">${strings.againOff({ purpose: noticeTitle('recommend-from-purchases'), choices: strings.choices })}</p>`;
    if (shelf.length === 0) return html`<p class="soft">${strings.againNone}</p>`;
    return html`<ul role="list">
      ${shelf.map((one) => html`<li>${this.row(one)}</li>`)}
    </ul>`;
  }

  private row({ product, visits, lastAt }: Bought) {
    const { name } = product;
    return html`
      <div class="row">
        <product-picture .product=${product}></product-picture>
        <div>
          <p class="name">${name}</p>
          <price-tag .product=${product}></price-tag>
        </div>
        <button class="button" aria-label=${strings.addName({ name })} @click=${() => this.add(product.id)}>
          <ui-icon name="plus"></ui-icon>${strings.add}
        </button>
      </div>
      <details>
        <summary><ui-icon name="info"></ui-icon>${strings.why}</summary>
        <p>${strings.againWhy({ count: visits })} ${strings.againWhen({ date: this.date(lastAt) })}</p>
        <div class="ways">
          ${(
            [
              ['gift', strings.wasGift],
              ['not-me', strings.notMe],
              ['do-not-use', strings.doNotUseThis],
            ] as const
          ).map(
            ([kind, words]) => html`<button
              class="button"
              aria-label="${words}: ${name}"
              ?disabled=${this.busy}
              @click=${() => this.correct(product.id, kind)}
            >
              ${words}
            </button>`,
          )}
        </div>
      </details>
    `;
  }

  private add(productId: string): void {
    const { control } = this;
    control?.setQuantity(productId, quantityOf(control.lines, productId) + 1);
  }

  private async correct(productId: string, kind: CorrectionKind): Promise<void> {
    const changed = await this.run(async () => {
      await ownCalls.correct(productId, kind);
    });
    if (!changed) return;
    showToast({ text: strings.corrected, tone: 'success' });
    void this.control?.refresh();
  }

  /** Runs a change and reads the shelf as it is then. What went wrong is said, and changes nothing. */
  private async run(change: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await change();
      this.answer = await call(buyAgainEndpoints.buyAgain, {});
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      showToast({ text: `${title}. ${text}`, tone: 'danger' });
      return false;
    } finally {
      this.busy = false;
    }
  }

  private date(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium' }).format(at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'buy-again-view': BuyAgainView;
  }
}
