/** How a piece of content meets a person, as far as it decides whether that is cool or creepy. */
export interface Encounter {
  /** How closely it singles somebody out: 0 not at all, 1 one of a large group, 2 one of a small one, 3 this person. */
  identification: 0 | 1 | 2 | 3;
  /** Who else sees it: 0 a person's own phone, 1 a screen one stands close to, 2 a screen for all. */
  surface: 0 | 1 | 2;
  /** 0 asked for, 1 unasked, 2 unasked and spoken to. */
  unsolicited: 0 | 1 | 2;
  /** On coming in, or where one decides anyway. */
  moment: 'entry' | 'decision';
  /** What it is about: 0 nothing private, 3 health, intimacy and the like. */
  sensitive: 0 | 1 | 2 | 3;
  /** How easily one ends or avoids it: 0 not at all, 1 with a button or by leaving, 2 it never happens without a yes. */
  control: 0 | 1 | 2;
}

export type CreepVerdict = 'passes' | 'needs-approval' | 'blocked';

/** The score of the creep gate; 3 and less is fine (spec/pairing-and-consent.md, "The creep gate"). */
export function creepScore(encounter: Encounter): number {
  const { identification, surface, unsolicited, moment, sensitive, control } = encounter;
  return identification + surface + unsolicited + Number(moment === 'entry') + sensitive - control;
}

export function creepVerdict(score: number): CreepVerdict {
  if (score <= 3) return 'passes';
  return score <= 5 ? 'needs-approval' : 'blocked';
}
