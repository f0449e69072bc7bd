/** One form of a message for each of the language's plural categories (CLDR), chosen by `{count}`. */
export interface PluralForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Words with `{places}` to fill, or such words in the forms that a count asks for. */
export type Message = string | PluralForms;

/** The names of the places in a message: `'aisle' | 'bay'` for "aisle {aisle}, bay {bay}". */
type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

type PlacesOf<M> = M extends string
  ? Places<M>
  : M extends { other: infer O extends string }
    ? Places<O> | 'count'
    : never;

type Filling<Place extends string> = { readonly [P in Place]: P extends 'count' ? number : string | number };

/** What is said for a message: the words themselves, or what makes them of the values for its places. */
type Said<M> = [PlacesOf<M>] extends [never] ? string : (values: Filling<PlacesOf<M>>) => string;

/** A catalogue that can be spoken: `words.home`, `words.aisle({ aisle: '4' })`. */
export type Spoken<Catalogue> = { readonly [Key in keyof Catalogue]: Said<Catalogue[Key]> };

/** A catalogue in another language: the same keys, a sentence for a sentence and plural forms for plural forms. */
export type Translation<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : PluralForms;
};
