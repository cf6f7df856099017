/** The start cannot go on. The message is what the person at the keyboard needs, and all of it. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}
