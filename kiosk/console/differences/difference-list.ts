import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Difference } from '../../../shared/protocol/difference.ts';
import '../../ui/icon.ts';
import type { Library } from '../data/library.ts';
import { HOW_TONE, WHAT_WORDS } from './change-words.ts';
import '../parts/creative-thumb.ts';
import '../parts/layout-drawing.ts';
import { count } from '../parts/moments.ts';
import type { FieldChange, Picture, Side } from './field-change.ts';
import { fieldsOf } from './fields-of.ts';
import type { Names } from './names.ts';

/** So many things, and so many fields of one thing, lie open by themselves. */
const OPEN_THINGS = 4;
const OPEN_FIELDS = 12;

interface DifferenceListOptions {
  differences: readonly Difference[];
  names: Names;
  /** What pictures are drawn with; null while that is loading. */
  library: Library | null;
}

/** What differs, one thing after the other, each with its fields as they were and as they will be. */
export function differenceList(options: DifferenceListOptions): TemplateResult {
  const { differences } = options;
  const isOpen = differences.length <= OPEN_THINGS;
  return html`<ul class="differences">
    ${repeat(
      differences,
      ({ what, id }) => `${what} ${id}`,
      (one) => html`<li class="difference">
        <details ?open=${isOpen}>
          <summary>
            <span class="badge" data-tone=${HOW_TONE[howOf(one)]}>${howOf(one)}</span>
            <span><b>${one.name}</b> <span class="soft">${WHAT_WORDS[one.what]}</span></span>
            <ui-icon name="chevron-right"></ui-icon>
          </summary>
          ${fieldList(fieldsOf(one, options.names), options.library)}
        </details>
      </li>`,
    )}
  </ul>`;
}

function howOf({ before, after }: Difference): 'added' | 'changed' | 'removed' {
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

/** What the two sides of a difference are. */
interface Sides {
  before: string;
  after: string;
  /** Said to everybody, and not only to whoever cannot see which side it is. */
  shown?: boolean;
}

const IN_TIME: Sides = { before: 'was', after: 'will be' };

/** Fields with both of their sides. */
export function fieldList(
  fields: readonly FieldChange[],
  library: Library | null,
  sides: Sides = IN_TIME,
): TemplateResult {
  const side = (which: 'before' | 'after', content: Side) => html`<span
      class=${sides.shown ? 'whose' : 'visually-hidden'}
      >${sides[which]}</span
    >
    ${content.picture ? pictureView(content.picture, library) : nothing}<span>${content.text}</span>`;
  const row = ({ label, before, after }: FieldChange) => html`<div>
    <dt>${label}</dt>
    <dd class="sides" ?data-alone=${before === null || after === null} ?data-apart=${sides.shown}>
      ${before === null ? nothing : html`<del class="side">${side('before', before)}</del>`}
      ${before === null || after === null || sides.shown ? nothing : html`<ui-icon name="arrow-right"></ui-icon>`}
      ${after === null ? nothing : html`<ins class="side">${side('after', after)}</ins>`}
    </dd>
  </div>`;
  const more = fields.slice(OPEN_FIELDS);
  return html`<dl class="fields">${fields.slice(0, OPEN_FIELDS).map(row)}</dl>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${count(more.length, 'more field')}</summary>
            <dl class="fields">${more.map(row)}</dl>
          </details>`
    }`;
}

function pictureView(picture: Picture, library: Library | null): TemplateResult {
  switch (picture.kind) {
    case 'creative':
      return html`<creative-thumb .creative=${picture.creative} .library=${library}></creative-thumb>`;
    case 'zones':
      return html`<layout-drawing .zones=${picture.zones}></layout-drawing>`;
    case 'file':
      return html`<img src=${picture.src} alt="" loading="lazy" decoding="async" />`;
  }
}
