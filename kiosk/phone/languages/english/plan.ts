/** Words of planned visits. */
export const englishPlan = {
  planTitle: 'Your visit',
  planHere: '{here} of {all} are here today',
  planNear: '{store} has {count} of what is missing here.',
  planInvite: 'Come by',
  planInviteText: 'Further down, everything is in the order of the shortest walk.',
  planOpenNow: 'Open now, until {time}',
  planOpens: 'Open from {time}',
  planOnlyHere: 'In the shop only',
  planRoom: 'There are places left.',
  planTake: 'Take it along',
  planTaken: 'It is on this phone',
  planTakenText: 'In the shop, scan the code on a screen: your list is there at once.',
  planCounts: 'If you come with it, it counts as one visit. Nothing says whose.',
  planOver: 'This plan is over',
  planOverText: 'A plan lasts a month. Ask for a new link where you got it.',
  planMake: 'Plan a visit',
  planMakeText:
    'A page with what is here today, where it stands and the shortest walk. You can send its link on.',
} as const;
