import { css, html, nothing, type TemplateResult } from 'lit';
import type { Reach } from '../../../shared/protocol/difference.ts';
import { bytesText, count } from '../parts/moments.ts';
import { reachWords } from './publish-words.ts';

/** For whoever shows a {@link reachSummary}. */
export const reachStyles = css`
  .reach {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-3);
  }
  .reach > p {
    display: grid;
    align-content: start;
    padding: var(--space-4);
    border-radius: var(--radius-lg);
    background: var(--color-sunken);
  }
  .reach b {
    font-size: var(--text-xl);
    line-height: var(--leading-tight);
  }
  .reach-list {
    display: grid;
    gap: var(--space-1);
    padding-block-start: var(--space-2);
  }
  .reach-list li {
    display: flex;
    justify-content: space-between;
    gap: var(--space-4);
  }
`;

/** How many screens change and what they fetch for it, and which ones these are. */
export function reachSummary({ displays, screens, files, bytes }: Reach): TemplateResult {
  return html`<div class="reach">
      <p><b class="numeric">${displays.length}</b><span>${reachWords.screens(displays.length, screens)}</span></p>
      <p>
        <b class="numeric">${files === 0 ? reachWords.none : bytesText(bytes)}</b>
        <span>${files === 0 ? reachWords.noDownload : reachWords.download(files)}</span>
      </p>
    </div>
    ${
      displays.length === 0
        ? nothing
        : html`<details class="plain">
            <summary>${reachWords.which}</summary>
            <ul class="reach-list">
              ${displays.map(
                (one) => html`<li>
                  <span>${one.name}</span>
                  <span class="soft numeric"
                    >${
                      one.files === 0
                        ? reachWords.noDownload
                        : `${count(one.files, 'file')}, ${bytesText(one.bytes)}`
                    }</span
                  >
                </li>`,
              )}
            </ul>
          </details>`
    }`;
}
