import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../ui/icon.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** When the statement was last gone through; the date is said on the page. */
const STATED_AT = Date.UTC(2026, 10, 23);

/** The accessibility statement: what helps, what is missing and whom to tell. Also on the phone. */
@customElement('access-page')
export class AccessPage extends LitElement {
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-5);
      }
      section {
        display: grid;
        gap: var(--space-3);
      }
      h2 {
        font-size: var(--text-xl);
      }
      p,
      li {
        max-inline-size: 62ch;
        line-height: var(--leading-snug);
      }
      .lead,
      li {
        font-size: var(--text-lg);
      }
      ul {
        display: grid;
        gap: var(--space-3);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-3);
        align-items: baseline;
      }
      li ui-icon {
        align-self: start;
        margin-block-start: 0.2em;
        color: var(--color-brand);
      }
      .missing ui-icon {
        color: var(--color-ink-soft);
      }
    `,
  ];

  protected override render() {
    const { strings, locale } = this.setting;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(STATED_AT);
    return html`<h1>${strings.accessTitle}</h1>
      <p class="lead">${strings.accessStands}</p>
      <section>
        <h2>${strings.accessHelps}</h2>
        ${this.points('check', [
          strings.accessHelpSee,
          strings.accessHelpReach,
          strings.accessHelpTime,
          strings.accessHelpWay,
          strings.accessHelpPhone,
        ])}
      </section>
      <section class="missing">
        <h2>${strings.accessLacks}</h2>
        ${this.points('minus', [
          strings.accessLackTouch,
          strings.accessLackTried,
          strings.accessLackSpacing,
          strings.accessLackFilms,
        ])}
      </section>
      <section>
        <h2>${strings.accessTell}</h2>
        <p class="lead">${strings.accessTellText}</p>
      </section>
      <p class="soft">${strings.accessDate({ date })}</p>`;
  }

  private points(icon: IconName, texts: readonly string[]) {
    return html`<ul role="list">
      ${texts.map((text) => html`<li><ui-icon name=${icon}></ui-icon><span>${text}</span></li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'access-page': AccessPage;
  }
}
