import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Creative } from '../../../shared/model/creative.ts';
import type { FileVersion } from '../../../shared/model/library.ts';
import { libraryEndpoints } from '../../../shared/protocol/library-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import type { Library } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import '../parts/creative-thumb.ts';
import { bytesText, momentText } from '../parts/moments.ts';

/** The files that a creative has had before, and the way back to each; nothing where it has had one only. */
@customElement('file-versions')
export class FileVersions extends LitElement {
  @property({ attribute: false }) creative!: Creative;
  @property({ attribute: false }) library!: Library;
  @property() zone = 'UTC';
  private readonly files = new Resource(this, {
    args: () => [this.creative.id] as const,
    load: async ([id], signal) =>
      (await ask(libraryEndpoints.listFiles, { params: { id } }, { signal })).files,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      h3 {
        margin-block-end: var(--space-2);
        font-size: var(--text-md);
      }
      li {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-4);
        padding-block: var(--space-2);
      }
    `,
  ];

  private putBack(now: number, { version }: FileVersion): void {
    const params = { id: this.creative.id };
    const put = (which: number) => ask(libraryEndpoints.putFileBack, { params, body: { version: which } });
    void attemptUndoable(
      () => put(version),
      `${this.creative.name} has that file again. Publish to show it.`,
      () => put(now),
    );
  }

  protected override render() {
    const [now, ...earlier] = this.files.value ?? [];
    if (!now || earlier.length === 0) return nothing;
    return html`<h3>Files that it had before</h3>
      <ul>
        ${earlier.map((one) => {
          const creative = { ...this.creative, media: one.file } as Creative;
          return html`<li>
            <creative-thumb .creative=${creative} .library=${this.library}></creative-thumb>
            <span>Version ${one.version}<br /><small class="soft">${momentText(one.at, this.zone)} · ${bytesText(one.file.bytes)}</small></span>
            <button class="button" type="button" aria-label="Use version ${one.version} again" @click=${() => this.putBack(now.version, one)}>
              Use it again
            </button>
          </li>`;
        })}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-versions': FileVersions;
  }
}
