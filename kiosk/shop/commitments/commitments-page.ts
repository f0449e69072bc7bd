import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { progressOf } from '../../../shared/commitments/progress.ts';
import { saidIn } from '../../../shared/guide/said-in.ts';
import type { Commitment } from '../../../shared/model/commitment.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FactsBook, NO_FACTS } from '../facts-book.ts';
import { pageStyles } from '../page-styles.ts';
import { calendarDay } from '../product/told-claims.ts';
import { progressStyles } from '../progress-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** What the shop stands for: each with how far it has come, who says so and on which day. */
@customElement('commitments-page')
export class CommitmentsPage extends LitElement {
  @property({ attribute: false }) book = new FactsBook(NO_FACTS);
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    pageStyles,
    progressStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-4);
      }
      li {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-5);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-xl);
        background: var(--color-raised);
      }
      h2 {
        font-size: var(--text-xl);
        overflow-wrap: anywhere;
      }
      .how-far {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-4);
      }
      .how-far strong {
        font-size: var(--text-2xl);
        letter-spacing: var(--tracking-tight);
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`<h1>${strings.standsFor}</h1>
      <ul role="list">
        ${this.book.commitments.map((one) => html`<li>${this.commitment(one)}</li>`)}
      </ul>`;
  }

  private commitment(commitment: Commitment) {
    const { strings, language, catalogueLanguage, locale, now } = this.setting;
    const { value, target, unit, source, on } = progressOf(commitment, this.book.claims, calendarDay(now()));
    const told = saidIn(commitment, language, catalogueLanguage);
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const date = (text: string) => day.format(Date.parse(text));
    const far =
      unit === null
        ? strings.standsProducts({ value: number.format(value), target: number.format(target) })
        : strings.standsFar({ value: number.format(value), target: number.format(target), unit });
    return html`
      <h2 lang=${told.language} dir="auto">${told.text}</h2>
      <p class="how-far">
        <strong class="date">${far}</strong>
        ${commitment.by === null ? nothing : html`<span class="date">${strings.standsBy({ date: date(commitment.by) })}</span>`}
      </p>
      <progress max=${target} value=${Math.min(value, target)} aria-label=${far}></progress>
      <p class="soft date">
        ${
          source === null
            ? strings.standsCounted({ date: date(on) })
            : strings.standsMeasured({ source, date: date(on) })
        }
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commitments-page': CommitmentsPage;
  }
}
