import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';
import type { Library } from '../data/library.ts';
import './playlist-preview.ts';

/** The draft as screens draw it, and what to know of slots that ask who stands there. */
export function editorPreview(
  slots: readonly Slot[],
  library: Library,
  facts: RuleFacts | null,
): TemplateResult {
  return html`<section class="card preview" aria-label="Preview">
    <playlist-preview
      .slots=${slots}
      .library=${library}
      ?presentation=${facts?.presentation ?? false}
    ></playlist-preview>
    ${
      slots.some(({ variants }) => variants.length > 0)
        ? html`<p class="note">
            <ui-icon name="info"></ui-icon>
            <span>
              Who stands there is estimated on the screen itself, by a camera, and is often wrong about ages. In
              doubt, or with no camera, the slot's own creative plays. One showing in ten is drawn by lot, so that
              nobody can tell from the screen who stood before it.
            </span>
          </p>`
        : nothing
    }
  </section>`;
}
