import { css, html, nothing, type TemplateResult } from 'lit';

interface DrawnChoiceOptions {
  /** Of the radio buttons, unique within the form. */
  name: string;
  legend: string;
  hint?: string;
  chosen: string;
  options: readonly { value: string; label: string; hint?: string; drawing: TemplateResult }[];
  onChange: (value: string) => void;
}

/** One of several things that are told apart by how they look. Wants {@link drawnChoiceStyles}. */
export function drawnChoice(options: DrawnChoiceOptions): TemplateResult {
  const { name, legend, hint, chosen, onChange } = options;
  return html`<fieldset class="drawn-choice">
    <legend>${legend}</legend>
    ${hint ? html`<p class="soft">${hint}</p>` : nothing}
    <div class="tiles">
      ${options.options.map(
        ({ value, label, hint, drawing }) => html`<label class="tile">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => onChange(value)}
          />
          <span aria-hidden="true">${drawing}</span>
          <b>${label}</b>
          ${hint ? html`<small class="soft">${hint}</small>` : nothing}
        </label>`,
      )}
    </div>
  </fieldset>`;
}

export const drawnChoiceStyles = css`
  .drawn-choice {
    /* A fieldset is as wide as what is in it, unless told. */
    min-inline-size: 0;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr));
    gap: var(--space-3);
  }
  .tile {
    position: relative;
    display: grid;
    align-content: start;
    gap: var(--space-1);
    padding: var(--space-3);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    cursor: pointer;
  }
  .tile > span {
    display: block;
    margin-block-end: var(--space-1);
  }
  .tile b {
    font-weight: var(--weight-medium);
    overflow-wrap: anywhere;
  }
  .tile input {
    position: absolute;
    /* Above the drawing, whatever that is made of. */
    z-index: 1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .tile:has(:checked) {
    border-color: var(--color-brand);
    box-shadow: 0 0 0 1.5px var(--color-brand);
  }
  .tile:has(:focus-visible) {
    outline: 3px solid var(--color-brand);
    outline-offset: 3px;
  }
`;
