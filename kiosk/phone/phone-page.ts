import './no-eval.ts';
import '../ui/base.css';
import { phoneLanguageFor, phoneSpeech } from './languages/phone-languages.ts';
import './phone-app.ts';
import { speakIn } from './strings.ts';

/** A language whose file cannot be had leaves the page in English: somebody waits beside a screen. */
async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('language');
  const tag = phoneLanguageFor([...(asked ? [asked] : []), ...navigator.languages]);
  if (tag !== 'en') {
    const spoken = await phoneSpeech(tag).catch(() => null);
    if (spoken) speakIn(spoken);
  }
  document.body.append(document.createElement('phone-app'));
}

void begin();
