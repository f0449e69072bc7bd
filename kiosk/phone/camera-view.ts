import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type DataUse, PURPOSE_WORDS } from '../../shared/model/data-use.ts';
import type { cameraInfoEndpoints } from '../../shared/protocol/camera-info-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { cameraViewStyles } from './camera-view-styles.ts';
import type { CameraWords } from './camera-words/camera-words.ts';
import { english } from './camera-words/english.ts';
import { inLanguage } from './camera-words/in-language.ts';
import { CAMERA_LANGUAGES, loadWords } from './camera-words/load-words.ts';
import { laterCalls } from './later-calls.ts';
import { pageStyles } from './page-styles.ts';

type CameraInfo = Answer<typeof cameraInfoEndpoints.cameraInfo>;

/**
 * Rule R12's public page: what the cameras do now, for whom, how well, how long, and how to say no. In the language that
 * the link asks for, else the shop's.
 */
@customElement('camera-view')
export class CameraView extends LitElement {
  /** BCP 47; null: the link says nothing. */
  @property({ attribute: false }) asked: string | null = null;
  @state() private words: CameraWords = english;
  private readonly info = new Task(this, { task: ([asked]) => this.load(asked), args: () => [this.asked] });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, cameraViewStyles];

  private async load(asked: string | null): Promise<CameraInfo> {
    // A shop that cannot be reached is told of in the language that was asked for, too.
    if (asked) this.words = await loadWords([asked]);
    const info = await laterCalls.cameraInfo();
    this.words = await loadWords([asked, info.language]);
    return info;
  }

  protected override updated(): void {
    const { language, direction, title } = this.words;
    this.lang = language;
    this.dir = direction;
    document.documentElement.lang = language;
    document.title = title;
  }

  protected override render() {
    const { words } = this;
    return html`<h1>${words.title}</h1>
      ${this.info.render({
        pending: () => html`<p role="status">${words.loading}</p>`,
        complete: (info) => this.page(info),
        error: () => html`<div role="alert" class="stack">
          <h2>${words.trouble.title}</h2>
          <p>${words.trouble.text}</p>
          <button class="button" @click=${() => this.info.run()}>${words.trouble.again}</button>
        </div>`,
      })}`;
  }

  /** What the server says, in this language; where nobody has put it into that yet, in English and marked as such. */
  private told(sentence: string) {
    const words = inLanguage(this.words, sentence);
    return words === null ? html`<span lang="en" dir="ltr">${sentence}</span>` : unbroken(words);
  }

  /** In the shop's own words, or the usual ones in this language. */
  private own(words: string) {
    return html`<bdi>${inLanguage(this.words, words) ?? words}</bdi>`;
  }

  private page(info: CameraInfo) {
    const { words } = this;
    const { setting, storeName } = info;
    return html`<p class="eyebrow"><bdi>${storeName}</bdi></p>
      <p class="lead">${setting.posture === 'P0' ? words.off : words.on}</p>
      ${
        setting.posture === 'P0'
          ? setting.because
            ? html`<p>${words.heldOff[setting.because]}</p>`
            : nothing
          : html`<ul class="facts" role="list">
              ${words.facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
      }
      <h2>${words.never}</h2>
      <ul role="list">
        ${info.never.map((what) => html`<li>${this.told(what)}</li>`)}
      </ul>
      ${setting.posture === 'P0' ? nothing : this.facts(info, setting)} ${this.uses(info.uses)} ${this.languages()}`;
  }

  private facts(
    { attributes, retention, models, basis, authority }: CameraInfo,
    { posture, notice }: Exclude<CameraInfo['setting'], { posture: 'P0' }>,
  ) {
    const { words } = this;
    return html`<h2>${words.details}</h2>
      <dl>
        <dt>${words.who}</dt>
        <dd><bdi>${notice.controller}</bdi></dd>
        <dt>${words.contact}</dt>
        <dd><bdi>${notice.contact}</bdi></dd>
        <dt>${words.why}</dt>
        <dd>${words.purposes[posture]}</dd>
        <dt>${words.basis}</dt>
        <dd>${this.own(basis)}</dd>
        <dt>${words.what}</dt>
        <dd>
          <ul role="list">${attributes.map((what) => html`<li>${this.told(what)}</li>`)}</ul>
        </dd>
        <dt>${words.kept}</dt>
        ${retention.map(
          ({ what, kept }) => html`<dd class="kept"><span>${this.told(what)}</span>${this.told(kept)}</dd>`,
        )}
        <dt>${words.models}</dt>
        ${models.map(
          ({ file, licence, accuracy, use, sha256 }) => html`<dd class="model">
            ${this.told(use)}<span>${this.told(accuracy)}</span>
            <span>${words.modelFile(file, licence, sha256)}</span>
          </dd>`,
        )}
        <dt>${words.assessment}</dt>
        <dd><bdi>${notice.dpiaReference}</bdi></dd>
        <dt>${words.object}</dt>
        <dd>${words.objectText}</dd>
        <dt>${words.complain}</dt>
        <dd>
          <a href=${authority.url} rel="noreferrer" target="_blank">${this.own(authority.name)}</a>
        </dd>
      </dl>`;
  }

  /** The registry of data uses, behind one touch: all that is stored, whatever the cameras do (D022). */
  private uses(uses: readonly DataUse[]) {
    const { words } = this;
    const kept = (how: string) => words.useKept(inLanguage(words, how) ?? how);
    return html`<details>
      <summary>${words.uses}</summary>
      <dl class="uses">
        ${uses.map(
          ({ purpose, fields }) => html`<dt>${this.told(PURPOSE_WORDS[purpose])}</dt>
            <dd>
              <ul role="list">
                ${fields.map((field) => html`<li>${this.told(field.what)} <span class="soft">${kept(field.kept)}</span></li>`)}
              </ul>
            </dd>`,
        )}
      </dl>
    </details>`;
  }

  private languages() {
    return html`<nav aria-labelledby="languages">
      <h2 id="languages">${this.words.languages}</h2>
      <ul class="languages">
        ${CAMERA_LANGUAGES.map(
          ({ tag, name }) => html`<li>
            <a
              href="/phone?about=camera&language=${tag}"
              lang=${tag}
              hreflang=${tag}
              aria-current=${tag === this.words.language ? 'page' : 'false'}
              >${name}</a
            >
          </li>`,
        )}
      </ul>
    </nav>`;
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
