import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import '../shop/match-emoji.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import '../ui/logo.ts';
import { showToast } from '../ui/show-toast.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import '../ui/toasts.ts';
import './match-view.ts';
import { phoneAppStyles } from './phone-app-styles.ts';
import type { PhonePart, PhoneScene } from './phone-part.ts';
import { phoneRoute } from './phone-route.ts';
import './start-view.ts';
import type { ShopProvider } from './shop-provider.ts';
import { problemWords, speech, strings } from './strings.ts';
import type { ModeChoice } from './visit-calls.ts';
import { VisitController } from './visit-controller.ts';

/** The page behind the QR: claims it, compares, asks, carries the list, and ends the visit in one touch. */
@customElement('phone-app')
export class PhoneApp extends LitElement {
  @state() private settingsOpen = false;
  /** The page that a menu led to. */
  @state() private openPart: PhonePart | null = null;
  private readonly route = phoneRoute(location);
  private readonly locale = navigator.languages.find((tag) => tag.startsWith(speech.tag)) ?? speech.tag;
  private readonly control = new VisitController(this, {
    storage: localStorage,
    fail: (code) => this.explain(code),
  });
  /** What the kiosk's elements need; there with the views that use them. */
  @state() private shop: ShopProvider | null = null;
  private shown = '';

  static override styles = [surfaceStyles, buttonStyles, phoneAppStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('part-open', ({ detail }) => this.open(detail));
    this.loadLater().catch(() => this.explain('unavailable'));
    void this.begin();
  }

  private async loadLater(): Promise<void> {
    const { ShopProvider, speakNotice } = await import('./later-views.ts');
    this.shop = new ShopProvider(this, this.locale);
    await Promise.all([speakNotice(speech.tag), this.shop.speak(speech.tag)]);
    this.requestUpdate();
  }

  /** A claim is taken once, so its address goes before anything else: a reload then only asks for the visit. */
  private async begin(): Promise<void> {
    if (this.route.name === 'camera') return;
    if (this.route.name === 'taken') {
      import('./taken/taken-view.ts').catch(() => this.explain('unavailable'));
      return;
    }
    if (this.route.name === 'visit') return this.control.resume();
    history.replaceState(null, '', '/phone');
    await this.control.claim({ nonce: this.route.nonce });
  }

  private explain(code: ProblemCode): void {
    const { title, text } = problemWords(code);
    showToast({ text: `${title}. ${text}`, tone: 'danger' });
  }

  private get scene(): PhoneScene {
    const { control, locale } = this;
    return { control, locale, visit: control.state.name === 'visit' ? control.state.visit : null };
  }

  private open(part: PhonePart): void {
    this.openPart = part;
    part.load().catch(() => {
      this.openPart = null;
      this.explain('unavailable');
    });
  }

  protected override willUpdate(): void {
    // A step of pairing comes before whatever lies open, and so does the end of everything.
    const { state } = this.control;
    const isStep = state.name === 'visit' && state.visit.state !== 'active' && state.visit.state !== 'over';
    if (isStep || state.name === 'erased') this.openPart = null;
    this.shop?.know([...new Set([...this.control.products.values()].map(({ category }) => category))]);
    this.dir = speech.direction;
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this.control;
    const step = state.name === 'visit' ? state.visit.state : '';
    const shown = `${state.name} ${step} ${this.settingsOpen} ${this.openPart?.name}`;
    if (shown === this.shown) return;
    const first = this.shown === '' || this.shown.startsWith('loading');
    this.shown = shown;
    if (first) return;
    window.scrollTo({ top: 0 });
    // A screen reader starts at the new step instead of where the touched button was.
    this.renderRoot.querySelector('main')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { state } = this.control;
    const visit = state.name === 'visit' ? state.visit : null;
    const live = visit?.state === 'active' ? visit : null;
    return html`
      <header>
        <ui-logo mark-only></ui-logo>
        ${
          visit
            ? html`<p class="where"><strong>${visit.storeName}</strong><span class="soft">${visit.displayName}</span></p>`
            : nothing
        }
        ${live ? this.connected(live) : nothing}
      </header>
      <main tabindex="-1">${this.page()}</main>
      ${
        live
          ? html`<footer>
              <button class="button wide" data-kind="primary" data-size="large" ?disabled=${this.control.busy} @click=${this.end}>
                ${strings.end}
              </button>
              <div class="foot">
                <p class="soft">${strings.endsBy({ time: this.time(live.capAt) })}</p>
                ${this.settingsOpen || this.openPart ? nothing : this.choices()}
              </div>
            </footer>`
          : nothing
      }
      <ui-toasts label=${strings.toasts} dismissLabel=${strings.dismiss}></ui-toasts>
    `;
  }

