import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Right } from '../../../shared/protocol/role.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may, roleName } from '../data/account.ts';
import { pageStyles } from './page-styles.ts';

/** Says, on a page whose buttons are missing, why they are. Nothing for those who have the right. */
@customElement('role-note')
export class RoleNote extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @property() right: Right = 'content:write';
  /** What the right allows, to follow "does not let you". */
  @property() what = '';

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      /* With nothing to say it takes no place, not even a gap of its parent's grid. */
      :host {
        display: contents;
      }
    `,
  ];

  protected override render() {
    if (may(this.account, this.right)) return nothing;
    return html`<p class="note">
      <ui-icon name="lock"></ui-icon>
      <span>
        Your role, ${roleName(this.account.role)}, does not let you ${this.what}. An owner or administrator can change
        that.
      </span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-note': RoleNote;
  }
}
