import type { Transition } from '../../../shared/model/playlist.ts';
import { count } from '../parts/moments.ts';

/** Every word of a difference. `gone` stands for what is named and no longer there. */
export const GONE = 'something that is gone';
export const MINE = 'Yours';
export const THEIRS = 'Theirs';
export const NOTHING = 'nothing';
export const EVERY_DISPLAY = 'every display';
export const ALL_DAY = 'all day';
export const FULL_SCREEN = 'full screen';
export const ALWAYS = 'always';
export const NEVER_ENDS = 'no last day';
export const DISPLAY_CLOCK = 'each screen’s own clock';
export const YES = 'yes';
export const NO = 'no';
export const CLOSED = 'closed';
export const MAIN_ZONE = 'what the schedule says';
export const DARK = 'a dark screen';

export const LABELS = {
  name: 'Name',
  playlist: 'Playlist',
  layout: 'Layout',
  displays: 'Screens',
  hours: 'Hours',
  weekdays: 'Days',
  from: 'First day',
  until: 'Last day',
  repeats: 'Repeats',
  skip: 'Not on',
  layer: 'Layer',
  when: 'Only when',
  priority: 'Priority',
  order: 'Order',
  clock: 'By the clock of',
  secondsPerHour: 'Seconds per hour',
  playsPerHour: 'Plays per hour',
  exceptions: 'Other hours on',
  zones: 'Zones',
  audience: 'Meant for an audience',
  category: 'About',
  lastDay: 'Last day on screens',
  file: 'File',
  kind: 'Kind',
  filler: 'Filler',
  zone: 'Time zone',
  language: 'Language',
  currency: 'Currency',
  closed: 'When closed',
  downloads: 'Downloads',
  brand: 'Brand',
  description: 'Description',
  price: 'Price',
  wasPrice: 'Price before the offer',
  unit: 'Unit',
  stock: 'In stock',
  stockAt: 'Counted',
  aisle: 'Aisle',
  bay: 'Bay',
  picture: 'Picture',
  gtin: 'Barcode',
  sensitive: 'Sensitive',
  goesWith: 'Goes with',
  shows: 'Shows',
  looks: 'How it looks',
  length: 'Length',
  comes: 'How it comes',
  variants: 'For some audiences',
  choice: 'Who chooses',
  hold: 'Stays at least',
} as const;

export const LAYERS = { main: 'fills the screen', overlay: 'lies over whatever plays' } as const;

export const TRANSITIONS: Readonly<Record<Transition, string>> = {
  cut: 'at once',
  fade: 'fades in',
  slide: 'slides in',
  wipe: 'wipes in',
};

/** Of what is written for a screen: fields by their key. */
export const CONTENT_LABELS: Readonly<Record<string, string>> = {
  theme: 'Colours',
  heading: 'Heading',
  headline: 'Headline',
  text: 'Text',
  until: 'Counts to',
  after: 'From then on',
  caption: 'Caption',
  url: 'Address',
  lines: 'Lines',
  speed: 'Speed',
  html: 'HTML',
  productId: 'Product',
  choice: 'Lists',
};

export const lengthWords = (ms: number | undefined): string =>
  ms === undefined ? 'its usual length' : `${Math.round(ms / 100) / 10} s`;
export const placeWords = (at: number, name: string): string => `Place ${at + 1}: ${name}`;
/** @param previous what stands before it: where others came or went, a number alone may be the same. */
export const placeOf = (at: number, previous: string | null): string =>
  previous === null ? `place ${at + 1}` : `place ${at + 1}, after ${previous}`;
export const movedWords = (name: string): string => `Moved: ${name}`;
export const inThisOrder = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
export const htmlWords = (html: string): string => `${count(html.length, 'letter')}: ${excerpt(html)}`;
export const allOfPlaylist = (name: string): string => `all of ${name}`;
export const learned = 'what screens have learned';
export const byRules = 'the rules';
export const toWhomItHolds = 'for whom it is estimated to hold longest';
export const personaWords = (words: string): string => `(“${words}” in mind)`;
export const rateWords = (kilobytes: number | null): string =>
  kilobytes === null ? 'as fast as the line is' : `${kilobytes} kB a second`;
export const windowWords = (window: { start: string; end: string } | null): string =>
  window === null ? 'at any hour' : `${window.start}–${window.end}`;
export const percentWords = (x: number, y: number, width: number, height: number): string =>
  `${round(width)} × ${round(height)} % from ${round(x)} %, ${round(y)} %`;
export const unworded = 'written in another way';

const round = (value: number): number => Math.round(value * 10) / 10;

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
