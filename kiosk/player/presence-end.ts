import type { AudienceContext } from '../../shared/audience/audience-context.ts';
import { IDLE_MS } from '../../shared/audience/constants.ts';

/**
 * Whether the person of a visit has gone: the camera has seen somebody during it, then nobody for ten seconds, and in
 * that time nobody has touched the screen either. All that an audience may ever do to a visit is to end it (R20).
 */
export class PresenceEnd {
  #seen = false;

  /** @param stillMs since the screen was touched; null while there is no visit */
  isOver(context: AudienceContext | null, stillMs: number | null): boolean {
    if (stillMs === null || context === null) {
      this.#seen = false;
      return false;
    }
    this.#seen ||= context.count > 0;
    return this.#seen && context.idle && stillMs >= IDLE_MS;
  }
}
