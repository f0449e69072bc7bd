/** How much of each a schedule may hold as it is written. Beyond it nothing could be published. */
export const DRAFT_BOUNDS = {
  entries: 10_000,
  dayparts: 500,
  playlists: 2000,
  layouts: 500,
  /** Those that playlists use. */
  creatives: 20_000,
} as const;

/** How many of each may last at once, over all displays of a store. */
export const LIVE_BOUNDS = { takeovers: 500, emergencies: 500 } as const;

/** Products on cards and price lists that one screen is given. */
export const MOST_PRODUCTS = 5000;
