// Keeps a shop's screen alive: starts Chromium on the player and watches the page's heartbeat from outside. When the
// heart stops, for whatever reason (a renderer that hangs, a page that crashed, a GPU that paints no more, a browser that
// ended), Chromium is ended and started again. It talks over a pipe to the browser that it started itself: no port is
// open. Plain JavaScript without packages: a screen's machine has nothing of Vitrine's but this file.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const url = process.env.SCREEN_URL;
if (!url) {
  console.error(
    'SCREEN_URL is not set: it is the address of the player, for instance https://shop.example/player',
  );
  process.exit(78);
}
const chromium = process.env.CHROMIUM || '/usr/bin/chromium';
const profile = process.env.SCREEN_PROFILE || join(homedir(), 'vitrine-screen');
const moreFlags = (process.env.CHROMIUM_FLAGS || '').split(/\s+/).filter(Boolean);
/** From start to the first beat: a slow machine's cold boot, and the first load of the player. */
const startMs = seconds('START_WITHIN_S', 120);
/** A heart that was silent this long has stopped. Longer than any pause that a busy machine explains. */
const silentMs = seconds('SILENT_FOR_S', 30);
const lookEveryMs = Math.min(5000, silentMs / 4);
/** A browser that lived no longer than this is started again after a pause, each time a longer one. */
const shortLifeMs = 60_000;
const longestPauseMs = 60_000;

const flags = [
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--kiosk',
  '--no-first-run',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-features=Translate',
  // A screen is never in the background, whatever the window manager believes.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  ...moreFlags,
  url,
];

function seconds(name, fallback) {
  const value = Number(process.env[name] || fallback);
  if (value > 0) return value * 1000;
  console.error(`${name} must be a number of seconds`);
  process.exit(78);
}

/** One run of Chromium, spoken to over its debugging pipe: JSON messages, each ended by a zero byte. */
class Browser {
  #child;
  #calls = new Map();
  #sessions = new Map();
  #id = 0;
  /** Resolves with the reason once the browser or its page has died by itself. */
  died;

  constructor() {
    mkdirSync(profile, { recursive: true });
    // What a power cut leaves; the profile is ours alone, and a stale lock would open a dialog instead of the player.
    for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      rmSync(join(profile, lock), { force: true });
    // A process group of its own, so that nothing of it stays.
    this.#child = spawn(chromium, flags, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.died = new Promise((resolve) => {
      this.#child.once('error', (error) => resolve(`could not be started: ${error.message}`));
      this.#child.once('exit', (code, signal) => resolve(`ended by itself (${signal ?? code})`));
      this.#listen((method, { status }) => {
        if (method === 'Target.targetCrashed') resolve(`its page crashed (${status})`);
      });
    });
    this.#call('Target.setDiscoverTargets', { discover: true }).catch(() => {});
  }

  /** The page's heartbeat, a number that grows; null when it has none or does not answer. */
  async heartbeat() {
    try {
      const { targetInfos } = await this.#call('Target.getTargets');
      const page = targetInfos.find(({ type }) => type === 'page');
      if (!page) return null;
      const expression = 'globalThis.vitrineHeartbeat ?? null';
      const { result } = await this.#call(
        'Runtime.evaluate',
        { expression },
        await this.#session(page.targetId),
      );
      return result.value ?? null;
    } catch {
      return null;
    }
  }

  /** Ends all of its processes: in good order, so that what is written stays, or else by force. */
  async end() {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#child.exitCode === null && this.#child.signalCode === null && this.#signal('SIGTERM'))
      await Promise.race([ended, pause(5000)]);
    this.#signal('SIGKILL');
  }

  async #session(targetId) {
    if (!this.#sessions.has(targetId)) {
      const { sessionId } = await this.#call('Target.attachToTarget', { targetId, flatten: true });
      this.#sessions.set(targetId, sessionId);
    }
    return this.#sessions.get(targetId);
  }

  #call(method, params = {}, sessionId = undefined) {
    this.#id += 1;
    const id = this.#id;
    this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle({ id, error: 'no answer' }), lookEveryMs);
      this.#calls.set(id, { resolve, reject, timer });
    });
  }

  #listen(onEvent) {
    for (const pipe of this.#child.stdio.slice(3)) pipe.on('error', () => {});
    let text = '';
    this.#child.stdio[4].setEncoding('utf8').on('data', (more) => {
      const messages = (text + more).split('\0');
      text = messages.pop();
      for (const message of messages.map((each) => JSON.parse(each)))
        if (message.id === undefined) onEvent(message.method, message.params);
        else this.#settle(message);
    });
  }

  #settle({ id, result, error }) {
    const call = this.#calls.get(id);
    if (!call) return;
    clearTimeout(call.timer);
    this.#calls.delete(id);
    if (error) call.reject(error);
    else call.resolve(result);
  }

  #signal(name) {
    try {
      return process.kill(-this.#child.pid, name);
    } catch {
      return false;
    }
  }
}

/** Resolves with the reason when this browser has to be started anew. */
async function watch(browser) {
  let last = null;
  let deadline = Date.now() + startMs;
  let dead = null;
  browser.died.then((reason) => {
    dead = reason;
  });
  while (dead === null) {
    await Promise.race([pause(lookEveryMs), browser.died]);
    const beat = await browser.heartbeat();
    if (beat !== null && beat !== last) {
      if (last === null) say('the page is alive');
      last = beat;
      deadline = Date.now() + silentMs;
    }
    if (dead === null && Date.now() > deadline)
      return last === null ? 'the page never came to life' : "the page's heart stopped";
  }
  return dead;
}

function say(text) {
  console.log(`${new Date().toISOString()} ${text}`);
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

let browser;
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, async () => {
    stopping = true;
    await browser?.end();
    process.exit(0);
  });

for (let shortLives = 0; !stopping; ) {
  const startedAt = Date.now();
  say(`Chromium starts on ${url}`);
  browser = new Browser();
  const reason = await watch(browser);
  if (stopping) break;
  shortLives = Date.now() - startedAt < shortLifeMs ? shortLives + 1 : 0;
  const wait = shortLives === 0 ? 0 : Math.min(longestPauseMs, 500 * 2 ** shortLives);
  say(`Chromium is started anew in ${wait / 1000} s: ${reason}`);
  await browser.end();
  await pause(wait);
}
