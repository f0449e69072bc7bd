import { html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { paintBackdrop } from './backdrop.ts';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import { STALL_MS } from './render-item.ts';
import { sound } from './sound.ts';
import { viewStyles } from './view-styles.ts';

const WATCH_EVERY_MS = 1000;

/**
 * A video, as loud as the page is: mute unless somebody asked for sound. The `<video>` lives as long as the view: a new one per item grew the renderer to 1.3 GB in
 * 600 items, two pooled ones stay flat. Emits `view-ended`, and `view-failed` (detail: code) once it is running.
 */
@customElement('video-view')
export class VideoView extends LitElement implements CreativeView {
  @property({ reflect: true }) fit: 'contain' | 'cover' = 'contain';
  /** Whatever the page's volume is. */
  mute = false;
  @query('video') private video!: HTMLVideoElement;
  @query('canvas') private backdrop!: HTMLCanvasElement;
  private frameAt = 0;
  private watch: number | undefined;
  private frameRequest: number | undefined;

  static override styles = viewStyles;

  /** Resolves when its first frame, or the one at `placeMs`, is painted; the video then waits there for {@link start}. */
  async load(url: string, name: string, signal: AbortSignal, placeMs = 0): Promise<void> {
    await this.updateComplete;
    if (signal.aborted) throw new ViewFailure('superseded');
    const { video } = this;
    video.setAttribute('aria-label', name);
    video.src = url;
    video.load();
    // Before anything of it is known this is where it will begin; no frame is painted twice.
    if (placeMs > 0) video.currentTime = placeMs / 1000;
    video.playbackRate = 1;
    await this.firstFrame(signal);
    paintBackdrop(this.backdrop, video, { width: video.videoWidth, height: video.videoHeight });
  }

  start(): void {
    if (!this.mute) {
      sound.applyTo(this.video);
      sound.addEventListener('level', this.onLevel);
    }
    this.frameAt = performance.now();
    this.watch = window.setInterval(this.checkFrames, WATCH_EVERY_MS);
    this.countFrames();
    this.video
      .play()
      .catch(this.playMuted)
      .catch((cause: unknown) => {
        // clear() interrupts a play() that has not begun; that is no failure.
        if (this.watch !== undefined) this.fail('decode-failed', cause);
      });
  }

  clear(): void {
    this.stopWatching();
    sound.removeEventListener('level', this.onLevel);
    if (!this.video?.src) return;
    this.video.pause();
    this.video.removeAttribute('src');
    this.video.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clear();
  }

  /** For whoever keeps it in step with others. */
  get film(): HTMLVideoElement {
    return this.video;
  }

  private onLevel = (): void => sound.applyTo(this.video);

  /** A browser that was allowed to be heard may no longer be: a picture without sound beats none. */
  private playMuted = (cause: unknown): Promise<void> => {
    if (this.video.muted || !(cause instanceof DOMException && cause.name === 'NotAllowedError')) throw cause;
    this.video.muted = true;
    return this.video.play();
  };

  private firstFrame(signal: AbortSignal): Promise<void> {
    const { video } = this;
    return new Promise((resolve, reject) => {
      const settled = new AbortController();
      const settle = (failure?: ViewFailure): void => {
        window.clearTimeout(timeout);
        video.cancelVideoFrameCallback(request);
        settled.abort();
        if (failure) reject(failure);
        else resolve();
      };
      const request = video.requestVideoFrameCallback(() => settle());
      const timeout = window.setTimeout(() => settle(new ViewFailure('stalled')), STALL_MS);
      const only = { signal: settled.signal, once: true };
      video.addEventListener('error', () => settle(new ViewFailure('decode-failed', video.error)), only);
      // A hidden page paints no frames; there, decoded data has to do.
      video.addEventListener('loadeddata', () => document.hidden && settle(), only);
      signal.addEventListener('abort', () => settle(new ViewFailure('superseded')), only);
    });
  }

  private countFrames = (): void => {
    this.frameAt = performance.now();
    this.frameRequest = this.video.requestVideoFrameCallback(this.countFrames);
  };

  private checkFrames = (): void => {
    if (document.hidden) this.frameAt = performance.now();
    else if (performance.now() - this.frameAt > STALL_MS) this.fail('stalled');
  };

  private stopWatching(): void {
    window.clearInterval(this.watch);
    this.watch = undefined;
    if (this.frameRequest !== undefined) this.video.cancelVideoFrameCallback(this.frameRequest);
    this.frameRequest = undefined;
  }

  private fail(code: 'stalled' | 'decode-failed', cause: unknown = this.video.error): void {
    this.stopWatching();
    this.dispatchEvent(new CustomEvent('view-failed', { detail: new ViewFailure(code, cause) }));
  }

  private onEnded = (): void => {
    this.stopWatching();
    this.dispatchEvent(new CustomEvent('view-ended'));
  };

  private onError = (): void => {
    if (this.watch !== undefined) this.fail('decode-failed');
  };

  protected override render() {
    return html`<canvas width="1" height="1" aria-hidden="true"></canvas>
      <video
        .muted=${true}
        playsinline
        preload="auto"
        disablepictureinpicture
        disableremoteplayback
        @ended=${this.onEnded}
        @error=${this.onError}
      ></video>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'video-view': VideoView;
  }
}
