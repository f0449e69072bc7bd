import { html, type TemplateResult } from 'lit';
import { textArea, textField } from '../parts/field.ts';
import { instantOfWall, wallText } from '../parts/wall-time.ts';
import type { PosterContent } from './drawn-kinds.ts';
import { webPageFields, widgetFields } from './framed-fields.ts';
import { type FieldTools, headingField } from './heading-field.ts';
import { menuFields } from './menu-fields.ts';
import { priceListFields } from './price-list-fields.ts';
import { tickerFields } from './ticker-fields.ts';

/** The fields that a kind has of its own. */
export function drawnFields(draft: PosterContent, tools: FieldTools): TemplateResult {
  const { form, set, zone } = tools;
  switch (draft.kind) {
    case 'message':
      return html`${headingField(draft.heading, 'Fresh bread at four', tools)}
      ${textArea({
        form,
        path: 'content.text',
        label: 'Text',
        hint: 'A sentence or two, or nothing.',
        value: draft.text,
        onInput: (text) => set({ text }),
      })}`;
    case 'countdown':
      return html`${headingField(draft.heading, 'The sale starts in', tools)}
      ${textField({
        form,
        path: 'content.until',
        label: 'Until',
        hint: `By the clock of ${zone}. Every screen counts to the same moment.`,
        type: 'datetime-local',
        value: wallText(draft.until, zone),
        onInput: (text) => set({ until: instantOfWall(text, zone) ?? draft.until }),
      })}
      ${textField({
        form,
        path: 'content.after',
        label: 'From then on',
        hint: 'What stands there once it has come, such as: The sale is on.',
        value: draft.after,
        onInput: (after) => set({ after }),
      })}`;
    case 'clock':
      return textField({
        form,
        path: 'content.heading',
        label: 'Heading',
        hint: 'Above the time, such as: Open today until 20:00. Or nothing.',
        autofocus: true,
        value: draft.heading,
        onInput: (heading) => set({ heading }),
      });
    case 'weather':
      return html`${textField({
        form,
        path: 'content.heading',
        label: 'Heading',
        hint: 'Above the weather, such as: Outside just now. Or nothing.',
        autofocus: true,
        value: draft.heading,
        onInput: (heading) => set({ heading }),
      })}
      <p class="soft">
        It shows the weather that is told under Live or by a script, for three hours; then it is skipped until there is news.
      </p>`;
    case 'qr':
      return html`${headingField(draft.heading, 'Skip the queue', tools)}
      ${textField({
        form,
        path: 'content.url',
        label: 'Address',
        hint: 'What the phone opens. It begins with https:// and its host is printed beneath the code.',
        value: draft.url,
        onInput: (url) => set({ url }),
      })}
      ${textField({
        form,
        path: 'content.caption',
        label: 'Caption',
        hint: 'Why one should scan it, or nothing.',
        value: draft.caption,
        onInput: (caption) => set({ caption }),
      })}`;
    case 'price-list':
      return priceListFields(draft, tools);
    case 'menu':
      return menuFields(draft, tools);
    case 'ticker':
      return tickerFields(draft, tools);
    case 'web-page':
      return webPageFields(draft, tools);
    case 'widget':
      return widgetFields(draft, tools);
  }
}
