import type { Mailing, MailingState } from '../../../shared/model/mailing.ts';
import { locale } from '../parts/moments.ts';

export const MAILING = {
  title: 'Messages',
  text: 'A sentence to all who agreed to hear from you: on their own phone, in their hours, and not more often than they said.',
  new: 'New message',
  none: 'No messages yet',
  noneText:
    'Customers switch “Offers by message” on themselves, on their phone, and choose topics, hours and how often. What you write here keeps to that.',
  edit: 'Change this message',
  save: 'Keep as a draft',
  words: 'What it says',
  wordsHint: 'One sentence of up to 120 letters, the same for everybody.',
  topic: 'About',
  topicHint: 'People choose topics; who has this one switched off is not told.',
  wholeShop: 'The whole shop',
  until: 'Is told until',
  untilHint: 'Who cannot be told before that is not told. Thirty days at most.',
  preview: 'As it looks on a phone',
  previewNote: 'The words around yours are in each phone’s own language.',
  creepy: 'In a message from a shop, most find that creepy.',
  sendHeading: 'Send this message?',
  send: 'Send it',
  sent: 'It is on its way.',
  stop: 'Stop it',
  stopHeading: 'Stop this message?',
  stopText: 'Who has not been told is not told any more. What is on somebody’s phone already stays there.',
  stopped: 'It is stopped.',
  deleted: 'The message is deleted.',
  kept: 'The message is kept. Nothing has been sent.',
} as const;

export const STATES: Readonly<Record<MailingState, { text: string; tone: 'info' | 'warning' | 'success' }>> =
  {
    draft: { text: 'Not sent', tone: 'info' },
    sending: { text: 'Being sent', tone: 'warning' },
    sent: { text: 'Sent', tone: 'success' },
    stopped: { text: 'Stopped', tone: 'info' },
  };

/** How many people; in full tens, because nobody is to be told from one count to the next. */
export function peopleText(people: number | null): string {
  return people === null
    ? 'fewer than ten people'
    : `${people.toLocaleString(locale())} people or a few more`;
}

export const reachText = (people: number | null): string =>
  people === null
    ? 'Fewer than ten people want to hear of this. How few is told to nobody.'
    : `${peopleText(people)} want to hear of this.`;

export function reachedText({ state, reached }: Mailing): string {
  return state === 'draft' ? '–' : peopleText(reached);
}

export const sendText = (people: number | null): string =>
  `It goes to ${peopleText(people)}, to each when they want to be told. What is on a phone cannot be taken back from it.`;
