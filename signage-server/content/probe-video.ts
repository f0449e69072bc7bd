import { type FileHandle, open } from 'node:fs/promises';
import mediaInfoFactory, { type MediaInfoResult, type VideoTrack } from 'mediainfo.js';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hidesPage, readRange } from './hidden-page.ts';
import type { Inspection } from './inspection.ts';
import { topBoxes } from './mp4-boxes.ts';

/** What Chromium decodes without a licence of the machine's own, by MediaInfo's names. */
const VIDEO = new Set(['AVC', 'VP8', 'VP9', 'AV1']);
const SOUND = new Set(['AAC', 'Opus', 'Vorbis', 'MPEG Audio']);
const LARGEST_SIDE = 8192;
const LONGEST_MS = 24 * 3600 * 1000;
/** Where a WebM's header and trailer are looked through for what does not belong there. */
const EDGE_BYTES = 64 * 1024;

const damaged = refuse('media-unreadable', 'The film is damaged, cut short, or no film at all.');

/** Finds out what a film is, without decoding it. `path` is a local file. */
export async function probeVideo(path: string, container: 'mp4' | 'webm'): Promise<Inspection> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const clean = container === 'mp4' ? await checkMp4(file, size) : await checkEdges(file, size);
    if (!clean.ok) return clean;
    const result = await analyze(file, size);
    return result ? judge(result, container) : damaged;
  } finally {
    await file.close();
  }
}

async function checkMp4(file: FileHandle, size: number): Promise<Result<undefined>> {
  const boxes = await topBoxes(file, size);
  if (!boxes?.some((box) => box.type === 'moov')) return damaged;
  for (const box of boxes) {
    if (box.type === 'mdat') continue;
    if (await hidesPage(file, box.from, box.to))
      return refuse('media-unreadable', 'The film holds a web page.');
  }
  return done(undefined);
}

async function checkEdges(file: FileHandle, size: number): Promise<Result<undefined>> {
  const edges = [
    [0, Math.min(size, EDGE_BYTES)],
    [Math.max(0, size - EDGE_BYTES), size],
  ] as const;
  for (const [from, to] of edges) {
    if (await hidesPage(file, from, to)) return refuse('media-unreadable', 'The film holds a web page.');
  }
  return done(undefined);
}

async function analyze(file: FileHandle, size: number): Promise<MediaInfoResult | undefined> {
  const mediaInfo = await mediaInfoFactory({ format: 'object' });
  try {
    return await mediaInfo.analyzeData(size, async (length, offset) =>
      readRange(file, offset, Math.min(size, offset + length)),
    );
  } catch {
    return undefined;
  } finally {
    mediaInfo.close();
  }
}

function judge({ media }: MediaInfoResult, container: 'mp4' | 'webm'): Inspection {
  const tracks = media?.track ?? [];
  const general = tracks.find((track) => track['@type'] === 'General');
  const videos = tracks.filter((track): track is VideoTrack => track['@type'] === 'Video');
  const [video] = videos;
  if (!general || !video) return damaged;
  if (general.extra?.['IsTruncated'] === 'Yes') return damaged;
  if (videos.length > 1) return refuse('unsupported-media', 'A film may have one picture track.');
  const wanted = container === 'mp4' ? 'MPEG-4' : 'WebM';
  if (general.Format !== wanted) return refuse('unsupported-media', 'Save the film as MP4 or WebM.');
  const sounds = tracks.filter((track) => track['@type'] === 'Audio').map((track) => track.Format ?? '');
  const strange = [video.Format ?? '', ...sounds].find((name) => !VIDEO.has(name) && !SOUND.has(name));
  if (strange !== undefined)
    return refuse('unsupported-media', `${strange || 'It'} does not play everywhere; use H.264.`);
  if (video.Format === 'AVC' && (video.BitDepth !== 8 || video.ChromaSubsampling !== '4:2:0')) {
    return refuse('unsupported-media', 'H.264 plays everywhere only with 8 bits and 4:2:0.');
  }
  return measure(video, general.Duration, container);
}

function measure(video: VideoTrack, seconds: number | undefined, container: 'mp4' | 'webm'): Inspection {
  const { Width: width = 0, Height: height = 0, Rotation: rotation } = video;
  const durationMs = Math.round((video.Duration ?? seconds ?? 0) * 1000);
  if (width < 1 || height < 1 || durationMs < 1) return damaged;
  if (Math.max(width, height) > LARGEST_SIDE || durationMs > LONGEST_MS) {
    return refuse('too-large', `A film may be ${LARGEST_SIDE} pixels wide and a day long.`);
  }
  const upright = Math.abs(Number(rotation ?? 0)) % 180 !== 90;
  const shown = upright ? { width, height } : { width: height, height: width };
  return { ok: true, value: { mime: `video/${container}`, ...shown, durationMs } };
}
