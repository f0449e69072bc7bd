// `npm test`: installs, finds a browser, builds, checks and tests, each no more than once. Plain JavaScript without
// packages, because on a fresh machine nothing is installed yet and the machine's own Node may be old.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from '../../signage-server/operations/build.mjs';
import { ensureInstalled } from '../../signage-server/operations/install.mjs';

const root = resolve(import.meta.dirname, '../..');
const bin = (name) => resolve(root, 'node_modules/.bin', name);
/** Not Playwright's own folder: it empties that one when it begins, and the counts of what ran before would go. */
const results = resolve(root, '.cache/results');

ensureInstalled();
ensureBrowser();
ensureBuilt();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const steps = [
  ['types', 'tsc', ['-b']],
  ['style', 'biome', ['ci', '.']],
  ['unused code', 'knip', []],
  [
    'unit and contract tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/vitest.json`],
  ],
  ['end-to-end tests', 'playwright', ['test', '--reporter=list,json']],
];

const failed = steps.filter(([title, command, options]) => {
  console.log(`\n--- ${title}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(results, 'playwright.json') };
  return spawnSync(bin(command), options, { cwd: root, stdio: 'inherit', env }).status !== 0;
});

const counts = { passed: 0, failed: 0, skipped: 0 };
// Told again at the end: whoever reads only the last lines of a long log still learns what failed and why.
const failures = [];
count('vitest.json', ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => {
  for (const file of testResults) {
    const bad = file.assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of bad)
      failures.push(`${file.name} > ${fullName}\n${failureMessages.join('\n').slice(0, 600)}`);
    if (bad.length === 0 && file.status === 'failed')
      failures.push(`${file.name}\n${file.message.slice(0, 600)}`);
  }
  return [numPassedTests, numFailedTests, numPendingTests];
});
count('playwright.json', ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped]);
for (const name of failures) console.log(`FAILED: ${name}`);
for (const [title] of failed) console.log(`FAILED: ${title}`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failed.length === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1);

function count(file, read) {
  if (!existsSync(resolve(results, file))) return;
  const [passed, failures, skipped] = read(JSON.parse(readFileSync(resolve(results, file), 'utf8')));
  counts.passed += passed;
  counts.failed += failures;
  counts.skipped += skipped;
}

/** An installed Chrome or Chromium is used as it is; else Playwright's own, else Debian's. */
function ensureBrowser() {
  const found = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some((name) =>
    existsSync(`/usr/bin/${name}`),
  );
  const mac = existsSync('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  if (found || mac || process.env.CHROMIUM_PATH) return;
  console.log('No Chrome or Chromium found; installing one for the tests.');
  if (spawnSync(bin('playwright'), ['install', '--with-deps', 'chromium'], { stdio: 'inherit' }).status === 0)
    return;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const apt = (...options) =>
    spawnSync('apt-get', options, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (debian && apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium')) return;
  console.error(
    'Please install Chrome or Chromium (Debian: apt-get install chromium), then run npm test again.',
  );
  process.exit(1);
}
