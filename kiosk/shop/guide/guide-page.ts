import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  ANY,
  type AskedQuestion,
  GuidePath,
  SHORT_LIST,
  wordingOf,
} from '../../../shared/guide/guide-path.ts';
import { saidIn } from '../../../shared/guide/said-in.ts';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Guide, Said } from '../../../shared/model/guide.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FactsBook, NO_FACTS } from '../facts-book.ts';
import '../product-grid.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { NO_TASTE, type Taste } from '../steer/taste.ts';
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
    const { strings } = this.setting;
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
      <p class="soft">${this.told({ text: guide.title, said: guide.said })}</p>
      ${!path.leads ? html`<p class="lead">${strings.guideNothing}</p>` : asked ? this.question(guide, asked) : this.found(path)}
    `;
  }

  /** The merchant's words, in the language spoken where they have them. */
  private told(words: Said) {
    const { language, catalogueLanguage } = this.setting;
    const { text, language: lang } = saidIn(words, language, catalogueLanguage);
    return html`<span lang=${lang} dir="auto">${text}</span>`;
  }

  private question(guide: Guide, { said, options }: AskedQuestion) {
    const { strings, locale } = this.setting;
    const currency = this.products[0]?.currency ?? 'EUR';
    const step = this.answers.length + 1;
    return html`
      <p class="count">${strings.guideStep({ step, steps: guide.questions.length + 1 })}</p>
      <h1>${said === null ? strings.guideBudget : this.told(said)}</h1>
      <ul role="list">
        ${repeat(
          options,
          ({ id }) => `${step} ${id}`,
          (option) => html`<li>
            <button class="answer" data-answer=${option.id} @click=${() => this.answer(guide, option.id)}>
              ${
                option.limitMinor === null
                  ? this.told(option.said)
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
    const { strings, language, catalogueLanguage } = this.setting;
    const { taste } = this;
    const words = (said: Said) => saidIn(said, language, catalogueLanguage).text;
    const picked = path.shortList(this.answers, SHORT_LIST);
    const reasons = Object.fromEntries(
      picked
        .filter(({ meets }) => meets.length > 0)
        .map(({ product, meets }) => [
          product.id,
          strings.guideMeets({ answers: meets.map(words).join(', ') }),
        ]),
    );
    return html`
      <h1>${strings.guideResult}</h1>
      <product-grid
        judging
        list=${`guide ${this.guide?.id ?? ''}`}
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
