import { css, html, type TemplateResult } from 'lit';
import '../../ui/icon.ts';

interface DisclosureOptions {
  heading: string;
  /** What is set inside, in few words; beside the heading while it is closed. */
  words: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** Made only while it is open. */
  body: () => TemplateResult;
}

/** A part of a form that most people never need. */
export function disclosure({ heading, words, open, onToggle, body }: DisclosureOptions): TemplateResult {
  return html`<details
    class="disclosure"
    ?open=${open}
    @toggle=${(event: Event) => onToggle((event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <ui-icon name="chevron-right"></ui-icon>
      <span>${heading}</span>
      <small class="soft">${words}</small>
    </summary>
    ${open ? html`<div class="stack">${body()}</div>` : ''}
  </details>`;
}

export const disclosureStyles = css`
  .disclosure {
    border-block-start: 1px solid var(--color-line);
  }
  .disclosure > summary {
    gap: var(--space-2);
    min-block-size: calc(var(--target) + var(--space-2));
    list-style: none;
  }
  .disclosure > summary::-webkit-details-marker {
    display: none;
  }
  .disclosure > summary > ui-icon {
    flex: none;
    transition: transform var(--duration-fast) var(--ease-out);
  }
  .disclosure[open] > summary > ui-icon {
    transform: rotate(90deg);
  }
  .disclosure > summary > small {
    flex: 1;
    overflow: hidden;
    font-weight: var(--weight-regular);
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .disclosure[open] > summary > small {
    visibility: hidden;
  }
  .disclosure > .stack {
    padding-block: var(--space-2) var(--space-5);
  }
  @media (prefers-reduced-motion: reduce) {
    .disclosure > summary > ui-icon {
      transition: none;
    }
  }
`;
