import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import {
  type PastPublication,
  publicationEndpoints,
} from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './pending-changes.ts';
import { publisherName } from './publisher-name.ts';

type Comparison = Answer<typeof publicationEndpoints.comparePublication>;

const PAGE = 10;

/** What was published before, and the way back to any of it: first what that changes, then the button that does it. */
@customElement('earlier-revisions')
export class EarlierRevisions extends LitElement {
  /** IANA zone of the store. */
  @property() zone = 'UTC';
  @property({ type: Boolean }) mayPublish = false;
  @state() private shown = PAGE;
  @state() private looked: number | null = null;
  @state() private comparison: Comparison | null = null;
  @state() private busy = false;
  private readonly past = new Resource(this, {
    args: () => [this.shown] as const,
    load: ([limit], signal) => ask(publicationEndpoints.listPublications, { query: { limit } }, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .revision {
        display: grid;
        gap: var(--space-4);
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--color-line);
      }
      .revision:last-child {
        border-block-end: 0;
      }
      .row {
        justify-content: space-between;
        flex-wrap: nowrap;
      }
      p {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  private look = async (revision: number): Promise<void> => {
    const isOpen = this.looked === revision;
    this.looked = isOpen ? null : revision;
    this.comparison = null;
    if (isOpen) return;
    await attempt(async () => {
      const found = await ask(publicationEndpoints.comparePublication, { params: { revision } });
      if (this.looked === revision) this.comparison = found;
    });
  };

  private putBack = async (revision: number): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    const restore = () => ask(publicationEndpoints.restorePublication, { params: { revision } });
    if (await attempt(restore, `Version ${revision} is back on the screens. The drafts are as they were.`))
      this.looked = null;
    this.busy = false;
  };

  private way(revision: number, { changes, along, missing }: Comparison) {
    if (missing.length > 0)
      return html`<p class="note" data-tone="warning">
        <ui-icon name="warning"></ui-icon>
        <span>It cannot be put back: the file of ${missing.join(', ')} has been deleted.</span>
      </p>`;
    if (changes.length === 0 && along.length === 0)
      return html`<p class="soft">Screens show the same now, so there is nothing to put back.</p>`;
    return html`<pending-changes .revision=${revision}></pending-changes>
      <p class="soft">
        Screens show exactly what they showed then, with the prices and opening hours of that time. The drafts stay as
        they are.
      </p>
      ${
        this.mayPublish
          ? html`<button class="button" aria-disabled=${this.busy} @click=${() => this.putBack(revision)}>
              ${this.busy ? 'Putting it back…' : `Put version ${revision} back on the screens`}
            </button>`
          : html`<p class="soft">Somebody who may publish can put it back.</p>`
      }`;
  }

  private row({ revision, at, by, restored }: PastPublication) {
    const isOpen = this.looked === revision;
    return html`<li class="revision">
      <div class="row">
        <p>
          <b>Version ${revision}</b> ${restored === null ? nothing : `(version ${restored} put back)`}<br />
          <span class="soft">${publisherName(by)}, ${momentText(at, this.zone)}</span>
        </p>
        <button class="button" aria-expanded=${isOpen} @click=${() => this.look(revision)}>
          ${isOpen ? 'Close' : 'Look'}<span class="visually-hidden"> at version ${revision}</span>
        </button>
      </div>
      ${isOpen && this.comparison ? this.way(revision, this.comparison) : nothing}
    </li>`;
  }

  protected override render() {
    return this.past.render({
      complete: ({ publications: [_latest, ...earlier], more }) =>
        earlier.length === 0
          ? nothing
          : html`<section class="stack" aria-labelledby="earlier">
              <h2 id="earlier">Published before</h2>
              <ul>
                ${repeat(
                  earlier,
                  ({ revision }) => revision,
                  (one) => this.row(one),
                )}
              </ul>
              ${
                more
                  ? html`<button
                      class="button"
                      data-kind="quiet"
                      @click=${() => {
                        this.shown = Math.min(100, this.shown + PAGE);
                      }}
                    >
                      Earlier ones
                    </button>`
                  : nothing
              }
            </section>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'earlier-revisions': EarlierRevisions;
  }
}
