import { html, nothing, type TemplateResult } from 'lit';
import type { RuleFinding } from '../../../shared/model/rule-finding.ts';

interface RuleFindingsOptions {
  findings: readonly RuleFinding[];
  /** Null for whoever may approve nothing. */
  approve: ((finding: RuleFinding) => void) | null;
}

/** Audience rules that keep the drafts from being published, each with the way round, and the way through if there is one. */
export function ruleFindings({ findings, approve }: RuleFindingsOptions): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="rule-findings">
    <h2 id="rule-findings">Audience rules to look at first</h2>
    ${findings.map((finding) => {
      const isBlocked = finding.verdict === 'blocked';
      return html`<div class="note" data-tone=${isBlocked ? 'danger' : 'warning'}>
        <ui-icon name="warning"></ui-icon>
        <div>
          <p>
            <b>${isBlocked ? 'Most people would find this creepy.' : 'Many people would find this creepy.'}</b>
            ${sentence(finding.words)}.
          </p>
          <p>Instead: ${finding.instead.charAt(0).toLowerCase()}${finding.instead.slice(1)}.</p>
          ${isBlocked ? html`<p>It cannot be published as it is.</p>` : way(finding, approve)}
        </div>
      </div>`;
    })}
  </section>`;
}

function way(finding: RuleFinding, approve: RuleFindingsOptions['approve']): TemplateResult {
  if (!approve) return html`<p>It is published once somebody who manages the store has approved it.</p>`;
  return html`<button class="button" @click=${() => approve(finding)}>
    Approve it<span class="visually-hidden">: ${finding.words}</span>
  </button>`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
