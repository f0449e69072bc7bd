import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** The way from an empty store to a first screen, with what is done ticked off. Gone once all of it is done. */
@customElement('first-steps')
export class FirstSteps extends LitElement {
  @property({ type: Number }) displays = 0;
  @property({ type: Number }) creatives = 0;
  private readonly work = new Resource(this, {
    load: async (_, signal) => {
      const [{ playlists }, { entries }, { published }] = await Promise.all([
        ask(consoleEndpoints.listPlaylists, {}, { signal }),
        ask(consoleEndpoints.getSchedule, {}, { signal }),
        ask(publicationEndpoints.publishState, {}, { signal }),
      ]);
      return { playlists: playlists.length, entries: entries.length, published: published !== null };
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: var(--space-3);
      }
      a {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: var(--target);
        padding: var(--space-3);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        color: inherit;
        text-decoration: none;
      }
      a[data-done] {
        color: var(--color-ink-soft);
      }
      b {
        display: grid;
        flex: none;
        place-items: center;
        inline-size: 2rem;
        block-size: 2rem;
        border-radius: var(--radius-full);
        background: var(--color-sunken);
      }
      a[data-done] b {
        background: var(--color-success-soft);
        color: var(--color-on-success-soft);
      }
    `,
  ];

  protected override render() {
    const work = this.work.value;
    if (!work) return nothing;
    const steps = [
      { text: 'Pair a screen', href: '/console/displays', done: this.displays > 0 },
      { text: 'Add pictures or videos', href: '/console/media', done: this.creatives > 0 },
      { text: 'Put them into a playlist', href: '/console/playlists', done: work.playlists > 0 },
      { text: 'Schedule the playlist', href: '/console/schedule', done: work.entries > 0 },
      { text: 'Publish', href: '/console/schedule', done: work.published },
    ];
    if (steps.every(({ done }) => done)) return nothing;
    return html`<section class="card" aria-labelledby="steps">
      <h2 id="steps">Your first screen in five steps</h2>
      <ol>
        ${steps.map(
          ({ text, href, done }, at) => html`<li>
            <a href=${href} ?data-done=${done}>
              <b>${done ? html`<ui-icon name="check" label="Done"></ui-icon>` : at + 1}</b>${text}
            </a>
          </li>`,
        )}
      </ol>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-steps': FirstSteps;
  }
}
