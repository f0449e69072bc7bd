import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crispPicture } from './crisp-picture.ts';

const require = createRequire(import.meta.url);
const emojiFolder = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');

/** `data:` URL of the design system's font. */
export async function fontUrl(): Promise<string> {
  const folder = dirname(require.resolve('@fontsource-variable/figtree/package.json'));
  const bytes = await readFile(join(folder, 'files/figtree-latin-wght-normal.woff2'));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}

/** `data:` URLs of pictures, large enough for a poster, by their emoji file name. */
export async function pictureUrls(names: Iterable<string>): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (const name of new Set(names)) {
    urls.set(name, await crispPicture(join(emojiFolder, `${name}.webp`)));
  }
  return urls;
}
