import { html, type TemplateResult } from 'lit';

/** The sentence that says what to open on a screen. @param origin where another device finds this server */
export function openOnScreen(origin: string): TemplateResult {
  const secure = origin.startsWith('https:');
  return html`Open <b>${origin}/player</b> on the screen${secure ? '' : ' (HTTPS is needed on another device)'}.`;
}
