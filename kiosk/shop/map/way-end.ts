import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** The end of a way: whether it led to the product. Either answer is counted, and tells the shop whether its plan is right. */
@customElement('way-end')
export class WayEnd extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  /** On a phone nobody is called by a touch here. */
  @property({ type: Boolean }) onPhone = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  /** Null until somebody has said. */
  @state() private found: boolean | null = null;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      h2 {
        font-size: var(--text-lg);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      .said {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-4) var(--space-5);
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .said[data-missed] {
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
      .said ui-icon {
        flex: none;
        font-size: 1.5rem;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('product')?.id !== this.product?.id && changed.has('product')) this.found = null;
  }

  protected override render() {
    const { strings } = this.setting;
    const { found } = this;
    if (!this.product) return nothing;
    if (found === null)
      return html`<h2>${strings.mapThere}</h2>
        <div class="acts">
          <button class="button" data-kind="primary" @click=${() => this.say(true)}>
            <ui-icon name="check"></ui-icon>${strings.mapFound}
          </button>
          <button class="button" @click=${() => this.say(false)}>${strings.mapMissed}</button>
        </div>`;
    return html`<p class="said" role="status" ?data-missed=${!found}>
        <ui-icon name=${found ? 'check' : 'info'}></ui-icon>
        <span>${found ? strings.mapFoundSaid : strings.mapMissedSaid}</span>
      </p>
      ${
        found || this.onPhone
          ? nothing
          : html`<div class="acts"><button class="button" @click=${this.call}>
              <ui-icon name="people"></ui-icon>${strings.helpCall}
            </button></div>`
      }`;
  }

  private say(found: boolean): void {
    const { product } = this;
    if (!product) return;
    this.found = found;
    intend(this, { kind: 'way-end', productId: product.id, found });
  }

  private call = (): void => {
    intend(this, { kind: 'open', view: { name: 'help', productId: this.product?.id ?? null } });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'way-end': WayEnd;
  }
}
