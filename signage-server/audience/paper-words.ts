import type { PaperSection } from '../../shared/model/paper.ts';
import type { Posture } from '../../shared/model/posture.ts';

/** "22 November 2026, 14:05" on the store's clock. */
export function momentIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

export const POSTURE_NAMES: Readonly<Record<Posture, string>> = {
  P0: 'P0, off: no camera is opened',
  P1: 'P1, scan first: the camera starts after a person scans and agrees, for that visit',
  P2: 'P2, statistics: presence, facing and dwell; no age network is loaded',
  P3: 'P3, anonymous adaptive: as P2, and an age band, estimated on the screen',
};

export const ACTION_NAMES: Readonly<Record<string, string>> = {
  'camera.posture': 'Posture set',
  'camera.off': 'All cameras turned off',
  'camera.on': 'Cameras let on again',
  'camera.check': 'Six-monthly check',
};

/** A section of plain lines. */
export function lines(heading: string, ...text: string[]): PaperSection {
  return { heading, text, table: null, parts: [] };
}

/** A section with a table, and what stands before it. */
export function table(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  ...text: string[]
): PaperSection {
  return { ...lines(heading, ...text), table: { head: [...head], rows: rows.map((row) => [...row]) } };
}

/** A section whose parts have headings of their own. */
export function grouped(heading: string, parts: readonly PaperSection[], ...text: string[]): PaperSection {
  return { ...lines(heading, ...text), parts: parts.map(({ parts: _, ...part }) => part) };
}
