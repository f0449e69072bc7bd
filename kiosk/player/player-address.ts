import { Id } from '../../shared/model/id.ts';

/** What the player's address asks for. */
export interface PlayerAddress {
  /** The display this browser is meant to be; null when the address names none. */
  displayId: string | null;
  /** A one-time enrolment token, when the link carried one. */
  enrolToken: string | null;
}

/** Reads `/player?display=ID#enrol=TOKEN`. What is no id or token counts as absent. */
export function readAddress(href: string): PlayerAddress {
  const url = new URL(href);
  const displayId = Id.safeParse(url.searchParams.get('display')).data ?? null;
  const token = new URLSearchParams(url.hash.slice(1)).get('enrol');
  return { displayId, enrolToken: token && /^[A-Za-z0-9_-]{16,64}$/.test(token) ? token : null };
}

/** The address under which a display reloads: with its id, without any token. */
export function displayAddress(href: string, displayId: string | null): string {
  const url = new URL(href);
  if (displayId) url.searchParams.set('display', displayId);
  url.hash = '';
  return url.href;
}
