/** An environment as given by a surface: `process.env`, or nothing for a repository that the user names. */
export type Variables = Readonly<Record<string, string | undefined>>;
