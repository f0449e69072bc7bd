export const APPROVAL_WORDS = {
  heading: 'Publishing by two people',
  lead: 'One person approves the drafts, somebody else publishes them, and any edit in between voids the approval. Putting back what was published before, takeovers and emergencies need no second person. One person can ask for this; to lift it takes two.',
  one: 'One person publishes.',
  two: 'Two people publish.',
  ask: 'Ask for a second person',
  lift: 'Let one person publish',
  isOn: 'From now on two people publish.',
  asked: 'Asked. Somebody else has to say yes.',
  confirm: 'Lift the rule',
  lifted: 'One person publishes again.',
  keep: 'Keep the rule',
  stays: 'Two people go on publishing.',
  waitsForOther: (at: string) =>
    `You asked for this rule to be lifted, ${at}. It stays until somebody else who may approve says yes.`,
  waitsForYou: (by: string, at: string) => `${by} asks for this rule to be lifted, ${at}.`,
} as const;
