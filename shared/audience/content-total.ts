import { type ContentFigures, FIGURES, NOTHING } from './content-figures.ts';

/** Sums over periods, displays or creatives. */
export interface ContentTotal extends ContentFigures {
  /** Plays while a camera counted, and their seconds. */
  plays: number;
  playedSeconds: number;
}

/** Adds up rows, and nothing but released rows. */
export function contentTotal(rows: Iterable<ContentTotal>): ContentTotal {
  const total: ContentTotal = { plays: 0, playedSeconds: 0, ...NOTHING };
  for (const row of rows) {
    total.plays += row.plays;
    total.playedSeconds += row.playedSeconds;
    for (const figure of FIGURES) total[figure] += row[figure];
  }
  return total;
}

/** Totals by creative, those with most impressions first. */
export function totalsByCreative(
  rows: readonly (ContentTotal & { creativeId: string })[],
): (ContentTotal & { creativeId: string })[] {
  const grouped = new Map<string, ContentTotal[]>();
  for (const row of rows) grouped.set(row.creativeId, [...(grouped.get(row.creativeId) ?? []), row]);
  return [...grouped]
    .map(([creativeId, of]) => ({ creativeId, ...contentTotal(of) }))
    .sort(
      (a, b) =>
        b.impressions - a.impressions || b.plays - a.plays || a.creativeId.localeCompare(b.creativeId),
    );
}

/** The rungs of the in-store ladder (IAB / IAB Europe), from what was played to who is likely to have seen it. */
export const LADDER = [
  {
    rung: 'plays',
    name: 'Ad play',
    formula: 'Times the creative was on the screen from its start to its end while a camera counted.',
  },
  {
    rung: 'impressions',
    name: 'Gross impression',
    formula:
      'Sum over plays of the people estimated to be present (face in the exposure zone for 0.5 s or longer) at any time in the play. One person counts once per play.',
  },
  {
    rung: 'ots',
    name: 'Opportunity to see (OTS)',
    formula: 'Gross impressions of people present together with the play for 1 s or longer.',
  },
  {
    rung: 'lts',
    name: 'Likelihood to see (LTS, 1 s)',
    formula:
      'OTS of watchers (head turned to the screen, yaw within 30 and pitch within 25 degrees, for 1 s or longer in their visit) whose attention to the play lasted 1 s or longer.',
  },
  {
    rung: 'lts2',
    name: 'Likelihood to see (LTS, 2 s)',
    formula: 'As LTS, with 2 s or longer of attention to the play: the column for video.',
  },
] as const satisfies readonly { rung: keyof ContentTotal; name: string; formula: string }[];
