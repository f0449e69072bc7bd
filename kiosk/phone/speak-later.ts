import { speak } from '../shop/languages/speak.ts';
import { english } from './languages/english.ts';
import { speakIn, speech } from './strings.ts';

/*
 * All of English, for the parts of the page: whatever needs more than the first words imports this file. Another
 * language is whole from the start.
 */
if (speech.tag === 'en') speakIn({ ...speech, words: speak(english, 'en', 'ltr') });
