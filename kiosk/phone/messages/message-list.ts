import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CustomerMessage } from '../../../shared/model/message.ts';
import type { PhonePart } from '../phone-part.ts';
import './message-row.ts';
import type { MessagesTask } from './messages-task.ts';

interface MessageListScene {
  task: MessagesTask;
  parts: readonly PhonePart[];
  locale: string;
}

/** Messages one below the other, each with the way to what it is about and the tap that stops more of it. */
export function messageList(
  messages: readonly CustomerMessage[],
  { task, parts, locale }: MessageListScene,
): TemplateResult {
  return html`<ul role="list">
    ${repeat(
      messages,
      ({ id }) => id,
      (message) => html`<li>
        <message-row
          .message=${message}
          .parts=${parts}
          ?busy=${task.busy}
          locale=${locale}
          @message-stop=${() => task.stop(message.id)}
        ></message-row>
      </li>`,
    )}
  </ul>`;
}
