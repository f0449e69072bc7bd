import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { Role } from '../../../shared/protocol/role.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, roleName } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './invite-dialog.ts';
import { roleDuties } from './role-duties.ts';

type Person = Answer<typeof consoleEndpoints.listPeople>['people'][number];

/** Who may come in, and what they may do. */
@customElement('people-page')
export class PeoplePage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private inviting = false;
  private readonly people = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.listPeople, {}, { signal })).people,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    css`
      select {
        min-block-size: var(--target);
        padding: 0 var(--space-3);
        border: 1.5px solid var(--color-line-strong);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        color: var(--color-ink);
        font: inherit;
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--space-2) var(--space-5);
      }
      dt {
        font-weight: var(--weight-medium);
      }
      dd {
        color: var(--color-ink-soft);
      }
    `,
  ];

  private async changeRole(person: Person, select: HTMLSelectElement): Promise<void> {
    const params = { id: person.id };
    const role = select.value;
    const changed = await attemptUndoable(
      () => ask(consoleEndpoints.setRole, { params, body: { role } }),
      `${person.name} is now ${roleName(role)}.`,
      () => ask(consoleEndpoints.setRole, { params, body: { role: person.role } }),
    );
    if (!changed) select.value = person.role;
  }

  private invite(open: boolean): void {
    this.inviting = open;
  }

  private table(people: readonly Person[]) {
    return html`<div class="table-scroll" role="region" aria-label="People" tabindex="0">
      <table class="table">
        <thead>
          <tr>
            <th>Name</th>
            <th>E-mail</th>
            <th>Role</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            people,
            ({ id }) => id,
            (person) => html`<tr>
              <th scope="row">${person.name}${person.id === this.account.id ? ' (you)' : ''}</th>
              <td>${person.email}</td>
              <td>
                <select
                  aria-label="Role of ${person.name}"
                  @change=${(event: Event) => this.changeRole(person, event.target as HTMLSelectElement)}
                >
                  ${Role.options.map(
                    (role) =>
                      html`<option value=${role} .selected=${role === person.role}>${roleName(role)}</option>`,
                  )}
                </select>
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div><h1>People</h1></div>
        <button class="button" data-kind="primary" @click=${() => this.invite(true)}>
          <ui-icon name="plus"></ui-icon>Invite somebody
        </button>
      </div>
      ${this.people.render({ complete: (people) => this.table(people) })}
      <section class="card" aria-labelledby="roles">
        <h2 id="roles">What each role may do</h2>
        <dl>
          ${Role.options.map((role) => html`<dt>${roleName(role)}</dt><dd>${roleDuties(role)}</dd>`)}
        </dl>
      </section>
      ${
        this.inviting
          ? html`<invite-dialog
              @dialog-done=${() => this.invite(false)}
              @dialog-cancel=${() => this.invite(false)}
            ></invite-dialog>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'people-page': PeoplePage;
  }
}
