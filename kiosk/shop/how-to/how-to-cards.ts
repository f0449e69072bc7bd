import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HowTo } from '../../../shared/model/product-facts.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** How-tos to touch: what comes of them, and how long it takes. */
@customElement('how-to-cards')
export class HowToCards extends LitElement {
  @property({ attribute: false }) howTos: readonly HowTo[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--space-3);
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        inline-size: 100%;
        min-block-size: var(--target);
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
        color: inherit;
        box-shadow: var(--shadow-1);
        font: inherit;
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
      }
      button:active {
        transform: scale(0.98);
      }
      .title {
        display: block;
        font-weight: var(--weight-bold);
        line-height: var(--leading-snug);
      }
      .soft {
        font-size: var(--text-sm);
      }
      ui-icon {
        flex: none;
        color: var(--color-brand);
        font-size: 1.5rem;
      }
    `,
  ];

  protected override render() {
    const { strings, catalogueLanguage } = this.setting;
    return html`<ul role="list">
      ${this.howTos.map(
        (howTo) => html`<li>
          <button
            data-how-to=${howTo.id}
            @click=${() => intend(this, { kind: 'open', view: { name: 'how-to', howToId: howTo.id, step: 0 } })}
          >
            <ui-icon name="play"></ui-icon>
            <span>
              <span class="title" lang=${catalogueLanguage}>${howTo.title}</span>
              <span class="soft">${strings.howToMinutes({ count: howTo.minutes })}</span>
            </span>
          </button>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to-cards': HowToCards;
  }
}
