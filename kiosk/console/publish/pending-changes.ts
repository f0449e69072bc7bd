import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Differences } from '../../../shared/protocol/difference.ts';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { alongWords } from '../differences/change-words.ts';
import { differenceList } from '../differences/difference-list.ts';
import { differenceStyles } from '../differences/difference-styles.ts';
import { Names } from '../differences/names.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { changesWords } from './publish-words.ts';
import { reachStyles, reachSummary } from './reach-summary.ts';

const PAGE = 50;
/** As many as one answer holds. */
const MOST_AT_ONCE = 200;

/**
 * What publishing the drafts would change, or putting an earlier revision back: field by field, on which screens, for
 * how many bytes. Emits `seen` with all that is known whenever that is new.
 */
@customElement('pending-changes')
export class PendingChanges extends LitElement {
  /** The revision to put back; null: the drafts. */
  @property({ type: Number }) revision: number | null = null;
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private shown = PAGE;
  private readonly changes = new Resource(this, {
    args: () => [this.revision] as const,
    load: ([revision], signal) => this.load(revision, this.shown, signal),
    bells: ['content'],
  });
  private readonly library = new Resource(this, {
    load: (_, signal) => loadLibrary(signal),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    differenceStyles,
    reachStyles,
    css`
      /* With nothing to say it takes no place between its neighbours. */
      :host {
        display: contents;
      }
      .stack {
        gap: var(--space-4);
      }
      summary {
        display: flex;
        align-items: center;
        min-block-size: var(--target);
        color: var(--color-brand);
        font-weight: var(--weight-medium);
        cursor: pointer;
      }
      .difference > details > summary {
        color: inherit;
        font-weight: inherit;
      }
    `,
  ];

  private async load(revision: number | null, shown: number, signal: AbortSignal): Promise<Differences> {
    const of = revision === null ? {} : { revision };
    const page = (after: number) =>
      ask(
        publicationEndpoints.readDifferences,
        { query: { ...of, after, limit: Math.min(MOST_AT_ONCE, shown - after) } },
        { signal },
      );
    const found = await page(0);
    while (found.differences.length < Math.min(shown, found.total)) {
      const next = await page(found.differences.length);
      // Somebody has edited them in between: what was read first is no longer what would be published.
      if (next.drafts !== found.drafts || next.differences.length === 0) break;
      found.differences.push(...next.differences);
      for (const [what, more] of Object.entries(next.references))
        (found.references[what as keyof typeof found.references] as unknown[]).push(...more);
    }
    this.dispatchEvent(new CustomEvent<Differences>('seen', { detail: found }));
    return found;
  }

  private list(found: Differences) {
    const { differences, references, total, along, reach } = found;
    if (total === 0 && along.length === 0) return nothing;
    const names = new Names(references, differences, this.account.store);
    const left = total - differences.length;
    return html`<section class="stack" aria-labelledby="changes">
      <h2 id="changes">${changesWords.heading}</h2>
      ${reachSummary(reach)}
      ${differenceList({ differences, names, library: this.library.value ?? null })}
      ${
        left > 0
          ? html`<button
              class="button"
              data-kind="quiet"
              @click=${() => {
                this.shown += MOST_AT_ONCE;
                void this.changes.reload();
              }}
            >
              ${changesWords.more(left)}
            </button>`
          : nothing
      }
      ${alongWords(along).map((words) => html`<p class="soft">${words}</p>`)}
    </section>`;
  }

  protected override render() {
    return this.changes.render({ complete: (found) => this.list(found) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pending-changes': PendingChanges;
  }
}
