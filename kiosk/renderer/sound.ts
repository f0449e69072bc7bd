/**
 * How loud the videos of this page are, per cent. Mute until somebody asks for sound: a browser plays nothing aloud
 * that nobody has touched, unless the screen was set up to allow it. Fires `level`.
 */
class Sound extends EventTarget {
  #level = 0;

  get level(): number {
    return this.#level;
  }

  set level(level: number) {
    this.#level = Math.min(100, Math.max(0, level));
    this.dispatchEvent(new Event('level'));
  }

  /** Sets one video to it. */
  applyTo(video: HTMLVideoElement): void {
    video.volume = this.#level / 100;
    video.muted = this.#level === 0;
  }
}

/** A page has one pair of loudspeakers, so there is one of it. */
export const sound = new Sound();
