import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Store } from '../../../shared/model/store.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { loadPlan, type Plan } from '../schedule/plan.ts';
import { shapeNote } from '../schedule/shape-note.ts';

const WEEK_MS = 7 * 86_400_000;
/** More would push the button that publishes out of sight. */
const MOST_NOTES = 3;

/** Before it is published: which screens get pictures of the other shape in the week to come. */
@customElement('shape-notes')
export class ShapeNotes extends LitElement {
  @property({ attribute: false }) store!: Store;
  private readonly plan = new Resource(this, {
    args: () => [this.store] as const,
    load: ([store], signal) => loadPlan(store, signal),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      /* With nothing to say it takes no place between its neighbours. */
      :host {
        display: contents;
      }
    `,
  ];

  private notes({ document, displays }: Plan): string[] {
    const schedule = compile(document);
    const now = Date.now();
    return displays.flatMap(
      (display) =>
        shapeNote(document, display, timeline(schedule, display, now, now + WEEK_MS, EVERYTHING_READY)) ?? [],
    );
  }

  protected override render() {
    const { value } = this.plan;
    const notes = value ? this.notes(value) : [];
    if (notes.length === 0) return nothing;
    const more = notes.length - MOST_NOTES;
    return html`<div class="stack">
      ${notes
        .slice(0, MOST_NOTES)
        .map(
          (note) =>
            html`<p class="note" data-tone="warning"><ui-icon name="image"></ui-icon><span>${note}</span></p>`,
        )}
      ${more > 0 ? html`<p class="soft">The same on ${count(more, 'more screen')}: see Schedule.</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shape-notes': ShapeNotes;
  }
}
