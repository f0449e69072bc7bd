import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, launchArguments } from '../support/chromium.ts';
import { statusHeard } from '../support/display-status.ts';
import { becomeDisplay, buildPlayer, openBrowser, publishDemo } from '../support/player.ts';
import { descendants } from '../support/process-tree.ts';
import { quickLoop } from '../support/quick-loop.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const machine = resolve(import.meta.dirname, '../../kiosk/machine');
let server: TestServer;
let profile: string;
let watchdog: ChildProcess;
let log = '';

beforeAll(async () => {
  server = await startTestServer({ pagesDir: await buildPlayer() });
  const screen = await openBrowser();
  profile = screen.profile;
  await becomeDisplay(screen.page, server, { id: 'wall-1', name: 'Front window', kind: 'wall' });
  await publishDemo(server, quickLoop(['welcome', 'dinner']));
  await screen.page.goto(`${server.origin}/player?display=wall-1`);
  await statusHeard(server, 'wall-1', ({ state }) => state === 'playing');
  await screen.kill();
});
afterAll(async () => {
  if (watchdog?.exitCode === null) {
    watchdog.kill('SIGKILL');
    for (const { pid } of descendants(watchdog.pid ?? 0)) process.kill(pid, 'SIGKILL');
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  await server?.close();
});

const lines = (text: string) => log.split('\n').filter((line) => line.includes(text)).length;
const ours = () => descendants(watchdog.pid ?? 0);

/** Does something to the processes named, and waits for the watchdog to have brought the screen back. */
async function disturb(
  signal: NodeJS.Signals,
  wanted: (command: string) => boolean,
  reason: string,
): Promise<void> {
  const [alive, told] = [lines('the page is alive'), lines(reason)];
  const victims = ours().filter(({ command }) => wanted(command));
  expect(victims.length).toBeGreaterThan(0);
  for (const { pid } of victims) process.kill(pid, signal);
  await until(
    async () => lines(reason),
    (count) => count > told,
  );
  await until(
    async () => lines('the page is alive'),
    (count) => count > alive,
  );
  const backAt = Date.now();
  await statusHeard(server, 'wall-1', ({ at, state }) => at > backAt && state === 'playing');
  const left = new Set(ours().map(({ pid }) => pid));
  expect(victims.filter(({ pid }) => left.has(pid))).toEqual([]);
}

test('OPS-50 the watchdog brings a screen back whose renderer hangs, whose page crashed, whose browser was killed', async () => {
  watchdog = spawn(process.execPath, [join(machine, 'watchdog.mjs')], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SCREEN_URL: `${server.origin}/player?display=wall-1`,
      SCREEN_PROFILE: profile,
      CHROMIUM: chromiumPath() ?? chromium.executablePath(),
      CHROMIUM_FLAGS: [...launchArguments, '--headless=new', '--window-size=1280,720'].join(' '),
      SILENT_FOR_S: '8',
      START_WITHIN_S: '60',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  watchdog.stdout?.setEncoding('utf8').on('data', (text) => {
    log += text;
  });
  await until(
    async () => lines('the page is alive'),
    (count) => count === 1,
  );

  const isRenderer = (command: string) => command.includes('--type=renderer');
  const isBrowser = (command: string) =>
    command.includes('--remote-debugging-pipe') && !command.includes('--type=');
  await disturb('SIGSTOP', isRenderer, "the page's heart stopped");
  await disturb('SIGKILL', isRenderer, 'its page crashed');
  await disturb('SIGKILL', isBrowser, 'ended by itself');
  // Left alone, it leaves alone.
  const starts = lines('Chromium starts');
  await new Promise((done) => setTimeout(done, 5000));
  expect(lines('Chromium starts')).toBe(starts);

  const everything = ours().map(({ pid }) => pid);
  watchdog.kill('SIGTERM');
  await once(watchdog, 'exit');
  await until(
    async () => everything.filter((pid) => isRunning(pid)).length,
    (count) => count === 0,
  );
  console.log(
    `FAULT watchdog: 3 of 3 brought back (hung, crashed, killed), ${starts} starts, 0 processes left behind`,
  );
}, 180_000);

function isRunning(pid: number): boolean {
  try {
    // A zombie that nobody has reaped runs no more.
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('OPS-51 the recipe for a screen lays its files, for the shop named, and refuses an address without https', () => {
  const root = mkdtempSync(join(tmpdir(), 'vitrine-machine-'));
  const install = (url: string) =>
    execFileSync('sh', [join(machine, 'install.sh'), url], {
      env: { ...process.env, ROOT: root },
      stdio: 'pipe',
    });
  try {
    install('https://shop.example/player');
    const policy = JSON.parse(readFileSync(join(root, 'etc/chromium/policies/managed/vitrine.json'), 'utf8'));
    expect(policy.VideoCaptureAllowedUrls).toEqual(['https://shop.example']);
    expect(policy.URLAllowlist).toEqual(['https://shop.example']);
    expect(readFileSync(join(root, 'etc/vitrine-screen.conf'), 'utf8')).toContain(
      'SCREEN_URL=https://shop.example/player\n',
    );
    const unit = readFileSync(join(root, 'etc/systemd/system/vitrine-screen.service'), 'utf8');
    expect(unit).toContain('/usr/local/lib/vitrine-screen/watchdog.mjs');
    expect(readFileSync(join(root, 'usr/local/lib/vitrine-screen/watchdog.mjs'))).toEqual(
      readFileSync(join(machine, 'watchdog.mjs')),
    );
    expect(() => install('http://shop.example/player')).toThrow(/needs https/);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
