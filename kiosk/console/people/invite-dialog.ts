import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { peopleEndpoints } from '../../../shared/protocol/people-endpoints.ts';
import { Role } from '../../../shared/protocol/role.ts';
import { roleName } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { roleDuties } from './role-duties.ts';

/** Makes an account and shows the one-time link by which its owner comes in. */
@customElement('invite-dialog')
export class InviteDialog extends FormDialog {
  protected override readonly heading = 'Invite somebody';
  @state() private name = '';
  @state() private email = '';
  @state() private newRole: Role = 'merchandiser';
  @state() private link: string | null = null;

  protected override get action(): string | null {
    return this.link ? null : 'Make the account';
  }

  protected override async save(): Promise<boolean> {
    const { name, email, newRole: role } = this;
    const body = this.form.check(peopleEndpoints.invitePerson.body, { name, email: email.trim(), role });
    if (!body) return false;
    this.link = (await ask(peopleEndpoints.invitePerson, { body })).signInUrl;
    return false;
  }

  protected override body() {
    const { form, link } = this;
    if (link)
      return html`<p>Hand this link to ${this.name}. It signs in once, and only once; then a password is asked for.</p>
        <copy-link .url=${link} label="One-time sign-in link"></copy-link>`;
    return html`${textField({
      form,
      path: 'name',
      label: 'Name',
      autofocus: true,
      value: this.name,
      onInput: (name) => {
        this.name = name;
      },
    })}
    ${textField({
      form,
      path: 'email',
      label: 'E-mail',
      type: 'email',
      value: this.email,
      onInput: (email) => {
        this.email = email;
      },
    })}
    ${selectField({
      form,
      path: 'role',
      label: 'Role',
      hint: roleDuties(this.newRole),
      value: this.newRole,
      options: Role.options.map((role) => ({ value: role, label: roleName(role) })),
      onChange: (role) => {
        this.newRole = Role.parse(role);
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invite-dialog': InviteDialog;
  }
}