  private connected(visit: PhoneVisit) {
    return html`<span class="link">
        <span class="visually-hidden">${strings.connected}</span><match-emoji .emoji=${visit.match}></match-emoji>
      </span>`;
  }

  /** In words and always in sight: withdrawing is as easy as giving (GDPR Art. 7(3)). */
  private choices() {
    return html`<button class="button" data-kind="quiet" @click=${this.toggleSettings}>
      <ui-icon name="settings"></ui-icon>${strings.choices}
    </button>`;
  }

  private page() {
    const { control } = this;
    const { state, busy } = control;
    if (this.route.name === 'camera') return html`<camera-view .asked=${this.route.language}></camera-view>`;
    if (this.route.name === 'taken') return html`<taken-view></taken-view>`;
    if (state.name === 'loading') return html`<p class="loading" role="status">${strings.connecting}</p>`;
    if (this.openPart) return this.opened(this.openPart);
    if (state.name === 'start')
      return html`<start-view
        .problem=${state.problem}
        .scene=${this.scene}
        ?busy=${busy}
        .connect=${this.connect}
      ></start-view>`;
    if (state.name === 'erased')
      return html`<erased-view .rows=${state.rows} ?busy=${busy} .problem=${control.refused} .connect=${this.connect}></erased-view>`;
    if (this.settingsOpen && (state.visit.state === 'active' || state.visit.state === 'over'))
      return html`<settings-view .control=${control} .visit=${state.visit} locale=${this.locale} ?busy=${busy} @settings-close=${this.toggleSettings}></settings-view>`;
    return this.step(state.visit, busy);
  }

  private opened(part: PhonePart) {
    return html`<div class="part">
      <button
        class="button back"
        @click=${() => {
          this.openPart = null;
        }}
      >
        <ui-icon name="arrow-left"></ui-icon>${strings.back}
      </button>
      ${part.draw(this.scene)}
    </div>`;
  }

  private step(visit: PhoneVisit, busy: boolean) {
    const { control } = this;
    // Drawn before what they need is there, the kiosk's elements would never hear of it.
    if (!this.shop && visit.state !== 'matching')
      return html`<p class="loading" role="status">${strings.connecting}</p>`;
    switch (visit.state) {
      case 'waiting':
        return html`<waiting-view ?busy=${busy} @match-no=${control.end}></waiting-view>`;
      case 'matching':
        return html`<match-view .visit=${visit} ?busy=${busy} @match-yes=${control.confirmMatch} @match-no=${control.end}></match-view>`;
      case 'choosing':
        return html`<choice-view
          .visit=${visit}
          ?busy=${busy}
          .choose=${(choice: ModeChoice) => control.chooseMode(choice)}
        ></choice-view>`;
      case 'active':
        return html`<active-view .control=${control} .lines=${control.lines} locale=${this.locale}></active-view>`;
      case 'over':
        return html`<ended-view .visit=${visit} .scene=${this.scene} ?busy=${busy} .problem=${control.refused} .connect=${this.connect} @settings-open=${this.toggleSettings}></ended-view>`;
    }
  }

  private connect = (code: string): void => {
    void this.control.claim({ code });
  };

  /** From the choices too, the next thing to see is that the kiosk is clear. */
  private end = (): void => {
    this.settingsOpen = false;
    this.openPart = null;
    void this.control.end();
  };

  private toggleSettings = (): void => {
    this.settingsOpen = !this.settingsOpen;
  };

  private time(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { timeStyle: 'short' }).format(at);
  }
}

declare global {
  interface HTMLElementEventMap {
    'part-open': CustomEvent<PhonePart>;
  }
  interface HTMLElementTagNameMap {
    'phone-app': PhoneApp;
  }
}
