import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../../shared/model/playlist.ts';
import type { Library } from '../data/library.ts';
import './playlist-preview.ts';

/** The draft as screens draw it, and what to know of slots that ask who stands there. */
export function editorPreview(slots: readonly Slot[], library: Library): TemplateResult {
  return html`<section class="card preview" aria-label="Preview">
    <playlist-preview .slots=${slots} .library=${library}></playlist-preview>
    ${
      slots.some(({ variants }) => variants.length > 0)
        ? html`<p class="note">
            <ui-icon name="info"></ui-icon>
            <span>
              Who stands there is estimated on the screen itself, by a camera, and is often wrong about ages. In
              doubt, with nobody there, or with no camera, the slot's own creative plays.
            </span>
          </p>`
        : nothing
    }
  </section>`;
}
