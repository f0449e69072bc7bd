import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VisitPlan } from '../../../shared/model/visit-plan.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

/** Why to come: when the shop is open, and what there is in it alone. */
@customElement('plan-invitation')
export class PlanInvitation extends LitElement {
  @property({ attribute: false }) plan: VisitPlan | null = null;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      .card {
        border-color: transparent;
        background: var(--color-accent-soft);
        color: var(--color-on-accent-soft);
      }
      h3 {
        font-size: var(--text-md);
      }
      .line {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: var(--weight-bold);
      }
      .event {
        display: grid;
        font-size: var(--text-sm);
      }
      .event strong {
        font-size: var(--text-md);
      }
    `,
  ];

  protected override render() {
    const { invitation, language } = this.plan ?? {};
    if (!invitation) return nothing;
    return html`<section class="card stack">
      <h2>${strings.planInvite}</h2>
      ${this.hours(invitation.open)}
      <p>${strings.planInviteText}</p>
      ${
        invitation.events.length > 0
          ? html`<h3>${strings.planOnlyHere}</h3>
              ${invitation.events.map(
                ({ title, place, startsAt, hasRoom }) => html`<p class="event">
                  <strong lang=${language ?? nothing} dir="auto">${title}</strong>
                  <span>${this.time(startsAt, true)}${place ? html` · <bdi lang=${language ?? nothing}>${place}</bdi>` : nothing}</span>
                  <span>${hasRoom ? strings.planRoom : strings.eventFull}</span>
                </p>`,
              )}`
          : nothing
      }
    </section>`;
  }

  private hours(open: NonNullable<VisitPlan['invitation']>['open']) {
    const { plan } = this;
    if (!open || !plan) return nothing;
    const isOpen = open.from <= plan.now;
    const words = isOpen
      ? strings.planOpenNow({ time: this.time(open.until, false) })
      : strings.planOpens({ time: this.time(open.from, true) });
    return html`<p class="line"><ui-icon name="clock"></ui-icon>${words}</p>`;
  }

  /** On the shop's wall clock, wherever its reader is. */
  private time(at: number, withDay: boolean): string {
    return new Intl.DateTimeFormat(this.locale, {
      ...(withDay && { weekday: 'long', day: 'numeric', month: 'long' }),
      hour: 'numeric',
      minute: '2-digit',
      timeZone: this.plan?.zone ?? 'UTC',
    }).format(at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-invitation': PlanInvitation;
  }
}
