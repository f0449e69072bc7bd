/** The steps of the ladder, highest first. See ladder.ts for what each does. */
export type RungName = 'campaign' | 'filler' | 'last' | 'holding';
