/** What is counted of a creative's audience. One person counts once in the first, in the others once a play. */
export interface ContentFigures {
  arrivals: number;
  impressions: number;
  ots: number;
  lts: number;
  lts2: number;
  glances: number;
  presenceSeconds: number;
  attentionSeconds: number;
}

export const NOTHING: ContentFigures = {
  arrivals: 0,
  impressions: 0,
  ots: 0,
  lts: 0,
  lts2: 0,
  glances: 0,
  presenceSeconds: 0,
  attentionSeconds: 0,
};

export const FIGURES = Object.keys(NOTHING) as (keyof ContentFigures)[];
