import { Task } from '@lit/task';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { publicEndpoints } from '../../shared/protocol/public-endpoints.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { pageStyles } from './page-styles.ts';
import { problemWords, strings } from './strings.ts';
import { visitCalls } from './visit-calls.ts';

type CameraInfo = Answer<typeof publicEndpoints.cameraInfo>;

/** Rule R12's public page: what the cameras do now, for whom, how well, how long, and how to say no. */
@customElement('camera-view')
export class CameraView extends LitElement {
  private readonly info = new Task(this, { task: () => visitCalls.cameraInfo(), args: () => [] });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      dl {
        display: grid;
        gap: var(--space-1);
      }
      dt {
        font-weight: var(--weight-bold);
      }
      dd + dt {
        margin-block-start: var(--space-4);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .facts {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      dd ul {
        display: grid;
        gap: var(--space-1);
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      dd ul li::marker {
        color: var(--color-brand);
      }
      .kept,
      .model {
        display: grid;
        gap: var(--space-1);
      }
      .kept + .kept,
      .model + .model {
        margin-block-start: var(--space-2);
      }
      .kept span,
      .model span {
        color: var(--color-ink-soft);
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
    `,
  ];

  protected override render() {
    return html`<h1>${strings.cameraTitle}</h1>
      ${this.info.render({
        pending: () => html`<p role="status">${strings.loading}</p>`,
        complete: (info) => this.facts(info),
        error: () => {
          const { title, text } = problemWords('unavailable');
          return html`<div role="alert" class="stack">
            <h2>${title}</h2>
            <p>${text}</p>
            <button class="button" @click=${() => this.info.run()}>${strings.tryAgain}</button>
          </div>`;
        },
      })}`;
  }

  private facts({ storeName, setting, attributes, retention, models }: CameraInfo) {
    const where = html`<p class="eyebrow">${storeName}</p>`;
    if (setting.posture === 'P0') return html`${where}<p class="lead">${strings.cameraOff}</p>`;
    const { notice } = setting;
    return html`
      ${where}
      <p class="lead">${strings.cameraOn}</p>
      <ul class="facts">
        ${strings.cameraFacts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      <dl>
        <dt>${strings.cameraWho}</dt>
        <dd>${notice.controller}</dd>
        <dt>${strings.cameraContact}</dt>
        <dd>${notice.contact}</dd>
        <dt>${strings.cameraWhy}</dt>
        <dd>${strings.cameraPurposes[setting.posture]}</dd>
        <dt>${strings.cameraWhat}</dt>
        <dd>
          ${
            attributes.length > 0
              ? html`<ul role="list">${attributes.map((what) => html`<li>${what}</li>`)}</ul>`
              : strings.cameraNothing
          }
        </dd>
        <dt>${strings.cameraKept}</dt>
        ${retention.map(({ what, kept }) => html`<dd class="kept"><span>${what}</span>${kept}</dd>`)}
        <dt>${strings.cameraModels}</dt>
        ${models.map(
          ({ file, licence, accuracy }) => html`<dd class="model">
            ${unbroken(accuracy)}<span>${strings.cameraModelFile(file, licence)}</span>
          </dd>`,
        )}
        <dt>${strings.cameraAssessment}</dt>
        <dd>${notice.dpiaReference}</dd>
        <dt>${strings.cameraObject}</dt>
        <dd>${strings.cameraObjectText}</dd>
        <dt>${strings.cameraComplain}</dt>
        <dd>${strings.cameraComplainText}</dd>
      </dl>
    `;
  }
}

/** A number and its sign stay on one line. */
function unbroken(figures: string): string {
  return figures.replaceAll(' %', '\u00a0%');
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-view': CameraView;
  }
}
