import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { spokenNotice } from './spoken-notice.ts';
import { strings } from './strings.ts';

/** The whole notice behind one link, in the words that its hash is taken of. */
@customElement('notice-details')
export class NoticeDetails extends LitElement {
  static override styles = [
    surfaceStyles,
    css`
      summary {
        display: flex;
        align-items: center;
        min-block-size: var(--target);
        color: var(--color-brand);
        font-weight: var(--weight-medium);
        text-decoration: underline;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      dl {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
        border-radius: var(--radius-md);
        background: var(--color-sunken);
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
      dt {
        font-weight: var(--weight-bold);
      }
      dd + dt {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  protected override render() {
    const { purposes, withdrawal, rights, authority, automatedLogic, version } = spokenNotice();
    return html`<details>
      <summary>${strings.noticeLink}</summary>
      <dl>
        ${purposes.map(
          ({ title, dataItems, retention }) => html`<dt>${title}</dt>
            <dd>${strings.noticeData}: ${dataItems.join(', ')}</dd>
            <dd>${strings.noticeKept}: ${retention}</dd>`,
        )}
        <dt>${strings.noticeStop}</dt>
        <dd>${withdrawal}</dd>
        <dt>${strings.noticeRights}</dt>
        <dd>${rights}</dd>
        <dt>${strings.noticeAuthority}</dt>
        <dd>${authority}</dd>
        <dt>${strings.noticeLogic}</dt>
        <dd>${automatedLogic}</dd>
        <dd>${strings.noticeVersion({ version })}</dd>
      </dl>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-details': NoticeDetails;
  }
}
