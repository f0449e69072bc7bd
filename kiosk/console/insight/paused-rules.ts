import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  personalRuleEndpoints as api,
  type PersonalRule,
} from '../../../shared/protocol/personal-rule-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { pausedText } from './suggestion-words.ts';

/** Personal rules that too many people have stopped, each with the one press that lets it on. Nothing where none is. */
@customElement('paused-rules')
export class PausedRules extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly rules = new Resource(this, {
    load: async (_, signal) =>
      may(this.account, 'reports:read') ? (await ask(api.personalRules, {}, { signal })).rules : [],
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  protected override render() {
    const paused = (this.rules.value ?? []).filter((rule) => rule.state === 'paused');
    return paused.map((rule) => this.note(rule));
  }

  private note(rule: PersonalRule) {
    return html`<p class="note" data-tone="warning" role="status">
      <ui-icon name="warning"></ui-icon><span>${pausedText(rule)}</span>
      ${
        may(this.account, 'publish')
          ? html`<button class="button" @click=${() => this.resume(rule)}>Let it on again</button>`
          : nothing
      }
    </p>`;
  }

  private resume({ rule }: PersonalRule): void {
    void attempt(
      () => ask(api.resumePersonalRule, { params: { rule } }),
      'It is on again. Its stops are counted anew.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'paused-rules': PausedRules;
  }
}
