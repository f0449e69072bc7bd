import type { Condition } from '../model/condition.ts';
import type { AudienceRule } from '../model/playlist.ts';
import { list } from './words.ts';

const SKY = {
  clear: 'under a clear sky',
  cloudy: 'under clouds',
  fog: 'in fog',
  rain: 'in rain',
  snow: 'in snow',
  storm: 'in a storm',
} as const;

const GROUP = { '1': 'one person', '2': 'two people', '3+': 'three or more people' } as const;
const WATCHING = { somebody: 'with somebody watching', many: 'with three or more watching' } as const;

/** "only in rain or snow", "only from 20 °C". What a condition asks for, for a merchandiser. */
export function conditionWords(condition: Condition): string {
  switch (condition.fact) {
    case 'tag':
      return `only on screens ${condition.has ? 'tagged' : 'not tagged'} ${condition.tag}`;
    case 'sky':
      return `only ${condition.oneOf.map((sky) => SKY[sky]).join(' or ')}`;
    case 'temperature':
      return `only ${rangeWords(condition, ' °C')}`;
    case 'stock':
      return `only with ${rangeWords(condition, ' in stock')} of product ${condition.productId}`;
    case 'audience':
      return audienceWords(condition.is);
    case 'language':
      return `only where ${condition.is} is spoken`;
  }
}

function audienceWords({ band, group, attention, presentation }: AudienceRule): string {
  if (group === '0') return 'only with nobody there';
  const who = [
    group === undefined ? 'people' : GROUP[group],
    ...(presentation === undefined ? [] : [`of ${presentation} presentation`]),
    ...(band === undefined ? [] : [`aged ${band}`]),
  ].join(' ');
  if (attention === undefined) return `only for ${who}`;
  const isAnybody = who === 'people';
  return isAnybody ? `only ${WATCHING[attention]}` : `only for ${who}, ${WATCHING[attention]}`;
}

interface Range {
  readonly atLeast?: number | undefined;
  readonly below?: number | undefined;
}

function rangeWords({ atLeast, below }: Range, unit: string): string {
  return list([
    ...(atLeast === undefined ? [] : [`${atLeast} or more`]),
    ...(below === undefined ? [] : [`less than ${below}`]),
  ]).concat(unit);
}
