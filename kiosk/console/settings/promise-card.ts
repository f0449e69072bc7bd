import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { numberField } from '../parts/field.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

const MINUTE_MS = 60_000;

/** Within which time customers are told that somebody comes. */
@customElement('promise-card')
export class PromiseCard extends LitElement {
  @state() private minutes: number | null = null;
  private readonly form = new FormErrors(this);
  private readonly setting = new Resource(this, {
    load: (_, signal) => ask(floorEndpoints.floorSetting, {}, { signal }),
    bells: ['content', 'floor'],
  });

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles];

  private save = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = this.form.check(floorEndpoints.setFloorSetting.body, {
      promiseMinutes: this.minutes ?? this.setting.value?.promiseMinutes,
    });
    if (!body) return;
    void attempt(() => ask(floorEndpoints.setFloorSetting, { body }), 'The promise is saved.');
  };

  protected override render() {
    return this.setting.render({
      complete: ({
        promiseMinutes,
        promisedMs,
      }) => html`<section class="card stack" aria-labelledby="promise">
        <h2 id="promise">When somebody is called</h2>
        <p class="soft">
          Kiosks say within which time somebody comes. From ten calls in 14 days on that is measured: four of five were
          answered within it. Now they promise ${count(Math.round(promisedMs / MINUTE_MS), 'minute')}.
        </p>
        <form class="row" novalidate @submit=${this.save}>
          ${numberField({
            form: this.form,
            path: 'promiseMinutes',
            label: 'Minutes to promise until then',
            min: 1,
            max: 30,
            value: this.minutes ?? promiseMinutes,
            onInput: (minutes) => {
              this.minutes = minutes;
            },
          })}
          <button class="button">Save</button>
        </form>
      </section>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'promise-card': PromiseCard;
  }
}
