import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

// `npm run test:fault [-- --long]`: faults of every kind against the real thing. Each test ends with a line of counts,
// and those lines are said again at the end. The normal tests run the same files with few kills.
const long = process.argv.includes('--long');
const root = resolve(import.meta.dirname, '../..');
const env = {
  ...process.env,
  FAULT_KILLS: long ? '1000' : '50',
  FAULT_AWAY_S: long ? '1800' : '60',
  WIPE_WALKS: long ? '500' : '60',
};
// A bad build is tried beside the other ways in which a screen recovers; what people leave behind, beside the player.
const files = [
  'test/fault',
  'test/kiosk/player/recovery.browser.test.ts',
  'test/kiosk/player/wipe.browser.test.ts',
];
const vitest = spawn(resolve(root, 'node_modules/.bin/vitest'), ['run', ...files, '--maxWorkers=1'], {
  cwd: root,
  env,
  stdio: ['inherit', 'pipe', 'inherit'],
});
const counts: string[] = [];
let rest = '';
vitest.stdout.setEncoding('utf8').on('data', (text: string) => {
  process.stdout.write(text);
  const lines = (rest + text).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) {
    const found = /(FAULT|WIPE) .*/.exec(line);
    if (found) counts.push(found[0]);
  }
});
vitest.on('exit', (code) => {
  console.log(`\n${counts.join('\n')}`);
  process.exitCode = code ?? 1;
});
