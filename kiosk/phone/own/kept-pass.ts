import { z } from 'zod';
import { PassKey, passStep, passText } from '../../../shared/consent/pass.ts';
import { PASS_KEY } from './has-kept-pass.ts';

/** The pass of this phone, with how far its clock is behind the shop's (milliseconds). */
const KeptPass = z.strictObject({ version: z.literal(1), pass: PassKey, behindMs: z.number() });
export type KeptPass = z.infer<typeof KeptPass>;

/** Null where there is none, or where what is stored is damaged. */
export function readKeptPass(storage: Storage): KeptPass | null {
  try {
    return KeptPass.parse(JSON.parse(storage.getItem(PASS_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** False where the phone refuses to store: then there is a pass for as long as the page is open. */
export function keepPass(storage: Storage, kept: Omit<KeptPass, 'version'>): boolean {
  try {
    storage.setItem(PASS_KEY, JSON.stringify({ version: 1, ...kept }));
    return true;
  } catch {
    return false;
  }
}

/** The text of the code to show at `now`, the phone's own milliseconds since 1970. */
export function shownPass({ pass, behindMs }: Omit<KeptPass, 'version'>, now: number): string {
  return passText(pass, passStep(now + behindMs));
}
