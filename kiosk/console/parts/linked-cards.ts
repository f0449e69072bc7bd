import { css, html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';

/** Cards in a grid, each a link as a whole to what it stands for, with buttons of its own above that. */
export const linkedCardStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--space-5);
  }
  .linked {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-3);
    align-content: start;
  }
  .linked h2 a {
    color: inherit;
    text-decoration: none;
  }
  .linked h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius-lg);
  }
  .linked h2 a:focus-visible {
    outline: none;
  }
  .linked h2 a:focus-visible::after {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }
  .linked .row {
    position: relative;
    flex-wrap: nowrap;
    gap: 0;
  }
`;

export interface CardActions {
  duplicate: () => void;
  remove: () => void;
}

/** What can be done with the thing of a card; nothing for whoever may only look. */
export function cardActions(name: string, actions: CardActions | null): TemplateResult | typeof nothing {
  if (actions === null) return nothing;
  return html`<div class="row">
    <button class="icon-button" aria-label="Duplicate ${name}" @click=${actions.duplicate}>
      <ui-icon name="copy"></ui-icon>
    </button>
    <button class="icon-button" aria-label="Delete ${name}" @click=${actions.remove}>
      <ui-icon name="trash"></ui-icon>
    </button>
  </div>`;
}
