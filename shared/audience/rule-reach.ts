import type { AudienceRule, Band } from '../model/playlist.ts';
import { asksSomething } from '../model/playlist.ts';

/** What released figures tell of who comes before the store's screens; see `release-cells`. */
export interface ReachFigures {
  /** Days that they are of. */
  days: number;
  people: number;
  /** Of those whose band is told, by band; null where none is. */
  bands: Readonly<Record<Band | 'unknown', number>> | null;
  /** Of people, watchers; null where that is withheld. */
  watching: number | null;
}

/** How many people a rule may be for, as far as figures go. */
export interface Reach {
  /** At most this share of people, 0 to 1; null while nothing of what it asks is told. */
  atMost: number | null;
  /** What it asks and no figures tell. */
  untold: readonly (keyof AudienceRule)[];
}

/**
 * How many of the people who come an audience rule is for, at most: the smallest share of any one thing that it asks.
 * Groups, three and more who watch and presentation are in no figures, so nothing is said of them.
 */
export function reachOf(rule: AudienceRule, figures: ReachFigures): Reach {
  const shares: number[] = [];
  const untold: (keyof AudienceRule)[] = [];
  const all = figures.bands ? Object.values(figures.bands).reduce((sum, count) => sum + count, 0) : 0;
  if (rule.group !== undefined) untold.push('group');
  if (rule.band !== undefined) {
    if (figures.bands && all > 0) shares.push(figures.bands[rule.band] / all);
    else untold.push('band');
  }
  if (rule.attention !== undefined) {
    if (rule.attention === 'somebody' && figures.watching !== null && figures.people > 0)
      shares.push(figures.watching / figures.people);
    else untold.push('attention');
  }
  if (rule.presentation !== undefined) untold.push('presentation');
  if (!asksSomething(rule) && figures.people > 0) shares.push(1);
  return { atMost: shares.length > 0 ? Math.min(...shares) : null, untold };
}
