import { productEndpoints } from '../../../shared/protocol/product-endpoints.ts';
import { settleToasts } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';

/**
 * Says what was done with a product and offers to take it back; what was offered for it before can be taken back no more.
 * `undone` is told whether the product is still there then.
 */
export function offerProductUndo(id: string, done: string, undone: (isThere: boolean) => unknown): void {
  const topic = `product-${id}`;
  settleToasts(topic);
  offerUndo(
    done,
    async () => {
      const sheet = await ask(productEndpoints.undoProductEdit, { params: { id } });
      await undone(sheet !== null);
    },
    topic,
  );
}
