import type { Purpose } from '../model/visit.ts';

/** One purpose as a person reads it before deciding: what we would do, with what, for how long. */
export interface PurposeNotice {
  purpose: Purpose;
  title: string;
  sentence: string;
  example: string;
  dataItems: readonly string[];
  retention: string;
}

export interface Notice {
  id: string;
  /** Counts up with every change of wording; what was agreed under an older version is asked for again. */
  version: number;
  /** BCP 47, of its words. */
  language: string;
  purposes: readonly PurposeNotice[];
  withdrawal: string;
  rights: string;
  authority: string;
  automatedLogic: string;
}

/** The notice of a visit in English, of which all others are translations. The phone page shows it and the server hashes it, so a receipt proves what was read. */
export const VISIT_NOTICE: Notice = {
  id: 'visit',
  version: 3,
  language: 'en',
  purposes: [
    {
      purpose: 'remember-list',
      title: 'Remember my list',
      sentence: 'We keep your shopping list for your next visit.',
      example: 'Scan again on Saturday and the coffee you noted today is still on it.',
      dataItems: ['list entries and when they were added'],
      retention: 'until you remove them, at most 13 months after your last visit',
    },
    {
      purpose: 'recommend-from-history',
      title: 'Suggest from earlier visits',
      sentence: 'We use what you opened and listed on earlier visits to suggest things that go with it.',
      example: 'You listed pasta before, so your phone suggests the sauce that goes with it.',
      dataItems: ['products opened and listed during visits'],
      retention: '13 months',
    },
    {
      purpose: 'recommend-from-purchases',
      title: 'Suggest from what I buy',
      sentence:
        'When you show your pass at the till, we keep what you bought and suggest what you may need again.',
      example: 'You buy coffee every few weeks, so your phone asks about coffee when it may run out.',
      dataItems: ['products bought while your pass was shown, and when'],
      retention: '13 months',
    },
    {
      purpose: 'show-on-shared-screen',
      title: 'Show my suggestions on this screen',
      sentence:
        'For this visit only, the big screen may show your suggestions too, while you stand there alone.',
      example: 'You see the sauce large, with the way to its shelf. Never your name.',
      dataItems: ['suggestions of this visit'],
      retention: 'until this visit ends',
    },
    {
      purpose: 'staff-see-requests',
      title: 'Let staff see what I ask for',
      sentence:
        'When you call somebody, our staff see the product you ask about and what you put on your list in this visit. Nothing earlier.',
      example: 'You ask for help with a drill, and whoever comes brings the right one.',
      dataItems: [
        'requests that you send, and the products in them',
        'what you put on your list in that visit',
      ],
      retention: 'until the request is closed, at most a day',
    },
    {
      purpose: 'offers-by-message',
      title: 'Tell me about offers',
      sentence:
        'We put offers and alerts that you chose on this page, as often and at the hours that you set.',
      example: 'The tea on your list is cheaper this week, and you read it here.',
      dataItems: ['your wishes for messages', 'messages and when they came'],
      retention: 'until you switch it off; messages for 30 days',
    },
    {
      purpose: 'visit-rhythm',
      title: 'Use the days I usually come',
      sentence:
        'We work out from your visits on which days of the week or the month you usually come, so that messages come when they help.',
      example: 'You come on Saturdays, so your messages wait until Saturday.',
      dataItems: ['the days of your visits'],
      retention: '13 months',
    },
  ],
  withdrawal: 'Switch it off on this page at any time. It stops at once, on every screen.',
  rights:
    'You can see, download, correct and erase everything held about you on this page, and complain to the authority.',
  authority: 'The data protection authority of the country this shop is in.',
  automatedLogic: 'Suggestions follow fixed rules that each item names. Nothing about price depends on you.',
};

/** The one text that a notice's hash is taken of: keys in a fixed order, no white space. */
export function canonicalNotice(notice: Notice): string {
  const { id, version, language, purposes, withdrawal, rights, authority, automatedLogic } = notice;
  const rows = purposes.map(({ purpose, title, sentence, example, dataItems, retention }) => ({
    purpose,
    title,
    sentence,
    example,
    dataItems,
    retention,
  }));
  return JSON.stringify({
    id,
    version,
    language,
    purposes: rows,
    withdrawal,
    rights,
    authority,
    automatedLogic,
  });
}
