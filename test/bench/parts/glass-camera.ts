import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What is looked at of each frame: enough for a gap anywhere to be seen, little enough for two cores. */
const WIDTH = 160;
const HEIGHT = 90;
const FRAMES_PER_SECOND = 60;

/** A screen without a monitor, and a camera before it: the frames are those of the X server, not the browser's word. */
export class GlassCamera {
  readonly display: string;
  readonly #server: ChildProcess;
  #grabber: ChildProcess | null = null;
  #begunAt = 0;
  frames = 0;

  private constructor(display: string, server: ChildProcess) {
    this.display = display;
    this.#server = server;
  }

  static async open(): Promise<GlassCamera> {
    // The X server finds a free number by itself and writes it to the third descriptor.
    const options = ['-displayfd', '3', '-screen', '0', '1280x720x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const descriptor = server.stdio[3];
    if (!descriptor) throw new Error('Xvfb has nowhere to write its number');
    const [number] = (await once(descriptor, 'data')) as [Buffer];
    return new GlassCamera(`:${number.toString().trim()}`, server);
  }

  /** Frames a second since {@link roll}. */
  get rate(): number {
    return this.frames / ((performance.now() - this.#begunAt) / 1000);
  }

  /** Hands every frame over as RGB, {@link WIDTH} by {@link HEIGHT}; the buffer is used again for the next. */
  async roll(look: (frame: Buffer) => void): Promise<void> {
    const input = ['-f', 'x11grab', '-draw_mouse', '0', '-video_size', '1280x720'];
    const rate = ['-framerate', String(FRAMES_PER_SECOND), '-i', this.display];
    // The nearest pixel, not a mean: a thin line of canary must stay canary.
    const output = [
      '-vf',
      `scale=${WIDTH}:${HEIGHT}:flags=neighbor`,
      '-pix_fmt',
      'rgb24',
      '-f',
      'rawvideo',
      '-',
    ];
    const grabber = spawn(
      'ffmpeg',
      ['-loglevel', 'fatal', ...input, ...rate, '-vsync', 'passthrough', ...output],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    this.#grabber = grabber;
    const frame = Buffer.alloc(WIDTH * HEIGHT * 3);
    let filled = 0;
    grabber.stdout.on('data', (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; ) {
        const taken = chunk.copy(frame, filled, at);
        at += taken;
        filled += taken;
        if (filled < frame.length) continue;
        filled = 0;
        this.frames += 1;
        look(frame);
      }
    });
    await once(grabber.stdout, 'data');
    this.#begunAt = performance.now();
    this.frames = 0;
  }

  async close(): Promise<void> {
    for (const child of [this.#grabber, this.#server]) {
      if (!child || child.exitCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
  }
}
