import type { Sky } from '../../../shared/model/condition.ts';

/** What the console calls each sky, in the order of its lists. */
export const SKY_LABELS: Readonly<Record<Sky, string>> = {
  clear: 'Clear',
  cloudy: 'Cloudy',
  fog: 'Fog',
  rain: 'Rain',
  snow: 'Snow',
  storm: 'Storm',
};
