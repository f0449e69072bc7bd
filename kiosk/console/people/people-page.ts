import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { type Colleague, peopleEndpoints } from '../../../shared/protocol/people-endpoints.ts';
import { Role } from '../../../shared/protocol/role.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, roleName } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './invite-dialog.ts';
import './link-dialog.ts';
import { peopleStyles } from './people-styles.ts';
import { type PersonAct, peopleTable } from './people-table.ts';
import { removeWords, signOutWords, WORDS, withdrawWords } from './people-words.ts';
import { roleDuties } from './role-duties.ts';

type People = Answer<typeof peopleEndpoints.listPeople>;

/** Who may come in, and what they may do. */
@customElement('people-page')
export class PeoplePage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private inviting = false;
  @state() private asked: { person: Colleague; act: PersonAct } | null = null;
  private readonly people = new Resource(this, {
    load: (_, signal) => ask(peopleEndpoints.listPeople, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles, peopleStyles];

  private async changeRole(person: Colleague, select: HTMLSelectElement): Promise<void> {
    const params = { id: person.id };
    const role = select.value;
    const changed = await attemptUndoable(
      () => ask(peopleEndpoints.setRole, { params, body: { role } }),
      `${person.name} is now ${roleName(role)}.`,
      () => ask(peopleEndpoints.setRole, { params, body: { role: person.role } }),
    );
    if (!changed) select.value = person.role;
  }

  private dialogs() {
    const close = () => {
      this.inviting = false;
      this.asked = null;
    };
    const { asked, account } = this;
    if (this.inviting)
      return html`<invite-dialog @dialog-done=${close} @dialog-cancel=${close}></invite-dialog>`;
    if (!asked) return nothing;
    const { person, act } = asked;
    if (act === 'link' || act === 'reset')
      return html`<link-dialog
        .person=${person}
        .resets=${act === 'reset'}
        .zone=${account.store.zone}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></link-dialog>`;
    const { words, run } = ACTS[act];
    const { heading, text, action } = words(person.name);
    return html`<confirm-dialog
      .heading=${heading}
      .text=${text}
      .action=${action}
      .run=${() => run(person.id)}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  private former(former: People['former']) {
    if (former.length === 0) return nothing;
    const { zone } = this.account.store;
    return html`<section class="card stack" aria-labelledby="former">
      <h2 id="former">${WORDS.former}</h2>
      <p class="soft">${WORDS.formerLead}</p>
      <dl>
        ${former.map(({ name, removedAt }) => html`<dt>${name}</dt><dd>since ${momentText(removedAt, zone)}</dd>`)}
      </dl>
    </section>`;
  }

  private list({ people, former }: People) {
    const { account } = this;
    return html`${peopleTable({
      people,
      me: account.id,
      isOwner: account.role === 'owner',
      now: Date.now(),
      zone: account.store.zone,
      changeRole: (person, select) => void this.changeRole(person, select),
      act: (person, act) => {
        this.asked = { person, act };
      },
    })}
    ${this.former(former)}`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>${WORDS.title}</h1>
          <p>${WORDS.lead}</p>
        </div>
        <button
          class="button"
          data-kind="primary"
          @click=${() => {
            this.inviting = true;
          }}
        >
          <ui-icon name="plus"></ui-icon>${WORDS.invite}
        </button>
      </div>
      ${this.people.render({ complete: (people) => this.list(people) })}
      <section class="card stack" aria-labelledby="roles">
        <h2 id="roles">${WORDS.roles}</h2>
        <dl>
          ${Role.options.map((role) => html`<dt>${roleName(role)}</dt><dd>${roleDuties(role)}</dd>`)}
        </dl>
      </section>
      ${this.dialogs()}
    </div>`;
  }
}

/** What is asked about first, and what is done then. */
const ACTS = {
  withdraw: {
    words: withdrawWords,
    run: (id: string) => ask(peopleEndpoints.withdrawSignInLink, { params: { id } }),
  },
  'sign-out': {
    words: signOutWords,
    run: (id: string) => ask(peopleEndpoints.endPersonSessions, { params: { id } }),
  },
  remove: {
    words: removeWords,
    run: (id: string) => ask(peopleEndpoints.removePerson, { params: { id } }),
  },
} as const;

declare global {
  interface HTMLElementTagNameMap {
    'people-page': PeoplePage;
  }
}
