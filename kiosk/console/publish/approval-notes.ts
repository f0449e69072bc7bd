import { html, nothing, type TemplateResult } from 'lit';
import type { Approval } from '../../../shared/protocol/publication-endpoints.ts';
import '../../ui/icon.ts';
import { momentText } from '../parts/moments.ts';
import { approvalWords as words } from './publish-words.ts';

/** What others have said of these drafts: why they were sent back, what they are about, whose approval is void. */
export function approvalNotes(approval: Approval, zone: string): TemplateResult | typeof nothing {
  const { asked, sentBack, voided, given } = approval;
  if (sentBack && !sentBack.isEdited)
    return html`<div class="note" data-tone="danger">
      <ui-icon name="warning"></ui-icon>
      <div>
        <p><b>${words.sentBack(sentBack.by, momentText(sentBack.at, zone))}</b></p>
        <p>${sentBack.note}</p>
      </div>
    </div>`;
  if (voided && !given)
    return html`<p class="note" data-tone="warning">
      <ui-icon name="warning"></ui-icon>
      <span>${voided.isMine ? words.yourVoid : words.voided(voided.by)}</span>
    </p>`;
  if (asked && !asked.isEdited && asked.note !== '')
    return html`<p class="note"><ui-icon name="info"></ui-icon><span>${asked.by}: “${asked.note}”</span></p>`;
  return nothing;
}
