/**
 * The definition asks for something that cannot be, such as opening a duty that is open. Never a refusal: nobody's
 * input is at fault, and the referral stops where it stands until the definition or the engine is mended.
 */
export class DefinitionBug extends Error {
  override readonly name = 'DefinitionBug';

  constructor(
    readonly lifecycle: string,
    readonly duty: string,
    /** Sequence of the step, or the duty instance whose passing due instant caused it. */
    readonly step: string,
    problem: string,
  ) {
    super(`${lifecycle}: duty ${duty}, step ${step}: ${problem}`);
  }
}
