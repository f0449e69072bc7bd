import { html, nothing, type TemplateResult } from 'lit';
import type { Approval } from '../../../shared/protocol/publication-endpoints.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { momentText } from '../parts/moments.ts';
import { approvalWords as words } from './publish-words.ts';

export interface PublishFooterOptions {
  changes: number;
  /** Audience rules have to be settled first. */
  waits: boolean;
  approval: Approval;
  /** What whoever looks at it may do. */
  may: { publish: boolean; approve: boolean; ask: boolean };
  busy: boolean;
  /** IANA zone of the store. */
  zone: string;
  acts: Record<'publish' | 'stages' | 'approve' | 'ask' | 'sendBack', () => void>;
}

/** The foot of the drawer: the button that publishes, or what stands before it and who can do that. */
export function publishFooter(options: PublishFooterOptions): TemplateResult | typeof nothing {
  const { changes, waits, approval, may } = options;
  const { required, given } = approval;
  if (changes === 0) return nothing;
  if (!may.publish && !(required && (may.approve || may.ask))) return footNote('lock', words.noRight);
  if (waits) return footNote('warning', words.rulesFirst);
  if (given?.isMine) return footNote('check', words.approvedByYou);
  if (required && !given) return beforeApproval(options);
  if (!may.publish) return footNote('lock', words.noRight);
  return html`<div slot="footer" class="stack">
    ${given ? html`<p class="soft">${words.approvedBy(given.by, momentText(given.at, options.zone))}</p>` : nothing}
    ${publishButtons(options)}
  </div>`;
}

function publishButtons({ changes, busy, acts }: PublishFooterOptions): TemplateResult {
  return html`<div class="acts">
    ${largeButton(words.publish(changes), busy, acts.publish)}
    <button class="button" data-size="large" aria-disabled=${busy} @click=${acts.stages}>${words.inSteps}</button>
  </div>`;
}

function beforeApproval(options: PublishFooterOptions): TemplateResult {
  const { changes, approval, may, busy, zone, acts } = options;
  const { asked } = approval;
  const isAsked = asked !== null && !asked.isEdited && approval.sentBack === null;
  if (isAsked && asked.isMine) return footNote('clock', words.youAsked(momentText(asked.at, zone)));
  const approve = may.approve
    ? largeButton(words.approve(changes), busy, acts.approve, !isAsked && may.ask)
    : nothing;
  if (isAsked)
    return html`<div slot="footer" class="stack">
      <p class="soft">${words.asked(asked.by, momentText(asked.at, zone))}</p>
      <div class="acts">
        ${approve}
        ${
          may.approve
            ? html`<button class="button" data-size="large" aria-disabled=${busy} @click=${acts.sendBack}>
                ${words.sendBack}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  return html`<div slot="footer" class="stack">
    <p class="soft">${words.two}</p>
    <div class="acts">${may.ask ? largeButton(words.ask, busy, acts.ask) : nothing}${approve}</div>
  </div>`;
}

function footNote(icon: IconName, text: string): TemplateResult {
  return html`<p slot="footer" class="note"><ui-icon name=${icon}></ui-icon><span>${text}</span></p>`;
}

function largeButton(text: string, busy: boolean, run: () => void, isSecond = false): TemplateResult {
  return html`<button
    class="button"
    data-kind=${isSecond ? nothing : 'primary'}
    data-size="large"
    aria-disabled=${busy}
    @click=${run}
  >
    ${text}
  </button>`;
}
