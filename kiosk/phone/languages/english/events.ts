/** Words of events and places at them. */
export const englishEvents = {
  eventsTitle: 'Events',
  eventsNone: 'Nothing is planned at the moment',
  eventsNoneHint: 'When there is something, it is here.',
  eventGuest: 'To book a place, let us remember you on your next visit.',
  eventBook: 'Book a place',
  eventFull: 'All places are taken.',
  eventWait: 'Wait for a place',
  eventOpens: 'Can be booked from {time} on.',
  eventBooked: 'You have a place.',
  eventWaiting: 'You wait for a place. As soon as one is free it is yours, and stands here.',
  eventShow: 'When you come, show your pass to a kiosk, or say these letters.',
  eventRemind: 'Remind me a day before',
  eventLeave: 'Give my place back',
  eventLeft: 'Your place is given back.',
  eventCancelled: 'Called off',
  eventCame: 'You are checked in.',
} as const;
