/** What the page that is open has yet to fetch before it can stand on paper: the button and Ctrl+P wait for it. */
export const paperPart: { load?: (() => Promise<unknown>) | undefined } = {}
