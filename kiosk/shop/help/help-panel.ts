import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HelpAsked, HelpRequest, HelpTopic } from '../../../shared/model/help-request.ts';
import type { Product } from '../../../shared/model/product.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import type { FloorDesk } from './floor-desk.ts';
import { FollowDesk } from './follow-desk.ts';
import { floorPanelStyles } from './help-panel-styles.ts';

const MINUTE_MS = 60_000;
/** A promise that is broken shows within this time. */
const TICK_MS = 5000;

/** Calls a person to this screen, and says honestly what has become of it. */
@customElement('help-panel')
export class HelpPanel extends LitElement {
  @property({ attribute: false }) desk: FloorDesk | null = null;
  /** What it is about, where it was called from a product. */
  @property({ attribute: false }) product: Product | null = null;
  @property() place = '';
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private choosesAgain = false;
  private ticker = 0;

  static override styles = [surfaceStyles, buttonStyles, floorPanelStyles];

  constructor() {
    super();
    new FollowDesk(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticker = window.setInterval(() => this.requestUpdate(), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticker);
  }

  protected override render() {
    const calling = this.desk?.calling ?? { step: 'none' };
    if (this.choosesAgain) return this.choice();
    switch (calling.step) {
      case 'none':
        return this.choice();
      case 'queued':
        return this.queued();
      case 'refused':
        return this.refused(calling.code === 'too-many-requests');
      case 'sent':
        return this.sent(calling.request);
    }
  }

  private choice() {
    const { strings } = this.setting;
    const { product, desk } = this;
    const minutes = Math.ceil((desk?.promisedMs ?? 0) / MINUTE_MS);
    return html`
      <header>
        <h1>${strings.helpTitle}</h1>
        <p class="lead">
          ${strings.helpPlace({ place: this.place })} ${minutes > 0 ? strings.helpUsually({ count: minutes }) : nothing}
        </p>
      </header>
      ${product ? html`<p class="about">${strings.helpAbout({ name: product.name })}</p>` : nothing}
      <div class="topics">
        ${this.topic('where', 'map-pin', strings.helpWhere)} ${this.topic('advice', 'info', strings.helpAdvice)}
        ${this.topic('price', 'tag', strings.helpPrice)}
        ${this.topic('accessibility', 'heart', strings.helpAccessibility)}
        ${this.topic('other', 'people', strings.helpOther)}
      </div>
    `;
  }

  private topic(topic: HelpTopic, icon: IconName, words: string) {
    const call = () => this.call({ topic, productId: this.product?.id ?? null });
    return html`<button class="topic" @click=${call}><ui-icon name=${icon}></ui-icon>${words}</button>`;
  }

  private call(asked: HelpAsked): void {
    this.choosesAgain = false;
    this.desk?.call(asked);
  }

  private sent(request: HelpRequest) {
    const { strings, now } = this.setting;
    switch (request.state) {
      case 'waiting': {
        const isLate = now() > request.promisedBy || request.escalated;
        return this.card(isLate ? 'late' : 'plain', 'clock', strings.helpSent, [
          isLate
            ? html`<p>${request.escalated ? strings.helpLouder : strings.helpLate}</p>`
            : html`<p>${strings.helpBy({ time: this.time(request.promisedBy) })}</p>`,
          html`<p class="soft">${strings.helpStay}</p>`,
          this.takeBack(),
        ]);
      }
      case 'taken':
        return this.card('coming', 'people', strings.helpComing, [
          html`<p>${strings.helpComingHint}</p>`,
          this.takeBack(),
        ]);
      case 'done':
        return this.card('plain', 'check', strings.helpDone, [this.again(strings.helpAgain)]);
      case 'cancelled':
        return this.card('plain', 'check', strings.helpCancelled, [this.undo(request)]);
      case 'expired':
        return this.card('late', 'info', strings.helpLost, [
          html`<p>${strings.helpLostHint}</p>`,
          this.again(strings.helpAgain),
        ]);
    }
  }

  private queued() {
    const { strings } = this.setting;
    return this.card('late', 'wifi-off', strings.helpQueued, [
      html`<p>${strings.helpQueuedHint}</p>`,
      this.takeBack(),
    ]);
  }

  private refused(many: boolean) {
    const { strings } = this.setting;
    return this.card('late', 'info', many ? strings.helpMany : strings.helpLost, [
      many ? nothing : html`<p>${strings.helpLostHint}</p>`,
      this.again(strings.helpAgain),
    ]);
  }

  private card(
    tone: 'plain' | 'late' | 'coming',
    icon: IconName,
    heading: string,
    more: readonly (TemplateResult | typeof nothing)[],
  ) {
    return html`<section class="card" data-tone=${tone} role="status">
      <span class="badge"><ui-icon name=${icon}></ui-icon></span>
      <h1>${heading}</h1>
      ${more}
    </section>`;
  }

  private takeBack() {
    const { strings } = this.setting;
    return html`<button class="button" data-size="large" @click=${() => this.desk?.cancel()}>
      ${strings.helpCancel}
    </button>`;
  }

  private again(words: string) {
    const choose = () => {
      this.choosesAgain = true;
    };
    return html`<div class="row">
      <button class="button" data-size="large" @click=${choose}>${words}</button>
      <button class="button" data-size="large" data-kind="primary" @click=${() => intend(this, { kind: 'back' })}>
        ${this.setting.strings.back}
      </button>
    </div>`;
  }

  private undo({ topic, productId }: HelpRequest) {
    const { strings } = this.setting;
    return html`<div class="row">
      <button class="button" data-size="large" @click=${() => this.call({ topic, productId })}>${strings.undo}</button>
      <button class="button" data-size="large" data-kind="primary" @click=${() => intend(this, { kind: 'back' })}>
        ${strings.back}
      </button>
    </div>`;
  }

  private time(at: number): string {
    return new Intl.DateTimeFormat(this.setting.locale, { timeStyle: 'short' }).format(at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-panel': HelpPanel;
  }
}
