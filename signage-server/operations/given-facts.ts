import { z } from 'zod';
import { groupOf } from '../../shared/audience/audience-context.ts';
import { type AudienceReading, readAudience } from '../../shared/audience/audience-reading.ts';
import { Celsius, Sky, Tag } from '../../shared/model/condition.ts';
import { Id } from '../../shared/model/id.ts';
import { Band } from '../../shared/model/playlist.ts';
import type { Facts, Surroundings } from '../../shared/schedule/facts.ts';

/** Options of the command line by which somebody says what is so around a screen. What is left out is not known. */
export const FACT_OPTIONS = {
  sky: { type: 'string' },
  temperature: { type: 'string' },
  tag: { type: 'string', multiple: true },
  stock: { type: 'string', multiple: true },
  language: { type: 'string' },
  group: { type: 'string' },
  band: { type: 'string' },
} as const;

export const FACTS_USAGE = `What is so around the screen, for entries that ask; what is left out is not known there:
  --sky ${Sky.options.join('|')}
  --temperature 12          degrees Celsius outside; frost is --temperature=-3
  --tag window [--tag ...]  instead of the tags that the file gives the screen
  --stock ID=3 [--stock ...] pieces of a product
  --language de-AT
  --group 1|2|3+  --band ${Band.options.join('|')}   who stands there`;

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);

const Given = z.object({
  sky: Sky.optional(),
  temperature: number.pipe(Celsius).optional(),
  tag: z.array(Tag).optional(),
  stock: z
    .array(
      z
        .string()
        .regex(/^[^=]+=\d{1,7}$/, 'is not ID=NUMBER')
        .transform((text) => text.split('='))
        .pipe(z.tuple([Id, number])),
    )
    .default([]),
  language: z.string().min(2).max(35).optional(),
  group: z.enum(['1', '2', '3+']).optional(),
  band: Band.optional(),
});

/** Throws a ZodError whose paths are names of options. */
export function givenFacts(values: unknown): Omit<Surroundings, 'tags'> & { tags?: ReadonlySet<string> } {
  const { sky, temperature, tag, stock, language, group, band } = Given.parse(values);
  return {
    sky: sky ?? null,
    temperature: temperature ?? null,
    ...(tag && { tags: new Set(tag) }),
    stock: new Map(stock),
    language: language ?? null,
    audience: group === undefined && band === undefined ? null : audienceOf(group ?? '1', band ?? 'unknown'),
  };
}

function audienceOf(group: '1' | '2' | '3+', band: Band | 'unknown'): AudienceReading {
  const count = Number.parseInt(group, 10);
  const bands = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0, [band]: count };
  const people = { at: 0, count, group: groupOf(count), facing: count, watchers: count, bands, idle: false };
  return readAudience(people, null);
}

/** The facts as they were given, for whoever reads the answer. Null is not known. */
export function factsInWords({ surroundings = {} }: Facts) {
  const { tags, sky = null, temperature = null, stock, language = null, audience } = surroundings;
  return {
    tags: tags ? [...tags] : null,
    sky,
    temperature,
    stock: Object.fromEntries(stock ?? []),
    language,
    audience: audience ? 'given' : null,
  };
}
