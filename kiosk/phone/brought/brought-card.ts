import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  type Brought,
  type BroughtGrant,
  type BroughtKind,
  PURPOSE_OF,
} from '../../../shared/model/brought.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { spokenNotice } from '../spoken-notice.ts';
import { strings } from '../strings.ts';

/**
 * What one system brought along, purpose by purpose: what would be done with it, where its person agreed, what it is, and
 * its switch. Emits `brought-take` and `brought-off` with the purpose, and `brought-forget`.
 */
@customElement('brought-card')
export class BroughtCard extends LitElement {
  @property({ attribute: false }) brought: Brought | null = null;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      h2 {
        font-size: var(--text-lg);
      }
      h3 {
        font-size: var(--text-md);
      }
      .grant {
        display: grid;
        gap: var(--space-2);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--color-line);
      }
      .in-use {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--color-brand);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  protected override render() {
    const { brought } = this;
    if (!brought) return nothing;
    return html`<section class="card stack">
      <div>
        <h2>${strings.broughtFrom({ source: brought.source, date: this.day(brought.toldAt) })}</h2>
        <p class="soft">${strings.broughtNoneOther}</p>
      </div>
      ${brought.grants.map((grant) => this.grant(brought, grant))}
      <button class="button" ?disabled=${this.busy} @click=${() => this.say('brought-forget')}>
        <ui-icon name="trash"></ui-icon>${strings.broughtForget}
      </button>
    </section>`;
  }

  private grant({ facts }: Brought, { purpose, agreedAt, proof, takenAt }: BroughtGrant) {
    const notice = spokenNotice().purposes.find((one) => one.purpose === purpose);
    const mine = facts.filter(({ kind }) => PURPOSE_OF[kind] === purpose);
    return html`<div class="grant">
      <h3>${notice?.title}</h3>
      <p>${notice?.sentence}</p>
      <p class="soft">${strings.broughtAgreed({ date: this.day(agreedAt), proof })}</p>
      ${mine.length === 0 ? html`<p class="soft">${strings.broughtNothing}</p>` : this.facts(mine)}
      ${
        takenAt === null
          ? html`<button class="button" data-kind="primary" ?disabled=${this.busy} @click=${() => this.say('brought-take', purpose)}>
              ${strings.broughtTake}<span class="visually-hidden">: ${notice?.title}</span>
            </button>`
          : html`<p class="in-use"><ui-icon name="check"></ui-icon>${strings.broughtTaken({ date: this.day(takenAt) })}</p>
              <button class="button" ?disabled=${this.busy} @click=${() => this.say('brought-off', purpose)}>
                ${strings.broughtOff}<span class="visually-hidden">: ${notice?.title}</span>
              </button>`
      }
    </div>`;
  }

  private facts(facts: Brought['facts']) {
    const told: Record<BroughtKind, (list: string) => string> = {
      bought: (list) => strings.broughtBought({ list }),
      opened: (list) => strings.broughtOpened({ list }),
      'topic-off': (list) => strings.broughtTopics({ list }),
    };
    const format = new Intl.ListFormat(this.locale, { type: 'conjunction' });
    return (Object.keys(told) as BroughtKind[]).map((kind) => {
      const names = facts
        .filter((fact) => fact.kind === kind)
        .map(({ name, at }) => (at === null ? this.name(name) : `${this.name(name)} (${this.day(at)})`));
      return names.length === 0 ? nothing : html`<p>${told[kind](format.format(names))}</p>`;
    });
  }

  private name = (name: string | null) => name ?? strings.someProduct;

  private day = (at: number) => new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium' }).format(at);

  private say(name: 'brought-take' | 'brought-off' | 'brought-forget', detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brought-card': BroughtCard;
  }
}
