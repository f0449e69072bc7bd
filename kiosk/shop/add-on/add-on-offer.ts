import type { AddOn } from '../../../shared/personalize/add-on.ts';
import type { ShopAction } from '../shop-events.ts';

/** The shelf that "Not now" puts away. */
export const ADD_ON_SHELF = 'add-on';

type Tell = (action: ShopAction, productId: string) => void;

/**
 * The one thing put forward beside the list of whoever stands here (D085): chosen once, when the list is first looked at,
 * and never another one after it, so that putting it away puts an end to it. On a day of the lot it is chosen and not
 * shown. Of each session the log hears at most once that there was one, and at its end whether it was on the list.
 */
export class AddOnOffer {
  readonly #tell: Tell;
  #chosen: AddOn | null = null;
  #isHeld = false;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** What was chosen, whether shown or not: no other shelf shows it, or a day without it would be none. */
  get chosen(): AddOn | null {
    return this.#chosen;
  }

  /** What the list shows beside it. @param listed ids; without what it goes with it makes no sense, and once listed it is no offer */
  shown(listed: readonly string[]): AddOn | null {
    const { anchor, productId } = this.#chosen ?? { anchor: '', productId: '' };
    return !this.#isHeld && listed.includes(anchor) && !listed.includes(productId) ? this.#chosen : null;
  }

  /** The list is on glass. @param choose called until it finds one */
  consider(choose: () => AddOn | null, isHeldOut: boolean): void {
    if (this.#chosen) return;
    this.#chosen = choose();
    if (!this.#chosen) return;
    this.#isHeld = isHeldOut;
    this.#tell(isHeldOut ? 'add-on-held' : 'add-on-shown', this.#chosen.productId);
  }

  dismissed(): void {
    if (this.#chosen) this.#tell('add-on-dismissed', this.#chosen.productId);
  }

  /** The session is over. @param listed ids of what is on the list now */
  end(listed: readonly string[]): void {
    const chosen = this.#chosen;
    this.#chosen = null;
    if (chosen && listed.includes(chosen.productId))
      this.#tell(this.#isHeld ? 'add-on-held-kept' : 'add-on-kept', chosen.productId);
  }
}
