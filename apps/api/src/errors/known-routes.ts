/** Remembers what is served, so that a known address with a wrong method is told apart from an unknown address. */
export class KnownRoutes {
  private readonly routes: { readonly method: string; readonly segments: readonly string[] }[] = [];

  add(method: string, url: string): void {
    if (!url.includes('*')) this.routes.push({ method, segments: segmentsOf(url) });
  }

  /** Methods that the address answers; empty for an unknown one. */
  methodsOf(path: string): readonly string[] {
    const segments = segmentsOf(path);
    const matching = this.routes.filter(
      (route) =>
        route.segments.length === segments.length &&
        route.segments.every((expected, at) => expected.startsWith(':') || expected === segments[at]),
    );
    return [...new Set(matching.map((route) => route.method))];
  }
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');
