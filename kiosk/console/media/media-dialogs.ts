import { html, nothing } from 'lit';
import type { Creative } from '../../../shared/model/creative.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import type { Library } from '../data/library.ts';
import '../parts/confirm-dialog.ts';
import './creative-dialog.ts';
import './drawn-dialog.ts';
import { isPoster } from './drawn-kinds.ts';
import type { MediaAct } from './media-card.ts';

/** A creative, and what somebody is about to do with it. */
export interface MediaChoice {
  act: MediaAct;
  creative: Creative;
  usedIn: readonly string[];
  library: Library;
}

/** The dialog of a choice, or nothing. */
export function mediaDialog(choice: MediaChoice | null, close: () => void) {
  if (!choice) return nothing;
  const { act, creative, usedIn, library } = choice;
  if (act === 'open')
    return html`<creative-dialog
      .creative=${creative}
      .usedIn=${usedIn}
      .library=${library}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></creative-dialog>`;
  if (act === 'edit' && isPoster(creative))
    return html`<drawn-dialog
      .kind=${creative.kind}
      .creative=${creative}
      .library=${library}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></drawn-dialog>`;
  const used = usedIn.length > 0;
  return html`<confirm-dialog
    heading=${used ? `${creative.name} is still used` : `Delete ${creative.name}?`}
    .action=${used ? null : 'Delete'}
    text=${
      used
        ? `Take it out of ${usedIn.join(', ')} first. Then it can be deleted.`
        : 'It is deleted for good. Proof of play keeps its name.'
    }
    .run=${() => remove(creative)}
    @dialog-done=${close}
    @dialog-cancel=${close}
  ></confirm-dialog>`;
}

async function remove({ id, name }: Creative): Promise<void> {
  await ask(consoleEndpoints.deleteCreative, { params: { id } });
  showToast({ text: `${name} is deleted.` });
}

/** Says that a creative is meant for an audience (L1), or for everybody again (L0). */
export async function toggleAudience({ id, name, contentClass }: Creative): Promise<void> {
  const params = { id };
  const other = contentClass === 'L1' ? 'L0' : 'L1';
  await attemptUndoable(
    () => ask(consoleEndpoints.updateCreative, { params, body: { contentClass: other } }),
    other === 'L1' ? `${name} is meant for an audience.` : `${name} is meant for everybody.`,
    () => ask(consoleEndpoints.updateCreative, { params, body: { contentClass } }),
  );
}
