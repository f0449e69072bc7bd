import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Colleague } from '../../../shared/protocol/people-endpoints.ts';
import { Role } from '../../../shared/protocol/role.ts';
import { roleName } from '../data/account.ts';
import { isInvitation, presenceText, WORDS } from './people-words.ts';

export type PersonAct = 'link' | 'withdraw' | 'sign-out' | 'reset' | 'remove';

interface PeopleTableOptions {
  people: readonly Colleague[];
  /** Id of whoever looks. */
  me: string;
  /** Whether they may touch owners. */
  isOwner: boolean;
  now: number;
  /** IANA zone of the store. */
  zone: string;
  changeRole: (person: Colleague, select: HTMLSelectElement) => void;
  act: (person: Colleague, act: PersonAct) => void;
}

/** Everybody with an account: name, role, how they come in, and what can be done about it. */
export function peopleTable(options: PeopleTableOptions): TemplateResult {
  const { columns } = WORDS;
  return html`<div class="table-scroll" role="region" aria-label=${WORDS.title} tabindex="0">
    <table class="table stacks">
      <thead>
        <tr>
          <th>${columns.name}</th>
          <th>${columns.role}</th>
          <th>${columns.presence}</th>
          <th>${columns.acts}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          options.people,
          ({ id }) => id,
          (person) => row(person, options),
        )}
      </tbody>
    </table>
  </div>`;
}

function row(person: Colleague, options: PeopleTableOptions): TemplateResult {
  const { me, isOwner, now, zone } = options;
  const mayTouch = isOwner || person.role !== 'owner';
  return html`<tr>
    <th scope="row">
      <span class="who">${person.name}${person.id === me ? WORDS.you : ''}<small>${person.email}</small></span>
    </th>
    <td data-label=${WORDS.columns.role}>
      ${mayTouch ? roleChoice(person, options) : roleName(person.role)}
    </td>
    <td data-label=${WORDS.columns.presence}>${presenceText(person, now, zone)}</td>
    <td><div class="acts">${mayTouch ? acts(person, options) : nothing}</div></td>
  </tr>`;
}

function roleChoice(person: Colleague, { changeRole }: PeopleTableOptions): TemplateResult {
  return html`<select
    aria-label="Role of ${person.name}"
    @change=${(event: Event) => changeRole(person, event.target as HTMLSelectElement)}
  >
    ${Role.options.map(
      (role) => html`<option value=${role} .selected=${role === person.role}>${roleName(role)}</option>`,
    )}
  </select>`;
}

/** What is not there for somebody has no button; of oneself nobody is rid here. */
function acts(person: Colleague, { me, act }: PeopleTableOptions) {
  if (person.id === me) return nothing;
  const button = (which: PersonAct, words: string) =>
    html`<button class="button" aria-label="${words}: ${person.name}" @click=${() => act(person, which)}>
      ${words}
    </button>`;
  if (isInvitation(person)) return [button('link', WORDS.newLink), button('withdraw', WORDS.withdraw)];
  return [
    button('link', WORDS.newLink),
    person.sessions > 0 ? button('sign-out', WORDS.signOut) : nothing,
    button('reset', WORDS.reset),
    button('remove', WORDS.remove),
  ];
}
