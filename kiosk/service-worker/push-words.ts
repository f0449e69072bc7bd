interface PushWords {
  title: string;
  text: string;
  about: string;
  stop: string;
}

/** What a notification says: that there is something. In the six languages of the page, for the worker has no other words. */
const WORDS: Readonly<Record<string, PushWords>> = {
  en: {
    title: 'Something for you',
    text: 'Open your page to read it.',
    about: 'About: {topic}',
    stop: 'No more of these',
  },
  de: {
    title: 'Etwas für Sie',
    text: 'Öffnen Sie Ihre Seite, um es zu lesen.',
    about: 'Thema: {topic}',
    stop: 'Keine mehr davon',
  },
  fr: {
    title: 'Quelque chose pour vous',
    text: 'Ouvrez votre page pour le lire.',
    about: 'Sujet : {topic}',
    stop: 'Plus de ces messages',
  },
  es: {
    title: 'Algo para usted',
    text: 'Abra su página para leerlo.',
    about: 'Tema: {topic}',
    stop: 'No más de estos',
  },
  ar: { title: 'شيء لك', text: 'افتح صفحتك لقراءته.', about: 'الموضوع: {topic}', stop: 'لا مزيد من هذه' },
  ja: {
    title: 'お知らせがあります',
    text: 'ページを開いてお読みください。',
    about: '話題：{topic}',
    stop: '今後は不要',
  },
};

/** The words in the first of a person's languages that there are. */
export function pushWords(languages: readonly string[]): PushWords & { language: string } {
  const language = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in WORDS) ?? 'en';
  const { title, text, about, stop } = WORDS[language] ?? { title: '', text: '', about: '', stop: '' };
  return { language, title, text, about, stop };
}
