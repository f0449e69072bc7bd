import { html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { zoneField } from '../parts/zone-field.ts';

/** Renames a display, moves it to another time zone or tags it. */
@customElement('edit-display-dialog')
export class EditDisplayDialog extends FormDialog {
  protected override readonly heading = 'Name, zone and tags';
  protected override readonly action = 'Save';
  @property({ attribute: false }) display!: Display;
  /** The field that has the focus first. */
  @property() startsAt: 'name' | 'tags' = 'name';
  @state() private name = '';
  @state() private zone = '';
  /** As it is typed: words between commas. */
  @state() private tags = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('display')) return;
    this.name = this.display.name;
    this.zone = this.display.zone;
    this.tags = this.display.tags.join(', ');
  }

  protected override async save(): Promise<boolean> {
    const body = this.form.check(consoleEndpoints.updateDisplay.body, {
      name: this.name,
      zone: this.zone,
      tags: wordsOf(this.tags),
    });
    if (!body) return false;
    const { id, name, zone, tags } = this.display;
    const params = { id };
    await ask(consoleEndpoints.updateDisplay, { params, body });
    offerUndo(`${body.name} is saved.`, () =>
      ask(consoleEndpoints.updateDisplay, { params, body: { name, zone, tags } }),
    );
    return true;
  }

  protected override body() {
    const { form } = this;
    return html`${textField({
      form,
      path: 'name',
      label: 'Name',
      autofocus: this.startsAt === 'name',
      value: this.name,
      onInput: (name) => {
        this.name = name;
      },
    })}
    ${zoneField({
      form,
      path: 'zone',
      label: 'Time zone',
      hint: 'Dayparts follow the clock on this wall.',
      value: this.zone,
      onInput: (zone) => {
        this.zone = zone;
      },
    })}
    ${textField({
      form,
      path: 'tags',
      label: 'Tags',
      autofocus: this.startsAt === 'tags',
      hint: 'Words between commas, such as: window, fitting room. The schedule can ask for them.',
      value: this.tags,
      onInput: (tags) => {
        this.tags = tags;
      },
    })}`;
  }
}

/** Each word once, in the order in which they were typed. */
function wordsOf(typed: string): string[] {
  const words = typed.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-display-dialog': EditDisplayDialog;
  }
}
