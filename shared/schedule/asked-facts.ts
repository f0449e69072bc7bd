import type { Condition } from '../model/condition.ts';
import type { ScheduleDocument } from '../model/manifest.ts';

/** A fact that decides what a screen plays, beside the time. `weather`: there is a poster of it; `stock`: or a product's card. */
export type AskedFact = Condition['fact'] | 'weather';

/** What a schedule asks of the surroundings of one screen: with other facts it would answer otherwise. */
export function askedFacts(
  { entries, creatives }: Pick<ScheduleDocument, 'entries' | 'creatives'>,
  displayId: string,
): AskedFact[] {
  const asked = entries
    .filter(({ displayIds }) => displayIds.length === 0 || displayIds.includes(displayId))
    .flatMap(({ when }) => when.map(({ fact }) => fact));
  const shown = creatives.flatMap(({ kind }) =>
    kind === 'weather' ? ['weather' as const] : kind === 'product' ? ['stock' as const] : [],
  );
  return [...new Set<AskedFact>([...asked, ...shown])].sort();
}
