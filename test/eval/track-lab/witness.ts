import type { AudienceScene, Person } from '../../../kiosk/vision/worker/audience-scene.ts';
import type { Watched, WatchedFrame } from './lab-messages.ts';

/** Notes what a scene makes of a video, from before its first frame to after its last. */
export class Witness {
  #scene: AudienceScene;
  #begin: number;
  #ids = new Map<Person, number>();
  #frames: WatchedFrame[] = [];

  /** @param begin when the video begins by the scene's clock, ms */
  constructor(scene: AudienceScene, begin: number) {
    this.#scene = scene;
    this.#begin = begin;
    scene.beginPlay();
  }

  /** The scene has observed a frame. @param ms from the beginning */
  note(ms: number): void {
    const at = this.#begin + ms;
    const { count, watchers } = this.#scene.context(at);
    const seen = this.#scene.seenAt(at).map((person) => {
      const id = this.#ids.get(person) ?? this.#ids.size;
      this.#ids.set(person, id);
      return { id, x: person.face.x, y: person.face.y };
    });
    this.#frames.push({ at: ms, count, watchers, seen });
  }

  end(): Watched {
    const reported = sumOf(this.#scene.endPlay().visits);
    return { frames: this.#frames, tracks: [...this.#ids].map(trackOf), reported };
  }
}

const trackOf = ([{ visit }, id]: [Person, number]): Watched['tracks'][number] => ({
  id,
  present: visit.present,
  watcher: visit.watcher,
  presenceMs: visit.presenceMs,
  dwellMs: visit.dwellMs,
  attentionMs: visit.attentionMs,
});

function sumOf(rows: readonly Watched['reported'][]): Watched['reported'] {
  const sum = (key: keyof Watched['reported']): number => rows.reduce((total, row) => total + row[key], 0);
  return {
    people: sum('people'),
    watchers: sum('watchers'),
    presenceMs: sum('presenceMs'),
    dwellMs: sum('dwellMs'),
    attentionMs: sum('attentionMs'),
  };
}
