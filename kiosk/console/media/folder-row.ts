import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MediaFolder } from '../../../shared/model/library.ts';
import { count } from '../parts/moments.ts';
import { wayTo } from './library-view.ts';
import { NEW_FOLDER, TOP } from './library-words.ts';

interface FolderRowOptions {
  folders: readonly MediaFolder[];
  /** How many creatives each holds. */
  held: ReadonlyMap<string, number>;
  /** Where somebody is; null: at the top. */
  at: string | null;
  go: (id: string | null) => void;
  /** How many creatives are in view. */
  shown: number;
  /** Null where the person may not change content. */
  hands: {
    make: () => void;
    change: (folder: MediaFolder) => void;
    remove: (folder: MediaFolder) => void;
  } | null;
}

/** The way to the folder that is open, and the folders in it. Styled by `mediaStyles`. */
export function folderRow(options: FolderRowOptions): TemplateResult {
  const { folders, held, at, go, shown, hands } = options;
  const way = wayTo(at, folders);
  const here = way.at(-1);
  const inner = folders.filter(({ parentId }) => parentId === (here?.id ?? null));
  return html`<section class="folders" aria-label="Folders">
    <div class="way">
      ${here ? crumbs(way, go) : nothing}
      <p class="soft" role="status">${count(shown, 'creative')}</p>
      ${
        hands
          ? html`<div class="row">
              <button class="button" data-kind="quiet" @click=${hands.make}>
                <ui-icon name="plus"></ui-icon>${NEW_FOLDER}
              </button>
              ${
                here
                  ? html`<button class="button" data-kind="quiet" @click=${() => hands.change(here)}>Rename or move</button>
                      <button class="button" data-kind="quiet" @click=${() => hands.remove(here)}>Delete folder</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    ${
      inner.length === 0
        ? nothing
        : html`<ul>
            ${inner.map((folder) => {
              return html`<li>
                <button class="card folder" @click=${() => go(folder.id)}>
                  ${glyph}<b>${folder.name}</b><span class="soft">${count(held.get(folder.id) ?? 0, 'creative')}</span>
                </button>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

function crumbs(way: readonly MediaFolder[], go: FolderRowOptions['go']): TemplateResult {
  const here = way.at(-1);
  return html`<nav aria-label="Where you are">
    <ol>
      <li><button class="button" data-kind="quiet" @click=${() => go(null)}>${TOP}</button></li>
      ${way
        .slice(0, -1)
        .map(
          ({ id, name }) =>
            html`<li><button class="button" data-kind="quiet" @click=${() => go(id)}>${name}</button></li>`,
        )}
      <li><b aria-current="page">${here?.name}</b></li>
    </ol>
  </nav>`;
}

const glyph = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  ${svg`<path d="M3 7a2 2 0 0 1 2-2h4l2.2 2.4H19a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"></path>`}
</svg>`;
