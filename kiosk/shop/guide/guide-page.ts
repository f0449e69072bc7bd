import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Guide } from '../../../shared/model/guide.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FactsBook, NO_FACTS } from '../facts-book.ts';
import '../product-grid.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { NO_TASTE, type Taste } from '../steer/taste.ts';
import { ANY, type AskedQuestion, GuidePath, SHORT_LIST, wordingOf } from './guide-path.ts';
import { guideStyles } from './guide-styles.ts';

/** A few questions, one at a time, and the few products that fit the answers. Back takes the last answer back. */
@customElement('guide-page')
export class GuidePage extends LitElement {
  @property({ attribute: false }) guide: Guide | null = null;
  @property({ attribute: false }) answers: readonly string[] = [];
  @property({ attribute: false }) products: readonly ShopProduct[] = [];
  @property({ attribute: false }) book = new FactsBook(NO_FACTS);
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, guideStyles];

  protected override render() {
    const { guide, answers, taste } = this;
    const { strings, catalogueLanguage } = this.setting;
    if (!guide) return html`<p class="lead">${strings.guideNothing}</p>`;
    const shown = this.products.filter(({ id }) => !taste.refused.includes(id));
    const path = new GuidePath(guide, shown, (product) =>
      wordingOf(
        product,
        this.book.of(product.id).claims.map(({ text }) => text),
      ),
    );
    const asked = path.next(answers);
    return html`
      <p class="soft" lang=${catalogueLanguage}>${guide.title}</p>
      ${!path.leads ? html`<p class="lead">${strings.guideNothing}</p>` : asked ? this.question(guide, asked) : this.found(path)}
    `;
  }

  private question(guide: Guide, { text, options }: AskedQuestion) {
    const { strings, catalogueLanguage, locale } = this.setting;
    const currency = this.products[0]?.currency ?? 'EUR';
    const step = this.answers.length + 1;
    return html`
      <p class="count">${strings.guideStep({ step, steps: guide.questions.length + 1 })}</p>
      ${text === null ? html`<h1>${strings.guideBudget}</h1>` : html`<h1 lang=${catalogueLanguage}>${text}</h1>`}
      <ul role="list">
        ${repeat(
          options,
          ({ id }) => `${step} ${id}`,
          (option) => html`<li>
            <button class="answer" data-answer=${option.id} @click=${() => this.answer(guide, option.id)}>
              ${
                option.limitMinor === null
                  ? html`<span lang=${catalogueLanguage}>${option.text}</span>`
                  : strings.guideUpTo({ price: formatPrice(option.limitMinor, currency, locale) })
              }
            </button>
          </li>`,
        )}
        <li>
          <button class="answer any" data-answer=${ANY} @click=${() => this.answer(guide, ANY)}>
            ${strings.guideAny}
          </button>
        </li>
      </ul>
    `;
  }

  private found(path: GuidePath) {
    const { strings } = this.setting;
    const { taste } = this;
    const picked = path.shortList(this.answers, SHORT_LIST);
    const reasons = Object.fromEntries(
      picked
        .filter(({ meets }) => meets.length > 0)
        .map(({ product, meets }) => [product.id, strings.guideMeets({ answers: meets.join(', ') })]),
    );
    return html`
      <h1>${strings.guideResult}</h1>
      <product-grid
        judging
        label=${strings.guideResult}
        .products=${picked.map(({ product }) => product)}
        .reasons=${reasons}
        .liked=${taste.liked}
      ></product-grid>
      <div class="acts">
        ${
          picked.length > 1
            ? html`<button
                class="button"
                data-size="large"
                @click=${() =>
                  intend(this, {
                    kind: 'open',
                    view: { name: 'compare', productIds: picked.map(({ product }) => product.id) },
                  })}
              >
                ${strings.compareNow}
              </button>`
            : nothing
        }
        <button
          class="button"
          data-size="large"
          @click=${() => intend(this, { kind: 'open', view: { name: 'category', category: this.guide?.category ?? null } })}
        >
          ${strings.showEverything}
        </button>
      </div>
    `;
  }

  private answer({ id }: Guide, answer: string): void {
    intend(this, { kind: 'open', view: { name: 'guide', guideId: id, answers: [...this.answers, answer] } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-page': GuidePage;
  }
}
