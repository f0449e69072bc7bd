/** What stands for nothing in a cell that had to hold something. */
const NOTHING = new Set(
  'none null nil na no false unknown undefined nan n/a tbd todo missing empty keine kein nein aucun aucune non ninguno ninguna unbekannt inconnu desconocido なし لا'.split(
    ' ',
  ),
);
/** The first word of an answer that takes back whatever follows it. */
const NEGATION = new Set(
  'no not never none without nein nicht nie kein keine keinen ohne non pas ne jamais aucun aucune sans sin nunca ninguno ninguna baja dado dada لا لم ليس بدون'.split(
    ' ',
  ),
);
/** What takes it back from anywhere: “please do not write”. */
const INNER = new Set("not never nicht don't dont doesn't doesnt didn't didnt".split(' '));
/** An end of what was agreed to, or a refusal, anywhere in the answer; its words written as one. */
const ENDED =
  /withdr[ae]w|revok|unsubscri|optout|optedout|optsout|declin|denied|refus|reject|disagree|cancel|inactive|deleted|abgemeldet|abgelehnt|widerruf|désabonn|desabonn|retiré|résilié|révoqué|retirad|revocad|rechazad|不同意|拒否|撤回|解除|しない|いいえ|مرفوض|سحب|ألغى/u;

/** Text as somebody reads it: in one spelling, without characters that are not seen, and with single spaces. */
export function visibleText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Co}\p{Cn}\u115F\u1160\u3164\u2800]+/gu, (found) =>
      /[\t\r\n]/.test(found) ? ' ' : '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether nothing is to be read in it: no letter and no digit, or a word that stands for an empty cell. */
export function saysNothing(text: string): boolean {
  const read = visibleText(text).toLowerCase();
  return !/[\p{L}\p{N}]/u.test(read) || NOTHING.has(read.replace(/[.!?]+$/u, ''));
}

/** Whether a word of a file says that somebody did not agree, or no longer: no purpose may be read into it. */
export function saysNo(word: string): boolean {
  const read = visibleText(word).toLowerCase();
  const parts = read.replaceAll('’', "'").split(/[\s_:,]/u);
  return (
    saysNothing(read) ||
    /^(?:0|n|f|off|0\.0|aus|いいえ)$/u.test(read) ||
    NEGATION.has(parts[0] ?? '') ||
    parts.some((part) => INNER.has(part)) ||
    ENDED.test(read.replace(/[\s_-]/gu, ''))
  );
}
