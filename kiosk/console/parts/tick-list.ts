import { css, html, nothing, type TemplateResult } from 'lit';

/** A few things to tick, one a line, at least one of them. Beside {@link tickListStyles}. */
export function tickList<T extends string>(given: {
  legend: string;
  options: readonly T[];
  words: Readonly<Record<T, string>>;
  chosen: readonly T[];
  /** The ones chosen now, in the order of the options. */
  onChange: (chosen: T[]) => void;
}): TemplateResult {
  const { legend, options, words, chosen, onChange } = given;
  const toggle = (one: T, event: Event) => {
    const on = (event.target as HTMLInputElement).checked;
    onChange(options.filter((other) => (other === one ? on : chosen.includes(other))));
  };
  return html`<fieldset class="ticks">
    <legend>${legend}</legend>
    ${options.map(
      (one) => html`<label>
        <input type="checkbox" .checked=${chosen.includes(one)} @change=${(event: Event) => toggle(one, event)} />${words[one]}
      </label>`,
    )}
    ${chosen.length === 0 ? html`<p class="error" role="alert">Choose at least one.</p>` : nothing}
  </fieldset>`;
}

export const tickListStyles = css`
  .ticks {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ticks legend {
    padding: 0;
    font-weight: var(--weight-medium);
  }
  .ticks label {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
  }
  .ticks input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--color-brand);
  }
`;
