import { html, type nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type RulePlaces, RuleSurface, VisitMoment } from '../../../shared/model/personal-rule.ts';
import { scorePersonalRule } from '../../../shared/personalize/score-personal-rule.ts';
import {
  personalRuleEndpoints as api,
  type PersonalRule,
} from '../../../shared/protocol/personal-rule-endpoints.ts';
import { ask } from '../data/ask.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { MOMENT_WORDS, RULE_WORDS, SURFACE_WORDS } from './suggestion-words.ts';

/** After the visit nothing is left to suggest by on a phone: there its list and its own pages go on. */
const MOMENTS: Readonly<Record<RuleSurface, readonly VisitMoment[]>> = {
  'kiosk-paired': VisitMoment.options,
  phone: VisitMoment.options.filter((moment) => moment !== 'after'),
};

/** When and where a personal rule speaks, with what the creep gate says of it while it is chosen. */
@customElement('suggestion-dialog')
export class SuggestionDialog extends FormDialog {
  @property({ attribute: false }) rule!: PersonalRule;
  @state() private places: RulePlaces | null = null;
  @state() private on: boolean | null = null;
  @state() private approved = false;

  protected override get heading(): string {
    return RULE_WORDS[this.rule.rule];
  }
  protected override readonly action = 'Put into force';

  static override styles = [FormDialog.styles, choiceStyles];

  private get wanted(): RulePlaces {
    return this.places ?? this.rule.places;
  }

  protected override async save(): Promise<boolean> {
    const on = this.on ?? this.rule.state === 'on';
    const body = { places: this.wanted, on, approved: this.approved };
    await ask(api.setPersonalRule, { params: { rule: this.rule.rule }, body });
    return true;
  }

  protected override body(): TemplateResult {
    const on = this.on ?? this.rule.state === 'on';
    return html`<fieldset>
        <legend>Suggest by this rule</legend>
        <div class="choices">
          ${this.choice('radio', 'on', 'Yes', on, () => {
            this.on = true;
          })}
          ${this.choice('radio', 'on', 'No', !on, () => {
            this.on = false;
          })}
        </div>
      </fieldset>
      ${RuleSurface.options.map((surface) => this.moments(surface))} ${this.gate()}`;
  }

  private moments(surface: RuleSurface): TemplateResult {
    const chosen = this.wanted[surface];
    return html`<fieldset>
      <legend>${SURFACE_WORDS[surface]}</legend>
      <div class="choices">
        ${MOMENTS[surface].map((moment) =>
          this.choice('checkbox', `${surface}-${moment}`, MOMENT_WORDS[moment], chosen.includes(moment), () =>
            this.toggle(surface, moment),
          ),
        )}
      </div>
    </fieldset>`;
  }

  private choice(
    type: 'radio' | 'checkbox',
    name: string,
    words: string,
    checked: boolean,
    change: () => void,
  ): TemplateResult {
    return html`<label><input type=${type} name=${name} .checked=${checked} @change=${change} />${words}</label>`;
  }

  private toggle(surface: RuleSurface, moment: VisitMoment): void {
    const now = this.wanted[surface];
    const next = now.includes(moment)
      ? now.filter((one) => one !== moment)
      : VisitMoment.options.filter((one) => one === moment || now.includes(one));
    this.places = { ...this.wanted, [surface]: next };
    this.approved = false;
  }

  private gate(): TemplateResult | typeof nothing {
    const { score, verdict, instead } = scorePersonalRule(this.rule.rule, this.wanted);
    if (verdict === 'passes')
      return html`<p class="soft">At the creep gate this scores ${score}; up to 3 passes.</p>`;
    const isBlocked = verdict === 'blocked';
    return html`<div class="note" data-tone=${isBlocked ? 'danger' : 'warning'} role="status">
      <ui-icon name="warning"></ui-icon>
      <div>
        <p><b>${isBlocked ? 'Most people would find this creepy.' : 'Many people would find this creepy.'}</b></p>
        <p>Instead: ${instead.charAt(0).toLowerCase()}${instead.slice(1)}.</p>
        ${
          isBlocked
            ? html`<p>It cannot be put into force as it is.</p>`
            : html`<label
                ><input
                  type="checkbox"
                  name="approved"
                  .checked=${this.approved}
                  @change=${() => {
                    this.approved = !this.approved;
                  }}
                />
                I manage this store and approve it</label
              >`
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'suggestion-dialog': SuggestionDialog;
  }
}
