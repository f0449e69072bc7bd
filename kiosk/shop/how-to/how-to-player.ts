import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HowTo } from '../../../shared/model/product-facts.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import '../take/take-along.ts';
import { takenAddress } from '../take/taken-address.ts';
import { howToStyles } from './how-to-styles.ts';
import './part-list.ts';
import type { NeededPart } from './part-list.ts';

/** One how-to: first all that is needed, then a step at a time, in letters that are read from a metre away. */
@customElement('how-to-player')
export class HowToPlayer extends LitElement {
  @property({ attribute: false }) howTo: HowTo | null = null;
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) parts: readonly NeededPart[] = [];
  /** Where phones open pages of this shop; empty where there is no phone to go on with. */
  @property() phoneOrigin = '';
  /** On a phone, which has no page for a product: parts are told and lead nowhere. */
  @property({ type: Boolean }) onPhone = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, howToStyles];

  protected override render() {
    const { howTo, setting } = this;
    const { strings, catalogueLanguage } = setting;
    if (!howTo) return html`<p class="gone">${strings.notThere}</p>`;
    const text = howTo.steps[this.step - 1];
    return html`
      <header>
        <h1 lang=${catalogueLanguage}>${howTo.title}</h1>
        <p class="facts">
          <span class="badge"><ui-icon name="clock"></ui-icon>${strings.howToMinutes({ count: howTo.minutes })}</span>
          ${howTo.isSample ? html`<span class="badge">${strings.sample}</span>` : nothing}
        </p>
      </header>
      ${text === undefined ? this.needed(howTo) : this.steps(howTo, text)}
      ${this.take(howTo)}
    `;
  }

  /** The code leads to the step that is open: whoever goes home in the middle of it goes on there. */
  private take({ id }: HowTo) {
    const { strings } = this.setting;
    if (this.phoneOrigin === '') return nothing;
    return html`<take-along
      address=${takenAddress(this.phoneOrigin, { 'how-to': id, step: String(this.step) })}
      heading=${strings.howToTake}
      hint=${strings.howToTakeHint}
      label=${strings.howToTakeCode}
    ></take-along>`;
  }

  private needed(howTo: HowTo) {
    const { strings } = this.setting;
    const missing = this.parts.filter(({ quantity }) => quantity === 0);
    return html`
      <part-list .parts=${this.parts} ?told=${this.onPhone}></part-list>
      <div class="acts">
        ${
          missing.length > 0
            ? html`<button
                class="button"
                data-kind="primary"
                data-size="large"
                @click=${() =>
                  intend(this, {
                    kind: 'list-all',
                    productIds: missing.map(({ product }) => product.id),
                  })}
              >
                <ui-icon name="plus"></ui-icon>${strings.addAll}
              </button>`
            : html`<p class="listed" role="status"><ui-icon name="check"></ui-icon>${strings.allListed}</p>`
        }
        <button class="button" data-size="large" @click=${() => this.turn(howTo, 1)}>
          <ui-icon name="play"></ui-icon>${strings.howToStart}
        </button>
      </div>
    `;
  }

  private steps(howTo: HowTo, text: string) {
    const { strings, catalogueLanguage } = this.setting;
    const { step } = this;
    const steps = howTo.steps.length;
    return html`
      <p class="count" role="status">${strings.howToStep({ step, steps })}</p>
      <progress max=${steps} value=${step} aria-label=${strings.howToStep({ step, steps })}></progress>
      <p class="step" lang=${catalogueLanguage}>${text}</p>
      <div class="acts">
        <button class="button" data-size="large" @click=${() => this.turn(howTo, step - 1)}>
          ${step === 1 ? strings.howToParts : strings.howToBefore}
        </button>
        ${
          step < steps
            ? html`<button
                class="button"
                data-kind="primary"
                data-size="large"
                @click=${() => this.turn(howTo, step + 1)}
              >
                ${strings.howToNext}
              </button>`
            : html`<p class="listed"><ui-icon name="check"></ui-icon>${strings.howToDone}</p>`
        }
      </div>
    `;
  }

  private turn({ id }: HowTo, step: number): void {
    intend(this, { kind: 'turn', view: { name: 'how-to', howToId: id, step } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to-player': HowToPlayer;
  }
}
