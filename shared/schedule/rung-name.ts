/** The steps of the ladder, highest first. See ladder.ts for what each does. */
export type RungName =
  | 'emergency'
  | 'takeover'
  | 'opening-hours'
  | 'campaign'
  | 'filler'
  | 'last'
  | 'holding';
