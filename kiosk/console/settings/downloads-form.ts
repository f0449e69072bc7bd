import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Store } from '../../../shared/model/store.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS, offerUndo } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { theirsAndMineStyles } from '../differences/theirs-and-mine.ts';
import { textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { type DownloadsDraft, downloadRulesOf, downloadsDraftOf } from './downloads-draft.ts';
import { StoreMeanwhile } from './store-meanwhile.ts';

/** When and how fast screens fetch what they will play. */
@customElement('downloads-form')
export class DownloadsForm extends LitElement {
  @property({ attribute: false }) store!: Store;
  @state() private draft: DownloadsDraft | null = null;
  @state() private busy = false;
  private readonly form = new FormErrors(this);
  private readonly meanwhile = new StoreMeanwhile(this, ['downloads']);
  protected readonly guard = new UnsavedGuard(this, () => this.draft !== null);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    theirsAndMineStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      .hours {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-3);
        align-items: start;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was just saved has come back: nothing is unsaved any more.
    const saved = JSON.stringify(downloadsDraftOf(this.store.downloads));
    if (changed.has('store') && this.draft && JSON.stringify(this.draft) === saved) this.settle();
  }

  private get fields(): DownloadsDraft {
    return this.draft ?? downloadsDraftOf(this.store.downloads);
  }

  private settle = (): void => {
    this.draft = null;
    this.meanwhile.end();
  };

  private set(change: Partial<DownloadsDraft>): void {
    this.meanwhile.begin(this.store);
    this.draft = { ...this.fields, ...change };
  }

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const before = this.store.downloads;
    const downloads = downloadRulesOf(this.fields);
    const body = this.form.check(consoleEndpoints.updateStore.body, { downloads });
    if (!body || this.busy) return;
    this.busy = true;
    try {
      await ask(consoleEndpoints.updateStore, { body: { ...body, was: this.meanwhile.was(this.store) } });
      this.settle();
      offerUndo(
        'The rules for downloads are saved. Publish to tell the screens.',
        () => ask(consoleEndpoints.updateStore, { body: { downloads: before, was: body } }),
        DRAFTS,
      );
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render() {
    const { form, fields } = this;
    return html`<form class="card" novalidate @submit=${this.onSubmit}>
      <h2>Downloads</h2>
      <p class="soft">
        Screens fetch what plays within the hour at once. For the rest of the next days they can wait for hours in which
        nobody needs the line, and leave room on it.
      </p>
      ${this.meanwhile.note(this.store, { downloads: downloadRulesOf(fields) }, { form, load: this.settle })}
      <div class="hours">
        ${textField({
          form,
          path: 'downloads.window.start',
          label: 'Fetch from',
          hint: 'By the clock of each screen; empty: at any hour.',
          type: 'time',
          value: fields.start,
          onInput: (start) => this.set({ start }),
        })}
        ${textField({
          form,
          path: 'downloads.window.end',
          label: 'Until',
          type: 'time',
          value: fields.end,
          onInput: (end) => this.set({ end }),
        })}
      </div>
      ${textField({
        form,
        path: 'downloads.kilobytesPerSecond',
        label: 'At most, kB per second and screen',
        hint: 'Holds at any hour, also for what is needed now; empty: as fast as the line is.',
        type: 'number',
        min: 16,
        max: 1_000_000,
        value: fields.kilobytesPerSecond,
        onInput: (kilobytesPerSecond) => this.set({ kilobytesPerSecond }),
      })}
      <div class="row">
        <button class="button" data-kind="primary" aria-disabled=${this.busy || this.draft === null}>Save</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'downloads-form': DownloadsForm;
  }
}
