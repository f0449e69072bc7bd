import type { CameraWords } from './camera-words.ts';

export const english: CameraWords = {
  language: 'en',
  direction: 'ltr',
  loading: 'One moment…',
  trouble: {
    title: 'The shop cannot be reached',
    text: 'Check that this phone is online, then try again.',
    again: 'Try again',
  },
  languages: 'This page in other languages',
  title: 'The cameras on our screens',
  off: 'They are off. No screen in this shop uses a camera at the moment.',
  heldOff: {
    'store-switch': 'Somebody of the shop has turned them all off.',
    'server-switch': 'The server that runs the screens keeps all cameras off.',
    'check-overdue':
      'They stay off until the shop has checked cameras, memory and notices, as it does every six months.',
  },
  on: 'Some screens have a small camera above them. This is all that it does.',
  facts: [
    'The picture never leaves the screen and is never stored: it is looked at and gone within a moment.',
    'There is no face print, no name, no number for a person.',
    'The screen sends only totals of a quarter of an hour. Reports show whole hours, days or weeks, and only those with at least 10 people in them.',
  ],
  never: 'What they can never do',
  details: 'What they do now',
  who: 'Who answers for it',
  contact: 'How to reach them',
  why: 'What it is for',
  purposes: {
    P1: 'Only after you scanned and agreed, it estimates how long you look and an age group, to count visitors.',
    P2: 'It counts how many people look at the screen, and for how long.',
    P3: 'It counts how many people look at the screen, and picks a fitting picture for the group there.',
  },
  basis: 'The ground in law',
  what: 'What is estimated',
  kept: 'How long it is kept',
  models: 'With which models, and how well',
  modelFile: (file, licence, sha256) =>
    `${file}, licence ${licence}, SHA\u2011256\u00a0${sha256.slice(0, 12)}…`,
  assessment: 'The assessment behind it',
  object: 'If you do not want this',
  objectText:
    'Touch “Camera off” on a touch screen, or press Tab and Enter on its keyboard: the camera is off there for 15 minutes, without scanning anything. At a screen without touch, tell our staff: they turn every camera of the shop off at once.',
  complain: 'Where to complain',
  uses: 'All that is stored about people in this shop, and for what',
  useKept: (kept) => `(kept ${kept})`,
  sentences: {},
};
