/** A setting is missing or malformed. The message is one sentence for the person who set it; show it as it is. */
export class SettingError extends Error {
  override readonly name = 'SettingError';

  constructor(
    readonly setting: string,
    message: string,
  ) {
    super(message);
  }
}
