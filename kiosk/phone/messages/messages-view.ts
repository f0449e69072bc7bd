import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { listCardStyles } from '../list-card-styles.ts';
import { noticeTitle } from '../own/notice-title.ts';
import { pageStyles } from '../page-styles.ts';
import type { PhonePart } from '../phone-part.ts';
import { strings } from '../strings.ts';
import { messageCalls } from './message-calls.ts';
import { messageList } from './message-list.ts';

import { MessagesTask } from './messages-task.ts';

/** All that the person was told in the last 30 days. To open it is to have seen it. */
@customElement('messages-view')
export class MessagesView extends LitElement {
  @property({ attribute: false }) parts: readonly PhonePart[] = [];
  @property() locale = 'en';
  readonly task = new MessagesTask(this);

  static override styles = [surfaceStyles, pageStyles, listCardStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.task.run(messageCalls.see);
  }

  protected override render() {
    const { told } = this.task;
    return html`
      <div class="head">
        <h1>${strings.messagesTitle}</h1>
        <p class="soft">${
          told?.given === false
            ? strings.messagesOff({ purpose: noticeTitle('offers-by-message'), choices: strings.choices })
            : strings.messagesText
        }</p>
      </div>
      ${
        told === null || !told.given
          ? nothing
          : told.messages.length === 0
            ? html`<p class="soft">${strings.messagesNone}</p>`
            : messageList(told.messages, this)
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'messages-view': MessagesView;
  }
}
