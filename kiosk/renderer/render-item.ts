import type { Creative } from '../../shared/model/creative.ts';
import type { Slice } from '../../shared/model/display-step.ts';
import type { Transition } from '../../shared/model/playlist.ts';
import type { Product } from '../../shared/model/product.ts';
import type { Weather } from '../../shared/model/weather.ts';

/** One showing of one creative. */
export interface RenderItem {
  /** The caller's own id of this showing; the same creative shown twice has two keys. */
  key: string;
  creative: Creative;
  /** How it replaces what is on glass, by default a fade. Reduced motion makes every one a cut. */
  transition?: Transition;
  /** How long it will be on glass, milliseconds, where that is known: a price list divides it among its pages. */
  durationMs?: number;
  /** How much of a film is already past when it comes on glass, milliseconds. */
  placeMs?: number;
  /** The part of the whole picture, side zones and all, that this screen of a video wall shows; without it, all. */
  slice?: Slice;
  /**
   * `contain` shows all of it over its own blurred colours, `cover` crops; never stretched. Without it the picture
   * fills the box as long as nothing but its safe margin is lost.
   */
  fit?: 'contain' | 'cover';
}

/** What the stage cannot know by itself. The player answers from its cache, the console's preview from the server. */
export interface StageResources {
  /** URL of a verified file; rejects when this device does not have it. The caller revokes object URLs. */
  resolveMedia(sha256: string): Promise<string>;
  /** The same file's bytes. */
  readMedia(sha256: string): Promise<Blob>;
  resolveProduct(id: string): Promise<Product | undefined>;
  productsIn(category: string): Promise<readonly Product[]>;
  /** The weather outside; null while nobody knows. */
  weather(): Weather | null;
  /** URL of a product's picture; without it the path itself is used. */
  resolvePicture?(path: string): Promise<string>;
  /** BCP 47 tag of whoever stands before the screen. */
  language: string;
  /** ISO 4217 code of the money that the store takes. */
  currency: string;
  /** IANA time zone of the wall that the screen hangs on. */
  zone: string;
  /** The time, epoch milliseconds, by the best clock there is. */
  now(): number;
}

/**
 * `media-missing`: the file could not be had; `decode-failed`: it is there but is no picture; `stalled`: no frame for
 * {@link STALL_MS}; `product-missing`: no such product; `weather-unknown`: nobody knows it now; `script-failed`:
 * a script of a widget threw; `unreachable`: a web page does not answer; `navigated`: it went to another address;
 * `superseded`: a newer item took its place while it loaded.
 */
export type RenderErrorCode =
  | 'media-missing'
  | 'decode-failed'
  | 'stalled'
  | 'product-missing'
  | 'weather-unknown'
  | 'script-failed'
  | 'unreachable'
  | 'navigated'
  | 'superseded';

export class RenderError extends Error {
  readonly code: RenderErrorCode;
  readonly key: string;

  constructor(code: RenderErrorCode, key: string, cause?: unknown) {
    super(`item ${key}: ${code}`, { cause });
    this.name = 'RenderError';
    this.code = code;
    this.key = key;
  }
}

/** A newer showing took its place while it loaded: nobody's fault. */
export function isSuperseded(error: unknown): boolean {
  return error instanceof RenderError && error.code === 'superseded';
}

/** A picture that has not moved for this long is a frozen screen to whoever stands before it. Milliseconds. */
export const STALL_MS = 4000;
