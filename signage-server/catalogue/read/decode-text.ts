import { BadFile } from './raw-row.ts';

/** How files begin that are no text: ZIP (and with it every office file), GZIP, PDF, PNG, JPEG. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

/**
 * The text of a file: by its byte order mark, else UTF-8, else Windows-1252, in which old tills write.
 *
 * @throws {BadFile} `not-text`, `empty`
 */
export function decodeText(bytes: Uint8Array): string {
  if (BINARY.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    throw new BadFile('not-text', 'This is no text file. From a spreadsheet, save it as CSV.');
  const text = decoded(bytes);
  if (text.includes('\0')) throw new BadFile('not-text', 'There are zero bytes in it.');
  if (text.trim() === '') throw new BadFile('empty', 'There is nothing in it.');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // UTF-16 without a mark, as some tools write it: every other byte of Latin text is zero.
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
