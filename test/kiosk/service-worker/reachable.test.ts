import { expect, test } from 'vitest';
import { reachableFiles } from '../../../kiosk/service-worker/reachable.ts';

const build: Record<string, string | null> = {
  'player.html': '<script src="/assets/player-1.js"></script><link href="/assets/base-1.css">',
  'assets/player-1.js': 'import "./shared-1.js"; import("./shop-1.js"); new Worker("/assets/worker-1.js")',
  'assets/shared-1.js': 'export {}',
  'assets/shop-1.js': 'import "./shared-1.js"',
  'assets/worker-1.js': 'fetch("/assets/model-1.tflite"); import("./player-1.js")',
  'assets/model-1.tflite': null,
  'assets/base-1.css': 'src: url(font-1.woff2)',
  'assets/font-1.woff2': null,
  'console.html': '<script src="/assets/console-1.js">',
  'assets/console-1.js': 'import "./shared-1.js"; import "./player-1.js"',
  'assets/orphan-1.js': '',
};

test('PWA-1 follows imports, dynamic imports, workers, what workers load, and fonts; and nothing backwards', () => {
  const reached = reachableFiles('player.html', Object.keys(build), (file) => build[file] ?? null);
  expect([...reached].sort()).toEqual(
    [
      'player.html',
      'assets/player-1.js',
      'assets/shared-1.js',
      'assets/shop-1.js',
      'assets/worker-1.js',
      'assets/model-1.tflite',
      'assets/base-1.css',
      'assets/font-1.woff2',
    ].sort(),
  );
});
