import type { Zone } from './layout.ts';

/** Which way round a screen hangs. */
export type ScreenShape = 'landscape' | 'portrait';

/** A zone of a preset: where it is and what it is called; which playlist it has is for a person to say. */
export interface PresetZone extends Pick<Zone, 'name' | 'x' | 'y' | 'width' | 'height'> {
  readonly main: boolean;
}

/** A layout to begin with. */
export interface LayoutPreset {
  readonly id: 'full' | 'side-by-side' | 'stacked' | 'l-bar' | 'ticker' | 'picture-in-picture';
  readonly name: string;
  /** What it is good for. */
  readonly use: string;
  readonly zones: Readonly<Record<ScreenShape, readonly PresetZone[]>>;
}

type Place = readonly [x: number, y: number, width: number, height: number];

const zone = (main: boolean, name: string, [x, y, width, height]: Place): PresetZone => ({
  main,
  name,
  x,
  y,
  width,
  height,
});
const main = (...place: Place) => zone(true, 'Main', place);
const side = (name: string, ...place: Place) => zone(false, name, place);

/** Sizes follow the trade: a ticker of about a tenth, bars of about a fifth, a small picture of about a third. */
export const LAYOUT_PRESETS: readonly LayoutPreset[] = [
  {
    id: 'full',
    name: 'Full screen',
    use: 'One zone: to begin from nothing.',
    zones: { landscape: [main(0, 0, 100, 100)], portrait: [main(0, 0, 100, 100)] },
  },
  {
    id: 'side-by-side',
    name: 'Side by side',
    use: 'The schedule beside a menu or a price list.',
    zones: {
      landscape: [main(0, 0, 66, 100), side('Side', 66, 0, 34, 100)],
      portrait: [main(0, 0, 50, 100), side('Side', 50, 0, 50, 100)],
    },
  },
  {
    id: 'stacked',
    name: 'One above the other',
    use: 'The schedule above a second loop.',
    zones: {
      landscape: [main(0, 0, 100, 66), side('Below', 0, 66, 100, 34)],
      portrait: [main(0, 0, 100, 60), side('Below', 0, 60, 100, 40)],
    },
  },
  {
    id: 'l-bar',
    name: 'L-bar',
    use: 'A column and a strip frame the schedule.',
    zones: {
      landscape: [main(0, 0, 78, 82), side('Column', 78, 0, 22, 100), side('Strip', 0, 82, 78, 18)],
      portrait: [main(0, 0, 72, 84), side('Column', 72, 0, 28, 100), side('Strip', 0, 84, 72, 16)],
    },
  },
  {
    id: 'ticker',
    name: 'Ticker',
    use: 'A line of news along the bottom.',
    zones: {
      landscape: [main(0, 0, 100, 88), side('Ticker', 0, 88, 100, 12)],
      portrait: [main(0, 0, 100, 93), side('Ticker', 0, 93, 100, 7)],
    },
  },
  {
    id: 'picture-in-picture',
    name: 'Picture in picture',
    use: 'A small loop over a corner of the schedule.',
    zones: {
      landscape: [main(0, 0, 100, 100), side('Corner', 68, 64, 30, 32)],
      portrait: [main(0, 0, 100, 100), side('Corner', 52, 72, 44, 25)],
    },
  },
];
