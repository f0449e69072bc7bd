import { planKey } from '../plan/plan-link.ts';

/** What a code on a kiosk gave along, or a friend sent. None of them names anybody, or needs a visit. */
export type TakenLink =
  /** The way from a kiosk to a product. */
  | { name: 'way'; kioskId: string; productId: string }
  /** A how-to at its step; 0 is what is needed. */
  | { name: 'how-to'; howToId: string; step: number }
  /** What is said of a product: by whom, since when, on which certificate. */
  | { name: 'claim'; claimId: string; productId: string }
  /** What somebody asks their friends. */
  | { name: 'ask'; pollId: string }
  /** A list to come with. */
  | { name: 'plan'; key: string }
  /** The accessibility statement. */
  | { name: 'access' };

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const STEP = /^\d{1,2}$/;

/** Null: no code of ours says that. */
export function takenLink({ search, hash }: { search: string; hash: string }): TakenLink | null {
  const key = planKey({ hash });
  if (key) return { name: 'plan', key };
  const asked = new URLSearchParams(search);
  if (asked.get('about') === 'access') return { name: 'access' };
  const id = (name: string): string | null => {
    const value = asked.get(name);
    return value !== null && ID.test(value) ? value : null;
  };
  const productId = id('to') ?? id('of');
  const pollId = id('ask');
  if (pollId) return { name: 'ask', pollId };
  const [kioskId, howToId, claimId] = [id('map'), id('how-to'), id('claim')];
  if (howToId) {
    const step = asked.get('step') ?? '0';
    return STEP.test(step) ? { name: 'how-to', howToId, step: Number(step) } : null;
  }
  if (claimId && productId) return { name: 'claim', claimId, productId };
  return kioskId && productId ? { name: 'way', kioskId, productId } : null;
}
