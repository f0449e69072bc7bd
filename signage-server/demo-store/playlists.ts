import type { Playlist, Slot, Variant } from '../../shared/model/playlist.ts';

const POSTER_MS = 9000;
const CARD_MS = 8000;
/** Long enough to read a list of prices while the line moves on. */
const BOARD_MS = 15_000;

/** The demo shop's loops. */
export function samplePlaylists(now: number): Playlist[] {
  return [
    playlist('all-day', 'All day', now, [
      poster('welcome'),
      dinner(''),
      film(),
      card('strawberries'),
      poster('coffee'),
      poster('find-it'),
      card('croissant'),
      poster('croissants'),
      poster('rooftop-honey'),
      card('mature-cheddar'),
      poster('friday-flowers'),
      poster('refill'),
      poster('strawberries'),
    ]),
    playlist('evening', 'Evening', now, [
      dinner(''),
      filmNight(),
      film(),
      card('vine-tomatoes'),
      poster('find-it'),
      card('vanilla-ice-cream'),
      poster('friday-flowers'),
    ]),
    playlist('kiosk', 'At the kiosk', now, [
      poster('welcome-portrait'),
      board('invite-find'),
      card('strawberries'),
      dinner('-portrait'),
      board('invite-cook'),
      card('wildflower-honey'),
      poster('refill-portrait'),
      board('invite-phone'),
      card('market-bouquet'),
    ]),
    // What plays beside the schedule on the screen above the counter.
    playlist('counter-column', 'Counter, column', now, [
      board('prices-bakery'),
      board('menu-counter'),
      board('qr-basket'),
      board('clock'),
    ]),
    playlist('counter-strip', 'Counter, line of news', now, [board('ticker-today')]),
  ];
}

function playlist(id: string, name: string, createdAt: number, slots: Omit<Slot, 'id'>[]): Playlist {
  return { id, name, createdAt, slots: slots.map((slot, index) => ({ id: `${id}-${index + 1}`, ...slot })) };
}

function poster(creativeId: string, variants: Variant[] = []): Omit<Slot, 'id'> {
  return { creativeId, durationMs: POSTER_MS, variants };
}

function card(productId: string): Omit<Slot, 'id'> {
  return { creativeId: `card-${productId}`, durationMs: CARD_MS, variants: [] };
}

function board(creativeId: string): Omit<Slot, 'id'> {
  return { creativeId, durationMs: BOARD_MS, variants: [] };
}

/** A video plays to its end, so its slot gives no time. */
function film(): Omit<Slot, 'id'> {
  return { creativeId: 'film', variants: [] };
}

/** The slot with a dish for each band; the generic one plays when nobody is there, or several bands are. */
function dinner(suffix: '' | '-portrait'): Omit<Slot, 'id'> {
  return poster(`dinner${suffix}`, [
    { creativeId: `dinner-20-39${suffix}`, when: { band: '20-39' } },
    { creativeId: `dinner-40-59${suffix}`, when: { band: '40-59' } },
    { creativeId: `dinner-60-plus${suffix}`, when: { band: '60+' } },
  ]);
}

function filmNight(): Omit<Slot, 'id'> {
  return poster('film-night', [
    { creativeId: 'better-shared', when: { group: '2' } },
    { creativeId: 'better-shared', when: { group: '3+' } },
  ]);
}
