import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Suggestion } from '../../shared/model/visit.ts';
import '../shop/price-tag.ts';
import '../shop/product-picture.ts';
import { reasonWords } from '../shop/reason-words.ts';
import { plainSetting, shopSetting } from '../shop/shop-setting.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { productRowStyles } from './product-row-styles.ts';
import { strings } from './strings.ts';

/**
 * One suggestion with its rule, the data behind it, "not for me", and for what comes from earlier visits the way to stop
 * it. Emits `idea-add`, `idea-refuse`, `idea-off` and `idea-never`.
 */
@customElement('idea-card')
export class IdeaCard extends LitElement {
  @property({ attribute: false }) idea: Suggestion | null = null;
  @property({ type: Boolean }) remembered = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    productRowStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-2);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
      }
      .foot {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: var(--space-2);
      }
      .foot .button {
        flex: none;
      }
      details {
        padding-inline: var(--space-1);
      }
      .why {
        display: grid;
        justify-items: start;
        gap: var(--space-1);
        padding-block-end: var(--space-2);
      }
    `,
  ];

  protected override render() {
    const { idea } = this;
    if (!idea) return nothing;
    const { product, reason, contentClass } = idea;
    return html`
      <div class="row">
        <product-picture .product=${product}></product-picture>
        <div>
          <p class="name">${product.name}</p>
          <price-tag .product=${product}></price-tag>
        </div>
        <button class="button" aria-label=${strings.addName({ name: product.name })} @click=${() => this.say('idea-add')}>
          <ui-icon name="plus"></ui-icon>${strings.add}
        </button>
      </div>
      <div class="foot">
      <details>
        <summary><ui-icon name="info"></ui-icon>${strings.why}</summary>
        <div class="why">
          <p><strong>${this.short(reason)}.</strong> ${this.whole(idea)}</p>
          ${
            contentClass === 'L3'
              ? html`<button class="button" @click=${() => this.say('idea-off')}>${strings.whyOff}</button>`
              : nothing
          }
          ${
            this.remembered
              ? html`<button class="button" @click=${() => this.say('idea-never')}>${strings.doNotUse}</button>`
              : nothing
          }
        </div>
      </details>
      <button class="button" data-kind="quiet" aria-label=${strings.notForMeName({ name: product.name })} @click=${() => this.say('idea-refuse')}>
        ${strings.notForMe}
      </button>
      </div>
    `;
  }

  private short(reason: Suggestion['reason']): string {
    return reason.rule === 'bought-before'
      ? strings.whyBoughtShort
      : reasonWords(reason, this.setting.strings);
  }

  private whole({ reason, contentClass }: Suggestion): string {
    if (reason.rule === 'bought-before') return strings.whyBought({ count: reason.visits });
    return contentClass === 'L3' ? strings.whyL3 : strings.whyL2;
  }

  private say(name: 'idea-add' | 'idea-refuse' | 'idea-off' | 'idea-never'): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idea-card': IdeaCard;
  }
}
