/** Long enough that quick answers show no spinner: the component library leaves the one of a very short wait behind, unseen but read aloud. */
const SHOWN_AFTER_MS = 300;

/** What a button's `loading` is while something is on its way. */
export const busy = (waiting: boolean): false | { readonly delay: number } =>
  waiting && { delay: SHOWN_AFTER_MS };
