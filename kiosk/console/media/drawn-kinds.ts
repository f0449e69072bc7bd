import type { Creative } from '../../../shared/model/creative.ts';
import type { DrawnContent } from '../../../shared/model/drawn-content.ts';

/** The kinds that {@link DrawnDialog} makes; a product card has a dialog of its own. */
export type PosterKind = Exclude<DrawnContent['kind'], 'product'>;
export type PosterContent = Extract<DrawnContent, { kind: PosterKind }>;

/** Whether a creative is of a kind whose content can be written anew here. */
export function isPoster(creative: Creative): creative is Extract<Creative, { kind: PosterKind }> {
  return !('media' in creative) && creative.kind !== 'product';
}

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** In the order of the menu "New". */
export const POSTER_KINDS: readonly { kind: PosterKind; label: string; icon: string }[] = [
  { kind: 'message', label: 'Message', icon: 'edit' },
  { kind: 'price-list', label: 'Price list', icon: 'list' },
  { kind: 'qr', label: 'QR code', icon: 'qr' },
  { kind: 'countdown', label: 'Countdown', icon: 'refresh' },
  { kind: 'clock', label: 'Clock', icon: 'clock' },
];

/** What a new creative of a kind begins as; words that must be written are empty. */
export function blankContent(kind: PosterKind, now: number): PosterContent {
  switch (kind) {
    case 'message':
      return { kind, theme: 'forest', heading: '', text: '' };
    case 'countdown': {
      const until = Math.ceil((now + 7 * DAY_MS) / HOUR_MS) * HOUR_MS;
      return { kind, theme: 'night', heading: '', until, after: '' };
    }
    case 'clock':
      return { kind, theme: 'sky', heading: '' };
    case 'qr':
      return { kind, theme: 'butter', heading: '', caption: '', url: '' };
    case 'price-list':
      return { kind, theme: 'paper', heading: '', choice: { by: 'category', categories: [] } };
  }
}

/** What the preview shows in place of words that nobody has written yet; the author's own are never changed. */
export function exampleOf(draft: PosterContent): PosterContent {
  switch (draft.kind) {
    case 'clock':
      return draft;
    case 'countdown':
      return {
        ...draft,
        heading: draft.heading || 'Winter sale starts in',
        after: draft.after || 'It has begun',
      };
    case 'qr':
      return { ...draft, heading: draft.heading || 'Scan me', url: draft.url || 'https://example.com/' };
    case 'price-list': {
      const heading = draft.heading || 'Today’s prices';
      const { choice } = draft;
      const chosen = choice.by === 'category' ? choice.categories : choice.productIds;
      // A board of nothing yet: its heading alone.
      return { ...draft, heading, choice: chosen.length > 0 ? choice : { by: 'product', productIds: ['-'] } };
    }
    case 'message':
      return { ...draft, heading: draft.heading || 'Your words here' };
  }
}
