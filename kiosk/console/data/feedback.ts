import { showToast } from '../../ui/show-toast.ts';
import { CallError } from '../../wire/http-client.ts';

/** Topic of what was said about drafts: publishing settles it. */
export const DRAFTS = 'drafts';

/** The words for a refusal: what happened, then what to do where the server says so. */
export function wordsFor(error: unknown): string {
  if (!(error instanceof CallError)) throw error;
  const { title, detail } = error.problem;
  return detail ? detail : `${title}.`;
}

/** Runs a change; a refusal becomes a toast and `false`. Bugs still throw. */
export async function attempt(change: () => Promise<unknown>, done?: string): Promise<boolean> {
  try {
    await change();
  } catch (error) {
    showToast({ tone: 'danger', text: wordsFor(error) });
    return false;
  }
  if (done) showToast({ tone: 'success', text: done });
  return true;
}

/** As {@link attempt}, and offers to take it back for as long as the toast stays. */
export async function attemptUndoable(
  change: () => Promise<unknown>,
  done: string,
  undo: () => Promise<unknown>,
  topic?: string,
): Promise<boolean> {
  if (!(await attempt(change))) return false;
  offerUndo(done, undo, topic);
  return true;
}

/** Says what was done and offers to take it back. */
export function offerUndo(done: string, undo: () => Promise<unknown>, topic?: string): void {
  showToast({
    text: done,
    topic,
    action: { label: 'Undo', run: () => void attempt(undo, 'Taken back.') },
  });
}
