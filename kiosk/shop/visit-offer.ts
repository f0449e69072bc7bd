import type { Instant } from '../../shared/model/id.ts';

/** A one-time QR for this kiosk, with the code to type instead: what `offerVisit` answers. */
export interface VisitOffer {
  url: string;
  code: string;
  rotateAt: Instant;
  expiresAt: Instant;
}

/** Where the typed code is entered, as a person reads it: host and port, no scheme. */
export function offerHost(offer: VisitOffer): string {
  return new URL(offer.url).host;
}

/** "ABCD EFGH": eight letters are read off a screen in two gulps. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
