import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type RulePlaces, type RuleSurface, VisitMoment } from '../../../shared/model/personal-rule.ts';
import {
  personalRuleEndpoints as api,
  type PersonalRule,
} from '../../../shared/protocol/personal-rule-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './paused-rules.ts';
import { reportStyles } from './report-styles.ts';
import './suggestion-dialog.ts';
import { MOMENT_WORDS, RULE_WORDS, SINCE_WORDS, STATE_WORDS, stopText } from './suggestion-words.ts';

/** The rules by which something is suggested to one person: where and when they speak, and how often they are stopped. */
@customElement('suggestion-report')
export class SuggestionReport extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private changing: PersonalRule | null = null;
  private readonly rules = new Resource(this, {
    load: (_, signal) => ask(api.personalRules, {}, { signal }),
    bells: ['content', 'log'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, reportStyles];

  protected override render() {
    return html`<div class="report">
      <paused-rules></paused-rules>
      ${this.rules.render({
        complete: ({ rules, stopLimit }) => html`<p class="soft">
            Of the last four weeks. A rule that more than ${stopLimit} % of visits stop (“not for me”, “do not use this”,
            a purpose switched off) is paused by itself, from ten stops on. Nobody is named: counts are in tens.
          </p>
          ${this.table(rules)}`,
      })}
      ${
        this.changing
          ? html`<suggestion-dialog
              .rule=${this.changing}
              @dialog-done=${this.close}
              @dialog-cancel=${this.close}
            ></suggestion-dialog>`
          : nothing
      }
    </div>`;
  }

  private table(rules: readonly PersonalRule[]) {
    const editable = may(this.account, 'store:manage');
    return html`<div class="table-scroll" role="region" aria-label="Personal rules" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Rule</th>
            <th>State</th>
            <th>Phone</th>
            <th>Kiosk</th>
            <th>Stopped</th>
            ${editable ? html`<th><span class="visually-hidden">Change</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rules.map(
            (rule) => html`<tr>
              <th scope="row">${RULE_WORDS[rule.rule]}</th>
              <td data-label="State">${STATE_WORDS[rule.state]}</td>
              <td data-label="Phone">${when(rule.places, 'phone')}</td>
              <td data-label="Kiosk">${when(rule.places, 'kiosk-paired')}</td>
              <td data-label="Stopped">${stopText(rule)}</td>
              ${editable ? html`<td>${this.change(rule)}</td>` : nothing}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private change(rule: PersonalRule) {
    return html`<button
      class="button"
      @click=${() => {
        this.changing = rule;
      }}
    >
      Change<span class="visually-hidden"> ${RULE_WORDS[rule.rule]}</span>
    </button>`;
  }

  private close = (): void => {
    this.changing = null;
  };
}

/** From when on: moments in a row until the till say no more than the first. */
function when(places: RulePlaces, surface: RuleSurface): string {
  const moments = places[surface];
  const [first] = moments;
  if (!first) return 'Never';
  const inARow = VisitMoment.options.slice(VisitMoment.options.indexOf(first), -1);
  if (moments.join() === inARow.join()) return SINCE_WORDS[first];
  const words = moments.map((moment) => MOMENT_WORDS[moment]).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'suggestion-report': SuggestionReport;
  }
}
