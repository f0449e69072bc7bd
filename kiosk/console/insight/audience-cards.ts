import { html, type TemplateResult } from 'lit';
import { type AudienceReport, percent, secondsText, withheld } from './audience-words.ts';

/** The few figures that answer "how was it". Each says that it is estimated (R28). */
export function audienceCards({ summary, accuracy }: AudienceReport): TemplateResult {
  const cards = [
    {
      value: withheld(summary.people),
      label: 'Present',
      what: 'visits near a screen',
      error: accuracy.people,
    },
    { value: withheld(summary.watchers), label: 'Watchers', what: 'looked for a second or longer, in tens' },
    { value: percent(summary.conversion), label: 'Conversion', what: 'of those present looked' },
    {
      value: secondsText(summary.meanDwell),
      label: 'Dwell',
      what: 'a watcher’s stay on average',
      error: accuracy.dwell,
    },
    {
      value: secondsText(summary.meanAttention),
      label: 'Attention',
      what: `looking on average, ${percent(summary.attraction)} of the stay`,
      error: accuracy.attention,
    },
    { value: percent(summary.unknownShare), label: 'Unknown age', what: 'of those present' },
  ];
  return html`<ul class="tiles six">
    ${cards.map(
      ({ value, label, what, error }) => html`<li class="card tile">
        <span class="name">${label}</span>
        <b ?data-withheld=${value === 'withheld'}>${value}</b>
        <span>${what}, estimated${error === undefined ? '' : `; off by ${percent(error)} in tests`}</span>
      </li>`,
    )}
  </ul>`;
}
