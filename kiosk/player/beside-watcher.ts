import { byRulesAlone } from '../../shared/audience/by-rules-alone.ts';
import type { PlayWatcher } from './late-watcher.ts';

/**
 * Watches for what plays beside the main zone. A variant goes by who stands there all the same; but whoever faces a screen
 * faces all of its zones, so that they are counted once, for what the main zone shows, and nothing can be learned here.
 */
export function watcherBeside(watcher: PlayWatcher): PlayWatcher {
  return {
    get reading() {
      return watcher.reading;
    },
    choose: (slot, held, now) => watcher.choose(byRulesAlone(slot), held, now),
    beginPlay: () => {},
    endPlay: async () => null,
  };
}
