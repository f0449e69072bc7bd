import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, may } from '../data/account.ts';
import { pageStyles } from '../parts/page-styles.ts';
import type { PublishState } from './publish-state.ts';
import { noticeWords as words } from './publish-words.ts';

interface Notice {
  text: string;
  tone: 'info' | 'warning' | 'danger';
}

/** On every page: what somebody waits for, or has been told, about drafts. Emits `look-at-drafts`. */
@customElement('publish-notice')
export class PublishNotice extends LitElement {
  @property({ attribute: false }) state: PublishState | null = null;
  @property({ attribute: false }) account!: Account;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .note {
        margin: var(--space-4) var(--space-6) 0;
      }
      span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      @media (max-width: 48rem) {
        .note {
          flex-wrap: wrap;
          margin-inline: var(--space-4);
        }
        .note > span {
          flex: 1;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  private get notice(): Notice | null {
    const { state, account } = this;
    if (!state) return null;
    const { changes, approval, rollout } = state;
    if (rollout?.halt && may(account, 'publish'))
      return { text: words.halted(rollout.revision), tone: 'warning' };
    if (!approval.required || changes.length === 0) return null;
    const { asked, sentBack, given, voided } = approval;
    if (asked?.isMine) {
      if (asked.isEdited) return { text: words.edited, tone: 'warning' };
      if (sentBack)
        return { text: `${words.sentBack(sentBack.by)}${words.quoted(sentBack.note)}`, tone: 'danger' };
      if (given && !given.isMine) return { text: words.approved(given.by), tone: 'info' };
      return null;
    }
    if (voided?.isMine && !given) return { text: words.voided, tone: 'warning' };
    const isOpen = asked && !asked.isEdited && !sentBack && !given;
    if (!isOpen || !may(account, 'approve')) return null;
    return { text: `${words.asked(asked.by, changes.length)}${words.quoted(asked.note)}`, tone: 'info' };
  }

  protected override render() {
    const { notice } = this;
    // The place is there from the beginning, so that a screen reader hears what comes into it.
    return html`<div role="status">
      ${
        notice
          ? html`<div class="note" data-tone=${notice.tone}>
              <ui-icon name=${notice.tone === 'info' ? 'info' : 'warning'}></ui-icon>
              <span>${notice.text}</span>
              <button class="button" @click=${() => this.dispatchEvent(new CustomEvent('look-at-drafts'))}>
                ${words.look}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publish-notice': PublishNotice;
  }
}
