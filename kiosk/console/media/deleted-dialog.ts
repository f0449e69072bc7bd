import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Creative } from '../../../shared/model/creative.ts';
import { libraryEndpoints } from '../../../shared/protocol/library-endpoints.ts';
import '../../ui/empty.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import type { Library } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import '../parts/creative-thumb.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { momentText } from '../parts/moments.ts';
import { putBack } from './library-acts.ts';

/** What was deleted in the last 30 days, and the way back for each. */
@customElement('deleted-dialog')
export class DeletedDialog extends FormDialog {
  protected override readonly heading = 'Deleted lately';
  protected override readonly action = null;
  @property({ attribute: false }) library!: Library;
  @property() zone = 'UTC';
  private readonly deleted = new Resource(this, {
    load: async (_, signal) => (await ask(libraryEndpoints.listDeleted, {}, { signal })).deleted,
    bells: ['content'],
  });

  static override styles = [
    FormDialog.styles,
    css`
      li {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-4);
        padding-block: var(--space-3);
        border-block-end: 1px solid var(--color-line);
      }
      li b {
        display: block;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override async save(): Promise<boolean> {
    return true;
  }

  private row(creative: Creative, deletedAt: number) {
    return html`<li>
      <creative-thumb .creative=${creative} .library=${this.library}></creative-thumb>
      <div><b>${creative.name}</b><small class="soft">${momentText(deletedAt, this.zone)}</small></div>
      <button
        class="button"
        type="button"
        aria-label="Put back ${creative.name}"
        @click=${() => attempt(() => putBack([{ creative }]), `${creative.name} is back.`)}
      >
        Put back
      </button>
    </li>`;
  }

  protected override body() {
    return html`<p class="soft">Each is kept for 30 days.</p>
      ${this.deleted.render({
        complete: (deleted) =>
          deleted.length === 0
            ? html`<ui-empty icon="trash" heading="Nothing was deleted"></ui-empty>`
            : html`<ul>${deleted.map(({ creative, deletedAt }) => this.row(creative, deletedAt))}</ul>`,
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deleted-dialog': DeletedDialog;
  }
}
