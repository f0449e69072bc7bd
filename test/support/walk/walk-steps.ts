/** Whose screen tells most about a step. */
export type Seen = 'kiosk' | 'phone';

/** The steps of one customer's story, in order, and what there is to see at each. README tells it with a picture of each. */
export const WALK_STEPS = {
  'walk-up': ['kiosk'],
  touch: ['kiosk'],
  find: ['kiosk'],
  way: ['kiosk'],
  recipe: ['kiosk'],
  scan: ['kiosk'],
  match: ['kiosk', 'phone'],
  choose: ['phone'],
  sent: ['kiosk', 'phone'],
  coupon: ['phone'],
  clear: ['kiosk', 'phone'],
  'another-day': ['kiosk', 'phone'],
  erase: ['phone'],
  erased: ['phone'],
} as const satisfies Record<string, readonly Seen[]>;

export type WalkStep = keyof typeof WALK_STEPS;
