import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MOST_PLANNED } from '../../../shared/model/visit-plan.ts';
import { visitPlanEndpoints } from '../../../shared/protocol/visit-plan-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import type { ListReplica } from '../list/list-replica.ts';
import { pageStyles } from '../page-styles.ts';
import { problemWords, strings } from '../strings.ts';
import { keepPlan } from './kept-plan.ts';
import { planLink } from './plan-link.ts';

/** Makes a planned visit of what is left on this phone's list, and opens it. */
@customElement('make-plan')
export class MakePlan extends LitElement {
  @property({ attribute: false }) replica: ListReplica | null = null;
  @state() private busy = false;

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    return html`<section class="card stack">
      <p>${strings.planMakeText}</p>
      <button class="button" ?disabled=${this.busy} @click=${this.make}>
        <ui-icon name="calendar"></ui-icon>${strings.planMake}
      </button>
    </section>`;
  }

  private make = async (): Promise<void> => {
    const left = (this.replica?.lines ?? []).filter(({ ticked }) => !ticked);
    if (this.busy || left.length === 0) return;
    this.busy = true;
    const items = left.slice(0, MOST_PLANNED).map(({ productId, quantity }) => ({ productId, quantity }));
    try {
      const { key } = await call(visitPlanEndpoints.planVisit, { body: { items } });
      // The list is on this phone already: it comes along without being asked for again.
      keepPlan(localStorage, key);
      location.assign(planLink(location.origin, key));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      showToast({ text: `${title}. ${text}`, tone: 'danger' });
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'make-plan': MakePlan;
  }
}
