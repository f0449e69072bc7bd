import type { DraftChange } from '../../../shared/protocol/draft-change.ts';
import { count } from '../parts/moments.ts';

export const WHAT_WORDS: Readonly<Record<DraftChange['what'], string>> = {
  playlist: 'Playlist',
  layout: 'Layout',
  entry: 'Schedule entry',
  daypart: 'Daypart',
  creative: 'Media',
  product: 'Product',
  store: 'Store',
};

export const HOW_TONE: Readonly<Record<DraftChange['how'], string>> = {
  added: 'success',
  changed: 'info',
  removed: 'danger',
};

/** "And 13 products that they show." */
export function alongWords(along: readonly DraftChange[]): string[] {
  const gone = along.filter(({ how }) => how === 'removed').length;
  const come = along.length - gone;
  return [
    ...(come > 0 ? [`And ${count(come, 'product')} that they show.`] : []),
    ...(gone > 0 ? [`And ${count(gone, 'product')} that they no longer show.`] : []),
  ];
}
