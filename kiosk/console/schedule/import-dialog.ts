import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LARGEST_SCHEDULE_FILE_BYTES, ScheduleFile } from '../../../shared/model/schedule-file.ts';
import { jsonFault, tooLarge } from '../../../shared/protocol/json-bounds.ts';
import { scheduleFileEndpoints } from '../../../shared/protocol/schedule-file-endpoints.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS, offerUndo, wordsFor } from '../data/feedback.ts';
import { differenceList } from '../differences/difference-list.ts';
import { differenceStyles } from '../differences/difference-styles.ts';
import { Names } from '../differences/names.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { count } from '../parts/moments.ts';
import { importDifferences, importReferences } from './import-differences.ts';
import { importFault } from './import-words.ts';

/** A file of thousands of entries takes the shop's small machine a while. */
const TIMEOUT_MS = 60_000;
const MOST_SHOWN = 50;

interface Chosen {
  file: ScheduleFile;
  /** The drafts as they are. */
  now: ScheduleFile;
  changes: number;
  /** Takeovers and emergencies of the file, by name. */
  ignored: string[];
}

/** Takes a schedule from a file: first says what would change, then changes the drafts, and can take it back. */
@customElement('import-dialog')
export class ImportDialog extends FormDialog {
  protected override readonly heading = 'Import a schedule';
  protected override readonly action = 'Import';
  static override styles = [FormDialog.styles, differenceStyles];
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private chosen: Chosen | null = null;
  @state() private fault = '';

  private async choose(file: File | undefined): Promise<void> {
    this.chosen = null;
    this.fault = '';
    if (!file) return;
    this.busy = true;
    try {
      this.chosen = await dryRun(file);
    } catch (error) {
      this.fault = error instanceof Unreadable ? error.message : wordsFor(error);
    } finally {
      this.busy = false;
    }
  }

  protected override async save(): Promise<boolean> {
    if (!this.chosen) {
      this.fault ||= 'Choose a file first.';
      return false;
    }
    const { file, changes, now: before } = this.chosen;
    await importFile(file);
    if (changes > 0) {
      const what = changes === 1 ? 'One change' : `${changes} changes`;
      offerUndo(`${what} imported. Screens change when you publish.`, () => importFile(before), DRAFTS);
    }
    return true;
  }

  /** Of a file of thousands the first ones: all of them stand under Publish once it is imported. */
  private list({ file, now }: Chosen) {
    const differences = importDifferences(now, file, this.account.store);
    const names = new Names(importReferences(now, file), differences, this.account.store);
    const left = differences.length - MOST_SHOWN;
    return html`<section class="stack" aria-labelledby="changes">
      <h2 id="changes">What changes</h2>
      ${differenceList({ differences: differences.slice(0, MOST_SHOWN), names, library: null })}
      ${left > 0 ? html`<p class="soft">And ${count(left, 'more change')}.</p>` : nothing}
    </section>`;
  }

  protected override body() {
    return html`<p class="soft">
        A file that <b>Export</b> made replaces entries, dayparts, layouts, playlists and the filler of the drafts. Pictures and
        films stay as they are.
      </p>
      <label class="field">
        <span>File</span>
        <input
          data-autofocus
          type="file"
          accept=".json,application/json"
          aria-invalid=${this.fault !== ''}
          aria-describedby="fault"
          @change=${(event: Event) => void this.choose((event.target as HTMLInputElement).files?.[0])}
        />
        <small id="fault" class="error" role="alert">${this.fault}</small>
      </label>
      <div role="status">
        ${this.busy && !this.chosen ? html`<p class="soft">Reading the file…</p>` : nothing}
        ${
          this.chosen &&
          (this.chosen.changes > 0
            ? this.list(this.chosen)
            : html`<p>The drafts are already as in this file.</p>`)
        }
        ${
          this.chosen && this.chosen.ignored.length > 0
            ? html`<p class="soft">
                Takeovers and emergencies are not imported: ${this.chosen.ignored.join(', ')}. They are started and ended
                under Live.
              </p>`
            : nothing
        }
      </div>`;
  }
}

/** Words for a person who chose the wrong file. */
class Unreadable extends Error {}

async function dryRun(chosen: File): Promise<Chosen> {
  refuseAs(chosen.size > LARGEST_SCHEDULE_FILE_BYTES ? tooLarge(LARGEST_SCHEDULE_FILE_BYTES) : null);
  let json: unknown;
  try {
    json = JSON.parse(await chosen.text());
  } catch {
    throw new Unreadable('That file is not JSON. Choose one that Export made.');
  }
  refuseAs(jsonFault(json));
  const parsed = ScheduleFile.safeParse(json);
  if (!parsed.success) throw new Unreadable(importFault(json, parsed.error.issues[0]));
  const now = await ask(scheduleFileEndpoints.exportSchedule, {}, { timeoutMs: TIMEOUT_MS });
  const { changes, ignored } = await ask(
    scheduleFileEndpoints.importSchedule,
    { query: { dryRun: 'true' }, body: parsed.data },
    { timeoutMs: TIMEOUT_MS },
  );
  return { file: parsed.data, now, changes: changes.length, ignored };
}

/** What the server would refuse is refused here in its words, before it is sent. */
function refuseAs(fault: { detail?: string } | null): void {
  if (fault) throw new Unreadable(`This schedule cannot be read. ${fault.detail}`);
}

async function importFile(body: ScheduleFile): Promise<void> {
  await ask(scheduleFileEndpoints.importSchedule, { query: {}, body }, { timeoutMs: TIMEOUT_MS });
}

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
