import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import type { IconName } from '../ui/icon-paths.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { accessBarStyles } from './access-bar-styles.ts';
import { TEXT_STEPS } from './ease.ts';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from './languages/languages.ts';
import { intend, type ShopIntent } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/**
 * At the lower edge, where everybody reaches it: text size, contrast, reading aloud, everything lower, the language,
 * and the player's camera notice (slot). Every name of a language is in that language, for those who read only it.
 */
@customElement('access-bar')
export class AccessBar extends LitElement {
  @property({ type: Number }) step = 0;
  @property({ type: Boolean }) contrast = false;
  @property({ type: Boolean }) reading = false;
  /** This device has a voice that can read what is on the screen. */
  @property({ type: Boolean }) canRead = false;
  @property({ type: Boolean }) reach = false;
  @property() language: LanguageTag = 'en';
  @property({ type: Boolean }) languagesShown = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, accessBarStyles];

  protected override render() {
    const { strings } = this.setting;
    return html`<section aria-label=${strings.access}>
      ${this.languagesShown ? this.languages() : nothing}
      <div class="tools">
        ${this.textSize()}
        ${this.toggle('eye', strings.contrast, this.contrast, { kind: 'contrast' })}
        ${this.canRead ? this.toggle('volume', strings.readAloud, this.reading, { kind: 'read-aloud' }) : nothing}
        ${this.toggle('reach', strings.reach, this.reach, { kind: 'reach' }, strings.reachHint)}
        <button
          class="button"
          data-kind="quiet"
          aria-expanded=${this.languagesShown}
          @click=${() => intend(this, { kind: 'languages', shown: !this.languagesShown })}
        >
          <ui-icon name="globe"></ui-icon>
          <span class="visually-hidden">${strings.language}</span>
          <span class="name always" lang=${this.language}>${LANGUAGES[this.language].name}</span>
        </button>
        <button
          class="button"
          data-kind="quiet"
          @click=${() => intend(this, { kind: 'open', view: { name: 'access' } })}
        >
          <ui-icon name="info"></ui-icon><span class="name">${strings.accessAbout}</span>
        </button>
        <slot name="notice"></slot>
      </div>
    </section>`;
  }

  private textSize() {
    const { strings } = this.setting;
    const steps = Array.from({ length: TEXT_STEPS }, (_, step) => step);
    return html`<button class="button" data-kind="quiet" @click=${() => intend(this, { kind: 'text-step' })}>
      <span class="size" aria-hidden="true">Aa</span><span class="name">${strings.textSize}</span>
      <span class="visually-hidden">${strings.textSizeStep({ step: this.step + 1, steps: TEXT_STEPS })}</span>
      <span class="steps" aria-hidden="true">${steps.map((step) => html`<i class=${step <= this.step ? 'on' : ''}></i>`)}</span>
    </button>`;
  }

  private toggle(icon: IconName, name: string, on: boolean, intent: ShopIntent, hint?: string) {
    return html`<button class="button" data-kind="quiet" aria-pressed=${on} @click=${() => intend(this, intent)}>
      <ui-icon name=${icon}></ui-icon><span class="name">${name}</span>
      ${hint ? html`<span class="visually-hidden">${hint}</span>` : nothing}
    </button>`;
  }

  private languages() {
    return html`<div class="languages" role="group" aria-label=${this.setting.strings.languages}>
      ${LANGUAGE_TAGS.map(
        (tag) => html`<button
          class="button"
          lang=${tag}
          dir=${LANGUAGES[tag].direction}
          aria-pressed=${tag === this.language}
          @click=${() => intend(this, { kind: 'language', tag })}
        >
          ${LANGUAGES[tag].name}
        </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'access-bar': AccessBar;
  }
}
