import type { TickerContent } from '../../shared/model/drawn-content.ts';

const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way the words are read, by the first letter of the first line (as HTML's `dir=auto` has it). */
export function directionOf(lines: readonly string[]): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lines[0] ?? '') ? 'rtl' : 'ltr';
}

/** In ems of the words, and in widths of the box, a second: large words would rush across a narrow box otherwise. */
const PACES: Readonly<Record<TickerContent['speed'], { ems: number; boxes: number }>> = {
  calm: { ems: 1.2, boxes: 0.1 },
  usual: { ems: 2.2, boxes: 0.2 },
  brisk: { ems: 3.8, boxes: 0.3 },
};
const FRAMES = 60;

/**
 * Pixels a second. From one and a half a frame on it is a whole number of them on a screen of 60 Hz, so that every
 * frame shows the letters where the last one had them, only further on: halves shimmer.
 *
 * @param sizes of a letter's em and of the box, in CSS pixels
 */
export function speedOf(speed: TickerContent['speed'], sizes: { em: number; box: number }): number {
  const { ems, boxes } = PACES[speed];
  const wanted = Math.min(ems * sizes.em, boxes * sizes.box);
  return wanted < 1.5 * FRAMES ? wanted : Math.round(wanted / FRAMES) * FRAMES;
}

/** How often the words stand behind each other, so that the box is full wherever they are. Widths in any one unit. */
export function copiesFor(box: number, run: number): number {
  return run > 0 ? Math.min(60, Math.ceil(box / run) + 1) : 2;
}
