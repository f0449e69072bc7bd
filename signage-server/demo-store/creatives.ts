import type { Creative } from '../../shared/model/creative.ts';
import type { MediaFile } from '../../shared/model/media-file.ts';
import { drawnCreatives } from './drawn-creatives.ts';
import { MEDIA_LIST } from './media-list.ts';
import { FILM } from './studio/film.ts';
import { POSTERS } from './studio/posters.ts';

/** Products that have a card of their own in the loops, with the line above their name. */
const CARDS: readonly { productId: string; headline: string }[] = [
  { productId: 'croissant', headline: 'Baked at six' },
  { productId: 'blueberries', headline: 'For the porridge' },
  { productId: 'strawberries', headline: 'Picked yesterday' },
  { productId: 'mature-cheddar', headline: 'Eighteen months old' },
  { productId: 'wildflower-honey', headline: 'From this street' },
  { productId: 'vine-tomatoes', headline: 'Offer of the week' },
  { productId: 'vanilla-ice-cream', headline: 'Four ingredients' },
  { productId: 'market-bouquet', headline: 'No reason needed' },
];

/** Every sample creative: posters in both orientations, the film, product cards, and one of each kind that is drawn. */
export function sampleCreatives(now: number): Creative[] {
  const posters = POSTERS.flatMap(({ id, name, contentClass }): Creative[] => {
    const base = { kind: 'image', contentClass, createdAt: now } as const;
    return [
      { ...base, id, name, media: file(`${id}.webp`) },
      { ...base, id: `${id}-portrait`, name: `${name} (portrait)`, media: file(`${id}-portrait.webp`) },
    ];
  });
  const cards = CARDS.map(({ productId, headline }): Creative => {
    const name = `Card: ${productId.replaceAll('-', ' ')}`;
    return {
      id: `card-${productId}`,
      kind: 'product',
      name,
      contentClass: 'L0',
      createdAt: now,
      productId,
      headline,
    };
  });
  return [
    ...posters,
    {
      id: 'film',
      kind: 'video',
      name: FILM.name,
      contentClass: 'L0',
      createdAt: now,
      media: file(FILM.file),
    },
    ...cards,
    ...drawnCreatives(now),
  ];
}

function file(name: string): MediaFile {
  const media = MEDIA_LIST[name];
  if (!media) throw new Error(`${name} is not in media-list.ts: run make-stills.ts or make-video.ts`);
  return media;
}
