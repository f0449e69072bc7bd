/** What a file's first bytes say that it is. Only what browsers show and what can be made safe is in here. */
export type MediaKind = 'image' | 'mp4' | 'webm' | BundleKind;
/** A widget: one page, or a page with the files that it names. */
export type BundleKind = 'html' | 'zip';

/** How many bytes {@link mediaKind} wants to see. */
export const HEAD_BYTES = 64;

const startsWith = (head: Uint8Array, bytes: readonly number[], at = 0) =>
  bytes.every((byte, index) => head[at + index] === byte);

const text = (head: Uint8Array, from: number, to: number) => String.fromCharCode(...head.subarray(from, to));

/**
 * By the bytes alone: neither the name nor the content type that somebody sends along is evidence. Pages and archives
 * alone must be sent as what they are, too: a page that calls itself a picture is no mistake.
 */
export function mediaKind(head: Uint8Array, declaredType = ''): MediaKind | undefined {
  if (/\bzip\b|x-zip-compressed/.test(declaredType) && text(head, 0, 4) === 'PK\x03\x04') return 'zip';
  if (
    /^text\/html\b/.test(declaredType) &&
    /^(\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|!--)/i.test(text(head, 0, HEAD_BYTES))
  )
    return 'html';
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image';
  if (/^GIF8[79]a$/.test(text(head, 0, 6))) return 'image';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'image';
  if (text(head, 4, 8) === 'ftyp') return isoKind(text(head, 8, 12));
  if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) return 'webm';
  return undefined;
}

/** ISO base media files by their major brand. HEIC and QuickTime play in few browsers, so they are none of ours. */
function isoKind(brand: string): MediaKind | undefined {
  if (brand === 'avif') return 'image';
  return /^(isom|iso[2-9a-f]|mp4[12]|avc1|M4V |dash|f4v |MSNV|cmf[cs2]|av01)$/.test(brand)
    ? 'mp4'
    : undefined;
}
