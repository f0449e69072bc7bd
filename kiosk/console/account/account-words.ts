export const WORDS = {
  title: 'Your account',
  sessions: {
    heading: 'Where you are signed in',
    here: 'This browser',
    end: 'End',
    endOthers: 'Sign out everywhere else',
    ended: 'That session has ended.',
    othersEnded: 'You are signed in here alone.',
    when: (started: string, seen: string) =>
      started === seen ? `Since ${started}` : `Since ${started}, last used ${seen}`,
  },
} as const;
