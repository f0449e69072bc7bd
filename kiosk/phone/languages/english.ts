import { englishAgain } from './english/again.ts';
import { englishAnswers } from './english/answers.ts';
import { englishAsk } from './english/ask.ts';
import { englishBrought } from './english/brought.ts';
import { englishChoices } from './english/choices.ts';
import { englishEvents } from './english/events.ts';
import { englishFirst } from './english/first.ts';
import { englishGifts } from './english/gifts.ts';
import { englishHolds } from './english/holds.ts';
import { englishIdeas } from './english/ideas.ts';
import { englishList } from './english/list.ts';
import { englishMessages } from './english/messages.ts';
import { englishOrders } from './english/orders.ts';
import { englishPlan } from './english/plan.ts';
import { englishPoints } from './english/points.ts';
import { englishStaff } from './english/staff.ts';
import { englishTaken } from './english/taken.ts';
import { englishWatching } from './english/watching.ts';

/**
 * Every word that the phone page shows, in English: the catalogue that all other languages translate. `{places}` are
 * filled in; a message that counts has a form for each plural category of its language, chosen by `{count}`. The texts of
 * the purposes themselves are the notice's own. A part of the page has its words in a file of its own, spread in here; all
 * but the first ones are fetched with the parts (`speak-later.ts`).
 */
export const english = {
  ...englishFirst,
  ...englishChoices,
  ...englishIdeas,
  ...englishList,
  ...englishAsk,
  ...englishHolds,
  ...englishStaff,
  ...englishAgain,
  ...englishMessages,
  ...englishPoints,
  ...englishGifts,
  ...englishEvents,
  ...englishWatching,
  ...englishOrders,
  ...englishAnswers,
  ...englishBrought,
  ...englishTaken,
  ...englishPlan,
} as const;
