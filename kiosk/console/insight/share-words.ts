import type { adaptiveEndpoints } from '../../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';

type Report = Pick<Answer<typeof adaptiveEndpoints.shareReport>, 'alarm' | 'p' | 'skewed'>;

/** "12 %"; a dash where nothing was seen at all. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`;
}

/** What the test of equal shares found, for a merchandiser. */
export function fairnessWords({ alarm, p, skewed }: Report): string {
  if (p === null) return 'There is too little to tell whether ages were shown the same.';
  if (!alarm) return 'Ages were shown much the same: what differs may well be chance.';
  const named = skewed.map(
    ({ name, band, share, expected }) =>
      `“${name}” was ${percentOf(share, 1)} of what people aged ${band} saw, and ${percentOf(expected, 1)} of what all did`,
  );
  return `Ages were not shown the same, and it is no chance. ${named.join('; ')}. Where an audience rule means it so, check that nothing there is kept from anybody; where none does, look when those screens play it.`;
}
