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

/** How long "3 minutes ago" stands before it is told anew. */
const TELL_ANEW_MS = 20_000;

/** A page that a code gave along, drawn by the kiosk's own elements in this phone's language. */
export abstract class TakenPage<T> extends LitElement {
  @state() protected speech: Speech = ENGLISH;
  private readonly provider = new ContextProvider(this, {
    context: shopSetting,
    initialValue: settingFor(ENGLISH, 'en', [], Date.now, (path) => path),
  });
  private ticker = 0;
  private readonly found = new Task(this, {
    task: async () => {
      const [facts, speech] = await Promise.all([this.load(), speechIn(languageFor(phoneSpeech.tag))]);
      this.speech = speech;
      this.tell();
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

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticker = window.setInterval(this.tell, TELL_ANEW_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticker);
  }

  /** A new setting draws all that tells how fresh something is. */
  private readonly tell = (): void => {
    this.provider.setValue(settingFor(this.speech, this.speech.tag, [], Date.now, (path) => path));
    this.requestUpdate();
  };

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
