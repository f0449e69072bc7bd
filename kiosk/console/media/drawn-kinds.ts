import type { MenuSection } from '../../../shared/model/board-content.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import type { MadeContent } from '../../../shared/model/made-content.ts';
import type { StageResources } from '../../renderer/render-item.ts';
import { BLANK_ITEM } from './menu-fields.ts';

/** The kinds that {@link DrawnDialog} makes; a product card has a dialog of its own. */
export type PosterKind = Exclude<MadeContent['kind'], 'product'>;
export type PosterContent = Extract<MadeContent, { kind: PosterKind }>;

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
  { kind: 'menu', label: 'Menu board', icon: 'list' },
  { kind: 'ticker', label: 'Ticker', icon: 'arrow-left' },
  { kind: 'qr', label: 'QR code', icon: 'qr' },
  { kind: 'countdown', label: 'Countdown', icon: 'refresh' },
  { kind: 'clock', label: 'Clock', icon: 'clock' },
  { kind: 'weather', label: 'Weather', icon: 'sun' },
  { kind: 'web-page', label: 'Web page', icon: 'globe' },
  { kind: 'widget', label: 'Widget', icon: 'code' },
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
    case 'weather':
      return { kind, theme: 'sky', heading: '' };
    case 'qr':
      return { kind, theme: 'butter', heading: '', caption: '', url: '' };
    case 'price-list':
      return { kind, theme: 'paper', heading: '', choice: { by: 'category', categories: [] } };
    case 'menu':
      return { kind, theme: 'forest', heading: '', sections: [{ heading: '', items: [BLANK_ITEM] }] };
    case 'ticker':
      return { kind, theme: 'forest', lines: [], speed: 'usual' };
    case 'web-page':
      return { kind, url: '' };
    case 'widget':
      return { kind, html: '' };
  }
}

/** What the preview shows in place of words that nobody has written yet; the author's own are never changed. */
export function exampleOf(draft: PosterContent): PosterContent {
  switch (draft.kind) {
    case 'clock':
    case 'weather':
    case 'web-page':
    case 'widget':
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
    case 'menu':
      return {
        ...draft,
        heading: draft.heading || 'Breakfast',
        sections: draft.sections.map(exampleSection),
      };
    case 'ticker':
      return {
        ...draft,
        lines: draft.lines.some((line) => line.trim()) ? draft.lines : ['Your words run here'],
      };
  }
}

/** A draft without what was left empty on the way: a blank line between two of a ticker. */
export function tidied(draft: PosterContent): PosterContent {
  if (draft.kind !== 'ticker') return draft;
  return { ...draft, lines: draft.lines.filter((line) => line.trim() !== '') };
}

/** Lines without a name yet stand there as one, so that their prices are seen. */
function exampleSection(section: MenuSection): MenuSection {
  const items = section.items.map((item) =>
    item.by === 'words' && item.name.trim() === '' ? { ...item, name: '…' } : item,
  );
  return { ...section, items };
}

/** What a creative is called whose author gave it no name; empty where its content has no words for it. */
export function titleOf(draft: PosterContent): string {
  if ('heading' in draft) return draft.heading;
  if (draft.kind === 'ticker') return draft.lines[0]?.slice(0, 80) ?? '';
  return draft.kind === 'web-page' ? hostOf(draft.url) : '';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** For previews: where nobody knows the weather, some weather. A screen is never told it. */
export function withExamples(resources: StageResources): StageResources {
  const weather = () =>
    resources.weather() ?? { sky: 'cloudy' as const, temperature: 12, at: resources.now() };
  return { ...resources, weather };
}
