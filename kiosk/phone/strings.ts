import type { EndReason } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';

interface Words {
  title: string;
  text: string;
}

/** Every word of the phone page, in English; the texts of the choices themselves are the notice's own. */
const english = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  connecting: 'Connecting to the screen…',

  startTitle: 'Take your list from the big screen',
  startSteps: [
    'On a touch screen in the shop, touch “To my phone”.',
    'Scan the code there with your camera.',
    'Compare three pictures, and your list is here.',
  ],
  codeLabel: 'Or type the eight letters from the screen',
  codeHint: 'Letters only. They change every 20 seconds.',
  codeGo: 'Connect',
  codeShort: (left: number) => (left === 1 ? 'One letter is missing.' : `${left} letters are missing.`),
  cameraLink: 'What do the cameras in this shop do?',
  agreeCamera: 'Let the screen’s camera count me in',
  agreeCameraText:
    'Only during this visit, and only while you stand there alone: it estimates how long you look and an age group, to count visitors. No picture is kept or sent, nothing of it is linked to you or your list, and everything works the same without. The screen shows a notice while the camera is on.',

  matchTitle: 'Do these match the screen?',
  matchText: (screen: string) => `Look at “${screen}”. It shows three pictures too.`,
  matchYes: 'They match',
  matchNo: 'No, stop',
  matchWhy: 'If they differ, another code was put over the real one. Then stop, and tell our staff.',

  choiceTitle: 'How do you want to go on?',
  guestTitle: 'Just for today',
  guestText: 'Your list comes along. When you end the visit, the shop forgets it; this phone keeps its copy.',
  guestGo: 'Go on as a guest',
  rememberTitle: 'Remember me here',
  rememberText: 'Only what you switch on. No name, no address.',
  rememberGo: 'Remember me',
  exampleLabel: 'For example:',
  oldEnough: 'I am 16 or older',
  oldEnoughHint: 'Only needed to be remembered. Your own word is enough.',
  oldEnoughMissing: 'To be remembered, please say that you are 16 or older. Or go on as a guest.',
  noneOn: 'Switch on at least one, or go on as a guest.',

  noticeLink: 'Read all about it',
  noticeData: 'What is used',
  noticeKept: 'How long',
  noticeStop: 'Stopping',
  noticeRights: 'Your rights',
  noticeAuthority: 'Who watches over this',
  noticeLogic: 'How suggestions come about',
  noticeVersion: (version: number) => `Version ${version} of this notice`,
  noticeNewer: 'This page is older than the shop’s notice. Please load it again.',

  connected: 'Connected',
  endsBy: (time: string) => `Ends by itself at ${time}`,
  list: 'My list',
  choices: 'My choices and data',
  listEmpty: 'Your list is empty',
  listEmptyHint: 'Touch “Add to my list” on the big screen, or add an idea from below.',
  aisle: (aisle: string) => `Aisle ${aisle}`,
  bay: (bay: string) => `Bay ${bay}`,
  noAisle: 'Ask our staff',
  more: (name: string) => `One more ${name}`,
  less: (name: string) => `One less ${name}`,
  remove: (name: string) => `Take ${name} off the list`,
  removed: (name: string) => `${name} is off your list`,
  undo: 'Undo',
  total: 'Total',
  suggestions: 'Ideas for this list',
  add: 'Add',
  addName: (name: string) => `Add ${name} to the list`,
  why: 'Why this?',
  whyL2: 'It follows what you opened or listed in this visit, and nothing else.',
  whyL3: 'It follows earlier visits, because you switched on “Suggest from earlier visits”.',
  whyOff: 'Switch that off',
  end: 'End visit',

  endedTitle: 'The kiosk is clear',
  endedReason: {
    phone: 'You ended the visit here. Nothing of it is left on the screen.',
    kiosk: 'The visit was ended on the screen. Nothing of it is left there.',
    idle: 'Nobody used the screen for a while, so it cleared itself.',
    cap: 'A visit lasts ten minutes at most, so the screen cleared itself.',
    presence: 'You walked away from the screen, so it cleared itself.',
    replaced: 'Another phone connected to the screen. Yours is not shown there any more.',
    shutdown: 'The screen was switched off. Nothing of your visit is left on it.',
  } satisfies Record<EndReason, string>,
  endedUnknown: 'This visit has ended. Nothing of it is left on the screen.',
  stoppedText: 'You stopped before anything was shared.',
  keptTitle: 'Your list',
  keptHere: 'Kept on this phone only. The shop does not see it.',
  keptBoth: 'Kept on this phone, and by the shop because you switched on “Remember my list”.',
  keptDelete: 'Delete it from this phone',
  keptDeleted: 'The list is deleted from this phone',
  keptTick: (name: string) => `${name} is in my basket`,
  again: 'To connect again, scan the code on a screen.',

  settingsGuest: 'You are here as a guest: nothing is remembered, so there is nothing to switch off.',
  settingsText: 'Each switch works at once, on every screen.',
  sharedOver: 'This one holds for a visit only. You can switch it on in your next visit.',
  back: 'Back',
  yourData: 'Your data',
  exportGo: 'Download my data',
  exportHint: 'Everything the shop holds about you, as a file (JSON) that other programs can read.',
  exportDone: 'Your data is in your downloads',
  eraseGo: 'Erase everything',
  eraseTitle: 'Erase everything?',
  eraseText: (running: boolean) =>
    `This deletes all that the shop holds about you${running ? ' and ends the visit' : ''}. The list on this phone is deleted too. It cannot be undone.`,
  eraseNo: 'Keep it',
  eraseYes: 'Erase everything',
  erasedTitle: 'Everything is erased',
  erasedText: (rows: number) =>
    rows === 0
      ? 'The shop held nothing about you.'
      : `${rows === 1 ? '1 record was' : `${rows} records were`} deleted. The shop does not know this phone any more.`,

  tryAgain: 'Try again',
  problems: {
    'link-used': {
      title: 'This code has been used',
      text: 'Each code works once. Scan the one that the screen shows now.',
    },
    'link-stale': {
      title: 'This code is too old',
      text: 'A code works for a minute. Scan or type the one that the screen shows now.',
    },
    'code-unknown': {
      title: 'No screen shows these letters',
      text: 'Check them one by one, or type the ones that the screen shows now.',
    },
    'invalid-input': {
      title: 'This is not one of our codes',
      text: 'Scan the code that the screen shows now, or check the letters.',
    },
    'session-taken': {
      title: 'Another phone is connected',
      text: 'Somebody uses this screen already. Wait until they are done, or take another screen.',
    },
    'session-over': { title: 'This visit has ended', text: 'To connect again, scan the code on a screen.' },
    'too-many-requests': { title: 'That was a lot of tries', text: 'Wait a minute, then try again.' },
    'precondition-missing': {
      title: 'One step is missing',
      text: 'Go back one step and answer the question there first.',
    },
    'age-required': {
      title: 'Only from 16 on',
      text: 'To be remembered you have to be 16 or older. You can go on as a guest.',
    },
    'too-large': { title: 'The list is full', text: 'It holds 200 products. Take one off first.' },
    'disk-full': { title: 'The shop’s server is full', text: 'Nothing was changed. Please tell our staff.' },
    unavailable: {
      title: 'No connection to the shop',
      text: 'Check that this phone is in the shop’s Wi-Fi, then try again.',
    },
  } as Partial<Record<ProblemCode, Words>>,
  problemElse: { title: 'That did not work', text: 'Please try again, or ask our staff.' } as Words,
};

export type PhoneStrings = typeof english;

/** The page's words; a further language is a further object of this shape, chosen by `navigator.language`. */
export const strings: PhoneStrings = english;

export function problemWords(code: ProblemCode): Words {
  return strings.problems[code] ?? strings.problemElse;
}
