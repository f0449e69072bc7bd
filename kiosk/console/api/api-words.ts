import type { ApiOperation } from './api-document.ts';

/** Who may make a call that a script's key does not reach. */
const PROOFS: Readonly<Record<string, string>> = {
  displayKey: 'For displays, which sign each request by their own key.',
  phoneCookie: 'For a customer’s phone during its visit.',
  weatherKey: 'With the key of whoever tells the weather (Settings).',
  catalogueKey: 'With the key of whatever tells stock and prices (Products, Import).',
  orderKey: 'With the key of the system that tells orders (Settings).',
  touchKey: 'With the key of whatever tells touches (Settings).',
};

/** What a call asks of whoever makes it. */
export function proofText({ proofs, right }: ApiOperation): string {
  if (proofs.length === 0) return 'Anybody may call it.';
  if (proofs.includes('apiKey'))
    return `With a key for scripts, or signed in, that has the right “${right}”.`;
  if (right !== null) return `For people who are signed in and have the right “${right}”; no key has it.`;
  return PROOFS[proofs[0] ?? ''] ?? 'It takes a proof of its own.';
}
