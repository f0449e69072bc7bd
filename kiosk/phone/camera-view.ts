import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type DataUse, PURPOSE_WORDS } from '../../shared/model/data-use.ts';
import type { cameraInfoEndpoints } from '../../shared/protocol/camera-info-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { cameraViewStyles } from './camera-view-styles.ts';
import { pageStyles } from './page-styles.ts';
import { problemWords, strings } from './strings.ts';
import { visitCalls } from './visit-calls.ts';

type CameraInfo = Answer<typeof cameraInfoEndpoints.cameraInfo>;

/** Rule R12's public page: what the cameras do now, for whom, how well, how long, and how to say no. */
@customElement('camera-view')
export class CameraView extends LitElement {
  private readonly info = new Task(this, { task: () => visitCalls.cameraInfo(), args: () => [] });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, cameraViewStyles];

  protected override render() {
    return html`<h1>${strings.cameraTitle}</h1>
      ${this.info.render({
        pending: () => html`<p role="status">${strings.loading}</p>`,
        complete: (info) => this.page(info),
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

  private page(info: CameraInfo) {
    const { setting, storeName } = info;
    return html`<p class="eyebrow">${storeName}</p>
      <p class="lead">${setting.posture === 'P0' ? strings.cameraOff : strings.cameraOn}</p>
      ${
        setting.posture === 'P0'
          ? setting.because
            ? html`<p>${strings.cameraHeldOff[setting.because]}</p>`
            : nothing
          : html`<ul class="facts" role="list">
              ${strings.cameraFacts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
      }
      <h2>${strings.cameraNever}</h2>
      <ul role="list">
        ${info.never.map((what) => html`<li>${what}</li>`)}
      </ul>
      ${setting.posture === 'P0' ? nothing : this.facts(info, setting)} ${this.uses(info.uses)}`;
  }

  private facts(
    { attributes, retention, models, basis, authority }: CameraInfo,
    { posture, notice }: Exclude<CameraInfo['setting'], { posture: 'P0' }>,
  ) {
    return html`<h2>${strings.cameraDetails}</h2>
      <dl>
        <dt>${strings.cameraWho}</dt>
        <dd>${notice.controller}</dd>
        <dt>${strings.cameraContact}</dt>
        <dd>${notice.contact}</dd>
        <dt>${strings.cameraWhy}</dt>
        <dd>${strings.cameraPurposes[posture]}</dd>
        <dt>${strings.cameraBasis}</dt>
        <dd>${basis}</dd>
        <dt>${strings.cameraWhat}</dt>
        <dd>
          <ul role="list">${attributes.map((what) => html`<li>${what}</li>`)}</ul>
        </dd>
        <dt>${strings.cameraKept}</dt>
        ${retention.map(({ what, kept }) => html`<dd class="kept"><span>${what}</span>${kept}</dd>`)}
        <dt>${strings.cameraModels}</dt>
        ${models.map(
          ({ file, licence, accuracy, use, sha256 }) => html`<dd class="model">
            ${use}<span>${unbroken(accuracy)}</span>
            <span>${strings.cameraModelFile(file, licence, sha256)}</span>
          </dd>`,
        )}
        <dt>${strings.cameraAssessment}</dt>
        <dd>${notice.dpiaReference}</dd>
        <dt>${strings.cameraObject}</dt>
        <dd>${strings.cameraObjectText}</dd>
        <dt>${strings.cameraComplain}</dt>
        <dd>
          <a href=${authority.url} rel="noreferrer" target="_blank">${authority.name}</a>
        </dd>
      </dl>`;
  }

  /** The registry of data uses, behind one touch: all that is stored, whatever the cameras do (D022). */
  private uses(uses: readonly DataUse[]) {
    return html`<details>
      <summary>${strings.cameraUses}</summary>
      <dl class="uses">
        ${uses.map(
          ({ purpose, fields }) => html`<dt>${PURPOSE_WORDS[purpose]}</dt>
            <dd>
              <ul role="list">
                ${fields.map(({ what, kept }) => html`<li>${what} <span class="soft">${strings.cameraUseKept(kept)}</span></li>`)}
              </ul>
            </dd>`,
        )}
      </dl>
    </details>`;
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
