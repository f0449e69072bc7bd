import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Sky } from '../../../shared/model/condition.ts';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { SKY_LABELS } from './sky-labels.ts';

/** Says what the weather is now. */
@customElement('weather-dialog')
export class WeatherDialog extends FormDialog {
  protected override readonly heading = 'The weather now';
  protected override readonly action = 'Tell the screens';
  @state() private sky = '';
  @state() private temperature = '';

  protected override async save(): Promise<boolean> {
    const typed = this.temperature.trim();
    if (this.sky === '' && typed === '') {
      this.form.add('sky', 'Say at least one of the two.');
      return false;
    }
    const body = this.form.check(weatherEndpoints.setWeather.body, {
      sky: this.sky === '' ? null : this.sky,
      temperature: typed === '' ? null : Number(typed),
    });
    if (!body) return false;
    await ask(weatherEndpoints.setWeather, { body });
    showToast({ tone: 'success', text: 'The screens know. It holds for three hours.' });
    return true;
  }

  protected override body() {
    const { form } = this;
    return html`${selectField({
      form,
      path: 'sky',
      label: 'Sky',
      value: this.sky,
      options: [
        { value: '', label: 'Not known' },
        ...Sky.options.map((sky) => ({ value: sky, label: SKY_LABELS[sky] })),
      ],
      onChange: (sky) => {
        this.sky = sky;
      },
    })}
    ${textField({
      form,
      path: 'temperature',
      label: 'Temperature outside, °C',
      hint: 'Empty is not known.',
      type: 'number',
      min: -60,
      max: 60,
      value: this.temperature,
      onInput: (temperature) => {
        this.temperature = temperature;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-dialog': WeatherDialog;
  }
}
