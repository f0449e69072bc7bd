import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { listCardStyles } from '../list-card-styles.ts';
import { pageStyles } from '../page-styles.ts';
import type { PhonePart } from '../phone-part.ts';
import { strings } from '../strings.ts';
import { messageCalls } from './message-calls.ts';
import { messageList } from './message-list.ts';

import { MessagesTask } from './messages-task.ts';

/** More than these are on their own page. */
const SHOWN = 3;

/** What the person was told and has not seen, at the top of their page; nothing where there is nothing. */
@customElement('for-you')
export class ForYou extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ attribute: false }) parts: readonly PhonePart[] = [];
  @property() locale = 'en';
  readonly task = new MessagesTask(this);

  static override styles = [surfaceStyles, buttonStyles, pageStyles, listCardStyles];

  protected override updated(changed: PropertyValues<this>): void {
    // Each visit that the server tells of may have come with a message.
    if (!changed.has('visit') || !this.visit?.purposes['offers-by-message']) return;
    void this.task.run(messageCalls.read, true);
  }

  protected override render() {
    const { told, busy } = this.task;
    const fresh = (told?.messages ?? []).filter(({ seen }) => !seen);
    const part = this.parts.find(({ name }) => name === 'messages');
    if (fresh.length === 0 || !this.visit?.purposes['offers-by-message']) return nothing;
    return html`<section class="stack" aria-labelledby="new">
      <h2 id="new">${strings.messagesNew}</h2>
      ${messageList(fresh.slice(0, SHOWN), this)}
      <button class="button" ?disabled=${busy} @click=${() => this.task.run(messageCalls.see)}>${strings.messagesSeen}</button>
      ${
        part && fresh.length > SHOWN
          ? html`<button class="button" data-kind="quiet" @click=${() => this.openAll(part)}>${strings.messagesAll}</button>`
          : nothing
      }
    </section>`;
  }

  private openAll(part: PhonePart): void {
    this.dispatchEvent(
      new CustomEvent<PhonePart>('part-open', { detail: part, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'for-you': ForYou;
  }
}
