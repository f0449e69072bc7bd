import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type TwoPersonRule, twoPersonEndpoints } from '../../../shared/protocol/two-person-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { APPROVAL_WORDS as WORDS } from './approval-words.ts';

/** Whether what is published needs a second person's word. */
@customElement('approval-card')
export class ApprovalCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly rule = new Resource(this, {
    load: (_, signal) => ask(twoPersonEndpoints.twoPersonRule, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  private set(required: boolean, words: string): void {
    void attempt(() => ask(twoPersonEndpoints.requireApproval, { body: { required } }), words);
  }

  private confirm = (): void => {
    void attempt(() => ask(twoPersonEndpoints.confirmLift, {}), WORDS.lifted);
  };

  private standing({ required, lifting }: TwoPersonRule) {
    if (!required)
      return this.line(
        WORDS.one,
        html`<button class="button" @click=${() => this.set(true, WORDS.isOn)}>${WORDS.ask}</button>`,
      );
    if (!lifting)
      return this.line(
        WORDS.two,
        html`<button class="button" @click=${() => this.set(false, WORDS.asked)}>${WORDS.lift}</button>`,
      );
    const at = momentText(lifting.at, this.account.store.zone);
    return html`${this.line(WORDS.two)}
      <p class="note">
        <ui-icon name="info"></ui-icon>
        <span>${lifting.isMine ? WORDS.waitsForOther(at) : WORDS.waitsForYou(lifting.by, at)}</span>
      </p>
      <div class="row">
        ${
          lifting.isMine
            ? nothing
            : html`<button class="button" data-kind="primary" @click=${this.confirm}>${WORDS.confirm}</button>`
        }
        <button class="button" @click=${() => this.set(true, WORDS.stays)}>${WORDS.keep}</button>
      </div>`;
  }

  private line(words: string, button: TemplateResult | typeof nothing = nothing) {
    return html`<div class="row"><p><b>${words}</b></p>${button}</div>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="approval">
      <h2 id="approval">${WORDS.heading}</h2>
      <p class="soft">${WORDS.lead}</p>
      ${this.rule.render({ complete: (rule) => this.standing(rule) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'approval-card': ApprovalCard;
  }
}
