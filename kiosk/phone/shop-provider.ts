import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import { ENGLISH, type LanguageTag, type Speech, speechIn } from '../shop/languages/languages.ts';
import { settingFor, shopSetting } from '../shop/shop-setting.ts';

/** What the kiosk's own elements need where this page uses them: words, numbers, and a colour for each category. */
export class ShopProvider {
  readonly #provider: ContextProvider<typeof shopSetting>;
  readonly #locale: string;
  #speech: Speech = ENGLISH;
  #categories: readonly string[] = [];

  constructor(host: LitElement, locale: string) {
    this.#locale = locale;
    this.#provider = new ContextProvider(host, { context: shopSetting, initialValue: this.#setting() });
  }

  /** Without the language's file the words stay English. */
  async speak(tag: LanguageTag): Promise<void> {
    this.#speech = await speechIn(tag);
    this.#provider.setValue(this.#setting());
  }

  know(categories: readonly string[]): void {
    if (categories.length === this.#categories.length) return;
    this.#categories = categories;
    this.#provider.setValue(this.#setting());
  }

  #setting() {
    return settingFor(this.#speech, this.#locale, this.#categories, Date.now, (path) => path);
  }
}
