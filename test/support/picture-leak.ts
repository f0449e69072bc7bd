import type { Sent } from './wire-tap.ts';

/** R07: more numbers than this in a row could be a face print or a piece of a picture. */
const MOST_NUMBERS = 16;

/** First bytes of every kind of picture or film that a browser can make. */
const MAGIC: Record<string, Buffer> = {
  PNG: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  JPEG: Buffer.from([0xff, 0xd8, 0xff]),
  GIF: Buffer.from('GIF8'),
  WebP: Buffer.from('WEBPVP8'),
  AVIF: Buffer.from('ftypavif'),
  WebM: Buffer.from([0x1a, 0x45, 0xdf, 0xa3]),
  MP4: Buffer.from('ftypisom'),
};

/** The same as they look in base64, and as a data: URL. */
const WRITTEN = ['data:image', 'data:video', 'iVBORw0KGgo', '/9j/', 'R0lGOD', 'UklGR', 'GkXfo'];

/** The kind of picture or film whose first bytes stand in here; null when none do. */
export function pictureKind(body: Buffer): string | null {
  return Object.entries(MAGIC).find(([, magic]) => body.includes(magic))?.[0] ?? null;
}

/** Why this may be a picture, a piece of one, or a face print; null when it is plainly none. What is not JSON is refused. */
export function pictureLeak(sent: Sent): string | null {
  const where = `${sent.method} ${sent.url}`;
  const kind = pictureKind(sent.body);
  if (kind) return `${kind} bytes: ${where}`;
  if (sent.binary) return `a binary message: ${where}`;
  const text = sent.body.toString('utf8');
  const written = WRITTEN.find((mark) => text.includes(mark));
  if (written) return `${written}…: ${where}`;
  // Engine.IO and Socket.IO put digits, a namespace and an ack number before the JSON, or send no JSON at all.
  const json = sent.kind === 'socket' ? /^\d+(?:\/[\w-]+,?)?\d*(.*)$/s.exec(text)?.[1] : text;
  if (json === undefined) return `a message of another protocol: ${where}`;
  if (json === '' || json === 'probe') return null;
  try {
    const row = longestRow(JSON.parse(json));
    return row > MOST_NUMBERS ? `${row} numbers in a row: ${where}` : null;
  } catch {
    return `not JSON: ${where}`;
  }
}

/** How many numbers stand in the longest array inside; an object whose keys are 0, 1, 2 (a typed array) counts as one. */
function longestRow(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  const numbers = inner.filter((item) => typeof item === 'number').length;
  const isRow = Array.isArray(value) || Object.keys(value).every((key) => /^\d+$/.test(key));
  return Math.max(isRow ? numbers : 0, ...inner.map(longestRow));
}
