import { count } from '../parts/moments.ts';

/** How far a publication reaches. */
export const reachWords = {
  screens: (changing: number, all: number): string =>
    changing === all && all > 1
      ? 'screens change, all of them'
      : `of ${count(all, 'screen')} ${changing === 1 ? 'changes' : 'change'}`,
  none: 'Nothing',
  noDownload: 'to download',
  download: (files: number): string => `in ${count(files, 'file')} to download`,
  which: 'Which screens',
} as const;

export const changesWords = {
  heading: 'What changes',
  more: (left: number): string => `Show ${count(left, 'more change')}`,
} as const;

export const approvalWords = {
  ask: 'Ask for approval',
  approve: (changes: number): string => `Approve ${count(changes, 'change')}`,
  sendBack: 'Send back',
  publish: (changes: number): string => `Publish ${count(changes, 'change')}`,
  inSteps: 'On some screens first',
  two: 'Two people publish here: one approves, and somebody else publishes. Any edit voids the approval.',
  asked: (by: string, at: string): string => `${by} asks you to approve this, ${at}.`,
  youAsked: (at: string): string =>
    `You have asked for approval, ${at}. Everybody who may approve is told on every page. Any edit voids it.`,
  approvedByYou: 'You approved these changes. Somebody else publishes them; any edit voids that.',
  approvedBy: (by: string, at: string): string => `Approved by ${by}, ${at}.`,
  sentBack: (by: string, at: string): string => `${by} has sent this back, ${at}.`,
  voided: (by: string): string =>
    `${by} approved earlier drafts. They have been edited since, so that is void.`,
  yourVoid: 'You approved earlier drafts. They have been edited since, so that is void: look at them again.',
  noRight: 'Your role does not let you publish. Ask somebody who may.',
  rulesFirst: 'Nothing is published before the audience rules above are settled.',
  endsRollout: (revision: number): string =>
    `Version ${revision} still waits on some screens. Publishing now ends that: all screens get what is new.`,
} as const;

export const askWords = {
  heading: 'Ask for approval',
  action: 'Ask',
  body: 'Everybody who may approve is told on every page of the console until somebody has looked.',
  note: 'What it is about',
  noteHint: 'Or nothing. Whoever approves reads it above the changes.',
  done: 'Asked. You are told when somebody has looked.',
} as const;

export const sendBackWords = {
  heading: 'Send these changes back?',
  action: 'Send back',
  body: 'Nothing is changed: the drafts stay as they are, and whoever asked reads why.',
  note: 'What has to be another',
  empty: 'Say what has to be another, so that it can be mended.',
  done: 'Sent back.',
} as const;

export const noticeWords = {
  asked: (by: string, changes: number): string => `${by} asks you to approve ${count(changes, 'change')}`,
  approved: (by: string): string => `${by} has approved your changes. You can publish them.`,
  sentBack: (by: string): string => `${by} has sent your changes back`,
  edited: 'The drafts have been edited since you asked for approval. Ask again when they are ready.',
  voided: 'The drafts have been edited since you approved them, so your approval is void.',
  halted: (revision: number): string => `The roll-out of version ${revision} has paused by itself.`,
  look: 'Look at it',
  quoted: (note: string): string => (note === '' ? '' : `: “${note}”`),
} as const;

export const barWords = {
  publish: 'Publish',
  approve: 'Approve',
  review: 'Review',
  waits: 'Waits for approval',
  approved: 'Approved by you',
  offline: 'Not connected',
  published: 'Everything is published',
  nothing: 'Nothing to publish yet',
  rollingOut: (on: number, of: number): string => `Rolling out: ${on} of ${of} screens`,
  paused: (on: number, of: number): string => `Paused: ${on} of ${of} screens`,
} as const;

export const rolloutWords = {
  heading: (revision: number): string => `Version ${revision} is being rolled out`,
  progress: (on: number, of: number): string => `${on} of ${count(of, 'screen')} have been given it`,
  byHand: 'The others follow when somebody says so.',
  byTime: (at: string): string => `The others follow ${at}, if the first ones show it by then.`,
  paused: 'Paused: the others follow when somebody lets it go on.',
  halts: {
    'not-on-glass': 'Paused by itself: its time had come, and one of the first screens did not show it.',
    'nobody-shows-it': 'Paused by itself: its time had come, and none of the first screens had shown it.',
  },
  onGlass: 'on glass',
  notYet: 'not on glass yet',
  offline: 'offline',
  goOn: (waiting: number): string =>
    `Give it to the ${waiting === 1 ? 'other screen' : `${waiting} others`} now`,
  pause: 'Pause',
  resume: 'Let it go on',
  takeBack: 'Take it back',
  givenDone: (screens: number): string => `Given to ${count(screens, 'screen')}.`,
  pausedDone: 'Paused. Nothing follows until somebody lets it go on.',
  resumedDone: 'It goes on.',
  takenBack: (revision: number): string =>
    `Version ${revision} is back on the screens. The drafts are as they were.`,
  takeBackHint: 'The first screens go back to what they showed before. The drafts stay.',
} as const;

export const stagesWords = {
  heading: 'On some screens first',
  action: 'Publish to these first',
  body: 'The others go on with what they show. Look at the first ones, then let the others follow, or take it back.',
  first: 'First on',
  noneChosen: 'Choose at least one screen.',
  all: 'These are all screens that change. Leave one for later, or publish to all.',
  others: 'The others follow',
  byHand: 'when somebody says so',
  byTime: 'by themselves, at a time',
  at: 'At',
  atHint: (zone: string): string =>
    `By the clock of ${zone}. If one of the first screens is on and does not show it by then, it waits.`,
  notAMoment: 'Choose a day and a time that is still to come.',
  done: (screens: number, waiting: number): string =>
    `Published on ${count(screens, 'screen')}. ${count(waiting, 'screen')} wait${waiting === 1 ? 's' : ''}.`,
} as const;
