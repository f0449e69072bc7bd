import { html, nothing, type TemplateResult } from 'lit';
import type { Approval } from '../../../shared/protocol/publication-endpoints.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { count, momentText } from '../parts/moments.ts';

export interface PublishFooterOptions {
  changes: number;
  /** Audience rules have to be settled first. */
  waits: boolean;
  approval: Approval;
  mayPublish: boolean;
  busy: boolean;
  /** IANA zone of the store. */
  zone: string;
  publish: () => void;
  approve: () => void;
}

/** The foot of the drawer: the button that publishes, or what stands before it and who can do that. */
export function publishFooter(options: PublishFooterOptions): TemplateResult | typeof nothing {
  const { changes, waits, approval, mayPublish, busy, zone } = options;
  if (changes === 0) return nothing;
  if (!mayPublish) return footNote('lock', 'Your role does not let you publish. Ask somebody who may.');
  if (waits) return footNote('warning', 'Nothing is published before the audience rules above are settled.');
  const { required, given } = approval;
  if (given?.isMine)
    return footNote(
      'check',
      'You approved these changes. Somebody else publishes them; any edit voids that.',
    );
  if (required && !given) {
    const words = `Approve ${count(changes, 'change')}`;
    return html`<div slot="footer" class="stack">
      <p class="soft">Two people publish here: one approves, and somebody else publishes. Any edit voids the approval.</p>
      ${largeButton(busy ? 'Approving…' : words, busy, options.approve)}
    </div>`;
  }
  const words = `Publish ${count(changes, 'change')}`;
  const button = largeButton(busy ? 'Publishing…' : words, busy, options.publish);
  if (!given) return html`<div slot="footer" class="foot">${button}</div>`;
  return html`<div slot="footer" class="stack">
    <p class="soft">Approved by ${given.by}, ${momentText(given.at, zone)}.</p>
    ${button}
  </div>`;
}

function footNote(icon: IconName, words: string): TemplateResult {
  return html`<p slot="footer" class="note"><ui-icon name=${icon}></ui-icon><span>${words}</span></p>`;
}

function largeButton(words: string, busy: boolean, run: () => void): TemplateResult {
  return html`<button
    class="button publish"
    data-kind="primary"
    data-size="large"
    aria-disabled=${busy}
    @click=${run}
  >
    ${words}
  </button>`;
}
