import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { twoPersonEndpoints } from '../../../shared/protocol/two-person-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** Asks whoever may say yes, where somebody else wants one person to publish again. */
@customElement('lift-note')
export class LiftNote extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly rule = new Resource(this, {
    load: (_, signal) => ask(twoPersonEndpoints.twoPersonRule, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      /* With nothing to ask it takes no place. */
      :host {
        display: contents;
      }
    `,
  ];

  private confirm = (): void => {
    void attempt(() => ask(twoPersonEndpoints.confirmLift, {}), 'One person publishes again.');
  };

  protected override render() {
    const lifting = this.rule.value?.lifting;
    if (!lifting || lifting.isMine || !may(this.account, 'approve')) return nothing;
    return html`<div class="note" role="status">
      <ui-icon name="info"></ui-icon>
      <span>
        ${lifting.by} asks that one person may publish again, ${momentText(lifting.at, this.account.store.zone)}. It takes
        two to lift that rule.
      </span>
      <button class="button" @click=${this.confirm}>Lift the rule</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lift-note': LiftNote;
  }
}
