import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim } from '../../../shared/model/product-facts.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { calendarDay, toldClaims } from './told-claims.ts';

/** What is said of a product, each with who says it and since when. What no longer holds is not there. */
@customElement('claim-list')
export class ClaimList extends LitElement {
  @property({ attribute: false }) claims: readonly Claim[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
      }
      li {
        display: flex;
        align-items: start;
        gap: var(--space-2);
        line-height: var(--leading-snug);
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
        ({ text, source, statedOn, certificate }) => html`<li>
          <ui-icon name="shield"></ui-icon>
          <span>
            <span class="text" lang=${catalogueLanguage} dir="auto">${text}</span>
            <span class="soft"
              ><span lang=${catalogueLanguage}>${source}</span> · <span class="date">${format.format(Date.parse(statedOn))}</span>${
                certificate ? html` · <span lang=${catalogueLanguage}>${certificate}</span>` : nothing
              }</span
            >
          </span>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-list': ClaimList;
  }
}
