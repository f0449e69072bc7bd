import { createWriteStream, writeSync } from 'node:fs';
import { packBundle } from './pack-bundle.ts';
import { probeVideo } from './probe-video.ts';
import { reencodeImage } from './reencode-image.ts';

/** Where the verdict goes; a picture's or a bundle's new bytes go to standard output. */
const VERDICT_FD = 3;

/**
 * Runs in a process of its own, started by run-inspector.ts for one file: what a hostile file does to a decoder, it
 * does here, where it can be killed, and where there is nothing to steal.
 */
const [path = '', kind, largestSide] = process.argv.slice(2);
const made = createWriteStream('', { fd: 1 });
const inspection = await (() => {
  if (kind === 'image') return reencodeImage(path, made, Number(largestSide));
  if (kind === 'html' || kind === 'zip') return packBundle(path, kind, made);
  return probeVideo(path, kind === 'mp4' ? 'mp4' : 'webm');
})();
writeSync(VERDICT_FD, JSON.stringify(inspection));
process.exit(0);
