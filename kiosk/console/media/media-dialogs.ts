import { html, nothing } from 'lit';
import type { Creative } from '../../../shared/model/creative.ts';
import type { LibraryItem, MediaFolder } from '../../../shared/model/library.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import type { Library } from '../data/library.ts';
import '../parts/confirm-dialog.ts';
import './arrange-dialog.ts';
import './creative-dialog.ts';
import './deleted-dialog.ts';
import './drawn-dialog.ts';
import { isPoster } from './drawn-kinds.ts';
import './folder-dialog.ts';

/** What somebody is about to do in a dialog. */
export type MediaChoice =
  | { act: 'open' | 'edit' | 'delete'; item: LibraryItem }
  | { act: 'arrange'; items: readonly LibraryItem[] }
  /** Null: a new one. */
  | { act: 'folder'; folder: MediaFolder | null; parentId: string | null }
  | { act: 'deleted' };

interface DialogOptions {
  library: Library;
  folders: readonly MediaFolder[];
  tags: readonly string[];
  zone: string;
  close: () => void;
}

/** The dialog of a choice, or nothing. */
export function mediaDialog(
  choice: MediaChoice | null,
  { library, folders, tags, zone, close }: DialogOptions,
) {
  if (!choice) return nothing;
  if (choice.act === 'deleted')
    return html`<deleted-dialog .library=${library} zone=${zone} @dialog-done=${close} @dialog-cancel=${close}></deleted-dialog>`;
  if (choice.act === 'folder')
    return html`<folder-dialog
      .folder=${choice.folder}
      .parentId=${choice.parentId}
      .folders=${folders}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></folder-dialog>`;
  if (choice.act === 'arrange')
    return html`<arrange-dialog
      .items=${choice.items}
      .folders=${folders}
      .tags=${tags}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></arrange-dialog>`;
  const { act, item } = choice;
  const { creative, usedIn } = item;
  if (act === 'open')
    return html`<creative-dialog
      .creative=${creative}
      .usedIn=${usedIn}
      .library=${library}
      zone=${zone}
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
  return html`<confirm-dialog
    heading="${creative.name} is still used"
    .action=${null}
    text="Take it out of ${usedIn.join(', ')} first. Then it can be deleted."
    @dialog-done=${close}
    @dialog-cancel=${close}
  ></confirm-dialog>`;
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
