import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/icon.ts';
import type { IconName } from '../ui/icon-paths.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { intend, type ShopIntent, type ShopView } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** Home, list, phone and done: always there, in the lower half. */
@customElement('shop-nav')
export class ShopNav extends LitElement {
  @property() current: ShopView['name'] = 'home';
  /** Products on the list, as “Done” tells them. */
  @property({ type: Number }) count = 0;
  @property({ type: Boolean }) connected = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      nav {
        display: flex;
        gap: var(--space-2);
      }
      button {
        position: relative;
        display: grid;
        flex: 1;
        justify-items: center;
        align-content: center;
        gap: var(--space-1);
        min-inline-size: 0;
        min-block-size: calc(var(--target) * 1.2);
        padding: var(--space-2);
        border: 0;
        border-radius: var(--radius-lg);
        background: none;
        color: var(--color-ink);
        font: inherit;
        font-size: var(--text-sm);
        font-weight: var(--weight-bold);
        line-height: 1.1;
        overflow-wrap: anywhere;
        text-align: center;
        cursor: pointer;
        touch-action: manipulation;
      }
      button:active {
        transform: scale(0.97);
      }
      button[aria-current] {
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .done {
        background: var(--color-ink);
        color: var(--color-surface);
      }
      ui-icon {
        font-size: 1.5rem;
      }
      @container (orientation: portrait) and (block-size < 1400px) {
        nav {
          gap: var(--space-1);
        }
        button {
          min-inline-size: 4.6rem;
          padding-inline: var(--space-1);
        }
      }
      @container (inline-size < 33rem) {
        button {
          min-inline-size: 0;
        }
      }
      .count {
        position: absolute;
        inset-block-start: 0.15rem;
        inset-inline-start: calc(50% + 0.6rem);
        min-inline-size: 1.55em;
        padding: 0.1em 0.4em;
        border-radius: var(--radius-full);
        background: var(--color-accent);
        color: var(--color-on-accent);
        line-height: 1.35;
        text-align: center;
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`<nav aria-label=${strings.navigation}>
      ${this.item('home', 'home', strings.home, { kind: 'home' })}
      ${this.item('list', 'list', strings.list, { kind: 'open', view: { name: 'list' } })}
      ${
        this.connected
          ? nothing
          : this.item('phone', 'phone', strings.toPhone, { kind: 'open', view: { name: 'phone' } })
      }
      <button class="done" @click=${() => intend(this, { kind: 'done' })}>
        <ui-icon name="check"></ui-icon>${strings.done}
      </button>
    </nav>`;
  }

  private item(name: ShopView['name'], icon: IconName, text: string, intent: ShopIntent) {
    return html`<button aria-current=${this.current === name ? 'page' : nothing} @click=${() => intend(this, intent)}>
      <ui-icon name=${icon}></ui-icon>${text}
      ${name === 'list' && this.count > 0 ? html`<span class="count numeric">${this.count}</span>` : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-nav': ShopNav;
  }
}
