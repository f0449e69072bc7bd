import type { ClaimAbout } from '../../shared/model/product-facts.ts';
import type { ToldFacts } from '../storage/told-facts.ts';

const LABEL = 'Maker’s label (sample)';

interface Told {
  about?: ClaimAbout;
  certificate?: string;
}

/** Sample data: claims of an invented shop about its invented goods. */
const CLAIMS: readonly (readonly [
  productId: string,
  text: string,
  source: string,
  statedOn: string,
  told?: Told,
])[] = [
  [
    'free-range-eggs',
    'From hens that are outside all day',
    'Three Gates Dairy (sample)',
    '2026-03-02',
    { about: 'welfare', certificate: 'SAMPLE-W-0417' },
  ],
  [
    'wildflower-honey',
    'From hives within five miles',
    'Marlowe & Daughters (sample)',
    '2026-06-14',
    { about: 'origin' },
  ],
  ['coffee-beans', 'Roasted within the last ten days', 'Marlowe & Daughters (sample)', '2026-09-01'],
  ['dark-chocolate', 'Contains no milk', LABEL, '2026-01-20'],
  ['rose-soap', 'No animal testing', LABEL, '2026-02-11', { about: 'welfare' }],
  ['sourdough', 'Flour, water and salt alone', 'Pell Street Bakery (sample)', '2026-04-30'],
  ['beeswax-candle', 'Pure beeswax', LABEL, '2026-05-05'],
  ['oat-drink', 'Contains no milk', LABEL, '2026-02-02'],
  [
    'organic-eggs',
    'Certified organic',
    'Hollow Lane Farm (sample)',
    '2026-03-19',
    { about: 'climate', certificate: 'SAMPLE-ORG-2093' },
  ],
  ['olive-oil', 'Cold-pressed', LABEL, '2026-01-15'],
  ['wool-socks', 'Undyed wool', 'Loom Lane (sample)', '2026-09-20'],
  ['lemon-soap', 'No palm oil', LABEL, '2026-02-11', { about: 'climate' }],
  ['orange-juice', 'Nothing but oranges', 'Sunbow (sample)', '2026-04-04'],
  [
    'cod-fillets',
    'Line-caught',
    'Harbour & Sons (sample)',
    '2026-10-12',
    { about: 'welfare', certificate: 'SAMPLE-SEA-118' },
  ],
  ['batteries', 'No mercury', LABEL, '2025-12-01', { about: 'climate' }],
  ['spaghetti', 'Egg-free', LABEL, '2026-01-08'],
];

/** Each with an id by its product: there is one claim for each. */
export const SAMPLE_CLAIMS: ToldFacts['claims'] = CLAIMS.map(([productId, text, source, statedOn, told]) => ({
  id: `claim-${productId}`,
  productId,
  text,
  source,
  url: null,
  statedOn,
  ...told,
}));
