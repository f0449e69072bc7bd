import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConsentEvent, ConsentState } from '../../../shared/consent/consent-event.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { saveFile } from '../save-file.ts';
import { strings } from '../strings.ts';
import { ChoicesTask } from './choices-task.ts';
import { noticeTitle } from './notice-title.ts';

/** What a record says, in the page's own words or with the language that it is in. */
type Part = string | readonly [said: string, language: string];
type Row = readonly [name: string, ...said: Part[]];

/** The record's fixed words are the same in every language, so that all records of a shop can be compared. */
const RECORD = 'en';
/** BCP 47 for what is no language: numbers and hashes. */
const NO_LANGUAGE = 'zxx';

const told = (part: Part) =>
  typeof part === 'string' ? html`<bdi>${part}</bdi>` : html`<bdi lang=${part[1]}>${part[0]}</bdi>`;

/** Every consent receipt (ISO/IEC TS 27560), to read, to download and to print. */
@customElement('receipts-view')
export class ReceiptsView extends LitElement {
  @property() locale = 'en';
  private readonly task = new ChoicesTask(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      ul {
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
      }
      li + li {
        border-block-start: 1px solid var(--color-line);
      }
      details {
        padding-inline: var(--space-4);
      }
      summary {
        display: grid;
        align-content: center;
        min-block-size: 3.5rem;
        padding-block: var(--space-2);
        cursor: pointer;
      }
      summary strong {
        line-height: 1.2;
      }
      summary span {
        color: var(--color-ink-soft);
        font-size: var(--text-sm);
      }
      dl {
        display: grid;
        gap: var(--space-1);
        padding-block-end: var(--space-4);
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
      dt {
        color: var(--color-ink-soft);
      }
      dd {
        margin-block-end: var(--space-2);
        overflow-wrap: anywhere;
      }
      @media print {
        .ways {
          display: none;
        }
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
      }
    `,
  ];

  protected override render() {
    const receipts = this.task.choices?.receipts;
    return html`
      <div class="head">
        <h1>${strings.receiptsTitle}</h1>
        <p class="soft">${strings.receiptsText}</p>
      </div>
      ${
        receipts?.length
          ? html`<div class="ways">
                <button class="button" @click=${() => this.save(receipts)}>
                  <ui-icon name="download"></ui-icon>${strings.receiptDownload}
                </button>
                <button class="button" @click=${() => this.print()}>${strings.receiptPrint}</button>
              </div>
              <ul role="list">
                ${receipts.map((receipt) => html`<li>${this.receipt(receipt)}</li>`)}
              </ul>`
          : html`<p class="soft">${receipts ? strings.receiptsNone : ''}</p>`
      }
    `;
  }

  private age({ minimumAge }: ConsentEvent): Row[] {
    return minimumAge === null ? [] : [[strings.receiptAge, strings.receiptAgeWord({ age: minimumAge })]];
  }

  private receipt(receipt: ConsentEvent) {
    const { event, controller, notice, recipients } = receipt;
    const words = notice.language;
    const rows: Row[] = [
      [strings.receiptId, [receipt.receiptId, NO_LANGUAGE]],
      [strings.receiptPseudonym, [receipt.principalId, NO_LANGUAGE]],
      [strings.receiptWho, [controller.name, controller.address, controller.contact].join(', ')],
      [
        strings.receiptNotice,
        [
          `${notice.id} ${notice.version}, ${notice.language}, SHA-256 ${notice.hash.slice(0, 16)}…`,
          NO_LANGUAGE,
        ],
      ],
      [strings.receiptData, [receipt.dataType, RECORD], [receipt.dataItems.join(', '), words]],
      [strings.receiptKept, [receipt.retention, words]],
      [strings.receiptWhere, [`${receipt.storageLocation}, ${receipt.jurisdiction}`, RECORD]],
      [strings.receiptRecipients, recipients.join(', ') || strings.receiptNobody],
      [strings.receiptBasis, [receipt.lawfulBasis, RECORD]],
      ...this.age(receipt),
      [strings.receiptStop, [receipt.withdrawalMethod, words]],
      [strings.receiptUntil, event.validUntil === null ? strings.receiptOpen : this.time(event.validUntil)],
      [strings.noticeRights, [receipt.rights, words]],
      [strings.noticeAuthority, [receipt.authority, words]],
      [strings.noticeLogic, [receipt.automatedLogic, words]],
    ];
    return html`<details>
      <summary>
        <strong>${noticeTitle(receipt.purpose)}</strong>
        <span>${stateWords(event.state)} · ${this.time(event.at)}</span>
      </summary>
      <dl>
        ${rows.map(
          ([name, ...parts]) => html`<dt>${name}</dt>
            <dd>${parts.map((part, n) => (n === 0 ? told(part) : html`, ${told(part)}`))}</dd>`,
        )}
      </dl>
    </details>`;
  }

  private time(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }

  private save(receipts: readonly ConsentEvent[]): void {
    saveFile('my-receipts.json', 'application/json', JSON.stringify(receipts, null, 2));
  }

  /** On paper nothing can be unfolded. */
  private print(): void {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
    window.print();
  }
}

function stateWords(state: ConsentState): string {
  const told: Record<ConsentState, string> = {
    given: strings.receiptGiven,
    withdrawn: strings.receiptWithdrawn,
    expired: strings.receiptExpired,
    superseded: strings.receiptSuperseded,
  };
  return told[state];
}

declare global {
  interface HTMLElementTagNameMap {
    'receipts-view': ReceiptsView;
  }
}
