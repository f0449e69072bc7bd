import type { Guide, GuideMatch, GuideOption, GuideQuestion, Said } from '../../../shared/model/guide.ts';

/** The schema's limits, before it has to say so. */
export const MOST_QUESTIONS = 4;
export const MOST_OPTIONS = 6;
export const FEWEST = 2;

const NOTHING: GuideMatch = { words: [], without: [], categories: [] };

/** Every edit is a new draft, so that undo is the draft before. */
export function newGuide(newId: () => string): Guide {
  return {
    id: newId(),
    title: '',
    category: null,
    among: NOTHING,
    questions: [newQuestion(newId), newQuestion(newId)],
    isSample: false,
  };
}

function newQuestion(newId: () => string): GuideQuestion {
  return { id: newId(), text: '', strict: false, options: [newOption(newId), newOption(newId)] };
}

function newOption(newId: () => string): GuideOption {
  return { id: newId(), text: '', match: NOTHING };
}

export function setGuide(guide: Guide, change: Partial<Pick<Guide, 'category' | 'among'>>): Guide {
  return { ...guide, ...change };
}

export function addQuestion(guide: Guide, newId: () => string): Guide {
  return { ...guide, questions: [...guide.questions, newQuestion(newId)] };
}

export function removeQuestion(guide: Guide, id: string): Guide {
  return { ...guide, questions: guide.questions.filter((one) => one.id !== id) };
}

/** Puts a question at another place; a place beyond the end is the end. */
export function moveQuestion(guide: Guide, id: string, to: number): Guide {
  const question = guide.questions.find((one) => one.id === id);
  if (!question) return guide;
  const questions = guide.questions.filter((one) => one.id !== id);
  questions.splice(Math.max(0, to), 0, question);
  return { ...guide, questions };
}

export function setQuestion(guide: Guide, id: string, change: Partial<GuideQuestion>): Guide {
  const questions = guide.questions.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...guide, questions };
}

export function addOption(guide: Guide, question: GuideQuestion, newId: () => string): Guide {
  return setQuestion(guide, question.id, { options: [...question.options, newOption(newId)] });
}

export function removeOption(guide: Guide, question: GuideQuestion, id: string): Guide {
  return setQuestion(guide, question.id, { options: question.options.filter((one) => one.id !== id) });
}

export function setOption(
  guide: Guide,
  question: GuideQuestion,
  id: string,
  change: Partial<GuideOption>,
): Guide {
  const options = question.options.map((one) => (one.id === id ? { ...one, ...change } : one));
  return setQuestion(guide, question.id, { options });
}

/** Words in one language; what is empty in another than the shop's own leaves no trace. */
export function sayIn(words: Said, language: string | null, text: string): Said {
  if (language === null) return { ...words, text };
  const { [language]: _, ...others } = words.said ?? {};
  const said = text === '' ? others : { ...others, [language]: text };
  return { text: words.text, said: Object.keys(said).length > 0 ? said : undefined };
}

/** "rye, seeded" as the list that the schema holds. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word.length > 0);
}
