import type { EndReason } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { PHONE_ENGLISH, type PhoneSpeech, type PhoneWords } from './languages/phone-languages.ts';

/** The language that this page speaks. Set once, before anything is drawn. */
export let speech: PhoneSpeech = PHONE_ENGLISH;
/** Its words. */
export let strings: PhoneWords = PHONE_ENGLISH.words;

export function speakIn(chosen: PhoneSpeech): void {
  speech = chosen;
  strings = chosen.words;
}

interface Words {
  title: string;
  text: string;
}

/** What went wrong, and what to do. */
export function problemWords(code: ProblemCode): Words {
  const told: Partial<Record<ProblemCode, readonly [title: string, text: string]>> = {
    'link-used': [strings.problemLinkUsed, strings.problemLinkUsedText],
    'link-stale': [strings.problemLinkStale, strings.problemLinkStaleText],
    'code-unknown': [strings.problemCodeUnknown, strings.problemCodeUnknownText],
    'invalid-input': [strings.problemInvalidInput, strings.problemInvalidInputText],
    'session-taken': [strings.problemSessionTaken, strings.problemSessionTakenText],
    'session-over': [strings.problemSessionOver, strings.problemSessionOverText],
    'too-many-requests': [strings.problemTooManyRequests, strings.problemTooManyRequestsText],
    'precondition-missing': [strings.problemPreconditionMissing, strings.problemPreconditionMissingText],
    'age-required': [strings.problemAgeRequired, strings.problemAgeRequiredText],
    'too-large': [strings.problemTooLarge, strings.problemTooLargeText],
    'disk-full': [strings.problemDiskFull, strings.problemDiskFullText],
    unavailable: [strings.problemUnavailable, strings.problemUnavailableText],
  };
  const [title, text] = told[code] ?? [strings.problemElse, strings.problemElseText];
  return { title, text };
}

/** How a visit ended. */
export function endWords(reason: EndReason): string {
  const told: Record<EndReason, string> = {
    phone: strings.endedPhone,
    kiosk: strings.endedKiosk,
    idle: strings.endedIdle,
    cap: strings.endedCap,
    presence: strings.endedPresence,
    replaced: strings.endedReplaced,
    refused: strings.endedRefused,
    shutdown: strings.endedShutdown,
  };
  return told[reason];
}
