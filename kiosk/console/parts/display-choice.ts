import { html, nothing, type TemplateResult } from 'lit';

interface DisplayChoiceOptions {
  displays: readonly { id: string; name: string }[];
  /** Empty means every display, also those that come later. */
  chosen: readonly string[];
  onChange: (displayIds: string[]) => void;
}

/** Every display, or some of them. */
export function displayChoice({ displays, chosen, onChange }: DisplayChoiceOptions): TemplateResult {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return html`<fieldset>
    <legend>Where</legend>
    <div class="choices">
      <label>
        <input
          type="checkbox"
          .checked=${chosen.length === 0}
          @change=${(event: Event) => {
            // With nothing else chosen it is every display, whatever the box says.
            (event.target as HTMLInputElement).checked = true;
            onChange([]);
          }}
        />
        Every display
      </label>
      ${displays.map(
        ({ id, name }) => html`<label>
          <input type="checkbox" .checked=${chosen.includes(id)} @change=${() => toggle(id)} />${name}
        </label>`,
      )}
    </div>
    ${chosen.length === 0 ? html`<small class="soft">Displays that are paired later, too.</small>` : nothing}
  </fieldset>`;
}
