import { html, type TemplateResult } from 'lit';
import type { WebPageContent, WidgetContent } from '../../../shared/model/framed-content.ts';
import { textArea, textField } from '../parts/field.ts';
import type { FieldTools } from './heading-field.ts';

/** An address, and what a screen makes of it. */
export function webPageFields({ url }: WebPageContent, { form, set }: FieldTools): TemplateResult {
  return html`${textField({
    form,
    path: 'content.url',
    label: 'Address',
    hint: 'It begins with https://. On saving, the server asks the page whether others may show it.',
    autofocus: true,
    value: url,
    onInput: (text) => set({ url: text }),
  })}
  <p class="soft">
    The page has no cookies, opens nothing and leads nowhere else. Screens that cannot reach it skip it, and try again
    later.
  </p>`;
}

/** HTML in a person's own hand. */
export function widgetFields({ html: code }: WidgetContent, { form, set }: FieldTools): TemplateResult {
  return html`${textArea({
    form,
    path: 'content.html',
    label: 'HTML',
    hint: 'With styles and scripts inside it. For files beside it, upload a ZIP that holds an index.html.',
    autofocus: true,
    code: true,
    value: code,
    onInput: (text) => set({ html: text }),
  })}
  <p class="soft">
    It runs by itself: without any network, without cookies, and without a way to the rest of the screen. It plays
    offline.
  </p>`;
}
