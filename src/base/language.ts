/** The languages that leernet speaks, the first one when nobody says otherwise. */
export const languages = ['nl', 'en'] as const;

/** A language that leernet speaks. */
export type Language = (typeof languages)[number];

/** A text in each language. */
export type Text = Readonly<Record<Language, string>>;
