/** Words of "tell me when". */
export const englishWatching = {
  watchTitle: 'Tell me when',
  watchText:
    'Once, on this phone: when something costs less, or is here again. The price is the same for everybody.',
  watchNotGiven: 'For this the shop has to be allowed to send you messages.',
  watchAllow: 'Allow messages',
  watchFind: 'Which product?',
  watchNoneFound: 'Nothing here has these letters in its name.',
  watchPrice: 'When it costs less than {amount}',
  watchStock: 'When there is some again',
  watchSet: 'You are told once, as soon as it is so.',
  watchFired: 'It came true on {date}.',
  watchGone: 'A product that this shop no longer has',
  watchDrop: 'Wait no longer for {name}',
  watchDropped: 'You wait no longer for {name}.',
} as const;
