import { html, type TemplateResult } from 'lit';

/** Whom somebody has in mind with a rule: a guess, and named so; how well it fits is measured (Insight, Learned). */
export function personaField(persona: string, title: string, set: (words: string) => void): TemplateResult {
  return html`<label class="field">
    <span>Whom you have in mind, a guess <span class="visually-hidden">for ${title}</span></span>
    <input
      maxlength="200"
      placeholder="Parents on their way home"
      autocomplete="off"
      .value=${persona}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
  </label>`;
}
