import { type CellBand, groupOf } from '../../../shared/audience/audience-context.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import { chooseVariant } from '../../../shared/audience/choose-variant.ts';
import type { VariantChoice } from '../../../shared/audience/variant-choice.ts';
import type { AudienceRule, Band, Presentation, Slot } from '../../../shared/model/playlist.ts';

/** Who a merchandiser imagines before the screen: counts, as the camera's estimate would be. */
export interface ImaginedAudience {
  people: number;
  /** Of those, the ones who watch. */
  watching: number;
  /** Of those who watch, how many are surely told to be of a band; the rest is not sure. */
  bands: Readonly<Record<Band, number>>;
  /** The same of presentation. */
  presentation: Readonly<Record<Presentation, number>>;
}

/** As many as the sliders go to. */
export const MOST_IMAGINED = 6;

const NO_BANDS = { '20-39': 0, '40-59': 0, '60+': 0 };
const NO_PRESENTATION = { feminine: 0, masculine: 0 };
export const NOBODY: ImaginedAudience = {
  people: 0,
  watching: 0,
  bands: NO_BANDS,
  presentation: NO_PRESENTATION,
};

/** With another number somewhere: what was moved holds, and the others follow as far as they must. */
export function imagine(
  audience: ImaginedAudience,
  change: Partial<Record<'people' | 'watching' | Band | Presentation, number>>,
): ImaginedAudience {
  const [moved] = Object.keys(change);
  const { people: _, watching: __, ...parts } = change;
  const bands = pick({ ...audience.bands, ...parts }, NO_BANDS);
  const presentation = pick({ ...audience.presentation, ...parts }, NO_PRESENTATION);
  const known = Math.max(sum(bands), sum(presentation));
  const isPart = moved !== 'people' && moved !== 'watching';
  const watching = isPart ? Math.max(audience.watching, known) : (change.watching ?? audience.watching);
  const people =
    moved === 'people' ? (change.people ?? 0) : Math.max(audience.people, Math.min(watching, MOST_IMAGINED));
  const seen = Math.min(watching, people);
  const kept = within(bands, seen, moved);
  // Whoever has no band has no presentation either (R13).
  return { people, watching: seen, bands: kept, presentation: within(presentation, sum(kept), moved) };
}

/** Somebody whom a rule is for. */
export function audienceFor({ band, group, attention, presentation }: AudienceRule): ImaginedAudience {
  if (group === '0') return NOBODY;
  const wanted = group === '3+' || attention === 'many' ? 3 : Number(group ?? 1);
  const asks = band !== undefined || presentation !== undefined;
  const people = { ...NOBODY, people: wanted };
  const watching = attention === 'many' ? 3 : attention === 'somebody' || asks ? wanted : 0;
  const seen = asks ? imagine(people, { [band ?? '20-39']: wanted }) : imagine(people, { watching });
  return presentation === undefined ? seen : imagine(seen, { [presentation]: wanted });
}

/** What a slot would show them and why, by the player's own rule; its random share is left out. */
export function imaginedChoice(slot: Slot, audience: ImaginedAudience): VariantChoice {
  const { people, watching, bands, presentation } = audience;
  const unknown = watching - sum(bands);
  const context = {
    at: 0,
    count: people,
    group: groupOf(people),
    facing: watching,
    watchers: watching,
    bands: { ...bands, unknown } satisfies Record<CellBand, number>,
    presentation: { ...presentation, unknown: watching - sum(presentation) },
    idle: people === 0,
  };
  return chooseVariant(slot, readAudience(context, null), { now: 0, random: () => 0.999, held: null });
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

function pick<K extends string>(from: Readonly<Record<string, number>>, keys: Record<K, number>) {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, from[key] ?? 0])) as Record<K, number>;
}

/** Takes from the others, in order, until all together are no more than `most`. */
function within<K extends string>(
  counts: Record<K, number>,
  most: number,
  moved?: string,
): Record<K, number> {
  let over = sum(counts) - most;
  const kept = { ...counts };
  const order = (Object.keys(counts) as K[]).sort((a, b) => Number(a === moved) - Number(b === moved));
  for (const key of order) {
    const taken = Math.max(0, Math.min(over, kept[key]));
    kept[key] -= taken;
    over -= taken;
  }
  return kept;
}
