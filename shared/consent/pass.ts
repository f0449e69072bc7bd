import { z } from 'zod';
import { hmacSha256 } from './hmac-sha256.ts';

/** What a phone keeps of its pass, and the server beside it. Hex in capitals, which a QR code carries cheaply. */
export const PassKey = z.strictObject({
  /** 64 bits by which the server finds the key. Names nobody outside it. */
  id: z.string().regex(/^[0-9A-F]{16}$/),
  /** 256 bits, told to the phone once. */
  key: z.string().regex(/^[0-9A-F]{64}$/),
});
export type PassKey = z.infer<typeof PassKey>;

/** A pass as it is read from a screen: which one, of which moment, and the proof of both. */
export interface ShownPass {
  id: string;
  step: number;
  proof: string;
}

/** A pass is drawn anew this often. */
export const PASS_STEP_MS = 20_000;
/** A pass is good for so long after the moment it was drawn for. */
export const PASS_LIVES_MS = 60_000;
/** How far the clock of a phone that is offline may run ahead. */
export const PASS_AHEAD_MS = 30_000;

const PREFIX = 'VITRINE-PASS:';
const FORM = /^VITRINE-PASS:([0-9A-F]{16})\.([0-9A-Z]{1,10})\.([0-9A-F]{32})$/;

/** Whether a scanned text claims to be a customer's pass; only the server can tell whether it is one. */
export function isPassText(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** Which pass is the one of an instant (server's milliseconds since 1970). */
export function passStep(now: number): number {
  return Math.floor(now / PASS_STEP_MS);
}

/** The text of the QR code for `step`. Derived on the phone, with or without a network. */
export function passText({ id, key }: PassKey, step: number): string {
  return `${PREFIX}${id}.${step.toString(36).toUpperCase()}.${passProof(key, id, step)}`;
}

/** Takes a scanned text apart; null when it is no pass. */
export function readPass(text: string): ShownPass | null {
  const [, id, step, proof] = FORM.exec(text) ?? [];
  return id && step && proof ? { id, step: Number.parseInt(step, 36), proof } : null;
}

/** 128 bits of HMAC-SHA-256 over the pass and its moment. */
export function passProof(key: string, id: string, step: number): string {
  const message = Array.from(`${PREFIX}${id}.${step}`, (letter) => letter.charCodeAt(0));
  return hex(hmacSha256(unhex(key), message).slice(0, 16));
}

const hex = (bytes: readonly number[]): string =>
  bytes
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const unhex = (text: string): number[] => (text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
