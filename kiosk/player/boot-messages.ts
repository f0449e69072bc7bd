/** A build of the player. */
export interface Build {
  /** Another for every build. */
  id: string;
  /** As people know it. */
  name: string;
}

/**
 * What a page tells the service worker about its own start. `booted` is answered with a {@link BootAnswer} on the port
 * sent along; `healthy`: it has run well for a while; `left`: it was closed or reloaded in good order.
 */
export interface BootMessage {
  type: 'booted' | 'healthy' | 'left';
}

/** What the page's earlier starts tell about this one. */
export interface BootAnswer {
  /** Starts of this display in the last ten minutes that ended without a word. */
  crashes: number;
  /** The newer build that was given up for this one. */
  refusedBuild: string | null;
}
