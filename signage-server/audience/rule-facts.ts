import { spreadOf, summarize } from '../../shared/audience/report-summary.ts';
import type { RuleFacts } from '../../shared/model/rule-facts.ts';
import { done, type Result } from '../../shared/protocol/problem.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { bandAccuracy, readModelFacts } from './model-facts.ts';
import { toldFigures } from './told-figures.ts';

/** Four weeks: long enough for figures of a small shop to be told, short enough to be of now. */
const DAYS = 28;
const BANDS = ['20-39', '40-59', '60+', 'unknown'] as const;

/** Reach and accuracy of what audience rules can ask, for whoever writes one. */
export async function ruleFacts(db: Reader, now: number): Promise<Result<RuleFacts>> {
  const { zone, posture } = await readStore(db);
  const { visits, spread } = await toldFigures(
    db,
    { from: now - DAYS * DAY_MS, to: now, displayId: undefined },
    { now, zone },
  );
  const sum = (rows: typeof visits) => rows.reduce((total, { people }) => total + people, 0);
  const banded = visits.filter(({ band }) => band !== 'all');
  const counts = Object.fromEntries(
    BANDS.map((band) => [band, sum(banded.filter((row) => row.band === band))]),
  ) as Record<(typeof BANDS)[number], number>;
  const { people, conversion } = summarize(visits, spreadOf(spread));
  const { detection, presentation } = await readModelFacts();
  return done({
    figures: {
      days: DAYS,
      people,
      bands: banded.length > 0 ? counts : null,
      watching: conversion === null ? null : Math.round(conversion * people),
    },
    accuracy: {
      people: detection.accuracy,
      band: await bandAccuracy(),
      presentation: presentation.reason,
    },
    presentation: 'presentation' in posture && posture.presentation === true,
  });
}
