import { html, type TemplateResult } from 'lit';

/** What to open on a screen. @param origin where another device finds this server */
export function playerAddress(origin: string): TemplateResult {
  return html`<b>${origin}/player</b>${origin.startsWith('https:') ? '' : ' (HTTPS is needed on another device)'}`;
}
