/**
 * The one origin of the desktop window. No network can have it (`.invalid` never resolves, RFC 2606): the app answers
 * every https request of its own session from disk. An ordinary https origin is a standard and secure one without being
 * registered before Electron is ready, which an entry that is an ES module cannot count on.
 */
export const ORIGIN = 'https://acta.invalid';
export const START_PAGE = `${ORIGIN}/`;
