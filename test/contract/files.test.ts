import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|mjs|css)$/.test(path));
const source = tracked.filter((path) => /^(kiosk|signage-server|shared|models)\//.test(path));
const textOf = (path: string) => readFileSync(resolve(root, path), 'utf8');
const linesOf = (path: string) => textOf(path).split('\n').length;

/** Lines of `paths` that match, as `file:line`, comments left out. */
function places(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .map((line, index) => ({ line: line.replace(/^\s*(\/\/|\*|\/\*).*$/, ''), at: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ at }) => at),
  );
}

test('SHAPE-3 no file is longer than 300 lines', () => {
  expect(tracked.length).toBeGreaterThan(200);
  expect(tracked.filter((path) => linesOf(path) > 301)).toEqual([]);
});

test('SHAPE-4 half of the source files have at most 80 lines', () => {
  const lengths = source.map(linesOf).sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(81);
});

test('SHAPE-5 shared has no clock, no chance and no timer of its own', () => {
  const shared = source.filter((path) => path.startsWith('shared/'));
  expect(
    places(
      shared,
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b|\bperformance\b/,
    ),
  ).toEqual([]);
});

test('SHAPE-6 nothing in the source is typed any, ignored or switched off', () => {
  expect(
    places(source, /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore/),
  ).toEqual([]);
});

test('AUD-R02 nothing outside the vision worker can turn a picture into bytes or a stream', () => {
  // But for the picture of the stage that a command asks for, which no camera can get into (AUD-35).
  const pages = source.filter(
    (path) =>
      path.startsWith('kiosk/') &&
      !path.startsWith('kiosk/vision/worker/') &&
      path !== 'kiosk/player/screenshot/raster.ts',
  );
  expect(
    places(
      pages,
      /\btoDataURL\b|\btoBlob\b|\bconvertToBlob\b|\bMediaRecorder\b|\bcaptureStream\b|\bRTCPeerConnection\b/,
    ),
  ).toEqual([]);
});

test('AUD-R02 AUD-35 only the command for a picture of the stage leads to what turns it into bytes', () => {
  const leading = source.filter(
    (path) => path.startsWith('kiosk/') && /take-screenshot|raster\.ts/.test(textOf(path)),
  );
  expect(leading.sort()).toEqual([
    'kiosk/player/command-deeds.ts',
    'kiosk/player/screenshot/markup.ts',
    'kiosk/player/screenshot/take-screenshot.ts',
  ]);
});

test('AUD-R05 no code asks for the microphone', () => {
  expect(places(source, /audio:\s*(true|\{)/)).toEqual([]);
});
