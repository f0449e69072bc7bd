import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { rolloutEndpoints } from '../../../shared/protocol/rollout-endpoints.ts';
import { settleToasts, showToast } from '../../ui/show-toast.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS } from '../data/feedback.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { instantOfWall, wallText } from '../parts/wall-time.ts';
import { stagesWords as words } from './publish-words.ts';

const HOUR_MS = 3_600_000;

/** Publishes to some screens first: to which, and when the others follow. */
@customElement('stages-dialog')
export class StagesDialog extends FormDialog {
  protected override readonly heading = words.heading;
  protected override readonly action = words.action;
  /** The drafts that whoever publishes has seen. */
  @property() drafts = '';
  /** The screens for which something changes. */
  @property({ attribute: false }) displays: readonly { id: string; name: string }[] = [];
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private first: readonly string[] = [];
  /** What is typed for the time; null: when somebody says so. */
  @state() private at: string | null = null;

  static override styles = [FormDialog.styles, choiceStyles];

  protected override async save(): Promise<boolean> {
    const { first, at, drafts } = this;
    this.form.clear();
    const thenAt = at === null ? null : instantOfWall(at, this.account.store.zone);
    if (first.length === 0) this.form.fail(words.noneChosen);
    else if (first.length === this.displays.length) this.form.fail(words.all);
    else if (at !== null && (thenAt === null || thenAt <= Date.now()))
      this.form.add('thenAt', words.notAMoment);
    else {
      const body = { drafts, first: [...first], thenAt };
      const { displays, waiting } = await ask(rolloutEndpoints.startRollout, { body });
      settleToasts(DRAFTS);
      showToast({ tone: 'success', text: words.done(displays, waiting) });
      return true;
    }
    return false;
  }

  private toggle(id: string): void {
    this.first = this.first.includes(id) ? this.first.filter((one) => one !== id) : [...this.first, id];
  }

  protected override body() {
    const { zone } = this.account.store;
    const byTime = this.at !== null;
    const way = (text: string, isTime: boolean) => html`<label>
      <input
        type="radio"
        name="way"
        .checked=${byTime === isTime}
        @change=${() => {
          this.at = isTime ? wallText(Date.now() + HOUR_MS, zone) : null;
        }}
      />${text}
    </label>`;
    return html`<p class="soft">${words.body}</p>
      <fieldset>
        <legend>${words.first}</legend>
        <div class="choices">
          ${this.displays.map(
            ({ id, name }) => html`<label>
              <input
                type="checkbox"
                .checked=${this.first.includes(id)}
                @change=${() => this.toggle(id)}
              />${name}
            </label>`,
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>${words.others}</legend>
        <div class="choices">${way(words.byHand, false)}${way(words.byTime, true)}</div>
      </fieldset>
      ${
        this.at === null
          ? nothing
          : textField({
              form: this.form,
              path: 'thenAt',
              label: words.at,
              hint: words.atHint(zone),
              type: 'datetime-local',
              value: this.at,
              onInput: (at) => {
                this.at = at;
              },
            })
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stages-dialog': StagesDialog;
  }
}
