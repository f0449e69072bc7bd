import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../../shared/model/product-facts.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { calendarDay, toldClaims } from './told-claims.ts';

/** What is said of a product, each with who says it and since when; a touch tells the rest. What no longer holds is not there. */
@customElement('claim-list')
export class ClaimList extends LitElement {
  @property() productId = '';
  @property({ attribute: false }) claims: readonly Claim[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: var(--target);
        padding: var(--space-1) 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        line-height: var(--leading-snug);
        text-align: start;
        cursor: pointer;
        touch-action: manipulation;
      }
      button > :nth-child(2) {
        flex: 1;
      }
      ui-icon {
        flex: none;
        color: var(--color-brand);
      }
      .text {
        font-weight: var(--weight-bold);
      }
      .soft {
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { strings, locale, now, catalogueLanguage } = this.setting;
    const told = toldClaims(this.claims, calendarDay(now()));
    if (told.length === 0) return nothing;
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return html`<ul role="list" aria-label=${strings.claims}>
      ${told.map(
        ({ id, text, source, statedOn, certificate }) => html`<li>
          <button @click=${() => this.open(id)}>
          <ui-icon name="shield"></ui-icon>
          <span>
            <span class="text" lang=${catalogueLanguage} dir="auto">${text}</span>
            <span class="soft"
              ><bdi lang=${catalogueLanguage}>${source}</bdi> · <bdi class="date">${format.format(Date.parse(statedOn))}</bdi>${
                certificate ? html` · <bdi lang=${catalogueLanguage}>${certificate}</bdi>` : nothing
              }</span
            >
          </span>
          <ui-icon name="chevron-right"></ui-icon>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  private open(claimId: string): void {
    intend(this, { kind: 'open', view: { name: 'claim', productId: this.productId, claimId } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-list': ClaimList;
  }
}
