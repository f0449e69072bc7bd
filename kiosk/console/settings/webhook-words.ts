import type { Webhook, WebhookEvent, WebhookTry } from '../../../shared/model/webhook.ts';
import { count, momentText } from '../parts/moments.ts';

export const EVENT_WORDS: Readonly<Record<WebhookEvent, string>> = {
  'display.offline': 'A display is offline for a minute',
  'display.online': 'It is back',
  'publication.published': 'Something is published',
};

const FAULT: Readonly<Record<Exclude<WebhookTry['fault'], null>, string>> = {
  'address-refused':
    'it leads into a private network; whoever runs the server can allow that (WEBHOOK_NETWORKS)',
  'host-unknown': 'there is no such host',
  unreachable: 'no answer within 15 seconds',
  'bad-answer': 'it was answered with',
};

/** How a try went: "arrived (200)", "did not arrive: it was answered with 500". */
export function tryText({ status, fault }: WebhookTry): string {
  if (fault === null) return `arrived (${status})`;
  return `did not arrive: ${FAULT[fault]}${fault === 'bad-answer' ? ` ${status}` : ''}`;
}

/** What is to be said of a webhook beneath its address. */
export function webhookText({ events, last, waiting, lost }: Webhook, zone: string): string[] {
  const lines = [`Told when: ${events.map((event) => EVENT_WORDS[event].toLowerCase()).join('; ')}.`];
  if (last) lines.push(`Last message, ${momentText(last.at, zone)}: ${tryText(last)}.`);
  else lines.push('No message has been sent yet.');
  if (waiting > 0) lines.push(`${count(waiting, 'message')} wait to be sent.`);
  if (lost > 0) lines.push(`${count(lost, 'message')} could not be delivered and were given up.`);
  return lines;
}
