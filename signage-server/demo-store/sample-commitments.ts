import type { Commitment } from '../../shared/model/commitment.ts';

/** Sample data: what the demo shop says that it stands for. */
export const SAMPLE_COMMITMENTS: readonly Commitment[] = [
  {
    id: 'stands-for-animals',
    text: 'More goods that are kind to animals (sample)',
    target: 12,
    by: '2027-12-31',
    measure: { kind: 'counted', about: 'welfare' },
  },
  {
    id: 'stands-for-waste',
    text: 'Less food thrown away than in 2024 (sample)',
    target: 40,
    by: '2027-06-30',
    measure: {
      kind: 'measured',
      value: 27,
      unit: '%',
      source: 'the shop’s own scales (sample)',
      url: null,
      measuredOn: '2026-10-31',
    },
  },
];
