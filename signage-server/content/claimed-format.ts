/** By the ending of a name and by the second half of a content type. */
const formats = new Map([
  ['jpg', 'a JPEG'],
  ['jpeg', 'a JPEG'],
  ['png', 'a PNG'],
  ['webp', 'a WebP'],
  ['avif', 'an AVIF'],
  ['gif', 'a GIF'],
  ['mp4', 'an MP4'],
  ['webm', 'a WebM'],
]);

/**
 * What somebody takes a file for, when that is a format we know; such as `a PNG`. Used to say that it is
 * none, never to read it.
 */
export function claimedFormat(name: string, contentType: string): string | undefined {
  const ending = /\.(\w{1,5})$/.exec(name.trim())?.[1] ?? '';
  const subtype = /^(?:image|video)\/(\w+)/i.exec(contentType)?.[1] ?? '';
  return formats.get(ending.toLowerCase()) ?? formats.get(subtype.toLowerCase());
}
