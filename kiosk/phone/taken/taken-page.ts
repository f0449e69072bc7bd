import { ContextProvider } from '@lit/context';
import { Task } from '@lit/task';
import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ENGLISH, languageFor, type Speech, speechIn } from '../../shop/languages/languages.ts';
import { type ShopSetting, settingFor, shopSetting } from '../../shop/shop-setting.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { speech as phoneSpeech, strings } from '../strings.ts';
import { takenTrouble } from './taken-trouble.ts';

/** A page that a code gave along, drawn by the kiosk's own elements in this phone's language. */
export abstract class TakenPage<T> extends LitElement {
  @state() protected speech: Speech = ENGLISH;
  private readonly provider = new ContextProvider(this, {
    context: shopSetting,
    initialValue: settingFor(ENGLISH, 'en', [], Date.now, (path) => path),
  });
  private readonly found = new Task(this, {
    task: async () => {
      const [facts, speech] = await Promise.all([this.load(), speechIn(languageFor(phoneSpeech.tag))]);
      this.speech = speech;
      this.provider.setValue(settingFor(speech, speech.tag, [], Date.now, (path) => path));
      return facts;
    },
    args: () => [],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  /** What anybody may read of the shop. Throws CallError. */
  protected abstract load(): Promise<T>;
  protected abstract page(facts: T): TemplateResult;

  /** The setting that the kiosk's elements on this page are given. */
  protected get setting(): ShopSetting {
    return this.provider.value;
  }

  protected override updated(): void {
    this.lang = this.speech.tag;
    this.dir = this.speech.direction;
  }

  protected override render() {
    return this.found.render({
      pending: () => html`<p role="status">${strings.connecting}</p>`,
      complete: (facts) => this.page(facts),
      error: (error) =>
        takenTrouble(error instanceof CallError ? error.code : 'unavailable', () => void this.found.run()),
    });
  }
}
