import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Guide } from '../../../shared/model/guide.ts';
import type { FactsBook } from '../../shop/facts-book.ts';
import '../../shop/guide/guide-page.ts';
import { ENGLISH, languageFor, speechIn } from '../../shop/languages/languages.ts';
import type { ShopIntent } from '../../shop/shop-intent.ts';
import { settingFor, shopSetting } from '../../shop/shop-setting.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';

/** A guide as the kiosk asks it, to be gone through here: the kiosk's own page over the shop's own products. */
@customElement('guide-preview')
export class GuidePreview extends LitElement {
  @property({ attribute: false }) guide: Guide | null = null;
  @property({ attribute: false }) products: readonly ShopProduct[] = [];
  @property({ attribute: false }) book: FactsBook | null = null;
  /** BCP 47 tag of the shop's own language. */
  @property() shopLanguage = 'en';
  /** What a customer speaks; null for the shop's own. */
  @property({ attribute: false }) language: string | null = null;
  @state() private answers: readonly string[] = [];
  private readonly provider = new ContextProvider(this, {
    context: shopSetting,
    initialValue: settingFor(ENGLISH, 'en', [], Date.now, (path) => path),
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        --text-4xl: var(--text-2xl);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    this.addEventListener('shop-intent', this.onIntent);
  }

  private readonly onIntent = (event: CustomEvent<ShopIntent>): void => {
    event.stopPropagation();
    const { detail } = event;
    if (detail.kind === 'open' && detail.view.name === 'guide') this.answers = detail.view.answers;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') || changed.has('shopLanguage')) void this.speak();
  }

  private async speak(): Promise<void> {
    const wanted = languageFor(this.language ?? this.shopLanguage);
    // In English where its file cannot be had: this is a preview.
    const speech = await speechIn(wanted).catch(() => ENGLISH);
    this.provider.setValue(settingFor(speech, this.shopLanguage, [], Date.now, (path) => path));
    this.requestUpdate();
  }

  protected override render() {
    if (!this.guide || !isWorded(this.guide))
      return html`<p class="soft">It begins once there is a title, and words for each question and answer.</p>`;
    return html`<guide-page
        .guide=${this.guide}
        .answers=${this.answers}
        .products=${this.products}
        .book=${this.book}
      ></guide-page>
      <div class="acts">
        <button
          class="button"
          ?disabled=${this.answers.length === 0}
          @click=${() => {
            this.answers = this.answers.slice(0, -1);
          }}
        >
          One back
        </button>
        <button
          class="button"
          ?disabled=${this.answers.length === 0}
          @click=${() => {
            this.answers = [];
          }}
        >
          From the beginning
        </button>
      </div>`;
  }
}

/** Whether there is something to read on each of its pages. */
function isWorded({ title, questions }: Guide): boolean {
  const words = [
    title,
    ...questions.flatMap(({ text, options }) => [text, ...options.map((one) => one.text)]),
  ];
  return words.every((text) => text.trim() !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-preview': GuidePreview;
  }
}
