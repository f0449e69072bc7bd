import { html, nothing, type TemplateResult } from 'lit';

interface RowButtonsOptions {
  name: string;
  at: number;
  count: number;
  move: (to: number) => void;
  /** Null: there is nothing that could stand in its place. */
  exchange: (() => void) | null;
  remove: () => void;
}

/** What a row of the playlist can be asked for, by mouse and by keyboard. */
export function rowButtons({ name, at, count, move, exchange, remove }: RowButtonsOptions): TemplateResult {
  return html`<div class="buttons">
    <button
      class="icon-button up"
      aria-label="Move ${name} up"
      aria-disabled=${at === 0}
      @click=${() => at > 0 && move(at - 1)}
    >
      <ui-icon name="chevron-down"></ui-icon>
    </button>
    <button
      class="icon-button"
      aria-label="Move ${name} down"
      aria-disabled=${at === count - 1}
      @click=${() => at < count - 1 && move(at + 1)}
    >
      <ui-icon name="chevron-down"></ui-icon>
    </button>
    ${
      exchange
        ? html`<button class="icon-button" aria-label="Exchange ${name}" @click=${exchange}>
            <ui-icon name="refresh"></ui-icon>
          </button>`
        : nothing
    }
    <button class="icon-button" aria-label="Remove ${name}" @click=${remove}>
      <ui-icon name="trash"></ui-icon>
    </button>
  </div>`;
}
